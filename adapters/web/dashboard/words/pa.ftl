# Pages that do not go further

dash-missing = ਅਜਿਹਾ ਕੋਈ ਪੰਨਾ ਨਹੀਂ
dash-missing-more = ਸ਼ਾਇਦ ਇਹ ਕਿਤੇ ਹੋਰ ਚਲਾ ਗਿਆ, ਜਾਂ ਇਹ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ।
dash-fault = ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ
dash-fault-more = ਗ਼ਲਤੀ ਸਾਡੀ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
dash-away = ਡੈਸ਼ਬੋਰਡ ਰੁੱਝਿਆ ਹੋਇਆ ਹੈ ਜਾਂ ਬੰਦ ਹੈ
dash-away-more = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
dash-slow = ਇਹ ਬਹੁਤ ਛੇਤੀ-ਛੇਤੀ ਹੋ ਗਿਆ
dash-slow-more = ਜ਼ਰਾ ਠਹਿਰੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
dash-too-big = ਇਹ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੈ
dash-too-big-more = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਇੱਕੋ ਵਾਰ ਥੋੜ੍ਹਾ ਭੇਜੋ।
dash-unreadable = ਇਹ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ
dash-unreadable-more = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਵਾਪਸ ਜਾਓ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
dash-foreign = ਇਹ ਕਿਸੇ ਹੋਰ ਸਾਈਟ ਤੋਂ ਆਇਆ
dash-foreign-more = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਇਨ੍ਹਾਂ ਪੰਨਿਆਂ ਦੇ ਬਟਨ ਵਰਤੋ।
dash-again = ਇਹ ਪੰਨਾ ਪੁਰਾਣਾ ਹੋ ਗਿਆ ਸੀ
dash-again-more = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਪੰਨਾ ਫਿਰ ਖੋਲ੍ਹੋ, ਅਤੇ ਬਟਨ ਇੱਕ ਵਾਰ ਹੋਰ ਦਬਾਓ।
dash-signed-out = ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੋ
dash-signed-out-more = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਨਵੇਂ ਲਿੰਕ ਲਈ ਬੋਟ ਨੂੰ /dashboard ਲਿਖੋ।
dash-role-denied = ਇਹ ਤੁਹਾਡੇ ਅਹੁਦੇ ਦਾ ਕੰਮ ਨਹੀਂ
dash-role-denied-more = ਜੇ ਲੋੜ ਹੋਵੇ, ਤਾਂ ਆਪਣੀ ਕਮਿਊਨਿਟੀ ਦੇ ਕਿਸੇ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਨੂੰ ਪੁੱਛੋ।
dash-refused = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ
dash-only-sent = ਇਹ ਪਤਾ ਸਿਰਫ਼ ਬਟਨ ਲਈ ਹੈ
dash-only-sent-more = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਡੈਸ਼ਬੋਰਡ ’ਤੇ ਵਾਪਸ ਜਾਓ।
dash-to-start = ਪਹਿਲੇ ਪੰਨੇ ’ਤੇ ਜਾਓ

# Signing in and out

dash-login-title = ਡੈਸ਼ਬੋਰਡ ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰੋ
dash-login-how = ਆਪਣੀ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਬੋਟ ਨੂੰ /dashboard ਲਿਖੋ। ਤੁਹਾਨੂੰ ਲਿੰਕ ਆਵੇਗਾ। ਪਾਸਵਰਡ ਦੀ ਲੋੜ ਨਹੀਂ।
dash-login-link = ਤੁਹਾਡਾ ਲਿੰਕ
dash-login-hint = ਜੇ ਲਿੰਕ ਆਪਣੇ ਆਪ ਨਾ ਚੱਲੇ, ਤਾਂ ਪੂਰਾ ਲਿੰਕ ਇੱਥੇ ਪੇਸਟ ਕਰੋ।
dash-login-next = ਅੱਗੇ
dash-login-no-link = ਇਹ ਬੋਟ ਦਾ ਲਿੰਕ ਨਹੀਂ। ਪੂਰਾ ਲਿੰਕ ਕਾਪੀ ਕਰੋ, ਅਤੇ ਇੱਥੇ ਪੇਸਟ ਕਰੋ।
dash-login-for = ਇਨ੍ਹਾਂ ਕਮਿਊਨਿਟੀਆਂ ਲਈ:
dash-login-go = ਸਾਈਨ ਇਨ ਕਰੋ
dash-login-not-you = ਇਹ ਤੁਸੀਂ ਨਹੀਂ? ਇਹ ਪੰਨਾ ਬੰਦ ਕਰੋ। ਲਿੰਕ ਕਿਸੇ ਹੋਰ ਲਈ ਸੀ।
dash-signed-out-done = ਤੁਹਾਡਾ ਸਾਈਨ ਆਊਟ ਹੋ ਗਿਆ ਹੈ।
dash-sign-out = ਸਾਈਨ ਆਊਟ ਕਰੋ
dash-confirm-title = ਕੀ ਇਹ ਤੁਸੀਂ ਹੀ ਹੋ?
dash-confirm-how = ਤੁਹਾਡੀ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਸੁਨੇਹਾ ਭੇਜਿਆ ਹੈ। ਉੱਥੇ “ਹਾਂ” ਦਬਾਓ। ਫਿਰ ਇੱਥੇ “ਅੱਗੇ ਵਧੋ” ਦਬਾਓ।
dash-confirm-go = ਅੱਗੇ ਵਧੋ

# Every page

dash-skip = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ’ਤੇ ਜਾਓ
dash-pages = ਪੰਨੇ
dash-home-title = ਕਮਿਊਨਿਟੀ ਚੁਣੋ
dash-today = ਅੱਜ
dash-asks = ਸਵਾਲ
dash-announcements = ਐਲਾਨ
dash-concerns = ਚਿੰਤਾਵਾਂ
dash-people = ਲੋਕ ਅਤੇ ਗਰੁੱਪ
dash-log = ਰਿਕਾਰਡ
dash-settings = ਸੈਟਿੰਗਾਂ
dash-published = ਨਤੀਜੇ

