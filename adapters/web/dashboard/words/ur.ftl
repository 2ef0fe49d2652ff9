# Pages that do not go further

dash-missing = ایسا کوئی صفحہ نہیں ہے
dash-missing-more = شاید یہ کہیں اور چلا گیا ہے، یا آپ کے لیے نہیں ہے۔
dash-fault = کچھ خرابی ہو گئی
dash-fault-more = یہ آپ کی وجہ سے نہیں ہوا۔ کچھ بدلا نہیں۔ ایک منٹ میں دوبارہ کوشش کریں۔
dash-away = ڈیش بورڈ اس وقت مصروف یا بند ہے
dash-away-more = کچھ بدلا نہیں۔ ایک منٹ میں دوبارہ کوشش کریں۔
dash-slow = یہ بہت تیزی سے ہوا
dash-slow-more = تھوڑا ٹھہریں، پھر دوبارہ کوشش کریں۔
dash-too-big = یہ بہت زیادہ ہے
dash-too-big-more = کچھ بدلا نہیں۔ ایک بار میں کم بھیجیں۔
dash-unreadable = یہ پڑھا نہیں جا سکا
dash-unreadable-more = کچھ بدلا نہیں۔ واپس جائیں اور دوبارہ کوشش کریں۔
dash-foreign = یہ کسی اور سائٹ سے آیا ہے
dash-foreign-more = کچھ بدلا نہیں۔ انہی صفحوں کے بٹن استعمال کریں۔
dash-again = وہ صفحہ پرانا ہو چکا تھا
dash-again-more = کچھ بدلا نہیں۔ صفحہ دوبارہ کھولیں اور بٹن ایک بار پھر دبائیں۔
dash-signed-out = آپ سائن آؤٹ ہیں
dash-signed-out-more = کچھ بدلا نہیں۔ نئے لنک کے لیے بوٹ کو /dashboard لکھیں۔
dash-role-denied = یہ آپ کی ذمہ داری میں شامل نہیں
dash-role-denied-more = ضرورت ہو تو اپنی کمیونٹی میں ان سے کہیں جن کے پاس اصل ذمہ داری ہے۔
dash-refused = یہ نہیں ہو سکا
dash-only-sent = یہ پتہ ایک بٹن کے لیے ہے
dash-only-sent-more = کچھ بدلا نہیں۔ ڈیش بورڈ پر واپس جائیں۔
dash-to-start = پہلے صفحے پر جائیں

# Signing in and out

dash-login-title = ڈیش بورڈ میں سائن ان کریں
dash-login-how = اپنی نجی چیٹ میں بوٹ کو /dashboard لکھیں۔ جواب میں آپ کو لنک ملے گا۔ پاس ورڈ کی ضرورت نہیں۔
dash-login-link = آپ کا لنک
dash-login-hint = لنک خود سے نہ چلے تو پورا لنک یہاں پیسٹ کریں۔
dash-login-next = آگے
dash-login-no-link = یہ بوٹ کا لنک نہیں ہے۔ پورا لنک کاپی کریں، اور یہاں پیسٹ کریں۔
dash-login-for = ان کمیونٹیز کے لیے:
dash-login-go = سائن ان کریں
dash-login-not-you = یہ آپ نہیں؟ یہ صفحہ بند کر دیں۔ لنک کسی اور کے لیے تھا۔
dash-signed-out-done = آپ اب سائن آؤٹ ہیں۔
dash-sign-out = سائن آؤٹ کریں
dash-confirm-title = کیا یہ آپ ہیں؟
dash-confirm-how = آپ کو نجی چیٹ میں ایک پیغام بھیجا گیا ہے۔ وہاں ”ہاں، میں ہوں“ دبائیں۔ پھر یہاں ”جاری رکھیں“ دبائیں۔
dash-confirm-go = جاری رکھیں

# Every page

dash-skip = اصل حصے پر جائیں
dash-pages = صفحے
dash-home-title = کمیونٹی چنیں
dash-today = آج
dash-asks = سوال
dash-announcements = اعلانات
dash-concerns = فکر کی باتیں
dash-people = لوگ اور گروپ
dash-log = ریکارڈ
dash-settings = سیٹنگز
dash-published = نتیجے

