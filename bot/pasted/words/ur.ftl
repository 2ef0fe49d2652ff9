# What was read in a text that somebody pasted

pasted-title = اس سے یہ سمجھ آیا ہے۔ اب اس کا کیا کرنا ہے؟
pasted-not-understood = مجھے صرف چند لفظ سمجھ آتے ہیں۔ سوالوں کے لیے /polls لکھیں، فوری مدد کے لیے /support لکھیں، یا پھر /help لکھیں۔
pasted-kept = یہ متن زیادہ سے زیادہ ایک دن رکھا جاتا ہے، تاکہ آپ کو دوبارہ پیسٹ نہ کرنا پڑے۔
pasted-gone = وہ متن اب میرے پاس نہیں ہے۔ مہربانی کر کے اسے دوبارہ پیسٹ کریں۔
# $first: a title, a day or both. $rest: a day or a place.
pasted-parts = { $first } · { $rest }
# $when: "Tuesday 1 December, 6pm". $ends: "8pm".
pasted-until = { $when } سے { $ends } تک

# Buttons

pasted-tell = صرف بتائیں
pasted-which = تاریخ پوچھیں
pasted-ask = سوال پوچھیں
pasted-remind = مجھے یاد دلائیں

# What was left out, and why. $words: what people wrote.

# $am: "7am". $pm: "7pm".
pasted-half-open = ”{ $words }“ کا مطلب { $am } بھی ہو سکتا ہے، اور { $pm } بھی۔ وقت چھوڑ دیا گیا ہے۔
pasted-unsure = یقین نہیں کہ ”{ $words }“ کا کیا مطلب ہے۔ اسے چھوڑ دیا گیا ہے۔
pasted-over = ”{ $words }“ کا وقت گزر چکا ہے۔
pasted-no-day = کیلنڈر میں ”{ $words }“ نہیں ہے۔
# $day: "1 December". $right, $wrong: weekdays.
pasted-weekday-differs = { $day } کو { $right } ہے، { $wrong } نہیں۔
# $today, $later: days.
pasted-today = یقین نہیں کہ یہ { $today } ہے یا { $later }۔
# $first, $last: times, such as 6pm.
pasted-times = ایک سے زیادہ وقت لکھے ہیں، { $first } سے { $last } تک۔ انہیں چھوڑ دیا گیا ہے۔
pasted-days = یہ ایک دن سے زیادہ چلتا ہے۔ وہ دن چھوڑ دیے گئے ہیں۔
pasted-repeats = یہ بار بار ہوتا ہے۔ اسے چھوڑ دیا گیا ہے۔
pasted-off = لکھا ہے کہ کچھ منسوخ ہوا ہے یا اس کا دن بدلا ہے۔ مہربانی کر کے دن دیکھ لیں۔
pasted-handed-on = معلوم نہیں کہ ”{ $words }“ کب لکھا گیا۔ اسے چھوڑ دیا گیا ہے۔
