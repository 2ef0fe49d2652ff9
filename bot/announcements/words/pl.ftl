# Announcements

announce-summary = Przekaż coś swoim grupom
announce-what = Co przekazać albo numer i co z nim zrobić

# What groups see

# $community: a name that people wrote.
announce-from = Od osób organizujących społeczność „{ $community }”
announce-show = Pokaż
announce-remind = Przypomnij mi
# $when: a day and a time.
announce-was-changed = Zmienione: { $when }.
announce-was-cancelled = Odwołane: { $reason }
announce-said-before = Wcześniej było tu:
announce-brief-cancelled = Odwołane ({ $reason }): { $words }

# What whoever asked to be reminded is told

announce-told = Zmiana od osób organizujących społeczność „{ $community }”
announce-told-cancelled = Odwołane przez osoby organizujące społeczność „{ $community }”

# Before it is sent

announce-card-draft = To zobaczą grupy. Nic nie jest jeszcze wysłane.
announce-card-planned = Ogłoszenie { $number } jest zaplanowane.
announce-card-asked = Ogłoszenie { $number } czeka na zgodę innej osoby organizującej.
announce-card-paused = Ogłoszenie { $number } nie zostało wysłane.
announce-card-sent = Ogłoszenie { $number }
announce-card-cancelled = Ogłoszenie { $number } jest odwołane.
announce-card-over = Ogłoszenie { $number } jest zakończone.
announce-behind = Po kliknięciu „Pokaż” widać:
announce-goes-now = Trafi teraz do { $count ->
    [one] jednej grupy
    [few] { $count } grup
    [many] { $count } grup
   *[other] { $count } grupy
}.
announce-goes = Trafi do { $count ->
    [one] jednej grupy
    [few] { $count } grup
    [many] { $count } grup
   *[other] { $count } grupy
}. Termin: { $when }.
announce-goes-later = Trafiłoby do { $count ->
    [one] jednej grupy
    [few] { $count } grup
    [many] { $count } grup
   *[other] { $count } grupy
}.
announce-nowhere = Nie trafi jeszcze do żadnej grupy. Wybierz, dokąd ma trafić.
announce-next = Następny raz: { $when }
announce-languages = Inne języki: { $languages }
announce-about = Temat: { $topic }
announce-was-urgent = Wysłane od razu. Powód: { $reason }

# Buttons

announce-do-send = Wyślij teraz
announce-do-plan = Zaplanuj
announce-do-when = Kiedy
announce-do-where = Dokąd
announce-do-more = Więcej
announce-do-drop = Zrezygnuj
announce-do-stop = Zatrzymaj
announce-do-skip = Pomiń następne
announce-do-for = Inna społeczność
announce-do-now = Teraz
announce-do-urgent = Pilne
announce-do-all = Wszystkie grupy ({ $count })
announce-do-here = Ta grupa
announce-do-pick = Wybierz grupy
announce-do-words = Treść
announce-do-note = Uwaga o treści
announce-do-add = Języki
announce-do-topic = Temat
announce-do-previews = Wszystkie podglądy
announce-do-copy = Kopia dla innych
announce-do-picture = Dodaj obrazek
announce-do-bare = Usuń plik
announce-do-change = Zmień treść
announce-do-report = Raport
announce-do-tell = Wyślij nowym grupom
announce-do-again = Pokaż jeszcze raz
announce-do-cancel = Odwołaj
announce-do-yes = Tak, wyślij
announce-do-no = Nie
announce-send-it = Wyślij
announce-drop-it = Zrezygnuj
announce-wait = Zaczekaj do { $time }
# $weekday: "Wednesday". $time: "10am".
announce-better = { $weekday }, { $time }
announce-tomorrow = Jutro o 9.00
announce-other-day = Inny dzień
announce-write-time = Wpisz termin
announce-back = Wróć
announce-none = Brak

# When

announce-when = Kiedy wysłać?
announce-when-typed = Napisz tak: 4.12 18.00 albo po angielsku: tomorrow 9am. Może też wracać, po angielsku: every first Monday 10am
# $question: what was not clear, such as "Is that 7am or 7pm?".
announce-assumed = Sprawdź, proszę, termin. { $question }

# What speaks against a time

