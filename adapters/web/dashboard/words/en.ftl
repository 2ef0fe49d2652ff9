# Pages that do not go further

dash-missing = There is no such page
dash-missing-more = It may have moved, or it is not for you.
dash-fault = Something went wrong
dash-fault-more = It is our fault. Nothing was changed. Try again in a minute.
dash-away = The dashboard is busy or away
dash-away-more = Nothing was changed. Try again in a minute.
dash-slow = That was too fast
dash-slow-more = Wait a moment, then try again.
dash-too-big = That is too much
dash-too-big-more = Nothing was changed. Send less at once.
dash-unreadable = That could not be read
dash-unreadable-more = Nothing was changed. Go back and try again.
dash-foreign = That came from another site
dash-foreign-more = Nothing was changed. Use the buttons on these pages.
dash-again = That page was out of date
dash-again-more = Nothing was changed. Open the page again and press the button once more.
dash-signed-out = You are signed out
dash-signed-out-more = Nothing was changed. Send /dashboard to the bot for a new link.
dash-role-denied = That is not part of your role
dash-role-denied-more = Ask an owner of your community if you need it.
dash-refused = That did not work
dash-only-sent = That address is for a button
dash-only-sent-more = Nothing was changed. Go back to the dashboard.
dash-to-start = Go to the first page

# Signing in and out

dash-login-title = Sign in to the dashboard
dash-login-how = Send /dashboard to the bot in your private chat. It sends you a link. No password is needed.
dash-login-link = Your link
dash-login-hint = Paste the whole link here if it did not work by itself.
dash-login-next = Next
dash-login-no-link = That is not a link from the bot. Copy the whole link, and paste it here.
dash-login-for = For these communities:
dash-login-go = Sign in
dash-login-not-you = Not you? Close this page. The link was for somebody else.
dash-signed-out-done = You are signed out.
dash-sign-out = Sign out
dash-confirm-title = Is it you?
dash-confirm-how = I have sent you a message in your private chat. Press Yes there. Then press Go on here.
dash-confirm-go = Go on

# Every page

dash-skip = Go to the content
dash-pages = Pages
dash-home-title = Choose a community
dash-today = Today
dash-asks = Questions
dash-announcements = Announcements
dash-concerns = Concerns
dash-people = People and places
dash-log = Log
dash-settings = Settings
dash-published = Results

# Lists, a page at a time

dash-pages-of-list = More of this list
dash-page-before = Earlier page
dash-page-after = Next page

# Announcements

dash-announcements-which = Which announcements
dash-announcements-waiting = Planned and waiting
dash-announcements-sent = Sent
dash-announcements-cancelled = Cancelled or over
dash-announcements-none = There are none here.
dash-announcements-how = To write a new one, send /announce to the bot.
dash-announcements-words = The words
dash-announcements-note = Shown first:
dash-announcements-as-written = As written
dash-announcements-shows = In words:
dash-announcements-where = Where it goes
dash-announcements-acts = What you can do
dash-announcements-change = To change its words or its time, write /announce { $number } to the bot.
dash-announcements-caption = How it stands in each group
dash-announcements-group = Group
dash-announcements-stands = How it stands
dash-announcements-hint-send = It goes to the groups at once. You cannot call it back.
dash-announcements-hint-yes = It goes to the groups at once. You cannot call it back.
dash-announcements-hint-no = It is not sent. Whoever wrote it is told.
dash-announcements-hint-skip = The next time is left out. After that it goes on as before.
dash-announcements-hint-drop = Nobody is told. It cannot be brought back.
dash-announcements-hint-stop = It does not come again. It cannot be brought back.
dash-announcements-hint-tell = It goes to the groups that have joined since it was sent.
dash-announcements-hint-again = Every group gets it once more, as a new message.
dash-announcements-hint-cancel = Every group sees that it is cancelled, and why.
dash-announcements-done-send = It is on its way to the groups.
dash-announcements-done-yes = It is on its way to the groups.
dash-announcements-done-no = Your no is noted. Whoever wrote it is told.
dash-announcements-done-skip = The next time is left out.
dash-announcements-done-drop = Dropped. Nobody was told.
dash-announcements-done-stop = Stopped. It does not come again.
dash-announcements-done-tell = It is on its way to the new groups.
dash-announcements-done-again = It is posted again at the end of each group.
dash-announcements-done-cancel = Cancelled. The groups see why.

