# Reminders

remind-summary = کچھ یاد دلوائیں، اور اپنی یاد دہانیاں دیکھیں
remind-words = کیا اور کب (وقت انگریزی میں)، جیسے tomorrow 9am ring the GP
remind-plain-words = یاد دہانی | یاد دہانیاں | میری یاد دہانیاں | میری یاد دہانیاں دکھائیں | یاددہانی | یاددہانیاں | مجھے یاد دلائیں | مجھے یاد دلا دیں | ریمائنڈر | میرے ریمائنڈر | mujhe yaad dilayen | mujhe yaad dilao | meri yaad dihaniyan
# $when: "Tuesday 1 December, 9am". $what: what somebody wants to be reminded of. $rule: "every Monday at 8pm".
remind-card = { $when }: { $what }
remind-card-again = { $what }: { $rule }
remind-card-open = { $what }
remind-ask = کیا آپ کو یوں یاد دلایا جائے؟
remind-assumed = تھوڑا سا اندازہ لگانا پڑا۔ مہربانی کر کے دن اور وقت دیکھ لیں۔
remind-assumed-half = یہاں { $am } نہیں، { $pm } سمجھا گیا ہے۔ مہربانی کر کے دیکھ لیں۔
remind-next = اگلی بار: { $when }۔
remind-first = پہلی بار: { $when }۔
remind-put-off = { $when } تک آگے کر دی گئی۔
remind-was-due = یہ { $when } آئی تھی۔ ”ہو گیا“ دبائیں تو یہ آپ کی فہرست سے ہٹ جائے گی۔
remind-no-more = اب یہ اور نہیں آئے گی۔
remind-at-night = یہ آپ کی خاموشی کے اوقات ہیں۔ یاد دہانی پھر بھی آواز کے ساتھ آئے گی۔
remind-is-neutral = بات چھپی رہے گی: یاد دہانی میں نہیں لکھا ہوگا کہ کس بارے میں ہے۔
remind-number-is = یاد دہانی { $number }
remind-you-stopped = آپ نے پیغام بند کیے ہوئے ہیں، اس لیے اب کچھ نہیں آتا۔ یاد دہانی چاہیے تو /start لکھیں۔
remind-you-paused = آپ نے خاموشی مانگی ہے۔ جو یاد دہانی آنی ہو، وہ خاموشی ختم ہونے تک رکی رہے گی۔
remind-not-reached = میرے لیے آپ کو نجی چیٹ میں لکھنا ممکن نہیں، اس لیے آپ تک کچھ نہیں پہنچے گا۔
remind-door = ہماری چیٹ کھولیں
remind-gone = یہ جس بات کے بارے میں تھی، وہ اب یہاں نہیں ہے۔

# Buttons

remind-do-confirm = ہاں، یاد دلائیں
remind-do-time = وقت بدلیں
remind-do-words = الفاظ بدلیں
remind-do-not-now = ابھی نہیں
remind-do-done = ہو گیا
remind-do-snooze = بعد میں
remind-do-cancel = منسوخ کریں
remind-do-stop = دہرانا بند کریں
remind-do-skip = اگلی چھوڑیں
remind-do-neutral = بات چھپائیں
remind-do-plain = بات دکھائیں
remind-do-file = کیلنڈر فائل
remind-do-new = نئی یاد دہانی
remind-do-more = مزید
remind-do-earlier = پہلے والی
remind-do-change = بدلیں
remind-do-what = بات کیا تھی؟
remind-do-evening = آج شام 7 بجے
remind-do-tomorrow = کل صبح 9 بجے
remind-do-other-day = کوئی اور دن
remind-do-write = لکھیں
remind-do-yes = ہاں
remind-number = یاد دہانی { $number }

# The list

remind-list = آپ کی یاد دہانیاں
remind-none = آپ کی کوئی یاد دہانی نہیں ہے۔
remind-none-how = لکھیں کہ کیا اور کب۔ وقت انگریزی میں لکھیں، یوں: /remind tomorrow 9am ring the GP
# $title: "Tuesday 1 December, 9am: ring the GP".
remind-line = { $number }۔ { $title }
remind-line-came = { $what } (یہ { $when } آئی تھی)

# When, and for how long

remind-when = کب یاد دلایا جائے؟
remind-for = کس بارے میں: { $what }
# $called: a number, or the word "new".
remind-when-typed = یا انگریزی میں وقت لکھیں: /remind { $called } time tomorrow 9am
remind-again-typed = انگریزی میں لکھیں کہ کب کب یاد دلایا جائے: /remind { $called } time every Monday 8pm
remind-sure = کیا آپ کا مطلب یہ ہے: { $when }؟
remind-snooze-when = دوبارہ کب یاد دلایا جائے؟
remind-snooze-typed = یا انگریزی میں لکھیں: /remind { $number } snooze 2 hours
remind-span-minutes = 10 منٹ بعد
remind-span-hour = ایک گھنٹے بعد
remind-span-evening = آج شام
remind-span-tomorrow = کل

# Forms

