# What is kept

privacy-summary = آپ کے بارے میں کیا محفوظ رکھا جاتا ہے
privacy-what-summary = سب کچھ دیکھنے کے لیے more لکھیں
privacy-plain-words = رازداری | میری رازداری | پرائیویسی | میری پرائیویسی | آپ کیا محفوظ رکھتے ہیں | میرے بارے میں کیا محفوظ ہے | آپ میرے بارے میں کیا جانتے ہیں
privacy-title = ہم Caresay میں کیا محفوظ رکھتے ہیں
privacy-operator = سرور کا انتظام { $operator } کے پاس ہے۔ سرور میں تبدیلی کر کے یہاں سے گزرنے والی باتیں دیکھنا ان کے لیے ممکن ہے۔
privacy-operator-organiser = سرور کا انتظام { $operator } کے پاس ہے، جو منتظم بھی ہیں۔ سرور میں تبدیلی کر کے یہاں سے گزرنے والی باتیں دیکھنا ان کے لیے ممکن ہے۔
privacy-kept = ہم آپ کے اکاؤنٹ کا نمبر، آپ کے جواب، اور آپ کی چنی ہوئی باتیں محفوظ رکھتے ہیں۔
privacy-name = آپ کا نام صرف دو صورتوں میں رکھتے ہیں: جب آپ کی کوئی ذمہ داری ہو، یا جہاں نام دکھائے جاتے ہوں۔
privacy-app = یہاں آپ کی لکھی ہوئی ہر بات، اور اس کا وقت، آپ کی چیٹ ایپ دیکھ سکتی ہے۔
privacy-readers = { $community } کی فکر کی باتیں پڑھنے والے: { $names }۔
privacy-concerns = ہم یہ محفوظ نہیں رکھتے کہ فکر کی بات کس نے بتائی۔ اسے صرف یہی پڑھنے والے کھول سکتے ہیں، اور جواب ایک کوڈ سے کھلتا ہے۔
privacy-my-data = میری معلومات دیکھیں
privacy-erase = میری معلومات مٹائیں
privacy-more = مزید
privacy-all-title = جو کچھ محفوظ رکھا جاتا ہے، اور کتنے عرصے تک

# What is kept, by purpose: how long it is kept is in days, by the rule that deletes it

