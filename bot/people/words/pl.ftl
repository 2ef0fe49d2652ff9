# Help

help-summary = Co tu potrafię
start-thing = Dokąd prowadzi link
help-title = Caresay pomaga tej grupie powiedzieć, co myśli. Prowadzi: { $operator }.
help-carer = Otwarte pytania i swoje odpowiedzi zobaczysz przez /polls. Pilna pomoc jest o jedno kliknięcie stąd.
help-organiser = Pytanie zadasz przez /poll. Role i grupy zobaczysz przez /people.
help-stop = Napisz „stop”, a nie będę więcej pisać. Napisz „pauza”, a przez tydzień będzie cisza.
help-polls = Otwarte pytania
help-support = Pilna pomoc
help-privacy = Moja prywatność

# Privacy

privacy-summary = Co jest o Tobie zapisane
privacy-title = Co zapisuje Caresay
privacy-operator = Serwer prowadzi: { $operator }. Kto prowadzi serwer, może go przerobić i zobaczyć, co przez niego przechodzi.
privacy-operator-organiser = Serwer prowadzi: { $operator }. Ma też rolę osoby organizującej. Kto prowadzi serwer, może go przerobić i zobaczyć, co przez niego przechodzi.
privacy-answers = Twoją odpowiedź przechowujemy do zamknięcia pytania, żeby można było ją zmienić. Potem zostaje tylko liczba głosów. Tam, gdzie widać imiona, imiona zostają.
privacy-account = Zapisujemy numer Twojego konta, żeby każda osoba liczyła się raz. Zapisujemy też to, co tu wybierasz, na przykład „stop”.
privacy-names = Twoje imię zapisujemy tylko wtedy, gdy masz rolę albo odpowiadasz tam, gdzie imiona widać.
privacy-app = Twój komunikator może widzieć, co i kiedy tu piszesz.

# Stop and pause

stop-summary = Nie wysyłaj mi nic więcej
pause-summary = Nie wysyłaj mi nic przez tydzień
stop-plain-words = stop | przestań | przestan | proszę przestać | prosze przestac | nie pisz do mnie | nie pisz więcej | nie pisz wiecej | wypisz mnie | daj mi spokój | daj mi spokoj
pause-plain-words = pauza | pauza proszę | pauza prosze | proszę o pauzę | prosze o pauze | zrób pauzę | zrob pauze | nie pisz przez tydzień | nie pisz przez tydzien
stopped = Nie będę już do Ciebie pisać. To, co było zaczęte, jest przerwane. Napisz /start, jeśli mam wrócić.
started-again = Witaj ponownie. Znów mogę do Ciebie pisać.
paused = Przez tydzień nie będę pisać. Napisz /start, jeśli mam wrócić wcześniej.

# Roles and places

people-summary = Kto to prowadzi i w jakich grupach
people-what = Co dodać
people-title = { $community }
people-owner = Osoba odpowiedzialna: { $name }
people-organiser = Osoba organizująca: { $name }
people-nameless = ktoś bez imienia
people-untitled = bez nazwy
people-place = Grupa: { $title }
people-add-place = Dodaj grupę
people-add-organiser = Dodaj osobę organizującą
not-yours = Mogą to zrobić tylko osoby organizujące. Poproś jedną z nich o pomoc albo o tę rolę dla siebie.
no-community = Ta grupa nie jest jeszcze w Caresay. Osoba, która ją prowadzi, może ją dołączyć przez /join i kod.

# Codes

join-summary = Użyj kodu, który masz
join-code = Kod
code-title = Twój kod
code-place = Napisz to w drugiej grupie. Potrzebne są tam prawa administratora.
code-organiser = Przekaż to nowej osobie organizującej. Niech napisze to do mnie w rozmowie prywatnej.
code-choose-group = Wybierz grupę
code-hand-on = Albo wyślij link
code-for-another = Ten kod jest dla kogoś innego: Ty już masz rolę osoby organizującej. Kod nadal działa.
code-once = Kod działa jeden raz, przez siedem dni. Nie mogę pokazać go ponownie.
code-unknown = Nie znam tego kodu. Może kod lub link jest już użyty albo ma ponad siedem dni. Poproś o nowy.
code-needs-group = Ten kod jest dla grupy. Napisz go w grupie, którą chcesz dołączyć.
code-needs-private = Ten kod jest tylko dla Ciebie. Napisz go do mnie w rozmowie prywatnej.
not-in-charge = Do tego kodu potrzebne są prawa administratora tej grupy. Niech wpisze go ktoś, kto je ma.
place-taken = Ta grupa jest już dołączona. Nic więcej nie trzeba robić.
place-joined = Ta grupa należy teraz do społeczności „{ $community }”.
now-owner = Masz teraz rolę osoby odpowiedzialnej za społeczność „{ $community }”. Grupa się o tym dowie.
now-organiser = Masz teraz rolę osoby organizującej w społeczności „{ $community }”. Zadaj pytanie przez /poll.

# Founding

founding-title = Uruchomić Caresay w grupie: { $group }?
founding-owner = Będziesz osobą odpowiedzialną. Możesz zadawać pytania i dodawać osoby organizujące.
founding-yes = Tak, uruchom
founded-title = Społeczność „{ $community }” już działa. Jesteś osobą odpowiedzialną.
founded-ask = Zadaj grupie pierwsze pytanie. Wystarczy jedna linijka:
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
