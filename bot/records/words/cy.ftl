# What is kept

privacy-summary = Beth sy’n cael ei gadw amdanoch chi
privacy-what-summary = Ysgrifennwch more i weld y cyfan
privacy-plain-words = preifatrwydd | fy mhreifatrwydd | fy mhreifatrwydd i | fy preifatrwydd | beth ydych chi’n ei gadw | beth ydych chi'n ei gadw | beth ydych chi’n ei wybod amdana i | beth ydych chi'n ei wybod amdana i | beth wyt ti’n wybod amdana i | beth wyt ti'n wybod amdana i
privacy-title = Beth mae Caresay yn ei gadw
privacy-operator = { $operator } sy’n rhedeg y gweinydd. Drwy addasu’r gweinydd, gallen nhw weld beth sy’n mynd drwyddo.
privacy-operator-organiser = { $operator } sy’n rhedeg y gweinydd, ac sydd hefyd yn un o’r trefnwyr. Drwy addasu’r gweinydd, gallen nhw weld beth sy’n mynd drwyddo.
privacy-kept = Rydyn ni’n cadw rhif eich cyfrif, eich atebion, a beth ddewisoch chi.
privacy-name = Dim ond gyda rôl, neu lle mae enwau’n cael eu dangos, rydyn ni’n cadw eich enw.
privacy-app = Gall eich ap sgwrsio weld beth rydych chi’n ei ysgrifennu yma, a phryd.
privacy-readers = Mae pryderon { $community } yn cael eu darllen gan { $names }.
privacy-concerns = Dydyn ni ddim yn cadw pwy sy’n codi pryder. Dim ond y darllenwyr hynny sy’n gallu ei agor, a chod sy’n agor yr ateb.
privacy-my-data = Gweld fy nata
privacy-erase = Dileu fy nata
privacy-more = Mwy
privacy-all-title = Popeth sy’n cael ei gadw, ac am faint

# What is kept, by purpose: how long it is kept is in days, by the rule that deletes it

privacy-about-account = Rhif eich cyfrif, er mwyn i bob person gyfrif unwaith. Mae’n mynd { $days } diwrnod ar ôl i chi adael ein holl grwpiau.
privacy-about-name = Eich enw, tra bydd gennych chi rôl.
privacy-about-quiet = Eich bod chi wedi gofyn am stopio neu saib, nes i chi ddod yn ôl.
privacy-about-choices = Eich gosodiadau, nes i chi eu newid.
privacy-about-roles = Eich rôl, nes iddi ddod i ben. Eich bod chi wedi cael eich enwi i ddarllen pryderon, am { $days } diwrnod.
privacy-about-places = Ym mha grwpiau rydych chi wedi ateb, tra bydd y grŵp gyda ni.
privacy-about-chat = Ble i ysgrifennu atoch chi, os oes rheswm dros wneud.
privacy-about-answers = Eich ateb, nes i’r cwestiwn gau. Wedyn dim ond y cyfanswm sy’n aros. Mae geiriau eich hun, ac enwau mae pawb yn eu gweld, yn aros am { $days ->
    [365] flwyddyn
   *[other] { $days } diwrnod
}.
privacy-about-questions = Cwestiynau rydych chi wedi’u gofyn. Maen nhw’n aros gyda’ch grŵp.
privacy-about-announcements = Cyhoeddiadau rydych chi wedi’u hysgrifennu, am { $days ->
    [365] flwyddyn
   *[other] { $days } diwrnod
}.
privacy-about-reminders = Beth rydych chi wedi gofyn i mi eich atgoffa amdano. Mae’n mynd { $days } diwrnod ar ôl iddo ddod, cael ei wneud neu gael ei ganslo.
privacy-about-messages = Pa negeseuon sy’n aros amdanoch chi, neu sydd wedi’u hanfon atoch chi. Mae’r rhai sydd wedi’u hanfon yn mynd ar ôl { $days } diwrnod.
privacy-about-forms = Beth rydych chi wedi’i hanner llenwi, am { $days } diwrnod.
privacy-about-codes = Codau rydych chi wedi’u gwneud neu wedi dechrau eu defnyddio, am { $days } diwrnod ar y mwyaf.
privacy-about-pasted = Testun rydych chi wedi’i ludo yma, am { $days ->
    [one] ddiwrnod
   *[other] { $days } diwrnod
} ar y mwyaf.
privacy-about-removals = Rolau sydd wedi’u tynnu, a pham, am { $days ->
    [730] ddwy flynedd
   *[other] { $days } diwrnod
}.
privacy-about-sign-ins = Eich bod chi wedi mewngofnodi i’r dangosfwrdd, am 12 awr ar y mwyaf.
privacy-about-acts = Beth rydych chi wedi’i wneud dros grŵp fel trefnydd, am { $days ->
    [365] flwyddyn
   *[other] { $days } diwrnod
}.
privacy-secret = Nid yw atebion i gwestiynau cyfrinachol yn dweud eiddo pwy ydyn nhw. Felly ni allaf ddangos eich un chi, na’i ddileu. Maen nhw’n mynd pan fydd y cwestiwn yn cau.
privacy-concerns-apart = Nid yw pryderon yn dweud pwy a’u cododd. Felly ni allaf ddangos eich rhai chi, na’u dileu. Eich cod sy’n eu hagor.
privacy-copies = Gall copïau wrth gefn gadw hyn ychydig yn hirach.
privacy-complain = I gwyno am sut mae eich data’n cael ei ddefnyddio, ysgrifennwch at { $operator }.
privacy-ico = Gallwch hefyd fynd at yr ICO, ico.org.uk.

