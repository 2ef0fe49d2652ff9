# What the command line says to whoever hosts the bot. One line each; commands and keys stand as they are typed.

## Help

cli-help = Caresay: gofalwyr yn cael dweud eu dweud yn y grwpiau lle maen nhw eisoes yn siarad.
cli-help-run = Dechrau popeth sydd wedi’i osod. Stopio gyda Ctrl-C.
cli-help-setup = Gofyn beth sydd ei angen, ac ysgrifennu’r gosodiadau.
cli-help-check = Edrych ar y gosodiadau a’r hyn sydd o’u cwmpas. Dweud beth sydd o’i le.
cli-help-backup = Copïo’r gronfa ddata a’r allweddi, bob un i’w ffolder ei hun.
cli-help-backup-to = Y ffolder ar gyfer y copi o’r gronfa ddata.
cli-help-backup-keys-to = Y ffolder ar gyfer y copi o’r allweddi, mewn lle arall.
cli-help-restore = Dod â’r gronfa ddata a’r allweddi yn ôl o gopïau.
cli-help-restore-from = Y copi o’r gronfa ddata.
cli-help-restore-keys-from = Y copi o’r allweddi, neu’r ffolder gyda chopïau ohonyn nhw.
cli-help-papers = Ysgrifennu’r papurau am ddiogelu data sydd eu hangen ar grŵp, wedi’u llenwi o’r gosodiadau.
cli-help-papers-to = Y ffolder ar gyfer y papurau.
cli-help-keys = Dweud am yr allweddi. Gyda "rotate", gwneud un newydd.
cli-help-owner = Gwneud cod i bob grŵp, ar gyfer perchennog newydd.

## Running

cli-operator-unnamed = Perchennog y cyfrifiadur hwn
cli-room-contact = Eiriolaeth Glan yr Afon, grŵp ffug, 01632 960 001
cli-welcome = Mae Caresay yn rhedeg. Agorwch y ddolen hon:
cli-welcome-no-room = Mae Caresay yn rhedeg.
cli-welcome-idle = Does dim tocyn wedi’i osod. Mae’r parlwr (front room) wedi’i ddiffodd hefyd, felly does dim i’w wneud. Rhedwch "caresay setup".
cli-founding = Dechreuwch eich grŵp ar Telegram: agorwch y ddolen hon, a dewiswch y grŵp. Rhaid i chi fod yn weinyddwr yno.
cli-founding-discord = Dechreuwch eich grŵp ar Discord: agorwch y ddolen hon, a dewiswch y gweinydd. Rhaid i chi fod yn weinyddwr yno.
cli-founding-discord-then = Wedyn ysgrifennwch hwn yn sianel eich grŵp: /join { $code }
cli-welcome-ssh = Rydych chi ar gyfrifiadur arall. Teipiwch hwn ar eich cyfrifiadur eich hun yn gyntaf:
cli-welcome-pretend = Does dim tocynnau eto. Felly grŵp dychmygol yw hwn, gyda chloc dychmygol.
cli-welcome-links = Gellir ateb cwestiynau drwy ddolen yn { $address }
cli-welcome-no-dashboard = Does dim dangosfwrdd. Mae angen cyfeiriad https arno yn web.public_url; neu, ar y peiriant hwn yn unig, porth { NUMBER($port, useGrouping: 0) } yn rhydd.
cli-welcome-stop = Mae’n stopio pan fyddwch chi’n allgofnodi neu’n pwyso Ctrl-C. Mae README.md yn dweud sut i’w gadw i redeg.
cli-stopped = Mae Caresay wedi stopio. Mae popeth wedi’i gadw.

## Checking

cli-check-running = Mae’n rhedeg nawr.
cli-check-key-folder-open = keys.directory: gall pobl eraill ar y cyfrifiadur hwn edrych i mewn i { $folder }. Rhedwch: chmod -R go-rwx { $folder }
# $folder: of the keys. $other: the folder that holds a database or copies of one.
cli-check-keys-in-copies = keys.directory: mae { $folder } y tu mewn i { $other }, sy’n dal copïau. Symudwch un o’r ddau.
cli-check-keys-beside-database = keys.directory: mae’r gronfa ddata yn { $folder } hefyd. Bydd y ddau gan bwy bynnag sy’n copïo hwnnw. Rhowch eu ffolder eu hunain i’r allweddi.
cli-check-secret-lost = Mae { $count ->
        [one] 1 cwestiwn cyfrinachol wedi colli ei allwedd. Bydd
       *[other] { $count } o gwestiynau cyfrinachol wedi colli eu hallweddi. Byddan nhw
    } yn gorffen heb ganlyniad.
