### What only Telegram needs to say.

# The note on a press in a group whose answer went to the private chat.
telegram-answered-privately = ਮੇਰਾ ਜਵਾਬ ਸਾਡੀ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਹੈ।
# The note where the bot may not write to somebody yet.
telegram-write-first = ਪਹਿਲਾਂ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ। ਫਿਰ ਇਹ ਦੁਬਾਰਾ ਦਬਾਓ।