# Lists, a page at a time

dash-pages-of-list = فہرست کے باقی صفحے
dash-page-before = پچھلا صفحہ
dash-page-after = اگلا صفحہ

# Announcements

dash-announcements-which = کون سے اعلان
dash-announcements-waiting = آئندہ اور منتظر
dash-announcements-sent = بھیجے گئے
dash-announcements-cancelled = منسوخ یا ختم
dash-announcements-none = یہاں کوئی نہیں ہے۔
dash-announcements-how = نیا اعلان لکھنے کے لیے بوٹ کو /announce لکھیں۔
dash-announcements-words = الفاظ
dash-announcements-note = سب سے پہلے نظر آئے گا:
dash-announcements-as-written = اصل الفاظ
dash-announcements-shows = لفظوں میں:
dash-announcements-where = یہ کہاں جائے گا
dash-announcements-acts = کیا کیا جا سکتا ہے
dash-announcements-change = الفاظ یا وقت بدلنے کے لیے بوٹ کو /announce { $number } لکھیں۔
dash-announcements-caption = ہر گروپ میں اعلان کا حال
dash-announcements-group = گروپ
dash-announcements-stands = حال
dash-announcements-hint-send = یہ فوراً گروپوں میں جاتا ہے۔ اسے واپس نہیں بلایا جا سکتا۔
dash-announcements-hint-yes = یہ فوراً گروپوں میں جاتا ہے۔ اسے واپس نہیں بلایا جا سکتا۔
dash-announcements-hint-no = یہ نہیں بھیجا جاتا۔ جنہوں نے اسے لکھا ہے، انہیں بتایا جاتا ہے۔
dash-announcements-hint-skip = اگلی بار چھوڑ دی جاتی ہے۔ اس کے بعد یہ پہلے کی طرح چلتا ہے۔
dash-announcements-hint-drop = کسی کو نہیں بتایا جاتا۔ یہ واپس نہیں آ سکتا۔
dash-announcements-hint-stop = یہ دوبارہ نہیں آتا۔ اسے واپس نہیں لایا جا سکتا۔
dash-announcements-hint-tell = یہ ان گروپوں میں جاتا ہے جو اس کے بھیجے جانے کے بعد شامل ہوئے۔
dash-announcements-hint-again = یہ ہر گروپ میں ایک بار پھر جاتا ہے، نئے پیغام کے طور پر۔
dash-announcements-hint-cancel = ہر گروپ کو نظر آتا ہے کہ یہ منسوخ ہے، اور وجہ بھی۔
dash-announcements-done-send = یہ گروپوں میں جا رہا ہے۔
dash-announcements-done-yes = یہ گروپوں میں جا رہا ہے۔
dash-announcements-done-no = آپ کی ”نہیں“ نوٹ ہو گئی۔ جنہوں نے اسے لکھا ہے، انہیں بتایا جا رہا ہے۔
dash-announcements-done-skip = اگلی بار چھوڑ دی گئی۔
dash-announcements-done-drop = چھوڑ دیا گیا۔ کسی کو نہیں بتایا گیا۔
dash-announcements-done-stop = روک دیا گیا۔ یہ دوبارہ نہیں آئے گا۔
dash-announcements-done-tell = یہ نئے گروپوں میں جا رہا ہے۔
dash-announcements-done-again = یہ ہر گروپ میں سب سے نیچے دوبارہ آ رہا ہے۔
dash-announcements-done-cancel = منسوخ ہو گیا۔ گروپوں کو وجہ نظر آتی ہے۔

# Concerns

