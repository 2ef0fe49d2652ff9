# Help

help-summary = What I can do here
start-thing = Where a link leads
help-title = Caresay helps this group have its say. Run by { $operator }.
help-carer = See open questions and your own answers with /polls. Urgent help is one tap away.
help-organiser = You can ask a question with /poll. See roles and groups with /people.
help-stop = Say stop to hear nothing more from me. Say pause for a week of quiet.
help-polls = Open questions
help-support = Urgent help
help-privacy = My privacy

# Privacy

privacy-summary = What is kept about you
privacy-title = What Caresay keeps
privacy-operator = { $operator } runs the server. By changing it, they could see what passes through.
privacy-operator-organiser = { $operator } runs the server and is an organiser too. By changing it, they could see what passes through.
privacy-answers = Your answer is kept until the question closes, so that you can change it. Then only the count stays. Where names are shown, they stay.
privacy-account = We keep the number of your account, so that each person counts once. We keep what you chose here, such as stop.
privacy-names = We keep your name only if you have a role, or answer where names are shown.
privacy-app = Your chat app can see what you write here, and when.

# Stop and pause

stop-summary = Send me nothing more
pause-summary = Send me nothing for a week
stop-plain-words = stop | stop it | stop please | please stop | unsubscribe | leave me alone
pause-plain-words = pause | pause please | please pause
stopped = You will hear nothing more from me. What you had begun has ended. Say /start when you want me back.
started-again = Welcome back. I may write to you again.
paused = I will be quiet for a week. Say /start if you want me back sooner.

# Roles and places

people-summary = Who runs this, and in which groups
people-what = What to add
people-title = { $community }
people-owner = { $name } is the owner.
people-organiser = { $name } is an organiser.
people-nameless = Somebody without a name
people-untitled = a group without a name
people-place = Group: { $title }
people-add-place = Add a group
people-add-organiser = Add an organiser
not-yours = Only organisers can do this. Ask one of them to do it, or to make you an organiser.
no-community = This group has not joined Caresay yet. Whoever runs the group can join it with /join and a code.

# Codes

join-summary = Use a code that you were given
join-code = The code
code-title = Your code
code-place = Write this in the other group. You must be an administrator there.
code-organiser = Give this to the new organiser. They write it to me in a private chat.
code-choose-group = Choose the group
code-hand-on = Or send them this link
code-for-another = This code is for somebody else: you are an organiser already. It still works.
code-once = It works once, for seven days. I cannot show it again.
code-unknown = I do not know this code. The code or link may have been used, or be older than seven days. Ask for a new one.
code-needs-group = This code is for a group. Write it in the group that you want to join.
code-needs-private = This code is for you alone. Write it to me in a private chat.
not-in-charge = Only an administrator of this group can use the code here. Ask one of them to write it.
place-taken = This group has joined already. Nothing needs doing.
place-joined = This group now belongs to { $community }.
now-owner = You are now an owner of { $community }. The group is told.
now-organiser = You are now an organiser of { $community }. Ask a question with /poll.

# Founding

founding-title = Start Caresay for { $group }?
founding-owner = You will be its owner. You can ask questions and add organisers.
founding-yes = Yes, start
founded-title = { $community } has begun. You are its owner.
founded-ask = Ask your first question in the group. One line is enough:
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
