# What is kept

privacy-summary = ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ
privacy-what-summary = ਸਭ ਕੁਝ ਦੇਖਣ ਲਈ more ਲਿਖੋ
privacy-plain-words = ਮੇਰੀ ਨਿੱਜੀ ਜਾਣਕਾਰੀ | ਨਿੱਜੀ ਜਾਣਕਾਰੀ | ਪ੍ਰਾਈਵੇਸੀ | ਤੁਸੀਂ ਕੀ ਰੱਖਦੇ ਹੋ | ਮੇਰੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਹੈ | ਮੇਰੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ | ਮੇਰੇ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ | ਤੁਹਾਨੂੰ ਮੇਰੇ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ | meri niji jankari
privacy-title = Caresay ਕੋਲ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ
privacy-operator = ਸਰਵਰ { $operator } ਵੱਲੋਂ ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ। ਉਨ੍ਹਾਂ ਲਈ ਸਰਵਰ ਵਿੱਚ ਤਬਦੀਲੀ ਕਰਕੇ ਇੱਥੋਂ ਲੰਘਦੇ ਸੁਨੇਹੇ ਦੇਖਣਾ ਮੁਮਕਿਨ ਹੈ।
privacy-operator-organiser = ਸਰਵਰ { $operator } ਵੱਲੋਂ ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ, ਜੋ ਪ੍ਰਬੰਧਕ ਵੀ ਹਨ। ਉਨ੍ਹਾਂ ਲਈ ਸਰਵਰ ਵਿੱਚ ਤਬਦੀਲੀ ਕਰਕੇ ਇੱਥੋਂ ਲੰਘਦੇ ਸੁਨੇਹੇ ਦੇਖਣਾ ਮੁਮਕਿਨ ਹੈ।
privacy-kept = ਤੁਹਾਡੇ ਅਕਾਊਂਟ ਦਾ ਨੰਬਰ, ਤੁਹਾਡੇ ਜਵਾਬ, ਅਤੇ ਜੋ ਤੁਸੀਂ ਚੁਣਿਆ, ਉਹ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
privacy-name = ਤੁਹਾਡਾ ਨਾਮ ਸਿਰਫ਼ ਤਾਂ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਜੇ ਤੁਹਾਡਾ ਕੋਈ ਅਹੁਦਾ ਹੋਵੇ, ਜਾਂ ਜਿੱਥੇ ਨਾਮ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ।
privacy-app = ਤੁਹਾਡੀ ਚੈਟ ਐਪ ਦੇਖ ਸਕਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਕੀ ਲਿਖਿਆ, ਅਤੇ ਕਦੋਂ।
privacy-readers = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਇਹ ਪੜ੍ਹਦੇ ਹਨ: { $names }।
privacy-concerns = ਚਿੰਤਾ ਕਿਸ ਨੇ ਦੱਸੀ, ਇਹ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ। ਇਸ ਨੂੰ ਸਿਰਫ਼ ਉਹੀ ਪਾਠਕ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ, ਅਤੇ ਜਵਾਬ ਕੋਡ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ।
privacy-my-data = ਮੇਰੀ ਜਾਣਕਾਰੀ ਦੇਖੋ
privacy-erase = ਮੇਰੀ ਜਾਣਕਾਰੀ ਮਿਟਾਓ
privacy-more = ਹੋਰ ਦੇਖੋ
privacy-all-title = ਜੋ ਕੁਝ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿੰਨੇ ਚਿਰ ਲਈ

# What is kept, by purpose: how long it is kept is in days, by the rule that deletes it

