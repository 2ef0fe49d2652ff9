# Pages that do not go further

dash-missing = Does dim tudalen fel honno
dash-missing-more = Efallai ei bod wedi symud, neu nad yw hi i chi.
dash-fault = Aeth rhywbeth o’i le
dash-fault-more = Ni sydd ar fai. Does dim byd wedi newid. Rhowch gynnig arall arni mewn munud.
dash-away = Mae’r dangosfwrdd yn brysur neu i ffwrdd
dash-away-more = Does dim byd wedi newid. Rhowch gynnig arall arni mewn munud.
dash-slow = Roedd hynny’n rhy gyflym
dash-slow-more = Arhoswch eiliad, yna rhowch gynnig arall arni.
dash-too-big = Mae hynny’n ormod
dash-too-big-more = Does dim byd wedi newid. Anfonwch lai ar y tro.
dash-unreadable = Doedd dim modd darllen hynny
dash-unreadable-more = Does dim byd wedi newid. Ewch yn ôl a rhoi cynnig arall arni.
dash-foreign = Daeth hynny o wefan arall
dash-foreign-more = Does dim byd wedi newid. Defnyddiwch y botymau ar y tudalennau hyn.
dash-again = Roedd y dudalen honno wedi dyddio
dash-again-more = Does dim byd wedi newid. Agorwch y dudalen eto, a phwyswch y botwm unwaith eto.
dash-signed-out = Rydych chi wedi allgofnodi
dash-signed-out-more = Does dim byd wedi newid. Anfonwch /dashboard at y bot i gael dolen newydd.
dash-role-denied = Dydy hynny ddim yn rhan o’ch rôl
dash-role-denied-more = Gofynnwch i un o berchnogion eich cymuned os oes ei angen arnoch chi.
dash-refused = Wnaeth hynny ddim gweithio
dash-only-sent = Cyfeiriad i fotwm yw hwnnw
dash-only-sent-more = Does dim byd wedi newid. Ewch yn ôl i’r dangosfwrdd.
dash-to-start = Mynd i’r dudalen gyntaf

# Signing in and out

dash-login-title = Mewngofnodi i’r dangosfwrdd
dash-login-how = Anfonwch /dashboard at y bot yn eich sgwrs breifat. Bydd yn anfon dolen atoch. Does dim angen cyfrinair.
dash-login-link = Eich dolen
dash-login-hint = Gludwch y ddolen gyfan yma os na weithiodd ohoni’i hun.
dash-login-next = Nesaf
dash-login-no-link = Nid dolen gan y bot yw honno. Copïwch y ddolen gyfan, a’i gludo yma.
dash-login-for = I’r cymunedau hyn:
dash-login-go = Mewngofnodi
dash-login-not-you = Nid chi yw hwn? Caewch y dudalen hon. I rywun arall roedd y ddolen.
dash-signed-out-done = Rydych chi wedi allgofnodi.
dash-sign-out = Allgofnodi
dash-confirm-title = Ai chi sydd yno?
dash-confirm-how = Dw i wedi anfon neges atoch yn eich sgwrs breifat. Pwyswch “Ie, fi” yno. Yna pwyswch “Ymlaen” yma.
dash-confirm-go = Ymlaen

# Every page

dash-skip = Mynd i’r cynnwys
dash-pages = Tudalennau
dash-home-title = Dewiswch gymuned
dash-today = Heddiw
dash-asks = Cwestiynau
dash-announcements = Cyhoeddiadau
dash-concerns = Pryderon
dash-people = Pobl a lleoedd
dash-log = Cofnod
dash-settings = Gosodiadau
dash-published = Canlyniadau

# Lists, a page at a time

dash-pages-of-list = Mwy o’r rhestr hon
dash-page-before = Tudalen gynharach
dash-page-after = Tudalen nesaf

# Announcements

