# Help

help-summary = Beth alla i ei wneud yma
start-thing = I ble mae dolen yn arwain
help-title = Mae Caresay yn helpu’r grŵp hwn i ddweud ei ddweud. { $operator } sy’n rhedeg Caresay yma.
help-carer = Gwelwch gwestiynau agored a’ch atebion chi gyda /polls. Mae help brys un botwm i ffwrdd.
help-organiser = Gallwch ofyn cwestiwn gyda /poll, a dweud wrth eich grwpiau gyda /announce. Gwelwch rolau a grwpiau gyda /people.
help-stop = Ysgrifennwch “stopio” i beidio â chlywed mwy gen i. Ysgrifennwch “saib” am wythnos dawel.
help-polls = Cwestiynau agored
help-support = Help brys
help-remind = Fy nodiadau atgoffa
help-on = Beth sydd ymlaen
help-privacy = Fy mhreifatrwydd
help-me = Fy ngosodiadau
help-dashboard = Dangosfwrdd
help-plain-words = dewislen | beth alli di wneud | beth alli di ei wneud | beth allwch chi wneud | beth allwch chi ei wneud | beth wyt ti’n gallu wneud | beth wyt ti'n gallu wneud | sut mae hyn yn gweithio | sut mae’n gweithio | sut mae'n gweithio
welcome-how = Trefnwyr sy’n gofyn, a chi sy’n ateb drwy bwyso unwaith. Ysgrifennwch “stopio” i beidio â chlywed mwy gen i.
welcome-polls = Gweld cwestiynau agored
welcome-me = Dewis fy ngosodiadau

# Stop and pause

stop-summary = Peidio ag anfon dim mwy ata i
pause-summary = Peidio ag anfon dim ata i am wythnos
stop-plain-words = stopio | stopiwch | stopiwch plis | stopiwch os gwelwch yn dda | dad-danysgrifio | gadewch lonydd i mi | gadewch lonydd i fi | peidiwch ag anfon mwy | dim mwy o negeseuon
pause-plain-words = saib | saib plis | saib os gwelwch yn dda | saib am wythnos | oedi | oedi plis | oedi negeseuon
stopped = Chlywch chi ddim mwy gen i. Mae beth roeddech chi wedi’i ddechrau wedi dod i ben. Ysgrifennwch /start pan fyddwch chi am fy nghael i’n ôl.
started-again = Croeso’n ôl. Dw i’n cael ysgrifennu atoch chi eto nawr.
paused-day = Bydda i’n dawel am ddiwrnod. Ysgrifennwch /start os ydych chi am fy nghael i’n ôl yn gynt.
paused-week = Bydda i’n dawel am wythnos. Ysgrifennwch /start os ydych chi am fy nghael i’n ôl yn gynt.
paused-until = Bydda i’n dawel nes byddwch chi am fy nghael i’n ôl. Ysgrifennwch /start bryd hynny.
paused-stopped = Fe wnaethoch chi ofyn i mi stopio, felly dw i’n dawel yn barod. Ysgrifennwch /start pan fyddwch chi am fy nghael i’n ôl.

# Roles and places

people-summary = Pwy sy’n rhedeg hwn, ac ym mha grwpiau
people-what = Beth i’w wneud yno
people-title = { $community }
people-which = Am ba gymuned mae hyn?
which-community = Rydych chi’n rhedeg mwy nag un gymuned. Ysgrifennwch /people a dewiswch un.
people-owner = Mae { $name } yn berchennog.
people-organiser = Mae { $name } yn drefnydd.
people-partner = Mae { $name } yn bartner, ac yn darllen canlyniadau.
people-reader = Mae { $name } yn darllen pryderon.
people-nameless = Rhywun heb enw
people-untitled = grŵp heb enw
people-place = Grŵp: { $title }
people-add-place = Ychwanegu grŵp
people-add-organiser = Ychwanegu trefnydd
people-add-partner = Ychwanegu partner
people-add-co-owner = Ychwanegu perchennog
people-add-reader = Ychwanegu darllenydd
do-people-grants = Darllenwyr i’w cadarnhau
do-people-remove = Tynnu rôl
do-people-language = Ieithoedd grwpiau
do-people-removals = Rolau wedi’u tynnu
do-people-leave = Gadael fy rôl
do-people-leave-reader = Stopio darllen
not-yours = Dim ond trefnwyr sy’n gallu gwneud hyn. Gofynnwch i un ohonyn nhw ei wneud, neu i’ch gwneud chi’n drefnydd.
no-community = Dydy’r grŵp hwn ddim wedi ymuno â Caresay eto. Gall pwy bynnag sy’n rhedeg y grŵp ei gysylltu gyda /join a chod.

