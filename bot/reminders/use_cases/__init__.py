"""What people do about their reminders, a file for each part of it; each begins with what things are called."""
