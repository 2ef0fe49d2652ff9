## A question that cannot be asked as it was typed

# $most: a number of characters.
poll-text-too-long = That is too long for a question. Use { $most } characters or fewer. Nothing was posted.
poll-empty = Type your question after the command. Try: /poll Lunch? | Soup | Salad
poll-no-question = I see choices, but no question. Put the question first. Try: /poll Lunch? | Soup | Salad
poll-too-few = That needs two choices at least. Try: /poll Lunch? | Soup | Salad
# $count: how many choices were typed. $most: how many there may be.
poll-too-many = That is { $count } choices. { $most } is the most. Try two questions, or join some choices.
# $number: which choice, counted from 1.
poll-empty-option = Choice { $number } has no words. Fill it in, or take out the extra bar. Try: /poll Lunch? | Soup | Salad
# $option: the choice that was typed twice.
poll-duplicate-options = “{ $option }” is there twice. Make each choice different. Try: /poll Lunch? | Soup | Salad
# $one, $other: two choices that are different, but look the same.
poll-lookalike-options = “{ $one }” and “{ $other }” look the same. Use words that look different. Try: /poll Lunch? | Soup | Salad
# $length: characters typed. $most: characters there may be.
poll-question-too-long = Your question has { $length } characters. { $most } is the most. Keep it short, and post the details first.
# $number: which choice, counted from 1.
poll-option-too-long = Choice { $number } has { $length } characters. { $most } is the most. Try a few words: Library, 6pm
poll-unclear = I cannot tell the question from the choices. Put bars between them. Try: /poll Lunch? | Soup | Salad
# $example: the person's own words, with bars between the question and the choices.
poll-perhaps = I am not sure what the choices are. Did you mean this? /poll { $example }

# Commands

poll-summary = Ask the group a question
poll-question = The question, then one choice a line
polls-summary = Open questions and your answers
polls-plain-words = questions | open questions | polls | my answers
polls-number = The number of the question
polls-what = What to do with it
vote-summary = Answer a question in words
vote-option = The number of your choice

# The post

poll-mode-hidden = No names are shown.
poll-mode-named = Everyone sees your name.
poll-closes = Closes { $when }.
poll-over = It has closed.
poll-promise =
    { $total ->
        [0] No answers yet.
        [one] { $total } answer so far.
       *[other] { $total } answers so far.
    } Closes { $when }. The result comes here then.
poll-words = Question { $number }. To answer in words, write /vote { $number } and a number to me in private.
poll-names = { $option }: { $names }{ $more ->
        [0] {""}
       *[other] { " " }and { $more } more
    }
poll-who = Who sees this?
poll-take-back = Take back
poll-skip = Skip
do-answer = Answer
# An option that somebody in the group proposed.
option-from-member = { $option } (from a member)
poll-has-closed =
    { $total ->
        [one] Question { $number } has closed. One person answered.
       *[other] Question { $number } has closed. { $total } people answered.
    }
poll-was-cancelled = Cancelled. { $reason }
who-sees-hidden = Nobody sees your name, organisers included. I keep your answer until it closes, so you can change it. People who watch the count may guess. { $ends }
who-sees-named = Everyone here sees your name next to your choice, now and later. { $ends }
poll-untitled = a group without a name

# Answers

vote-counted = Counted: { $option }. You can change it until it closes.
vote-changed = Changed from { $before } to { $option }.
vote-same = You chose { $option } already. It is counted once.
vote-taken-back = Taken back. You can answer again until it closes.
vote-skipped = Noted: you would rather not answer. Nobody will ask you again.
# $lacks: how many more choices there must be before the answer counts.
vote-begun =
    { $lacks ->
        [one] So far: { $option }. Choose one more, then it counts.
       *[other] So far: { $option }. Choose { $lacks } more, then it counts.
    }
too-many-chosen =
    { $most ->
        [one] One choice is the most. Take one out first.
       *[other] { $most } choices are the most. Take one out first.
    }
not-enough-points =
    { $left ->
        [0] All { $points } points are given. Take some back first.
       *[other] That costs more than the { $left } that are left. Take some back first.
    }
not-this-kind = That does not go with this kind of question.
poll-opens-later = This question is not open yet. It will come by itself.
nothing-to-take-back = You have not answered this, so there is nothing to take back.
no-such-poll = I know no such question. Write /polls to see the open ones.
no-such-option =
    { $most ->
       *[other] There is no such choice. Give a number from 1 to { $most }, such as /vote 7 2.
    }
poll-closed = This question has closed, so your tap was not counted. The result is in the group.
poll-cancelled = This question was cancelled. { $reason }

# The result

result-title = The result of question { $number }
result-none = “{ $question }” Nobody answered this time.
result-one =
    { $total ->
        [one] “{ $question }” One person answered: { $option }.
       *[other] “{ $question }” { $total } people answered. Most chose { $option }: { $most } of { $total }.
    }
result-two = “{ $question }” { $total } people answered. { $first } and { $second } came first together, with { $most } each.
result-many = “{ $question }” { $total } people answered. { $options } came first together, with { $most } each.
result-cancelled = Question { $number } was cancelled. { $reason }
result-question = The question was: “{ $question }”
listed-last = { $first } and { $second }
listed-more = { $first }, { $rest }

# Several choices

# $least and $most: how many may be chosen.
several-rule =
    { $least ->
        [1] Choose up to { $most }. Tap to put one in or take it out.
       *[other] Choose from { $least } to { $most }. Tap to put one in or take it out.
    }
several-lacks =
    { $lacks ->
        [one] Choose one more, then your answer counts.
       *[other] Choose { $lacks } more, then your answer counts.
    }
several-uneven =
    { $most ->
       *[other] I cannot use those numbers. Write the smaller first, from 1 to { $most }: /polls 7 kind several 1 3
    }
box-ticked = ✓ { $option }
box-empty = { $option }
# $first: how many options came first. $most: how many people chose them.
several-result =
    { $first ->
        [one] “{ $question }” { $total } answered, and could choose several. Most chose { $options }: { $most } of { $total }.
       *[other] “{ $question }” { $total } answered, and could choose several. { $options } came first, with { $most } each.
    }

# Choices put in order

do-how = How it counts
ranked-firsts = How many put each first:
ranked-rule = Tap the best choice first, then the next best. You can leave some out. Tap one again to take it out.
# $place: counted from 1. Written so that nobody takes it for the number of the choice.
ranked-place =
    { $place ->
        [1] 1st: { $option }
        [2] 2nd: { $option }
        [3] 3rd: { $option }
       *[other] { $place }th: { $option }
    }
ranked-undo = Undo
# An answer, the best first: “Soup, then Salad, then Bread”.
ranked-then = { $first }, then { $rest }
# $number: the number of the question.
order-unclear = I cannot read that order. Write each choice once, the best first: /vote { $number } 2>1>3
poll-words-ranked = Question { $number }. To answer in words, write your order to me in private: /vote { $number } 2>1>3
told-words-ranked = Question { $number }. In words, write your order: /vote { $number } 2>1>3
ranked-result =
    { $total ->
        [one] “{ $question }” One person answered, and put { $options } first.
       *[other] “{ $question }” { $total } people put the choices in order. { $options } came first.
    }
