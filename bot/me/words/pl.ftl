# The command

me-summary = Twoje własne ustawienia
me-what = Co zmienić
me-how = Jak ma być
me-plain-words = ustawienia | moje ustawienia | pokaż ustawienia | pokaz ustawienia | zmień ustawienia | zmien ustawienia | zmień moje ustawienia | zmien moje ustawienia
# $typed: what the person wrote.
me-unknown = Nie mam ustawienia „{ $typed }”. Napisz /me, a pokażę wszystkie. Wszystko zostaje po staremu.

# The card

me-title = Twoje ustawienia
# $starts, $ends: times, such as 9pm. $most: messages a week.
me-usual =
    { $most ->
        [one] Wszystko jest jak zwykle: cisza od { $starts } do { $ends } i najwyżej { $most } wiadomość w tygodniu.
        [few] Wszystko jest jak zwykle: cisza od { $starts } do { $ends } i najwyżej { $most } wiadomości w tygodniu.
        [many] Wszystko jest jak zwykle: cisza od { $starts } do { $ends } i najwyżej { $most } wiadomości w tygodniu.
       *[other] Wszystko jest jak zwykle: cisza od { $starts } do { $ends } i najwyżej { $most } wiadomości w tygodniu.
    }
me-stopped = Na Twoją prośbę („stop”) nic do Ciebie nie piszę.
# $until: a day and a time.
me-paused = Pauza. Koniec: { $until }.
me-paused-until = Pauza, dopóki nie poprosisz o powrót.
me-waiting =
    { $count ->
        [one] Czeka na Ciebie jedna rzecz.
        [few] Czekają na Ciebie { $count } rzeczy.
        [many] Czeka na Ciebie { $count } rzeczy.
       *[other] Czeka na Ciebie { $count } rzeczy.
    }

# Buttons on the card

me-do-waiting = Pokaż je
me-do-language = Język
me-do-quiet = Godziny ciszy
me-do-most = Ile wiadomości
me-do-digest = Razem czy osobno
me-do-topics = Tematy
me-do-style = Wygląd
me-do-needs = Moje potrzeby
me-do-box = Krótkie komunikaty
me-do-polls = Pytania
me-do-weekly = Co w planie
me-do-zone = Strefa czasowa
me-do-thanks = Podziękowania
me-do-reads = Kiedy czytam
me-do-pause = Pauza
me-do-stop = Stop
me-do-start = Zacznij znowu
me-do-data = Moje dane

# Buttons on every question

me-why = Dlaczego pytamy
me-skip = Pomiń
me-back = Wróć
me-other = Coś innego
me-as-group = Jak w grupie
# $what: a topic.
me-only = Tylko: { $what }
# $what: a topic, or a need.
me-drop = Usuń: { $what }
me-all-topics = Wszystkie tematy
# $starts, $ends: times, such as 9pm.
me-hours = Od { $starts } do { $ends }
# $first: a topic or a need. $rest: more of them.
me-listed = { $first }, { $rest }

# What happened. $what: one of the lines below, such as "Language: Cymraeg".

me-kept = Zapisane. { $what }
me-same = Już tak jest. Wszystko zostaje po staremu.

# Language

me-ask-language = W jakim języku mam do Ciebie pisać?
me-why-language = Żeby dało się czytać moje wiadomości we własnym języku. Nigdy go nie zgaduję.
me-now-language = Język: { $language }
me-now-language-usual = Język: jak w grupie
# $typed: what the person wrote. $languages: the languages that the bot speaks.
me-language-unknown = Nie znam języka „{ $typed }”. Znam: { $languages }. Wszystko zostaje po staremu.

# Quiet hours

me-ask-quiet = Kiedy ma być cisza?
me-why-quiet = Żeby nic, o co nie prosisz, nie przychodziło, gdy śpisz albo odpoczywasz.
me-now-quiet = Godziny ciszy: od { $starts } do { $ends }
me-now-quiet-none = Godziny ciszy: brak
me-set-quiet-none = Bez godzin ciszy
me-form-quiet = Od której do której ma być cisza?
me-form-quiet-hint = Na przykład: 22.30 – 7.00
me-hours-unclear = Nie widzę godzin ciszy w tym: „{ $typed }”. Napisz na przykład /me quiet 21.00 8.00. Wszystko zostaje po staremu.

