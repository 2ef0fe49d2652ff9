# Reminders

remind-summary = ਮੈਨੂੰ ਯਾਦ ਕਰਾਓ, ਅਤੇ ਮੇਰੇ ਯਾਦ-ਸੁਨੇਹੇ
remind-words = ਕੀ ਅਤੇ ਕਦੋਂ, ਸਮਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਜਿਵੇਂ tomorrow 9am GP ਨੂੰ ਫ਼ੋਨ
remind-plain-words = ਯਾਦ-ਸੁਨੇਹੇ | ਯਾਦ ਸੁਨੇਹੇ | ਮੇਰੇ ਯਾਦ-ਸੁਨੇਹੇ | ਮੇਰੇ ਯਾਦ ਸੁਨੇਹੇ | ਰਿਮਾਈਂਡਰ | ਮੇਰੇ ਰਿਮਾਈਂਡਰ | ਮੈਨੂੰ ਯਾਦ ਕਰਾਓ | ਮੈਨੂੰ ਯਾਦ ਕਰਵਾਓ | ਮੈਨੂੰ ਯਾਦ ਕਰਾ ਦਿਓ | mainu yaad karao | mainu yaad karvao
# $when: "Tuesday 1 December, 9am". $what: what somebody wants to be reminded of. $rule: "every Monday at 8pm".
remind-card = { $when }: { $what }
remind-card-again = { $what }: { $rule }
remind-card-open = { $what }
remind-ask = ਕੀ ਇਉਂ ਯਾਦ ਕਰਾਵਾਂ?
remind-assumed = ਕੁਝ ਅੰਦਾਜ਼ਾ ਲਾਉਣਾ ਪਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਦਿਨ ਅਤੇ ਸਮਾਂ ਦੇਖ ਲਓ।
remind-assumed-half = ਇਸ ਨੂੰ { $pm } ਮੰਨਿਆ ਹੈ, { $am } ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਦੇਖ ਲਓ।
remind-next = ਅਗਲੀ ਵਾਰ: { $when }।
remind-first = ਪਹਿਲੀ ਵਾਰ: { $when }।
remind-put-off = { $when } ਤੱਕ ਅੱਗੇ ਪਾਇਆ ਗਿਆ।
remind-was-due = ਇਹ { $when } ਆਇਆ ਸੀ। “ਹੋ ਗਿਆ” ਦਬਾਓ, ਤਾਂ ਇਹ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟ ਜਾਵੇਗਾ।
remind-no-more = ਇਹ ਹੋਰ ਨਹੀਂ ਆਵੇਗਾ।
remind-at-night = ਇਹ ਤੁਹਾਡੇ ਚੁੱਪ ਦੇ ਸਮੇਂ ਵਿੱਚ ਹੈ। ਫਿਰ ਵੀ ਇਹ ਆਵਾਜ਼ ਨਾਲ ਆਵੇਗਾ।
remind-is-neutral = ਇਹ ਆਮ ਸ਼ਬਦਾਂ ਵਿੱਚ ਆਉਂਦਾ ਹੈ: ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਗੱਲ ਕੀ ਹੈ।
remind-number-is = ਯਾਦ-ਸੁਨੇਹਾ { $number }
remind-you-stopped = ਤੁਸੀਂ ਮੇਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕੀਤੇ ਹਨ, ਇਸ ਲਈ ਹੁਣ ਕੁਝ ਨਹੀਂ ਆਉਂਦਾ। ਫਿਰ ਚਾਹੀਦੇ ਹੋਣ, ਤਾਂ /start ਲਿਖੋ।
remind-you-paused = ਤੁਸੀਂ ਕੁਝ ਸਮਾਂ ਚੁੱਪ ਮੰਗੀ ਸੀ। ਉਦੋਂ ਤੱਕ ਜੋ ਆਉਣਾ ਹੈ, ਉਹ ਰੁਕਦਾ ਹੈ।
remind-not-reached = ਤੁਹਾਨੂੰ ਨਿੱਜੀ ਸੁਨੇਹਾ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਪਹੁੰਚੇਗਾ।
remind-door = ਸਾਡੀ ਚੈਟ ਖੋਲ੍ਹੋ
remind-gone = ਜਿਸ ਗੱਲ ਬਾਰੇ ਇਹ ਸੀ, ਉਹ ਹੁਣ ਇੱਥੇ ਨਹੀਂ।

