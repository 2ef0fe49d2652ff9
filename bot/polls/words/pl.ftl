## A question that cannot be asked as it was typed

# $most: a number of characters.
poll-text-too-long =
    To za długie na pytanie. Zmieści się najwyżej { $most ->
        [one] { $most } znak
        [few] { $most } znaki
        [many] { $most } znaków
       *[other] { $most } znaku
    }. Do grupy nic nie trafia.
poll-empty = Wpisz pytanie zaraz po poleceniu. Na przykład: /poll Obiad? | Zupa | Sałatka
poll-no-question = Widzę opcje, ale nie widzę pytania. Zacznij od pytania. Na przykład: /poll Obiad? | Zupa | Sałatka
poll-too-few = Potrzebne są co najmniej dwie opcje. Na przykład: /poll Obiad? | Zupa | Sałatka
# $count: how many choices were typed. $most: how many there may be.
poll-too-many =
    { $count ->
        [one] To { $count } opcja.
        [few] To { $count } opcje.
        [many] To { $count } opcji.
       *[other] To { $count } opcji.
    } Zmieści się najwyżej { $most }. Zadaj dwa pytania albo połącz niektóre opcje.
# $number: which choice, counted from 1.
poll-empty-option = Opcja { $number } jest pusta. Uzupełnij ją albo usuń zbędną kreskę. Na przykład: /poll Obiad? | Zupa | Sałatka
# $option: the choice that was typed twice.
poll-duplicate-options = Opcja „{ $option }” jest tu dwa razy. Każda opcja musi być inna. Na przykład: /poll Obiad? | Zupa | Sałatka
# $one, $other: two choices that are different, but look the same.
poll-lookalike-options = „{ $one }” i „{ $other }” wyglądają tak samo. Użyj słów, które wyglądają inaczej. Na przykład: /poll Obiad? | Zupa | Sałatka
# $length: characters typed. $most: characters there may be.
poll-question-too-long =
    { $length ->
        [one] Twoje pytanie ma { $length } znak.
        [few] Twoje pytanie ma { $length } znaki.
        [many] Twoje pytanie ma { $length } znaków.
       *[other] Twoje pytanie ma { $length } znaku.
    } Zmieści się najwyżej { $most }. Napisz najpierw w grupie o szczegółach, a potem zadaj krótkie pytanie.
# $number: which choice, counted from 1.
poll-option-too-long =
    { $length ->
        [one] Opcja { $number } ma { $length } znak.
        [few] Opcja { $number } ma { $length } znaki.
        [many] Opcja { $number } ma { $length } znaków.
       *[other] Opcja { $number } ma { $length } znaku.
    } Zmieści się najwyżej { $most }. Wystarczy kilka słów, na przykład: Biblioteka, 18.00
poll-unclear = Nie wiem, gdzie kończy się pytanie, a zaczynają opcje. Rozdziel je kreskami. Na przykład: /poll Obiad? | Zupa | Sałatka
# $example: the person's own words, with bars between the question and the choices.
poll-perhaps = Nie mam pewności, jakie są opcje. Czy chodzi o to? /poll { $example }

# Commands

poll-summary = Zadaj grupie pytanie
poll-question = Pytanie, a potem opcje, każda w nowym wierszu
polls-summary = Otwarte pytania i Twoje odpowiedzi
polls-plain-words = pytania | otwarte pytania | pokaż pytania | pokaz pytania | moje odpowiedzi | pokaż moje odpowiedzi | pokaz moje odpowiedzi | ankiety | głosowania | glosowania
polls-number = Numer pytania
polls-what = Co z nim zrobić
vote-summary = Odpowiedz na pytanie pisemnie
vote-option = Numer wybranej opcji

# The post

poll-mode-hidden = Imiona są ukryte.
poll-mode-named = Wszyscy widzą Twoje imię.
poll-closes = Koniec: { $when }.
poll-over = To pytanie jest już zamknięte.
poll-promise =
    { $total ->
        [0] Nie ma jeszcze odpowiedzi.
        [one] Na razie { $total } odpowiedź.
        [few] Na razie { $total } odpowiedzi.
        [many] Na razie { $total } odpowiedzi.
       *[other] Na razie { $total } odpowiedzi.
    } Koniec: { $when }. Wtedy pojawi się tu wynik.
