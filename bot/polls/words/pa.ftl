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
poll-skip = ਛੱਡੋ
do-answer = ਜਵਾਬ ਦਿਓ
# An option that somebody in the group proposed.
option-from-member = { $option } (ਇੱਕ ਮੈਂਬਰ ਵੱਲੋਂ)
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
vote-skipped = ਠੀਕ ਹੈ: ਤੁਸੀਂ ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ ਚਾਹੁੰਦੇ। ਕੋਈ ਫਿਰ ਨਹੀਂ ਪੁੱਛੇਗਾ।
# $lacks: how many more choices there must be before the answer counts.
vote-begun =
    { $lacks ->
        [one] ਹੁਣ ਤੱਕ: { $option }। ਇੱਕ ਹੋਰ ਚੁਣੋ, ਫਿਰ ਇਹ ਗਿਣਿਆ ਜਾਵੇਗਾ।
       *[other] ਹੁਣ ਤੱਕ: { $option }। { $lacks } ਹੋਰ ਚੁਣੋ, ਫਿਰ ਇਹ ਗਿਣਿਆ ਜਾਵੇਗਾ।
    }
too-many-chosen =
    { $most ->
        [one] ਵੱਧ ਤੋਂ ਵੱਧ ਇੱਕ ਚੋਣ ਹੋ ਸਕਦੀ ਹੈ। ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ।
       *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਚੋਣਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ।
    }
not-enough-points =
    { $left ->
        [0] ਸਾਰੇ { $points } ਅੰਕ ਦਿੱਤੇ ਜਾ ਚੁੱਕੇ ਹਨ। ਪਹਿਲਾਂ ਕੁਝ ਵਾਪਸ ਲਓ।
       *[other] ਇਸ ਲਈ ਬਾਕੀ { $left } ਤੋਂ ਵੱਧ ਚਾਹੀਦੇ ਹਨ। ਪਹਿਲਾਂ ਕੁਝ ਵਾਪਸ ਲਓ।
    }
not-this-kind = ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਦੇ ਸਵਾਲ ਨਾਲ ਨਹੀਂ ਚੱਲਦਾ।
poll-opens-later = ਇਹ ਸਵਾਲ ਅਜੇ ਖੁੱਲ੍ਹਾ ਨਹੀਂ। ਇਹ ਆਪੇ ਆ ਜਾਵੇਗਾ।
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

# Several choices

# $least and $most: how many may be chosen.
several-rule =
    { $least ->
        [1] { $most } ਤੱਕ ਚੁਣੋ। ਪਾਉਣ ਜਾਂ ਹਟਾਉਣ ਲਈ ਦਬਾਓ।
       *[other] { $least } ਤੋਂ { $most } ਤੱਕ ਚੁਣੋ। ਪਾਉਣ ਜਾਂ ਹਟਾਉਣ ਲਈ ਦਬਾਓ।
    }
several-lacks =
    { $lacks ->
        [one] ਇੱਕ ਹੋਰ ਚੁਣੋ, ਫਿਰ ਤੁਹਾਡਾ ਜਵਾਬ ਗਿਣਿਆ ਜਾਵੇਗਾ।
       *[other] { $lacks } ਹੋਰ ਚੁਣੋ, ਫਿਰ ਤੁਹਾਡਾ ਜਵਾਬ ਗਿਣਿਆ ਜਾਵੇਗਾ।
    }
several-uneven =
    { $most ->
       *[other] ਇਹ ਗਿਣਤੀਆਂ ਨਹੀਂ ਚੱਲਦੀਆਂ। ਛੋਟੀ ਪਹਿਲਾਂ ਲਿਖੋ, 1 ਤੋਂ { $most } ਤੱਕ: /polls 7 kind several 1 3
    }
box-ticked = ✓ { $option }
box-empty = { $option }
# $first: how many options came first. $most: how many people chose them.
several-result =
    { $first ->
        [one] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਅਤੇ ਕਈ ਚੁਣ ਸਕਦੇ ਸਨ। ਸਭ ਤੋਂ ਵੱਧ ਨੇ { $options } ਚੁਣਿਆ: { $total } ਵਿੱਚੋਂ { $most } ਨੇ।
       *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਅਤੇ ਕਈ ਚੁਣ ਸਕਦੇ ਸਨ। { $options } ਬਰਾਬਰ ਸਭ ਤੋਂ ਅੱਗੇ ਹਨ, ਹਰੇਕ ਨੂੰ { $most }।
    }

# Choices put in order

do-how = ਗਿਣਤੀ ਕਿਵੇਂ ਹੁੰਦੀ
ranked-firsts = ਕਿੰਨਿਆਂ ਨੇ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਰੱਖਿਆ:
ranked-rule = ਪਹਿਲਾਂ ਸਭ ਤੋਂ ਚੰਗੀ ਚੋਣ ਦਬਾਓ, ਫਿਰ ਅਗਲੀ। ਕੁਝ ਛੱਡੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਹਟਾਉਣ ਲਈ ਫਿਰ ਦਬਾਓ।
# $place: counted from 1. Written so that nobody takes it for the number of the choice.
ranked-place =
    { $place ->
        [1] ਪਹਿਲੀ: { $option }
        [2] ਦੂਜੀ: { $option }
        [3] ਤੀਜੀ: { $option }
        [4] ਚੌਥੀ: { $option }
       *[other] { $place }ਵੀਂ: { $option }
    }
ranked-undo = ਵਾਪਸ
# An answer, the best first: “Soup, then Salad, then Bread”.
ranked-then = { $first }, ਫਿਰ { $rest }
# $number: the number of the question.
order-unclear = ਉਹ ਤਰਤੀਬ ਸਮਝ ਨਹੀਂ ਆਈ। ਹਰ ਚੋਣ ਇੱਕ ਵਾਰ ਲਿਖੋ, ਸਭ ਤੋਂ ਚੰਗੀ ਪਹਿਲਾਂ: /vote { $number } 2>1>3
poll-words-ranked = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ ਜਵਾਬ ਦੇਣ ਲਈ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਤਰਤੀਬ ਲਿਖੋ: /vote { $number } 2>1>3
told-words-ranked = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ, ਤਰਤੀਬ ਇਉਂ ਦਿਓ: /vote { $number } 2>1>3
ranked-result =
    { $total ->
        [one] “{ $question }” ਇੱਕ ਜਵਾਬ ਆਇਆ, ਜਿਸ ਵਿੱਚ { $options } ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਹੈ।
       *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਚੋਣਾਂ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੀਆਂ। { $options } ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਆਇਆ।
    }
ranked-result-shared = “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਚੋਣਾਂ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੀਆਂ। { $options } ਬਰਾਬਰ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਆਏ।
# $rounds: how many rounds it took. After this come the last ones.
ranked-many-rounds = { $rounds } ਗੇੜ ਲੱਗੇ। ਇਹ ਅਖੀਰਲੇ ਹਨ।
# $counting: how many answers counted in this round. $exhausted: how many had no choice left in it.
round-majority =
    { $exhausted ->
        [0] ਗੇੜ { $number }: { $option } ਕੋਲ { $counting } ਵਿੱਚੋਂ { $most } ਹਨ, ਅੱਧੇ ਤੋਂ ਵੱਧ।
        [one] ਗੇੜ { $number }: { $option } ਕੋਲ { $counting } ਵਿੱਚੋਂ { $most } ਹਨ, ਅੱਧੇ ਤੋਂ ਵੱਧ। ਇੱਕ ਜਵਾਬ ਵਿੱਚ ਕੋਈ ਚੋਣ ਨਹੀਂ ਬਚੀ।
       *[other] ਗੇੜ { $number }: { $option } ਕੋਲ { $counting } ਵਿੱਚੋਂ { $most } ਹਨ, ਅੱਧੇ ਤੋਂ ਵੱਧ। { $exhausted } ਜਵਾਬਾਂ ਵਿੱਚ ਕੋਈ ਚੋਣ ਨਹੀਂ ਬਚੀ।
    }
# $many: how many choices go out.
round-no-firsts =
    { $many ->
        [one] ਗੇੜ { $number }: { $options } ਨੂੰ ਕਿਸੇ ਨੇ ਪਹਿਲਾਂ ਨਹੀਂ ਰੱਖਿਆ, ਇਸ ਲਈ ਇਹ ਬਾਹਰ।
       *[other] ਗੇੜ { $number }: { $options } ਨੂੰ ਕਿਸੇ ਨੇ ਪਹਿਲਾਂ ਨਹੀਂ ਰੱਖਿਆ, ਇਸ ਲਈ ਇਹ ਬਾਹਰ।
    }
round-fewest = ਗੇੜ { $number }: { $option } ਕੋਲ ਸਭ ਤੋਂ ਘੱਟ ਹਨ, { $count }, ਇਸ ਲਈ ਇਹ ਬਾਹਰ।
# $tied: choices that tie for fewest, with $count each. $out: which of them goes out.
round-first-choices = ਗੇੜ { $number }: { $tied } ਬਰਾਬਰ ਹਨ, ਹਰੇਕ ਕੋਲ { $count }। { $out } ਕੋਲ ਪਹਿਲੀਆਂ ਚੋਣਾਂ ਸਭ ਤੋਂ ਘੱਟ ਸਨ, ਇਸ ਲਈ ਇਹ ਬਾਹਰ।
round-earlier = ਗੇੜ { $number }: { $tied } ਬਰਾਬਰ ਹਨ, ਹਰੇਕ ਕੋਲ { $count }। ਗੇੜ { $earlier } ਵਿੱਚ { $out } ਕੋਲ ਸਭ ਤੋਂ ਘੱਟ ਸਨ, ਇਸ ਲਈ ਇਹ ਬਾਹਰ।
round-points = ਗੇੜ { $number }: { $tied } ਬਰਾਬਰ ਹਨ, ਹਰੇਕ ਕੋਲ { $count }। { $out } ਕੋਲ ਸਭ ਤੋਂ ਘੱਟ ਅੰਕ ਹਨ, ਇਸ ਲਈ ਇਹ ਬਾਹਰ।
round-together = ਗੇੜ { $number }: { $tied } ਬਰਾਬਰ ਹਨ, ਹਰੇਕ ਕੋਲ { $count }। { $out } ਇਕੱਠੇ ਬਾਹਰ ਜਾਂਦੇ ਹਨ, ਕਿਉਂਕਿ ਇਸ ਨਾਲ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
round-open = ਗੇੜ { $number }: { $tied } ਬਰਾਬਰ ਹਨ, ਹਰੇਕ ਕੋਲ { $count }। ਉਨ੍ਹਾਂ ਵਿੱਚ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ, ਇਸ ਲਈ ਗਿਣਤੀ ਇੱਥੇ ਮੁੱਕਦੀ ਹੈ।
round-left = ਬਾਕੀ ਬਚਿਆ: { $option }।
ranked-points-agree = ਅੰਕਾਂ ਨਾਲ ਗਿਣ ਕੇ ਵੀ { $options } ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਆਇਆ।
ranked-points-differ = ਅੰਕਾਂ ਨਾਲ ਗਿਣ ਕੇ { $options } ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਆਉਂਦਾ।
# In a picture. $out: the round in which it went out; 0 where it stayed in.
ranked-amount =
    { $out ->
        [0] { $count }
       *[other] { $count }, ਗੇੜ { $out } ਵਿੱਚ ਬਾਹਰ
    }
how-title = ਗਿਣਤੀ ਇਉਂ ਹੁੰਦੀ ਹੈ।
how-ranked-half = ਹਰ ਜਵਾਬ ਆਪਣੀ ਪਹਿਲੀ ਚੋਣ ਲਈ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ। ਜਿਸ ਕੋਲ ਅੱਧੇ ਤੋਂ ਵੱਧ, ਉਹ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ।
how-ranked-out = ਜੇ ਕਿਸੇ ਕੋਲ ਨਹੀਂ, ਤਾਂ ਸਭ ਤੋਂ ਘੱਟ ਵਾਲੀ ਚੋਣ ਬਾਹਰ। ਉਸ ਦੇ ਜਵਾਬ ਆਪਣੀ ਅਗਲੀ ਚੋਣ ਨੂੰ ਜਾਂਦੇ ਹਨ।
how-ranked-again = ਇਉਂ ਗੇੜ ਦਰ ਗੇੜ ਚੱਲਦਾ ਹੈ। ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਪਹਿਲਾਂ ਨਹੀਂ ਰੱਖਦਾ, ਉਹ ਇੱਕੋ ਵਾਰ ਬਾਹਰ।
how-ranked-tie = ਜੇ ਦੋ ਸਭ ਤੋਂ ਹੇਠਾਂ ਬਰਾਬਰ ਹੋਣ, ਤਾਂ ਘੱਟ ਪਹਿਲੀਆਂ ਚੋਣਾਂ ਵਾਲੀ ਬਾਹਰ।
how-ranked-still = ਫਿਰ ਵੀ ਬਰਾਬਰ ਹੋਣ, ਤਾਂ ਅਗਲੇ ਗੇੜ ਦੇਖੇ ਜਾਂਦੇ ਹਨ, ਫਿਰ ਅੰਕ। ਕਿਸੇ ਨਾਲ ਫ਼ਰਕ ਨਾ ਪਵੇ, ਤਾਂ ਉਹ ਇਕੱਠੇ ਬਾਹਰ ਜਾਂ ਇਕੱਠੇ ਪਹਿਲੇ।
how-ranked-points = ਅੰਕ: ਹਰ ਉਸ ਚੋਣ ਲਈ ਇੱਕ ਅੰਕ ਜੋ ਹੇਠਾਂ ਹੈ ਜਾਂ ਛੱਡੀ ਗਈ।
# $counts: the choices with what each had. $exhausted: how many answers had no choice left.
ranked-counts =
    { $exhausted ->
        [0] ਉਨ੍ਹਾਂ ਕੋਲ ਸਨ: { $counts }।
        [one] ਉਨ੍ਹਾਂ ਕੋਲ ਸਨ: { $counts }। ਇੱਕ ਜਵਾਬ ਵਿੱਚ ਕੋਈ ਚੋਣ ਨਹੀਂ ਬਚੀ।
       *[other] ਉਨ੍ਹਾਂ ਕੋਲ ਸਨ: { $counts }। { $exhausted } ਜਵਾਬਾਂ ਵਿੱਚ ਕੋਈ ਚੋਣ ਨਹੀਂ ਬਚੀ।
    }
ranked-points = ਅੰਕਾਂ ਮੁਤਾਬਕ: { $points }।

# Points to share out

# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
points-each =
    { $squared ->
        [0] ਹਰੇਕ ਨੂੰ ਅੰਕ:
       *[other] ਹਰੇਕ ਨੂੰ ਵੋਟਾਂ:
    }
points-rule =
    { $squared ->
        [0] ਤੁਹਾਡੇ ਕੋਲ { $points } ਅੰਕ ਹਨ। ਹਰ ਚੋਣ ਨੂੰ ਜਿੰਨੇ ਚਾਹੋ ਦਿਓ।
       *[other] ਤੁਹਾਡੇ ਕੋਲ { $points } ਅੰਕ ਹਨ। ਇੱਕ ਚੋਣ ਲਈ ਇੱਕ ਵੋਟ ਦੇ 1, ਦੋ ਦੇ 4, ਤਿੰਨ ਦੇ 9 ਲੱਗਦੇ ਹਨ।
    }
points-step = ਇੱਕ ਵਾਰ ਦਬਾਉਣ ਨਾਲ { $step } ਮਿਲਦੇ ਹਨ। ਲਿਖ ਕੇ ਕੋਈ ਵੀ ਗਿਣਤੀ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ।
points-left =
    { $left ->
        [0] ਸਾਰੇ { $points } ਅੰਕ ਦਿੱਤੇ ਜਾ ਚੁੱਕੇ ਹਨ।
       *[other] { $points } ਵਿੱਚੋਂ { $left } ਅੰਕ ਬਾਕੀ ਹਨ।
    }
# $value: what the choice has after the tap. $number: its number, where the button has only its start; else 0.
points-more =
    { $number ->
        [0] + { $option } ({ $value })
       *[other] + { $number }. { $option } ({ $value })
    }