dash-concerns-none = یہاں پڑھنے کے لیے کچھ رکا ہوا نہیں ہے۔
dash-concerns-how = ہر فکر کی بات کے الفاظ اس کے اپنے صفحے پر ہیں۔ انہیں کھولنے سے پہلے آپ سے چیٹ میں پوچھا جاتا ہے۔
dash-concerns-shelf-late = دیر ہو گئی
dash-concerns-shelf-open = پڑھنے اور جواب کے لیے
dash-concerns-shelf-over = جواب شدہ یا بند
dash-concerns-one = فکر کی بات { $ref }
dash-concerns-late = دیر ہو گئی۔
dash-concerns-unread = کچھ نیا لکھا گیا ہے۔
dash-concerns-stage-new = ابھی کسی نے نہیں پڑھی۔
dash-concerns-stage-read = پڑھ لی گئی ہے، جواب ابھی نہیں دیا گیا۔
dash-concerns-stage-answered = جواب دے دیا گیا ہے۔
dash-concerns-stage-closed = بند ہے۔
# $day: a day, such as "Tuesday 1 December".
dash-concerns-by-new = { $day } تک پڑھنی ہے
dash-concerns-by-read = { $day } تک جواب دینا ہے
dash-concerns-came = پڑھنے والوں کو ملی: { $day }۔
dash-concerns-held = یہ { $name } کے ذمے ہے۔
dash-concerns-held-by-nobody = یہ ابھی کسی کے ذمے نہیں ہے۔
dash-concerns-muted = خبریں بند ہیں۔
# $day: a day, such as "Tuesday 1 December".
dash-concerns-kept = یہ { $day } کو مٹا دی جائے گی، اگر اس سے پہلے اس پر کچھ نہ کیا گیا۔
dash-concerns-open = اسے کھولیں
dash-concerns-open-how = باقی پڑھنے والوں کو نظر آتا ہے کہ آپ نے اسے کھولا۔ پہلے دیکھ لیں کہ آپ کے پاس کون ہے۔
dash-concerns-words = الفاظ
dash-concerns-acts = کیا کیا جا سکتا ہے
dash-concerns-do-answer = جواب دیں
dash-concerns-do-note = نوٹ لکھیں
dash-concerns-do-take = اپنے ذمے لیں
dash-concerns-do-hand = کسی کو سونپیں
dash-concerns-do-close = بند کریں
dash-concerns-do-mute = خبریں بند کریں
dash-concerns-do-unmute = خبریں شروع کریں
dash-concerns-do-export = بطور فائل
dash-concerns-do-delete = مٹا دیں
dash-concerns-text-answer = آپ کا جواب
dash-concerns-hint-answer = جنہوں نے یہ بات بتائی، انہیں یہ جواب اپنے کوڈ سے پڑھنے کو ملتا ہے۔ بعد میں یہ بدلا نہیں جا سکتا۔
dash-concerns-text-note = آپ کا نوٹ
dash-concerns-hint-note = یہ صرف اس بات کے پڑھنے والوں کو نظر آتا ہے۔
dash-concerns-to = کس کے ذمے ہو
dash-concerns-hint-hand = پھر انہیں یہ پوری نظر آئے گی۔ جنہیں دیکھ بھال کرنے والے فرد نے الگ رکھا، وہ اس فہرست میں نہیں ہیں۔
dash-concerns-outcome = کیا نتیجہ نکلا
dash-concerns-last = آخری پیغام
dash-concerns-hint-close = اسے خالی چھوڑا جا سکتا ہے۔ جنہوں نے یہ بات بتائی، انہیں نتیجہ پڑھنے کو ملتا ہے۔
dash-concerns-done = کیا کام ہوئے
dash-concerns-done-nothing = ابھی کسی نے اس پر کچھ نہیں کیا۔
dash-concerns-delete-title = فکر کی بات { $ref } ہمیشہ کے لیے مٹا دیں؟
dash-concerns-delete-how = اس کے الفاظ اور سب جواب مٹ جائیں گے۔ جنہوں نے یہ بات بتائی، انہیں بھی پھر یہ نظر نہیں آئیں گے۔ اسے کسی طرح واپس نہیں لایا جا سکتا۔
dash-concerns-delete-yes = ہاں، مٹا دیں
dash-concerns-delete-no = رہنے دیں

# How concerns are taken