advice-quiet = To godziny ciszy. Ogłoszenie by zaczekało. Nowy termin: { $when }.
advice-quiet-now = Jest noc. Ogłoszenie pojawi się bez dźwięku.
advice-holiday = To dzień wolny (bank holiday).
advice-holiday-scotland = To dzień wolny w Szkocji (bank holiday).
advice-holiday-northern-ireland = To dzień wolny w Irlandii Północnej (bank holiday).
advice-clash = Niecałą godzinę wcześniej lub później wychodzi ogłoszenie { $number }.
advice-clash-question = Niecałą godzinę wcześniej lub później otwiera się albo zamyka pytanie { $number }.
advice-week = Niektóre grupy mają już na tamten tydzień trzy wiadomości. Tam ogłoszenie by zaczekało. Nowy termin: { $when }.
advice-week-now = Niektóre grupy mają już w tym tygodniu trzy wiadomości.

# Where

announce-where = Dokąd to wysłać?
announce-which = Które grupy?
announce-chosen = Wybrane grupy: { $chosen } z { $count }. Kliknij grupę, żeby to zmienić.
announce-ticked = ✓ { $number }. { $group }
announce-unticked = { $number }. { $group }
announce-earlier-groups = Wcześniejsze grupy
announce-more-groups = Więcej grup
announce-picked = Gotowe
announce-which-community = Dla której społeczności to jest?

# More

announce-more = Co jeszcze?
announce-topic = O czym to jest?
announce-topic-how = Każda osoba wybiera, o jakich tematach chce słyszeć.
announce-topic-put = Temat jest zapisany.
announce-language = W jakim języku?
announce-language-how = Grupa czyta to w swoim języku, jeśli napiszesz taką wersję.
announce-language-has = Jest już w języku: { $language }.
announce-original = wersja oryginalna
announce-preview-in = { $count ->
    [one] Jedna grupa czyta ({ $language }):
    [few] { $count } grupy czytają ({ $language }):
    [many] { $count } grup czyta ({ $language }):
   *[other] { $count } grupy czyta ({ $language }):
}

# Forms

announce-form-new = Nowe ogłoszenie
announce-form-words = Co chcesz przekazać?
announce-form-preview = Podgląd
announce-form-change = Zmień treść
announce-form-in = Treść ({ $language })
announce-form-original = W oryginale: { $words }
announce-form-save = Zapisz
announce-form-note-title = Uwaga o treści
announce-form-note = O czym to jest? Ta linijka będzie pierwsza.
announce-form-note-hint = Na przykład: To jest o stracie. Zmieści się najwyżej { $most ->
    [one] { $most } znak
    [few] { $most } znaki
    [many] { $most } znaków
   *[other] { $most } znaku
}.
announce-form-time = Termin
announce-form-urgent-title = Pilne
announce-form-urgent = Dlaczego to nie może czekać?
announce-form-urgent-hint = Powód będzie zapisany. Inne osoby organizujące mogą go przeczytać.
announce-form-urgent-send = Wyślij od razu
announce-form-cancel-title = Odwołaj ogłoszenie { $number }
announce-form-cancel = Dlaczego jest odwołane?
announce-form-cancel-hint = Grupy to przeczytają.
announce-form-cancel-send = Odwołaj

# What was done

announce-noted = Uwaga o treści jest zapisana.
announce-planned = Ogłoszenie { $number } jest zaplanowane. Termin: { $when }.
announce-skipped = Pominięte. Następny raz: { $when }.
announce-last-skipped = Pominięte. To był ostatni raz.
announce-going = Ogłoszenie { $number } jest w drodze do { $count ->
    [one] jednej grupy
    [few] { $count } grup
    [many] { $count } grup
   *[other] { $count } grupy
}. Raport przyjdzie tutaj.
announce-going-night = Ogłoszenie { $number } jest w drodze do { $count ->
    [one] jednej grupy
    [few] { $count } grup
    [many] { $count } grup
   *[other] { $count } grupy
}. Pojawi się bez dźwięku, bo jest tam noc.
announce-changed = Zmienione. Wszystkie grupy widzą nową treść.
announce-changed-check = Zmienione. Sprawdź, proszę, także inne języki.
announce-cancelled = Ogłoszenie { $number } jest odwołane. Grupy widzą, dlaczego.
announce-dropped = Ogłoszenia nie będzie. Do grup nic nie trafia.
announce-stopped = Zatrzymane. Ogłoszenie już nie wróci.
announce-again = Ogłoszenie zaraz pojawi się znowu na dole każdej grupy.
announce-no-new = Od czasu wysłania nie dołączyła żadna nowa grupa.

# A second organiser's yes

