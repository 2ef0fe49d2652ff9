# The command

me-summary = ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ
me-what = ਕੀ ਬਦਲਣਾ ਹੈ
me-how = ਕਿਵੇਂ ਚਾਹੀਦਾ ਹੈ
me-plain-words = ਸੈਟਿੰਗ | ਸੈਟਿੰਗਾਂ | ਮੇਰੀ ਸੈਟਿੰਗ | ਮੇਰੀਆਂ ਸੈਟਿੰਗਾਂ | ਸੈਟਿੰਗ ਬਦਲੋ | ਸੈਟਿੰਗਾਂ ਬਦਲੋ | ਮੇਰੀਆਂ ਸੈਟਿੰਗਾਂ ਬਦਲੋ | meri setting | meri settings | setting badlo
# $typed: what the person wrote.
me-unknown = “{ $typed }” ਨਾਮ ਦੀ ਕੋਈ ਸੈਟਿੰਗ ਨਹੀਂ ਮਿਲੀ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਦੇਖਣ ਲਈ /me ਲਿਖੋ।

# The card

me-title = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ
# $starts, $ends: times, such as 9pm. $most: messages a week.
me-usual = ਸਭ ਕੁਝ ਆਮ ਵਾਂਗ ਹੈ। { $starts } ਤੋਂ { $ends } ਤੱਕ ਚੁੱਪ, ਅਤੇ ਹਫ਼ਤੇ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਸੁਨੇਹੇ।
me-stopped = ਤੁਸੀਂ ਮੇਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕੀਤੇ ਹਨ, ਇਸ ਲਈ ਮੇਰੇ ਵੱਲੋਂ ਕੁਝ ਨਹੀਂ ਆਉਂਦਾ।
# $until: a day and a time.
me-paused = { $until } ਤੱਕ ਚੁੱਪ।
me-paused-until = ਤੁਹਾਡੇ ਵਾਪਸ ਬੁਲਾਉਣ ਤੱਕ ਚੁੱਪ।
me-waiting =
    { $count ->
        [0] ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਨਹੀਂ ਰੁਕਿਆ ਹੋਇਆ।
        [one] ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਚੀਜ਼ ਰੁਕੀ ਹੋਈ ਹੈ।
       *[other] ਤੁਹਾਡੇ ਲਈ { $count } ਚੀਜ਼ਾਂ ਰੁਕੀਆਂ ਹੋਈਆਂ ਹਨ।
    }

# Buttons on the card

me-do-waiting = ਸਭ ਦਿਖਾਓ
me-do-language = ਬੋਲੀ
me-do-quiet = ਚੁੱਪ ਦਾ ਸਮਾਂ
me-do-most = ਕਿੰਨੇ ਸੁਨੇਹੇ
me-do-digest = ਇਕੱਠੇ ਸੁਨੇਹੇ
me-do-topics = ਵਿਸ਼ੇ
me-do-style = ਦਿੱਖ
me-do-needs = ਮੇਰੀਆਂ ਲੋੜਾਂ
me-do-box = ਛੋਟੇ ਨੋਟ
me-do-polls = ਸਵਾਲ
me-do-weekly = ਅੱਗੇ ਕੀ ਹੈ
me-do-zone = ਟਾਈਮ ਜ਼ੋਨ
me-do-thanks = ਧੰਨਵਾਦ
me-do-reads = ਪੜ੍ਹਨ ਦਾ ਵੇਲਾ
me-do-pause = ਕੁਝ ਸਮਾਂ ਰੁਕੋ
me-do-stop = ਸੁਨੇਹੇ ਬੰਦ ਕਰੋ
me-do-start = ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ
me-do-data = ਮੇਰੀ ਜਾਣਕਾਰੀ

# Buttons on every question