privacy-about-account = ਤੁਹਾਡੇ ਅਕਾਊਂਟ ਦਾ ਨੰਬਰ, ਤਾਂ ਜੋ ਹਰ ਕਿਸੇ ਦੀ ਗਿਣਤੀ ਇੱਕ ਵਾਰ ਹੀ ਹੋਵੇ। ਸਾਡੇ ਸਾਰੇ ਗਰੁੱਪ ਛੱਡਣ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ ਇਹ ਮਿਟ ਜਾਂਦਾ ਹੈ।
privacy-about-name = ਤੁਹਾਡਾ ਨਾਮ, ਜਦੋਂ ਤੱਕ ਤੁਹਾਡਾ ਕੋਈ ਅਹੁਦਾ ਹੈ।
privacy-about-quiet = ਇਹ ਗੱਲ ਕਿ ਤੁਸੀਂ ਸੁਨੇਹੇ ਬੰਦ ਕੀਤੇ ਜਾਂ ਰੋਕੇ, ਤੁਹਾਡੇ ਵਾਪਸ ਆਉਣ ਤੱਕ।
privacy-about-choices = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ, ਤੁਹਾਡੇ ਬਦਲਣ ਤੱਕ।
privacy-about-roles = ਤੁਹਾਡਾ ਅਹੁਦਾ, ਉਸ ਦੇ ਖ਼ਤਮ ਹੋਣ ਤੱਕ। ਇਹ ਗੱਲ ਕਿ ਤੁਹਾਨੂੰ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਚੁਣਿਆ ਗਿਆ, { $days } ਦਿਨਾਂ ਲਈ।
privacy-about-places = ਤੁਸੀਂ ਕਿਹੜੇ ਗਰੁੱਪਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤੇ, ਜਦੋਂ ਤੱਕ ਗਰੁੱਪ ਸਾਡੇ ਨਾਲ ਹੈ।
privacy-about-chat = ਲੋੜ ਪਵੇ, ਤਾਂ ਤੁਹਾਨੂੰ ਕਿੱਥੇ ਲਿਖਣਾ ਹੈ।
privacy-about-answers = ਤੁਹਾਡਾ ਜਵਾਬ, ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ। ਫਿਰ ਸਿਰਫ਼ ਗਿਣਤੀ ਰਹਿ ਜਾਂਦੀ ਹੈ। ਆਪਣੇ ਸ਼ਬਦ, ਅਤੇ ਜੋ ਨਾਮ ਸਭ ਨੂੰ ਦਿਸਦੇ ਹਨ, ਉਹ { $days ->
    [365] ਇੱਕ ਸਾਲ
   *[other] { $days } ਦਿਨ
} ਰਹਿੰਦੇ ਹਨ।
privacy-about-questions = ਤੁਹਾਡੇ ਪੁੱਛੇ ਸਵਾਲ। ਇਹ ਤੁਹਾਡੇ ਗਰੁੱਪ ਕੋਲ ਰਹਿੰਦੇ ਹਨ।
privacy-about-announcements = ਜੋ ਐਲਾਨ ਤੁਸੀਂ ਲਿਖੇ, { $days ->
    [365] ਇੱਕ ਸਾਲ
   *[other] { $days } ਦਿਨਾਂ
} ਲਈ।
privacy-about-reminders = ਜੋ ਤੁਸੀਂ ਯਾਦ ਕਰਾਉਣ ਲਈ ਕਿਹਾ। ਆਉਣ, ਹੋ ਜਾਣ ਜਾਂ ਰੱਦ ਹੋਣ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ ਇਹ ਮਿਟ ਜਾਂਦਾ ਹੈ।
privacy-about-messages = ਕਿਹੜੇ ਸੁਨੇਹੇ ਤੁਹਾਡੇ ਲਈ ਰੁਕੇ ਹਨ, ਅਤੇ ਕਿਹੜੇ ਤੁਹਾਨੂੰ ਭੇਜੇ ਗਏ। ਭੇਜੇ ਹੋਏ { $days } ਦਿਨਾਂ ਬਾਅਦ ਮਿਟ ਜਾਂਦੇ ਹਨ।
privacy-about-forms = ਤੁਹਾਡੇ ਅੱਧੇ ਭਰੇ ਫ਼ਾਰਮ, { $days } ਦਿਨਾਂ ਲਈ।
privacy-about-codes = ਜੋ ਕੋਡ ਤੁਸੀਂ ਬਣਾਏ ਜਾਂ ਵਰਤਣੇ ਸ਼ੁਰੂ ਕੀਤੇ, ਵੱਧ ਤੋਂ ਵੱਧ { $days } ਦਿਨਾਂ ਲਈ।
privacy-about-pasted = ਜੋ ਲਿਖਤ ਤੁਸੀਂ ਇੱਥੇ ਪੇਸਟ ਕੀਤੀ, ਵੱਧ ਤੋਂ ਵੱਧ { $days ->
    [one] ਇੱਕ ਦਿਨ
   *[other] { $days } ਦਿਨਾਂ
} ਲਈ।
privacy-about-removals = ਜੋ ਅਹੁਦੇ ਵਾਪਸ ਲਏ ਗਏ, ਅਤੇ ਕਿਉਂ, { $days ->
    [730] ਦੋ ਸਾਲਾਂ
   *[other] { $days } ਦਿਨਾਂ
} ਲਈ।
privacy-about-sign-ins = ਇਹ ਗੱਲ ਕਿ ਤੁਸੀਂ ਡੈਸ਼ਬੋਰਡ ਵਿੱਚ ਸਾਈਨ ਇਨ ਹੋ, ਵੱਧ ਤੋਂ ਵੱਧ 12 ਘੰਟਿਆਂ ਲਈ।
privacy-about-acts = ਪ੍ਰਬੰਧਕ ਵਜੋਂ ਤੁਸੀਂ ਗਰੁੱਪ ਲਈ ਜੋ ਕੀਤਾ, { $days ->
    [365] ਇੱਕ ਸਾਲ
   *[other] { $days } ਦਿਨਾਂ
} ਲਈ।
privacy-secret = ਗੁਪਤ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਇਹ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਉਹ ਕਿਸ ਦੇ ਹਨ। ਇਸ ਲਈ ਮੈਂ ਤੁਹਾਡਾ ਜਵਾਬ ਨਾ ਦਿਖਾ ਸਕਦਾ ਹਾਂ, ਨਾ ਮਿਟਾ ਸਕਦਾ ਹਾਂ। ਸਵਾਲ ਬੰਦ ਹੋਣ ’ਤੇ ਉਹ ਚਲੇ ਜਾਂਦੇ ਹਨ।
privacy-concerns-apart = ਚਿੰਤਾਵਾਂ ਤੋਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਉਹ ਕਿਸ ਨੇ ਦੱਸੀਆਂ। ਇਸ ਲਈ ਤੁਹਾਡੀਆਂ ਚਿੰਤਾਵਾਂ ਨਾ ਦਿਖਾਈਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ, ਨਾ ਮਿਟਾਈਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਉਹ ਤੁਹਾਡੇ ਕੋਡ ਨਾਲ ਖੁੱਲ੍ਹਦੀਆਂ ਹਨ।
privacy-copies = ਬਚਾਅ ਲਈ ਰੱਖੀਆਂ ਕਾਪੀਆਂ ਵਿੱਚ ਇਹ ਥੋੜ੍ਹਾ ਹੋਰ ਚਿਰ ਰਹਿ ਸਕਦਾ ਹੈ।
privacy-complain = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਦੀ ਵਰਤੋਂ ਬਾਰੇ ਸ਼ਿਕਾਇਤ ਹੋਵੇ, ਤਾਂ { $operator } ਨੂੰ ਲਿਖੋ।
privacy-ico = ਸ਼ਿਕਾਇਤ ICO ਨੂੰ ਵੀ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ: ico.org.uk