# Buttons

remind-do-confirm = ਪੱਕਾ ਕਰੋ
remind-do-time = ਸਮਾਂ ਬਦਲੋ
remind-do-words = ਸ਼ਬਦ ਬਦਲੋ
remind-do-not-now = ਹੁਣ ਨਹੀਂ
remind-do-done = ਹੋ ਗਿਆ
remind-do-snooze = ਥੋੜ੍ਹਾ ਬਾਅਦ ਵਿੱਚ
remind-do-cancel = ਰੱਦ ਕਰੋ
remind-do-stop = ਇਹ ਬੰਦ ਕਰੋ
remind-do-skip = ਅਗਲਾ ਛੱਡੋ
remind-do-neutral = ਗੱਲ ਲੁਕਾਓ
remind-do-plain = ਗੱਲ ਦਿਖਾਓ
remind-do-file = ਕੈਲੰਡਰ ਫ਼ਾਈਲ
remind-do-new = ਨਵਾਂ ਯਾਦ-ਸੁਨੇਹਾ
remind-do-more = ਹੋਰ
remind-do-earlier = ਪਹਿਲੇ ਵਾਲੇ
remind-do-change = ਬਦਲੋ
remind-do-what = ਕੀ ਗੱਲ ਸੀ?
remind-do-evening = ਅੱਜ ਸ਼ਾਮ 7 ਵਜੇ
remind-do-tomorrow = ਭਲਕੇ ਸਵੇਰੇ 9 ਵਜੇ
remind-do-other-day = ਕੋਈ ਹੋਰ ਦਿਨ
remind-do-write = ਲਿਖ ਕੇ ਦੱਸੋ
remind-do-yes = ਹਾਂ
remind-number = ਯਾਦ-ਸੁਨੇਹਾ { $number }

# The list

remind-list = ਤੁਹਾਡੇ ਯਾਦ-ਸੁਨੇਹੇ
remind-none = ਤੁਹਾਡਾ ਕੋਈ ਯਾਦ-ਸੁਨੇਹਾ ਨਹੀਂ।
remind-none-how = ਕੀ ਅਤੇ ਕਦੋਂ, ਇਉਂ ਲਿਖੋ, ਸਮਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ: /remind tomorrow 9am GP ਨੂੰ ਫ਼ੋਨ
# $title: "Tuesday 1 December, 9am: ring the GP".
remind-line = { $number }. { $title }
remind-line-came = { $what } ({ $when } ਆਇਆ)

# When, and for how long

remind-when = ਕਦੋਂ ਯਾਦ ਕਰਾਵਾਂ?
remind-for = ਗੱਲ: { $what }
# $called: a number, or the word "new".
remind-when-typed = ਜਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /remind { $called } time tomorrow 9am
remind-again-typed = ਕਦੋਂ-ਕਦੋਂ ਚਾਹੀਦਾ ਹੈ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /remind { $called } time every Monday 8pm
remind-sure = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ { $when } ਹੈ?
remind-snooze-when = ਫਿਰ ਕਦੋਂ ਯਾਦ ਕਰਾਵਾਂ?
remind-snooze-typed = ਜਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /remind { $number } snooze 2 hours
remind-span-minutes = 10 ਮਿੰਟ ਬਾਅਦ
remind-span-hour = 1 ਘੰਟੇ ਬਾਅਦ
remind-span-evening = ਅੱਜ ਸ਼ਾਮ
remind-span-tomorrow = ਭਲਕੇ

# Forms

