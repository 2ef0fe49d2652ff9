# Pages that do not go further

dash-missing = Nie ma takiej strony
dash-missing-more = Może jest teraz gdzie indziej albo nie jest dla Ciebie.
dash-fault = Coś poszło nie tak
dash-fault-more = To nasza wina. Wszystko zostaje po staremu. Spróbuj, proszę, jeszcze raz za minutę.
dash-away = Panel jest zajęty albo nie działa
dash-away-more = Wszystko zostaje po staremu. Spróbuj, proszę, jeszcze raz za minutę.
dash-slow = To było za szybko
dash-slow-more = Zaczekaj, proszę, chwilę i spróbuj jeszcze raz.
dash-too-big = To za dużo
dash-too-big-more = Wszystko zostaje po staremu. Wyślij, proszę, mniej naraz.
dash-unreadable = Nie da się tego odczytać
dash-unreadable-more = Wszystko zostaje po staremu. Wróć, proszę, i spróbuj jeszcze raz.
dash-foreign = To przyszło z innej strony
dash-foreign-more = Wszystko zostaje po staremu. Użyj, proszę, przycisków na tych stronach.
dash-again = Ta strona była nieaktualna
dash-again-more = Wszystko zostaje po staremu. Otwórz, proszę, stronę jeszcze raz i znów naciśnij przycisk.
dash-signed-out = Trzeba się znowu zalogować
dash-signed-out-more = Wszystko zostaje po staremu. Wyślij /dashboard do bota, a dostaniesz nowy link.
dash-role-denied = Twoja rola na to nie pozwala
dash-role-denied-more = Jeśli tego potrzebujesz, poproś osobę odpowiedzialną za społeczność.
dash-refused = To się nie udało
dash-only-sent = To adres tylko dla przycisku
dash-only-sent-more = Wszystko zostaje po staremu. Wróć, proszę, do panelu.
dash-to-start = Przejdź na pierwszą stronę

# Signing in and out

dash-login-title = Logowanie do panelu
dash-login-how = Wyślij /dashboard do bota w rozmowie prywatnej. Dostaniesz od niego link. Hasło nie jest potrzebne.
dash-login-link = Twój link
dash-login-hint = Wklej tu cały link, jeśli sam nie zadziała.
dash-login-next = Dalej
dash-login-no-link = To nie jest link od bota. Skopiuj, proszę, cały link i wklej go tutaj.
dash-login-for = Do tych społeczności:
dash-login-go = Zaloguj się
dash-login-not-you = To nie Ty? Zamknij tę stronę. Ten link był dla kogoś innego.
dash-signed-out-done = Wylogowano.
dash-sign-out = Wyloguj się
dash-confirm-title = Czy to Ty?
dash-confirm-how = W rozmowie prywatnej czeka wiadomość ode mnie. Naciśnij tam „Tak, to ja”. Potem naciśnij tutaj „Dalej”.
dash-confirm-go = Dalej

# Every page

dash-skip = Przejdź do treści
dash-pages = Strony
dash-home-title = Wybierz społeczność
dash-today = Dzisiaj
dash-asks = Pytania
dash-announcements = Ogłoszenia
dash-concerns = Obawy
dash-people = Osoby i grupy
dash-log = Dziennik
dash-settings = Ustawienia
dash-published = Wyniki

# Lists, a page at a time

dash-pages-of-list = Dalszy ciąg listy
dash-page-before = Wcześniejsza strona
dash-page-after = Następna strona

# Announcements

