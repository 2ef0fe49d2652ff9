## A question that cannot be asked as it was typed

# $most: a number of characters.
poll-text-too-long = ਸਵਾਲ ਲਈ ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। { $most } ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰ ਲਿਖੋ। ਕੁਝ ਵੀ ਪੋਸਟ ਨਹੀਂ ਹੋਇਆ।
poll-empty = ਕਮਾਂਡ ਤੋਂ ਬਾਅਦ ਆਪਣਾ ਸਵਾਲ ਲਿਖੋ। ਜਿਵੇਂ: /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
poll-no-question = ਚੋਣਾਂ ਤਾਂ ਹਨ, ਪਰ ਸਵਾਲ ਨਹੀਂ। ਸਵਾਲ ਪਹਿਲਾਂ ਲਿਖੋ। ਜਿਵੇਂ: /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
poll-too-few = ਘੱਟੋ-ਘੱਟ ਦੋ ਚੋਣਾਂ ਚਾਹੀਦੀਆਂ ਹਨ। ਜਿਵੇਂ: /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
# $count: how many choices were typed. $most: how many there may be.
poll-too-many = ਇਹ { $count } ਚੋਣਾਂ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੀਆਂ ਹਨ। ਦੋ ਸਵਾਲ ਬਣਾ ਲਓ, ਜਾਂ ਕੁਝ ਚੋਣਾਂ ਜੋੜ ਦਿਓ।
# $number: which choice, counted from 1.
poll-empty-option = ਚੋਣ { $number } ਖ਼ਾਲੀ ਹੈ। ਉਸ ਨੂੰ ਭਰੋ, ਜਾਂ ਵਾਧੂ ਲਕੀਰ ਹਟਾ ਦਿਓ। ਜਿਵੇਂ: /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
# $option: the choice that was typed twice.
poll-duplicate-options = “{ $option }” ਦੋ ਵਾਰ ਲਿਖਿਆ ਹੈ। ਹਰ ਚੋਣ ਵੱਖਰੀ ਰੱਖੋ। ਜਿਵੇਂ: /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
# $one, $other: two choices that are different, but look the same.
poll-lookalike-options = “{ $one }” ਅਤੇ “{ $other }” ਦੇਖਣ ਨੂੰ ਇੱਕੋ ਜਿਹੇ ਹਨ। ਅਜਿਹੇ ਸ਼ਬਦ ਲਿਖੋ ਜੋ ਵੱਖਰੇ ਦਿਸਣ। ਜਿਵੇਂ: /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
# $length: characters typed. $most: characters there may be.
poll-question-too-long = ਤੁਹਾਡੇ ਸਵਾਲ ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਸਵਾਲ ਛੋਟਾ ਰੱਖੋ, ਅਤੇ ਪੂਰੀ ਗੱਲ ਪਹਿਲਾਂ ਪੋਸਟ ਕਰੋ।
# $number: which choice, counted from 1.
poll-option-too-long = ਚੋਣ { $number } ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਥੋੜ੍ਹੇ ਸ਼ਬਦ ਲਿਖੋ, ਜਿਵੇਂ: ਲਾਇਬ੍ਰੇਰੀ, ਸ਼ਾਮ 6 ਵਜੇ
poll-unclear = ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਸਵਾਲ ਕਿਹੜਾ ਹੈ ਅਤੇ ਚੋਣਾਂ ਕਿਹੜੀਆਂ। ਉਨ੍ਹਾਂ ਦੇ ਵਿਚਕਾਰ ਲਕੀਰਾਂ ਪਾਓ। ਜਿਵੇਂ: /poll ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ? | ਸੂਪ | ਸਲਾਦ
# $example: the person's own words, with bars between the question and the choices.
poll-perhaps = ਚੋਣਾਂ ਦਾ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ। ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ਇਹ ਸੀ? /poll { $example }

# Commands

