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
poll-skip = Hepgor
do-answer = Ateb
# An option that somebody in the group proposed.
option-from-member = { $option } (gan aelod)
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
vote-skipped = Iawn: mae’n well gennych beidio ag ateb. Fydd neb yn gofyn i chi eto.
# $lacks: how many more choices there must be before the answer counts.
vote-begun =
    { $lacks ->
        [one] Hyd yn hyn: { $option }. Dewiswch un arall, yna bydd yn cyfrif.
       *[other] Hyd yn hyn: { $option }. Dewiswch { $lacks } arall, yna bydd yn cyfrif.
    }
too-many-chosen =
    { $most ->
        [one] Un dewis yw’r mwyaf. Tynnwch un allan yn gyntaf.
       *[other] { $most } dewis yw’r mwyaf. Tynnwch un allan yn gyntaf.
    }
not-enough-points =
    { $left ->
        [0] Mae’r { $points } pwynt i gyd wedi’u rhoi. Cymerwch rai yn ôl yn gyntaf.
       *[other] Mae hynny’n costio mwy na’r { $left } sydd ar ôl. Cymerwch rai yn ôl yn gyntaf.
    }
not-this-kind = Dydy hynny ddim yn mynd gyda’r math hwn o gwestiwn.
poll-opens-later = Dydy’r cwestiwn hwn ddim ar agor eto. Bydd yn dod ohono’i hun.
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

# Several choices

# $least and $most: how many may be chosen.
several-rule =
    { $least ->
        [1] Dewiswch hyd at { $most }. Tapiwch i roi un i mewn neu ei dynnu allan.
       *[other] Dewiswch o { $least } i { $most }. Tapiwch i roi un i mewn neu ei dynnu allan.
    }
several-lacks =
    { $lacks ->
        [one] Dewiswch un arall, yna bydd eich ateb yn cyfrif.
       *[other] Dewiswch { $lacks } arall, yna bydd eich ateb yn cyfrif.
    }
several-uneven =
    { $most ->
       *[other] Alla i ddim defnyddio’r rhifau hynny. Ysgrifennwch y lleiaf yn gyntaf, o 1 i { $most }: /polls 7 kind several 1 3
    }
box-ticked = ✓ { $option }
box-empty = { $option }
# $first: how many options came first. $most: how many people chose them.
several-result =
    { $first ->
        [one] “{ $question }” Atebodd { $total } o bobl, a gallent ddewis sawl un. Daeth { $options } yn gyntaf: { $most } o { $total }.
       *[other] “{ $question }” Atebodd { $total } o bobl, a gallent ddewis sawl un. Daeth y rhain yn gydradd gyntaf, gyda { $most } yr un: { $options }.
    }

# Choices put in order

do-how = Sut mae’n cyfrif
ranked-firsts = Faint roddodd bob un yn gyntaf:
ranked-rule = Tapiwch y dewis gorau yn gyntaf, yna’r gorau nesaf. Gallwch adael rhai allan. Tapiwch un eto i’w dynnu allan.
# $place: counted from 1. Written so that nobody takes it for the number of the choice.
ranked-place =
    { $place ->
        [1] 1af: { $option }
        [2] 2il: { $option }
        [3] 3ydd: { $option }
        [4] 4ydd: { $option }
        [5] 5ed: { $option }
        [6] 6ed: { $option }
       *[other] { $place }fed: { $option }
    }
ranked-undo = Dadwneud
# An answer, the best first: “Soup, then Salad, then Bread”.
ranked-then = { $first }, yna { $rest }
# $number: the number of the question.
order-unclear = Alla i ddim darllen y drefn honno. Ysgrifennwch bob dewis unwaith, y gorau’n gyntaf: /vote { $number } 2>1>3
poll-words-ranked = Cwestiwn { $number }. I ateb mewn geiriau, ysgrifennwch eich trefn ata i’n breifat: /vote { $number } 2>1>3
told-words-ranked = Cwestiwn { $number }. Mewn geiriau, ysgrifennwch eich trefn: /vote { $number } 2>1>3
ranked-result =
    { $total ->
        [one] “{ $question }” Atebodd un person, a rhoi { $options } yn gyntaf.
       *[other] “{ $question }” Rhoddodd { $total } o bobl y dewisiadau mewn trefn. Daeth { $options } yn gyntaf.
    }
ranked-result-shared = “{ $question }” Rhoddodd { $total } o bobl y dewisiadau mewn trefn. Daeth y rhain yn gydradd gyntaf: { $options }.
# $rounds: how many rounds it took. After this come the last ones.
ranked-many-rounds = Bu { $rounds } rownd. Dyma’r rhai olaf.
# $counting: how many answers counted in this round. $exhausted: how many had no choice left in it.
round-majority =
    { $exhausted ->
        [0] Rownd { $number }: mae gan { $option } { $most } o { $counting }, mwy na hanner.
        [one] Rownd { $number }: mae gan { $option } { $most } o { $counting }, mwy na hanner. Doedd dim dewis ar ôl mewn un ateb.
       *[other] Rownd { $number }: mae gan { $option } { $most } o { $counting }, mwy na hanner. Doedd dim dewis ar ôl mewn { $exhausted } ateb.
    }
# $many: how many choices go out.
round-no-firsts =
    { $many ->
        [one] Rownd { $number }: roddodd neb { $options } yn gyntaf, felly mae’n mynd allan.
       *[other] Rownd { $number }: roddodd neb y rhain yn gyntaf, felly maen nhw’n mynd allan: { $options }.
    }
round-fewest = Rownd { $number }: { $option } sydd â’r lleiaf, { $count }, ac mae’n mynd allan.
# $tied: choices that tie for fewest, with $count each. $out: which of them goes out.
round-first-choices = Rownd { $number }: mae { $tied } yn gyfartal, gyda { $count } yr un. { $out } oedd â’r lleiaf o ddewisiadau cyntaf, felly mae’n mynd allan.
round-earlier = Rownd { $number }: mae { $tied } yn gyfartal, gyda { $count } yr un. { $out } oedd â’r lleiaf yn rownd { $earlier }, felly mae’n mynd allan.
round-points = Rownd { $number }: mae { $tied } yn gyfartal, gyda { $count } yr un. { $out } sydd â’r lleiaf o bwyntiau, felly mae’n mynd allan.
round-together = Rownd { $number }: mae { $tied } yn gyfartal, gyda { $count } yr un. Mae { $out } yn mynd allan gyda’i gilydd, gan nad yw’n newid dim.
round-open = Rownd { $number }: mae { $tied } yn gyfartal, gyda { $count } yr un. Does dim byd yn eu gwahanu, felly mae’r cyfrif yn gorffen.
round-left = Mae hynny’n gadael { $option }.
ranked-points-agree = Wrth gyfrif pwyntiau, { $options } ddaeth yn gyntaf hefyd.
ranked-points-differ = Wrth gyfrif pwyntiau, { $options } fyddai’n gyntaf.
# In a picture. $out: the round in which it went out; 0 where it stayed in.
ranked-amount =
    { $out ->
        [0] { $count }
       *[other] { $count }, allan yn rownd { $out }
    }
how-title = Dyma sut mae’n cyfrif.
how-ranked-half = Mae pob ateb yn cyfrif dros ei ddewis cyntaf. Mae dewis sydd â mwy na hanner yn dod yn gyntaf.
how-ranked-out = Os nad oes gan neb hynny, mae’r un â’r lleiaf yn mynd allan. Mae ei atebion yn symud i’w dewis nesaf.
how-ranked-again = Felly mae’n mynd ymlaen, rownd ar ôl rownd. Mae dewisiadau nad oes neb yn eu rhoi’n gyntaf yn mynd allan ar unwaith.
how-ranked-tie = Os yw dau yn gyfartal ar y gwaelod, mae’r un â llai o ddewisiadau cyntaf yn mynd allan.
how-ranked-still = Os ydyn nhw’n dal yn gyfartal, rowndiau diweddarach sy’n penderfynu, yna pwyntiau. Os nad oes dim yn eu gwahanu, maen nhw’n mynd allan neu’n dod yn gyntaf gyda’i gilydd.
how-ranked-points = Pwyntiau: mae dewis yn cael un am bob dewis sydd oddi tano neu wedi’i adael allan.
# $counts: the choices with what each had. $exhausted: how many answers had no choice left.
ranked-counts =
    { $exhausted ->
        [0] Roedd ganddyn nhw: { $counts }.
        [one] Roedd ganddyn nhw: { $counts }. Doedd dim dewis ar ôl mewn un ateb.
       *[other] Roedd ganddyn nhw: { $counts }. Doedd dim dewis ar ôl mewn { $exhausted } ateb.
    }
ranked-points = Yn ôl pwyntiau: { $points }.

# Points to share out

# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
points-each =
    { $squared ->
        [0] Pwyntiau i bob un:
       *[other] Pleidleisiau i bob un:
    }
points-rule =
    { $squared ->
        [0] Mae gennych { $points } pwynt. Rhowch faint a fynnwch i bob dewis.
       *[other] Mae gennych { $points } pwynt. I un dewis, mae un bleidlais yn costio 1, dwy yn costio 4, tair yn costio 9.
    }
points-step = Mae un tap yn rhoi { $step }. Mewn geiriau gallwch roi unrhyw rif.
points-left =
    { $left ->
        [0] Mae’r { $points } pwynt i gyd wedi’u rhoi.
       *[other] Ar ôl: { $left } o { $points } pwynt.
    }