# A copy

mydata-summary = Copi o beth sy’n cael ei gadw amdanoch chi
mydata-what-summary = Ysgrifennwch json i’w gael i gyfrifiadur
mydata-plain-words = fy nata | fy nata i | fy data | gweld fy nata | dangos fy nata | copi o fy nata | beth sydd gennych chi amdana i | beth sydd gennych amdana i | beth sydd gen ti amdana i
mydata-title = Dyma bopeth sy’n cael ei gadw amdanoch chi
mydata-nothing = Does dim byd yn cael ei gadw amdanoch chi.
mydata-concerns = Dydy pryderon a godoch chi heb eich enw ddim yn y copi hwn. Does dim yn dweud eiddo pwy ydyn nhw.
mydata-json = Fel JSON
mydata-json-title = Eich data fel JSON
mydata-account = Eich cyfrif
mydata-name = Eich enw
mydata-quiet = Stopio a saib
mydata-choices = Eich gosodiadau
mydata-roles = Eich rolau
mydata-places = Grwpiau lle rydych chi wedi gwneud rhywbeth
mydata-chat = Eich sgwrs breifat
mydata-answers = Eich atebion
mydata-questions = Eich cwestiynau
mydata-announcements = Eich cyhoeddiadau
mydata-reminders = Eich nodiadau atgoffa
mydata-messages = Negeseuon atoch chi
mydata-forms = Ffurflenni wedi’u hanner llenwi
mydata-codes = Codau
mydata-pasted = Testunau wedi’u gludo
mydata-removals = Rolau wedi’u tynnu
mydata-sign-ins = Ble rydych chi wedi mewngofnodi
mydata-acts = Beth wnaethoch chi fel trefnydd
mydata-account-line = { $app }: { $number }
mydata-role = { $community }: { $role }
mydata-place = { $title } ({ $platform })
mydata-chat-line = Ar { $platform }
mydata-answer = { $question } Eich ateb: { $options }
mydata-skipped = { $question } Roedd yn well gennych beidio ag ateb.
mydata-saying = { $question } Yn eich geiriau eich hun: { $words }
mydata-proposal = { $question } Fe gynigioch: { $words }
mydata-no-more = { $question } Dydych chi ddim eisiau clywed mwy amdano.
mydata-purpose = Beth all newid: { $can_change }. Beth na all: { $cannot_change }. Pwy sy’n penderfynu: { $decides }. Pwy sy’n ateb: { $answerer }. Pam yn hwyrach: { $moved }. Yr ateb: { $answer }.
mydata-answer-name = I’w weld gyda’ch enw: { $name }
mydata-question = { $question }
mydata-option = Dewis: { $words }
mydata-version = Iaith { $language }: { $words }
mydata-announcement = { $words }
mydata-reminder = { $words }
mydata-reminder-at = { $words }, { $at }
mydata-message = { $kind }
mydata-message-waits = { $kind }, ddim cyn { $when }
mydata-form = Newid diwethaf: { $asked_at }. Roeddech chi wedi ysgrifennu:
mydata-pasted-line = Wedi’i ludo, { $made_at }:
mydata-code = Cod, yn gweithio tan: { $expires_at }
mydata-code-by-you = Cod wnaethoch chi i rywun, yn gweithio tan: { $expires_at }
mydata-grant = { $community }: fe wnaethoch chi gytuno i ddarllen pryderon, { $asked_at }
mydata-grant-by-you = { $community }: fe wnaethoch chi enwi rhywun i ddarllen pryderon, { $asked_at }
mydata-removed = { $community }: { $role }, { $at }. Pam: { $reason }
mydata-reads = { $community }: rydych chi’n darllen pryderon, ers { $since }
mydata-witness = Gallwch weld beth a wnaed am bryder { $ref }, tan: { $until }
mydata-session = Mewngofnodi: { $began_at }. Defnydd diwethaf: { $seen_at }
mydata-act = { $did }, { $community }, { $at }.
mydata-did-announced = Fe wnaethoch chi anfon cyhoeddiad
mydata-did-announcement-planned = Fe wnaethoch chi gynllunio cyhoeddiad
mydata-did-announcement-changed = Fe wnaethoch chi newid cyhoeddiad
mydata-did-announcement-cancelled = Fe wnaethoch chi ganslo cyhoeddiad
mydata-did-announcement-urgent = Fe wnaethoch chi ddweud bod rhywbeth ar frys
mydata-did-announcement-paused = Chafodd eich cyhoeddiad ddim ei anfon
mydata-did-code-made = Fe wnaethoch chi god
mydata-did-role-given = Fe gawsoch chi rôl
mydata-did-role-taken = Fe wnaethoch chi dynnu rôl oddi ar rywun
mydata-did-role-left = Fe wnaethoch chi roi’r gorau i rôl
mydata-did-reader-named = Fe wnaethoch chi enwi darllenydd pryderon
mydata-did-reader-confirmed = Fe wnaethoch chi gadarnhau darllenydd pryderon
mydata-did-reader-declined = Fe wnaethoch chi wrthod darllenydd pryderon
mydata-did-place-added = Fe wnaethoch chi ychwanegu grŵp
mydata-did-setting-changed = Fe wnaethoch chi newid gosodiad
mydata-did-asked = Fe wnaethoch chi ofyn cwestiwn
mydata-did-ask-planned = Fe wnaethoch chi ddewis pryd i ofyn cwestiwn
mydata-did-ask-changed = Fe wnaethoch chi newid cwestiwn
mydata-did-ask-closed = Fe wnaethoch chi gau cwestiwn
mydata-did-ask-extended = Fe wnaethoch chi ddewis pryd mae cwestiwn yn cau
mydata-did-ask-cancelled = Fe wnaethoch chi ganslo cwestiwn
mydata-did-ask-again = Fe wnaethoch chi godi cwestiwn eto
mydata-did-ask-linked = Fe wnaethoch chi ddolenni i gwestiwn
mydata-did-ask-unlinked = Fe wnaethoch chi stopio’r dolenni i gwestiwn
mydata-did-proposal-decided = Fe wnaethoch chi benderfynu am ddewis a gynigiwyd
mydata-did-words-passed = Fe wnaethoch chi benderfynu pwy gaiff ddarllen ateb
mydata-did-promise-answered = Fe wnaethoch chi roi ateb a addawyd
mydata-did-promise-moved = Fe wnaethoch chi symud diwrnod ateb
mydata-did-signed-in = Fe wnaethoch chi fewngofnodi i’r dangosfwrdd
mydata-did-signed-out = Fe wnaethoch chi allgofnodi o’r dangosfwrdd
mydata-did-stepped-up = Fe wnaethoch chi gadarnhau rhywbeth yn y sgwrs
mydata-did-step-up-refused = Fe gawsoch chi gais i gadarnhau rhywbeth
mydata-did-concern-read = Fe wnaethoch chi ddarllen pryder
mydata-did-concern-answered = Fe wnaethoch chi ateb pryder
mydata-did-concern-noted = Fe wnaethoch chi ychwanegu nodyn at bryder
mydata-did-concern-handed = Fe wnaethoch chi benderfynu pwy sy’n gofalu am bryder
mydata-did-concern-closed = Fe wnaethoch chi gau pryder
mydata-did-concern-muted = Fe wnaethoch chi ddewis clywed mwy am bryder neu beidio
mydata-did-concern-deleted = Fe wnaethoch chi ddileu pryder
mydata-did-concern-exported = Fe wnaethoch chi gymryd pryder fel ffeil
mydata-did-exported = Fe wnaethoch chi gymryd ffeil
mydata-did-export-refused = Chawsoch chi ddim ffeil
mydata-removed-by-you = Fe wnaethoch chi dynnu rôl oddi ar rywun. { $community }: { $role }, { $at }.
mydata-kind-poll-told = Cwestiwn
mydata-kind-poll-result = Canlyniad
mydata-kind-poll-proposed = Bod dewisiadau wedi’u cynnig
mydata-kind-poll-proposal-decided = Beth ddaeth o’ch dewis
mydata-kind-poll-draft = Cwestiwn rydych chi ar fin ei ofyn
mydata-kind-step-up = Ai chi sydd ar y dangosfwrdd
mydata-kind-digest = Crynodeb
mydata-kind-away = Fy mod i wedi bod i ffwrdd
mydata-kind-grant = Bod darllenydd yn aros am ie
mydata-kind-grant-told = Beth ddaeth o enwi darllenydd
mydata-kind-removed = Bod rôl wedi’i thynnu
mydata-kind-account-joined = Bod cyfrifon wedi’u huno
mydata-kind-announcement-report = Adroddiad ar gyhoeddiad
mydata-kind-announcement-asks = Cwestiwn am gyhoeddiad
mydata-kind-announcement-told = Bod cyhoeddiad wedi newid
mydata-kind-reminder = Nodyn atgoffa
mydata-kind-reminder-set = Bod nodyn atgoffa ar y ffordd
mydata-kind-whats-on-mine = Beth sydd ymlaen
mydata-kind-concern-news = Bod pryderon i’w darllen
mydata-kind-concern-late = Bod pryder yn aros yn rhy hir
mydata-kind-concern-ending = Y bydd pryder yn cael ei ddileu
mydata-kind-concern-nobody = Na all neb ddarllen pryderon
mydata-kind-concern-page = Pryder
mydata-kind-other = Rhywbeth arall
mydata-as-owner = Perchennog
mydata-as-organiser = Trefnydd
mydata-as-partner = Partner
mydata-as-reader = Darllenydd pryderon
mydata-none = dim
mydata-yes = ie
mydata-no = na
mydata-column = { $column }: { $value }
mydata-column-id = Ein rhif ar eich cyfer chi
mydata-column-person-id = Ein rhif ar eich cyfer chi
mydata-column-name = Enw
mydata-column-since = Diwrnod cyntaf
mydata-column-quiet-until = Tawel tan
mydata-column-stopped = Wedi stopio
mydata-column-language = Iaith
mydata-column-zone = Cylchfa amser
mydata-column-quiet-starts = Oriau tawel yn dechrau
mydata-column-quiet-ends = Oriau tawel yn gorffen
mydata-column-most-a-week = Negeseuon yr wythnos, ar y mwyaf
mydata-column-topics = Pynciau
mydata-column-digest = Negeseuon gyda’i gilydd
mydata-column-style = Arddull
mydata-column-needs = Anghenion
mydata-column-poll-reminders = Clywed am gwestiynau newydd
mydata-column-thanks = Diolch
mydata-column-reads-at = Amser darllen
mydata-column-box = Nodiadau’n aros nes i chi bwyso
mydata-column-agreed-on = Dyddiad cytuno
mydata-column-weekly = Beth sydd ymlaen, bob wythnos
mydata-column-media-type = Math o ffeil
mydata-column-words = Mewn geiriau
mydata-column-added-at = Dyddiad ychwanegu
mydata-column-ref = Ar gyfer beth
mydata-column-file-id = Ein rhif ar gyfer y ffeil
mydata-column-asked-at = Dyddiad gofyn

