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
poll-skip = Pomiń
do-answer = Odpowiedz
# An option that somebody in the group proposed.
option-from-member = { $option } (propozycja z grupy)
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
vote-skipped = Zapisane: wolisz nie odpowiadać. Nikt już Cię o to nie zapyta.
# $lacks: how many more choices there must be before the answer counts.
vote-begun =
    Na razie: { $option }. { $lacks ->
        [one] Wybierz jeszcze jedną opcję.
        [few] Wybierz jeszcze { $lacks } opcje.
        [many] Wybierz jeszcze { $lacks } opcji.
       *[other] Wybierz jeszcze { $lacks } opcji.
    } Dopiero wtedy odpowiedź się liczy.
too-many-chosen =
    { $most ->
        [one] Można wybrać tylko jedną opcję. Najpierw odznacz poprzednią.
        [few] Można wybrać najwyżej { $most } opcje. Najpierw odznacz jedną.
        [many] Można wybrać najwyżej { $most } opcji. Najpierw odznacz jedną.
       *[other] Można wybrać najwyżej { $most } opcji. Najpierw odznacz jedną.
    }
not-enough-points =
    { $left ->
        [0] Wszystkie punkty ({ $points }) są już rozdane. Najpierw odbierz część.
        [one] Został { $left } punkt, a to kosztuje więcej. Najpierw odbierz część.
        [few] Zostały { $left } punkty, a to kosztuje więcej. Najpierw odbierz część.
        [many] Zostało { $left } punktów, a to kosztuje więcej. Najpierw odbierz część.
       *[other] Zostało { $left } punktu, a to kosztuje więcej. Najpierw odbierz część.
    }
not-this-kind = To nie pasuje do tego rodzaju pytania.
poll-opens-later = To pytanie nie jest jeszcze otwarte. Pojawi się samo.
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

# Several choices

# $least and $most: how many may be chosen.
several-rule =
    { $least ->
        [1] Wybierz najwyżej { $most ->
            [one] jedną opcję
            [few] { $most } opcje
            [many] { $most } opcji
           *[other] { $most } opcji
        }. Kliknij, żeby opcję zaznaczyć albo odznaczyć.
       *[other] Wybierz od { $least } do { $most } opcji. Kliknij, żeby opcję zaznaczyć albo odznaczyć.
    }
several-lacks =
    { $lacks ->
        [one] Wybierz jeszcze jedną opcję.
        [few] Wybierz jeszcze { $lacks } opcje.
        [many] Wybierz jeszcze { $lacks } opcji.
       *[other] Wybierz jeszcze { $lacks } opcji.
    } Dopiero wtedy odpowiedź się liczy.