# $value: what the choice has after the tap. $number: its number, where the button has only its start; else 0.
points-more =
    { $number ->
        [0] + { $option } ({ $value })
       *[other] + { $number }. { $option } ({ $value })
    }
points-fewer =
    { $number ->
        [0] − { $option } ({ $value })
       *[other] − { $number }. { $option } ({ $value })
    }
points-of = { $option } ({ $value })
# $number: the number of the question.
points-unclear = Alla i ddim darllen hynny. Ysgrifennwch bob dewis unwaith, gyda’r hyn mae’n ei gael: /vote { $number } 1=3 2=2
points-out-of-range = Dydy hynny ddim yn bosibl. Dewiswch o { $least } i { $most } pwynt.
poll-words-points = Cwestiwn { $number }. I ateb mewn geiriau, ysgrifennwch ata i’n breifat, er enghraifft: /vote { $number } 1=3 2=2
told-words-points = Cwestiwn { $number }. Mewn geiriau, er enghraifft: /vote { $number } 1=3 2=2
# $given: all that people gave.
points-result =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” Rhannodd un person { $given } pwynt. { $options } gafodd fwyaf: { $most }.
           *[other] “{ $question }” Rhannodd { $total } o bobl { $given } pwynt. { $options } gafodd fwyaf: { $most }.
        }
       *[other] { $total ->
            [one] “{ $question }” Rhoddodd un person { $given } pleidlais. { $options } gafodd fwyaf: { $most }.
           *[other] “{ $question }” Rhoddodd { $total } o bobl { $given } pleidlais. { $options } gafodd fwyaf: { $most }.
        }
    }
points-result-shared =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” Rhannodd un person { $given } pwynt. Daeth y rhain yn gydradd gyntaf, gyda { $most } yr un: { $options }.
           *[other] “{ $question }” Rhannodd { $total } o bobl { $given } pwynt. Daeth y rhain yn gydradd gyntaf, gyda { $most } yr un: { $options }.
        }
       *[other] { $total ->
            [one] “{ $question }” Rhoddodd un person { $given } pleidlais. Daeth y rhain yn gydradd gyntaf, gyda { $most } yr un: { $options }.
           *[other] “{ $question }” Rhoddodd { $total } o bobl { $given } pleidlais. Daeth y rhain yn gydradd gyntaf, gyda { $most } yr un: { $options }.
        }
    }
points-totals =
    { $squared ->
        [0] Pob pwynt: { $totals }.
       *[other] Pob pleidlais: { $totals }.
    }
# In a picture: what a choice got, and from how many people.
points-amount =
    { $people ->
        [0] { $got }
        [one] { $got }, gan un person
       *[other] { $got }, gan { $people } o bobl
    }
points-title = Faint o bwyntiau sydd gan bob person?
points-plain-how = Pwyntiau: mae pob pwynt yn costio un.
points-squared-how = Sgwâr: mae dwy bleidlais i un dewis yn costio 4 pwynt, tair yn costio 9.
points-many = { $points } pwynt
points-squared = { $points } sgwâr

# A scale from 1 to 5

kind-yes-no = Ie neu na
kind-how-yes-no = Ie neu na: un tap ar Ie, Na neu Ddim yn siŵr.
kind-scale = Graddfa
kind-how-scale = Graddfa: un tap ar gam o 1 i 5.
# What the first and the last step mean where the organiser wrote nothing else.
scale-low = Dim o gwbl
scale-high = Yn fawr iawn
# $step: 1 or 5. $words: what it means.
scale-end = { $step } ({ $words })
preview-scale = Graddfa o { $low } i { $high }.
form-scale = Y ddau ben
form-scale-low = Beth yw ystyr 1?
form-scale-high = Beth yw ystyr 5?
form-scale-hint = Gadewch yn wag i gael: { $words }
scale-end-too-long = Mae { $length } llythyren yn hynny. { $most } yw’r mwyaf, er mwyn iddo ffitio ar fotwm.
scale-ends-alike = Mae’r ddau ben yn dweud yr un peth. Gwnewch nhw’n wahanol.
scale-ends-missing = Ysgrifennwch y ddau ben, gyda bar rhyngddyn nhw: /polls draft kind scale Dim o gwbl | Yn fawr iawn
# $low and $high: what 1 and 5 mean.
scale-ends = 1 yw “{ $low }”, a 5 yw “{ $high }”.
# $ends: the sentence above. $middle: the step in the middle of all answers.
scale-result =
    { $total ->
        [one] “{ $question }” { $ends } Atebodd un person { $middle }.
       *[other] “{ $question }” { $ends } Atebodd { $total } o bobl. Yr ateb yn y canol yw { $middle }.
    }
# $lower and $upper: the middle lies between these steps.
scale-result-halves = “{ $question }” { $ends } Atebodd { $total } o bobl. Dywedodd hanner { $upper ->
        [5] 5
       *[other] { $upper } neu fwy
    }, a dywedodd hanner { $lower ->
        [1] 1
       *[other] { $lower } neu lai
    }.
scale-spread = Roedd yr atebion o { $lowest } i { $highest }.
scale-alike = Dywedodd pawb { $step }.
scale-count = { $step }: { $count }

# Dates to choose between

kind-dates = Dyddiadau
kind-how-dates = Dyddiadau: mae pobl yn dweud ie, os oes rhaid neu na wrth bob un.
form-dates = Pa ddyddiadau?
form-dates-lines = Y dyddiadau
form-dates-hint = Un i bob llinell, fel: Maw 1 Rhag 6yh
date-unclear = Alla i ddim darllen “{ $words }” fel dyddiad. Ysgrifennwch un i bob llinell, fel hyn: Maw 1 Rhag 6yh
date-passed = Mae “{ $words }” wedi mynd heibio. Dewiswch ddyddiad diweddarach, neu ysgrifennwch y flwyddyn hefyd.
slot-passed = Mae { $date } wedi mynd heibio. Newidiwch y dyddiadau yn gyntaf.
date-twice = Mae “{ $words }” yno ddwywaith. Ysgrifennwch bob dyddiad unwaith.
dates-too-few = Ysgrifennwch o leiaf dau ddyddiad, un i bob llinell. Er enghraifft: Maw 1 Rhag 6yh
# $when: a date and a time there. $city: where. $theirs: the time, or the date and time, by the reader's own clock.
slot-elsewhere = { $when } yn { $city } ({ $theirs } i chi)
dates-line = { $date }: { $counts }
# $yes, $maybe: how many people said so.
dates-counts =
    { $maybe ->
        [0] ie { $yes }
       *[other] ie { $yes }, os oes rhaid { $maybe }
    }
dates-amount =
    { $maybe ->
        [0] ie: { $yes }
       *[other] ie: { $yes }, os oes rhaid: { $maybe }
    }
poll-names-maybe = { $option }, os oes rhaid: { $names }{ $more ->
        [0] {""}
       *[other] { " " }a hefyd { $more } arall
    }
poll-words-dates = Cwestiwn { $number }. I ateb mewn geiriau, ysgrifennwch ata i’n breifat: /vote { $number } 1 yes 2 maybe 3 no
told-words-dates = Cwestiwn { $number }. Mewn geiriau: /vote { $number } 1 yes 2 maybe 3 no
dates-rule = Dywedwch ie, os oes rhaid neu na wrth bob dyddiad. Mae pob tap yn mynd i’r nesaf.
# On a button, of which 38 characters are sure to be seen: where dates are long, put $state first.
dates-slot = { $date }: { $state }
dates-yes = ie
dates-maybe = os oes rhaid
dates-no = na
dates-all-yes = Ie i bob
dates-all-no = Na i bob
# Words that people type for these; as many as there are, in small letters. No word may mean two of them.
dates-yes-plain-words = ie | iawn | gallaf | oes | ydy
dates-maybe-plain-words = os oes rhaid | os oes angen | efallai | falle | hwyrach
dates-no-plain-words = na | nage | na allaf | nac oes
dates-none = na i bob dyddiad
dates-list-yes = ie i { $dates }
dates-list-maybe = os oes rhaid { $dates }
dates-count-yes =
    { $count ->
        [one] ie i un dyddiad
       *[other] ie i { $count } dyddiad
    }
dates-count-maybe =
    { $count ->
        [one] os oes rhaid un dyddiad
       *[other] os oes rhaid { $count } dyddiad
    }
dates-both = { $yes }; { $maybe }
dates-more = { $first }; { $rest }
# $date: the first of those that are over by the time at which answers end.
dates-over =
    { $count ->
        [one] Mae un dyddiad cyn hynny: { $date }.
       *[other] Mae { $count } dyddiad cyn hynny. Y cyntaf yw { $date }.
    }
dates-changed = Wedi’i newid. { $date }: { $state }. Gallwch newid eich ateb nes i’r cwestiwn gau.
dates-changed-many = Wedi’i newid. Eich ateb nawr: { $answer }.
dates-unclear = Alla i ddim darllen hynny. Ysgrifennwch rifau gyda yes, maybe neu no: /vote { $number } 1 yes 2 maybe
# $first: how many dates came first. $counts: what people said to each of them.
dates-result =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] Atebodd un person.
           *[other] Atebodd { $total } o bobl.
        } Dyma sy’n siwtio orau: { $dates }. Atebion: { $counts }.
       *[other] “{ $question }” { $total ->
            [one] Atebodd un person.
           *[other] Atebodd { $total } o bobl.
        } Mae’r rhain yn siwtio cystal â’i gilydd: { $dates }. Atebion i bob un: { $counts }.
    }
