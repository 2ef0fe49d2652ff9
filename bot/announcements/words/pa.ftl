# Announcements

announce-summary = ਆਪਣੇ ਗਰੁੱਪਾਂ ਨੂੰ ਕੁਝ ਦੱਸੋ
announce-what = ਕੀ ਦੱਸਣਾ ਹੈ, ਜਾਂ ਨੰਬਰ ਅਤੇ ਕੀ ਕਰਨਾ ਹੈ

# What groups see

# $community: a name that people wrote.
announce-from = { $community } ਦੇ ਪ੍ਰਬੰਧਕਾਂ ਵੱਲੋਂ
announce-show = ਦਿਖਾਓ
announce-remind = ਮੈਨੂੰ ਯਾਦ ਕਰਾਓ
# $when: a day and a time.
announce-was-changed = { $when } ਬਦਲਿਆ ਗਿਆ।
announce-was-cancelled = ਰੱਦ ਹੋ ਗਿਆ: { $reason }
announce-said-before = ਪਹਿਲਾਂ ਇਹ ਲਿਖਿਆ ਸੀ:
announce-brief-cancelled = ਰੱਦ ਹੋ ਗਿਆ ({ $reason }): { $words }

# What whoever asked to be reminded is told

announce-told = { $community } ਦੇ ਪ੍ਰਬੰਧਕਾਂ ਨੇ ਇਹ ਬਦਲਿਆ
announce-told-cancelled = { $community } ਦੇ ਪ੍ਰਬੰਧਕਾਂ ਨੇ ਇਹ ਰੱਦ ਕੀਤਾ

# Before it is sent

announce-card-draft = ਗਰੁੱਪਾਂ ਨੂੰ ਇਹ ਦਿਸੇਗਾ। ਇਹ ਅਜੇ ਭੇਜਿਆ ਨਹੀਂ ਗਿਆ।
announce-card-planned = ਐਲਾਨ { $number } ਤਿਆਰ ਹੈ।
announce-card-asked = ਐਲਾਨ { $number } ਨੂੰ ਕਿਸੇ ਹੋਰ ਪ੍ਰਬੰਧਕ ਦੀ ਹਾਂ ਦੀ ਉਡੀਕ ਹੈ।
announce-card-paused = ਐਲਾਨ { $number } ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।
announce-card-sent = ਐਲਾਨ { $number }
announce-card-cancelled = ਐਲਾਨ { $number } ਰੱਦ ਹੋ ਗਿਆ ਹੈ।
announce-card-over = ਐਲਾਨ { $number } ਮੁੱਕ ਗਿਆ ਹੈ।
announce-behind = “ਦਿਖਾਓ” ਦਬਾ ਕੇ ਲੋਕ ਇਹ ਪੜ੍ਹਦੇ ਹਨ:
announce-goes-now = { $count ->
    [one] ਇਹ 1 ਗਰੁੱਪ ਵਿੱਚ ਜਾਵੇਗਾ, ਹੁਣੇ।
   *[other] ਇਹ { $count } ਗਰੁੱਪਾਂ ਵਿੱਚ ਜਾਵੇਗਾ, ਹੁਣੇ।
}
announce-goes = { $count ->
    [one] ਇਹ 1 ਗਰੁੱਪ ਵਿੱਚ ਜਾਵੇਗਾ: { $when }।
   *[other] ਇਹ { $count } ਗਰੁੱਪਾਂ ਵਿੱਚ ਜਾਵੇਗਾ: { $when }।
}
announce-goes-later = { $count ->
    [one] ਭੇਜਣ ’ਤੇ ਇਹ 1 ਗਰੁੱਪ ਵਿੱਚ ਜਾਵੇਗਾ।
   *[other] ਭੇਜਣ ’ਤੇ ਇਹ { $count } ਗਰੁੱਪਾਂ ਵਿੱਚ ਜਾਵੇਗਾ।
}
announce-nowhere = ਇਹ ਅਜੇ ਕਿਸੇ ਗਰੁੱਪ ਵਿੱਚ ਨਹੀਂ ਜਾਂਦਾ। ਚੁਣੋ ਕਿ ਕਿੱਥੇ ਜਾਵੇ।
announce-next = ਅਗਲੀ ਵਾਰ: { $when }
announce-languages = ਇਹ ਇਨ੍ਹਾਂ ਬੋਲੀਆਂ ਵਿੱਚ ਵੀ ਹੈ: { $languages }
announce-about = ਵਿਸ਼ਾ: { $topic }
announce-was-urgent = ਤੁਰੰਤ ਭੇਜਿਆ ਗਿਆ। ਕਾਰਨ: { $reason }

