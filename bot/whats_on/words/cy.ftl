# What is on: once a week in a group, and for whoever asks

whats-on-plain-words = beth sydd ymlaen | beth sy ymlaen | be sydd ymlaen | be sy ymlaen | be sy mlaen | beth sydd ymlaen yr wythnos hon | beth sydd ymlaen yr wythnos yma
whats-on-title = Beth sydd ymlaen
whats-on-none = Does dim wedi’i gynllunio ar hyn o bryd.
whats-on-more = { $count ->
    [one] Ac un arall
   *[other] A { $count } arall
}
whats-on-all = Popeth
whats-on-stop = Stopio’r rhestr hon

# When it comes, for organisers

do-people-weekly = Beth sydd ymlaen
weekly-title = Y rhestr wythnosol: beth sydd ymlaen
weekly-what = Mae’n rhestru cwestiynau a newyddion â dyddiad. Mewn wythnos wag, fydd dim rhestr.
# $weekday: "Monday". $time: "10am".
weekly-now = Mae’r rhestr yn dod bob dydd { $weekday } am { $time }.
weekly-off = Dydy’r rhestr ddim yn dod.
weekly-do-on = Troi ymlaen
weekly-do-off = Diffodd
weekly-do-hours = Amser arall
weekly-hours-title = Am faint o’r gloch?
# $number: the group's in this list. $title: what it is called.
weekly-group-with = { $number }. Mae { $title } yn ei chael.
weekly-group-without = { $number }. Dydy { $title } ddim yn ei chael.
weekly-do-with = I { $title }
weekly-do-without = Nid i { $title }
weekly-with = Mae { $title } yn cael y rhestr wythnosol eto.
weekly-without = Dydy { $title } ddim yn cael y rhestr wythnosol bellach.