cli-check-who-asks = { $key }: heb ei osod. Ni ellir arafu neb sy’n dyfalu dolenni neu’n anfon llawer o bryderon. Gofynnwch i’r gweinydd o’i flaen ddweud pwy sy’n gofyn mewn pennawd, a rhowch enw’r pennawd yno.
# $missing: what is missing, one after the other.
cli-check-concerns-none = { $community }: dydy pryderon ddim yn cael eu derbyn yno eto. Ar goll: { $missing }. Gall perchnogion weld sut gyda /people concerns.
cli-check-concerns-well = { $community }: mae pryderon yn cael eu derbyn yno.
cli-check-concerns-readers = dau berson sy’n eu darllen
cli-check-concerns-apart = darllenydd nad yw’n berchennog nac yn rhedeg hwn
cli-check-concerns-contact = cyswllt allanol
cli-check-concerns-help = help lleol
cli-check-well = Mae popeth yn iawn.
cli-check-rest-well = Mae popeth arall yn iawn.
cli-check-telegram-refused = { $key }: dydy Telegram ddim yn adnabod y tocyn hwn. Rhedwch "caresay setup" a rhowch yr un cywir.
cli-check-telegram-away = Doedd dim modd gofyn i Telegram nawr. Ydy’r cyfrifiadur hwn ar-lein? Rhedwch hwn eto yn nes ymlaen.
# $host: the name of another computer. $trouble: what Telegram says, in its own words.
cli-check-hook-foreign = Mae Telegram yn anfon negeseuon at { $host } nawr. Mae "caresay run" yn rhoi stop ar hynny, ac yn eu nôl ei hun.
cli-check-hook-none = Dydy Telegram ddim yn gwybod am web.public_url eto. Bydd "caresay run" yn dweud wrtho.
cli-check-hook-elsewhere = { $key }: mae Telegram yn anfon negeseuon i gyfeiriad arall. Mae hwnnw ar { $host }. Bydd "caresay run" yn cywiro hynny.
cli-check-hook-trouble = { $key }: dydy Telegram ddim yn gallu anfon { $count ->
        [one] 1 neges
       *[other] { $count } neges
    } yno. Mae’n dweud: { $trouble }
cli-check-hook-waiting = Mae { $count ->
        [one] 1 neges
       *[other] { $count } neges
    } yn aros yn Telegram am "caresay run".
# $title: what a group is called.
cli-check-group-gone = "{ $title }": dydy’r bot ddim yno bellach. Ychwanegwch y bot at y grŵp eto.
cli-check-group-silenced = "{ $title }": dydy’r bot ddim yn cael ysgrifennu yno. Gadewch iddo anfon negeseuon.
cli-check-group-muted = "{ $title }": dim ond gweinyddwyr sy’n cael ysgrifennu yno. Gadewch i aelodau anfon negeseuon.
cli-check-group-leads = "{ $title }": mae’r bot yn weinyddwr yno, felly mae’n cael popeth mae pobl yn ei ysgrifennu. Does dim angen hawl arno. Gwnewch y bot yn aelod cyffredin.
cli-check-group-moved = "{ $title }": mae gan y grŵp rif newydd. Bydd y bot yn dilyn y tro nesaf y bydd yn ysgrifennu yno.
cli-check-groups-well = Mae { $count ->
        [one] 1 grŵp
       *[other] { $count } grŵp
    } yn iawn.
cli-check-groups-first = Mae { $count } grŵp. Dim ond y { $first } cyntaf a gafodd eu gwirio.

