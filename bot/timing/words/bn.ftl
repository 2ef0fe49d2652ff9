# Dates and times

# $day: "Tuesday 1 December". $time: "6pm".
date-and-time = { $day }, { $time }
# $weekday: 1 for Monday to 7 for Sunday. $day, $month, $year: numbers.
day-long = { $weekday ->
    [1] সোমবার
    [2] মঙ্গলবার
    [3] বুধবার
    [4] বৃহস্পতিবার
    [5] শুক্রবার
    [6] শনিবার
   *[7] রবিবার
} { $day } { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
}
day-long-year = { $weekday ->
    [1] সোমবার
    [2] মঙ্গলবার
    [3] বুধবার
    [4] বৃহস্পতিবার
    [5] শুক্রবার
    [6] শনিবার
   *[7] রবিবার
} { $day } { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
} { $year }
day-plain = { $day } { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
}
day-short = { $weekday ->
    [1] সোম
    [2] মঙ্গল
    [3] বুধ
    [4] বৃহস্পতি
    [5] শুক্র
    [6] শনি
   *[7] রবি
} { $day } { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
}
midnight-end = রাত ১২টা, { $day } শেষ হওয়ার সময়
time-midnight = রাত 12টা
time-noon = দুপুর 12টা
time-am = { $hour ->
    [12] রাত
    [1] রাত
    [2] রাত
    [3] রাত
    [4] ভোর
    [5] ভোর
   *[other] সকাল
} { $hour }টা
time-pm = { $hour ->
    [12] দুপুর
    [1] দুপুর
    [2] দুপুর
    [3] বিকেল
    [4] বিকেল
    [5] বিকেল
    [6] সন্ধ্যা
    [7] সন্ধ্যা
   *[other] রাত
} { $hour }টা
# $tens, $ones: the digits of the minutes.
time-am-minutes = { $hour ->
    [12] রাত
    [1] রাত
    [2] রাত
    [3] রাত
    [4] ভোর
    [5] ভোর
   *[other] সকাল
} { $hour }টা { $tens ->
    [0] {""}
   *[other] { $tens }
}{ $ones } মিনিট
time-pm-minutes = { $hour ->
    [12] দুপুর
    [1] দুপুর
    [2] দুপুর
    [3] বিকেল
    [4] বিকেল
    [5] বিকেল
    [6] সন্ধ্যা
    [7] সন্ধ্যা
   *[other] রাত
} { $hour }টা { $tens ->
    [0] {""}
   *[other] { $tens }
}{ $ones } মিনিট

# Times that come again

# $weekday: 1 for Monday to 7 for Sunday.
weekday = { $weekday ->
    [1] সোমবার
    [2] মঙ্গলবার
    [3] বুধবার
    [4] বৃহস্পতিবার
    [5] শুক্রবার
    [6] শনিবার
   *[7] রবিবার
}
weekdays-last = { $first } ও { $rest }
weekdays-more = { $first }, { $rest }
# $time: "7pm". $every: a number, 2 at least. $weekdays: "Tuesday and Thursday".
rule-daily = প্রতিদিন, { $time }
rule-days = প্রতি { $every } দিনে একবার, { $time }
rule-weekly = প্রতি { $weekdays }, { $time }
rule-working-week = সোমবার থেকে শুক্রবার প্রতিদিন, { $time }
rule-weeks = প্রতি { $every } সপ্তাহে { $weekdays }, { $time }
rule-month-day = প্রতি মাসের { $day } তারিখ, { $time }
# $day: 29 or 30.
rule-month-day-or-last = প্রতি মাসের { $day } তারিখ, মাস ছোট হলে শেষ দিন, { $time }
rule-month-end = প্রতি মাসের শেষ দিন, { $time }
rule-months-day = প্রতি { $every } মাসে { $day } তারিখ, { $time }
rule-months-day-or-last = প্রতি { $every } মাসে { $day } তারিখ, মাস ছোট হলে শেষ দিন, { $time }
rule-months-end = প্রতি { $every } মাসে মাসের শেষ দিন, { $time }
# $nth: 1 to 4, or -1 for the last one. $weekday: "Friday".
rule-month-weekday = প্রতি মাসের { $nth ->
    [1] প্রথম
    [2] দ্বিতীয়
    [3] তৃতীয়
    [4] চতুর্থ
   *[-1] শেষ
} { $weekday }, { $time }
rule-yearly = প্রতি বছর { $day } { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
}, { $time }
rule-leap-day = প্রতি বছর 29 ফেব্রুয়ারি, না থাকলে 28 ফেব্রুয়ারি, { $time }
# $every: a number.
rule-hourly = { $every ->
    [1] প্রতি ঘণ্টায়
   *[other] প্রতি { $every } ঘণ্টায়
}
# $rule: one of the above. $until: a day, or a day and a time.
rule-until = { $rule }, { $until } পর্যন্ত
rule-times = { $rule }, { $times ->
    [1] শুধু একবার
   *[other] মোট { $times } বার
}

# Opening times

opening-in-1 = আগামীকাল, সকাল 8টা
opening-in-3 = তিন দিন পরে

# Closing times

closing-in-0 = আজ রাত 8টা
closing-in-1 = আগামীকাল রাত 8টা
closing-in-3 = তিন দিন পরে
closing-in-7 = এক সপ্তাহ পরে
time-unclear = দিন আর সময়টা বুঝতে পারছি না। ইংরেজিতে এভাবে লিখুন: 4 December 6pm
time-passed = সেই সময় পার হয়ে গেছে। পরের কোনো সময় বেছে নিন।
time-long = সময়ের জন্য লেখাটা বেশি লম্বা। শুধু দিন আর সময় লিখুন।
time-word-unknown = এখানে “{ $words }” বুঝতে পারছি না। ইংরেজিতে এভাবে লিখুন: 4 December 6pm
time-half-open = { $am }, না { $pm }? ইংরেজিতে am বা pm যোগ করুন।
time-clock-open = কটার সময়? সময়টাও লিখুন, যেমন 6pm
time-day-open = কোন দিন? তারিখটাও লিখুন, যেমন 4 December
time-weekday-today = { $today }, না { $later }? তারিখটা লিখুন।
time-weekday-differs = সেই দিনটা হবে { $day }। বার বা তারিখ বদলান।
time-day-missing = ক্যালেন্ডারে “{ $words }” নেই। তারিখটা আবার দেখুন।
time-clock-missing = ঘড়িতে “{ $words }” হয় না। সময়টা আবার দেখুন।
time-far = এটা অনেক দূরের সময়। 3000 সালের আগের কোনো সাল বেছে নিন।
time-every-wrong = এই সংখ্যাটা চলবে না। 1 থেকে { $most }-এর মধ্যে একটা বেছে নিন।
time-repeat-unknown = এভাবে বারবার করা যায় না। ইংরেজিতে এভাবে লিখুন: every Tuesday 6pm
time-midnight-open = দিনের শুরুতে, না শেষে? 12.01am বা 11.59pm লিখুন।

picker-day = কোন দিন?
picker-later = পরের দিনগুলো
picker-hour = কয়টায়?