ranked-result-shared = “{ $question }” { $total } people put the choices in order. { $options } came first together.
# $rounds: how many rounds it took. After this come the last ones.
ranked-many-rounds = It took { $rounds } rounds. These are the last ones.
# $counting: how many answers counted in this round. $exhausted: how many had no choice left in it.
round-majority =
    { $exhausted ->
        [0] Round { $number }: { $option } has { $most } of { $counting }, more than half.
        [one] Round { $number }: { $option } has { $most } of { $counting }, more than half. One answer had no choice left.
       *[other] Round { $number }: { $option } has { $most } of { $counting }, more than half. { $exhausted } answers had no choice left.
    }
# $many: how many choices go out.
round-no-firsts =
    { $many ->
        [one] Round { $number }: nobody put { $options } first, so it goes out.
       *[other] Round { $number }: nobody put { $options } first, so they go out.
    }
round-fewest = Round { $number }: { $option } has fewest, { $count }, and goes out.
# $tied: choices that tie for fewest, with $count each. $out: which of them goes out.
round-first-choices = Round { $number }: { $tied } tie with { $count } each. { $out } had fewest first choices, so it goes out.
round-earlier = Round { $number }: { $tied } tie with { $count } each. { $out } had fewest in round { $earlier }, so it goes out.
round-points = Round { $number }: { $tied } tie with { $count } each. { $out } has fewest points, so it goes out.
round-together = Round { $number }: { $tied } tie with { $count } each. { $out } go out together, as it changes nothing.
round-open = Round { $number }: { $tied } tie with { $count } each. Nothing tells them apart, so the count ends.
round-left = That leaves { $option }.
ranked-points-agree = Counted by points, { $options } came first too.
ranked-points-differ = Counted by points, { $options } would come first.
# In a picture. $out: the round in which it went out; 0 where it stayed in.
ranked-amount =
    { $out ->
        [0] { $count }
       *[other] { $count }, out in round { $out }
    }
how-title = This is how it counts.
how-ranked-half = Each answer counts for its first choice. A choice with more than half comes first.
how-ranked-out = If none has that, the one with fewest goes out. Its answers move to their next choice.
how-ranked-again = So it goes on, round by round. Choices that nobody puts first go out at once.
how-ranked-tie = If two tie for fewest, the one with fewer first choices goes out.
how-ranked-still = If they still tie, later rounds decide, then points. If nothing does, they go out or come first together.
how-ranked-points = Points: a choice gets one for each choice that is below it or left out.
# $counts: the choices with what each had. $exhausted: how many answers had no choice left.
ranked-counts =
    { $exhausted ->
        [0] They had: { $counts }.
        [one] They had: { $counts }. One answer had no choice left.
       *[other] They had: { $counts }. { $exhausted } answers had no choice left.
    }
ranked-points = By points: { $points }.

# Points to share out

# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
points-each =
    { $squared ->
        [0] Points for each:
       *[other] Votes for each:
    }
points-rule =
    { $squared ->
        [0] You have { $points } points. Give each choice as many as you like.
       *[other] You have { $points } points. For one choice, one vote costs 1, two cost 4, three cost 9.
    }
points-step = One tap gives { $step }. In words you can give any number.
points-left =
    { $left ->
        [0] All { $points } points are given.
       *[other] { $left } of { $points } points left.
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
points-unclear = I cannot read that. Write each choice once, with what it gets: /vote { $number } 1=3 2=2
points-out-of-range = That is not possible. Choose from { $least } to { $most } points.
poll-words-points = Question { $number }. To answer in words, write to me in private, for instance: /vote { $number } 1=3 2=2
told-words-points = Question { $number }. In words, for instance: /vote { $number } 1=3 2=2
# $given: all that people gave.
points-result =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” One person shared out { $given } points. { $options } got most: { $most }.
           *[other] “{ $question }” { $total } people shared out { $given } points. { $options } got most: { $most }.
        }
       *[other] { $total ->
            [one] “{ $question }” One person gave { $given } votes. { $options } got most: { $most }.
           *[other] “{ $question }” { $total } people gave { $given } votes. { $options } got most: { $most }.
        }
    }
points-result-shared =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” One person shared out { $given } points. { $options } came first together, with { $most } each.
           *[other] “{ $question }” { $total } people shared out { $given } points. { $options } came first together, with { $most } each.
        }
       *[other] { $total ->
            [one] “{ $question }” One person gave { $given } votes. { $options } came first together, with { $most } each.
           *[other] “{ $question }” { $total } people gave { $given } votes. { $options } came first together, with { $most } each.
        }
    }
points-totals =
    { $squared ->
        [0] All points: { $totals }.
       *[other] All votes: { $totals }.
    }
# In a picture: what a choice got, and from how many people.
points-amount =
    { $people ->
        [0] { $got }
        [one] { $got }, from one person
       *[other] { $got }, from { $people } people
    }
points-title = How many points has each person?
points-plain-how = Points: each point costs one.
points-squared-how = Squared: two votes for one choice cost 4 points, three cost 9.
points-many = { $points } points
points-squared = { $points } squared

# A scale from 1 to 5

kind-yes-no = Yes or no
kind-how-yes-no = Yes or no: one tap on Yes, No or Not sure.
kind-scale = Scale
kind-how-scale = Scale: one tap on a step from 1 to 5.
# What the first and the last step mean where the organiser wrote nothing else.
scale-low = Not at all
scale-high = Very much
# $step: 1 or 5. $words: what it means.
scale-end = { $step } ({ $words })
preview-scale = A scale from { $low } to { $high }.
form-scale = The two ends
form-scale-low = What does 1 mean?
form-scale-high = What does 5 mean?
form-scale-hint = Leave it empty for: { $words }
scale-end-too-long = That has { $length } characters. { $most } is the most, so that it fits on a button.
scale-ends-alike = Both ends say the same. Make them different.
scale-ends-missing = Write both ends, with a bar between them: /polls draft kind scale Not at all | Very much
# $low and $high: what 1 and 5 mean.
scale-ends = 1 is “{ $low }”, and 5 is “{ $high }”.
# $ends: the sentence above. $middle: the step in the middle of all answers.
scale-result =
    { $total ->
        [one] “{ $question }” { $ends } One person answered { $middle }.
       *[other] “{ $question }” { $ends } { $total } people answered. The answer in the middle is { $middle }.
    }
# $lower and $upper: the middle lies between these steps.
scale-result-halves = “{ $question }” { $ends } { $total } people answered. Half said { $upper ->
        [5] 5
       *[other] { $upper } or more
    }, and half said { $lower ->
        [1] 1
       *[other] { $lower } or less
    }.
scale-spread = Answers went from { $lowest } to { $highest }.
scale-alike = Everybody said { $step }.
scale-count = { $step }: { $count }

# Dates to choose between

