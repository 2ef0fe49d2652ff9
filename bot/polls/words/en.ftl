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
box-ticked = ✓ { $option }
box-empty = { $option }
# $first: how many options came first. $most: how many people chose them.
several-result =
    { $first ->
        [one] “{ $question }” { $total } answered, and could choose several. Most chose { $options }: { $most } of { $total }.
       *[other] “{ $question }” { $total } answered, and could choose several. { $options } came first, with { $most } each.
    }

# Private lists and cards

polls-none = There is no open question right now.
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
kind-one = One choice
kind-how-one = One choice: one tap.
kind-several = Several
kind-how-several = Several: people tick as many as they like.

# Closing time

closing-title = When shall it close?
closing-now = Now it closes { $when }.
closing-typed = You can also write /polls, its number, then at and a date: /polls 7 at 4 December 6pm.
closing-other = Another day
closing-day = Which day?
closing-later = Later days
closing-hour = What time?

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
