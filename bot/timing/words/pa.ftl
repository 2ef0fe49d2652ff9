# Dates and times

# $day: "Tuesday 1 December". $time: "6pm".
date-and-time = { $day }, { $time }
# $weekday: 1 for Monday to 7 for Sunday. $day, $month, $year: numbers.
day-long = { $weekday ->
    [1] ਸੋਮਵਾਰ
    [2] ਮੰਗਲਵਾਰ
    [3] ਬੁੱਧਵਾਰ
    [4] ਵੀਰਵਾਰ
    [5] ਸ਼ੁੱਕਰਵਾਰ
    [6] ਸ਼ਨਿੱਚਰਵਾਰ
   *[7] ਐਤਵਾਰ
} { $day } { $month ->
    [1] ਜਨਵਰੀ
    [2] ਫ਼ਰਵਰੀ
    [3] ਮਾਰਚ
    [4] ਅਪ੍ਰੈਲ
    [5] ਮਈ
    [6] ਜੂਨ
    [7] ਜੁਲਾਈ
    [8] ਅਗਸਤ
    [9] ਸਤੰਬਰ
    [10] ਅਕਤੂਬਰ
    [11] ਨਵੰਬਰ
   *[12] ਦਸੰਬਰ
}
day-long-year = { $weekday ->
    [1] ਸੋਮਵਾਰ
    [2] ਮੰਗਲਵਾਰ
    [3] ਬੁੱਧਵਾਰ
    [4] ਵੀਰਵਾਰ
    [5] ਸ਼ੁੱਕਰਵਾਰ
    [6] ਸ਼ਨਿੱਚਰਵਾਰ
   *[7] ਐਤਵਾਰ
} { $day } { $month ->
    [1] ਜਨਵਰੀ
    [2] ਫ਼ਰਵਰੀ
    [3] ਮਾਰਚ
    [4] ਅਪ੍ਰੈਲ
    [5] ਮਈ
    [6] ਜੂਨ
    [7] ਜੁਲਾਈ
    [8] ਅਗਸਤ
    [9] ਸਤੰਬਰ
    [10] ਅਕਤੂਬਰ
    [11] ਨਵੰਬਰ
   *[12] ਦਸੰਬਰ
} { $year }
day-plain = { $day } { $month ->
    [1] ਜਨਵਰੀ
    [2] ਫ਼ਰਵਰੀ
    [3] ਮਾਰਚ
    [4] ਅਪ੍ਰੈਲ
    [5] ਮਈ
    [6] ਜੂਨ
    [7] ਜੁਲਾਈ
    [8] ਅਗਸਤ
    [9] ਸਤੰਬਰ
    [10] ਅਕਤੂਬਰ
    [11] ਨਵੰਬਰ
   *[12] ਦਸੰਬਰ
}
day-short = { $weekday ->
    [1] ਸੋਮ
    [2] ਮੰਗਲ
    [3] ਬੁੱਧ
    [4] ਵੀਰ
    [5] ਸ਼ੁੱਕਰ
    [6] ਸ਼ਨਿੱਚਰ
   *[7] ਐਤ
} { $day } { $month ->
    [1] ਜਨਵਰੀ
    [2] ਫ਼ਰਵਰੀ
    [3] ਮਾਰਚ
    [4] ਅਪ੍ਰੈਲ
    [5] ਮਈ
    [6] ਜੂਨ
    [7] ਜੁਲਾਈ
    [8] ਅਗਸਤ
    [9] ਸਤੰਬਰ
    [10] ਅਕਤੂਬਰ
    [11] ਨਵੰਬਰ
   *[12] ਦਸੰਬਰ
}
midnight-end = ਰਾਤ ਦੇ 12 ਵਜੇ, ਜਦੋਂ { $day } ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ
time-midnight = ਅੱਧੀ ਰਾਤ 12 ਵਜੇ
time-noon = ਦੁਪਹਿਰ 12 ਵਜੇ
time-am = { $hour ->
    [12] ਅੱਧੀ ਰਾਤ
    [1] ਤੜਕੇ
    [2] ਤੜਕੇ
    [3] ਤੜਕੇ
    [4] ਤੜਕੇ
   *[other] ਸਵੇਰੇ
} { $hour } ਵਜੇ
time-pm = { $hour ->
    [12] ਦੁਪਹਿਰ
    [1] ਦੁਪਹਿਰ
    [2] ਦੁਪਹਿਰ
    [3] ਦੁਪਹਿਰ
    [4] ਸ਼ਾਮ
    [5] ਸ਼ਾਮ
    [6] ਸ਼ਾਮ
    [7] ਸ਼ਾਮ
   *[other] ਰਾਤ
} { $hour } ਵਜੇ
# $tens, $ones: the digits of the minutes.
time-am-minutes = { $hour ->
    [12] ਅੱਧੀ ਰਾਤ
    [1] ਤੜਕੇ
    [2] ਤੜਕੇ
    [3] ਤੜਕੇ
    [4] ਤੜਕੇ
   *[other] ਸਵੇਰੇ
} { $hour }:{ $tens }{ $ones } ਵਜੇ
time-pm-minutes = { $hour ->
    [12] ਦੁਪਹਿਰ
    [1] ਦੁਪਹਿਰ
    [2] ਦੁਪਹਿਰ
    [3] ਦੁਪਹਿਰ
    [4] ਸ਼ਾਮ
    [5] ਸ਼ਾਮ
    [6] ਸ਼ਾਮ
    [7] ਸ਼ਾਮ
   *[other] ਰਾਤ
} { $hour }:{ $tens }{ $ones } ਵਜੇ