dates-result-maybe =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] Atebodd un person.
           *[other] Atebodd { $total } o bobl.
        } Ddywedodd neb ie. Os oes rhaid, byddai { $dates } yn gwneud y tro i { $maybe }.
       *[other] “{ $question }” { $total ->
            [one] Atebodd un person.
           *[other] Atebodd { $total } o bobl.
        } Ddywedodd neb ie. Os oes rhaid, byddai’r rhain yn gwneud y tro i { $maybe } yr un: { $dates }.
    }
dates-result-none =
    { $total ->
        [one] “{ $question }” Atebodd un person. Does dim dyddiad yn siwtio.
       *[other] “{ $question }” Atebodd { $total } o bobl. Does dim dyddiad yn siwtio neb.
    }
# $dates: dates with as many yes as the best, and more no.
dates-beaten = Dywedodd yr un nifer ie wrth { $dates }, ond dywedodd mwy na.

# Private lists and cards

polls-none = Does dim cwestiwn agored ar hyn o bryd.
polls-none-known = Dw i ddim yn gwybod ym mha grŵp rydych chi. Ysgrifennwch /polls yn eich grŵp unwaith.
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
polls-line-skipped = { $number }. { $question } Mae’n well gennych beidio ag ateb. Yn cau: { $when }.
polls-open = Agor { $number }
polls-open-in = Agor { $number }, { $community }
which-poll = Mae cwestiwn { $number } gan fwy nag un o’ch grwpiau. Ysgrifennwch /polls ac agorwch yr un cywir.
card-unanswered = Dydych chi ddim wedi ateb eto.
card-skipped = Mae’n well gennych beidio ag ateb. Gallwch newid hynny.
card-begun = Hyd yn hyn: { $option }. Dydy e ddim yn cyfrif eto.
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
preview-kind = Math o ateb: { $kind }.
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

# Kinds of questions

do-kind = Math o ateb
kinds-title = Sut fydd pobl yn ateb?
kind-set = Dyma sut mae pobl yn ateb nawr: { $kind }.
kind-set-alone = Dyma sut mae pobl yn ateb nawr: { $kind }. Ychwanegwch yr ieithoedd eraill eto, os gwelwch yn dda.
kind-one = Un dewis
kind-how-one = Un dewis: un tap.
kind-several = Sawl un
kind-how-several = Sawl un: mae pobl yn ticio faint a fynnan nhw.
kind-ranked = Mewn trefn
kind-how-ranked = Mewn trefn: mae pobl yn rhoi’r dewisiadau mewn trefn, y gorau’n gyntaf.
kind-points = Pwyntiau
kind-how-points = Pwyntiau: mae pobl yn rhannu pwyntiau rhwng y dewisiadau.
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
kind-points-of =
    { $squared ->
        [0] { $points } pwynt i’w rhannu
       *[other] { $points } pwynt, sgwâr
    }

# Closing time

closing-title = Pryd ddylai’r cwestiwn gau?
closing-now = Amser cau ar hyn o bryd: { $when }.
closing-typed = Gallwch hefyd ysgrifennu /polls, rhif y cwestiwn, yna “at” a dyddiad: /polls 7 at 4 Rhagfyr 6yh.
closing-other = Diwrnod arall

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

## Asked once more

# One nudge for all in a group.
do-nudge = Atgoffa’r grŵp
nudge-promise = Yn cau: { $when }. Bydd y canlyniad yma wedyn.
nudge-total =
    { $total ->
        [0] Doedd neb wedi ateb pan ddaeth hwn.
        [one] Roedd un person wedi ateb pan ddaeth hwn.
       *[other] Roedd { $total } o bobl wedi ateb pan ddaeth hwn.
    }
nudge-tap = Heb ateb eto? Un tap:
nudge-answer = Heb ateb eto? Dechreuwch gydag un tap:
nudge-sent = Mae’r nodyn atgoffa yn y grŵp.
nudge-sent-quiet-hours = Mae’r nodyn atgoffa yn y grŵp. Wnaeth e ddim sŵn, gan ei bod yn nos yno.
nudge-sent-week-full = Mae’r nodyn atgoffa yn y grŵp. Mae’n llawer i un wythnos, felly gallai aros.
nudge-waits = Mae’r nodyn atgoffa wedi’i dynnu’n ôl. Bydd yn dod { $when }.
nudged-already = Cafodd y grŵp ei un nodyn atgoffa. Byddai mwy yn ormod.
not-in-group-yet = Does dim grŵp yn dangos y cwestiwn hwn ar hyn o bryd, felly mae’n rhy gynnar i hynny.
card-nudge-waits = Mae’r nodyn atgoffa’n aros:
set-nudges-on = Atgoffa cyn cau
set-nudges-off = Dim atgoffa
nudges-off = Fydd dim nodyn atgoffa’n dod ohono’i hun.
nudges-on = Bydd un nodyn atgoffa’n dod ddiwrnod cyn cau, os yw ar agor am fwy na deuddydd.
nudges-at = Bydd y grŵp yn cael un nodyn atgoffa { $when }.
nudges-not = Mae’n rhy fyr, neu’n rhy hwyr, i nodyn atgoffa ddod ohono’i hun.
nudges-done = Cafodd y grŵp ei nodyn atgoffa.

# In private, to whoever agreed to that and has not answered. Nobody is told who they are, or how many.
do-chase = Gofyn i’r gweddill
chase-begun = Rydyn ni’n gofyn yn breifat i’r rhai a gytunodd i hynny.
chased-twice = Gofynnwyd iddyn nhw ddwywaith yn barod, a dyna’r mwyaf.
# $when: when they can be asked again.
chased-lately = Gofynnwyd iddyn nhw lai na diwrnod yn ôl. Gallwch ofyn eto { $when }.
chase-too-late = Mae’n cau o fewn yr awr, felly does neb yn cael ei holi eto.
chase-closes = Yn cau: { $when }. Mae amser o hyd, ac mae peidio ag ateb yn iawn hefyd.
asked-again-brief = Ar agor o hyd: “{ $question }” Yn cau: { $when }.

## Not now

poll-not-now = Ddim nawr
later-title = Pryd ga i ddod ag ef yn ôl? “{ $question }”
later-tonight = Heno
later-tomorrow = Yfory
later-quiet = Dim mwy
later-at-tonight = Heno yw { $when }.
later-at-tomorrow = Yfory yw { $when }.
later-none = Mae’n cau { $when }, felly all e ddim aros.
later-quiet-means = Ystyr “Dim mwy” yw na fydda i’n anfon dim mwy atoch am y cwestiwn hwn.
later-promise = Bydda i’n dod ag ef yma { $when }.
later-question = Y cwestiwn: “{ $question }”
later-change = Amser arall
later-written = Dw i newydd ysgrifennu atoch yn breifat. Dim byd yno? Agorwch ein sgwrs ac ysgrifennwch /polls { $number } later
later-no-chat = Alla i ddim ysgrifennu atoch yn breifat eto.
later-write-first = Agorwch ein sgwrs ac ysgrifennwch /polls { $number } later yno. Wedyn galla i.
later-door = Agor ein sgwrs
later-answered = Rydych chi wedi ateb hwn, felly fydd neb yn gofyn i chi eto.
later-quieted = Fydda i’n anfon dim mwy atoch am gwestiwn { $number }. Gallwch ei ateb o hyd.
later-too-late = Mae’r amser hwnnw wedi mynd heibio, neu mae’n cau cyn hynny. Pwyswch “Ddim nawr” eto.
later-stopped = Fe ofynnoch i mi beidio ag anfon dim. Ysgrifennwch /start yn gyntaf, yna galla i ddod ag ef.
later-why = Fe ofynnoch i mi ddod â hwn yn ôl.

## What a draft's check says