dash-announcements-which = Pa gyhoeddiadau
dash-announcements-waiting = Ar y gweill
dash-announcements-sent = Wedi’u hanfon
dash-announcements-cancelled = Wedi dod i ben
dash-announcements-none = Does dim un yma.
dash-announcements-how = I ysgrifennu un newydd, anfonwch /announce at y bot.
dash-announcements-words = Y geiriau
dash-announcements-note = I’w weld yn gyntaf:
dash-announcements-as-written = Y geiriau gwreiddiol
dash-announcements-shows = Mewn geiriau:
dash-announcements-where = I ble mae’n mynd
dash-announcements-acts = Beth allwch chi ei wneud
dash-announcements-change = I newid y geiriau neu’r amser, ysgrifennwch /announce { $number } at y bot.
dash-announcements-caption = Sut mae hi ym mhob grŵp
dash-announcements-group = Grŵp
dash-announcements-stands = Sut mae hi
dash-announcements-hint-send = Bydd yn mynd i’r grwpiau ar unwaith. Allwch chi ddim ei alw’n ôl.
dash-announcements-hint-yes = Bydd yn mynd i’r grwpiau ar unwaith. Allwch chi ddim ei alw’n ôl.
dash-announcements-hint-no = Fydd e ddim yn cael ei anfon. Bydd pwy bynnag a’i ysgrifennodd yn cael gwybod.
dash-announcements-hint-skip = Bydd y tro nesaf yn cael ei hepgor. Wedyn bydd yn mynd ymlaen fel o’r blaen.
dash-announcements-hint-drop = Fydd neb yn cael gwybod. Does dim modd dod ag e’n ôl.
dash-announcements-hint-stop = Fydd e ddim yn dod eto. Does dim modd dod ag e’n ôl.
dash-announcements-hint-tell = Bydd yn mynd i’r grwpiau sydd wedi ymuno ers iddo gael ei anfon.
dash-announcements-hint-again = Bydd pob grŵp yn ei gael unwaith eto, fel neges newydd.
dash-announcements-hint-cancel = Bydd pob grŵp yn gweld ei fod wedi’i ganslo, a pham.
dash-announcements-done-send = Mae ar ei ffordd i’r grwpiau.
dash-announcements-done-yes = Mae ar ei ffordd i’r grwpiau.
dash-announcements-done-no = Mae eich na wedi’i nodi. Bydd pwy bynnag a’i ysgrifennodd yn cael gwybod.
dash-announcements-done-skip = Mae’r tro nesaf wedi’i hepgor.
dash-announcements-done-drop = Wedi’i roi heibio. Chafodd neb wybod.
dash-announcements-done-stop = Wedi’i stopio. Fydd e ddim yn dod eto.
dash-announcements-done-tell = Mae ar ei ffordd i’r grwpiau newydd.
dash-announcements-done-again = Mae wedi’i bostio eto ar waelod pob grŵp.
dash-announcements-done-cancel = Wedi’i ganslo. Mae’r grwpiau’n gweld pam.

# Concerns

