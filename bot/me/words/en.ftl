# The command

me-summary = Your own settings
me-what = What to change
me-how = How you want it
me-plain-words = me | settings | my settings | change my settings
# $typed: what the person wrote.
me-unknown = I have no setting “{ $typed }”. Write /me to see them all. Nothing was changed.

# The card

me-title = Your settings
# $starts, $ends: times, such as 9pm. $most: messages a week.
me-usual = All is as usual: quiet from { $starts } to { $ends }, and { $most } messages a week at most.
me-stopped = You said stop, so I write nothing to you.
# $until: a day and a time.
me-paused = Quiet until { $until }.
me-paused-until = Quiet until you want me back.
me-waiting =
    { $count ->
        [one] One thing waits for you.
       *[other] { $count } things wait for you.
    }

# Buttons on the card

me-do-waiting = Show them
me-do-language = Language
me-do-quiet = Quiet hours
me-do-most = How much
me-do-digest = Digest
me-do-topics = Topics
me-do-style = How it looks
me-do-needs = What I need
me-do-box = Short notes
me-do-polls = Questions
me-do-weekly = What's on
me-do-zone = Time zone
me-do-thanks = Thanks
me-do-reads = When I read
me-do-pause = Pause
me-do-stop = Stop
me-do-start = Start again
me-do-data = My data

# Buttons on every question

me-why = Why we ask
me-skip = Skip
me-back = Back
me-other = Something else
me-as-group = As my group
# $what: a topic.
me-only = Only: { $what }
# $what: a topic, or a need.
me-drop = Leave out: { $what }
me-all-topics = All topics
# $starts, $ends: times, such as 9pm.
me-hours = { $starts } to { $ends }
# $first: a topic or a need. $rest: more of them.
me-listed = { $first }, { $rest }

# What happened. $what: one of the lines below, such as "Language: Cymraeg".

me-kept = Kept. { $what }
me-same = It is so already. Nothing was changed.

# Language

me-ask-language = Which language shall I use with you?
me-why-language = So that you can read me in your own language. I never guess it.
me-now-language = Language: { $language }
me-now-language-usual = Language: as in your group
# $typed: what the person wrote. $languages: the languages that the bot speaks.
me-language-unknown = I do not speak “{ $typed }”. I speak { $languages }. Nothing was changed.

# Quiet hours

me-ask-quiet = When shall I be quiet?
me-why-quiet = So that nothing you did not ask for comes while you sleep or rest.
me-now-quiet = Quiet hours: { $starts } to { $ends }
me-now-quiet-none = Quiet hours: none
me-set-quiet-none = No quiet hours
me-form-quiet = From when to when shall I be quiet?
me-form-quiet-hint = For example: 10.30pm to 7am
me-hours-unclear = I cannot read “{ $typed }” as quiet hours. Write, for example, /me quiet 9pm 8am. Nothing was changed.

# How much

me-ask-most = How many messages a week, at most?
me-why-most = So that I never send you more than you want. What you ask for is not counted.
me-now-most =
    { $most ->
        [0] Messages a week: none, unless you ask
       *[other] Messages a week: { $most } at most
    }
me-set-most =
    { $most ->
        [0] None
       *[other] { $most }
    }
me-number-unclear = “{ $typed }” is not a number from 0 to { $most }. Write, for example, /me most 2. Nothing was changed.

# Digest

me-ask-digest = One digest, or single messages?
me-why-digest = So that you can read everything in one go, if you like that better.
me-now-digest-yes = Digest: everything in one message, twice a week
me-now-digest-no = Digest: no, single messages
me-set-digest-yes = One digest
me-set-digest-no = Single messages

# Topics

me-ask-topics = Which topics do you want to hear about?
me-why-topics = So that I send you only what matters to you.
me-now-topics = Topics: { $topics }
me-now-topics-all = Topics: all
me-now-topics-none = Topics: none
me-topic-breaks = Breaks
me-topic-money = Money
me-topic-health = Health
me-topic-wellbeing = Wellbeing
me-topic-learning = Learning
me-topic-events = Events
me-topic-changes = Changes

# How it looks

