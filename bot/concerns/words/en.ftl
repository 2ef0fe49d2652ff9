# Concerns. What is promised here is kept by the tests in tests/concerns; change no promise without them.

concern-summary = Raise a concern without your name
concern-what = A step of it
followup-summary = See the answer to a concern
followup-what = A step of it

# Screen 1, within 60 words

concern-title = Raise a concern
concern-crisis-first = In danger now? Call 999.
concern-promise-group = Nobody in the group sees this.
concern-promise-readers = { $names } can read it.
concern-promise-by = Someone will have read it by { $when }.
concern-promise-app = The app company can see what you write.
concern-promise-no-account = We keep no address.
concern-small-group = This group is small, so people may guess.
concern-promise-care = Raising this should not change your care.
concern-continue = Continue
concern-more = Tell me more
concern-if-it-does = If it does
concern-urgent = Urgent help
concern-cancel = Cancel
concern-names-more = { $names }, { $name }
concern-names-last = { $names } and { $name }

# Behind "Tell me more"

concern-more-title = Before you write
concern-promise-name = Those who read it do not see your name. We do not keep it.
concern-promise-platform = The app company can see that you wrote here, and what you wrote.
concern-promise-network = Whoever gives you internet can see that you opened this page, but not what you write.
concern-promise-host = { $operator } runs this service. They could change it to see messages as they pass.
concern-promise-host-organiser = { $operator } runs this service and helps to run the group. They could change it to see messages as they pass.
concern-promise-on-page = { $names } read it on a web page, after they have signed in.
concern-promise-page-to-chat = { $names } read it in a private chat. So the app company can see the words there.
concern-promise-in-chat = { $names } read it in a private chat with me. It is deleted there after 15 minutes.
concern-promise-details = Small details can give you away. Leave out names, addresses and NHS numbers.
concern-promise-other-page = To stay hidden from the app company too, use this page: { $address }
concern-promise-other-none = To stay hidden from the app company too, ask the outside contact below.
concern-promise-device = This phone or computer may remember that you opened this page.
concern-promise-contact = Outside this group you can ask: { $contact }
concern-promise-serious = If someone may be badly hurt, we may have to pass it on, even if you ask us not to.
concern-promise-no-trace = This is not an emergency service. We cannot trace you to send help.
concern-promise-not-complaint = This is not a formal complaint, and it does not stop the clock for one.
concern-promise-kept = You get a code. With it you can read the answer. It is deleted 90 days after the last word.
concern-care-title = If your care changes because of this
concern-care-1 = Write down what changed, and when.
concern-care-2 = Tell the outside contact, or use the code to tell those who read it.
concern-care-3 = You can also complain to the service, or to its ombudsman.

# Where concerns are not taken

concern-not-here = This group does not take concerns here yet. Press Urgent help, or ask the service how to complain.
concern-closed = This group does not take concerns here yet. These ways are open to you.
concern-closed-complain = To complain about a service, ask it for its complaints team. You can ask for it in writing.
concern-closed-advocacy = An advocate can help you, free of charge. Ask the council for one.
concern-closed-safeguarding = If an adult or child may be harmed, tell the council's safeguarding team.
concern-line = { $name }: { $contact }
concern-which-group = I cannot tell which group you are in. Press the button for concerns in your group.

# Writing

concern-words = What is your concern?
concern-words-hint = Leave out names, addresses and NHS numbers.
concern-write-title = Write it here
concern-write-how = One message or several, up to { $most } characters together. Typed words only. Then press Review.
concern-so-far-title = I have that
concern-so-far = { $letters } characters so far. You can write { $left } more. Or press Review.
concern-review = Review
concern-back = Back
concern-change = Change words
concern-review-title = Check it before you send it
concern-hints = Some of this may say who you are. You can change it, or send it as it is.
concern-hint = { $kind }: { $sample }
concern-hint-phone = A phone number
concern-hint-email = An e-mail address
concern-hint-postcode = A postcode
concern-hint-nhs-number = An NHS number
concern-hint-birth-date = A date of birth
concern-hint-handle = Somebody's account name
concern-hint-address = A web address
concern-hint-receipt = Your own code
concern-crisis-always = If you need someone to talk to now:
concern-code = This is your code. Write it down. Without it nobody can show you the answer.
concern-send = I saved it. Send
concern-copy = Copy code
concern-who = Who reads it
concern-choices = More choices
concern-chosen-sooner = You asked for it to be read sooner.
concern-chosen-in-group = It may be answered in the group, without details.
concern-chosen-tell-me = I will message you when there is an answer.

