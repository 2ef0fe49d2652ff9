# What the pages about concerns say themselves. What is said of concerns comes from the concerns.

confide-tab-step = { $name }, page { $step }
confide-have-code = I have a code
confide-most = { $most } characters at most.
confide-nothing-kept = Nothing is kept until you send it.
confide-hints = What may say who you are
confide-beside = Someone to talk to
confide-readers-how = Untick a name to leave somebody out. They will not know that it is there.
confide-print = Print the code
confide-print-how = You can print this page. Only the code is printed, and nothing of what you wrote.
confide-sooner-send = Send it sooner
confide-close = Close this page now, if others use this phone or computer.
confide-added = Added. It is handed over at the next set time.
confide-kept = What you wrote

## On paper

confide-poster-what = Tell us what worries you, without your name. You need no app and no account.
confide-poster-how = Point your phone's camera at the square, or type the address.
confide-poster-print = Print the poster
confide-poster-code = The address below, for a phone's camera

## What stands in the way

confide-other-readers = Those who read concerns have changed. Please look at the names, then send it.
confide-new-code = This page was open for long, so here is a new code. Save this one before you send.
confide-many = Many concerns come from where you are. Please send yours again in a minute.
confide-not-saved = That could not be saved, so it is not sent. Please send it again soon.
confide-again = For your safety it is closed again. Please give your code once more.

## Pages that say why not

confide-unknown = There is nothing here
confide-unknown-more = Please open the whole link again, or ask in your group for a new one.
confide-slow = That was many wrong links
confide-slow-more = Please wait a minute. Then open the whole link that you were given.
confide-foreign = That came from another page
confide-foreign-more = Nothing was sent. Please open your link again, and write there.
confide-too-big = That is too much at once
confide-too-big-more = Nothing was sent. Please go back and make it shorter.
confide-away = We cannot look right now
confide-away-more = Nothing was sent. Please go back, and try again in a minute.
confide-fault = Something went wrong here
confide-fault-more = It was not you. Please go back, and try again.
