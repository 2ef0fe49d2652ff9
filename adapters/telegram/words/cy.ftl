### What only Telegram needs to say.

# The note on a press in a group whose answer went to the private chat.
telegram-answered-privately = Dw i wedi eich ateb yn ein sgwrs breifat.
# The note where the bot may not write to somebody yet.
telegram-write-first = Ysgrifennwch ata i’n breifat yn gyntaf. Wedyn pwyswch hwn eto.
