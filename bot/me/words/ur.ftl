# The command

me-summary = آپ کی اپنی سیٹنگز
me-what = کیا بدلنا ہے
me-how = آپ کو یہ کیسا چاہیے
me-plain-words = سیٹنگز | سیٹنگ | سیٹنگس | میری سیٹنگز | میری سیٹنگ | سیٹنگز بدلیں | سیٹنگز بدلنی ہیں | ترتیبات | میری ترتیبات
# $typed: what the person wrote.
me-unknown = ”{ $typed }“ نام کی کوئی سیٹنگ نہیں ہے۔ سب سیٹنگز دیکھنے کے لیے /me لکھیں۔ کچھ بدلا نہیں۔

# The card

me-title = آپ کی سیٹنگز
# $starts, $ends: times, such as 9pm. $most: messages a week.
me-usual =
    { $most ->
        [one] سب کچھ معمول کے مطابق ہے: { $starts } سے { $ends } تک خاموشی، اور ہفتے میں زیادہ سے زیادہ ایک پیغام۔
       *[other] سب کچھ معمول کے مطابق ہے: { $starts } سے { $ends } تک خاموشی، اور ہفتے میں زیادہ سے زیادہ { $most } پیغام۔
    }
me-stopped = آپ نے پیغام بند کیے ہوئے ہیں، اس لیے میری طرف سے کچھ نہیں آتا۔
# $until: a day and a time.
me-paused = { $until } تک خاموشی ہے۔
me-paused-until = جب تک آپ نہ بلائیں، خاموشی ہے۔
me-waiting =
    { $count ->
        [one] آپ کے لیے ایک چیز رکی ہوئی ہے۔
       *[other] آپ کے لیے { $count } چیزیں رکی ہوئی ہیں۔
    }

# Buttons on the card

me-do-waiting = دکھائیں
me-do-language = زبان
me-do-quiet = خاموشی کے اوقات
me-do-most = کتنے پیغام
me-do-digest = اکٹھے پیغام
me-do-topics = موضوعات
me-do-style = پیغام کی شکل
me-do-needs = میری ضرورتیں
me-do-box = چھوٹے نوٹ
me-do-polls = سوال
me-do-weekly = آگے کیا ہے
me-do-zone = ٹائم زون
me-do-thanks = شکریہ
me-do-reads = پڑھنے کا وقت
me-do-pause = خاموش رہیں
me-do-stop = پیغام بند کریں
me-do-start = دوبارہ شروع کریں
me-do-data = میری معلومات

# Buttons on every question

me-why = یہ کیوں پوچھا
me-skip = آگے بڑھیں
me-back = واپس
me-other = کچھ اور
me-as-group = میرے گروپ جیسا
# $what: a topic.
me-only = صرف: { $what }
# $what: a topic, or a need.
me-drop = ہٹائیں: { $what }
me-all-topics = سب موضوعات
# $starts, $ends: times, such as 9pm.
me-hours = { $starts } سے { $ends } تک
# $first: a topic or a need. $rest: more of them.
me-listed = { $first }، { $rest }

# What happened. $what: one of the lines below, such as "Language: Cymraeg".

me-kept = محفوظ ہو گیا۔ { $what }
me-same = یہ پہلے سے ایسا ہی ہے۔ کچھ بدلا نہیں۔

# Language

me-ask-language = آپ سے کس زبان میں بات ہو؟
me-why-language = تاکہ آپ کو میرے پیغام اپنی زبان میں ملیں۔ اس کا اندازہ خود سے نہیں لگایا جاتا۔
me-now-language = زبان: { $language }
me-now-language-usual = زبان: جو آپ کے گروپ کی ہے
# $typed: what the person wrote. $languages: the languages that the bot speaks.
me-language-unknown = ”{ $typed }“ مجھے نہیں آتی۔ مجھے یہ زبانیں آتی ہیں: { $languages }۔ کچھ بدلا نہیں۔

# Quiet hours

me-ask-quiet = کب خاموشی رہے؟
me-why-quiet = تاکہ سونے یا آرام کے وقت کوئی ایسا پیغام نہ آئے جو آپ نے نہیں مانگا۔
me-now-quiet = خاموشی کے اوقات: { $starts } سے { $ends } تک
me-now-quiet-none = خاموشی کے اوقات: کوئی نہیں
me-set-quiet-none = خاموشی نہیں چاہیے
me-form-quiet = کب سے کب تک خاموشی رہے؟
me-form-quiet-hint = انگریزی میں لکھیں، مثلاً: 10.30pm to 7am
me-hours-unclear = ”{ $typed }“ سے خاموشی کے اوقات سمجھ نہیں آئے۔ کچھ بدلا نہیں۔ انگریزی میں یوں لکھیں: /me quiet 9pm 8am

# How much