me-why = ਪੁੱਛਣ ਦਾ ਕਾਰਨ
me-skip = ਹੁਣ ਨਹੀਂ
me-back = ਪਿੱਛੇ
me-other = ਕੁਝ ਹੋਰ
me-as-group = ਮੇਰੇ ਗਰੁੱਪ ਵਾਂਗ
# $what: a topic.
me-only = ਸਿਰਫ਼: { $what }
# $what: a topic, or a need.
me-drop = ਹਟਾਓ: { $what }
me-all-topics = ਸਾਰੇ ਵਿਸ਼ੇ
# $starts, $ends: times, such as 9pm.
me-hours = { $starts } ਤੋਂ { $ends } ਤੱਕ
# $first: a topic or a need. $rest: more of them.
me-listed = { $first }, { $rest }

# What happened. $what: one of the lines below, such as "Language: Cymraeg".

me-kept = ਸੇਵ ਹੋ ਗਿਆ। { $what }
me-same = ਇਹ ਪਹਿਲਾਂ ਹੀ ਇਸੇ ਤਰ੍ਹਾਂ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ।

# Language

me-ask-language = ਮੈਂ ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਬੋਲੀ ਵਿੱਚ ਲਿਖਾਂ?
me-why-language = ਤਾਂ ਜੋ ਤੁਸੀਂ ਮੇਰੇ ਸੁਨੇਹੇ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਪੜ੍ਹ ਸਕੋ। ਇਸ ਦਾ ਅੰਦਾਜ਼ਾ ਕਦੇ ਨਹੀਂ ਲਾਇਆ ਜਾਂਦਾ।
me-now-language = ਬੋਲੀ: { $language }
me-now-language-usual = ਬੋਲੀ: ਤੁਹਾਡੇ ਗਰੁੱਪ ਵਾਲੀ
# $typed: what the person wrote. $languages: the languages that the bot speaks.
me-language-unknown = ਮੈਨੂੰ “{ $typed }” ਬੋਲੀ ਨਹੀਂ ਆਉਂਦੀ। ਮੈਨੂੰ ਇਹ ਬੋਲੀਆਂ ਆਉਂਦੀਆਂ ਹਨ: { $languages }। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ।

# Quiet hours

me-ask-quiet = ਮੈਂ ਕਦੋਂ ਚੁੱਪ ਰਹਾਂ?
me-why-quiet = ਤਾਂ ਜੋ ਤੁਹਾਡੇ ਸੌਣ ਜਾਂ ਆਰਾਮ ਵੇਲੇ ਬਿਨਾਂ ਮੰਗੇ ਕੋਈ ਸੁਨੇਹਾ ਨਾ ਆਵੇ।
me-now-quiet = ਚੁੱਪ ਦਾ ਸਮਾਂ: { $starts } ਤੋਂ { $ends } ਤੱਕ
me-now-quiet-none = ਚੁੱਪ ਦਾ ਸਮਾਂ: ਕੋਈ ਨਹੀਂ
me-set-quiet-none = ਚੁੱਪ ਨਹੀਂ ਚਾਹੀਦੀ
me-form-quiet = ਮੈਂ ਕਦੋਂ ਤੋਂ ਕਦੋਂ ਤੱਕ ਚੁੱਪ ਰਹਾਂ?
me-form-quiet-hint = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਜਿਵੇਂ: 10.30pm to 7am
me-hours-unclear = “{ $typed }” ਤੋਂ ਚੁੱਪ ਦਾ ਸਮਾਂ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ: /me quiet 9pm 8am

# How much

me-ask-most = ਹਫ਼ਤੇ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੇ ਸੁਨੇਹੇ?
me-why-most = ਤਾਂ ਜੋ ਲੋੜ ਤੋਂ ਵੱਧ ਸੁਨੇਹੇ ਕਦੇ ਨਾ ਆਉਣ। ਜੋ ਤੁਸੀਂ ਆਪ ਮੰਗੋ, ਉਹ ਗਿਣਿਆ ਨਹੀਂ ਜਾਂਦਾ।
me-now-most =
    { $most ->
        [0] ਹਫ਼ਤੇ ਦੇ ਸੁਨੇਹੇ: ਕੋਈ ਨਹੀਂ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਆਪ ਨਾ ਮੰਗੋ
       *[other] ਹਫ਼ਤੇ ਦੇ ਸੁਨੇਹੇ: ਵੱਧ ਤੋਂ ਵੱਧ { $most }
    }