# Lists, a page at a time

dash-pages-of-list = ਇਸ ਸੂਚੀ ਵਿੱਚੋਂ ਹੋਰ
dash-page-before = ਪਿਛਲਾ ਪੰਨਾ
dash-page-after = ਅਗਲਾ ਪੰਨਾ

# Announcements

dash-announcements-which = ਕਿਹੜੇ ਐਲਾਨ
dash-announcements-waiting = ਤਿਆਰ ਅਤੇ ਉਡੀਕ ਵਾਲੇ
dash-announcements-sent = ਭੇਜੇ ਗਏ
dash-announcements-cancelled = ਰੱਦ ਜਾਂ ਮੁੱਕੇ ਹੋਏ
dash-announcements-none = ਇੱਥੇ ਕੋਈ ਨਹੀਂ।
dash-announcements-how = ਨਵਾਂ ਲਿਖਣ ਲਈ ਬੋਟ ਨੂੰ /announce ਲਿਖੋ।
dash-announcements-words = ਸ਼ਬਦ
dash-announcements-note = ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਦਿਸਦਾ ਹੈ:
dash-announcements-as-written = ਅਸਲ ਸ਼ਬਦ
dash-announcements-shows = ਸ਼ਬਦਾਂ ਵਿੱਚ:
dash-announcements-where = ਇਹ ਕਿੱਥੇ ਜਾਂਦਾ ਹੈ
dash-announcements-acts = ਕੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ
dash-announcements-change = ਇਸ ਦੇ ਸ਼ਬਦ ਜਾਂ ਸਮਾਂ ਬਦਲਣ ਲਈ ਬੋਟ ਨੂੰ ਲਿਖੋ: /announce { $number }
dash-announcements-caption = ਹਰ ਗਰੁੱਪ ਵਿੱਚ ਇਸ ਦਾ ਹਾਲ
dash-announcements-group = ਗਰੁੱਪ
dash-announcements-stands = ਹਾਲ
dash-announcements-hint-send = ਇਹ ਗਰੁੱਪਾਂ ਵਿੱਚ ਤੁਰੰਤ ਜਾਵੇਗਾ। ਫਿਰ ਇਹ ਵਾਪਸ ਨਹੀਂ ਬੁਲਾਇਆ ਜਾ ਸਕਦਾ।
dash-announcements-hint-yes = ਇਹ ਗਰੁੱਪਾਂ ਵਿੱਚ ਤੁਰੰਤ ਜਾਵੇਗਾ। ਫਿਰ ਇਹ ਵਾਪਸ ਨਹੀਂ ਬੁਲਾਇਆ ਜਾ ਸਕਦਾ।
dash-announcements-hint-no = ਇਹ ਨਹੀਂ ਭੇਜਿਆ ਜਾਵੇਗਾ। ਜਿਸ ਨੇ ਇਹ ਲਿਖਿਆ, ਉਸ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
dash-announcements-hint-skip = ਅਗਲੀ ਵਾਰ ਛੱਡ ਦਿੱਤੀ ਜਾਵੇਗੀ। ਉਸ ਤੋਂ ਬਾਅਦ ਸਭ ਪਹਿਲਾਂ ਵਾਂਗ ਚੱਲੇਗਾ।
dash-announcements-hint-drop = ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਲਿਆਂਦਾ ਜਾ ਸਕਦਾ।
dash-announcements-hint-stop = ਇਹ ਫਿਰ ਨਹੀਂ ਆਵੇਗਾ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਲਿਆਂਦਾ ਜਾ ਸਕਦਾ।
dash-announcements-hint-tell = ਇਹ ਉਨ੍ਹਾਂ ਗਰੁੱਪਾਂ ਵਿੱਚ ਜਾਵੇਗਾ, ਜੋ ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਜੁੜੇ।
dash-announcements-hint-again = ਹਰ ਗਰੁੱਪ ਨੂੰ ਇਹ ਇੱਕ ਵਾਰ ਹੋਰ ਮਿਲੇਗਾ, ਨਵੇਂ ਸੁਨੇਹੇ ਵਜੋਂ।
dash-announcements-hint-cancel = ਹਰ ਗਰੁੱਪ ਨੂੰ ਦਿਸੇਗਾ ਕਿ ਇਹ ਰੱਦ ਹੋ ਗਿਆ, ਅਤੇ ਕਿਉਂ।
dash-announcements-done-send = ਇਹ ਗਰੁੱਪਾਂ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
dash-announcements-done-yes = ਇਹ ਗਰੁੱਪਾਂ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
dash-announcements-done-no = ਤੁਹਾਡੀ ਨਾਂਹ ਨੋਟ ਕਰ ਲਈ ਹੈ। ਜਿਸ ਨੇ ਇਹ ਲਿਖਿਆ, ਉਸ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
dash-announcements-done-skip = ਅਗਲੀ ਵਾਰ ਛੱਡ ਦਿੱਤੀ।
dash-announcements-done-drop = ਰਹਿਣ ਦਿੱਤਾ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।
dash-announcements-done-stop = ਬੰਦ ਹੋ ਗਿਆ। ਇਹ ਫਿਰ ਨਹੀਂ ਆਵੇਗਾ।
dash-announcements-done-tell = ਇਹ ਨਵੇਂ ਗਰੁੱਪਾਂ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
dash-announcements-done-again = ਇਹ ਹਰ ਗਰੁੱਪ ਵਿੱਚ ਸਭ ਤੋਂ ਹੇਠਾਂ ਫਿਰ ਪੋਸਟ ਹੋ ਗਿਆ ਹੈ।
dash-announcements-done-cancel = ਰੱਦ ਹੋ ਗਿਆ ਹੈ। ਗਰੁੱਪਾਂ ਨੂੰ ਕਾਰਨ ਦਿਸਦਾ ਹੈ।

# Concerns

