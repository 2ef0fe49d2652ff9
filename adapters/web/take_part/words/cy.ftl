### What the pages behind links say themselves. What is said of questions and answers comes from the questions.

page-run-by = { $operator } sy’n rhedeg hwn.
page-languages = Ieithoedd eraill
page-send = Anfon fy ateb
page-skip = Hepgor
page-closes = Yn cau { $when }. Bydd y canlyniad ar y dudalen hon bryd hynny.

## How to answer

page-choose-one = Dewiswch un.
page-choose-any = Dewiswch gynifer ag y mynnwch.
page-choose-up-to =
    { $most ->
       *[other] Dewiswch hyd at { $most }.
    }
page-choose-exactly =
    { $count ->
       *[other] Dewiswch { $count }.
    }
page-choose-between =
    { $most ->
       *[other] Dewiswch rhwng { $least } a { $most }.
    }
page-rank = Rhowch y gorau yn 1af, a’r nesaf yn 2il. Gadewch allan beth bynnag y mynnwch.
page-rank-tap = Pwyswch y gorau yn gyntaf, wedyn y nesaf. Pwyswch un eto i’w dynnu allan.
page-no-place = Dim lle
page-place =
    { $place ->
        [1] 1af
        [2] 2il
        [3] 3ydd
        [4] 4ydd
        [5] 5ed
        [6] 6ed
       *[other] { $place }fed
    }
page-points =
    { $points ->
       *[other] Mae gennych { $points } pwynt. Rhowch gynifer ag y mynnwch i bob dewis.
    }
page-points-squared =
    { $points ->
       *[other] Mae gennych { $points } pwynt. I un dewis, mae un bleidlais yn costio 1, dwy yn costio 4, tair yn costio 9.
    }
page-points-left =
    { $left ->
        [0] Mae pob un o’r { $points } pwynt wedi’i roi.
       *[other] { $left } o { $points } pwynt ar ôl.
    }
page-points-over =
    { $points ->
       *[other] Mae hynny’n fwy na { $points } pwynt. Cymerwch rai yn ôl.
    }
page-more = Un yn fwy i { $option }
page-fewer = Un yn llai i { $option }
page-dates = Dywedwch am bob dyddiad a yw’n gyfleus. Mae dyddiad heb ateb yn cyfrif fel na.
page-yes = Ydy
page-if-need-be = Os oes rhaid
page-no = Na
page-words =
    { $most ->
       *[other] Mae trefnwyr yn darllen beth rydych chi’n ei ysgrifennu. Dim mwy na { $most } nod.
    }
page-share = Caiff eraill ei ddarllen hefyd, os yw trefnydd yn cytuno.

## Who sees it

page-who = Pwy sy’n gweld hyn?
page-sees-nobody = Does neb yn gweld pwy ydych chi. Dydyn ni ddim yn gwybod, a dydyn ni ddim yn cadw cyfeiriad.
page-sees-names = Yn y grŵp, mae enwau wrth ymyl atebion. Does dim enw wrth eich un chi.
page-sees-words = Mae trefnwyr yn darllen eich geiriau. Gall beth rydych chi’n ei ddweud ddangos pwy ydych chi.
page-sees-guess = Gall pobl sy’n gwylio’r cyfrif ddyfalu.
page-sees-single = Mae’r ddolen hon yn gweithio unwaith. Dydy’r sawl a’i rhoddodd i chi ddim yn gweld eich ateb.
page-sees-open = Gall unrhyw un ddefnyddio’r ddolen hon fwy nag unwaith. Felly mae’r atebion hyn yn cael eu cyfrif ar wahân.
page-sees-browser = Mae eich porwr yn cadw rhif ar hap, er mwyn i chi allu newid eich ateb. Dydyn ni’n cadw dim byd arall yno.

## Thank you

