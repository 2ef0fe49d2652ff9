### What only Discord needs to say.

# Stands in a list of choices until one is chosen.
discord-choose = Dewiswch un
# Shown at once where the answer takes longer, and changed into the answer.
discord-one-moment = Un funud fach. Dw i ddim wedi cadw hwn eto. Bydd y neges hon yn newid yn syth ar ôl i mi wneud. Os na fydd wedi newid ar ôl 15 munud, gwnewch yr un peth eto.
discord-not-saved = Doedd dim modd i mi gadw hwn. Chafodd dim ei gyfrif na’i newid. Rhowch gynnig arall arni yn nes ymlaen.
discord-done = Wedi’i wneud.
# Added to what an organiser is told in a channel where the bot may not write.
discord-cannot-write = Alla i ddim ysgrifennu yn y sianel hon eto, felly does dim i’w weld yma. Rhowch yr hawliau “View Channel” a “Send Messages” i mi. Wedyn defnyddiwch unrhyw un o fy ngorchmynion yma.
# Above a form that could not be opened at once, or whose words were refused.
discord-form-ready = Mae’r ffurflen yn barod nawr.
discord-form-open = Agor y ffurflen
discord-form-again = Cywiro
discord-form-gone = Dydy’r ffurflen hon ddim gen i bellach. Dechreuwch eto, os gwelwch yn dda.
# Above what somebody had typed, when it was refused: it can be copied from there.
discord-typed = Roeddech chi wedi ysgrifennu:
# The option of a command with which a picture or document may be sent.
discord-file-option = Llun neu ddogfen, os oes un gennych chi
