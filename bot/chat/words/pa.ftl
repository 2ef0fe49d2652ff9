# What the engine itself says

have-it = ਇਹ ਸਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
waited = ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਲਿਖਿਆ, ਮੈਂ ਇੱਥੇ ਨਹੀਂ ਸੀ, ਇਸ ਲਈ ਇਹ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਫਿਰ ਭੇਜੋ।
went-wrong = ਸਾਡੇ ਪਾਸੇ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਕੁਝ ਵੀ ਬਦਲਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
action-invalid = ਇਹ ਬਟਨ ਹੁਣ ਇੱਥੇ ਕੰਮ ਨਹੀਂ ਕਰਦਾ। ਖੁੱਲ੍ਹੇ ਸਵਾਲ ਦੇਖਣ ਲਈ ਮੈਨੂੰ /polls ਲਿਖੋ।
slow-down = ਇਹ ਬਹੁਤ ਛੇਤੀ-ਛੇਤੀ ਹੋ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਦਸ ਸਕਿੰਟ ਠਹਿਰੋ।
faceless = ਤੁਸੀਂ ਗਰੁੱਪ ਵਜੋਂ ਲਿਖਿਆ ਹੈ, ਇਸ ਲਈ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ। ਆਪਣੇ ਨਾਮ ਹੇਠ ਲਿਖੋ, ਤਾਂ ਜੋ ਮੈਂ ਮਦਦ ਕਰ ਸਕਾਂ।
attached-picture = ਤਸਵੀਰ: { $what }
attached-document = ਦਸਤਾਵੇਜ਼: { $what }
words-unchecked = ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ: ਤੁਹਾਡੀ ਬੋਲੀ ਵਿੱਚ ਅਜੇ ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਪਰਖਿਆ ਨਹੀਂ।
text-too-long = ਇੱਕ ਸੁਨੇਹੇ ਲਈ ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।

# The pointer to the private chat

pointer-title = ਇਹ ਤੁਹਾਡੀ ਅਤੇ ਮੇਰੀ ਆਪਸ ਦੀ ਗੱਲ ਹੈ।
pointer-door = ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ

# Forms, one question at a time

asking-keep = ਇਹੀ ਰੱਖੋ
asking-skip = ਅੱਗੇ ਚੱਲੋ
asking-cancel = ਰਹਿਣ ਦਿਓ
asking-cancelled = ਠੀਕ ਹੈ, ਰਹਿਣ ਦਿੱਤਾ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ।
field-empty = ਇੱਥੇ ਮੈਨੂੰ ਜਵਾਬ ਚਾਹੀਦਾ ਹੈ।
field-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।
nothing-asked = ਇਸ ਵੇਲੇ ਭਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।

# What waited: the digest, and the list that somebody asks for

digest-title = ਤੁਹਾਡੇ ਲਈ ਕੀ-ਕੀ ਰੁਕਿਆ ਸੀ
digest-late = ਹੁਣ ਦੇਰ ਹੋ ਗਈ: { $what }
digest-more = { $count ->
    [0] ਤੁਹਾਡੇ ਲਈ ਹੋਰ ਕੁਝ ਨਹੀਂ ਰੁਕਿਆ।
    [one] ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਚੀਜ਼ ਹੋਰ ਰੁਕੀ ਹੋਈ ਹੈ।
   *[other] ਤੁਹਾਡੇ ਲਈ { $count } ਚੀਜ਼ਾਂ ਹੋਰ ਰੁਕੀਆਂ ਹੋਈਆਂ ਹਨ।
}
digest-show = ਸਭ ਦਿਖਾਓ
digest-stop = ਘੱਟ ਸੁਨੇਹਿਆਂ ਲਈ /me ਲਿਖੋ। ਕੋਈ ਵੀ ਨਾ ਚਾਹੀਦਾ ਹੋਵੇ, ਤਾਂ “ਸੁਨੇਹੇ ਬੰਦ” ਲਿਖੋ।
waiting-title = ਤੁਹਾਡੇ ਲਈ ਜੋ ਕੁਝ ਰੁਕਿਆ ਸੀ
waiting-none = ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਨਹੀਂ ਰੁਕਿਆ ਹੋਇਆ।