page-thanks = Diolch. Mae eich ateb wedi’i gyfrif.
page-thanks-skipped = Diolch. Rydych chi wedi hepgor y cwestiwn hwn.
page-thanks-again = Rydych chi wedi ateb hwn.
page-words-shared = Caiff eraill ei ddarllen, os yw trefnydd yn cytuno.
page-words-private = Dim ond trefnwyr sy’n ei ddarllen.
page-result-at = Mae’n cau { $when }. Agorwch y ddolen hon eto bryd hynny, ac fe welwch y canlyniad.
page-change = Newid fy ateb
page-take-back = Tynnu’n ôl
page-taken-back = Wedi’i dynnu’n ôl. Gallwch ateb eto nes iddo gau.
page-so-far = Hyd yn hyn
page-counts-close = Bydd y cyfrif i’w weld pan fydd yn cau.

## The answer that was promised

page-promise-answer = Yr ateb
page-promise-write = Yr ateb gan { $answerer }
page-promise-how =
    { $most ->
       *[other] Gall pawb y gofynnwyd iddyn nhw ei ddarllen. Dim mwy na { $most } nod.
    }
page-promise-send = Anfon yr ateb
page-promise-change = Newid yr ateb
page-promise-told = Diolch. Mae’r ateb ar ei ffordd at y rhai y gofynnwyd iddyn nhw.
page-promise-until = Gallwch ei newid tan: { $when }.
page-promise-stands = Mae pobl wedi darllen yr ateb hwn, felly mae’n aros fel y mae.

## When it is not open

page-early = Dydy’r cwestiwn hwn ddim ar agor eto
page-early-more = Bydd yn agor { $when }. Agorwch y ddolen hon eto bryd hynny.
page-ending = Mae’r cwestiwn hwn wedi cau
page-ending-more = Mae’r canlyniad ar ei ffordd. Llwythwch y dudalen eto mewn munud.
page-closed = Mae’r cwestiwn hwn wedi cau.
page-cancelled = Cafodd y cwestiwn hwn ei ganslo
page-cancelled-more = Y rheswm: { $reason }
page-table = Y canlyniad mewn rhifau
page-table-choice = Dewis
page-table-answers = Atebion

## When an answer could not be taken

page-too-late = Roedd hynny’n rhy hwyr, felly chafodd eich ateb mo’i gyfrif.
page-again = Edrychwch dros eich ateb, a’i anfon unwaith eto.
page-many-answers = Daeth llawer iawn o atebion o’r lle rydych chi. Anfonwch eich un chi mewn munud.
page-number-unclear = Ysgrifennwch rifau cyfan, fel 3.
page-not-saved = Doedd dim modd cadw hynny, felly dydy e ddim yn cyfrif. Anfonwch e eto cyn hir.

## Pages that say why not

page-unknown = Dydyn ni ddim yn adnabod y ddolen hon
page-unknown-more = Agorwch y ddolen gyfan eto, neu gofynnwch i’r sawl a’i rhoddodd i chi.
page-cut = Dydy’r ddolen hon ddim yn gyfan
page-cut-more = Mae darn ar goll, neu wedi’i gamdeipio. Agorwch y ddolen gyfan eto.
page-used = Mae’r ddolen hon wedi’i defnyddio
page-stopped = Mae’r ddolen hon wedi’i stopio
page-slow = Roedd hynny’n llawer o ddolenni anghywir
page-slow-more = Arhoswch funud. Wedyn agorwch y ddolen gyfan a gawsoch.
page-foreign = Daeth hynny o dudalen arall
page-foreign-more = Chafodd dim ei gyfrif. Agorwch eich dolen eto, ac atebwch yno.
page-too-big = Mae hynny’n ormod ar unwaith
page-too-big-more = Chafodd dim ei gyfrif. Ewch yn ôl a’i wneud yn fyrrach.
page-missing = Does dim byd yma
page-missing-more = I ateb cwestiwn, agorwch y ddolen gyfan a gawsoch.
page-away = Allwn ni ddim edrych ar hyn o bryd
page-away-more = Agorwch eich dolen eto mewn munud.
page-fault = Aeth rhywbeth o’i le yma
page-fault-more = Nid chi oedd ar fai. Ewch yn ôl a rhoi cynnig arall arni.