# Codes

join-summary = Defnyddio cod a gawsoch chi
join-code = Y cod
code-title = Eich cod
code-place = Ysgrifennwch hwn yn y grŵp arall. Rhaid i chi fod yn weinyddwr yno.
code-organiser = Rhowch hwn i’r trefnydd newydd. Mae angen ei ysgrifennu ata i mewn sgwrs breifat.
code-partner = Rhowch hwn i’r partner newydd. Mae angen ei ysgrifennu ata i mewn sgwrs breifat. Dim ond darllen canlyniadau mae partner yn ei wneud.
code-co-owner = Rhowch hwn i’r perchennog newydd. Mae angen ei ysgrifennu ata i mewn sgwrs breifat. Gall perchennog wneud popeth y gallwch chi ei wneud.
code-reader = Rhowch hwn i’r darllenydd newydd. Mae angen ei ysgrifennu ata i mewn sgwrs breifat. Mae darllenydd yn gweld pryderon sy’n cael eu codi heb enw.
code-choose-group = Dewis y grŵp
code-hand-on = Neu anfonwch y ddolen hon yn lle hynny
code-for-another = Mae’r cod hwn i rywun arall: rydych chi’n drefnydd yn barod. Mae’r cod yn dal i weithio.
code-role-held = Mae’r cod hwn i rywun arall: cewch chi wneud cymaint â hynny’n barod. Mae’r cod yn dal i weithio.
code-once = Mae’n gweithio unwaith, o fewn saith diwrnod. Alla i ddim ei ddangos yr eildro.
code-unknown = Dw i ddim yn adnabod y cod hwn. Efallai fod y cod neu’r ddolen wedi’i ddefnyddio, neu’n hŷn na saith diwrnod. Gofynnwch am un newydd.
code-needs-group = Cod i grŵp yw hwn. Ysgrifennwch y cod yn y grŵp sydd am ymuno.
code-needs-private = I chi’n unig mae’r cod hwn. Ysgrifennwch y cod ata i mewn sgwrs breifat.
not-in-charge = Dim ond gweinyddwyr y grŵp hwn sy’n gallu defnyddio’r cod yma. Gofynnwch i un ohonyn nhw ei ysgrifennu.
place-taken = Mae’r grŵp hwn wedi ymuno’n barod. Does dim angen gwneud dim.
place-joined = Mae’r grŵp hwn nawr yn rhan o’r gymuned “{ $community }”.
now-owner = Rydych chi nawr yn un o berchnogion { $community }. Bydd y grŵp yn cael gwybod.
now-co-owner = Rydych chi nawr yn un o berchnogion { $community }. Gwelwch rolau a grwpiau gyda /people.
now-organiser = Rydych chi nawr yn un o drefnwyr { $community }. Gofynnwch gwestiwn gyda /poll.
now-reader = Gallwch nawr ddarllen pryderon { $community }. Bydd y grwpiau’n cael gwybod. I roi’r gorau iddi, ysgrifennwch /people leave reader.
now-partner = Rydych chi nawr yn un o bartneriaid { $community }. Gallwch ddarllen canlyniadau. I roi’r gorau iddi, ysgrifennwch /people leave.

# Reading concerns

