# Help

help-summary = What I can do here
start-thing = Where a link leads
help-title = Caresay helps this group have its say. Run by { $operator }.
help-carer = See open questions and your own answers with /polls. Urgent help is one tap away.
help-organiser = You can ask a question with /poll, and tell your groups with /announce. See roles and groups with /people.
help-stop = Say stop to hear nothing more from me. Say pause for a week of quiet.
help-polls = Open questions
help-support = Urgent help
help-remind = My reminders
help-on = What's on
help-privacy = My privacy
help-me = My settings
help-plain-words = help | menu | what can you do
welcome-how = Organisers ask, and you answer with one tap. Say stop to hear nothing more from me.
welcome-polls = See open questions
welcome-me = Choose my settings

# Stop and pause

stop-summary = Send me nothing more
pause-summary = Send me nothing for a week
stop-plain-words = stop | stop it | stop please | please stop | unsubscribe | leave me alone
pause-plain-words = pause | pause please | please pause
stopped = You will hear nothing more from me. What you had begun has ended. Say /start when you want me back.
started-again = Welcome back. I may write to you again.
paused-day = I will be quiet for a day. Say /start if you want me back sooner.
paused-week = I will be quiet for a week. Say /start if you want me back sooner.
paused-until = I will be quiet until you want me back. Say /start then.
paused-stopped = You said stop, so I am quiet already. Say /start when you want me back.

# Roles and places

people-summary = Who runs this, and in which groups
people-what = What to do there
people-title = { $community }
people-which = Which community is this about?
which-community = You run several communities. Write /people and choose one.
people-owner = { $name } is an owner.
people-organiser = { $name } is an organiser.
people-partner = { $name } is a partner and reads results.
people-nameless = Somebody without a name
people-untitled = a group without a name
people-place = Group: { $title }
people-add-place = Add a group
people-add-organiser = Add an organiser
people-add-partner = Add a partner
people-add-co-owner = Add an owner
do-people-remove = Remove somebody
do-people-language = Group languages
do-people-removals = Past removals
do-people-leave = Step down
not-yours = Only organisers can do this. Ask one of them to do it, or to make you an organiser.
no-community = This group has not joined Caresay yet. Whoever runs the group can join it with /join and a code.

# Codes

join-summary = Use a code that you were given
join-code = The code
code-title = Your code
code-place = Write this in the other group. You must be an administrator there.
code-organiser = Give this to the new organiser. They write it to me in a private chat.
code-partner = Give this to the new partner. They write it to me in a private chat. A partner only reads results.
code-co-owner = Give this to the new owner. They write it to me in a private chat. An owner can do all that you can.
code-choose-group = Choose the group
code-hand-on = Or send them this link
code-for-another = This code is for somebody else: you are an organiser already. It still works.
code-role-held = This code is for somebody else: you may do as much already. It still works.
code-once = It works once, for seven days. I cannot show it again.
code-unknown = I do not know this code. The code or link may have been used, or be older than seven days. Ask for a new one.
code-needs-group = This code is for a group. Write it in the group that you want to join.
code-needs-private = This code is for you alone. Write it to me in a private chat.
not-in-charge = Only an administrator of this group can use the code here. Ask one of them to write it.
place-taken = This group has joined already. Nothing needs doing.
place-joined = This group now belongs to { $community }.
now-owner = You are now an owner of { $community }. The group is told.
now-co-owner = You are now an owner of { $community }. See roles and groups with /people.
now-organiser = You are now an organiser of { $community }. Ask a question with /poll.
now-partner = You are now a partner of { $community }. You can read results. To step down, write /people leave.

# Founding

founding-title = Start Caresay for { $group }?
founding-owner = You will be its owner. You can ask questions and add organisers.
founding-yes = Yes, start
founded-title = { $community } has begun. You are its owner.
founded-ask = Ask your first question in the group. One line is enough:
founded-example = /poll Lunch? | Soup | Salad
founded-more = Add organisers and more groups with /people.

# Greetings

greeting-title = Hello. I am Caresay, a helper for carers' groups.
greeting-stranger = This group has not joined yet, so I do nothing here but /support. I leave after seven days.
greeting-community = Hello from Caresay. This group is part of { $community }.
greeting-does = Organisers ask questions here. You answer with one tap. Nobody sees your name unless the question says so.
greeting-quiet = I post little, and silently at night. To hear less from me, say stop to me in private.
greeting-run-by = Run by { $operator }.
greeting-help = What I do
new-owner = { $operator } has made { $name } a new owner of this community. If this surprises you, ask an organiser.

# Away for longer than the platform keeps what people do

