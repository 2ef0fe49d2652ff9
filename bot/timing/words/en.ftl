# Dates and times

# $day: "Tuesday 1 December". $time: "6pm".
date-and-time = { $day }, { $time }
# $weekday: 1 for Monday to 7 for Sunday. $day, $month, $year: numbers.
day-long = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day-long-year = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
day-plain = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
} { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# $day: "Tuesday 1 December".
midnight-end = midnight at the end of { $day }
time-midnight = midnight
time-noon = 12 noon
time-am = { $hour }am
time-pm = { $hour }pm
# $tens, $ones: the digits of the minutes.
time-am-minutes = { $hour }.{ $tens }{ $ones }am
time-pm-minutes = { $hour }.{ $tens }{ $ones }pm

# Times that come again

# $weekday: 1 for Monday to 7 for Sunday.
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekdays-last = { $first } and { $rest }
weekdays-more = { $first }, { $rest }
# $time: "7pm". $every: a number, 2 at least. $weekdays: "Tuesday and Thursday".
rule-daily = every day at { $time }
rule-days = every { $every } days at { $time }
rule-weekly = every { $weekdays } at { $time }
rule-working-week = every day from Monday to Friday at { $time }
rule-weeks = every { $every } weeks on { $weekdays } at { $time }
rule-month-day = on the { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $day }th
} of each month at { $time }
# $day: 29 or 30.
rule-month-day-or-last = on the { $day }th of each month at { $time }, or on its last day
rule-month-end = on the last day of each month at { $time }
# $every: a number, 2 at least.
rule-months-day = every { $every } months on the { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $day }th
} at { $time }
# $day: 29 or 30.
rule-months-day-or-last = every { $every } months on the { $day }th at { $time }, or on its last day
rule-months-end = every { $every } months on the last day at { $time }
# $nth: 1 to 4, or -1 for the last one. $weekday: "Friday".
rule-month-weekday = on the { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[-1] last
} { $weekday } of each month at { $time }
rule-yearly = every year on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} at { $time }
rule-leap-day = every year on 29 February at { $time }, or on 28 February
# $every: a number.
rule-hourly = { $every ->
    [1] every hour
   *[other] every { $every } hours
}
# $rule: one of the above. $until: a day, or a day and a time.
rule-until = { $rule }, until { $until }
rule-times = { $rule }, { $times ->
    [1] one time only
   *[other] { $times } times
}

# Opening times

opening-in-1 = Tomorrow, 8am
opening-in-3 = In three days

# Closing times

closing-in-0 = Tonight, 8pm
closing-in-1 = Tomorrow, 8pm
closing-in-3 = In three days
closing-in-7 = In a week
time-unclear = I cannot read that as a day and a time. Write it like this: 4 December 6pm
time-passed = That time has passed. Choose a later one.
time-long = That is too long for a time. Write only the day and the time.
# $words: what people wrote.
time-word-unknown = I do not understand “{ $words }” here. Try it like this: 4 December 6pm
# $am: "7am". $pm: "7pm".
time-half-open = Is that { $am } or { $pm }? Please write it like that.
time-clock-open = At what time? Please add it, such as 6pm.
time-day-open = On which day? Please write it, such as Friday or 4 December.
# $today, $later: days.
time-weekday-today = Do you mean { $today } or { $later }? Please write the date.
# $day: a day with its weekday.
time-weekday-differs = That would be { $day }. Change the weekday or the date.
time-day-missing = I cannot find “{ $words }” in the calendar. Please check the date.
time-clock-missing = No clock shows “{ $words }”. Please check the time.
time-far = That is too far ahead. Choose a year before 3000.
time-every-wrong = That number does not work. Choose one from 1 to { $most }.
time-repeat-unknown = I cannot repeat it like that. Try: every Tuesday 6pm
time-midnight-open = Is that at the start or the end of the day? Try 12.01am or 11.59pm.

picker-day = Which day?
picker-later = Later days
picker-hour = What time?
