### What only Telegram needs to say.

# The note on a press in a group whose answer went to the private chat.
telegram-answered-privately = আমাদের ব্যক্তিগত চ্যাটে আপনাকে উত্তর দিয়েছি।
# The note where the bot may not write to somebody yet.
telegram-write-first = আগে ব্যক্তিগত চ্যাটে আমাকে কিছু লিখুন। তারপর এটায় আবার চাপ দিন।