# Buttons

announce-do-send = ਹੁਣੇ ਭੇਜੋ
announce-do-plan = ਪੱਕਾ ਕਰੋ
announce-do-when = ਕਦੋਂ
announce-do-where = ਕਿੱਥੇ
announce-do-more = ਹੋਰ
announce-do-drop = ਰਹਿਣ ਦਿਓ
announce-do-stop = ਇਹ ਬੰਦ ਕਰੋ
announce-do-skip = ਅਗਲਾ ਛੱਡੋ
announce-do-for = ਕੋਈ ਹੋਰ ਕਮਿਊਨਿਟੀ
announce-do-now = ਹੁਣੇ
announce-do-urgent = ਬਹੁਤ ਜ਼ਰੂਰੀ
announce-do-all = ਸਾਰੇ { $count } ਗਰੁੱਪ
announce-do-here = ਇਹ ਗਰੁੱਪ
announce-do-pick = ਗਰੁੱਪ ਚੁਣੋ
announce-do-words = ਸ਼ਬਦ
announce-do-note = ਅਗਾਊਂ ਨੋਟ
announce-do-add = ਬੋਲੀਆਂ
announce-do-topic = ਵਿਸ਼ਾ
announce-do-previews = ਸਾਰੀਆਂ ਬੋਲੀਆਂ ਦੇਖੋ
announce-do-copy = ਹੋਰਾਂ ਲਈ ਕਾਪੀ
announce-do-picture = ਤਸਵੀਰ ਜੋੜੋ
announce-do-bare = ਫ਼ਾਈਲ ਹਟਾਓ
announce-do-change = ਸ਼ਬਦ ਬਦਲੋ
announce-do-report = ਰਿਪੋਰਟ
announce-do-tell = ਨਵਿਆਂ ਨੂੰ ਦੱਸੋ
announce-do-again = ਫਿਰ ਪੋਸਟ ਕਰੋ
announce-do-cancel = ਰੱਦ ਕਰੋ
announce-do-yes = ਹਾਂ, ਭੇਜੋ
announce-do-no = ਨਹੀਂ
announce-send-it = ਭੇਜੋ
announce-drop-it = ਰਹਿਣ ਦਿਓ
announce-wait = { $time } ਤੱਕ ਰੁਕੋ
# $weekday: "Wednesday". $time: "10am".
announce-better = { $weekday }, { $time }
announce-tomorrow = ਭਲਕੇ ਸਵੇਰੇ 9 ਵਜੇ
announce-other-day = ਕੋਈ ਹੋਰ ਦਿਨ
announce-write-time = ਸਮਾਂ ਲਿਖੋ
announce-back = ਪਿੱਛੇ
announce-none = ਕੋਈ ਨਹੀਂ

# When

announce-when = ਇਹ ਕਦੋਂ ਜਾਵੇ?
announce-when-typed = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਇਉਂ ਲਿਖੋ: tomorrow 9am. ਜਾਂ ਇਉਂ: every first Monday 10am
# $question: what was not clear, such as "Is that 7am or 7pm?".
announce-assumed = ਕਿਰਪਾ ਕਰਕੇ ਸਮਾਂ ਦੇਖ ਲਓ। { $question }

# What speaks against a time

