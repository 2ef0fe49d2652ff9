# What is on: once a week in a group, and for whoever asks

whats-on-plain-words = what's on | whats on | what is on | what’s on | what is on this week
whats-on-title = What's on
whats-on-none = Nothing is planned just now.
whats-on-more = { $count ->
    [one] And one more
   *[other] And { $count } more
}
whats-on-all = All
whats-on-stop = Stop this list

# When it comes, for organisers

do-people-weekly = What's on
weekly-title = The weekly list of what is on
weekly-what = It lists questions and news with a date. Weeks with nothing are left out.
# $weekday: "Monday". $time: "10am".
weekly-now = What's on comes on { $weekday } at { $time }.
weekly-off = What's on does not come.
weekly-do-on = Have it come
weekly-do-off = Turn it off
weekly-do-hours = Another time
weekly-hours-title = At what time?
# $number: the group's in this list. $title: what it is called.
weekly-group-with = { $number }. { $title } gets it.
weekly-group-without = { $number }. { $title } does not get it.
weekly-do-with = For { $title }
weekly-do-without = Not for { $title }
weekly-with = { $title } gets the weekly list again.
weekly-without = { $title } gets no weekly list any more.