kind-dates = Dates
kind-how-dates = Dates: people say yes, if need be or no to each.
form-dates = Which dates?
form-dates-lines = The dates
form-dates-hint = One a line, such as: Tue 1 Dec 6pm
date-unclear = I cannot read “{ $words }” as a date. Write one a line, like this: Tue 1 Dec 6pm
date-passed = “{ $words }” has passed. Choose a later date, or write the year too.
slot-passed = { $date } has passed. Change the dates first.
date-twice = “{ $words }” is there twice. Write each date once.
dates-too-few = Write two dates at least, one a line. Try: Tue 1 Dec 6pm
# $when: a date and a time there. $city: where. $theirs: the time, or the date and time, by the reader's own clock.
slot-elsewhere = { $when } in { $city } ({ $theirs } for you)
dates-line = { $date }: { $counts }
# $yes, $maybe: how many people said so.
dates-counts =
    { $maybe ->
        [0] yes { $yes }
       *[other] yes { $yes }, if need be { $maybe }
    }
dates-amount =
    { $maybe ->
        [0] { $yes } yes
       *[other] { $yes } yes, { $maybe } if need be
    }
poll-names-maybe = { $option }, if need be: { $names }{ $more ->
        [0] {""}
       *[other] { " " }and { $more } more
    }
poll-words-dates = Question { $number }. To answer in words, write to me in private: /vote { $number } 1 yes 2 maybe 3 no
told-words-dates = Question { $number }. In words: /vote { $number } 1 yes 2 maybe 3 no
dates-rule = Say yes, if need be or no to each date. Each tap goes on to the next.
# On a button, of which 38 characters are sure to be seen: where dates are long, put $state first.
dates-slot = { $date }: { $state }
dates-yes = yes
dates-maybe = if need be
dates-no = no
dates-all-yes = Yes to all
dates-all-no = No to all
# Words that people type for these; as many as there are, in small letters. No word may mean two of them.
dates-yes-plain-words = yes | y | yeah
dates-maybe-plain-words = if need be | if needs be | if needed | maybe | m | perhaps
dates-no-plain-words = no | n | nope
dates-none = no to all dates
dates-list-yes = yes to { $dates }
dates-list-maybe = if need be { $dates }
dates-count-yes =
    { $count ->
        [one] yes to one date
       *[other] yes to { $count } dates
    }
dates-count-maybe =
    { $count ->
        [one] if need be one date
       *[other] if need be { $count } dates
    }
dates-both = { $yes }; { $maybe }
dates-more = { $first }; { $rest }
# $date: the first of those that are over by the time at which answers end.
dates-over =
    { $count ->
        [one] One date is before that: { $date }.
       *[other] { $count } dates are before that. The first is { $date }.
    }
dates-changed = Changed. { $date }: { $state }. You can change it until it closes.
dates-changed-many = Changed. Your answer now: { $answer }.
dates-unclear = I cannot read that. Write numbers with yes, maybe or no: /vote { $number } 1 yes 2 maybe
# $first: how many dates came first. $counts: what people said to each of them.
dates-result =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] One person answered.
           *[other] { $total } people answered.
        } This suits most: { $dates }. Answers: { $counts }.
       *[other] “{ $question }” { $total ->
            [one] One person answered.
           *[other] { $total } people answered.
        } These suit equally well: { $dates }. Answers to each: { $counts }.
    }
dates-result-maybe =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] One person answered.
           *[other] { $total } people answered.
        } Nobody said yes. If need be, { $dates } would do for { $maybe }.
       *[other] “{ $question }” { $total ->
            [one] One person answered.
           *[other] { $total } people answered.
        } Nobody said yes. If need be, these would do for { $maybe } each: { $dates }.
    }
dates-result-none =
    { $total ->
        [one] “{ $question }” One person answered. No date suits them.
       *[other] “{ $question }” { $total } people answered. No date suits anybody.
    }
# $dates: dates with as many yes as the best, and more no.
dates-beaten = As many said yes to { $dates }, but more said no.

# Private lists and cards

polls-none = There is no open question right now.
polls-none-known = I do not know which group you are in. Write /polls in your group once.
polls-title =
    { $count ->
        [one] One open question
       *[other] { $count } open questions
    }
polls-line = { $number }. { $question } You have not answered. Closes { $when }.
polls-line-answered = { $number }. { $question } You chose { $option }. Closes { $when }.
polls-line-skipped = { $number }. { $question } You would rather not answer. Closes { $when }.
polls-open = Open { $number }
polls-open-in = Open { $number }, { $community }
which-poll = Several of your groups have a question { $number }. Write /polls and open the one that you mean.
card-unanswered = You have not answered yet.
card-skipped = You would rather not answer. You can change that.
card-begun = So far: { $option }. It does not count yet.
card-answered = You chose { $option }.
card-closed = This question has closed. The result is in the group.
card-number =
    { $total ->
        [0] Question { $number }. No answers yet.
        [one] Question { $number }. One answer so far.
       *[other] Question { $number }. { $total } answers so far.
    }
card-deleted = Somebody deleted it in { $title }.

# Organisers

poll-asked = Question { $number } is in the group.
poll-changed = Changed. People see the new words.
poll-moved = It now closes { $when }.
poll-dropped = Dropped. Nothing was posted.
poll-is-closed = Question { $number } has closed. The result is on its way.
poll-is-cancelled = Question { $number } is cancelled. The group sees your reason.
poll-posted-again =
    { $places ->
        [0] It is in all your groups already.
        [one] It comes to the bottom of one group.
       *[other] It comes to the bottom of { $places } groups.
    }
poll-started = People have answered, or ten minutes have passed, so the words stay. You can cancel it and ask again.
closes-too-soon = That time has passed. Choose a later one.
too-many-open = This group has { $most } open questions, and more would be too much. Close one first.
reason-missing = Please say why in a few words. The group will see it.
mode-named = Names are now shown. People are told before they answer.
mode-hidden = Names are now hidden.
not-understood = I only understand a few words. Try /polls for questions, /support for urgent help, or /help.
preview-which = For which community is this question?
preview-for = For { $community }
preview-title = Preview: { $question }
preview-option = { $number }. { $option }
preview-kind = Kind of answer: { $kind }.
preview-closes = Would close { $when }. You can change that.
do-post = Post
do-post-all =
    { $count ->
       *[other] All { $count } groups
    }
do-for = Another community
do-drop = Do not ask
do-change = Change
do-names = Show names
do-hidden = Hide names
do-time = Closing time
do-close = Close now
do-cancel = Cancel it
do-all = All our groups
do-again = Post here
do-again-in = Post in { $title }

# Kinds of questions

do-kind = Kind of answer
kinds-title = How shall people answer?
kind-set = People answer like this now: { $kind }.
kind-set-alone = People answer like this now: { $kind }. Please add the other languages again.
kind-one = One choice
kind-how-one = One choice: one tap.
kind-several = Several
kind-how-several = Several: people tick as many as they like.
kind-ranked = In order
kind-how-ranked = In order: people put the choices in order, the best first.
kind-points = Points
kind-how-points = Points: people share out points between the choices.
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
kind-points-of =
    { $squared ->
        [0] { $points } points to share out
       *[other] { $points } points, squared
    }

# Closing time

closing-title = When shall it close?
closing-now = Now it closes { $when }.
closing-typed = You can also write /polls, its number, then at and a date: /polls 7 at 4 December 6pm.
closing-other = Another day

# Forms

form-change = Change the question
form-question = Question
form-options = Choices
form-options-hint = One choice a line, two to ten.
form-save = Save
form-cancel = Cancel question { $number }
form-reason = Why?
form-reason-hint = The group sees this.
form-cancel-it = Cancel the question

