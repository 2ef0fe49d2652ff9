# Announcements

announce-summary = اپنے گروپوں کو کچھ بتائیں
announce-what = کیا بتانا ہے، یا اعلان کا نمبر اور کیا کرنا ہے

# What groups see

# $community: a name that people wrote.
announce-from = { $community } کے منتظمین کی طرف سے
announce-show = دکھائیں
announce-remind = مجھے یاد دلائیں
# $when: a day and a time.
announce-was-changed = تبدیلی: { $when }۔
announce-was-cancelled = منسوخ: { $reason }
announce-said-before = پہلے یہ لکھا تھا:
announce-brief-cancelled = منسوخ ({ $reason }): { $words }

# What whoever asked to be reminded is told

announce-told = { $community } کے منتظمین نے یہ بدل دیا ہے
announce-told-cancelled = { $community } کے منتظمین نے یہ منسوخ کر دیا ہے

# Before it is sent

announce-card-draft = گروپوں کو یہ نظر آئے گا۔ ابھی یہ بھیجا نہیں گیا۔
announce-card-planned = اعلان { $number } آگے کے لیے تیار ہے۔
announce-card-asked = اعلان { $number } کو کسی اور منتظم کی ہاں کا انتظار ہے۔
announce-card-paused = اعلان { $number } نہیں بھیجا گیا۔
announce-card-sent = اعلان { $number }
announce-card-cancelled = اعلان { $number } منسوخ ہو گیا ہے۔
announce-card-over = اعلان { $number } ختم ہو چکا ہے۔
announce-behind = ”دکھائیں“ دبانے پر لوگ یہ پڑھیں گے:
announce-goes-now = { $count ->
    [one] یہ ابھی ایک گروپ میں جائے گا۔
   *[other] یہ ابھی { $count } گروپوں میں جائے گا۔
}
announce-goes = { $count ->
    [one] یہ ایک گروپ میں جائے گا: { $when }۔
   *[other] یہ { $count } گروپوں میں جائے گا: { $when }۔
}
announce-goes-later = { $count ->
    [one] بھیجنے پر یہ ایک گروپ میں جائے گا۔
   *[other] بھیجنے پر یہ { $count } گروپوں میں جائے گا۔
}
announce-nowhere = ابھی یہ کسی گروپ میں نہیں جائے گا۔ چنیں کہ کہاں جائے۔
announce-next = اگلی بار: { $when }
announce-languages = ان زبانوں میں بھی: { $languages }
announce-about = موضوع: { $topic }
announce-was-urgent = یہ فوراً بھیجا گیا۔ وجہ: { $reason }

# Buttons

announce-do-send = ابھی بھیجیں
announce-do-plan = وقت پر بھیجیں
announce-do-when = کب
announce-do-where = کہاں
announce-do-more = مزید
announce-do-drop = نہ بھیجیں
announce-do-stop = دہرانا بند کریں
announce-do-skip = اگلا چھوڑیں
announce-do-for = کوئی اور کمیونٹی
announce-do-now = ابھی
announce-do-urgent = فوری
announce-do-all = سب { $count } گروپ
announce-do-here = یہی گروپ
announce-do-pick = گروپ چنیں
announce-do-words = الفاظ
announce-do-note = شروع کا نوٹ
announce-do-add = زبانیں
announce-do-topic = موضوع
announce-do-previews = سب پوسٹیں دیکھیں
announce-do-copy = کاپی کے لیے
announce-do-picture = تصویر لگائیں
announce-do-bare = فائل ہٹائیں
announce-do-change = الفاظ بدلیں
announce-do-report = رپورٹ
announce-do-tell = نئے گروپوں میں
announce-do-again = دوبارہ پوسٹ کریں
announce-do-cancel = منسوخ کریں
announce-do-yes = ہاں، بھیجیں
announce-do-no = نہیں
announce-send-it = بھیجیں
announce-drop-it = نہ بھیجیں
announce-wait = { $time } تک روکیں
# $weekday: "Wednesday". $time: "10am".
announce-better = { $weekday }، { $time }
announce-tomorrow = کل صبح 9 بجے
announce-other-day = کوئی اور دن
announce-write-time = وقت لکھیں
announce-back = واپس
announce-none = کوئی نہیں