me-ask-most = ہفتے میں زیادہ سے زیادہ کتنے پیغام؟
me-why-most = تاکہ آپ کو اتنے ہی پیغام ملیں جتنے آپ چاہیں۔ جو آپ خود مانگیں، وہ اس میں نہیں گنا جاتا۔
me-now-most =
    { $most ->
        [0] ہفتے میں پیغام: کوئی نہیں، جب تک آپ نہ مانگیں
       *[other] ہفتے میں پیغام: زیادہ سے زیادہ { $most }
    }
me-set-most =
    { $most ->
        [0] کوئی نہیں
       *[other] { $most }
    }
me-number-unclear = ”{ $typed }“ ایسا نمبر نہیں جو 0 سے { $most } تک ہو۔ مثلاً /me most 2 لکھیں۔ کچھ بدلا نہیں۔

# Digest

me-ask-digest = سب کچھ ایک پیغام میں، یا الگ الگ پیغام؟
me-why-digest = تاکہ آپ سب کچھ ایک ہی بار میں پڑھ لیں، اگر یہ بہتر لگے۔
me-now-digest-yes = اکٹھے پیغام: سب کچھ ایک پیغام میں، ہفتے میں دو بار
me-now-digest-no = اکٹھے پیغام: نہیں، الگ الگ پیغام
me-set-digest-yes = ایک پیغام میں
me-set-digest-no = الگ الگ پیغام

# Topics

me-ask-topics = آپ کو کن موضوعات کی خبر چاہیے؟
me-why-topics = تاکہ آپ کو صرف وہی ملے جو آپ کے کام کا ہو۔
me-now-topics = موضوعات: { $topics }
me-now-topics-all = موضوعات: سب
me-now-topics-none = موضوعات: کوئی نہیں
me-topic-breaks = آرام کے وقفے
me-topic-money = پیسے
me-topic-health = صحت
me-topic-wellbeing = سکون اور خیریت
me-topic-learning = سیکھنا
me-topic-events = تقریبات
me-topic-changes = تبدیلیاں

# How it looks

me-ask-style = میرے پیغام کیسے نظر آئیں؟
me-why-style = تاکہ آپ آسانی سے پڑھ سکیں، سکرین ریڈر ہو یا نہ ہو۔
me-now-style-usual = پیغام کی شکل: معمول کی
me-now-style-plain = پیغام کی شکل: سادہ الفاظ
me-now-style-large = پیغام کی شکل: بڑی
me-set-style-usual = معمول کی
me-set-style-plain = سادہ الفاظ
me-set-style-large = بڑی
me-style-needs = پہلے آپ کی ضرورت دیکھی جاتی ہے: پیغام کی شکل اسی سے طے ہوتی ہے۔

# What somebody needs

me-ask-needs = حصہ لینے کے لیے آپ کو کیا چاہیے؟
me-why-needs = تاکہ آپ کو یہ ایک ہی بار بتانا پڑے، بار بار نہیں۔
me-needs-do = سکرین ریڈر اور بڑے حروف سے میرے پیغام ابھی بدل جاتے ہیں۔ باقی باتیں صرف محفوظ رہتی ہیں۔ کسی اور کو نہیں بتایا جاتا۔
me-now-needs = ضرورتیں: { $needs }
me-now-needs-none = ضرورتیں: کوئی نہیں
me-need-screen-reader = سکرین ریڈر
me-need-large-print = بڑے حروف
me-need-easy-words = آسان الفاظ
me-need-more-time = زیادہ وقت
me-need-sign-language = اشاروں کی زبان
me-need-hearing = سننے میں مدد
me-need-step-free = بغیر سیڑھی راستہ

# Short notes

me-ask-box = کیا میرے چھوٹے نوٹ آپ کے بٹن دبانے تک رکے رہیں؟
me-why-box = کچھ نوٹ خود ہی غائب ہو جاتے ہیں۔ شاید آپ کو پڑھنے کے لیے زیادہ وقت چاہیے۔
me-now-box-yes = چھوٹے نوٹ: بٹن دبانے تک رکے رہیں
me-now-box-no = چھوٹے نوٹ: معمول کے مطابق
me-set-box-yes = رکے رہیں
me-set-box-no = معمول کے مطابق

# Questions

me-ask-polls = کیا ہر نیا سوال اور اس کا نتیجہ آپ کو بھیجا جائے؟
me-why-polls = تاکہ گروپ دیکھنا ممکن نہ ہو، تب بھی آپ سے کچھ نہ چھوٹے۔
me-now-polls-yes = سوال: آپ کو یہاں بھیجے جاتے ہیں
me-now-polls-no = سوال: صرف گروپ میں
me-set-polls-yes = ہاں
me-set-polls-no = نہیں
me-needs-private = سوال صرف نجی چیٹ میں بھیجے جا سکتے ہیں۔ مجھے وہاں /me polls yes لکھیں۔

# What is on, once a week