# What a question without choices gets

bare-yes = Yes
bare-no = No
bare-not-sure = Not sure

# Further languages

poll-original = The original
no-such-language = I do not know that language. You can use { $languages }. Nothing was changed.
no-such-version = Nobody has written this question in { $language }. Leave the language out to read it.
version-uneven =
    { $count ->
        [one] I see one choice, and this question has { $need }. Write one a line, in the same order.
       *[other] I see { $count } choices, and this question has { $need }. Write one a line, in the same order.
    }
version-stands = People have answered, so the words stay. You can still add other languages.
version-kept = Kept. People can now read the question in { $language }.
version-dropped = Taken out. The question is no longer in { $language }.
poll-changed-check = Changed. Please check the words in the other languages too.
poll-changed-alone = Changed. The other languages had other choices, so they are gone. Please add them again.
languages-title = Which language?
languages-how = You write the words yourself. All answers count together.
languages-has = It is in { $language } already.
form-language = The question in { $language }
form-question-in = The question in { $language }
form-options-in = The choices in { $language }
form-original = It says: { $words }
form-original-options = One a line, in this order: { $words }
card-languages = It is also in { $names }.
do-add = Add a language
do-drop-language = Drop { $language }

# Copies in private

told-result = The result comes here then.
told-words = Question { $number }. In words: write /vote { $number } and a number.
told-why = You asked me to bring you new questions. /me changes that.
told-brief = A new question: “{ $question }” It closes { $when }.
told-brief-over = A question: “{ $question }” It has closed.

# Posted at night, or often

poll-asked-quiet-hours = Question { $number } is in the group. It made no sound, as it is night there.
poll-asked-week-full = Question { $number } is in the group. It is a lot for one week, so it could wait.
poll-waits = Question { $number } is taken back. It comes again { $when }.
do-wait = Wait till { $time }
do-wait-day = Wait till { $day }
nothing-to-wait-for = This question need not wait, so it stays where it is.
answered-already = People have answered, so it stays where it is.

## Asked once more

# One nudge for all in a group.
do-nudge = Nudge the group
nudge-promise = Closes { $when }. The result comes here then.
nudge-total =
    { $total ->
        [0] Nobody had answered when this came.
        [one] One person had answered when this came.
       *[other] { $total } people had answered when this came.
    }
nudge-tap = Not answered yet? One tap:
nudge-answer = Not answered yet? Start with one tap:
nudge-sent = The nudge is in the group.
nudge-sent-quiet-hours = The nudge is in the group. It made no sound, as it is night there.
nudge-sent-week-full = The nudge is in the group. It is a lot for one week, so it could wait.
nudge-waits = The nudge is taken back. It comes { $when }.
nudged-already = The group had its one nudge. More would be too much.
not-in-group-yet = No group shows this question right now, so it is too early for that.
card-nudge-waits = The nudge waits:
set-nudges-on = Nudge before closing
set-nudges-off = No nudge
nudges-off = No nudge comes by itself.
nudges-on = One nudge comes a day before it closes, if it is open for over two days.
nudges-at = The group gets one nudge { $when }.
nudges-not = It is too short, or too late, for a nudge by itself.
nudges-done = The group had its nudge.

# In private, to whoever agreed to that and has not answered. Nobody is told who they are, or how many.
do-chase = Ask those missing
chase-begun = Those who agreed to it are asked in private.
chased-twice = They were asked twice already, and that is the most.
# $when: when they can be asked again.
chased-lately = They were asked less than a day ago. You can ask again { $when }.
chase-too-late = It closes within the hour, so nobody is asked once more.
chase-closes = It closes { $when }. There is still time, and no answer is fine too.
asked-again-brief = Still open: “{ $question }” It closes { $when }.

## Not now

poll-not-now = Not now
later-title = When shall I bring it back? “{ $question }”
later-tonight = Tonight
later-tomorrow = Tomorrow
later-quiet = Nothing more
later-at-tonight = Tonight is { $when }.
later-at-tomorrow = Tomorrow is { $when }.
later-none = It closes { $when }, so it cannot wait.
later-quiet-means = “Nothing more” means I send you nothing more about this question.
later-promise = I will bring it here { $when }.
later-question = The question: “{ $question }”
later-change = Another time
later-written = I have just written to you in private. Nothing there? Open our chat and write /polls { $number } later
later-no-chat = I cannot write to you in private yet.
later-write-first = Open our chat and write /polls { $number } later there. Then I can.
later-door = Open our chat
later-answered = You have answered this, so nobody asks you again.
later-quieted = I send you nothing more about question { $number }. You can still answer it.
later-too-late = That time has passed, or it closes before. Press “Not now” again.
later-stopped = You asked me to send you nothing. Write /start first, then I can bring it.
later-why = You asked me to bring this back.

## What a draft's check says

# Each is a warning with a suggestion. $words, $term, $rest, $one, $two: from what the organiser wrote.
# $better, $ask, $other: English words to write instead, whatever language this is said in.
check-guesses = “{ $words }” is a guess that may not fit. Say “{ $better }”.
check-hurts = “{ $words }” can hurt. Say “{ $better }”.
check-leading = This pushes people to one answer. Ask: “{ $ask }”
check-leading-only = “{ $words }” pushes people to one answer. Ask what they think.
check-leave-out = “{ $words }” tells people what to answer. Leave it out.
check-loaded = “{ $words }” tells people what to think. Say only “{ $rest }”.
check-granted = This takes the answer for granted. Ask: “{ $ask }”
check-granted-only = “{ $words }” takes something for granted. Ask first if it is so.
check-one-sided = All the choices say much the same. Add one more, such as “{ $other }”.
check-double = This asks two things at once. Ask by itself: “{ $ask }”
check-jargon = Not everyone knows “{ $term }”. Say “{ $better }”.
check-jargon-two = “{ $term }” has more than one meaning. Write the words out.
# $count: words in the question.
check-long-question = Your question has { $count } words. Post the details first, then ask: “{ $ask }”
check-long-question-only = Your question has { $count } words. Post the details first, and ask in { $most }.
# $count: words in the sentence. $words: what could go, or what a new sentence could begin with.
check-long-sentence = One sentence has { $count } words. Try { $most } at most.
check-long-sentence-cut = One sentence has { $count } words. You could leave out “{ $words }”.
check-long-sentence-break = One sentence has { $count } words. Try a full stop before “{ $words }”.
# $number: which choice, counted from 1. $count: words in it.
check-long-choice = Choice { $number } has { $count } words. Try “{ $words }”.
check-long-choice-only = Choice { $number } has { $count } words. Try { $most }, and post the details first.
check-plain-words = “{ $words }” is hard to read. Try “{ $better }”.
check-overlap = “{ $one }” and “{ $other }” both have { $number } in them. Let one stop before { $number }.
# $age: how old readers need to be, in years.
check-reading-age = This reads like a text for age { $age }. Try shorter words for “{ $one }” and “{ $two }”.
check-long-words = “{ $one }” and “{ $two }” are long words. Try shorter ones.

## In own words