dash-concerns-none = Does dim yn aros yma i’w ddarllen.
dash-concerns-how = Mae geiriau pob pryder ar ei dudalen ei hun. Cyn i chi eu hagor, bydda i’n gofyn i chi yn y sgwrs.
dash-concerns-shelf-late = Yn hwyr
dash-concerns-shelf-open = I’w darllen a’u hateb
dash-concerns-shelf-over = Wedi’u hateb neu wedi’u cau
dash-concerns-one = Pryder { $ref }
dash-concerns-late = Yn hwyr.
dash-concerns-unread = Geiriau newydd.
dash-concerns-stage-new = Does neb wedi’i ddarllen eto.
dash-concerns-stage-read = Wedi’i ddarllen, ond heb ei ateb eto.
dash-concerns-stage-answered = Wedi’i ateb.
dash-concerns-stage-closed = Wedi’i gau.
# $day: a day, such as "Tuesday 1 December".
dash-concerns-by-new = I’w ddarllen erbyn { $day }
dash-concerns-by-read = I’w ateb erbyn { $day }
dash-concerns-came = Wedi’i roi i’r darllenwyr: { $day }.
dash-concerns-held = { $name } sy’n gofalu amdano.
dash-concerns-held-by-nobody = Does neb yn gofalu amdano eto.
dash-concerns-muted = Wedi’i dawelu.
# $day: a day, such as "Tuesday 1 December".
dash-concerns-kept = Dyddiad dileu: { $day }, oni bai bod rhywbeth yn cael ei wneud amdano cyn hynny.
dash-concerns-open = Agor y pryder
dash-concerns-open-how = Bydd y darllenwyr eraill yn gweld eich bod chi wedi’i agor. Edrychwch yn gyntaf pwy sydd wrth eich ymyl.
dash-concerns-words = Y geiriau
dash-concerns-acts = Beth allwch chi ei wneud
dash-concerns-do-answer = Ateb
dash-concerns-do-note = Gadael nodyn
dash-concerns-do-take = Gofalu amdano
dash-concerns-do-hand = Rhoi i rywun
dash-concerns-do-close = Cau’r pryder
dash-concerns-do-mute = Tawelu’r pryder
dash-concerns-do-unmute = Clywed amdano eto
dash-concerns-do-export = Fel ffeil
dash-concerns-do-delete = Dileu’r pryder
dash-concerns-text-answer = Eich ateb
dash-concerns-hint-answer = Bydd pwy bynnag gododd y pryder yn darllen hwn gyda’r cod. Does dim modd ei newid wedyn.
dash-concerns-text-note = Eich nodyn
dash-concerns-hint-note = Dim ond y rhai sy’n darllen y pryder hwn fydd yn ei weld.
dash-concerns-to = Pwy sy’n gofalu amdano
dash-concerns-hint-hand = Wedyn bydd y person yn gallu darllen y cyfan. Dydy’r rhai gafodd eu gadael allan gan y gofalwr ddim yn y rhestr.
dash-concerns-outcome = Beth ddaeth ohono
dash-concerns-last = Gair i gloi
dash-concerns-hint-close = Cewch adael hwn yn wag. Bydd pwy bynnag gododd y pryder yn darllen beth ddaeth ohono.
dash-concerns-done = Beth a wnaed
dash-concerns-done-nothing = Does neb wedi gwneud dim amdano eto.
dash-concerns-delete-title = Dileu pryder { $ref } am byth?
dash-concerns-delete-how = Bydd ei eiriau a phob ateb yn mynd. Fydd pwy bynnag gododd y pryder ddim yn gallu eu darllen bellach. Does dim modd i neb ddod ag e’n ôl.
dash-concerns-delete-yes = Ie, ei ddileu
dash-concerns-delete-no = Ei gadw

# How concerns are taken

dash-settings-concerns = Sut mae pryderon yn cael eu derbyn
dash-intake = Sut mae pryderon yn cael eu derbyn
dash-intake-live = Cyn dechrau
dash-intake-not-yet = Dydy pryderon ddim yn cael eu derbyn yma eto. Mae hyn i’w wneud o hyd.
dash-intake-taken = Mae pryderon yn cael eu derbyn yma. Does dim ar goll.
dash-intake-missing-readers = Rhaid cael o leiaf ddau berson i ddarllen pryderon. Ychwanegwch ddarllenwyr o dan “Pobl a lleoedd”.
dash-intake-missing-apart = Rhaid i un ohonyn nhw beidio â bod yn berchennog, a pheidio â rhedeg Caresay. Ychwanegwch ddarllenydd fel hynny.
dash-intake-missing-contact = Dywedwch at bwy y tu allan i’r grŵp hwn y gall pobl droi yn lle hynny. Llenwch hyn isod.
dash-intake-missing-help = Llenwch bob rhif lleol isod, neu ticiwch nad oes un yma.
dash-intake-set = Beth sydd wedi’i osod
dash-intake-contact = Cyswllt allanol
dash-intake-hint-contact = Rhywun sydd heb ddim i’w wneud â’r grŵp hwn, a manylion cysylltu.
dash-intake-slots = Pryd mae’r darllenwyr yn cael pryderon
dash-intake-hint-slots = O leiaf un amser y dydd, a { $most } ar y mwyaf. Munudau: 00, 15, 30 neu 45.
dash-intake-slot = Amser { $number }
dash-intake-nation = Gwlad
dash-intake-hint-nation = Dydy ei gwyliau banc ddim yn ddyddiau gwaith.
dash-intake-closes = Pryd mae eich swyddfa’n cau
dash-intake-read = Dyddiau i’w ddarllen
dash-intake-answer = Dyddiau i’w ateb
dash-intake-hint-days = Dyddiau gwaith, o 1 i { $most }. Bydd gofalwyr yn cael gwybod y diwrnod.
dash-intake-lines = Help lleol
dash-intake-hint-lines = Rhif neu gyfeiriad i bob un. Ticiwch y blwch lle nad oes un.
dash-intake-none = Ddim yma
# $name: what kind of help, such as "Carers' centre".
dash-intake-none-of = Ddim yma: { $name }
dash-intake-links = Dolenni
dash-intake-page = Gall unrhyw un godi pryder ar y dudalen hon, heb ap:
dash-intake-poster = Poster gyda chod i’w sganio
dash-intake-no-page = Does dim tudalen i bryderon. Gall pwy bynnag sy’n rhedeg Caresay osod web.public_url.
dash-intake-renew = Gwneud dolenni newydd
dash-intake-hint-renew = Bydd y dolenni mewn grwpiau ac ar bapur yn stopio gweithio. Bydd angen poster newydd arnoch chi wedyn.
dash-intake-renewed = Mae’r dolenni’n newydd. Dydy’r rhai cynharach ddim yn arwain i unman.
dash-intake-back = Yn ôl i’r gosodiadau

