"""What people do about announcements: a file for each thing that they do."""