me-set-most =
    { $most ->
        [0] ਕੋਈ ਨਹੀਂ
       *[other] { $most }
    }
me-number-unclear = “{ $typed }” 0 ਤੋਂ { $most } ਤੱਕ ਦਾ ਕੋਈ ਨੰਬਰ ਨਹੀਂ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਇੰਝ ਲਿਖੋ: /me most 2

# Digest

me-ask-digest = ਸਭ ਕੁਝ ਇਕੱਠਾ ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ, ਜਾਂ ਵੱਖ-ਵੱਖ ਸੁਨੇਹੇ?
me-why-digest = ਤਾਂ ਜੋ ਤੁਸੀਂ ਚਾਹੋ, ਤਾਂ ਸਭ ਕੁਝ ਇੱਕੋ ਵਾਰ ਪੜ੍ਹ ਸਕੋ।
me-now-digest-yes = ਇਕੱਠੇ ਸੁਨੇਹੇ: ਸਭ ਕੁਝ ਇੱਕੋ ਸੁਨੇਹੇ ਵਿੱਚ, ਹਫ਼ਤੇ ਵਿੱਚ ਦੋ ਵਾਰ
me-now-digest-no = ਇਕੱਠੇ ਸੁਨੇਹੇ: ਨਹੀਂ, ਵੱਖ-ਵੱਖ
me-set-digest-yes = ਇੱਕ ਇਕੱਠਾ ਸੁਨੇਹਾ
me-set-digest-no = ਵੱਖ-ਵੱਖ ਸੁਨੇਹੇ

# Topics

me-ask-topics = ਤੁਹਾਨੂੰ ਕਿਹੜੇ ਵਿਸ਼ਿਆਂ ਦੀ ਖ਼ਬਰ ਚਾਹੀਦੀ ਹੈ?
me-why-topics = ਤਾਂ ਜੋ ਤੁਹਾਨੂੰ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕੰਮ ਦੀਆਂ ਗੱਲਾਂ ਆਉਣ।
me-now-topics = ਵਿਸ਼ੇ: { $topics }
me-now-topics-all = ਵਿਸ਼ੇ: ਸਾਰੇ
me-now-topics-none = ਵਿਸ਼ੇ: ਕੋਈ ਨਹੀਂ
me-topic-breaks = ਆਰਾਮ ਅਤੇ ਛੁੱਟੀ
me-topic-money = ਪੈਸੇ
me-topic-health = ਸਿਹਤ
me-topic-wellbeing = ਤੰਦਰੁਸਤੀ
me-topic-learning = ਸਿਖਲਾਈ
me-topic-events = ਪ੍ਰੋਗਰਾਮ
me-topic-changes = ਤਬਦੀਲੀਆਂ

# How it looks

me-ask-style = ਮੇਰੇ ਸੁਨੇਹੇ ਕਿਹੋ ਜਿਹੇ ਦਿਸਣ?
me-why-style = ਤਾਂ ਜੋ ਤੁਸੀਂ ਮੇਰੇ ਸੁਨੇਹੇ ਸੌਖ ਨਾਲ ਪੜ੍ਹ ਸਕੋ, ਸਕ੍ਰੀਨ ਰੀਡਰ ਹੋਵੇ ਜਾਂ ਨਾ।
me-now-style-usual = ਦਿੱਖ: ਆਮ
me-now-style-plain = ਦਿੱਖ: ਸਾਦੇ ਸ਼ਬਦ
me-now-style-large = ਦਿੱਖ: ਵੱਡੇ ਅੱਖਰ
me-set-style-usual = ਆਮ
me-set-style-plain = ਸਾਦੇ ਸ਼ਬਦ
me-set-style-large = ਵੱਡੇ ਅੱਖਰ
me-style-needs = ਤੁਹਾਡੀਆਂ ਲੋੜਾਂ ਪਹਿਲਾਂ ਹਨ: ਮੇਰੇ ਸੁਨੇਹਿਆਂ ਦੀ ਦਿੱਖ ਉਨ੍ਹਾਂ ਮੁਤਾਬਕ ਹੁੰਦੀ ਹੈ।

