# Reminders

remind-summary = Remind me, and see my reminders
remind-words = What and when, such as tomorrow 9am ring the GP
remind-plain-words = reminders | my reminders | remind me | show my reminders
# $when: "Tuesday 1 December, 9am". $what: what somebody wants to be reminded of. $rule: "every Monday at 8pm".
remind-card = { $when }: { $what }
remind-card-again = { $what }: { $rule }
remind-card-open = { $what }
remind-ask = Shall I remind you like that?
remind-assumed = I had to guess a little. Please check the day and the time.
remind-assumed-half = I took { $pm }, not { $am }. Please check.
remind-next = Next time: { $when }.
remind-first = The first time is { $when }.
remind-put-off = Put off until { $when }.
remind-was-due = It came { $when }. Say done, and it leaves your list.
remind-no-more = There are no more times.
remind-at-night = That is in your quiet hours. It will ring all the same.
remind-is-neutral = It comes in neutral words: it does not say what it is about.
remind-number-is = Reminder { $number }
remind-you-stopped = You told me to stop, so nothing comes now. Write /start and it does.
remind-you-paused = You asked for a pause. What comes due waits until it is over.
remind-not-reached = I cannot write to you in private, so nothing would reach you.
remind-door = Open our chat
remind-gone = What this was about is not there any more.

# Buttons

remind-do-confirm = Confirm
remind-do-time = Change time
remind-do-words = Change words
remind-do-not-now = Not now
remind-do-done = Done
remind-do-snooze = Snooze
remind-do-cancel = Cancel it
remind-do-stop = Stop these
remind-do-skip = Skip next
remind-do-neutral = Neutral words
remind-do-plain = Plain words
remind-do-file = Calendar file
remind-do-new = New reminder
remind-do-more = More
remind-do-earlier = Earlier ones
remind-do-change = Change
remind-do-what = What was it?
remind-do-evening = This evening 7pm
remind-do-tomorrow = Tomorrow 9am
remind-do-other-day = Other day
remind-do-write = Write it
remind-do-yes = Yes
remind-number = Reminder { $number }

# The list

remind-list = Your reminders
remind-none = You have no reminders.
remind-none-how = Write what and when, like this: /remind tomorrow 9am ring the GP
# $title: "Tuesday 1 December, 9am: ring the GP".
remind-line = { $number }. { $title }
remind-line-came = { $what } (it came { $when })

# When, and for how long

remind-when = When shall I remind you?
remind-for = About: { $what }
# $called: a number, or the word "new".
remind-when-typed = Or write it: /remind { $called } time tomorrow 9am
remind-again-typed = Write how it shall be: /remind { $called } time every Monday 8pm
remind-sure = Do you mean { $when }?
remind-snooze-when = For how long?
remind-snooze-typed = Or write it: /remind { $number } snooze 2 hours
remind-span-minutes = 10 minutes
remind-span-hour = 1 hour
remind-span-evening = This evening
remind-span-tomorrow = Tomorrow

# Forms

remind-form-new = A new reminder
remind-form-unsure = I can read that in two ways. What, and when?
remind-form-what = What shall I remind you of?
remind-form-when = When?
remind-form-when-hint = Such as: tomorrow 9am, or every Monday 8pm
remind-form-when-open = Such as: tomorrow 9am, or every Monday 8pm. Leave it empty to choose by buttons.
remind-form-words = What is it about?
remind-form-send = Go on

# The promise

remind-promise = I will remind you here on { $when }.
remind-promise-again = I will remind you here { $rule }.
remind-see = This is reminder { $number }. See all with /remind
remind-kept = That is reminder { $number }.
remind-written = I have just written to you in private. Nothing there? Open our chat and write /remind { $number }
remind-dropped = All right, I keep nothing of it.
remind-no-chat = I cannot write to you in private yet.
remind-write-first = Open our chat and write /remind new there. Then I can.
remind-file = A calendar entry with an alarm
remind-file-for = Open the file to put it into your own calendar. It reminds you without me.

# When its time has come

remind-told-neutral = You asked me to remind you.
remind-late = This is late: it was for { $when }.
# $when: the last of those that were missed.
remind-missed = { $count ->
    [one] One time was missed before this: { $when }.
   *[other] { $count } times were missed before this, the last on { $when }.
}
remind-brief = Reminder: { $what }
remind-it-was = You asked me to remind you of this:
remind-it-was-note = It was: { $what }

# What came of it

remind-done = Done: { $what }
remind-cancelled = Cancelled: { $what }
remind-changed = Changed.
remind-not-again = It comes once now, and not again.
remind-noted-done = Done. Nothing more comes of it.
remind-noted-next = Done. The next time is { $when }.
remind-noted-cancelled = Reminder { $number } is cancelled. Nothing more comes of it.
remind-noted-neutral = From now on it does not say what it is about.
remind-noted-plain = From now on it says what it is about.
remind-skipped = Skipped. The next time is { $when }.
remind-skipped-last = Skipped. That was the last time, so nothing more comes.
remind-snoozed = I will remind you again { $when }.

# What cannot be

remind-unknown = You have no reminder with that number. See yours with /remind
remind-draft-gone = That one does not wait any more. Begin anew: /remind tomorrow 9am ring the GP
remind-empty = What shall I remind you of? Write it after the time.
# $count, $most: numbers of characters.
remind-long = That is { $count } characters long. Please use { $most } or fewer.
remind-too-many = You have { $most } reminders, and I keep no more. Cancel one first: see them with /remind
remind-not-yet = It has not come yet. To change its time, write /remind { $number } time tomorrow 9am
remind-over = That one is over. See yours with /remind
remind-once = It comes once, so there is no next time to skip.
remind-not-words = It is about something in the group, so its words are not yours to change.
remind-stopped = You asked me to send you nothing. Write /start first, then I can remind you.
remind-snooze-unclear = For how long? Write it like this: 2 hours
