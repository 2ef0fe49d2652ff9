# Reminders

remind-summary = Przypomnij mi i pokaż moje przypomnienia
remind-words = Kiedy i co, na przykład 4.12 18.00 telefon do lekarza
remind-plain-words = przypomnienia | moje przypomnienia | przypomnij mi | przypomnij | pokaż przypomnienia | pokaz przypomnienia | pokaż moje przypomnienia | pokaz moje przypomnienia
# $when: "Tuesday 1 December, 9am". $what: what somebody wants to be reminded of. $rule: "every Monday at 8pm".
remind-card = { $when }: { $what }
remind-card-again = { $what }: { $rule }
remind-card-open = { $what }
remind-ask = Czy tak mam Ci przypomnieć?
remind-assumed = Część to tylko mój domysł. Sprawdź, proszę, dzień i godzinę.
remind-assumed-half = Przyjmuję { $pm }, a nie { $am }. Sprawdź, proszę.
remind-next = Następny raz: { $when }.
remind-first = Pierwszy raz: { $when }.
remind-put-off = Odłożone. Nowy termin: { $when }.
remind-was-due = Termin był: { $when }. Naciśnij „Zrobione”, a zniknie z listy.
remind-no-more = Już nie wróci.
remind-at-night = To Twoje godziny ciszy. Mimo to będzie słychać dźwięk.
remind-is-neutral = Przyjdzie bez treści: nie będzie widać, czego dotyczy.
remind-number-is = Przypomnienie { $number }
remind-you-stopped = Na Twoją prośbę („stop”) nic teraz nie przychodzi. Napisz /start, a zacznie przychodzić.
remind-you-paused = Na Twoją prośbę trwa pauza. Przypomnienia zaczekają, aż się skończy.
remind-not-reached = Nie mogę pisać do Ciebie prywatnie, więc nic by nie dotarło.
remind-door = Otwórz naszą rozmowę
remind-gone = Tego, czego to dotyczy, już nie ma.

# Buttons

remind-do-confirm = Potwierdź
remind-do-time = Zmień termin
remind-do-words = Zmień treść
remind-do-not-now = Nie teraz
remind-do-done = Zrobione
remind-do-snooze = Odłóż
remind-do-cancel = Odwołaj
remind-do-stop = Zatrzymaj
remind-do-skip = Pomiń następne
remind-do-neutral = Ukryj treść
remind-do-plain = Pokaż treść
remind-do-file = Plik kalendarza
remind-do-new = Nowe przypomnienie
remind-do-more = Więcej
remind-do-earlier = Wcześniejsze
remind-do-change = Zmień
remind-do-what = Co to było?
remind-do-evening = Dziś o 19.00
remind-do-tomorrow = Jutro o 9.00
remind-do-other-day = Inny dzień
remind-do-write = Napisz
remind-do-yes = Tak
remind-number = Przypomnienie { $number }

# The list

remind-list = Twoje przypomnienia
remind-none = Nie masz żadnych przypomnień.
remind-none-how = Napisz, kiedy i co, na przykład: /remind 4.12 18.00 telefon do lekarza
# $title: "Tuesday 1 December, 9am: ring the GP".
remind-line = { $number }. { $title }
remind-line-came = { $what } (termin był: { $when })

# When, and for how long

remind-when = Kiedy mam Ci przypomnieć?
remind-for = Czego dotyczy: { $what }
# $called: a number, or the word "new".
remind-when-typed = Albo napisz: /remind { $called } time 4.12 18.00
remind-again-typed = Napisz po angielsku, jak ma być: /remind { $called } time every Monday 8pm
remind-sure = Czy chodzi o ten termin: { $when }?
remind-snooze-when = Na jak długo?
remind-snooze-typed = Albo napisz po angielsku: /remind { $number } snooze 2 hours
remind-span-minutes = 10 minut
remind-span-hour = 1 godzina
remind-span-evening = Dziś wieczorem
remind-span-tomorrow = Jutro

# Forms

remind-form-new = Nowe przypomnienie
remind-form-unsure = Można to rozumieć na dwa sposoby. Co i kiedy?
remind-form-what = O czym mam Ci przypomnieć?
remind-form-when = Kiedy?
remind-form-when-hint = Na przykład 4.12 18.00 albo po angielsku: tomorrow 9am, every Monday 8pm
remind-form-when-open = Na przykład 4.12 18.00 albo po angielsku: tomorrow 9am, every Monday 8pm. Zostaw puste, jeśli wolisz przyciski.
remind-form-words = Czego to dotyczy?
remind-form-send = Dalej