announce-asked = Pytam inną osobę organizującą. Ogłoszenie wyjdzie, gdy tylko ktoś się zgodzi.
announce-asks = Czy to może od razu trafić do grup społeczności „{ $community }”?
announce-asks-why = To nie może czekać. Powód: { $reason }
announce-asks-over = W sprawie ogłoszenia { $number } jest już decyzja. Nic więcej nie trzeba robić.
announce-declined = Twoja odmowa jest zapisana. Osoba, która to napisała, dowie się o tym.
announce-said-no = Inna osoba organizująca nie zgadza się na ogłoszenie { $number }. Nie zostało wysłane.

# Not sent by itself

announce-not-sent = Ogłoszenie { $number } nie zostało wysłane.
announce-stopped-why = Osoba, która je zaplanowała, nie ma już swojej roli albo brakuje grupy, do której może trafić.
announce-stopped-over = W sprawie ogłoszenia { $number } jest już decyzja. Nic więcej nie trzeba robić.

# The report

# $told: one of the two below.
report-title = Ogłoszenie { $number }: { $told }
report-told = { $told ->
    [0] { $count ->
        [one] 1 grupa jeszcze nie wie
        [few] { $count } grupy jeszcze nie wiedzą
        [many] { $count } grup jeszcze nie wie
       *[other] { $count } grupy jeszcze nie wie
    }
    [few] { $told } z { $count } grup już wiedzą
   *[other] { $told } z { $count } grup już wie
}
report-told-all = { $count ->
    [one] 1 grupa już wie
    [few] { $count } grupy już wiedzą
    [many] { $count } grup już wie
   *[other] { $count } grupy już wie
}
report-everybody = Wszyscy już wiedzą.
report-cancelled = Ogłoszenie jest odwołane. Grupy, które je dostały, widzą powód.
report-going = { $count ->
    [one] 1 grupa zaraz je dostanie.
    [few] { $count } grupy zaraz je dostaną.
    [many] { $count } grup zaraz je dostanie.
   *[other] { $count } grupy zaraz je dostanie.
}
report-dropped = { $count ->
    [one] 1 grupa nie dostała go przed odwołaniem.
    [few] { $count } grupy nie dostały go przed odwołaniem.
    [many] { $count } grup nie dostało go przed odwołaniem.
   *[other] { $count } grupy nie dostało go przed odwołaniem.
}
# $group: the title of a group. $when: a day and a time.
report-gone = { $group }: nie ma mnie już w tej grupie. Dodaj ją jeszcze raz przez /people, a potem naciśnij „Wyślij nowym grupom”.
report-blocked = { $group }: nie mogę tam pisać. Poproś o zgodę osobę, która ma tam prawa administratora.
report-refused = { $group }: aplikacja tego nie przyjmuje. Opublikuj to tam, proszę, samodzielnie.
report-deleted = { $group }: wysłane, a potem usunięte przez kogoś z grupy.
report-late = { $group }: niewysłane, bo byłoby już za późno.
report-again = { $group }: nie udało się. Próbuję jeszcze raz.
report-waits = { $group }: czeka.
report-waits-till = { $group }: czeka. Nowy termin: { $when }.
report-waits-night = { $group }: czeka, bo są tam godziny ciszy. Nowy termin: { $when }.
report-waits-week = { $group }: czeka, bo były tam już trzy wiadomości w tym tygodniu. Nowy termin: { $when }.
report-more = { $count ->
    [one] I jeszcze 1.
   *[other] I jeszcze { $count }.
}
report-all = Wszystkie

# The list

announce-list = Ogłoszenia
announce-list-none = Nic nie jest zaplanowane ani wysłane. Napisz /announce i to, co chcesz przekazać.
announce-open = Ogłoszenie { $number }
announce-open-in = { $number }: { $community }
announce-line-planned = { $number }. „{ $words }” Zaplanowane: { $when }.
announce-line-sent = { $number }. „{ $words }” Wysłane: { $when }.
announce-line-asked = { $number }. „{ $words }” Czeka na zgodę.
announce-line-paused = { $number }. „{ $words }” Niewysłane. Czeka na Ciebie.
announce-line-cancelled = { $number }. „{ $words }” Odwołane.
announce-line-over = { $number }. „{ $words }” Zakończone.

# Noes

