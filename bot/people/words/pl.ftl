# Help

help-summary = Co tu potrafię
start-thing = Dokąd prowadzi link
help-title = Caresay pomaga tej grupie powiedzieć, co myśli. Prowadzi: { $operator }.
help-carer = Otwarte pytania i swoje odpowiedzi zobaczysz przez /polls. Pilna pomoc jest o jedno kliknięcie stąd.
help-organiser = Pytanie zadasz przez /poll, a ogłoszenie wyślesz przez /announce. Role i grupy zobaczysz przez /people.
help-stop = Napisz „stop”, a nie będę więcej pisać. Napisz „pauza”, a przez tydzień będzie cisza.
help-polls = Otwarte pytania
help-support = Pilna pomoc
help-remind = Moje przypomnienia
help-on = Co w planie
help-privacy = Moja prywatność
help-me = Moje ustawienia
help-dashboard = Panel
help-plain-words = pomoc | menu | co potrafisz | co umiesz | jak to działa | jak to dziala | co mogę tu zrobić | co moge tu zrobic
welcome-how = Osoby organizujące pytają, a Ty odpowiadasz jednym kliknięciem. Napisz „stop”, a nie będę więcej pisać.
welcome-polls = Zobacz otwarte pytania
welcome-me = Wybierz ustawienia

# Stop and pause

stop-summary = Nie wysyłaj mi nic więcej
pause-summary = Nie wysyłaj mi nic przez tydzień
stop-plain-words = stop | przestań | przestan | proszę przestać | prosze przestac | nie pisz do mnie | nie pisz więcej | nie pisz wiecej | wypisz mnie | daj mi spokój | daj mi spokoj
pause-plain-words = pauza | pauza proszę | pauza prosze | proszę o pauzę | prosze o pauze | zrób pauzę | zrob pauze | nie pisz przez tydzień | nie pisz przez tydzien
stopped = Nie będę już do Ciebie pisać. To, co było zaczęte, jest przerwane. Napisz /start, jeśli mam wrócić.
started-again = Witaj ponownie. Znów mogę do Ciebie pisać.
paused-day = Przez jeden dzień nie będę pisać. Napisz /start, jeśli mam wrócić wcześniej.
paused-week = Przez tydzień nie będę pisać. Napisz /start, jeśli mam wrócić wcześniej.
paused-until = Będzie cisza, dopóki nie napiszesz /start.
paused-stopped = Na Twoją prośbę („stop”) i tak już nie piszę. Napisz /start, jeśli mam wrócić.

# Roles and places

people-summary = Kto to prowadzi i w jakich grupach
people-what = Co tam zrobić
people-title = { $community }
people-which = O którą społeczność chodzi?
which-community = Prowadzisz kilka społeczności. Napisz /people i wybierz jedną.
people-owner = Osoba odpowiedzialna: { $name }
people-organiser = Osoba organizująca: { $name }
people-partner = Osoba z dostępem do wyników: { $name }
people-reader = Osoba czytająca obawy: { $name }
people-nameless = ktoś bez imienia
people-untitled = bez nazwy
people-place = Grupa: { $title }
people-add-place = Dodaj grupę
people-add-organiser = Dodaj osobę organizującą
people-add-partner = Udostępnij wyniki
people-add-co-owner = Dodaj osobę odpowiedzialną
people-add-reader = Dodaj osobę czytającą
do-people-grants = Czekają na potwierdzenie
do-people-remove = Odbierz rolę
do-people-language = Języki grup
do-people-removals = Odebrane role
do-people-leave = Zrezygnuj z roli
do-people-leave-reader = Przestań czytać
not-yours = Mogą to zrobić tylko osoby organizujące. Poproś jedną z nich o pomoc albo o tę rolę dla siebie.
no-community = Ta grupa nie jest jeszcze w Caresay. Osoba, która ją prowadzi, może ją dołączyć przez /join i kod.

# Codes