dash-announcements-which = Które ogłoszenia
dash-announcements-waiting = Zaplanowane i czekające
dash-announcements-sent = Wysłane
dash-announcements-cancelled = Odwołane i zakończone
dash-announcements-none = Nic tu nie ma.
dash-announcements-how = Żeby napisać nowe, wyślij /announce do bota.
dash-announcements-words = Treść
dash-announcements-note = Widać najpierw:
dash-announcements-as-written = Wersja oryginalna
dash-announcements-shows = Opis słowami:
dash-announcements-where = Dokąd trafia
dash-announcements-acts = Co możesz zrobić
dash-announcements-change = Żeby zmienić treść albo termin, napisz do bota /announce { $number }.
dash-announcements-caption = Co się dzieje w każdej grupie
dash-announcements-group = Grupa
dash-announcements-stands = Co się dzieje
dash-announcements-hint-send = Od razu trafi do grup. Nie da się tego cofnąć.
dash-announcements-hint-yes = Od razu trafi do grup. Nie da się tego cofnąć.
dash-announcements-hint-no = Nie zostanie wysłane. Osoba, która to napisała, dowie się o tym.
dash-announcements-hint-skip = Następny raz będzie pominięty. Potem wszystko idzie jak dotąd.
dash-announcements-hint-drop = Nikt się o tym nie dowie. Nie da się tego cofnąć.
dash-announcements-hint-stop = Ogłoszenie już nie wróci. Nie da się tego cofnąć.
dash-announcements-hint-tell = Trafi do grup, które są z nami od niedawna i go nie dostały.
dash-announcements-hint-again = Każda grupa dostanie je jeszcze raz, jako nową wiadomość.
dash-announcements-hint-cancel = Każda grupa zobaczy, że jest odwołane i dlaczego.
dash-announcements-done-send = Ogłoszenie jest w drodze do grup.
dash-announcements-done-yes = Ogłoszenie jest w drodze do grup.
dash-announcements-done-no = Twoja odmowa jest zapisana. Osoba, która to napisała, dowie się o tym.
dash-announcements-done-skip = Następny raz jest pominięty.
dash-announcements-done-drop = Ogłoszenia nie będzie. Do grup nic nie trafia.
dash-announcements-done-stop = Zatrzymane. Ogłoszenie już nie wróci.
dash-announcements-done-tell = Ogłoszenie jest w drodze do nowych grup.
dash-announcements-done-again = Ogłoszenie zaraz pojawi się znowu na dole każdej grupy.
dash-announcements-done-cancel = Odwołane. Grupy widzą, dlaczego.

# Concerns

dash-concerns-none = Nic tu nie czeka na przeczytanie.
dash-concerns-how = Treść każdej obawy jest na jej własnej stronie. Zanim ją otworzysz, zapytam Cię w rozmowie.
dash-concerns-shelf-late = Po terminie
dash-concerns-shelf-open = Do przeczytania i odpowiedzi
dash-concerns-shelf-over = Z odpowiedzią albo zamknięte
dash-concerns-one = Obawa { $ref }
dash-concerns-late = Po terminie.
dash-concerns-unread = Jest coś nowego.
dash-concerns-stage-new = Nikt jej jeszcze nie przeczytał.
dash-concerns-stage-read = Przeczytana, jeszcze bez odpowiedzi.
dash-concerns-stage-answered = Jest odpowiedź.
dash-concerns-stage-closed = Zamknięta.
# $day: a day, such as "Tuesday 1 December".
dash-concerns-by-new = Do przeczytania najpóźniej: { $day }
dash-concerns-by-read = Odpowiedź najpóźniej: { $day }
dash-concerns-came = Przekazana osobom czytającym: { $day }.
dash-concerns-held = Zajmuje się nią: { $name }.
dash-concerns-held-by-nobody = Nikt się nią jeszcze nie zajmuje.
dash-concerns-muted = Wyciszona.
# $day: a day, such as "Tuesday 1 December".
dash-concerns-kept = Dzień usunięcia: { $day }, chyba że wcześniej ktoś coś z nią zrobi.
dash-concerns-open = Otwórz obawę
dash-concerns-open-how = Inne osoby czytające zobaczą, że ją otwierasz. Najpierw sprawdź, kto jest obok Ciebie.
dash-concerns-words = Treść
dash-concerns-acts = Co możesz zrobić
dash-concerns-do-answer = Odpowiedz
dash-concerns-do-note = Zostaw notatkę
dash-concerns-do-take = Zajmij się tym
dash-concerns-do-hand = Przekaż komuś
dash-concerns-do-close = Zamknij obawę
dash-concerns-do-mute = Wycisz
dash-concerns-do-unmute = Wyłącz wyciszenie
dash-concerns-do-export = Jako plik
dash-concerns-do-delete = Usuń obawę
dash-concerns-text-answer = Twoja odpowiedź
dash-concerns-hint-answer = Osoba, która zgłosiła obawę, przeczyta to dzięki swojemu kodowi. Potem nie da się tego zmienić.
dash-concerns-text-note = Twoja notatka
dash-concerns-hint-note = Zobaczą ją tylko osoby, które czytają tę obawę.
dash-concerns-to = Kto się nią zajmuje
dash-concerns-hint-hand = Ta osoba będzie mogła przeczytać całość. Na liście nie ma osób, które pominięto przy zgłaszaniu obawy.
dash-concerns-outcome = Co z tego wynikło
dash-concerns-last = Słowo na koniec
dash-concerns-hint-close = To pole może zostać puste. Osoba, która zgłosiła obawę, przeczyta, co z tego wynikło.
dash-concerns-done = Co zrobiono
dash-concerns-done-nothing = Nikt jeszcze nic z nią nie zrobił.
dash-concerns-delete-title = Usunąć obawę { $ref } na zawsze?
dash-concerns-delete-how = Znikną jej treść i wszystkie odpowiedzi. Osoba, która ją zgłosiła, nie będzie już mogła ich czytać. Nikt nie może jej przywrócić.
dash-concerns-delete-yes = Tak, usuń
dash-concerns-delete-no = Zostaw