reading-title = Darllen pryderon { $community }?
reading-what = Byddwch chi’n darllen beth mae pobl yn ei godi heb eu henw.
reading-named = Bydd y grwpiau’n cael gwybod eich enw, a bydd i’w weld gyda /privacy.
reading-seen = Bob tro y byddwch chi’n darllen pryder, bydd y darllenwyr eraill yn gweld hynny.
reading-second = Mae’n rhaid i berchennog arall gadarnhau hyn yn gyntaf.
reading-at-once = Mae’n dechrau ar unwaith. Os yw’n well gennych beidio, does dim angen gwneud dim.
reading-yes = Ie, enwch fi
reading-waits = Diolch. Mae’n rhaid i un arall o berchnogion { $community } gadarnhau hyn yn gyntaf. Bydda i’n dweud wrthoch chi beth yw’r ateb.
grants-title = { $community }: darllenwyr i’w cadarnhau
grants-none = Does neb yn aros.
grant-line = { $number }. { $name }, a enwyd gan { $by }. Yn aros tan: { $until }.
grant-confirm-whom = Cadarnhau { $name }
grant-decline-whom = Gwrthod { $name }
grant-title = Mae { $name } i ddarllen pryderon { $community }
grant-means = Ie oedd yr ateb. Ar ôl i chi gadarnhau, bydd y grwpiau’n cael gwybod yr enw.
grant-alone = Does dim perchennog arall bellach, felly gallwch gadarnhau hyn eich hun.
do-grant-confirm = Cadarnhau
do-grant-decline = Gwrthod
grant-confirmed = Wedi’i gadarnhau. Gall { $name } nawr ddarllen pryderon { $community }. Bydd y grwpiau’n cael gwybod.
grant-declined = Wedi’i wrthod. Dw i’n dweud wrth bwy bynnag sy’n aros am ateb.
grant-needs-another = Mae’n rhaid i berchennog arall gadarnhau hyn. Chi wnaeth yr enwi, neu chi gafodd eich enwi.
no-such-grant = Does dim yn aros o dan y rhif hwnnw. Efallai fod hynny wedi’i benderfynu’n barod. Ysgrifennwch /people grants i weld.
grant-told-given = Gallwch nawr ddarllen pryderon { $community }. Bydd y grwpiau’n cael gwybod.
grant-told-declined = Fyddwch chi ddim yn darllen pryderon { $community }: dyna benderfynodd perchennog. Diolch am gynnig.
grant-told-over = Fyddwch chi ddim yn darllen pryderon { $community }: chafodd hynny ddim ei gadarnhau. Diolch am gynnig.
grant-asker-given = Gall { $name } nawr ddarllen pryderon { $community }. Perchennog arall gadarnhaodd hynny.
grant-asker-declined = Roeddech chi wedi enwi rhywun i ddarllen pryderon { $community }. Cafodd hynny ei wrthod gan berchennog.
grant-asker-over = Roeddech chi wedi enwi rhywun i ddarllen pryderon { $community }. Chafodd hynny ddim ei gadarnhau mewn pryd.
new-reader = Gall { $name } nawr ddarllen pryderon { $community } sy’n cael eu codi heb enw.
new-reader-privacy = Gwelwch pwy sy’n gallu eu darllen gyda /privacy.

# Founding

founding-title = Dechrau Caresay ar gyfer { $group }?
founding-owner = Chi fydd y perchennog. Gallwch ofyn cwestiynau ac ychwanegu trefnwyr.
founding-yes = Ie, dechrau
founded-title = Mae { $community } wedi dechrau. Chi yw’r perchennog.
founded-ask = Gofynnwch eich cwestiwn cyntaf yn y grŵp. Mae un llinell yn ddigon:
founded-example = /poll Cinio? | Cawl | Salad
founded-more = Ychwanegwch drefnwyr a mwy o grwpiau gyda /people.

# Greetings

