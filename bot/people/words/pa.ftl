# Help

help-summary = ਇੱਥੇ ਮੇਰੇ ਤੋਂ ਕੀ ਮਦਦ ਮਿਲਦੀ ਹੈ
start-thing = ਲਿੰਕ ਕਿੱਥੇ ਜਾਂਦਾ ਹੈ
help-title = Caresay ਰਾਹੀਂ ਇਹ ਗਰੁੱਪ ਆਪਣੀ ਗੱਲ ਕਹਿ ਸਕਦਾ ਹੈ। ਇਸ ਨੂੰ { $operator } ਵੱਲੋਂ ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ।
help-carer = ਖੁੱਲ੍ਹੇ ਸਵਾਲ ਅਤੇ ਆਪਣੇ ਜਵਾਬ ਦੇਖਣ ਲਈ /polls ਲਿਖੋ। ਤੁਰੰਤ ਮਦਦ ਲਈ ਬੱਸ ਇੱਕ ਬਟਨ ਦਬਾਓ।
help-organiser = ਸਵਾਲ ਪੁੱਛਣ ਲਈ /poll ਲਿਖੋ, ਅਤੇ ਗਰੁੱਪਾਂ ਨੂੰ ਕੁਝ ਦੱਸਣ ਲਈ /announce ਲਿਖੋ। ਪ੍ਰਬੰਧਕ ਅਤੇ ਗਰੁੱਪ ਦੇਖਣ ਲਈ /people ਲਿਖੋ।
help-stop = ਮੇਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰਨ ਲਈ “ਸੁਨੇਹੇ ਬੰਦ” ਲਿਖੋ। ਇੱਕ ਹਫ਼ਤਾ ਚੁੱਪ ਚਾਹੀਦੀ ਹੋਵੇ, ਤਾਂ “ਹਫ਼ਤਾ ਰੁਕੋ” ਲਿਖੋ।
help-polls = ਖੁੱਲ੍ਹੇ ਸਵਾਲ
help-support = ਤੁਰੰਤ ਮਦਦ
help-remind = ਮੇਰੇ ਯਾਦ-ਸੁਨੇਹੇ
help-on = ਅੱਗੇ ਕੀ ਹੈ
help-privacy = ਮੇਰੀ ਨਿੱਜੀ ਜਾਣਕਾਰੀ
help-me = ਮੇਰੀਆਂ ਸੈਟਿੰਗਾਂ
help-dashboard = ਡੈਸ਼ਬੋਰਡ
help-plain-words = ਮਦਦ | ਮੀਨੂ | ਮੀਨੂੰ | ਮੈਨਿਊ | ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ | ਤੁਸੀਂ ਕੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ | ਇੱਥੇ ਕੀ ਹੋ ਸਕਦਾ ਹੈ | ਇਹ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ | tusi ki kar sakde ho | eh kiven chalda hai
welcome-how = ਪ੍ਰਬੰਧਕ ਸਵਾਲ ਪੁੱਛਦੇ ਹਨ। ਬੱਸ ਇੱਕ ਬਟਨ ਦਬਾ ਕੇ ਜਵਾਬ ਦਿਓ। ਮੇਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰਨ ਲਈ “ਸੁਨੇਹੇ ਬੰਦ” ਲਿਖੋ।
welcome-polls = ਖੁੱਲ੍ਹੇ ਸਵਾਲ ਦੇਖੋ
welcome-me = ਸੈਟਿੰਗਾਂ ਚੁਣੋ

# Stop and pause

stop-summary = ਮੈਨੂੰ ਹੋਰ ਕੁਝ ਨਾ ਭੇਜੋ
pause-summary = ਇੱਕ ਹਫ਼ਤਾ ਮੈਨੂੰ ਕੁਝ ਨਾ ਭੇਜੋ
stop-plain-words = ਸੁਨੇਹੇ ਬੰਦ | ਸੁਨੇਹੇ ਬੰਦ ਕਰੋ | ਸੁਨੇਹੇ ਬੰਦ ਕਰ ਦਿਓ | ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ | ਹੋਰ ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ | ਮੈਨੂੰ ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ | ਬੱਸ ਕਰੋ | ਬਸ ਕਰੋ | sunehe band | sunehe band karo | sunehe na bhejo | message band karo | message na bhejo | hor message na bhejo
pause-plain-words = ਹਫ਼ਤਾ ਰੁਕੋ | ਹਫਤਾ ਰੁਕੋ | ਇੱਕ ਹਫ਼ਤਾ ਰੁਕੋ | ਇੱਕ ਹਫਤਾ ਰੁਕੋ | ਇਕ ਹਫਤਾ ਰੁਕੋ | ਹਫ਼ਤਾ ਚੁੱਪ ਰਹੋ | ਇੱਕ ਹਫ਼ਤਾ ਚੁੱਪ ਰਹੋ | ਇੱਕ ਹਫ਼ਤਾ ਕੁਝ ਨਾ ਭੇਜੋ | hafta ruko | ik hafta ruko
stopped = ਹੁਣ ਮੇਰੇ ਵੱਲੋਂ ਤੁਹਾਨੂੰ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਆਵੇਗਾ। ਤੁਸੀਂ ਜੋ ਸ਼ੁਰੂ ਕੀਤਾ ਸੀ, ਉਹ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ। ਮੈਨੂੰ ਵਾਪਸ ਬੁਲਾਉਣਾ ਹੋਵੇ, ਤਾਂ /start ਲਿਖੋ।
started-again = ਮੁੜ ਜੀ ਆਇਆਂ ਨੂੰ। ਹੁਣ ਮੇਰੇ ਸੁਨੇਹੇ ਫਿਰ ਆ ਸਕਦੇ ਹਨ।
paused-day = ਇੱਕ ਦਿਨ ਮੇਰੇ ਵੱਲੋਂ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਆਵੇਗਾ। ਮੈਨੂੰ ਪਹਿਲਾਂ ਵਾਪਸ ਬੁਲਾਉਣਾ ਹੋਵੇ, ਤਾਂ /start ਲਿਖੋ।
paused-week = ਇੱਕ ਹਫ਼ਤਾ ਮੇਰੇ ਵੱਲੋਂ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਆਵੇਗਾ। ਮੈਨੂੰ ਪਹਿਲਾਂ ਵਾਪਸ ਬੁਲਾਉਣਾ ਹੋਵੇ, ਤਾਂ /start ਲਿਖੋ।
paused-until = ਤੁਹਾਡੇ ਵਾਪਸ ਬੁਲਾਉਣ ਤੱਕ ਮੇਰੇ ਵੱਲੋਂ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਆਵੇਗਾ। ਵਾਪਸ ਬੁਲਾਉਣ ਲਈ /start ਲਿਖੋ।
paused-stopped = ਤੁਸੀਂ ਮੇਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕੀਤੇ ਹੋਏ ਹਨ, ਇਸ ਲਈ ਪਹਿਲਾਂ ਹੀ ਚੁੱਪ ਹੈ। ਮੈਨੂੰ ਵਾਪਸ ਬੁਲਾਉਣਾ ਹੋਵੇ, ਤਾਂ /start ਲਿਖੋ।