# Concerns

dash-concerns-none = Nothing waits here to be read.
dash-concerns-how = The words of a concern are on its own page. Before you open them I ask you in the chat.
dash-concerns-shelf-late = Late
dash-concerns-shelf-open = To read and answer
dash-concerns-shelf-over = Answered or closed
dash-concerns-one = Concern { $ref }
dash-concerns-late = Late.
dash-concerns-unread = New words.
dash-concerns-stage-new = Nobody has read it yet.
dash-concerns-stage-read = Read, and not answered yet.
dash-concerns-stage-answered = Answered.
dash-concerns-stage-closed = Closed.
# $day: a day, such as "Tuesday 1 December".
dash-concerns-by-new = To be read by { $day }
dash-concerns-by-read = To be answered by { $day }
dash-concerns-came = Handed over { $day }.
dash-concerns-held = { $name } looks after it.
dash-concerns-held-by-nobody = Nobody looks after it yet.
dash-concerns-muted = Muted.
# $day: a day, such as "Tuesday 1 December".
dash-concerns-kept = It is deleted on { $day }, unless something is done about it before.
dash-concerns-open = Open it
dash-concerns-open-how = The other readers see that you have opened it. Look who is beside you first.
dash-concerns-words = The words
dash-concerns-acts = What you can do
dash-concerns-do-answer = Answer
dash-concerns-do-note = Leave a note
dash-concerns-do-take = Look after it
dash-concerns-do-hand = Hand it over
dash-concerns-do-close = Close it
dash-concerns-do-mute = Mute it
dash-concerns-do-unmute = Hear of it again
dash-concerns-do-export = As a file
dash-concerns-do-delete = Delete it
dash-concerns-text-answer = Your answer
dash-concerns-hint-answer = Whoever raised it reads this with their code. It cannot be changed later.
dash-concerns-text-note = Your note
dash-concerns-hint-note = Only those who read this concern see it.
dash-concerns-to = Who looks after it
dash-concerns-hint-hand = They can read all of it then. Whoever the carer left out is not in this list.
dash-concerns-outcome = What came of it
dash-concerns-last = Last words
dash-concerns-hint-close = You can leave this empty. Whoever raised it reads what came of it.
dash-concerns-done = What was done
dash-concerns-done-nothing = Nobody has done anything about it yet.
dash-concerns-delete-title = Delete concern { $ref } for good?
dash-concerns-delete-how = Its words and all answers go. Whoever raised it cannot read them any more. Nobody can bring it back.
dash-concerns-delete-yes = Yes, delete it
dash-concerns-delete-no = Keep it

# How concerns are taken

dash-settings-concerns = How concerns are taken
dash-intake = How concerns are taken
dash-intake-live = Before it begins
dash-intake-not-yet = Concerns are not taken here yet. This is still to be done.
dash-intake-taken = Concerns are taken here. Nothing is missing.
dash-intake-missing-readers = At least two people have to read concerns. Add readers under People and places.
dash-intake-missing-apart = One of them must be no owner, and must not run Caresay. Add such a reader.
dash-intake-missing-contact = Say whom outside this group people can ask instead. Fill it in below.
dash-intake-missing-help = Fill in each local number below, or tick that there is none here.
dash-intake-set = What is set
dash-intake-contact = Outside contact
dash-intake-hint-contact = Somebody who has nothing to do with this group, and how to reach them.
dash-intake-slots = When concerns are handed over
dash-intake-hint-slots = At least one time a day and at most { $most }, each at a quarter of an hour.
dash-intake-slot = Time { $number }
dash-intake-nation = Nation
dash-intake-hint-nation = Its bank holidays are no working days.
dash-intake-closes = When your office closes
dash-intake-read = Days to read it
dash-intake-answer = Days to answer it
dash-intake-hint-days = Working days, from 1 to { $most }. Carers are told the day.
dash-intake-lines = Local help
dash-intake-hint-lines = A number or an address for each. Tick the box where there is none.
dash-intake-none = Not here
# $name: what kind of help, such as "Carers' centre".
dash-intake-none-of = Not here: { $name }
dash-intake-links = Links
dash-intake-page = Anybody can raise a concern on this page, without an app:
dash-intake-poster = Poster with a code to scan
dash-intake-no-page = There is no page for concerns. Whoever runs Caresay can set web.public_url.
dash-intake-renew = Make links anew
dash-intake-hint-renew = The links in groups and on paper stop working. You need a new poster then.
dash-intake-renewed = The links are new. The earlier ones lead nowhere.
dash-intake-back = Back to settings