# How much

me-ask-most = Ile wiadomości najwyżej w tygodniu?
me-why-most = Żeby nie przychodziło więcej, niż chcesz. To, o co prosisz, się nie liczy.
me-now-most =
    { $most ->
        [0] Wiadomości w tygodniu: żadnych, chyba że poprosisz
       *[other] Wiadomości w tygodniu: najwyżej { $most }
    }
me-set-most =
    { $most ->
        [0] Żadnych
       *[other] { $most }
    }
me-number-unclear = „{ $typed }” to nie jest liczba od 0 do { $most }. Napisz na przykład /me most 2. Wszystko zostaje po staremu.

# Digest

me-ask-digest = Wszystko w jednej wiadomości czy każda osobno?
me-why-digest = Żeby można było przeczytać wszystko naraz, jeśli tak wolisz.
me-now-digest-yes = Wiadomości: wszystko w jednej, dwa razy w tygodniu
me-now-digest-no = Wiadomości: każda osobno
me-set-digest-yes = W jednej
me-set-digest-no = Każda osobno

# Topics

me-ask-topics = O czym mam Ci pisać?
me-why-topics = Żeby przychodziło tylko to, co dla Ciebie ważne.
me-now-topics = Tematy: { $topics }
me-now-topics-all = Tematy: wszystkie
me-now-topics-none = Tematy: żadne
me-topic-breaks = Wytchnienie
me-topic-money = Pieniądze
me-topic-health = Zdrowie
me-topic-wellbeing = Dobre samopoczucie
me-topic-learning = Szkolenia
me-topic-events = Wydarzenia
me-topic-changes = Zmiany

# How it looks

me-ask-style = Jak mają wyglądać moje wiadomości?
me-why-style = Żeby moje wiadomości czytało się bez trudu, z czytnikiem ekranu lub bez.
me-now-style-usual = Wygląd: zwykły
me-now-style-plain = Wygląd: proste słowa
me-now-style-large = Wygląd: duży tekst
me-set-style-usual = Zwykły
me-set-style-plain = Proste słowa
me-set-style-large = Duży tekst
me-style-needs = Twoje potrzeby są ważniejsze: to od nich zależy wygląd moich wiadomości.

# What somebody needs

me-ask-needs = Czego potrzebujesz, żeby brać udział?
me-why-needs = Żeby wystarczyło powiedzieć raz, a nie ciągle od nowa.
me-needs-do = Czytnik ekranu i duży druk od razu zmieniają moje wiadomości. Resztę tylko zapisuję. Nikt inny się nie dowie.
me-now-needs = Potrzeby: { $needs }
me-now-needs-none = Potrzeby: brak
me-need-screen-reader = Czytnik ekranu
me-need-large-print = Duży druk
me-need-easy-words = Łatwe słowa
me-need-more-time = Więcej czasu
me-need-sign-language = Język migowy
me-need-hearing = Pomoc w słyszeniu
me-need-step-free = Dostęp bez schodów

# Short notes

me-ask-box = Czy krótkie komunikaty mają czekać na kliknięcie?
me-why-box = Niektóre znikają same. Może chcesz mieć więcej czasu na czytanie.
me-now-box-yes = Krótkie komunikaty: czekają na kliknięcie
me-now-box-no = Krótkie komunikaty: jak zwykle
me-set-box-yes = Niech czekają
me-set-box-no = Jak zwykle

# Questions

me-ask-polls = Czy wysyłać Ci każde nowe pytanie i jego wynik?
me-why-polls = Żeby nic Cię nie ominęło, gdy nie masz jak śledzić grupy.
me-now-polls-yes = Pytania: przychodzą do Ciebie tutaj
me-now-polls-no = Pytania: tylko w grupie
me-set-polls-yes = Tak
me-set-polls-no = Nie
me-needs-private = Pytania mogę wysyłać tylko w rozmowie prywatnej. Napisz tam do mnie /me polls yes.

