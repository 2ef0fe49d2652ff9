### What only Discord needs to say.

# Stands in a list of choices until one is chosen.
discord-choose = Wybierz
# Shown at once where the answer takes longer, and changed into the answer.
discord-one-moment = Chwileczkę. To jeszcze nie jest zapisane. Gdy będzie, ta wiadomość się zmieni. Jeśli po 15 minutach nadal jest taka sama, spróbuj jeszcze raz.
discord-not-saved = Nie mogę tego zapisać. Nic nie jest policzone ani zmienione. Spróbuj ponownie później.
discord-done = Gotowe.
# Added to what an organiser is told in a channel where the bot may not write.
discord-cannot-write = Nie mogę jeszcze pisać na tym kanale, więc nic się tu nie pojawia. Proszę o dwa uprawnienia: Wyświetlanie kanałów i Wysyłanie wiadomości (View Channel, Send Messages). Potem użyj tu dowolnego z moich poleceń.
# Above a form that could not be opened at once, or whose words were refused.
discord-form-ready = Formularz jest już gotowy.
discord-form-open = Otwórz formularz
discord-form-again = Popraw
discord-form-gone = Nie mam już tego formularza. Zacznij, proszę, od nowa.
# Above what somebody had typed, when it was refused: it can be copied from there.
discord-typed = Twój tekst:
# The option of a command with which a picture or document may be sent.
discord-file-option = Obrazek lub dokument, jeśli go masz