# When

announce-when = یہ کب جائے؟
announce-when-typed = انگریزی میں یوں لکھیں: tomorrow 9am، یا یوں: every first Monday 10am
# $question: what was not clear, such as "Is that 7am or 7pm?".
announce-assumed = مہربانی کر کے وقت دیکھ لیں۔ { $question }

# What speaks against a time

advice-quiet = یہ خاموشی کے اوقات ہیں۔ اعلان { $when } تک رکا رہے گا۔
advice-quiet-now = اس وقت رات ہے۔ یہ بغیر آواز کے پہنچے گا۔
advice-holiday = اس دن بینک ہالیڈے ہے۔
advice-holiday-scotland = اس دن سکاٹ لینڈ میں بینک ہالیڈے ہے۔
advice-holiday-northern-ireland = اس دن شمالی آئرلینڈ میں بینک ہالیڈے ہے۔
advice-clash = اسی گھنٹے میں اعلان { $number } بھی جائے گا۔
advice-clash-question = اسی گھنٹے میں سوال { $number } کھلے گا یا بند ہوگا۔
advice-week = اُس ہفتے کچھ گروپوں میں تین پوسٹیں ہیں۔ وہاں یہ { $when } تک رکا رہے گا۔
advice-week-now = اس ہفتے کچھ گروپوں میں تین پوسٹیں ہو چکی ہیں۔

# Where

announce-where = یہ کہاں جائے؟
announce-which = کون سے گروپ؟
announce-chosen = چنے ہوئے گروپ: { $count } میں سے { $chosen }۔ بدلنا ہو تو گروپ دبائیں۔
announce-ticked = ✓ { $number }۔ { $group }
announce-unticked = { $number }۔ { $group }
announce-earlier-groups = پہلے کے گروپ
announce-more-groups = مزید گروپ
announce-picked = ہو گیا
announce-which-community = یہ کس کمیونٹی کے لیے ہے؟

# More

announce-more = اور کیا؟
announce-topic = یہ کس بارے میں ہے؟
announce-topic-how = لوگ خود چنتے ہیں کہ انہیں کن موضوعات کی خبر چاہیے۔
announce-topic-put = موضوع طے ہو گیا۔
announce-language = کون سی زبان؟
announce-language-how = آپ کسی گروپ کی زبان میں بھی لکھیں تو وہ اسے اپنی زبان میں پڑھتا ہے۔
announce-language-has = یہ { $language } میں پہلے سے ہے۔
announce-original = اصل الفاظ
announce-preview-in = { $count ->
    [one] ایک گروپ کے لیے: { $language }
   *[other] { $count } گروپوں کے لیے: { $language }
}

# Forms

announce-form-new = نیا اعلان
announce-form-words = کیا بتانا ہے؟
announce-form-preview = پہلے دیکھیں
announce-form-change = الفاظ بدلیں
announce-form-in = الفاظ { $language } میں
announce-form-original = اصل الفاظ: { $words }
announce-form-save = محفوظ کریں
announce-form-note-title = شروع کا نوٹ
announce-form-note = یہ کس بارے میں ہے؟ یہ لائن سب سے پہلے آتی ہے۔
announce-form-note-hint = مثلاً: یہ کسی کو کھو دینے کے بارے میں ہے۔ زیادہ سے زیادہ { $most } حروف۔
announce-form-time = وقت
announce-form-urgent-title = فوری
announce-form-urgent = یہ کیوں نہیں رک سکتا؟
announce-form-urgent-hint = وجہ محفوظ رہتی ہے۔ دوسرے منتظمین اسے پڑھ سکتے ہیں۔
announce-form-urgent-send = فوراً بھیجیں
announce-form-cancel-title = اعلان { $number } منسوخ کریں
announce-form-cancel = اسے کیوں منسوخ کرنا ہے؟
announce-form-cancel-hint = گروپوں کو یہ نظر آتا ہے۔
announce-form-cancel-send = اعلان منسوخ کریں

# What was done

