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
time-midnight = midnight
time-noon = 12 noon
time-am = { $hour }am
time-pm = { $hour }pm
# $tens, $ones: the digits of the minutes.
time-am-minutes = { $hour }.{ $tens }{ $ones }am
time-pm-minutes = { $hour }.{ $tens }{ $ones }pm

# Closing times

closing-in-0 = Tonight, 8pm
closing-in-1 = Tomorrow, 8pm
closing-in-3 = In three days
closing-in-7 = In a week
time-unclear = I cannot read that as a day and a time. Write it like this: 4 December 6pm
time-passed = That time has passed. Choose a later one.