greeting-title = Helo. Caresay ydw i, a dw i yma i helpu grwpiau gofalwyr.
greeting-stranger = Dydy’r grŵp hwn ddim wedi ymuno eto, felly dim ond /support sy’n gweithio yma. Bydda i’n gadael ar ôl saith diwrnod.
greeting-community = Helo, Caresay sydd yma. Mae’r grŵp hwn yn rhan o’r gymuned “{ $community }”.
greeting-does = Mae trefnwyr yn gofyn cwestiynau yma. Rydych chi’n ateb drwy bwyso unwaith. Does neb yn gweld eich enw oni bai bod y cwestiwn yn dweud hynny.
greeting-quiet = Ychydig dw i’n ei bostio, a hynny’n ddistaw yn y nos. I glywed llai gen i, ysgrifennwch “stopio” ata i’n breifat.
greeting-run-by = { $operator } sy’n rhedeg Caresay yma.
greeting-help = Amdana i
new-owner = Mae gan y gymuned hon berchennog newydd: { $name }. { $operator } wnaeth y newid. Os yw hyn yn syndod i chi, gofynnwch i drefnydd.

# Away for longer than the platform keeps what people do

away-hours = { $hours ->
    [one] Roeddwn i i ffwrdd am awr.
   *[other] Roeddwn i i ffwrdd am { $hours } awr.
}
away-days = { $days ->
    [one] Roeddwn i i ffwrdd am ddiwrnod.
    [two] Roeddwn i i ffwrdd am { $days } ddiwrnod.
   *[other] Roeddwn i i ffwrdd am { $days } diwrnod.
}
away-when = Dechrau: { $since }. Diwedd: { $until }.
away-lost = Am { $hours ->
    [one] awr
   *[other] { $hours } awr
} yn unig mae’r ap hwn yn cadw beth sy’n cael ei anfon ata i. Efallai fod rhai pethau ar goll.
away-ask = Gofynnwch i bobl edrych ar y cwestiynau agored ac ateb eto.
away-closed = Efallai yr hoffech chi ail-ofyn y rhai sydd wedi cau.

# Why something waits, for organisers

waiting-group-quiet-hours = { $place }: mae’n aros. Amser anfon: { $when }. Mae hi’n nos yno.
waiting-group-week-full = { $place }: mae’n aros. Amser anfon: { $when }. Tair neges yno’r wythnos hon.
waiting-group-too-late = { $place }: heb ei anfon. Byddai wedi dod yn rhy hwyr.
waiting-later = Bydd { $count } o bobl yn ei gael yn nes ymlaen.
waiting-later-few = Bydd ychydig o bobl yn ei gael yn nes ymlaen.
waiting-shelf = Bydd { $count } o bobl yn edrych arno pan fyddan nhw’n dewis.
waiting-shelf-few = Bydd ychydig o bobl yn edrych arno pan fyddan nhw’n dewis.
waiting-not = Fydd { $count } o bobl ddim yn ei gael.
waiting-not-few = Fydd ychydig o bobl ddim yn ei gael.

# Removing and stepping down