cli-check-discord-refused = { $key }: dydy Discord ddim yn adnabod y tocyn hwn. Rhedwch "caresay setup" a rhowch yr un cywir.
cli-check-discord-away = Doedd dim modd gofyn i Discord nawr. Ydy’r cyfrifiadur hwn ar-lein? Rhedwch hwn eto yn nes ymlaen.
# $title: what a server and its channel are called. $link: the address that adds the bot to a server.
cli-check-server-gone = "{ $title }": dydy’r bot ddim ar y gweinydd hwnnw bellach. Ychwanegwch y bot eto: { $link }
cli-check-channel-gone = "{ $title }": does dim sianel o’r fath bellach. I ddewis un arall, anfonwch /people at y bot.
cli-check-channel-unseen = "{ $title }": dydy’r bot ddim yn gweld y sianel honno. Rhowch yr hawl "View Channel" iddo yno. I edefyn preifat, rhaid ei wahodd.
cli-check-channel-silenced = "{ $title }": dydy’r bot ddim yn cael ysgrifennu yno. Rhowch yr hawl "Send Messages" iddo yno.
cli-check-thread-silenced = "{ $title }": dydy’r bot ddim yn cael ysgrifennu yno. Rhowch yr hawl "Send Messages in Threads" iddo yno.
cli-check-thread-locked = "{ $title }": mae’r edefyn hwnnw wedi’i gau a’i gloi. Agorwch ef eto, neu dewiswch le arall.
cli-check-channels-well = Mae { $count ->
        [one] 1 sianel
       *[other] { $count } sianel
    } yn iawn.
cli-check-channels-first = Mae { $count } sianel. Dim ond y { $first } gyntaf a gafodd eu gwirio.

## Telegram: the bot itself

cli-telegram-bot = Telegram: { $name }, @{ $username }.
cli-telegram-no-groups = Does dim modd ychwanegu’r bot at grwpiau. Anfonwch /setjoingroups at @BotFather, dewiswch y bot, yna "Enable".
cli-telegram-reads-everything = Byddai’r bot yn cael popeth mae pobl yn ei ysgrifennu. Anfonwch /setprivacy at @BotFather, dewiswch y bot, yna "Enable". Wedyn tynnwch y bot o’i grwpiau, a’i ychwanegu eto.

## Discord: the bot itself. Names in quotes are what its makers read at discord.com/developers

cli-discord-bot = Discord: { $name }.
cli-discord-code-grant = Does dim modd ychwanegu’r bot at weinyddion. Yn discord.com/developers, o dan "Bot", diffoddwch "Requires OAuth2 Code Grant".
cli-discord-told-elsewhere = Mae Discord yn dweud wrth gyfeiriad arall beth mae pobl yn ei bwyso. Yn discord.com/developers, o dan "General Information", gwagiwch "Interactions Endpoint URL".
cli-discord-intent-content = Gallai’r bot ddarllen beth mae pobl yn ei ysgrifennu, a does dim angen hynny. Yn discord.com/developers, o dan "Bot", diffoddwch "Message Content Intent".
cli-discord-intent-members = Gallai’r bot weld pwy sy’n mynd a dod, a does dim angen hynny. Yn discord.com/developers, o dan "Bot", diffoddwch "Server Members Intent".
cli-discord-intent-presence = Gallai’r bot weld pwy sydd ar-lein, a does dim angen hynny. Yn discord.com/developers, o dan "Bot", diffoddwch "Presence Intent".

## Setting up

cli-setup-no-terminal = Mae "caresay setup" yn gofyn cwestiynau, felly mae angen terfynell. Rhedwch ef yno, neu ysgrifennwch config.toml eich hun.
cli-setup-intro = Mae Caresay yn gofyn ychydig o gwestiynau, ac yna’n ysgrifennu ei osodiadau.
cli-setup-intro-enter = Mae [Enter] yn cadw beth sydd mewn cromfachau.
cli-setup-intro-end = Does dim yn cael ei ysgrifennu cyn y diwedd. Mae Ctrl-C yn gadael popeth fel yr oedd.
cli-setup-about-community = Beth yw enw eich grŵp? Os bydd hwn yn wag, bydd teitl y sgwrs gyntaf yn cael ei ddefnyddio.
cli-setup-community = Enw’r grŵp
cli-setup-empty = Teipiwch - i’w adael yn wag.
cli-setup-time-zone = Cylchfa amser
cli-setup-time-zone-wrong = Does dim cylchfa amser o’r enw hwnnw. Ai { $near } yw hi?
cli-setup-about-operator = Pwy sy’n rhedeg hwn? Mae pobl yn darllen yr enw ar y sgriniau preifatrwydd. Gall fod yn berson neu’n sefydliad.
cli-setup-operator = Pwy sy’n ei redeg
cli-setup-organiser = Ydy’r person neu’r sefydliad hwnnw’n trefnu’r grŵp hefyd?
cli-setup-token = Tocyn, sydd ddim i’w weld wrth i chi deipio (neu file: a llwybr ffeil sy’n ei gynnwys)
cli-setup-token-kept = Tocyn, sydd ddim i’w weld wrth i chi deipio (mae [Enter] yn cadw’r un sydd gennych)
cli-setup-token-environment = Daw’r tocyn o { $name }.
cli-setup-unchecked = Cadw’r tocyn heb ei wirio?
cli-setup-again = Rhoi cynnig arall arni?
cli-setup-write = Ysgrifennu hyn i { $file }?
cli-setup-nothing = Does dim byd wedi newid.
cli-setup-written = Wedi’i ysgrifennu: { $file }
cli-setup-overridden = Mae { $name } wedi’i osod hefyd, ac mae’n cyfrif mwy na { $key } yn y ffeil. Tynnwch ef.
cli-setup-either = Dewiswch un o’r rhain: mae’r cod ynddyn nhw’n gweithio unwaith. Cewch ychwanegu grwpiau eraill wedyn.
cli-setup-begun = Mae grŵp yn barod. I ychwanegu mwy, anfonwch /people at y bot a phwyswch "Ychwanegu grŵp".
cli-setup-next = Nesaf: dechreuwch gyda ./caresay run