points-fewer =
    { $number ->
        [0] − { $option } ({ $value })
       *[other] − { $number }. { $option } ({ $value })
    }
points-of = { $option } ({ $value })
# $number: the number of the question.
points-unclear = ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਹਰ ਚੋਣ ਇੱਕ ਵਾਰ ਲਿਖੋ, ਨਾਲ ਉਸ ਦੇ ਅੰਕ: /vote { $number } 1=3 2=2
points-out-of-range = ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ। { $least } ਤੋਂ { $most } ਤੱਕ ਅੰਕ ਚੁਣੋ।
poll-words-points = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ ਜਵਾਬ ਦੇਣ ਲਈ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ: /vote { $number } 1=3 2=2
told-words-points = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ, ਜਿਵੇਂ: /vote { $number } 1=3 2=2
# $given: all that people gave.
points-result =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” ਇੱਕ ਜਣੇ ਨੇ { $given } ਅੰਕ ਵੰਡੇ। ਸਭ ਤੋਂ ਵੱਧ { $options } ਨੂੰ ਮਿਲੇ: { $most }।
           *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ { $given } ਅੰਕ ਵੰਡੇ। ਸਭ ਤੋਂ ਵੱਧ { $options } ਨੂੰ ਮਿਲੇ: { $most }।
        }
       *[other] { $total ->
            [one] “{ $question }” ਇੱਕ ਜਣੇ ਨੇ { $given } ਵੋਟਾਂ ਦਿੱਤੀਆਂ। ਸਭ ਤੋਂ ਵੱਧ { $options } ਨੂੰ ਮਿਲੀਆਂ: { $most }।
           *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ { $given } ਵੋਟਾਂ ਦਿੱਤੀਆਂ। ਸਭ ਤੋਂ ਵੱਧ { $options } ਨੂੰ ਮਿਲੀਆਂ: { $most }।
        }
    }
points-result-shared =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” ਇੱਕ ਜਣੇ ਨੇ { $given } ਅੰਕ ਵੰਡੇ। { $options } ਬਰਾਬਰ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਹਨ, ਹਰੇਕ ਕੋਲ { $most }।
           *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ { $given } ਅੰਕ ਵੰਡੇ। { $options } ਬਰਾਬਰ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਹਨ, ਹਰੇਕ ਕੋਲ { $most }।
        }
       *[other] { $total ->
            [one] “{ $question }” ਇੱਕ ਜਣੇ ਨੇ { $given } ਵੋਟਾਂ ਦਿੱਤੀਆਂ। { $options } ਬਰਾਬਰ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਹਨ, ਹਰੇਕ ਕੋਲ { $most }।
           *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ { $given } ਵੋਟਾਂ ਦਿੱਤੀਆਂ। { $options } ਬਰਾਬਰ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ ਹਨ, ਹਰੇਕ ਕੋਲ { $most }।
        }
    }
points-totals =
    { $squared ->
        [0] ਸਾਰੇ ਅੰਕ: { $totals }।
       *[other] ਸਾਰੀਆਂ ਵੋਟਾਂ: { $totals }।
    }
# In a picture: what a choice got, and from how many people.
points-amount =
    { $people ->
        [0] { $got }
        [one] { $got }, ਇੱਕ ਜਣੇ ਤੋਂ
       *[other] { $got }, { $people } ਲੋਕਾਂ ਤੋਂ
    }
points-title = ਹਰ ਜਣੇ ਕੋਲ ਕਿੰਨੇ ਅੰਕ ਹੋਣ?
points-plain-how = ਅੰਕ: ਹਰ ਅੰਕ ਦਾ ਇੱਕ ਲੱਗਦਾ ਹੈ।
points-squared-how = ਵਰਗ: ਇੱਕ ਚੋਣ ਲਈ ਦੋ ਵੋਟਾਂ ਦੇ 4 ਅੰਕ, ਤਿੰਨ ਦੇ 9।
points-many = { $points } ਅੰਕ
points-squared = { $points } ਵਰਗ

# A scale from 1 to 5

kind-yes-no = ਹਾਂ ਜਾਂ ਨਹੀਂ
kind-how-yes-no = ਹਾਂ ਜਾਂ ਨਹੀਂ: ਹਾਂ, ਨਹੀਂ ਜਾਂ ਪੱਕਾ ਪਤਾ ਨਹੀਂ, ਬੱਸ ਇੱਕ ਵਾਰ ਦਬਾਓ।
kind-scale = ਪੈਮਾਨਾ
kind-how-scale = ਪੈਮਾਨਾ: 1 ਤੋਂ 5 ਤੱਕ ਇੱਕ ਕਦਮ ਦਬਾਓ।
# What the first and the last step mean where the organiser wrote nothing else.
scale-low = ਬਿਲਕੁਲ ਨਹੀਂ
scale-high = ਬਹੁਤ ਜ਼ਿਆਦਾ
# $step: 1 or 5. $words: what it means.
scale-end = { $step } ({ $words })
preview-scale = ਪੈਮਾਨਾ: { $low } ਤੋਂ { $high } ਤੱਕ।
form-scale = ਦੋਵੇਂ ਸਿਰੇ
form-scale-low = 1 ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
form-scale-high = 5 ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
form-scale-hint = ਖ਼ਾਲੀ ਛੱਡੋ, ਤਾਂ ਇਹ ਰਹੇਗਾ: { $words }
scale-end-too-long = ਇਸ ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ। ਬਟਨ ’ਤੇ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਆਉਂਦੇ ਹਨ।
scale-ends-alike = ਦੋਵੇਂ ਸਿਰੇ ਇੱਕੋ ਜਿਹੇ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਵੱਖਰੇ ਰੱਖੋ।
scale-ends-missing = ਦੋਵੇਂ ਸਿਰੇ ਲਿਖੋ, ਵਿਚਕਾਰ ਲਕੀਰ ਪਾ ਕੇ: /polls draft kind scale ਬਿਲਕੁਲ ਨਹੀਂ | ਬਹੁਤ ਜ਼ਿਆਦਾ
# $low and $high: what 1 and 5 mean.
scale-ends = 1 ਹੈ “{ $low }”, ਅਤੇ 5 ਹੈ “{ $high }”।
# $ends: the sentence above. $middle: the step in the middle of all answers.
scale-result =
    { $total ->
        [one] “{ $question }” { $ends } ਇੱਕ ਜਵਾਬ ਆਇਆ: { $middle }।
       *[other] “{ $question }” { $ends } { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਵਿਚਕਾਰਲਾ ਜਵਾਬ { $middle } ਹੈ।
    }
# $lower and $upper: the middle lies between these steps.
scale-result-halves = “{ $question }” { $ends } { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਅੱਧਿਆਂ ਨੇ { $upper ->
        [5] 5
       *[other] { $upper } ਜਾਂ ਵੱਧ
    } ਕਿਹਾ, ਅਤੇ ਅੱਧਿਆਂ ਨੇ { $lower ->
        [1] 1
       *[other] { $lower } ਜਾਂ ਘੱਟ
    }।
scale-spread = ਜਵਾਬ { $lowest } ਤੋਂ { $highest } ਤੱਕ ਸਨ।
scale-alike = ਸਭ ਨੇ { $step } ਕਿਹਾ।
scale-count = { $step }: { $count }

# Dates to choose between

kind-dates = ਤਾਰੀਖ਼ਾਂ
kind-how-dates = ਤਾਰੀਖ਼ਾਂ: ਹਰੇਕ ਲਈ ਹਾਂ, ਲੋੜ ਪਵੇ ਤਾਂ, ਜਾਂ ਨਹੀਂ।
form-dates = ਕਿਹੜੀਆਂ ਤਾਰੀਖ਼ਾਂ?
form-dates-lines = ਤਾਰੀਖ਼ਾਂ
form-dates-hint = ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਜਿਵੇਂ: Tue 1 Dec 6pm
date-unclear = “{ $words }” ਤਾਰੀਖ਼ ਵਜੋਂ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਲਿਖੋ, ਇਉਂ: Tue 1 Dec 6pm
date-passed = “{ $words }” ਲੰਘ ਚੁੱਕੀ ਹੈ। ਬਾਅਦ ਦੀ ਤਾਰੀਖ਼ ਚੁਣੋ, ਜਾਂ ਸਾਲ ਵੀ ਲਿਖੋ।
slot-passed = { $date } ਲੰਘ ਚੁੱਕੀ ਹੈ। ਪਹਿਲਾਂ ਤਾਰੀਖ਼ਾਂ ਬਦਲੋ।
date-twice = “{ $words }” ਦੋ ਵਾਰ ਹੈ। ਹਰ ਤਾਰੀਖ਼ ਇੱਕ ਵਾਰ ਲਿਖੋ।
dates-too-few = ਘੱਟੋ-ਘੱਟ ਦੋ ਤਾਰੀਖ਼ਾਂ ਲਿਖੋ, ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ। ਜਿਵੇਂ: Tue 1 Dec 6pm
# $when: a date and a time there. $city: where. $theirs: the time, or the date and time, by the reader's own clock.
slot-elsewhere = { $city } ਵਿੱਚ { $when } (ਤੁਹਾਡੇ ਲਈ { $theirs })
dates-line = { $date }: { $counts }
# $yes, $maybe: how many people said so.
dates-counts =
    { $maybe ->
        [0] ਹਾਂ { $yes }
       *[other] ਹਾਂ { $yes }, ਲੋੜ ਪਵੇ ਤਾਂ { $maybe }
    }
dates-amount =
    { $maybe ->
        [0] ਹਾਂ: { $yes }
       *[other] ਹਾਂ: { $yes }, ਲੋੜ ਪਵੇ ਤਾਂ: { $maybe }
    }
poll-names-maybe = { $option }, ਲੋੜ ਪਵੇ ਤਾਂ: { $names }{ $more ->
        [0] {""}
       *[other] { " " }ਅਤੇ { $more } ਹੋਰ
    }
poll-words-dates = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ ਜਵਾਬ ਦੇਣ ਲਈ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ: /vote { $number } 1 yes 2 maybe 3 no
told-words-dates = ਸਵਾਲ { $number }। ਲਿਖ ਕੇ: /vote { $number } 1 yes 2 maybe 3 no
dates-rule = ਹਰ ਤਾਰੀਖ਼ ਲਈ ਹਾਂ, ਲੋੜ ਪਵੇ ਤਾਂ, ਜਾਂ ਨਹੀਂ ਦੱਸੋ। ਹਰ ਵਾਰ ਦਬਾਉਣ ਨਾਲ ਅਗਲਾ ਆਉਂਦਾ ਹੈ।
# On a button, of which 38 characters are sure to be seen: where dates are long, put $state first.
dates-slot = { $state }: { $date }
dates-yes = ਹਾਂ
dates-maybe = ਲੋੜ ਪਵੇ ਤਾਂ
dates-no = ਨਹੀਂ
dates-all-yes = ਸਭ ਲਈ ਹਾਂ
dates-all-no = ਸਭ ਲਈ ਨਹੀਂ
# Words that people type for these; as many as there are, in small letters. No word may mean two of them.
dates-yes-plain-words = ਹਾਂ | ਹਾਂਜੀ | ਹਾਂ ਜੀ | haan | han | haanji
dates-maybe-plain-words = ਲੋੜ ਪਵੇ ਤਾਂ | ਸ਼ਾਇਦ | ਜੇ ਲੋੜ ਪਈ | shayad | lor pave tan
dates-no-plain-words = ਨਹੀਂ | ਨਹੀਂ ਜੀ | ਨਾ | nahi | nahin | na
dates-none = ਸਾਰੀਆਂ ਤਾਰੀਖ਼ਾਂ ਲਈ ਨਹੀਂ
dates-list-yes = { $dates } ਲਈ ਹਾਂ
dates-list-maybe = ਲੋੜ ਪਵੇ ਤਾਂ { $dates }
dates-count-yes =
    { $count ->
        [one] ਇੱਕ ਤਾਰੀਖ਼ ਲਈ ਹਾਂ
       *[other] { $count } ਤਾਰੀਖ਼ਾਂ ਲਈ ਹਾਂ
    }
dates-count-maybe =
    { $count ->
        [one] ਲੋੜ ਪਵੇ ਤਾਂ ਇੱਕ ਤਾਰੀਖ਼
       *[other] ਲੋੜ ਪਵੇ ਤਾਂ { $count } ਤਾਰੀਖ਼ਾਂ
    }
dates-both = { $yes }; { $maybe }
dates-more = { $first }; { $rest }
# $date: the first of those that are over by the time at which answers end.
dates-over =
    { $count ->
        [one] ਇੱਕ ਤਾਰੀਖ਼ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਹੈ: { $date }।
       *[other] { $count } ਤਾਰੀਖ਼ਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਹਨ। ਪਹਿਲੀ { $date } ਹੈ।
    }
dates-changed = ਬਦਲ ਗਿਆ। { $date }: { $state }। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਜਵਾਬ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
dates-changed-many = ਬਦਲ ਗਿਆ। ਹੁਣ ਤੁਹਾਡਾ ਜਵਾਬ: { $answer }।
dates-unclear = ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਨੰਬਰਾਂ ਨਾਲ yes, maybe ਜਾਂ no ਲਿਖੋ: /vote { $number } 1 yes 2 maybe
# $first: how many dates came first. $counts: what people said to each of them.
dates-result =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] ਇੱਕ ਜਵਾਬ ਆਇਆ।
           *[other] { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
        } ਸਭ ਤੋਂ ਵੱਧ ਲਈ ਠੀਕ: { $dates }। ਜਵਾਬ: { $counts }।
       *[other] “{ $question }” { $total ->
            [one] ਇੱਕ ਜਵਾਬ ਆਇਆ।
           *[other] { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
        } ਇਹ ਇੱਕੋ ਜਿਹੀਆਂ ਠੀਕ ਹਨ: { $dates }। ਹਰੇਕ ਲਈ ਜਵਾਬ: { $counts }।
    }
dates-result-maybe =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] ਇੱਕ ਜਵਾਬ ਆਇਆ।
           *[other] { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
        } ਕਿਸੇ ਨੇ ਹਾਂ ਨਹੀਂ ਕਿਹਾ। ਲੋੜ ਪਵੇ ਤਾਂ { $dates } { $maybe } ਲਈ ਚੱਲੇਗੀ।
       *[other] “{ $question }” { $total ->
            [one] ਇੱਕ ਜਵਾਬ ਆਇਆ।
           *[other] { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
        } ਕਿਸੇ ਨੇ ਹਾਂ ਨਹੀਂ ਕਿਹਾ। ਲੋੜ ਪਵੇ ਤਾਂ ਇਹ { $maybe } ਲਈ ਚੱਲਣਗੀਆਂ, ਹਰੇਕ: { $dates }।
    }
dates-result-none =
    { $total ->
        [one] “{ $question }” ਇੱਕ ਜਵਾਬ ਆਇਆ। ਕੋਈ ਤਾਰੀਖ਼ ਠੀਕ ਨਹੀਂ।
       *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਕੋਈ ਤਾਰੀਖ਼ ਕਿਸੇ ਲਈ ਠੀਕ ਨਹੀਂ।
    }
# $dates: dates with as many yes as the best, and more no.
dates-beaten = { $dates } ਨੂੰ ਵੀ ਓਨਿਆਂ ਨੇ ਹਾਂ ਕਿਹਾ, ਪਰ ਵੱਧ ਨੇ ਨਹੀਂ ਕਿਹਾ।

# Private lists and cards

polls-none = ਇਸ ਵੇਲੇ ਕੋਈ ਸਵਾਲ ਖੁੱਲ੍ਹਾ ਨਹੀਂ।
polls-none-known = ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਤੁਸੀਂ ਕਿਸ ਗਰੁੱਪ ਵਿੱਚ ਹੋ। ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ ਇੱਕ ਵਾਰ /polls ਲਿਖੋ।
polls-title =
    { $count ->
        [one] ਇੱਕ ਖੁੱਲ੍ਹਾ ਸਵਾਲ
       *[other] { $count } ਖੁੱਲ੍ਹੇ ਸਵਾਲ
    }