dash-settings-concerns = فکر کی بات بتانے کا انتظام
dash-intake = فکر کی بات بتانے کا انتظام
dash-intake-live = شروع ہونے سے پہلے
dash-intake-not-yet = یہاں ابھی فکر کی بات نہیں بتائی جا سکتی۔ یہ کرنا باقی ہے۔
dash-intake-taken = یہاں فکر کی بات بتائی جا سکتی ہے۔ کچھ باقی نہیں ہے۔
dash-intake-missing-readers = فکر کی باتیں پڑھنے کے لیے کم از کم دو لوگ چاہئیں۔ انہیں ”لوگ اور گروپ“ میں شامل کریں۔
dash-intake-missing-apart = ان میں ایک فرد ایسا چاہیے جس کے پاس نہ اصل ذمہ داری ہو، نہ Caresay کا انتظام۔ پڑھنے کے لیے ایسا فرد شامل کریں۔
dash-intake-missing-contact = بتائیں کہ اس گروپ سے باہر لوگ کس سے پوچھیں۔ یہ نیچے بھریں۔
dash-intake-missing-help = نیچے ہر مقامی نمبر بھریں۔ جو یہاں نہیں ہے، اس پر نشان لگائیں۔
dash-intake-set = کیا طے ہے
dash-intake-contact = باہر کا رابطہ
dash-intake-hint-contact = کوئی جس کا اس گروپ سے کوئی تعلق نہ ہو، اور ان سے رابطے کا طریقہ۔
dash-intake-slots = پڑھنے والوں کو باتیں کب ملیں
dash-intake-hint-slots = دن میں کم از کم ایک وقت، زیادہ سے زیادہ { $most }۔ منٹ 00، 15، 30 یا 45 ہوں۔
dash-intake-slot = وقت { $number }
dash-intake-nation = علاقہ
dash-intake-hint-nation = وہاں کی بینک کی چھٹیاں کام کے دنوں میں نہیں گنی جاتیں۔
dash-intake-closes = آپ کا دفتر کب بند ہوتا ہے
dash-intake-read = پڑھنے کے دن
dash-intake-answer = جواب کے دن
dash-intake-hint-days = کام کے دن، 1 سے { $most } تک۔ دیکھ بھال کرنے والوں کو دن بتایا جاتا ہے۔
dash-intake-lines = مقامی مدد
dash-intake-hint-lines = ہر ایک کا نمبر یا پتہ لکھیں۔ جو یہاں نہیں ہے، اس پر نشان لگائیں۔
dash-intake-none = یہاں نہیں ہے
# $name: what kind of help, such as "Carers' centre".
dash-intake-none-of = یہاں نہیں ہے: { $name }
dash-intake-links = لنک
dash-intake-page = یہ صفحہ سب کے لیے کھلا ہے۔ یہاں ایپ کے بغیر فکر کی بات بتائی جا سکتی ہے:
dash-intake-poster = سکین کرنے کے کوڈ والا پوسٹر
dash-intake-no-page = فکر کی باتوں کے لیے کوئی صفحہ نہیں ہے۔ جن کے پاس Caresay کا انتظام ہے، وہ web.public_url طے کر سکتے ہیں۔
dash-intake-renew = نئے لنک بنائیں
dash-intake-hint-renew = جو لنک گروپوں میں اور کاغذ پر ہیں، وہ کام نہیں کریں گے۔ پھر نیا پوسٹر چاہیے ہوگا۔
dash-intake-renewed = لنک نئے ہیں۔ پہلے والے اب کام نہیں کرتے۔
dash-intake-back = واپس سیٹنگز پر

# Results, as partners see them