## Setting up: Telegram

cli-setup-telegram-about = Gall Caresay fod mewn grŵp Telegram. Mae angen eich bot eich hun ar gyfer hynny, sydd am ddim.
cli-setup-telegram = Ydych chi am gael Telegram?
cli-setup-telegram-step-1 = 1. Yn Telegram, agorwch @BotFather, yr un gyda’r tic glas. Anfonwch hwn ato: /newbot
cli-setup-telegram-step-2 = 2. Rhowch enw i’r bot fydd i’w weld gan bobl, fel Gofalwyr Glan-yr-afon.
cli-setup-telegram-step-3 = 3. Rhowch enw defnyddiwr iddo sy’n gorffen gyda "bot", fel gofalwyr_glanyrafon_bot.
cli-setup-telegram-step-4 = 4. Copïwch y tocyn a gewch chi. Mae’r bot yn nwylo pwy bynnag sydd â’r tocyn, felly peidiwch â’i rannu.
cli-setup-telegram-step-5 = 5. Gadewch y gweddill fel y mae: caniatáu grwpiau, a modd preifatrwydd ymlaen. Yna dim ond gorchmynion ac atebion fydd y bot yn eu cael.
cli-setup-telegram-step-6 = 6. Yn eich grŵp, peidiwch â gwneud y bot yn weinyddwr. Does dim angen hawl arno.
cli-setup-telegram-shape = Nid tocyn yw hwnnw. Mewn tocyn mae rhifau, colon, ac yna tua 35 llythyren a rhif.
cli-setup-telegram-refused = Dydy Telegram ddim yn adnabod y tocyn hwn. Copïwch y tocyn cyfan unwaith eto.
cli-setup-telegram-away = Doedd dim modd gofyn i Telegram. Ydy’r cyfrifiadur hwn ar-lein?
cli-setup-telegram-without = Mae Telegram yn aros fel yr oedd.
cli-setup-telegram-look-again = Ydych chi wedi newid hynny? Os felly, byddwn ni’n gofyn i Telegram eto.
cli-setup-telegram-looking = Yn gofyn i Telegram...
cli-setup-telegram-later = Bydd y ddolen i’ch grŵp Telegram yn dod pan redwch chi "caresay run".
cli-setup-telegram-then = Yna cadarnhewch yn breifat: chi fydd y perchennog. Mae’r ddolen yn gweithio unwaith, o fewn { $days ->
        [one] 1 diwrnod
        [two] 2 ddiwrnod
       *[other] { $days } diwrnod
    }.
cli-setup-webhook = Ddylai Telegram anfon negeseuon i { $address }? Os na, bydd Caresay yn eu nôl.

## Setting up: Discord

