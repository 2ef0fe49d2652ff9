## A question that cannot be asked as it was typed

# $most: a number of characters.
poll-text-too-long = Mae hynny’n rhy hir i gwestiwn. Defnyddiwch { $most } llythyren neu lai. Chafodd dim ei bostio.
poll-empty = Teipiwch eich cwestiwn ar ôl y gorchymyn. Er enghraifft: /poll Cinio? | Cawl | Salad
poll-no-question = Dw i’n gweld dewisiadau, ond dim cwestiwn. Rhowch y cwestiwn yn gyntaf. Er enghraifft: /poll Cinio? | Cawl | Salad
poll-too-few = Mae angen o leiaf dau ddewis. Er enghraifft: /poll Cinio? | Cawl | Salad
# $count: how many choices were typed. $most: how many there may be.
poll-too-many = Mae { $count } dewis yno. { $most } yw’r mwyaf. Gofynnwch ddau gwestiwn, neu rhowch rai dewisiadau gyda’i gilydd.
# $number: which choice, counted from 1.
poll-empty-option = Mae dewis { $number } yn wag. Rhowch eiriau yno, neu tynnwch y bar (|) sydd dros ben. Er enghraifft: /poll Cinio? | Cawl | Salad
# $option: the choice that was typed twice.
poll-duplicate-options = Mae “{ $option }” yno ddwywaith. Gwnewch bob dewis yn wahanol. Er enghraifft: /poll Cinio? | Cawl | Salad
# $one, $other: two choices that are different, but look the same.
poll-lookalike-options = Mae’r rhain yn edrych yr un fath: “{ $one }”, “{ $other }”. Defnyddiwch eiriau sy’n edrych yn wahanol. Er enghraifft: /poll Cinio? | Cawl | Salad
# $length: characters typed. $most: characters there may be.
poll-question-too-long = Mae { $length } llythyren yn eich cwestiwn. { $most } yw’r mwyaf. Cadwch y cwestiwn yn fyr, a phostiwch y manylion yn gyntaf.
# $number: which choice, counted from 1.
poll-option-too-long = Mae dewis { $number } yn rhy hir: { $length } llythyren. { $most } yw’r mwyaf. Rhowch ychydig eiriau, fel: Llyfrgell, 6yh
poll-unclear = Alla i ddim gweld beth yw’r cwestiwn a beth yw’r dewisiadau. Rhowch fariau (|) rhyngddyn nhw. Er enghraifft: /poll Cinio? | Cawl | Salad
# $example: the person's own words, with bars between the question and the choices.
poll-perhaps = Dw i ddim yn siŵr beth yw’r dewisiadau. Ai dyma roeddech chi’n ei feddwl? /poll { $example }

# Commands

poll-summary = Gofyn cwestiwn i’r grŵp
poll-question = Y cwestiwn, yna un dewis i bob llinell
polls-summary = Cwestiynau agored a’ch atebion chi
polls-plain-words = cwestiynau | y cwestiynau | cwestiynau agored | dangos y cwestiynau | gweld y cwestiynau | fy atebion | fy atebion i | polau | pôl
polls-number = Rhif y cwestiwn
polls-what = Beth i’w wneud â’r cwestiwn
vote-summary = Ateb cwestiwn mewn geiriau
vote-option = Rhif eich dewis

# The post

poll-mode-hidden = Does dim enwau’n cael eu dangos.
poll-mode-named = Mae pawb yn gweld eich enw.
poll-closes = Yn cau: { $when }.
poll-over = Mae wedi cau.
poll-promise =
    { $total ->
        [0] Dim atebion eto.
       *[other] { $total } ateb hyd yn hyn.
    } Yn cau: { $when }. Bydd y canlyniad yma wedyn.
poll-words = Cwestiwn { $number }. I ateb mewn geiriau, ysgrifennwch /vote { $number } a rhif eich dewis ata i’n breifat.
poll-names = { $option }: { $names }{ $more ->
        [0] {""}
       *[other] { " " }a hefyd { $more } arall
    }