# Who reads it

concern-readers-title = Who reads it
concern-readers-how = Press a name to leave somebody out. They will not know that it is there.
concern-reader-in = ✓ { $name }
concern-reader-out = Left out: { $name }
concern-nobody-reads = Somebody has to read it. If it is about all of them, ask the outside contact instead.

# More choices

concern-choices-title = More choices
concern-switch-sooner = Sooner: it is read as soon as somebody can. That makes it easier to guess who wrote it.
concern-switch-in-group = Answer in the group: they may say there what came of it, without details.
concern-switch-tell-me = Message me: I must keep a scrambled link to your account. Someone with our server's keys could unscramble it.
concern-label-sooner = Sooner
concern-label-in-group = Answer in group
concern-label-tell-me = Message me
concern-switch-on = ✓ { $what }
concern-switch-off = { $what }
concern-code-words = Code as words
concern-sooner-title = Read it sooner?
concern-sooner-warning = Those who read it are told within 15 minutes. That makes it easier to guess it was you.
concern-sooner-yes = Yes, sooner
concern-sooner-no = No, as usual
concern-code-title = Your code
concern-code-as-words = The same code as eight words. Either opens the answer.

# Sent, or not

concern-sent = Sent
concern-sent-follow = To see the answer, send /followup here and give your code.
concern-sent-follow-page = To see the answer, open this page again and give your code.
concern-already-received = I have this already. It was sent once.
concern-words-stand = If your words still stand above, delete them here by hand.
concern-cancelled = Cancelled. Nothing was sent, and nothing is kept.
concern-erase-yourself = I could not delete what you typed. Please delete it here by hand.
concern-text-only = I take typed words only here. Pictures, voices and files can say who sent them. What you wrote before is still here.
concern-too-long = That is { $over } characters too long. Make it shorter, or send part of it now and the rest later. What you wrote before is still here.
concern-too-short = That is too short for anybody to understand. Write a little more.
concern-slow-down = You have sent a concern just now, or three today. Wait a little, or use your code to add to the last one.
concern-busy = Many concerns have come within this hour. Try again in an hour. Nothing is lost: your words are still here.
concern-finish-first = You are writing a concern. Send it or cancel it first, so that nothing else is mixed with it.
draft-lost = Not sent: I do not have the words any more. If they still stand above, delete them here by hand. To begin again, send /concern.

# In the group

concern-group-warning = You typed this in the group, so everyone there could read it. It was not sent to those who read concerns. To raise it without your name, send /concern here.
concern-typed-title = About concerns
concern-typed-how = Words typed here reach everyone and are not sent to those who read concerns. To raise one, write to me in private.

# With the code

receipt-title = Your concern
receipt-code = What is your code?
receipt-code-hint = 16 characters, or eight words
receipt-open = Open
receipt-mistyped = That code has a slip in it. Look at it again, one character at a time.
receipt-unknown = That code opens nothing. It may be wrong, or what it was for may be deleted by now.
receipt-slow-down = That is enough tries for now. Wait ten minutes, then try again.
receipt-again = For your safety it is closed again. Send /followup and give your code.
receipt-erase-yourself = I could not delete the code that you typed. Please delete it here by hand.
receipt-stage-held = We have it. It is handed over at the next set time. Someone will have read it by { $by }.
receipt-stage-new = We have it, and it was handed over. Someone will have read it by { $by }.
receipt-stage-read = Someone has read it. There is no answer yet.
receipt-stage-answered = There is an answer.
receipt-stage-closed = It is closed.
receipt-nobody = Nobody can read it now. Outside this group you can ask: { $contact }
receipt-you-wrote = You wrote:
receipt-you-wrote-on = You wrote, { $day }:
receipt-you-wrote-waits = You wrote, and it is handed over at the next set time:
receipt-they-wrote-on = They wrote, { $day }:
receipt-more = What would you like to add?
receipt-write = Write more
receipt-send = Send
receipt-added = Added
receipt-added-when = It is handed over at the next set time.
receipt-withdraw = Take it back
receipt-withdraw-title = Delete it for good? Nobody has read it yet.
receipt-withdraw-yes = Yes, delete
receipt-withdrawn = Deleted. Nobody has read it.
concern-read-already = Somebody has read it already, so it cannot be taken back. You can write to them.
receipt-tell-on = Message me
receipt-tell-off = Stop messages
receipt-hide = Hide this
receipt-shut = Hidden. Your code opens it again.
receipt-again-show = Show it again
push-neutral = There is something new for you. You know where to look.