join-summary = Użyj kodu, który masz
join-code = Kod
code-title = Twój kod
code-place = Napisz to w drugiej grupie. Potrzebne są tam prawa administratora.
code-organiser = Przekaż to nowej osobie organizującej. Niech napisze to do mnie w rozmowie prywatnej.
code-partner = Przekaż to osobie, która ma czytać wyniki. Niech napisze to do mnie w rozmowie prywatnej. Nic więcej nie będzie mogła robić.
code-co-owner = Przekaż to nowej osobie odpowiedzialnej. Niech napisze to do mnie w rozmowie prywatnej. Będzie mogła robić wszystko to, co Ty.
code-reader = Przekaż to osobie, która ma czytać obawy. Niech napisze to do mnie w rozmowie prywatnej. Zobaczy obawy, które ludzie zgłaszają bez imienia.
code-choose-group = Wybierz grupę
code-hand-on = Albo wyślij link
code-for-another = Ten kod jest dla kogoś innego: Ty już masz rolę osoby organizującej. Kod nadal działa.
code-role-held = Ten kod jest dla kogoś innego: Twoja rola już na to wszystko pozwala. Kod nadal działa.
code-once = Kod działa jeden raz, przez siedem dni. Nie mogę pokazać go ponownie.
code-unknown = Nie znam tego kodu. Może kod lub link jest już użyty albo ma ponad siedem dni. Poproś o nowy.
code-needs-group = Ten kod jest dla grupy. Napisz go w grupie, którą chcesz dołączyć.
code-needs-private = Ten kod jest tylko dla Ciebie. Napisz go do mnie w rozmowie prywatnej.
not-in-charge = Do tego kodu potrzebne są prawa administratora tej grupy. Niech wpisze go ktoś, kto je ma.
place-taken = Ta grupa jest już dołączona. Nic więcej nie trzeba robić.
place-joined = Ta grupa należy teraz do społeczności „{ $community }”.
now-owner = Masz teraz rolę osoby odpowiedzialnej za społeczność „{ $community }”. Grupa się o tym dowie.
now-co-owner = Masz teraz rolę osoby odpowiedzialnej za społeczność „{ $community }”. Role i grupy zobaczysz przez /people.
now-organiser = Masz teraz rolę osoby organizującej w społeczności „{ $community }”. Zadaj pytanie przez /poll.
now-reader = Możesz teraz czytać obawy społeczności „{ $community }”. Grupy się o tym dowiedzą. Żeby przestać, napisz /people leave reader.
now-partner = Masz teraz dostęp do wyników społeczności „{ $community }”. Możesz je czytać. Żeby zrezygnować, napisz /people leave.

# Reading concerns

reading-title = Czytać obawy społeczności „{ $community }”?
reading-what = Zobaczysz to, co ludzie zgłaszają bez imienia.
reading-named = Grupy poznają Twoje imię. Będzie je też widać przez /privacy.
reading-seen = Gdy czytasz jakąś obawę, inne osoby czytające to widzą.
reading-second = Najpierw musi to potwierdzić inna osoba odpowiedzialna.
reading-at-once = To zacznie się od razu. Jeśli nie chcesz, nie rób nic.
reading-yes = Tak, zgadzam się
reading-waits = Dziękuję. Najpierw musi to potwierdzić inna osoba odpowiedzialna za społeczność „{ $community }”. Dam Ci znać, co zdecyduje.
grants-title = Czekają na potwierdzenie w społeczności „{ $community }”
grants-none = Nikt nie czeka.
grant-line = { $number }. { $name }. Kto to proponuje: { $by }. Najpóźniej: { $until }.
grant-confirm-whom = Potwierdź: { $name }
grant-decline-whom = Odmów: { $name }
grant-title = { $name } ma czytać obawy społeczności „{ $community }”
grant-means = Ta osoba się zgadza. Gdy to potwierdzisz, grupy poznają jej imię.
grant-alone = Nie ma już innej osoby odpowiedzialnej, więc wystarczy Twoje potwierdzenie.
do-grant-confirm = Potwierdź
do-grant-decline = Odmów
grant-confirmed = Potwierdzone. { $name } może teraz czytać obawy społeczności „{ $community }”. Grupy się o tym dowiedzą.
grant-declined = Odmowa zapisana. Kto na to czeka, dowie się o niej ode mnie.
grant-needs-another = Musi to potwierdzić inna osoba odpowiedzialna. To Twoja propozycja albo chodzi o Ciebie.
no-such-grant = Pod tym numerem nic nie czeka. Może decyzja już jest. Napisz /people grants, a pokażę, co czeka.
grant-told-given = Możesz teraz czytać obawy społeczności „{ $community }”. Grupy się o tym dowiedzą.
grant-told-declined = Nie będziesz czytać obaw społeczności „{ $community }”: taka jest decyzja osoby odpowiedzialnej. Dziękuję za gotowość.
grant-told-over = Nie będziesz czytać obaw społeczności „{ $community }”: nie było potwierdzenia. Dziękuję za gotowość.
grant-asker-given = { $name } może teraz czytać obawy społeczności „{ $community }”. Jest potwierdzenie innej osoby odpowiedzialnej.
grant-asker-declined = Osoba, którą proponujesz, nie będzie czytać obaw społeczności „{ $community }”. Taka jest decyzja osoby odpowiedzialnej.
grant-asker-over = Osoba, którą proponujesz, nie będzie czytać obaw społeczności „{ $community }”. Potwierdzenie nie przyszło na czas.
new-reader = { $name } może teraz czytać obawy, które ludzie zgłaszają bez imienia w społeczności „{ $community }”.
new-reader-privacy = Kto może je czytać, zobaczysz przez /privacy.