poll-words = Pytanie { $number }. Wolisz pisać? Wyślij mi prywatnie /vote { $number } i numer opcji.
poll-names = { $option }: { $names }{ $more ->
        [0] {""}
        [one] { " " }i jeszcze { $more } osoba
        [few] { " " }i jeszcze { $more } osoby
        [many] { " " }i jeszcze { $more } osób
       *[other] { " " }i jeszcze { $more } osoby
    }
poll-who = Kto to widzi?
poll-take-back = Wycofaj odpowiedź
poll-has-closed =
    { $total ->
        [0] Pytanie { $number } jest zamknięte. Nie ma odpowiedzi.
        [one] Pytanie { $number } jest zamknięte. Odpowiedziała jedna osoba.
        [few] Pytanie { $number } jest zamknięte. Odpowiedziały { $total } osoby.
        [many] Pytanie { $number } jest zamknięte. Odpowiedziało { $total } osób.
       *[other] Pytanie { $number } jest zamknięte. Odpowiedziało { $total } osoby.
    }
poll-was-cancelled = Pytanie odwołane. { $reason }
who-sees-hidden = Nikt nie widzi Twojego imienia, osoby organizujące też nie. Do zamknięcia pytania pamiętam odpowiedź, żeby można było ją zmienić. Kto śledzi liczby, może się domyślić. { $ends }
who-sees-named = Wszyscy w tej grupie widzą Twoje imię obok wybranej opcji, teraz i później. { $ends }
poll-untitled = grupa bez nazwy

# Answers

vote-counted = Odpowiedź policzona: { $option }. Możesz ją zmienić do zamknięcia pytania.
vote-changed = Odpowiedź zmieniona. Było: { $before }. Jest: { $option }.
vote-same = To już jest Twoja odpowiedź: { $option }. Liczy się jeden raz.
vote-taken-back = Odpowiedź wycofana. Możesz odpowiedzieć znowu do zamknięcia pytania.
nothing-to-take-back = Nie ma tu Twojej odpowiedzi, więc nie ma czego wycofać.
no-such-poll = Nie znam takiego pytania. Napisz /polls, a pokażę otwarte.
no-such-option =
    { $most ->
       *[other] Nie ma takiej opcji. Podaj numer od 1 do { $most }, na przykład /vote 7 2.
    }
poll-closed = To pytanie jest zamknięte, więc to kliknięcie się nie liczy. Wynik jest w grupie.
poll-cancelled = To pytanie jest odwołane. { $reason }

# The result

result-title = Wynik pytania { $number }
result-none = „{ $question }” Tym razem nie ma odpowiedzi.
result-one =
    { $total ->
        [one] „{ $question }” Odpowiedziała jedna osoba: { $option }.
        [few] „{ $question }” Odpowiedziały { $total } osoby. Najczęstsza odpowiedź: { $option } ({ $most } z { $total }).
        [many] „{ $question }” Odpowiedziało { $total } osób. Najczęstsza odpowiedź: { $option } ({ $most } z { $total }).
       *[other] „{ $question }” Odpowiedziało { $total } osoby. Najczęstsza odpowiedź: { $option } ({ $most } z { $total }).
    }