# To those who read concerns

concern-news = There are new concerns to read.
concern-late = A concern has waited for longer than was promised. Please look.
concern-ending = A concern will be deleted in two weeks. Please look whether it is done.
concern-read-now = Read them
concern-opened = Concern { $ref }, { $community }
concern-opened-sooner = The carer asked for it to be read sooner: someone may be at risk.
concern-opened-in-group = It may be answered in the group, without details.
concern-opened-not-in-group = Answer it here alone, not in the group.
concern-letter-carer = The carer, { $day }:
concern-letter-readers = Answered, { $day }:
concern-letter-note = A note among readers, { $day }:
concern-answered = Answered. The carer can read it with their code.
concern-noted = Noted. Only those who read this concern see it.
concern-taken = You look after it now.
concern-handed = Handed over.
concern-closed-now = Closed. The carer can read what came of it.
concern-muted = You hear no more of this thread. It can still be read here.
concern-unmuted = You hear of this thread again.
concern-deleted = Deleted for good.
concern-outcome-changed = Something was changed.
concern-outcome-passed-on = It was passed on to whoever decides.
concern-outcome-explained = It was explained.
concern-outcome-nothing = Nothing could be done.
concern-none-such = There is no such concern. It may have been deleted.
concern-gone = This concern is no longer available. Its key was destroyed, as was promised.
concern-damaged = This concern cannot be opened: what is stored is not what was sent. Nothing of it is shown.
role-denied = Only those who were named to read concerns can do this.
concern-no-such-reader = It cannot be handed to them. Choose somebody else who reads concerns.

# Read in a private chat

concern-list = Concerns of { $community }
concern-list-none = There is nothing to read.
concern-list-more = { $count ->
    [one] There is one more. It comes up when you close others.
   *[other] There are { $count } more. They come up when you close others.
}
concern-listed-new = { $ref }: not read yet. To be read by { $day }.
concern-listed-read = { $ref }: read. To be answered by { $day }.
concern-listed-answered = { $ref }: answered. Deleted after { $day }.
concern-listed-closed = { $ref }: closed. Deleted after { $day }.
concern-listed-late = Late! { $line }
concern-listed-words = { $line } There are new words.
concern-listed-holder = { $line } { $name } looks after it.
concern-do-open = Open it
concern-do-answer = Answer
concern-do-note = Add a note
concern-do-take = Take it
concern-do-hand = Hand over
concern-do-close = Close it
concern-do-mute = Mute it
concern-do-unmute = Unmute it
concern-do-delete = Delete it
concern-do-show = Back
concern-do-list = All concerns
concern-page-comes = Its words come here, and go after 15 minutes. The other readers can see that you opened it.
concern-page-goes = This goes after 15 minutes.
concern-about = Concern { $ref }
concern-ask-answer = What do you answer the carer?
concern-ask-answer-hint = They read it with their code. They do not see your name.
concern-ask-note = What is your note?
concern-ask-note-hint = The other readers see it. The carer never does.
concern-ask-close = Any last words to the carer?
concern-ask-close-hint = They read them with their code. You can leave this out.
concern-hand-to = Who looks after it from now on?
concern-hand-line = { $number }. { $name }
concern-what-came = What came of it? The carer reads this.
concern-came-changed = Something changed
concern-came-passed-on = Passed on
concern-came-explained = Explained
concern-came-nothing = Nothing possible
concern-delete-title = Delete concern { $ref } for good?
concern-delete-means = Nobody can read it any more, and the carer cannot either. The log keeps that you did.
concern-delete-yes = Yes, delete
concern-read-elsewhere = Concerns are read on the dashboard. Send me /dashboard in a private chat to open it.
concern-no-chat = Write to me in a private chat first. Words of concerns are shown only there.