advice-quiet = ਉਹ ਚੁੱਪ ਦਾ ਸਮਾਂ ਹੈ। ਇਹ { $when } ਤੱਕ ਰੁਕੇਗਾ।
advice-quiet-now = ਹੁਣ ਰਾਤ ਹੈ। ਇਹ ਬਿਨਾਂ ਆਵਾਜ਼ ਦੇ ਆਵੇਗਾ।
advice-holiday = ਇਹ ਬੈਂਕ ਦੀ ਛੁੱਟੀ ਦਾ ਦਿਨ ਹੈ।
advice-holiday-scotland = ਇਹ ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਬੈਂਕ ਦੀ ਛੁੱਟੀ ਦਾ ਦਿਨ ਹੈ।
advice-holiday-northern-ireland = ਇਹ ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ ਬੈਂਕ ਦੀ ਛੁੱਟੀ ਦਾ ਦਿਨ ਹੈ।
advice-clash = ਉਸੇ ਘੰਟੇ ਵਿੱਚ ਐਲਾਨ { $number } ਵੀ ਜਾਂਦਾ ਹੈ।
advice-clash-question = ਉਸੇ ਘੰਟੇ ਵਿੱਚ ਸਵਾਲ { $number } ਖੁੱਲ੍ਹਦਾ ਜਾਂ ਬੰਦ ਹੁੰਦਾ ਹੈ।
advice-week = ਉਸ ਹਫ਼ਤੇ ਕੁਝ ਗਰੁੱਪਾਂ ਵਿੱਚ ਤਿੰਨ ਪੋਸਟਾਂ ਹੋ ਚੁੱਕੀਆਂ ਹਨ। ਉੱਥੇ ਇਹ { $when } ਤੱਕ ਰੁਕੇਗਾ।
advice-week-now = ਇਸ ਹਫ਼ਤੇ ਕੁਝ ਗਰੁੱਪਾਂ ਵਿੱਚ ਤਿੰਨ ਪੋਸਟਾਂ ਹੋ ਚੁੱਕੀਆਂ ਹਨ।

# Where

announce-where = ਇਹ ਕਿੱਥੇ ਜਾਵੇ?
announce-which = ਕਿਹੜੇ ਗਰੁੱਪ?
announce-chosen = { $count } ਵਿੱਚੋਂ { $chosen } ਚੁਣੇ ਹਨ। ਬਦਲਣ ਲਈ ਗਰੁੱਪ ਦਬਾਓ।
announce-ticked = ✓ { $number }. { $group }
announce-unticked = { $number }. { $group }
announce-earlier-groups = ਪਹਿਲੇ ਗਰੁੱਪ
announce-more-groups = ਹੋਰ ਗਰੁੱਪ
announce-picked = ਹੋ ਗਿਆ
announce-which-community = ਇਹ ਕਿਹੜੀ ਕਮਿਊਨਿਟੀ ਲਈ ਹੈ?

# More

announce-more = ਹੋਰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
announce-topic = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
announce-topic-how = ਲੋਕ ਚੁਣਦੇ ਹਨ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਕਿਹੜੇ ਵਿਸ਼ਿਆਂ ਦੀ ਖ਼ਬਰ ਚਾਹੀਦੀ ਹੈ।
announce-topic-put = ਵਿਸ਼ਾ ਰੱਖ ਲਿਆ।
announce-language = ਕਿਹੜੀ ਬੋਲੀ ਵਿੱਚ?
announce-language-how = ਜਿਹੜੀ ਬੋਲੀ ਵਿੱਚ ਤੁਸੀਂ ਲਿਖੋ, ਉਸ ਬੋਲੀ ਵਾਲੇ ਗਰੁੱਪ ਉਸੇ ਵਿੱਚ ਪੜ੍ਹਦੇ ਹਨ।
announce-language-has = ਇਹ { $language } ਵਿੱਚ ਲਿਖਿਆ ਹੋਇਆ ਹੈ।
announce-original = ਅਸਲ ਸ਼ਬਦ
announce-preview-in = { $count ->
    [one] 1 ਗਰੁੱਪ ਇਹ ਪੜ੍ਹਦਾ ਹੈ ({ $language }):
   *[other] { $count } ਗਰੁੱਪ ਇਹ ਪੜ੍ਹਦੇ ਹਨ ({ $language }):
}

# Forms

