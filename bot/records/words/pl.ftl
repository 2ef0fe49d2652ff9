# What is kept

privacy-summary = Co jest o Tobie zapisane
privacy-what-summary = Wpisz more, a pokażę wszystko
privacy-plain-words = prywatność | prywatnosc | moja prywatność | moja prywatnosc | co o mnie wiesz | co o mnie wiecie | co o mnie zapisujesz | co o mnie zapisujecie | co zapisujecie
privacy-title = Co zapisuje Caresay
privacy-operator = Serwer prowadzi: { $operator }. Kto prowadzi serwer, może go przerobić i zobaczyć, co przez niego przechodzi.
privacy-operator-organiser = Serwer prowadzi: { $operator }. Ma też rolę osoby organizującej. Kto prowadzi serwer, może go przerobić i zobaczyć, co przez niego przechodzi.
privacy-kept = Zapisujemy numer Twojego konta, Twoje odpowiedzi i to, co tu wybierasz.
privacy-name = Twoje imię zapisujemy tylko wtedy, gdy masz rolę, albo tam, gdzie imiona widać.
privacy-app = Twój komunikator może widzieć, co i kiedy tu piszesz.
privacy-readers = Kto czyta obawy społeczności „{ $community }”: { $names }.
privacy-concerns = Nie zapisujemy, kto zgłasza obawę. Otworzyć ją mogą tylko te osoby, a odpowiedź otwiera kod.
privacy-my-data = Pokaż moje dane
privacy-erase = Usuń moje dane
privacy-more = Więcej
privacy-all-title = Wszystko, co zapisujemy, i na jak długo

# What is kept, by purpose: how long it is kept is in days, by the rule that deletes it

