# What was read in a text that somebody pasted

pasted-title = ਮੈਂ ਇਹ ਪੜ੍ਹਿਆ ਹੈ। ਇਸ ਦਾ ਕੀ ਕਰਾਂ?
pasted-not-understood = ਮੈਨੂੰ ਥੋੜ੍ਹੇ ਹੀ ਸ਼ਬਦ ਸਮਝ ਆਉਂਦੇ ਹਨ। ਸਵਾਲਾਂ ਲਈ /polls, ਤੁਰੰਤ ਮਦਦ ਲਈ /support, ਜਾਂ /help ਲਿਖੋ।
pasted-kept = ਇਹ ਲਿਖਤ ਵੱਧ ਤੋਂ ਵੱਧ ਇੱਕ ਦਿਨ ਰੱਖੀ ਜਾਂਦੀ ਹੈ, ਤਾਂ ਜੋ ਫਿਰ ਪੇਸਟ ਨਾ ਕਰਨੀ ਪਵੇ।
pasted-gone = ਉਹ ਲਿਖਤ ਹੁਣ ਮੇਰੇ ਕੋਲ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਨੂੰ ਫਿਰ ਪੇਸਟ ਕਰੋ।
# $first: a title, a day or both. $rest: a day or a place.
pasted-parts = { $first } · { $rest }
# $when: "Tuesday 1 December, 6pm". $ends: "8pm".
pasted-until = { $when } ਤੋਂ { $ends } ਤੱਕ

# Buttons

pasted-tell = ਸਿਰਫ਼ ਦੱਸੋ
pasted-which = ਤਾਰੀਖ਼ ਪੁੱਛੋ
pasted-ask = ਇਹ ਪੁੱਛੋ
pasted-remind = ਮੈਨੂੰ ਯਾਦ ਕਰਾਓ

# What was left out, and why. $words: what people wrote.

# $am: "7am". $pm: "7pm".
pasted-half-open = “{ $words }” ਦਾ ਮਤਲਬ { $am } ਜਾਂ { $pm } ਹੋ ਸਕਦਾ ਹੈ। ਸਮਾਂ ਛੱਡ ਦਿੱਤਾ ਹੈ।
pasted-unsure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਲੱਗਾ ਕਿ “{ $words }” ਦਾ ਕੀ ਮਤਲਬ ਹੈ। ਇਹ ਛੱਡ ਦਿੱਤਾ ਹੈ।
pasted-over = “{ $words }” ਲੰਘ ਚੁੱਕਾ ਹੈ।
pasted-no-day = “{ $words }” ਕੈਲੰਡਰ ਵਿੱਚ ਨਹੀਂ ਹੈ।
# $day: "1 December". $right, $wrong: weekdays.
pasted-weekday-differs = { $day } ਨੂੰ { $right } ਹੈ, { $wrong } ਨਹੀਂ।
# $today, $later: days.
pasted-today = ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਲੱਗਾ ਕਿ ਇਹ { $today } ਹੈ ਜਾਂ { $later }।
# $first, $last: times, such as 6pm.
pasted-times = ਇੱਕ ਤੋਂ ਵੱਧ ਸਮੇਂ ਹਨ, { $first } ਤੋਂ { $last } ਤੱਕ। ਉਹ ਛੱਡ ਦਿੱਤੇ ਹਨ।
pasted-days = ਇਹ ਇੱਕ ਦਿਨ ਤੋਂ ਵੱਧ ਚੱਲਦਾ ਹੈ। ਉਹ ਦਿਨ ਛੱਡ ਦਿੱਤੇ ਹਨ।
pasted-repeats = ਇਹ ਵਾਰ-ਵਾਰ ਆਉਂਦਾ ਹੈ। ਇਹ ਗੱਲ ਛੱਡ ਦਿੱਤੀ ਹੈ।
pasted-off = ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਕੁਝ ਰੱਦ ਹੋਇਆ ਜਾਂ ਅੱਗੇ-ਪਿੱਛੇ ਹੋਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਦਿਨ ਦੇਖ ਲਓ।
pasted-handed-on = ਪਤਾ ਨਹੀਂ ਕਿ “{ $words }” ਕਦੋਂ ਲਿਖਿਆ ਗਿਆ ਸੀ। ਇਹ ਛੱਡ ਦਿੱਤਾ ਹੈ।