announce-form-new = ਨਵਾਂ ਐਲਾਨ
announce-form-words = ਕੀ ਦੱਸਣਾ ਹੈ?
announce-form-preview = ਪਹਿਲਾਂ ਦੇਖੋ
announce-form-change = ਸ਼ਬਦ ਬਦਲੋ
announce-form-in = { $language } ਵਿੱਚ ਸ਼ਬਦ
announce-form-original = ਅਸਲ ਵਿੱਚ ਇਹ ਲਿਖਿਆ ਹੈ: { $words }
announce-form-save = ਸੇਵ ਕਰੋ
announce-form-note-title = ਅਗਾਊਂ ਨੋਟ
announce-form-note = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ? ਇਹ ਲਾਈਨ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ।
announce-form-note-hint = ਜਿਵੇਂ: ਇਹ ਕਿਸੇ ਦੇ ਵਿਛੋੜੇ ਬਾਰੇ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
announce-form-time = ਸਮਾਂ
announce-form-urgent-title = ਬਹੁਤ ਜ਼ਰੂਰੀ
announce-form-urgent = ਇਹ ਰੁਕ ਕਿਉਂ ਨਹੀਂ ਸਕਦਾ?
announce-form-urgent-hint = ਇਹ ਕਾਰਨ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਹੋਰ ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
announce-form-urgent-send = ਤੁਰੰਤ ਭੇਜੋ
announce-form-cancel-title = ਐਲਾਨ { $number } ਰੱਦ ਕਰੋ
announce-form-cancel = ਇਹ ਕਿਉਂ ਰੱਦ ਹੋਇਆ?
announce-form-cancel-hint = ਇਹ ਗਰੁੱਪਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ।
announce-form-cancel-send = ਰੱਦ ਕਰੋ

# What was done

announce-noted = ਅਗਾਊਂ ਨੋਟ ਰੱਖ ਲਿਆ।
announce-planned = ਐਲਾਨ { $number } ਤਿਆਰ ਹੈ: { $when }।
announce-skipped = ਛੱਡ ਦਿੱਤਾ। ਅਗਲੀ ਵਾਰ: { $when }।
announce-last-skipped = ਛੱਡ ਦਿੱਤਾ। ਉਹ ਆਖ਼ਰੀ ਵਾਰ ਸੀ।
announce-going = { $count ->
    [one] ਐਲਾਨ { $number } ਜਾ ਰਿਹਾ ਹੈ, 1 ਗਰੁੱਪ ਵੱਲ। ਰਿਪੋਰਟ ਇੱਥੇ ਆਵੇਗੀ।
   *[other] ਐਲਾਨ { $number } ਜਾ ਰਿਹਾ ਹੈ, { $count } ਗਰੁੱਪਾਂ ਵੱਲ। ਰਿਪੋਰਟ ਇੱਥੇ ਆਵੇਗੀ।
}
announce-going-night = { $count ->
    [one] ਐਲਾਨ { $number } ਜਾ ਰਿਹਾ ਹੈ, 1 ਗਰੁੱਪ ਵੱਲ। ਉੱਥੇ ਰਾਤ ਹੈ, ਇਸ ਲਈ ਇਹ ਬਿਨਾਂ ਆਵਾਜ਼ ਦੇ ਆਵੇਗਾ।
   *[other] ਐਲਾਨ { $number } ਜਾ ਰਿਹਾ ਹੈ, { $count } ਗਰੁੱਪਾਂ ਵੱਲ। ਉੱਥੇ ਰਾਤ ਹੈ, ਇਸ ਲਈ ਇਹ ਬਿਨਾਂ ਆਵਾਜ਼ ਦੇ ਆਵੇਗਾ।
}
announce-changed = ਬਦਲ ਗਿਆ। ਹਰ ਗਰੁੱਪ ਨੂੰ ਨਵੇਂ ਸ਼ਬਦ ਦਿਸਦੇ ਹਨ।
announce-changed-check = ਬਦਲ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਕੀ ਬੋਲੀਆਂ ਦੇ ਸ਼ਬਦ ਵੀ ਦੇਖ ਲਓ।
announce-cancelled = ਐਲਾਨ { $number } ਰੱਦ ਹੋ ਗਿਆ ਹੈ। ਗਰੁੱਪਾਂ ਨੂੰ ਕਾਰਨ ਦਿਸਦਾ ਹੈ।
announce-dropped = ਰਹਿਣ ਦਿੱਤਾ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।
announce-stopped = ਬੰਦ ਹੋ ਗਿਆ। ਇਹ ਫਿਰ ਨਹੀਂ ਆਵੇਗਾ।
announce-again = ਇਹ ਹਰ ਗਰੁੱਪ ਵਿੱਚ ਸਭ ਤੋਂ ਹੇਠਾਂ ਫਿਰ ਪੋਸਟ ਹੋ ਗਿਆ ਹੈ।
announce-no-new = ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਕੋਈ ਨਵਾਂ ਗਰੁੱਪ ਨਹੀਂ ਜੁੜਿਆ।