# Each is a warning with a suggestion. $words, $term, $rest, $one, $two: from what the organiser wrote.
# $better, $ask, $other: English words to write instead, whatever language this is said in.
check-guesses = Dyfaliad sydd efallai ddim yn ffitio yw “{ $words }”. Dywedwch “{ $better }”.
check-hurts = Gall “{ $words }” frifo. Dywedwch “{ $better }”.
check-leading = Mae hwn yn gwthio pobl at un ateb. Gofynnwch: “{ $ask }”
check-leading-only = Mae “{ $words }” yn gwthio pobl at un ateb. Gofynnwch beth yw eu barn.
check-leave-out = Mae “{ $words }” yn dweud wrth bobl beth i’w ateb. Gadewch ef allan.
check-loaded = Mae “{ $words }” yn dweud wrth bobl beth i’w feddwl. Dywedwch “{ $rest }” yn unig.
check-granted = Mae hwn yn cymryd yr ateb yn ganiataol. Gofynnwch: “{ $ask }”
check-granted-only = Mae “{ $words }” yn cymryd rhywbeth yn ganiataol. Gofynnwch yn gyntaf a yw’n wir.
check-one-sided = Mae’r dewisiadau i gyd yn dweud bron yr un peth. Ychwanegwch un arall, fel “{ $other }”.
check-double = Mae hwn yn gofyn dau beth ar unwaith. Gofynnwch ar wahân: “{ $ask }”
check-jargon = Dydy pawb ddim yn gwybod beth yw “{ $term }”. Dywedwch “{ $better }”.
check-jargon-two = Mae mwy nag un ystyr i “{ $term }”. Ysgrifennwch y geiriau’n llawn.
# $count: words in the question.
check-long-question = Mae { $count } gair yn eich cwestiwn. Postiwch y manylion yn gyntaf, yna gofynnwch: “{ $ask }”
check-long-question-only = Mae { $count } gair yn eich cwestiwn. Postiwch y manylion yn gyntaf, a gofynnwch mewn { $most }.
# $count: words in the sentence. $words: what could go, or what a new sentence could begin with.
check-long-sentence = Mae { $count } gair mewn un frawddeg. Ceisiwch { $most } ar y mwyaf.
check-long-sentence-cut = Mae { $count } gair mewn un frawddeg. Gallech adael “{ $words }” allan.
check-long-sentence-break = Mae { $count } gair mewn un frawddeg. Rhowch atalnod llawn cyn “{ $words }”.
# $number: which choice, counted from 1. $count: words in it.
check-long-choice = Mae { $count } gair yn newis { $number }. Ceisiwch “{ $words }”.
check-long-choice-only = Mae { $count } gair yn newis { $number }. Ceisiwch { $most }, a phostiwch y manylion yn gyntaf.
check-plain-words = Mae “{ $words }” yn anodd ei ddarllen. Ceisiwch “{ $better }”.
check-overlap = Mae { $number } yn “{ $one }” ac yn “{ $other }”. Gadewch i un orffen cyn { $number }.
# $age: how old readers need to be, in years.
check-reading-age = Mae hwn yn darllen fel testun i oed { $age }. Ceisiwch eiriau byrrach am “{ $one }” a “{ $two }”.
check-long-words = Geiriau hir yw “{ $one }” a “{ $two }”. Ceisiwch rai byrrach.

## In own words

# Under the post. Readers are organisers; others read only what its writer and an organiser both let them.
poll-mode-own-words-hidden = Mae trefnwyr yn darllen yr atebion, heb enwau.
poll-mode-own-words-named = Mae trefnwyr yn darllen yr atebion, gydag enwau.
mode-own-words-hidden = Mae trefnwyr nawr yn darllen yr atebion heb enwau.
mode-own-words-named = Mae trefnwyr nawr yn darllen yr atebion gydag enwau. Mae pobl yn cael gwybod cyn ateb.
poll-words-own-words = Cwestiwn { $number }. I ateb, ysgrifennwch /vote { $number } a’ch geiriau ata i’n breifat.
told-words-own-words = Cwestiwn { $number }. Gallwch hefyd ysgrifennu /vote { $number } a’ch geiriau.
who-sees-own-words-hidden = Mae trefnwyr yn ei ddarllen, heb eich enw, ac yn ei gadw am flwyddyn ar ôl cau. Allwch chi ddim ei dynnu’n ôl wedyn. Dim ond os ydych chi a nhw’n cytuno y bydd eraill yn ei ddarllen. { $ends }
who-sees-own-words-named = Mae trefnwyr yn ei ddarllen, gyda’ch enw, ac yn ei gadw am flwyddyn ar ôl cau. Dim ond os ydych chi a nhw’n cytuno y bydd eraill yn ei ddarllen, heb eich enw. { $ends }
kind-own-words = Geiriau eich hun
kind-how-own-words = Geiriau eich hun: mae pobl yn ysgrifennu, a threfnwyr yn darllen.
# $most: how many characters.
own-words-how = Ysgrifennwch hyd at { $most } llythyren. Gallwch hefyd ysgrifennu /vote { $number } a’ch geiriau.
own-words-readers-hidden = Mae trefnwyr yn ei ddarllen, heb eich enw.
own-words-readers-named = Mae trefnwyr yn ei ddarllen, gyda’ch enw.
own-words-said = eich geiriau chi
form-write = Eich ateb
form-send-words = Anfon
do-write-anew = Ysgrifennu eto
# Two buttons: who may read it.
own-words-shared = Cewch ei rannu
own-words-private = Trefnwyr yn unig
own-words-kept = Wedi’i gadw. Mae trefnwyr yn ei ddarllen. Gaiff eraill ei ddarllen hefyd?
own-words-same = Rydych chi wedi ysgrifennu hynny’n barod. Mae’n cael ei gadw unwaith.
own-words-now-shared = Gaiff eraill ei ddarllen ar ôl cau, os bydd trefnydd yn ei basio.
own-words-now-private = Dim ond trefnwyr sy’n ei ddarllen.
card-answered-own-words = Rydych chi wedi ateb:
polls-line-own-words = { $number }. { $question } Rydych chi wedi ateb. Yn cau: { $when }.
nothing-written = Does dim geiriau eto. Ysgrifennwch eich ateb yn gyntaf.
# $length: characters written. $most: characters there may be.
saying-too-long = Mae { $length } llythyren yn hynny, a { $most } yw’r mwyaf. Chafodd dim ei anfon. Gwnewch ef yn fyrrach.
nothing-to-take-out = Dydych chi ddim wedi ateb, felly does dim i’w dynnu’n ôl. Os “none” yw eich ateb, dywedwch ychydig mwy.

# Answers in own words, as organisers read them

do-read = Darllen atebion
sayings-title = Atebion i gwestiwn { $number }
# $allowed: how many of them their writers let others read. $shared: how many of those an organiser has passed.
sayings-count =
    { $total ->
        [0] Does neb wedi ysgrifennu dim.
        [one] Un ateb
       *[other] { $total } ateb
    }{ $total ->
        [0] {""}
       *[other] , caiff { $allowed } eu rhannu, { $shared } wedi’u rhannu.
    }
# $words: the answer.
saying-words = “{ $words }”
saying-named = { $name }: “{ $words }”
saying-for-organisers = { $number }. { $words } I drefnwyr yn unig.
saying-may-share = { $number }. { $words } Caiff ei rannu.
saying-shared = { $number }. { $words } Wedi’i rannu.
saying-held-back = { $number }. { $words } Wedi’i ddal yn ôl.
do-share-saying = Rhannu { $number }
do-hold-saying = Dal { $number } yn ôl
do-earlier-answers = Atebion cynharach
do-later-answers = Atebion diweddarach
saying-passed = Wedi’i rannu. Bydd pobl yn ei ddarllen ar ôl i’r cwestiwn gau.
saying-not-passed = Wedi’i ddal yn ôl. Dim ond trefnwyr sy’n ei ddarllen.
saying-gone = Cafodd yr ateb hwnnw ei newid, neu mae i drefnwyr yn unig. Darllenwch yr atebion eto.

# The result of a question in own words

own-words-result =
    { $total ->
        [one] “{ $question }” Atebodd un person yn ei eiriau ei hun.
       *[other] “{ $question }” Atebodd { $total } o bobl yn eu geiriau eu hunain.
    }
own-words-shared-here =
    { $shared ->
        [0] Mae trefnwyr yn eu darllen.
        [one] Mae un person yn rhannu ei eiriau:
       *[other] Mae { $shared } o bobl yn rhannu eu geiriau:
    }
do-more-answers = Mwy o atebion
sayings-none-shared = Does dim ateb wedi’i rannu.

## Choices that people propose

do-takes = Gadael i ychwanegu
do-takes-none = Dim mwy dewisiadau
takes-options = Gall pobl nawr gynnig dewisiadau. Mae pob un yn aros am eich ie chi.
takes-no-options = All pobl ddim cynnig dewisiadau mwyach.
card-takes-options = Gall pobl gynnig dewisiadau.
card-proposals =
    { $count ->
        [one] Mae un dewis yn aros am eich ie.
       *[other] Mae { $count } dewis yn aros am eich ie.
    }
polls-line-proposals =
    { $count ->
        [one] Cwestiwn { $number }: mae un dewis yn aros am eich ie.
       *[other] Cwestiwn { $number }: mae { $count } dewis yn aros am eich ie.
    }
do-propose = Ychwanegu dewis
form-choice = Eich dewis
form-choice-hint = Ychydig eiriau. Bydd trefnydd yn edrych arno’n gyntaf. Does neb yn gweld eich enw.
form-choice-send = Anfon
proposal-held = Diolch. Bydd trefnydd yn edrych ar “{ $option }” yn gyntaf. Does neb yn gweld eich enw.
proposal-empty = Ysgrifennwch eich dewis mewn ychydig eiriau.
# $length: characters written. $most: characters there may be.
proposal-too-long = Mae { $length } llythyren yn eich dewis. { $most } yw’r mwyaf. Ceisiwch ychydig eiriau.
proposal-unclear = Mae hynny’n edrych fel sawl dewis. Cynigiwch un ar y tro, heb fariau.
# $option: a choice that is there.
proposal-there = Mae “{ $option }” yno’n barod. Tapiwch ef, neu cynigiwch rywbeth arall.
proposal-waits = Mae rhywun wedi cynnig hwnnw’n barod. Bydd trefnydd yn edrych arno.
proposals-full = Does dim lle i fwy: { $most } dewis yw’r mwyaf.
proposals-yours = Mae dau o’ch dewisiadau’n aros yn barod. Arhoswch nes bod trefnydd wedi edrych.
proposals-not-taken = All neb gynnig dewisiadau i’r cwestiwn hwn.
proposal-gone = Mae hwnnw wedi’i benderfynu’n barod, neu wedi’i dynnu’n ôl.
do-proposals = Dewisiadau a gynigiwyd
proposals-title =
    { $count ->
        [one] Un dewis wedi’i gynnig
       *[other] { $count } dewis wedi’u cynnig
    }