dash-published-how = یہ وہ سوال ہیں جو بند ہو چکے ہیں۔ ساتھ یہ بھی ہے کہ کتنے لوگوں نے کیا چنا۔ چھوٹی تعداد نہیں دکھائی جاتی۔
# $day: a day with its year.
dash-published-next = جو سوال اس سہ ماہی میں بند ہوں، وہ یہاں { $day } سے نظر آئیں گے۔
# $quarter: 1 for January to March, to 4 for October to December.
dash-published-quarter = { $quarter ->
    [1] جنوری سے مارچ { $year }
    [2] اپریل سے جون { $year }
    [3] جولائی سے ستمبر { $year }
   *[4] اکتوبر سے دسمبر { $year }
}
# $day: a day with its year.
dash-published-closed = بند ہوا: { $day }
dash-published-answers = { $count ->
    [one] ایک فرد نے جواب دیا
   *[other] { $count } لوگوں نے جواب دیا
}
dash-published-about = تقریباً { $count } لوگوں نے جواب دیا
dash-published-about-many = تقریباً { $count }
dash-published-few = جواب اتنے کم ہیں کہ دکھائے نہیں جا سکتے
dash-published-none = کسی ختم شدہ سہ ماہی میں ابھی کوئی سوال بند نہیں ہوا۔
dash-published-question = سوال { $number }
dash-published-caption = سوال { $number } پر لوگوں کے جواب
dash-published-choice = آپشن
dash-published-count = لوگ
dash-published-firsts = پہلی پسند
dash-published-share = حصہ
dash-published-hidden = نہیں دکھائی گئی
dash-published-hides = دس سے کم تعداد نہیں دکھائی جاتی۔ وہ تعداد بھی نہیں جس سے اس کا حساب لگ سکے۔
dash-published-all-hidden = کتنے لوگوں نے کیا چنا، یہ نہیں دکھایا جا سکتا: اس سے پتہ چل سکتا ہے کہ کس کا کیا جواب تھا۔
dash-published-several = ایک سے زیادہ آپشن چنے جا سکتے تھے، اس لیے سب حصوں کا جوڑ 100 نہیں بنتا۔
dash-published-void = جواب کھو گئے، اس لیے دکھانے کو کچھ نہیں ہے۔

# What is filled in

dash-save = محفوظ کریں
dash-kept = محفوظ ہو گیا۔

# People and places

dash-people-tab-people = لوگ
dash-people-tab-groups = گروپ
dash-people-groups = گروپ
dash-people-waiting = کسی اور کی منظوری کا انتظار
dash-people-roles = کس کے پاس کون سی ذمہ داری ہے
# $name: somebody's name.
dash-people-remove = ہٹائیں: { $name }
dash-people-removed-told = ہٹا دیا گیا۔ انہیں وجہ اور اپیل کا طریقہ بتایا جا رہا ہے۔ جو کوڈ ابھی استعمال نہیں ہوئے، وہ اب کام نہیں کرتے۔
dash-people-removed-untold = ہٹا دیا گیا۔ میرے لیے انہیں لکھنا ممکن نہیں۔ مہربانی کر کے انہیں وجہ خود بتا دیں۔ جو کوڈ ابھی استعمال نہیں ہوئے، وہ اب کام نہیں کرتے۔
dash-people-add = کوئی فرد یا گروپ شامل کریں
dash-people-add-how = آپ کو ایک کوڈ ملے گا، جو انہیں دینا ہے۔ یہ ایک ہی بار کام کرتا ہے، سات دن کے اندر۔
dash-people-add-fresh = آپ نے ابھی چیٹ میں بتایا ہے کہ یہ آپ ہی ہیں۔ چنیں کہ کسے شامل کرنا ہے۔
dash-people-back = واپس لوگوں پر
dash-people-confirmed = منظور ہو گیا۔ گروپوں کو بتایا جا رہا ہے کہ فکر کی باتیں اب اور کون پڑھ سکتا ہے۔
dash-people-declined = منظور نہیں ہوا۔ جو اس کے انتظار میں ہیں، انہیں بتایا جا رہا ہے۔
dash-people-no-groups = ابھی کوئی گروپ نہیں ہے۔ ”لوگ“ کے صفحے سے شامل کریں۔
dash-people-unreachable = میرے لیے وہاں لکھنا ممکن نہیں۔ مجھے اس گروپ میں دوبارہ شامل کریں، یا وہاں لکھنے کی اجازت دیں۔
# $app: "Telegram". $language: "English".
dash-people-where = ایپ: { $app }۔ وہاں میری پوسٹیں { $language } میں ہیں۔
dash-people-no-weekly = وہاں ہفتے کی فہرست نہیں آتی۔
# $title: what the group is called.
dash-people-change = بدلیں: { $title }
dash-people-weekly-on = یہاں فہرست بھیجیں
dash-people-weekly-off = یہاں فہرست نہیں

# Log

dash-log-what = اس میں لکھا ہے کہ جن کے پاس انتظام ہے، انہوں نے کیا کیا۔ کسی رکن کا نام کبھی نہیں آتا۔ ہر اندراج ایک سال رکھا جاتا ہے۔
dash-log-check = دیکھیں کہ کسی نے اسے بدلا تو نہیں
dash-log-caption = کیا کام ہوئے، سب سے نیا پہلے
dash-log-newest = سب سے نئے
dash-log-file = بطور فائل