polls-line = { $number }. { $question } ਤੁਸੀਂ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
polls-line-answered = { $number }. { $question } ਤੁਹਾਡਾ ਜਵਾਬ: { $option }। ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
polls-line-skipped = { $number }. { $question } ਤੁਸੀਂ ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ ਚਾਹੁੰਦੇ। ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
polls-open = ਸਵਾਲ { $number } ਖੋਲ੍ਹੋ
polls-open-in = ਸਵਾਲ { $number } ਖੋਲ੍ਹੋ, { $community }
which-poll = ਤੁਹਾਡੇ ਕਈ ਗਰੁੱਪਾਂ ਵਿੱਚ ਸਵਾਲ { $number } ਹੈ। /polls ਲਿਖੋ, ਅਤੇ ਜਿਹੜਾ ਦੇਖਣਾ ਹੈ, ਉਹ ਖੋਲ੍ਹੋ।
card-unanswered = ਤੁਸੀਂ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
card-skipped = ਤੁਸੀਂ ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ ਚਾਹੁੰਦੇ। ਇਹ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
card-begun = ਹੁਣ ਤੱਕ: { $option }। ਇਹ ਅਜੇ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।
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
preview-kind = ਜਵਾਬ ਦੀ ਕਿਸਮ: { $kind }।
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

# Kinds of questions

do-kind = ਜਵਾਬ ਦੀ ਕਿਸਮ
kinds-title = ਲੋਕ ਜਵਾਬ ਕਿਵੇਂ ਦੇਣ?
kind-set = ਹੁਣ ਲੋਕ ਇਉਂ ਜਵਾਬ ਦਿੰਦੇ ਹਨ: { $kind }।
kind-set-alone = ਹੁਣ ਲੋਕ ਇਉਂ ਜਵਾਬ ਦਿੰਦੇ ਹਨ: { $kind }। ਕਿਰਪਾ ਕਰਕੇ ਬਾਕੀ ਬੋਲੀਆਂ ਫਿਰ ਜੋੜੋ।
kind-one = ਇੱਕ ਚੋਣ
kind-how-one = ਇੱਕ ਚੋਣ: ਇੱਕ ਵਾਰ ਦਬਾਓ।
kind-several = ਕਈ ਚੋਣਾਂ
kind-how-several = ਕਈ ਚੋਣਾਂ: ਲੋਕ ਜਿੰਨੀਆਂ ਚਾਹੁਣ ਚੁਣਦੇ ਹਨ।
kind-ranked = ਤਰਤੀਬ
kind-how-ranked = ਤਰਤੀਬ: ਲੋਕ ਚੋਣਾਂ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖਦੇ ਹਨ, ਸਭ ਤੋਂ ਚੰਗੀ ਪਹਿਲਾਂ।
kind-points = ਅੰਕ
kind-how-points = ਅੰਕ: ਲੋਕ ਚੋਣਾਂ ਵਿੱਚ ਅੰਕ ਵੰਡਦੇ ਹਨ।
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
kind-points-of =
    { $squared ->
        [0] ਵੰਡਣ ਲਈ { $points } ਅੰਕ
       *[other] { $points } ਅੰਕ, ਵਰਗ
    }

# Closing time

closing-title = ਇਹ ਕਦੋਂ ਬੰਦ ਹੋਵੇ?
closing-now = ਫ਼ਿਲਹਾਲ ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
closing-typed = ਚਾਹੋ ਤਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /polls, ਸਵਾਲ ਦਾ ਨੰਬਰ, ਫਿਰ at ਅਤੇ ਤਾਰੀਖ਼। ਜਿਵੇਂ: /polls 7 at 4 December 6pm
closing-other = ਕੋਈ ਹੋਰ ਦਿਨ

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

## Asked once more

# One nudge for all in a group.
do-nudge = ਗਰੁੱਪ ਨੂੰ ਯਾਦ ਕਰਾਓ
nudge-promise = ਸਵਾਲ { $when } ਬੰਦ ਹੋਵੇਗਾ। ਫਿਰ ਨਤੀਜਾ ਇੱਥੇ ਆਵੇਗਾ।
nudge-total =
    { $total ->
        [0] ਇਹ ਆਉਣ ਤੱਕ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਸੀ।
        [one] ਇਹ ਆਉਣ ਤੱਕ ਇੱਕ ਜਵਾਬ ਸੀ।
       *[other] ਇਹ ਆਉਣ ਤੱਕ { $total } ਲੋਕ ਜਵਾਬ ਦੇ ਚੁੱਕੇ ਸਨ।
    }
nudge-tap = ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ? ਬੱਸ ਇੱਕ ਵਾਰ ਦਬਾਓ:
nudge-answer = ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ? ਇੱਕ ਵਾਰ ਦਬਾ ਕੇ ਸ਼ੁਰੂ ਕਰੋ:
nudge-sent = ਯਾਦ-ਸੁਨੇਹਾ ਗਰੁੱਪ ਵਿੱਚ ਆ ਗਿਆ ਹੈ।
nudge-sent-quiet-hours = ਯਾਦ-ਸੁਨੇਹਾ ਗਰੁੱਪ ਵਿੱਚ ਆ ਗਿਆ ਹੈ। ਉੱਥੇ ਰਾਤ ਹੈ, ਇਸ ਲਈ ਇਹ ਬਿਨਾਂ ਆਵਾਜ਼ ਦੇ ਆਇਆ।
nudge-sent-week-full = ਯਾਦ-ਸੁਨੇਹਾ ਗਰੁੱਪ ਵਿੱਚ ਆ ਗਿਆ ਹੈ। ਇੱਕ ਹਫ਼ਤੇ ਲਈ ਇਹ ਬਹੁਤ ਹੋ ਗਿਆ। ਚਾਹੋ ਤਾਂ ਇਹ ਰੁਕ ਸਕਦਾ ਹੈ।
nudge-waits = ਯਾਦ-ਸੁਨੇਹਾ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ। ਇਹ { $when } ਆਵੇਗਾ।
nudged-already = ਗਰੁੱਪ ਨੂੰ ਆਪਣਾ ਇੱਕ ਯਾਦ-ਸੁਨੇਹਾ ਮਿਲ ਚੁੱਕਾ ਹੈ। ਹੋਰ ਬਹੁਤ ਹੋ ਜਾਵੇਗਾ।
not-in-group-yet = ਇਸ ਵੇਲੇ ਕਿਸੇ ਗਰੁੱਪ ਵਿੱਚ ਇਹ ਸਵਾਲ ਨਹੀਂ ਦਿਸਦਾ, ਇਸ ਲਈ ਅਜੇ ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ।
card-nudge-waits = ਯਾਦ-ਸੁਨੇਹਾ ਰੁਕਿਆ ਹੈ:
set-nudges-on = ਪਹਿਲਾਂ ਯਾਦ ਕਰਾਓ
set-nudges-off = ਯਾਦ ਨਾ ਕਰਾਓ
nudges-off = ਕੋਈ ਯਾਦ-ਸੁਨੇਹਾ ਆਪੇ ਨਹੀਂ ਆਉਂਦਾ।
nudges-on = ਬੰਦ ਹੋਣ ਤੋਂ ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ ਇੱਕ ਯਾਦ-ਸੁਨੇਹਾ ਆਉਂਦਾ ਹੈ, ਜੇ ਸਵਾਲ ਦੋ ਦਿਨ ਤੋਂ ਵੱਧ ਖੁੱਲ੍ਹਾ ਹੋਵੇ।
nudges-at = ਗਰੁੱਪ ਨੂੰ ਇੱਕ ਯਾਦ-ਸੁਨੇਹਾ { $when } ਮਿਲੇਗਾ।
nudges-not = ਆਪੇ ਯਾਦ ਕਰਾਉਣ ਲਈ ਇਹ ਬਹੁਤ ਛੋਟਾ ਹੈ, ਜਾਂ ਦੇਰ ਹੋ ਗਈ ਹੈ।
nudges-done = ਗਰੁੱਪ ਨੂੰ ਯਾਦ-ਸੁਨੇਹਾ ਮਿਲ ਚੁੱਕਾ ਹੈ।

# In private, to whoever agreed to that and has not answered. Nobody is told who they are, or how many.
do-chase = ਬਾਕੀਆਂ ਨੂੰ ਪੁੱਛੋ
chase-begun = ਜਿਨ੍ਹਾਂ ਨੇ ਹਾਂ ਕੀਤੀ ਸੀ, ਉਨ੍ਹਾਂ ਨੂੰ ਨਿੱਜੀ ਤੌਰ ’ਤੇ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।
chased-twice = ਉਨ੍ਹਾਂ ਨੂੰ ਦੋ ਵਾਰ ਪੁੱਛਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ।
# $when: when they can be asked again.
chased-lately = ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੇ ਇੱਕ ਦਿਨ ਵੀ ਨਹੀਂ ਹੋਇਆ। { $when } ਫਿਰ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ।
chase-too-late = ਇਹ ਇੱਕ ਘੰਟੇ ਵਿੱਚ ਬੰਦ ਹੋ ਜਾਵੇਗਾ, ਇਸ ਲਈ ਹੁਣ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ।
chase-closes = ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ। ਅਜੇ ਸਮਾਂ ਹੈ, ਅਤੇ ਜਵਾਬ ਨਾ ਦੇਣਾ ਵੀ ਠੀਕ ਹੈ।
asked-again-brief = ਅਜੇ ਖੁੱਲ੍ਹਾ: “{ $question }” ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।

## Not now

poll-not-now = ਹੁਣ ਨਹੀਂ
later-title = ਇਹ ਫਿਰ ਕਦੋਂ ਆਵੇ? “{ $question }”
later-tonight = ਅੱਜ ਸ਼ਾਮ
later-tomorrow = ਕੱਲ੍ਹ
later-quiet = ਹੋਰ ਨਹੀਂ
later-at-tonight = ਅੱਜ ਸ਼ਾਮ ਦਾ ਮਤਲਬ { $when }।
later-at-tomorrow = ਕੱਲ੍ਹ ਦਾ ਮਤਲਬ { $when }।
later-none = ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ, ਇਸ ਲਈ ਰੁਕ ਨਹੀਂ ਸਕਦਾ।
later-quiet-means = “ਹੋਰ ਨਹੀਂ” ਦਾ ਮਤਲਬ: ਇਸ ਸਵਾਲ ਬਾਰੇ ਤੁਹਾਨੂੰ ਹੋਰ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ।
later-promise = ਇਹ { $when } ਇੱਥੇ ਆਵੇਗਾ।
later-question = ਸਵਾਲ: “{ $question }”
later-change = ਕੋਈ ਹੋਰ ਸਮਾਂ
later-written = ਤੁਹਾਨੂੰ ਹੁਣੇ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਸੁਨੇਹਾ ਭੇਜਿਆ ਹੈ। ਉੱਥੇ ਕੁਝ ਨਹੀਂ? ਸਾਡੀ ਚੈਟ ਖੋਲ੍ਹ ਕੇ ਲਿਖੋ: /polls { $number } later
later-no-chat = ਤੁਹਾਨੂੰ ਅਜੇ ਨਿੱਜੀ ਸੁਨੇਹਾ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ।
later-write-first = ਸਾਡੀ ਚੈਟ ਖੋਲ੍ਹੋ ਅਤੇ ਉੱਥੇ ਲਿਖੋ: /polls { $number } later ਫਿਰ ਭੇਜਿਆ ਜਾ ਸਕਦਾ ਹੈ।
later-door = ਸਾਡੀ ਚੈਟ ਖੋਲ੍ਹੋ
later-answered = ਤੁਸੀਂ ਇਸ ਦਾ ਜਵਾਬ ਦੇ ਦਿੱਤਾ ਹੈ, ਇਸ ਲਈ ਕੋਈ ਫਿਰ ਨਹੀਂ ਪੁੱਛੇਗਾ।
later-quieted = ਸਵਾਲ { $number } ਬਾਰੇ ਤੁਹਾਨੂੰ ਹੋਰ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ। ਜਵਾਬ ਅਜੇ ਵੀ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
later-too-late = ਉਹ ਸਮਾਂ ਲੰਘ ਗਿਆ, ਜਾਂ ਸਵਾਲ ਪਹਿਲਾਂ ਬੰਦ ਹੋ ਜਾਵੇਗਾ। “ਹੁਣ ਨਹੀਂ” ਫਿਰ ਦਬਾਓ।
later-stopped = ਤੁਸੀਂ ਕਿਹਾ ਸੀ ਕਿ ਕੁਝ ਨਾ ਭੇਜਿਆ ਜਾਵੇ। ਪਹਿਲਾਂ /start ਲਿਖੋ, ਫਿਰ ਇਹ ਆ ਸਕਦਾ ਹੈ।
later-why = ਤੁਸੀਂ ਕਿਹਾ ਸੀ ਕਿ ਇਹ ਫਿਰ ਆਵੇ।

## What a draft's check says

# Each is a warning with a suggestion. $words, $term, $rest, $one, $two: from what the organiser wrote.
# $better, $ask, $other: English words to write instead, whatever language this is said in.
check-guesses = “{ $words }” ਇੱਕ ਅੰਦਾਜ਼ਾ ਹੈ, ਜੋ ਸ਼ਾਇਦ ਠੀਕ ਨਾ ਹੋਵੇ। ਲਿਖੋ “{ $better }”।
check-hurts = “{ $words }” ਨਾਲ ਦੁੱਖ ਪਹੁੰਚ ਸਕਦਾ ਹੈ। ਲਿਖੋ “{ $better }”।
check-leading = ਇਹ ਲੋਕਾਂ ਨੂੰ ਇੱਕੋ ਜਵਾਬ ਵੱਲ ਧੱਕਦਾ ਹੈ। ਇਉਂ ਪੁੱਛੋ: “{ $ask }”
check-leading-only = “{ $words }” ਲੋਕਾਂ ਨੂੰ ਇੱਕੋ ਜਵਾਬ ਵੱਲ ਧੱਕਦਾ ਹੈ। ਪੁੱਛੋ ਕਿ ਉਨ੍ਹਾਂ ਦਾ ਕੀ ਖ਼ਿਆਲ ਹੈ।
check-leave-out = “{ $words }” ਲੋਕਾਂ ਨੂੰ ਜਵਾਬ ਦੱਸਦਾ ਹੈ। ਇਸ ਨੂੰ ਕੱਢ ਦਿਓ।
check-loaded = “{ $words }” ਲੋਕਾਂ ਨੂੰ ਸੋਚ ਦੱਸਦਾ ਹੈ। ਸਿਰਫ਼ “{ $rest }” ਲਿਖੋ।
check-granted = ਇਹ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਮੰਨ ਲੈਂਦਾ ਹੈ। ਇਉਂ ਪੁੱਛੋ: “{ $ask }”
check-granted-only = “{ $words }” ਕੁਝ ਪਹਿਲਾਂ ਹੀ ਮੰਨ ਲੈਂਦਾ ਹੈ। ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿ ਅਜਿਹਾ ਹੈ ਜਾਂ ਨਹੀਂ।
check-one-sided = ਸਾਰੀਆਂ ਚੋਣਾਂ ਲਗਭਗ ਇੱਕੋ ਗੱਲ ਕਹਿੰਦੀਆਂ ਹਨ। ਇੱਕ ਹੋਰ ਜੋੜੋ, ਜਿਵੇਂ “{ $other }”।
check-double = ਇਹ ਇੱਕੋ ਵਾਰ ਦੋ ਗੱਲਾਂ ਪੁੱਛਦਾ ਹੈ। ਵੱਖਰਾ ਪੁੱਛੋ: “{ $ask }”
check-jargon = “{ $term }” ਸਭ ਨੂੰ ਨਹੀਂ ਪਤਾ। ਲਿਖੋ “{ $better }”।
check-jargon-two = “{ $term }” ਦੇ ਇੱਕ ਤੋਂ ਵੱਧ ਮਤਲਬ ਹਨ। ਪੂਰੇ ਸ਼ਬਦ ਲਿਖੋ।
# $count: words in the question.
check-long-question = ਤੁਹਾਡੇ ਸਵਾਲ ਵਿੱਚ { $count } ਸ਼ਬਦ ਹਨ। ਪੂਰੀ ਗੱਲ ਪਹਿਲਾਂ ਪੋਸਟ ਕਰੋ, ਫਿਰ ਪੁੱਛੋ: “{ $ask }”
check-long-question-only = ਤੁਹਾਡੇ ਸਵਾਲ ਵਿੱਚ { $count } ਸ਼ਬਦ ਹਨ। ਪੂਰੀ ਗੱਲ ਪਹਿਲਾਂ ਪੋਸਟ ਕਰੋ, ਅਤੇ { $most } ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ।
# $count: words in the sentence. $words: what could go, or what a new sentence could begin with.
check-long-sentence = ਇੱਕ ਵਾਕ ਵਿੱਚ { $count } ਸ਼ਬਦ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਰੱਖੋ।
check-long-sentence-cut = ਇੱਕ ਵਾਕ ਵਿੱਚ { $count } ਸ਼ਬਦ ਹਨ। “{ $words }” ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ।
check-long-sentence-break = ਇੱਕ ਵਾਕ ਵਿੱਚ { $count } ਸ਼ਬਦ ਹਨ। “{ $words }” ਤੋਂ ਪਹਿਲਾਂ ਵਾਕ ਮੁਕਾ ਦਿਓ।
# $number: which choice, counted from 1. $count: words in it.
check-long-choice = ਚੋਣ { $number } ਵਿੱਚ { $count } ਸ਼ਬਦ ਹਨ। ਇਹ ਲਿਖ ਕੇ ਦੇਖੋ: “{ $words }”।
check-long-choice-only = ਚੋਣ { $number } ਵਿੱਚ { $count } ਸ਼ਬਦ ਹਨ। { $most } ਰੱਖੋ, ਅਤੇ ਪੂਰੀ ਗੱਲ ਪਹਿਲਾਂ ਪੋਸਟ ਕਰੋ।
check-plain-words = “{ $words }” ਪੜ੍ਹਨਾ ਔਖਾ ਹੈ। “{ $better }” ਲਿਖ ਕੇ ਦੇਖੋ।
check-overlap = “{ $one }” ਅਤੇ “{ $other }” ਦੋਵਾਂ ਵਿੱਚ { $number } ਹੈ। ਇੱਕ ਨੂੰ { $number } ਤੋਂ ਪਹਿਲਾਂ ਰੋਕੋ।
# $age: how old readers need to be, in years.
check-reading-age = ਇਹ { $age } ਸਾਲ ਦੀ ਉਮਰ ਵਾਲੀ ਲਿਖਤ ਵਰਗਾ ਹੈ। “{ $one }” ਅਤੇ “{ $two }” ਲਈ ਛੋਟੇ ਸ਼ਬਦ ਲਿਖੋ।
check-long-words = “{ $one }” ਅਤੇ “{ $two }” ਲੰਮੇ ਸ਼ਬਦ ਹਨ। ਛੋਟੇ ਲਿਖ ਕੇ ਦੇਖੋ।