remind-form-new = نئی یاد دہانی
remind-form-unsure = اس کے دو مطلب ہو سکتے ہیں۔ کیا، اور کب؟
remind-form-what = کیا یاد دلایا جائے؟
remind-form-when = کب؟
remind-form-when-hint = انگریزی میں، جیسے: tomorrow 9am، یا every Monday 8pm
remind-form-when-open = انگریزی میں، جیسے: tomorrow 9am، یا every Monday 8pm۔ بٹن سے چننا ہو تو خالی چھوڑ دیں۔
remind-form-words = یہ کس بارے میں ہے؟
remind-form-send = جاری رکھیں

# The promise

remind-promise = یاد دہانی یہاں { $when } آئے گی۔
remind-promise-again = یاد دہانی یہاں آیا کرے گی: { $rule }۔
remind-see = یہ یاد دہانی { $number } ہے۔ سب دیکھنے کے لیے /remind لکھیں۔
remind-kept = یہ یاد دہانی { $number } ہے۔
remind-written = میں نے ابھی آپ کو نجی چیٹ میں لکھا ہے۔ وہاں کچھ نہیں آیا؟ ہماری چیٹ کھولیں اور لکھیں: /remind { $number }
remind-dropped = ٹھیک ہے، اس میں سے کچھ نہیں رکھا جاتا۔
remind-no-chat = میرے لیے ابھی آپ کو نجی چیٹ میں لکھنا ممکن نہیں۔
remind-write-first = ہماری چیٹ کھولیں اور وہاں /remind new لکھیں۔ پھر یہ ممکن ہوگا۔
remind-file = کیلنڈر میں ڈالنے کے لیے، الارم کے ساتھ
remind-file-for = اسے اپنے کیلنڈر میں ڈالنے کے لیے فائل کھولیں۔ پھر کیلنڈر میرے بغیر بھی یاد دلائے گا۔

# When its time has come

remind-told-neutral = آپ نے یاد دلانے کو کہا تھا۔
remind-late = یہ دیر سے آئی ہے۔ اس کا وقت یہ تھا: { $when }۔
# $when: the last of those that were missed.
remind-missed = { $count ->
    [one] اس سے پہلے یہ ایک بار رہ گئی: { $when }۔
   *[other] اس سے پہلے یہ { $count } بار رہ گئی۔ آخری بار: { $when }۔
}
remind-brief = یاد دہانی: { $what }
remind-it-was = آپ نے یہ یاد دلانے کو کہا تھا:
remind-it-was-note = بات یہ تھی: { $what }

# What came of it

remind-done = ہو گیا: { $what }
remind-cancelled = منسوخ: { $what }
remind-changed = تبدیلی ہو گئی۔
remind-not-again = اب یہ ایک ہی بار آئے گی، دوبارہ نہیں۔
remind-noted-done = ہو گیا۔ اس پر اب اور کچھ نہیں آئے گا۔
remind-noted-next = ہو گیا۔ اگلی بار: { $when }۔
remind-noted-cancelled = یاد دہانی { $number } منسوخ ہو گئی۔ اس پر اب اور کچھ نہیں آئے گا۔
remind-noted-neutral = اب سے اس میں نہیں لکھا ہوگا کہ یہ کس بارے میں ہے۔
remind-noted-plain = اب سے اس میں لکھا ہوگا کہ یہ کس بارے میں ہے۔
remind-skipped = چھوڑ دی گئی۔ اگلی بار: { $when }۔
remind-skipped-last = چھوڑ دی گئی۔ یہ آخری بار تھی، اس لیے اب اور کچھ نہیں آئے گا۔
remind-snoozed = یاد دہانی { $when } دوبارہ آئے گی۔

# What cannot be

remind-unknown = اس نمبر کی آپ کی کوئی یاد دہانی نہیں ہے۔ اپنی یاد دہانیاں دیکھنے کے لیے /remind لکھیں۔
remind-draft-gone = وہ اب باقی نہیں ہے۔ نئے سرے سے شروع کریں، وقت انگریزی میں: /remind tomorrow 9am ring the GP
remind-empty = کیا یاد دلایا جائے؟ وقت کے بعد یہ بھی لکھیں۔
# $count, $most: numbers of characters.
remind-long = اس میں { $count } حروف ہیں۔ مہربانی کر کے { $most } یا اس سے کم لکھیں۔
remind-too-many = آپ کی { $most } یاد دہانیاں ہیں، اور اس سے زیادہ نہیں رکھی جاتیں۔ پہلے ایک منسوخ کریں۔ انہیں دیکھنے کے لیے /remind لکھیں۔
remind-not-yet = یہ ابھی نہیں آئی۔ وقت بدلنا ہو تو انگریزی میں لکھیں: /remind { $number } time tomorrow 9am
remind-over = وہ ختم ہو چکی ہے۔ اپنی یاد دہانیاں دیکھنے کے لیے /remind لکھیں۔
remind-once = یہ ایک ہی بار آتی ہے، اس لیے چھوڑنے کو کوئی اگلی بار نہیں ہے۔
remind-not-words = یہ گروپ کی کسی بات کے بارے میں ہے، اس لیے اس کے الفاظ یہاں نہیں بدلے جا سکتے۔
remind-stopped = آپ نے پیغام بند کیے ہوئے ہیں۔ پہلے /start لکھیں، پھر یاد دہانی آ سکتی ہے۔
remind-snooze-unclear = کتنی دیر بعد؟ انگریزی میں یوں لکھیں: 2 hours