privacy-about-account = آپ کے اکاؤنٹ کا نمبر، تاکہ ہر فرد ایک ہی بار گنا جائے۔ آپ ہمارے سب گروپ چھوڑ دیں تو یہ { $days } دن بعد مٹ جاتا ہے۔
privacy-about-name = آپ کا نام، جب تک آپ کی کوئی ذمہ داری ہو۔
privacy-about-quiet = یہ کہ آپ نے پیغام بند کیے یا خاموشی مانگی، جب تک آپ واپس نہ آئیں۔
privacy-about-choices = آپ کی سیٹنگز، جب تک آپ انہیں نہ بدلیں۔
privacy-about-roles = آپ کی ذمہ داری، جب تک وہ ختم نہ ہو۔ یہ بھی کہ آپ کو فکر کی باتیں پڑھنے کے لیے چنا گیا، { $days } دن تک۔
privacy-about-places = یہ کہ آپ نے کن گروپوں میں جواب دیا، جب تک وہ گروپ ہمارے ساتھ ہو۔
privacy-about-chat = یہ کہ آپ کو کہاں لکھا جائے، اگر لکھنے کی کوئی وجہ ہو۔
privacy-about-answers = آپ کا جواب، سوال بند ہونے تک۔ پھر صرف گنتی رہتی ہے۔ جو آپ نے اپنے الفاظ میں لکھا، اور جو نام سب کو نظر آتے ہیں، وہ { $days ->
    [365] ایک سال
   *[other] { $days } دن
} رہتے ہیں۔
privacy-about-questions = آپ کے پوچھے ہوئے سوال۔ وہ آپ کے گروپ کے پاس رہتے ہیں۔
privacy-about-announcements = آپ کے لکھے ہوئے اعلان، { $days ->
    [365] ایک سال
   *[other] { $days } دن
} تک۔
privacy-about-reminders = جو آپ نے یاد دلانے کو کہا۔ یاد دہانی آنے، کام ہو جانے یا منسوخ ہونے کے { $days } دن بعد یہ مٹ جاتا ہے۔
privacy-about-messages = یہ کہ کون سے پیغام آپ کے لیے رکے ہیں یا آپ کو بھیجے گئے۔ بھیجے ہوئے { $days } دن بعد مٹ جاتے ہیں۔
privacy-about-forms = آپ کے ادھورے فارم، { $days } دن تک۔
privacy-about-codes = وہ کوڈ جو آپ نے بنائے، یا استعمال کرنا شروع کیے، زیادہ سے زیادہ { $days } دن تک۔
privacy-about-pasted = آپ کا یہاں پیسٹ کیا ہوا متن، زیادہ سے زیادہ { $days ->
    [one] ایک دن
   *[other] { $days } دن
} تک۔
privacy-about-removals = واپس لی گئی ذمہ داریاں، اور ان کی وجہ، { $days ->
    [730] دو سال
   *[other] { $days } دن
} تک۔
privacy-about-sign-ins = یہ کہ آپ ڈیش بورڈ میں سائن ان ہیں، زیادہ سے زیادہ 12 گھنٹے تک۔
privacy-about-acts = جو کام آپ نے منتظم کے طور پر کسی گروپ کے لیے کیے، { $days ->
    [365] ایک سال
   *[other] { $days } دن
} تک۔
privacy-secret = خفیہ سوالوں کے جوابوں سے یہ پتہ نہیں چلتا کہ وہ کس کے ہیں۔ اس لیے آپ کا جواب نہ دکھایا جا سکتا ہے، نہ مٹایا جا سکتا ہے۔ سوال بند ہونے پر وہ ختم ہو جاتے ہیں۔
privacy-concerns-apart = فکر کی باتوں سے یہ پتہ نہیں چلتا کہ وہ کس کی ہیں۔ اس لیے آپ کی باتیں نہ دکھائی جا سکتی ہیں، نہ مٹائی جا سکتی ہیں۔ وہ آپ کے کوڈ سے کھلتی ہیں۔
privacy-copies = حفاظت کے لیے رکھی گئی نقلوں میں یہ کچھ دیر زیادہ رہ سکتا ہے۔
privacy-complain = آپ کی معلومات کے استعمال پر شکایت ہو تو { $operator } کو لکھیں۔
privacy-ico = شکایت ICO سے بھی کی جا سکتی ہے: ico.org.uk

# A copy