## In own words

# Under the post. Readers are organisers; others read only what its writer and an organiser both let them.
poll-mode-own-words-hidden = ਪ੍ਰਬੰਧਕ ਜਵਾਬ ਪੜ੍ਹਦੇ ਹਨ, ਨਾਮਾਂ ਤੋਂ ਬਿਨਾਂ।
poll-mode-own-words-named = ਪ੍ਰਬੰਧਕ ਜਵਾਬ ਪੜ੍ਹਦੇ ਹਨ, ਨਾਮਾਂ ਨਾਲ।
mode-own-words-hidden = ਹੁਣ ਪ੍ਰਬੰਧਕ ਜਵਾਬ ਨਾਮਾਂ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹਦੇ ਹਨ।
mode-own-words-named = ਹੁਣ ਪ੍ਰਬੰਧਕ ਜਵਾਬ ਨਾਮਾਂ ਨਾਲ ਪੜ੍ਹਦੇ ਹਨ। ਲੋਕਾਂ ਨੂੰ ਜਵਾਬ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
poll-words-own-words = ਸਵਾਲ { $number }। ਜਵਾਬ ਦੇਣ ਲਈ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ: /vote { $number } ਅਤੇ ਆਪਣੇ ਸ਼ਬਦ।
told-words-own-words = ਸਵਾਲ { $number }। ਚਾਹੋ ਤਾਂ ਲਿਖੋ: /vote { $number } ਅਤੇ ਆਪਣੇ ਸ਼ਬਦ।
who-sees-own-words-hidden = ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਮ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹਦੇ ਹਨ, ਅਤੇ ਬੰਦ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸਾਲ ਰੱਖਦੇ ਹਨ। ਫਿਰ ਇਹ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ। ਹੋਰ ਲੋਕ ਤਾਂ ਹੀ ਪੜ੍ਹਦੇ ਹਨ ਜੇ ਤੁਸੀਂ ਅਤੇ ਉਹ ਦੋਵੇਂ ਮੰਨੋ। { $ends }
who-sees-own-words-named = ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਮ ਨਾਲ ਪੜ੍ਹਦੇ ਹਨ, ਅਤੇ ਬੰਦ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸਾਲ ਰੱਖਦੇ ਹਨ। ਹੋਰ ਲੋਕ ਤਾਂ ਹੀ, ਤੁਹਾਡੇ ਨਾਮ ਤੋਂ ਬਿਨਾਂ, ਪੜ੍ਹਦੇ ਹਨ ਜੇ ਤੁਸੀਂ ਅਤੇ ਉਹ ਦੋਵੇਂ ਮੰਨੋ। { $ends }
kind-own-words = ਆਪਣੇ ਸ਼ਬਦ
kind-how-own-words = ਆਪਣੇ ਸ਼ਬਦ: ਲੋਕ ਲਿਖਦੇ ਹਨ, ਅਤੇ ਪ੍ਰਬੰਧਕ ਪੜ੍ਹਦੇ ਹਨ।
# $most: how many characters.
own-words-how = { $most } ਅੱਖਰਾਂ ਤੱਕ ਲਿਖੋ। ਚਾਹੋ ਤਾਂ ਲਿਖੋ: /vote { $number } ਅਤੇ ਆਪਣੇ ਸ਼ਬਦ।
own-words-readers-hidden = ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਮ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹਦੇ ਹਨ।
own-words-readers-named = ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਮ ਨਾਲ ਪੜ੍ਹਦੇ ਹਨ।
own-words-said = ਆਪਣੇ ਸ਼ਬਦ
form-write = ਤੁਹਾਡਾ ਜਵਾਬ
form-send-words = ਭੇਜੋ
do-write-anew = ਫਿਰ ਲਿਖੋ
# Two buttons: who may read it.
own-words-shared = ਸਾਂਝਾ ਹੋ ਸਕਦਾ
own-words-private = ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ
own-words-kept = ਰੱਖ ਲਿਆ। ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਪੜ੍ਹਦੇ ਹਨ। ਕੀ ਹੋਰ ਲੋਕ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹਨ?
own-words-same = ਤੁਸੀਂ ਇਹ ਪਹਿਲਾਂ ਹੀ ਲਿਖਿਆ ਹੈ। ਇਹ ਇੱਕ ਵਾਰ ਹੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
own-words-now-shared = ਬੰਦ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੋਰ ਲੋਕ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਜੇ ਪ੍ਰਬੰਧਕ ਮੰਨ ਲੈਣ।
own-words-now-private = ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਪੜ੍ਹਦੇ ਹਨ।
card-answered-own-words = ਤੁਹਾਡਾ ਜਵਾਬ:
polls-line-own-words = { $number }. { $question } ਤੁਸੀਂ ਜਵਾਬ ਦੇ ਦਿੱਤਾ ਹੈ। ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
nothing-written = ਅਜੇ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ। ਪਹਿਲਾਂ ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ।
# $length: characters written. $most: characters there may be.
saying-too-long = ਇਸ ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ, ਅਤੇ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ।
nothing-to-take-out = ਤੁਸੀਂ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ, ਇਸ ਲਈ ਵਾਪਸ ਕੁਝ ਨਹੀਂ ਹੋਇਆ। ਜੇ “none” ਹੀ ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ, ਤਾਂ ਥੋੜ੍ਹਾ ਹੋਰ ਲਿਖੋ।

# Answers in own words, as organisers read them

do-read = ਜਵਾਬ ਪੜ੍ਹੋ
sayings-title = ਸਵਾਲ { $number } ਦੇ ਜਵਾਬ
# $allowed: how many of them their writers let others read. $shared: how many of those an organiser has passed.
sayings-count =
    { $total ->
        [0] ਕਿਸੇ ਨੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।
        [one] ਇੱਕ ਜਵਾਬ
       *[other] { $total } ਜਵਾਬ
    }{ $total ->
        [0] {""}
       *[other] , { $allowed } ਸਾਂਝੇ ਹੋ ਸਕਦੇ ਹਨ, { $shared } ਸਾਂਝੇ ਹਨ।
    }
# $words: the answer.
saying-words = “{ $words }”
saying-named = { $name }: “{ $words }”
saying-for-organisers = { $number }. { $words } ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕਾਂ ਲਈ।
saying-may-share = { $number }. { $words } ਸਾਂਝਾ ਹੋ ਸਕਦਾ ਹੈ।
saying-shared = { $number }. { $words } ਸਾਂਝਾ ਹੈ।
saying-held-back = { $number }. { $words } ਰੋਕਿਆ ਹੋਇਆ ਹੈ।
do-share-saying = { $number } ਸਾਂਝਾ ਕਰੋ
do-hold-saying = { $number } ਰੋਕੋ
do-earlier-answers = ਪਹਿਲੇ ਜਵਾਬ
do-later-answers = ਬਾਅਦ ਦੇ ਜਵਾਬ
saying-passed = ਸਾਂਝਾ ਹੈ। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲੋਕ ਇਸ ਨੂੰ ਪੜ੍ਹਨਗੇ।
saying-not-passed = ਰੋਕਿਆ ਹੋਇਆ ਹੈ। ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਪੜ੍ਹਦੇ ਹਨ।
saying-gone = ਉਹ ਜਵਾਬ ਬਦਲ ਗਿਆ, ਜਾਂ ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕਾਂ ਲਈ ਹੈ। ਜਵਾਬ ਫਿਰ ਪੜ੍ਹੋ।

# The result of a question in own words

own-words-result =
    { $total ->
        [one] “{ $question }” ਇੱਕ ਜਣੇ ਨੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤਾ।
       *[other] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤਾ।
    }
own-words-shared-here =
    { $shared ->
        [0] ਪ੍ਰਬੰਧਕ ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹਦੇ ਹਨ।
        [one] ਇੱਕ ਜਣੇ ਦੇ ਸ਼ਬਦ ਸਾਂਝੇ ਹਨ:
       *[other] { $shared } ਲੋਕਾਂ ਦੇ ਸ਼ਬਦ ਸਾਂਝੇ ਹਨ:
    }
do-more-answers = ਹੋਰ ਜਵਾਬ
sayings-none-shared = ਕੋਈ ਜਵਾਬ ਸਾਂਝਾ ਨਹੀਂ।

## Choices that people propose

do-takes = ਚੋਣਾਂ ਜੋੜਨ ਦਿਓ
do-takes-none = ਹੋਰ ਚੋਣਾਂ ਨਹੀਂ
takes-options = ਹੁਣ ਲੋਕ ਚੋਣਾਂ ਸੁਝਾ ਸਕਦੇ ਹਨ। ਹਰੇਕ ਨੂੰ ਤੁਹਾਡੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ।
takes-no-options = ਹੁਣ ਲੋਕ ਚੋਣਾਂ ਨਹੀਂ ਸੁਝਾ ਸਕਦੇ।
card-takes-options = ਲੋਕ ਚੋਣਾਂ ਸੁਝਾ ਸਕਦੇ ਹਨ।
card-proposals =
    { $count ->
        [one] ਇੱਕ ਚੋਣ ਨੂੰ ਤੁਹਾਡੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ।
       *[other] { $count } ਚੋਣਾਂ ਨੂੰ ਤੁਹਾਡੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ।
    }
polls-line-proposals =
    { $count ->
        [one] ਸਵਾਲ { $number }: ਇੱਕ ਚੋਣ ਨੂੰ ਤੁਹਾਡੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ।
       *[other] ਸਵਾਲ { $number }: { $count } ਚੋਣਾਂ ਨੂੰ ਤੁਹਾਡੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ।
    }
do-propose = ਚੋਣ ਜੋੜੋ
form-choice = ਤੁਹਾਡੀ ਚੋਣ
form-choice-hint = ਥੋੜ੍ਹੇ ਸ਼ਬਦ। ਪਹਿਲਾਂ ਪ੍ਰਬੰਧਕ ਦੇਖਦਾ ਹੈ। ਤੁਹਾਡਾ ਨਾਮ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ।
form-choice-send = ਭੇਜੋ
proposal-held = ਧੰਨਵਾਦ। ਪਹਿਲਾਂ ਪ੍ਰਬੰਧਕ “{ $option }” ਦੇਖਦਾ ਹੈ। ਤੁਹਾਡਾ ਨਾਮ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ।
proposal-empty = ਆਪਣੀ ਚੋਣ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ।
# $length: characters written. $most: characters there may be.
proposal-too-long = ਤੁਹਾਡੀ ਚੋਣ ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਥੋੜ੍ਹੇ ਸ਼ਬਦ ਲਿਖੋ।
proposal-unclear = ਇਹ ਕਈ ਚੋਣਾਂ ਲੱਗਦੀਆਂ ਹਨ। ਇੱਕ ਵਾਰ ਇੱਕੋ ਸੁਝਾਓ, ਲਕੀਰਾਂ ਤੋਂ ਬਿਨਾਂ।
# $option: a choice that is there.
proposal-there = “{ $option }” ਪਹਿਲਾਂ ਹੀ ਹੈ। ਉਸ ਨੂੰ ਦਬਾਓ, ਜਾਂ ਕੁਝ ਹੋਰ ਸੁਝਾਓ।
proposal-waits = ਕਿਸੇ ਨੇ ਇਹ ਪਹਿਲਾਂ ਹੀ ਸੁਝਾਇਆ ਹੈ। ਪ੍ਰਬੰਧਕ ਦੇਖਦਾ ਹੈ।
proposals-full = ਹੋਰ ਲਈ ਥਾਂ ਨਹੀਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਚੋਣਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
proposals-yours = ਤੁਹਾਡੀਆਂ ਦੋ ਚੋਣਾਂ ਪਹਿਲਾਂ ਹੀ ਰੁਕੀਆਂ ਹਨ। ਪ੍ਰਬੰਧਕ ਦੇ ਦੇਖਣ ਤੱਕ ਰੁਕੋ।
proposals-not-taken = ਇਸ ਸਵਾਲ ਲਈ ਚੋਣਾਂ ਨਹੀਂ ਸੁਝਾਈਆਂ ਜਾ ਸਕਦੀਆਂ।
proposal-gone = ਉਸ ਦਾ ਫ਼ੈਸਲਾ ਹੋ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਉਹ ਹਟਾ ਦਿੱਤੀ ਗਈ।
do-proposals = ਸੁਝਾਈਆਂ ਚੋਣਾਂ
proposals-title =
    { $count ->
        [one] ਇੱਕ ਸੁਝਾਈ ਚੋਣ
       *[other] { $count } ਸੁਝਾਈਆਂ ਚੋਣਾਂ
    }