# Times that come again

# $weekday: 1 for Monday to 7 for Sunday.
weekday = { $weekday ->
    [1] ਸੋਮਵਾਰ
    [2] ਮੰਗਲਵਾਰ
    [3] ਬੁੱਧਵਾਰ
    [4] ਵੀਰਵਾਰ
    [5] ਸ਼ੁੱਕਰਵਾਰ
    [6] ਸ਼ਨਿੱਚਰਵਾਰ
   *[7] ਐਤਵਾਰ
}
weekdays-last = { $first } ਅਤੇ { $rest }
weekdays-more = { $first }, { $rest }
# $time: "7pm". $every: a number, 2 at least. $weekdays: "Tuesday and Thursday".
rule-daily = ਹਰ ਰੋਜ਼ { $time }
rule-days = { $every ->
    [2] ਹਰ ਦੂਜੇ ਦਿਨ
    [3] ਹਰ ਤੀਜੇ ਦਿਨ
    [4] ਹਰ ਚੌਥੇ ਦਿਨ
   *[other] ਹਰ { $every }ਵੇਂ ਦਿਨ
} { $time }
rule-weekly = ਹਰ { $weekdays } ਨੂੰ { $time }
rule-working-week = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ ਤੱਕ ਹਰ ਰੋਜ਼ { $time }
rule-weeks = { $every ->
    [2] ਹਰ ਦੂਜੇ ਹਫ਼ਤੇ
    [3] ਹਰ ਤੀਜੇ ਹਫ਼ਤੇ
    [4] ਹਰ ਚੌਥੇ ਹਫ਼ਤੇ
   *[other] ਹਰ { $every }ਵੇਂ ਹਫ਼ਤੇ
} { $weekdays } ਨੂੰ { $time }
rule-month-day = ਹਰ ਮਹੀਨੇ ਦੀ { $day } ਤਾਰੀਖ਼ ਨੂੰ { $time }
# $day: 29 or 30.
rule-month-day-or-last = ਹਰ ਮਹੀਨੇ ਦੀ { $day } ਤਾਰੀਖ਼ ਨੂੰ { $time }, ਜਾਂ ਮਹੀਨੇ ਦੇ ਆਖ਼ਰੀ ਦਿਨ
rule-month-end = ਹਰ ਮਹੀਨੇ ਦੇ ਆਖ਼ਰੀ ਦਿਨ { $time }
rule-months-day = ਹਰ { $every } ਮਹੀਨਿਆਂ ਬਾਅਦ { $day } ਤਾਰੀਖ਼ ਨੂੰ { $time }
rule-months-day-or-last = ਹਰ { $every } ਮਹੀਨਿਆਂ ਬਾਅਦ { $day } ਤਾਰੀਖ਼ ਨੂੰ { $time }, ਜਾਂ ਮਹੀਨੇ ਦੇ ਆਖ਼ਰੀ ਦਿਨ
rule-months-end = ਹਰ { $every } ਮਹੀਨਿਆਂ ਬਾਅਦ ਮਹੀਨੇ ਦੇ ਆਖ਼ਰੀ ਦਿਨ { $time }
# $nth: 1 to 4, or -1 for the last one. $weekday: "Friday".
rule-month-weekday = ਹਰ ਮਹੀਨੇ ਦੇ { $nth ->
    [1] ਪਹਿਲੇ
    [2] ਦੂਜੇ
    [3] ਤੀਜੇ
    [4] ਚੌਥੇ
   *[-1] ਆਖ਼ਰੀ
} { $weekday } ਨੂੰ { $time }
rule-yearly = ਹਰ ਸਾਲ { $day } { $month ->
    [1] ਜਨਵਰੀ
    [2] ਫ਼ਰਵਰੀ
    [3] ਮਾਰਚ
    [4] ਅਪ੍ਰੈਲ
    [5] ਮਈ
    [6] ਜੂਨ
    [7] ਜੁਲਾਈ
    [8] ਅਗਸਤ
    [9] ਸਤੰਬਰ
    [10] ਅਕਤੂਬਰ
    [11] ਨਵੰਬਰ
   *[12] ਦਸੰਬਰ
} ਨੂੰ { $time }
rule-leap-day = ਹਰ ਸਾਲ 29 ਫ਼ਰਵਰੀ ਨੂੰ { $time }, ਜਾਂ 28 ਫ਼ਰਵਰੀ ਨੂੰ
# $every: a number.
rule-hourly = { $every ->
    [1] ਹਰ ਘੰਟੇ
   *[other] ਹਰ { $every } ਘੰਟੇ ਬਾਅਦ
}
# $rule: one of the above. $until: a day, or a day and a time.
rule-until = { $rule }, { $until } ਤੱਕ
rule-times = { $rule }, { $times ->
    [1] ਸਿਰਫ਼ ਇੱਕ ਵਾਰ
   *[other] { $times } ਵਾਰ
}

