# Signing in to the dashboard

dashboard-summary = Mewngofnodi i’r dangosfwrdd
dashboard-what = Ysgrifennwch yes neu no, i ateb cwestiwn gen i
dashboard-title = Eich ffordd i mewn i’r dangosfwrdd
dashboard-open = Agor y dangosfwrdd
dashboard-once = Mae’r ddolen hon yn gweithio unwaith, am 10 munud. I chi’n unig mae hi: gall pwy bynnag sydd â hi fewngofnodi yn eich enw chi.
dashboard-only-here = Mae’n agor ar y cyfrifiadur sy’n rhedeg Caresay. I’w hagor yn unrhyw le, rhaid i bwy bynnag sy’n rhedeg Caresay osod web.public_url.
dashboard-not-yours = I bobl â rôl mewn grŵp mae’r dangosfwrdd. Does gennych chi ddim rôl, felly does dim i’w weld yno.
dashboard-away = Does dim dangosfwrdd yma eto. Gall pwy bynnag sy’n rhedeg Caresay ei droi ymlaen: rhaid gosod web.public_url i gyfeiriad https.
login-slow-down = Cawsoch chi dair dolen mewn chwarter awr. Defnyddiwch yr un olaf, neu gofynnwch eto mewn 15 munud.
login-used = Dydy’r ddolen hon ddim yn gweithio bellach. Anfonwch /dashboard at y bot i gael un newydd.
login-expired = Mae’r ddolen hon yn hŷn na 10 munud. Anfonwch /dashboard at y bot i gael un newydd.
signing-in-as = Mewngofnodi fel { $name }, { $platform }

# A yes in the chat

step-up-title = Ai chi sydd yno, ar y dangosfwrdd?
step-up-export-result = Mae rhywun sydd wedi mewngofnodi yn eich enw chi am gael canlyniadau cwestiwn { $about } fel ffeil.
step-up-export-log = Mae rhywun sydd wedi mewngofnodi yn eich enw chi am gael y cofnod fel ffeil.
step-up-add-owner = Mae rhywun sydd wedi mewngofnodi yn eich enw chi am enwi perchennog arall.
step-up-add-reader = Mae rhywun sydd wedi mewngofnodi yn eich enw chi am enwi rhywun i ddarllen pryderon.
step-up-read-concerns = Mae rhywun sydd wedi mewngofnodi yn eich enw chi am ddarllen pryderon.
step-up-export-concern = Mae rhywun sydd wedi mewngofnodi yn eich enw chi am gael pryder fel ffeil.
step-up-why = Dw i’n gofyn am ei fod yn bwysig. Os nad chi sydd yno, bydda i’n allgofnodi pawb sydd wedi mewngofnodi yn eich enw chi.
step-up-yes = Ie, fi
step-up-no = Na, nid fi
step-up-confirmed = Diolch. Ewch yn ôl i’r dangosfwrdd a phwyswch “Ymlaen”.
step-up-ended = Dw i wedi allgofnodi pawb oedd wedi mewngofnodi yn eich enw chi. Edrychwch yn y cofnod i weld beth a wnaed.
step-up-waiting = Dw i heb gael ie gennych chi yn y sgwrs eto. Pwyswch “Ie, fi” yno, yna “Ymlaen” yma.
step-up-over = Mae’r cwestiwn hwnnw wedi dod i ben. Dechreuwch eto ar y dangosfwrdd.