announce-noted = شروع کا نوٹ محفوظ ہو گیا۔
announce-planned = اعلان { $number } تیار ہے۔ بھیجنے کا وقت: { $when }۔
announce-skipped = چھوڑ دیا گیا۔ اگلی بار: { $when }۔
announce-last-skipped = چھوڑ دیا گیا۔ یہ آخری بار تھی۔
announce-going = { $count ->
    [one] اعلان { $number } ایک گروپ میں جا رہا ہے۔ رپورٹ یہاں آئے گی۔
   *[other] اعلان { $number } { $count } گروپوں میں جا رہا ہے۔ رپورٹ یہاں آئے گی۔
}
announce-going-night = { $count ->
    [one] اعلان { $number } ایک گروپ میں جا رہا ہے۔ وہاں رات ہے، اس لیے آواز نہیں ہوگی۔
   *[other] اعلان { $number } { $count } گروپوں میں جا رہا ہے۔ وہاں رات ہے، اس لیے آواز نہیں ہوگی۔
}
announce-changed = بدل دیا گیا۔ ہر گروپ کو نئے الفاظ نظر آتے ہیں۔
announce-changed-check = بدل دیا گیا۔ مہربانی کر کے دوسری زبانوں کے الفاظ بھی دیکھ لیں۔
announce-cancelled = اعلان { $number } منسوخ ہو گیا ہے۔ گروپوں کو وجہ نظر آتی ہے۔
announce-dropped = چھوڑ دیا گیا۔ کسی کو نہیں بتایا گیا۔
announce-stopped = روک دیا گیا۔ یہ دوبارہ نہیں آئے گا۔
announce-again = یہ ہر گروپ میں سب سے نیچے دوبارہ آ رہا ہے۔
announce-no-new = یہ بھیجے جانے کے بعد کوئی نیا گروپ شامل نہیں ہوا۔

# A second organiser's yes

announce-asked = کسی اور منتظم سے پوچھا جا رہا ہے۔ کسی ایک کی ہاں ہوتے ہی یہ چلا جائے گا۔
announce-asks = کیا یہ { $community } کے گروپوں میں فوراً بھیج دیا جائے؟
announce-asks-why = یہ رک نہیں سکتا۔ وجہ: { $reason }
announce-asks-over = اعلان { $number } کا فیصلہ ہو چکا ہے۔ کچھ کرنے کی ضرورت نہیں۔
announce-declined = آپ کی ”نہیں“ نوٹ ہو گئی۔ جنہوں نے اسے لکھا ہے، انہیں بتایا جا رہا ہے۔
announce-said-no = کسی اور منتظم نے اعلان { $number } کے لیے ”نہیں“ کہا۔ یہ نہیں بھیجا گیا۔

# Not sent by itself

announce-not-sent = اعلان { $number } نہیں بھیجا گیا۔
announce-stopped-why = جنہوں نے اسے تیار کیا تھا، وہ اب منتظم نہیں ہیں۔ یا پھر اس کے لیے کوئی گروپ نہیں ہے۔
announce-stopped-over = اعلان { $number } کا فیصلہ ہو چکا ہے۔ کچھ کرنے کی ضرورت نہیں۔

# The report