# How concerns are taken

dash-settings-concerns = Przyjmowanie obaw
dash-intake = Przyjmowanie obaw
dash-intake-live = Zanim się zacznie
dash-intake-not-yet = Nie przyjmujemy tu jeszcze obaw. To trzeba jeszcze zrobić.
dash-intake-taken = Przyjmujemy tu obawy. Niczego nie brakuje.
dash-intake-missing-readers = Obawy muszą czytać co najmniej dwie osoby. Dodaj osoby czytające w części „Osoby i grupy”.
dash-intake-missing-apart = Jedna z nich nie może mieć roli osoby odpowiedzialnej ani prowadzić Caresay. Dodaj taką osobę czytającą.
dash-intake-missing-contact = Podaj, do kogo innego, spoza tej grupy, można się zwrócić. Wpisz to poniżej.
dash-intake-missing-help = Wpisz poniżej każdy lokalny numer albo zaznacz, że go tu nie ma.
dash-intake-set = Co jest ustawione
dash-intake-contact = Kontakt spoza grupy
dash-intake-hint-contact = Ktoś, kto nie ma nic wspólnego z tą grupą, i jak się z tą osobą skontaktować.
dash-intake-slots = Kiedy obawy trafiają do osób czytających
dash-intake-hint-slots = Co najmniej jedna pora dziennie. Najwięcej pór: { $most }. Minuty: 00, 15, 30 albo 45.
dash-intake-slot = Pora { $number }
dash-intake-nation = Kraj
dash-intake-hint-nation = Tamtejsze święta (bank holidays) nie są dniami roboczymi.
dash-intake-closes = Kiedy zamyka się biuro
dash-intake-read = Dni na przeczytanie
dash-intake-answer = Dni na odpowiedź
dash-intake-hint-days = Dni robocze, od 1 do { $most }. Kto zgłasza obawę, dowiaduje się, który to dzień.
dash-intake-lines = Lokalna pomoc
dash-intake-hint-lines = Numer albo adres w każdym polu. Jeśli go nie ma, zaznacz to.
dash-intake-none = Nie ma tu
# $name: what kind of help, such as "Carers' centre".
dash-intake-none-of = Nie ma tu: { $name }
dash-intake-links = Linki
dash-intake-page = Ta strona jest dla wszystkich. Obawę można tu zgłosić bez aplikacji:
dash-intake-poster = Plakat z kodem do zeskanowania
dash-intake-no-page = Nie ma strony do zgłaszania obaw. Osoba, która prowadzi Caresay, może ustawić web.public_url.
dash-intake-renew = Zrób nowe linki
dash-intake-hint-renew = Linki w grupach i na papierze przestaną działać. Potrzebny będzie wtedy nowy plakat.
dash-intake-renewed = Linki są nowe. Poprzednie już nigdzie nie prowadzą.
dash-intake-back = Wróć do ustawień