# Results, as partners see them

dash-published-how = Dyma gwestiynau sydd wedi cau, a faint o bobl ddewisodd beth. Dydy rhifau bach ddim yn cael eu dangos.
# $day: a day with its year.
dash-published-next = Bydd beth sy’n cau yn y chwarter hwn i’w weld yma yn nes ymlaen. Y diwrnod cyntaf: { $day }.
# $quarter: 1 for January to March, to 4 for October to December.
dash-published-quarter = { $quarter ->
    [1] Ionawr i Fawrth { $year }
    [2] Ebrill i Fehefin { $year }
    [3] Gorffennaf i Fedi { $year }
   *[4] Hydref i Ragfyr { $year }
}
# $day: a day with its year.
dash-published-closed = Wedi cau: { $day }
dash-published-answers = { $count ->
    [one] Atebodd 1 person
   *[other] Atebodd { $count } o bobl
}
dash-published-about = Atebodd tua { $count } o bobl
dash-published-about-many = tua { $count }
dash-published-few = Rhy ychydig o atebion i’w dangos
dash-published-none = Does dim wedi cau eto mewn chwarter sydd wedi dod i ben.
dash-published-question = Cwestiwn { $number }
dash-published-caption = Sut atebodd pobl gwestiwn { $number }
dash-published-choice = Dewis
dash-published-count = Pobl
dash-published-firsts = Dewisiadau cyntaf
dash-published-share = Cyfran
dash-published-hidden = Heb ei ddangos
dash-published-hides = Dydy rhifau o dan ddeg ddim yn cael eu dangos, na rhifau fyddai’n helpu rhywun i’w gweithio allan.
dash-published-all-hidden = Does dim modd dangos pwy ddewisodd beth: gallai hynny ddweud sut atebodd pobl unigol.
dash-published-several = Gallai pobl ddewis mwy nag un, felly dydy’r cyfrannau ddim yn gwneud 100%.
dash-published-void = Collwyd yr atebion, felly does dim i’w ddangos.

# What is filled in

dash-save = Cadw
dash-kept = Wedi’i gadw.

# People and places

dash-people-tab-people = Pobl
dash-people-tab-groups = Grwpiau
dash-people-groups = Grwpiau
dash-people-waiting = Yn aros am berchennog arall
dash-people-roles = Pwy sydd â rôl
# $name: somebody's name.
dash-people-remove = Tynnu rôl { $name }
dash-people-removed-told = Mae’r rôl wedi’i thynnu. Dw i’n dweud wrth y person pam, a sut i apelio. Dydy codau sydd heb eu defnyddio ddim yn gweithio bellach.
dash-people-removed-untold = Mae’r rôl wedi’i thynnu. Alla i ddim ysgrifennu at y person. Eglurwch pam eich hun, os gwelwch yn dda. Dydy codau sydd heb eu defnyddio ddim yn gweithio bellach.
dash-people-add = Ychwanegu rhywun, neu grŵp
dash-people-add-how = Cewch god i’w roi i rywun. Mae’n gweithio unwaith, o fewn saith diwrnod.
dash-people-add-fresh = Rydych chi newydd ddweud yn y sgwrs mai chi sydd yno. Dewiswch pwy i’w ychwanegu.
dash-people-back = Yn ôl at y bobl
dash-people-confirmed = Wedi’i gadarnhau. Bydd y grwpiau’n cael gwybod pwy yw’r darllenydd newydd.
dash-people-declined = Wedi’i wrthod. Dw i’n dweud wrth bwy bynnag sy’n aros am ateb.
dash-people-no-groups = Does dim grŵp eto. Ychwanegwch un o dan “Pobl”.
dash-people-unreachable = Alla i ddim ysgrifennu yno. Ychwanegwch fi at y grŵp hwnnw eto, neu gadewch i mi ysgrifennu yno.
# $app: "Telegram". $language: "English".
dash-people-where = Ar { $app }. Iaith fy negeseuon yno: { $language }.
dash-people-no-weekly = Dydy’r grŵp hwn ddim yn cael y rhestr wythnosol.
# $title: what the group is called.
dash-people-change = Newid { $title }
dash-people-weekly-on = Rhestr wythnosol yma
dash-people-weekly-off = Dim rhestr wythnosol