remind-form-new = ਨਵਾਂ ਯਾਦ-ਸੁਨੇਹਾ
remind-form-unsure = ਇਸ ਦੇ ਦੋ ਮਤਲਬ ਹੋ ਸਕਦੇ ਹਨ। ਕੀ, ਅਤੇ ਕਦੋਂ?
remind-form-what = ਕੀ ਯਾਦ ਕਰਾਵਾਂ?
remind-form-when = ਕਦੋਂ?
remind-form-when-hint = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਜਿਵੇਂ: tomorrow 9am, ਜਾਂ every Monday 8pm
remind-form-when-open = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਜਿਵੇਂ: tomorrow 9am, ਜਾਂ every Monday 8pm. ਬਟਨਾਂ ਨਾਲ ਚੁਣਨਾ ਹੋਵੇ, ਤਾਂ ਖ਼ਾਲੀ ਛੱਡੋ।
remind-form-words = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
remind-form-send = ਅੱਗੇ

# The promise

remind-promise = ਤੁਹਾਨੂੰ ਇੱਥੇ { $when } ਯਾਦ ਕਰਾਇਆ ਜਾਵੇਗਾ।
remind-promise-again = ਤੁਹਾਨੂੰ ਇੱਥੇ ਯਾਦ ਕਰਾਇਆ ਜਾਵੇਗਾ: { $rule }।
remind-see = ਇਹ ਯਾਦ-ਸੁਨੇਹਾ { $number } ਹੈ। ਸਾਰੇ ਦੇਖਣ ਲਈ ਲਿਖੋ: /remind
remind-kept = ਇਹ ਯਾਦ-ਸੁਨੇਹਾ { $number } ਹੈ।
remind-written = ਤੁਹਾਨੂੰ ਹੁਣੇ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਸੁਨੇਹਾ ਭੇਜਿਆ ਹੈ। ਉੱਥੇ ਕੁਝ ਨਹੀਂ? ਸਾਡੀ ਚੈਟ ਖੋਲ੍ਹ ਕੇ ਲਿਖੋ: /remind { $number }
remind-dropped = ਠੀਕ ਹੈ, ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।
remind-no-chat = ਤੁਹਾਨੂੰ ਅਜੇ ਨਿੱਜੀ ਸੁਨੇਹਾ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ।
remind-write-first = ਸਾਡੀ ਚੈਟ ਖੋਲ੍ਹੋ ਅਤੇ ਉੱਥੇ /remind new ਲਿਖੋ। ਫਿਰ ਭੇਜਿਆ ਜਾ ਸਕਦਾ ਹੈ।
remind-file = ਅਲਾਰਮ ਵਾਲੀ ਕੈਲੰਡਰ ਫ਼ਾਈਲ
remind-file-for = ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ, ਤਾਂ ਇਹ ਤੁਹਾਡੇ ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪੈ ਜਾਵੇਗੀ। ਇਹ ਮੇਰੇ ਬਿਨਾਂ ਵੀ ਯਾਦ ਕਰਾਉਂਦੀ ਹੈ।

# When its time has come

remind-told-neutral = ਤੁਸੀਂ ਯਾਦ ਕਰਾਉਣ ਲਈ ਕਿਹਾ ਸੀ।
remind-late = ਇਹ ਦੇਰ ਨਾਲ ਆਇਆ। ਇਸ ਦਾ ਸਮਾਂ ਸੀ: { $when }।
# $when: the last of those that were missed.
remind-missed = { $count ->
    [one] ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਇੱਕ ਵਾਰ ਨਹੀਂ ਆ ਸਕਿਆ: { $when }।
   *[other] ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਇਹ { $count } ਵਾਰ ਨਹੀਂ ਆ ਸਕਿਆ। ਆਖ਼ਰੀ ਵਾਰ: { $when }।
}
remind-brief = ਯਾਦ-ਸੁਨੇਹਾ: { $what }
remind-it-was = ਤੁਸੀਂ ਇਹ ਯਾਦ ਕਰਾਉਣ ਲਈ ਕਿਹਾ ਸੀ:
remind-it-was-note = ਗੱਲ ਇਹ ਸੀ: { $what }

# What came of it

