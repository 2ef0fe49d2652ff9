### What the pages behind links say themselves. What is said of questions and answers comes from the questions.

page-run-by = ਚਲਾਉਣ ਵਾਲੇ: { $operator }।
page-languages = ਹੋਰ ਬੋਲੀਆਂ
page-send = ਮੇਰਾ ਜਵਾਬ ਭੇਜੋ
page-skip = ਇਹ ਛੱਡੋ
page-closes = ਸਵਾਲ { $when } ਬੰਦ ਹੋਵੇਗਾ। ਫਿਰ ਨਤੀਜਾ ਇਸੇ ਪੰਨੇ ’ਤੇ ਦਿਸੇਗਾ।

## How to answer

page-choose-one = ਇੱਕ ਚੁਣੋ।
page-choose-any = ਜਿੰਨੇ ਚਾਹੋ ਚੁਣੋ।
page-choose-up-to =
    { $most ->
       *[other] { $most } ਤੱਕ ਚੁਣੋ।
    }
page-choose-exactly =
    { $count ->
        [one] ਇੱਕ ਚੁਣੋ।
       *[other] { $count } ਚੁਣੋ।
    }
page-choose-between =
    { $most ->
       *[other] { $least } ਤੋਂ { $most } ਤੱਕ ਚੁਣੋ।
    }
page-rank = ਸਭ ਤੋਂ ਚੰਗੀ ਚੋਣ ਨੂੰ ਪਹਿਲੀ ਥਾਂ ਦਿਓ, ਅਗਲੀ ਨੂੰ ਦੂਜੀ। ਜੋ ਚਾਹੋ ਛੱਡ ਦਿਓ।
page-rank-tap = ਪਹਿਲਾਂ ਸਭ ਤੋਂ ਚੰਗੀ ਦਬਾਓ, ਫਿਰ ਅਗਲੀ। ਹਟਾਉਣ ਲਈ ਫਿਰ ਦਬਾਓ।
page-no-place = ਕੋਈ ਥਾਂ ਨਹੀਂ
page-place =
    { $place ->
        [1] ਪਹਿਲੀ
        [2] ਦੂਜੀ
        [3] ਤੀਜੀ
        [4] ਚੌਥੀ
       *[other] { $place }ਵੀਂ
    }
page-points =
    { $points ->
       *[other] ਤੁਹਾਡੇ ਕੋਲ { $points } ਅੰਕ ਹਨ। ਹਰ ਚੋਣ ਨੂੰ ਜਿੰਨੇ ਚਾਹੋ ਦਿਓ।
    }
page-points-squared =
    { $points ->
       *[other] ਤੁਹਾਡੇ ਕੋਲ { $points } ਅੰਕ ਹਨ। ਇੱਕ ਚੋਣ ਲਈ ਇੱਕ ਵੋਟ ਦੇ 1, ਦੋ ਦੇ 4, ਤਿੰਨ ਦੇ 9 ਲੱਗਦੇ ਹਨ।
    }
page-points-left =
    { $left ->
        [0] ਸਾਰੇ { $points } ਅੰਕ ਦਿੱਤੇ ਜਾ ਚੁੱਕੇ ਹਨ।
        [one] { $points } ਵਿੱਚੋਂ ਇੱਕ ਅੰਕ ਬਾਕੀ ਹੈ।
       *[other] { $points } ਵਿੱਚੋਂ { $left } ਅੰਕ ਬਾਕੀ ਹਨ।
    }
page-points-over =
    { $points ->
       *[other] ਇਹ { $points } ਅੰਕਾਂ ਤੋਂ ਵੱਧ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਵਾਪਸ ਲਓ।
    }
page-more = { $option } ਨੂੰ ਇੱਕ ਹੋਰ
page-fewer = { $option } ਤੋਂ ਇੱਕ ਘੱਟ
page-dates = ਹਰ ਤਾਰੀਖ਼ ਲਈ ਦੱਸੋ ਕਿ ਠੀਕ ਹੈ ਜਾਂ ਨਹੀਂ। ਜਵਾਬ ਨਾ ਦਿੱਤਾ, ਤਾਂ “ਨਹੀਂ” ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
page-yes = ਹਾਂ
page-if-need-be = ਲੋੜ ਪਵੇ ਤਾਂ
page-no = ਨਹੀਂ
page-words =
    { $most ->
       *[other] ਪ੍ਰਬੰਧਕ ਤੁਹਾਡਾ ਲਿਖਿਆ ਪੜ੍ਹਦੇ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
    }
page-share = ਹੋਰ ਲੋਕ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਜੇ ਪ੍ਰਬੰਧਕ ਮੰਨ ਲੈਣ।

