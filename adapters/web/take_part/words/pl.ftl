### What the pages behind links say themselves. What is said of questions and answers comes from the questions.

page-run-by = Prowadzi: { $operator }.
page-languages = Inne języki
page-send = Wyślij moją odpowiedź
page-skip = Pomiń pytanie
page-closes = Koniec: { $when }. Wtedy ta strona pokaże wynik.

## How to answer

page-choose-one = Wybierz jedną opcję.
page-choose-any = Wybierz tyle opcji, ile chcesz.
page-choose-up-to =
    { $most ->
        [one] Wybierz najwyżej jedną opcję.
        [few] Wybierz najwyżej { $most } opcje.
        [many] Wybierz najwyżej { $most } opcji.
       *[other] Wybierz najwyżej { $most } opcji.
    }
page-choose-exactly =
    { $count ->
        [one] Wybierz jedną opcję.
        [few] Wybierz { $count } opcje.
        [many] Wybierz { $count } opcji.
       *[other] Wybierz { $count } opcji.
    }
page-choose-between = Wybierz od { $least } do { $most } opcji.
page-rank = Daj najlepszej opcji miejsce 1, a następnej miejsce 2. Pomiń, co chcesz.
page-rank-tap = Kliknij najpierw najlepszą opcję, a potem następną. Kliknij opcję jeszcze raz, żeby ją usunąć.
page-no-place = Bez miejsca
page-place = Miejsce { $place }
page-points =
    Masz { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    } do rozdania. Każdej opcji daj tyle, ile chcesz.
page-points-squared =
    Masz { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    } do rozdania. Jeden głos na opcję kosztuje 1, dwa kosztują 4, trzy kosztują 9.
page-points-left =
    { $left ->
        [0] Wszystkie punkty ({ $points }) są rozdane.
       *[other] Zostało punktów: { $left } z { $points }.
    }
page-points-over =
    { $points ->
        [one] To więcej niż { $points } punkt.
        [few] To więcej niż { $points } punkty.
        [many] To więcej niż { $points } punktów.
       *[other] To więcej niż { $points } punktu.
    } Odbierz, proszę, część punktów.
page-more = O jeden więcej: { $option }
page-fewer = O jeden mniej: { $option }
page-dates = Przy każdym terminie zaznacz, czy Ci pasuje. Termin bez odpowiedzi liczy się jako „nie”.
page-yes = Tak
page-if-need-be = Jeśli trzeba
page-no = Nie
page-words =
    Czytają to osoby organizujące. Zmieści się najwyżej { $most ->
        [one] { $most } znak
        [few] { $most } znaki
        [many] { $most } znaków
       *[other] { $most } znaku
    }.
page-share = Inni też mogą to czytać, jeśli zgodzi się osoba organizująca.

## Who sees it

page-who = Kto to widzi?
page-sees-nobody = Nikt nie widzi, kim jesteś. My też tego nie wiemy i nie zapisujemy żadnego adresu.
page-sees-names = W grupie obok odpowiedzi widać imiona. Twoja odpowiedź jest bez imienia.
page-sees-words = Twoje słowa czytają osoby organizujące. To, co piszesz o sobie, może pokazać, kim jesteś.
page-sees-guess = Kto śledzi liczby, może się domyślić.
page-sees-single = Ten link działa jeden raz. Osoba, od której go masz, nie widzi Twojej odpowiedzi.
page-sees-open = Tego linku można użyć wiele razy. Dlatego te odpowiedzi liczą się osobno.
page-sees-browser = Twoja przeglądarka zapisuje losowy numer, żeby można było zmienić odpowiedź. Nic innego tam nie zapisujemy.

## Thank you

page-thanks = Dziękujemy. Twoja odpowiedź jest policzona.
page-thanks-skipped = Dziękujemy. Pytanie jest pominięte.
page-thanks-again = Twoja odpowiedź już tu jest.
page-words-shared = Inni mogą to przeczytać, jeśli zgodzi się osoba organizująca.
page-words-private = Czytają to tylko osoby organizujące.
page-result-at = Koniec: { $when }. Otwórz wtedy ten link jeszcze raz, a zobaczysz wynik.
page-change = Zmień moją odpowiedź
page-take-back = Wycofaj odpowiedź
page-taken-back = Odpowiedź wycofana. Możesz odpowiedzieć znowu do zamknięcia pytania.
page-so-far = Na razie
page-counts-close = Liczby widać po zamknięciu pytania.

## The answer that was promised

page-promise-answer = Odpowiedź
page-promise-write = Kto odpowiada: { $answerer }
page-promise-how =
    Może to przeczytać każda osoba, do której było to pytanie. Zmieści się najwyżej { $most ->
        [one] { $most } znak
        [few] { $most } znaki
        [many] { $most } znaków
       *[other] { $most } znaku
    }.
page-promise-send = Wyślij odpowiedź
page-promise-change = Zmień odpowiedź
page-promise-told = Dziękujemy. Odpowiedź jest w drodze do osób, do których było to pytanie.
page-promise-until = Możesz ją jeszcze zmienić. Ostatnia chwila: { $when }.
page-promise-stands = Ludzie znają już tę odpowiedź, więc zostaje bez zmian.

## When it is not open

page-early = To pytanie nie jest jeszcze otwarte
page-early-more = Początek: { $when }. Otwórz, proszę, wtedy ten link jeszcze raz.
page-ending = To pytanie jest już zamknięte
page-ending-more = Wynik jest w drodze. Odśwież, proszę, tę stronę za minutę.
page-closed = To pytanie jest już zamknięte.
page-cancelled = To pytanie jest odwołane
page-cancelled-more = Powód: { $reason }
page-table = Wynik w liczbach
page-table-choice = Opcja
page-table-answers = Odpowiedzi

## When an answer could not be taken

page-too-late = Było już za późno, więc Twoja odpowiedź nie jest policzona.
page-again = Sprawdź, proszę, swoją odpowiedź i wyślij ją jeszcze raz.
page-many-answers = Z Twojego miejsca przyszło naraz bardzo dużo odpowiedzi. Wyślij swoją, proszę, za minutę.
page-number-unclear = Wpisz, proszę, liczby całkowite, na przykład 3.
page-not-saved = Nie możemy tego zapisać, więc odpowiedź nie jest policzona. Wyślij ją, proszę, niedługo jeszcze raz.

## Pages that say why not

page-unknown = Nie znamy tego linku
page-unknown-more = Otwórz, proszę, cały link jeszcze raz albo zapytaj osobę, od której go masz.
page-cut = Ten link nie jest cały
page-cut-more = Brakuje jego części albo jest w nim błąd. Otwórz, proszę, cały link jeszcze raz.
page-used = Ten link jest już użyty
page-stopped = Ten link jest wyłączony
page-slow = Za dużo błędnych linków
page-slow-more = Zaczekaj, proszę, minutę. Potem otwórz cały link, który masz.
page-foreign = To przyszło z innej strony
page-foreign-more = Nic nie jest policzone. Otwórz, proszę, swój link jeszcze raz i odpowiedz tam.
page-too-big = To za dużo naraz
page-too-big-more = Nic nie jest policzone. Wróć, proszę, i skróć tekst.
page-missing = Nic tu nie ma
page-missing-more = Żeby odpowiedzieć na pytanie, otwórz cały link, który masz.
page-away = Teraz nie możemy tego sprawdzić
page-away-more = Otwórz, proszę, swój link jeszcze raz za minutę.
page-fault = Coś tu poszło nie tak
page-fault-more = To nie Twoja wina. Wróć, proszę, i spróbuj jeszcze raz.
