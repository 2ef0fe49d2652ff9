# What was read in a text that somebody pasted

pasted-title = Dyma beth ddarllenais i. Beth ddylwn i ei wneud ag ef?
pasted-not-understood = Dim ond ychydig eiriau dw i’n eu deall. Rhowch gynnig ar /polls am gwestiynau, /support am help brys, neu /help.
pasted-kept = Dw i’n cadw’r testun hwn am ddiwrnod ar y mwyaf, er mwyn i chi beidio â gorfod ei ludo eto.
pasted-gone = Dydy’r testun hwnnw ddim gen i bellach. Gludwch ef eto, os gwelwch yn dda.
# $first: a title, a day or both. $rest: a day or a place.
pasted-parts = { $first } · { $rest }
# $when: "Tuesday 1 December, 6pm". $ends: "8pm".
pasted-until = { $when } tan { $ends }

# Buttons

pasted-tell = Dweud yn unig
pasted-which = Gofyn pa ddyddiad
pasted-ask = Gofyn hyn
pasted-remind = Atgoffa fi

# What was left out, and why. $words: what people wrote.

# $am: "7am". $pm: "7pm".
pasted-half-open = Gallai “{ $words }” fod yn { $am } neu’n { $pm }. Dw i wedi gadael yr amser allan.
pasted-unsure = Doeddwn i ddim yn siŵr beth yw ystyr “{ $words }”. Dw i wedi’i adael allan.
pasted-over = Mae “{ $words }” wedi mynd heibio.
pasted-no-day = Alla i ddim gweld “{ $words }” yn y calendr.
# $day: "1 December". $right, $wrong: weekdays.
pasted-weekday-differs = Dydd { $right } yw { $day }, nid dydd { $wrong }.
# $today, $later: days.
pasted-today = Doeddwn i ddim yn siŵr pa un yw hwn: { $today } neu { $later }.
# $first, $last: times, such as 6pm.
pasted-times = Mae mwy nag un amser yno, o { $first } i { $last }. Dw i wedi’u gadael allan.
pasted-days = Mae’n para mwy na diwrnod. Dw i wedi gadael y dyddiau hynny allan.
pasted-repeats = Mae’n digwydd dro ar ôl tro. Dw i wedi gadael hynny allan.
pasted-off = Mae’n dweud bod rhywbeth wedi’i ganslo neu ei symud. Gwiriwch y diwrnod, os gwelwch yn dda.
pasted-handed-on = Dw i ddim yn gwybod pryd cafodd “{ $words }” ei ysgrifennu. Dw i wedi’i adael allan.