# $told: one of the two below.
report-title = اعلان { $number }: { $told }
report-told = { $told ->
    [0] { $count ->
        [one] ایک گروپ میں ابھی نہیں پہنچا
       *[other] { $count } گروپوں میں ابھی نہیں پہنچا
    }
    [one] { $count } میں سے ایک گروپ میں پہنچ گیا
   *[other] { $count } میں سے { $told } گروپوں میں پہنچ گیا
}
report-told-all = { $count ->
    [one] ایک گروپ میں پہنچ گیا
   *[other] { $count } گروپوں میں پہنچ گیا
}
report-everybody = سب تک پہنچ گیا ہے۔
report-cancelled = یہ منسوخ ہو گیا ہے۔ جن گروپوں میں پہنچ چکا تھا، انہیں وجہ نظر آتی ہے۔
report-going = { $count ->
    [one] ایک گروپ میں ابھی جا رہا ہے۔
   *[other] { $count } گروپوں میں ابھی جا رہا ہے۔
}
report-dropped = { $count ->
    [one] ایک گروپ میں پہنچنے سے پہلے منسوخ ہو گیا۔
   *[other] { $count } گروپوں میں پہنچنے سے پہلے منسوخ ہو گیا۔
}
# $group: the title of a group. $when: a day and a time.
report-gone = { $group }: مجھے وہاں سے ہٹا دیا گیا تھا۔ /people سے گروپ دوبارہ شامل کریں، پھر ”نئے گروپوں میں“ دبائیں۔
report-blocked = { $group }: مجھے وہاں لکھنے کی اجازت نہیں۔ کسی ایڈمن سے کہیں کہ اجازت دے دیں۔
report-refused = { $group }: ایپ نے اسے نہیں لیا۔ مہربانی کر کے وہاں خود پوسٹ کر دیں۔
report-deleted = { $group }: پہنچ گیا تھا، پھر وہاں کسی نے مٹا دیا۔
report-late = { $group }: نہیں بھیجا گیا۔ پہنچنے تک بہت دیر ہو جاتی۔
report-again = { $group }: نہیں پہنچا۔ دوبارہ کوشش ہو رہی ہے۔
report-waits = { $group }: رکا ہوا ہے۔
report-waits-till = { $group }: { $when } تک انتظار۔
report-waits-night = { $group }: { $when } تک انتظار۔ یہ خاموشی کے اوقات ہیں۔
report-waits-week = { $group }: { $when } تک انتظار۔ اس ہفتے تین پوسٹیں ہو چکی ہیں۔
report-more = { $count ->
    [one] اور ایک گروپ۔
   *[other] اور مزید { $count } گروپ۔
}
report-all = سب

# The list

announce-list = اعلانات
announce-list-none = نہ کوئی اعلان تیار ہے، نہ کوئی بھیجا گیا۔ /announce لکھیں، اور ساتھ وہ جو بتانا ہے۔
announce-open = اعلان { $number }
announce-open-in = { $number }: { $community }
announce-line-planned = { $number }۔ ”{ $words }“ بھیجنے کا وقت: { $when }۔
announce-line-sent = { $number }۔ ”{ $words }“ بھیجا گیا: { $when }۔
announce-line-asked = { $number }۔ ”{ $words }“ کسی کی ہاں کا انتظار ہے۔
announce-line-paused = { $number }۔ ”{ $words }“ نہیں بھیجا گیا۔ آپ کا انتظار ہے۔
announce-line-cancelled = { $number }۔ ”{ $words }“ منسوخ۔
announce-line-over = { $number }۔ ”{ $words }“ ختم۔

# Noes

announcement-none = ایسا کوئی اعلان نہیں ہے۔ سب اعلان دیکھنے کے لیے /announce list لکھیں۔
announcement-which = کئی کمیونٹیز میں اعلان { $number } ہے۔ /announce list لکھیں اور ایک چنیں۔
announcement-empty = اس میں کوئی لفظ نہیں ہے۔ جو بتانا ہے، وہ لکھیں۔
announcement-long = { $over ->
    [one] اس میں ایک حرف زیادہ ہے۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
   *[other] اس میں { $over } حروف زیادہ ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
}
announcement-note-long = { $over ->
    [one] اس میں ایک حرف زیادہ ہے۔ شروع کے نوٹ میں زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
   *[other] اس میں { $over } حروف زیادہ ہیں۔ شروع کے نوٹ میں زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
}
announcement-sent = یہ بھیجا جا چکا ہے۔ اس کے الفاظ بدلے جا سکتے ہیں، یا اسے منسوخ کیا جا سکتا ہے۔
announcement-unsent = یہ ابھی بھیجا نہیں گیا، اس لیے اسے بس بدل دیں، یا ”نہ بھیجیں“ دبائیں۔
announcement-cancelled = یہ منسوخ یا ختم ہو چکا ہے۔ نیا اعلان /announce سے لکھیں۔
announcement-not-asked = اس کا فیصلہ ہو چکا ہے۔ کچھ کرنے کی ضرورت نہیں۔
announcement-own-yes = یہ ہاں کسی اور منتظم کی ہونی چاہیے۔
announcement-once = یہ ایک ہی بار جاتا ہے، اس لیے چھوڑنے کو کچھ نہیں ہے۔
announcement-nowhere = کوئی گروپ نہیں جہاں یہ جا سکے۔ چنیں کہ کہاں جائے۔
announcement-place-none = یہ گروپ مجھے معلوم نہیں۔ فہرست میں سے ایک چنیں۔
announcement-many = پچھلے ایک دن میں { $most } اعلان جا چکے ہیں۔ مہربانی کر کے انتظار کریں، یا کل کا وقت چنیں۔
announcement-unexplained = مہربانی کر کے چند لفظوں میں وجہ لکھیں۔
announcement-topic-none = یہ موضوع مجھے معلوم نہیں۔ موضوعات یہ ہیں: { $topics }۔
announcement-language-none = یہ زبان مجھے نہیں آتی۔ مجھے یہ زبانیں آتی ہیں: { $languages }۔
announcement-no-wait = انتظار کی ضرورت نہیں: یہ اچھا وقت ہے۔
announcement-planned-many = { $most } اعلان پہلے سے تیار ہیں۔ پہلے ان میں سے ایک ہٹائیں۔