# A copy

mydata-summary = ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਹੈ, ਉਸ ਦੀ ਕਾਪੀ
mydata-what-summary = ਕੰਪਿਊਟਰ ਲਈ ਲੈਣੀ ਹੋਵੇ, ਤਾਂ json ਲਿਖੋ
mydata-plain-words = ਮੇਰੀ ਜਾਣਕਾਰੀ | ਮੇਰੀ ਜਾਣਕਾਰੀ ਦਿਖਾਓ | ਮੈਨੂੰ ਮੇਰੀ ਜਾਣਕਾਰੀ ਦਿਖਾਓ | ਮੇਰੀ ਜਾਣਕਾਰੀ ਦੀ ਕਾਪੀ | ਮੇਰਾ ਡਾਟਾ | ਮੇਰਾ ਡੇਟਾ | ਮੇਰਾ ਡਾਟਾ ਦਿਖਾਓ | ਤੁਹਾਡੇ ਕੋਲ ਮੇਰੇ ਬਾਰੇ ਕੀ ਹੈ | meri jankari | mera data
mydata-title = ਤੁਹਾਡੇ ਬਾਰੇ ਇਹੀ ਸਭ ਕੁਝ ਰੱਖਿਆ ਹੈ
mydata-nothing = ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਹੋਇਆ।
mydata-concerns = ਜੋ ਚਿੰਤਾਵਾਂ ਤੁਸੀਂ ਬਿਨਾਂ ਨਾਮ ਦੱਸੀਆਂ, ਉਹ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਕਿਤੇ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਉਹ ਕਿਸ ਦੀਆਂ ਹਨ।
mydata-json = JSON ਵਿੱਚ
mydata-json-title = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ JSON ਵਿੱਚ
mydata-account = ਤੁਹਾਡਾ ਅਕਾਊਂਟ
mydata-name = ਤੁਹਾਡਾ ਨਾਮ
mydata-quiet = ਸੁਨੇਹੇ ਬੰਦ ਜਾਂ ਰੋਕੇ
mydata-choices = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ
mydata-roles = ਤੁਹਾਡੇ ਅਹੁਦੇ
mydata-places = ਗਰੁੱਪ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਤੁਸੀਂ ਕੁਝ ਕੀਤਾ
mydata-chat = ਤੁਹਾਡੀ ਨਿੱਜੀ ਚੈਟ
mydata-answers = ਤੁਹਾਡੇ ਜਵਾਬ
mydata-questions = ਤੁਹਾਡੇ ਸਵਾਲ
mydata-announcements = ਤੁਹਾਡੇ ਐਲਾਨ
mydata-reminders = ਤੁਹਾਡੇ ਯਾਦ-ਸੁਨੇਹੇ
mydata-messages = ਤੁਹਾਨੂੰ ਸੁਨੇਹੇ
mydata-forms = ਅੱਧੇ ਭਰੇ ਫ਼ਾਰਮ
mydata-codes = ਕੋਡ
mydata-pasted = ਪੇਸਟ ਕੀਤੀਆਂ ਲਿਖਤਾਂ
mydata-removals = ਵਾਪਸ ਲਏ ਗਏ ਅਹੁਦੇ
mydata-sign-ins = ਤੁਸੀਂ ਕਿੱਥੇ-ਕਿੱਥੇ ਸਾਈਨ ਇਨ ਹੋ
mydata-acts = ਪ੍ਰਬੰਧਕ ਵਜੋਂ ਤੁਸੀਂ ਜੋ ਕੀਤਾ
mydata-account-line = { $app }: { $number }
mydata-role = { $community }: { $role }
mydata-place = { $title } ({ $platform })
mydata-chat-line = { $platform } ਉੱਤੇ
mydata-answer = { $question } ਤੁਹਾਡਾ ਜਵਾਬ: { $options }
mydata-skipped = { $question } ਤੁਸੀਂ ਜਵਾਬ ਨਾ ਦੇਣਾ ਚਾਹਿਆ।
mydata-saying = { $question } ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦ: { $words }
mydata-proposal = { $question } ਤੁਸੀਂ ਸੁਝਾਇਆ: { $words }
mydata-no-more = { $question } ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਹੋਰ ਨਹੀਂ ਸੁਣਨਾ ਚਾਹੁੰਦੇ।
mydata-purpose = ਕੀ ਬਦਲ ਸਕਦਾ ਹੈ: { $can_change }। ਕੀ ਨਹੀਂ: { $cannot_change }। ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ: { $decides }। ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ: { $answerer }। ਦੇਰ ਕਿਉਂ: { $moved }। ਜਵਾਬ: { $answer }।
mydata-answer-name = ਤੁਹਾਡੇ ਨਾਮ ਨਾਲ ਦਿਖਾਇਆ ਗਿਆ: { $name }
mydata-question = { $question }
mydata-option = ਚੋਣ: { $words }
mydata-version = { $language } ਵਿੱਚ: { $words }
mydata-announcement = { $words }
mydata-reminder = { $words }
mydata-reminder-at = { $words }, { $at }
mydata-message = { $kind }
mydata-message-waits = { $kind }, { $when } ਤੋਂ ਪਹਿਲਾਂ ਨਹੀਂ
mydata-form = ਆਖ਼ਰੀ ਵਾਰ ਬਦਲਿਆ: { $asked_at }। ਤੁਸੀਂ ਲਿਖਿਆ:
mydata-pasted-line = ਪੇਸਟ ਕੀਤੀ ਗਈ { $made_at }:
mydata-code = ਕੋਡ, ਜੋ { $expires_at } ਤੱਕ ਚੱਲਦਾ ਹੈ
mydata-code-by-you = ਕੋਡ ਜੋ ਤੁਸੀਂ ਕਿਸੇ ਲਈ ਬਣਾਇਆ, { $expires_at } ਤੱਕ ਚੱਲਦਾ ਹੈ
mydata-grant = ਤੁਸੀਂ { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਹਾਂ ਕਹੀ, { $asked_at }
mydata-grant-by-you = ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਚੁਣਿਆ, { $asked_at }
mydata-removed = { $community }: { $role }, { $at }। ਕਾਰਨ: { $reason }
mydata-reads = { $community } ਦੀਆਂ ਚਿੰਤਾਵਾਂ ਤੁਹਾਡੇ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹੀਆਂ ਹਨ, { $since } ਤੋਂ
mydata-witness = ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਚਿੰਤਾ { $ref } ਬਾਰੇ ਕੀ ਕੀਤਾ ਗਿਆ, { $until } ਤੱਕ
mydata-session = ਸਾਈਨ ਇਨ { $began_at }, ਆਖ਼ਰੀ ਵਾਰ ਵਰਤਿਆ { $seen_at }
mydata-act = { $did }, { $community }, { $at }।
mydata-did-announced = ਤੁਸੀਂ ਐਲਾਨ ਭੇਜਿਆ
mydata-did-announcement-planned = ਤੁਸੀਂ ਐਲਾਨ ਤਿਆਰ ਕੀਤਾ
mydata-did-announcement-changed = ਤੁਸੀਂ ਐਲਾਨ ਬਦਲਿਆ
mydata-did-announcement-cancelled = ਤੁਸੀਂ ਐਲਾਨ ਰੱਦ ਕੀਤਾ
mydata-did-announcement-urgent = ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਕੁਝ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ
mydata-did-announcement-paused = ਤੁਹਾਡਾ ਐਲਾਨ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ
mydata-did-code-made = ਤੁਸੀਂ ਕੋਡ ਬਣਾਇਆ
mydata-did-role-given = ਤੁਹਾਨੂੰ ਅਹੁਦਾ ਮਿਲਿਆ
mydata-did-role-taken = ਤੁਸੀਂ ਕਿਸੇ ਤੋਂ ਅਹੁਦਾ ਵਾਪਸ ਲਿਆ
mydata-did-role-left = ਤੁਸੀਂ ਅਹੁਦਾ ਛੱਡਿਆ
mydata-did-reader-named = ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਚੁਣਿਆ
mydata-did-reader-confirmed = ਤੁਸੀਂ ਚਿੰਤਾਵਾਂ ਦੇ ਪਾਠਕ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿੱਤੀ
mydata-did-reader-declined = ਤੁਸੀਂ ਚਿੰਤਾਵਾਂ ਦੇ ਪਾਠਕ ਨੂੰ ਨਾਂਹ ਕੀਤੀ
mydata-did-place-added = ਤੁਸੀਂ ਗਰੁੱਪ ਜੋੜਿਆ
mydata-did-setting-changed = ਤੁਸੀਂ ਸੈਟਿੰਗ ਬਦਲੀ
mydata-did-asked = ਤੁਸੀਂ ਸਵਾਲ ਪੁੱਛਿਆ
mydata-did-ask-planned = ਤੁਸੀਂ ਚੁਣਿਆ ਕਿ ਸਵਾਲ ਕਦੋਂ ਪੁੱਛਿਆ ਜਾਵੇ
mydata-did-ask-changed = ਤੁਸੀਂ ਸਵਾਲ ਬਦਲਿਆ
mydata-did-ask-closed = ਤੁਸੀਂ ਸਵਾਲ ਬੰਦ ਕੀਤਾ
mydata-did-ask-extended = ਤੁਸੀਂ ਚੁਣਿਆ ਕਿ ਸਵਾਲ ਕਦੋਂ ਬੰਦ ਹੋਵੇ
mydata-did-ask-cancelled = ਤੁਸੀਂ ਸਵਾਲ ਰੱਦ ਕੀਤਾ
mydata-did-ask-again = ਤੁਸੀਂ ਸਵਾਲ ਫਿਰ ਸਾਹਮਣੇ ਲਿਆਂਦਾ
mydata-did-ask-linked = ਤੁਸੀਂ ਸਵਾਲ ਲਈ ਲਿੰਕ ਬਣਾਏ
mydata-did-ask-unlinked = ਤੁਸੀਂ ਸਵਾਲ ਦੇ ਲਿੰਕ ਬੰਦ ਕੀਤੇ
mydata-did-proposal-decided = ਤੁਸੀਂ ਸੁਝਾਈ ਚੋਣ ਦਾ ਫ਼ੈਸਲਾ ਕੀਤਾ
mydata-did-words-passed = ਤੁਸੀਂ ਫ਼ੈਸਲਾ ਕੀਤਾ ਕਿ ਜਵਾਬ ਕੌਣ ਪੜ੍ਹ ਸਕਦੇ ਹਨ
mydata-did-promise-answered = ਤੁਸੀਂ ਵਾਅਦੇ ਵਾਲਾ ਜਵਾਬ ਦੱਸਿਆ
mydata-did-promise-moved = ਤੁਸੀਂ ਜਵਾਬ ਦਾ ਦਿਨ ਬਦਲਿਆ
mydata-did-signed-in = ਤੁਸੀਂ ਡੈਸ਼ਬੋਰਡ ਵਿੱਚ ਸਾਈਨ ਇਨ ਕੀਤਾ
mydata-did-signed-out = ਤੁਸੀਂ ਡੈਸ਼ਬੋਰਡ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕੀਤਾ
mydata-did-stepped-up = ਤੁਸੀਂ ਚੈਟ ਵਿੱਚ ਕਿਸੇ ਗੱਲ ਲਈ ਹਾਂ ਕਹੀ
mydata-did-step-up-refused = ਤੁਹਾਡੇ ਤੋਂ ਕਿਸੇ ਗੱਲ ਲਈ ਹਾਂ ਮੰਗੀ ਗਈ
mydata-did-concern-read = ਤੁਸੀਂ ਚਿੰਤਾ ਪੜ੍ਹੀ
mydata-did-concern-answered = ਤੁਸੀਂ ਚਿੰਤਾ ਦਾ ਜਵਾਬ ਦਿੱਤਾ
mydata-did-concern-noted = ਤੁਸੀਂ ਚਿੰਤਾ ਬਾਰੇ ਨੋਟ ਲਿਖਿਆ
mydata-did-concern-handed = ਤੁਸੀਂ ਚੁਣਿਆ ਕਿ ਚਿੰਤਾ ਦਾ ਜ਼ਿੰਮਾ ਕਿਸ ਕੋਲ ਹੋਵੇ
mydata-did-concern-closed = ਤੁਸੀਂ ਚਿੰਤਾ ਬੰਦ ਕੀਤੀ
mydata-did-concern-muted = ਤੁਸੀਂ ਚਿੰਤਾ ਦੀਆਂ ਖ਼ਬਰਾਂ ਬੰਦ ਜਾਂ ਚਾਲੂ ਕੀਤੀਆਂ
mydata-did-concern-deleted = ਤੁਸੀਂ ਚਿੰਤਾ ਮਿਟਾਈ
mydata-did-concern-exported = ਤੁਸੀਂ ਚਿੰਤਾ ਫ਼ਾਈਲ ਵਜੋਂ ਲਈ
mydata-did-exported = ਤੁਸੀਂ ਫ਼ਾਈਲ ਲਈ
mydata-did-export-refused = ਤੁਹਾਨੂੰ ਫ਼ਾਈਲ ਨਹੀਂ ਦਿੱਤੀ ਗਈ
mydata-removed-by-you = ਤੁਸੀਂ ਕਿਸੇ ਤੋਂ ਅਹੁਦਾ ਵਾਪਸ ਲਿਆ। { $community }: { $role }, { $at }।
mydata-kind-poll-told = ਸਵਾਲ
mydata-kind-poll-result = ਨਤੀਜਾ
mydata-kind-poll-proposed = ਕਿ ਚੋਣਾਂ ਸੁਝਾਈਆਂ ਗਈਆਂ
mydata-kind-poll-proposal-decided = ਤੁਹਾਡੀ ਚੋਣ ਦਾ ਕੀ ਹੋਇਆ
mydata-kind-poll-draft = ਸਵਾਲ ਜੋ ਤੁਸੀਂ ਅਜੇ ਪੁੱਛਣਾ ਹੈ
mydata-kind-step-up = ਸਵਾਲ ਕਿ ਡੈਸ਼ਬੋਰਡ ’ਤੇ ਤੁਸੀਂ ਹੀ ਹੋ ਜਾਂ ਨਹੀਂ
mydata-kind-digest = ਇਕੱਠਾ ਸੁਨੇਹਾ
mydata-kind-away = ਖ਼ਬਰ ਕਿ ਮੈਂ ਕੁਝ ਸਮਾਂ ਇੱਥੇ ਨਹੀਂ ਸੀ
mydata-kind-grant = ਖ਼ਬਰ ਕਿ ਕਿਸੇ ਪਾਠਕ ਨੂੰ ਹਾਂ ਦੀ ਉਡੀਕ ਹੈ
mydata-kind-grant-told = ਪਾਠਕ ਚੁਣਨ ਦਾ ਕੀ ਹੋਇਆ
mydata-kind-removed = ਖ਼ਬਰ ਕਿ ਅਹੁਦਾ ਵਾਪਸ ਲਿਆ ਗਿਆ
mydata-kind-account-joined = ਖ਼ਬਰ ਕਿ ਅਕਾਊਂਟ ਜੁੜ ਗਏ
mydata-kind-announcement-report = ਐਲਾਨ ਕਿੱਥੇ-ਕਿੱਥੇ ਪਹੁੰਚਿਆ
mydata-kind-announcement-asks = ਐਲਾਨ ਬਾਰੇ ਸਵਾਲ
mydata-kind-announcement-told = ਖ਼ਬਰ ਕਿ ਐਲਾਨ ਬਦਲ ਗਿਆ
mydata-kind-reminder = ਯਾਦ-ਸੁਨੇਹਾ
mydata-kind-reminder-set = ਖ਼ਬਰ ਕਿ ਯਾਦ-ਸੁਨੇਹਾ ਰੱਖ ਲਿਆ ਗਿਆ
mydata-kind-whats-on-mine = ਅੱਗੇ ਕੀ ਹੈ
mydata-kind-concern-news = ਖ਼ਬਰ ਕਿ ਪੜ੍ਹਨ ਲਈ ਚਿੰਤਾਵਾਂ ਹਨ
mydata-kind-concern-late = ਖ਼ਬਰ ਕਿ ਚਿੰਤਾ ਬਹੁਤ ਦੇਰ ਤੋਂ ਉਡੀਕ ਵਿੱਚ ਹੈ
mydata-kind-concern-ending = ਖ਼ਬਰ ਕਿ ਚਿੰਤਾ ਮਿਟਾਈ ਜਾਵੇਗੀ
mydata-kind-concern-nobody = ਖ਼ਬਰ ਕਿ ਚਿੰਤਾਵਾਂ ਪੜ੍ਹਨ ਲਈ ਕੋਈ ਨਹੀਂ
mydata-kind-concern-page = ਚਿੰਤਾ
mydata-kind-other = ਕੁਝ ਹੋਰ
mydata-as-owner = ਮੁੱਖ ਪ੍ਰਬੰਧਕ
mydata-as-organiser = ਪ੍ਰਬੰਧਕ
mydata-as-partner = ਸਹਿਯੋਗੀ
mydata-as-reader = ਚਿੰਤਾਵਾਂ ਦੇ ਪਾਠਕ
mydata-none = ਕੋਈ ਨਹੀਂ
mydata-yes = ਹਾਂ
mydata-no = ਨਹੀਂ
mydata-column = { $column }: { $value }
mydata-column-id = ਸਾਡੇ ਕੋਲ ਤੁਹਾਡਾ ਨੰਬਰ
mydata-column-person-id = ਸਾਡੇ ਕੋਲ ਤੁਹਾਡਾ ਨੰਬਰ
mydata-column-name = ਨਾਮ
mydata-column-since = ਪਹਿਲਾ ਦਿਨ
mydata-column-quiet-until = ਕਦੋਂ ਤੱਕ ਚੁੱਪ
mydata-column-stopped = ਸੁਨੇਹੇ ਬੰਦ
mydata-column-language = ਬੋਲੀ
mydata-column-zone = ਟਾਈਮ ਜ਼ੋਨ
mydata-column-quiet-starts = ਚੁੱਪ ਦਾ ਸਮਾਂ ਸ਼ੁਰੂ
mydata-column-quiet-ends = ਚੁੱਪ ਦਾ ਸਮਾਂ ਖ਼ਤਮ
mydata-column-most-a-week = ਹਫ਼ਤੇ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਸੁਨੇਹੇ
mydata-column-topics = ਵਿਸ਼ੇ
mydata-column-digest = ਇਕੱਠੇ ਸੁਨੇਹੇ
mydata-column-style = ਦਿੱਖ
mydata-column-needs = ਲੋੜਾਂ
mydata-column-poll-reminders = ਨਵੇਂ ਸਵਾਲਾਂ ਦੀ ਖ਼ਬਰ
mydata-column-thanks = ਧੰਨਵਾਦ
mydata-column-reads-at = ਪੜ੍ਹਨ ਦਾ ਵੇਲਾ
mydata-column-box = ਨੋਟ ਦਬਾਉਣ ਤੱਕ ਟਿਕਦੇ ਹਨ
mydata-column-agreed-on = ਸਹਿਮਤੀ ਦੀ ਤਾਰੀਖ਼
mydata-column-weekly = ਹਰ ਹਫ਼ਤੇ: ਅੱਗੇ ਕੀ ਹੈ
mydata-column-media-type = ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ
mydata-column-words = ਸ਼ਬਦਾਂ ਵਿੱਚ
mydata-column-added-at = ਕਦੋਂ ਜੋੜੀ ਗਈ
mydata-column-ref = ਕਿਸ ਲਈ ਹੈ
mydata-column-file-id = ਫ਼ਾਈਲ ਲਈ ਸਾਡਾ ਨੰਬਰ
mydata-column-asked-at = ਕਦੋਂ ਮੰਗੀ ਗਈ

# Being forgotten

forget-summary = ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਹੈ, ਉਹ ਮਿਟਾਓ
forget-what-summary = ਤੁਰੰਤ ਮਿਟਾਉਣ ਲਈ yes ਲਿਖੋ
forget-plain-words = ਮੇਰੀ ਜਾਣਕਾਰੀ ਮਿਟਾਓ | ਮੇਰੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦਿਓ | ਮੇਰੀ ਸਾਰੀ ਜਾਣਕਾਰੀ ਮਿਟਾਓ | ਮੇਰਾ ਸਭ ਕੁਝ ਮਿਟਾਓ | ਮੇਰਾ ਡਾਟਾ ਮਿਟਾਓ | ਮੇਰਾ ਡੇਟਾ ਮਿਟਾਓ | ਮੇਰਾ ਅਕਾਊਂਟ ਮਿਟਾਓ | ਮੇਰਾ ਨਾਮ ਮਿਟਾਓ | meri jankari mitao | mera data mitao
forget-title = ਤੁਹਾਡੇ ਬਾਰੇ ਸਭ ਕੁਝ ਮਿਟਾ ਦੇਈਏ?
forget-answers = ਖੁੱਲ੍ਹੇ ਸਵਾਲਾਂ ਦੇ ਤੁਹਾਡੇ ਜਵਾਬ ਵਾਪਸ ਲਏ ਜਾਂਦੇ ਹਨ।
forget-rest = ਤੁਹਾਡਾ ਨਾਮ, ਸੈਟਿੰਗਾਂ, ਅਹੁਦੇ ਅਤੇ ਅਕਾਊਂਟ ਦਾ ਨੰਬਰ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।
forget-stays = ਇਹ ਵਾਪਸ ਨਹੀਂ ਲਏ ਜਾਂਦੇ: ਜੋ ਗਿਣਤੀ ਦਿਖਾਈ ਜਾ ਚੁੱਕੀ ਹੈ, ਤੁਹਾਡੇ ਪੁੱਛੇ ਸਵਾਲ, ਅਤੇ ਜੋ ਚੈਟਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
forget-concerns = ਜੋ ਚਿੰਤਾਵਾਂ ਤੁਸੀਂ ਬਿਨਾਂ ਨਾਮ ਦੱਸੀਆਂ, ਉਹ ਰਹਿੰਦੀਆਂ ਹਨ। ਕਿਤੇ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਉਹ ਕਿਸ ਦੀਆਂ ਹਨ।
forget-for-good = ਮਿਟਾਇਆ ਹੋਇਆ ਵਾਪਸ ਨਹੀਂ ਆਵੇਗਾ।
forget-yes = ਸਭ ਕੁਝ ਮਿਟਾਓ
forget-done = ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਕੁਝ ਰੱਖਿਆ ਸੀ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਇਸ ਚੈਟ ਵਿੱਚ ਜੋ ਲਿਖਿਆ ਹੈ, ਉਹ ਆਪਣੀ ਐਪ ਵਿੱਚੋਂ ਮਿਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਮੈਨੂੰ ਫਿਰ ਲਿਖੋ, ਤਾਂ ਸਭ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।
forget-last-owner = { $community } ਦੇ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਸਿਰਫ਼ ਤੁਸੀਂ ਹੋ। ਪਹਿਲਾਂ /people ਨਾਲ ਕਿਸੇ ਹੋਰ ਨੂੰ ਮੁੱਖ ਪ੍ਰਬੰਧਕ ਬਣਾਓ। ਇਹ { $operator } ਵੱਲੋਂ ਵੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।