# Settings

dash-settings-own = آپ کے لیے
dash-settings-more = چیٹ میں اور بھی بہت کچھ چنا جا سکتا ہے۔ بوٹ کو /me لکھیں۔
dash-settings-sessions = آپ کہاں کہاں سائن ان ہیں
# $app: "Telegram". $since, $at: "Tuesday 1 December, 10am".
dash-settings-session = { $app } کے ذریعے، { $since } سے
dash-settings-this = آپ اس وقت یہیں ہیں۔
dash-settings-used = آخری استعمال: { $at }
dash-settings-end = سائن آؤٹ کریں: جہاں { $since } سے سائن ان ہے
dash-settings-ended = آپ اب وہاں سائن ان نہیں ہیں۔
dash-settings-end-all = ہر جگہ سائن آؤٹ
dash-settings-ended-all = آپ اب ہر جگہ سے سائن آؤٹ ہیں۔
dash-settings-community = سب کے لیے
dash-settings-language-hint = گروپ کی اپنی زبان بھی ہو سکتی ہے۔ ”لوگ اور گروپ“ میں دیکھیں۔
dash-settings-never = یہ نہیں آتی
dash-settings-fixed = طے شدہ سیٹنگز
# $operator: who runs this.
dash-settings-fixed-how = انہیں بدلنا صرف { $operator } کے لیے ممکن ہے، اس کمپیوٹر پر جس پر Caresay چلتا ہے۔
dash-settings-zone = ٹائم زون
dash-settings-languages = جو زبانیں مجھے آتی ہیں
dash-settings-address = یہ ڈیش بورڈ
dash-settings-links = لنک سے جواب
dash-settings-no-links = بند ہے
dash-settings-role = آپ کی ذمہ داری
dash-settings-leave-out = اس کے بعد آپ کو سائن آؤٹ کر دیا جائے گا۔
dash-settings-left = آپ نے ذمہ داری چھوڑ دی ہے، اور آپ سائن آؤٹ ہیں۔

# Today

dash-today-nothing = آج کسی کام کو آپ کا انتظار نہیں۔
dash-today-next = کچھ پوچھنے کے لیے بوٹ کو /poll لکھیں۔ گروپوں کو کچھ بتانے کے لیے /announce لکھیں۔
# $count: how many more cards there are.
dash-today-more = { $count ->
    [one] ایک اور
   *[other] مزید { $count }
}
dash-today-soon = جلد
dash-today-look = دیکھیں
dash-today-decide = فیصلہ کریں
dash-today-answer = جواب بتائیں
dash-today-question = سوال { $number }: { $question }
dash-today-asked = اعلان { $number } فوری ہے۔ اسے کسی اور منتظم کی ہاں کا انتظار ہے۔
dash-today-paused = اعلان { $number } رکا ہوا ہے۔ جنہوں نے اسے تیار کیا تھا، وہ اب منتظم نہیں ہیں۔
dash-today-failed = { $count ->
    [one] ایک گروپ میں اعلان { $number } نہیں پہنچا۔
   *[other] { $count } گروپوں میں اعلان { $number } نہیں پہنچا۔
}
dash-today-concerns-late = فکر کی ایک بات وعدے سے زیادہ دیر سے رکی ہوئی ہے۔
dash-today-concerns-new = فکر کی باتوں میں پڑھنے کے لیے کچھ نیا ہے۔
dash-today-grant = { $name } کو فکر کی باتیں پڑھنی ہیں۔ آپ کی ہاں کا انتظار ہے۔
dash-today-silent = بوٹ کے لیے { $place } میں لکھنا ممکن نہیں۔
dash-today-silent-how = وہاں کسی ایڈمن سے کہیں کہ اسے دوبارہ شامل کریں، یا لکھنے کی اجازت دیں۔
dash-today-proposed = { $count ->
    [one] کسی نے ایک آپشن تجویز کیا ہے۔
   *[other] { $count } آپشن تجویز ہوئے ہیں۔
}
dash-today-goes = ”{ $words }“ بھیجنے کا وقت: { $when }۔
dash-today-opens = { $when } سوال { $number } کھلے گا: { $question }
dash-today-closes = { $when } سوال { $number } بند ہوگا: { $question }