# A picture or document that goes with it

announce-file-ask = اب مجھے تصویر یا دستاویز بھیجیں۔
announce-file-how = صرف ایک، زیادہ سے زیادہ { $most } MB کی۔ تصویر کہاں اور کب لی گئی، یہ اس میں سے مٹا دیا جاتا ہے۔
announce-file-title = لفظوں میں بتائیں
announce-file-shows = تصویر میں کیا ہے؟ لفظوں میں لکھیں۔
announce-file-is = یہ دستاویز کیا ہے؟ لفظوں میں لکھیں۔
announce-file-hint = ان لوگوں کے لیے جنہیں یہ نظر نہیں آتی۔ اس میں کچھ لکھا ہو تو وہ یہاں لکھیں۔
announce-file-put = اب یہ فائل آپ کے اعلان کے ساتھ جائے گی۔
announce-file-off = اب اعلان بغیر تصویر یا دستاویز کے جائے گا۔

# Announcements in the weekly list of what is on. $title: what it is called. $when: a day, or a day and a time.

on-told = { $title }: { $when }
# $title: the beginning of what it is called.
on-remind = یاد دلائیں: { $title }
on-news = { $when } ایک خبر آئے گی۔

# The list and the report on pages

announce-shelf-planned = بھیجنے کا وقت: { $when }
announce-shelf-asked = کسی اور منتظم کی ہاں کا انتظار ہے
announce-shelf-paused = نہیں بھیجا گیا۔ آپ کا انتظار ہے۔
# $when: a day and a time.
announce-shelf-sent = بھیجا گیا: { $when }
announce-shelf-cancelled = منسوخ ہوا: { $when }
announce-shelf-over = ختم ہوا: { $when }
announce-stands-told = پہنچ گیا
announce-stands-going = ابھی جا رہا ہے
announce-stands-again = نہیں پہنچا۔ دوبارہ کوشش ہو رہی ہے۔
announce-stands-waits = رکا ہوا ہے
# $when: a day and a time.
announce-stands-waits-till = { $when } تک انتظار
announce-stands-waits-night = خاموشی کے اوقات، { $when } تک
announce-stands-waits-week = اس ہفتے تین پوسٹیں ہو چکی ہیں۔ { $when } تک انتظار۔
announce-stands-late = نہیں بھیجا گیا۔ پہنچنے تک بہت دیر ہو جاتی۔
announce-stands-gone = مجھے وہاں سے ہٹا دیا گیا تھا۔
announce-stands-blocked = مجھے وہاں لکھنے کی اجازت نہیں۔
announce-stands-refused = ایپ نے اسے نہیں لیا۔
announce-stands-deleted = پہنچ گیا تھا، پھر وہاں کسی نے مٹا دیا۔
announce-stands-dropped = پہنچنے سے پہلے منسوخ ہو گیا
announce-mend-gone = گروپ /people سے دوبارہ شامل کریں، پھر ”نئے گروپوں میں“ دبائیں۔
announce-mend-blocked = کسی ایڈمن سے کہیں کہ اجازت دے دیں۔
announce-mend-refused = مہربانی کر کے وہاں خود پوسٹ کر دیں۔