poll-who = Pwy sy’n gweld?
poll-take-back = Tynnu’n ôl
poll-has-closed =
    { $total ->
        [zero] Mae cwestiwn { $number } wedi cau. Wnaeth neb ateb.
        [one] Mae cwestiwn { $number } wedi cau. Atebodd un person.
       *[other] Mae cwestiwn { $number } wedi cau. Atebodd { $total } o bobl.
    }
poll-was-cancelled = Wedi’i ganslo. { $reason }
who-sees-hidden = Does neb yn gweld eich enw, na’r trefnwyr chwaith. Dw i’n cadw eich ateb nes i’r cwestiwn gau, fel y gallwch ei newid. Gallai pobl sy’n gwylio’r cyfanswm ddyfalu. { $ends }
who-sees-named = Mae pawb yma’n gweld eich enw wrth eich dewis, nawr ac wedyn. { $ends }
poll-untitled = grŵp heb enw

# Answers

vote-counted = Wedi’i gyfrif: { $option }. Gallwch newid eich ateb nes i’r cwestiwn gau.
vote-changed = Wedi’i newid. Cynt: { $before }. Nawr: { $option }.
vote-same = Rydych chi eisoes wedi dewis { $option }. Mae’n cael ei gyfrif unwaith.
vote-taken-back = Wedi’i dynnu’n ôl. Gallwch ateb eto nes i’r cwestiwn gau.
nothing-to-take-back = Dydych chi ddim wedi ateb hwn, felly does dim i’w dynnu’n ôl.
no-such-poll = Dw i ddim yn gwybod am gwestiwn fel hwnnw. Ysgrifennwch /polls i weld y rhai agored.
no-such-option =
    { $most ->
       *[other] Does dim dewis fel hwnnw. Rhowch rif o 1 i { $most }, er enghraifft /vote 7 2.
    }
poll-closed = Mae’r cwestiwn hwn wedi cau, felly chafodd eich ateb ddim ei gyfrif. Mae’r canlyniad yn y grŵp.
poll-cancelled = Cafodd y cwestiwn hwn ei ganslo. { $reason }

# The result

result-title = Canlyniad cwestiwn { $number }
result-none = “{ $question }” Wnaeth neb ateb y tro hwn.
result-one =
    { $total ->
        [one] “{ $question }” Atebodd un person: { $option }.
       *[other] “{ $question }” Atebodd { $total } o bobl. Daeth { $option } yn gyntaf: { $most } o { $total }.
    }
result-two = “{ $question }” Atebodd { $total } o bobl. Daeth dau ddewis yn gydradd gyntaf, gyda { $most } yr un: “{ $first }”, “{ $second }”.
result-many = “{ $question }” Atebodd { $total } o bobl. Daeth y rhain yn gydradd gyntaf, gyda { $most } yr un: { $options }.
result-cancelled = Cafodd cwestiwn { $number } ei ganslo. { $reason }
result-question = Dyma oedd y cwestiwn: “{ $question }”
listed-last = “{ $first }”, “{ $second }”
listed-more = “{ $first }”, { $rest }

# Private lists and cards

polls-none = Does dim cwestiwn agored ar hyn o bryd.
polls-title =
    { $count ->
        [one] Un cwestiwn agored
        [two] { $count } gwestiwn agored
        [few] { $count } chwestiwn agored
        [many] { $count } chwestiwn agored
       *[other] { $count } cwestiwn agored
    }
polls-line = { $number }. { $question } Dydych chi ddim wedi ateb. Yn cau: { $when }.
polls-line-answered = { $number }. { $question } Eich dewis: { $option }. Yn cau: { $when }.
polls-open = Agor { $number }
polls-open-in = Agor { $number }, { $community }
which-poll = Mae cwestiwn { $number } gan fwy nag un o’ch grwpiau. Ysgrifennwch /polls ac agorwch yr un cywir.
card-unanswered = Dydych chi ddim wedi ateb eto.
card-answered = Eich dewis: { $option }.
card-closed = Mae’r cwestiwn hwn wedi cau. Mae’r canlyniad yn y grŵp.
card-number =
    { $total ->
        [0] Cwestiwn { $number }. Dim atebion eto.
        [one] Cwestiwn { $number }. Un ateb hyd yn hyn.
       *[other] Cwestiwn { $number }. { $total } ateb hyd yn hyn.
    }
