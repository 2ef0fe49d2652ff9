# Announcements

announce-summary = Tell something to your groups
announce-what = What to tell, or a number and what to do

# What groups see

# $community: a name that people wrote.
announce-from = From the organisers of { $community }
announce-show = Show it
announce-remind = Remind me
# $when: a day and a time.
announce-was-changed = Changed { $when }.
announce-was-cancelled = Cancelled: { $reason }
announce-said-before = Before, it said:
announce-brief-cancelled = Cancelled ({ $reason }): { $words }

# What whoever asked to be reminded is told

announce-told = Changed by the organisers of { $community }
announce-told-cancelled = Cancelled by the organisers of { $community }

# Before it is sent

announce-card-draft = This is what groups will see. It is not sent yet.
announce-card-planned = Announcement { $number } is planned.
announce-card-asked = Announcement { $number } waits for another organiser’s yes.
announce-card-paused = Announcement { $number } was not sent.
announce-card-sent = Announcement { $number }
announce-card-cancelled = Announcement { $number } is cancelled.
announce-card-over = Announcement { $number } is over.
announce-behind = After a tap on “Show it” they read:
announce-goes-now = { $count ->
    [one] It goes to 1 group, now.
   *[other] It goes to { $count } groups, now.
}
announce-goes = { $count ->
    [one] It goes to 1 group: { $when }.
   *[other] It goes to { $count } groups: { $when }.
}
announce-goes-later = { $count ->
    [one] It would go to 1 group.
   *[other] It would go to { $count } groups.
}
announce-nowhere = It goes to no group yet. Choose where it goes.
announce-next = Next: { $when }
announce-languages = Also in { $languages }
announce-about = Topic: { $topic }
announce-was-urgent = Sent at once, because: { $reason }

# Buttons

announce-do-send = Send now
announce-do-plan = Plan it
announce-do-when = When
announce-do-where = Where
announce-do-more = More
announce-do-drop = Drop
announce-do-stop = Stop these
announce-do-skip = Skip next
announce-do-for = Another community
announce-do-now = Now
announce-do-urgent = Urgent
announce-do-all = All { $count } groups
announce-do-here = This group
announce-do-pick = Choose groups
announce-do-words = Words
announce-do-note = Content note
announce-do-add = Languages
announce-do-topic = Topic
announce-do-previews = Preview for all
announce-do-copy = Copy for others
announce-do-picture = Add picture
announce-do-bare = Take it off
announce-do-change = Change words
announce-do-report = Report
announce-do-tell = Tell new groups
announce-do-again = Post again
announce-do-cancel = Cancel it
announce-do-yes = Yes, send
announce-do-no = No
announce-send-it = Send it
announce-drop-it = Drop it
announce-wait = Wait till { $time }
# $weekday: "Wednesday". $time: "10am".
announce-better = { $weekday } { $time }
announce-tomorrow = Tomorrow 9am
announce-other-day = Another day
announce-write-time = Write the time
announce-back = Back
announce-none = None

# When

announce-when = When shall it go?
announce-when-typed = Write it like this: tomorrow 9am. Or like this: every first Monday 10am
# $question: what was not clear, such as "Is that 7am or 7pm?".
announce-assumed = Please check the time. { $question }

# What speaks against a time

advice-quiet = That is in the quiet hours. It would wait till { $when }.
advice-quiet-now = It is night. It would make no sound.
advice-holiday = That is a bank holiday.
advice-holiday-scotland = That is a bank holiday in Scotland.
advice-holiday-northern-ireland = That is a bank holiday in Northern Ireland.
advice-clash = Announcement { $number } goes out within the same hour.
advice-clash-question = Question { $number } opens or closes within the same hour.
advice-week = Some groups have had three posts that week. There it would wait till { $when }.
advice-week-now = Some groups have had three posts this week.

# Where

announce-where = Where shall it go?
announce-which = Which groups?
announce-chosen = { $chosen } of { $count } chosen. Tap a group to change that.
announce-ticked = ✓ { $number }. { $group }
announce-unticked = { $number }. { $group }
announce-earlier-groups = Earlier groups
announce-more-groups = More groups
announce-picked = Done
announce-which-community = Which community is this for?