# The promise

remind-promise = Przypomnę Ci tutaj: { $when }.
remind-promise-again = Będę Ci tutaj przypominać: { $rule }.
remind-see = To jest przypomnienie { $number }. Wszystkie zobaczysz przez /remind
remind-kept = To jest przypomnienie { $number }.
remind-written = Moja wiadomość czeka w naszej rozmowie prywatnej. Nie ma jej tam? Otwórz naszą rozmowę i napisz /remind { $number }
remind-dropped = Dobrze, nic z tego nie zapisuję.
remind-no-chat = Nie mogę jeszcze pisać do Ciebie prywatnie.
remind-write-first = Otwórz naszą rozmowę i napisz tam /remind new. Wtedy będzie to możliwe.
remind-file = Wpis do kalendarza z alarmem
remind-file-for = Otwórz plik, żeby dodać wpis do swojego kalendarza. Kalendarz przypomni Ci beze mnie.

# When its time has come

remind-told-neutral = Przypominam na Twoją prośbę.
remind-late = To przychodzi z opóźnieniem. Termin był: { $when }.
# $when: the last of those that were missed.
remind-missed = { $count ->
    [one] Wcześniej minął jeden termin: { $when }.
    [few] Wcześniej minęły { $count } terminy, ostatni: { $when }.
    [many] Wcześniej minęło { $count } terminów, ostatni: { $when }.
   *[other] Wcześniej minęło { $count } terminu, ostatni: { $when }.
}
remind-brief = Przypomnienie: { $what }
remind-it-was = Na Twoją prośbę przypominam o tym:
remind-it-was-note = To było: { $what }

# What came of it

remind-done = Zrobione: { $what }
remind-cancelled = Odwołane: { $what }
remind-changed = Zmienione.
remind-not-again = Teraz przyjdzie tylko jeden raz.
remind-noted-done = Zrobione. Nic więcej nie przyjdzie.
remind-noted-next = Zrobione. Następny raz: { $when }.
remind-noted-cancelled = Przypomnienie { $number } jest odwołane. Nic więcej nie przyjdzie.
remind-noted-neutral = Od teraz nie będzie widać, czego dotyczy.
remind-noted-plain = Od teraz będzie widać, czego dotyczy.
remind-skipped = Pominięte. Następny raz: { $when }.
remind-skipped-last = Pominięte. To był ostatni raz, więc nic więcej nie przyjdzie.
remind-snoozed = Przypomnę Ci jeszcze raz: { $when }.

# What cannot be

remind-unknown = Nie masz przypomnienia o tym numerze. Napisz /remind, a pokażę Twoje.
remind-draft-gone = Tamto już nie czeka. Zacznij od nowa: /remind 4.12 18.00 telefon do lekarza
remind-empty = O czym mam Ci przypomnieć? Napisz to za terminem.
# $count, $most: numbers of characters.
remind-long = To ma { $count ->
    [one] { $count } znak
    [few] { $count } znaki
    [many] { $count } znaków
   *[other] { $count } znaku
}. Zmieści się najwyżej { $most }.
remind-too-many = { $most ->
    [one] Masz już { $most } przypomnienie, a więcej nie przechowuję.
    [few] Masz już { $most } przypomnienia, a więcej nie przechowuję.
    [many] Masz już { $most } przypomnień, a więcej nie przechowuję.
   *[other] Masz już { $most } przypomnienia, a więcej nie przechowuję.
} Najpierw odwołaj jedno: zobaczysz je przez /remind
remind-not-yet = Jeszcze nie przyszło. Żeby zmienić termin, napisz /remind { $number } time 4.12 18.00
remind-over = To już się skończyło. Napisz /remind, a pokażę Twoje.
remind-once = Przyjdzie tylko jeden raz, więc nie ma czego pominąć.
remind-not-words = Dotyczy czegoś w grupie, więc nie możesz zmienić treści.
remind-stopped = Na Twoją prośbę nic nie wysyłam. Najpierw napisz /start, wtedy mogę przypominać.
remind-snooze-unclear = Na jak długo? Napisz po angielsku, na przykład: 2 hours
