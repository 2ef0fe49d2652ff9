# What is on: once a week in a group, and for whoever asks

whats-on-plain-words = co w planie | co w planach | co jest w planie | co jest w planach | co w planie w tym tygodniu | co jest w tym tygodniu | co w tym tygodniu
whats-on-title = Co w planie
whats-on-none = Na razie nic nie jest zaplanowane.
whats-on-more = { $count ->
    [one] I jeszcze 1
   *[other] I jeszcze { $count }
}
whats-on-all = Wszystko
whats-on-stop = Wyłącz tę listę

# When it comes, for organisers

do-people-weekly = Co w planie
weekly-title = Cotygodniowa lista „Co w planie”
weekly-what = Są na niej pytania i wieści z datą. W pustym tygodniu listy nie ma.
# $weekday: "Monday". $time: "10am".
weekly-now = Lista przychodzi co tydzień: { $weekday }, godz. { $time }.
weekly-off = Lista nie przychodzi.
weekly-do-on = Włącz
weekly-do-off = Wyłącz
weekly-do-hours = Inna godzina
weekly-hours-title = O której godzinie?
# $number: the group's in this list. $title: what it is called.
weekly-group-with = { $number }. { $title } dostaje listę.
weekly-group-without = { $number }. { $title } nie dostaje listy.
weekly-do-with = Dla: { $title }
weekly-do-without = Nie dla: { $title }
weekly-with = { $title } znów dostaje cotygodniową listę.
weekly-without = { $title } nie dostaje już cotygodniowej listy.
