# What is on: once a week in a group, and for whoever asks

whats-on-plain-words = সামনে কী আছে | সামনে কী কী আছে | সামনে কি আছে | সামনে কি কি আছে | এই সপ্তাহে কী আছে | এই সপ্তাহে কী কী আছে | এই সপ্তাহে কি আছে | shamne ki ache | samne ki ache | ei shoptahe ki ache
whats-on-title = সামনে কী আছে
whats-on-none = এখন সামনে কিছু ঠিক করা নেই।
whats-on-more = { $count ->
    [one] আরও একটি
   *[other] আরও { $count }টি
}
whats-on-all = সব
whats-on-stop = তালিকা বন্ধ করুন

# When it comes, for organisers

do-people-weekly = সামনে কী আছে
weekly-title = সাপ্তাহিক তালিকা: সামনে কী আছে
weekly-what = এতে থাকে প্রশ্ন আর তারিখ দেওয়া খবর। যে সপ্তাহে কিছু নেই, সে সপ্তাহে আসে না।
# $weekday: "Monday". $time: "10am".
weekly-now = তালিকাটি আসে প্রতি { $weekday }, { $time }।
weekly-off = তালিকাটি আসে না।
weekly-do-on = তালিকা চালু করুন
weekly-do-off = তালিকা বন্ধ করুন
weekly-do-hours = অন্য সময়
weekly-hours-title = কয়টায়?
# $number: the group's in this list. $title: what it is called.
weekly-group-with = { $number }. { $title } এটা পায়।
weekly-group-without = { $number }. { $title } এটা পায় না।
weekly-do-with = পাবে: { $title }
weekly-do-without = পাবে না: { $title }
weekly-with = { $title } আবার সাপ্তাহিক তালিকা পাবে।
weekly-without = { $title } আর সাপ্তাহিক তালিকা পাবে না।
