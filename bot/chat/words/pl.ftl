# What the engine itself says

have-it = To już mamy. Nic więcej nie trzeba robić.
waited = Ta wiadomość przyszła, gdy mnie nie było, więc nie została przyjęta. Wyślij ją, proszę, jeszcze raz.
went-wrong = Po naszej stronie coś poszło nie tak. Wszystko zostaje po staremu. Spróbuj jeszcze raz.
action-invalid = Ten przycisk już tu nie działa. Napisz do mnie /polls, a pokażę otwarte pytania.
slow-down = To było bardzo szybko. Zaczekaj, proszę, dziesięć sekund.
faceless = Ta wiadomość przyszła w imieniu grupy, więc nie wiem, kto pisze. Napisz od siebie, a pomogę.
attached-picture = Obrazek: { $what }
attached-document = Dokument: { $what }
words-unchecked = Część jest po angielsku: po polsku nikt tego jeszcze nie sprawdził.
text-too-long =
    To za długie na jedną wiadomość. Zmieści się najwyżej { $most ->
        [one] { $most } znak
        [few] { $most } znaki
        [many] { $most } znaków
       *[other] { $most } znaku
    }.

# The pointer to the private chat

pointer-title = To zostaje między nami.
pointer-door = Napisz prywatnie

# Forms, one question at a time

asking-keep = Zostaw bez zmian
asking-skip = Pomiń
asking-cancel = Anuluj
asking-cancelled = Anulowane. Wszystko zostaje po staremu.
field-empty = Tu potrzebna jest odpowiedź.
field-too-long =
    To za długie. Zmieści się najwyżej { $most ->
        [one] { $most } znak
        [few] { $most } znaki
        [many] { $most } znaków
       *[other] { $most } znaku
    }.
nothing-asked = Teraz nie ma nic do wypełnienia.

# What waited: the digest, and the list that somebody asks for

digest-title = Co na Ciebie czekało
digest-late = Za późno: { $what }
digest-more = { $count ->
    [one] Czeka na Ciebie jeszcze jedna rzecz.
    [few] Czekają na Ciebie jeszcze { $count } rzeczy.
    [many] Czeka na Ciebie jeszcze { $count } rzeczy.
   *[other] Czeka na Ciebie jeszcze { $count } rzeczy.
}
digest-show = Pokaż je
digest-stop = Wolisz dostawać mniej albo nic? Napisz /me albo „stop”.
waiting-title = Wszystko, co na Ciebie czekało
waiting-none = Nic na Ciebie nie czeka.