# Under the post. Readers are organisers; others read only what its writer and an organiser both let them.
poll-mode-own-words-hidden = Organisers read the answers, without names.
poll-mode-own-words-named = Organisers read the answers, with names.
mode-own-words-hidden = Organisers now read the answers without names.
mode-own-words-named = Organisers now read the answers with names. People are told before they answer.
poll-words-own-words = Question { $number }. To answer, write /vote { $number } and your words to me in private.
told-words-own-words = Question { $number }. You can also write /vote { $number } and your words.
who-sees-own-words-hidden = Organisers read it, without your name, and keep it a year after closing. You cannot take it back then. Others read it only if you and they agree. { $ends }
who-sees-own-words-named = Organisers read it, with your name, and keep it a year after closing. Others read it only if you and they agree, without your name. { $ends }
kind-own-words = Own words
kind-how-own-words = Own words: people write, and organisers read it.
# $most: how many characters.
own-words-how = Write up to { $most } characters. You can also write /vote { $number } and your words.
own-words-readers-hidden = Organisers read it, without your name.
own-words-readers-named = Organisers read it, with your name.
own-words-said = own words
form-write = Your answer
form-send-words = Send
do-write-anew = Write anew
# Two buttons: who may read it.
own-words-shared = May be shared
own-words-private = Only organisers
own-words-kept = Kept. Organisers read it. May others read it too?
own-words-same = You wrote that already. It is kept once.
own-words-now-shared = Others may read it once it closes, if an organiser passes it.
own-words-now-private = Only organisers read it.
card-answered-own-words = You have answered:
polls-line-own-words = { $number }. { $question } You have answered. Closes { $when }.
nothing-written = There are no words yet. Write your answer first.
# $length: characters written. $most: characters there may be.
saying-too-long = That has { $length } characters, and { $most } is the most. Nothing was sent. Make it shorter.
nothing-to-take-out = You have not answered, so nothing is taken back. If “none” is your answer, say a bit more.

# Answers in own words, as organisers read them

do-read = Read answers
sayings-title = Answers to question { $number }
# $allowed: how many of them their writers let others read. $shared: how many of those an organiser has passed.
sayings-count =
    { $total ->
        [0] Nobody has written anything.
        [one] One answer
       *[other] { $total } answers
    }{ $total ->
        [0] {""}
       *[other] , { $allowed } may be shared, { $shared } shared.
    }
# $words: the answer.
saying-words = “{ $words }”
saying-named = { $name }: “{ $words }”
saying-for-organisers = { $number }. { $words } For organisers only.
saying-may-share = { $number }. { $words } May be shared.
saying-shared = { $number }. { $words } Shared.
saying-held-back = { $number }. { $words } Held back.
do-share-saying = Share { $number }
do-hold-saying = Hold back { $number }
do-earlier-answers = Earlier answers
do-later-answers = Later answers
saying-passed = Shared. People read it once the question has closed.
saying-not-passed = Held back. Only organisers read it.
saying-gone = That answer was changed, or is only for organisers. Read the answers again.

# The result of a question in own words

own-words-result =
    { $total ->
        [one] “{ $question }” One person answered in their own words.
       *[other] “{ $question }” { $total } people answered in their own words.
    }
own-words-shared-here =
    { $shared ->
        [0] Organisers read them.
        [one] One person shares theirs:
       *[other] { $shared } people share theirs:
    }
do-more-answers = More answers
sayings-none-shared = No answer is shared.

## Choices that people propose

do-takes = Let people add
do-takes-none = No more choices
takes-options = People can now propose choices. Each waits for your yes.
takes-no-options = People can no longer propose choices.
card-takes-options = People can propose choices.
card-proposals =
    { $count ->
        [one] One choice waits for your yes.
       *[other] { $count } choices wait for your yes.
    }
polls-line-proposals =
    { $count ->
        [one] Question { $number }: one choice waits for your yes.
       *[other] Question { $number }: { $count } choices wait for your yes.
    }
do-propose = Add a choice
form-choice = Your choice
form-choice-hint = A few words. An organiser looks at it first. Nobody sees your name.
form-choice-send = Send
proposal-held = Thank you. An organiser looks at “{ $option }” first. Nobody sees your name.
proposal-empty = Write your choice in a few words.
# $length: characters written. $most: characters there may be.
proposal-too-long = Your choice has { $length } characters. { $most } is the most. Try a few words.
proposal-unclear = That looks like several choices. Propose one at a time, without bars.
# $option: a choice that is there.
proposal-there = “{ $option }” is there already. Tap it, or propose something else.
proposal-waits = Somebody has proposed that already. An organiser looks at it.
proposals-full = There is no room for more: { $most } choices are the most.
proposals-yours = Two of your choices wait already. Please wait until an organiser has looked.
proposals-not-taken = Nobody can propose choices for this question.
proposal-gone = That one is decided already, or was taken away.
do-proposals = Proposed choices
proposals-title =
    { $count ->
        [one] One proposed choice
       *[other] { $count } proposed choices
    }
proposals-none = No choice waits for your yes.
proposals-question = The question is: “{ $question }”
# $left: how many more choices the question can have.
proposals-how =
    { $left ->
        [0] There is no room for more choices.
        [one] There is room for one more. A yes puts it under the question, “from a member”.
       *[other] There is room for { $left } more. A yes puts it under the question, “from a member”.
    }
do-yes-proposal = Yes: “{ $option }”
do-no-proposal = No: “{ $option }”
proposal-added = “{ $option }” is in the question now.
proposal-added-languages = “{ $option }” is in the question now. Please add it in the other languages.
proposal-left-out = “{ $option }” is left out.
proposal-decided-added = Your choice is in the question now: “{ $question }” You can answer again.
proposal-decided-left-out = Thank you for your choice for “{ $question }” It was not added this time.

# Words that a further language lacks, as a choice came in later

form-missing = The new choices in { $language }
languages-missing = It is in { $language }, but some choices are not.

## How it is asked

do-settings = More settings
do-opens = When to open
do-open = Open now
do-copy = Copy
settings-title = More settings
settings-typed = For another number write /polls { $number } quorum and the number.
settings-typed-draft = For another number write /polls draft quorum and the number.
set-counts-always = Counts always
set-counts-after = Counts after answering
set-counts-close = Counts at close
set-quorum = At least { $quorum }
set-quorum-none = Any number
set-shuffle-on = Mix choices
set-shuffle-off = Keep order
set-repeat-weekly = Ask weekly
set-repeat-monthly = Ask monthly
set-repeat-never = Stop repeating
counts-always = Counts show all the time.
counts-after = Counts show after you answer.
counts-close = Counts show when it closes.
needs-answers =
    { $quorum ->
       *[other] Needs { $quorum } answers.
    }
needs-any = Any number of answers is enough.
order-mixed = Choices are mixed, in each group in another way.
order-kept = Choices stand in your order.
opens-when-posted = It opens when you post it.
opens-at = Opens { $when }.
repeats-never = It is asked once.
repeats-weekly = It comes again each week.
repeats-monthly = It comes again each month.
repeats-stopped = Stopped. It does not come again.
nothing-repeats = This question does not come again, so there is nothing to stop.
# $least, $most: how many answers can be needed.
quorum-unclear =
    { $most ->
       *[other] Give a number from { $least } to { $most }, or none. Try: /polls 7 quorum 8
    }

# When counts show later

