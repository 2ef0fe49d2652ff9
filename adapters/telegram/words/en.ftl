### What only Telegram needs to say.

# The note on a press in a group whose answer went to the private chat.
telegram-answered-privately = I have answered you in our private chat.
# The note where the bot may not write to somebody yet.
telegram-write-first = Write to me in private first. Then press this again.