proposals-none = Does dim dewis yn aros am eich ie.
proposals-question = Y cwestiwn yw: “{ $question }”
# $left: how many more choices the question can have.
proposals-how =
    { $left ->
        [0] Does dim lle i fwy o ddewisiadau.
        [one] Mae lle i un arall. Mae ie yn ei roi o dan y cwestiwn, “gan aelod”.
       *[other] Mae lle i { $left } arall. Mae ie yn ei roi o dan y cwestiwn, “gan aelod”.
    }
do-yes-proposal = Ie: “{ $option }”
do-no-proposal = Na: “{ $option }”
proposal-added = Mae “{ $option }” yn y cwestiwn nawr.
proposal-added-languages = Mae “{ $option }” yn y cwestiwn nawr. Ychwanegwch ef yn yr ieithoedd eraill, os gwelwch yn dda.
proposal-left-out = Mae “{ $option }” wedi’i adael allan.
proposal-decided-added = Mae eich dewis yn y cwestiwn nawr: “{ $question }” Gallwch ateb eto.
proposal-decided-left-out = Diolch am eich dewis i “{ $question }” Chafodd e ddim ei ychwanegu y tro hwn.

# Words that a further language lacks, as a choice came in later

form-missing = Y dewisiadau newydd yn { $language }
languages-missing = Mae ar gael yn { $language }, ond nid pob dewis.

## How it is asked

do-settings = Mwy o osodiadau
do-opens = Pryd i agor
do-open = Agor nawr
do-copy = Copïo
settings-title = Mwy o osodiadau
settings-typed = Am rif arall ysgrifennwch /polls { $number } quorum a’r rhif.
settings-typed-draft = Am rif arall ysgrifennwch /polls draft quorum a’r rhif.
set-counts-always = Cyfrif bob amser
set-counts-after = Cyfrif wedi ateb
set-counts-close = Cyfrif wrth gau
set-quorum = O leiaf { $quorum }
set-quorum-none = Unrhyw nifer
set-shuffle-on = Cymysgu dewisiadau
set-shuffle-off = Cadw’r drefn
set-repeat-weekly = Gofyn yn wythnosol
set-repeat-monthly = Gofyn yn fisol
set-repeat-never = Peidio ag ailadrodd
counts-always = Mae’r cyfrif i’w weld drwy’r amser.
counts-after = Mae’r cyfrif i’w weld ar ôl i chi ateb.
counts-close = Mae’r cyfrif i’w weld pan fydd yn cau.
needs-answers =
    { $quorum ->
       *[other] Angen { $quorum } ateb.
    }
needs-any = Mae unrhyw nifer o atebion yn ddigon.
order-mixed = Mae’r dewisiadau wedi’u cymysgu, yn wahanol ym mhob grŵp.
order-kept = Mae’r dewisiadau yn eich trefn chi.
opens-when-posted = Bydd yn agor pan fyddwch yn ei bostio.
opens-at = Yn agor: { $when }.
repeats-never = Mae’n cael ei ofyn unwaith.
repeats-weekly = Bydd yn dod eto bob wythnos.
repeats-monthly = Bydd yn dod eto bob mis.
repeats-stopped = Wedi’i stopio. Fydd e ddim yn dod eto.
nothing-repeats = Dydy’r cwestiwn hwn ddim yn dod eto, felly does dim i’w stopio.
# $least, $most: how many answers can be needed.
quorum-unclear =
    { $most ->
       *[other] Rhowch rif o { $least } i { $most }, neu none. Er enghraifft: /polls 7 quorum 8
    }

# When counts show later

poll-mode-hidden-close = Does dim enwau’n cael eu dangos.
poll-mode-named-after = Mae pawb sydd wedi ateb yn gweld eich enw.
poll-mode-named-close = Bydd pawb yn gweld eich enw pan fydd yn cau.
who-sees-hidden-close = Does neb yn gweld eich enw, na’r trefnwyr chwaith. Does neb yn gweld y cyfrif cyn cau. Dw i’n cadw eich ateb tan hynny, fel y gallwch ei newid. { $ends }
who-sees-named-after = Mae pawb sydd wedi ateb yn gweld eich enw wrth eich dewis. Pan fydd yn cau, bydd pawb yma’n ei weld. { $ends }
who-sees-named-close = Pan fydd yn cau, bydd pawb yma’n gweld eich enw wrth eich dewis. Does neb yn ei weld cyn hynny. { $ends }
vote-counted-after = Wedi’i gyfrif: { $option }. Gallwch newid eich ateb nes i’r cwestiwn gau. I weld y cyfrif, ysgrifennwch /polls { $number }
so-far =
    { $total ->
        [one] Un ateb hyd yn hyn.
       *[other] { $total } ateb hyd yn hyn.
    }

# Whether enough people answered

# $quorum: how many answers were needed.
result-needed-missed =
    { $total ->
        [0] “{ $question }” Wnaeth neb ateb, ac roedd angen { $quorum }, felly does dim wedi’i benderfynu.
        [one] “{ $question }” Atebodd un person, ac roedd angen { $quorum }, felly does dim wedi’i benderfynu.
       *[other] “{ $question }” Atebodd { $total } o bobl, ac roedd angen { $quorum }, felly does dim wedi’i benderfynu.
    }
result-needed-reached =
    { $quorum ->
       *[other] Roedd angen { $quorum } ateb, ac maen nhw yma.
    }

# Opening later

opening-title = Pryd fydd yn agor?
opening-as-posted = Pan fydda i’n postio
opening-typed = Gallwch hefyd ysgrifennu /polls { $number } opens yfory 9yb, neu opens 4 Rhagfyr 9yb.
opening-typed-draft = Gallwch hefyd ysgrifennu /polls draft opens yfory 9yb, neu opens 4 Rhagfyr 9yb.
opening-moved = Bydd nawr yn agor { $when }. Bydd yn cau { $closes }.
opens-too-late = Mae hynny dros flwyddyn i ffwrdd. Dewiswch amser cynharach.
closes-before-opening = Byddai’n cau cyn agor. Dewiswch amser diweddarach.
poll-planned = Mae cwestiwn { $number } wedi’i gynllunio. Bydd yn agor { $when }.
planned-cancelled = Mae cwestiwn { $number } wedi’i ganslo. Welodd neb ef.
card-planned = Mae cwestiwn { $number } wedi’i gynllunio. Does neb yn ei weld eto.
card-goes-to = Bydd yn mynd i { $places }.
card-waits-for-room =
    { $most ->
       *[other] Mae’n aros: mae { $most } cwestiwn agored mewn grŵp. Bydd yn agor pan fydd un yn cau.
    }
card-called-off = Cafodd ei ganslo cyn i neb ei weld.

# Planned and ended ones, copies

polls-more = Cynlluniau a gorffennol
more-title = Wedi’u cynllunio ac wedi gorffen
more-none = Does dim cwestiwn wedi’i gynllunio, a does dim wedi gorffen.
more-planned = { $number }. { $question } Yn agor: { $when }.
more-closed = { $number }. { $question } Wedi cau: { $when }.
more-cancelled = { $number }. { $question } Wedi’i ganslo: { $when }.
poll-copied = Wedi’i gopïo. Newidiwch beth a fynnwch, yna postiwch.
comes-again = Bydd yn dod eto { $when }.
comes-again-as = Daeth eto, fel cwestiwn { $number }.

# What earlier ones said, of a question that comes again

# $past: "5 of 9 (1 December), 4 of 7 (24 November)".
trend-option = Cynt: { $option } { $past }.
trend-middle = Y canol cynt: { $past }.
trend-first = Cyntaf cynt: { $past }.
trend-answers = Faint atebodd cynt: { $past }.
trend-item = { $what } ({ $day })
trend-of = { $count } o { $total }
trend-points =
    { $points ->
        [one] { $points } pwynt
       *[other] { $points } pwynt
    }
trend-between = { $low } i { $high }
trend-nobody = neb

## By another's hand

do-hand = Ychwanegu ateb papur
paper-for-other = Rydych chi’n rhoi ateb dros rywun arall. Mae’n cyfrif unwaith, ac yn dweud iddo gael ei roi felly.
paper-no-name = Mae’r cwestiwn hwn yn dangos enwau. Does dim enw ar ateb a roddir felly.
paper-empty = Does dim wedi’i roi eto.
paper-says = Mae’n dweud: { $option }.
paper-skipped = Mae’n dweud: gwell peidio ag ateb.
paper-own-words = Mae ganddo ei eiriau ei hun.
paper-count =
    { $count ->
        [0] Does dim ateb wedi’i roi â llaw eto.
        [one] Mae un ateb wedi’i roi â llaw.
       *[other] Mae { $count } ateb wedi’u rhoi â llaw.
    }
paper-entered =
    { $count ->
        [one] Wedi’i roi. Mae un ateb wedi’i roi â llaw.
       *[other] Wedi’i roi. Mae { $count } ateb wedi’u rhoi â llaw.
    }
paper-taken-back =
    { $count ->
        [0] Wedi’i dynnu allan. Does dim ateb wedi’i roi â llaw nawr.
        [one] Wedi’i dynnu allan. Mae un ateb wedi’i roi â llaw nawr.
       *[other] Wedi’i dynnu allan. Mae { $count } ateb wedi’u rhoi â llaw nawr.
    }