dash-concerns-none = ਇੱਥੇ ਪੜ੍ਹਨ ਲਈ ਕੁਝ ਨਹੀਂ ਰੁਕਿਆ ਹੋਇਆ।
dash-concerns-how = ਹਰ ਚਿੰਤਾ ਦੇ ਸ਼ਬਦ ਉਸ ਦੇ ਆਪਣੇ ਪੰਨੇ ’ਤੇ ਹਨ। ਉਹ ਖੋਲ੍ਹਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਚੈਟ ਵਿੱਚ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।
dash-concerns-shelf-late = ਦੇਰ ਹੋ ਗਈ
dash-concerns-shelf-open = ਪੜ੍ਹਨ ਅਤੇ ਜਵਾਬ ਲਈ
dash-concerns-shelf-over = ਜਵਾਬ ਦਿੱਤਾ ਜਾਂ ਬੰਦ
dash-concerns-one = ਚਿੰਤਾ { $ref }
dash-concerns-late = ਦੇਰ ਹੋ ਗਈ।
dash-concerns-unread = ਨਵੇਂ ਸ਼ਬਦ ਆਏ ਹਨ।
dash-concerns-stage-new = ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਪੜ੍ਹੀ।
dash-concerns-stage-read = ਪੜ੍ਹ ਲਈ ਗਈ ਹੈ, ਜਵਾਬ ਅਜੇ ਬਾਕੀ ਹੈ।
dash-concerns-stage-answered = ਜਵਾਬ ਦਿੱਤਾ ਗਿਆ।
dash-concerns-stage-closed = ਬੰਦ ਹੈ।
# $day: a day, such as "Tuesday 1 December".
dash-concerns-by-new = { $day } ਤੱਕ ਪੜ੍ਹਨੀ ਹੈ
dash-concerns-by-read = { $day } ਤੱਕ ਜਵਾਬ ਦੇਣਾ ਹੈ
dash-concerns-came = { $day } ਨੂੰ ਪਾਠਕਾਂ ਕੋਲ ਪਹੁੰਚੀ।
dash-concerns-held = ਇਸ ਦਾ ਜ਼ਿੰਮਾ { $name } ਕੋਲ ਹੈ।
dash-concerns-held-by-nobody = ਇਸ ਦਾ ਜ਼ਿੰਮਾ ਅਜੇ ਕਿਸੇ ਕੋਲ ਨਹੀਂ।
dash-concerns-muted = ਇਸ ਦੀਆਂ ਖ਼ਬਰਾਂ ਬੰਦ ਹਨ।
# $day: a day, such as "Tuesday 1 December".
dash-concerns-kept = ਇਹ { $day } ਨੂੰ ਮਿਟਾ ਦਿੱਤੀ ਜਾਵੇਗੀ, ਜੇ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਬਾਰੇ ਕੁਝ ਨਾ ਕੀਤਾ ਗਿਆ।
dash-concerns-open = ਖੋਲ੍ਹੋ
dash-concerns-open-how = ਬਾਕੀ ਪਾਠਕਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਹ ਖੋਲ੍ਹੀ। ਪਹਿਲਾਂ ਦੇਖ ਲਓ ਕਿ ਤੁਹਾਡੇ ਨੇੜੇ ਕੌਣ ਹੈ।
dash-concerns-words = ਸ਼ਬਦ
dash-concerns-acts = ਕੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ
dash-concerns-do-answer = ਜਵਾਬ ਦਿਓ
dash-concerns-do-note = ਨੋਟ ਲਿਖੋ
dash-concerns-do-take = ਜ਼ਿੰਮਾ ਲਓ
dash-concerns-do-hand = ਜ਼ਿੰਮਾ ਸੌਂਪੋ
dash-concerns-do-close = ਬੰਦ ਕਰੋ
dash-concerns-do-mute = ਖ਼ਬਰਾਂ ਬੰਦ ਕਰੋ
dash-concerns-do-unmute = ਖ਼ਬਰਾਂ ਚਾਲੂ ਕਰੋ
dash-concerns-do-export = ਫ਼ਾਈਲ ਵਜੋਂ
dash-concerns-do-delete = ਮਿਟਾਓ
dash-concerns-text-answer = ਤੁਹਾਡਾ ਜਵਾਬ
dash-concerns-hint-answer = ਜਿਸ ਨੇ ਚਿੰਤਾ ਦੱਸੀ, ਉਸ ਨੂੰ ਇਹ ਆਪਣੇ ਕੋਡ ਨਾਲ ਪੜ੍ਹਨ ਨੂੰ ਮਿਲਦਾ ਹੈ। ਇਹ ਬਾਅਦ ਵਿੱਚ ਨਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ।
dash-concerns-text-note = ਤੁਹਾਡਾ ਨੋਟ
dash-concerns-hint-note = ਇਹ ਸਿਰਫ਼ ਇਸ ਚਿੰਤਾ ਦੇ ਪਾਠਕਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ।
dash-concerns-to = ਜ਼ਿੰਮਾ ਕਿਸ ਕੋਲ
dash-concerns-hint-hand = ਫਿਰ ਉਨ੍ਹਾਂ ਨੂੰ ਇਹ ਸਾਰੀ ਦਿਸਦੀ ਹੈ। ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੇਅਰਰ ਨੇ ਬਾਹਰ ਰੱਖਿਆ, ਉਹ ਇਸ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ।
dash-concerns-outcome = ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ
dash-concerns-last = ਆਖ਼ਰੀ ਸੁਨੇਹਾ
dash-concerns-hint-close = ਇਹ ਖ਼ਾਲੀ ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਜਿਸ ਨੇ ਚਿੰਤਾ ਦੱਸੀ, ਉਸ ਨੂੰ ਨਤੀਜਾ ਪੜ੍ਹਨ ਨੂੰ ਮਿਲਦਾ ਹੈ।
dash-concerns-done = ਕੀ-ਕੀ ਕੀਤਾ ਗਿਆ
dash-concerns-done-nothing = ਅਜੇ ਕਿਸੇ ਨੇ ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਕੀਤਾ।
dash-concerns-delete-title = ਚਿੰਤਾ { $ref } ਹਮੇਸ਼ਾ ਲਈ ਮਿਟਾ ਦੇਈਏ?
dash-concerns-delete-how = ਇਸ ਦੇ ਸ਼ਬਦ ਅਤੇ ਸਾਰੇ ਜਵਾਬ ਮਿਟ ਜਾਣਗੇ। ਜਿਸ ਨੇ ਇਹ ਦੱਸੀ, ਉਸ ਨੂੰ ਵੀ ਫਿਰ ਨਹੀਂ ਦਿਸਣਗੇ। ਇਹ ਕਿਸੇ ਤੋਂ ਵਾਪਸ ਨਹੀਂ ਲਿਆਂਦੀ ਜਾ ਸਕਦੀ।
dash-concerns-delete-yes = ਹਾਂ, ਮਿਟਾ ਦਿਓ
dash-concerns-delete-no = ਨਾ ਮਿਟਾਓ