## Who sees it

page-who = ਇਹ ਕਿਸ ਨੂੰ ਦਿਸੇਗਾ?
page-sees-nobody = ਤੁਸੀਂ ਕੌਣ ਹੋ, ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ, ਅਤੇ ਅਸੀਂ ਕੋਈ ਪਤਾ ਨਹੀਂ ਰੱਖਦੇ।
page-sees-names = ਗਰੁੱਪ ਵਿੱਚ ਜਵਾਬਾਂ ਨਾਲ ਨਾਮ ਹਨ। ਤੁਹਾਡੇ ਨਾਲ ਕੋਈ ਨਹੀਂ।
page-sees-words = ਪ੍ਰਬੰਧਕ ਤੁਹਾਡੇ ਸ਼ਬਦ ਪੜ੍ਹਦੇ ਹਨ। ਆਪਣੇ ਬਾਰੇ ਲਿਖੀ ਗੱਲ ਤੋਂ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
page-sees-guess = ਗਿਣਤੀ ਦੇਖ ਕੇ ਅੰਦਾਜ਼ਾ ਲੱਗ ਸਕਦਾ ਹੈ।
page-sees-single = ਇਹ ਲਿੰਕ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ। ਜਿਸ ਨੇ ਦਿੱਤਾ, ਉਸ ਨੂੰ ਤੁਹਾਡਾ ਜਵਾਬ ਨਹੀਂ ਦਿਸਦਾ।
page-sees-open = ਇਹ ਲਿੰਕ ਕੋਈ ਵੀ ਕਈ ਵਾਰ ਵਰਤ ਸਕਦਾ ਹੈ। ਇਸ ਲਈ ਇਹ ਜਵਾਬ ਵੱਖਰੇ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
page-sees-browser = ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਇੱਕ ਬੇਤਰਤੀਬ ਨੰਬਰ ਰੱਖਦਾ ਹੈ, ਤਾਂ ਜੋ ਜਵਾਬ ਬਦਲ ਸਕੇ। ਹੋਰ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।

## Thank you

page-thanks = ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਜਵਾਬ ਗਿਣਿਆ ਗਿਆ।
page-thanks-skipped = ਧੰਨਵਾਦ। ਤੁਸੀਂ ਇਹ ਸਵਾਲ ਛੱਡ ਦਿੱਤਾ।
page-thanks-again = ਤੁਸੀਂ ਇਸ ਦਾ ਜਵਾਬ ਦੇ ਦਿੱਤਾ ਹੈ।
page-words-shared = ਹੋਰ ਲੋਕ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਜੇ ਪ੍ਰਬੰਧਕ ਮੰਨ ਲੈਣ।
page-words-private = ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਪੜ੍ਹਦੇ ਹਨ।
page-result-at = ਸਵਾਲ { $when } ਬੰਦ ਹੋਵੇਗਾ। ਉਦੋਂ ਇਹ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ, ਨਤੀਜਾ ਦਿਸੇਗਾ।
page-change = ਮੇਰਾ ਜਵਾਬ ਬਦਲੋ
page-take-back = ਵਾਪਸ ਲਓ
page-taken-back = ਵਾਪਸ ਲੈ ਲਿਆ। ਸਵਾਲ ਬੰਦ ਹੋਣ ਤੱਕ ਫਿਰ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
page-so-far = ਹੁਣ ਤੱਕ
page-counts-close = ਗਿਣਤੀ ਬੰਦ ਹੋਣ ’ਤੇ ਦਿਸਦੀ ਹੈ।

## The answer that was promised

page-promise-answer = ਜਵਾਬ
page-promise-write = { $answerer } ਦਾ ਜਵਾਬ
page-promise-how =
    { $most ->
       *[other] ਜਿਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛਿਆ ਗਿਆ ਸੀ, ਉਹ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
    }
page-promise-send = ਜਵਾਬ ਭੇਜੋ
page-promise-change = ਜਵਾਬ ਬਦਲੋ
page-promise-told = ਧੰਨਵਾਦ। ਜਿਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛਿਆ ਗਿਆ ਸੀ, ਜਵਾਬ ਉਨ੍ਹਾਂ ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
page-promise-until = { $when } ਤੱਕ ਇਸ ਨੂੰ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
page-promise-stands = ਲੋਕ ਇਹ ਜਵਾਬ ਪੜ੍ਹ ਚੁੱਕੇ ਹਨ, ਇਸ ਲਈ ਇਹ ਇਵੇਂ ਹੀ ਰਹਿੰਦਾ ਹੈ।