me-ask-weekly = کیا ہفتے میں ایک بار آپ کو بتایا جائے کہ آگے کیا ہے؟
me-why-weekly = تاکہ آپ سے کچھ نہ چھوٹے: پیر کو ایک چھوٹی سی فہرست۔
me-now-weekly-yes = آگے کیا ہے: فہرست ہفتے میں ایک بار آپ کو یہاں بھیجی جاتی ہے
me-now-weekly-no = آگے کیا ہے: فہرست صرف گروپ میں
me-set-weekly-yes = ہر ہفتے
me-set-weekly-no = نہیں
me-weekly-needs-private = یہ فہرست صرف نجی چیٹ میں بھیجی جا سکتی ہے۔ مجھے وہاں /me weekly yes لکھیں۔

# Time zone

me-ask-zone = آپ کی رہائش کس ٹائم زون میں ہے؟
me-why-zone = تاکہ خاموشی کے اوقات اور سب وقت آپ کے لیے ٹھیک ہوں۔ اس کا اندازہ خود سے نہیں لگایا جاتا۔
me-now-zone = ٹائم زون: { $zone }
me-now-zone-usual = ٹائم زون: جو آپ کے گروپ کا ہے
me-form-zone = کون سا ٹائم زون؟
me-form-zone-hint = آپ کے قریب کا کوئی بڑا شہر، انگریزی میں، جیسے Karachi
me-zone-unknown = ”{ $typed }“ نام کا ٹائم زون مجھے معلوم نہیں۔ کچھ بدلا نہیں۔ بڑے شہر کا نام انگریزی میں یوں لکھیں: /me zone Asia/Karachi

# Thanks

me-ask-thanks = آپ کا شکریہ کیسے ادا کیا جائے؟
me-why-thanks = کسی کو اپنا نام لیا جانا اچھا لگتا ہے، کسی کو نہیں۔ فیصلہ آپ کا ہے۔
me-now-thanks-open = شکریہ: آپ نے ابھی نہیں بتایا
me-now-thanks-privately = شکریہ: نجی طور پر
me-now-thanks-by-name = شکریہ: نام لے کر
me-now-thanks-not = شکریہ: ضرورت نہیں
me-set-thanks-privately = نجی طور پر
me-set-thanks-by-name = نام لے کر
me-set-thanks-not = ضرورت نہیں

# When I read

me-ask-reads = آپ کے پیغام پڑھنے کا وقت کون سا ہے؟
me-why-reads = تاکہ جو بات رک سکتی ہے، وہ آپ کی فرصت کے وقت آئے۔
me-now-reads-whenever = پڑھنے کا وقت: کسی بھی وقت
me-now-reads-morning = پڑھنے کا وقت: صبح، 8 بجے سے
me-now-reads-lunch = پڑھنے کا وقت: دوپہر، 12:30 بجے سے
me-now-reads-late = پڑھنے کا وقت: رات، 8:30 بجے سے
me-set-reads-whenever = کسی بھی وقت
me-set-reads-morning = صبح
me-set-reads-lunch = دوپہر
me-set-reads-late = رات

# Any other setting

# $typed: what the person wrote. $choices: the words that can be written.
me-choice-unknown = یہاں ”{ $typed }“ سمجھ نہیں آیا۔ ان میں سے کچھ لکھیں: { $choices }۔ کچھ بدلا نہیں۔
me-form-send = محفوظ کریں

# Pause

me-ask-pause = کتنے عرصے کے لیے خاموشی رہے؟
me-pause-day = ایک دن
me-pause-week = ایک ہفتہ
me-pause-until = میرے کہنے تک

# Own data

me-data-title = آپ کے بارے میں جو کچھ محفوظ ہے، وہ آپ کا ہے
me-data-privacy = کیا محفوظ ہے
me-data-mydata = میری نقل
me-data-forgetme = میری معلومات مٹائیں

# Before the first setting is kept

agree-title = کیا آپ کی سیٹنگز محفوظ رکھ لی جائیں؟
agree-what = یہ آپ کے اکاؤنٹ کے نمبر کے ساتھ رکھی جاتی ہیں۔ انہیں کسی بھی وقت /forgetme سے مٹایا جا سکتا ہے۔
agree-yes = ہاں، رکھ لیں
adult-ask = کیا آپ کی عمر 18 سال یا اس سے زیادہ ہے؟
adult-no = نہیں، 18 سے کم
adult-title = سیٹنگز صرف ان لوگوں کی رکھی جاتی ہیں جن کی عمر 18 سال یا اس سے زیادہ ہو۔
adult-not-kept = اس لیے آپ کی کوئی سیٹنگ نہیں رکھی جاتی۔ مدد آپ کو اب بھی مل سکتی ہے۔
# The number, its cost and its hours are those in bot/support/helplines.csv: a test compares them.
adult-childline = فون کریں: Childline 0800 1111۔ مفت، کسی بھی وقت۔
