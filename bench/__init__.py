"""What performance and endurance are measured with. Programs for developers; nothing of it runs in the bot."""