privacy-about-account = Numer Twojego konta, żeby każda osoba liczyła się raz. Znika { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} po Twoim wyjściu ze wszystkich naszych grup.
privacy-about-name = Twoje imię, dopóki masz rolę.
privacy-about-quiet = Twoja prośba o stop albo pauzę, aż do Twojego powrotu.
privacy-about-choices = Twoje ustawienia, dopóki ich nie zmienisz.
privacy-about-roles = Twoja rola, dopóki się nie skończy. Propozycja, że masz czytać obawy, przez { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-about-places = W jakich grupach są Twoje odpowiedzi, dopóki grupa jest z nami.
privacy-about-chat = Gdzie do Ciebie napisać, jeśli jest powód.
privacy-about-answers = Twoja odpowiedź, aż do zamknięcia pytania. Potem zostaje tylko liczba głosów. Własne słowa i imiona, które wszyscy widzą, zostają przez { $days ->
    [365] rok
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-about-questions = Pytania, które zadajesz. Zostają w Twojej grupie.
privacy-about-announcements = Ogłoszenia, które piszesz, przez { $days ->
    [365] rok
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-about-reminders = To, o czym mam Ci przypominać. Znika { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} po tym, jak przyjdzie, jest zrobione albo odwołane.
privacy-about-messages = Jakie wiadomości na Ciebie czekają albo są już wysłane. Wysłane znikają po { $days ->
    [one] { $days } dniu
    [few] { $days } dniach
    [many] { $days } dniach
   *[other] { $days } dnia
}.
privacy-about-forms = To, co jest wypełnione tylko do połowy, przez { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-about-codes = Kody, które robisz albo z których zaczynasz korzystać, najwyżej przez { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-about-pasted = Tekst, który tu wklejasz, najwyżej przez { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-about-removals = Odebrane role i powody, przez { $days ->
    [730] dwa lata
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-about-sign-ins = To, że masz otwarty panel, najwyżej przez 12 godzin.
privacy-about-acts = To, co robisz dla grupy w roli osoby organizującej, przez { $days ->
    [365] rok
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
privacy-secret = Po odpowiedziach na tajne pytania nie widać, czyje są. Dlatego nie mogę pokazać Twojej ani jej usunąć. Znikają, gdy pytanie się zamyka.
privacy-concerns-apart = Po obawach nie widać, kto je zgłasza. Dlatego nie mogę pokazać Twoich ani ich usunąć. Otwiera je Twój kod.
privacy-copies = W kopiach zapasowych może to zostać trochę dłużej.
privacy-complain = Chcesz złożyć skargę na to, co się dzieje z Twoimi danymi? Przyjmie ją { $operator }.
privacy-ico = Możesz też zgłosić się do urzędu ICO: ico.org.uk.

# A copy

mydata-summary = Kopia tego, co jest o Tobie zapisane
mydata-what-summary = Wpisz json, a dostaniesz wersję dla komputera
mydata-plain-words = moje dane | pokaż moje dane | pokaz moje dane | co o mnie macie | co o mnie masz | kopia moich danych | chcę kopię moich danych | chce kopie moich danych
mydata-title = To wszystko, co jest o Tobie zapisane
mydata-nothing = Nic o Tobie nie jest zapisane.
mydata-concerns = Nie ma tu obaw, które zgłaszasz bez imienia. Nic nie mówi, czyje są.
mydata-json = Jako JSON
mydata-json-title = Twoje dane jako JSON
mydata-account = Twoje konto
mydata-name = Twoje imię
mydata-quiet = Stop i pauza
mydata-choices = Twoje ustawienia
mydata-roles = Twoje role
mydata-places = Grupy z Twoim udziałem
mydata-chat = Twoja rozmowa prywatna
mydata-answers = Twoje odpowiedzi
mydata-questions = Twoje pytania
mydata-announcements = Twoje ogłoszenia
mydata-reminders = Twoje przypomnienia
mydata-messages = Wiadomości do Ciebie
mydata-forms = Formularze wypełnione do połowy
mydata-codes = Kody
mydata-pasted = Wklejone teksty
mydata-removals = Odebrane role
mydata-sign-ins = Gdzie masz otwarty panel
mydata-acts = Co robisz w roli osoby organizującej
mydata-account-line = { $app }: { $number }
mydata-role = { $role }, społeczność „{ $community }”
mydata-place = { $title } ({ $platform })
mydata-chat-line = Aplikacja: { $platform }
mydata-answer = { $question } Twoja odpowiedź: { $options }
mydata-skipped = { $question } Wolisz nie odpowiadać.
mydata-saying = { $question } Twoje własne słowa: { $words }
mydata-proposal = { $question } Twoja propozycja: { $words }
mydata-no-more = { $question } Nie chcesz już o tym nic słyszeć.
mydata-purpose = Co można zmienić: { $can_change }. Czego nie można: { $cannot_change }. Kto decyduje: { $decides }. Kto odpowiada: { $answerer }. Dlaczego później: { $moved }. Odpowiedź: { $answer }.
mydata-answer-name = Widać przy niej imię: { $name }
mydata-question = { $question }
mydata-option = Opcja: { $words }
mydata-version = W języku { $language }: { $words }
mydata-announcement = { $words }
mydata-reminder = { $words }
mydata-reminder-at = { $words }, { $at }
mydata-message = { $kind }
mydata-message-waits = { $kind }, nie wcześniej niż: { $when }
mydata-form = Ostatnia zmiana: { $asked_at }. Wpisana treść:
mydata-pasted-line = Wklejone ({ $made_at }):
mydata-code = Kod, ważny do tego terminu: { $expires_at }
mydata-code-by-you = Kod od Ciebie dla kogoś, ważny do tego terminu: { $expires_at }
mydata-grant = Twoja zgoda na czytanie obaw społeczności „{ $community }”, { $asked_at }
mydata-grant-by-you = Twoja propozycja, kto ma czytać obawy społeczności „{ $community }”, { $asked_at }
mydata-removed = { $role }, społeczność „{ $community }”, { $at }. Powód: { $reason }
mydata-reads = Czytasz obawy społeczności „{ $community }”, pierwszy dzień: { $since }
mydata-witness = Możesz widzieć, co zrobiono z obawą { $ref }, do tego dnia: { $until }
mydata-session = Zalogowanie: { $began_at }. Ostatnie użycie: { $seen_at }
mydata-act = { $did }, społeczność „{ $community }”, { $at }.
mydata-did-announced = Wysłane przez Ciebie ogłoszenie
mydata-did-announcement-planned = Zaplanowane przez Ciebie ogłoszenie
mydata-did-announcement-changed = Zmienione przez Ciebie ogłoszenie
mydata-did-announcement-cancelled = Odwołane przez Ciebie ogłoszenie
mydata-did-announcement-urgent = Oznaczone przez Ciebie jako pilne
mydata-did-announcement-paused = Twoje niewysłane ogłoszenie
mydata-did-code-made = Zrobiony przez Ciebie kod
mydata-did-role-given = Twoja nowa rola
mydata-did-role-taken = Odebrana komuś przez Ciebie rola
mydata-did-role-left = Twoja rezygnacja z roli
mydata-did-reader-named = Twoja propozycja, kto ma czytać obawy
mydata-did-reader-confirmed = Potwierdzona przez Ciebie osoba czytająca obawy
mydata-did-reader-declined = Twoja odmowa dla osoby, która miała czytać obawy
mydata-did-place-added = Dodana przez Ciebie grupa
mydata-did-setting-changed = Zmienione przez Ciebie ustawienie
mydata-did-asked = Zadane przez Ciebie pytanie
mydata-did-ask-planned = Wybrany przez Ciebie początek pytania
mydata-did-ask-changed = Zmienione przez Ciebie pytanie
mydata-did-ask-closed = Zamknięte przez Ciebie pytanie
mydata-did-ask-extended = Wybrany przez Ciebie koniec pytania
mydata-did-ask-cancelled = Odwołane przez Ciebie pytanie
mydata-did-ask-again = Pokazane przez Ciebie jeszcze raz pytanie
mydata-did-ask-linked = Zrobione przez Ciebie linki do pytania
mydata-did-ask-unlinked = Wyłączone przez Ciebie linki do pytania
mydata-did-proposal-decided = Twoja decyzja o zaproponowanej opcji
mydata-did-words-passed = Twoja decyzja, kto może czytać odpowiedź
mydata-did-promise-answered = Podana przez Ciebie obiecana odpowiedź
mydata-did-promise-moved = Zmieniony przez Ciebie termin odpowiedzi
mydata-did-signed-in = Twoje zalogowanie do panelu
mydata-did-signed-out = Twoje wylogowanie z panelu
mydata-did-stepped-up = Twoje potwierdzenie w rozmowie
mydata-did-step-up-refused = Prośba do Ciebie o potwierdzenie
mydata-did-concern-read = Przeczytana przez Ciebie obawa
mydata-did-concern-answered = Twoja odpowiedź na obawę
mydata-did-concern-noted = Twoja notatka do obawy
mydata-did-concern-handed = Twoja decyzja, kto zajmuje się obawą
mydata-did-concern-closed = Zamknięta przez Ciebie obawa
mydata-did-concern-muted = Twoja decyzja, czy dostawać wieści o obawie
mydata-did-concern-deleted = Usunięta przez Ciebie obawa
mydata-did-concern-exported = Obawa zabrana przez Ciebie jako plik
mydata-did-exported = Zabrany przez Ciebie plik
mydata-did-export-refused = Brak zgody, żeby dać Ci plik
mydata-removed-by-you = Odebrana komuś przez Ciebie rola: { $role }, społeczność „{ $community }”, { $at }.
mydata-kind-poll-told = Pytanie
mydata-kind-poll-result = Wynik
mydata-kind-poll-proposed = O tym, że są zaproponowane opcje
mydata-kind-poll-proposal-decided = Co się stało z Twoją opcją
mydata-kind-poll-draft = Pytanie, które chcesz zadać
mydata-kind-step-up = Czy to Ty jesteś w panelu
mydata-kind-digest = Kilka wiadomości w jednej
mydata-kind-away = O tym, że mnie nie było
mydata-kind-grant = O tym, że osoba czytająca czeka na zgodę
mydata-kind-grant-told = Co dalej z propozycją, kto ma czytać
mydata-kind-removed = O odebraniu roli
mydata-kind-account-joined = O połączeniu kont
mydata-kind-announcement-report = Raport z ogłoszenia
mydata-kind-announcement-asks = Pytanie o ogłoszenie
mydata-kind-announcement-told = O zmianie ogłoszenia
mydata-kind-reminder = Przypomnienie
mydata-kind-reminder-set = O tym, że przyjdzie przypomnienie
mydata-kind-whats-on-mine = Co w planie
mydata-kind-concern-news = O tym, że są obawy do przeczytania
mydata-kind-concern-late = O tym, że obawa czeka za długo
mydata-kind-concern-ending = O tym, że obawa zostanie usunięta
mydata-kind-concern-nobody = O tym, że nikt nie może czytać obaw
mydata-kind-concern-page = Obawa
mydata-kind-other = Coś innego
mydata-as-owner = Osoba odpowiedzialna
mydata-as-organiser = Osoba organizująca
mydata-as-partner = Dostęp do wyników
mydata-as-reader = Osoba czytająca obawy
mydata-none = brak
mydata-yes = tak
mydata-no = nie
mydata-column = { $column }: { $value }
mydata-column-id = Twój numer u nas
mydata-column-person-id = Twój numer u nas
mydata-column-name = Imię
mydata-column-since = Pierwszy dzień
mydata-column-quiet-until = Koniec pauzy
mydata-column-stopped = Stop
mydata-column-language = Język
mydata-column-zone = Strefa czasowa
mydata-column-quiet-starts = Początek ciszy
mydata-column-quiet-ends = Koniec ciszy
mydata-column-most-a-week = Najwięcej wiadomości w tygodniu
mydata-column-topics = Tematy
mydata-column-digest = Wiadomości razem
mydata-column-style = Wygląd
mydata-column-needs = Potrzeby
mydata-column-poll-reminders = Wieści o nowych pytaniach
mydata-column-thanks = Podziękowania
mydata-column-reads-at = Pora czytania
mydata-column-box = Krótkie komunikaty czekają na kliknięcie
mydata-column-agreed-on = Data zgody
mydata-column-weekly = Co w planie, raz w tygodniu
mydata-column-media-type = Rodzaj pliku
mydata-column-words = Opis słowami
mydata-column-added-at = Data dodania
mydata-column-ref = Do czego to jest
mydata-column-file-id = Numer pliku u nas
mydata-column-asked-at = Data prośby

# Being forgotten

forget-summary = Usuń to, co jest o Tobie zapisane
forget-what-summary = Wpisz yes, a od razu wszystko usunę
forget-plain-words = zapomnij mnie | zapomnij o mnie | usuń mnie | usun mnie | usuń moje dane | usun moje dane | skasuj mnie | skasuj moje dane | wymaż moje dane | wymaz moje dane
forget-title = Usunąć wszystko o Tobie?
forget-answers = Twoje odpowiedzi na otwarte pytania zostaną wycofane.
forget-rest = Twoje imię, ustawienia, role i numer konta zostaną usunięte.
forget-stays = Bez zmian zostają: pokazane już liczby, zadane przez Ciebie pytania i to, co jest w rozmowach.
forget-concerns = Obawy zgłoszone przez Ciebie bez imienia zostają. Nic nie mówi, czyje są.
forget-for-good = Tego nie da się cofnąć.
forget-yes = Usuń wszystko
forget-done = Wszystko, co było o Tobie zapisane, jest usunięte. Treść tej rozmowy możesz usunąć w swojej aplikacji. Jeśli znów do mnie napiszesz, zaczniesz od nowa.
forget-last-owner = Tylko Ty masz rolę osoby odpowiedzialnej za społeczność „{ $community }”. Najpierw dodaj kolejną taką osobę przez /people. Może to też zrobić { $operator }.