paper-another = Ychwanegu un arall
paper-do-none = Tynnu’n ôl
paper-do-skip = Gwell peidio
paper-do-write = Ysgrifennu
paper-do-shared = Caiff eraill ddarllen
paper-do-private = Trefnwyr yn unig
paper-write = Geiriau rhywun arall
paper-words = Ysgrifennwch beth ddywedon nhw. Mae trefnwyr yn ei ddarllen, heb enw.

# Among the answers. The first sentence is about answers that were counted in the number before it.

answers-by-hand =
    { $count ->
        [one] Rhoddwyd un ohonyn nhw gan drefnydd.
       *[other] Rhoddwyd { $count } ohonyn nhw gan drefnydd.
    }
answers-apart =
    { $count ->
        [one] Daeth un arall drwy’r ddolen agored, y gall pawb ei defnyddio fwy nag unwaith.
       *[other] Daeth { $count } arall drwy’r ddolen agored, y gall pawb ei defnyddio fwy nag unwaith.
    }
# $answers: the choices, each with what it got by the open link: "Soup (3) and Salad (4)".
open-link-said = Drwy’r ddolen agored: { $answers }.
open-link-ranked = Dewisiadau cyntaf drwy’r ddolen agored: { $answers }.
open-link-points = Pwyntiau drwy’r ddolen agored: { $answers }.
open-link-dates = Ie drwy’r ddolen agored: { $answers }.
result-none-apart = “{ $question }” Wnaeth neb ateb yn y grŵp y tro hwn.

## The result as a picture, as a text and as a table

# $count: how many said so. They are not among those who answered.
result-skipped =
    { $count ->
        [one] Roedd yn well gan un person beidio ag ateb.
       *[other] Roedd yn well gan { $count } beidio ag ateb.
    }
# Under a picture. $day: a date with its year.
chart-answered =
    { $total ->
        [one] Atebodd un person. Caeodd { $day }.
       *[other] Atebodd { $total } o bobl. Caeodd { $day }.
    }
chart-needed-missed =
    { $quorum ->
       *[other] Roedd angen { $quorum } ateb, felly does dim wedi’i benderfynu.
    }
chart-several = Gallai pobl ddewis sawl un.
chart-rounds = Mae pob bar yn dangos beth oedd gan ddewis yn ei rownd olaf.
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
chart-points =
    { $squared ->
        [0] Pwyntiau yw’r bariau.
       *[other] Pleidleisiau yw’r bariau.
    }
# A picture in words. $said: the sentence that tells the result. $bars: "Soup: 12, Salad: 9".
chart-in-words = { $said } { $bars }.
# Two sentences, one after another.
said-more = { $first } { $rest }
# $amount: what the choice has, such as "12", or "5 yes".
option-got = { $option }: { $amount }
option-of = { $option }: { $count } o { $total }
do-result = Canlyniad hyd yma
do-text = Copïo fel testun
do-csv = Tabl (CSV)
# Somebody asks for counts that are not shown yet. $after: 1 where they show once one has answered, 0 at close.
counts-later =
    { $after ->
        [1] Mae’r cyfrif i’w weld ar ôl i chi ateb. Atebwch yn gyntaf, yna gofynnwch eto.
       *[other] Bydd y cyfrif i’w weld i bawb pan fydd yn cau. Gofynnwch eto bryd hynny.
    }
csv-title = Cwestiwn { $number } fel tabl
csv-file = Tabl cwestiwn { $number }, ar gyfer taenlen
csv-words = Mae pob ateb ynddo. Cadwch ef lle mai dim ond trefnwyr sy’n ei ddarllen.
# The names of columns, and of numbers below the table.
csv-number = Rhif
csv-choice = Dewis
csv-answers = Atebion
csv-yes = Ie
csv-maybe = Os oes rhaid
csv-no = Na
csv-points = Pwyntiau
csv-people = Pobl
csv-firsts = Dewisiadau cyntaf
csv-by-points = Yn ôl pwyntiau
csv-round = Rownd { $number }
# $what: the name of a column.
csv-apart = { $what }, drwy’r ddolen agored
csv-names = Enwau
csv-names-yes = Enwau: ie
csv-names-maybe = Enwau: os oes rhaid
csv-names-first = Enwau: dewis cyntaf
csv-answer = Ateb
csv-readers = Pwy gaiff ei ddarllen
csv-name = Enw
csv-for-organisers = I drefnwyr yn unig
csv-may-share = Caiff ei rannu
csv-shared = Wedi’i rannu
csv-held-back = Wedi’i ddal yn ôl
csv-question = Cwestiwn
csv-total = Pobl a atebodd
csv-by-hand = O’r rhain, wedi’u rhoi gan drefnydd
csv-by-link = O’r rhain, drwy ddolen sy’n gweithio unwaith
csv-by-open = Mwy, drwy’r ddolen agored
csv-skipped = Gwell ganddyn nhw beidio ag ateb

## By link

do-link = Rhannu drwy ddolen
do-links = Dolenni untro
do-copy-link = Copïo i eraill
do-stop-link = Stopio’r ddolen
do-stop-sure = Stopio
do-new-link = Dolen newydd
links-need-address = Mae angen cyfeiriad ar y rhyngrwyd ar ddolenni. Pwy bynnag sy’n fy rhedeg sy’n ei osod: public_url o dan [web] yn config.toml.
link-title = Y ddolen i gwestiwn { $number }
link-how = Gall unrhyw un sydd â’r ddolen hon ateb, heb ap. Mae’r atebion hynny’n cael eu cyfrif ar wahân.
# What a picture shows, to be read by a camera.
link-code = Llun i gamerâu. Mae’n arwain i { $address }
links-count =
    { $made ->
        [one] Mae un ddolen yn gweithio unwaith. { $used ->
            [0] Dydy hi ddim wedi’i defnyddio eto.
           *[other] Mae hi wedi’i defnyddio.
        }
       *[other] Mae { $made } dolen yn gweithio unwaith. { $used ->
            [0] Does dim un wedi’i defnyddio eto.
            [one] Mae un wedi’i defnyddio.
           *[other] Mae { $used } wedi’u defnyddio.
        }
    }
stop-link-title = Stopio’r ddolen?
stop-link-means = Fydd papurau a negeseuon â’r ddolen yn arwain i unman wedyn. Mae dolenni untro na ddefnyddiwyd yn stopio hefyd.
links-are-stopped = Wedi’u stopio. Mae’r atebion a ddaeth drwyddyn nhw’n aros.
link-is-new = Dyma ddolen newydd. Dydy’r un flaenorol ddim yn gweithio mwyach.
link-stopped-title = Mae’r ddolen i gwestiwn { $number } wedi’i stopio.
copy-answer-here = Atebwch yma:
copy-no-account = Does dim angen cyfrif nac ap, a does dim enw i’w roi.
links-how-many = Faint o ddolenni?
links-how = Mae pob un i un person ac yn gweithio unwaith. Mae’r atebion hynny’n cyfrif fel pob un arall.
links-typed =
    { $number ->
       *[other] Am rif arall ysgrifennwch /polls { $number } links 15.
    }
links-number =
    { $count ->
       *[other] { $count } dolen
    }
links-made =
    { $count ->
        [one] Un ddolen sy’n gweithio unwaith
       *[other] { $count } dolen sy’n gweithio unwaith
    }
links-shown-once = Cadwch nhw nawr. Dw i ddim yn eu cadw, ac alla i ddim eu dangos eto.
links-file = Y dolenni i gwestiwn { $number }, un i bob llinell
links-out-of-range =
    { $most ->
       *[other] Dewiswch o { $least } i { $most } dolen.
    }
too-many-links =
    { $most ->
       *[other] Mae cymaint yn aros i gael eu defnyddio: { $most } yw’r mwyaf. Stopiwch nhw, yna gwnewch rai newydd.
    }
link-unknown = Dw i ddim yn nabod y ddolen hon. Agorwch y ddolen gyfan eto, neu gofynnwch i bwy bynnag a’i rhoddodd i chi.
link-used = Mae’r ddolen hon yn gweithio unwaith, ac mae wedi’i defnyddio. Ai chi wnaeth? Agorwch hi lle gwnaethoch hynny. Os na, gofynnwch am un arall.
link-stopped = Stopiodd trefnydd y ddolen hon. Gofynnwch i bwy bynnag a’i rhoddodd i chi am un newydd.
nothing-chosen = Does dim ateb eto. Rhowch un, neu hepgorwch.
too-few-chosen =
    { $least ->
       *[other] Dewiswch o leiaf { $least }, os gwelwch yn dda.
    }
# $place: 1 is the best.
place-twice =
    { $place ->
       *[other] Mae lle { $place } yno ddwywaith. Rhowch ei le ei hun i bob dewis.
    }
# $spent: what the given points cost.
points-overspent =
    { $points ->
       *[other] Mae gennych { $points } pwynt, ac mae angen { $spent } i hyn. Cymerwch rai yn ôl.
    }

## Asked for a service