# Opening times

opening-in-1 = ਕੱਲ੍ਹ, ਸਵੇਰੇ 8 ਵਜੇ
opening-in-3 = ਤਿੰਨ ਦਿਨਾਂ ਵਿੱਚ

# Closing times

closing-in-0 = ਅੱਜ ਰਾਤ 8 ਵਜੇ
closing-in-1 = ਭਲਕੇ ਰਾਤ 8 ਵਜੇ
closing-in-3 = ਤਿੰਨ ਦਿਨਾਂ ਬਾਅਦ
closing-in-7 = ਇੱਕ ਹਫ਼ਤੇ ਬਾਅਦ
time-unclear = ਇਹ ਦਿਨ ਅਤੇ ਸਮਾਂ ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਇੰਝ ਲਿਖੋ: 4 December 6pm
time-passed = ਉਹ ਸਮਾਂ ਲੰਘ ਚੁੱਕਾ ਹੈ। ਬਾਅਦ ਦਾ ਸਮਾਂ ਚੁਣੋ।
time-long = ਸਮੇਂ ਲਈ ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਸਿਰਫ਼ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ।
time-word-unknown = ਇੱਥੇ “{ $words }” ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਇੰਝ ਲਿਖੋ: 4 December 6pm
time-half-open = { $am } ਜਾਂ { $pm }? ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ am ਜਾਂ pm ਵੀ ਲਿਖੋ।
time-clock-open = ਕਿੰਨੇ ਵਜੇ? ਸਮਾਂ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ 6pm
time-day-open = ਕਿਸ ਦਿਨ? ਤਾਰੀਖ਼ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ 4 December
time-weekday-today = { $today } ਜਾਂ { $later }? ਤਾਰੀਖ਼ ਲਿਖੋ।
time-weekday-differs = ਉਹ ਦਿਨ { $day } ਹੋਵੇਗਾ। ਦਿਨ ਜਾਂ ਤਾਰੀਖ਼ ਬਦਲੋ।
time-day-missing = “{ $words }” ਕੈਲੰਡਰ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤਾਰੀਖ਼ ਦੁਬਾਰਾ ਦੇਖੋ।
time-clock-missing = ਘੜੀ ਵਿੱਚ “{ $words }” ਨਹੀਂ ਹੁੰਦਾ। ਸਮਾਂ ਦੁਬਾਰਾ ਦੇਖੋ।
time-far = ਇਹ ਬਹੁਤ ਦੂਰ ਹੈ। ਸਾਲ 3000 ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਾਲ ਚੁਣੋ।
time-every-wrong = ਇਹ ਗਿਣਤੀ ਨਹੀਂ ਚੱਲਦੀ। 1 ਤੋਂ { $most } ਤੱਕ ਚੁਣੋ।
time-repeat-unknown = ਇਸ ਤਰ੍ਹਾਂ ਮੁੜ ਮੁੜ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਇੰਝ ਲਿਖੋ: every Tuesday 6pm
time-midnight-open = ਦਿਨ ਦੇ ਸ਼ੁਰੂ ਵਿੱਚ ਜਾਂ ਅੰਤ ਵਿੱਚ? 12.01am ਜਾਂ 11.59pm ਲਿਖੋ।

picker-day = ਕਿਹੜੇ ਦਿਨ?
picker-later = ਬਾਅਦ ਦੇ ਦਿਨ
picker-hour = ਕਿੰਨੇ ਵਜੇ?