# How concerns are taken

dash-settings-concerns = ਚਿੰਤਾਵਾਂ ਦੱਸਣ ਦਾ ਪ੍ਰਬੰਧ
dash-intake = ਚਿੰਤਾਵਾਂ ਦੱਸਣ ਦਾ ਪ੍ਰਬੰਧ
dash-intake-live = ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ
dash-intake-not-yet = ਇੱਥੇ ਅਜੇ ਚਿੰਤਾਵਾਂ ਨਹੀਂ ਦੱਸੀਆਂ ਜਾ ਸਕਦੀਆਂ। ਇਹ ਕਰਨਾ ਬਾਕੀ ਹੈ।
dash-intake-taken = ਇੱਥੇ ਚਿੰਤਾਵਾਂ ਦੱਸੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਕੁਝ ਵੀ ਬਾਕੀ ਨਹੀਂ।
dash-intake-missing-readers = ਚਿੰਤਾਵਾਂ ਲਈ ਘੱਟੋ-ਘੱਟ ਦੋ ਪਾਠਕ ਚਾਹੀਦੇ ਹਨ। “ਲੋਕ ਅਤੇ ਗਰੁੱਪ” ਵਿੱਚ ਪਾਠਕ ਜੋੜੋ।
dash-intake-missing-apart = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਪਾਠਕ ਅਜਿਹੇ ਹੋਣ, ਜੋ ਨਾ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਹੋਣ, ਨਾ Caresay ਚਲਾਉਂਦੇ ਹੋਣ। ਅਜਿਹੇ ਪਾਠਕ ਜੋੜੋ।
dash-intake-missing-contact = ਦੱਸੋ ਕਿ ਇਸ ਗਰੁੱਪ ਤੋਂ ਬਾਹਰ ਕਿਸ ਨੂੰ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਇਹ ਹੇਠਾਂ ਭਰੋ।
dash-intake-missing-help = ਹੇਠਾਂ ਇਲਾਕੇ ਦੇ ਸਾਰੇ ਨੰਬਰ ਭਰੋ। ਜੋ ਇੱਥੇ ਨਹੀਂ ਹੈ, ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।
dash-intake-set = ਕੀ ਚੁਣਿਆ ਹੋਇਆ ਹੈ
dash-intake-contact = ਬਾਹਰਲਾ ਸੰਪਰਕ
dash-intake-hint-contact = ਕੋਈ ਜਿਸ ਦਾ ਇਸ ਗਰੁੱਪ ਨਾਲ ਕੋਈ ਵਾਸਤਾ ਨਹੀਂ, ਅਤੇ ਉਸ ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਹੋ ਸਕਦੀ ਹੈ।
dash-intake-slots = ਪਾਠਕਾਂ ਨੂੰ ਚਿੰਤਾਵਾਂ ਮਿਲਣ ਦਾ ਸਮਾਂ
dash-intake-hint-slots = ਦਿਨ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਵਾਰ, ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਵਾਰ। ਮਿੰਟ 00, 15, 30 ਜਾਂ 45 ਹੋਣ।
dash-intake-slot = ਸਮਾਂ { $number }
dash-intake-nation = ਦੇਸ਼
dash-intake-hint-nation = ਉੱਥੇ ਦੀਆਂ ਬੈਂਕ ਛੁੱਟੀਆਂ ਕੰਮ ਦੇ ਦਿਨਾਂ ਵਿੱਚ ਨਹੀਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ।
dash-intake-closes = ਤੁਹਾਡਾ ਦਫ਼ਤਰ ਕਦੋਂ ਬੰਦ ਹੁੰਦਾ ਹੈ
dash-intake-read = ਪੜ੍ਹਨ ਲਈ ਦਿਨ
dash-intake-answer = ਜਵਾਬ ਲਈ ਦਿਨ
dash-intake-hint-days = ਕੰਮ ਦੇ ਦਿਨ, 1 ਤੋਂ { $most } ਤੱਕ। ਕੇਅਰਰਾਂ ਨੂੰ ਦਿਨ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
dash-intake-lines = ਇਲਾਕੇ ਦੀ ਮਦਦ
dash-intake-hint-lines = ਹਰ ਇੱਕ ਲਈ ਨੰਬਰ ਜਾਂ ਪਤਾ। ਜੋ ਇੱਥੇ ਨਹੀਂ ਹੈ, ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।
dash-intake-none = ਇੱਥੇ ਨਹੀਂ ਹੈ
# $name: what kind of help, such as "Carers' centre".
dash-intake-none-of = ਇੱਥੇ ਨਹੀਂ ਹੈ: { $name }
dash-intake-links = ਲਿੰਕ
dash-intake-page = ਇਹ ਪੰਨਾ ਸਭ ਲਈ ਖੁੱਲ੍ਹਾ ਹੈ। ਇੱਥੇ ਬਿਨਾਂ ਐਪ ਚਿੰਤਾ ਦੱਸੀ ਜਾ ਸਕਦੀ ਹੈ:
dash-intake-poster = ਸਕੈਨ ਵਾਲੇ ਕੋਡ ਦਾ ਪੋਸਟਰ
dash-intake-no-page = ਚਿੰਤਾਵਾਂ ਲਈ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ। Caresay ਚਲਾਉਣ ਵਾਲੇ ਇਹ ਭਰ ਸਕਦੇ ਹਨ: web.public_url
dash-intake-renew = ਨਵੇਂ ਲਿੰਕ ਬਣਾਓ
dash-intake-hint-renew = ਗਰੁੱਪਾਂ ਵਿੱਚ ਅਤੇ ਕਾਗਜ਼ ’ਤੇ ਜੋ ਲਿੰਕ ਹਨ, ਉਹ ਨਹੀਂ ਚੱਲਣਗੇ। ਫਿਰ ਨਵਾਂ ਪੋਸਟਰ ਚਾਹੀਦਾ ਹੋਵੇਗਾ।
dash-intake-renewed = ਲਿੰਕ ਨਵੇਂ ਹਨ। ਪਹਿਲੇ ਲਿੰਕ ਹੁਣ ਨਹੀਂ ਚੱਲਦੇ।
dash-intake-back = ਸੈਟਿੰਗਾਂ ਵੱਲ ਵਾਪਸ