cli-setup-discord-about = Gall Caresay fod ar weinydd Discord. Mae angen eich bot eich hun ar gyfer hynny, sydd am ddim.
cli-setup-discord = Ydych chi am gael Discord?
cli-setup-discord-step-1 = 1. Agorwch discord.com/developers/applications a mewngofnodwch. Pwyswch "New Application".
cli-setup-discord-step-2 = 2. Rhowch enw iddo fydd i’w weld gan bobl, fel Gofalwyr Glan-yr-afon. Pwyswch "Create".
cli-setup-discord-step-3 = 3. Agorwch "Bot". Pwyswch "Reset Token", a chopïwch y tocyn. Mae’r bot yn nwylo pwy bynnag sydd â’r tocyn, felly peidiwch â’i rannu.
cli-setup-discord-step-4 = 4. Yno, gadewch y tri "Privileged Gateway Intents" wedi’u diffodd. Yna dim ond beth sydd iddo fydd y bot yn ei gael.
cli-setup-discord-step-5 = 5. Eich dewis chi yw "Public Bot". Ymlaen: gall unrhyw un sydd â’r ddolen ychwanegu’r bot at weinydd. Wedi’i ddiffodd: dim ond chi.
cli-setup-discord-step-6 = 6. I’w ddiffodd, agorwch "Installation" yn gyntaf, a gosodwch "Install Link" i "None".
cli-setup-discord-shape = Nid tocyn yw hwnnw. Mewn tocyn mae tair rhan gyda dotiau rhyngddyn nhw, tua 70 llythyren a rhif.
cli-setup-discord-refused = Dydy Discord ddim yn adnabod y tocyn hwn. Pwyswch "Reset Token" unwaith eto, a chopïwch y tocyn cyfan.
cli-setup-discord-away = Doedd dim modd gofyn i Discord. Ydy’r cyfrifiadur hwn ar-lein?
cli-setup-discord-without = Mae Discord yn aros fel yr oedd.
cli-setup-discord-look-again = Ydych chi wedi newid hynny? Os felly, byddwn ni’n gofyn i Discord eto.
cli-setup-discord-looking = Yn gofyn i Discord...
cli-setup-discord-later = Bydd y ddolen i’ch gweinydd Discord yn dod pan redwch chi "caresay run".
cli-setup-discord-then = Yna cadarnhewch yn breifat: chi fydd y perchennog. Mae’r cod yn gweithio unwaith, o fewn { $days ->
        [one] 1 diwrnod
        [two] 2 ddiwrnod
       *[other] { $days } diwrnod
    }.
cli-setup-discord-more = Mae’r bot yn dod i weinydd Discord drwy’r ddolen hon:

## Owners

cli-owner-code = { $community }: mae’r perchennog newydd yn anfon hwn at y bot yn breifat: /join { $code }
cli-owner-none = Does dim grŵp eto, felly does neb i’w enwi.

## Keys

cli-keys-none = Does dim allweddi eto. Rhedwch "caresay run" unwaith yn gyntaf.
cli-keys-count = Mae { $count ->
        [one] 1 allwedd
       *[other] { $count } allwedd
    } yno. Cafodd yr un bresennol, { $kid }, ei gwneud ar { $day }.
cli-keys-count-undated = Mae { $count ->
        [one] 1 allwedd
       *[other] { $count } allwedd
    } yno. Fersiwn gynharach wnaeth yr un bresennol, { $kid }.
cli-keys-secret = { $count ->
        [0] Does dim cwestiwn cyfrinachol ar agor.
        [one] Mae 1 cwestiwn cyfrinachol ar agor. Bydd ei allwedd yn cael ei dinistrio pan fydd yn cau.
       *[other] Mae { $count } o gwestiynau cyfrinachol ar agor. Bydd eu hallweddi’n cael eu dinistrio pan fyddan nhw’n cau.
    }
cli-keys-rotated = Mae allwedd newydd, { $kid }. Mae’r rhai cynharach yn aros ar gyfer yr hyn a wnaed gyda nhw.
cli-keys-restart = Nawr ailgychwynnwch Caresay, ar bob peiriant. Yna gwnewch gopi wrth gefn.

## Backups. $key and $other: an option or a setting, as it is typed. $folder, $file: a path

cli-backup-database = Cronfa ddata wedi’i chopïo: { $file }
cli-backup-keys = Allweddi wedi’u copïo: { $file }
cli-backup-old-databases = Roedd { $count ->
        [one] 1 copi o’r gronfa ddata yn hŷn na 30 diwrnod. Cafodd ei ddileu
       *[other] { $count } o gopïau o’r gronfa ddata yn hŷn na 30 diwrnod. Cawson nhw eu dileu
    }.
cli-backup-old-keys = Cafodd { $count ->
        [one] 1 copi hŷn o’r allweddi ei ddileu’n llwyr
       *[other] { $count } o gopïau hŷn o’r allweddi eu dileu’n llwyr
    }. Mae dau gopi’n cael eu cadw.