# A second organiser's yes

announce-asked = ਕਿਸੇ ਹੋਰ ਪ੍ਰਬੰਧਕ ਨੂੰ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ। ਇੱਕ ਹਾਂ ਮਿਲਦੇ ਹੀ ਇਹ ਚਲਾ ਜਾਵੇਗਾ।
announce-asks = ਕੀ ਇਹ { $community } ਦੇ ਗਰੁੱਪਾਂ ਨੂੰ ਤੁਰੰਤ ਭੇਜਿਆ ਜਾਵੇ?
announce-asks-why = ਇਹ ਰੁਕ ਨਹੀਂ ਸਕਦਾ। ਕਾਰਨ: { $reason }
announce-asks-over = ਐਲਾਨ { $number } ਦਾ ਫ਼ੈਸਲਾ ਹੋ ਚੁੱਕਾ ਹੈ। ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
announce-declined = ਤੁਹਾਡੀ ਨਾਂਹ ਨੋਟ ਕਰ ਲਈ ਹੈ। ਜਿਸ ਨੇ ਇਹ ਲਿਖਿਆ, ਉਸ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
announce-said-no = ਕਿਸੇ ਹੋਰ ਪ੍ਰਬੰਧਕ ਨੇ ਐਲਾਨ { $number } ਨੂੰ ਨਾਂਹ ਕੀਤੀ। ਇਹ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।

# Not sent by itself

announce-not-sent = ਐਲਾਨ { $number } ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।
announce-stopped-why = ਜਿਸ ਨੇ ਇਹ ਤਿਆਰ ਕੀਤਾ, ਉਹ ਹੁਣ ਪ੍ਰਬੰਧਕ ਨਹੀਂ, ਜਾਂ ਇਸ ਲਈ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ।
announce-stopped-over = ਐਲਾਨ { $number } ਦਾ ਫ਼ੈਸਲਾ ਹੋ ਚੁੱਕਾ ਹੈ। ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।

# The report

# $told: one of the two below.
report-title = ਐਲਾਨ { $number }: { $told }
report-told = { $told ->
    [0] { $count ->
        [one] 1 ਗਰੁੱਪ ਨੂੰ ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ
       *[other] { $count } ਗਰੁੱਪਾਂ ਨੂੰ ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ
    }
   *[other] { $count } ਗਰੁੱਪਾਂ ਵਿੱਚੋਂ { $told } ਨੂੰ ਦੱਸਿਆ ਗਿਆ
}
report-told-all = { $count ->
    [one] 1 ਗਰੁੱਪ ਨੂੰ ਦੱਸਿਆ ਗਿਆ
   *[other] { $count } ਗਰੁੱਪਾਂ ਨੂੰ ਦੱਸਿਆ ਗਿਆ
}
report-everybody = ਸਭ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਗਿਆ ਹੈ।
report-cancelled = ਇਹ ਰੱਦ ਹੋ ਗਿਆ ਹੈ। ਜਿਨ੍ਹਾਂ ਗਰੁੱਪਾਂ ਨੂੰ ਦੱਸਿਆ ਗਿਆ ਸੀ, ਉਨ੍ਹਾਂ ਨੂੰ ਕਾਰਨ ਦਿਸਦਾ ਹੈ।
report-going = { $count ->
    [one] 1 ਗਰੁੱਪ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
   *[other] { $count } ਗਰੁੱਪਾਂ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
}
report-dropped = { $count ->
    [one] ਰੱਦ ਹੋਣ ਤੱਕ 1 ਗਰੁੱਪ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਸੀ।
   *[other] ਰੱਦ ਹੋਣ ਤੱਕ { $count } ਗਰੁੱਪਾਂ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਸੀ।
}
# $group: the title of a group. $when: a day and a time.
report-gone = { $group }: ਮੈਨੂੰ ਉੱਥੋਂ ਹਟਾ ਦਿੱਤਾ ਗਿਆ ਸੀ। /people ਨਾਲ ਗਰੁੱਪ ਫਿਰ ਜੋੜੋ, ਫਿਰ “ਨਵਿਆਂ ਨੂੰ ਦੱਸੋ” ਦਬਾਓ।
report-blocked = { $group }: ਮੈਨੂੰ ਉੱਥੇ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ। ਕਿਸੇ ਐਡਮਿਨ ਨੂੰ ਇਜਾਜ਼ਤ ਦੇਣ ਲਈ ਕਹੋ।
report-refused = { $group }: ਐਪ ਨੇ ਇਹ ਨਹੀਂ ਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਤੁਸੀਂ ਆਪ ਪੋਸਟ ਕਰੋ।
report-deleted = { $group }: ਦੱਸਿਆ ਗਿਆ, ਫਿਰ ਉੱਥੇ ਕਿਸੇ ਨੇ ਹਟਾ ਦਿੱਤਾ।
report-late = { $group }: ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਪਹੁੰਚਣ ਤੱਕ ਦੇਰ ਹੋ ਜਾਣੀ ਸੀ।
report-again = { $group }: ਨਹੀਂ ਜਾ ਸਕਿਆ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ।
report-waits = { $group }: ਰੁਕਿਆ ਹੋਇਆ ਹੈ।
report-waits-till = { $group }: { $when } ਤੱਕ ਰੁਕਿਆ ਹੋਇਆ ਹੈ।
report-waits-night = { $group }: ਚੁੱਪ ਦਾ ਸਮਾਂ, { $when } ਤੱਕ।
report-waits-week = { $group }: ਇਸ ਹਫ਼ਤੇ ਤਿੰਨ ਪੋਸਟਾਂ ਹੋ ਚੁੱਕੀਆਂ ਹਨ। { $when } ਤੱਕ ਰੁਕਿਆ ਹੋਇਆ ਹੈ।
report-more = { $count ->
    [one] ਅਤੇ 1 ਹੋਰ।
   *[other] ਅਤੇ { $count } ਹੋਰ।
}
report-all = ਸਾਰੇ

