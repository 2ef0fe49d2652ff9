# What was read in a text that somebody pasted

pasted-title = Oto co z tego rozumiem. Co mam z tym zrobić?
pasted-not-understood = Rozumiem tylko kilka słów. Spróbuj /polls (pytania), /support (pilna pomoc) albo /help.
pasted-kept = Przechowuję ten tekst najwyżej jeden dzień, żeby nie trzeba było wklejać go jeszcze raz.
pasted-gone = Nie mam już tego tekstu. Wklej go, proszę, jeszcze raz.
# $first: a title, a day or both. $rest: a day or a place.
pasted-parts = { $first } · { $rest }
# $when: "Tuesday 1 December, 6pm". $ends: "8pm".
pasted-until = { $when } do { $ends }

# Buttons

pasted-tell = Tylko przekaż
pasted-which = Zapytaj o termin
pasted-ask = Zadaj to pytanie
pasted-remind = Przypomnij mi

# What was left out, and why. $words: what people wrote.

# $am: "7am". $pm: "7pm".
pasted-half-open = „{ $words }” to może być { $am } albo { $pm }. Pomijam godzinę.
pasted-unsure = Nie mam pewności, co znaczy „{ $words }”. Pomijam to.
pasted-over = „{ $words }” to termin, który już minął.
pasted-no-day = Nie ma w kalendarzu: „{ $words }”.
# $day: "1 December". $right, $wrong: weekdays.
pasted-weekday-differs = { $day } to { $right }, a nie { $wrong }.
# $today, $later: days.
pasted-today = Nie mam pewności, który to dzień: { $today } czy { $later }.
# $first, $last: times, such as 6pm.
pasted-times = Jest tu kilka godzin, od { $first } do { $last }. Pomijam je.
pasted-days = To trwa dłużej niż jeden dzień. Pomijam te dni.
pasted-repeats = To się powtarza. Pomijam to.
pasted-off = Widzę tu, że coś jest odwołane albo przełożone. Sprawdź, proszę, dzień.
pasted-handed-on = Nie wiem, którego dnia ktoś napisał „{ $words }”. Pomijam to.