poll-summary = ਗਰੁੱਪ ਨੂੰ ਸਵਾਲ ਪੁੱਛੋ
poll-question = ਸਵਾਲ, ਫਿਰ ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਚੋਣ
polls-summary = ਖੁੱਲ੍ਹੇ ਸਵਾਲ ਅਤੇ ਤੁਹਾਡੇ ਜਵਾਬ
polls-plain-words = ਸਵਾਲ | ਸਾਰੇ ਸਵਾਲ | ਖੁੱਲ੍ਹੇ ਸਵਾਲ | ਖੁੱਲੇ ਸਵਾਲ | ਸਵਾਲ ਦਿਖਾਓ | ਮੇਰੇ ਸਵਾਲ | ਮੇਰੇ ਜਵਾਬ | ਮੇਰੇ ਜਵਾਬ ਦਿਖਾਓ | sawal dikhao | mere jawab
polls-number = ਸਵਾਲ ਦਾ ਨੰਬਰ
polls-what = ਇਸ ਦਾ ਕੀ ਕਰਨਾ ਹੈ
vote-summary = ਲਿਖ ਕੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ
vote-option = ਤੁਹਾਡੀ ਚੋਣ ਦਾ ਨੰਬਰ

# The post

poll-mode-hidden = ਨਾਮ ਨਹੀਂ ਦਿਖਾਏ ਜਾਂਦੇ।
poll-mode-named = ਤੁਹਾਡਾ ਨਾਮ ਸਭ ਨੂੰ ਦਿਸਦਾ ਹੈ।
poll-closes = ਸਵਾਲ { $when } ਬੰਦ ਹੋਵੇਗਾ।
poll-over = ਇਹ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
poll-promise =
    { $total ->
        [0] ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
        [one] ਹੁਣ ਤੱਕ { $total } ਜਵਾਬ ਆਇਆ ਹੈ।
       *[other] ਹੁਣ ਤੱਕ { $total } ਜਵਾਬ ਆਏ ਹਨ।
    } ਸਵਾਲ { $when } ਬੰਦ ਹੋਵੇਗਾ। ਫਿਰ ਨਤੀਜਾ ਇੱਥੇ ਆਵੇਗਾ।
poll-words = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ ਜਵਾਬ ਦੇਣ ਲਈ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ: /vote { $number } ਅਤੇ ਚੋਣ ਦਾ ਨੰਬਰ।
poll-names = { $option }: { $names }{ $more ->
        [0] {""}
       *[other] { " " }ਅਤੇ { $more } ਹੋਰ
    }