# Roles and places

people-summary = ਪ੍ਰਬੰਧਕ ਕੌਣ ਹਨ, ਅਤੇ ਗਰੁੱਪ ਕਿਹੜੇ ਹਨ
people-what = ਉੱਥੇ ਕੀ ਕਰਨਾ ਹੈ
people-title = { $community }
people-which = ਇਹ ਕਿਹੜੀ ਕਮਿਊਨਿਟੀ ਬਾਰੇ ਹੈ?
which-community = ਤੁਸੀਂ ਕਈ ਕਮਿਊਨਿਟੀਆਂ ਦੇ ਪ੍ਰਬੰਧਕ ਹੋ। /people ਲਿਖੋ ਅਤੇ ਇੱਕ ਚੁਣੋ।
people-owner = ਮੁੱਖ ਪ੍ਰਬੰਧਕ: { $name }
people-organiser = ਪ੍ਰਬੰਧਕ: { $name }
people-partner = ਸਹਿਯੋਗੀ, ਨਤੀਜੇ ਪੜ੍ਹਨ ਲਈ: { $name }
people-reader = ਚਿੰਤਾਵਾਂ ਦੇ ਪਾਠਕ: { $name }
people-nameless = ਬੇਨਾਮ ਵਿਅਕਤੀ
people-untitled = ਬੇਨਾਮ ਗਰੁੱਪ
people-place = ਗਰੁੱਪ: { $title }
people-add-place = ਗਰੁੱਪ ਜੋੜੋ
people-add-organiser = ਪ੍ਰਬੰਧਕ ਜੋੜੋ
people-add-partner = ਸਹਿਯੋਗੀ ਜੋੜੋ
people-add-co-owner = ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਜੋੜੋ
people-add-reader = ਪਾਠਕ ਜੋੜੋ
do-people-grants = ਪਾਠਕ ਮਨਜ਼ੂਰ ਕਰੋ
do-people-remove = ਕਿਸੇ ਨੂੰ ਹਟਾਓ
do-people-language = ਗਰੁੱਪਾਂ ਦੀ ਬੋਲੀ
do-people-removals = ਹਟਾਏ ਗਏ ਲੋਕ
do-people-leave = ਅਹੁਦਾ ਛੱਡੋ
do-people-leave-reader = ਪੜ੍ਹਨਾ ਛੱਡੋ
not-yours = ਇਹ ਕੰਮ ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕਾਂ ਦਾ ਹੈ। ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਇਹ ਕਰਨ ਲਈ ਕਹੋ, ਜਾਂ ਤੁਹਾਨੂੰ ਪ੍ਰਬੰਧਕ ਬਣਾਉਣ ਲਈ।
no-community = ਇਹ ਗਰੁੱਪ ਅਜੇ Caresay ਨਾਲ ਨਹੀਂ ਜੁੜਿਆ। ਇਸ ਨੂੰ ਜੋੜਨ ਲਈ ਗਰੁੱਪ ਦੇ ਐਡਮਿਨ /join ਅਤੇ ਕੋਡ ਲਿਖਣ।

# Codes

join-summary = ਤੁਹਾਨੂੰ ਮਿਲਿਆ ਕੋਡ ਵਰਤੋ
join-code = ਕੋਡ
code-title = ਤੁਹਾਡਾ ਕੋਡ
code-place = ਇਹ ਦੂਜੇ ਗਰੁੱਪ ਵਿੱਚ ਲਿਖੋ। ਉੱਥੇ ਤੁਹਾਡਾ ਐਡਮਿਨ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।
code-organiser = ਜਿਸ ਨੂੰ ਪ੍ਰਬੰਧਕ ਬਣਾਉਣਾ ਹੈ, ਇਹ ਕੋਡ ਉਸ ਨੂੰ ਦਿਓ। ਕੋਡ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖਣਾ ਹੈ।
code-partner = ਜਿਸ ਨੂੰ ਸਹਿਯੋਗੀ ਬਣਾਉਣਾ ਹੈ, ਇਹ ਕੋਡ ਉਸ ਨੂੰ ਦਿਓ। ਕੋਡ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖਣਾ ਹੈ। ਸਹਿਯੋਗੀ ਸਿਰਫ਼ ਨਤੀਜੇ ਪੜ੍ਹਦੇ ਹਨ।
code-co-owner = ਜਿਸ ਨੂੰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਬਣਾਉਣਾ ਹੈ, ਇਹ ਕੋਡ ਉਸ ਨੂੰ ਦਿਓ। ਕੋਡ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖਣਾ ਹੈ। ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦੇ ਹੱਕ ਤੁਹਾਡੇ ਬਰਾਬਰ ਹੁੰਦੇ ਹਨ।
code-reader = ਜਿਸ ਨੂੰ ਪਾਠਕ ਬਣਾਉਣਾ ਹੈ, ਇਹ ਕੋਡ ਉਸ ਨੂੰ ਦਿਓ। ਕੋਡ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖਣਾ ਹੈ। ਪਾਠਕ ਉਹ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਦੇ ਹਨ, ਜੋ ਲੋਕ ਬਿਨਾਂ ਨਾਮ ਦੱਸਦੇ ਹਨ।
code-choose-group = ਗਰੁੱਪ ਚੁਣੋ
code-hand-on = ਜਾਂ ਇਹ ਲਿੰਕ ਭੇਜੋ
code-for-another = ਇਹ ਕੋਡ ਕਿਸੇ ਹੋਰ ਲਈ ਹੈ: ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਪ੍ਰਬੰਧਕ ਹੋ। ਕੋਡ ਅਜੇ ਵੀ ਚੱਲਦਾ ਹੈ।
code-role-held = ਇਹ ਕੋਡ ਕਿਸੇ ਹੋਰ ਲਈ ਹੈ: ਤੁਹਾਡੇ ਕੋਲ ਇੰਨੇ ਹੱਕ ਪਹਿਲਾਂ ਹੀ ਹਨ। ਕੋਡ ਅਜੇ ਵੀ ਚੱਲਦਾ ਹੈ।
code-once = ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਚੱਲਦਾ ਹੈ, ਸੱਤ ਦਿਨਾਂ ਦੇ ਅੰਦਰ। ਇਹ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ।
code-unknown = ਮੈਨੂੰ ਇਸ ਕੋਡ ਦਾ ਪਤਾ ਨਹੀਂ। ਸ਼ਾਇਦ ਕੋਡ ਜਾਂ ਲਿੰਕ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਸੱਤ ਦਿਨਾਂ ਤੋਂ ਪੁਰਾਣਾ ਹੈ। ਨਵਾਂ ਮੰਗ ਲਓ।
code-needs-group = ਇਹ ਕੋਡ ਗਰੁੱਪ ਲਈ ਹੈ। ਜਿਸ ਗਰੁੱਪ ਨੂੰ ਜੋੜਨਾ ਹੈ, ਉੱਥੇ ਲਿਖੋ।
code-needs-private = ਇਹ ਕੋਡ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਲਈ ਹੈ। ਇਹ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ।
not-in-charge = ਇੱਥੇ ਇਹ ਕੋਡ ਸਿਰਫ਼ ਇਸ ਗਰੁੱਪ ਦੇ ਐਡਮਿਨ ਲਈ ਹੈ। ਕਿਸੇ ਐਡਮਿਨ ਨੂੰ ਇਹ ਲਿਖਣ ਲਈ ਕਹੋ।
place-taken = ਇਹ ਗਰੁੱਪ ਪਹਿਲਾਂ ਹੀ ਜੁੜਿਆ ਹੋਇਆ ਹੈ। ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
place-joined = ਇਹ ਗਰੁੱਪ ਹੁਣ { $community } ਦਾ ਹਿੱਸਾ ਹੈ।
now-owner = { $community } ਵਿੱਚ ਹੁਣ ਤੁਸੀਂ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਹੋ। ਗਰੁੱਪ ਨੂੰ ਇਹ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
now-co-owner = { $community } ਵਿੱਚ ਹੁਣ ਤੁਸੀਂ ਵੀ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਹੋ। ਪ੍ਰਬੰਧਕ ਅਤੇ ਗਰੁੱਪ ਦੇਖਣ ਲਈ /people ਲਿਖੋ।
now-organiser = { $community } ਵਿੱਚ ਹੁਣ ਤੁਸੀਂ ਪ੍ਰਬੰਧਕ ਹੋ। ਸਵਾਲ ਪੁੱਛਣ ਲਈ /poll ਲਿਖੋ।
now-reader = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਹੁਣ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹੀਆਂ ਹਨ। ਗਰੁੱਪਾਂ ਨੂੰ ਇਹ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ। ਪੜ੍ਹਨਾ ਛੱਡਣ ਲਈ ਲਿਖੋ: /people leave reader
now-partner = { $community } ਵਿੱਚ ਹੁਣ ਤੁਸੀਂ ਸਹਿਯੋਗੀ ਹੋ। ਨਤੀਜੇ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹੇ ਹਨ। ਅਹੁਦਾ ਛੱਡਣ ਲਈ ਲਿਖੋ: /people leave