away-hours = I was away for { $hours } hours.
away-days = I was away for { $days } days.
away-when = It was from { $since } to { $until }.
away-lost = This app keeps what people send me for { $hours ->
    [one] an hour
   *[other] { $hours } hours
} only. Some of it may be lost.
away-ask = Please ask people to look at open questions and answer again.
away-closed = You may want to ask closed ones again.

# Why something waits, for organisers

waiting-group-quiet-hours = { $place }: waits till { $when }. It is night there.
waiting-group-week-full = { $place }: waits till { $when }. Three posts this week.
waiting-group-too-late = { $place }: not sent. It would have come too late.
waiting-later = { $count } people get it later.
waiting-later-few = A few people get it later.
waiting-shelf = { $count } people look at it when they choose.
waiting-shelf-few = A few people look at it when they choose.
waiting-not = { $count } people do not get it.
waiting-not-few = A few people do not get it.

# Removing and stepping down

removing-title = Who shall be removed?
removable = { $number }. { $who }
removing-whom = Remove { $name } from { $community }
removing-why = Why?
removing-hint = They read this, and so do those who run the community.
removing-send = Remove
removal-unexplained = Please say why in a few words. They will read it.
removed-told = Removed. I tell { $name } why, and how to appeal. Codes that nobody has used yet no longer work.
removed-untold = Removed. I cannot write to { $name }. Please tell them why yourself. Codes that nobody has used yet no longer work.
removed-owner = You are no longer an owner of { $community }.
removed-organiser = You are no longer an organiser of { $community }.
removed-partner = You are no longer a partner of { $community }.
removed-why = This is the reason that was given:
removed-appeal = To appeal, write to another owner, or to { $operator }.
no-such-holder = There is nobody like that to remove. Write /people to see who has a role.
owners-only = Only an owner can do this. Ask one of them.
last-owner = A community needs an owner, and there is only one. Name another first: write /people add co-owner.
no-role = You have no role here, so there is nothing to give up.
stepping-down-owner = Stop being an owner of { $community }?
stepping-down-organiser = Stop being an organiser of { $community }?
stepping-down-partner = Stop being a partner of { $community }?
stepping-down-how = To get it back, you need a new code from somebody who runs it.
stepped-down = You have no role in { $community } any more. You can still answer its questions.
removals-title = Removed from { $community }
removals-none = Nobody has been removed.
removal-owner = { $when }: { $name }, an owner. Removed by { $by }.
removal-organiser = { $when }: { $name }, an organiser. Removed by { $by }.
removal-partner = { $when }: { $name }, a partner. Removed by { $by }.

# The language of posts

language-title = Language of posts
language-community = The whole community: { $language }
language-group = { $number }. { $title }: { $language }
language-all = Whole community
language-which = Which language for { $title }?
language-now = Posts there are in { $language } now.
language-same = Same as community
language-put = From now on, my posts in { $title } are in { $language }. What people wrote stays as it is.
language-put-all = From now on, my posts in { $community } are in { $language }. Groups with their own language keep it.
language-not-spoken = I do not speak “{ $typed }”. I speak { $languages }. Nothing was changed.
no-such-group = I know no such group. Write /people language to see them.

# Accounts that are one person

accounts-title = Your accounts
account-line = { $number }. { $app }
account-this = { $number }. { $app }, where you are now
account-app = another app
accounts-one = They are one person: one answer to each question, and one set of settings.
accounts-single = It is on its own. You can join your account in another app to it.
account-part = Part { $number }
account-add = Join another
accounts-show = My accounts
accounts-in-private = This is for you alone. Write it to me in a private chat.
code-account = Write this to me in your other app, in a private chat:
code-account-once = It works once, for one hour. Show it to nobody: whoever uses it can act as you.
code-seen = That code was written in a group, so it no longer works. Make a new one in private: /join account
already-joined = This account is yours already. Write the code in your other app. It still works.
joining-title = Join these two accounts?
joining-only = The code was made in { $app }. Say yes only if you made it yourself.
joining-one = You become one person, with one answer to each question from now on. Answers given already stay as they are.
joining-settings = Your settings there hold for both. Your roles and groups are put together.
joining-yes = Join them
joining-no = No
joining-not = Nothing was joined.
joined = Joined. You are one person now. To undo it, write /join part.
joined-quiet = Joined. You are one person now. You had asked for quiet, so I stay quiet: say /start when you want me back. To undo it, write /join part.
account-joined = Your account in { $app } is now joined with this one.
account-joined-undo = If that was not you, press My accounts and part it.
only-account = This account is on its own, so there is nothing to part.
no-such-account = You have no such account here. Write /join part to see them.
parting-title = Part account { $number }, { $app }, from the others?
parting-loses = It becomes a person of its own, without roles and settings.
parting-stays = The others keep those. Answers stay where they are.
parting-yes = Part it
parted = { $app } is on its own now. It has no roles and settings.