proposals-none = ਕਿਸੇ ਚੋਣ ਨੂੰ ਤੁਹਾਡੀ ਹਾਂ ਨਹੀਂ ਚਾਹੀਦੀ।
proposals-question = ਸਵਾਲ ਇਹ ਹੈ: “{ $question }”
# $left: how many more choices the question can have.
proposals-how =
    { $left ->
        [0] ਹੋਰ ਚੋਣਾਂ ਲਈ ਥਾਂ ਨਹੀਂ।
        [one] ਇੱਕ ਹੋਰ ਲਈ ਥਾਂ ਹੈ। ਹਾਂ ਕਰਨ ਨਾਲ ਇਹ ਸਵਾਲ ਹੇਠਾਂ ਆਉਂਦੀ ਹੈ, “ਇੱਕ ਮੈਂਬਰ ਵੱਲੋਂ”।
       *[other] { $left } ਹੋਰ ਲਈ ਥਾਂ ਹੈ। ਹਾਂ ਕਰਨ ਨਾਲ ਇਹ ਸਵਾਲ ਹੇਠਾਂ ਆਉਂਦੀ ਹੈ, “ਇੱਕ ਮੈਂਬਰ ਵੱਲੋਂ”।
    }
do-yes-proposal = ਹਾਂ: “{ $option }”
do-no-proposal = ਨਹੀਂ: “{ $option }”
proposal-added = “{ $option }” ਹੁਣ ਸਵਾਲ ਵਿੱਚ ਹੈ।
proposal-added-languages = “{ $option }” ਹੁਣ ਸਵਾਲ ਵਿੱਚ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਬਾਕੀ ਬੋਲੀਆਂ ਵਿੱਚ ਵੀ ਜੋੜੋ।
proposal-left-out = “{ $option }” ਛੱਡ ਦਿੱਤੀ ਗਈ।
proposal-decided-added = ਤੁਹਾਡੀ ਚੋਣ ਹੁਣ ਸਵਾਲ ਵਿੱਚ ਹੈ: “{ $question }” ਫਿਰ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
proposal-decided-left-out = “{ $question }” ਲਈ ਤੁਹਾਡੀ ਚੋਣ ਦਾ ਧੰਨਵਾਦ। ਇਸ ਵਾਰ ਇਹ ਨਹੀਂ ਜੋੜੀ ਗਈ।

# Words that a further language lacks, as a choice came in later

form-missing = ਨਵੀਆਂ ਚੋਣਾਂ { $language } ਵਿੱਚ
languages-missing = ਇਹ { $language } ਵਿੱਚ ਹੈ, ਪਰ ਕੁਝ ਚੋਣਾਂ ਨਹੀਂ।

## How it is asked

do-settings = ਹੋਰ ਸੈਟਿੰਗਾਂ
do-opens = ਕਦੋਂ ਖੁੱਲ੍ਹੇ
do-open = ਹੁਣੇ ਖੋਲ੍ਹੋ
do-copy = ਕਾਪੀ ਕਰੋ
settings-title = ਹੋਰ ਸੈਟਿੰਗਾਂ
settings-typed = ਹੋਰ ਗਿਣਤੀ ਲਈ ਲਿਖੋ: /polls { $number } quorum ਅਤੇ ਗਿਣਤੀ।
settings-typed-draft = ਹੋਰ ਗਿਣਤੀ ਲਈ ਲਿਖੋ: /polls draft quorum ਅਤੇ ਗਿਣਤੀ।
set-counts-always = ਗਿਣਤੀ ਹਮੇਸ਼ਾ
set-counts-after = ਜਵਾਬ ਮਗਰੋਂ ਗਿਣਤੀ
set-counts-close = ਬੰਦ ਹੋਣ ’ਤੇ
set-quorum = ਘੱਟੋ-ਘੱਟ { $quorum }
set-quorum-none = ਕੋਈ ਵੀ ਗਿਣਤੀ
set-shuffle-on = ਚੋਣਾਂ ਰਲਾਓ
set-shuffle-off = ਤਰਤੀਬ ਰੱਖੋ
set-repeat-weekly = ਹਰ ਹਫ਼ਤੇ ਪੁੱਛੋ
set-repeat-monthly = ਹਰ ਮਹੀਨੇ ਪੁੱਛੋ
set-repeat-never = ਦੁਹਰਾਉਣਾ ਬੰਦ
counts-always = ਗਿਣਤੀ ਹਰ ਵੇਲੇ ਦਿਸਦੀ ਹੈ।
counts-after = ਗਿਣਤੀ ਤੁਹਾਡੇ ਜਵਾਬ ਤੋਂ ਬਾਅਦ ਦਿਸਦੀ ਹੈ।
counts-close = ਗਿਣਤੀ ਬੰਦ ਹੋਣ ’ਤੇ ਦਿਸਦੀ ਹੈ।
needs-answers =
    { $quorum ->
       *[other] { $quorum } ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ।
    }
needs-any = ਜਿੰਨੇ ਵੀ ਜਵਾਬ ਆਉਣ, ਠੀਕ ਹੈ।
order-mixed = ਚੋਣਾਂ ਰਲੀਆਂ ਹੋਈਆਂ ਹਨ, ਹਰ ਗਰੁੱਪ ਵਿੱਚ ਵੱਖਰੇ ਢੰਗ ਨਾਲ।
order-kept = ਚੋਣਾਂ ਤੁਹਾਡੀ ਤਰਤੀਬ ਵਿੱਚ ਹਨ।
opens-when-posted = ਪੋਸਟ ਕਰਨ ’ਤੇ ਇਹ ਖੁੱਲ੍ਹਦਾ ਹੈ।
opens-at = ਇਹ { $when } ਖੁੱਲ੍ਹੇਗਾ।
repeats-never = ਇਹ ਇੱਕ ਵਾਰ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।
repeats-weekly = ਇਹ ਹਰ ਹਫ਼ਤੇ ਫਿਰ ਆਉਂਦਾ ਹੈ।
repeats-monthly = ਇਹ ਹਰ ਮਹੀਨੇ ਫਿਰ ਆਉਂਦਾ ਹੈ।
repeats-stopped = ਬੰਦ ਹੋ ਗਿਆ। ਇਹ ਫਿਰ ਨਹੀਂ ਆਵੇਗਾ।
nothing-repeats = ਇਹ ਸਵਾਲ ਫਿਰ ਨਹੀਂ ਆਉਂਦਾ, ਇਸ ਲਈ ਬੰਦ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ।
# $least, $most: how many answers can be needed.
quorum-unclear =
    { $most ->
       *[other] { $least } ਤੋਂ { $most } ਤੱਕ ਕੋਈ ਗਿਣਤੀ, ਜਾਂ none ਲਿਖੋ। ਜਿਵੇਂ: /polls 7 quorum 8
    }

# When counts show later

poll-mode-hidden-close = ਨਾਮ ਨਹੀਂ ਦਿਖਾਏ ਜਾਂਦੇ।
poll-mode-named-after = ਜਿਨ੍ਹਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਉਨ੍ਹਾਂ ਨੂੰ ਤੁਹਾਡਾ ਨਾਮ ਦਿਸਦਾ ਹੈ।
poll-mode-named-close = ਬੰਦ ਹੋਣ ’ਤੇ ਤੁਹਾਡਾ ਨਾਮ ਸਭ ਨੂੰ ਦਿਸਦਾ ਹੈ।
who-sees-hidden-close = ਤੁਹਾਡਾ ਨਾਮ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ, ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਵੀ ਨਹੀਂ। ਬੰਦ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਗਿਣਤੀ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦੀ। ਉਦੋਂ ਤੱਕ ਜਵਾਬ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਬਦਲ ਸਕੇ। { $ends }
who-sees-named-after = ਜਿਨ੍ਹਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਉਨ੍ਹਾਂ ਨੂੰ ਤੁਹਾਡੀ ਚੋਣ ਨਾਲ ਤੁਹਾਡਾ ਨਾਮ ਦਿਸਦਾ ਹੈ। ਬੰਦ ਹੋਣ ’ਤੇ ਇੱਥੇ ਸਭ ਨੂੰ ਦਿਸਦਾ ਹੈ। { $ends }
who-sees-named-close = ਬੰਦ ਹੋਣ ’ਤੇ ਇੱਥੇ ਸਭ ਨੂੰ ਤੁਹਾਡੀ ਚੋਣ ਨਾਲ ਤੁਹਾਡਾ ਨਾਮ ਦਿਸਦਾ ਹੈ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਨੂੰ ਨਹੀਂ। { $ends }
vote-counted-after = ਗਿਣਿਆ ਗਿਆ: { $option }। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਜਵਾਬ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਗਿਣਤੀ ਦੇਖਣ ਲਈ ਲਿਖੋ: /polls { $number }
so-far =
    { $total ->
        [0] ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
        [one] ਹੁਣ ਤੱਕ ਇੱਕ ਜਵਾਬ ਆਇਆ ਹੈ।
       *[other] ਹੁਣ ਤੱਕ { $total } ਜਵਾਬ ਆਏ ਹਨ।
    }

# Whether enough people answered

# $quorum: how many answers were needed.
result-needed-missed =
    { $total ->
        [0] “{ $question }” ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ, ਅਤੇ { $quorum } ਚਾਹੀਦੇ ਸਨ, ਇਸ ਲਈ ਕੁਝ ਤੈਅ ਨਹੀਂ।
        [one] “{ $question }” ਇੱਕ ਜਵਾਬ ਆਇਆ, ਅਤੇ { $quorum } ਚਾਹੀਦੇ ਸਨ, ਇਸ ਲਈ ਕੁਝ ਤੈਅ ਨਹੀਂ।
       *[other] “{ $question }” { $total } ਜਵਾਬ ਆਏ, ਅਤੇ { $quorum } ਚਾਹੀਦੇ ਸਨ, ਇਸ ਲਈ ਕੁਝ ਤੈਅ ਨਹੀਂ।
    }
result-needed-reached =
    { $quorum ->
       *[other] { $quorum } ਜਵਾਬ ਚਾਹੀਦੇ ਸਨ, ਅਤੇ ਉਹ ਆ ਗਏ।
    }

# Opening later

opening-title = ਇਹ ਕਦੋਂ ਖੁੱਲ੍ਹੇ?
opening-as-posted = ਪੋਸਟ ਕਰਨ ’ਤੇ
opening-typed = ਚਾਹੋ ਤਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /polls { $number } opens tomorrow 9am, ਜਾਂ opens 4 December 9am
opening-typed-draft = ਚਾਹੋ ਤਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: /polls draft opens tomorrow 9am, ਜਾਂ opens 4 December 9am
opening-moved = ਹੁਣ ਇਹ { $when } ਖੁੱਲ੍ਹੇਗਾ। ਇਹ { $closes } ਬੰਦ ਹੋਵੇਗਾ।
opens-too-late = ਇਹ ਇੱਕ ਸਾਲ ਤੋਂ ਵੱਧ ਅੱਗੇ ਹੈ। ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ ਚੁਣੋ।
closes-before-opening = ਇਹ ਖੁੱਲ੍ਹਣ ਤੋਂ ਪਹਿਲਾਂ ਬੰਦ ਹੋ ਜਾਵੇਗਾ। ਬਾਅਦ ਦਾ ਸਮਾਂ ਚੁਣੋ।
poll-planned = ਸਵਾਲ { $number } ਤਿਆਰ ਹੈ। ਇਹ { $when } ਖੁੱਲ੍ਹੇਗਾ।
planned-cancelled = ਸਵਾਲ { $number } ਰੱਦ ਹੋ ਗਿਆ। ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੇਖਿਆ।
card-planned = ਸਵਾਲ { $number } ਤਿਆਰ ਹੈ। ਅਜੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ।
card-goes-to = ਇਹ ਇੱਥੇ ਜਾਵੇਗਾ: { $places }।
card-waits-for-room =
    { $most ->
       *[other] ਇਹ ਰੁਕਿਆ ਹੈ: ਇੱਕ ਗਰੁੱਪ ਵਿੱਚ { $most } ਸਵਾਲ ਖੁੱਲ੍ਹੇ ਹਨ। ਇੱਕ ਬੰਦ ਹੋਣ ’ਤੇ ਇਹ ਖੁੱਲ੍ਹੇਗਾ।
    }
card-called-off = ਕਿਸੇ ਦੇ ਦੇਖਣ ਤੋਂ ਪਹਿਲਾਂ ਰੱਦ ਹੋ ਗਿਆ।

# Planned and ended ones, copies

polls-more = ਅਗਲੇ ਅਤੇ ਪਿਛਲੇ
more-title = ਅਗਲੇ ਅਤੇ ਪਿਛਲੇ ਸਵਾਲ
more-none = ਕੋਈ ਸਵਾਲ ਅੱਗੇ ਨਹੀਂ, ਅਤੇ ਕੋਈ ਮੁੱਕਿਆ ਨਹੀਂ।
more-planned = { $number }. { $question } { $when } ਖੁੱਲ੍ਹੇਗਾ।
more-closed = { $number }. { $question } { $when } ਬੰਦ ਹੋਇਆ।
more-cancelled = { $number }. { $question } { $when } ਰੱਦ ਹੋਇਆ।
poll-copied = ਕਾਪੀ ਹੋ ਗਿਆ। ਜੋ ਚਾਹੋ ਬਦਲੋ, ਫਿਰ ਪੋਸਟ ਕਰੋ।
comes-again = ਇਹ { $when } ਫਿਰ ਆਵੇਗਾ।
comes-again-as = ਇਹ ਫਿਰ ਆਇਆ, ਸਵਾਲ { $number } ਵਜੋਂ।

# What earlier ones said, of a question that comes again

# $past: "5 of 9 (1 December), 4 of 7 (24 November)".
trend-option = ਪਹਿਲਾਂ: { $option } { $past }।
trend-middle = ਪਹਿਲਾਂ ਵਿਚਕਾਰਲਾ: { $past }।
trend-first = ਪਹਿਲਾਂ ਪਹਿਲੇ ਨੰਬਰ ’ਤੇ: { $past }।
trend-answers = ਪਹਿਲਾਂ ਕਿੰਨੇ ਜਵਾਬ: { $past }।
trend-item = { $what } ({ $day })
trend-of = { $total } ਵਿੱਚੋਂ { $count }
trend-points =
    { $points ->
        [one] { $points } ਅੰਕ
       *[other] { $points } ਅੰਕ
    }
trend-between = { $low } ਤੋਂ { $high }
trend-nobody = ਕੋਈ ਨਹੀਂ

## By another's hand

do-hand = ਕਾਗ਼ਜ਼ੀ ਜਵਾਬ ਜੋੜੋ
paper-for-other = ਇਹ ਜਵਾਬ ਕਿਸੇ ਹੋਰ ਵੱਲੋਂ ਹੈ। ਇਹ ਇੱਕ ਵਾਰ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਇਉਂ ਆਇਆ।
paper-no-name = ਇਸ ਸਵਾਲ ਵਿੱਚ ਨਾਮ ਦਿਸਦੇ ਹਨ। ਇਉਂ ਪਾਏ ਜਵਾਬ ਦਾ ਨਾਮ ਨਹੀਂ ਹੁੰਦਾ।
paper-empty = ਅਜੇ ਕੁਝ ਨਹੀਂ ਪਾਇਆ।
paper-says = ਇਸ ਵਿੱਚ ਹੈ: { $option }।
paper-skipped = ਇਸ ਵਿੱਚ ਹੈ: ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ।
paper-own-words = ਇਸ ਵਿੱਚ ਆਪਣੇ ਸ਼ਬਦ ਹਨ।
paper-count =
    { $count ->
        [0] ਅਜੇ ਕੋਈ ਜਵਾਬ ਹੱਥੀਂ ਨਹੀਂ ਪਾਇਆ ਗਿਆ।
        [one] ਇੱਕ ਜਵਾਬ ਹੱਥੀਂ ਪਾਇਆ ਗਿਆ।
       *[other] { $count } ਜਵਾਬ ਹੱਥੀਂ ਪਾਏ ਗਏ।
    }
paper-entered =
    { $count ->
        [one] ਪਾ ਦਿੱਤਾ। ਇੱਕ ਜਵਾਬ ਹੱਥੀਂ ਪਾਇਆ ਗਿਆ।
       *[other] ਪਾ ਦਿੱਤਾ। { $count } ਜਵਾਬ ਹੱਥੀਂ ਪਾਏ ਗਏ।
    }