# The list

announce-list = ਐਲਾਨ
announce-list-none = ਕੋਈ ਐਲਾਨ ਅੱਗੇ ਨਹੀਂ, ਅਤੇ ਕੋਈ ਭੇਜਿਆ ਨਹੀਂ ਗਿਆ। /announce ਅਤੇ ਜੋ ਦੱਸਣਾ ਹੈ, ਉਹ ਲਿਖੋ।
announce-open = ਐਲਾਨ { $number }
announce-open-in = { $number }: { $community }
announce-line-planned = { $number }. “{ $words }” ਕਦੋਂ ਜਾਵੇਗਾ: { $when }।
announce-line-sent = { $number }. “{ $words }” { $when } ਭੇਜਿਆ ਗਿਆ।
announce-line-asked = { $number }. “{ $words }” ਹਾਂ ਦੀ ਉਡੀਕ ਹੈ।
announce-line-paused = { $number }. “{ $words }” ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਇਸ ਨੂੰ ਤੁਹਾਡੀ ਉਡੀਕ ਹੈ।
announce-line-cancelled = { $number }. “{ $words }” ਰੱਦ ਹੋ ਗਿਆ।
announce-line-over = { $number }. “{ $words }” ਮੁੱਕ ਗਿਆ।

# Noes

announcement-none = ਅਜਿਹਾ ਕੋਈ ਐਲਾਨ ਨਹੀਂ। ਸਾਰੇ ਦੇਖਣ ਲਈ /announce list ਲਿਖੋ।
announcement-which = ਕਈ ਕਮਿਊਨਿਟੀਆਂ ਵਿੱਚ ਐਲਾਨ { $number } ਹੈ। ਇੱਕ ਚੁਣਨ ਲਈ /announce list ਲਿਖੋ।
announcement-empty = ਇਸ ਵਿੱਚ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ। ਲਿਖੋ ਕਿ ਕੀ ਦੱਸਣਾ ਹੈ।
announcement-long = { $over ->
    [one] ਇਸ ਵਿੱਚ 1 ਅੱਖਰ ਵੱਧ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
   *[other] ਇਸ ਵਿੱਚ { $over } ਅੱਖਰ ਵੱਧ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
}
announcement-note-long = { $over ->
    [one] ਇਸ ਵਿੱਚ 1 ਅੱਖਰ ਵੱਧ ਹੈ। ਅਗਾਊਂ ਨੋਟ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
   *[other] ਇਸ ਵਿੱਚ { $over } ਅੱਖਰ ਵੱਧ ਹਨ। ਅਗਾਊਂ ਨੋਟ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
}
announcement-sent = ਇਹ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਇਸ ਦੇ ਸ਼ਬਦ ਬਦਲੇ ਜਾ ਸਕਦੇ ਹਨ, ਜਾਂ ਇਹ ਰੱਦ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।
announcement-unsent = ਇਹ ਅਜੇ ਭੇਜਿਆ ਨਹੀਂ ਗਿਆ। ਇਸ ਨੂੰ ਬੱਸ ਬਦਲ ਲਓ, ਜਾਂ ਰਹਿਣ ਦਿਓ।
announcement-cancelled = ਇਹ ਰੱਦ ਹੋ ਗਿਆ ਜਾਂ ਮੁੱਕ ਗਿਆ ਹੈ। /announce ਨਾਲ ਨਵਾਂ ਲਿਖੋ।
announcement-not-asked = ਇਸ ਦਾ ਫ਼ੈਸਲਾ ਹੋ ਚੁੱਕਾ ਹੈ। ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
announcement-own-yes = ਇਹ ਹਾਂ ਕਿਸੇ ਹੋਰ ਪ੍ਰਬੰਧਕ ਦੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।
announcement-once = ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਜਾਂਦਾ ਹੈ, ਇਸ ਲਈ ਛੱਡਣ ਲਈ ਕੁਝ ਨਹੀਂ।
announcement-nowhere = ਇਸ ਲਈ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ। ਚੁਣੋ ਕਿ ਇਹ ਕਿੱਥੇ ਜਾਵੇ।
announcement-place-none = ਮੈਨੂੰ ਉਸ ਗਰੁੱਪ ਦਾ ਪਤਾ ਨਹੀਂ। ਸੂਚੀ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
announcement-many = ਕੱਲ੍ਹ ਤੋਂ ਹੁਣ ਤੱਕ { $most } ਐਲਾਨ ਜਾ ਚੁੱਕੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਭਲਕੇ ਦਾ ਸਮਾਂ ਚੁਣੋ।
announcement-unexplained = ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਾਰਨ ਦੱਸੋ।
announcement-topic-none = ਮੈਨੂੰ ਉਸ ਵਿਸ਼ੇ ਦਾ ਪਤਾ ਨਹੀਂ। ਵਿਸ਼ੇ ਇਹ ਹਨ: { $topics }।
announcement-language-none = ਮੈਨੂੰ ਉਹ ਬੋਲੀ ਨਹੀਂ ਆਉਂਦੀ। ਮੈਨੂੰ ਇਹ ਬੋਲੀਆਂ ਆਉਂਦੀਆਂ ਹਨ: { $languages }।
announcement-no-wait = ਰੁਕਣ ਦੀ ਲੋੜ ਨਹੀਂ: ਇਹ ਸਮਾਂ ਠੀਕ ਹੈ।
announcement-planned-many = { $most } ਐਲਾਨ ਪਹਿਲਾਂ ਹੀ ਤਿਆਰ ਹਨ। ਪਹਿਲਾਂ ਇੱਕ ਰਹਿਣ ਦਿਓ।

