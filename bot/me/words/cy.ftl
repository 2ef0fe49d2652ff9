# The command

me-summary = Eich gosodiadau eich hun
me-what = Beth i’w newid
me-how = Sut hoffech chi ei gael
me-plain-words = gosodiadau | fy ngosodiadau | fy ngosodiadau i | fy gosodiadau | newid gosodiadau | newid fy ngosodiadau | newid fy gosodiadau
# $typed: what the person wrote.
me-unknown = Does gen i ddim gosodiad o’r enw “{ $typed }”. Ysgrifennwch /me i weld pob un. Does dim byd wedi newid.

# The card

me-title = Eich gosodiadau
# $starts, $ends: times, such as 9pm. $most: messages a week.
me-usual = Mae popeth fel arfer: tawel o { $starts } tan { $ends }, a hyd at { $most } neges yr wythnos.
me-stopped = Fe wnaethoch chi ofyn i mi stopio, felly dw i ddim yn ysgrifennu dim atoch chi.
# $until: a day and a time.
me-paused = Tawel tan: { $until }.
me-paused-until = Tawel nes byddwch chi am fy nghael i’n ôl.
me-waiting =
    { $count ->
        [one] Mae un peth yn aros amdanoch chi.
        [two] Mae { $count } beth yn aros amdanoch chi.
        [few] Mae { $count } pheth yn aros amdanoch chi.
        [many] Mae { $count } pheth yn aros amdanoch chi.
       *[other] Mae { $count } peth yn aros amdanoch chi.
    }

# Buttons on the card

me-do-waiting = Dangos y rhain
me-do-language = Iaith
me-do-quiet = Oriau tawel
me-do-most = Faint
me-do-digest = Crynodeb
me-do-topics = Pynciau
me-do-style = Sut mae’n edrych
me-do-needs = Fy anghenion
me-do-box = Nodiadau byr
me-do-polls = Cwestiynau
me-do-weekly = Beth sydd ymlaen
me-do-zone = Cylchfa amser
me-do-thanks = Diolch
me-do-reads = Amser darllen
me-do-pause = Saib
me-do-stop = Stopio
me-do-start = Ailddechrau
me-do-data = Fy nata

# Buttons on every question

me-why = Pam gofyn?
me-skip = Hepgor
me-back = Yn ôl
me-other = Rhywbeth arall
me-as-group = Fel fy ngrŵp
# $what: a topic.
me-only = Dim ond: { $what }
# $what: a topic, or a need.
me-drop = Tynnu: { $what }
me-all-topics = Pob pwnc
# $starts, $ends: times, such as 9pm.
me-hours = { $starts } tan { $ends }
# $first: a topic or a need. $rest: more of them.
me-listed = { $first }, { $rest }

# What happened. $what: one of the lines below, such as "Language: Cymraeg".

me-kept = Wedi’i gadw. { $what }
me-same = Fel yna mae hi’n barod. Does dim byd wedi newid.

# Language

me-ask-language = Ym mha iaith ddylwn i siarad â chi?
me-why-language = Er mwyn i chi gael fy negeseuon yn eich iaith eich hun. Fydda i byth yn ei dyfalu.
me-now-language = Iaith: { $language }
me-now-language-usual = Iaith: fel yn eich grŵp
# $typed: what the person wrote. $languages: the languages that the bot speaks.
me-language-unknown = Dw i ddim yn siarad “{ $typed }”. Dw i’n siarad y rhain: { $languages }. Does dim byd wedi newid.

# Quiet hours

me-ask-quiet = Pryd ddylwn i fod yn dawel?
me-why-quiet = Wedyn fydd dim byd yn dod heb i chi ofyn tra byddwch chi’n cysgu neu’n gorffwys.
me-now-quiet = Oriau tawel: { $starts } tan { $ends }
me-now-quiet-none = Oriau tawel: dim
me-set-quiet-none = Dim oriau tawel
me-form-quiet = Pryd mae’r oriau tawel yn dechrau ac yn gorffen?
me-form-quiet-hint = Er enghraifft: 10.30pm – 7am
me-hours-unclear = Alla i ddim darllen “{ $typed }” fel oriau tawel. Ysgrifennwch, er enghraifft, /me quiet 9pm 8am. Does dim byd wedi newid.

