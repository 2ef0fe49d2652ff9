### What the front room itself says. Caresay's own messages come from its features.

room-language = en-GB
room-page-title = { $place } as { $name } – Caresay front room
room-name = The front room
room-pretend = A pretend carers’ group on your own computer.
room-run-by = Run by { $operator }. The people here are made up.
room-clock = It is { $time } here.
room-skip-link = Skip to the messages
room-caresay = Caresay
room-trouble = That did not reach Caresay. Your words are still here. Is it still running?

## Who and where

room-who = Who are you now?
room-carer = carer
room-organiser = organiser
room-you = (you)
room-chats = Chats
room-private-tab = Private chat
room-new = { $count ->
    [one] 1 new
   *[other] { $count } new
}
room-group-title = { $place }
room-group-sees = Everybody in the group sees this.
room-group-box = Write to the group as { $name }
room-group-empty = Nobody has written here yet.
room-private-title = { $name } and Caresay
room-private-sees = Private. Only { $name } sees this.
room-private-box = Write to Caresay as { $name }
room-private-empty = Answers that are only for you come here.
room-messages = Messages: { $place }
room-send = Send
room-keys = Enter sends. Shift and Enter starts a new line.

room-bring = Send a picture or document
room-bring-file = Picture or document
room-bring-words = Words to go with it
room-bring-send = Send the file
room-bring-empty = There was no file, or nothing was in it. Please choose another one.
room-brought = Sent: { $name }

## Answers

room-copied = Copied
room-only-you = Only you can see this
room-private-form = Private. What you type stays here until you send it.
room-optional = (you may leave this out)
room-answered-privately = Caresay has answered in your private chat.
room-open-private = Open private chat
room-bar-of = { $count } of { $total }
room-new-window = (opens a new tab)
room-say-empty = There was nothing to send. Please type something first.
room-say-too-long = That is too long. Please keep it under { $most } letters. Your words are still here.
room-say-not-saved = We could not save that, so nothing was sent. Your words are still here. Please try again soon.
room-press-not-saved = We could not save that, so it does not count. Please try again soon.
room-skipped = Time moved on to { $moment }.
room-news-one = { $who } in { $place }: { $title }
room-news-many = { $count } new messages in { $place }

## The guide

room-steps-title = Try it in a minute
room-steps-done = That was all. Now try what you like. Type /help in a private chat to see more.
room-done = Done:
room-also = Or do something else
room-step-ask = Ask
room-step-ask-more = Pat runs the group. Ask the group a question as Pat.
room-step-ask-do = Ask an example
room-example = /poll Where shall we meet? | Library | Café | Online
room-step-answer = Answer
room-step-answer-more = Now be Amina, then Joe. Press one choice as each.
room-be = Be { $name }
room-press-now = You are { $name }. Press a choice below the question.
room-has-answered = { $name } has answered
room-step-others = Let others answer
room-step-others-more = Six more carers are in the group. Let them answer too.
room-step-others-do = Let the group answer
room-step-skip = Move time on
room-step-skip-more = The question closes by itself. You do not have to wait for it.
room-step-skip-do = Skip to { $moment }
room-step-read = Read the result
room-step-read-more = When the question closes, the result comes to the group by itself.

## The same post elsewhere

room-elsewhere = See this post elsewhere
room-elsewhere-web = In this room
room-elsewhere-telegram = In Telegram
room-elsewhere-discord = In Discord
room-elsewhere-plain = As plain text
room-elsewhere-empty = The latest post of the group shows here.

## Without script

room-no-script = This page does not update by itself.
room-refresh = Look again

## Pages that say why not

room-welcome = You found the front room
room-welcome-more = One tap and you are in.
room-come-in = Come in
room-closed-token = This door needs its link
room-closed-token-more = Caresay printed a link when it started. Please open that whole link.
room-closed-host = Please open the front room on its own computer
room-closed-host-more = It only answers to the name localhost or 127.0.0.1. The link that Caresay printed has it.
room-closed-forwarded = The front room cannot be shared
room-closed-forwarded-more = This visit was passed on by another server. Please open the link on the computer itself.
room-closed-origin = That came from another page
room-closed-origin-more = Nothing was changed. Please go back to the front room and try there.
room-closed-too-big = That is too much at once
room-closed-too-big-more = Nothing was sent. Please go back and make it shorter.
room-closed-missing = There is nothing here
room-closed-missing-more = Please go back to the front room.
room-closed-fault = Something went wrong here
room-closed-fault-more = It was not you. Please go back and try again.