# A picture or document that goes with it

announce-file-ask = ਹੁਣ ਮੈਨੂੰ ਤਸਵੀਰ ਜਾਂ ਦਸਤਾਵੇਜ਼ ਭੇਜੋ।
announce-file-how = ਇੱਕ ਹੀ ਭੇਜੋ, ਵੱਧ ਤੋਂ ਵੱਧ { $most } MB। ਤਸਵੀਰ ਕਿੱਥੇ ਅਤੇ ਕਦੋਂ ਖਿੱਚੀ ਗਈ, ਇਹ ਉਸ ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
announce-file-title = ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ
announce-file-shows = ਤਸਵੀਰ ਵਿੱਚ ਕੀ ਦਿਸਦਾ ਹੈ? ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
announce-file-is = ਇਹ ਦਸਤਾਵੇਜ਼ ਕੀ ਹੈ? ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
announce-file-hint = ਇਹ ਉਨ੍ਹਾਂ ਲਈ ਹੈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਹ ਨਹੀਂ ਦਿਸਦਾ। ਜੇ ਇਸ ਵਿੱਚ ਕੁਝ ਲਿਖਿਆ ਹੈ, ਤਾਂ ਉਹ ਇੱਥੇ ਲਿਖੋ।
announce-file-put = ਹੁਣ ਇਹ ਤੁਹਾਡੇ ਐਲਾਨ ਦੇ ਨਾਲ ਜਾਵੇਗਾ।
announce-file-off = ਹੁਣ ਐਲਾਨ ਨਾਲ ਕੋਈ ਤਸਵੀਰ ਜਾਂ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਜਾਵੇਗਾ।

# Announcements in the weekly list of what is on. $title: what it is called. $when: a day, or a day and a time.

on-told = { $title }: { $when }
# $title: the beginning of what it is called.
on-remind = ਯਾਦ ਕਰਾਓ: { $title }
on-news = { $when } ਖ਼ਬਰ ਆਵੇਗੀ।

# The list and the report on pages

announce-shelf-planned = ਕਦੋਂ ਜਾਵੇਗਾ: { $when }
announce-shelf-asked = ਕਿਸੇ ਹੋਰ ਪ੍ਰਬੰਧਕ ਦੀ ਹਾਂ ਦੀ ਉਡੀਕ ਹੈ
announce-shelf-paused = ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਇਸ ਨੂੰ ਤੁਹਾਡੀ ਉਡੀਕ ਹੈ।
# $when: a day and a time.
announce-shelf-sent = { $when } ਭੇਜਿਆ ਗਿਆ
announce-shelf-cancelled = { $when } ਰੱਦ ਹੋਇਆ
announce-shelf-over = { $when } ਮੁੱਕ ਗਿਆ
announce-stands-told = ਦੱਸਿਆ ਗਿਆ
announce-stands-going = ਜਾ ਰਿਹਾ ਹੈ
announce-stands-again = ਨਹੀਂ ਜਾ ਸਕਿਆ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ।
announce-stands-waits = ਰੁਕਿਆ ਹੋਇਆ ਹੈ
# $when: a day and a time.
announce-stands-waits-till = { $when } ਤੱਕ ਰੁਕਿਆ ਹੋਇਆ ਹੈ
announce-stands-waits-night = ਚੁੱਪ ਦਾ ਸਮਾਂ, { $when } ਤੱਕ
announce-stands-waits-week = ਇਸ ਹਫ਼ਤੇ ਤਿੰਨ ਪੋਸਟਾਂ ਹੋ ਚੁੱਕੀਆਂ ਹਨ। { $when } ਤੱਕ ਰੁਕਿਆ ਹੋਇਆ ਹੈ।
announce-stands-late = ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਪਹੁੰਚਣ ਤੱਕ ਦੇਰ ਹੋ ਜਾਣੀ ਸੀ।
announce-stands-gone = ਮੈਨੂੰ ਉੱਥੋਂ ਹਟਾ ਦਿੱਤਾ ਗਿਆ ਸੀ।
announce-stands-blocked = ਮੈਨੂੰ ਉੱਥੇ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।
announce-stands-refused = ਐਪ ਨੇ ਇਹ ਨਹੀਂ ਲਿਆ।
announce-stands-deleted = ਦੱਸਿਆ ਗਿਆ, ਫਿਰ ਉੱਥੇ ਕਿਸੇ ਨੇ ਹਟਾ ਦਿੱਤਾ।
announce-stands-dropped = ਰੱਦ ਹੋਣ ਤੱਕ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਸੀ
announce-mend-gone = /people ਨਾਲ ਗਰੁੱਪ ਫਿਰ ਜੋੜੋ, ਫਿਰ “ਨਵਿਆਂ ਨੂੰ ਦੱਸੋ” ਦਬਾਓ।
announce-mend-blocked = ਕਿਸੇ ਐਡਮਿਨ ਨੂੰ ਇਜਾਜ਼ਤ ਦੇਣ ਲਈ ਕਹੋ।
announce-mend-refused = ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਤੁਸੀਂ ਆਪ ਪੋਸਟ ਕਰੋ।