# Results, as partners see them

dash-published-how = ਇਹ ਬੰਦ ਹੋ ਚੁੱਕੇ ਸਵਾਲ ਹਨ, ਅਤੇ ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਕੀ ਚੁਣਿਆ। ਛੋਟੀ ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ।
# $day: a day with its year.
dash-published-next = ਜੋ ਇਨ੍ਹਾਂ ਤਿੰਨ ਮਹੀਨਿਆਂ ਵਿੱਚ ਬੰਦ ਹੁੰਦਾ ਹੈ, ਉਹ ਇੱਥੇ { $day } ਤੋਂ ਦਿਸੇਗਾ।
# $quarter: 1 for January to March, to 4 for October to December.
dash-published-quarter = { $quarter ->
    [1] ਜਨਵਰੀ ਤੋਂ ਮਾਰਚ { $year }
    [2] ਅਪ੍ਰੈਲ ਤੋਂ ਜੂਨ { $year }
    [3] ਜੁਲਾਈ ਤੋਂ ਸਤੰਬਰ { $year }
   *[4] ਅਕਤੂਬਰ ਤੋਂ ਦਸੰਬਰ { $year }
}
# $day: a day with its year.
dash-published-closed = { $day } ਨੂੰ ਬੰਦ ਹੋਇਆ
dash-published-answers = { $count ->
    [0] ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
    [one] 1 ਵਿਅਕਤੀ ਨੇ ਜਵਾਬ ਦਿੱਤਾ
   *[other] { $count } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ
}
dash-published-about = ਲਗਭਗ { $count } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ
dash-published-about-many = ਲਗਭਗ { $count }
dash-published-few = ਦਿਖਾਉਣ ਲਈ ਜਵਾਬ ਬਹੁਤ ਘੱਟ ਹਨ
dash-published-none = ਇਨ੍ਹਾਂ ਤਿੰਨ ਮਹੀਨਿਆਂ ਤੋਂ ਪਹਿਲਾਂ ਅਜੇ ਕੋਈ ਸਵਾਲ ਬੰਦ ਨਹੀਂ ਹੋਇਆ।
dash-published-question = ਸਵਾਲ { $number }
dash-published-caption = ਸਵਾਲ { $number } ਦੇ ਕੀ-ਕੀ ਜਵਾਬ ਆਏ
dash-published-choice = ਚੋਣ
dash-published-count = ਲੋਕ
dash-published-firsts = ਪਹਿਲੀਆਂ ਚੋਣਾਂ
dash-published-share = ਹਿੱਸਾ
dash-published-hidden = ਨਹੀਂ ਦਿਖਾਇਆ
dash-published-hides = ਦਸ ਤੋਂ ਘੱਟ ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ। ਜਿਸ ਗਿਣਤੀ ਤੋਂ ਉਸ ਦਾ ਪਤਾ ਲੱਗ ਸਕੇ, ਉਹ ਵੀ ਨਹੀਂ।
dash-published-all-hidden = ਕਿਸ ਚੋਣ ਨੂੰ ਕਿੰਨੇ ਜਵਾਬ ਮਿਲੇ, ਇਹ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ। ਇਸ ਤੋਂ ਇੱਕ-ਇੱਕ ਵਿਅਕਤੀ ਦਾ ਜਵਾਬ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ।
dash-published-several = ਲੋਕ ਇੱਕ ਤੋਂ ਵੱਧ ਚੁਣ ਸਕਦੇ ਸਨ, ਇਸ ਲਈ ਹਿੱਸੇ ਮਿਲ ਕੇ 100 ਨਹੀਂ ਬਣਦੇ।
dash-published-void = ਜਵਾਬ ਗੁਆਚ ਗਏ, ਇਸ ਲਈ ਦਿਖਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ।

# What is filled in

dash-save = ਸੇਵ ਕਰੋ
dash-kept = ਸੇਵ ਹੋ ਗਿਆ।

# People and places