# Results, as partners see them

dash-published-how = To są zamknięte pytania. Widać, ile osób co wybiera. Małych liczb nie pokazujemy.
# $day: a day with its year.
dash-published-next = To, co zamyka się w tym kwartale, będzie tu widać później. Pierwszy dzień: { $day }.
# $quarter: 1 for January to March, to 4 for October to December.
dash-published-quarter = { $quarter ->
    [1] Od stycznia do marca { $year }
    [2] Od kwietnia do czerwca { $year }
    [3] Od lipca do września { $year }
   *[4] Od października do grudnia { $year }
}
# $day: a day with its year.
dash-published-closed = Zamknięte: { $day }
dash-published-answers = { $count ->
    [one] Odpowiedziała 1 osoba
    [few] Odpowiedziały { $count } osoby
    [many] Odpowiedziało { $count } osób
   *[other] Odpowiedziało { $count } osoby
}
dash-published-about = Odpowiedziało około { $count } osób
dash-published-about-many = około { $count }
dash-published-few = Za mało odpowiedzi, żeby je pokazać
dash-published-none = Nie ma jeszcze zamkniętych pytań z zakończonego kwartału.
dash-published-question = Pytanie { $number }
dash-published-caption = Odpowiedzi na pytanie { $number }
dash-published-choice = Opcja
dash-published-count = Osoby
dash-published-firsts = Pierwsze miejsca
dash-published-share = Udział
dash-published-hidden = Nie pokazano
dash-published-hides = Nie pokazujemy liczb mniejszych niż dziesięć ani takich, z których można by je wyliczyć.
dash-published-all-hidden = Nie możemy pokazać, ile osób co wybiera: to mogłoby zdradzić czyjąś odpowiedź.
dash-published-several = Można było wybrać kilka opcji, więc udziały nie dają razem 100%.
dash-published-void = Odpowiedzi przepadły, więc nie ma czego pokazać.

# What is filled in

dash-save = Zapisz
dash-kept = Zapisane.

# People and places

dash-people-tab-people = Osoby
dash-people-tab-groups = Grupy
dash-people-groups = Grupy
dash-people-waiting = Czeka na inną osobę odpowiedzialną
dash-people-roles = Kto ma rolę
# $name: somebody's name.
dash-people-remove = Odbierz rolę: { $name }
dash-people-removed-told = Rola odebrana. Ta osoba dowie się ode mnie, dlaczego i jak się odwołać. Kody, których nikt jeszcze nie użył, już nie działają.
dash-people-removed-untold = Rola odebrana. Nie mogę napisać do tej osoby. Wyjaśnij jej, proszę, dlaczego. Kody, których nikt jeszcze nie użył, już nie działają.
dash-people-add = Dodaj osobę albo grupę
dash-people-add-how = Dostaniesz kod do przekazania. Działa jeden raz, przez siedem dni.
dash-people-add-fresh = W rozmowie jest już potwierdzenie, że to Ty. Wybierz, kogo dodać.
dash-people-back = Wróć do osób
dash-people-confirmed = Potwierdzone. Grupy dowiedzą się, kto jeszcze czyta obawy.
dash-people-declined = Odmowa zapisana. Kto na to czeka, dowie się o niej ode mnie.
dash-people-no-groups = Nie ma jeszcze żadnej grupy. Dodaj ją w części „Osoby”.
dash-people-unreachable = Nie mogę tam pisać. Dodaj mnie do tej grupy jeszcze raz albo pozwól mi tam pisać.
# $app: "Telegram". $language: "English".
dash-people-where = Aplikacja: { $app }. Język moich wiadomości: { $language }.
dash-people-no-weekly = Ta grupa nie dostaje cotygodniowej listy.
# $title: what the group is called.
dash-people-change = Zmień: { $title }
dash-people-weekly-on = Włącz cotygodniową listę
dash-people-weekly-off = Wyłącz cotygodniową listę

