### What only Telegram needs to say.

# The note on a press in a group whose answer went to the private chat.
telegram-answered-privately = میں نے نجی چیٹ میں آپ کو جواب دے دیا ہے۔
# The note where the bot may not write to somebody yet.
telegram-write-first = پہلے مجھے نجی چیٹ میں کچھ لکھیں۔ پھر یہ دوبارہ دبائیں۔