poll-mode-hidden-close = No names are shown.
poll-mode-named-after = Whoever has answered sees your name.
poll-mode-named-close = Everyone sees your name when it closes.
who-sees-hidden-close = Nobody sees your name, organisers included. Nobody sees counts before it closes. I keep your answer until then, so you can change it. { $ends }
who-sees-named-after = Whoever has answered sees your name next to your choice. When it closes, everyone here does. { $ends }
who-sees-named-close = When it closes, everyone here sees your name next to your choice. Nobody sees it before. { $ends }
vote-counted-after = Counted: { $option }. You can change it until it closes. To see the counts, write /polls { $number }
so-far =
    { $total ->
        [one] One answer so far.
       *[other] { $total } answers so far.
    }

# Whether enough people answered

# $quorum: how many answers were needed.
result-needed-missed =
    { $total ->
        [0] “{ $question }” Nobody answered, and { $quorum } were needed, so nothing is decided.
        [one] “{ $question }” One person answered, and { $quorum } were needed, so nothing is decided.
       *[other] “{ $question }” { $total } answered, and { $quorum } were needed, so nothing is decided.
    }
result-needed-reached =
    { $quorum ->
       *[other] It needed { $quorum } answers, and has them.
    }

# Opening later

opening-title = When shall it open?
opening-as-posted = When I post
opening-typed = You can also write /polls { $number } opens tomorrow 9am, or opens 4 December 9am.
opening-typed-draft = You can also write /polls draft opens tomorrow 9am, or opens 4 December 9am.
opening-moved = It now opens { $when }. It closes { $closes }.
opens-too-late = That is more than a year ahead. Choose an earlier time.
closes-before-opening = It would close before it opens. Choose a later time.
poll-planned = Question { $number } is planned. It opens { $when }.
planned-cancelled = Question { $number } is cancelled. Nobody saw it.
card-planned = Question { $number } is planned. Nobody sees it yet.
card-goes-to = It goes to { $places }.
card-waits-for-room =
    { $most ->
       *[other] It waits: a group has { $most } open questions. It opens when one closes.
    }
card-called-off = It was cancelled before anybody saw it.

# Planned and ended ones, copies

polls-more = Planned and ended
more-title = Planned and ended
more-none = No question is planned, and none has ended.
more-planned = { $number }. { $question } Opens { $when }.
more-closed = { $number }. { $question } Closed { $when }.
more-cancelled = { $number }. { $question } Cancelled { $when }.
poll-copied = Copied. Change what you like, then post it.
comes-again = It comes again { $when }.
comes-again-as = It came again, as question { $number }.

# What earlier ones said, of a question that comes again

# $past: "5 of 9 (1 December), 4 of 7 (24 November)".
trend-option = Before: { $option } { $past }.
trend-middle = The middle before: { $past }.
trend-first = First before: { $past }.
trend-answers = How many answered before: { $past }.
trend-item = { $what } ({ $day })
trend-of = { $count } of { $total }
trend-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
trend-between = { $low } to { $high }
trend-nobody = nobody

## By another's hand

do-hand = Add paper answer
paper-for-other = You enter an answer for somebody else. It counts once, and says that it was entered.
paper-no-name = This question shows names. An entered answer has none.
paper-empty = Nothing is entered yet.
paper-says = It says: { $option }.
paper-skipped = It says: would rather not answer.
paper-own-words = It has words of its own.
paper-count =
    { $count ->
        [0] No answer was entered by hand yet.
        [one] One answer was entered by hand.
       *[other] { $count } answers were entered by hand.
    }
paper-entered =
    { $count ->
        [one] Entered. One answer was entered by hand.
       *[other] Entered. { $count } answers were entered by hand.
    }
paper-taken-back =
    { $count ->
        [0] Taken out. No answer is entered by hand now.
        [one] Taken out. One answer is entered by hand now.
       *[other] Taken out. { $count } answers are entered by hand now.
    }
paper-another = Add another
paper-do-none = Take this back
paper-do-skip = Rather not say
paper-do-write = Write
paper-do-shared = Others may read
paper-do-private = Only organisers
paper-write = Somebody’s own words
paper-words = Write what they said. Organisers read it, without a name.

# Among the answers. The first sentence is about answers that were counted in the number before it.

answers-by-hand =
    { $count ->
        [one] One of them was entered by an organiser.
       *[other] { $count } of them were entered by an organiser.
    }
answers-apart =
    { $count ->
        [one] One more came by the open link, which anyone may use more than once.
       *[other] { $count } more came by the open link, which anyone may use more than once.
    }
# $answers: the choices, each with what it got by the open link: "Soup (3) and Salad (4)".
open-link-said = By the open link: { $answers }.
open-link-ranked = First choices by the open link: { $answers }.
open-link-points = Points by the open link: { $answers }.
open-link-dates = Yes by the open link: { $answers }.
result-none-apart = “{ $question }” Nobody answered in the group this time.

## The result as a picture, as a text and as a table

# $count: how many said so. They are not among those who answered.
result-skipped =
    { $count ->
        [one] One person would rather not answer.
       *[other] { $count } would rather not answer.
    }
# Under a picture. $day: a date with its year.
chart-answered =
    { $total ->
        [one] One person answered. Closed { $day }.
       *[other] { $total } people answered. Closed { $day }.
    }
chart-needed-missed =
    { $quorum ->
       *[other] { $quorum } answers were needed, so nothing is decided.
    }
chart-several = People could choose several.
chart-rounds = Each bar is what a choice had in its last round.
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
chart-points =
    { $squared ->
        [0] The bars are points.
       *[other] The bars are votes.
    }
# A picture in words. $said: the sentence that tells the result. $bars: "Soup: 12, Salad: 9".
chart-in-words = { $said } { $bars }.
# Two sentences, one after another.
said-more = { $first } { $rest }
# $amount: what the choice has, such as "12", or "5 yes".
option-got = { $option }: { $amount }
option-of = { $option }: { $count } of { $total }
do-result = Results so far
do-text = Copy as text
do-csv = Table (CSV)
# Somebody asks for counts that are not shown yet. $after: 1 where they show once one has answered, 0 at close.
counts-later =
    { $after ->
        [1] Counts show after you answer. Answer first, then ask again.
       *[other] Counts show when it closes, to everyone. Ask again then.
    }
csv-title = Question { $number } as a table
csv-file = The table of question { $number }, for a spreadsheet
csv-words = It has all answers. Keep it where only organisers read it.
# The names of columns, and of numbers below the table.
csv-number = Number
csv-choice = Choice
csv-answers = Answers
csv-yes = Yes
csv-maybe = If need be
csv-no = No
csv-points = Points
csv-people = People
csv-firsts = First choices
csv-by-points = By points
csv-round = Round { $number }
# $what: the name of a column.
csv-apart = { $what }, by the open link
csv-names = Names
csv-names-yes = Names: yes
csv-names-maybe = Names: if need be
csv-names-first = Names: first choice
csv-answer = Answer
csv-readers = Who may read it
csv-name = Name
csv-for-organisers = For organisers only
csv-may-share = May be shared
csv-shared = Shared
csv-held-back = Held back
csv-question = Question
csv-total = People who answered
csv-by-hand = Of these, entered by an organiser
csv-by-link = Of these, by a link that works once
csv-by-open = More, by the open link
csv-skipped = Would rather not answer

