### What only Discord needs to say.

# Stands in a list of choices until one is chosen.
discord-choose = ਇੱਕ ਚੁਣੋ
# Shown at once where the answer takes longer, and changed into the answer.
discord-one-moment = ਜ਼ਰਾ ਠਹਿਰੋ। ਇਹ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ। ਸੇਵ ਹੁੰਦਿਆਂ ਹੀ ਇਹ ਸੁਨੇਹਾ ਬਦਲ ਜਾਵੇਗਾ। ਜੇ 15 ਮਿੰਟਾਂ ਬਾਅਦ ਵੀ ਨਾ ਬਦਲੇ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕਰੋ।
discord-not-saved = ਇਹ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਕੁਝ ਵੀ ਗਿਣਿਆ ਜਾਂ ਬਦਲਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
discord-done = ਹੋ ਗਿਆ।
# Added to what an organiser is told in a channel where the bot may not write.
discord-cannot-write = ਮੈਨੂੰ ਅਜੇ ਇਸ ਚੈਨਲ ਵਿੱਚ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ, ਇਸ ਲਈ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਦਿਸਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਦੋ ਇਜਾਜ਼ਤਾਂ ਦਿਓ: View Channel ਅਤੇ Send Messages। ਫਿਰ ਇੱਥੇ ਮੇਰੀ ਕੋਈ ਵੀ ਕਮਾਂਡ ਵਰਤੋ।
# Above a form that could not be opened at once, or whose words were refused.
discord-form-ready = ਫ਼ਾਰਮ ਹੁਣ ਤਿਆਰ ਹੈ।
discord-form-open = ਫ਼ਾਰਮ ਖੋਲ੍ਹੋ
discord-form-again = ਠੀਕ ਕਰੋ
discord-form-gone = ਇਹ ਫ਼ਾਰਮ ਹੁਣ ਮੇਰੇ ਕੋਲ ਨਹੀਂ ਰਿਹਾ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।
# Above what somebody had typed, when it was refused: it can be copied from there.
discord-typed = ਤੁਸੀਂ ਇਹ ਲਿਖਿਆ ਸੀ:
# The option of a command with which a picture or document may be sent.
discord-file-option = ਤਸਵੀਰ ਜਾਂ ਦਸਤਾਵੇਜ਼, ਜੇ ਕੋਈ ਹੈ