# Reading concerns

reading-title = { $community } ਲਈ ਲੋਕਾਂ ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨੀਆਂ ਹਨ?
reading-what = ਲੋਕ ਬਿਨਾਂ ਨਾਮ ਜੋ ਗੱਲਾਂ ਦੱਸਦੇ ਹਨ, ਉਹ ਤੁਹਾਨੂੰ ਪੜ੍ਹਨ ਲਈ ਮਿਲਣਗੀਆਂ।
reading-named = ਤੁਹਾਡਾ ਨਾਮ ਗਰੁੱਪਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ, ਅਤੇ /privacy ਵਿੱਚ ਦਿਸੇਗਾ।
reading-seen = ਜਦੋਂ ਵੀ ਤੁਸੀਂ ਕੋਈ ਚਿੰਤਾ ਪੜ੍ਹੋ, ਬਾਕੀ ਪਾਠਕਾਂ ਨੂੰ ਇਹ ਦਿਸਦਾ ਹੈ।
reading-second = ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।
reading-at-once = ਇਹ ਤੁਰੰਤ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ। ਜੇ ਮਨ ਨਾ ਹੋਵੇ, ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ।
reading-yes = ਹਾਂ, ਮੈਨੂੰ ਚੁਣੋ
reading-waits = ਧੰਨਵਾਦ। ਪਹਿਲਾਂ { $community } ਦੇ ਕਿਸੇ ਹੋਰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ। ਉਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ।
grants-title = { $community } ਵਿੱਚ ਮਨਜ਼ੂਰੀ ਦੀ ਉਡੀਕ ਵਾਲੇ ਪਾਠਕ
grants-none = ਕਿਸੇ ਨੂੰ ਉਡੀਕ ਨਹੀਂ।
grant-line = { $number }. { $name }। ਕਿਸ ਨੇ ਚੁਣਿਆ: { $by }। { $until } ਤੱਕ ਉਡੀਕ ਹੈ।
grant-confirm-whom = { $name } ਨੂੰ ਮਨਜ਼ੂਰ ਕਰੋ
grant-decline-whom = { $name } ਨੂੰ ਨਾਂਹ ਕਰੋ
grant-title = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ { $name } ਦਾ ਨਾਮ ਹੈ
grant-means = ਉਨ੍ਹਾਂ ਨੇ ਹਾਂ ਕਹੀ ਹੈ। ਤੁਹਾਡੀ ਮਨਜ਼ੂਰੀ ਮਿਲਦੇ ਹੀ ਗਰੁੱਪਾਂ ਨੂੰ ਉਨ੍ਹਾਂ ਦਾ ਨਾਮ ਦੱਸਿਆ ਜਾਵੇਗਾ।
grant-alone = ਹੁਣ ਹੋਰ ਕੋਈ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਨਹੀਂ, ਇਸ ਲਈ ਮਨਜ਼ੂਰੀ ਤੁਸੀਂ ਆਪ ਦੇ ਸਕਦੇ ਹੋ।
do-grant-confirm = ਮਨਜ਼ੂਰ ਕਰੋ
do-grant-decline = ਨਾਂਹ ਕਰੋ
grant-confirmed = ਮਨਜ਼ੂਰ ਹੋ ਗਿਆ। { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਹੁਣ { $name } ਦੇ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹੀਆਂ ਹਨ। ਗਰੁੱਪਾਂ ਨੂੰ ਇਹ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
grant-declined = ਨਾਂਹ ਹੋ ਗਈ। ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਸ ਦੀ ਉਡੀਕ ਹੈ, ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
grant-needs-another = ਮਨਜ਼ੂਰੀ ਕਿਸੇ ਹੋਰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦੀ ਚਾਹੀਦੀ ਹੈ। ਇਨ੍ਹਾਂ ਨੂੰ ਤੁਸੀਂ ਚੁਣਿਆ, ਜਾਂ ਤੁਹਾਨੂੰ ਹੀ ਚੁਣਿਆ ਗਿਆ।
no-such-grant = ਇਸ ਨੰਬਰ ’ਤੇ ਕਿਸੇ ਗੱਲ ਦੀ ਉਡੀਕ ਨਹੀਂ। ਸ਼ਾਇਦ ਫ਼ੈਸਲਾ ਹੋ ਚੁੱਕਾ ਹੈ। ਦੇਖਣ ਲਈ ਲਿਖੋ: /people grants
grant-told-given = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਹੁਣ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹੀਆਂ ਹਨ। ਗਰੁੱਪਾਂ ਨੂੰ ਇਹ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
grant-told-declined = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਨਹੀਂ ਖੁੱਲ੍ਹਣਗੀਆਂ। ਇਹ ਇੱਕ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦਾ ਫ਼ੈਸਲਾ ਹੈ। ਤਿਆਰ ਹੋਣ ਲਈ ਤੁਹਾਡਾ ਧੰਨਵਾਦ।
grant-told-over = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਨਹੀਂ ਖੁੱਲ੍ਹਣਗੀਆਂ। ਇਸ ਦੀ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਮਿਲੀ। ਤਿਆਰ ਹੋਣ ਲਈ ਤੁਹਾਡਾ ਧੰਨਵਾਦ।
grant-asker-given = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਹੁਣ { $name } ਦੇ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹੀਆਂ ਹਨ। ਇੱਕ ਹੋਰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਨੇ ਮਨਜ਼ੂਰੀ ਦਿੱਤੀ।
grant-asker-declined = ਤੁਸੀਂ { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਕਿਸੇ ਨੂੰ ਚੁਣਿਆ ਸੀ। ਇੱਕ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਨੇ ਨਾਂਹ ਕੀਤੀ।
grant-asker-over = ਤੁਸੀਂ { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਕਿਸੇ ਨੂੰ ਚੁਣਿਆ ਸੀ। ਸਮੇਂ ਸਿਰ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਮਿਲੀ।
new-reader = ਲੋਕ { $community } ਵਿੱਚ ਬਿਨਾਂ ਨਾਮ ਜੋ ਚਿੰਤਾਵਾਂ ਦੱਸਦੇ ਹਨ, ਉਹ ਹੁਣ { $name } ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
new-reader-privacy = ਇਹ ਕੌਣ-ਕੌਣ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਦੇਖਣ ਲਈ /privacy ਲਿਖੋ।

# Founding

founding-title = { $group } ਲਈ Caresay ਸ਼ੁਰੂ ਕਰੀਏ?
founding-owner = ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦਾ ਕੰਮ ਤੁਹਾਡਾ ਹੋਵੇਗਾ। ਸਵਾਲ ਪੁੱਛਣਾ ਅਤੇ ਪ੍ਰਬੰਧਕ ਜੋੜਨਾ ਤੁਹਾਡੇ ਹੱਥ ਵਿੱਚ ਹੋਵੇਗਾ।
founding-yes = ਹਾਂ, ਸ਼ੁਰੂ ਕਰੋ
founded-title = { $community } ਦੀ ਸ਼ੁਰੂਆਤ ਹੋ ਗਈ ਹੈ। ਤੁਸੀਂ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਹੋ।
founded-ask = ਗਰੁੱਪ ਵਿੱਚ ਆਪਣਾ ਪਹਿਲਾ ਸਵਾਲ ਪੁੱਛੋ। ਇੱਕ ਲਾਈਨ ਕਾਫ਼ੀ ਹੈ:
founded-example = /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
founded-more = ਪ੍ਰਬੰਧਕ ਅਤੇ ਹੋਰ ਗਰੁੱਪ ਜੋੜਨ ਲਈ /people ਲਿਖੋ।

# Greetings

greeting-title = ਹੈਲੋ। ਮੈਂ Caresay ਹਾਂ, ਕੇਅਰਰਾਂ ਦੇ ਗਰੁੱਪਾਂ ਲਈ ਇੱਕ ਮਦਦਗਾਰ।
greeting-stranger = ਇਹ ਗਰੁੱਪ ਅਜੇ ਜੁੜਿਆ ਨਹੀਂ, ਇਸ ਲਈ ਇੱਥੇ ਸਿਰਫ਼ /support ਚੱਲਦਾ ਹੈ। ਸੱਤ ਦਿਨਾਂ ਬਾਅਦ ਮੈਂ ਇੱਥੋਂ ਚਲੇ ਜਾਣਾ ਹੈ।
greeting-community = ਸਭ ਨੂੰ Caresay ਵੱਲੋਂ ਹੈਲੋ। ਇਹ ਗਰੁੱਪ { $community } ਦਾ ਹਿੱਸਾ ਹੈ।
greeting-does = ਪ੍ਰਬੰਧਕ ਇੱਥੇ ਸਵਾਲ ਪੁੱਛਦੇ ਹਨ। ਬੱਸ ਇੱਕ ਬਟਨ ਦਬਾ ਕੇ ਜਵਾਬ ਦਿਓ। ਤੁਹਾਡਾ ਨਾਮ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ। ਜੇ ਦਿਸਣਾ ਹੋਵੇ, ਤਾਂ ਸਵਾਲ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।
greeting-quiet = ਮੇਰੇ ਸੁਨੇਹੇ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ, ਅਤੇ ਰਾਤ ਨੂੰ ਬਿਨਾਂ ਆਵਾਜ਼ ਦੇ। ਹੋਰ ਵੀ ਘੱਟ ਚਾਹੀਦੇ ਹੋਣ, ਤਾਂ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ “ਸੁਨੇਹੇ ਬੰਦ” ਲਿਖੋ।
greeting-run-by = ਇਸ ਨੂੰ { $operator } ਵੱਲੋਂ ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ।
greeting-help = ਮੇਰਾ ਕੰਮ
new-owner = { $operator } ਨੇ ਹੁਣ { $name } ਨੂੰ ਇੱਥੇ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਬਣਾਇਆ ਹੈ। ਜੇ ਇਸ ਉੱਤੇ ਹੈਰਾਨੀ ਹੋਵੇ, ਤਾਂ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਪੁੱਛੋ।

# Away for longer than the platform keeps what people do

away-hours =
    { $hours ->
        [one] ਮੈਂ { $hours } ਘੰਟਾ ਇੱਥੇ ਨਹੀਂ ਸੀ।
       *[other] ਮੈਂ { $hours } ਘੰਟੇ ਇੱਥੇ ਨਹੀਂ ਸੀ।
    }
away-days = ਮੈਂ { $days } ਦਿਨ ਇੱਥੇ ਨਹੀਂ ਸੀ।
away-when = ਇਹ { $since } ਤੋਂ { $until } ਤੱਕ ਦੀ ਗੱਲ ਹੈ।
away-lost = ਲੋਕ ਮੈਨੂੰ ਜੋ ਭੇਜਦੇ ਹਨ, ਇਹ ਐਪ ਉਸ ਨੂੰ ਸਿਰਫ਼ { $hours ->
    [one] ਇੱਕ ਘੰਟਾ
   *[other] { $hours } ਘੰਟੇ
} ਰੱਖਦੀ ਹੈ। ਸ਼ਾਇਦ ਕੁਝ ਗੁਆਚ ਗਿਆ ਹੋਵੇ।
away-ask = ਕਿਰਪਾ ਕਰਕੇ ਲੋਕਾਂ ਨੂੰ ਕਹੋ ਕਿ ਉਹ ਖੁੱਲ੍ਹੇ ਸਵਾਲ ਦੇਖਣ ਅਤੇ ਫਿਰ ਜਵਾਬ ਦੇਣ।
away-closed = ਜੋ ਸਵਾਲ ਬੰਦ ਹੋ ਚੁੱਕੇ ਹਨ, ਚਾਹੋ ਤਾਂ ਉਹ ਦੁਬਾਰਾ ਪੁੱਛ ਲਓ।

# Why something waits, for organisers

waiting-group-quiet-hours = { $place }: { $when } ਤੱਕ ਉਡੀਕ। ਉੱਥੇ ਰਾਤ ਹੈ।
waiting-group-week-full = { $place }: { $when } ਤੱਕ ਉਡੀਕ। ਇਸ ਹਫ਼ਤੇ ਤਿੰਨ ਪੋਸਟਾਂ ਹੋ ਚੁੱਕੀਆਂ ਹਨ।
waiting-group-too-late = { $place }: ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਪਹੁੰਚਣ ਤੱਕ ਦੇਰ ਹੋ ਜਾਣੀ ਸੀ।
waiting-later = { $count } ਲੋਕਾਂ ਨੂੰ ਇਹ ਬਾਅਦ ਵਿੱਚ ਮਿਲੇਗਾ।
waiting-later-few = ਕੁਝ ਕੁ ਲੋਕਾਂ ਨੂੰ ਇਹ ਬਾਅਦ ਵਿੱਚ ਮਿਲੇਗਾ।
waiting-shelf = { $count } ਲੋਕ ਇਸ ਨੂੰ ਆਪਣੀ ਮਰਜ਼ੀ ਦੇ ਵੇਲੇ ਦੇਖਣਗੇ।
waiting-shelf-few = ਕੁਝ ਕੁ ਲੋਕ ਇਸ ਨੂੰ ਆਪਣੀ ਮਰਜ਼ੀ ਦੇ ਵੇਲੇ ਦੇਖਣਗੇ।
waiting-not = { $count } ਲੋਕਾਂ ਨੂੰ ਇਹ ਨਹੀਂ ਮਿਲੇਗਾ।
waiting-not-few = ਕੁਝ ਕੁ ਲੋਕਾਂ ਨੂੰ ਇਹ ਨਹੀਂ ਮਿਲੇਗਾ।

# Removing and stepping down

removing-title = ਕਿਸ ਨੂੰ ਹਟਾਉਣਾ ਹੈ?
removable = { $number }. { $who }
removing-whom = { $community } ਵਿੱਚ { $name } ਨੂੰ ਅਹੁਦੇ ਤੋਂ ਹਟਾਓ
removing-why = ਕਿਉਂ?
removing-hint = ਇਹ ਕਾਰਨ ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਅਤੇ ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ।
removing-send = ਹਟਾਓ
removal-unexplained = ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਾਰਨ ਦੱਸੋ। ਇਹ ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਦਿਸੇਗਾ।
removed-told = ਹਟਾ ਦਿੱਤਾ। { $name } ਨੂੰ ਕਾਰਨ ਅਤੇ ਅਪੀਲ ਦਾ ਤਰੀਕਾ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ। ਜੋ ਕੋਡ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਵਰਤੇ, ਉਹ ਹੁਣ ਨਹੀਂ ਚੱਲਦੇ।
removed-untold = ਹਟਾ ਦਿੱਤਾ। ਮੇਰੇ ਲਈ { $name } ਨੂੰ ਲਿਖਣਾ ਮੁਮਕਿਨ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਕਾਰਨ ਤੁਸੀਂ ਆਪ ਦੱਸੋ। ਜੋ ਕੋਡ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਵਰਤੇ, ਉਹ ਹੁਣ ਨਹੀਂ ਚੱਲਦੇ।
removed-owner = { $community } ਵਿੱਚ ਹੁਣ ਤੁਸੀਂ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਨਹੀਂ ਹੋ।
removed-organiser = { $community } ਵਿੱਚ ਹੁਣ ਤੁਸੀਂ ਪ੍ਰਬੰਧਕ ਨਹੀਂ ਹੋ।
removed-partner = { $community } ਵਿੱਚ ਹੁਣ ਤੁਸੀਂ ਸਹਿਯੋਗੀ ਨਹੀਂ ਹੋ।
removed-reader = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਹੁਣ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਨਹੀਂ ਹਨ।
removed-why = ਇਹ ਕਾਰਨ ਦੱਸਿਆ ਗਿਆ:
removed-appeal = ਅਪੀਲ ਕਰਨੀ ਹੋਵੇ, ਤਾਂ ਕਿਸੇ ਹੋਰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਨੂੰ ਜਾਂ { $operator } ਨੂੰ ਲਿਖੋ।
no-such-holder = ਹਟਾਉਣ ਲਈ ਅਜਿਹਾ ਕੋਈ ਨਹੀਂ ਮਿਲਿਆ। ਕਿਸ ਕੋਲ ਕਿਹੜਾ ਅਹੁਦਾ ਹੈ, ਇਹ ਦੇਖਣ ਲਈ /people ਲਿਖੋ।
owners-only = ਇਹ ਕੰਮ ਸਿਰਫ਼ ਮੁੱਖ ਪ੍ਰਬੰਧਕਾਂ ਦਾ ਹੈ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਕਹੋ।
last-owner = ਹਰ ਕਮਿਊਨਿਟੀ ਲਈ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਜ਼ਰੂਰੀ ਹੈ, ਅਤੇ ਇੱਥੇ ਇੱਕ ਹੀ ਹੈ। ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਬਣਾਓ। ਲਿਖੋ: /people add co-owner
no-role = ਇੱਥੇ ਤੁਹਾਡਾ ਕੋਈ ਅਹੁਦਾ ਨਹੀਂ, ਇਸ ਲਈ ਛੱਡਣ ਲਈ ਕੁਝ ਨਹੀਂ।
stepping-down-owner = { $community } ਦੇ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦਾ ਅਹੁਦਾ ਛੱਡਣਾ ਹੈ?
stepping-down-organiser = { $community } ਦੇ ਪ੍ਰਬੰਧਕ ਦਾ ਅਹੁਦਾ ਛੱਡਣਾ ਹੈ?
stepping-down-partner = { $community } ਦੇ ਸਹਿਯੋਗੀ ਦਾ ਅਹੁਦਾ ਛੱਡਣਾ ਹੈ?
stepping-down-reader = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨਾ ਛੱਡਣਾ ਹੈ?
stepping-down-both = ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਦਾ ਕੰਮ ਵੀ ਤੁਹਾਡੇ ਕੋਲ ਹੈ। ਦੋਵੇਂ ਵੱਖ-ਵੱਖ ਛੱਡਣੇ ਪੈਂਦੇ ਹਨ।
stepping-down-how = ਇਹ ਵਾਪਸ ਲੈਣ ਲਈ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਨਵਾਂ ਕੋਡ ਲੈਣਾ ਪਵੇਗਾ।
stepped-down = { $community } ਵਿੱਚ ਹੁਣ ਤੁਹਾਡਾ ਕੋਈ ਅਹੁਦਾ ਨਹੀਂ। ਉੱਥੇ ਦੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਹੁਣ ਵੀ ਦਿੱਤੇ ਜਾ ਸਕਦੇ ਹਨ।
stepped-down-reader = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਹੁਣ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਨਹੀਂ ਹਨ। ਤੁਹਾਡਾ ਦੂਜਾ ਅਹੁਦਾ ਰਹਿੰਦਾ ਹੈ।
stepped-down-reads = ਤੁਸੀਂ { $community } ਵਿੱਚ ਅਹੁਦਾ ਛੱਡ ਦਿੱਤਾ ਹੈ। ਉੱਥੇ ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਅਜੇ ਵੀ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹੀਆਂ ਹਨ।
removals-title = { $community } ਵਿੱਚ ਹਟਾਏ ਗਏ ਲੋਕ
removals-none = ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਹਟਾਇਆ ਗਿਆ।
removal-owner = { $when }: { $by } ਨੇ { $name } ਨੂੰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਦੇ ਅਹੁਦੇ ਤੋਂ ਹਟਾਇਆ।
removal-organiser = { $when }: { $by } ਨੇ { $name } ਨੂੰ ਪ੍ਰਬੰਧਕ ਦੇ ਅਹੁਦੇ ਤੋਂ ਹਟਾਇਆ।
removal-partner = { $when }: { $by } ਨੇ { $name } ਨੂੰ ਸਹਿਯੋਗੀ ਦੇ ਅਹੁਦੇ ਤੋਂ ਹਟਾਇਆ।
removal-reader = { $when }: { $by } ਨੇ { $name } ਨੂੰ ਚਿੰਤਾਵਾਂ ਦੇ ਪਾਠਕ ਦੇ ਅਹੁਦੇ ਤੋਂ ਹਟਾਇਆ।

# The log of what organisers did

do-people-log = ਕੀ-ਕੀ ਹੋਇਆ
log-title = { $community } ਵਿੱਚ ਕੀ-ਕੀ ਹੋਇਆ
log-line = { $when }: { $what }
log-empty = ਇਸ ਰਿਕਾਰਡ ਵਿੱਚ ਅਜੇ ਕੁਝ ਨਹੀਂ।
log-earlier = ਪਹਿਲੇ ਵਾਲੇ
log-whole = ਰਿਕਾਰਡ ਪੂਰਾ ਹੈ। ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਬਦਲਿਆ।
log-broken = ਕਿਸੇ ਨੇ ਇਹ ਰਿਕਾਰਡ ਲਾਈਨ { $number } ’ਤੇ ਬਦਲਿਆ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਤੁਹਾਡੇ ਲਈ Caresay ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਦੱਸੋ।
log-too-long = ਚੈਟ ਵਿੱਚ ਪਰਖਣ ਲਈ ਰਿਕਾਰਡ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਇਸ ਦੀ ਪਰਖ ਡੈਸ਼ਬੋਰਡ ’ਤੇ ਹੁੰਦੀ ਹੈ।
log-left = ਇੱਥੋਂ ਜਾ ਚੁੱਕੇ ਵਿਅਕਤੀ
log-csv-number = ਨੰਬਰ
log-csv-when = ਕਦੋਂ
log-csv-what = ਕੀ ਹੋਇਆ
did-announced = { $name } ਨੇ ਐਲਾਨ { $about } ਭੇਜਿਆ।
did-announcement-planned = { $name } ਨੇ ਐਲਾਨ { $about } ਤਿਆਰ ਕੀਤਾ।
did-announcement-changed = { $name } ਨੇ ਐਲਾਨ { $about } ਬਦਲਿਆ।
did-announcement-cancelled = { $name } ਨੇ ਐਲਾਨ { $about } ਰੱਦ ਕੀਤਾ।
did-announcement-urgent = { $name } ਨੇ ਐਲਾਨ { $about } ਤੁਰੰਤ ਭੇਜਣਾ ਚਾਹਿਆ।
did-announcement-paused = { $name } ਨੇ ਐਲਾਨ { $about } ਰੋਕਿਆ।
did-asked = { $name } ਨੇ ਸਵਾਲ { $about } ਪੁੱਛਿਆ।
did-ask-planned = { $name } ਨੇ ਚੁਣਿਆ ਕਿ ਸਵਾਲ { $about } ਕਦੋਂ ਪੁੱਛਿਆ ਜਾਵੇ।
did-ask-changed = { $name } ਨੇ ਸਵਾਲ { $about } ਬਦਲਿਆ।
did-ask-closed = { $name } ਨੇ ਸਵਾਲ { $about } ਬੰਦ ਕੀਤਾ।
did-ask-extended = { $name } ਨੇ ਚੁਣਿਆ ਕਿ ਸਵਾਲ { $about } ਕਦੋਂ ਬੰਦ ਹੋਵੇ।
did-ask-cancelled = { $name } ਨੇ ਸਵਾਲ { $about } ਰੱਦ ਕੀਤਾ।
did-ask-again = { $name } ਨੇ ਸਵਾਲ { $about } ਫਿਰ ਸਾਹਮਣੇ ਲਿਆਂਦਾ।
did-ask-linked = { $name } ਨੇ ਸਵਾਲ { $about } ਲਈ ਲਿੰਕ ਬਣਾਏ।
did-ask-unlinked = { $name } ਨੇ ਸਵਾਲ { $about } ਦੇ ਲਿੰਕ ਬੰਦ ਕੀਤੇ।
did-proposal-decided = { $name } ਨੇ ਸਵਾਲ { $about } ਲਈ ਸੁਝਾਈ ਚੋਣ ਦਾ ਫ਼ੈਸਲਾ ਕੀਤਾ।
did-words-passed = { $name } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਕਿ ਸਵਾਲ { $about } ਦਾ ਇੱਕ ਜਵਾਬ ਕੌਣ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
did-promise-answered = { $name } ਨੇ ਸਵਾਲ { $about } ਦਾ ਵਾਅਦੇ ਵਾਲਾ ਜਵਾਬ ਦੱਸਿਆ।
did-promise-moved = { $name } ਨੇ ਸਵਾਲ { $about } ਦੇ ਜਵਾਬ ਦਾ ਦਿਨ ਬਦਲਿਆ।
did-code-made = { $name } ਨੇ ਕੋਡ ਬਣਾਇਆ। ਕਿਸ ਲਈ: { $about }।
did-role-given = { $name } ਨੂੰ ਅਹੁਦਾ ਮਿਲਿਆ: { $about }।
did-role-taken = { $name } ਨੇ ਕਿਸੇ ਨੂੰ ਅਹੁਦੇ ਤੋਂ ਹਟਾਇਆ: { $about }।
did-role-left = { $name } ਨੇ ਅਹੁਦਾ ਛੱਡਿਆ: { $about }।
did-reader-named = { $name } ਨੇ ਕਿਸੇ ਨੂੰ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਚੁਣਿਆ।
did-reader-confirmed = { $name } ਨੇ ਚਿੰਤਾਵਾਂ ਦੇ ਨਵੇਂ ਪਾਠਕ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿੱਤੀ।
did-reader-declined = { $name } ਨੇ ਚਿੰਤਾਵਾਂ ਦੇ ਨਵੇਂ ਪਾਠਕ ਨੂੰ ਨਾਂਹ ਕੀਤੀ।
did-place-added = { $name } ਨੇ ਗਰੁੱਪ ਜੋੜਿਆ।
did-setting-changed = { $name } ਨੇ ਸੈਟਿੰਗ ਬਦਲੀ: { $about }।
did-signed-in = { $name } ਨੇ ਡੈਸ਼ਬੋਰਡ ਵਿੱਚ ਸਾਈਨ ਇਨ ਕੀਤਾ।
did-signed-out = { $name } ਨੇ ਡੈਸ਼ਬੋਰਡ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕੀਤਾ।
did-stepped-up = { $name } ਨੇ ਚੈਟ ਵਿੱਚ ਇਸ ਲਈ ਹਾਂ ਕਹੀ: { $about }।
did-step-up-refused = { $name } ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਲਈ ਹਾਂ ਮੰਗੀ ਗਈ: { $about }।
did-concern-read = { $name } ਨੇ ਚਿੰਤਾ { $about } ਖੋਲ੍ਹੀ।
did-concern-answered = { $name } ਨੇ ਚਿੰਤਾ { $about } ਦਾ ਜਵਾਬ ਦਿੱਤਾ।
did-concern-noted = { $name } ਨੇ ਚਿੰਤਾ { $about } ਬਾਰੇ ਨੋਟ ਲਿਖਿਆ।
did-concern-handed = { $name } ਨੇ ਚੁਣਿਆ ਕਿ ਚਿੰਤਾ { $about } ਦਾ ਜ਼ਿੰਮਾ ਕਿਸ ਕੋਲ ਹੋਵੇ।
did-concern-closed = { $name } ਨੇ ਚਿੰਤਾ { $about } ਬੰਦ ਕੀਤੀ।
did-concern-muted = { $name } ਨੇ ਚੁਣਿਆ ਕਿ ਚਿੰਤਾ { $about } ਦੀ ਹੋਰ ਖ਼ਬਰ ਆਵੇ ਜਾਂ ਨਾ।
did-concern-deleted = { $name } ਨੇ ਚਿੰਤਾ { $about } ਮਿਟਾਈ।
did-concern-exported = { $name } ਨੇ ਚਿੰਤਾ { $about } ਫ਼ਾਈਲ ਵਜੋਂ ਲਈ।
did-exported = { $name } ਨੇ ਇਹ ਫ਼ਾਈਲ ਵਜੋਂ ਲਿਆ: { $about }।
did-export-refused = { $name } ਨੂੰ ਇਹ ਫ਼ਾਈਲ ਵਜੋਂ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ: { $about }।
by-itself-announced = ਐਲਾਨ { $about } ਭੇਜਿਆ ਗਿਆ।
by-itself-announcement-paused = ਐਲਾਨ { $about } ਰੋਕਿਆ ਗਿਆ।
by-itself-promise-answered = ਸਵਾਲ { $about } ਦਾ ਵਾਅਦੇ ਵਾਲਾ ਜਵਾਬ ਆਪਣੇ ਲਿੰਕ ਰਾਹੀਂ ਆਇਆ।
by-itself-reader-declined = ਚਿੰਤਾਵਾਂ ਦੇ ਨਵੇਂ ਪਾਠਕ ਨੂੰ ਸਮੇਂ ਸਿਰ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਮਿਲੀ।
by-itself-code-made = Caresay ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੇ ਕੋਡ ਬਣਾਇਆ। ਕਿਸ ਲਈ: { $about }।
by-itself-place-added = ਗਰੁੱਪ ਜੋੜਿਆ ਗਿਆ।
about-owner = ਮੁੱਖ ਪ੍ਰਬੰਧਕ
about-co-owner = ਮੁੱਖ ਪ੍ਰਬੰਧਕ
about-organiser = ਪ੍ਰਬੰਧਕ
about-partner = ਸਹਿਯੋਗੀ
about-reader = ਚਿੰਤਾਵਾਂ ਦੇ ਪਾਠਕ
about-place = ਗਰੁੱਪ
about-language = ਪੋਸਟਾਂ ਦੀ ਬੋਲੀ
about-weekly = ਹਫ਼ਤੇ ਦੀ ਸੂਚੀ
about-export-result = ਸਵਾਲ ਦਾ ਨਤੀਜਾ
about-export-log = ਇਹ ਰਿਕਾਰਡ
about-question = ਸਵਾਲ { $number }
about-add-owner = ਨਵਾਂ ਮੁੱਖ ਪ੍ਰਬੰਧਕ
about-add-reader = ਚਿੰਤਾਵਾਂ ਦੇ ਨਵੇਂ ਪਾਠਕ
about-read-concerns = ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨਾ
about-export-concern = ਫ਼ਾਈਲ ਵਜੋਂ ਇੱਕ ਚਿੰਤਾ
about-concerns = ਚਿੰਤਾਵਾਂ ਦੱਸਣ ਦਾ ਪ੍ਰਬੰਧ

# The language of posts

language-title = ਪੋਸਟਾਂ ਦੀ ਬੋਲੀ
language-community = ਪੂਰੀ ਕਮਿਊਨਿਟੀ: { $language }
language-group = { $number }. { $title }: { $language }
language-all = ਪੂਰੀ ਕਮਿਊਨਿਟੀ
language-which = { $title } ਲਈ ਕਿਹੜੀ ਬੋਲੀ?
language-now = ਇਸ ਵੇਲੇ ਉੱਥੇ ਪੋਸਟਾਂ ਦੀ ਬੋਲੀ: { $language }।
language-same = ਕਮਿਊਨਿਟੀ ਵਾਲੀ ਬੋਲੀ
language-put = ਹੁਣ ਤੋਂ { $title } ਵਿੱਚ ਮੇਰੀਆਂ ਪੋਸਟਾਂ ਦੀ ਬੋਲੀ { $language } ਹੈ। ਲੋਕਾਂ ਦਾ ਲਿਖਿਆ ਉਵੇਂ ਹੀ ਰਹਿੰਦਾ ਹੈ।
language-put-all = ਹੁਣ ਤੋਂ { $community } ਵਿੱਚ ਮੇਰੀਆਂ ਪੋਸਟਾਂ ਦੀ ਬੋਲੀ { $language } ਹੈ। ਜਿਨ੍ਹਾਂ ਗਰੁੱਪਾਂ ਦੀ ਆਪਣੀ ਬੋਲੀ ਹੈ, ਉਨ੍ਹਾਂ ਦੀ ਉਹੀ ਰਹਿੰਦੀ ਹੈ।
language-not-spoken = ਮੈਨੂੰ “{ $typed }” ਬੋਲੀ ਨਹੀਂ ਆਉਂਦੀ। ਮੈਨੂੰ ਇਹ ਬੋਲੀਆਂ ਆਉਂਦੀਆਂ ਹਨ: { $languages }। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ।
no-such-group = ਅਜਿਹਾ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ ਮਿਲਿਆ। ਸਾਰੇ ਗਰੁੱਪ ਦੇਖਣ ਲਈ ਲਿਖੋ: /people language

# Accounts that are one person

accounts-title = ਤੁਹਾਡੇ ਅਕਾਊਂਟ
account-line = { $number }. { $app }
account-this = { $number }. { $app }, ਜਿੱਥੇ ਤੁਸੀਂ ਹੁਣ ਹੋ
account-app = ਇੱਕ ਹੋਰ ਐਪ
accounts-one = ਇਹ ਸਭ ਇੱਕੋ ਵਿਅਕਤੀ ਦੇ ਹਨ: ਹਰ ਸਵਾਲ ਦਾ ਇੱਕ ਜਵਾਬ, ਅਤੇ ਸਾਂਝੀਆਂ ਸੈਟਿੰਗਾਂ।
accounts-single = ਇਹ ਇਕੱਲਾ ਹੈ। ਇਸ ਨਾਲ ਕਿਸੇ ਹੋਰ ਐਪ ਦਾ ਆਪਣਾ ਅਕਾਊਂਟ ਜੋੜਿਆ ਜਾ ਸਕਦਾ ਹੈ।
account-part = { $number } ਵੱਖ ਕਰੋ
account-add = ਇੱਕ ਹੋਰ ਜੋੜੋ
accounts-show = ਮੇਰੇ ਅਕਾਊਂਟ
accounts-in-private = ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਲਈ ਹੈ। ਇਹ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ।
code-account = ਇਹ ਮੈਨੂੰ ਆਪਣੀ ਦੂਜੀ ਐਪ ਤੋਂ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ:
code-account-once = ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਚੱਲਦਾ ਹੈ, ਇੱਕ ਘੰਟੇ ਦੇ ਅੰਦਰ। ਇਹ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਖਾਓ। ਇਸ ਨੂੰ ਵਰਤ ਕੇ ਕੋਈ ਤੁਹਾਡੇ ਨਾਮ ਉੱਤੇ ਕੁਝ ਵੀ ਕਰ ਸਕਦਾ ਹੈ।
code-seen = ਉਹ ਕੋਡ ਗਰੁੱਪ ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ ਸੀ, ਇਸ ਲਈ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਨਵਾਂ ਬਣਾਓ: /join account
already-joined = ਇਹ ਅਕਾਊਂਟ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਡਾ ਹੈ। ਕੋਡ ਆਪਣੀ ਦੂਜੀ ਐਪ ਵਿੱਚ ਲਿਖੋ। ਉਹ ਅਜੇ ਵੀ ਚੱਲਦਾ ਹੈ।
joining-title = ਇਹ ਦੋਵੇਂ ਅਕਾਊਂਟ ਜੋੜ ਦੇਈਏ?
joining-only = ਇਹ ਕੋਡ { $app } ਵਿੱਚ ਬਣਿਆ ਸੀ। ਹਾਂ ਤਾਂ ਹੀ ਕਹੋ, ਜੇ ਇਹ ਤੁਸੀਂ ਆਪ ਬਣਾਇਆ ਹੈ।
joining-one = ਹੁਣ ਤੋਂ ਤੁਹਾਡੀ ਗਿਣਤੀ ਇੱਕ ਵਿਅਕਤੀ ਵਜੋਂ ਹੋਵੇਗੀ, ਹਰ ਸਵਾਲ ਦਾ ਇੱਕ ਜਵਾਬ। ਪਹਿਲਾਂ ਦਿੱਤੇ ਜਵਾਬ ਉਵੇਂ ਹੀ ਰਹਿੰਦੇ ਹਨ।
joining-settings = ਤੁਹਾਡੀਆਂ ਉੱਥੇ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਦੋਵਾਂ ਲਈ ਹੋਣਗੀਆਂ। ਤੁਹਾਡੇ ਅਹੁਦੇ ਅਤੇ ਗਰੁੱਪ ਇਕੱਠੇ ਹੋ ਜਾਂਦੇ ਹਨ।
joining-yes = ਜੋੜ ਦਿਓ
joining-no = ਨਹੀਂ
joining-not = ਕੁਝ ਵੀ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ।
joined = ਜੁੜ ਗਏ। ਹੁਣ ਤੁਹਾਡੀ ਗਿਣਤੀ ਇੱਕ ਵਿਅਕਤੀ ਵਜੋਂ ਹੈ। ਫਿਰ ਵੱਖ ਕਰਨੇ ਹੋਣ, ਤਾਂ ਲਿਖੋ: /join part
joined-quiet = ਜੁੜ ਗਏ। ਹੁਣ ਤੁਹਾਡੀ ਗਿਣਤੀ ਇੱਕ ਵਿਅਕਤੀ ਵਜੋਂ ਹੈ। ਤੁਸੀਂ ਚੁੱਪ ਮੰਗੀ ਸੀ, ਇਸ ਲਈ ਚੁੱਪ ਰਹੇਗੀ। ਮੈਨੂੰ ਵਾਪਸ ਬੁਲਾਉਣਾ ਹੋਵੇ, ਤਾਂ /start ਲਿਖੋ। ਫਿਰ ਵੱਖ ਕਰਨੇ ਹੋਣ, ਤਾਂ ਲਿਖੋ: /join part
account-joined = { $app } ਵਿਚਲਾ ਤੁਹਾਡਾ ਅਕਾਊਂਟ ਹੁਣ ਇਸ ਨਾਲ ਜੁੜ ਗਿਆ ਹੈ।
account-joined-undo = ਜੇ ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਕੀਤਾ, ਤਾਂ “ਮੇਰੇ ਅਕਾਊਂਟ” ਦਬਾਓ ਅਤੇ ਉਸ ਨੂੰ ਵੱਖ ਕਰੋ।
only-account = ਇਹ ਅਕਾਊਂਟ ਇਕੱਲਾ ਹੈ, ਇਸ ਲਈ ਵੱਖ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ।
no-such-account = ਤੁਹਾਡਾ ਅਜਿਹਾ ਕੋਈ ਅਕਾਊਂਟ ਇੱਥੇ ਨਹੀਂ ਮਿਲਿਆ। ਸਾਰੇ ਦੇਖਣ ਲਈ ਲਿਖੋ: /join part
parting-title = ਅਕਾਊਂਟ { $number }, { $app }, ਨੂੰ ਬਾਕੀਆਂ ਤੋਂ ਵੱਖ ਕਰੀਏ?
parting-loses = ਫਿਰ ਇਹ ਵੱਖਰੇ ਵਿਅਕਤੀ ਵਜੋਂ ਗਿਣਿਆ ਜਾਵੇਗਾ, ਬਿਨਾਂ ਅਹੁਦਿਆਂ ਅਤੇ ਸੈਟਿੰਗਾਂ ਦੇ।
parting-stays = ਉਹ ਬਾਕੀਆਂ ਕੋਲ ਰਹਿੰਦੇ ਹਨ। ਜਵਾਬ ਜਿੱਥੇ ਹਨ, ਉੱਥੇ ਹੀ ਰਹਿੰਦੇ ਹਨ।
parting-yes = ਵੱਖ ਕਰੋ
parted = { $app } ਵਾਲਾ ਅਕਾਊਂਟ ਹੁਣ ਵੱਖਰਾ ਹੈ। ਇਸ ਕੋਲ ਕੋਈ ਅਹੁਦਾ ਜਾਂ ਸੈਟਿੰਗ ਨਹੀਂ।
