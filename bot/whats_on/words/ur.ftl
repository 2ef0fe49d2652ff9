# What is on: once a week in a group, and for whoever asks

whats-on-plain-words = آگے کیا ہے | آگے کیا کچھ ہے | اس ہفتے کیا ہے | اس ہفتے کیا کچھ ہے | اس ہفتے کیا ہو رہا ہے | aage kya hai | is hafte kya hai | is hafte kya ho raha hai
whats-on-title = آگے کیا ہے
whats-on-none = اس وقت آگے کچھ نہیں ہے۔
whats-on-more = { $count ->
    [one] اور ایک
   *[other] اور مزید { $count }
}
whats-on-all = سب
whats-on-stop = فہرست بند کریں

# When it comes, for organisers

do-people-weekly = آگے کیا ہے
weekly-title = ہفتے کی فہرست: آگے کیا ہے
weekly-what = اس میں سوال اور تاریخ والی خبریں ہوتی ہیں۔ جس ہفتے کچھ نہ ہو، یہ نہیں آتی۔
# $weekday: "Monday". $time: "10am".
weekly-now = یہ فہرست ہر ہفتے { $weekday } کو { $time } آتی ہے۔
weekly-off = یہ فہرست نہیں آتی۔
weekly-do-on = فہرست شروع کریں
weekly-do-off = فہرست بند کریں
weekly-do-hours = کوئی اور وقت
weekly-hours-title = کتنے بجے؟
# $number: the group's in this list. $title: what it is called.
weekly-group-with = { $number }۔ { $title }: یہاں فہرست آتی ہے۔
weekly-group-without = { $number }۔ { $title }: یہاں فہرست نہیں آتی۔
weekly-do-with = { $title } کے لیے
weekly-do-without = { $title } کے لیے نہیں
weekly-with = { $title } میں ہفتے کی فہرست پھر سے آئے گی۔
weekly-without = { $title } میں ہفتے کی فہرست اب نہیں آئے گی۔