# Log

dash-log-what = Widać tu, co robią osoby prowadzące społeczność. Nikogo innego tu nie widać. Wpisy zostają przez rok.
dash-log-check = Sprawdź, czy dziennika nikt nie zmienił
dash-log-caption = Co zrobiono, od najnowszych
dash-log-newest = Najnowsze
dash-log-file = Jako plik

# Settings

dash-settings-own = Dla Ciebie
dash-settings-more = W rozmowie jest więcej do wyboru. Napisz do bota /me.
dash-settings-sessions = Gdzie masz otwarty panel
# $app: "Telegram". $since, $at: "Tuesday 1 December, 10am".
dash-settings-session = Aplikacja: { $app }. Początek: { $since }
dash-settings-this = Tu jesteś teraz.
dash-settings-used = Ostatnie użycie: { $at }
dash-settings-end = Wyloguj się tam, gdzie początek to: { $since }
dash-settings-ended = Wylogowano z tamtego miejsca.
dash-settings-end-all = Wyloguj się wszędzie
dash-settings-ended-all = Wylogowano wszędzie.
dash-settings-community = Dla wszystkich
dash-settings-language-hint = Grupa może mieć własny język. Zajrzyj do części „Osoby i grupy”.
dash-settings-never = Lista nie przychodzi
dash-settings-fixed = Stałe ustawienia
# $operator: who runs this.
dash-settings-fixed-how = Może je zmienić tylko { $operator }, na komputerze, na którym działa Caresay.
dash-settings-zone = Strefa czasowa
dash-settings-languages = Języki, które znam
dash-settings-address = Ten panel
dash-settings-links = Odpowiadanie przez link
dash-settings-no-links = Wyłączone
dash-settings-role = Twoja rola
dash-settings-leave-out = Potem panel się zamknie.
dash-settings-left = Nie masz już tej roli. Panel jest zamknięty.

# Today

dash-today-nothing = Dzisiaj nic na Ciebie nie czeka.
dash-today-next = Żeby o coś zapytać, wyślij /poll do bota. Żeby przekazać coś grupom, wyślij /announce.
# $count: how many more cards there are.
dash-today-more = { $count ->
    [one] Jeszcze 1
   *[other] Jeszcze { $count }
}
dash-today-soon = Wkrótce
dash-today-look = Zobacz
dash-today-decide = Zdecyduj
dash-today-answer = Podaj odpowiedź
dash-today-question = Pytanie { $number }: { $question }
dash-today-asked = Ogłoszenie { $number } jest pilne. Czeka na zgodę drugiej osoby organizującej.
dash-today-paused = Ogłoszenie { $number } jest wstrzymane. Osoba, która je zaplanowała, nie ma już swojej roli.
dash-today-failed = Ogłoszenie { $number } nie dotarło do { $count ->
    [one] jednej grupy
    [few] { $count } grup
    [many] { $count } grup
   *[other] { $count } grupy
}.
dash-today-concerns-late = Jedna z obaw czeka dłużej, niż było obiecane.
dash-today-concerns-new = Wśród obaw jest coś nowego do przeczytania.
dash-today-grant = { $name } ma czytać obawy. Potrzebna jest Twoja zgoda.
dash-today-silent = { $place }: bot nie może tam pisać.
dash-today-silent-how = Poproś osobę, która ma tam prawa administratora. Niech doda bota jeszcze raz albo pozwoli mu pisać.
dash-today-proposed = { $count ->
    [one] Jest jedna zaproponowana opcja.
    [few] Są { $count } zaproponowane opcje.
    [many] Jest { $count } zaproponowanych opcji.
   *[other] Jest { $count } zaproponowanej opcji.
}
dash-today-goes = „{ $words }” Termin: { $when }.
dash-today-opens = Pytanie { $number }: { $question } Początek: { $when }.
dash-today-closes = Pytanie { $number }: { $question } Koniec: { $when }.