cli-backup-apart = Cadwch y ddau ar wahân. Gyda’i gilydd maen nhw’n agor popeth.
cli-backup-deleted = Mae beth mae pobl yn ei ddileu yn aros mewn copïau hŷn o’r gronfa ddata.
cli-backup-concerns = Yno, mae pryder sydd wedi’i ddileu yn aros wedi’i amgryptio. Pan na fydd allwedd ei fis mewn unrhyw gopi bellach, all neb ei ddarllen.
cli-backup-secret = Dydy allweddi cwestiynau cyfrinachol byth yn cael eu copïo. Ar ôl dod â chopi’n ôl, mae’r rhai agored yn gorffen heb ganlyniad.
cli-backup-nothing = Does dim i’w gopïo eto. Rhedwch "caresay run" unwaith yn gyntaf.
cli-backup-together = { $key }: rhaid i { $folder } a ffolder { $other } fod ar wahân, heb i’r un fod y tu mewn i’r llall. Gallai rhywun a gâi afael ar y ddau ddarllen popeth.
cli-backup-keys-beside = { $key }: rhaid i { $folder } a keys.directory fod ar wahân. Mae beth bynnag sy’n mynd ag un yn mynd â’r llall hefyd.
cli-backup-holds-keys = { $key }: mae copïau o allweddi yn { $folder }. Symudwch nhw oddi yno: gallai rhywun a gâi afael ar y ddau ddarllen popeth.
cli-backup-holds-databases = { $key }: mae copïau o gronfa ddata yn { $folder }. Symudwch nhw oddi yno: gallai rhywun a gâi afael ar y ddau ddarllen popeth.
cli-backup-unwritten = { $key }: doedd dim modd ysgrifennu i { $folder }. Ai chi biau’r ffolder, ac oes lle ynddo? Chafodd y copi hwnnw ddim ei wneud.
cli-backup-database-broken = storage.url: mae’r gronfa ddata wedi’i difrodi, a chafodd hi ddim ei chopïo. Cadwch eich copïau cynharach.
# $tool: the name of a program, which belongs to PostgreSQL.
cli-tool-missing = Mae { $tool } ar goll. Gosodwch raglenni PostgreSQL ("postgresql-client" ar Debian), a rhedwch hwn eto.
cli-tool-failed = Methodd { $tool }, felly chafodd dim ei wneud. Rhaid iddo fod mor newydd â’ch PostgreSQL. Allwch chi ei redeg â llaw?

## Papers. $key: an option, as it is typed. $file, $folder: a path

cli-papers-written = { $count ->
        [one] Wedi’i ysgrifennu: { $file } (1 peth i chi ei benderfynu)
       *[other] Wedi’i ysgrifennu: { $file } ({ $count } o bethau i chi eu penderfynu)
    }
cli-papers-decide = Man cychwyn ydyn nhw, nid cyngor cyfreithiol. Ewch drwyddyn nhw, ac ysgrifennwch lle mae’n dweud "To decide".
cli-papers-there = { $key }: mae { $file } yno’n barod. Chafodd dim ei ysgrifennu. Dewiswch ffolder arall, neu symudwch y ffeil oddi yno.
cli-papers-unwritten = { $key }: doedd dim modd ysgrifennu i { $folder }. Ai chi biau’r ffolder, ac oes lle ynddo?

## Bringing it back

cli-restore-database = Cronfa ddata wedi dod yn ôl o { $file }
cli-restore-finished = Cafodd ymgais gynharach ei thorri’n fyr ychydig cyn ei diwedd. Mae wedi’i gorffen nawr.
cli-restore-keys = Allweddi wedi dod yn ôl o { $file }
cli-restore-secret = Roedd { $count ->
        [one] 1 cwestiwn cyfrinachol ar agor. Dydy ei allwedd ddim mewn unrhyw gopi, felly bydd yn
       *[other] { $count } o gwestiynau cyfrinachol ar agor. Dydy eu hallweddi ddim mewn unrhyw gopi, felly byddan nhw’n
    } gorffen heb ganlyniad.