do-purpose = Ar ran gwasanaeth
do-purpose-change = Newid y diben
do-purpose-none = Tynnu’r diben
do-step = Newid y cam
do-about = Am y cwestiwn
do-steps = Y saith cam
form-purpose = Gofyn ar ran gwasanaeth
form-can-change = Beth all newid?
form-cannot-change = Beth na all newid?
form-decides = Pwy sy’n penderfynu?
form-answerer = Pwy sy’n gorfod ateb?
form-answerer-hint = Enw y bydd pawb yn ei weld, fel yr Ymddiriedolaeth.
form-not-yet = Gadewch yn wag os nad yw’n hysbys eto.
form-due = Erbyn pa ddiwrnod?
form-due-hint = Er enghraifft 22 Rhagfyr. Mae’r grŵp yn ei weld.
purpose-kept = Wedi’i gadw. Mae pobl yn ei weld o dan y cwestiwn.
purpose-dropped = Wedi’i dynnu allan. Dydy’r cwestiwn ddim ar ran gwasanaeth nawr.
purpose-missing = Dywedwch yn gyntaf beth all newid, a phwy sy’n gorfod ateb: pwyswch Ar ran gwasanaeth.
# $length: characters written. $most: characters there may be.
purpose-too-long = Mae { $length } llythyren yn un o’r rhain. { $most } yw’r mwyaf. Chafodd dim ei newid.
answerer-missing = Ysgrifennwch pwy sy’n gorfod ateb. Yna bydd pobl yn gwybod i bwy i ofyn.
no-purpose = Ysgrifennodd neb fwy am y cwestiwn hwn.

# Under the question. All of it but the step is in the words of whoever asks.

purpose-can-cannot = All newid: { $can }. Na all newid: { $cannot }.
purpose-can = All newid: { $can }.
purpose-cannot = Na all newid: { $cannot }.
purpose-decides = Pwy sy’n penderfynu: { $decides }.
purpose-both = { $first } { $second }
# $community: who asks. $answerer: who must answer; one or several.
about-asks = { $community } sy’n gofyn. Pwy sy’n gorfod ateb: { $answerer }.
about-can = Beth all newid: { $words }.
about-cannot = Beth na all newid: { $words }.
about-decides = Pwy sy’n penderfynu: { $words }.
# In place of words, in the three sentences above.
about-not-yet = heb ei ddweud eto
about-no-step = Does neb wedi dweud eto faint o lais sydd gan bobl.

# The ladder of co-production, from the bottom: names of its steps, and what they mean

ladder-1 = Gorfodi
ladder-2 = Addysgu
ladder-3 = Hysbysu
ladder-4 = Ymgynghori
ladder-5 = Ymgysylltu
ladder-6 = Cyd-ddylunio
ladder-7 = Cydgynhyrchu
ladder-means-1 = Rhaid i bobl ddod, a dydy eu barn ddim yn cyfrif.
ladder-means-2 = Mae pobl yn dysgu sut mae’r gwasanaeth yn gweithio.
ladder-means-3 = Mae pobl yn cael gwybod beth fydd yn digwydd.
ladder-means-4 = Mae rhywun yn gofyn i bobl. Y gwasanaeth yn unig sy’n penderfynu.
ladder-means-5 = Mae rhywun yn gofyn i bobl fwy nag unwaith, ac mae ganddyn nhw rywfaint o ddylanwad.
ladder-means-6 = Mae pobl yn helpu i gynllunio. Y gwasanaeth sy’n ei wneud.
ladder-means-7 = Mae gofalwyr a’r gwasanaeth yn penderfynu gyda’i gilydd, o’r dechrau i’r diwedd.
ladder-step = Cam { $number } o 7: { $name }.
ladder-line = { $number }. { $name }: { $means }
ladder-title = Y saith cam, o’r gwaelod
# $number: 1.
ladder-not-here =
    { $number ->
       *[other] Does neb yn gofyn gyda cham { $number } yma.
    }
ladder-credit = Daw’r camau gan TLAP a’i National Co-production Advisory Group. Ein geiriau ni yw’r rhain.
ladder-which = Faint o lais sydd gan bobl?
ladder-choice = { $number }. { $name }
ladder-later = Ddim eto
ladder-shared = Ydy gofalwyr yn rhannu’r penderfyniad?
# $name: co-production.
ladder-shared-why = Mae { $name } yn golygu eu bod nhw, o’r dechrau i’r diwedd.
ladder-yes = Ydyn
ladder-no = Nac ydyn
ladder-not-shared = Felly mae’n rhywbeth arall. Efallai bod un o’r rhain yn ffitio’n well.
# $least, $most: the steps with which one can ask.
step-not-offered =
    { $most ->
       *[other] Gyda cham 1 dydy barn ddim yn cyfrif, felly does neb yn gofyn ag ef. Dewiswch o { $least } i { $most }.
    }
no-such-step =
    { $most ->
       *[other] Does dim cam fel hwnnw. Dewiswch o { $least } i { $most }.
    }

# The promised answer. $answerer: who must answer; one or several.

promise-ahead = Bydd y grŵp yn cael ateb erbyn { $day }, gan { $answerer }.
promise-late = Yn aros am { $answerer } ers { $day }.
promise-answered = Atebwyd ar { $day } gan { $answerer }.
promise-moved = Symudwyd y diwrnod: { $reason }.
promise-ended = Felly does dim ateb yn ddyledus gan { $answerer }.
# Told to organisers in private, on the day.
due-title = Mae cwestiwn { $number } yn dal i aros am ateb gan { $answerer }
due-by = Cafodd ei addo erbyn { $day }.
due-moved = Wedi’i symud. Bydd y grŵp nawr yn cael ateb erbyn { $day }, ac yn gweld pam.
# $day: on which the question closes.
due-too-early = Mae’r cwestiwn yn cau ar { $day }. Dewiswch ddiwrnod diweddarach.
due-too-late = Mae hynny’n fwy na blwyddyn i aros. Dewiswch ddiwrnod cynharach.
due-unclear = Alla i ddim darllen hynny fel diwrnod. Er enghraifft: 22 Rhagfyr
due-already = Mae’n ddyledus ar y diwrnod hwnnw’n barod. Dewiswch un arall.
do-answered = Daeth yr ateb
do-answered-again = Cywiro’r ateb
do-due = Symud y dyddiad
do-answerer = Dolen i ateb
form-answer = Yr ateb i gwestiwn { $number }
form-answered = Beth yw’r ateb?
form-answer-send = Dweud wrth bawb
form-due-moved = Yr ateb i gwestiwn { $number }
promise-not-yet = Mae’r cwestiwn yn dal ar agor. Caewch ef yn gyntaf, yna rhowch yr ateb.
promise-kept = Mae’r ateb wedi dod, felly does dim i’w symud.
answer-missing = Does dim geiriau eto. Ysgrifennwch yr ateb yn gyntaf.
# $length: characters written. $most: characters there may be.
answer-too-long = Mae { $length } llythyren yn hynny, a { $most } yw’r mwyaf. Chafodd dim ei anfon. Gwnewch ef yn fyrrach.
answer-stands = Mae pobl wedi darllen yr ateb, felly mae’n aros. Dywedwch wrth y grŵp eich hun beth sydd wedi newid.
answer-told = Diolch. Mae’r ateb ar ei ffordd i’r grŵp.
answerer-title = Y ddolen i ateb cwestiwn { $number }
answerer-linked = Mae dolen i ateb cwestiwn { $number }
answerer-how = Rhowch hi i { $answerer } yn unig. Gall pwy bynnag sy’n ei hagor ateb yn yr enw hwnnw, unwaith.
answerer-once = Alla i ddim ei dangos eto. Bydd dolen newydd yn dod â hon i ben.
answerer-not-again = Alla i ddim ei dangos eto. Bydd dolen newydd yn dod â’r un bresennol i ben.
answerer-none = Does gan { $answerer } ddim dolen i ateb nawr.
answerer-stopped = Wedi’i stopio. All neb ateb drwy’r ddolen honno bellach.
answer-corrected = Wedi’i newid. Mae’r grŵp yn gweld y geiriau newydd.
answer-title = Yr ateb i gwestiwn { $number }
answer-asked = Gofynnwyd i chi: “{ $question }”
answer-came = Dyma’r ateb gan { $answerer }:
polls-promises = Atebion a addawyd
promises-none = Does dim ateb i aros amdano.
promises-title =
    { $count ->
        [one] Un ateb wedi’i addo
       *[other] { $count } ateb wedi’u haddo
    }
# $said: by when, or that it is late.
promises-line = { $number }. { $question } { $said }
promises-more =
    { $count ->
        [one] Mae un arall yn ddyledus yn nes ymlaen.
       *[other] Mae { $count } arall yn ddyledus yn nes ymlaen.
    }

## Secret questions

poll-mode-secret = Cyfrinachol: does neb yn gweld beth rydych chi’n ei ddewis, na’r trefnwyr chwaith.
poll-mode-sensitive = Cyfrinachol a sensitif: does neb yn gweld beth rydych chi’n ei ddewis, na’r trefnwyr chwaith.
# $needs: answers it needs. $days: for how many days it stays open once more.
secret-needs =
    Mae angen { $needs } ateb. Gyda llai, bydd yn aros ar agor am { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    } arall, unwaith.
secret-extended =
    Roedd rhy ychydig o bobl wedi ateb, felly mae’n aros ar agor am { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    } arall. Mae angen { $needs } ateb i gyd o hyd.
# $least: a number of people who have answered at least; 0 for fewer than 8.
secret-turnout =
    { $least ->
        [0] Llai nag 8 ateb hyd yn hyn.
       *[other] O leiaf { $least } ateb hyd yn hyn.
    }