mydata-summary = آپ کے بارے میں جو محفوظ ہے، اس کی نقل
mydata-what-summary = کمپیوٹر کے لیے نقل چاہیے تو json لکھیں
mydata-plain-words = میری معلومات | میری معلومات دکھائیں | میرا ڈیٹا | میرا ڈیٹا دکھائیں | میری معلومات کی نقل | آپ کے پاس میرے بارے میں کیا ہے
mydata-title = آپ کے بارے میں بس یہی کچھ محفوظ ہے
mydata-nothing = آپ کے بارے میں کچھ محفوظ نہیں ہے۔
mydata-concerns = فکر کی جو باتیں آپ نے اپنے نام کے بغیر بتائیں، وہ اس میں نہیں ہیں۔ وہ کس کی ہیں، یہ کسی جگہ نہیں لکھا۔
mydata-json = بطور JSON
mydata-json-title = آپ کی معلومات، بطور JSON
mydata-account = آپ کا اکاؤنٹ
mydata-name = آپ کا نام
mydata-quiet = پیغام بند کرنا اور خاموشی
mydata-choices = آپ کی سیٹنگز
mydata-roles = آپ کی ذمہ داریاں
mydata-places = وہ گروپ جہاں آپ نے کچھ کیا
mydata-chat = آپ کی نجی چیٹ
mydata-answers = آپ کے جواب
mydata-questions = آپ کے سوال
mydata-announcements = آپ کے اعلان
mydata-reminders = آپ کی یاد دہانیاں
mydata-messages = آپ کے لیے پیغام
mydata-forms = ادھورے فارم
mydata-codes = کوڈ
mydata-pasted = پیسٹ کیے ہوئے متن
mydata-removals = واپس لی گئی ذمہ داریاں
mydata-sign-ins = آپ کہاں کہاں سائن ان ہیں
mydata-acts = منتظم کے طور پر آپ کے کام
mydata-account-line = { $app }: { $number }
mydata-role = { $role }، { $community } میں
mydata-place = { $title } ({ $platform })
mydata-chat-line = ایپ: { $platform }
mydata-answer = { $question } آپ کا جواب: { $options }
mydata-skipped = { $question } آپ نے جواب نہ دینا بہتر سمجھا۔
mydata-saying = { $question } آپ کے اپنے الفاظ: { $words }
mydata-proposal = { $question } آپ نے یہ تجویز کیا: { $words }
mydata-no-more = { $question } آپ نے کہا کہ اس پر اور پیغام نہ آئیں۔
mydata-purpose = کیا بدل سکتا ہے: { $can_change }۔ کیا نہیں: { $cannot_change }۔ فیصلہ کس کا ہے: { $decides }۔ جواب کسے دینا ہے: { $answerer }۔ دن کیوں بدلا: { $moved }۔ جواب: { $answer }۔
mydata-answer-name = آپ کے نام کے ساتھ نظر آتا ہے: { $name }
mydata-question = { $question }
mydata-option = آپشن: { $words }
mydata-version = زبان { $language }: { $words }
mydata-announcement = { $words }
mydata-reminder = { $words }
mydata-reminder-at = { $words }، { $at }
mydata-message = { $kind }
mydata-message-waits = { $kind }، { $when } سے پہلے نہیں
mydata-form = آخری تبدیلی { $asked_at }۔ آپ نے لکھا:
mydata-pasted-line = پیسٹ کیا گیا، { $made_at }:
mydata-code = ایک کوڈ، { $expires_at } تک کارآمد
mydata-code-by-you = کسی کے لیے آپ کا بنایا ہوا کوڈ، { $expires_at } تک کارآمد
mydata-grant = آپ نے { $community } کی فکر کی باتیں پڑھنے کے لیے ہاں کہی، { $asked_at }
mydata-grant-by-you = آپ نے { $community } کی فکر کی باتیں پڑھنے کے لیے کسی کو چنا، { $asked_at }
mydata-removed = واپس لی گئی ذمہ داری: { $role }، { $community } میں، { $at }۔ وجہ: { $reason }
mydata-reads = آپ کو { $community } کی فکر کی باتیں پڑھنے کی اجازت ہے، { $since } سے
mydata-witness = آپ کو نظر آتا ہے کہ فکر کی بات { $ref } پر کیا کیا گیا، { $until } تک
mydata-session = سائن ان: { $began_at }، آخری استعمال: { $seen_at }
mydata-act = { $did }، { $community } میں، { $at }۔
mydata-did-announced = آپ نے ایک اعلان بھیجا
mydata-did-announcement-planned = آپ نے ایک اعلان بھیجنے کا وقت طے کیا
mydata-did-announcement-changed = آپ نے ایک اعلان بدلا
mydata-did-announcement-cancelled = آپ نے ایک اعلان منسوخ کیا
mydata-did-announcement-urgent = آپ نے کہا کہ کوئی بات فوری ہے
mydata-did-announcement-paused = آپ کا ایک اعلان نہیں بھیجا گیا
mydata-did-code-made = آپ نے ایک کوڈ بنایا
mydata-did-role-given = آپ کو ایک ذمہ داری ملی
mydata-did-role-taken = آپ نے کسی سے ذمہ داری واپس لی
mydata-did-role-left = آپ نے ایک ذمہ داری چھوڑی
mydata-did-reader-named = آپ نے فکر کی باتیں پڑھنے کے لیے کسی کو چنا
mydata-did-reader-confirmed = آپ نے کسی کے لیے فکر کی باتیں پڑھنا منظور کیا
mydata-did-reader-declined = آپ نے کسی کے لیے فکر کی باتیں پڑھنا منظور نہیں کیا
mydata-did-place-added = آپ نے ایک گروپ شامل کیا
mydata-did-setting-changed = آپ نے ایک سیٹنگ بدلی
mydata-did-asked = آپ نے ایک سوال پوچھا
mydata-did-ask-planned = آپ نے ایک سوال پوچھنے کا وقت طے کیا
mydata-did-ask-changed = آپ نے ایک سوال بدلا
mydata-did-ask-closed = آپ نے ایک سوال بند کیا
mydata-did-ask-extended = آپ نے ایک سوال بند ہونے کا وقت طے کیا
mydata-did-ask-cancelled = آپ نے ایک سوال منسوخ کیا
mydata-did-ask-again = آپ نے ایک سوال دوبارہ سامنے رکھا
mydata-did-ask-linked = آپ نے ایک سوال کے لنک بنائے
mydata-did-ask-unlinked = آپ نے ایک سوال کے لنک بند کیے
mydata-did-proposal-decided = آپ نے تجویز ہوئے ایک آپشن کا فیصلہ کیا
mydata-did-words-passed = آپ نے طے کیا کہ ایک جواب کون پڑھ سکتا ہے
mydata-did-promise-answered = آپ نے وہ جواب بتایا جس کا وعدہ تھا
mydata-did-promise-moved = آپ نے ایک جواب کا دن بدلا
mydata-did-signed-in = آپ نے ڈیش بورڈ میں سائن ان کیا
mydata-did-signed-out = آپ نے ڈیش بورڈ سے سائن آؤٹ کیا
mydata-did-stepped-up = آپ نے چیٹ میں کسی بات کی تصدیق کی
mydata-did-step-up-refused = آپ سے کسی بات کی تصدیق کے لیے کہا گیا
mydata-did-concern-read = آپ نے فکر کی ایک بات پڑھی
mydata-did-concern-answered = آپ نے فکر کی ایک بات کا جواب دیا
mydata-did-concern-noted = آپ نے فکر کی ایک بات پر نوٹ لکھا
mydata-did-concern-handed = آپ نے طے کیا کہ فکر کی ایک بات کس کے ذمے ہو
mydata-did-concern-closed = آپ نے فکر کی ایک بات بند کی
mydata-did-concern-muted = آپ نے فکر کی ایک بات کی خبریں بند یا شروع کیں
mydata-did-concern-deleted = آپ نے فکر کی ایک بات مٹائی
mydata-did-concern-exported = آپ نے فکر کی ایک بات بطور فائل لی
mydata-did-exported = آپ نے ایک فائل لی
mydata-did-export-refused = آپ کو ایک فائل نہیں دی گئی
mydata-removed-by-you = آپ نے کسی سے ذمہ داری واپس لی: { $role }، { $community } میں، { $at }۔
mydata-kind-poll-told = ایک سوال
mydata-kind-poll-result = ایک نتیجہ
mydata-kind-poll-proposed = یہ خبر کہ آپشن تجویز ہوئے
mydata-kind-poll-proposal-decided = یہ خبر کہ آپ کے آپشن کا کیا ہوا
mydata-kind-poll-draft = ایک سوال جو ابھی آپ کو پوچھنا ہے
mydata-kind-step-up = یہ سوال کہ ڈیش بورڈ پر کیا آپ ہی ہیں
mydata-kind-digest = اکٹھے پیغام
mydata-kind-away = یہ خبر کہ میرا رابطہ بند رہا
mydata-kind-grant = یہ خبر کہ فکر کی باتیں پڑھنے کے لیے کسی کو ہاں کا انتظار ہے
mydata-kind-grant-told = یہ خبر کہ پڑھنے کے لیے چنے جانے کا کیا ہوا
mydata-kind-removed = یہ خبر کہ ذمہ داری واپس لی گئی
mydata-kind-account-joined = یہ خبر کہ اکاؤنٹ جوڑے گئے
mydata-kind-announcement-report = اعلان کہاں تک پہنچا
mydata-kind-announcement-asks = اعلان کے بارے میں ایک سوال
mydata-kind-announcement-told = یہ کہ اعلان بدل گیا
mydata-kind-reminder = ایک یاد دہانی
mydata-kind-reminder-set = یہ کہ یاد دہانی لگ گئی
mydata-kind-whats-on-mine = آگے کیا ہے
mydata-kind-concern-news = یہ خبر کہ پڑھنے کے لیے فکر کی باتیں ہیں
mydata-kind-concern-late = یہ خبر کہ فکر کی ایک بات بہت دیر سے رکی ہوئی ہے
mydata-kind-concern-ending = یہ خبر کہ فکر کی ایک بات مٹا دی جائے گی
mydata-kind-concern-nobody = یہ خبر کہ فکر کی باتیں پڑھنے کے لیے کوئی نہیں ہے
mydata-kind-concern-page = فکر کی ایک بات
mydata-kind-other = کچھ اور
mydata-as-owner = اصل ذمہ داری
mydata-as-organiser = منتظم
mydata-as-partner = شراکت دار
mydata-as-reader = فکر کی باتیں پڑھنا
mydata-none = کوئی نہیں
mydata-yes = ہاں
mydata-no = نہیں
mydata-column = { $column }: { $value }
mydata-column-id = آپ کے لیے ہمارا نمبر
mydata-column-person-id = آپ کے لیے ہمارا نمبر
mydata-column-name = نام
mydata-column-since = پہلا دن
mydata-column-quiet-until = خاموشی کب تک
mydata-column-stopped = پیغام بند
mydata-column-language = زبان
mydata-column-zone = ٹائم زون
mydata-column-quiet-starts = خاموشی کا آغاز
mydata-column-quiet-ends = خاموشی کا اختتام
mydata-column-most-a-week = ہفتے میں زیادہ سے زیادہ پیغام
mydata-column-topics = موضوعات
mydata-column-digest = اکٹھے پیغام
mydata-column-style = پیغام کی شکل
mydata-column-needs = ضرورتیں
mydata-column-poll-reminders = نئے سوالوں کی خبر
mydata-column-thanks = شکریہ
mydata-column-reads-at = پڑھنے کا وقت
mydata-column-box = نوٹ بٹن دبانے تک رکیں
mydata-column-agreed-on = اجازت کی تاریخ
mydata-column-weekly = آگے کیا ہے، ہر ہفتے
mydata-column-media-type = فائل کی قسم
mydata-column-words = الفاظ میں
mydata-column-added-at = کب شامل ہوئی
mydata-column-ref = کس لیے ہے
mydata-column-file-id = فائل کے لیے ہمارا نمبر
mydata-column-asked-at = کب مانگی گئی