card-deleted = { $title }: mae rhywun wedi dileu’r cwestiwn yno.

# Organisers

poll-asked = Mae cwestiwn { $number } yn y grŵp.
poll-changed = Wedi’i newid. Mae pobl yn gweld y geiriau newydd.
poll-moved = Amser cau newydd: { $when }.
poll-dropped = Wedi’i roi heibio. Chafodd dim ei bostio.
poll-is-closed = Mae cwestiwn { $number } wedi cau. Mae’r canlyniad ar ei ffordd.
poll-is-cancelled = Mae cwestiwn { $number } wedi’i ganslo. Mae’r grŵp yn gweld eich rheswm.
poll-posted-again =
    { $places ->
        [0] Mae’r cwestiwn ym mhob un o’ch grwpiau yn barod.
        [one] Bydd y cwestiwn yn dod i waelod un grŵp.
       *[other] Bydd y cwestiwn yn dod i waelod { $places } grŵp.
    }
poll-started = Mae pobl wedi ateb, neu aeth deg munud heibio, felly mae’r geiriau’n aros. Gallwch ganslo’r cwestiwn a gofyn eto.
closes-too-soon = Mae’r amser hwnnw wedi mynd heibio. Dewiswch amser diweddarach.
too-many-open = Mae gan y grŵp hwn { $most ->
        [one] un cwestiwn agored
        [two] { $most } gwestiwn agored
        [few] { $most } chwestiwn agored
        [many] { $most } chwestiwn agored
       *[other] { $most } cwestiwn agored
    }, a byddai mwy yn ormod. Caewch un yn gyntaf.
reason-missing = Dywedwch pam mewn ychydig eiriau, os gwelwch yn dda. Bydd y grŵp yn gweld y rheswm.
mode-named = Mae enwau i’w gweld nawr. Mae pobl yn cael gwybod hynny cyn ateb.
mode-hidden = Mae enwau wedi’u cuddio nawr.
not-understood = Dim ond ychydig eiriau dw i’n eu deall. Rhowch gynnig ar /polls am gwestiynau, /support am help brys, neu /help.
preview-which = I ba gymuned mae’r cwestiwn hwn?
preview-for = I’r gymuned “{ $community }”
preview-title = Rhagolwg: { $question }
preview-option = { $number }. { $option }
preview-closes = Byddai’n cau: { $when }. Gallwch newid hynny.
do-post = Postio
do-post-all =
    { $count ->
       *[other] Pob grŵp ({ $count })
    }
do-for = Cymuned arall
do-drop = Peidio â gofyn
do-change = Newid
do-names = Dangos enwau
do-hidden = Cuddio enwau
do-time = Amser cau
do-close = Cau nawr
do-cancel = Canslo’r cwestiwn
do-all = Ein holl grwpiau
do-again = Postio yma
do-again-in = Postio: { $title }

# Closing time

closing-title = Pryd ddylai’r cwestiwn gau?
closing-now = Amser cau ar hyn o bryd: { $when }.
closing-typed = Gallwch hefyd ysgrifennu /polls, rhif y cwestiwn, yna “at” a dyddiad yn Saesneg: /polls 7 at 4 December 6pm.
closing-other = Diwrnod arall
closing-day = Pa ddiwrnod?
closing-later = Dyddiau diweddarach
closing-hour = Faint o’r gloch?

# Forms