# Questions

dash-asks-which = Które pytania
dash-asks-open = Otwarte
dash-asks-planned = Zaplanowane
dash-asks-over = Zakończone
dash-asks-none = Nic tu nie ma.
dash-asks-how = Żeby zadać nowe, wyślij /poll do bota.
dash-asks-when-open = Koniec: { $when }
dash-asks-when-planned = Początek: { $when }
dash-asks-when-closed = Zamknięte: { $when }
dash-asks-when-cancelled = Odwołane: { $when }
dash-asks-places = { $count ->
    [one] W jednej grupie.
    [few] W { $count } grupach.
    [many] W { $count } grupach.
   *[other] W { $count } grupy.
}
dash-asks-answers = { $count ->
    [0] Nie ma jeszcze odpowiedzi.
    [one] Jedna odpowiedź.
    [few] { $count } odpowiedzi.
    [many] { $count } odpowiedzi.
   *[other] { $count } odpowiedzi.
}
dash-asks-question = Pytanie { $number }
dash-asks-came-open = Na razie
dash-asks-came-planned = Treść pytania
dash-asks-came-closed = Wynik
dash-asks-came-cancelled = Odwołane
dash-asks-table = Jako tabela
dash-asks-caption = Wynik każdej opcji w pytaniu { $number }
dash-asks-choice = Opcja
dash-asks-got = Odpowiedzi
dash-asks-share = Udział
dash-asks-picture = Jako obrazek
dash-asks-file = Jako plik
dash-asks-take = Dodaj
dash-asks-leave = Nie dodawaj
dash-asks-about = Po co to pytanie
dash-asks-acts = Co możesz zrobić
dash-asks-who = Kto co widzi
dash-asks-where = W jakich grupach
dash-asks-more-places = { $count ->
    [one] I jeszcze jedna grupa.
    [few] I jeszcze { $count } grupy.
    [many] I jeszcze { $count } grup.
   *[other] I jeszcze { $count } grupy.
}
dash-asks-do-answer = Podaj odpowiedź
dash-asks-do-close = Zamknij teraz
dash-asks-do-extend = Termin zamknięcia
dash-asks-do-copy = Zrób kopię
dash-asks-do-cancel = Odwołaj pytanie
dash-asks-do-drop = Odwołaj pytanie
dash-asks-until = Kiedy zamknąć
dash-asks-hint-extend = Dzień i godzina, na przykład „4.12 18.00”.
dash-asks-hint-cancel = Grupy to zobaczą. Nie da się tego cofnąć.
dash-asks-hint-answer = Zobaczą to grupy, w których jest to pytanie.
dash-asks-hint-close = Wynik od razu trafi do grup. Pytania nie da się już otworzyć.
dash-asks-hint-copy = Szkic pojawi się w Twojej rozmowie prywatnej. Tam możesz go zmienić i opublikować.
dash-asks-hint-drop = Nikt jeszcze tego nie widzi, więc nikt się o tym nie dowie.
dash-asks-done-answer = Dziękuję. Odpowiedź jest w drodze do grup.
dash-asks-done-close = Pytanie jest zamknięte. Wynik jest w drodze do grup.
dash-asks-done-extend = Termin zamknięcia jest zmieniony.
dash-asks-done-copy = Kopia jest w Twojej rozmowie prywatnej. Zmień w niej, co chcesz, i opublikuj ją.
dash-asks-done-cancel = Pytanie jest odwołane. Grupy widzą, dlaczego.
dash-asks-done-drop = Pytanie jest odwołane. Nikt go nie widział.
dash-asks-done-proposal = Twoja decyzja jest zapisana.
