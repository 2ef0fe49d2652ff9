# Dates and times

# $day: "Tuesday 1 December". $time: "6pm".
date-and-time = { $day }, { $time }
# $weekday: 1 for Monday to 7 for Sunday. $day, $month, $year: numbers.
day-long = { $weekday ->
    [1] dydd Llun
    [2] dydd Mawrth
    [3] dydd Mercher
    [4] dydd Iau
    [5] dydd Gwener
    [6] dydd Sadwrn
   *[7] dydd Sul
} { $day } { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
}
day-long-year = { $weekday ->
    [1] dydd Llun
    [2] dydd Mawrth
    [3] dydd Mercher
    [4] dydd Iau
    [5] dydd Gwener
    [6] dydd Sadwrn
   *[7] dydd Sul
} { $day } { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
} { $year }
day-plain = { $day } { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
}
day-short = { $weekday ->
    [1] Llun
    [2] Maw
    [3] Mer
    [4] Iau
    [5] Gwe
    [6] Sad
   *[7] Sul
} { $day } { $month ->
    [1] Ion
    [2] Chwef
    [3] Mawrth
    [4] Ebr
    [5] Mai
    [6] Meh
    [7] Gorff
    [8] Awst
    [9] Medi
    [10] Hyd
    [11] Tach
   *[12] Rhag
}
midnight-end = hanner nos ar ddiwedd { $day }
time-midnight = hanner nos
time-noon = hanner dydd
time-am = { $hour }yb
time-pm = { $hour ->
    [6] { $hour }yh
    [7] { $hour }yh
    [8] { $hour }yh
    [9] { $hour }yh
    [10] { $hour }yh
    [11] { $hour }yh
   *[other] { $hour }yp
}
# $tens, $ones: the digits of the minutes.
time-am-minutes = { $hour }.{ $tens }{ $ones }yb
time-pm-minutes = { $hour ->
    [6] { $hour }.{ $tens }{ $ones }yh
    [7] { $hour }.{ $tens }{ $ones }yh
    [8] { $hour }.{ $tens }{ $ones }yh
    [9] { $hour }.{ $tens }{ $ones }yh
    [10] { $hour }.{ $tens }{ $ones }yh
    [11] { $hour }.{ $tens }{ $ones }yh
   *[other] { $hour }.{ $tens }{ $ones }yp
}

# Times that come again

# $weekday: 1 for Monday to 7 for Sunday.
weekday = { $weekday ->
    [1] Llun
    [2] Mawrth
    [3] Mercher
    [4] Iau
    [5] Gwener
    [6] Sadwrn
   *[7] Sul
}
weekdays-last = { $first } a dydd { $rest }
weekdays-more = { $first }, dydd { $rest }
# $time: "7pm". $every: a number, 2 at least. $weekdays: "Tuesday and Thursday".
rule-daily = bob dydd am { $time }
rule-days = { $every ->
    [two] bob yn ail ddiwrnod
   *[other] bob { $every } diwrnod
} am { $time }
rule-weekly = bob dydd { $weekdays } am { $time }
rule-working-week = bob dydd o ddydd Llun i ddydd Gwener am { $time }
rule-weeks = { $every ->
    [two] bob pythefnos
   *[other] bob { $every } wythnos
} ar ddydd { $weekdays } am { $time }
rule-month-day = ar { $day ->
    [1] y 1af
    [2] yr 2il
    [3] y 3ydd
    [4] y 4ydd
    [5] y 5ed
    [6] y 6ed
    [7] y 7fed
    [8] yr 8fed
    [9] y 9fed
    [10] y 10fed
    [11] yr 11eg
    [12] y 12fed
    [13] y 13eg
    [14] y 14eg
    [15] y 15fed
    [16] yr 16eg
    [17] yr 17eg
    [18] y 18fed
    [19] y 19eg
    [20] yr 20fed
    [21] yr 21ain
    [22] yr 22ain
    [28] yr 28ain
   *[other] y { $day }ain
} o bob mis am { $time }
# $day: 29 or 30.
rule-month-day-or-last = ar y { $day }ain o bob mis am { $time }, neu ar ddiwrnod olaf y mis
rule-month-end = ar ddiwrnod olaf pob mis am { $time }
rule-months-day = bob { $every ->
    [two] dau fis
   *[other] { $every } mis
} ar { $day ->
    [1] y 1af
    [2] yr 2il
    [3] y 3ydd
    [4] y 4ydd
    [5] y 5ed
    [6] y 6ed
    [7] y 7fed
    [8] yr 8fed
    [9] y 9fed
    [10] y 10fed
    [11] yr 11eg
    [12] y 12fed
    [13] y 13eg
    [14] y 14eg
    [15] y 15fed
    [16] yr 16eg
    [17] yr 17eg
    [18] y 18fed
    [19] y 19eg
    [20] yr 20fed
    [21] yr 21ain
    [22] yr 22ain
    [28] yr 28ain
   *[other] y { $day }ain
} am { $time }
rule-months-day-or-last = bob { $every ->
    [two] dau fis
   *[other] { $every } mis
} ar y { $day }ain am { $time }, neu ar ddiwrnod olaf y mis
rule-months-end = bob { $every ->
    [two] dau fis
   *[other] { $every } mis
} ar y diwrnod olaf am { $time }
# $nth: 1 to 4, or -1 for the last one. $weekday: "Friday".
rule-month-weekday = ar { $nth ->
    [1] y dydd { $weekday } cyntaf
    [2] yr ail ddydd { $weekday }
    [3] y trydydd dydd { $weekday }
    [4] y pedwerydd dydd { $weekday }
   *[-1] y dydd { $weekday } olaf
} o bob mis am { $time }
rule-yearly = bob blwyddyn ar { $day } { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
} am { $time }
rule-leap-day = bob blwyddyn ar 29 Chwefror am { $time }, neu ar 28 Chwefror
# $every: a number.
rule-hourly = { $every ->
    [1] bob awr
    [two] bob dwy awr
    [few] bob tair awr
   *[other] bob { $every } awr
}
# $rule: one of the above. $until: a day, or a day and a time.
rule-until = { $rule } (yn gorffen: { $until })
rule-times = { $rule }, { $times ->
    [1] un tro yn unig
    [two] dwywaith
    [few] tair gwaith
   *[other] { $times } gwaith
}

