# What is kept

privacy-summary = What is kept about you
privacy-what-summary = Write more to see all of it
privacy-plain-words = privacy | my privacy | what do you keep | what do you know about me
privacy-title = What Caresay keeps
privacy-operator = The server is run by { $operator }. By changing it, they could see what passes through.
privacy-operator-organiser = The server is run by { $operator }, an organiser too. By changing it, they could see what passes through.
privacy-kept = We keep the number of your account, your answers, and what you chose.
privacy-name = We keep your name only with a role, or where names are shown.
privacy-app = Your chat app can see what you write here, and when.
privacy-readers = Concerns of { $community } are read by { $names }.
privacy-concerns = We do not keep who raises a concern. Only those readers can open it, and a code opens the answer.
privacy-my-data = See my data
privacy-erase = Erase me
privacy-more = More
privacy-all-title = All that is kept, and for how long

# What is kept, by purpose: how long it is kept is in days, by the rule that deletes it

privacy-about-account = Your account's number, so that each person counts once. It goes { $days } days after you have left all our groups.
privacy-about-name = Your name, while you have a role.
privacy-about-quiet = That you said stop or pause, until you come back.
privacy-about-choices = Your settings, until you change them.
privacy-about-roles = Your role, until it ends. That you were named to read concerns, for { $days } days.
privacy-about-places = In which groups you have answered, while the group is with us.
privacy-about-chat = Where to write to you, if there is a reason to.
privacy-about-answers = Your answer, until the question closes. Then only the count stays. Own words, and names that all can see, stay for { $days ->
    [365] a year
   *[other] { $days } days
}.
privacy-about-questions = Questions that you asked. They stay with your group.
privacy-about-announcements = Announcements that you wrote, for { $days ->
    [365] a year
   *[other] { $days } days
}.
privacy-about-reminders = What you asked me to remind you of. It goes { $days } days after it came, was done or was cancelled.
privacy-about-messages = Which messages wait for you or were sent to you. Sent ones go after { $days } days.
privacy-about-forms = What you have half filled in, for { $days } days.
privacy-about-codes = Codes that you made or began to use, for { $days } days at most.
privacy-about-pasted = A text that you pasted here, for { $days ->
    [one] a day
   *[other] { $days } days
} at most.
privacy-about-removals = Roles that were taken away, and why, for { $days ->
    [730] two years
   *[other] { $days } days
}.
privacy-about-sign-ins = That you are signed in to the dashboard, for 12 hours at most.
privacy-about-acts = What you did for a group as its organiser, for { $days ->
    [365] a year
   *[other] { $days } days
}.
privacy-secret = Answers to secret questions do not say whose they are. So I cannot show you yours, or erase it. They go when the question closes.
privacy-concerns-apart = Concerns do not say who raised them. So I cannot show you yours, or erase them. Your code opens them.
privacy-copies = Copies for safety may hold it a little longer.
privacy-complain = To complain about how your data is used, write to { $operator }.
privacy-ico = You can also go to the ICO, ico.org.uk.

# A copy

