# What was read in a text that somebody pasted

pasted-title = This is what I read. What shall I make of it?
pasted-not-understood = I only understand a few words. Try /polls for questions, /support for urgent help, or /help.
pasted-kept = I keep this text for a day at most, so that you need not paste it again.
pasted-gone = I no longer have that text. Please paste it again.
# $first: a title, a day or both. $rest: a day or a place.
pasted-parts = { $first } · { $rest }
# $when: "Tuesday 1 December, 6pm". $ends: "8pm".
pasted-until = { $when } to { $ends }

# Buttons

pasted-tell = Only tell
pasted-which = Ask which date
pasted-ask = Ask it
pasted-remind = Remind me

# What was left out, and why. $words: what people wrote.

# $am: "7am". $pm: "7pm".
pasted-half-open = “{ $words }” may be { $am } or { $pm }. I left the time out.
pasted-unsure = I was not sure what “{ $words }” means. I left it out.
pasted-over = “{ $words }” is over.
pasted-no-day = I cannot find “{ $words }” in the calendar.
# $day: "1 December". $right, $wrong: weekdays.
pasted-weekday-differs = { $day } is a { $right }, not a { $wrong }.
# $today, $later: days.
pasted-today = I was not sure if it is { $today } or { $later }.
# $first, $last: times, such as 6pm.
pasted-times = There is more than one time, from { $first } to { $last }. I left them out.
pasted-days = It lasts more than a day. I left those days out.
pasted-repeats = It comes again and again. I left that out.
pasted-off = It says that something is off or moved. Please check the day.
pasted-handed-on = I do not know when “{ $words }” was written. I left it out.