paper-taken-back =
    { $count ->
        [0] ਹਟਾ ਦਿੱਤਾ। ਹੁਣ ਕੋਈ ਜਵਾਬ ਹੱਥੀਂ ਪਾਇਆ ਹੋਇਆ ਨਹੀਂ।
        [one] ਹਟਾ ਦਿੱਤਾ। ਹੁਣ ਇੱਕ ਜਵਾਬ ਹੱਥੀਂ ਪਾਇਆ ਹੋਇਆ ਹੈ।
       *[other] ਹਟਾ ਦਿੱਤਾ। ਹੁਣ { $count } ਜਵਾਬ ਹੱਥੀਂ ਪਾਏ ਹੋਏ ਹਨ।
    }
paper-another = ਇੱਕ ਹੋਰ ਜੋੜੋ
paper-do-none = ਇਹ ਵਾਪਸ ਲਓ
paper-do-skip = ਜਵਾਬ ਨਹੀਂ
paper-do-write = ਲਿਖੋ
paper-do-shared = ਹੋਰ ਪੜ੍ਹ ਸਕਦੇ
paper-do-private = ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ
paper-write = ਕਿਸੇ ਦੇ ਆਪਣੇ ਸ਼ਬਦ
paper-words = ਲਿਖੋ ਕਿ ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਕਿਹਾ। ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਨਾਮ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹਦੇ ਹਨ।

# Among the answers. The first sentence is about answers that were counted in the number before it.

answers-by-hand =
    { $count ->
        [one] ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਪ੍ਰਬੰਧਕ ਨੇ ਪਾਇਆ।
       *[other] ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ { $count } ਪ੍ਰਬੰਧਕ ਨੇ ਪਾਏ।
    }
answers-apart =
    { $count ->
        [one] ਇੱਕ ਹੋਰ ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ ਆਇਆ, ਜਿਸ ਨੂੰ ਕੋਈ ਵੀ ਕਈ ਵਾਰ ਵਰਤ ਸਕਦਾ ਹੈ।
       *[other] { $count } ਹੋਰ ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ ਆਏ, ਜਿਸ ਨੂੰ ਕੋਈ ਵੀ ਕਈ ਵਾਰ ਵਰਤ ਸਕਦਾ ਹੈ।
    }
# $answers: the choices, each with what it got by the open link: "Soup (3) and Salad (4)".
open-link-said = ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ: { $answers }।
open-link-ranked = ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ ਪਹਿਲੀਆਂ ਚੋਣਾਂ: { $answers }।
open-link-points = ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ ਅੰਕ: { $answers }।
open-link-dates = ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ ਹਾਂ: { $answers }।
result-none-apart = “{ $question }” ਇਸ ਵਾਰ ਗਰੁੱਪ ਵਿੱਚ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।

## The result as a picture, as a text and as a table

# $count: how many said so. They are not among those who answered.
result-skipped =
    { $count ->
        [one] ਇੱਕ ਜਣੇ ਨੇ ਜਵਾਬ ਨਾ ਦੇਣਾ ਚਾਹਿਆ।
       *[other] { $count } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਨਾ ਦੇਣਾ ਚਾਹਿਆ।
    }