mydata-summary = A copy of what is kept about you
mydata-what-summary = Write json to get it for a computer
mydata-plain-words = my data | show my data | what do you have about me
mydata-title = This is all that is kept about you
mydata-nothing = Nothing is kept about you.
mydata-concerns = Concerns that you raised without your name are not in this. Nothing says whose they are.
mydata-json = As JSON
mydata-json-title = Your data as JSON
mydata-account = Your account
mydata-name = Your name
mydata-quiet = Stop and pause
mydata-choices = Your settings
mydata-roles = Your roles
mydata-places = Groups where you have acted
mydata-chat = Your private chat
mydata-answers = Your answers
mydata-questions = Your questions
mydata-announcements = Your announcements
mydata-reminders = Your reminders
mydata-messages = Messages to you
mydata-forms = Half-filled forms
mydata-codes = Codes
mydata-pasted = Pasted texts
mydata-removals = Roles taken away
mydata-sign-ins = Where you are signed in
mydata-acts = What you did as an organiser
mydata-account-line = { $app }: { $number }
mydata-role = { $role } of { $community }
mydata-place = { $title } ({ $platform })
mydata-chat-line = On { $platform }
mydata-answer = { $question } Your answer: { $options }
mydata-skipped = { $question } You would rather not answer.
mydata-saying = { $question } In your own words: { $words }
mydata-proposal = { $question } You proposed: { $words }
mydata-no-more = { $question } You want to hear no more of it.
mydata-purpose = What can change: { $can_change }. What cannot: { $cannot_change }. Who decides: { $decides }. Who answers: { $answerer }. Why later: { $moved }. The answer: { $answer }.
mydata-answer-name = Shown with your name: { $name }
mydata-question = { $question }
mydata-option = Choice: { $words }
mydata-version = In { $language }: { $words }
mydata-announcement = { $words }
mydata-reminder = { $words }
mydata-reminder-at = { $words }, { $at }
mydata-message = { $kind }
mydata-message-waits = { $kind }, not before { $when }
mydata-form = Last changed { $asked_at }. You wrote:
mydata-pasted-line = Pasted { $made_at }:
mydata-code = A code, good until { $expires_at }
mydata-code-by-you = A code that you made for somebody, good until { $expires_at }
mydata-grant = You said yes to reading concerns of { $community }, { $asked_at }
mydata-grant-by-you = You named somebody to read concerns of { $community }, { $asked_at }
mydata-removed = { $role } of { $community }, { $at }. Why: { $reason }
mydata-reads = You read concerns of { $community }, since { $since }
mydata-witness = You can see what was done about concern { $ref }, until { $until }
mydata-session = Signed in { $began_at }, last used { $seen_at }
mydata-act = { $did }, { $community }, { $at }.
mydata-did-announced = You sent an announcement
mydata-did-announcement-planned = You planned an announcement
mydata-did-announcement-changed = You changed an announcement
mydata-did-announcement-cancelled = You cancelled an announcement
mydata-did-announcement-urgent = You said that something was urgent
mydata-did-announcement-paused = Your announcement was not sent
mydata-did-code-made = You made a code
mydata-did-role-given = You got a role
mydata-did-role-taken = You took a role from somebody
mydata-did-role-left = You gave up a role
mydata-did-reader-named = You named a reader of concerns
mydata-did-reader-confirmed = You confirmed a reader of concerns
mydata-did-reader-declined = You declined a reader of concerns
mydata-did-place-added = You added a group
mydata-did-setting-changed = You changed a setting
mydata-did-asked = You asked a question
mydata-did-ask-planned = You chose when a question is asked
mydata-did-ask-changed = You changed a question
mydata-did-ask-closed = You closed a question
mydata-did-ask-extended = You chose when a question closes
mydata-did-ask-cancelled = You cancelled a question
mydata-did-ask-again = You brought up a question again
mydata-did-ask-linked = You made links to a question
mydata-did-ask-unlinked = You stopped the links to a question
mydata-did-proposal-decided = You decided on a proposed choice
mydata-did-words-passed = You decided who may read an answer
mydata-did-promise-answered = You told a promised answer
mydata-did-promise-moved = You moved the day of an answer
mydata-did-signed-in = You signed in to the dashboard
mydata-did-signed-out = You signed out of the dashboard
mydata-did-stepped-up = You confirmed something in the chat
mydata-did-step-up-refused = You were asked to confirm something
mydata-did-concern-read = You read a concern
mydata-did-concern-answered = You answered a concern
mydata-did-concern-noted = You added a note to a concern
mydata-did-concern-handed = You decided who looks after a concern
mydata-did-concern-closed = You closed a concern
mydata-did-concern-muted = You muted or unmuted a concern
mydata-did-concern-deleted = You deleted a concern
mydata-did-concern-exported = You took a concern away as a file
mydata-did-exported = You took a file away
mydata-did-export-refused = You were not given a file
mydata-removed-by-you = You took a role from somebody: { $role } of { $community }, { $at }.
mydata-kind-poll-told = A question
mydata-kind-poll-result = A result
mydata-kind-poll-proposed = That choices were proposed
mydata-kind-poll-proposal-decided = What became of your choice
mydata-kind-poll-draft = A question that you are about to ask
mydata-kind-step-up = Whether it is you on the dashboard
mydata-kind-digest = A digest
mydata-kind-away = That I was away
mydata-kind-grant = That a reader waits for a yes
mydata-kind-grant-told = What came of naming a reader
mydata-kind-removed = That a role was taken away
mydata-kind-account-joined = That accounts were joined
mydata-kind-announcement-report = How an announcement came through
mydata-kind-announcement-asks = A question about an announcement
mydata-kind-announcement-told = That an announcement changed
mydata-kind-reminder = A reminder
mydata-kind-reminder-set = That a reminder will come
mydata-kind-whats-on-mine = What is on
mydata-kind-concern-news = That there are concerns to read
mydata-kind-concern-late = That a concern waits for too long
mydata-kind-concern-ending = That a concern will be deleted
mydata-kind-concern-nobody = That nobody can read concerns
mydata-kind-concern-page = A concern
mydata-kind-other = Something else
mydata-as-owner = Owner
mydata-as-organiser = Organiser
mydata-as-partner = Partner
mydata-as-reader = Reader of concerns
mydata-none = none
mydata-yes = yes
mydata-no = no
mydata-column = { $column }: { $value }
mydata-column-id = Our number for you
mydata-column-person-id = Our number for you
mydata-column-name = Name
mydata-column-since = First day
mydata-column-quiet-until = Quiet until
mydata-column-stopped = Stopped
mydata-column-language = Language
mydata-column-zone = Time zone
mydata-column-quiet-starts = Quiet hours start
mydata-column-quiet-ends = Quiet hours end
mydata-column-most-a-week = Most messages a week
mydata-column-topics = Topics
mydata-column-digest = Messages together
mydata-column-style = Style
mydata-column-needs = Needs
mydata-column-poll-reminders = Told of new questions
mydata-column-thanks = Thanks
mydata-column-reads-at = Reads at
mydata-column-box = Notes wait for a tap
mydata-column-agreed-on = Agreed on
mydata-column-weekly = What is on, each week
mydata-column-media-type = File type
mydata-column-words = In words
mydata-column-added-at = Added on
mydata-column-ref = What it is for
mydata-column-file-id = Our number for the file
mydata-column-asked-at = Asked on

# Being forgotten

forget-summary = Erase what is kept about you
forget-what-summary = Write yes to erase it at once
forget-plain-words = forget me | erase me | delete me | delete my data | erase my data
forget-title = Erase everything about you?
forget-answers = Your answers to open questions are taken back.
forget-rest = Your name, settings, roles and the number of your account are deleted.
forget-stays = Not taken back: counts that were shown, questions you asked, and what stands in chats.
forget-concerns = Concerns that you raised without your name stay. Nothing says whose they are.
forget-for-good = It is for good.
forget-yes = Erase everything
forget-done = Whatever was kept about you is erased. What stands in this chat you can delete in your app. If you write to me again, you begin anew.
forget-last-owner = You are the only owner of { $community }. Make somebody else an owner first, with /people. { $operator } can do it too.