cli-restore-erased = Mae pawb gafodd eu dileu ar ôl y copi hwnnw yno eto. Gofynnwch iddyn nhw anfon /forgetme unwaith eto.
cli-restore-next = Nesaf: dechreuwch gyda ./caresay run
cli-restore-running = Mae Caresay yn rhedeg. Stopiwch ef yn gyntaf. Does dim byd wedi newid.
cli-restore-unread = { $key }: does dim modd darllen { $file }. Ydy’r ffeil yno, ac ai chi biau hi? Does dim byd wedi newid.
cli-restore-broken = --from: nid copi cyfan o gronfa ddata yw { $file }. Rhowch gynnig ar gopi arall. Does dim byd wedi newid.
cli-restore-broken-dump = --from: nid copi cyfan yw { $file }, neu mae pg_restore yn rhy hen iddo. Rhowch gynnig ar gopi arall. Does dim byd wedi newid.
cli-restore-other-kind = --from: copi o gronfa ddata o fath arall yw { $file }, nid y math mae storage.url yn ei enwi. Does dim byd wedi newid.
cli-restore-in-use = --from: cronfa ddata sydd ar waith yw { $file }. Defnyddiwch gopi a wnaeth "caresay backup". Does dim byd wedi newid.
cli-restore-too-new = --from: Caresay mwy newydd wnaeth { $file }. Diweddarwch Caresay yn gyntaf. Does dim byd wedi newid.
cli-restore-keys-none = --keys-from: does dim copi o allweddi yn { $folder }. Does dim byd wedi newid.
cli-restore-keys-broken = --keys-from: nid copi cyfan o allweddi yw { $file }. Enwch ffeil arall. Does dim byd wedi newid.
# $keys: a path, of a copy of keys or of a folder with such. $file: of the copy of the database.
cli-restore-foreign = --keys-from: dydy’r allweddi yn { $keys } ddim yn agor { $file }. Efallai eu bod nhw’n hŷn, neu’n perthyn i grŵp arall. Does dim byd wedi newid.
cli-restore-unwritten = storage.url: doedd dim modd ysgrifennu’r gronfa ddata. Ai chi biau ei ffolder, ac oes lle ynddo? Yna rhedwch hwn eto.
# $there: one path or more.
cli-restore-database-there = storage.url: mae cronfa ddata yno’n barod. Symudwch hyn oddi yno’n gyntaf: { $there }
cli-restore-database-filled = storage.url: dydy’r gronfa ddata honno ddim yn wag. Enwch un wag.
cli-restore-keys-there = keys.directory: mae allweddi yn { $folder } yn barod. Symudwch y ffolder hwnnw oddi yno’n gyntaf.
cli-restore-keys-filled = keys.url: mae allweddi yn y gronfa ddata honno’n barod. Enwch un wag.

## Settings: the file

# $file: a path.
settings-file-missing = Mae { $key } yn enwi { $file }, ond does dim ffeil o’r fath. Gwnewch y ffeil, neu tynnwch { $key }.
settings-file-unreadable = { $file }: does dim modd darllen y ffeil. Rhaid iddi fod yn destun UTF-8, ac mae angen hawl i’w darllen.
settings-file-uneditable = { $file }: does dim modd newid y ffeil ar eich rhan. Ysgrifennwch bob adran ac allwedd fel yn config.example.toml.
settings-file-toml = { $file }: does dim modd deall llinell { NUMBER($line, useGrouping: 0) }. Cymharwch hi â config.example.toml.

## Settings: one key. $key is its name, as in web.port

settings-unknown = Does dim gosodiad o’r enw { $key }. Mae pob un yn config.example.toml.
settings-unknown-near = Does dim gosodiad o’r enw { $key }. Ai { $near } oeddech chi’n ei feddwl?
settings-section = { $key }: rhaid cael adran. Ysgrifennwch [{ $key }] ar linell ar ei phen ei hun, yna ei hallweddi.
settings-text = { $key }: rhaid cael testun mewn dyfynodau.
settings-empty = { $key }: mae’n wag. Rhowch werth yno, neu tynnwch y llinell.
settings-true-or-false = { $key }: rhaid cael true neu false, heb ddyfynodau.
settings-port = { $key }: rhaid cael rhif cyfan o 1 i 65535.
settings-per-second = { $key }: rhaid cael rhif cyfan o 2 i 1000.
settings-one-of = { $key }: rhaid cael un o’r rhain: { $choices }.
settings-languages = { $key }: rhaid cael rhestr gydag o leiaf un iaith, fel ["en"].
settings-time-zone = { $key }: does dim cylchfa amser o’r enw hwnnw. Ysgrifennwch fel hyn: { $near }.
settings-address = { $key }: rhaid cael cyfeiriad cyfan sy’n dechrau gyda { $start }, neu ei adael yn wag os cewch.
settings-wrong = { $key }: dydy’r gwerth hwnnw ddim yn bosibl. Gweler config.example.toml.