remind-done = ਹੋ ਗਿਆ: { $what }
remind-cancelled = ਰੱਦ ਹੋ ਗਿਆ: { $what }
remind-changed = ਬਦਲ ਗਿਆ।
remind-not-again = ਹੁਣ ਇਹ ਇੱਕ ਵਾਰ ਆਵੇਗਾ, ਵਾਰ-ਵਾਰ ਨਹੀਂ।
remind-noted-done = ਹੋ ਗਿਆ। ਇਸ ਬਾਰੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ।
remind-noted-next = ਹੋ ਗਿਆ। ਅਗਲੀ ਵਾਰ: { $when }।
remind-noted-cancelled = ਯਾਦ-ਸੁਨੇਹਾ { $number } ਰੱਦ ਹੋ ਗਿਆ ਹੈ। ਇਸ ਬਾਰੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ।
remind-noted-neutral = ਹੁਣ ਤੋਂ ਇਹ ਨਹੀਂ ਦੱਸੇਗਾ ਕਿ ਗੱਲ ਕੀ ਹੈ।
remind-noted-plain = ਹੁਣ ਤੋਂ ਇਹ ਦੱਸੇਗਾ ਕਿ ਗੱਲ ਕੀ ਹੈ।
remind-skipped = ਛੱਡ ਦਿੱਤਾ। ਅਗਲੀ ਵਾਰ: { $when }।
remind-skipped-last = ਛੱਡ ਦਿੱਤਾ। ਉਹ ਆਖ਼ਰੀ ਵਾਰ ਸੀ, ਇਸ ਲਈ ਹੋਰ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ।
remind-snoozed = ਤੁਹਾਨੂੰ { $when } ਫਿਰ ਯਾਦ ਕਰਾਇਆ ਜਾਵੇਗਾ।

# What cannot be

remind-unknown = ਤੁਹਾਡਾ ਇਸ ਨੰਬਰ ਦਾ ਕੋਈ ਯਾਦ-ਸੁਨੇਹਾ ਨਹੀਂ। ਆਪਣੇ ਦੇਖਣ ਲਈ ਲਿਖੋ: /remind
remind-draft-gone = ਉਹ ਹੁਣ ਨਹੀਂ ਰਿਹਾ। ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਲਿਖੋ, ਸਮਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ: /remind tomorrow 9am GP ਨੂੰ ਫ਼ੋਨ
remind-empty = ਕੀ ਯਾਦ ਕਰਾਵਾਂ? ਸਮੇਂ ਤੋਂ ਬਾਅਦ ਉਹ ਲਿਖੋ।
# $count, $most: numbers of characters.
remind-long = ਇਸ ਵਿੱਚ { $count } ਅੱਖਰ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ { $most } ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਲਿਖੋ।
remind-too-many = ਤੁਹਾਡੇ { $most } ਯਾਦ-ਸੁਨੇਹੇ ਹਨ, ਅਤੇ ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ। ਪਹਿਲਾਂ ਇੱਕ ਰੱਦ ਕਰੋ। ਦੇਖਣ ਲਈ ਲਿਖੋ: /remind
remind-not-yet = ਇਹ ਅਜੇ ਨਹੀਂ ਆਇਆ। ਸਮਾਂ ਬਦਲਣ ਲਈ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /remind { $number } time tomorrow 9am
remind-over = ਉਹ ਮੁੱਕ ਚੁੱਕਾ ਹੈ। ਆਪਣੇ ਦੇਖਣ ਲਈ ਲਿਖੋ: /remind
remind-once = ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਆਉਂਦਾ ਹੈ, ਇਸ ਲਈ ਛੱਡਣ ਲਈ ਅਗਲੀ ਵਾਰ ਨਹੀਂ।
remind-not-words = ਇਹ ਗਰੁੱਪ ਦੀ ਕਿਸੇ ਗੱਲ ਬਾਰੇ ਹੈ, ਇਸ ਲਈ ਇਸ ਦੇ ਸ਼ਬਦ ਇੱਥੇ ਨਹੀਂ ਬਦਲੇ ਜਾ ਸਕਦੇ।
remind-stopped = ਤੁਸੀਂ ਕਿਹਾ ਸੀ ਕਿ ਕੁਝ ਨਾ ਭੇਜਿਆ ਜਾਵੇ। ਪਹਿਲਾਂ /start ਲਿਖੋ, ਫਿਰ ਯਾਦ ਕਰਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
remind-snooze-unclear = ਕਿੰਨਾ ਚਿਰ? ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਇਉਂ ਲਿਖੋ: 2 hours