# How much

me-ask-most = Sawl neges yr wythnos, ar y mwyaf?
me-why-most = Er mwyn i mi beidio byth ag anfon mwy nag yr hoffech chi. Dydy beth rydych chi’n gofyn amdano ddim yn cyfrif.
me-now-most =
    { $most ->
        [0] Negeseuon yr wythnos: dim, oni bai eich bod chi’n gofyn
       *[other] Negeseuon yr wythnos: hyd at { $most }
    }
me-set-most =
    { $most ->
        [0] Dim
       *[other] { $most }
    }
me-number-unclear = Dydy “{ $typed }” ddim yn rhif o 0 i { $most }. Ysgrifennwch, er enghraifft, /me most 2. Does dim byd wedi newid.

# Digest

me-ask-digest = Un crynodeb, neu negeseuon unigol?
me-why-digest = Er mwyn i chi allu darllen popeth ar unwaith, os yw’n well gennych chi hynny.
me-now-digest-yes = Crynodeb: popeth mewn un neges, ddwywaith yr wythnos
me-now-digest-no = Crynodeb: na, negeseuon unigol
me-set-digest-yes = Un crynodeb
me-set-digest-no = Negeseuon unigol

# Topics

me-ask-topics = Am ba bynciau hoffech chi glywed?
me-why-topics = Er mwyn i mi anfon dim ond beth sy’n bwysig i chi.
me-now-topics = Pynciau: { $topics }
me-now-topics-all = Pynciau: pob un
me-now-topics-none = Pynciau: dim
me-topic-breaks = Seibiannau
me-topic-money = Arian
me-topic-health = Iechyd
me-topic-wellbeing = Llesiant
me-topic-learning = Dysgu
me-topic-events = Digwyddiadau
me-topic-changes = Newidiadau

# How it looks

me-ask-style = Sut ddylai fy negeseuon edrych?
me-why-style = Er mwyn i chi eu darllen yn rhwydd, gyda darllenydd sgrin neu hebddo.
me-now-style-usual = Arddull: arferol
me-now-style-plain = Arddull: geiriau plaen
me-now-style-large = Arddull: mawr
me-set-style-usual = Arferol
me-set-style-plain = Geiriau plaen
me-set-style-large = Mawr
me-style-needs = Eich anghenion sy’n dod gyntaf. Nhw sy’n penderfynu sut mae fy negeseuon yn edrych.

# What somebody needs

me-ask-needs = Beth sydd ei angen arnoch chi i gymryd rhan?
me-why-needs = Er mwyn i chi ddweud wrtha i unwaith, ac nid dro ar ôl tro.
me-needs-do = Mae “Darllenydd sgrin” a “Print bras” yn newid fy negeseuon nawr. Cadw’r gweddill dw i, dim mwy. Does neb arall yn cael gwybod.
me-now-needs = Anghenion: { $needs }
me-now-needs-none = Anghenion: dim
me-need-screen-reader = Darllenydd sgrin
me-need-large-print = Print bras
me-need-easy-words = Geiriau hawdd
me-need-more-time = Mwy o amser
me-need-sign-language = Iaith arwyddion
me-need-hearing = Cymorth clywed
me-need-step-free = Mynediad heb risiau

# Short notes

me-ask-box = Ddylai fy nodiadau byr aros nes i chi bwyso?
me-why-box = Mae rhai nodiadau’n diflannu ohonyn nhw’u hunain. Efallai yr hoffech chi fwy o amser i’w darllen.
me-now-box-yes = Nodiadau byr: aros nes i chi bwyso
me-now-box-no = Nodiadau byr: fel arfer
me-set-box-yes = Aros amdana i
me-set-box-no = Fel arfer

# Questions

me-ask-polls = Ddylwn i anfon pob cwestiwn newydd atoch chi, a’i ganlyniad?
me-why-polls = Er mwyn i chi beidio â cholli dim pan na allwch chi ddilyn y grŵp.
me-now-polls-yes = Cwestiynau: yn dod atoch chi yma
me-now-polls-no = Cwestiynau: yn y grŵp yn unig
me-set-polls-yes = Ie
me-set-polls-no = Na
me-needs-private = Dim ond mewn sgwrs breifat y galla i anfon cwestiynau atoch chi. Ysgrifennwch /me polls yes ata i yno.