# Founding

founding-title = Uruchomić Caresay w grupie: { $group }?
founding-owner = Będziesz osobą odpowiedzialną. Możesz zadawać pytania i dodawać osoby organizujące.
founding-yes = Tak, uruchom
founded-title = Społeczność „{ $community }” już działa. Jesteś osobą odpowiedzialną.
founded-ask = Zadaj grupie pierwsze pytanie. Wystarczy jedna linijka:
founded-example = /poll Obiad? | Zupa | Sałatka
founded-more = Osoby organizujące i kolejne grupy dodasz przez /people.

# Greetings

greeting-title = Dzień dobry. Tu Caresay. Pomagam grupom osób, które się kimś opiekują.
greeting-stranger = Ta grupa nie jest jeszcze dołączona, więc działa tu tylko /support. Po siedmiu dniach odchodzę.
greeting-community = Dzień dobry, tu Caresay. Ta grupa należy do społeczności „{ $community }”.
greeting-does = Osoby organizujące zadają tu pytania. Odpowiadasz jednym kliknięciem. Nikt nie widzi Twojego imienia, chyba że pytanie mówi inaczej.
greeting-quiet = Piszę mało, a nocą bez dźwięku. Chcesz dostawać mniej? Napisz do mnie prywatnie: stop.
greeting-run-by = Prowadzi: { $operator }.
greeting-help = Co potrafię
new-owner = Nowa osoba odpowiedzialna za tę społeczność: { $name }. Tę rolę nadaje: { $operator }. Jeśli to Cię dziwi, zapytaj osobę organizującą.

# Away for longer than the platform keeps what people do

away-hours =
    { $hours ->
        [one] Nie było mnie przez { $hours } godzinę.
        [few] Nie było mnie przez { $hours } godziny.
        [many] Nie było mnie przez { $hours } godzin.
       *[other] Nie było mnie przez { $hours } godziny.
    }
away-days =
    { $days ->
        [one] Nie było mnie przez { $days } dzień.
        [few] Nie było mnie przez { $days } dni.
        [many] Nie było mnie przez { $days } dni.
       *[other] Nie było mnie przez { $days } dnia.
    }
away-when = Początek: { $since }. Koniec: { $until }.
away-lost = Ta aplikacja przechowuje to, co ludzie do mnie wysyłają, tylko przez { $hours ->
    [1] godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}. Część mogła przepaść.
away-ask = Poproś grupę, żeby zajrzała do otwartych pytań i odpowiedziała jeszcze raz.
away-closed = Zamknięte pytania możesz zadać jeszcze raz.

# Why something waits, for organisers

waiting-group-quiet-hours = { $place }: czeka, bo jest tam noc. Nowy termin: { $when }.
waiting-group-week-full = { $place }: czeka, bo były tam już trzy wiadomości w tym tygodniu. Nowy termin: { $when }.
waiting-group-too-late = { $place }: niewysłane, bo byłoby już za późno.
waiting-later =
    { $count ->
        [one] { $count } osoba dostanie to później.
        [few] { $count } osoby dostaną to później.
        [many] { $count } osób dostanie to później.
       *[other] { $count } osoby dostanie to później.
    }