dash-people-tab-people = ਲੋਕ
dash-people-tab-groups = ਗਰੁੱਪ
dash-people-groups = ਗਰੁੱਪ
dash-people-waiting = ਹੋਰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦੀ ਉਡੀਕ
dash-people-roles = ਕਿਸ ਕੋਲ ਅਹੁਦਾ ਹੈ
# $name: somebody's name.
dash-people-remove = { $name } ਨੂੰ ਹਟਾਓ
dash-people-removed-told = ਹਟਾ ਦਿੱਤਾ। ਉਨ੍ਹਾਂ ਨੂੰ ਕਾਰਨ ਅਤੇ ਅਪੀਲ ਦਾ ਤਰੀਕਾ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ। ਜੋ ਕੋਡ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਵਰਤੇ, ਉਹ ਹੁਣ ਨਹੀਂ ਚੱਲਦੇ।
dash-people-removed-untold = ਹਟਾ ਦਿੱਤਾ। ਮੇਰੇ ਲਈ ਉਨ੍ਹਾਂ ਨੂੰ ਲਿਖਣਾ ਮੁਮਕਿਨ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਕਾਰਨ ਤੁਸੀਂ ਆਪ ਦੱਸੋ। ਜੋ ਕੋਡ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਵਰਤੇ, ਉਹ ਹੁਣ ਨਹੀਂ ਚੱਲਦੇ।
dash-people-add = ਕਿਸੇ ਨੂੰ, ਜਾਂ ਗਰੁੱਪ ਜੋੜੋ
dash-people-add-how = ਤੁਹਾਨੂੰ ਅੱਗੇ ਦੇਣ ਲਈ ਕੋਡ ਮਿਲੇਗਾ। ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਚੱਲਦਾ ਹੈ, ਸੱਤ ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
dash-people-add-fresh = ਤੁਸੀਂ ਹੁਣੇ ਚੈਟ ਵਿੱਚ ਦੱਸਿਆ ਕਿ ਇਹ ਤੁਸੀਂ ਹੀ ਹੋ। ਚੁਣੋ ਕਿ ਕਿਸ ਨੂੰ ਜੋੜਨਾ ਹੈ।
dash-people-back = ਲੋਕਾਂ ਵੱਲ ਵਾਪਸ
dash-people-confirmed = ਮਨਜ਼ੂਰ ਹੋ ਗਿਆ। ਗਰੁੱਪਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਹੁਣ ਚਿੰਤਾਵਾਂ ਕੌਣ ਪੜ੍ਹਨਗੇ।
dash-people-declined = ਨਾਂਹ ਹੋ ਗਈ। ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਸ ਦੀ ਉਡੀਕ ਹੈ, ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
dash-people-no-groups = ਅਜੇ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ। “ਲੋਕ” ਵਿੱਚ ਜਾ ਕੇ ਇੱਕ ਜੋੜੋ।
dash-people-unreachable = ਮੇਰੇ ਲਈ ਉੱਥੇ ਲਿਖਣਾ ਮੁਮਕਿਨ ਨਹੀਂ। ਮੈਨੂੰ ਉਸ ਗਰੁੱਪ ਵਿੱਚ ਫਿਰ ਜੋੜੋ, ਜਾਂ ਉੱਥੇ ਲਿਖਣ ਦਿਓ।
# $app: "Telegram". $language: "English".
dash-people-where = { $app } ਵਿੱਚ। ਉੱਥੇ ਮੇਰੀਆਂ ਪੋਸਟਾਂ ਦੀ ਬੋਲੀ { $language } ਹੈ।
dash-people-no-weekly = ਇਸ ਨੂੰ ਹਫ਼ਤੇ ਦੀ ਸੂਚੀ ਨਹੀਂ ਮਿਲਦੀ।
# $title: what the group is called.
dash-people-change = { $title } ਬਦਲੋ
dash-people-weekly-on = ਸੂਚੀ ਇੱਥੇ ਭੇਜੋ
dash-people-weekly-off = ਸੂਚੀ ਨਾ ਭੇਜੋ

# Log

dash-log-what = ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੇ ਕੀ-ਕੀ ਕੀਤਾ। ਇਸ ਵਿੱਚ ਮੈਂਬਰਾਂ ਦੇ ਨਾਮ ਕਦੇ ਨਹੀਂ ਹੁੰਦੇ। ਹਰ ਲਾਈਨ ਇੱਕ ਸਾਲ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।
dash-log-check = ਦੇਖੋ ਕਿ ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਬਦਲਿਆ ਤਾਂ ਨਹੀਂ
dash-log-caption = ਕੀ-ਕੀ ਹੋਇਆ, ਸਭ ਤੋਂ ਨਵਾਂ ਪਹਿਲਾਂ
dash-log-newest = ਸਭ ਤੋਂ ਨਵੇਂ
dash-log-file = ਫ਼ਾਈਲ ਵਜੋਂ

# Settings

dash-settings-own = ਤੁਹਾਡੇ ਲਈ
dash-settings-more = ਚੈਟ ਵਿੱਚ ਹੋਰ ਵੀ ਚੁਣਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਬੋਟ ਨੂੰ /me ਲਿਖੋ।
dash-settings-sessions = ਤੁਸੀਂ ਕਿੱਥੇ-ਕਿੱਥੇ ਸਾਈਨ ਇਨ ਹੋ
# $app: "Telegram". $since, $at: "Tuesday 1 December, 10am".
dash-settings-session = { $app } ਰਾਹੀਂ, { $since } ਤੋਂ
dash-settings-this = ਇੱਥੇ ਤੁਸੀਂ ਹੁਣ ਹੋ।
dash-settings-used = ਆਖ਼ਰੀ ਵਾਰ ਵਰਤਿਆ: { $at }
dash-settings-end = ਜਿੱਥੇ { $since } ਸਾਈਨ ਇਨ ਹੋਇਆ, ਉੱਥੋਂ ਸਾਈਨ ਆਊਟ ਕਰੋ
dash-settings-ended = ਉੱਥੋਂ ਤੁਹਾਡਾ ਸਾਈਨ ਆਊਟ ਹੋ ਗਿਆ ਹੈ।
dash-settings-end-all = ਹਰ ਥਾਂ ਤੋਂ ਸਾਈਨ ਆਊਟ
dash-settings-ended-all = ਹਰ ਥਾਂ ਤੋਂ ਤੁਹਾਡਾ ਸਾਈਨ ਆਊਟ ਹੋ ਗਿਆ ਹੈ।
dash-settings-community = ਸਭ ਲਈ
dash-settings-language-hint = ਹਰ ਗਰੁੱਪ ਦੀ ਆਪਣੀ ਬੋਲੀ ਵੀ ਹੋ ਸਕਦੀ ਹੈ। “ਲੋਕ ਅਤੇ ਗਰੁੱਪ” ਦੇਖੋ।
dash-settings-never = ਇਹ ਨਹੀਂ ਆਉਂਦੀ
dash-settings-fixed = ਪੱਕੀਆਂ ਸੈਟਿੰਗਾਂ
# $operator: who runs this.
dash-settings-fixed-how = ਇਹ ਸਿਰਫ਼ { $operator } ਵੱਲੋਂ ਬਦਲੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ, ਉਸ ਕੰਪਿਊਟਰ ’ਤੇ ਜਿੱਥੇ Caresay ਚੱਲਦਾ ਹੈ।
dash-settings-zone = ਟਾਈਮ ਜ਼ੋਨ
dash-settings-languages = ਮੇਰੀਆਂ ਬੋਲੀਆਂ
dash-settings-address = ਇਹ ਡੈਸ਼ਬੋਰਡ
dash-settings-links = ਲਿੰਕ ਰਾਹੀਂ ਜਵਾਬ
dash-settings-no-links = ਬੰਦ ਹੈ
dash-settings-role = ਤੁਹਾਡਾ ਅਹੁਦਾ
dash-settings-leave-out = ਉਸ ਤੋਂ ਬਾਅਦ ਤੁਹਾਡਾ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਵੇਗਾ।
dash-settings-left = ਤੁਸੀਂ ਅਹੁਦਾ ਛੱਡ ਦਿੱਤਾ ਹੈ, ਅਤੇ ਤੁਹਾਡਾ ਸਾਈਨ ਆਊਟ ਹੋ ਗਿਆ ਹੈ।