# Under a picture. $day: a date with its year.
chart-answered =
    { $total ->
        [one] ਇੱਕ ਜਵਾਬ ਆਇਆ। { $day } ਬੰਦ ਹੋਇਆ।
       *[other] { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। { $day } ਬੰਦ ਹੋਇਆ।
    }
chart-needed-missed =
    { $quorum ->
       *[other] { $quorum } ਜਵਾਬ ਚਾਹੀਦੇ ਸਨ, ਇਸ ਲਈ ਕੁਝ ਤੈਅ ਨਹੀਂ।
    }
chart-several = ਲੋਕ ਕਈ ਚੁਣ ਸਕਦੇ ਸਨ।
chart-rounds = ਹਰ ਪੱਟੀ ਦੱਸਦੀ ਹੈ ਕਿ ਆਪਣੇ ਅਖੀਰਲੇ ਗੇੜ ਵਿੱਚ ਚੋਣ ਕੋਲ ਕਿੰਨੇ ਸਨ।
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
chart-points =
    { $squared ->
        [0] ਪੱਟੀਆਂ ਅੰਕ ਹਨ।
       *[other] ਪੱਟੀਆਂ ਵੋਟਾਂ ਹਨ।
    }
# A picture in words. $said: the sentence that tells the result. $bars: "Soup: 12, Salad: 9".
chart-in-words = { $said } { $bars }।
# Two sentences, one after another.
said-more = { $first } { $rest }
# $amount: what the choice has, such as "12", or "5 yes".
option-got = { $option }: { $amount }
option-of = { $option }: { $total } ਵਿੱਚੋਂ { $count }
do-result = ਹੁਣ ਤੱਕ ਨਤੀਜਾ
do-text = ਲਿਖਤ ਕਾਪੀ ਕਰੋ
do-csv = ਸਾਰਣੀ (CSV)
# Somebody asks for counts that are not shown yet. $after: 1 where they show once one has answered, 0 at close.
counts-later =
    { $after ->
        [1] ਗਿਣਤੀ ਤੁਹਾਡੇ ਜਵਾਬ ਤੋਂ ਬਾਅਦ ਦਿਸਦੀ ਹੈ। ਪਹਿਲਾਂ ਜਵਾਬ ਦਿਓ, ਫਿਰ ਦੇਖੋ।
       *[other] ਗਿਣਤੀ ਬੰਦ ਹੋਣ ’ਤੇ ਸਭ ਨੂੰ ਦਿਸਦੀ ਹੈ। ਉਦੋਂ ਫਿਰ ਦੇਖੋ।
    }
csv-title = ਸਵਾਲ { $number } ਦੀ ਸਾਰਣੀ
csv-file = ਸਵਾਲ { $number } ਦੀ ਸਾਰਣੀ, ਸਪ੍ਰੈਡਸ਼ੀਟ ਲਈ
csv-words = ਇਸ ਵਿੱਚ ਸਾਰੇ ਜਵਾਬ ਹਨ। ਇਸ ਨੂੰ ਉੱਥੇ ਰੱਖੋ ਜਿੱਥੇ ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਪੜ੍ਹਦੇ ਹਨ।
# The names of columns, and of numbers below the table.
csv-number = ਨੰਬਰ
csv-choice = ਚੋਣ
csv-answers = ਜਵਾਬ
csv-yes = ਹਾਂ
csv-maybe = ਲੋੜ ਪਵੇ ਤਾਂ
csv-no = ਨਹੀਂ
csv-points = ਅੰਕ
csv-people = ਲੋਕ
csv-firsts = ਪਹਿਲੀਆਂ ਚੋਣਾਂ
csv-by-points = ਅੰਕਾਂ ਮੁਤਾਬਕ
csv-round = ਗੇੜ { $number }
# $what: the name of a column.
csv-apart = { $what }, ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ
csv-names = ਨਾਮ
csv-names-yes = ਨਾਮ: ਹਾਂ
csv-names-maybe = ਨਾਮ: ਲੋੜ ਪਵੇ ਤਾਂ
csv-names-first = ਨਾਮ: ਪਹਿਲੀ ਚੋਣ
csv-answer = ਜਵਾਬ
csv-readers = ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ
csv-name = ਨਾਮ
csv-for-organisers = ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕਾਂ ਲਈ
csv-may-share = ਸਾਂਝਾ ਹੋ ਸਕਦਾ ਹੈ
csv-shared = ਸਾਂਝਾ ਹੈ
csv-held-back = ਰੋਕਿਆ ਹੋਇਆ ਹੈ
csv-question = ਸਵਾਲ
csv-total = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ
csv-by-hand = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ, ਪ੍ਰਬੰਧਕ ਨੇ ਪਾਏ
csv-by-link = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ, ਇੱਕ ਵਾਰ ਚੱਲਣ ਵਾਲੇ ਲਿੰਕ ਰਾਹੀਂ
csv-by-open = ਹੋਰ, ਖੁੱਲ੍ਹੇ ਲਿੰਕ ਰਾਹੀਂ
csv-skipped = ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ ਚਾਹਿਆ

## By link

do-link = ਲਿੰਕ ਸਾਂਝਾ ਕਰੋ
do-links = ਇੱਕ-ਵਾਰੀ ਲਿੰਕ
do-copy-link = ਹੋਰਾਂ ਲਈ ਕਾਪੀ
do-stop-link = ਲਿੰਕ ਬੰਦ ਕਰੋ
do-stop-sure = ਬੰਦ ਕਰੋ
do-new-link = ਨਵਾਂ ਲਿੰਕ
links-need-address = ਲਿੰਕਾਂ ਲਈ ਇੰਟਰਨੈੱਟ ’ਤੇ ਪਤਾ ਚਾਹੀਦਾ ਹੈ। ਜੋ ਮੈਨੂੰ ਚਲਾਉਂਦਾ ਹੈ, ਉਹ ਇਹ ਪਾਉਂਦਾ ਹੈ: config.toml ਵਿੱਚ [web] ਹੇਠਾਂ public_url।
link-title = ਸਵਾਲ { $number } ਦਾ ਲਿੰਕ
link-how = ਇਸ ਲਿੰਕ ਨਾਲ ਕੋਈ ਵੀ ਬਿਨਾਂ ਐਪ ਜਵਾਬ ਦੇ ਸਕਦਾ ਹੈ। ਉਹ ਜਵਾਬ ਵੱਖਰੇ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
# What a picture shows, to be read by a camera.
link-code = ਕੈਮਰਿਆਂ ਲਈ ਤਸਵੀਰ। ਇਹ ਇੱਥੇ ਲੈ ਜਾਂਦੀ ਹੈ: { $address }
links-count =
    { $made ->
        [one] ਇੱਕ ਲਿੰਕ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ। { $used ->
            [0] ਇਹ ਅਜੇ ਵਰਤਿਆ ਨਹੀਂ ਗਿਆ।
           *[other] ਇਹ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ।
        }
       *[other] { $made } ਲਿੰਕ ਇੱਕ-ਇੱਕ ਵਾਰ ਚੱਲਦੇ ਹਨ। { $used ->
            [0] ਅਜੇ ਕੋਈ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ।
            [one] ਇੱਕ ਵਰਤਿਆ ਗਿਆ ਹੈ।
           *[other] { $used } ਵਰਤੇ ਗਏ ਹਨ।
        }
    }
stop-link-title = ਲਿੰਕ ਬੰਦ ਕਰਨਾ ਹੈ?
stop-link-means = ਫਿਰ ਜਿਹੜੇ ਕਾਗ਼ਜ਼ ਅਤੇ ਸੁਨੇਹਿਆਂ ’ਤੇ ਇਹ ਹੈ, ਉਹ ਕਿਤੇ ਨਹੀਂ ਲੈ ਜਾਣਗੇ। ਅਣਵਰਤੇ ਇੱਕ-ਵਾਰੀ ਲਿੰਕ ਵੀ ਬੰਦ ਹੋ ਜਾਂਦੇ ਹਨ।
links-are-stopped = ਬੰਦ ਹੋ ਗਏ। ਇਨ੍ਹਾਂ ਰਾਹੀਂ ਆਏ ਜਵਾਬ ਰਹਿੰਦੇ ਹਨ।
link-is-new = ਇਹ ਨਵਾਂ ਲਿੰਕ ਹੈ। ਪਹਿਲਾ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ।
link-stopped-title = ਸਵਾਲ { $number } ਦਾ ਲਿੰਕ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
copy-answer-here = ਇੱਥੇ ਜਵਾਬ ਦਿਓ:
copy-no-account = ਨਾ ਖਾਤਾ ਚਾਹੀਦਾ ਹੈ, ਨਾ ਐਪ, ਨਾ ਨਾਮ।
links-how-many = ਕਿੰਨੇ ਲਿੰਕ?
links-how = ਹਰੇਕ ਇੱਕ ਜਣੇ ਲਈ ਹੈ ਅਤੇ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ। ਉਹ ਜਵਾਬ ਬਾਕੀਆਂ ਵਾਂਗ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
links-typed =
    { $number ->
       *[other] ਹੋਰ ਗਿਣਤੀ ਲਈ ਲਿਖੋ: /polls { $number } links 15
    }
links-number =
    { $count ->
       *[other] { $count } ਲਿੰਕ
    }
links-made =
    { $count ->
        [one] ਇੱਕ ਲਿੰਕ, ਜੋ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ
       *[other] { $count } ਲਿੰਕ, ਜੋ ਇੱਕ-ਇੱਕ ਵਾਰ ਚੱਲਦੇ ਹਨ
    }
links-shown-once = ਇਨ੍ਹਾਂ ਨੂੰ ਹੁਣੇ ਸਾਂਭ ਲਓ। ਇਹ ਇੱਥੇ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ, ਅਤੇ ਫਿਰ ਨਹੀਂ ਦਿਸਣਗੇ।
links-file = ਸਵਾਲ { $number } ਦੇ ਲਿੰਕ, ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ
links-out-of-range =
    { $most ->
       *[other] { $least } ਤੋਂ { $most } ਤੱਕ ਲਿੰਕ ਚੁਣੋ।
    }
too-many-links =
    { $most ->
       *[other] ਇੰਨੇ ਅਜੇ ਅਣਵਰਤੇ ਹਨ: ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਬੰਦ ਕਰੋ, ਫਿਰ ਨਵੇਂ ਬਣਾਓ।
    }
link-unknown = ਇਸ ਲਿੰਕ ਦਾ ਪਤਾ ਨਹੀਂ। ਪੂਰਾ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ, ਜਾਂ ਜਿਸ ਨੇ ਦਿੱਤਾ, ਉਸ ਨੂੰ ਪੁੱਛੋ।
link-used = ਇਹ ਲਿੰਕ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ, ਅਤੇ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਵਰਤਿਆ, ਤਾਂ ਉੱਥੇ ਹੀ ਖੋਲ੍ਹੋ। ਨਹੀਂ ਤਾਂ ਹੋਰ ਮੰਗੋ।
link-stopped = ਪ੍ਰਬੰਧਕ ਨੇ ਇਹ ਲਿੰਕ ਬੰਦ ਕਰ ਦਿੱਤਾ। ਜਿਸ ਨੇ ਦਿੱਤਾ, ਉਸ ਤੋਂ ਨਵਾਂ ਮੰਗੋ।
nothing-chosen = ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਜਵਾਬ ਦਿਓ, ਜਾਂ ਛੱਡੋ।
too-few-chosen =
    { $least ->
       *[other] ਕਿਰਪਾ ਕਰਕੇ ਘੱਟੋ-ਘੱਟ { $least } ਚੁਣੋ।
    }
# $place: 1 is the best.
place-twice =
    { $place ->
       *[other] ਥਾਂ { $place } ਦੋ ਵਾਰ ਹੈ। ਹਰ ਚੋਣ ਨੂੰ ਆਪਣੀ ਥਾਂ ਦਿਓ।
    }
# $spent: what the given points cost.
points-overspent =
    { $points ->
       *[other] ਤੁਹਾਡੇ ਕੋਲ { $points } ਅੰਕ ਹਨ, ਅਤੇ ਇਸ ਲਈ { $spent } ਚਾਹੀਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਵਾਪਸ ਲਓ।
    }

## Asked for a service

do-purpose = ਕਿਸੇ ਸੇਵਾ ਲਈ
do-purpose-change = ਮਕਸਦ ਬਦਲੋ
do-purpose-none = ਮਕਸਦ ਹਟਾਓ
do-step = ਕਦਮ ਬਦਲੋ
do-about = ਸਵਾਲ ਬਾਰੇ
do-steps = ਸੱਤ ਕਦਮ
form-purpose = ਕਿਸੇ ਸੇਵਾ ਲਈ ਪੁੱਛਣਾ
form-can-change = ਕੀ ਬਦਲ ਸਕਦਾ ਹੈ?
form-cannot-change = ਕੀ ਨਹੀਂ ਬਦਲ ਸਕਦਾ?
form-decides = ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ?
form-answerer = ਜਵਾਬ ਕਿਸ ਨੇ ਦੇਣਾ ਹੈ?
form-answerer-hint = ਇਹ ਨਾਮ ਸਭ ਨੂੰ ਦਿਸੇਗਾ, ਜਿਵੇਂ ਟਰੱਸਟ।
form-not-yet = ਅਜੇ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਖ਼ਾਲੀ ਛੱਡੋ।
form-due = ਕਿਸ ਦਿਨ ਤੱਕ?
form-due-hint = ਜਿਵੇਂ 22 December। ਇਹ ਗਰੁੱਪ ਨੂੰ ਦਿਸਦਾ ਹੈ।
purpose-kept = ਰੱਖ ਲਿਆ। ਲੋਕਾਂ ਨੂੰ ਇਹ ਸਵਾਲ ਹੇਠਾਂ ਦਿਸਦਾ ਹੈ।
purpose-dropped = ਹਟਾ ਦਿੱਤਾ। ਹੁਣ ਇਹ ਸਵਾਲ ਕਿਸੇ ਸੇਵਾ ਲਈ ਨਹੀਂ।
purpose-missing = ਪਹਿਲਾਂ ਦੱਸੋ ਕਿ ਕੀ ਬਦਲ ਸਕਦਾ ਹੈ, ਅਤੇ ਜਵਾਬ ਕਿਸ ਨੇ ਦੇਣਾ ਹੈ: “ਕਿਸੇ ਸੇਵਾ ਲਈ” ਦਬਾਓ।
# $length: characters written. $most: characters there may be.
purpose-too-long = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ।
answerer-missing = ਕਿਰਪਾ ਕਰਕੇ ਲਿਖੋ ਕਿ ਜਵਾਬ ਕਿਸ ਨੇ ਦੇਣਾ ਹੈ। ਫਿਰ ਲੋਕਾਂ ਨੂੰ ਪਤਾ ਹੋਵੇਗਾ ਕਿ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ।
no-purpose = ਇਸ ਸਵਾਲ ਬਾਰੇ ਕਿਸੇ ਨੇ ਹੋਰ ਨਹੀਂ ਲਿਖਿਆ।

# Under the question. All of it but the step is in the words of whoever asks.

purpose-can-cannot = ਬਦਲ ਸਕਦਾ ਹੈ: { $can }। ਨਹੀਂ ਬਦਲ ਸਕਦਾ: { $cannot }।
purpose-can = ਬਦਲ ਸਕਦਾ ਹੈ: { $can }।
purpose-cannot = ਨਹੀਂ ਬਦਲ ਸਕਦਾ: { $cannot }।
purpose-decides = ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ: { $decides }।
purpose-both = { $first } { $second }
# $community: who asks. $answerer: who must answer; one or several.
about-asks = ਪੁੱਛਦੇ ਹਨ: { $community }। ਜਵਾਬ ਕਿਸ ਨੇ ਦੇਣਾ ਹੈ: { $answerer }।
about-can = ਕੀ ਬਦਲ ਸਕਦਾ ਹੈ: { $words }।
about-cannot = ਕੀ ਨਹੀਂ ਬਦਲ ਸਕਦਾ: { $words }।
about-decides = ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ: { $words }।
# In place of words, in the three sentences above.
about-not-yet = ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ
about-no-step = ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਲੋਕਾਂ ਦੀ ਕਿੰਨੀ ਚੱਲਦੀ ਹੈ।

# The ladder of co-production, from the bottom: names of its steps, and what they mean

ladder-1 = ਜ਼ਬਰਦਸਤੀ
ladder-2 = ਸਿਖਾਉਣਾ
ladder-3 = ਦੱਸਣਾ
ladder-4 = ਰਾਇ ਲੈਣਾ
ladder-5 = ਸ਼ਾਮਲ ਕਰਨਾ
ladder-6 = ਰਲ ਕੇ ਵਿਉਂਤਣਾ
ladder-7 = ਰਲ ਕੇ ਕਰਨਾ
ladder-means-1 = ਲੋਕਾਂ ਨੂੰ ਆਉਣਾ ਪੈਂਦਾ ਹੈ, ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਰਾਇ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ।
ladder-means-2 = ਲੋਕ ਸਿੱਖਦੇ ਹਨ ਕਿ ਸੇਵਾ ਕਿਵੇਂ ਚੱਲਦੀ ਹੈ।
ladder-means-3 = ਲੋਕਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਕੀ ਹੋਵੇਗਾ।
ladder-means-4 = ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ। ਫ਼ੈਸਲਾ ਸੇਵਾ ਇਕੱਲੀ ਕਰਦੀ ਹੈ।
ladder-means-5 = ਲੋਕਾਂ ਤੋਂ ਵਾਰ-ਵਾਰ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕੁਝ ਅਸਰ ਹੁੰਦਾ ਹੈ।
ladder-means-6 = ਲੋਕ ਵਿਉਂਤਣ ਵਿੱਚ ਹੱਥ ਵਟਾਉਂਦੇ ਹਨ। ਕੰਮ ਸੇਵਾ ਕਰਦੀ ਹੈ।
ladder-means-7 = ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਅਤੇ ਸੇਵਾ ਸ਼ੁਰੂ ਤੋਂ ਅਖੀਰ ਤੱਕ ਰਲ ਕੇ ਫ਼ੈਸਲਾ ਕਰਦੇ ਹਨ।
ladder-step = 7 ਵਿੱਚੋਂ ਕਦਮ { $number }: { $name }।
ladder-line = { $number }. { $name }: { $means }
ladder-title = ਸੱਤ ਕਦਮ, ਹੇਠਾਂ ਤੋਂ ਉੱਪਰ
# $number: 1.
ladder-not-here =
    { $number ->
       *[other] ਕਦਮ { $number } ਨਾਲ ਇੱਥੇ ਕੋਈ ਨਹੀਂ ਪੁੱਛਦਾ।
    }
ladder-credit = ਇਹ ਕਦਮ TLAP ਅਤੇ ਉਸ ਦੇ National Co-production Advisory Group ਦੇ ਹਨ। ਸ਼ਬਦ ਸਾਡੇ ਹਨ।
ladder-which = ਲੋਕਾਂ ਦੀ ਕਿੰਨੀ ਚੱਲਦੀ ਹੈ?
ladder-choice = { $number }. { $name }
ladder-later = ਅਜੇ ਨਹੀਂ
ladder-shared = ਕੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਫ਼ੈਸਲੇ ਵਿੱਚ ਸਾਂਝੀ ਹਨ?
# $name: co-production.
ladder-shared-why = { $name } ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਉਹ ਸ਼ੁਰੂ ਤੋਂ ਅਖੀਰ ਤੱਕ ਸਾਂਝੀ ਹਨ।
ladder-yes = ਹਾਂ
ladder-no = ਨਹੀਂ
ladder-not-shared = ਤਾਂ ਇਹ ਕੁਝ ਹੋਰ ਹੈ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਬਿਹਤਰ ਹੋ ਸਕਦਾ ਹੈ।
# $least, $most: the steps with which one can ask.
step-not-offered =
    { $most ->
       *[other] ਕਦਮ 1 ਵਿੱਚ ਰਾਇ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ, ਇਸ ਲਈ ਉਸ ਨਾਲ ਕੋਈ ਨਹੀਂ ਪੁੱਛਦਾ। { $least } ਤੋਂ { $most } ਤੱਕ ਚੁਣੋ।
    }
no-such-step =
    { $most ->
       *[other] ਅਜਿਹਾ ਕੋਈ ਕਦਮ ਨਹੀਂ। { $least } ਤੋਂ { $most } ਤੱਕ ਚੁਣੋ।
    }

# The promised answer. $answerer: who must answer; one or several.

promise-ahead = ਗਰੁੱਪ ਨੂੰ { $day } ਤੱਕ { $answerer } ਤੋਂ ਜਵਾਬ ਮਿਲੇਗਾ।
promise-late = { $day } ਤੋਂ { $answerer } ਦੀ ਉਡੀਕ ਹੈ।
promise-answered = { $day } ਨੂੰ { $answerer } ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
promise-moved = ਦਿਨ ਅੱਗੇ ਪਾਇਆ ਗਿਆ: { $reason }।
promise-ended = ਇਸ ਲਈ { $answerer } ਨੇ ਹੁਣ ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ।
# Told to organisers in private, on the day.
due-title = ਸਵਾਲ { $number } ਨੂੰ ਅਜੇ { $answerer } ਦੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ
due-by = ਵਾਅਦਾ { $day } ਤੱਕ ਦਾ ਸੀ।
due-moved = ਬਦਲ ਗਿਆ। ਹੁਣ ਗਰੁੱਪ ਨੂੰ { $day } ਤੱਕ ਜਵਾਬ ਮਿਲੇਗਾ, ਅਤੇ ਕਾਰਨ ਦਿਸਦਾ ਹੈ।
# $day: on which the question closes.
due-too-early = ਸਵਾਲ { $day } ਨੂੰ ਬੰਦ ਹੁੰਦਾ ਹੈ। ਬਾਅਦ ਦਾ ਦਿਨ ਚੁਣੋ।
due-too-late = ਇਹ ਇੱਕ ਸਾਲ ਤੋਂ ਵੱਧ ਦੀ ਉਡੀਕ ਹੈ। ਪਹਿਲਾਂ ਦਾ ਦਿਨ ਚੁਣੋ।
due-unclear = ਇਹ ਦਿਨ ਵਜੋਂ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਜਿਵੇਂ: 22 December
due-already = ਇਹ ਪਹਿਲਾਂ ਹੀ ਉਸ ਦਿਨ ਦਾ ਹੈ। ਹੋਰ ਚੁਣੋ।
do-answered = ਜਵਾਬ ਆ ਗਿਆ
do-answered-again = ਜਵਾਬ ਠੀਕ ਕਰੋ
do-due = ਤਾਰੀਖ਼ ਬਦਲੋ
do-answerer = ਜਵਾਬ ਲਈ ਲਿੰਕ
form-answer = ਸਵਾਲ { $number } ਦਾ ਜਵਾਬ
form-answered = ਜਵਾਬ ਕੀ ਹੈ?
form-answer-send = ਗਰੁੱਪ ਨੂੰ ਦੱਸੋ
form-due-moved = ਸਵਾਲ { $number } ਦਾ ਜਵਾਬ
promise-not-yet = ਸਵਾਲ ਅਜੇ ਖੁੱਲ੍ਹਾ ਹੈ। ਪਹਿਲਾਂ ਬੰਦ ਕਰੋ, ਫਿਰ ਜਵਾਬ ਦੱਸੋ।
promise-kept = ਜਵਾਬ ਆ ਚੁੱਕਾ ਹੈ, ਇਸ ਲਈ ਬਦਲਣ ਲਈ ਕੁਝ ਨਹੀਂ।
answer-missing = ਅਜੇ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ। ਪਹਿਲਾਂ ਜਵਾਬ ਲਿਖੋ।
# $length: characters written. $most: characters there may be.
answer-too-long = ਇਸ ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ, ਅਤੇ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ।
answer-stands = ਲੋਕ ਜਵਾਬ ਪੜ੍ਹ ਚੁੱਕੇ ਹਨ, ਇਸ ਲਈ ਇਹ ਰਹਿੰਦਾ ਹੈ। ਜੋ ਬਦਲਿਆ, ਉਹ ਗਰੁੱਪ ਨੂੰ ਆਪ ਦੱਸੋ।
answer-told = ਧੰਨਵਾਦ। ਜਵਾਬ ਗਰੁੱਪ ਵਿੱਚ ਆ ਰਿਹਾ ਹੈ।
answerer-title = ਸਵਾਲ { $number } ਦਾ ਜਵਾਬ ਦੇਣ ਲਈ ਲਿੰਕ
answerer-linked = ਸਵਾਲ { $number } ਦਾ ਜਵਾਬ ਦੇਣ ਲਈ ਲਿੰਕ ਹੈ
answerer-how = ਇਹ ਸਿਰਫ਼ { $answerer } ਨੂੰ ਦਿਓ। ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਕੇ ਉਨ੍ਹਾਂ ਦੇ ਨਾਮ ’ਤੇ ਇੱਕ ਵਾਰ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
answerer-once = ਇਹ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ। ਨਵਾਂ ਲਿੰਕ ਬਣੇ, ਤਾਂ ਇਹ ਬੰਦ ਹੋ ਜਾਂਦਾ ਹੈ।
answerer-not-again = ਇਹ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ। ਨਵਾਂ ਲਿੰਕ ਬਣੇ, ਤਾਂ ਪਹਿਲਾ ਬੰਦ ਹੋ ਜਾਂਦਾ ਹੈ।
answerer-none = { $answerer } ਕੋਲ ਹੁਣ ਜਵਾਬ ਦੇਣ ਲਈ ਲਿੰਕ ਨਹੀਂ।
answerer-stopped = ਬੰਦ ਹੋ ਗਿਆ। ਉਸ ਲਿੰਕ ਰਾਹੀਂ ਹੁਣ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਜਾ ਸਕਦਾ।
answer-corrected = ਬਦਲ ਗਿਆ। ਗਰੁੱਪ ਨੂੰ ਨਵੇਂ ਸ਼ਬਦ ਦਿਸਦੇ ਹਨ।
answer-title = ਸਵਾਲ { $number } ਦਾ ਜਵਾਬ
answer-asked = ਤੁਹਾਨੂੰ ਪੁੱਛਿਆ ਗਿਆ ਸੀ: “{ $question }”
answer-came = ਇਹ { $answerer } ਦਾ ਜਵਾਬ ਹੈ:
polls-promises = ਵਾਅਦੇ ਦੇ ਜਵਾਬ
promises-none = ਕਿਸੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਨਹੀਂ।
promises-title =
    { $count ->
        [one] ਵਾਅਦੇ ਦਾ ਇੱਕ ਜਵਾਬ
       *[other] ਵਾਅਦੇ ਦੇ { $count } ਜਵਾਬ
    }
# $said: by when, or that it is late.
promises-line = { $number }. { $question } { $said }
promises-more =
    { $count ->
        [one] ਇੱਕ ਹੋਰ ਬਾਅਦ ਵਿੱਚ ਆਉਣਾ ਹੈ।
       *[other] { $count } ਹੋਰ ਬਾਅਦ ਵਿੱਚ ਆਉਣੇ ਹਨ।
    }

## Secret questions

poll-mode-secret = ਗੁਪਤ: ਤੁਹਾਡੀ ਚੋਣ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦੀ, ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਵੀ ਨਹੀਂ।
poll-mode-sensitive = ਗੁਪਤ ਅਤੇ ਨਾਜ਼ੁਕ: ਤੁਹਾਡੀ ਚੋਣ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦੀ, ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਵੀ ਨਹੀਂ।
# $needs: answers it needs. $days: for how many days it stays open once more.
secret-needs = { $needs } ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ। ਘੱਟ ਆਏ, ਤਾਂ ਸਵਾਲ ਇੱਕ ਵਾਰ { $days } ਦਿਨ ਹੋਰ ਖੁੱਲ੍ਹਾ ਰਹਿੰਦਾ ਹੈ।
secret-extended = ਬਹੁਤ ਘੱਟ ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ ਸੀ, ਇਸ ਲਈ ਸਵਾਲ { $days } ਦਿਨ ਹੋਰ ਖੁੱਲ੍ਹਾ ਰਹਿੰਦਾ ਹੈ। ਅਜੇ ਵੀ ਕੁੱਲ { $needs } ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ।
# $least: a number of people who have answered at least; 0 for fewer than 8.
secret-turnout =
    { $least ->
        [0] ਹੁਣ ਤੱਕ 8 ਤੋਂ ਘੱਟ ਜਵਾਬ ਆਏ ਹਨ।
       *[other] ਹੁਣ ਤੱਕ ਘੱਟੋ-ਘੱਟ { $least } ਜਵਾਬ ਆਏ ਹਨ।
    }
secret-answered = ਤੁਸੀਂ ਜਵਾਬ ਦੇ ਦਿੱਤਾ ਹੈ। ਤੁਹਾਡੀ ਚੋਣ ਫਿਰ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਇਹ ਬਦਲੀ ਜਾ ਸਕਦੀ ਹੈ।
secret-send = ਮੇਰਾ ਜਵਾਬ ਭੇਜੋ
secret-lacks =
    { $lacks ->
        [one] ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਹੋਰ ਚੁਣੋ।
       *[other] ਕਿਰਪਾ ਕਰਕੇ { $lacks } ਹੋਰ ਚੁਣੋ।
    }
secret-counted = ਗਿਣਿਆ ਗਿਆ: { $option }। ਇਹ ਫਿਰ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਵੇਗਾ। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਜਵਾਬ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
secret-counted-several = ਤੁਹਾਡਾ ਜਵਾਬ ਗਿਣਿਆ ਗਿਆ। ਇਹ ਫਿਰ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਵੇਗਾ। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਜਵਾਬ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
polls-line-secret = { $number }. { $question } ਇਹ ਗੁਪਤ ਸਵਾਲ ਹੈ। ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
secret-has-closed = ਸਵਾਲ { $number } ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਨਤੀਜਾ ਹੇਠਾਂ ਹੈ।
who-sees-secret = ਤੁਹਾਡੀ ਚੋਣ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ, ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਵੀ ਨਹੀਂ। ਸਵਾਲ ਬੰਦ ਹੋਣ ’ਤੇ ਇਸ ਦੀ ਚਾਬੀ ਨਸ਼ਟ ਕਰ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਉਦੋਂ ਤੱਕ, ਜੋ ਮੈਨੂੰ ਚਲਾਉਂਦੇ ਹਨ, ਉਹ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਤੁਸੀਂ ਜੋ ਦਬਾਉਂਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੀ ਐਪ ਨੂੰ ਦਿਸਦਾ ਹੈ। { $ends }
card-secret = ਸਵਾਲ { $number } ਗੁਪਤ ਸਵਾਲ ਹੈ।
secret-frozen = ਹੁਣ ਇਹ ਨਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ। ਤਬਦੀਲੀ ਤੋਂ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਕਿਸ ਨੇ ਕੀ ਚੁਣਿਆ।

# Making it secret

do-secrecy = ਗੁਪਤ?
do-secret = ਗੁਪਤ
do-sensitive = ਨਾਜ਼ੁਕ
do-not-secret = ਗੁਪਤ ਨਹੀਂ
do-anyway = ਫਿਰ ਵੀ ਗੁਪਤ
do-groups = ਗਰੁੱਪ
mode-secret = ਹੁਣ ਇਹ ਗੁਪਤ ਸਵਾਲ ਹੈ। ਕਿਸ ਨੇ ਕੀ ਚੁਣਿਆ, ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸੇਗਾ।
mode-sensitive = ਹੁਣ ਇਹ ਗੁਪਤ ਅਤੇ ਨਾਜ਼ੁਕ ਸਵਾਲ ਹੈ। ਕਿਸ ਨੇ ਕੀ ਚੁਣਿਆ, ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸੇਗਾ।
secrecy-title = ਇਸ ਨੂੰ ਗੁਪਤ ਕਰਨਾ ਹੈ?
secrecy-secret = ਗੁਪਤ, ਕੁਝ ਤੈਅ ਕਰਨ ਲਈ: 8 ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ। 5 ਤੋਂ ਘੱਟ ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ।
secrecy-sensitive = ਗੁਪਤ ਅਤੇ ਨਾਜ਼ੁਕ, ਦੁੱਖ ਦੇਣ ਵਾਲੀਆਂ ਗੱਲਾਂ ਲਈ: 10 ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ। ਗਿਣਤੀ ਲਗਭਗ ਦੱਸੀ ਜਾਂਦੀ ਹੈ। ਸਵਾਲ ਇੱਕ ਦਿਨ ਜਾਂ ਵੱਧ ਖੁੱਲ੍ਹਾ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਕੋਈ ਇਸ ਨੂੰ ਪਹਿਲਾਂ ਬੰਦ ਨਹੀਂ ਕਰਦਾ।
secrecy-both = ਪੋਸਟ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਹ ਨਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ। ਨਤੀਜਾ ਅਖੀਰ ’ਤੇ, ਇੱਕੋ ਵਾਰ ਆਉਂਦਾ ਹੈ।
secret-few-title = ਸ਼ਾਇਦ ਕੋਈ ਨਤੀਜਾ ਨਾ ਨਿਕਲੇ
# $needs: answers it needs. $here: people who have ever used the bot there.
secret-few =
    { $here ->
        [0] ਗੁਪਤ ਸਵਾਲ ਲਈ { $needs } ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ। ਉੱਥੇ ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਮੈਨੂੰ ਨਹੀਂ ਵਰਤਿਆ।
        [one] ਗੁਪਤ ਸਵਾਲ ਲਈ { $needs } ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ। ਉੱਥੇ ਹੁਣ ਤੱਕ ਇੱਕ ਜਣੇ ਨੇ ਮੈਨੂੰ ਵਰਤਿਆ ਹੈ।
       *[other] ਗੁਪਤ ਸਵਾਲ ਲਈ { $needs } ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ। ਉੱਥੇ ਹੁਣ ਤੱਕ { $here } ਲੋਕਾਂ ਨੇ ਮੈਨੂੰ ਵਰਤਿਆ ਹੈ।
    }
secret-few-then = ਘੱਟ ਜਵਾਬ ਆਏ, ਤਾਂ ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ, ਇਹ ਵੀ ਨਹੀਂ ਕਿ ਕਿੰਨੇ ਆਏ। ਇਸ ਦੀ ਥਾਂ ਨਾਮ ਲੁਕਾਏ ਜਾ ਸਕਦੇ ਹਨ।
set-groups-on = ਹਰ ਗਰੁੱਪ ਵੱਖਰਾ
set-groups-off = ਸਾਰੇ ਗਰੁੱਪ ਇਕੱਠੇ
groups-apart = ਹਰ ਗਰੁੱਪ ਦਾ ਨਤੀਜਾ ਵੱਖਰਾ ਵੀ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਜਿੱਥੇ ਕੋਈ ਗਿਣਤੀ ਛੋਟੀ ਨਹੀਂ।
groups-together = ਸਾਰੇ ਗਰੁੱਪ ਇਕੱਠੇ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।

# What came of it

# $question: what was asked. $total: people who answered. $about: 1 where numbers are rounded.
secret-total =
    { $about ->
        [1] “{ $question }” ਲਗਭਗ { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
       *[0] “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
    }
secret-leads = “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਸਭ ਤੋਂ ਵੱਧ ਲੋਕਾਂ ਨੇ “{ $option }” ਚੁਣਿਆ।
secret-tied = “{ $question }” { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਕੋਈ ਇੱਕ ਚੋਣ ਸਭ ਤੋਂ ਅੱਗੇ ਨਹੀਂ ਸੀ।
secret-count =
    { $about ->
        [1] { $option }: ਲਗਭਗ { $count }
       *[0] { $option }: { $count }
    }
secret-not-shown = { $option }: ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਈ
secret-hides = ਕੁਝ ਗਿਣਤੀਆਂ ਨਹੀਂ ਦਿਖਾਈਆਂ ਜਾਂਦੀਆਂ, ਤਾਂ ਜੋ ਕੋਈ ਹਿਸਾਬ ਨਾ ਲਾ ਸਕੇ ਕਿ ਕਿਸ ਨੇ ਕੀ ਚੁਣਿਆ।
secret-about = ਗਿਣਤੀਆਂ ਸਭ ਤੋਂ ਨੇੜਲੇ 5, 10, 15 ਆਦਿ ਤੱਕ ਗੋਲ ਕੀਤੀਆਂ ਗਈਆਂ ਹਨ।
secret-closed-early = ਪ੍ਰਬੰਧਕ ਨੇ ਇਸ ਨੂੰ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਬੰਦ ਕੀਤਾ।
secret-withheld = “{ $question }” { $needs } ਤੋਂ ਘੱਟ ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।
secret-withheld-next = ਇਹ ਜਵਾਬ ਦੇਣ ਵਾਲਿਆਂ ਦੇ ਬਚਾਅ ਲਈ ਹੈ। ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ ਹਨ। ਪ੍ਰਬੰਧਕ ਨਾਮ ਲੁਕਾ ਕੇ ਫਿਰ ਪੁੱਛ ਸਕਦੇ ਹਨ, ਜਾਂ ਰਲ ਕੇ ਗੱਲ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ।
secret-void = “{ $question }” ਜਵਾਬਾਂ ਦੀ ਚਾਬੀ ਗੁਆਚ ਗਈ, ਇਸ ਲਈ ਉਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਉਹ ਮਿਟਾ ਦਿੱਤੇ ਗਏ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਪੁੱਛੋ।
secret-row = { $place }: { $counts }
secret-others = ਬਾਕੀ ਸਾਰੇ ਗਰੁੱਪ
secret-cell = ਨਹੀਂ ਦਿਖਾਈ
secret-amount =
    { $about ->
        [1] ਲਗਭਗ { $count }
       *[0] { $count }
    }
# $day: when it closed.
secret-answered-and-closed =
    { $about ->
        [1] ਲਗਭਗ { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। { $day } ਬੰਦ ਹੋਇਆ।
       *[0] { $total } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। { $day } ਬੰਦ ਹੋਇਆ।
    }
csv-rule = ਨਿਯਮ
csv-rule-secret = ਗੁਪਤ: 5 ਤੋਂ ਘੱਟ ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ।
csv-rule-sensitive = ਗੁਪਤ ਅਤੇ ਨਾਜ਼ੁਕ: 5 ਤੋਂ ਘੱਟ ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ। ਬਾਕੀ ਸਭ ਤੋਂ ਨੇੜਲੇ 5, 10, 15 ਆਦਿ ਤੱਕ ਗੋਲ ਹਨ।

# What cannot be done

poll-frozen = ਇਹ ਗੁਪਤ ਸਵਾਲ ਹੈ, ਅਤੇ ਪੋਸਟ ਹੋ ਚੁੱਕਾ ਹੈ। ਇਸ ਲਈ ਇਹ ਹੁਣ ਨਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ। ਇਸ ਨੂੰ ਰੱਦ ਕਰਕੇ ਫਿਰ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ।
poll-key-lost = ਇਸ ਸਵਾਲ ਦੀ ਚਾਬੀ ਗੁਆਚ ਗਈ, ਇਸ ਲਈ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਗਿਣਿਆ ਜਾ ਸਕਦਾ। ਸਵਾਲ ਹੁਣ ਬੰਦ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਗਰੁੱਪ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
secret-only-counts = ਗੁਪਤ ਸਵਾਲ ਵਿੱਚ ਇੱਕ ਚੋਣ, ਕਈ ਚੋਣਾਂ, ਜਾਂ ਪੈਮਾਨਾ ਹੋ ਸਕਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਕਿਸਮ ਚੁਣੋ।
secret-not-repeats = ਗੁਪਤ ਸਵਾਲ ਆਪੇ ਫਿਰ ਨਹੀਂ ਆਉਂਦਾ। ਨੇੜੇ-ਨੇੜੇ ਦੋ ਨਤੀਜਿਆਂ ਤੋਂ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਕਿਸ ਨੇ ਕੀ ਚੁਣਿਆ।
secret-not-takes = ਗੁਪਤ ਸਵਾਲ ਵਿੱਚ ਮੈਂਬਰ ਚੋਣਾਂ ਨਹੀਂ ਜੋੜ ਸਕਦੇ। ਪਹਿਲਾਂ ਉਹ ਸੈਟਿੰਗ ਬੰਦ ਕਰੋ।
secret-not-hand = ਗੁਪਤ ਸਵਾਲ ਵਿੱਚ ਕੋਈ ਹੋਰਾਂ ਲਈ ਜਵਾਬ ਨਹੀਂ ਪਾ ਸਕਦਾ। ਉਨ੍ਹਾਂ ਨੂੰ ਇੱਕ-ਵਾਰੀ ਲਿੰਕ ਦਿਓ।
secret-not-chase = ਗੁਪਤ ਸਵਾਲ ਦਾ ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ, ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਪਤਾ। ਪੂਰੇ ਗਰੁੱਪ ਨੂੰ ਇੱਕ ਵਾਰ ਹੋਰ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ।
secret-not-link = ਗੁਪਤ ਸਵਾਲ ਦਾ ਸਭ ਲਈ ਇੱਕ ਲਿੰਕ ਨਹੀਂ ਹੁੰਦਾ: ਉਹ ਦੋ ਵਾਰ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਇੱਕ-ਵਾਰੀ ਲਿੰਕ ਬਣਾਓ।
secret-not-skip = ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ, ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਪਤਾ। ਇਸ ਲਈ ਚਾਹੋ ਤਾਂ ਇਸ ਨੂੰ ਰਹਿਣ ਦਿਓ, ਤੁਹਾਨੂੰ ਕੋਈ ਨਹੀਂ ਪੁੱਛੇਗਾ।
secret-not-groups = ਹਰ ਗਰੁੱਪ ਵੱਖਰਾ ਸਿਰਫ਼ ਗੁਪਤ ਸਵਾਲ ਵਿੱਚ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
counts-secret = ਇਹ ਗੁਪਤ ਸਵਾਲ ਹੈ। ਨਤੀਜਾ ਬੰਦ ਹੋਣ ’ਤੇ ਆਉਂਦਾ ਹੈ, ਸਭ ਲਈ ਇੱਕੋ ਵੇਲੇ।
no-early-close = ਨਾਜ਼ੁਕ ਸਵਾਲ ਆਪਣੇ ਸਮੇਂ ’ਤੇ ਬੰਦ ਹੁੰਦਾ ਹੈ, ਪਹਿਲਾਂ ਨਹੀਂ। ਇਉਂ ਕੋਈ ਆਪਣੀ ਮਰਜ਼ੀ ਦਾ ਵੇਲਾ ਨਹੀਂ ਚੁਣ ਸਕਦਾ।
sensitive-too-short = ਨਾਜ਼ੁਕ ਸਵਾਲ ਇੱਕ ਦਿਨ ਜਾਂ ਵੱਧ ਖੁੱਲ੍ਹਾ ਰਹਿਣਾ ਚਾਹੀਦਾ ਹੈ। ਬੰਦ ਹੋਣ ਲਈ ਬਾਅਦ ਦਾ ਸਮਾਂ ਚੁਣੋ।
# $days: days that must lie between.
asked-too-soon = ਇਹੀ ਨਾਜ਼ੁਕ ਸਵਾਲ ਇੱਥੇ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਪੁੱਛਿਆ ਗਿਆ ਹੈ ਜਾਂ ਪੁੱਛਿਆ ਜਾਵੇਗਾ। ਉਨ੍ਹਾਂ ਹੀ ਲੋਕਾਂ ਦੇ ਦੋ ਨਤੀਜਿਆਂ ਤੋਂ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਕਿਸ ਨੇ ਕੀ ਚੁਣਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਕੁਝ ਹੋਰ ਪੁੱਛੋ।
joined-too-lately = ਤੁਹਾਨੂੰ ਇਸ ਗਰੁੱਪ ਵਿੱਚ ਅਜੇ ਇੱਕ ਦਿਨ ਨਹੀਂ ਹੋਇਆ। ਇੱਥੇ ਇੱਕ ਦਿਨ ਪੂਰਾ ਹੋਣ ’ਤੇ ਇਸ ਦਾ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
answer-in-the-group = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨਾਜ਼ੁਕ ਸਵਾਲ ਦਾ ਜਵਾਬ ਗਰੁੱਪ ਵਾਲੀ ਪੋਸਟ ਤੋਂ ਦਿਓ। ਸਿਰਫ਼ ਉੱਥੇ ਮੈਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੰਨੇ ਸਮੇਂ ਤੋਂ ਮੈਂਬਰ ਹੋ।

# Questions in the weekly list of what is on. $when: a day and a time.

on-open = ਸਵਾਲ { $number }: { $question } ਇਹ { $when } ਬੰਦ ਹੋਵੇਗਾ।
on-planned = ਸਵਾਲ { $number } { $when } ਆਵੇਗਾ।
on-result = ਸਵਾਲ { $number } ਦਾ ਨਤੀਜਾ ਆ ਗਿਆ ਹੈ: { $question }
on-answer = ਜਵਾਬ ਦਿਓ: { $number }
on-see = ਨਤੀਜਾ { $number }