# What somebody needs

me-ask-needs = ਹਿੱਸਾ ਲੈਣ ਲਈ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
me-why-needs = ਤਾਂ ਜੋ ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਦੱਸਣਾ ਪਵੇ, ਵਾਰ-ਵਾਰ ਨਹੀਂ।
me-needs-do = ਸਕ੍ਰੀਨ ਰੀਡਰ ਅਤੇ ਵੱਡੇ ਅੱਖਰ ਚੁਣਨ ਨਾਲ ਮੇਰੇ ਸੁਨੇਹੇ ਹੁਣੇ ਬਦਲਦੇ ਹਨ। ਬਾਕੀ ਲੋੜਾਂ ਸਿਰਫ਼ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਹੋਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।
me-now-needs = ਲੋੜਾਂ: { $needs }
me-now-needs-none = ਲੋੜਾਂ: ਕੋਈ ਨਹੀਂ
me-need-screen-reader = ਸਕ੍ਰੀਨ ਰੀਡਰ
me-need-large-print = ਵੱਡੇ ਅੱਖਰ
me-need-easy-words = ਸੌਖੇ ਸ਼ਬਦ
me-need-more-time = ਵੱਧ ਸਮਾਂ
me-need-sign-language = ਇਸ਼ਾਰਿਆਂ ਦੀ ਬੋਲੀ
me-need-hearing = ਸੁਣਨ ਵਿੱਚ ਮਦਦ
me-need-step-free = ਬਿਨਾਂ ਪੌੜੀਆਂ ਰਸਤਾ

# Short notes

me-ask-box = ਕੀ ਮੇਰੇ ਛੋਟੇ ਨੋਟ ਤੁਹਾਡੇ ਦਬਾਉਣ ਤੱਕ ਟਿਕੇ ਰਹਿਣ?
me-why-box = ਕੁਝ ਨੋਟ ਆਪਣੇ ਆਪ ਚਲੇ ਜਾਂਦੇ ਹਨ। ਸ਼ਾਇਦ ਤੁਹਾਨੂੰ ਪੜ੍ਹਨ ਲਈ ਵੱਧ ਸਮਾਂ ਚਾਹੀਦਾ ਹੋਵੇ।
me-now-box-yes = ਛੋਟੇ ਨੋਟ: ਦਬਾਉਣ ਤੱਕ ਟਿਕੇ ਰਹਿੰਦੇ ਹਨ
me-now-box-no = ਛੋਟੇ ਨੋਟ: ਆਮ ਵਾਂਗ
me-set-box-yes = ਮੇਰੀ ਉਡੀਕ ਕਰੋ
me-set-box-no = ਆਮ ਵਾਂਗ

# Questions

me-ask-polls = ਕੀ ਹਰ ਨਵਾਂ ਸਵਾਲ ਅਤੇ ਉਸ ਦਾ ਨਤੀਜਾ ਤੁਹਾਨੂੰ ਭੇਜਾਂ?
me-why-polls = ਤਾਂ ਜੋ ਤੁਸੀਂ ਗਰੁੱਪ ਨਾ ਦੇਖ ਸਕੋ, ਤਾਂ ਵੀ ਕੋਈ ਗੱਲ ਰਹਿ ਨਾ ਜਾਵੇ।
me-now-polls-yes = ਸਵਾਲ: ਤੁਹਾਨੂੰ ਇੱਥੇ ਭੇਜੇ ਜਾਂਦੇ ਹਨ
me-now-polls-no = ਸਵਾਲ: ਸਿਰਫ਼ ਗਰੁੱਪ ਵਿੱਚ
me-set-polls-yes = ਹਾਂ
me-set-polls-no = ਨਹੀਂ
me-needs-private = ਸਵਾਲ ਤੁਹਾਨੂੰ ਸਿਰਫ਼ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਭੇਜੇ ਜਾ ਸਕਦੇ ਹਨ। ਮੈਨੂੰ ਉੱਥੇ ਲਿਖੋ: /me polls yes

# What is on, once a week