# Results, as partners see them

dash-published-how = These are questions that have closed, with how many people chose what. Small numbers are not shown.
# $day: a day with its year.
dash-published-next = What closes in this quarter can be seen here from { $day }.
# $quarter: 1 for January to March, to 4 for October to December.
dash-published-quarter = { $quarter ->
    [1] January to March { $year }
    [2] April to June { $year }
    [3] July to September { $year }
   *[4] October to December { $year }
}
# $day: a day with its year.
dash-published-closed = Closed { $day }
dash-published-answers = { $count ->
    [one] 1 person answered
   *[other] { $count } people answered
}
dash-published-about = About { $count } people answered
dash-published-about-many = about { $count }
dash-published-few = Too few answers to show
dash-published-none = Nothing has closed yet in a quarter that is over.
dash-published-question = Question { $number }
dash-published-caption = How people answered question { $number }
dash-published-choice = Choice
dash-published-count = People
dash-published-firsts = First choices
dash-published-share = Share
dash-published-hidden = Not shown
dash-published-hides = Numbers under ten are not shown, nor those from which they could be worked out.
dash-published-all-hidden = Who chose what cannot be shown: it could tell how single people answered.
dash-published-several = People could choose more than one, so the shares do not add up.
dash-published-void = The answers were lost, so there is nothing to show.

# What is filled in

dash-save = Save
dash-kept = Kept.

# People and places

dash-people-tab-people = People
dash-people-tab-groups = Groups
dash-people-groups = Groups
dash-people-waiting = Waiting for another owner
dash-people-roles = Who has a role
# $name: somebody's name.
dash-people-remove = Remove { $name }
dash-people-removed-told = Removed. I tell them why, and how to appeal. Codes that nobody has used yet no longer work.
dash-people-removed-untold = Removed. I cannot write to them. Please tell them why yourself. Codes that nobody has used yet no longer work.
dash-people-add = Add somebody, or a group
dash-people-add-how = You get a code to hand on. It works once, for seven days.
dash-people-add-fresh = You have just said in the chat that it is you. Choose whom to add.
dash-people-back = Back to people
dash-people-confirmed = Confirmed. The groups are told who the new reader is.
dash-people-declined = Declined. I tell whoever is waiting for it.
dash-people-no-groups = There is no group yet. Add one under People.
dash-people-unreachable = I cannot write there. Add me to that group again, or let me write there.
# $app: "Telegram". $language: "English".
dash-people-where = In { $app }. My posts there are in { $language }.
dash-people-no-weekly = It gets no weekly list.
# $title: what the group is called.
dash-people-change = Change { $title }
dash-people-weekly-on = Weekly list here
dash-people-weekly-off = No weekly list

# Log

dash-log-what = It says what those who run this did. It never names a member. Entries are kept for a year.
dash-log-check = Check that nobody has changed it
dash-log-caption = What was done, the newest first
dash-log-newest = Newest
dash-log-file = As a file

# Settings

dash-settings-own = For you
dash-settings-more = There is more to choose in the chat. Write /me to the bot.
dash-settings-sessions = Where you are signed in
# $app: "Telegram". $since, $at: "Tuesday 1 December, 10am".
dash-settings-session = With { $app }, since { $since }
dash-settings-this = This is where you are now.
dash-settings-used = Last used { $at }
dash-settings-end = Sign out where you came in { $since }
dash-settings-ended = You are signed out there.
dash-settings-end-all = Sign out everywhere
dash-settings-ended-all = You are signed out everywhere.
dash-settings-community = For everybody
dash-settings-language-hint = A group can have its own. See People and places.
dash-settings-never = It does not come
dash-settings-fixed = Fixed settings
# $operator: who runs this.
dash-settings-fixed-how = Only { $operator } can change these, on the computer that runs Caresay.
dash-settings-zone = Time zone
dash-settings-languages = Languages I speak
dash-settings-address = This dashboard
dash-settings-links = Answering by a link
dash-settings-no-links = Switched off
dash-settings-role = Your role
dash-settings-leave-out = After that you are signed out.
dash-settings-left = You have stepped down, and you are signed out.