## Settings: secrets. $file: the file that holds the secret

settings-secret-open = { $key }: gall pobl eraill ar y cyfrifiadur hwn ddarllen { $file }. Rhedwch: chmod 600 { $file }
settings-secret-missing = { $key }: does dim cyfrinach yn y ffeil { $file }. Rhowch hi yno, gyda hawl i chi ei darllen.

## Surroundings

settings-storage-url = storage.url: rhaid dechrau gyda sqlite:/// neu postgresql://, a rhoi cyfeiriad cyfan.
settings-storage-no-file = { $key }: does dim ffeil wedi’i henwi. Ysgrifennwch fel hyn: sqlite:///data/caresay.db.
settings-port-taken = { $key }: mae rhaglen arall yn defnyddio porth { NUMBER($port, useGrouping: 0) }. Stopiwch hi, neu dewiswch rif arall.
settings-host = { $key }: nid cyfeiriad i’r cyfrifiadur hwn yw hwnnw. Ysgrifennwch 127.0.0.1, neu 0.0.0.0 am bob un.
settings-webhook-needs-address = { $key } yw "webhook", ac mae angen web.public_url ar hwnnw. Gosodwch hynny, neu defnyddiwch "polling".
settings-running-already = { $key }: mae Caresay yn rhedeg yn barod gyda’r allweddi yn { $folder }. Stopiwch hwnnw’n gyntaf.
settings-folder-unwritable = { $key }: does dim modd ysgrifennu i { $folder }. Gwnewch y ffolder yn eiddo i chi, neu enwch ffolder arall.
settings-database-away = storage.url: dydy’r gronfa ddata ddim yn ateb. Ydy hi’n rhedeg, ac ydy’r enw a’r cyfrinair yn gywir?
settings-database-too-new = storage.url: Caresay mwy newydd wnaeth y gronfa ddata hon. Diweddarwch Caresay, neu defnyddiwch gopi wrth gefn.
settings-database-missing = storage.url: mae allweddi yn { $folder }, ond mae eu cronfa ddata wedi mynd. Dewch â hi’n ôl, neu symudwch yr allweddi oddi yno.
settings-keys-missing = keys.directory: mae’r gronfa ddata yno, ond dydy ei hallweddi ddim yn { $folder }. Dewch â nhw’n ôl o gopi wrth gefn.
settings-keys-foreign = keys.directory: mae’r allweddi yn { $folder } yn perthyn i gronfa ddata arall, neu mae un ar goll. Dewch â’r rhai cywir yn ôl.
settings-keys-open = keys.directory: gall pobl eraill ar y cyfrifiadur hwn ddarllen yr allweddi. Rhedwch: chmod -R go-rwx { $folder }
settings-keys-broken = keys.directory: mae ffeil yn { $folder } heb allwedd ynddi. Dewch â hi’n ôl o gopi wrth gefn.
settings-keys-away = keys.directory: does dim modd darllen { $folder } nawr. Ydy ei ddisg yno, ac ai chi biau’r ffolder?
settings-keys-url = keys.url: rhaid dechrau gyda postgresql://, a rhoi cyfeiriad cyfan. Os yw’n wag, mae’r allweddi’n cael eu cadw mewn ffolder.
settings-keys-url-away = keys.url: dydy’r gronfa ddata honno ddim yn ateb. Ydy hi’n rhedeg, ac ydy’r enw a’r cyfrinair yn gywir?
settings-keys-url-beside = keys.url: mae’n enwi cronfa ddata storage.url. Rhaid cadw’r allweddi ar wahân iddi. Enwch un arall.
settings-keys-url-missing = keys.url: mae cronfa ddata storage.url yno, ond dydy ei hallweddi ddim. Dewch â nhw’n ôl.
settings-keys-url-alone = keys.url: mae allweddi yno, ond nid cronfa ddata storage.url yw eu cronfa ddata nhw. Dewch â’u cronfa ddata’n ôl.
settings-keys-url-foreign = keys.url: mae ei allweddi’n perthyn i gronfa ddata arall, neu mae un ar goll. Dewch â’r rhai cywir yn ôl.
settings-keys-url-broken = keys.url: nid allwedd yw’r hyn sydd wedi’i gadw yno. Dewch â’r allweddi’n ôl.