me-ask-weekly = ਕੀ ਹਫ਼ਤੇ ਵਿੱਚ ਇੱਕ ਵਾਰ ਦੱਸਾਂ ਕਿ ਅੱਗੇ ਕੀ ਹੈ?
me-why-weekly = ਤਾਂ ਜੋ ਕੋਈ ਗੱਲ ਰਹਿ ਨਾ ਜਾਵੇ। ਹਰ ਸੋਮਵਾਰ ਇੱਕ ਛੋਟੀ ਸੂਚੀ ਆਉਂਦੀ ਹੈ।
me-now-weekly-yes = ਅੱਗੇ ਕੀ ਹੈ: ਹਫ਼ਤੇ ਵਿੱਚ ਇੱਕ ਵਾਰ ਤੁਹਾਨੂੰ ਇੱਥੇ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ
me-now-weekly-no = ਅੱਗੇ ਕੀ ਹੈ: ਸਿਰਫ਼ ਗਰੁੱਪ ਵਿੱਚ
me-set-weekly-yes = ਹਰ ਹਫ਼ਤੇ
me-set-weekly-no = ਨਹੀਂ
me-weekly-needs-private = ਇਹ ਸੂਚੀ ਤੁਹਾਨੂੰ ਸਿਰਫ਼ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ। ਮੈਨੂੰ ਉੱਥੇ ਲਿਖੋ: /me weekly yes

# Time zone

me-ask-zone = ਤੁਹਾਡਾ ਟਾਈਮ ਜ਼ੋਨ ਕਿਹੜਾ ਹੈ?
me-why-zone = ਤਾਂ ਜੋ ਚੁੱਪ ਦਾ ਸਮਾਂ ਅਤੇ ਬਾਕੀ ਸਮੇਂ ਤੁਹਾਡੇ ਲਈ ਸਹੀ ਹੋਣ। ਇਸ ਦਾ ਅੰਦਾਜ਼ਾ ਕਦੇ ਨਹੀਂ ਲਾਇਆ ਜਾਂਦਾ।
me-now-zone = ਟਾਈਮ ਜ਼ੋਨ: { $zone }
me-now-zone-usual = ਟਾਈਮ ਜ਼ੋਨ: ਤੁਹਾਡੇ ਗਰੁੱਪ ਵਾਲਾ
me-form-zone = ਕਿਹੜਾ ਟਾਈਮ ਜ਼ੋਨ?
me-form-zone-hint = ਨੇੜੇ ਦਾ ਕੋਈ ਵੱਡਾ ਸ਼ਹਿਰ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਜਿਵੇਂ Warsaw
me-zone-unknown = “{ $typed }” ਨਾਮ ਦਾ ਟਾਈਮ ਜ਼ੋਨ ਨਹੀਂ ਮਿਲਿਆ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਵੱਡਾ ਸ਼ਹਿਰ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ: /me zone Europe/Warsaw

# Thanks

me-ask-thanks = ਤੁਹਾਡਾ ਧੰਨਵਾਦ ਕਿਵੇਂ ਕੀਤਾ ਜਾਵੇ?
me-why-thanks = ਕਿਸੇ ਨੂੰ ਆਪਣਾ ਨਾਮ ਸੁਣਨਾ ਚੰਗਾ ਲੱਗਦਾ ਹੈ, ਕਿਸੇ ਨੂੰ ਨਹੀਂ। ਮਰਜ਼ੀ ਤੁਹਾਡੀ ਹੈ।
me-now-thanks-open = ਧੰਨਵਾਦ: ਤੁਸੀਂ ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ
me-now-thanks-privately = ਧੰਨਵਾਦ: ਨਿੱਜੀ ਸੁਨੇਹੇ ਵਿੱਚ
me-now-thanks-by-name = ਧੰਨਵਾਦ: ਨਾਮ ਲੈ ਕੇ
me-now-thanks-not = ਧੰਨਵਾਦ: ਲੋੜ ਨਹੀਂ
me-set-thanks-privately = ਨਿੱਜੀ ਸੁਨੇਹੇ ਵਿੱਚ
me-set-thanks-by-name = ਨਾਮ ਲੈ ਕੇ
me-set-thanks-not = ਲੋੜ ਨਹੀਂ