# Today

dash-today-nothing = ਅੱਜ ਕਿਸੇ ਕੰਮ ਨੂੰ ਤੁਹਾਡੀ ਲੋੜ ਨਹੀਂ।
dash-today-next = ਕੁਝ ਪੁੱਛਣ ਲਈ ਬੋਟ ਨੂੰ /poll ਲਿਖੋ। ਆਪਣੇ ਗਰੁੱਪਾਂ ਨੂੰ ਕੁਝ ਦੱਸਣ ਲਈ /announce ਲਿਖੋ।
# $count: how many more cards there are.
dash-today-more = { $count ->
    [one] ਇੱਕ ਹੋਰ
   *[other] { $count } ਹੋਰ
}
dash-today-soon = ਛੇਤੀ ਹੀ
dash-today-look = ਦੇਖੋ
dash-today-decide = ਫ਼ੈਸਲਾ ਕਰੋ
dash-today-answer = ਜਵਾਬ ਦੱਸੋ
dash-today-question = ਸਵਾਲ { $number }: { $question }
dash-today-asked = ਐਲਾਨ { $number } ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ। ਇਸ ਨੂੰ ਕਿਸੇ ਹੋਰ ਪ੍ਰਬੰਧਕ ਦੀ ਉਡੀਕ ਹੈ।
dash-today-paused = ਐਲਾਨ { $number } ਰੁਕਿਆ ਹੋਇਆ ਹੈ। ਜਿਸ ਨੇ ਇਹ ਤਿਆਰ ਕੀਤਾ, ਉਹ ਹੁਣ ਪ੍ਰਬੰਧਕ ਨਹੀਂ।
dash-today-failed = { $count ->
    [one] ਐਲਾਨ { $number } ਇੱਕ ਗਰੁੱਪ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ।
   *[other] ਐਲਾਨ { $number } { $count } ਗਰੁੱਪਾਂ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ।
}
dash-today-concerns-late = ਇੱਕ ਚਿੰਤਾ ਵਾਅਦੇ ਨਾਲੋਂ ਵੱਧ ਚਿਰ ਤੋਂ ਉਡੀਕ ਵਿੱਚ ਹੈ।
dash-today-concerns-new = ਚਿੰਤਾਵਾਂ ਵਿੱਚ ਪੜ੍ਹਨ ਲਈ ਕੁਝ ਨਵਾਂ ਹੈ।
dash-today-grant = ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ { $name } ਦਾ ਨਾਮ ਹੈ। ਇਸ ਨੂੰ ਤੁਹਾਡੀ ਹਾਂ ਦੀ ਉਡੀਕ ਹੈ।
dash-today-silent = ਬੋਟ ਲਈ { $place } ਵਿੱਚ ਲਿਖਣਾ ਮੁਮਕਿਨ ਨਹੀਂ।
dash-today-silent-how = ਉੱਥੇ ਦੇ ਕਿਸੇ ਐਡਮਿਨ ਨੂੰ ਕਹੋ ਕਿ ਬੋਟ ਨੂੰ ਫਿਰ ਜੋੜਨ, ਜਾਂ ਲਿਖਣ ਦੇਣ।
dash-today-proposed = { $count ->
    [one] ਕਿਸੇ ਨੇ ਇੱਕ ਚੋਣ ਸੁਝਾਈ।
   *[other] { $count } ਚੋਣਾਂ ਸੁਝਾਈਆਂ ਗਈਆਂ।
}
dash-today-goes = “{ $words }” ਕਦੋਂ ਜਾਵੇਗਾ: { $when }।
dash-today-opens = ਸਵਾਲ { $number } { $when } ਖੁੱਲ੍ਹੇਗਾ: { $question }
dash-today-closes = ਸਵਾਲ { $number } { $when } ਬੰਦ ਹੋਵੇਗਾ: { $question }

# Questions