removing-title = Rôl pwy ddylai ddod i ben?
removable = { $number }. { $who }
removing-whom = { $community }: tynnu rôl { $name }
removing-why = Pam?
removing-hint = Bydd y person yn darllen hwn, a’r rhai sy’n rhedeg y gymuned hefyd.
removing-send = Tynnu’r rôl
removal-unexplained = Dywedwch pam mewn ychydig eiriau, os gwelwch yn dda. Bydd y person yn eu darllen.
removed-told = Mae’r rôl wedi’i thynnu. Dw i’n dweud wrth { $name } pam, a sut i apelio. Dydy codau sydd heb eu defnyddio ddim yn gweithio bellach.
removed-untold = Mae’r rôl wedi’i thynnu. Alla i ddim ysgrifennu at { $name }. Eglurwch pam eich hun, os gwelwch yn dda. Dydy codau sydd heb eu defnyddio ddim yn gweithio bellach.
removed-owner = Dydych chi ddim yn un o berchnogion { $community } bellach.
removed-organiser = Dydych chi ddim yn un o drefnwyr { $community } bellach.
removed-partner = Dydych chi ddim yn un o bartneriaid { $community } bellach.
removed-reader = Dydych chi ddim yn darllen pryderon { $community } bellach.
removed-why = Dyma’r rheswm gafodd ei roi:
removed-appeal = I apelio, ysgrifennwch at berchennog arall, neu at { $operator }.
no-such-holder = Does neb fel hynny â rôl i’w thynnu. Ysgrifennwch /people i weld pwy sydd â rôl.
owners-only = Dim ond perchnogion sy’n gallu gwneud hyn. Gofynnwch i un ohonyn nhw.
last-owner = Mae angen perchennog ar gymuned, a dim ond un sydd. Enwch un arall yn gyntaf: ysgrifennwch /people add co-owner.
no-role = Does gennych chi ddim rôl yma, felly does dim i’w roi heibio.
stepping-down-owner = Rhoi’r gorau i fod yn un o berchnogion { $community }?
stepping-down-organiser = Rhoi’r gorau i fod yn un o drefnwyr { $community }?
stepping-down-partner = Rhoi’r gorau i fod yn un o bartneriaid { $community }?
stepping-down-reader = Rhoi’r gorau i ddarllen pryderon { $community }?
stepping-down-both = Rydych chi hefyd yn darllen pryderon. Mae’r ddwy rôl yn cael eu rhoi heibio ar wahân.
stepping-down-how = I gael y rôl yn ôl, bydd angen cod newydd arnoch chi gan rywun sy’n rhedeg y gymuned.
stepped-down = { $community }: does gennych chi ddim rôl yno bellach. Gallwch ateb y cwestiynau yno o hyd.
stepped-down-reader = Dydych chi ddim yn darllen pryderon { $community } bellach. Mae eich rôl arall yn aros.
stepped-down-reads = { $community }: rydych chi wedi gadael eich rôl yno. Gallwch ddarllen y pryderon yno o hyd.
removals-title = { $community }: rolau wedi’u tynnu
removals-none = Does dim rôl wedi’i thynnu.
removal-owner = { $when }: { $name }, perchennog. { $by } dynnodd y rôl.
removal-organiser = { $when }: { $name }, trefnydd. { $by } dynnodd y rôl.
removal-partner = { $when }: { $name }, partner. { $by } dynnodd y rôl.
removal-reader = { $when }: { $name }, darllenydd pryderon. { $by } dynnodd y rôl.

# The log of what organisers did

