# What the engine itself says

have-it = We have this already. Nothing needs doing.
waited = I was not running when you wrote this, so I did not take it. Please send it again.
went-wrong = Something went wrong on our side. Nothing was changed. Please try again.
action-invalid = This button does not work here any more. Write /polls to me to see what is open.
slow-down = That was very fast. Please wait ten seconds.
faceless = You wrote as the group, so I cannot tell who you are. Write as yourself, and I can help.
attached-picture = Picture: { $what }
attached-document = Document: { $what }
words-unchecked = Some of this is in English: nobody has checked it in your language yet.
text-too-long = That is too long for one message. { $most } characters is the most.

# The pointer to the private chat

pointer-title = That is between you and me.
pointer-door = Write to me in private

# Forms, one question at a time

asking-keep = Keep it
asking-skip = Skip
asking-cancel = Cancel
asking-cancelled = Cancelled. Nothing was changed.
field-empty = I need an answer here.
field-too-long = That is too long. { $most } characters is the most.
nothing-asked = There is nothing to fill in right now.

# What waited: the digest, and the list that somebody asks for

digest-title = What waited for you
digest-late = Too late: { $what }
digest-more = { $count ->
    [one] One more thing waits for you.
   *[other] { $count } more things wait for you.
}
digest-show = Show them
digest-stop = To hear less or nothing, say /me or stop.
waiting-title = Everything that waited for you
waiting-none = Nothing waits for you.