# The button in a group

concern-door = You can raise a concern without your name.
concern-typed-here = Words typed here reach everyone and are not sent to those who read concerns.
concern-door-shut = Concerns are not taken here just now. These ways are open to you.
concern-nobody-left = Nobody can read concerns of { $community } now. Name readers: write /people add reader.

# How a community takes concerns, for organisers

do-people-concerns = Concerns
people-concerns-title = Concerns in { $community }
people-concerns-taken = Concerns are taken here.
people-concerns-not-yet = Concerns are not taken yet. This is missing:
people-concerns-lacks-readers = Two people who read them. Name them: /people add reader.
people-concerns-lacks-apart = A reader who is no owner, and who does not run this service.
people-concerns-lacks-contact = Somebody outside the group who can be asked instead. Press Outside contact.
people-concerns-lacks-help = Local numbers for help, or that there are none. Press Local help.
people-concerns-handed = Readers get what came at { $times }.
people-concerns-days = It is read within { $read ->
    [one] 1 working day
   *[other] { $read } working days
}, and answered within { $answer }.
people-concerns-office-england = Working days are those of England, until { $time }.
people-concerns-office-scotland = Working days are those of Scotland, until { $time }.
people-concerns-office-wales = Working days are those of Wales, until { $time }.
people-concerns-office-northern-ireland = Working days are those of Northern Ireland, until { $time }.
people-concerns-contact-is = Outside contact: { $contact }
people-concerns-settings = Settings
people-concerns-do-post = Post the button
people-concerns-do-contact = Outside contact
people-concerns-do-help = Local help
people-concerns-do-times = Times
people-concerns-do-days = Days
people-concerns-do-links = New links
people-concerns-do-read = Read concerns
people-concerns-keep = Keep
people-concerns-kept = Kept.
people-concerns-ask-contact = Who outside the group can be asked instead?
people-concerns-hint-contact = A name and how to reach them, such as an advocacy service
people-concerns-ask-times = At what times do readers get what came?
people-concerns-hint-times = One to four times a day, at a quarter of an hour: 9am, 6pm
people-concerns-ask-read = Within how many working days is it read?
people-concerns-hint-read = From 1 to 10
people-concerns-ask-answer = Within how many working days is it answered?
people-concerns-hint-answer = From 1 to 40
people-concerns-ask-nation = Whose bank holidays count?
people-concerns-hint-nation = England, Scotland, Wales or Northern Ireland
people-concerns-ask-closes = When does a working day end?
people-concerns-hint-closes = Such as 5pm
people-concerns-ask-line-contact = How do people reach them?
people-concerns-hint-line-contact = A number, or an address
# $number: of this one. $most: how many there are.
people-concerns-line-title = { $number } of { $most }: { $name }
people-concerns-line-for = For: { $whom }
people-concerns-line = { $number }. { $name }: { $contact }
people-concerns-line-open = not filled in yet
people-concerns-line-none = not here
people-concerns-do-fill = Fill in
people-concerns-do-none = Not here
people-concerns-renew = Make the links anew?
people-concerns-renew-means = The earlier ones lead nowhere then. Posters have to be printed again.
people-concerns-renew-yes = Yes, make anew
people-concerns-renewed = The links are new. Buttons in your groups lead by the new ones. Print posters again.
people-concerns-where = In which group?
people-concerns-group = { $number }. { $title }
people-concerns-everywhere = All groups
people-concerns-posted = Posted. Now pin it, so that everyone finds it:
people-concerns-pin-1 = Hold the message in the group, or click it with the right button.
people-concerns-pin-2 = Choose Pin. You may need to be an administrator.
people-concerns-pin-3 = Leave it there. Its link changes each month by itself.
people-concerns-not-posted = The button cannot be posted yet.
people-concerns-slots-wrong = Choose one to { $most } times a day, each at a quarter of an hour. Write them so: 9am, 6pm.
people-concerns-days-wrong = Reading takes 1 to { $read } working days, and answering up to { $answer }. Answering cannot be sooner.
people-concerns-too-long = That is too long. Write at most { $most } characters.
people-concerns-no-line = There is no such number. Write /people concerns help to see them.