me-ask-style = How shall my messages look?
me-why-style = So that you can read me without effort, with or without a screen reader.
me-now-style-usual = Style: usual
me-now-style-plain = Style: plain words
me-now-style-large = Style: large
me-set-style-usual = Usual
me-set-style-plain = Plain words
me-set-style-large = Large
me-style-needs = What you need comes first: it decides how my messages look.

# What somebody needs

me-ask-needs = What do you need to take part?
me-why-needs = So that you tell me once, and not again and again.
me-needs-do = Screen reader and large print change my messages now. The rest I only keep. Nobody else is told.
me-now-needs = Needs: { $needs }
me-now-needs-none = Needs: none
me-need-screen-reader = Screen reader
me-need-large-print = Large print
me-need-easy-words = Easy words
me-need-more-time = More time
me-need-sign-language = Sign language
me-need-hearing = Hearing support
me-need-step-free = Step-free access

# Short notes

me-ask-box = Shall my short notes wait until you tap?
me-why-box = Some notes go away by themselves. You may want more time to read them.
me-now-box-yes = Short notes: wait for a tap
me-now-box-no = Short notes: as usual
me-set-box-yes = Wait for me
me-set-box-no = As usual

# Questions

me-ask-polls = Shall I send you each new question, and its result?
me-why-polls = So that you miss nothing when you cannot follow the group.
me-now-polls-yes = Questions: sent to you here
me-now-polls-no = Questions: in the group only
me-set-polls-yes = Yes
me-set-polls-no = No
me-needs-private = I can send you questions in a private chat only. Write /me polls yes to me there.

# What is on, once a week

me-ask-weekly = Shall I tell you once a week what is on?
me-why-weekly = So that you miss nothing, in one short list on Mondays.
me-now-weekly-yes = What's on: sent to you here once a week
me-now-weekly-no = What's on: in the group only
me-set-weekly-yes = Once a week
me-set-weekly-no = No
me-weekly-needs-private = I can send you this list in a private chat only. Write /me weekly yes to me there.

# Time zone

me-ask-zone = Which time zone do you live in?
me-why-zone = So that your quiet hours and all times are right for you. I never guess it.
me-now-zone = Time zone: { $zone }
me-now-zone-usual = Time zone: as in your group
me-form-zone = Which time zone?
me-form-zone-hint = A big city near you, such as Warsaw
me-zone-unknown = I know no time zone “{ $typed }”. Write a big city, like /me zone Europe/Warsaw. Nothing was changed.

# Thanks

me-ask-thanks = How do you like to be thanked?
me-why-thanks = Some like their name said, and some do not. You decide.
me-now-thanks-open = Thanks: you have not said
me-now-thanks-privately = Thanks: privately
me-now-thanks-by-name = Thanks: by name
me-now-thanks-not = Thanks: rather not
me-set-thanks-privately = Privately
me-set-thanks-by-name = By name
me-set-thanks-not = Rather not

# When I read

me-ask-reads = When do you read your messages?
me-why-reads = So that what can wait comes when you have a moment.
me-now-reads-whenever = Reading time: whenever
me-now-reads-morning = Reading time: morning, from 8am
me-now-reads-lunch = Reading time: lunch, from 12.30pm
me-now-reads-late = Reading time: late evening, from 8.30pm
me-set-reads-whenever = Whenever
me-set-reads-morning = Morning
me-set-reads-lunch = Lunch
me-set-reads-late = Late evening

# Any other setting

# $typed: what the person wrote. $choices: the words that can be written.
me-choice-unknown = I cannot read “{ $typed }” here. You can write: { $choices }. Nothing was changed.
me-form-send = Keep it

# Pause

me-ask-pause = For how long shall I be quiet?
me-pause-day = A day
me-pause-week = A week
me-pause-until = Until I say

# Own data

me-data-title = What is kept about you is yours
me-data-privacy = What is kept
me-data-mydata = My copy
me-data-forgetme = Erase me

# Before the first setting is kept

agree-title = May I keep your settings?
agree-what = I keep them with the number of your account. /forgetme erases them at any time.
agree-yes = Yes, keep it
adult-ask = Are you 18 or over?
adult-no = No, I am under 18
adult-title = I keep settings for people of 18 or over only.
adult-not-kept = So I keep none of yours. You can still get help now.
# The number, its cost and its hours are those in bot/support/helplines.csv: a test compares them.
adult-childline = Childline: call 0800 1111. Free, any time.