# Questions

dash-asks-which = کون سے سوال
dash-asks-open = کھلے
dash-asks-planned = آئندہ
dash-asks-over = ختم
dash-asks-none = یہاں کوئی نہیں ہے۔
dash-asks-how = نیا سوال پوچھنے کے لیے بوٹ کو /poll لکھیں۔
dash-asks-when-open = یہ { $when } بند ہوگا
dash-asks-when-planned = یہ { $when } کھلے گا
dash-asks-when-closed = یہ { $when } بند ہوا
dash-asks-when-cancelled = یہ { $when } منسوخ ہوا
dash-asks-places = { $count ->
    [one] ایک گروپ میں۔
   *[other] { $count } گروپوں میں۔
}
dash-asks-answers = { $count ->
    [0] ابھی تک کوئی جواب نہیں آیا۔
    [one] ایک جواب۔
   *[other] { $count } جواب۔
}
dash-asks-question = سوال { $number }
dash-asks-came-open = اب تک
dash-asks-came-planned = کیا پوچھا جائے گا
dash-asks-came-closed = نتیجہ
dash-asks-came-cancelled = منسوخ
dash-asks-table = بطور ٹیبل
dash-asks-caption = سوال { $number } کے ہر آپشن کو کیا ملا
dash-asks-choice = آپشن
dash-asks-got = جواب
dash-asks-share = حصہ
dash-asks-picture = بطور تصویر
dash-asks-file = بطور فائل
dash-asks-take = شامل کریں
dash-asks-leave = شامل نہ کریں
dash-asks-about = یہ کیوں پوچھا جا رہا ہے
dash-asks-acts = کیا کیا جا سکتا ہے
dash-asks-who = کون کیا دیکھے گا
dash-asks-where = یہ کہاں ہے
dash-asks-more-places = { $count ->
    [one] اور ایک گروپ۔
   *[other] اور مزید { $count } گروپ۔
}
dash-asks-do-answer = جواب بتائیں
dash-asks-do-close = ابھی بند کریں
dash-asks-do-extend = کب بند ہو
dash-asks-do-copy = نقل بنائیں
dash-asks-do-cancel = منسوخ کریں
dash-asks-do-drop = منسوخ کریں
dash-asks-until = سوال کب بند ہو؟
dash-asks-hint-extend = دن اور وقت انگریزی میں لکھیں، جیسے ”4 December 6pm“۔
dash-asks-hint-cancel = گروپوں کو یہ نظر آتا ہے۔ اسے واپس نہیں لیا جا سکتا۔
dash-asks-hint-answer = جن گروپوں میں یہ پوچھا گیا، انہیں یہ نظر آتا ہے۔
dash-asks-hint-close = نتیجہ فوراً گروپوں میں جاتا ہے۔ سوال دوبارہ نہیں کھولا جا سکتا۔
dash-asks-hint-copy = نقل آپ کی نجی چیٹ میں آتی ہے، اور ابھی پوسٹ نہیں ہوتی۔ وہاں آپ اسے بدلیں اور پوسٹ کریں۔
dash-asks-hint-drop = ابھی یہ کسی نے نہیں دیکھا، اس لیے کسی کو نہیں بتایا جاتا۔
dash-asks-done-answer = شکریہ۔ جواب گروپوں میں جا رہا ہے۔
dash-asks-done-close = سوال بند ہو گیا ہے۔ نتیجہ گروپوں میں جا رہا ہے۔
dash-asks-done-extend = بند ہونے کا وقت بدل گیا ہے۔
dash-asks-done-copy = نقل آپ کی نجی چیٹ میں ہے۔ وہاں جو چاہیں بدلیں، پھر پوسٹ کریں۔
dash-asks-done-cancel = سوال منسوخ ہو گیا ہے۔ گروپوں کو وجہ نظر آتی ہے۔
dash-asks-done-drop = سوال منسوخ ہو گیا ہے۔ یہ کسی نے نہیں دیکھا۔
dash-asks-done-proposal = آپ کا فیصلہ محفوظ ہو گیا۔