## By link

do-link = Share by link
do-links = One-time links
do-copy-link = Copy for others
do-stop-link = Stop the link
do-stop-sure = Stop it
do-new-link = New link
links-need-address = Links need an address on the internet. Whoever runs me sets it: public_url under [web] in config.toml.
link-title = The link to question { $number }
link-how = Anyone with this link can answer, without an app. Those answers are counted apart.
# What a picture shows, to be read by a camera.
link-code = A picture for cameras. It leads to { $address }
links-count =
    { $made ->
        [one] One link works once. { $used ->
            [0] It is not used yet.
           *[other] It is used.
        }
       *[other] { $made } links work once. { $used ->
            [0] None is used yet.
            [one] One is used.
           *[other] { $used } are used.
        }
    }
stop-link-title = Stop the link?
stop-link-means = Papers and messages with it lead nowhere then. One-time links that nobody used stop too.
links-are-stopped = Stopped. Answers that came by it stay.
link-is-new = This is a new link. The one before works no more.
link-stopped-title = The link to question { $number } is stopped.
copy-answer-here = Answer here:
copy-no-account = You need no account and no app, and give no name.
links-how-many = How many links?
links-how = Each is for one person and works once. Those answers count like all others.
links-typed =
    { $number ->
       *[other] For another number write /polls { $number } links 15.
    }
links-number =
    { $count ->
       *[other] { $count } links
    }
links-made =
    { $count ->
        [one] One link that works once
       *[other] { $count } links that work once
    }
links-shown-once = Keep them now. I do not keep them, and cannot show them again.
links-file = The links to question { $number }, one a line
links-out-of-range =
    { $most ->
       *[other] Choose from { $least } to { $most } links.
    }
too-many-links =
    { $most ->
       *[other] So many wait to be used: { $most } is the most. Stop them, then make new ones.
    }
link-unknown = I do not know this link. Open the whole link again, or ask whoever gave it to you.
link-used = This link works once, and it was used. Was that you? Then open it where you did. Else ask for another.
link-stopped = An organiser stopped this link. Please ask whoever gave it to you for a new one.
nothing-chosen = There is no answer yet. Please give one, or skip.
too-few-chosen =
    { $least ->
       *[other] Please choose { $least } at least.
    }
# $place: 1 is the best.
place-twice =
    { $place ->
       *[other] Place { $place } is there twice. Give each choice a place of its own.
    }
# $spent: what the given points cost.
points-overspent =
    { $points ->
       *[other] You have { $points } points, and this needs { $spent }. Please take some back.
    }

## Asked for a service

do-purpose = For a service
do-purpose-change = Change the purpose
do-purpose-none = Drop the purpose
do-step = Change the step
do-about = About this question
do-steps = The seven steps
form-purpose = Asked for a service
form-can-change = What can change?
form-cannot-change = What cannot change?
form-decides = Who decides?
form-answerer = Who must answer?
form-answerer-hint = A name that all will see, such as the Trust.
form-not-yet = Leave it empty if that is not known yet.
form-due = By which day?
form-due-hint = Such as 22 December. The group sees it.
purpose-kept = Kept. People see it under the question.
purpose-dropped = Taken out. The question is asked for no service now.
purpose-missing = Say first what can change, and who must answer: press For a service.
# $length: characters written. $most: characters there may be.
purpose-too-long = One of these has { $length } characters. { $most } is the most. Nothing was changed.
answerer-missing = Please write who must answer. Then people know whom to ask.
no-purpose = Nobody wrote more about this question.

# Under the question. All of it but the step is in the words of whoever asks.

purpose-can-cannot = Can change: { $can }. Cannot: { $cannot }.
purpose-can = Can change: { $can }.
purpose-cannot = Cannot change: { $cannot }.
purpose-decides = Who decides: { $decides }.
purpose-both = { $first } { $second }
# $community: who asks. $answerer: who must answer; one or several.
about-asks = { $community } asks. Who must answer: { $answerer }.
about-can = What can change: { $words }.
about-cannot = What cannot change: { $words }.
about-decides = Who decides: { $words }.
# In place of words, in the three sentences above.
about-not-yet = not said yet
about-no-step = How much say people have is not said yet.

# The ladder of co-production, from the bottom: names of its steps, and what they mean

ladder-1 = Coercion
ladder-2 = Educating
ladder-3 = Informing
ladder-4 = Consultation
ladder-5 = Engagement
ladder-6 = Co-design
ladder-7 = Co-production
ladder-means-1 = People have to come, and their views do not count.
ladder-means-2 = People learn how the service works.
ladder-means-3 = People are told what will happen.
ladder-means-4 = People are asked. The service decides alone.
ladder-means-5 = People are asked more than once, and have some influence.
ladder-means-6 = People help to plan it. The service carries it out.
ladder-means-7 = Carers and the service decide together, from start to end.
ladder-step = Step { $number } of 7: { $name }.
ladder-line = { $number }. { $name }: { $means }
ladder-title = The seven steps, from the bottom
# $number: 1.
ladder-not-here =
    { $number ->
       *[other] With step { $number } nobody asks here.
    }
ladder-credit = The steps come from TLAP and its National Co-production Advisory Group. These words are ours.
ladder-which = How much say do people have?
ladder-choice = { $number }. { $name }
ladder-later = Not yet
ladder-shared = Do carers share the decision?
# $name: co-production.
ladder-shared-why = { $name } means that they do, from start to end.
ladder-yes = Yes
ladder-no = No
ladder-not-shared = Then it is something else. One of these may fit better.
# $least, $most: the steps with which one can ask.
step-not-offered =
    { $most ->
       *[other] With step 1 views do not count, so nobody asks with it. Choose from { $least } to { $most }.
    }
no-such-step =
    { $most ->
       *[other] There is no such step. Choose from { $least } to { $most }.
    }

# The promised answer. $answerer: who must answer; one or several.

promise-ahead = The group gets an answer by { $day }, from { $answerer }.
promise-late = Waiting on { $answerer } since { $day }.
promise-answered = Answered on { $day } by { $answerer }.
promise-moved = The day was moved: { $reason }.
promise-ended = So no answer is due from { $answerer }.
# Told to organisers in private, on the day.
due-title = Question { $number } still waits for an answer from { $answerer }
due-by = It was promised by { $day }.
due-moved = Moved. The group now gets an answer by { $day }, and sees why.
# $day: on which the question closes.
due-too-early = The question closes on { $day }. Choose a later day.
due-too-late = That is more than a year to wait. Choose an earlier day.
due-unclear = I cannot read that as a day. Try: 22 December
due-already = It is due on that day already. Choose another one.
do-answered = The answer came
do-answered-again = Correct the answer
do-due = Move the date
do-answerer = Link to answer
form-answer = The answer to question { $number }
form-answered = What is the answer?
form-answer-send = Tell the group
form-due-moved = The answer to question { $number }
promise-not-yet = The question is still open. Close it first, then tell the answer.
promise-kept = The answer has come, so there is nothing to move.
answer-missing = There are no words yet. Write the answer first.
# $length: characters written. $most: characters there may be.
answer-too-long = That has { $length } characters, and { $most } is the most. Nothing was sent. Make it shorter.
answer-stands = People have read the answer, so it stays. Please tell the group yourself what has changed.
answer-told = Thank you. The answer is on its way to the group.
answerer-title = The link to answer question { $number }
answerer-linked = There is a link to answer question { $number }
answerer-how = Give it to { $answerer } alone. Whoever opens it can answer in their name, once.
answerer-once = I cannot show it again. A new link ends this one.
answerer-not-again = I cannot show it again. A new link ends the one there is.
answerer-none = { $answerer } has no link to answer now.
answerer-stopped = Stopped. Nobody can answer by that link any more.
answer-corrected = Changed. The group sees the new words.
answer-title = The answer to question { $number }
answer-asked = You were asked: “{ $question }”
answer-came = This is the answer from { $answerer }:
polls-promises = Promised answers
promises-none = No answer is waited for.
promises-title =
    { $count ->
        [one] One promised answer
       *[other] { $count } promised answers
    }