announcement-none = Nie ma takiego ogłoszenia. Napisz /announce list, a pokażę wszystkie.
announcement-which = Kilka społeczności ma ogłoszenie { $number }. Wybierz jedno przez /announce list.
announcement-empty = Nie ma tu słów. Napisz, co chcesz przekazać.
announcement-long = To za długie o { $over ->
    [one] { $over } znak
    [few] { $over } znaki
    [many] { $over } znaków
   *[other] { $over } znaku
}. Zmieści się najwyżej { $most }.
announcement-note-long = To za długie o { $over ->
    [one] { $over } znak
    [few] { $over } znaki
    [many] { $over } znaków
   *[other] { $over } znaku
}. W uwadze o treści zmieści się najwyżej { $most }.
announcement-sent = To ogłoszenie jest już wysłane. Możesz zmienić jego treść albo je odwołać.
announcement-unsent = To ogłoszenie nie jest jeszcze wysłane. Możesz je po prostu zmienić albo z niego zrezygnować.
announcement-cancelled = To ogłoszenie jest odwołane albo zakończone. Napisz nowe przez /announce.
announcement-not-asked = Decyzja już jest. Nic więcej nie trzeba robić.
announcement-own-yes = Zgodzić musi się inna osoba organizująca.
announcement-once = Ogłoszenie wychodzi tylko raz, więc nie ma czego pominąć.
announcement-nowhere = Nie ma grupy, do której może trafić. Wybierz, dokąd ma trafić.
announcement-place-none = Nie znam takiej grupy. Wybierz grupę z listy.
announcement-many = { $most ->
    [one] Od wczoraj wyszło już { $most } ogłoszenie.
    [few] Od wczoraj wyszły już { $most } ogłoszenia.
    [many] Od wczoraj wyszło już { $most } ogłoszeń.
   *[other] Od wczoraj wyszło już { $most } ogłoszenia.
} Zaczekaj, proszę, albo zaplanuj to na jutro.
announcement-unexplained = Napisz, proszę, w kilku słowach, dlaczego.
announcement-topic-none = Nie znam tego tematu. Tematy to: { $topics }.
announcement-language-none = Nie znam tego języka. Znam: { $languages }.
announcement-no-wait = Nie ma na co czekać: to dobra pora.
announcement-planned-many = { $most ->
    [one] Zaplanowane jest już { $most } ogłoszenie.
    [few] Zaplanowane są już { $most } ogłoszenia.
    [many] Zaplanowanych jest już { $most } ogłoszeń.
   *[other] Zaplanowane jest już { $most } ogłoszenia.
} Najpierw zrezygnuj z jednego.

# A picture or document that goes with it

announce-file-ask = Wyślij mi teraz obrazek lub dokument.
announce-file-how = Przyjmę jeden plik, najwyżej { $most } MB. Z obrazka znika informacja, gdzie i kiedy powstał.
announce-file-title = Opisz to słowami
announce-file-shows = Co widać na obrazku? Opisz to słowami.
announce-file-is = Co to za dokument? Opisz to słowami.
announce-file-hint = Dla osób, które go nie widzą. Jeśli są tam słowa, przepisz je tutaj.
announce-file-put = Plik jest już dodany do ogłoszenia.
announce-file-off = Ogłoszenie wyjdzie bez obrazka i bez dokumentu.

# Announcements in the weekly list of what is on. $title: what it is called. $when: a day, or a day and a time.

on-told = { $title }: { $when }
# $title: the beginning of what it is called.
on-remind = Przypomnij: { $title }
on-news = Będą nowe wieści: { $when }.

# The list and the report on pages

announce-shelf-planned = Zaplanowane: { $when }
announce-shelf-asked = Czeka na zgodę innej osoby organizującej
announce-shelf-paused = Niewysłane. Czeka na Ciebie.
# $when: a day and a time.
announce-shelf-sent = Wysłane: { $when }
announce-shelf-cancelled = Odwołane: { $when }
announce-shelf-over = Zakończone: { $when }
announce-stands-told = Już wie
announce-stands-going = W drodze
announce-stands-again = Nie udało się. Próbuję jeszcze raz.
announce-stands-waits = Czeka
# $when: a day and a time.
announce-stands-waits-till = Czeka. Nowy termin: { $when }
announce-stands-waits-night = Godziny ciszy. Nowy termin: { $when }
announce-stands-waits-week = Były tam już trzy wiadomości w tym tygodniu. Nowy termin: { $when }.
announce-stands-late = Niewysłane, bo byłoby już za późno.
announce-stands-gone = Nie ma mnie już w tej grupie.
announce-stands-blocked = Nie mogę tam pisać.
announce-stands-refused = Aplikacja tego nie przyjmuje.
announce-stands-deleted = Wysłane, a potem usunięte przez kogoś z grupy.
announce-stands-dropped = Nie dostała go przed odwołaniem
announce-mend-gone = Dodaj ją jeszcze raz przez /people, a potem naciśnij „Wyślij nowym grupom”.
announce-mend-blocked = Poproś o zgodę osobę, która ma tam prawa administratora.
announce-mend-refused = Opublikuj to tam, proszę, samodzielnie.