poll-who = ਕਿਸ ਨੂੰ ਦਿਸੇਗਾ?
poll-take-back = ਜਵਾਬ ਵਾਪਸ ਲਓ
poll-has-closed =
    { $total ->
        [0] ਸਵਾਲ { $number } ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
        [one] ਸਵਾਲ { $number } ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਇੱਕ ਜਵਾਬ ਆਇਆ।
       *[other] ਸਵਾਲ { $number } ਬੰਦ ਹੋ ਗਿਆ ਹੈ। { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
    }
poll-was-cancelled = ਰੱਦ ਹੋ ਗਿਆ। { $reason }
who-sees-hidden = ਤੁਹਾਡਾ ਨਾਮ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ, ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਵੀ ਨਹੀਂ। ਬੰਦ ਹੋਣ ਤੱਕ ਜਵਾਬ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਬਦਲ ਸਕੇ। ਗਿਣਤੀ ਦੇਖ ਕੇ ਅੰਦਾਜ਼ਾ ਲੱਗ ਸਕਦਾ ਹੈ। { $ends }
who-sees-named = ਇੱਥੇ ਸਭ ਨੂੰ ਤੁਹਾਡੀ ਚੋਣ ਨਾਲ ਤੁਹਾਡਾ ਨਾਮ ਦਿਸਦਾ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਵੀ ਦਿਸੇਗਾ। { $ends }
poll-untitled = ਬੇਨਾਮ ਗਰੁੱਪ

# Answers

vote-counted = ਗਿਣਿਆ ਗਿਆ: { $option }। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਜਵਾਬ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
vote-changed = ਜਵਾਬ ਬਦਲ ਗਿਆ: ਪਹਿਲਾਂ { $before }, ਹੁਣ { $option }।
vote-same = ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ “{ $option }” ਚੁਣਿਆ ਹੈ। ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
vote-taken-back = ਜਵਾਬ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਫਿਰ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
nothing-to-take-back = ਤੁਸੀਂ ਇਸ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ, ਇਸ ਲਈ ਵਾਪਸ ਲੈਣ ਲਈ ਕੁਝ ਨਹੀਂ।
no-such-poll = ਮੈਨੂੰ ਅਜਿਹਾ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਮਿਲਿਆ। ਖੁੱਲ੍ਹੇ ਸਵਾਲ ਦੇਖਣ ਲਈ /polls ਲਿਖੋ।
no-such-option =
    { $most ->
       *[other] ਅਜਿਹੀ ਕੋਈ ਚੋਣ ਨਹੀਂ। 1 ਤੋਂ { $most } ਤੱਕ ਕੋਈ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ: /vote 7 2
    }
poll-closed = ਇਹ ਸਵਾਲ ਬੰਦ ਹੋ ਚੁੱਕਾ ਹੈ, ਇਸ ਲਈ ਹੁਣ ਦਬਾਇਆ ਬਟਨ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ। ਨਤੀਜਾ ਗਰੁੱਪ ਵਿੱਚ ਹੈ।
poll-cancelled = ਇਹ ਸਵਾਲ ਰੱਦ ਹੋ ਗਿਆ ਸੀ। { $reason }

# The result

result-title = ਸਵਾਲ { $number } ਦਾ ਨਤੀਜਾ
result-none = “{ $question }” ਇਸ ਵਾਰ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
result-one =
    { $total ->
        [one] “{ $question }” ਇੱਕ ਜਵਾਬ ਆਇਆ: { $option }।
       *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਸਭ ਤੋਂ ਵੱਧ ਲੋਕਾਂ ਨੇ “{ $option }” ਚੁਣਿਆ: { $total } ਵਿੱਚੋਂ { $most } ਨੇ।
    }
result-two = “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। “{ $first }” ਅਤੇ “{ $second }” ਬਰਾਬਰ ਸਭ ਤੋਂ ਅੱਗੇ ਹਨ, ਹਰੇਕ ਨੂੰ { $most } ਜਵਾਬ।
result-many = “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। { $options } ਬਰਾਬਰ ਸਭ ਤੋਂ ਅੱਗੇ ਹਨ, ਹਰੇਕ ਨੂੰ { $most } ਜਵਾਬ।
result-cancelled = ਸਵਾਲ { $number } ਰੱਦ ਹੋ ਗਿਆ। { $reason }
result-question = ਸਵਾਲ ਇਹ ਸੀ: “{ $question }”
listed-last = “{ $first }” ਅਤੇ “{ $second }”
listed-more = “{ $first }”, { $rest }

# Private lists and cards

polls-none = ਇਸ ਵੇਲੇ ਕੋਈ ਸਵਾਲ ਖੁੱਲ੍ਹਾ ਨਹੀਂ।
polls-title =
    { $count ->
        [one] ਇੱਕ ਖੁੱਲ੍ਹਾ ਸਵਾਲ
       *[other] { $count } ਖੁੱਲ੍ਹੇ ਸਵਾਲ
    }
polls-line = { $number }. { $question } ਤੁਸੀਂ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
polls-line-answered = { $number }. { $question } ਤੁਹਾਡਾ ਜਵਾਬ: { $option }। ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
polls-open = ਸਵਾਲ { $number } ਖੋਲ੍ਹੋ
polls-open-in = ਸਵਾਲ { $number } ਖੋਲ੍ਹੋ, { $community }
which-poll = ਤੁਹਾਡੇ ਕਈ ਗਰੁੱਪਾਂ ਵਿੱਚ ਸਵਾਲ { $number } ਹੈ। /polls ਲਿਖੋ, ਅਤੇ ਜਿਹੜਾ ਦੇਖਣਾ ਹੈ, ਉਹ ਖੋਲ੍ਹੋ।
card-unanswered = ਤੁਸੀਂ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
card-answered = ਤੁਹਾਡਾ ਜਵਾਬ: { $option }।
card-closed = ਇਹ ਸਵਾਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਨਤੀਜਾ ਗਰੁੱਪ ਵਿੱਚ ਹੈ।
card-number =
    { $total ->
        [0] ਸਵਾਲ { $number }। ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
        [one] ਸਵਾਲ { $number }। ਹੁਣ ਤੱਕ ਇੱਕ ਜਵਾਬ ਆਇਆ ਹੈ।
       *[other] ਸਵਾਲ { $number }। ਹੁਣ ਤੱਕ { $total } ਜਵਾਬ ਆਏ ਹਨ।
    }
card-deleted = ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ { $title } ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ ਹੈ।

# Organisers

poll-asked = ਸਵਾਲ { $number } ਗਰੁੱਪ ਵਿੱਚ ਆ ਗਿਆ ਹੈ।
poll-changed = ਬਦਲ ਗਿਆ। ਲੋਕਾਂ ਨੂੰ ਨਵੇਂ ਸ਼ਬਦ ਦਿਸਦੇ ਹਨ।
poll-moved = ਹੁਣ ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
poll-dropped = ਰਹਿਣ ਦਿੱਤਾ। ਕੁਝ ਵੀ ਪੋਸਟ ਨਹੀਂ ਹੋਇਆ।
poll-is-closed = ਸਵਾਲ { $number } ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਨਤੀਜਾ ਆ ਰਿਹਾ ਹੈ।
poll-is-cancelled = ਸਵਾਲ { $number } ਰੱਦ ਹੋ ਗਿਆ ਹੈ। ਤੁਹਾਡਾ ਦੱਸਿਆ ਕਾਰਨ ਗਰੁੱਪ ਨੂੰ ਦਿਸਦਾ ਹੈ।
poll-posted-again =
    { $places ->
        [0] ਇਹ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਡੇ ਸਾਰੇ ਗਰੁੱਪਾਂ ਵਿੱਚ ਹੈ।
        [one] ਇਹ ਇੱਕ ਗਰੁੱਪ ਵਿੱਚ ਸਭ ਤੋਂ ਹੇਠਾਂ ਆ ਜਾਵੇਗਾ।
       *[other] ਇਹ { $places } ਗਰੁੱਪਾਂ ਵਿੱਚ ਸਭ ਤੋਂ ਹੇਠਾਂ ਆ ਜਾਵੇਗਾ।
    }
poll-started = ਜਵਾਬ ਆ ਚੁੱਕੇ ਹਨ, ਜਾਂ ਦਸ ਮਿੰਟ ਲੰਘ ਗਏ ਹਨ। ਇਸ ਲਈ ਸ਼ਬਦ ਹੁਣ ਨਹੀਂ ਬਦਲੇ ਜਾ ਸਕਦੇ। ਚਾਹੋ ਤਾਂ ਇਸ ਨੂੰ ਰੱਦ ਕਰਕੇ ਦੁਬਾਰਾ ਪੁੱਛੋ।
closes-too-soon = ਉਹ ਸਮਾਂ ਲੰਘ ਚੁੱਕਾ ਹੈ। ਬਾਅਦ ਦਾ ਸਮਾਂ ਚੁਣੋ।
too-many-open = ਇਸ ਗਰੁੱਪ ਵਿੱਚ { $most } ਸਵਾਲ ਖੁੱਲ੍ਹੇ ਹਨ। ਇਸ ਤੋਂ ਵੱਧ ਬਹੁਤ ਹੋ ਜਾਣਗੇ। ਪਹਿਲਾਂ ਇੱਕ ਬੰਦ ਕਰੋ।
reason-missing = ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਾਰਨ ਦੱਸੋ। ਇਹ ਗਰੁੱਪ ਨੂੰ ਦਿਸੇਗਾ।
mode-named = ਹੁਣ ਨਾਮ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ। ਲੋਕਾਂ ਨੂੰ ਜਵਾਬ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
mode-hidden = ਹੁਣ ਨਾਮ ਨਹੀਂ ਦਿਖਾਏ ਜਾਂਦੇ।
not-understood = ਮੈਨੂੰ ਥੋੜ੍ਹੇ ਹੀ ਸ਼ਬਦ ਸਮਝ ਆਉਂਦੇ ਹਨ। ਸਵਾਲਾਂ ਲਈ /polls, ਤੁਰੰਤ ਮਦਦ ਲਈ /support, ਜਾਂ /help ਲਿਖੋ।
preview-which = ਇਹ ਸਵਾਲ ਕਿਹੜੀ ਕਮਿਊਨਿਟੀ ਲਈ ਹੈ?
preview-for = ਕਿਸ ਲਈ: { $community }
preview-title = ਪਹਿਲਾਂ ਦੇਖ ਲਓ: { $question }
preview-option = { $number }. { $option }
preview-closes = ਸਵਾਲ { $when } ਬੰਦ ਹੋਵੇਗਾ। ਇਹ ਸਮਾਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
do-post = ਪੋਸਟ ਕਰੋ
do-post-all =
    { $count ->
       *[other] ਸਾਰੇ { $count } ਗਰੁੱਪ
    }
do-for = ਕੋਈ ਹੋਰ ਕਮਿਊਨਿਟੀ
do-drop = ਨਾ ਪੁੱਛੋ
do-change = ਬਦਲੋ
do-names = ਨਾਮ ਦਿਖਾਓ
do-hidden = ਨਾਮ ਲੁਕਾਓ
do-time = ਕਦੋਂ ਬੰਦ ਹੋਵੇ
do-close = ਹੁਣੇ ਬੰਦ ਕਰੋ
do-cancel = ਸਵਾਲ ਰੱਦ ਕਰੋ
do-all = ਸਾਡੇ ਸਾਰੇ ਗਰੁੱਪ
do-again = ਇੱਥੇ ਪੋਸਟ ਕਰੋ
do-again-in = { $title } ਵਿੱਚ ਪੋਸਟ

# Closing time

closing-title = ਇਹ ਕਦੋਂ ਬੰਦ ਹੋਵੇ?
closing-now = ਫ਼ਿਲਹਾਲ ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
closing-typed = ਚਾਹੋ ਤਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /polls, ਸਵਾਲ ਦਾ ਨੰਬਰ, ਫਿਰ at ਅਤੇ ਤਾਰੀਖ਼। ਜਿਵੇਂ: /polls 7 at 4 December 6pm
closing-other = ਕੋਈ ਹੋਰ ਦਿਨ
closing-day = ਕਿਹੜੇ ਦਿਨ?
closing-later = ਬਾਅਦ ਦੇ ਦਿਨ
closing-hour = ਕਿੰਨੇ ਵਜੇ?

# Forms

form-change = ਸਵਾਲ ਬਦਲੋ
form-question = ਸਵਾਲ
form-options = ਚੋਣਾਂ
form-options-hint = ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਚੋਣ, ਦੋ ਤੋਂ ਦਸ ਤੱਕ।
form-save = ਸੇਵ ਕਰੋ
form-cancel = ਸਵਾਲ { $number } ਰੱਦ ਕਰੋ
form-reason = ਕਿਉਂ?
form-reason-hint = ਇਹ ਗਰੁੱਪ ਨੂੰ ਦਿਸਦਾ ਹੈ।
form-cancel-it = ਸਵਾਲ ਰੱਦ ਕਰੋ

# What a question without choices gets

bare-yes = ਹਾਂ
bare-no = ਨਹੀਂ
bare-not-sure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ

# Further languages

poll-original = ਅਸਲ ਸਵਾਲ
no-such-language = ਮੈਨੂੰ ਉਸ ਬੋਲੀ ਦਾ ਪਤਾ ਨਹੀਂ। ਇਹ ਬੋਲੀਆਂ ਵਰਤੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ: { $languages }। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ।
no-such-version = ਇਹ ਸਵਾਲ ਕਿਸੇ ਨੇ { $language } ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ। ਸਵਾਲ ਪੜ੍ਹਨ ਲਈ ਬੋਲੀ ਦਾ ਨਾਮ ਨਾ ਲਿਖੋ।
version-uneven =
    { $count ->
        [0] ਇੱਥੇ ਕੋਈ ਚੋਣ ਨਹੀਂ, ਪਰ ਇਸ ਸਵਾਲ ਵਿੱਚ { $need } ਹਨ। ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਲਿਖੋ, ਉਸੇ ਤਰਤੀਬ ਵਿੱਚ।
        [one] ਇੱਥੇ ਇੱਕ ਚੋਣ ਹੈ, ਪਰ ਇਸ ਸਵਾਲ ਵਿੱਚ { $need } ਹਨ। ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਲਿਖੋ, ਉਸੇ ਤਰਤੀਬ ਵਿੱਚ।
       *[other] ਇੱਥੇ { $count } ਚੋਣਾਂ ਹਨ, ਪਰ ਇਸ ਸਵਾਲ ਵਿੱਚ { $need } ਹਨ। ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਲਿਖੋ, ਉਸੇ ਤਰਤੀਬ ਵਿੱਚ।
    }
version-stands = ਜਵਾਬ ਆ ਚੁੱਕੇ ਹਨ, ਇਸ ਲਈ ਸ਼ਬਦ ਹੁਣ ਨਹੀਂ ਬਦਲੇ ਜਾ ਸਕਦੇ। ਹੋਰ ਬੋਲੀਆਂ ਅਜੇ ਵੀ ਜੋੜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
version-kept = ਸੇਵ ਹੋ ਗਿਆ। ਹੁਣ ਲੋਕ ਇਹ ਸਵਾਲ { $language } ਵਿੱਚ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
version-dropped = ਹਟਾ ਦਿੱਤਾ। ਇਹ ਸਵਾਲ ਹੁਣ { $language } ਵਿੱਚ ਨਹੀਂ ਹੈ।
poll-changed-check = ਬਦਲ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਕੀ ਬੋਲੀਆਂ ਦੇ ਸ਼ਬਦ ਵੀ ਦੇਖ ਲਓ।
poll-changed-alone = ਬਦਲ ਗਿਆ। ਬਾਕੀ ਬੋਲੀਆਂ ਵਿੱਚ ਚੋਣਾਂ ਹੋਰ ਸਨ, ਇਸ ਲਈ ਉਹ ਹਟ ਗਈਆਂ। ਕਿਰਪਾ ਕਰਕੇ ਉਨ੍ਹਾਂ ਨੂੰ ਫਿਰ ਜੋੜੋ।
languages-title = ਕਿਹੜੀ ਬੋਲੀ?
languages-how = ਸ਼ਬਦ ਤੁਸੀਂ ਆਪ ਲਿਖਣੇ ਹਨ। ਸਾਰੇ ਜਵਾਬ ਇਕੱਠੇ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
languages-has = ਇਹ ਪਹਿਲਾਂ ਹੀ { $language } ਵਿੱਚ ਹੈ।
form-language = ਸਵਾਲ { $language } ਵਿੱਚ
form-question-in = ਸਵਾਲ { $language } ਵਿੱਚ
form-options-in = ਚੋਣਾਂ { $language } ਵਿੱਚ
form-original = ਅਸਲ ਵਿੱਚ ਇਹ ਲਿਖਿਆ ਹੈ: { $words }
form-original-options = ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ, ਇਸੇ ਤਰਤੀਬ ਵਿੱਚ: { $words }
card-languages = ਇਹ ਇਨ੍ਹਾਂ ਬੋਲੀਆਂ ਵਿੱਚ ਵੀ ਹੈ: { $names }।
do-add = ਬੋਲੀ ਜੋੜੋ
do-drop-language = { $language } ਹਟਾਓ

# Copies in private

told-result = ਫਿਰ ਨਤੀਜਾ ਇੱਥੇ ਆਵੇਗਾ।
told-words = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ ਜਵਾਬ ਦੇਣ ਲਈ ਲਿਖੋ: /vote { $number } ਅਤੇ ਚੋਣ ਦਾ ਨੰਬਰ।
told-why = ਤੁਸੀਂ ਨਵੇਂ ਸਵਾਲ ਇੱਥੇ ਮੰਗੇ ਸਨ। ਇਹ ਬਦਲਣ ਲਈ /me ਲਿਖੋ।
told-brief = ਨਵਾਂ ਸਵਾਲ: “{ $question }” ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
told-brief-over = ਇੱਕ ਸਵਾਲ: “{ $question }” ਇਹ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।

# Posted at night, or often

poll-asked-quiet-hours = ਸਵਾਲ { $number } ਗਰੁੱਪ ਵਿੱਚ ਆ ਗਿਆ ਹੈ। ਉੱਥੇ ਰਾਤ ਹੈ, ਇਸ ਲਈ ਇਹ ਬਿਨਾਂ ਆਵਾਜ਼ ਦੇ ਆਇਆ।
poll-asked-week-full = ਸਵਾਲ { $number } ਗਰੁੱਪ ਵਿੱਚ ਆ ਗਿਆ ਹੈ। ਇੱਕ ਹਫ਼ਤੇ ਲਈ ਇਹ ਬਹੁਤ ਹੋ ਗਿਆ। ਚਾਹੋ ਤਾਂ ਇਹ ਰੁਕ ਸਕਦਾ ਹੈ।
poll-waits = ਸਵਾਲ { $number } ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ। ਇਹ { $when } ਫਿਰ ਆਵੇਗਾ।
do-wait = { $time } ਤੱਕ ਰੁਕੋ
do-wait-day = { $day } ਤੱਕ ਰੁਕੋ
nothing-to-wait-for = ਇਸ ਸਵਾਲ ਨੂੰ ਰੁਕਣ ਦੀ ਲੋੜ ਨਹੀਂ, ਇਸ ਲਈ ਜਿੱਥੇ ਹੈ, ਉੱਥੇ ਹੀ ਰਹਿੰਦਾ ਹੈ।
answered-already = ਜਵਾਬ ਆ ਚੁੱਕੇ ਹਨ, ਇਸ ਲਈ ਜਿੱਥੇ ਹੈ, ਉੱਥੇ ਹੀ ਰਹਿੰਦਾ ਹੈ।