# When I read

me-ask-reads = ਤੁਹਾਡਾ ਸੁਨੇਹੇ ਪੜ੍ਹਨ ਦਾ ਵੇਲਾ ਕਿਹੜਾ ਹੈ?
me-why-reads = ਤਾਂ ਜੋ ਜਿਸ ਗੱਲ ਦੀ ਕਾਹਲੀ ਨਹੀਂ, ਉਹ ਤੁਹਾਡੀ ਵਿਹਲ ਵੇਲੇ ਆਵੇ।
me-now-reads-whenever = ਪੜ੍ਹਨ ਦਾ ਵੇਲਾ: ਕਦੇ ਵੀ
me-now-reads-morning = ਪੜ੍ਹਨ ਦਾ ਵੇਲਾ: ਸਵੇਰੇ 8 ਵਜੇ ਤੋਂ
me-now-reads-lunch = ਪੜ੍ਹਨ ਦਾ ਵੇਲਾ: ਦੁਪਹਿਰ 12:30 ਵਜੇ ਤੋਂ
me-now-reads-late = ਪੜ੍ਹਨ ਦਾ ਵੇਲਾ: ਰਾਤ 8:30 ਵਜੇ ਤੋਂ
me-set-reads-whenever = ਕਦੇ ਵੀ
me-set-reads-morning = ਸਵੇਰੇ
me-set-reads-lunch = ਦੁਪਹਿਰੇ
me-set-reads-late = ਰਾਤ ਨੂੰ

# Any other setting

# $typed: what the person wrote. $choices: the words that can be written.
me-choice-unknown = ਇੱਥੇ “{ $typed }” ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਲਿਖੋ: { $choices }
me-form-send = ਸੇਵ ਕਰੋ

# Pause

me-ask-pause = ਮੈਂ ਕਿੰਨਾ ਚਿਰ ਚੁੱਪ ਰਹਾਂ?
me-pause-day = ਇੱਕ ਦਿਨ
me-pause-week = ਇੱਕ ਹਫ਼ਤਾ
me-pause-until = ਮੇਰੇ ਕਹਿਣ ਤੱਕ

# Own data

me-data-title = ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਹੈ, ਉਹ ਤੁਹਾਡਾ ਹੈ
me-data-privacy = ਕੀ ਰੱਖਿਆ ਹੈ
me-data-mydata = ਮੇਰੀ ਕਾਪੀ
me-data-forgetme = ਮੇਰੀ ਜਾਣਕਾਰੀ ਮਿਟਾਓ

# Before the first setting is kept

agree-title = ਕੀ ਮੈਂ ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਰੱਖ ਲਵਾਂ?
agree-what = ਇਹ ਤੁਹਾਡੇ ਅਕਾਊਂਟ ਦੇ ਨੰਬਰ ਨਾਲ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਕਿਸੇ ਵੀ ਵੇਲੇ ਮਿਟਾਉਣ ਲਈ /forgetme ਲਿਖੋ।
agree-yes = ਹਾਂ, ਰੱਖ ਲਓ
adult-ask = ਕੀ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਹੈ?
adult-no = ਨਹੀਂ, 18 ਤੋਂ ਘੱਟ
adult-title = ਸੈਟਿੰਗਾਂ ਸਿਰਫ਼ 18 ਸਾਲ ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਉਮਰ ਵਾਲਿਆਂ ਦੀਆਂ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
adult-not-kept = ਇਸ ਲਈ ਤੁਹਾਡੀ ਕੋਈ ਸੈਟਿੰਗ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ। ਮਦਦ ਤੁਹਾਨੂੰ ਹੁਣੇ ਵੀ ਮਿਲ ਸਕਦੀ ਹੈ।
# The number, its cost and its hours are those in bot/support/helplines.csv: a test compares them.
adult-childline = Childline: ਫ਼ੋਨ ਕਰੋ 0800 1111। ਮੁਫ਼ਤ, ਕਿਸੇ ਵੀ ਵੇਲੇ।