result-two =
    „{ $question }” { $total ->
        [one] Odpowiedziała { $total } osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Na pierwszym miejscu są razem: { $first } i { $second }, { $most ->
        [one] po jednym głosie.
        [few] po { $most } głosy.
        [many] po { $most } głosów.
       *[other] po { $most } głosu.
    }
result-many =
    „{ $question }” { $total ->
        [one] Odpowiedziała { $total } osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Na pierwszym miejscu są razem: { $options }, { $most ->
        [one] po jednym głosie.
        [few] po { $most } głosy.
        [many] po { $most } głosów.
       *[other] po { $most } głosu.
    }
result-cancelled = Pytanie { $number } jest odwołane. { $reason }
result-question = Treść pytania: „{ $question }”
listed-last = { $first } i { $second }
listed-more = { $first }, { $rest }

# Private lists and cards

polls-none = Teraz nie ma otwartych pytań.
polls-title =
    { $count ->
        [one] Jedno otwarte pytanie
        [few] { $count } otwarte pytania
        [many] { $count } otwartych pytań
       *[other] { $count } otwartego pytania
    }
polls-line = { $number }. { $question } Nie ma jeszcze Twojej odpowiedzi. Koniec: { $when }.
polls-line-answered = { $number }. { $question } Twoja odpowiedź: { $option }. Koniec: { $when }.
polls-open = Otwórz { $number }
polls-open-in = Otwórz { $number }, { $community }
which-poll = Kilka Twoich grup ma pytanie o numerze { $number }. Napisz /polls i otwórz to, o które Ci chodzi.
card-unanswered = Nie ma jeszcze Twojej odpowiedzi.
card-answered = Twoja odpowiedź: { $option }.
card-closed = To pytanie jest zamknięte. Wynik jest w grupie.
card-number =
    { $total ->
        [0] Pytanie { $number }. Nie ma jeszcze odpowiedzi.
        [one] Pytanie { $number }. Na razie jedna odpowiedź.
        [few] Pytanie { $number }. Na razie { $total } odpowiedzi.
        [many] Pytanie { $number }. Na razie { $total } odpowiedzi.
       *[other] Pytanie { $number }. Na razie { $total } odpowiedzi.
    }
card-deleted = Pytanie usunięte w grupie: { $title }.

# Organisers

poll-asked = Pytanie { $number } jest już w grupie.
poll-changed = Zmienione. Wszyscy widzą nową treść.
poll-moved = Nowy termin zamknięcia: { $when }.
poll-dropped = Pytania nie będzie. Do grupy nic nie trafia.
poll-is-closed = Pytanie { $number } jest zamknięte. Wynik zaraz się pojawi.
poll-is-cancelled = Pytanie { $number } jest odwołane. Grupa widzi Twój powód.
poll-posted-again =
    { $places ->
        [0] Pytanie jest już we wszystkich waszych grupach.
        [one] Pytanie zaraz pojawi się na dole jednej grupy.
        [few] Pytanie zaraz pojawi się na dole { $places } grup.
        [many] Pytanie zaraz pojawi się na dole { $places } grup.
       *[other] Pytanie zaraz pojawi się na dole { $places } grupy.
    }
poll-started = Są już odpowiedzi albo minęło dziesięć minut, więc treść zostaje. Możesz odwołać pytanie i zadać je od nowa.
closes-too-soon = Ten termin już minął. Wybierz późniejszy.
too-many-open =
    { $most ->
        [one] Ta grupa ma już { $most } otwarte pytanie, a więcej to za dużo. Najpierw je zamknij.
        [few] Ta grupa ma już { $most } otwarte pytania, a więcej to za dużo. Najpierw zamknij jedno.
        [many] Ta grupa ma już { $most } otwartych pytań, a więcej to za dużo. Najpierw zamknij jedno.
       *[other] Ta grupa ma już { $most } otwartego pytania, a więcej to za dużo. Najpierw zamknij jedno.
    }
reason-missing = Napisz, proszę, w kilku słowach, dlaczego. Grupa to zobaczy.
mode-named = Od teraz imiona widać. Każda osoba dowie się o tym przed odpowiedzią.
mode-hidden = Od teraz imiona są ukryte.
not-understood = Rozumiem tylko kilka słów. Spróbuj /polls (pytania), /support (pilna pomoc) albo /help.
preview-which = Dla której społeczności jest to pytanie?
preview-for = Dla społeczności „{ $community }”
preview-title = Podgląd: { $question }
preview-option = { $number }. { $option }
preview-closes = Planowany koniec: { $when }. Możesz to zmienić.
do-post = Opublikuj
do-post-all =
    { $count ->
       *[other] Wszystkie grupy ({ $count })
    }
do-for = Inna społeczność
do-drop = Zrezygnuj
do-change = Zmień
do-names = Pokaż imiona
do-hidden = Ukryj imiona
do-time = Termin zamknięcia
do-close = Zamknij teraz
do-cancel = Odwołaj pytanie
do-all = Wszystkie nasze grupy
do-again = Pokaż w grupie
do-again-in = Pokaż w: { $title }

# Closing time

closing-title = Kiedy zamknąć pytanie?
closing-now = Obecny termin: { $when }.
closing-typed = Możesz też napisać /polls, numer pytania, słowo at i datę po angielsku: /polls 7 at 4 December 6pm.
closing-other = Inny dzień
closing-day = Który dzień?
closing-later = Późniejsze dni
closing-hour = O której godzinie?

# Forms

form-change = Zmień pytanie
form-question = Pytanie
form-options = Opcje
form-options-hint = Jedna opcja w wierszu, od dwóch do dziesięciu.
form-save = Zapisz
form-cancel = Odwołaj pytanie { $number }
form-reason = Dlaczego?
form-reason-hint = Grupa to zobaczy.
form-cancel-it = Odwołaj pytanie

# What a question without choices gets

bare-yes = Tak
bare-no = Nie
bare-not-sure = Nie wiem

# Further languages

poll-original = Wersja oryginalna
no-such-language = Nie znam tego języka. Możesz wybrać: { $languages }. Wszystko zostaje po staremu.
no-such-version = Tego pytania nie ma w języku: { $language }. Nie podawaj języka, a pokażę wersję oryginalną.
version-uneven =
    { $count ->
        [one] Widzę jedną opcję, a to pytanie ma ich { $need }. Napisz każdą w nowym wierszu, w tej samej kolejności.
        [few] Widzę { $count } opcje, a to pytanie ma ich { $need }. Napisz każdą w nowym wierszu, w tej samej kolejności.
        [many] Widzę { $count } opcji, a to pytanie ma ich { $need }. Napisz każdą w nowym wierszu, w tej samej kolejności.
       *[other] Widzę { $count } opcji, a to pytanie ma ich { $need }. Napisz każdą w nowym wierszu, w tej samej kolejności.
    }
version-stands = Są już odpowiedzi, więc treść zostaje. Nadal możesz dodać inne języki.
version-kept = Zapisane. Pytanie można teraz czytać w języku: { $language }.
version-dropped = Usunięte. Pytania nie ma już w języku: { $language }.
poll-changed-check = Zmienione. Sprawdź, proszę, także treść w innych językach.
poll-changed-alone = Zmienione. W innych językach były inne opcje, więc tych wersji już nie ma. Dodaj je, proszę, jeszcze raz.
languages-title = Jaki język?
languages-how = Tłumaczenie piszesz samodzielnie. Wszystkie odpowiedzi liczą się razem.
languages-has = Pytanie jest już w języku: { $language }.
form-language = Pytanie w języku: { $language }
form-question-in = Pytanie ({ $language })
form-options-in = Opcje ({ $language })
form-original = W oryginale: { $words }
form-original-options = Każda w nowym wierszu, w tej kolejności: { $words }
card-languages = Jest też w innych językach: { $names }.
do-add = Dodaj język
do-drop-language = Usuń: { $language }

# Copies in private

told-result = Wtedy pojawi się tu wynik.
told-words = Pytanie { $number }. Wolisz pisać? Napisz /vote { $number } i numer opcji.
told-why = Nowe pytania przychodzą tu na Twoją prośbę. Możesz to zmienić przez /me.
told-brief = Nowe pytanie: „{ $question }” Koniec: { $when }.
told-brief-over = Pytanie: „{ $question }” Jest już zamknięte.

# Posted at night, or often

poll-asked-quiet-hours = Pytanie { $number } jest już w grupie. Pojawiło się bez dźwięku, bo jest tam noc.
poll-asked-week-full = Pytanie { $number } jest już w grupie. To dużo jak na jeden tydzień, więc może jeszcze poczekać.
poll-waits = Pytanie { $number } na razie znika z grupy. Wróci: { $when }.
do-wait = Zaczekaj do { $time }
do-wait-day = Zaczekaj do { $day }
nothing-to-wait-for = To pytanie nie musi czekać, więc zostaje tam, gdzie jest.
answered-already = Są już odpowiedzi, więc pytanie zostaje tam, gdzie jest.