# Log

dash-log-what = Mae’n dweud beth wnaeth y rhai sy’n rhedeg y gymuned. Dydy e byth yn enwi aelod. Mae popeth ynddo’n cael ei gadw am flwyddyn.
dash-log-check = Gwirio nad oes neb wedi’i newid
dash-log-caption = Beth a wnaed, y diweddaraf yn gyntaf
dash-log-newest = Diweddaraf
dash-log-file = Fel ffeil

# Settings

dash-settings-own = I chi
dash-settings-more = Mae mwy i’w ddewis yn y sgwrs. Ysgrifennwch /me at y bot.
dash-settings-sessions = Ble rydych chi wedi mewngofnodi
# $app: "Telegram". $since, $at: "Tuesday 1 December, 10am".
dash-settings-session = Gyda { $app }, ers { $since }
dash-settings-this = Dyma lle rydych chi nawr.
dash-settings-used = Defnydd diwethaf: { $at }
dash-settings-end = Allgofnodi lle daethoch chi i mewn: { $since }
dash-settings-ended = Rydych chi wedi allgofnodi yno.
dash-settings-end-all = Allgofnodi ym mhobman
dash-settings-ended-all = Rydych chi wedi allgofnodi ym mhobman.
dash-settings-community = I bawb
dash-settings-language-hint = Gall grŵp gael ei iaith ei hun. Edrychwch o dan “Pobl a lleoedd”.
dash-settings-never = Dydy’r rhestr ddim yn dod
dash-settings-fixed = Gosodiadau sefydlog
# $operator: who runs this.
dash-settings-fixed-how = Dim ond { $operator } sy’n gallu newid y rhain, ar y cyfrifiadur sy’n rhedeg Caresay.
dash-settings-zone = Cylchfa amser
dash-settings-languages = Ieithoedd dw i’n eu siarad
dash-settings-address = Y dangosfwrdd hwn
dash-settings-links = Ateb drwy ddolen
dash-settings-no-links = Wedi’i ddiffodd
dash-settings-role = Eich rôl
dash-settings-leave-out = Wedyn byddwch chi wedi allgofnodi.
dash-settings-left = Rydych chi wedi gadael eich rôl, ac rydych chi wedi allgofnodi.

# Today

dash-today-nothing = Does dim yn aros amdanoch chi heddiw.
dash-today-next = I ofyn rhywbeth, anfonwch /poll at y bot. I ddweud rhywbeth wrth eich grwpiau, anfonwch /announce.
# $count: how many more cards there are.
dash-today-more = { $count ->
    [one] Un arall
   *[other] { $count } arall
}
dash-today-soon = Cyn hir
dash-today-look = Edrych
dash-today-decide = Penderfynu
dash-today-answer = Rhoi’r ateb
dash-today-question = Cwestiwn { $number }: { $question }
dash-today-asked = Mae cyhoeddiad { $number } ar frys. Mae’n aros am ail drefnydd.
dash-today-paused = Chafodd cyhoeddiad { $number } ddim ei anfon. Dydy pwy bynnag a’i cynlluniodd ddim yn drefnydd bellach.
dash-today-failed = { $count ->
    [one] Wnaeth cyhoeddiad { $number } ddim cyrraedd un grŵp.
   *[other] Wnaeth cyhoeddiad { $number } ddim cyrraedd { $count } grŵp.
}
dash-today-concerns-late = Mae pryder wedi aros yn hirach nag a addawyd.
dash-today-concerns-new = Mae rhywbeth newydd i’w ddarllen ymhlith y pryderon.
dash-today-grant = Mae { $name } i ddarllen pryderon. Mae angen eich ie yn gyntaf.
dash-today-silent = { $place }: all y bot ddim ysgrifennu yno.
dash-today-silent-how = Gofynnwch i weinyddwr yno ei ychwanegu eto, neu adael iddo ysgrifennu.
dash-today-proposed = { $count ->
    [one] Mae rhywun wedi cynnig dewis.
   *[other] Mae { $count } dewis wedi’u cynnig.
}
dash-today-goes = “{ $words }” Mae’n mynd allan: { $when }.
dash-today-opens = Cwestiwn { $number }: { $question } Yn agor: { $when }.
dash-today-closes = Cwestiwn { $number }: { $question } Yn cau: { $when }.

