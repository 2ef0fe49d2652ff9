### What only Telegram needs to say.

# The note on a press in a group whose answer went to the private chat.
telegram-answered-privately = Odpowiedź czeka w naszej rozmowie prywatnej.
# The note where the bot may not write to somebody yet.
telegram-write-first = Najpierw napisz do mnie prywatnie. Potem naciśnij to jeszcze raz.