dash-asks-which = ਕਿਹੜੇ ਸਵਾਲ
dash-asks-open = ਖੁੱਲ੍ਹੇ
dash-asks-planned = ਤਿਆਰ
dash-asks-over = ਮੁੱਕੇ ਹੋਏ
dash-asks-none = ਇੱਥੇ ਕੋਈ ਨਹੀਂ।
dash-asks-how = ਨਵਾਂ ਸਵਾਲ ਪੁੱਛਣ ਲਈ ਬੋਟ ਨੂੰ /poll ਲਿਖੋ।
dash-asks-when-open = { $when } ਬੰਦ ਹੋਵੇਗਾ
dash-asks-when-planned = { $when } ਖੁੱਲ੍ਹੇਗਾ
dash-asks-when-closed = { $when } ਬੰਦ ਹੋਇਆ
dash-asks-when-cancelled = { $when } ਰੱਦ ਹੋਇਆ
dash-asks-places = { $count ->
    [0] ਕਿਸੇ ਗਰੁੱਪ ਵਿੱਚ ਨਹੀਂ।
    [one] ਇੱਕ ਗਰੁੱਪ ਵਿੱਚ।
   *[other] { $count } ਗਰੁੱਪਾਂ ਵਿੱਚ।
}
dash-asks-answers = { $count ->
    [0] ਅਜੇ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
    [one] ਇੱਕ ਜਵਾਬ।
   *[other] { $count } ਜਵਾਬ।
}
dash-asks-question = ਸਵਾਲ { $number }
dash-asks-came-open = ਹੁਣ ਤੱਕ
dash-asks-came-planned = ਇਹ ਕੀ ਪੁੱਛਦਾ ਹੈ
dash-asks-came-closed = ਨਤੀਜਾ
dash-asks-came-cancelled = ਰੱਦ ਹੋ ਗਿਆ
dash-asks-table = ਸਾਰਣੀ ਵਜੋਂ
dash-asks-caption = ਸਵਾਲ { $number } ਦੀ ਹਰ ਚੋਣ ਨੂੰ ਕੀ ਮਿਲਿਆ
dash-asks-choice = ਚੋਣ
dash-asks-got = ਜਵਾਬ
dash-asks-share = ਹਿੱਸਾ
dash-asks-picture = ਤਸਵੀਰ ਵਜੋਂ
dash-asks-file = ਫ਼ਾਈਲ ਵਜੋਂ
dash-asks-take = ਜੋੜ ਦਿਓ
dash-asks-leave = ਛੱਡ ਦਿਓ
dash-asks-about = ਇਹ ਕਿਉਂ ਪੁੱਛਿਆ ਗਿਆ
dash-asks-acts = ਕੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ
dash-asks-who = ਕਿਸ ਨੂੰ ਕੀ ਦਿਸਦਾ ਹੈ
dash-asks-where = ਇਹ ਕਿੱਥੇ-ਕਿੱਥੇ ਹੈ
dash-asks-more-places = { $count ->
    [one] ਅਤੇ ਇੱਕ ਹੋਰ ਗਰੁੱਪ।
   *[other] ਅਤੇ { $count } ਹੋਰ ਗਰੁੱਪ।
}
dash-asks-do-answer = ਜਵਾਬ ਦੱਸੋ
dash-asks-do-close = ਹੁਣੇ ਬੰਦ ਕਰੋ
dash-asks-do-extend = ਸਮਾਂ ਬਦਲੋ
dash-asks-do-copy = ਕਾਪੀ ਕਰੋ
dash-asks-do-cancel = ਸਵਾਲ ਰੱਦ ਕਰੋ
dash-asks-do-drop = ਸਵਾਲ ਰੱਦ ਕਰੋ
dash-asks-until = ਕਦੋਂ ਬੰਦ ਹੋਵੇ
dash-asks-hint-extend = ਦਿਨ ਅਤੇ ਸਮਾਂ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਜਿਵੇਂ “4 December 6pm”।
dash-asks-hint-cancel = ਇਹ ਗਰੁੱਪਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ। ਰੱਦ ਕੀਤਾ ਸਵਾਲ ਵਾਪਸ ਨਹੀਂ ਆਉਂਦਾ।
dash-asks-hint-answer = ਜਿਨ੍ਹਾਂ ਗਰੁੱਪਾਂ ਵਿੱਚ ਇਹ ਪੁੱਛਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਨੂੰ ਇਹ ਦਿਸਦਾ ਹੈ।
dash-asks-hint-close = ਨਤੀਜਾ ਗਰੁੱਪਾਂ ਵਿੱਚ ਤੁਰੰਤ ਜਾਵੇਗਾ। ਸਵਾਲ ਫਿਰ ਨਹੀਂ ਖੋਲ੍ਹਿਆ ਜਾ ਸਕਦਾ।
dash-asks-hint-copy = ਕਾਪੀ ਪਹਿਲਾਂ ਤੁਹਾਡੀ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਆਵੇਗੀ। ਉੱਥੇ ਇਸ ਨੂੰ ਬਦਲੋ ਅਤੇ ਪੋਸਟ ਕਰੋ।
dash-asks-hint-drop = ਇਹ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੇਖਿਆ, ਇਸ ਲਈ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।
dash-asks-done-answer = ਧੰਨਵਾਦ। ਜਵਾਬ ਗਰੁੱਪਾਂ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
dash-asks-done-close = ਸਵਾਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਨਤੀਜਾ ਗਰੁੱਪਾਂ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
dash-asks-done-extend = ਬੰਦ ਹੋਣ ਦਾ ਸਮਾਂ ਬਦਲ ਗਿਆ ਹੈ।
dash-asks-done-copy = ਕਾਪੀ ਤੁਹਾਡੀ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਹੈ। ਉੱਥੇ ਜੋ ਚਾਹੋ ਬਦਲੋ, ਫਿਰ ਪੋਸਟ ਕਰੋ।
dash-asks-done-cancel = ਸਵਾਲ ਰੱਦ ਹੋ ਗਿਆ ਹੈ। ਗਰੁੱਪਾਂ ਨੂੰ ਕਾਰਨ ਦਿਸਦਾ ਹੈ।
dash-asks-done-drop = ਸਵਾਲ ਰੱਦ ਹੋ ਗਿਆ ਹੈ। ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੇਖਿਆ।
dash-asks-done-proposal = ਤੁਹਾਡਾ ਫ਼ੈਸਲਾ ਸੇਵ ਹੋ ਗਿਆ।