secret-answered = Rydych chi wedi ateb. Fydd eich dewis ddim yn cael ei ddangos eto. Gallwch ei newid nes i’r cwestiwn gau.
secret-send = Anfon fy ateb
secret-lacks =
    { $lacks ->
        [one] Dewiswch un arall, os gwelwch yn dda.
       *[other] Dewiswch { $lacks } arall, os gwelwch yn dda.
    }
secret-counted = Wedi’i gyfrif: { $option }. Fydda i ddim yn ei ddangos eto. Gallwch newid eich ateb nes i’r cwestiwn gau.
secret-counted-several = Mae eich ateb wedi’i gyfrif. Fydda i ddim yn ei ddangos eto. Gallwch ei newid nes i’r cwestiwn gau.
polls-line-secret = { $number }. { $question } Mae hwn yn gyfrinachol. Yn cau: { $when }.
secret-has-closed = Mae cwestiwn { $number } wedi cau. Mae’r canlyniad isod.
who-sees-secret = Dydy eich dewis ddim yn cael ei ddangos i neb, ddim hyd yn oed i’r trefnwyr. Pan fydd y cwestiwn yn cau, dw i’n dinistrio’r allwedd i’ch dewis. Tan hynny, gallai pwy bynnag sy’n fy rhedeg ei ddarllen, ac mae eich ap yn gweld eich tap. { $ends }
card-secret = Mae cwestiwn { $number } yn gyfrinachol.
secret-frozen = Does dim modd ei newid mwyach. Gallai newid ddangos pwy ddewisodd beth.

# Making it secret

do-secrecy = Cyfrinachol?
do-secret = Cyfrinachol
do-sensitive = Sensitif
do-not-secret = Ddim yn gyfrinachol
do-anyway = Cyfrinachol beth bynnag
do-groups = Grwpiau
mode-secret = Mae’n gyfrinachol nawr. Fydd neb yn gweld pwy ddewisodd beth.
mode-sensitive = Mae’n gyfrinachol ac yn sensitif nawr. Fydd neb yn gweld pwy ddewisodd beth.
secrecy-title = Ei wneud yn gyfrinachol?
secrecy-secret = Cyfrinachol, i benderfynu rhywbeth: mae angen 8 ateb. Dydy rhifau o dan 5 ddim yn cael eu dangos.
secrecy-sensitive = Cyfrinachol a sensitif, am yr hyn sy’n brifo: mae angen 10 ateb. Mae’r rhifau wedi’u talgrynnu. Mae ar agor am ddiwrnod neu fwy, a does neb yn ei gau’n gynnar.
secrecy-both = Ar ôl ei bostio, does dim modd ei newid. Daw’r canlyniad unwaith, ar y diwedd.
secret-few-title = Efallai na ddaw dim o hyn
# $needs: answers it needs. $here: people who have ever used the bot there.
secret-few =
    { $here ->
        [0] Mae angen { $needs } ateb ar gwestiwn cyfrinachol. Does neb wedi fy nefnyddio yno eto.
        [one] Mae angen { $needs } ateb ar gwestiwn cyfrinachol. Mae un person wedi fy nefnyddio yno hyd yn hyn.
       *[other] Mae angen { $needs } ateb ar gwestiwn cyfrinachol. Mae { $here } o bobl wedi fy nefnyddio yno hyd yn hyn.
    }
secret-few-then = Gyda llai o atebion, fydd dim byd yn cael ei ddweud, ddim hyd yn oed faint. Gallwch guddio enwau yn lle hynny.
set-groups-on = Dangos pob grŵp
set-groups-off = Grwpiau gyda’i gilydd
groups-apart = Mae pob grŵp hefyd yn cael ei ddangos ar wahân, lle nad oes yr un rhif yn fach.
groups-together = Mae’r grwpiau i gyd yn cael eu cyfrif gyda’i gilydd.

# What came of it

# $question: what was asked. $total: people who answered. $about: 1 where numbers are rounded.
secret-total =
    { $about ->
        [1] “{ $question }” Atebodd tua { $total } o bobl.
       *[0] “{ $question }” Atebodd { $total } o bobl.
    }
secret-leads = “{ $question }” Atebodd { $total } o bobl. Daeth { $option } yn gyntaf.
secret-tied = “{ $question }” Atebodd { $total } o bobl. Doedd dim un dewis ar y blaen.
secret-count =
    { $about ->
        [1] { $option }: tua { $count }
       *[0] { $option }: { $count }
    }
secret-not-shown = { $option }: heb ei ddangos
secret-hides = Dydy rhai rhifau ddim yn cael eu dangos, fel na all neb weithio allan pwy ddewisodd beth.
secret-about = Mae’r rhifau wedi’u talgrynnu i’r 5 agosaf.
secret-closed-early = Cafodd ei gau’n gynnar gan drefnydd.
secret-withheld =
    { $needs ->
        [8] “{ $question }” Atebodd llai nag { $needs } o bobl, felly does dim yn cael ei ddweud.
       *[other] “{ $question }” Atebodd llai na { $needs } o bobl, felly does dim yn cael ei ddweud.
    }
secret-withheld-next = Mae hyn yn gwarchod y rhai a atebodd. Mae eu hatebion wedi’u dileu. Gall trefnydd ofyn eto gydag enwau wedi’u cuddio, neu gallwch siarad am y peth gyda’ch gilydd.
secret-void = “{ $question }” Collwyd yr allwedd i’r atebion, felly all neb eu darllen. Maen nhw wedi’u dileu. Gofynnwch eto, os gwelwch yn dda.
secret-row = { $place }: { $counts }
secret-others = Pob grŵp arall
secret-cell = heb ei ddangos
secret-amount =
    { $about ->
        [1] tua { $count }
       *[0] { $count }
    }
# $day: when it closed.
secret-answered-and-closed =
    { $about ->
        [1] Atebodd tua { $total } o bobl. Caeodd { $day }.
       *[0] Atebodd { $total } o bobl. Caeodd { $day }.
    }
csv-rule = Rheol
csv-rule-secret = Cyfrinachol: dydy rhifau o dan 5 ddim yn cael eu dangos.
csv-rule-sensitive = Cyfrinachol a sensitif: dydy rhifau o dan 5 ddim yn cael eu dangos, ac mae’r lleill wedi’u talgrynnu i’r 5 agosaf.

# What cannot be done

poll-frozen = Mae’r cwestiwn hwn yn gyfrinachol, ac mae wedi’i bostio. Felly does dim modd ei newid mwyach. Gallwch ei ganslo a gofyn eto.
poll-key-lost = Collwyd yr allwedd i’r cwestiwn hwn, felly all dim ateb gyfrif. Mae’n cau nawr, ac mae’r grŵp yn cael gwybod.
secret-only-counts = Gall cwestiwn cyfrinachol gael un dewis, sawl dewis neu raddfa. Dewiswch un o’r mathau hynny, os gwelwch yn dda.
secret-not-repeats = Dydy cwestiwn cyfrinachol ddim yn dod eto ohono’i hun. Gallai dau ganlyniad yn agos at ei gilydd ddangos pwy ddewisodd beth.
secret-not-takes = All cwestiwn cyfrinachol ddim cymryd dewisiadau gan aelodau. Diffoddwch hynny’n gyntaf.
secret-not-hand = All neb roi ateb dros eraill mewn cwestiwn cyfrinachol. Rhowch ddolen iddyn nhw sy’n gweithio unwaith.
secret-not-chase = Does neb yn gwybod pwy sydd wedi ateb cwestiwn cyfrinachol. Gallwch ofyn i’r grŵp cyfan unwaith eto.
secret-not-link = Does gan gwestiwn cyfrinachol ddim dolen i bawb: gellid ei defnyddio ddwywaith. Gwnewch ddolenni sy’n gweithio unwaith.
secret-not-skip = Does neb yn gwybod pwy sydd wedi ateb. Felly gallwch adael iddo, a fydd neb yn gofyn i chi.
secret-not-groups = Dim ond cwestiwn cyfrinachol all ddangos pob grŵp ar wahân.
counts-secret = Mae’r cwestiwn hwn yn gyfrinachol. Daw’r canlyniad pan fydd yn cau, i bawb ar yr un pryd.
no-early-close = Mae cwestiwn sensitif yn cau ar ei amser, ac nid cyn hynny. Felly all neb ddewis yr eiliad.
sensitive-too-short = Rhaid i gwestiwn sensitif fod ar agor am ddiwrnod neu fwy. Dewiswch amser cau diweddarach.
# $days: days that must lie between.
asked-too-soon =
    Cafodd yr un cwestiwn sensitif ei ofyn yma, neu bydd yn cael ei ofyn, o fewn { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    }. Gallai dau ganlyniad am yr un bobl ddangos pwy ddewisodd beth. Arhoswch, neu gofynnwch rywbeth arall, os gwelwch yn dda.
joined-too-lately = Daethoch i’r grŵp hwn lai na diwrnod yn ôl. Gallwch ateb y cwestiwn hwn ar ôl diwrnod yma.
answer-in-the-group = Atebwch y cwestiwn sensitif hwn yn y grŵp, os gwelwch yn dda. Dim ond yno y galla i weld ers faint rydych chi’n aelod.

# Questions in the weekly list of what is on. $when: a day and a time.

on-open = Cwestiwn { $number }: { $question } Ar agor tan: { $when }.
on-planned = Bydd cwestiwn { $number } yn dod: { $when }.
on-result = Mae canlyniad i gwestiwn { $number }: { $question }
on-answer = Ateb cwestiwn { $number }
on-see = Canlyniad { $number }