do-people-log = Beth a wnaed
log-title = Beth a wnaed: { $community }
log-line = { $when }: { $what }
log-empty = Does dim yn y cofnod hwn eto.
log-earlier = Cynharach
log-whole = Mae’r cofnod yn gyfan. Does neb wedi’i newid.
log-broken = Newidiodd rhywun y cofnod hwn wrth rif { $number }. Dywedwch wrth bwy bynnag sy’n rhedeg Caresay i chi, os gwelwch yn dda.
log-too-long = Mae’r cofnod yn rhy hir i’w wirio mewn sgwrs. Mae’r dangosfwrdd yn ei wirio.
log-left = Rhywun sydd wedi gadael
log-csv-number = Rhif
log-csv-when = Pryd
log-csv-what = Beth a wnaed
did-announced = { $name } anfonodd gyhoeddiad { $about }.
did-announcement-planned = { $name } gynlluniodd gyhoeddiad { $about }.
did-announcement-changed = { $name } newidiodd gyhoeddiad { $about }.
did-announcement-cancelled = { $name } ganslodd gyhoeddiad { $about }.
did-announcement-urgent = { $name } oedd am anfon cyhoeddiad { $about } ar unwaith.
did-announcement-paused = { $name } ddaliodd gyhoeddiad { $about } yn ôl.
did-asked = { $name } ofynnodd gwestiwn { $about }.
did-ask-planned = { $name } ddewisodd pryd i ofyn cwestiwn { $about }.
did-ask-changed = { $name } newidiodd gwestiwn { $about }.
did-ask-closed = { $name } gaeodd gwestiwn { $about }.
did-ask-extended = { $name } ddewisodd pryd mae cwestiwn { $about } yn cau.
did-ask-cancelled = { $name } ganslodd gwestiwn { $about }.
did-ask-again = { $name } gododd gwestiwn { $about } eto.
did-ask-linked = { $name } wnaeth ddolenni i gwestiwn { $about }.
did-ask-unlinked = { $name } stopiodd y dolenni i gwestiwn { $about }.
did-proposal-decided = { $name } benderfynodd am ddewis a gynigiwyd i gwestiwn { $about }.
did-words-passed = { $name } benderfynodd pwy gaiff ddarllen un ateb i gwestiwn { $about }.
did-promise-answered = { $name } roddodd yr ateb a addawyd i gwestiwn { $about }.
did-promise-moved = { $name } symudodd ddiwrnod yr ateb i gwestiwn { $about }.
did-code-made = { $name } wnaeth god ar gyfer { $about }.
did-role-given = { $name } gafodd rôl newydd: { $about }.
did-role-taken = { $name } dynnodd rôl: { $about }.
did-role-left = { $name } roddodd y gorau i rôl: { $about }.
did-reader-named = { $name } enwodd rywun i ddarllen pryderon.
did-reader-confirmed = { $name } gadarnhaodd ddarllenydd pryderon newydd.
did-reader-declined = { $name } wrthododd ddarllenydd pryderon newydd.
did-place-added = { $name } ychwanegodd grŵp.
did-setting-changed = { $name } newidiodd osodiad: { $about }.
did-signed-in = { $name } fewngofnododd i’r dangosfwrdd.
did-signed-out = { $name } allgofnododd o’r dangosfwrdd.
did-stepped-up = { $name } gadarnhaodd hyn yn y sgwrs: { $about }.
did-step-up-refused = { $name } gafodd gais i gadarnhau hyn yn gyntaf: { $about }.
did-concern-read = { $name } agorodd bryder { $about }.
did-concern-answered = { $name } atebodd bryder { $about }.
did-concern-noted = { $name } adawodd nodyn am bryder { $about }.
did-concern-handed = { $name } ddewisodd pwy sy’n gofalu am bryder { $about }.
did-concern-closed = { $name } gaeodd bryder { $about }.
did-concern-muted = { $name } ddewisodd glywed mwy am bryder { $about } neu beidio.
did-concern-deleted = { $name } ddileodd bryder { $about }.
did-concern-exported = { $name } gymerodd bryder { $about } fel ffeil.
did-exported = { $name } gymerodd hyn fel ffeil: { $about }.
did-export-refused = { $name } ofynnodd am hyn fel ffeil, heb ei gael: { $about }.
by-itself-announced = Cafodd cyhoeddiad { $about } ei anfon.
by-itself-announcement-paused = Cafodd cyhoeddiad { $about } ei ddal yn ôl.
by-itself-promise-answered = Daeth yr ateb a addawyd i gwestiwn { $about } drwy ei ddolen.
by-itself-reader-declined = Chafodd darllenydd pryderon newydd ddim ei gadarnhau mewn pryd.
by-itself-code-made = Pwy bynnag sy’n rhedeg Caresay wnaeth god ar gyfer { $about }.
by-itself-place-added = Cafodd grŵp ei ychwanegu.
about-owner = perchennog
about-co-owner = perchennog
about-organiser = trefnydd
about-partner = partner
about-reader = darllenydd pryderon
about-place = grŵp
about-language = iaith y negeseuon
about-weekly = y rhestr wythnosol
about-export-result = canlyniad cwestiwn
about-export-log = y cofnod hwn
about-question = cwestiwn { $number }
about-add-owner = perchennog newydd
about-add-reader = darllenydd pryderon newydd
about-read-concerns = darllen pryderon
about-export-concern = pryder fel ffeil
about-concerns = sut mae pryderon yn cael eu derbyn

# The language of posts