# $said: by when, or that it is late.
promises-line = { $number }. { $question } { $said }
promises-more =
    { $count ->
        [one] One more is due later.
       *[other] { $count } more are due later.
    }

## Secret questions

poll-mode-secret = Secret: nobody sees what you choose, organisers included.
poll-mode-sensitive = Secret and sensitive: nobody sees what you choose, organisers included.
# $needs: answers it needs. $days: for how many days it stays open once more.
secret-needs = It needs { $needs } answers. With fewer, it stays open { $days } days more, once.
secret-extended = Too few had answered, so it stays open { $days } days more. It still needs { $needs }.
# $least: a number of people who have answered at least; 0 for fewer than 8.
secret-turnout =
    { $least ->
        [0] Fewer than 8 answers so far.
       *[other] At least { $least } answers so far.
    }
secret-answered = You have answered. Your choice is not shown again. You can change it until it closes.
secret-send = Send my answer
secret-lacks =
    { $lacks ->
        [one] Please choose one more.
       *[other] Please choose { $lacks } more.
    }
secret-counted = Counted: { $option }. I will not show it again. You can change it until it closes.
secret-counted-several = Your answer is counted. I will not show it again. You can change it until it closes.
polls-line-secret = { $number }. { $question } This one is secret. Closes { $when }.
secret-has-closed = Question { $number } has closed. The result is below.
who-sees-secret = Nobody is shown your choice, not even organisers. At closing I destroy the key to it. Until then, whoever runs me could read it, and your app sees your tap. { $ends }
card-secret = Question { $number } is secret.
secret-frozen = It cannot be changed any more. A change could give somebody away.

# Making it secret

do-secrecy = Secret?
do-secret = Secret
do-sensitive = Sensitive
do-not-secret = Not secret
do-anyway = Secret anyway
do-groups = Groups
mode-secret = It is secret now. Nobody will see who chose what.
mode-sensitive = It is secret and sensitive now. Nobody will see who chose what.
secrecy-title = Make it secret?
secrecy-secret = Secret, to decide something: needs 8 answers. Numbers under 5 are not shown.
secrecy-sensitive = Secret and sensitive, for what hurts: needs 10 answers. Numbers are rounded. It is open a day or more, and nobody closes it early.
secrecy-both = Once posted, it cannot be changed. The result comes once, at the end.
secret-few-title = This may come to nothing
# $needs: answers it needs. $here: people who have ever used the bot there.
secret-few =
    { $here ->
        [0] A secret question needs { $needs } answers. Nobody has used me there yet.
        [one] A secret question needs { $needs } answers. One person has used me there so far.
       *[other] A secret question needs { $needs } answers. { $here } people have used me there so far.
    }
secret-few-then = With fewer answers, nothing is told, not even how many. You can hide names instead.
set-groups-on = Show each group
set-groups-off = All groups together
groups-apart = Each group is also shown by itself, where no number is small.
groups-together = All groups are counted together.

# What came of it

# $question: what was asked. $total: people who answered. $about: 1 where numbers are rounded.
secret-total =
    { $about ->
        [1] “{ $question }” About { $total } people answered.
       *[0] “{ $question }” { $total } people answered.
    }
secret-leads = “{ $question }” { $total } people answered. { $option } came first.
secret-tied = “{ $question }” { $total } people answered. There was no single favourite.
secret-count =
    { $about ->
        [1] { $option }: about { $count }
       *[0] { $option }: { $count }
    }
secret-not-shown = { $option }: not shown
secret-hides = Some numbers are not shown, so that nobody can work out who chose what.
secret-about = Numbers are rounded to the nearest 5.
secret-closed-early = An organiser closed it early.
secret-withheld = “{ $question }” Fewer than { $needs } people answered, so nothing is told.
secret-withheld-next = This protects those who did. Their answers are deleted. An organiser can ask again with names hidden, or you can talk about it together.
secret-void = “{ $question }” The key to the answers was lost, so nobody can read them. They are deleted. Please ask again.
secret-row = { $place }: { $counts }
secret-others = All other groups
secret-cell = not shown
secret-amount =
    { $about ->
        [1] about { $count }
       *[0] { $count }
    }
# $day: when it closed.
secret-answered-and-closed =
    { $about ->
        [1] About { $total } people answered. Closed { $day }.
       *[0] { $total } people answered. Closed { $day }.
    }
csv-rule = Rule
csv-rule-secret = Secret: numbers under 5 are not shown.
csv-rule-sensitive = Secret and sensitive: numbers under 5 are not shown, others are rounded to the nearest 5.

# What cannot be done

poll-frozen = This question is secret, and it has been posted. So it cannot be changed any more. You can cancel it and ask again.
poll-key-lost = The key to this question was lost, so no answer can count. It closes now, and the group is told.
secret-only-counts = A secret question can have one choice, several choices, or a scale. Please choose one of those kinds.
secret-not-repeats = A secret question does not come again by itself. Two results close together could give people away.
secret-not-takes = A secret question cannot take choices from members. Turn that off first.
secret-not-hand = Nobody can enter an answer for others in a secret question. Give them a link that works once.
secret-not-chase = Nobody knows who has answered a secret question. You can ask the whole group once more.
secret-not-link = A secret question has no link for everybody: it could be used twice. Make links that work once.
secret-not-skip = Nobody knows who has answered. So you can leave it be, and nobody will ask you.
secret-not-groups = Only a secret question can show each group by itself.
counts-secret = This question is secret. The result comes when it closes, to everybody at once.
no-early-close = A sensitive question closes at its time, and not before. That way nobody can pick the moment.
sensitive-too-short = A sensitive question must be open for a day or more. Choose a later closing time.
# $days: days that must lie between.
asked-too-soon = The same sensitive question was or will be asked here within { $days } days. Two results on the same people could give them away. Please wait, or ask something else.
joined-too-lately = You joined this group less than a day ago. You can answer this one after a day here.
answer-in-the-group = Please answer this sensitive question in the group. Only there can I see how long you have been a member.

# Questions in the weekly list of what is on. $when: a day and a time.

on-open = Question { $number }: { $question } Open until { $when }.
on-planned = Question { $number } comes on { $when }.
on-result = Question { $number } has a result: { $question }
on-answer = Answer { $number }
on-see = Result { $number }