waiting-later-few = Kilka osób dostanie to później.
waiting-shelf =
    { $count ->
        [one] { $count } osoba zajrzy do tego, kiedy zechce.
        [few] { $count } osoby zajrzą do tego, kiedy zechcą.
        [many] { $count } osób zajrzy do tego, kiedy zechce.
       *[other] { $count } osoby zajrzy do tego, kiedy zechce.
    }
waiting-shelf-few = Kilka osób zajrzy do tego, kiedy zechce.
waiting-not =
    { $count ->
        [one] { $count } osoba tego nie dostanie.
        [few] { $count } osoby tego nie dostaną.
        [many] { $count } osób tego nie dostanie.
       *[other] { $count } osoby tego nie dostanie.
    }
waiting-not-few = Kilka osób tego nie dostanie.

# Removing and stepping down

removing-title = Komu odebrać rolę?
removable = { $number }. { $who }
removing-whom = Odbierz rolę: { $name } ({ $community })
removing-why = Dlaczego?
removing-hint = Przeczyta to ta osoba i te, które prowadzą społeczność.
removing-send = Odbierz rolę
removal-unexplained = Napisz, proszę, w kilku słowach, dlaczego. Ta osoba to przeczyta.
removed-told = Rola odebrana: { $name }. Ta osoba dowie się ode mnie, dlaczego i jak się odwołać. Kody, których nikt jeszcze nie użył, już nie działają.
removed-untold = Rola odebrana: { $name }. Nie mogę napisać do tej osoby. Wyjaśnij jej, proszę, dlaczego. Kody, których nikt jeszcze nie użył, już nie działają.
removed-owner = Nie masz już roli osoby odpowiedzialnej za społeczność „{ $community }”.
removed-organiser = Nie masz już roli osoby organizującej w społeczności „{ $community }”.
removed-partner = Nie masz już dostępu do wyników społeczności „{ $community }”.
removed-reader = Nie możesz już czytać obaw społeczności „{ $community }”.
removed-why = Podany powód:
removed-appeal = Chcesz się odwołać? Napisz do innej osoby odpowiedzialnej. Odwołanie przyjmie też { $operator }.
no-such-holder = Nie ma tu takiej osoby. Napisz /people, a pokażę, kto ma rolę.
owners-only = Mogą to zrobić tylko osoby odpowiedzialne. Poproś jedną z nich.
last-owner = Społeczność potrzebuje osoby odpowiedzialnej, a jest tylko jedna. Najpierw dodaj kolejną: napisz /people add co-owner.
no-role = Nie masz tu żadnej roli, więc nie ma z czego rezygnować.
stepping-down-owner = Zrezygnować z roli osoby odpowiedzialnej za społeczność „{ $community }”?
stepping-down-organiser = Zrezygnować z roli osoby organizującej w społeczności „{ $community }”?
stepping-down-partner = Zrezygnować z dostępu do wyników społeczności „{ $community }”?
stepping-down-reader = Przestać czytać obawy społeczności „{ $community }”?
stepping-down-both = Czytasz też obawy. Z każdej z tych dwóch ról rezygnuje się osobno.
stepping-down-how = Do powrotu potrzebny jest nowy kod od kogoś, kto prowadzi społeczność.
stepped-down = Nie masz już roli w społeczności „{ $community }”. Nadal możesz odpowiadać na jej pytania.
stepped-down-reader = Nie czytasz już obaw społeczności „{ $community }”. Twoja druga rola zostaje.
stepped-down-reads = Nie masz już tej roli w społeczności „{ $community }”. Nadal możesz czytać obawy.
removals-title = Odebrane role: { $community }
removals-none = Nikomu nie odebrano roli.
removal-owner = { $when }: { $name }, rola osoby odpowiedzialnej. Decyzja: { $by }.
removal-organiser = { $when }: { $name }, rola osoby organizującej. Decyzja: { $by }.
removal-partner = { $when }: { $name }, dostęp do wyników. Decyzja: { $by }.
removal-reader = { $when }: { $name }, rola osoby czytającej obawy. Decyzja: { $by }.

# The log of what organisers did