language-title = Iaith y negeseuon
language-community = Y gymuned gyfan: { $language }
language-group = { $number }. { $title }: { $language }
language-all = Y gymuned gyfan
language-which = { $title }: pa iaith?
language-now = Iaith y negeseuon yno nawr: { $language }.
language-same = Fel y gymuned
language-put = { $title }: o hyn ymlaen, { $language } fydd iaith fy negeseuon yno. Mae geiriau pobl yn aros fel y maen nhw.
language-put-all = { $community }: o hyn ymlaen, { $language } fydd iaith fy negeseuon yno. Mae grwpiau â’u hiaith eu hunain yn ei chadw.
language-not-spoken = Dw i ddim yn siarad “{ $typed }”. Dw i’n siarad y rhain: { $languages }. Does dim byd wedi newid.
no-such-group = Dw i ddim yn gwybod am grŵp fel hwnnw. Ysgrifennwch /people language i weld y grwpiau.

# Accounts that are one person

accounts-title = Eich cyfrifon
account-line = { $number }. { $app }
account-this = { $number }. { $app }, lle rydych chi nawr
account-app = ap arall
accounts-one = Un person ydyn nhw: un ateb i bob cwestiwn, ac un set o osodiadau.
accounts-single = Mae’r cyfrif hwn ar ei ben ei hun. Gallwch ei uno â’ch cyfrif mewn ap arall.
account-part = Gwahanu { $number }
account-add = Uno cyfrif arall
accounts-show = Fy nghyfrifon
accounts-in-private = I chi’n unig mae hyn. Ysgrifennwch hyn ata i mewn sgwrs breifat.
code-account = Ysgrifennwch hwn ata i yn eich ap arall, mewn sgwrs breifat:
code-account-once = Mae’n gweithio unwaith, o fewn awr. Peidiwch â’i ddangos i neb: gall pwy bynnag sy’n ei ddefnyddio wneud pethau yn eich enw chi.
code-seen = Cafodd y cod hwnnw ei ysgrifennu mewn grŵp, felly dydy’r cod ddim yn gweithio bellach. Gwnewch un newydd yn breifat: /join account
already-joined = Eich cyfrif chi yw hwn yn barod. Ysgrifennwch y cod yn eich ap arall. Mae’r cod yn dal i weithio.
joining-title = Uno’r ddau gyfrif hyn?
joining-only = Daeth y cod o { $app }. Cytunwch dim ond os chi eich hun wnaeth y cod.
joining-one = Byddwch chi’n un person, gydag un ateb i bob cwestiwn o hyn ymlaen. Mae’r atebion sydd gennych chi’n barod yn aros fel y maen nhw.
joining-settings = Bydd eich gosodiadau yn yr ap hwnnw’n cyfrif i’r ddau gyfrif. Bydd eich rolau a’ch grwpiau’n dod at ei gilydd.
joining-yes = Uno’r cyfrifon
joining-no = Na
joining-not = Chafodd dim ei uno.
joined = Mae’r cyfrifon wedi’u huno. Un person ydych chi nawr. I ddadwneud hyn, ysgrifennwch /join part.
joined-quiet = Mae’r cyfrifon wedi’u huno. Un person ydych chi nawr. Roeddech chi wedi gofyn am dawelwch, felly dw i’n aros yn dawel. Ysgrifennwch /start pan fyddwch chi am fy nghael i’n ôl. I ddadwneud yr uno, ysgrifennwch /join part.
account-joined = Mae eich cyfrif ar { $app } nawr wedi’i uno â’r un hwn.
account-joined-undo = Os nad chi wnaeth hynny, pwyswch “Fy nghyfrifon” a gwahanwch y cyfrif.
only-account = Mae’r cyfrif hwn ar ei ben ei hun, felly does dim i’w wahanu.
no-such-account = Does gennych chi ddim cyfrif fel hwnnw yma. Ysgrifennwch /join part i weld eich cyfrifon.
parting-title = Gwahanu cyfrif { $number }, { $app }, oddi wrth y lleill?
parting-loses = Bydd yn dod yn berson ar wahân, heb rolau na gosodiadau.
parting-stays = Y lleill sy’n cadw’r rheini. Mae’r atebion yn aros lle maen nhw.
parting-yes = Gwahanu
parted = Mae { $app } ar wahân nawr. Does dim rolau na gosodiadau yno.