# What is on, once a week

me-ask-weekly = Czy raz w tygodniu pisać Ci, co jest w planie?
me-why-weekly = Żeby nic Cię nie ominęło: jedna krótka lista w poniedziałki.
me-now-weekly-yes = Co w planie: przychodzi do Ciebie tutaj raz w tygodniu
me-now-weekly-no = Co w planie: tylko w grupie
me-set-weekly-yes = Raz w tygodniu
me-set-weekly-no = Nie
me-weekly-needs-private = Tę listę mogę wysyłać tylko w rozmowie prywatnej. Napisz tam do mnie /me weekly yes.

# Time zone

me-ask-zone = W jakiej strefie czasowej mieszkasz?
me-why-zone = Żeby godziny ciszy i wszystkie terminy były dla Ciebie właściwe. Nigdy jej nie zgaduję.
me-now-zone = Strefa czasowa: { $zone }
me-now-zone-usual = Strefa czasowa: jak w grupie
me-form-zone = Jaka strefa czasowa?
me-form-zone-hint = Duże miasto w pobliżu, po angielsku, na przykład Warsaw
me-zone-unknown = Nie znam strefy czasowej „{ $typed }”. Napisz duże miasto po angielsku: /me zone Europe/Warsaw. Wszystko zostaje po staremu.

# Thanks

me-ask-thanks = Jak mam Ci dziękować?
me-why-thanks = Jedni lubią słyszeć swoje imię, a inni nie. Ty decydujesz.
me-now-thanks-open = Podziękowania: jeszcze nie wiem, jak
me-now-thanks-privately = Podziękowania: prywatnie
me-now-thanks-by-name = Podziękowania: po imieniu
me-now-thanks-not = Podziękowania: raczej nie
me-set-thanks-privately = Prywatnie
me-set-thanks-by-name = Po imieniu
me-set-thanks-not = Raczej nie

# When I read

me-ask-reads = Kiedy czytasz wiadomości?
me-why-reads = Żeby to, co może zaczekać, przychodziło wtedy, gdy masz chwilę.
me-now-reads-whenever = Pora czytania: obojętna
me-now-reads-morning = Pora czytania: rano, od 8.00
me-now-reads-lunch = Pora czytania: w południe, od 12.30
me-now-reads-late = Pora czytania: późnym wieczorem, od 20.30
me-set-reads-whenever = Obojętnie kiedy
me-set-reads-morning = Rano
me-set-reads-lunch = W południe
me-set-reads-late = Późnym wieczorem

# Any other setting

# $typed: what the person wrote. $choices: the words that can be written.
me-choice-unknown = Nie wiem, co tu znaczy „{ $typed }”. Możesz wpisać po angielsku: { $choices }. Wszystko zostaje po staremu.
me-form-send = Zapisz

# Pause

me-ask-pause = Jak długo ma być cisza?
me-pause-day = Dzień
me-pause-week = Tydzień
me-pause-until = Aż dam znać

# Own data

me-data-title = To, co jest o Tobie zapisane, należy do Ciebie
me-data-privacy = Co jest zapisane
me-data-mydata = Moja kopia
me-data-forgetme = Usuń moje dane

# Before the first setting is kept

agree-title = Czy mogę zapisać Twoje ustawienia?
agree-what = Zapisuję je razem z numerem Twojego konta. Możesz je usunąć w każdej chwili przez /forgetme.
agree-yes = Tak, zapisz
adult-ask = Czy masz 18 lat albo więcej?
adult-no = Nie mam 18 lat
adult-title = Ustawienia zapisuję tylko dla osób, które mają 18 lat albo więcej.
adult-not-kept = Dlatego nie zapisuję Twoich. Pomoc nadal możesz dostać od razu.
# The number, its cost and its hours are those in bot/support/helplines.csv: a test compares them.
adult-childline = Childline: zadzwoń pod 0800 1111. Bezpłatnie, całą dobę.