# More

announce-more = What else?
announce-topic = What is it about?
announce-topic-how = People choose which topics they hear about.
announce-topic-put = The topic is set.
announce-language = In which language?
announce-language-how = A group reads it in its own language, if you write it.
announce-language-has = It is written in { $language }.
announce-original = the words as written
announce-preview-in = { $count ->
    [one] 1 group reads { $language }:
   *[other] { $count } groups read { $language }:
}

# Forms

announce-form-new = New announcement
announce-form-words = What do you want to tell?
announce-form-preview = Preview
announce-form-change = Change the words
announce-form-in = The words in { $language }
announce-form-original = It says: { $words }
announce-form-save = Save
announce-form-note-title = Content note
announce-form-note = What is it about? This line comes first.
announce-form-note-hint = For example: This is about loss. Up to { $most } characters.
announce-form-time = Time
announce-form-urgent-title = Urgent
announce-form-urgent = Why can it not wait?
announce-form-urgent-hint = The reason is kept. Other organisers can read it.
announce-form-urgent-send = Send at once
announce-form-cancel-title = Cancel announcement { $number }
announce-form-cancel = Why is it cancelled?
announce-form-cancel-hint = The groups read this.
announce-form-cancel-send = Cancel it

# What was done

announce-noted = The content note is set.
announce-planned = Announcement { $number } is planned: { $when }.
announce-skipped = Skipped. Next: { $when }.
announce-last-skipped = Skipped. That was the last time.
announce-going = { $count ->
    [one] Announcement { $number } is on its way to 1 group. The report comes here.
   *[other] Announcement { $number } is on its way to { $count } groups. The report comes here.
}
announce-going-night = { $count ->
    [one] Announcement { $number } is on its way to 1 group. It makes no sound, as it is night there.
   *[other] Announcement { $number } is on its way to { $count } groups. It makes no sound, as it is night there.
}
announce-changed = Changed. Every group sees the new words.
announce-changed-check = Changed. Please check the other languages, too.
announce-cancelled = Announcement { $number } is cancelled. The groups see why.
announce-dropped = Dropped. Nobody was told.
announce-stopped = Stopped. It does not come again.
announce-again = It is posted again at the end of each group.
announce-no-new = No group has joined since it was sent.

# A second organiser's yes

announce-asked = Another organiser is asked. It goes as soon as one says yes.
announce-asks = May this go to the groups of { $community } at once?
announce-asks-why = It cannot wait, because: { $reason }
announce-asks-over = Announcement { $number } is decided. Nothing is left to do.
announce-declined = Your no is noted. Whoever wrote it is told.
announce-said-no = Another organiser said no to announcement { $number }. It was not sent.

# Not sent by itself

announce-not-sent = Announcement { $number } was not sent.
announce-stopped-why = Who planned it is no organiser any more, or it has no group to go to.
announce-stopped-over = Announcement { $number } is decided. Nothing is left to do.

# The report

# $told: one of the two below.
report-title = Announcement { $number }: { $told }
report-told = { $told ->
    [0] { $count ->
        [one] 1 group not told yet
       *[other] { $count } groups not told yet
    }
   *[other] { $told } of { $count } groups told
}
report-told-all = { $count ->
    [one] 1 group told
   *[other] { $count } groups told
}
report-everybody = Everybody is told.
report-cancelled = It is cancelled. Groups that were told see why.
report-going = { $count ->
    [one] 1 is on its way.
   *[other] { $count } are on their way.
}
report-dropped = { $count ->
    [one] 1 was not told before it was cancelled.
   *[other] { $count } were not told before it was cancelled.
}
# $group: the title of a group. $when: a day and a time.
report-gone = { $group }: I was removed there. Add it again with /people, then press “Tell new groups”.
report-blocked = { $group }: I may not write there. Ask an administrator to let me.
report-refused = { $group }: the app did not take it. Please post it there yourself.
report-deleted = { $group }: told, and then deleted by somebody there.
report-late = { $group }: not sent. It would have come too late.
report-again = { $group }: it failed. I am trying again.
report-waits = { $group }: it waits.
report-waits-till = { $group }: it waits till { $when }.
report-waits-night = { $group }: quiet hours, till { $when }.
report-waits-week = { $group }: three posts this week already. It waits till { $when }.
report-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
report-all = All

