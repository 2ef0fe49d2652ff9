"""What people do with polls: requests, and a function each; answers first, then what organisers do."""
