"""What people do about concerns: a file for each thing."""
