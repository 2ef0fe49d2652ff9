"""Words and buttons about polls to requests. A code that no button of ours has is `ActionInvalid`, never a trace."""
