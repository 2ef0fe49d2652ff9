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
help-dashboard = Dashboard
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
people-reader = { $name } reads concerns.
people-nameless = Somebody without a name
people-untitled = a group without a name
people-place = Group: { $title }
people-add-place = Add a group
people-add-organiser = Add an organiser
people-add-partner = Add a partner
people-add-co-owner = Add an owner
people-add-reader = Add a reader
do-people-grants = Readers to confirm
do-people-remove = Remove somebody
do-people-language = Group languages
do-people-removals = Past removals
do-people-leave = Step down
do-people-leave-reader = Stop reading
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
code-reader = Give this to the new reader. They write it to me in a private chat. A reader sees concerns that are raised without a name.
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
now-reader = You can now read concerns of { $community }. The groups are told. To stop, write /people leave reader.
now-partner = You are now a partner of { $community }. You can read results. To step down, write /people leave.

# Reading concerns

reading-title = Read concerns for { $community }?
reading-what = You will read what people raise without their name.
reading-named = Your name will be told to the groups, and is on /privacy.
reading-seen = Each time you read a concern, the other readers see that.
reading-second = Another owner has to confirm it first.
reading-at-once = It begins at once. If you would rather not, do nothing.
reading-yes = Yes, name me
reading-waits = Thank you. Another owner of { $community } has to confirm it first. I tell you what they say.
grants-title = Readers to confirm in { $community }
grants-none = Nobody is waiting.
grant-line = { $number }. { $name }, named by { $by }. This waits until { $until }.
grant-confirm-whom = Confirm { $name }
grant-decline-whom = Decline { $name }
grant-title = { $name } is to read concerns of { $community }
grant-means = They said yes. Once you confirm it, the groups are told their name.
grant-alone = There is no other owner any more, so you can confirm it yourself.
do-grant-confirm = Confirm
do-grant-decline = Decline
grant-confirmed = Confirmed. { $name } can now read concerns of { $community }. The groups are told.
grant-declined = Declined. I tell whoever is waiting for it.
grant-needs-another = Another owner has to confirm this. You named them, or you are the one who was named.
no-such-grant = Nothing is waiting under that number. It may be decided already. Write /people grants to see.
grant-told-given = You can now read concerns of { $community }. The groups are told.
grant-told-declined = You will not read concerns of { $community }: an owner decided so. Thank you for offering.
grant-told-over = You will not read concerns of { $community }: it was not confirmed. Thank you for offering.
grant-asker-given = { $name } can now read concerns of { $community }. Another owner confirmed it.
grant-asker-declined = The person you named to read concerns of { $community } was declined by an owner.
grant-asker-over = The person you named to read concerns of { $community } was not confirmed in time.
new-reader = { $name } can now read concerns that are raised in { $community } without a name.
new-reader-privacy = See who can read them with /privacy.

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
removed-reader = You no longer read concerns of { $community }.
removed-why = This is the reason that was given:
removed-appeal = To appeal, write to another owner, or to { $operator }.
no-such-holder = There is nobody like that to remove. Write /people to see who has a role.
owners-only = Only an owner can do this. Ask one of them.
last-owner = A community needs an owner, and there is only one. Name another first: write /people add co-owner.
no-role = You have no role here, so there is nothing to give up.
stepping-down-owner = Stop being an owner of { $community }?
stepping-down-organiser = Stop being an organiser of { $community }?
stepping-down-partner = Stop being a partner of { $community }?
stepping-down-reader = Stop reading concerns of { $community }?
stepping-down-both = You also read concerns. Each of the two is given up on its own.
stepping-down-how = To get it back, you need a new code from somebody who runs it.
stepped-down = You have no role in { $community } any more. You can still answer its questions.
stepped-down-reader = You no longer read concerns of { $community }. Your other role stays.
stepped-down-reads = You have stepped down in { $community }. You can still read its concerns.
removals-title = Removed from { $community }
removals-none = Nobody has been removed.
removal-owner = { $when }: { $name }, an owner. Removed by { $by }.
removal-organiser = { $when }: { $name }, an organiser. Removed by { $by }.
removal-partner = { $when }: { $name }, a partner. Removed by { $by }.
removal-reader = { $when }: { $name }, a reader of concerns. Removed by { $by }.