# Being forgotten

forget-summary = آپ کے بارے میں جو محفوظ ہے، اسے مٹائیں
forget-what-summary = فوراً مٹانے کے لیے yes لکھیں
forget-plain-words = مجھے بھول جائیں | مجھے بھول جاؤ | مجھے مٹا دیں | مجھے ڈیلیٹ کریں | میرا ڈیٹا مٹا دیں | میرا ڈیٹا ڈیلیٹ کریں | میری معلومات مٹا دیں | میری معلومات مٹائیں
forget-title = آپ کے بارے میں سب کچھ مٹا دیں؟
forget-answers = کھلے سوالوں پر آپ کے جواب واپس لے لیے جاتے ہیں۔
forget-rest = آپ کا نام، سیٹنگز، ذمہ داریاں اور اکاؤنٹ کا نمبر مٹا دیے جاتے ہیں۔
forget-stays = یہ واپس نہیں ہوتا: دکھائی جا چکی گنتی، آپ کے پوچھے ہوئے سوال، اور چیٹ میں لکھی باتیں۔
forget-concerns = فکر کی جو باتیں آپ نے اپنے نام کے بغیر بتائیں، وہ رہتی ہیں۔ وہ کس کی ہیں، یہ کسی جگہ نہیں لکھا۔
forget-for-good = یہ ہمیشہ کے لیے ہے۔
forget-yes = سب کچھ مٹائیں
forget-done = آپ کے بارے میں جو کچھ محفوظ تھا، وہ مٹا دیا گیا ہے۔ جو اس چیٹ میں لکھا ہے، اسے اپنی ایپ میں خود مٹایا جا سکتا ہے۔ آپ مجھے دوبارہ لکھیں تو سب کچھ نئے سرے سے شروع ہوگا۔
forget-last-owner = { $community } کی اصل ذمہ داری صرف آپ کے پاس ہے۔ پہلے /people سے یہ ذمہ داری کسی اور کو بھی دیں۔ یہ کام { $operator } سے بھی کروایا جا سکتا ہے۔