do-people-log = Co zrobiono
log-title = Co zrobiono w społeczności „{ $community }”
log-line = { $when }. { $what }
log-empty = W tym dzienniku nic jeszcze nie ma.
log-earlier = Wcześniejsze
log-whole = Dziennik jest cały. Nikt go nie zmienił.
log-broken = Ktoś zmienił ten dziennik. Numer wpisu: { $number }. Powiedz o tym, proszę, osobie, która prowadzi dla Was Caresay.
log-too-long = Dziennik jest za długi, żeby sprawdzić go w rozmowie. Panel to sprawdza.
log-left = Ktoś, kogo już tu nie ma
log-csv-number = Numer
log-csv-when = Kiedy
log-csv-what = Co zrobiono
did-announced = { $name }: wysłane ogłoszenie { $about }.
did-announcement-planned = { $name }: zaplanowane ogłoszenie { $about }.
did-announcement-changed = { $name }: zmienione ogłoszenie { $about }.
did-announcement-cancelled = { $name }: odwołane ogłoszenie { $about }.
did-announcement-urgent = { $name }: prośba, żeby od razu wysłać ogłoszenie { $about }.
did-announcement-paused = { $name }: wstrzymane ogłoszenie { $about }.
did-asked = { $name }: zadane pytanie { $about }.
did-ask-planned = { $name }: wybrany początek pytania { $about }.
did-ask-changed = { $name }: zmienione pytanie { $about }.
did-ask-closed = { $name }: zamknięte pytanie { $about }.
did-ask-extended = { $name }: wybrany koniec pytania { $about }.
did-ask-cancelled = { $name }: odwołane pytanie { $about }.
did-ask-again = { $name }: pokazane jeszcze raz pytanie { $about }.
did-ask-linked = { $name }: nowe linki do pytania { $about }.
did-ask-unlinked = { $name }: wyłączone linki do pytania { $about }.
did-proposal-decided = { $name }: decyzja o opcji, którą ktoś proponuje do pytania { $about }.
did-words-passed = { $name }: decyzja, kto może czytać jedną odpowiedź na pytanie { $about }.
did-promise-answered = { $name }: podana obiecana odpowiedź na pytanie { $about }.
did-promise-moved = { $name }: zmieniony termin odpowiedzi na pytanie { $about }.
did-code-made = { $name }: nowy kod ({ $about }).
did-role-given = { $name }: nowa rola ({ $about }).
did-role-taken = { $name }: odebrana komuś rola ({ $about }).
did-role-left = { $name }: rezygnacja z roli ({ $about }).
did-reader-named = { $name }: propozycja, kto ma czytać obawy.
did-reader-confirmed = { $name }: potwierdzona nowa osoba czytająca obawy.
did-reader-declined = { $name }: odmowa dla nowej osoby czytającej obawy.
did-place-added = { $name }: dodana grupa.
did-setting-changed = { $name }: zmienione ustawienie ({ $about }).
did-signed-in = { $name }: zalogowanie do panelu.
did-signed-out = { $name }: wylogowanie z panelu.
did-stepped-up = { $name }: potwierdzenie w rozmowie ({ $about }).
did-step-up-refused = { $name }: najpierw potrzebne potwierdzenie ({ $about }).
did-concern-read = { $name }: otwarta obawa { $about }.
did-concern-answered = { $name }: odpowiedź na obawę { $about }.
did-concern-noted = { $name }: notatka do obawy { $about }.
did-concern-handed = { $name }: decyzja, kto zajmuje się obawą { $about }.
did-concern-closed = { $name }: zamknięta obawa { $about }.
did-concern-muted = { $name }: decyzja, czy dostawać wieści o obawie { $about }.
did-concern-deleted = { $name }: usunięta obawa { $about }.
did-concern-exported = { $name }: obawa { $about } zabrana jako plik.
did-exported = { $name }: zabrany plik ({ $about }).
did-export-refused = { $name }: plik bez zgody na zabranie ({ $about }).
by-itself-announced = Ogłoszenie { $about } zostało wysłane.
by-itself-announcement-paused = Ogłoszenie { $about } zostało wstrzymane.
by-itself-promise-answered = Obiecana odpowiedź na pytanie { $about } przyszła przez link.
by-itself-reader-declined = Nowa osoba czytająca obawy: potwierdzenie nie przyszło na czas.
by-itself-code-made = Nowy kod od osoby, która prowadzi Caresay ({ $about }).
by-itself-place-added = Dodana grupa.
about-owner = osoba odpowiedzialna
about-co-owner = osoba odpowiedzialna
about-organiser = osoba organizująca
about-partner = osoba z dostępem do wyników
about-reader = osoba czytająca obawy
about-place = grupa
about-language = język wiadomości
about-weekly = cotygodniowa lista
about-export-result = wynik pytania
about-export-log = ten dziennik
about-question = pytanie { $number }
about-add-owner = nowa osoba odpowiedzialna
about-add-reader = nowa osoba czytająca obawy
about-read-concerns = czytanie obaw
about-export-concern = obawa jako plik
about-concerns = przyjmowanie obaw

