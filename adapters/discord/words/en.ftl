### What only Discord needs to say.

# Stands in a list of choices until one is chosen.
discord-choose = Choose one
# Shown at once where the answer takes longer, and changed into the answer.
discord-one-moment = One moment. I have not saved this yet. This message changes as soon as I have. If it has not changed after 15 minutes, please do it again.
discord-not-saved = I could not save this. Nothing was counted or changed. Please try again later.
discord-done = Done.
# Added to what an organiser is told in a channel where the bot may not write.
discord-cannot-write = I may not write in this channel yet, so nothing shows here. Please give me the rights View Channel and Send Messages. Then use any of my commands here.
# Above a form that could not be opened at once, or whose words were refused.
discord-form-ready = The form is ready now.
discord-form-open = Open the form
discord-form-again = Put it right
discord-form-gone = I no longer have this form. Please begin again.
# Above what somebody had typed, when it was refused: it can be copied from there.
discord-typed = You had written:
# The option of a command with which a picture or document may be sent.
discord-file-option = A picture or document, if you have one
