# Dates and times

# $day: "Tuesday 1 December". $time: "6pm".
date-and-time = { $day }، { $time }
# $weekday: 1 for Monday to 7 for Sunday. $day, $month, $year: numbers.
day-long = { $weekday ->
    [1] پیر
    [2] منگل
    [3] بدھ
    [4] جمعرات
    [5] جمعہ
    [6] ہفتہ
   *[7] اتوار
} { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
day-long-year = { $weekday ->
    [1] پیر
    [2] منگل
    [3] بدھ
    [4] جمعرات
    [5] جمعہ
    [6] ہفتہ
   *[7] اتوار
} { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
} { $year }
day-plain = { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
day-short = { $weekday ->
    [1] پیر
    [2] منگل
    [3] بدھ
    [4] جمعرات
    [5] جمعہ
    [6] ہفتہ
   *[7] اتوار
} { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
midnight-end = رات 12 بجے، جب { $day } ختم ہو
time-midnight = رات 12 بجے
time-noon = دوپہر 12 بجے
time-am = { $hour ->
    [12] رات
    [1] رات
    [2] رات
    [3] رات
   *[other] صبح
} { $hour } بجے
time-pm = { $hour ->
    [12] دوپہر
    [1] دوپہر
    [2] دوپہر
    [3] دوپہر
    [8] رات
    [9] رات
    [10] رات
    [11] رات
   *[other] شام
} { $hour } بجے
# $tens, $ones: the digits of the minutes.
time-am-minutes = { $hour ->
    [12] رات
    [1] رات
    [2] رات
    [3] رات
   *[other] صبح
} { $hour }:{ $tens }{ $ones } بجے
time-pm-minutes = { $hour ->
    [12] دوپہر
    [1] دوپہر
    [2] دوپہر
    [3] دوپہر
    [8] رات
    [9] رات
    [10] رات
    [11] رات
   *[other] شام
} { $hour }:{ $tens }{ $ones } بجے

# Times that come again

# $weekday: 1 for Monday to 7 for Sunday.
weekday = { $weekday ->
    [1] پیر
    [2] منگل
    [3] بدھ
    [4] جمعرات
    [5] جمعہ
    [6] ہفتہ
   *[7] اتوار
}
weekdays-last = { $first } اور { $rest }
weekdays-more = { $first }، { $rest }
# $time: "7pm". $every: a number, 2 at least. $weekdays: "Tuesday and Thursday".
rule-daily = ہر روز { $time }
rule-days = { $every ->
    [2] ہر دوسرے دن
   *[other] ہر { $every } دن بعد
} { $time }
rule-weekly = ہر ہفتے { $weekdays } کو { $time }
rule-working-week = پیر سے جمعہ تک ہر روز { $time }
rule-weeks = { $every ->
    [2] ہر دوسرے ہفتے
   *[other] ہر { $every } ہفتے بعد
} { $weekdays } کو { $time }
rule-month-day = ہر مہینے کی { $day ->
    [1] پہلی
   *[other] { $day }
} تاریخ کو { $time }
# $day: 29 or 30.
rule-month-day-or-last = ہر مہینے کی { $day } تاریخ کو، یا مہینے کے آخری دن، { $time }
rule-month-end = ہر مہینے کے آخری دن { $time }
rule-months-day = ہر { $every } مہینے بعد { $day ->
    [1] پہلی
   *[other] { $day }
} تاریخ کو { $time }
rule-months-day-or-last = ہر { $every } مہینے بعد { $day } تاریخ کو، یا مہینے کے آخری دن، { $time }
rule-months-end = ہر { $every } مہینے بعد مہینے کے آخری دن { $time }
# $nth: 1 to 4, or -1 for the last one. $weekday: "Friday".
rule-month-weekday = ہر مہینے کے { $nth ->
    [1] پہلے
    [2] دوسرے
    [3] تیسرے
    [4] چوتھے
   *[-1] آخری
} { $weekday } کو { $time }
rule-yearly = ہر سال { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
} کو { $time }
rule-leap-day = ہر سال 29 فروری کو، ورنہ 28 فروری کو، { $time }
# $every: a number.
rule-hourly = { $every ->
    [1] ہر گھنٹے
   *[other] ہر { $every } گھنٹے بعد
}
# $rule: one of the above. $until: a day, or a day and a time.
rule-until = { $rule }، { $until } تک
rule-times = { $rule }، { $times ->
    [1] صرف ایک بار
   *[other] { $times } بار
}

# Opening times

opening-in-1 = کل صبح 8 بجے
opening-in-3 = تین دن بعد

# Closing times

closing-in-0 = آج رات 8 بجے
closing-in-1 = کل رات 8 بجے
closing-in-3 = تین دن میں
closing-in-7 = ایک ہفتے میں
time-unclear = یہ دن اور وقت سمجھ نہیں آیا۔ انگریزی میں پہلے دن، پھر مہینہ، پھر وقت لکھیں: 4 December 6pm
time-passed = وہ وقت گزر چکا ہے۔ بعد کا کوئی وقت چنیں۔
time-long = وقت کے لیے یہ بہت لمبا ہے۔ صرف دن اور وقت لکھیں۔
time-word-unknown = یہاں ”{ $words }“ سمجھ نہیں آیا۔ انگریزی میں یوں لکھیں: 4 December 6pm
time-half-open = { $am } یا { $pm }؟ انگریزی میں am یا pm بھی لکھیں۔
time-clock-open = کتنے بجے؟ وقت بھی لکھیں، جیسے 6pm
time-day-open = کس دن؟ تاریخ بھی لکھیں، جیسے 4 December
time-weekday-today = { $today } یا { $later }؟ تاریخ لکھیں۔
time-weekday-differs = وہ دن { $day } ہو گا۔ دن یا تاریخ بدلیں۔
time-day-missing = کیلنڈر میں ”{ $words }“ نہیں ہے۔ تاریخ دوبارہ دیکھیں۔
time-clock-missing = گھڑی میں ”{ $words }“ نہیں ہوتا۔ وقت دوبارہ دیکھیں۔
time-far = یہ بہت دور ہے۔ 3000 سے پہلے کا کوئی سال چنیں۔
time-every-wrong = یہ عدد نہیں چلے گا۔ 1 سے { $most } تک کوئی عدد چنیں۔
time-repeat-unknown = اس طرح بار بار نہیں ہو سکتا۔ انگریزی میں یوں لکھیں: every Tuesday 6pm
time-midnight-open = دن کے شروع میں یا آخر میں؟ 12.01am یا 11.59pm لکھیں۔

picker-day = کون سا دن؟
picker-later = بعد کے دن
picker-hour = کتنے بجے؟
