### What the pages behind links say themselves. What is said of questions and answers comes from the questions.

page-run-by = Run by { $operator }.
page-languages = Other languages
page-send = Send my answer
page-skip = Skip this
page-closes = Closes { $when }. This page shows the result then.

## How to answer

page-choose-one = Choose one.
page-choose-any = Choose as many as you like.
page-choose-up-to =
    { $most ->
       *[other] Choose up to { $most }.
    }
page-choose-exactly =
    { $count ->
        [one] Choose one.
       *[other] Choose { $count }.
    }
page-choose-between =
    { $most ->
       *[other] Choose from { $least } to { $most }.
    }
page-rank = Give the best choice 1st place, the next best 2nd. Leave out what you like.
page-rank-tap = Tap the best first, then the next best. Tap one again to take it out.
page-no-place = No place
page-place =
    { $place ->
        [1] 1st
        [2] 2nd
        [3] 3rd
       *[other] { $place }th
    }
page-points =
    { $points ->
       *[other] You have { $points } points. Give each choice as many as you like.
    }
page-points-squared =
    { $points ->
       *[other] You have { $points } points. For one choice, one vote costs 1, two cost 4, three cost 9.
    }
page-points-left =
    { $left ->
        [0] All { $points } points are given.
        [one] One of { $points } points left.
       *[other] { $left } of { $points } points left.
    }
page-points-over =
    { $points ->
       *[other] That is more than { $points } points. Please take some back.
    }
page-more = One more for { $option }
page-fewer = One fewer for { $option }
page-dates = Say of each date whether it suits you. A date without an answer counts as no.
page-yes = Yes
page-if-need-be = If need be
page-no = No
page-words =
    { $most ->
       *[other] Organisers read what you write. { $most } characters at most.
    }
page-share = Others may read it too, if an organiser agrees.

## Who sees it

page-who = Who sees this?
page-sees-nobody = Nobody sees who you are. We do not know it, and we keep no address.
page-sees-names = In the group, names stand next to answers. Yours has none.
page-sees-words = Organisers read your words. What you tell of yourself may show who you are.
page-sees-guess = People who watch the count may guess.
page-sees-single = This link works once. Whoever gave it to you is not shown your answer.
page-sees-open = Anyone may use this link more than once. So these answers are counted apart.
page-sees-browser = Your browser keeps a random number, so that you can change your answer. We keep nothing else there.

## Thank you

page-thanks = Thank you. Your answer is counted.
page-thanks-skipped = Thank you. You skipped this question.
page-thanks-again = You have answered this.
page-words-shared = Others may read it, if an organiser agrees.
page-words-private = Only organisers read it.
page-result-at = It closes { $when }. Open this link again then, and you see the result.
page-change = Change my answer
page-take-back = Take it back
page-taken-back = Taken back. You can answer again until it closes.
page-so-far = So far
page-counts-close = Counts show when it closes.

## The answer that was promised

page-promise-answer = The answer
page-promise-write = The answer from { $answerer }
page-promise-how =
    { $most ->
       *[other] Everybody who was asked can read it. { $most } characters at most.
    }
page-promise-send = Send the answer
page-promise-change = Change the answer
page-promise-told = Thank you. The answer is on its way to those who were asked.
page-promise-until = You can change it until { $when }.
page-promise-stands = People have read this answer, so it stays as it is.

## When it is not open

page-early = This question is not open yet
page-early-more = It opens { $when }. Please open this link again then.
page-ending = This question has closed
page-ending-more = The result is on its way. Please load this page again in a minute.
page-closed = This question has closed.
page-cancelled = This question was cancelled
page-cancelled-more = The reason: { $reason }
page-table = The result in numbers
page-table-choice = Choice
page-table-answers = Answers

## When an answer could not be taken

page-too-late = That was too late, so your answer was not counted.
page-again = Please check your answer, and send it once more.
page-many-answers = Very many answers came from where you are. Please send yours in a minute.
page-number-unclear = Please write whole numbers, such as 3.
page-not-saved = That could not be saved, so it is not counted. Please send it again soon.

## Pages that say why not

page-unknown = We do not know this link
page-unknown-more = Please open the whole link again, or ask whoever gave it to you.
page-cut = This link is not whole
page-cut-more = A part of it is missing, or mistyped. Please open the whole link again.
page-used = This link was used
page-stopped = This link was stopped
page-slow = That was many wrong links
page-slow-more = Please wait a minute. Then open the whole link that you were given.
page-foreign = That came from another page
page-foreign-more = Nothing was counted. Please open your link again, and answer there.
page-too-big = That is too much at once
page-too-big-more = Nothing was counted. Please go back and make it shorter.
page-missing = There is nothing here
page-missing-more = To answer a question, open the whole link that you were given.
page-away = We cannot look right now
page-away-more = Please open your link again in a minute.
page-fault = Something went wrong here
page-fault-more = It was not you. Please go back and try again.