# The language of posts

language-title = Język moich wiadomości
language-community = Cała społeczność: { $language }
language-group = { $number }. { $title }: { $language }
language-all = Cała społeczność
language-which = Jaki język ma mieć „{ $title }”?
language-now = Obecny język moich wiadomości: { $language }.
language-same = Jak w społeczności
language-put = Od teraz język moich wiadomości w grupie „{ $title }” to { $language }. To, co piszą ludzie, zostaje bez zmian.
language-put-all = Od teraz język moich wiadomości w społeczności „{ $community }” to { $language }. Grupy, które mają własny język, zachowują go.
language-not-spoken = Nie znam języka „{ $typed }”. Znam: { $languages }. Wszystko zostaje po staremu.
no-such-group = Nie znam takiej grupy. Napisz /people language, a pokażę wszystkie.

# Accounts that are one person

accounts-title = Twoje konta
account-line = { $number }. { $app }
account-this = { $number }. { $app }, piszesz z tego konta
account-app = inna aplikacja
accounts-one = Te konta to jedna osoba: jedna odpowiedź na każde pytanie i wspólne ustawienia.
accounts-single = To konto nie jest połączone z żadnym innym. Możesz połączyć z nim swoje konto w innej aplikacji.
account-part = Odłącz { $number }
account-add = Połącz kolejne
accounts-show = Moje konta
accounts-in-private = To jest tylko dla Ciebie. Napisz to do mnie w rozmowie prywatnej.
code-account = Napisz to do mnie w drugiej aplikacji, w rozmowie prywatnej:
code-account-once = Kod działa jeden raz, przez godzinę. Nie pokazuj go nikomu: kto go użyje, może działać jako Ty.
code-seen = Ten kod pojawił się w grupie, więc już nie działa. Poproś o nowy w rozmowie prywatnej: /join account
already-joined = To konto już jest Twoje. Wpisz kod w drugiej aplikacji. Kod nadal działa.
joining-title = Połączyć te dwa konta?
joining-only = Kod pochodzi stąd: { $app }. Zgódź się tylko na własny kod, nigdy na kod od kogoś innego.
joining-one = Od teraz to będzie jedna osoba, z jedną odpowiedzią na każde pytanie. Wcześniejsze odpowiedzi zostają bez zmian.
joining-settings = Ustawienia stamtąd będą działać dla obu kont. Role i grupy się połączą.
joining-yes = Połącz
joining-no = Nie
joining-not = Konta nie są połączone.
joined = Konta połączone. To teraz jedna osoba. Żeby to cofnąć, napisz /join part.
joined-quiet = Konta połączone. To teraz jedna osoba. Na Twoją wcześniejszą prośbę nadal milczę: napisz /start, jeśli mam wrócić. Żeby rozłączyć konta, napisz /join part.
account-joined = Twoje konto ({ $app }) jest teraz połączone z tym kontem.
account-joined-undo = To nie Ty? Naciśnij „Moje konta” i odłącz tamto konto.
only-account = To konto nie jest z niczym połączone, więc nie ma czego odłączać.
no-such-account = Nie masz tu takiego konta. Napisz /join part, a pokażę Twoje konta.
parting-title = Odłączyć konto { $number } ({ $app }) od pozostałych?
parting-loses = To konto będzie wtedy osobną osobą, bez ról i ustawień.
parting-stays = Pozostałe konta je zachowają. Odpowiedzi zostaną tam, gdzie są.
parting-yes = Odłącz
parted = Konto odłączone: { $app }. Nie ma teraz ról ani ustawień.
