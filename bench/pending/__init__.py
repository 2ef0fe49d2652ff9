"""Reminders that wait for their time: put there in bulk, and told by programs in processes of their own."""