# The list

announce-list = Announcements
announce-list-none = Nothing is planned, and nothing was sent. Write /announce and what you want to tell.
announce-open = Announcement { $number }
announce-open-in = { $number }: { $community }
announce-line-planned = { $number }. “{ $words }” Planned: { $when }.
announce-line-sent = { $number }. “{ $words }” Sent { $when }.
announce-line-asked = { $number }. “{ $words }” Waits for a yes.
announce-line-paused = { $number }. “{ $words }” Not sent. It waits for you.
announce-line-cancelled = { $number }. “{ $words }” Cancelled.
announce-line-over = { $number }. “{ $words }” Over.

# Noes

announcement-none = There is no such announcement. See all of them with /announce list.
announcement-which = Several communities have an announcement { $number }. Choose one with /announce list.
announcement-empty = There are no words in it. Write what you want to tell.
announcement-long = { $over ->
    [one] That is 1 character too long. There is room for { $most }.
   *[other] That is { $over } characters too long. There is room for { $most }.
}
announcement-note-long = { $over ->
    [one] That is 1 character too long. There is room for { $most } in a content note.
   *[other] That is { $over } characters too long. There is room for { $most } in a content note.
}
announcement-sent = It is sent already. You can change its words, or cancel it.
announcement-unsent = It is not sent yet, so you can simply change or drop it.
announcement-cancelled = It is cancelled or over. Write a new one with /announce.
announcement-not-asked = That is decided already. Nothing is left to do.
announcement-own-yes = This yes has to come from another organiser.
announcement-once = It goes out only once, so there is nothing to skip.
announcement-nowhere = There is no group that it could go to. Choose where it goes.
announcement-place-none = I do not know that group. Choose one from the list.
announcement-many = { $most } announcements have gone out since yesterday. Please wait, or plan it for tomorrow.
announcement-unexplained = Please say why, in a few words.
announcement-topic-none = I do not know that topic. These are the topics: { $topics }.
announcement-language-none = I do not speak that language. I speak: { $languages }.
announcement-no-wait = There is nothing to wait for: this is a good time.
announcement-planned-many = { $most } announcements are planned. Drop one first.

# A picture or document that goes with it

announce-file-ask = Send me the picture or document now.
announce-file-how = I take one, of { $most } MB at most. A picture loses where and when it was taken.
announce-file-title = Say it in words
announce-file-shows = What does the picture show, in words?
announce-file-is = What is this document, in words?
announce-file-hint = For people who cannot see it. If it has words in it, write them here.
announce-file-put = It goes with your announcement now.
announce-file-off = It goes without a picture or document.

# Announcements in the weekly list of what is on. $title: what it is called. $when: a day, or a day and a time.

on-told = { $title }: { $when }
# $title: the beginning of what it is called.
on-remind = Remind: { $title }
on-news = News comes on { $when }.

# The list and the report on pages

announce-shelf-planned = Planned: { $when }
announce-shelf-asked = Waits for another organiser’s yes
announce-shelf-paused = Not sent. It waits for you.
# $when: a day and a time.
announce-shelf-sent = Sent { $when }
announce-shelf-cancelled = Cancelled { $when }
announce-shelf-over = Over since { $when }
announce-stands-told = Told
announce-stands-going = On its way
announce-stands-again = It failed. I am trying again.
announce-stands-waits = Waits
# $when: a day and a time.
announce-stands-waits-till = Waits till { $when }
announce-stands-waits-night = Quiet hours, till { $when }
announce-stands-waits-week = Three posts this week already. It waits till { $when }.
announce-stands-late = Not sent. It would have come too late.
announce-stands-gone = I was removed there.
announce-stands-blocked = I may not write there.
announce-stands-refused = The app did not take it.
announce-stands-deleted = Told, and then deleted by somebody there.
announce-stands-dropped = Not told before it was cancelled
announce-mend-gone = Add it again with /people, then press “Tell new groups”.
announce-mend-blocked = Ask an administrator to let me.
announce-mend-refused = Please post it there yourself.
