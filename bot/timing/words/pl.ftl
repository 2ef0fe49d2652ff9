# Dates and times

# $day: "Tuesday 1 December". $time: "6pm".
date-and-time = { $day }, godz. { $time }
# $weekday: 1 for Monday to 7 for Sunday. $day, $month, $year: numbers.
day-long = { $weekday ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}, { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
day-long-year = { $weekday ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}, { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
day-plain = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
day-short = { $weekday ->
    [1] pon.
    [2] wt.
    [3] śr.
    [4] czw.
    [5] pt.
    [6] sob.
   *[7] nd.
} { $day } { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
}
midnight-end = północ na koniec dnia: { $day }
time-midnight = 0.00
time-noon = 12.00
time-am = { $hour ->
    [12] 0
   *[other] { $hour }
}.00
time-pm = { $hour ->
    [1] 13
    [2] 14
    [3] 15
    [4] 16
    [5] 17
    [6] 18
    [7] 19
    [8] 20
    [9] 21
    [10] 22
    [11] 23
   *[12] 12
}.00
# $tens, $ones: the digits of the minutes.
time-am-minutes = { $hour ->
    [12] 0
   *[other] { $hour }
}.{ $tens }{ $ones }
time-pm-minutes = { $hour ->
    [1] 13
    [2] 14
    [3] 15
    [4] 16
    [5] 17
    [6] 18
    [7] 19
    [8] 20
    [9] 21
    [10] 22
    [11] 23
   *[12] 12
}.{ $tens }{ $ones }

# Times that come again

# $weekday: 1 for Monday to 7 for Sunday.
weekday = { $weekday ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}
weekdays-last = { $first } i { $rest }
weekdays-more = { $first }, { $rest }
# $time: "7pm". $every: a number, 2 at least. $weekdays: "Tuesday and Thursday".
rule-daily = codziennie o { $time }
rule-days = co { $every ->
    [one] { $every } dzień
    [few] { $every } dni
    [many] { $every } dni
   *[other] { $every } dnia
} o { $time }
rule-weekly = co tydzień ({ $weekdays }) o { $time }
rule-working-week = codziennie od poniedziałku do piątku o { $time }
rule-weeks = co { $every ->
    [one] { $every } tydzień
    [few] { $every } tygodnie
    [many] { $every } tygodni
   *[other] { $every } tygodnia
} ({ $weekdays }) o { $time }
rule-month-day = { $day }. dnia każdego miesiąca o { $time }
# $day: 29 or 30.
rule-month-day-or-last = { $day }. dnia każdego miesiąca o { $time }, a w krótszym miesiącu ostatniego dnia
rule-month-end = ostatniego dnia każdego miesiąca o { $time }
rule-months-day = co { $every ->
    [few] { $every } miesiące
   *[other] { $every } miesięcy
}, { $day }. dnia miesiąca, o { $time }
rule-months-day-or-last = co { $every ->
    [few] { $every } miesiące
   *[other] { $every } miesięcy
}, { $day }. dnia miesiąca, o { $time }, a w krótszym miesiącu ostatniego dnia
rule-months-end = co { $every ->
    [few] { $every } miesiące
   *[other] { $every } miesięcy
}, ostatniego dnia miesiąca, o { $time }
# $nth: 1 to 4, or -1 for the last one. $weekday: "Friday".
rule-month-weekday = co miesiąc ({ $nth ->
    [1] 1. { $weekday } miesiąca
    [2] 2. { $weekday } miesiąca
    [3] 3. { $weekday } miesiąca
    [4] 4. { $weekday } miesiąca
   *[-1] { $weekday }, ostatni raz w miesiącu
}) o { $time }
rule-yearly = co roku { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} o { $time }
rule-leap-day = co roku 29 lutego o { $time }, a gdy go nie ma, 28 lutego
# $every: a number.
rule-hourly = { $every ->
    [1] co godzinę
    [few] co { $every } godziny
    [many] co { $every } godzin
   *[other] co { $every } godziny
}
# $rule: one of the above. $until: a day, or a day and a time.
rule-until = { $rule }, koniec: { $until }
rule-times = { $rule }, { $times ->
    [1] tylko jeden raz
   *[other] w sumie { $times } razy
}

# Opening times

opening-in-1 = Jutro o 8.00
opening-in-3 = Za trzy dni

# Closing times

closing-in-0 = Dziś o 20.00
closing-in-1 = Jutro o 20.00
closing-in-3 = Za trzy dni
closing-in-7 = Za tydzień
time-unclear = Nie widzę w tym dnia i godziny. Napisz tak: 4.12 18.00 albo po angielsku: 4 December 6pm
time-passed = Ten termin już minął. Wybierz późniejszy.
time-long = To za długie jak na termin. Napisz tylko dzień i godzinę.
time-word-unknown = Nie rozumiem tu „{ $words }”. Napisz na przykład: 4.12 18.00 albo po angielsku: 4 December 6pm
time-half-open = { $am } czy { $pm }? Napisz dokładną godzinę, na przykład 18.00.
time-clock-open = O której godzinie? Dopisz ją, na przykład 18.00.
time-day-open = W jaki dzień? Napisz datę, na przykład 4.12.
time-weekday-today = { $today } czy { $later }? Napisz datę.
time-weekday-differs = To byłby inny dzień: { $day }. Zmień dzień tygodnia albo datę.
time-day-missing = Nie ma w kalendarzu: „{ $words }”. Sprawdź datę.
time-clock-missing = Nie ma takiej godziny: „{ $words }”. Sprawdź godzinę.
time-far = To za daleko. Wybierz rok przed 3000.
time-every-wrong = Ta liczba nie pasuje. Wybierz od 1 do { $most }.
time-repeat-unknown = Tak nie da się powtarzać. Napisz po angielsku: every Tuesday 6pm
time-midnight-open = Na początku czy na końcu dnia? Napisz 00.01 albo 23.59.

picker-day = Który dzień?
picker-later = Późniejsze dni
picker-hour = O której godzinie?
