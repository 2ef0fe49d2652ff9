# Signing in to the dashboard

dashboard-summary = Zaloguj się do panelu
dashboard-what = Tak albo nie na moje pytanie, po angielsku: yes albo no
dashboard-title = Twoje wejście do panelu
dashboard-open = Otwórz panel
dashboard-once = Ten link działa jeden raz, przez 10 minut. Jest tylko dla Ciebie: kto go ma, może zalogować się jako Ty.
dashboard-only-here = Link otwiera się na komputerze, na którym działa Caresay. Może działać wszędzie, jeśli osoba, która prowadzi Caresay, ustawi web.public_url.
dashboard-not-yours = Panel jest dla osób, które mają rolę w grupie. Nie masz roli, więc nie ma tam nic do oglądania.
dashboard-away = Nie ma tu jeszcze panelu. Może go włączyć osoba, która prowadzi Caresay: trzeba ustawić web.public_url na adres https.
login-slow-down = Masz już trzy linki z ostatnich 15 minut. Użyj ostatniego albo poproś jeszcze raz za 15 minut.
login-used = Ten link już nie działa. Wyślij /dashboard do bota, a dostaniesz nowy.
login-expired = Ten link ma ponad 10 minut. Wyślij /dashboard do bota, a dostaniesz nowy.
signing-in-as = Logowanie: { $name }, { $platform }

# A yes in the chat

step-up-title = Czy to Ty jesteś w panelu?
step-up-export-result = Ktoś, kto jest w panelu jako Ty, chce wyniki pytania { $about } jako plik.
step-up-export-log = Ktoś, kto jest w panelu jako Ty, chce dziennik jako plik.
step-up-add-owner = Ktoś, kto jest w panelu jako Ty, chce dodać kolejną osobę odpowiedzialną.
step-up-add-reader = Ktoś, kto jest w panelu jako Ty, chce dodać osobę czytającą obawy.
step-up-read-concerns = Ktoś, kto jest w panelu jako Ty, chce czytać obawy.
step-up-export-concern = Ktoś, kto jest w panelu jako Ty, chce obawę jako plik.
step-up-why = Pytam, bo to ważne. Jeśli to nie Ty, wyloguję wszystkich, którzy są w panelu jako Ty.
step-up-yes = Tak, to ja
step-up-no = To nie ja
step-up-confirmed = Dziękuję. Wróć do panelu i naciśnij „Dalej”.
step-up-ended = Wylogowano wszystkich, którzy byli w panelu jako Ty. Zajrzyj do dziennika, a zobaczysz, co zrobiono.
step-up-waiting = Nie mam jeszcze Twojej zgody w rozmowie. Naciśnij tam „Tak, to ja”, a potem tutaj „Dalej”.
step-up-over = Na to jest już za późno. Zacznij w panelu od nowa.