# Being forgotten

forget-summary = Dileu beth sy’n cael ei gadw amdanoch chi
forget-what-summary = Ysgrifennwch yes i’w ddileu ar unwaith
forget-plain-words = anghofiwch fi | anghofia fi | dilëwch fi | dilewch fi | dileu fy nata | dileu fy nata i | dileu fy data | dilëwch fy nata | dilewch fy nata | dileu popeth amdana i
forget-title = Dileu popeth amdanoch chi?
forget-answers = Bydd eich atebion i gwestiynau agored yn cael eu tynnu’n ôl.
forget-rest = Bydd eich enw, eich gosodiadau, eich rolau a rhif eich cyfrif yn cael eu dileu.
forget-stays = Fydd y rhain ddim yn cael eu tynnu’n ôl: cyfansymiau sydd wedi’u dangos, cwestiynau rydych chi wedi’u gofyn, a beth sydd mewn sgyrsiau.
forget-concerns = Mae pryderon a godoch chi heb eich enw yn aros. Does dim yn dweud eiddo pwy ydyn nhw.
forget-for-good = Does dim modd dadwneud hyn.
forget-yes = Dileu popeth
forget-done = Mae popeth oedd yn cael ei gadw amdanoch chi wedi’i ddileu. Gallwch ddileu beth sydd yn y sgwrs hon yn eich ap. Os ysgrifennwch chi ata i eto, byddwch chi’n dechrau o’r newydd.
forget-last-owner = Chi yw unig berchennog { $community }. Gwnewch rywun arall yn berchennog yn gyntaf, gyda /people. Gall { $operator } wneud hynny hefyd.