# What is on, once a week

me-ask-weekly = Ddylwn i ddweud wrthoch chi unwaith yr wythnos beth sydd ymlaen?
me-why-weekly = Er mwyn i chi beidio â cholli dim, mewn un rhestr fer bob dydd Llun.
me-now-weekly-yes = Beth sydd ymlaen: yn dod atoch chi yma unwaith yr wythnos
me-now-weekly-no = Beth sydd ymlaen: yn y grŵp yn unig
me-set-weekly-yes = Unwaith yr wythnos
me-set-weekly-no = Na
me-weekly-needs-private = Dim ond mewn sgwrs breifat y galla i anfon y rhestr hon atoch chi. Ysgrifennwch /me weekly yes ata i yno.

# Time zone

me-ask-zone = Ym mha gylchfa amser rydych chi’n byw?
me-why-zone = Er mwyn i’ch oriau tawel a phob amser fod yn gywir i chi. Fydda i byth yn dyfalu hyn.
me-now-zone = Cylchfa amser: { $zone }
me-now-zone-usual = Cylchfa amser: fel yn eich grŵp
me-form-zone = Pa gylchfa amser?
me-form-zone-hint = Dinas fawr yn eich ymyl, yn Saesneg, fel Warsaw
me-zone-unknown = Dw i ddim yn gwybod am gylchfa amser “{ $typed }”. Ysgrifennwch ddinas fawr, fel /me zone Europe/Warsaw. Does dim byd wedi newid.

# Thanks

me-ask-thanks = Sut hoffech chi gael diolch?
me-why-thanks = Mae rhai’n hoffi clywed eu henw, a rhai ddim. Chi sy’n penderfynu.
me-now-thanks-open = Diolch: dydych chi ddim wedi dweud
me-now-thanks-privately = Diolch: yn breifat
me-now-thanks-by-name = Diolch: gyda’ch enw
me-now-thanks-not = Diolch: gwell peidio
me-set-thanks-privately = Yn breifat
me-set-thanks-by-name = Gyda fy enw
me-set-thanks-not = Gwell peidio

# When I read

me-ask-reads = Pryd fyddwch chi’n darllen eich negeseuon?
me-why-reads = Er mwyn i’r hyn sy’n gallu aros ddod pan fydd gennych chi funud.
me-now-reads-whenever = Amser darllen: unrhyw bryd
me-now-reads-morning = Amser darllen: bore, o 8yb
me-now-reads-lunch = Amser darllen: cinio, o 12.30yp
me-now-reads-late = Amser darllen: gyda’r hwyr, o 8.30yh
me-set-reads-whenever = Unrhyw bryd
me-set-reads-morning = Bore
me-set-reads-lunch = Amser cinio
me-set-reads-late = Gyda’r hwyr

# Any other setting

# $typed: what the person wrote. $choices: the words that can be written.
me-choice-unknown = Alla i ddim darllen “{ $typed }” yma. Gallwch ysgrifennu: { $choices }. Does dim byd wedi newid.
me-form-send = Cadw hwn

# Pause

me-ask-pause = Am faint ddylwn i fod yn dawel?
me-pause-day = Diwrnod
me-pause-week = Wythnos
me-pause-until = Nes dyweda i

# Own data

me-data-title = Chi biau beth sy’n cael ei gadw amdanoch chi
me-data-privacy = Preifatrwydd
me-data-mydata = Fy nghopi
me-data-forgetme = Dileu fy nata

# Before the first setting is kept

agree-title = Ga i gadw eich gosodiadau?
agree-what = Dw i’n eu cadw gyda rhif eich cyfrif. Mae /forgetme yn eu dileu unrhyw bryd.
agree-yes = Ydw, cadwch hwn
adult-ask = Ydych chi’n 18 oed neu’n hŷn?
adult-no = Nac ydw, dan 18
adult-title = Dim ond i bobl 18 oed neu’n hŷn dw i’n cadw gosodiadau.
adult-not-kept = Felly dw i’n cadw dim o’ch rhai chi. Gallwch gael help nawr yr un fath.
# The number, its cost and its hours are those in bot/support/helplines.csv: a test compares them.
adult-childline = Childline: ffoniwch 0800 1111. Am ddim, unrhyw bryd.