form-change = Newid y cwestiwn
form-question = Cwestiwn
form-options = Dewisiadau
form-options-hint = Un dewis i bob llinell, rhwng dau a deg.
form-save = Cadw
form-cancel = Canslo cwestiwn { $number }
form-reason = Pam?
form-reason-hint = Mae’r grŵp yn gweld hyn.
form-cancel-it = Canslo’r cwestiwn

# What a question without choices gets

bare-yes = Ie
bare-no = Na
bare-not-sure = Ddim yn siŵr

# Further languages

poll-original = Y gwreiddiol
no-such-language = Dw i ddim yn adnabod yr iaith honno. Gallwch ddefnyddio’r rhain: { $languages }. Does dim byd wedi newid.
no-such-version = Does neb wedi ysgrifennu’r cwestiwn hwn yn yr iaith honno ({ $language }). I’w ddarllen, gadewch yr iaith allan.
version-uneven =
    { $count ->
        [one] Dw i’n gweld un dewis, ond { $need } sydd yn y cwestiwn. Ysgrifennwch un i bob llinell, yn yr un drefn.
        [two] Dw i’n gweld { $count } ddewis, ond { $need } sydd yn y cwestiwn. Ysgrifennwch un i bob llinell, yn yr un drefn.
       *[other] Dw i’n gweld { $count } dewis, ond { $need } sydd yn y cwestiwn. Ysgrifennwch un i bob llinell, yn yr un drefn.
    }
version-stands = Mae pobl wedi ateb, felly mae’r geiriau’n aros. Gallwch ychwanegu ieithoedd eraill o hyd.
version-kept = Wedi’i gadw. Gall pobl nawr ddarllen y cwestiwn yn yr iaith hon: { $language }.
version-dropped = Wedi’i dynnu. Dydy’r cwestiwn ddim yn yr iaith hon bellach: { $language }.
poll-changed-check = Wedi’i newid. Gwiriwch y geiriau yn yr ieithoedd eraill hefyd, os gwelwch yn dda.
poll-changed-alone = Wedi’i newid. Roedd dewisiadau gwahanol yn yr ieithoedd eraill, felly maen nhw wedi mynd. Ychwanegwch nhw eto, os gwelwch yn dda.
languages-title = Pa iaith?
languages-how = Chi sy’n ysgrifennu’r geiriau. Mae’r atebion i gyd yn cyfrif gyda’i gilydd.
languages-has = Mae’r iaith hon yno’n barod: { $language }.
form-language = Y cwestiwn ({ $language })
form-question-in = Y cwestiwn ({ $language })
form-options-in = Y dewisiadau ({ $language })
form-original = Mae’n dweud: { $words }
form-original-options = Un i bob llinell, yn y drefn hon: { $words }
card-languages = Ieithoedd eraill sydd yno: { $names }.
do-add = Ychwanegu iaith
do-drop-language = Tynnu { $language }

# Copies in private

told-result = Bydd y canlyniad yma wedyn.
told-words = Cwestiwn { $number }. Mewn geiriau: ysgrifennwch /vote { $number } a rhif eich dewis.
told-why = Fe wnaethoch chi ofyn i mi ddod â chwestiynau newydd atoch chi. Mae /me yn newid hynny.
told-brief = Cwestiwn newydd: “{ $question }” Yn cau: { $when }.
told-brief-over = Cwestiwn: “{ $question }” Mae wedi cau.

# Posted at night, or often

poll-asked-quiet-hours = Mae cwestiwn { $number } yn y grŵp. Doedd dim sŵn, gan ei bod hi’n nos yno.
poll-asked-week-full = Mae cwestiwn { $number } yn y grŵp. Mae’n llawer i un wythnos, felly gallech chi ei oedi.
poll-waits = Mae cwestiwn { $number } wedi’i dynnu’n ôl. Bydd yn dod eto: { $when }.
do-wait = Oedi tan { $time }
do-wait-day = Oedi tan: { $day }
nothing-to-wait-for = Does dim angen oedi’r cwestiwn hwn, felly mae’n aros lle mae.
answered-already = Mae pobl wedi ateb, felly mae’n aros lle mae.