# The log of what organisers did

do-people-log = What was done
log-title = What was done in { $community }
log-line = { $when }: { $what }
log-empty = Nothing is in this log yet.
log-earlier = Earlier
log-whole = The log is whole. Nobody has changed it.
log-broken = Somebody changed this log at entry { $number }. Please tell whoever runs Caresay for you.
log-too-long = The log is too long to check in a chat. The dashboard checks it.
log-left = Somebody who has left
log-csv-number = Number
log-csv-when = When
log-csv-what = What was done
did-announced = { $name } sent announcement { $about }.
did-announcement-planned = { $name } planned announcement { $about }.
did-announcement-changed = { $name } changed announcement { $about }.
did-announcement-cancelled = { $name } cancelled announcement { $about }.
did-announcement-urgent = { $name } wanted announcement { $about } sent at once.
did-announcement-paused = { $name } held announcement { $about } back.
did-asked = { $name } asked question { $about }.
did-ask-planned = { $name } chose when question { $about } is asked.
did-ask-changed = { $name } changed question { $about }.
did-ask-closed = { $name } closed question { $about }.
did-ask-extended = { $name } chose when question { $about } closes.
did-ask-cancelled = { $name } cancelled question { $about }.
did-ask-again = { $name } brought up question { $about } again.
did-ask-linked = { $name } made links to question { $about }.
did-ask-unlinked = { $name } stopped the links to question { $about }.
did-proposal-decided = { $name } decided on a choice that was proposed for question { $about }.
did-words-passed = { $name } decided who may read one answer to question { $about }.
did-promise-answered = { $name } told the promised answer to question { $about }.
did-promise-moved = { $name } moved the day of the answer to question { $about }.
did-code-made = { $name } made a code for { $about }.
did-role-given = { $name } became { $about }.
did-role-taken = { $name } removed { $about }.
did-role-left = { $name } stopped being { $about }.
did-reader-named = { $name } named somebody to read concerns.
did-reader-confirmed = { $name } confirmed a new reader of concerns.
did-reader-declined = { $name } declined a new reader of concerns.
did-place-added = { $name } added a group.
did-setting-changed = { $name } changed a setting: { $about }.
did-signed-in = { $name } signed in to the dashboard.
did-signed-out = { $name } signed out of the dashboard.
did-stepped-up = { $name } confirmed this in the chat: { $about }.
did-step-up-refused = { $name } was asked to confirm this first: { $about }.
did-concern-read = { $name } opened concern { $about }.
did-concern-answered = { $name } answered concern { $about }.
did-concern-noted = { $name } left a note about concern { $about }.
did-concern-handed = { $name } chose who looks after concern { $about }.
did-concern-closed = { $name } closed concern { $about }.
did-concern-muted = { $name } chose whether to hear more about concern { $about }.
did-concern-deleted = { $name } deleted concern { $about }.
did-concern-exported = { $name } took concern { $about } away as a file.
did-exported = { $name } took this away as a file: { $about }.
did-export-refused = { $name } was not given this as a file: { $about }.
by-itself-announced = Announcement { $about } was sent.
by-itself-announcement-paused = Announcement { $about } was held back.
by-itself-promise-answered = The promised answer to question { $about } came by its link.
by-itself-reader-declined = A new reader of concerns was not confirmed in time.
by-itself-code-made = Whoever runs Caresay made a code for { $about }.
by-itself-place-added = A group was added.
about-owner = an owner
about-co-owner = an owner
about-organiser = an organiser
about-partner = a partner
about-reader = a reader of concerns
about-place = a group
about-language = the language of posts
about-weekly = the weekly list
about-export-result = the result of a question
about-export-log = this log
about-question = question { $number }
about-add-owner = a new owner
about-add-reader = a new reader of concerns
about-read-concerns = reading concerns
about-export-concern = a concern as a file
about-concerns = how concerns are taken

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