# Questions

dash-asks-which = Pa gwestiynau
dash-asks-open = Ar agor
dash-asks-planned = Wedi’u cynllunio
dash-asks-over = Wedi dod i ben
dash-asks-none = Does dim un yma.
dash-asks-how = I ofyn un newydd, anfonwch /poll at y bot.
dash-asks-when-open = Yn cau: { $when }
dash-asks-when-planned = Yn agor: { $when }
dash-asks-when-closed = Wedi cau: { $when }
dash-asks-when-cancelled = Wedi’i ganslo: { $when }
dash-asks-places = { $count ->
    [one] Mewn un grŵp.
   *[other] Mewn { $count } grŵp.
}
dash-asks-answers = { $count ->
    [0] Does neb wedi ateb eto.
    [one] Un ateb.
   *[other] { $count } ateb.
}
dash-asks-question = Cwestiwn { $number }
dash-asks-came-open = Hyd yn hyn
dash-asks-came-planned = Beth mae’n ei ofyn
dash-asks-came-closed = Canlyniad
dash-asks-came-cancelled = Wedi’i ganslo
dash-asks-table = Fel tabl
dash-asks-caption = Beth gafodd pob dewis yng nghwestiwn { $number }
dash-asks-choice = Dewis
dash-asks-got = Atebion
dash-asks-share = Cyfran
dash-asks-picture = Fel llun
dash-asks-file = Fel ffeil
dash-asks-take = Ei ychwanegu
dash-asks-leave = Ei adael allan
dash-asks-about = Pam mae’n cael ei ofyn
dash-asks-acts = Beth allwch chi ei wneud
dash-asks-who = Pwy sy’n gweld beth
dash-asks-where = Ble mae e
dash-asks-more-places = { $count ->
    [one] Ac un grŵp arall.
   *[other] A { $count } grŵp arall.
}
dash-asks-do-answer = Rhoi’r ateb
dash-asks-do-close = Cau nawr
dash-asks-do-extend = Amser cau
dash-asks-do-copy = Copïo
dash-asks-do-cancel = Canslo’r cwestiwn
dash-asks-do-drop = Canslo’r cwestiwn
dash-asks-until = Pryd i’w gau
dash-asks-hint-extend = Diwrnod ac amser, fel “4 Rhagfyr 6yh”.
dash-asks-hint-cancel = Bydd y grwpiau’n gweld hyn. Does dim modd ei ddadwneud.
dash-asks-hint-answer = Bydd y grwpiau lle cafodd ei ofyn yn gweld hyn.
dash-asks-hint-close = Bydd y canlyniad yn mynd i’r grwpiau ar unwaith. Does dim modd agor y cwestiwn eto.
dash-asks-hint-copy = Bydd yn dod fel drafft i’ch sgwrs breifat. Gallwch ei newid a’i bostio yno.
dash-asks-hint-drop = Does neb wedi’i weld eto, felly fydd neb yn cael gwybod.
dash-asks-done-answer = Diolch. Mae’r ateb ar ei ffordd i’r grwpiau.
dash-asks-done-close = Mae wedi cau. Mae’r canlyniad ar ei ffordd i’r grwpiau.
dash-asks-done-extend = Mae’r amser cau wedi newid.
dash-asks-done-copy = Mae’r copi yn eich sgwrs breifat. Newidiwch beth bynnag y mynnwch yno, yna postiwch ef.
dash-asks-done-cancel = Mae wedi’i ganslo. Mae’r grwpiau’n gweld pam.
dash-asks-done-drop = Mae wedi’i ganslo. Welodd neb ef.
dash-asks-done-proposal = Mae eich penderfyniad wedi’i gadw.
