"""Words, buttons and forms about concerns to requests."""