several-uneven = Te liczby nie pasują. Wpisz najpierw mniejszą, obie od 1 do { $most }: /polls 7 kind several 1 3
box-ticked = ✓ { $option }
box-empty = { $option }
# $first: how many options came first. $most: how many people chose them.
several-result =
    „{ $question }” { $total ->
        [one] Odpowiedziała jedna osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Można było wybrać kilka opcji. { $first ->
        [one] Najczęstsza odpowiedź: { $options } ({ $most } z { $total }).
       *[other] Na pierwszym miejscu są razem: { $options }, { $most ->
            [one] po jednym głosie.
            [few] po { $most } głosy.
            [many] po { $most } głosów.
           *[other] po { $most } głosu.
        }
    }

# Choices put in order

do-how = Jak się liczy
ranked-firsts = Ile osób stawia daną opcję na pierwszym miejscu:
ranked-rule = Kliknij najpierw najlepszą opcję, a potem następną. Możesz część pominąć. Kliknij opcję jeszcze raz, żeby ją usunąć.
# $place: counted from 1. Written so that nobody takes it for the number of the choice.
ranked-place = Miejsce { $place }: { $option }
ranked-undo = Cofnij
# An answer, the best first: “Soup, then Salad, then Bread”.
ranked-then = { $first }, potem { $rest }
# $number: the number of the question.
order-unclear = Nie rozumiem tej kolejności. Wpisz każdą opcję raz, zaczynając od najlepszej: /vote { $number } 2>1>3
poll-words-ranked = Pytanie { $number }. Wolisz pisać? Wyślij mi prywatnie swoją kolejność: /vote { $number } 2>1>3
told-words-ranked = Pytanie { $number }. Wolisz pisać? Podaj swoją kolejność: /vote { $number } 2>1>3
ranked-result =
    { $total ->
        [one] „{ $question }” Odpowiedziała jedna osoba. Na pierwszym miejscu: { $options }.
        [few] „{ $question }” { $total } osoby ułożyły opcje po kolei. Na pierwszym miejscu: { $options }.
        [many] „{ $question }” { $total } osób ułożyło opcje po kolei. Na pierwszym miejscu: { $options }.
       *[other] „{ $question }” { $total } osoby ułożyło opcje po kolei. Na pierwszym miejscu: { $options }.
    }
ranked-result-shared =
    { $total ->
        [one] „{ $question }” Odpowiedziała jedna osoba. Na pierwszym miejscu są razem: { $options }.
        [few] „{ $question }” { $total } osoby ułożyły opcje po kolei. Na pierwszym miejscu są razem: { $options }.
        [many] „{ $question }” { $total } osób ułożyło opcje po kolei. Na pierwszym miejscu są razem: { $options }.
       *[other] „{ $question }” { $total } osoby ułożyło opcje po kolei. Na pierwszym miejscu są razem: { $options }.
    }
# $rounds: how many rounds it took. After this come the last ones.
ranked-many-rounds = Liczba rund: { $rounds }. Poniżej są ostatnie.
# $counting: how many answers counted in this round. $exhausted: how many had no choice left in it.
round-majority =
    Runda { $number }: { $option } ma { $most } z { $counting } odpowiedzi, czyli ponad połowę.{ $exhausted ->
        [0] {""}
        [one] { " " }Jedna odpowiedź nie ma już żadnej opcji.
        [few] { " " }{ $exhausted } odpowiedzi nie mają już żadnej opcji.
        [many] { " " }{ $exhausted } odpowiedzi nie ma już żadnej opcji.
       *[other] { " " }{ $exhausted } odpowiedzi nie ma już żadnej opcji.
    }
# $many: how many choices go out.
round-no-firsts =
    { $many ->
        [one] Runda { $number }: odpada { $options }, bo nikt nie stawia tej opcji na pierwszym miejscu.
       *[other] Runda { $number }: odpadają { $options }, bo nikt nie stawia tych opcji na pierwszym miejscu.
    }
round-fewest = Runda { $number }: najmniej ma { $option } ({ $count }), więc ta opcja odpada.
# $tied: choices that tie for fewest, with $count each. $out: which of them goes out.
round-first-choices = Runda { $number }: remis, po { $count } mają: { $tied }. Najmniej pierwszych miejsc ma { $out }, więc ta opcja odpada.
round-earlier = Runda { $number }: remis, po { $count } mają: { $tied }. W rundzie { $earlier } najmniej ma { $out }, więc ta opcja odpada.
round-points = Runda { $number }: remis, po { $count } mają: { $tied }. Najmniej punktów ma { $out }, więc ta opcja odpada.
round-together = Runda { $number }: remis, po { $count } mają: { $tied }. { $out } odpadają razem, bo to niczego nie zmienia.
round-open = Runda { $number }: remis, po { $count } mają: { $tied }. Nic tu nie rozstrzyga, więc liczenie się kończy.
round-left = Zostaje: { $option }.
ranked-points-agree = Według punktów na pierwszym miejscu też jest: { $options }.
ranked-points-differ = Według punktów na pierwszym miejscu byłoby: { $options }.
# In a picture. $out: the round in which it went out; 0 where it stayed in.
ranked-amount =
    { $out ->
        [0] { $count }
       *[other] { $count }, odpada w rundzie { $out }
    }
how-title = Tak się to liczy.
how-ranked-half = Każda odpowiedź liczy się dla swojej pierwszej opcji. Wygrywa opcja, która ma ponad połowę.
how-ranked-out = Jeśli takiej nie ma, odpada opcja, która ma najmniej. Jej odpowiedzi przechodzą na swoją następną opcję.
how-ranked-again = I tak dalej, runda po rundzie. Opcje, których nikt nie stawia na pierwszym miejscu, odpadają od razu.
how-ranked-tie = Jeśli dwie opcje mają tak samo mało, odpada ta, która ma mniej pierwszych miejsc.
how-ranked-still = Jeśli nadal jest remis, decydują późniejsze rundy, a potem punkty. Jeśli i to nie pomaga, opcje razem odpadają albo razem wygrywają.
how-ranked-points = Punkty: opcja dostaje po jednym za każdą opcję, która jest niżej albo jest pominięta.
# $counts: the choices with what each had. $exhausted: how many answers had no choice left.
ranked-counts =
    Odpowiedzi w tej rundzie: { $counts }.{ $exhausted ->
        [0] {""}
        [one] { " " }Jedna odpowiedź nie ma już żadnej opcji.
        [few] { " " }{ $exhausted } odpowiedzi nie mają już żadnej opcji.
        [many] { " " }{ $exhausted } odpowiedzi nie ma już żadnej opcji.
       *[other] { " " }{ $exhausted } odpowiedzi nie ma już żadnej opcji.
    }
ranked-points = Według punktów: { $points }.

# Points to share out

# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
points-each =
    { $squared ->
        [0] Punkty każdej opcji:
       *[other] Głosy każdej opcji:
    }
points-rule =
    Masz { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    } do rozdania. { $squared ->
        [0] Każdej opcji daj tyle, ile chcesz.
       *[other] Jeden głos na opcję kosztuje 1, dwa kosztują 4, trzy kosztują 9.
    }
points-step = Jedno kliknięcie daje { $step }. Pisząc, możesz podać dowolną liczbę.
points-left =
    { $left ->
        [0] Wszystkie punkty ({ $points }) są rozdane.
       *[other] Zostało punktów: { $left } z { $points }.
    }
# $value: what the choice has after the tap. $number: its number, where the button has only its start; else 0.
points-more =
    { $number ->
        [0] + { $option } ({ $value })
       *[other] + { $number }. { $option } ({ $value })
    }
points-fewer =
    { $number ->
        [0] − { $option } ({ $value })
       *[other] − { $number }. { $option } ({ $value })
    }
points-of = { $option } ({ $value })
# $number: the number of the question.
points-unclear = Nie rozumiem tego zapisu. Wpisz każdą opcję raz i podaj, ile dostaje: /vote { $number } 1=3 2=2
points-out-of-range = To niemożliwe. Wybierz od { $least } do { $most } punktów.
poll-words-points = Pytanie { $number }. Wolisz pisać? Wyślij mi prywatnie na przykład: /vote { $number } 1=3 2=2
told-words-points = Pytanie { $number }. Wolisz pisać? Napisz na przykład: /vote { $number } 1=3 2=2
# $given: all that people gave.
points-result =
    „{ $question }” { $total ->
        [one] Jedna osoba rozdzieliła
        [few] { $total } osoby rozdzieliły
        [many] { $total } osób rozdzieliło
       *[other] { $total } osoby rozdzieliło
    } { $squared ->
        [0] { $given ->
            [one] { $given } punkt
            [few] { $given } punkty
            [many] { $given } punktów
           *[other] { $given } punktu
        }
       *[other] { $given ->
            [one] { $given } głos
            [few] { $given } głosy
            [many] { $given } głosów
           *[other] { $given } głosu
        }
    }. Najwięcej ma { $options }: { $most }.
points-result-shared =
    „{ $question }” { $total ->
        [one] Jedna osoba rozdzieliła
        [few] { $total } osoby rozdzieliły
        [many] { $total } osób rozdzieliło
       *[other] { $total } osoby rozdzieliło
    } { $squared ->
        [0] { $given ->
            [one] { $given } punkt
            [few] { $given } punkty
            [many] { $given } punktów
           *[other] { $given } punktu
        }
       *[other] { $given ->
            [one] { $given } głos
            [few] { $given } głosy
            [many] { $given } głosów
           *[other] { $given } głosu
        }
    }. Na pierwszym miejscu są razem: { $options } (po { $most }).
points-totals =
    { $squared ->
        [0] Wszystkie punkty: { $totals }.
       *[other] Wszystkie głosy: { $totals }.
    }
# In a picture: what a choice got, and from how many people.
points-amount =
    { $people ->
        [0] { $got }
        [one] { $got } od jednej osoby
        [few] { $got } od { $people } osób
        [many] { $got } od { $people } osób
       *[other] { $got } od { $people } osoby
    }
points-title = Ile punktów ma każda osoba?
points-plain-how = Punkty: każdy kosztuje tyle samo.
points-squared-how = Coraz drożej: dwa głosy na jedną opcję kosztują 4 punkty, a trzy kosztują 9.
points-many =
    { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    }
points-squared = { $points }, coraz drożej

# A scale from 1 to 5

kind-yes-no = Tak lub nie
kind-how-yes-no = Tak lub nie: jedno kliknięcie na Tak, Nie albo Nie wiem.
kind-scale = Skala
kind-how-scale = Skala: jedno kliknięcie na liczbę od 1 do 5.
# What the first and the last step mean where the organiser wrote nothing else.
scale-low = Wcale nie
scale-high = Bardzo
# $step: 1 or 5. $words: what it means.
scale-end = { $step } ({ $words })
preview-scale = Skala od { $low } do { $high }.
form-scale = Dwa końce skali
form-scale-low = Co oznacza 1?
form-scale-high = Co oznacza 5?
form-scale-hint = Zostaw puste, jeśli ma być: { $words }
scale-end-too-long =
    To ma { $length ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }, a zmieści się najwyżej { $most }, bo to trafi na przycisk.
scale-ends-alike = Oba końce brzmią tak samo. Muszą się różnić.
scale-ends-missing = Napisz oba końce z kreską pomiędzy nimi: /polls draft kind scale Wcale nie | Bardzo
# $low and $high: what 1 and 5 mean.
scale-ends = 1 to „{ $low }”, a 5 to „{ $high }”.
# $ends: the sentence above. $middle: the step in the middle of all answers.
scale-result =
    „{ $question }” { $ends } { $total ->
        [one] Odpowiedziała jedna osoba: { $middle }.
        [few] Odpowiedziały { $total } osoby. Środkowa odpowiedź: { $middle }.
        [many] Odpowiedziało { $total } osób. Środkowa odpowiedź: { $middle }.
       *[other] Odpowiedziało { $total } osoby. Środkowa odpowiedź: { $middle }.
    }
# $lower and $upper: the middle lies between these steps.
scale-result-halves =
    „{ $question }” { $ends } { $total ->
        [one] Odpowiedziała jedna osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Połowa odpowiedzi to { $upper ->
        [5] 5
       *[other] { $upper } lub więcej
    }, a połowa to { $lower ->
        [1] 1
       *[other] { $lower } lub mniej
    }.
scale-spread = Odpowiedzi są od { $lowest } do { $highest }.
scale-alike = Wszystkie odpowiedzi są takie same: { $step }.
scale-count = { $step }: { $count }

# Dates to choose between

kind-dates = Terminy
kind-how-dates = Terminy: przy każdym można odpowiedzieć „tak”, „jeśli trzeba” albo „nie”.
form-dates = Jakie terminy?
form-dates-lines = Terminy
form-dates-hint = Jeden w wierszu, na przykład: 1.12 18.00
date-unclear = Nie widzę daty w tym: „{ $words }”. Wpisz jedną w wierszu, na przykład 1.12 18.00 albo po angielsku: Tue 1 Dec 6pm
date-passed = Termin „{ $words }” już minął. Wybierz późniejszy albo dopisz rok.
slot-passed = Ten termin już minął: { $date }. Najpierw zmień terminy.
date-twice = Termin „{ $words }” jest tu dwa razy. Każdy wpisz tylko raz.
dates-too-few = Wpisz co najmniej dwa terminy, każdy w nowym wierszu. Na przykład: 1.12 18.00 albo po angielsku: Tue 1 Dec 6pm
# $when: a date and a time there. $city: where. $theirs: the time, or the date and time, by the reader's own clock.
slot-elsewhere = { $when }, { $city } (u Ciebie: { $theirs })
dates-line = { $date }: { $counts }
# $yes, $maybe: how many people said so.
dates-counts =
    { $maybe ->
        [0] tak { $yes }
       *[other] tak { $yes }, jeśli trzeba { $maybe }
    }
dates-amount =
    { $maybe ->
        [0] tak { $yes }
       *[other] tak { $yes }, jeśli trzeba { $maybe }
    }
poll-names-maybe =
    { $option }, jeśli trzeba: { $names }{ $more ->
        [0] {""}
        [one] { " " }i jeszcze { $more } osoba
        [few] { " " }i jeszcze { $more } osoby
        [many] { " " }i jeszcze { $more } osób
       *[other] { " " }i jeszcze { $more } osoby
    }
poll-words-dates = Pytanie { $number }. Wolisz pisać? Wyślij mi prywatnie na przykład: /vote { $number } 1 yes 2 maybe 3 no
told-words-dates = Pytanie { $number }. Wolisz pisać? Napisz na przykład: /vote { $number } 1 yes 2 maybe 3 no
dates-rule = Przy każdym terminie wybierz „tak”, „jeśli trzeba” albo „nie”. Każde kliknięcie zmienia odpowiedź na następną.
# On a button, of which 38 characters are sure to be seen: where dates are long, put $state first.
dates-slot = { $date }: { $state }
dates-yes = tak
dates-maybe = jeśli trzeba
dates-no = nie
dates-all-yes = Wszystkie pasują
dates-all-no = Żaden nie pasuje
# Words that people type for these; as many as there are, in small letters. No word may mean two of them.
dates-yes-plain-words = tak | t | pasuje | pasuje mi | mogę | moge | jasne | pewnie | oczywiście | oczywiscie
dates-maybe-plain-words = jeśli trzeba | jesli trzeba | jak trzeba | w razie potrzeby | w razie czego | może | moze | być może | byc moze | ewentualnie | w ostateczności | w ostatecznosci
dates-no-plain-words = nie | nie mogę | nie moge | nie pasuje | nie pasuje mi | nie dam rady | odpada
dates-none = żaden termin nie pasuje
dates-list-yes = tak ({ $dates })
dates-list-maybe = jeśli trzeba ({ $dates })
dates-count-yes =
    { $count ->
        [one] tak dla jednego terminu
        [few] tak dla { $count } terminów
        [many] tak dla { $count } terminów
       *[other] tak dla { $count } terminu
    }
dates-count-maybe =
    { $count ->
        [one] „jeśli trzeba” dla jednego terminu
        [few] „jeśli trzeba” dla { $count } terminów
        [many] „jeśli trzeba” dla { $count } terminów
       *[other] „jeśli trzeba” dla { $count } terminu
    }
dates-both = { $yes }; { $maybe }
dates-more = { $first }; { $rest }
# $date: the first of those that are over by the time at which answers end.
dates-over =
    { $count ->
        [one] Jeden termin wypada wcześniej: { $date }.
        [few] { $count } terminy wypadają wcześniej. Pierwszy to { $date }.
        [many] { $count } terminów wypada wcześniej. Pierwszy to { $date }.
       *[other] { $count } terminu wypada wcześniej. Pierwszy to { $date }.
    }
dates-changed = Zmienione. { $date }: { $state }. Możesz to zmienić do zamknięcia pytania.
dates-changed-many = Zmienione. Twoja odpowiedź teraz: { $answer }.
dates-unclear = Nie rozumiem tego zapisu. Podaj numery i słowa yes, maybe albo no: /vote { $number } 1 yes 2 maybe
# $first: how many dates came first. $counts: what people said to each of them.
dates-result =
    „{ $question }” { $total ->
        [one] Odpowiedziała jedna osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } { $first ->
        [one] Najlepiej pasuje: { $dates }. Odpowiedzi: { $counts }.
       *[other] Tak samo dobrze pasują: { $dates }. Odpowiedzi przy każdym: { $counts }.
    }
dates-result-maybe =
    „{ $question }” { $total ->
        [one] Odpowiedziała jedna osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Nikt nie mówi „tak”. { $first ->
        [one] Jeśli trzeba, może być { $dates } ({ $maybe ->
            [one] jedna osoba
            [few] { $maybe } osoby
            [many] { $maybe } osób
           *[other] { $maybe } osoby
        }).
       *[other] Jeśli trzeba, mogą być (po { $maybe ->
            [one] jednej osobie
            [few] { $maybe } osoby
            [many] { $maybe } osób
           *[other] { $maybe } osoby
        }): { $dates }.
    }
dates-result-none =
    „{ $question }” { $total ->
        [one] Odpowiedziała jedna osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } { $total ->
        [one] Żaden termin jej nie pasuje.
       *[other] Żaden termin nikomu nie pasuje.
    }
# $dates: dates with as many yes as the best, and more no.
dates-beaten = Tyle samo „tak” ma { $dates }, ale więcej osób mówi „nie”.

# Private lists and cards

polls-none = Teraz nie ma otwartych pytań.
polls-none-known = Nie wiem, w której grupie jesteś. Napisz raz /polls w swojej grupie.
polls-title =
    { $count ->
        [one] Jedno otwarte pytanie
        [few] { $count } otwarte pytania
        [many] { $count } otwartych pytań
       *[other] { $count } otwartego pytania
    }
polls-line = { $number }. { $question } Nie ma jeszcze Twojej odpowiedzi. Koniec: { $when }.
polls-line-answered = { $number }. { $question } Twoja odpowiedź: { $option }. Koniec: { $when }.
polls-line-skipped = { $number }. { $question } Wolisz nie odpowiadać. Koniec: { $when }.
polls-open = Otwórz { $number }
polls-open-in = Otwórz { $number }, { $community }
which-poll = Kilka Twoich grup ma pytanie o numerze { $number }. Napisz /polls i otwórz to, o które Ci chodzi.
card-unanswered = Nie ma jeszcze Twojej odpowiedzi.
card-skipped = Wolisz nie odpowiadać. Możesz to zmienić.
card-begun = Na razie: { $option }. To się jeszcze nie liczy.
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
preview-kind = Rodzaj odpowiedzi: { $kind }.
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

# Kinds of questions

do-kind = Rodzaj odpowiedzi
kinds-title = Jak ludzie mają odpowiadać?
kind-set = Rodzaj odpowiedzi to teraz: { $kind }.
kind-set-alone = Rodzaj odpowiedzi to teraz: { $kind }. Dodaj, proszę, jeszcze raz inne języki.
kind-one = Jedna opcja
kind-how-one = Jedna opcja: jedno kliknięcie.
kind-several = Kilka opcji
kind-how-several = Kilka opcji: każda osoba zaznacza tyle, ile chce.
kind-ranked = Kolejność
kind-how-ranked = Kolejność: każda osoba układa opcje od najlepszej.
kind-points = Punkty
kind-how-points = Punkty: każda osoba rozdziela punkty między opcje.
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
kind-points-of =
    { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    }{ $squared ->
        [0] { " " }do rozdania
       *[other] , coraz drożej
    }

# Closing time

closing-title = Kiedy zamknąć pytanie?
closing-now = Obecny termin: { $when }.
closing-typed = Możesz też napisać /polls, numer pytania, słowo at i datę po angielsku: /polls 7 at 4 December 6pm.
closing-other = Inny dzień

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

## Asked once more

# One nudge for all in a group.
do-nudge = Przypomnij grupie
nudge-promise = Koniec: { $when }. Wtedy pojawi się tu wynik.
nudge-total =
    { $total ->
        [0] W chwili wysłania nie było jeszcze odpowiedzi.
        [one] W chwili wysłania była jedna odpowiedź.
        [few] W chwili wysłania były { $total } odpowiedzi.
        [many] W chwili wysłania było { $total } odpowiedzi.
       *[other] W chwili wysłania było { $total } odpowiedzi.
    }
nudge-tap = Nie ma jeszcze Twojej odpowiedzi? Wystarczy jedno kliknięcie:
nudge-answer = Nie ma jeszcze Twojej odpowiedzi? Zacznij jednym kliknięciem:
nudge-sent = Przypomnienie jest już w grupie.
nudge-sent-quiet-hours = Przypomnienie jest już w grupie. Pojawiło się bez dźwięku, bo jest tam noc.
nudge-sent-week-full = Przypomnienie jest już w grupie. To dużo jak na jeden tydzień, więc może jeszcze poczekać.
nudge-waits = Przypomnienie na razie znika z grupy. Wróci: { $when }.
nudged-already = Grupa ma już za sobą jedno przypomnienie. Więcej to za dużo.
not-in-group-yet = Żadna grupa nie widzi teraz tego pytania, więc na to jest za wcześnie.
card-nudge-waits = Przypomnienie czeka:
set-nudges-on = Przypomnij przed końcem
set-nudges-off = Bez przypomnienia
nudges-off = Przypomnienie samo nie przyjdzie.
nudges-on = Dzień przed końcem przyjdzie jedno przypomnienie, jeśli pytanie trwa ponad dwa dni.
nudges-at = Grupa dostanie jedno przypomnienie: { $when }.
nudges-not = Jest za krótko albo za późno, żeby przypomnienie przyszło samo.
nudges-done = Grupa ma już za sobą przypomnienie.

# In private, to whoever agreed to that and has not answered. Nobody is told who they are, or how many.
do-chase = Zapytaj pozostałe osoby
chase-begun = Prywatne pytanie dostają osoby, które się na to zgodziły.
chased-twice = Te osoby mają już za sobą dwa takie pytania. Więcej nie można.
# $when: when they can be asked again.
chased-lately = Od ostatniego pytania nie minął jeszcze dzień. Możesz zapytać znowu: { $when }.
chase-too-late = Do końca została niecała godzina, więc nikt już nie dostanie pytania.
chase-closes = Koniec: { $when }. Jest jeszcze czas, a brak odpowiedzi też jest w porządku.
asked-again-brief = Nadal otwarte: „{ $question }” Koniec: { $when }.

## Not now

poll-not-now = Nie teraz
later-title = Kiedy mam z tym wrócić? „{ $question }”
later-tonight = Dziś wieczorem
later-tomorrow = Jutro
later-quiet = Nic więcej
later-at-tonight = „Dziś wieczorem” to { $when }.
later-at-tomorrow = „Jutro” to { $when }.
later-none = Koniec: { $when }, więc to nie może czekać.
later-quiet-means = „Nic więcej” znaczy, że nic już o tym pytaniu nie wyślę.
later-promise = Wrócę z tym tutaj: { $when }.
later-question = Pytanie: „{ $question }”
later-change = Inny termin
later-written = Moja wiadomość czeka w naszej rozmowie prywatnej. Nie ma jej tam? Otwórz naszą rozmowę i napisz /polls { $number } later
later-no-chat = Nie mogę jeszcze pisać do Ciebie prywatnie.
later-write-first = Otwórz naszą rozmowę i napisz tam /polls { $number } later. Wtedy będzie to możliwe.
later-door = Otwórz naszą rozmowę
later-answered = Twoja odpowiedź już jest, więc nikt nie zapyta Cię ponownie.
later-quieted = Nic więcej nie wyślę o pytaniu { $number }. Nadal możesz odpowiedzieć.
later-too-late = Ten termin już minął albo pytanie zamknie się wcześniej. Naciśnij „Nie teraz” jeszcze raz.
later-stopped = Na Twoją prośbę nic nie wysyłam. Najpierw napisz /start, wtedy mogę z tym wrócić.
later-why = Wracam z tym na Twoją prośbę.

## What a draft's check says

# Each is a warning with a suggestion. $words, $term, $rest, $one, $two: from what the organiser wrote.
# $better, $ask, $other: English words to write instead, whatever language this is said in.
check-guesses = „{ $words }” to domysł, który może nie pasować. Napisz: „{ $better }”.
check-hurts = „{ $words }” może kogoś zaboleć. Napisz: „{ $better }”.
check-leading = To popycha ludzi do jednej odpowiedzi. Zapytaj: „{ $ask }”
check-leading-only = „{ $words }” popycha ludzi do jednej odpowiedzi. Zapytaj, co myślą.
check-leave-out = „{ $words }” podpowiada, co odpowiedzieć. Pomiń te słowa.
check-loaded = „{ $words }” podpowiada, co myśleć. Napisz tylko: „{ $rest }”.
check-granted = To z góry zakłada odpowiedź. Zapytaj: „{ $ask }”
check-granted-only = „{ $words }” z góry coś zakłada. Najpierw zapytaj, czy tak jest.
check-one-sided = Wszystkie opcje mówią prawie to samo. Dodaj jeszcze jedną, na przykład „{ $other }”.
check-double = To dwa pytania naraz. Zapytaj osobno: „{ $ask }”
check-jargon = Nie wszyscy znają „{ $term }”. Napisz: „{ $better }”.
check-jargon-two = „{ $term }” ma kilka znaczeń. Napisz to pełnymi słowami.
# $count: words in the question.
check-long-question =
    Twoje pytanie ma { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }. Napisz najpierw w grupie o szczegółach, a potem zapytaj: „{ $ask }”
check-long-question-only =
    Twoje pytanie ma { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }. Napisz najpierw w grupie o szczegółach. Samo pytanie niech ma najwyżej { $most }.
# $count: words in the sentence. $words: what could go, or what a new sentence could begin with.
check-long-sentence =
    Jedno zdanie ma { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }. Najlepiej najwyżej { $most }.
check-long-sentence-cut =
    Jedno zdanie ma { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }. Możesz pominąć „{ $words }”.
check-long-sentence-break =
    Jedno zdanie ma { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }. Możesz postawić kropkę przed „{ $words }”.
# $number: which choice, counted from 1. $count: words in it.
check-long-choice =
    Opcja { $number } ma { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }. Może wystarczy „{ $words }”.
check-long-choice-only =
    Opcja { $number } ma { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }. Najlepiej najwyżej { $most }. O szczegółach napisz najpierw w grupie.
check-plain-words = „{ $words }” trudno się czyta. Może lepiej „{ $better }”.
check-overlap = Liczba { $number } jest i w „{ $one }”, i w „{ $other }”. Niech jedna z opcji kończy się przed { $number }.
# $age: how old readers need to be, in years.
check-reading-age = To się czyta jak tekst dla osób w wieku { $age } lat. Poszukaj krótszych słów zamiast „{ $one }” i „{ $two }”.
check-long-words = „{ $one }” i „{ $two }” to długie słowa. Poszukaj krótszych.

## In own words

# Under the post. Readers are organisers; others read only what its writer and an organiser both let them.
poll-mode-own-words-hidden = Odpowiedzi czytają osoby organizujące, bez imion.
poll-mode-own-words-named = Odpowiedzi czytają osoby organizujące, razem z imionami.
mode-own-words-hidden = Od teraz osoby organizujące czytają odpowiedzi bez imion.
mode-own-words-named = Od teraz osoby organizujące czytają odpowiedzi razem z imionami. Każda osoba dowie się o tym przed odpowiedzią.
poll-words-own-words = Pytanie { $number }. Żeby odpowiedzieć, wyślij mi prywatnie /vote { $number } i swoje słowa.
told-words-own-words = Pytanie { $number }. Możesz też napisać /vote { $number } i swoje słowa.
who-sees-own-words-hidden = Czytają to osoby organizujące, bez Twojego imienia. Po zamknięciu zostaje to u nich przez rok i nie można tego już wycofać. Inni przeczytają to tylko wtedy, gdy zgodzisz się Ty i osoba organizująca. { $ends }
who-sees-own-words-named = Czytają to osoby organizujące, razem z Twoim imieniem. Po zamknięciu zostaje to u nich przez rok. Inni przeczytają to tylko wtedy, gdy zgodzisz się Ty i osoba organizująca, bez Twojego imienia. { $ends }
kind-own-words = Własne słowa
kind-how-own-words = Własne słowa: ludzie piszą, a czytają to osoby organizujące.
# $most: how many characters.
own-words-how =
    Zmieści się najwyżej { $most ->
        [one] { $most } znak
        [few] { $most } znaki
        [many] { $most } znaków
       *[other] { $most } znaku
    }. Możesz też napisać /vote { $number } i swoje słowa.
own-words-readers-hidden = Czytają to osoby organizujące, bez Twojego imienia.
own-words-readers-named = Czytają to osoby organizujące, razem z Twoim imieniem.
own-words-said = własne słowa
form-write = Twoja odpowiedź
form-send-words = Wyślij
do-write-anew = Napisz od nowa
# Two buttons: who may read it.
own-words-shared = Można pokazać
own-words-private = Tylko osoby organizujące
own-words-kept = Zapisane. Czytają to osoby organizujące. Czy inni też mogą?
own-words-same = Taka odpowiedź od Ciebie już jest. Jest zapisana jeden raz.
own-words-now-shared = Po zamknięciu inni mogą to przeczytać, jeśli zgodzi się osoba organizująca.
own-words-now-private = Czytają to tylko osoby organizujące.
card-answered-own-words = Twoja odpowiedź:
polls-line-own-words = { $number }. { $question } Twoja odpowiedź już jest. Koniec: { $when }.
nothing-written = Nie ma tu jeszcze słów. Najpierw napisz odpowiedź.
# $length: characters written. $most: characters there may be.
saying-too-long =
    To ma { $length ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }, a zmieści się najwyżej { $most }. Nic nie zostało wysłane. Skróć, proszę, tekst.
nothing-to-take-out = Nie ma tu Twojej odpowiedzi, więc nie ma czego wycofać. Jeśli „none” to Twoja odpowiedź, napisz trochę więcej.

# Answers in own words, as organisers read them

do-read = Czytaj odpowiedzi
sayings-title = Odpowiedzi na pytanie { $number }
# $allowed: how many of them their writers let others read. $shared: how many of those an organiser has passed.
sayings-count =
    { $total ->
        [0] Nikt jeszcze nic nie napisał.
        [one] Jedna odpowiedź
        [few] { $total } odpowiedzi
        [many] { $total } odpowiedzi
       *[other] { $total } odpowiedzi
    }{ $total ->
        [0] {""}
       *[other] , można pokazać: { $allowed }, pokazane: { $shared }.
    }
# $words: the answer.
saying-words = „{ $words }”
saying-named = { $name }: „{ $words }”
saying-for-organisers = { $number }. { $words } Tylko dla osób organizujących.
saying-may-share = { $number }. { $words } Można pokazać.
saying-shared = { $number }. { $words } Pokazane.
saying-held-back = { $number }. { $words } Wstrzymane.
do-share-saying = Pokaż { $number }
do-hold-saying = Wstrzymaj { $number }
do-earlier-answers = Wcześniejsze odpowiedzi
do-later-answers = Późniejsze odpowiedzi
saying-passed = Pokazane. Ludzie przeczytają to po zamknięciu pytania.
saying-not-passed = Wstrzymane. Czytają to tylko osoby organizujące.
saying-gone = Ta odpowiedź jest zmieniona albo tylko dla osób organizujących. Przeczytaj odpowiedzi jeszcze raz.

# The result of a question in own words

own-words-result =
    { $total ->
        [one] „{ $question }” Jedna osoba odpowiedziała własnymi słowami.
        [few] „{ $question }” { $total } osoby odpowiedziały własnymi słowami.
        [many] „{ $question }” { $total } osób odpowiedziało własnymi słowami.
       *[other] „{ $question }” { $total } osoby odpowiedziało własnymi słowami.
    }
own-words-shared-here =
    { $shared ->
        [0] Czytają to osoby organizujące.
        [one] Jedna osoba pokazuje swoją odpowiedź:
        [few] { $shared } osoby pokazują swoje odpowiedzi:
        [many] { $shared } osób pokazuje swoje odpowiedzi:
       *[other] { $shared } osoby pokazuje swoje odpowiedzi:
    }
do-more-answers = Więcej odpowiedzi
sayings-none-shared = Żadna odpowiedź nie jest pokazana.

## Choices that people propose

do-takes = Pozwól dodawać opcje
do-takes-none = Bez nowych opcji
takes-options = Od teraz można proponować opcje. Każda czeka na Twoją zgodę.
takes-no-options = Od teraz nie można już proponować opcji.
card-takes-options = Można proponować opcje.
card-proposals =
    { $count ->
        [one] Jedna opcja czeka na Twoją zgodę.
        [few] { $count } opcje czekają na Twoją zgodę.
        [many] { $count } opcji czeka na Twoją zgodę.
       *[other] { $count } opcji czeka na Twoją zgodę.
    }
polls-line-proposals =
    { $count ->
        [one] Pytanie { $number }: jedna opcja czeka na Twoją zgodę.
        [few] Pytanie { $number }: { $count } opcje czekają na Twoją zgodę.
        [many] Pytanie { $number }: { $count } opcji czeka na Twoją zgodę.
       *[other] Pytanie { $number }: { $count } opcji czeka na Twoją zgodę.
    }
do-propose = Dodaj opcję
form-choice = Twoja opcja
form-choice-hint = Kilka słów. Najpierw zobaczy to osoba organizująca. Nikt nie widzi Twojego imienia.
form-choice-send = Wyślij
proposal-held = Dziękuję. Opcję „{ $option }” najpierw zobaczy osoba organizująca. Nikt nie widzi Twojego imienia.
proposal-empty = Napisz swoją opcję w kilku słowach.
# $length: characters written. $most: characters there may be.
proposal-too-long =
    Twoja opcja ma { $length ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }. Zmieści się najwyżej { $most }. Wystarczy kilka słów.
proposal-unclear = To wygląda na kilka opcji. Proponuj po jednej, bez kresek.
# $option: a choice that is there.
proposal-there = Opcja „{ $option }” już tu jest. Kliknij ją albo zaproponuj coś innego.
proposal-waits = Taka propozycja już jest. Czeka na osobę organizującą.
proposals-full = Nie ma już miejsca: opcji może być najwyżej { $most }.
proposals-yours = Czekają już dwie Twoje opcje. Zaczekaj, proszę, aż zobaczy je osoba organizująca.
proposals-not-taken = Do tego pytania nie można proponować opcji.
proposal-gone = W sprawie tej propozycji jest już decyzja albo jej tu już nie ma.
do-proposals = Zaproponowane opcje
proposals-title =
    { $count ->
        [one] Jedna zaproponowana opcja
        [few] { $count } zaproponowane opcje
        [many] { $count } zaproponowanych opcji
       *[other] { $count } zaproponowanej opcji
    }
proposals-none = Żadna opcja nie czeka na Twoją zgodę.
proposals-question = Treść pytania: „{ $question }”
# $left: how many more choices the question can have.
proposals-how =
    { $left ->
        [0] Nie ma już miejsca na nowe opcje.
        [one] Jest miejsce na jeszcze jedną. Po Twojej zgodzie będzie pod pytaniem, z dopiskiem „propozycja z grupy”.
        [few] Jest miejsce na jeszcze { $left } opcje. Po Twojej zgodzie opcja będzie pod pytaniem, z dopiskiem „propozycja z grupy”.
        [many] Jest miejsce na jeszcze { $left } opcji. Po Twojej zgodzie opcja będzie pod pytaniem, z dopiskiem „propozycja z grupy”.
       *[other] Jest miejsce na jeszcze { $left } opcji. Po Twojej zgodzie opcja będzie pod pytaniem, z dopiskiem „propozycja z grupy”.
    }
do-yes-proposal = Tak: „{ $option }”
do-no-proposal = Nie: „{ $option }”
proposal-added = Opcja „{ $option }” jest już w pytaniu.
proposal-added-languages = Opcja „{ $option }” jest już w pytaniu. Dodaj ją, proszę, także w innych językach.
proposal-left-out = Opcji „{ $option }” nie będzie w pytaniu.
proposal-decided-added = Twoja opcja jest już w pytaniu: „{ $question }” Możesz odpowiedzieć jeszcze raz.
proposal-decided-left-out = Dziękuję za opcję do pytania „{ $question }” Tym razem nie została dodana.

# Words that a further language lacks, as a choice came in later

form-missing = Nowe opcje w języku: { $language }
languages-missing = Pytanie jest już w języku: { $language }. Brakuje jednak niektórych opcji.

## How it is asked

do-settings = Więcej ustawień
do-opens = Kiedy otworzyć
do-open = Otwórz teraz
do-copy = Zrób kopię
settings-title = Więcej ustawień
settings-typed = Żeby podać inną liczbę, napisz /polls { $number } quorum i liczbę.
settings-typed-draft = Żeby podać inną liczbę, napisz /polls draft quorum i liczbę.
set-counts-always = Liczby zawsze
set-counts-after = Liczby po odpowiedzi
set-counts-close = Liczby na koniec
set-quorum = Co najmniej { $quorum }
set-quorum-none = Dowolna liczba
set-shuffle-on = Mieszaj opcje
set-shuffle-off = Zachowaj kolejność
set-repeat-weekly = Pytaj co tydzień
set-repeat-monthly = Pytaj co miesiąc
set-repeat-never = Nie powtarzaj
counts-always = Liczby widać cały czas.
counts-after = Liczby widać po Twojej odpowiedzi.
counts-close = Liczby widać po zamknięciu pytania.
needs-answers =
    { $quorum ->
        [one] Potrzebna jest { $quorum } odpowiedź.
        [few] Potrzebne są { $quorum } odpowiedzi.
        [many] Potrzeba { $quorum } odpowiedzi.
       *[other] Potrzeba { $quorum } odpowiedzi.
    }
needs-any = Wystarczy dowolna liczba odpowiedzi.
order-mixed = Opcje są pomieszane, w każdej grupie inaczej.
order-kept = Opcje są w Twojej kolejności.
opens-when-posted = Pytanie otworzy się w chwili publikacji.
opens-at = Początek: { $when }.
repeats-never = Pytanie pojawi się jeden raz.
repeats-weekly = Pytanie wraca co tydzień.
repeats-monthly = Pytanie wraca co miesiąc.
repeats-stopped = Zatrzymane. Pytanie już nie wróci.
nothing-repeats = To pytanie nie wraca, więc nie ma czego zatrzymywać.
# $least, $most: how many answers can be needed.
quorum-unclear = Podaj liczbę od { $least } do { $most } albo słowo none. Na przykład: /polls 7 quorum 8

# When counts show later

poll-mode-hidden-close = Imiona są ukryte.
poll-mode-named-after = Kto odpowie, zobaczy Twoje imię.
poll-mode-named-close = Po zamknięciu wszyscy zobaczą Twoje imię.
who-sees-hidden-close = Nikt nie widzi Twojego imienia, osoby organizujące też nie. Przed zamknięciem nikt nie widzi liczb. Do tego czasu pamiętam odpowiedź, żeby można było ją zmienić. { $ends }
who-sees-named-after = Kto odpowie, zobaczy Twoje imię obok wybranej opcji. Po zamknięciu zobaczą je wszyscy w tej grupie. { $ends }
who-sees-named-close = Po zamknięciu wszyscy w tej grupie zobaczą Twoje imię obok wybranej opcji. Wcześniej nikt go nie widzi. { $ends }
vote-counted-after = Odpowiedź policzona: { $option }. Możesz ją zmienić do zamknięcia pytania. Żeby zobaczyć liczby, napisz /polls { $number }
so-far =
    { $total ->
        [one] Na razie jedna odpowiedź.
        [few] Na razie { $total } odpowiedzi.
        [many] Na razie { $total } odpowiedzi.
       *[other] Na razie { $total } odpowiedzi.
    }

# Whether enough people answered

# $quorum: how many answers were needed.
result-needed-missed =
    { $total ->
        [0] „{ $question }” Nie ma odpowiedzi, a potrzeba było { $quorum }, więc nic nie jest postanowione.
        [one] „{ $question }” Jest jedna odpowiedź, a potrzeba było { $quorum }, więc nic nie jest postanowione.
        [few] „{ $question }” Są { $total } odpowiedzi, a potrzeba było { $quorum }, więc nic nie jest postanowione.
        [many] „{ $question }” Jest { $total } odpowiedzi, a potrzeba było { $quorum }, więc nic nie jest postanowione.
       *[other] „{ $question }” Jest { $total } odpowiedzi, a potrzeba było { $quorum }, więc nic nie jest postanowione.
    }
result-needed-reached = Potrzeba było co najmniej { $quorum } odpowiedzi i tyle jest.

# Opening later

opening-title = Kiedy otworzyć pytanie?
opening-as-posted = Przy publikacji
opening-typed = Możesz też napisać po angielsku: /polls { $number } opens tomorrow 9am albo opens 4 December 9am.
opening-typed-draft = Możesz też napisać po angielsku: /polls draft opens tomorrow 9am albo opens 4 December 9am.
opening-moved = Nowy początek: { $when }. Koniec: { $closes }.
opens-too-late = To ponad rok naprzód. Wybierz wcześniejszy termin.
closes-before-opening = Koniec byłby wcześniej niż początek. Wybierz późniejszy termin.
poll-planned = Pytanie { $number } jest zaplanowane. Początek: { $when }.
planned-cancelled = Pytanie { $number } jest odwołane. Nikt go nie widział.
card-planned = Pytanie { $number } jest zaplanowane. Nikt go jeszcze nie widzi.
card-goes-to = Trafi tutaj: { $places }.
card-waits-for-room =
    { $most ->
        [one] Pytanie czeka, bo grupa ma { $most } otwarte pytanie.
        [few] Pytanie czeka, bo grupa ma { $most } otwarte pytania.
        [many] Pytanie czeka, bo grupa ma { $most } otwartych pytań.
       *[other] Pytanie czeka, bo grupa ma { $most } otwartego pytania.
    } Otworzy się, gdy któreś się zamknie.
card-called-off = To pytanie jest odwołane. Nikt go nie widział.

# Planned and ended ones, copies

polls-more = Zaplanowane i zakończone
more-title = Zaplanowane i zakończone
more-none = Nie ma pytań zaplanowanych ani zakończonych.
more-planned = { $number }. { $question } Początek: { $when }.
more-closed = { $number }. { $question } Zamknięte: { $when }.
more-cancelled = { $number }. { $question } Odwołane: { $when }.
poll-copied = Skopiowane. Zmień, co chcesz, a potem opublikuj.
comes-again = Pytanie wróci: { $when }.
comes-again-as = To pytanie wróciło z numerem { $number }.

# What earlier ones said, of a question that comes again

# $past: "5 of 9 (1 December), 4 of 7 (24 November)".
trend-option = Wcześniej: { $option } { $past }.
trend-middle = Środkowa odpowiedź wcześniej: { $past }.
trend-first = Pierwsze miejsce wcześniej: { $past }.
trend-answers = Ile osób odpowiedziało wcześniej: { $past }.
trend-item = { $what } ({ $day })
trend-of = { $count } z { $total }
trend-points =
    { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    }
trend-between = między { $low } a { $high }
trend-nobody = nikt

## By another's hand

do-hand = Dodaj odpowiedź papierową
paper-for-other = Wpisujesz odpowiedź za kogoś innego. Liczy się raz i będzie widać, że jest wpisana ręcznie.
paper-no-name = To pytanie pokazuje imiona. Wpisana odpowiedź jest bez imienia.
paper-empty = Nic jeszcze nie jest wpisane.
paper-says = Wpisane jest: { $option }.
paper-skipped = Wpisane jest: woli nie odpowiadać.
paper-own-words = Wpisane są własne słowa.
paper-count =
    { $count ->
        [0] Nie ma jeszcze odpowiedzi wpisanych ręcznie.
        [one] Jedna odpowiedź jest wpisana ręcznie.
        [few] { $count } odpowiedzi są wpisane ręcznie.
        [many] { $count } odpowiedzi jest wpisanych ręcznie.
       *[other] { $count } odpowiedzi jest wpisane ręcznie.
    }
paper-entered =
    { $count ->
        [one] Wpisane. Jedna odpowiedź jest wpisana ręcznie.
        [few] Wpisane. { $count } odpowiedzi są wpisane ręcznie.
        [many] Wpisane. { $count } odpowiedzi jest wpisanych ręcznie.
       *[other] Wpisane. { $count } odpowiedzi jest wpisane ręcznie.
    }
paper-taken-back =
    { $count ->
        [0] Usunięte. Nie ma teraz odpowiedzi wpisanych ręcznie.
        [one] Usunięte. Jedna odpowiedź jest teraz wpisana ręcznie.
        [few] Usunięte. { $count } odpowiedzi są teraz wpisane ręcznie.
        [many] Usunięte. { $count } odpowiedzi jest teraz wpisanych ręcznie.
       *[other] Usunięte. { $count } odpowiedzi jest teraz wpisane ręcznie.
    }
paper-another = Dodaj kolejną
paper-do-none = Wycofaj tę odpowiedź
paper-do-skip = Woli nie odpowiadać
paper-do-write = Napisz
paper-do-shared = Inni mogą czytać
paper-do-private = Tylko osoby organizujące
paper-write = Czyjeś własne słowa
paper-words = Napisz, co mówi ta osoba. Czytają to osoby organizujące, bez imienia.

# Among the answers. The first sentence is about answers that were counted in the number before it.

answers-by-hand =
    { $count ->
        [one] Jedną z tych odpowiedzi wpisała osoba organizująca.
       *[other] { $count } z tych odpowiedzi wpisała osoba organizująca.
    }
answers-apart =
    { $count ->
        [one] Jeszcze jedna odpowiedź przyszła przez otwarty link, którego można użyć wiele razy.
        [few] Jeszcze { $count } odpowiedzi przyszły przez otwarty link, którego można użyć wiele razy.
        [many] Jeszcze { $count } odpowiedzi przyszło przez otwarty link, którego można użyć wiele razy.
       *[other] Jeszcze { $count } odpowiedzi przyszło przez otwarty link, którego można użyć wiele razy.
    }
# $answers: the choices, each with what it got by the open link: "Soup (3) and Salad (4)".
open-link-said = Przez otwarty link: { $answers }.
open-link-ranked = Pierwsze miejsca przez otwarty link: { $answers }.
open-link-points = Punkty przez otwarty link: { $answers }.
open-link-dates = „Tak” przez otwarty link: { $answers }.
result-none-apart = „{ $question }” Tym razem nie ma odpowiedzi w grupie.

## The result as a picture, as a text and as a table

# $count: how many said so. They are not among those who answered.
result-skipped =
    { $count ->
        [one] Jedna osoba woli nie odpowiadać.
        [few] { $count } osoby wolą nie odpowiadać.
        [many] { $count } osób woli nie odpowiadać.
       *[other] { $count } osoby woli nie odpowiadać.
    }
# Under a picture. $day: a date with its year.
chart-answered =
    { $total ->
        [one] Odpowiedziała jedna osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Zamknięte: { $day }.
chart-needed-missed = Potrzeba było { $quorum } odpowiedzi, więc nic nie jest postanowione.
chart-several = Można było wybrać kilka opcji.
chart-rounds = Każdy pasek pokazuje, co opcja ma w swojej ostatniej rundzie.
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
chart-points =
    { $squared ->
        [0] Paski to punkty.
       *[other] Paski to głosy.
    }
# A picture in words. $said: the sentence that tells the result. $bars: "Soup: 12, Salad: 9".
chart-in-words = { $said } { $bars }.
# Two sentences, one after another.
said-more = { $first } { $rest }
# $amount: what the choice has, such as "12", or "5 yes".
option-got = { $option }: { $amount }
option-of = { $option }: { $count } z { $total }
do-result = Dotychczasowy wynik
do-text = Kopiuj jako tekst
do-csv = Tabela (CSV)
# Somebody asks for counts that are not shown yet. $after: 1 where they show once one has answered, 0 at close.
counts-later =
    { $after ->
        [1] Liczby widać po Twojej odpowiedzi. Najpierw odpowiedz, a potem poproś jeszcze raz.
       *[other] Liczby zobaczą wszyscy po zamknięciu pytania. Poproś wtedy jeszcze raz.
    }
csv-title = Pytanie { $number } jako tabela
csv-file = Tabela pytania { $number }, do arkusza kalkulacyjnego
csv-words = Są tu wszystkie odpowiedzi. Trzymaj to tam, gdzie czytają tylko osoby organizujące.
# The names of columns, and of numbers below the table.
csv-number = Numer
csv-choice = Opcja
csv-answers = Odpowiedzi
csv-yes = Tak
csv-maybe = Jeśli trzeba
csv-no = Nie
csv-points = Punkty
csv-people = Osoby
csv-firsts = Pierwsze miejsca
csv-by-points = Według punktów
csv-round = Runda { $number }
# $what: the name of a column.
csv-apart = { $what }, przez otwarty link
csv-names = Imiona
csv-names-yes = Imiona: tak
csv-names-maybe = Imiona: jeśli trzeba
csv-names-first = Imiona: pierwsze miejsce
csv-answer = Odpowiedź
csv-readers = Kto może to czytać
csv-name = Imię
csv-for-organisers = Tylko dla osób organizujących
csv-may-share = Można pokazać
csv-shared = Pokazane
csv-held-back = Wstrzymane
csv-question = Pytanie
csv-total = Ile osób odpowiedziało
csv-by-hand = W tym wpisane przez osobę organizującą
csv-by-link = W tym przez link, który działa raz
csv-by-open = Poza tym przez otwarty link
csv-skipped = Wolą nie odpowiadać

## By link

do-link = Udostępnij link
do-links = Jednorazowe linki
do-copy-link = Kopia dla innych
do-stop-link = Wyłącz link
do-stop-sure = Wyłącz
do-new-link = Nowy link
links-need-address = Linki potrzebują adresu w internecie. Ustawia go osoba, która prowadzi mój serwer: public_url pod [web] w pliku config.toml.
link-title = Link do pytania { $number }
link-how = Każda osoba, która ma ten link, może odpowiedzieć bez aplikacji. Te odpowiedzi liczą się osobno.
# What a picture shows, to be read by a camera.
link-code = Obrazek do zeskanowania telefonem. Prowadzi tutaj: { $address }
links-count =
    { $made ->
        [one] Jeden link działa jeden raz.
        [few] { $made } linki działają po jednym razie.
        [many] { $made } linków działa po jednym razie.
       *[other] { $made } linku działa po jednym razie.
    } { $used ->
        [0] Żaden nie jest jeszcze użyty.
        [one] Jeden jest już użyty.
        [few] { $used } są już użyte.
        [many] { $used } jest już użytych.
       *[other] { $used } jest już użyte.
    }
stop-link-title = Wyłączyć link?
stop-link-means = Kartki i wiadomości z tym linkiem przestaną wtedy działać. Jednorazowe linki, których nikt nie użył, też.
links-are-stopped = Wyłączone. Odpowiedzi, które przyszły tą drogą, zostają.
link-is-new = To jest nowy link. Poprzedni już nie działa.
link-stopped-title = Link do pytania { $number } jest wyłączony.
copy-answer-here = Odpowiedz tutaj:
copy-no-account = Nie trzeba mieć konta ani aplikacji, ani podawać imienia.
links-how-many = Ile linków?
links-how = Każdy jest dla jednej osoby i działa jeden raz. Te odpowiedzi liczą się tak jak inne.
links-typed = Żeby podać inną liczbę, napisz /polls { $number } links 15.
links-number =
    { $count ->
        [one] { $count } link
        [few] { $count } linki
        [many] { $count } linków
       *[other] { $count } linku
    }
links-made =
    { $count ->
        [one] Jeden link, który działa jeden raz
        [few] { $count } linki, które działają po jednym razie
        [many] { $count } linków, które działają po jednym razie
       *[other] { $count } linku, które działają po jednym razie
    }
links-shown-once = Zapisz je teraz. Ja ich nie zapisuję i nie mogę pokazać ich ponownie.
links-file = Linki do pytania { $number }, każdy w nowym wierszu
links-out-of-range = Wybierz od { $least } do { $most } linków.
too-many-links = Za dużo linków czeka na użycie: może ich być najwyżej { $most }. Wyłącz je, a potem zrób nowe.
link-unknown = Nie znam tego linku. Otwórz jeszcze raz cały link albo zapytaj osobę, od której go masz.
link-used = Ten link działa jeden raz i jest już użyty. To Twoja odpowiedź? Otwórz go tam, gdzie poprzednio. Jeśli nie, poproś o inny.
link-stopped = Ten link jest wyłączony przez osobę organizującą. Poproś o nowy osobę, od której go masz.
nothing-chosen = Nie ma jeszcze odpowiedzi. Odpowiedz, proszę, albo pomiń pytanie.
too-few-chosen =
    { $least ->
        [one] Wybierz, proszę, co najmniej jedną opcję.
        [few] Wybierz, proszę, co najmniej { $least } opcje.
        [many] Wybierz, proszę, co najmniej { $least } opcji.
       *[other] Wybierz, proszę, co najmniej { $least } opcji.
    }
# $place: 1 is the best.
place-twice = Miejsce { $place } jest tu dwa razy. Daj każdej opcji inne miejsce.
# $spent: what the given points cost.
points-overspent =
    Masz { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    }, a to kosztuje { $spent }. Odbierz, proszę, część punktów.

## Asked for a service

do-purpose = Dla instytucji
do-purpose-change = Zmień cel
do-purpose-none = Usuń cel
do-step = Zmień stopień
do-about = O tym pytaniu
do-steps = Siedem stopni
form-purpose = Pytanie dla instytucji
form-can-change = Co można zmienić?
form-cannot-change = Czego nie można zmienić?
form-decides = Kto decyduje?
form-answerer = Kto musi odpowiedzieć grupie?
form-answerer-hint = Nazwa, którą zobaczą wszyscy, na przykład NHS Trust.
form-not-yet = Zostaw puste, jeśli jeszcze nie wiadomo.
form-due = Do którego dnia?
form-due-hint = Na przykład 22.12. Grupa to zobaczy.
purpose-kept = Zapisane. Widać to pod pytaniem.
purpose-dropped = Usunięte. To pytanie nie jest już dla instytucji.
purpose-missing = Najpierw podaj, co można zmienić i kto musi odpowiedzieć: naciśnij „Dla instytucji”.
# $length: characters written. $most: characters there may be.
purpose-too-long =
    Jedno z pól ma { $length ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }. Zmieści się najwyżej { $most }. Wszystko zostaje po staremu.
answerer-missing = Napisz, proszę, kto musi odpowiedzieć. Wtedy wiadomo, kogo pytać.
no-purpose = O tym pytaniu nikt nie napisał nic więcej.

# Under the question. All of it but the step is in the words of whoever asks.

purpose-can-cannot = Można zmienić: { $can }. Nie można: { $cannot }.
purpose-can = Można zmienić: { $can }.
purpose-cannot = Nie można zmienić: { $cannot }.
purpose-decides = Kto decyduje: { $decides }.
purpose-both = { $first } { $second }
# $community: who asks. $answerer: who must answer; one or several.
about-asks = Pyta: { $community }. Kto musi odpowiedzieć: { $answerer }.
about-can = Co można zmienić: { $words }.
about-cannot = Czego nie można zmienić: { $words }.
about-decides = Kto decyduje: { $words }.
# In place of words, in the three sentences above.
about-not-yet = jeszcze nie wiadomo
about-no-step = Jeszcze nie wiadomo, ile ludzie mają do powiedzenia.

# The ladder of co-production, from the bottom: names of its steps, and what they mean

ladder-1 = Przymus
ladder-2 = Edukowanie
ladder-3 = Informowanie
ladder-4 = Konsultacje
ladder-5 = Zaangażowanie
ladder-6 = Współprojektowanie
ladder-7 = Współtworzenie
ladder-means-1 = Ludzie muszą przyjść, a ich zdanie się nie liczy.
ladder-means-2 = Ludzie uczą się, jak działa instytucja.
ladder-means-3 = Ludzie dowiadują się, co się wydarzy.
ladder-means-4 = Ludzie odpowiadają na pytania. Instytucja decyduje sama.
ladder-means-5 = Ludzie odpowiadają więcej niż raz i mają pewien wpływ.
ladder-means-6 = Ludzie pomagają zaplanować. Wykonuje to instytucja.
ladder-means-7 = Osoby, które się kimś opiekują, i instytucja decydują razem, od początku do końca.
ladder-step = Stopień { $number } z 7: { $name }.
ladder-line = { $number }. { $name }: { $means }
ladder-title = Siedem stopni, od najniższego
# $number: 1.
ladder-not-here = Pytań na stopniu { $number } nikt tu nie zadaje.
ladder-credit = Te stopnie pochodzą od TLAP i jego grupy National Co-production Advisory Group. Słowa są nasze.
ladder-which = Ile ludzie mają do powiedzenia?
ladder-choice = { $number }. { $name }
ladder-later = Jeszcze nie
ladder-shared = Czy osoby, które się kimś opiekują, współdecydują?
# $name: co-production.
ladder-shared-why = { $name } znaczy, że tak, od początku do końca.
ladder-yes = Tak
ladder-no = Nie
ladder-not-shared = W takim razie to coś innego. Może lepiej pasuje jeden z tych stopni.
# $least, $most: the steps with which one can ask.
step-not-offered = Na stopniu 1 zdanie ludzi się nie liczy, więc nikt tak nie pyta. Wybierz od { $least } do { $most }.
no-such-step = Nie ma takiego stopnia. Wybierz od { $least } do { $most }.

# The promised answer. $answerer: who must answer; one or several.

promise-ahead = Grupa dostanie odpowiedź. Kto odpowie: { $answerer }. Najpóźniej: { $day }.
promise-late = Czekamy na odpowiedź. Kto ma odpowiedzieć: { $answerer }. Termin był: { $day }.
promise-answered = Jest już odpowiedź: { $answerer }, { $day }.
promise-moved = Termin się zmienił: { $reason }.
promise-ended = Nie czekamy więc na odpowiedź. Kto miał odpowiedzieć: { $answerer }.
# Told to organisers in private, on the day.
due-title = Pytanie { $number } nadal czeka na odpowiedź. Kto ma odpowiedzieć: { $answerer }
due-by = Obiecany termin: { $day }.
due-moved = Termin zmieniony. Odpowiedź dla grupy najpóźniej: { $day }. Grupa widzi, dlaczego.
# $day: on which the question closes.
due-too-early = Koniec pytania: { $day }. Wybierz późniejszy dzień.
due-too-late = To ponad rok czekania. Wybierz wcześniejszy dzień.
due-unclear = Nie widzę w tym dnia. Napisz na przykład 22.12 albo po angielsku: 22 December
due-already = Taki termin już jest. Wybierz inny dzień.
do-answered = Odpowiedź przyszła
do-answered-again = Popraw odpowiedź
do-due = Zmień termin
do-answerer = Link do odpowiedzi
form-answer = Odpowiedź na pytanie { $number }
form-answered = Jaka jest odpowiedź?
form-answer-send = Powiedz grupie
form-due-moved = Odpowiedź na pytanie { $number }
promise-not-yet = To pytanie jest jeszcze otwarte. Najpierw je zamknij, a potem podaj odpowiedź.
promise-kept = Odpowiedź już przyszła, więc nie ma czego przesuwać.
answer-missing = Nie ma tu jeszcze słów. Najpierw napisz odpowiedź.
# $length: characters written. $most: characters there may be.
answer-too-long =
    To ma { $length ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }, a zmieści się najwyżej { $most }. Nic nie zostało wysłane. Skróć, proszę, tekst.
answer-stands = Ludzie znają już tę odpowiedź, więc ona zostaje. Napisz, proszę, do grupy, co się zmieniło.
answer-told = Dziękuję. Odpowiedź jest w drodze do grupy.
answerer-title = Link, żeby odpowiedzieć na pytanie { $number }
answerer-linked = Jest już link, żeby odpowiedzieć na pytanie { $number }
answerer-how = Link jest tylko dla: { $answerer }. Kto go otworzy, może raz odpowiedzieć w tym imieniu.
answerer-once = Nie mogę pokazać go ponownie. Nowy link wyłączy ten.
answerer-not-again = Nie mogę pokazać go ponownie. Nowy link wyłączy obecny.
answerer-none = Nie ma teraz linku, przez który może odpowiedzieć { $answerer }.
answerer-stopped = Wyłączone. Przez ten link nie da się już odpowiedzieć.
answer-corrected = Zmienione. Grupa widzi nową treść.
answer-title = Odpowiedź na pytanie { $number }
answer-asked = Pytanie brzmiało: „{ $question }”
answer-came = Oto odpowiedź ({ $answerer }):
polls-promises = Obiecane odpowiedzi
promises-none = Nie czekamy na żadną odpowiedź.
promises-title =
    { $count ->
        [one] Jedna obiecana odpowiedź
        [few] { $count } obiecane odpowiedzi
        [many] { $count } obiecanych odpowiedzi
       *[other] { $count } obiecanej odpowiedzi
    }
# $said: by when, or that it is late.
promises-line = { $number }. { $question } { $said }
promises-more =
    { $count ->
        [one] Jeszcze jedna ma późniejszy termin.
        [few] Jeszcze { $count } mają późniejszy termin.
        [many] Jeszcze { $count } ma późniejszy termin.
       *[other] Jeszcze { $count } ma późniejszy termin.
    }

## Secret questions

poll-mode-secret = Tajne: nikt nie widzi, co wybierasz, osoby organizujące też nie.
poll-mode-sensitive = Tajne i delikatne: nikt nie widzi, co wybierasz, osoby organizujące też nie.
# $needs: answers it needs. $days: for how many days it stays open once more.
secret-needs =
    Potrzeba { $needs } odpowiedzi. Jeśli będzie mniej, pytanie zostanie otwarte o { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } dłużej, jeden raz.
secret-extended =
    Odpowiedziało za mało osób, dlatego pytanie jest otwarte o { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } dłużej. Nadal potrzeba łącznie { $needs } odpowiedzi.
# $least: a number of people who have answered at least; 0 for fewer than 8.
secret-turnout =
    { $least ->
        [0] Na razie mniej niż 8 odpowiedzi.
        [one] Na razie co najmniej { $least } odpowiedź.
        [few] Na razie co najmniej { $least } odpowiedzi.
        [many] Na razie co najmniej { $least } odpowiedzi.
       *[other] Na razie co najmniej { $least } odpowiedzi.
    }
secret-answered = Twoja odpowiedź już jest. Nie pokażę jej ponownie. Możesz ją zmienić do zamknięcia pytania.
secret-send = Wyślij odpowiedź
secret-lacks =
    { $lacks ->
        [one] Wybierz, proszę, jeszcze jedną opcję.
        [few] Wybierz, proszę, jeszcze { $lacks } opcje.
        [many] Wybierz, proszę, jeszcze { $lacks } opcji.
       *[other] Wybierz, proszę, jeszcze { $lacks } opcji.
    }
secret-counted = Odpowiedź policzona: { $option }. Nie pokażę jej ponownie. Możesz ją zmienić do zamknięcia pytania.
secret-counted-several = Twoja odpowiedź jest policzona. Nie pokażę jej ponownie. Możesz ją zmienić do zamknięcia pytania.
polls-line-secret = { $number }. { $question } To pytanie jest tajne. Koniec: { $when }.
secret-has-closed = Pytanie { $number } jest zamknięte. Wynik jest poniżej.
who-sees-secret = Nikomu nie pokazuję Twojego wyboru, nawet osobom organizującym. Przy zamknięciu niszczę klucz do niego. Do tego czasu osoba, która prowadzi mój serwer, mogłaby odczytać Twój wybór. Twoja aplikacja widzi kliknięcie. { $ends }
card-secret = Pytanie { $number } jest tajne.
secret-frozen = Nie można go już zmienić. Zmiana mogłaby zdradzić, kto co wybrał.

# Making it secret

do-secrecy = Tajne?
do-secret = Tajne
do-sensitive = Delikatne
do-not-secret = Wyłącz tajność
do-anyway = Mimo to tajne
do-groups = Grupy
mode-secret = Od teraz pytanie jest tajne. Nikt nie zobaczy, kto co wybrał.
mode-sensitive = Od teraz pytanie jest tajne i delikatne. Nikt nie zobaczy, kto co wybrał.
secrecy-title = Czy pytanie ma być tajne?
secrecy-secret = Tajne, żeby o czymś zdecydować: potrzeba 8 odpowiedzi. Liczby mniejsze niż 5 nie są pokazane.
secrecy-sensitive = Tajne i delikatne, o tym, co boli: potrzeba 10 odpowiedzi. Liczby są zaokrąglone. Pytanie jest otwarte co najmniej dzień i nikt nie zamyka go wcześniej.
secrecy-both = Po publikacji nie można już zmienić pytania. Wynik pojawi się na końcu, jeden raz.
secret-few-title = Może nic z tego nie wyjść
# $needs: answers it needs. $here: people who have ever used the bot there.
secret-few =
    { $here ->
        [0] Tajne pytanie wymaga { $needs } odpowiedzi. Nikt tam jeszcze ze mnie nie skorzystał.
        [one] Tajne pytanie wymaga { $needs } odpowiedzi. Na razie skorzystała tam ze mnie jedna osoba.
        [few] Tajne pytanie wymaga { $needs } odpowiedzi. Na razie skorzystały tam ze mnie { $here } osoby.
        [many] Tajne pytanie wymaga { $needs } odpowiedzi. Na razie skorzystało tam ze mnie { $here } osób.
       *[other] Tajne pytanie wymaga { $needs } odpowiedzi. Na razie skorzystało tam ze mnie { $here } osoby.
    }
secret-few-then = Jeśli odpowiedzi będzie mniej, nic nie podam, nawet ich liczby. Zamiast tego możesz ukryć imiona.
set-groups-on = Pokaż każdą grupę
set-groups-off = Wszystkie grupy razem
groups-apart = Każda grupa jest pokazana także osobno, o ile żadna liczba nie jest mała.
groups-together = Wszystkie grupy liczą się razem.

# What came of it

# $question: what was asked. $total: people who answered. $about: 1 where numbers are rounded.
secret-total =
    { $about ->
        [1] „{ $question }” Odpowiedziało około { $total } osób.
       *[0] „{ $question }” { $total ->
            [one] Odpowiedziała { $total } osoba.
            [few] Odpowiedziały { $total } osoby.
            [many] Odpowiedziało { $total } osób.
           *[other] Odpowiedziało { $total } osoby.
        }
    }
secret-leads =
    „{ $question }” { $total ->
        [one] Odpowiedziała { $total } osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Najczęstsza odpowiedź: { $option }.
secret-tied =
    „{ $question }” { $total ->
        [one] Odpowiedziała { $total } osoba.
        [few] Odpowiedziały { $total } osoby.
        [many] Odpowiedziało { $total } osób.
       *[other] Odpowiedziało { $total } osoby.
    } Nie ma jednej najczęstszej odpowiedzi.
secret-count =
    { $about ->
        [1] { $option }: około { $count }
       *[0] { $option }: { $count }
    }
secret-not-shown = { $option }: nie pokazano
secret-hides = Niektóre liczby nie są pokazane, żeby nikt nie mógł dojść do tego, kto co wybrał.
secret-about = Liczby są zaokrąglone z dokładnością do 5.
secret-closed-early = Osoba organizująca zamknęła pytanie przed czasem.
secret-withheld =
    „{ $question }” Odpowiedziało mniej niż { $needs ->
        [one] { $needs } osoba
        [few] { $needs } osoby
        [many] { $needs } osób
       *[other] { $needs } osoby
    }, więc nic nie podaję.
secret-withheld-next = To chroni osoby, które odpowiedziały. Ich odpowiedzi są usunięte. Osoba organizująca może zapytać jeszcze raz z ukrytymi imionami. Można też porozmawiać o tym razem.
secret-void = „{ $question }” Klucz do odpowiedzi przepadł, więc nikt nie może ich odczytać. Są usunięte. Trzeba zapytać jeszcze raz.
secret-row = { $place }: { $counts }
secret-others = Wszystkie inne grupy
secret-cell = nie pokazano
secret-amount =
    { $about ->
        [1] około { $count }
       *[0] { $count }
    }
# $day: when it closed.
secret-answered-and-closed =
    { $about ->
        [1] Odpowiedziało około { $total } osób. Zamknięte: { $day }.
       *[0] { $total ->
            [one] Odpowiedziała { $total } osoba.
            [few] Odpowiedziały { $total } osoby.
            [many] Odpowiedziało { $total } osób.
           *[other] Odpowiedziało { $total } osoby.
        } Zamknięte: { $day }.
    }
csv-rule = Zasada
csv-rule-secret = Tajne: liczby mniejsze niż 5 nie są pokazane.
csv-rule-sensitive = Tajne i delikatne: liczby mniejsze niż 5 nie są pokazane, inne są zaokrąglone z dokładnością do 5.

# What cannot be done

poll-frozen = To pytanie jest tajne i już opublikowane. Dlatego nie można go już zmienić. Możesz je odwołać i zadać od nowa.
poll-key-lost = Klucz do tego pytania przepadł, więc żadna odpowiedź nie może się liczyć. Pytanie teraz się zamyka, a grupa się o tym dowie.
secret-only-counts = W tajnym pytaniu można wybrać jedną opcję, kilka opcji albo liczbę na skali. Wybierz, proszę, jeden z tych rodzajów odpowiedzi.
secret-not-repeats = Tajne pytanie nie wraca samo. Dwa wyniki w krótkim czasie mogłyby zdradzić, kto co wybrał.
secret-not-takes = W tajnym pytaniu nie można proponować opcji. Najpierw to wyłącz.
secret-not-hand = W tajnym pytaniu nikt nie może wpisać odpowiedzi za kogoś. Daj tej osobie link, który działa jeden raz.
secret-not-chase = Nikt nie wie, kto odpowiedział na tajne pytanie. Możesz jeszcze raz zapytać całą grupę.
secret-not-link = Tajne pytanie nie ma linku dla wszystkich, bo można by go użyć dwa razy. Zrób linki, które działają po jednym razie.
secret-not-skip = Nikt nie wie, kto odpowiedział. Możesz więc zostawić to pytanie i nikt Cię o nie nie zapyta.
secret-not-groups = Tylko tajne pytanie może pokazać każdą grupę osobno.
counts-secret = To pytanie jest tajne. Wynik pojawi się po zamknięciu, dla wszystkich naraz.
no-early-close = Delikatne pytanie zamyka się w swoim terminie, nie wcześniej. Dzięki temu nikt nie może wybrać dogodnej chwili.
sensitive-too-short = Delikatne pytanie musi być otwarte co najmniej dzień. Wybierz późniejszy termin zamknięcia.
# $days: days that must lie between.
asked-too-soon =
    To samo delikatne pytanie już tu padło albo padnie, w odstępie krótszym niż { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }. Dwa wyniki od tych samych osób mogłyby zdradzić, kto co wybrał. Poczekaj, proszę, albo zapytaj o coś innego.
joined-too-lately = Jesteś w tej grupie krócej niż dzień. Na to pytanie możesz odpowiedzieć po jednym dniu w grupie.
answer-in-the-group = Na to delikatne pytanie odpowiedz, proszę, w grupie. Tylko tam widzę, jak długo do niej należysz.

# Questions in the weekly list of what is on. $when: a day and a time.

on-open = Pytanie { $number }: { $question } Koniec: { $when }.
on-planned = Pytanie { $number } pojawi się: { $when }.
on-result = Jest wynik pytania { $number }: { $question }
on-answer = Odpowiedz na { $number }
on-see = Wynik { $number }