# Today

dash-today-nothing = Nothing needs you today.
dash-today-next = To ask something, send /poll to the bot. To tell your groups something, send /announce.
# $count: how many more cards there are.
dash-today-more = { $count ->
    [one] One more
   *[other] { $count } more
}
dash-today-soon = Soon
dash-today-look = Look
dash-today-decide = Decide
dash-today-answer = Tell the answer
dash-today-question = Question { $number }: { $question }
dash-today-asked = Announcement { $number } is urgent. It waits for a second organiser.
dash-today-paused = Announcement { $number } is paused. Whoever planned it is no organiser now.
dash-today-failed = { $count ->
    [one] Announcement { $number } did not reach one group.
   *[other] Announcement { $number } did not reach { $count } groups.
}
dash-today-concerns-late = A concern has waited for longer than was promised.
dash-today-concerns-new = There is something new to read among the concerns.
dash-today-grant = { $name } is to read concerns. It waits for your yes.
dash-today-silent = The bot cannot write in { $place }.
dash-today-silent-how = Ask an administrator there to add it again, or to let it write.
dash-today-proposed = { $count ->
    [one] Somebody proposed a choice.
   *[other] { $count } choices were proposed.
}
dash-today-goes = “{ $words }” goes out { $when }.
dash-today-opens = Question { $number } opens { $when }: { $question }
dash-today-closes = Question { $number } closes { $when }: { $question }

# Questions

dash-asks-which = Which questions
dash-asks-open = Open
dash-asks-planned = Planned
dash-asks-over = Over
dash-asks-none = There are none here.
dash-asks-how = To ask a new one, send /poll to the bot.
dash-asks-when-open = Closes { $when }
dash-asks-when-planned = Opens { $when }
dash-asks-when-closed = Closed { $when }
dash-asks-when-cancelled = Cancelled { $when }
dash-asks-places = { $count ->
    [one] In one group.
   *[other] In { $count } groups.
}
dash-asks-answers = { $count ->
    [0] Nobody has answered yet.
    [one] One answer.
   *[other] { $count } answers.
}
dash-asks-question = Question { $number }
dash-asks-came-open = So far
dash-asks-came-planned = What it asks
dash-asks-came-closed = Result
dash-asks-came-cancelled = Cancelled
dash-asks-table = As a table
dash-asks-caption = What each choice of question { $number } got
dash-asks-choice = Choice
dash-asks-got = Answers
dash-asks-share = Share
dash-asks-picture = As a picture
dash-asks-file = As a file
dash-asks-take = Add it
dash-asks-leave = Leave it out
dash-asks-about = Why it is asked
dash-asks-acts = What you can do
dash-asks-who = Who sees what
dash-asks-where = Where it stands
dash-asks-more-places = { $count ->
    [one] And one more group.
   *[other] And { $count } more groups.
}
dash-asks-do-answer = Tell the answer
dash-asks-do-close = Close now
dash-asks-do-extend = Closing time
dash-asks-do-copy = Copy
dash-asks-do-cancel = Cancel it
dash-asks-do-drop = Cancel it
dash-asks-until = Close it at
dash-asks-hint-extend = A day and a time, such as “4 December 6pm”.
dash-asks-hint-cancel = The groups see this. It cannot be undone.
dash-asks-hint-answer = The groups where it was asked see this.
dash-asks-hint-close = The result goes to the groups at once. It cannot be opened again.
dash-asks-hint-copy = It comes as a draft into your private chat. There you can change it and post it.
dash-asks-hint-drop = Nobody has seen it yet, so nobody is told.
dash-asks-done-answer = Thank you. The answer is on its way to the groups.
dash-asks-done-close = It has closed. The result is on its way to the groups.
dash-asks-done-extend = The closing time is changed.
dash-asks-done-copy = The copy is in your private chat. Change what you like there, then post it.
dash-asks-done-cancel = It is cancelled. The groups see why.
dash-asks-done-drop = It is cancelled. Nobody saw it.
dash-asks-done-proposal = Your decision is kept.