# Opening times

opening-in-1 = Yfory, 8yb
opening-in-3 = Mewn tridiau

# Closing times

closing-in-0 = Heno, 8yh
closing-in-1 = Yfory, 8yh
closing-in-3 = Ymhen tri diwrnod
closing-in-7 = Ymhen wythnos
time-unclear = Alla i ddim darllen hynny fel dydd ac amser. Ysgrifennwch fel hyn: 4 Rhagfyr 6yh
time-passed = Mae’r amser hwnnw wedi mynd heibio. Dewiswch amser diweddarach.
time-long = Mae hynny’n rhy hir i fod yn amser. Ysgrifennwch y dydd a’r amser yn unig.
time-word-unknown = Dydw i ddim yn deall “{ $words }” yma. Rhowch gynnig ar hyn: 4 Rhagfyr 6yh
time-half-open = Ai { $am } neu { $pm } yw hynny? Ysgrifennwch fel yna, os gwelwch yn dda.
time-clock-open = Am faint o’r gloch? Ychwanegwch yr amser, er enghraifft 6yh.
time-day-open = Ar ba ddiwrnod? Ysgrifennwch ef, er enghraifft dydd Gwener neu 4 Rhagfyr.
time-weekday-today = { $today } neu { $later }? Ysgrifennwch y dyddiad, os gwelwch yn dda.
time-weekday-differs = { $day } fyddai hynny. Newidiwch y diwrnod neu’r dyddiad.
time-day-missing = Alla i ddim gweld “{ $words }” yn y calendr. Edrychwch ar y dyddiad eto.
time-clock-missing = Does dim cloc yn dangos “{ $words }”. Edrychwch ar yr amser eto.
time-far = Mae hynny’n rhy bell i ffwrdd. Dewiswch flwyddyn cyn 3000.
time-every-wrong = Dydy’r rhif hwnnw ddim yn gweithio. Dewiswch un o 1 i { $most }.
time-repeat-unknown = Alla i ddim ei ailadrodd fel yna. Rhowch gynnig ar hyn: bob dydd Mawrth 6yh
time-midnight-open = Ai ar ddechrau neu ar ddiwedd y dydd? Rhowch gynnig ar 12.01yb neu 11.59yh.

picker-day = Pa ddiwrnod?
picker-later = Dyddiau diweddarach
picker-hour = Faint o’r gloch?