## When it is not open

page-early = ਇਹ ਸਵਾਲ ਅਜੇ ਖੁੱਲ੍ਹਾ ਨਹੀਂ
page-early-more = ਇਹ { $when } ਖੁੱਲ੍ਹੇਗਾ। ਉਦੋਂ ਇਹ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ।
page-ending = ਇਹ ਸਵਾਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ
page-ending-more = ਨਤੀਜਾ ਆ ਰਿਹਾ ਹੈ। ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਇਹ ਪੰਨਾ ਫਿਰ ਖੋਲ੍ਹੋ।
page-closed = ਇਹ ਸਵਾਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
page-cancelled = ਇਹ ਸਵਾਲ ਰੱਦ ਹੋ ਗਿਆ
page-cancelled-more = ਕਾਰਨ: { $reason }
page-table = ਨਤੀਜਾ, ਗਿਣਤੀ ਵਿੱਚ
page-table-choice = ਚੋਣ
page-table-answers = ਜਵਾਬ

## When an answer could not be taken

page-too-late = ਦੇਰ ਹੋ ਗਈ, ਇਸ ਲਈ ਤੁਹਾਡਾ ਜਵਾਬ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ।
page-again = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਜਵਾਬ ਦੇਖ ਲਓ, ਅਤੇ ਫਿਰ ਭੇਜੋ।
page-many-answers = ਜਿੱਥੋਂ ਤੁਸੀਂ ਹੋ, ਉੱਥੋਂ ਬਹੁਤ ਜਵਾਬ ਆਏ ਹਨ। ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਆਪਣਾ ਭੇਜੋ।
page-number-unclear = ਕਿਰਪਾ ਕਰਕੇ ਪੂਰੇ ਅੰਕ ਲਿਖੋ, ਜਿਵੇਂ 3।
page-not-saved = ਇਹ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਿਆ, ਇਸ ਲਈ ਗਿਣਿਆ ਨਹੀਂ ਗਿਆ। ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਫਿਰ ਭੇਜੋ।

## Pages that say why not

page-unknown = ਸਾਨੂੰ ਇਸ ਲਿੰਕ ਦਾ ਪਤਾ ਨਹੀਂ
page-unknown-more = ਪੂਰਾ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ, ਜਾਂ ਜਿਸ ਨੇ ਦਿੱਤਾ, ਉਸ ਨੂੰ ਪੁੱਛੋ।
page-cut = ਇਹ ਲਿੰਕ ਪੂਰਾ ਨਹੀਂ
page-cut-more = ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਰਹਿ ਗਿਆ ਜਾਂ ਗ਼ਲਤ ਲਿਖਿਆ ਗਿਆ। ਪੂਰਾ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ।
page-used = ਇਹ ਲਿੰਕ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ
page-stopped = ਇਹ ਲਿੰਕ ਬੰਦ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ
page-slow = ਬਹੁਤ ਸਾਰੇ ਗ਼ਲਤ ਲਿੰਕ ਆਏ
page-slow-more = ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਮਿੰਟ ਰੁਕੋ। ਫਿਰ ਜੋ ਪੂਰਾ ਲਿੰਕ ਮਿਲਿਆ ਸੀ, ਉਹ ਖੋਲ੍ਹੋ।
page-foreign = ਇਹ ਕਿਸੇ ਹੋਰ ਪੰਨੇ ਤੋਂ ਆਇਆ
page-foreign-more = ਕੁਝ ਵੀ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ। ਆਪਣਾ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ, ਅਤੇ ਉੱਥੇ ਜਵਾਬ ਦਿਓ।
page-too-big = ਇੱਕੋ ਵਾਰ ਇਹ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੈ
page-too-big-more = ਕੁਝ ਵੀ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ। ਵਾਪਸ ਜਾਓ ਅਤੇ ਛੋਟਾ ਕਰੋ।
page-missing = ਇੱਥੇ ਕੁਝ ਨਹੀਂ
page-missing-more = ਸਵਾਲ ਦਾ ਜਵਾਬ ਦੇਣ ਲਈ ਜੋ ਪੂਰਾ ਲਿੰਕ ਮਿਲਿਆ ਸੀ, ਉਹ ਖੋਲ੍ਹੋ।
page-away = ਇਸ ਵੇਲੇ ਦੇਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ
page-away-more = ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਆਪਣਾ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ।
page-fault = ਇੱਥੇ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ
page-fault-more = ਇਹ ਤੁਹਾਡੀ ਗ਼ਲਤੀ ਨਹੀਂ ਸੀ। ਵਾਪਸ ਜਾਓ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
