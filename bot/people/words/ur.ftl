# Help

help-summary = یہاں میرا کام کیا ہے
start-thing = لنک کہاں لے جاتا ہے
help-title = اس گروپ کو Caresay سے اپنی بات کہنے میں مدد ملتی ہے۔ انتظام: { $operator }۔
help-carer = کھلے سوال اور اپنے جواب /polls سے دیکھیں۔ فوری مدد ایک بٹن دبانے سے ملتی ہے۔
help-organiser = سوال پوچھنے کے لیے /poll لکھیں، اور گروپوں کو کچھ بتانے کے لیے /announce لکھیں۔ لوگوں کی ذمہ داریاں اور گروپ /people سے دیکھیں۔
help-stop = میرے پیغام نہیں چاہئیں تو ”پیغام بند کریں“ لکھیں۔ ایک ہفتے کی خاموشی کے لیے ”خاموش رہیں“ لکھیں۔
help-polls = کھلے سوال
help-support = فوری مدد
help-remind = میری یاد دہانیاں
help-on = آگے کیا ہے
help-privacy = میری رازداری
help-me = میری سیٹنگز
help-dashboard = ڈیش بورڈ
help-plain-words = مدد | ہیلپ | مینو | مینیو | مینو دکھائیں | آپ کیا کر سکتے ہیں | تم کیا کر سکتے ہو | یہ کیسے چلتا ہے | madad
welcome-how = منتظمین کی طرف سے سوال آتے ہیں، اور آپ ایک بٹن دبا کر جواب دیں۔ میرے پیغام نہیں چاہئیں تو ”پیغام بند کریں“ لکھیں۔
welcome-polls = کھلے سوال دیکھیں
welcome-me = اپنی سیٹنگز چنیں

# Stop and pause

stop-summary = مجھے اور کچھ نہ بھیجیں
pause-summary = مجھے ایک ہفتہ کچھ نہ بھیجیں
stop-plain-words = پیغام بند کریں | پیغام بند کر دیں | پیغام بند | پیغامات بند کریں | میسج بند کریں | میسج بند کرو | مجھے پیغام نہ بھیجیں | مجھے میسج نہ کریں | سٹاپ | اسٹاپ | message band karo | message band karen | message band kar do | messages band karo | msg band karo | mujhe message na karo | mujhe message mat karo
pause-plain-words = خاموش رہیں | خاموش ہو جائیں | خاموش | ایک ہفتہ خاموش رہیں | ایک ہفتے کے لیے خاموش | ایک ہفتہ پیغام نہ بھیجیں | ایک ہفتہ میسج نہ کریں
stopped = اب میری طرف سے کوئی پیغام نہیں آئے گا۔ جو کام آپ نے شروع کیا تھا، وہ ختم ہو گیا۔ مجھے واپس بلانا ہو تو /start لکھیں۔
started-again = پھر سے خوش آمدید۔ اب میری طرف سے پیغام آ سکتے ہیں۔
paused-day = ایک دن میری طرف سے خاموشی رہے گی۔ مجھے اس سے پہلے واپس بلانا ہو تو /start لکھیں۔
paused-week = ایک ہفتہ میری طرف سے خاموشی رہے گی۔ مجھے اس سے پہلے واپس بلانا ہو تو /start لکھیں۔
paused-until = جب تک آپ نہ بلائیں، میری طرف سے خاموشی رہے گی۔ مجھے واپس بلانا ہو تو /start لکھیں۔
paused-stopped = آپ نے پیغام بند کیے ہوئے ہیں، اس لیے میری طرف سے پہلے ہی خاموشی ہے۔ مجھے واپس بلانا ہو تو /start لکھیں۔

# Roles and places

people-summary = اس کا انتظام کس کے پاس ہے، اور کن گروپوں میں
people-what = وہاں کیا کرنا ہے
people-title = { $community }
people-which = یہ کس کمیونٹی کے بارے میں ہے؟
which-community = آپ کے پاس کئی کمیونٹیز کا انتظام ہے۔ /people لکھیں اور ایک چنیں۔
people-owner = اصل ذمہ داری: { $name }۔
people-organiser = منتظم: { $name }۔
people-partner = شراکت دار، صرف نتیجے پڑھنے کے لیے: { $name }۔
people-reader = فکر کی باتیں پڑھنے کے لیے: { $name }۔
people-nameless = کوئی فرد، نام معلوم نہیں
people-untitled = ایک بے نام گروپ
people-place = گروپ: { $title }
people-add-place = گروپ شامل کریں
people-add-organiser = منتظم شامل کریں
people-add-partner = شراکت دار شامل کریں
people-add-co-owner = اصل ذمہ داری دیں
people-add-reader = پڑھنے والے چنیں
do-people-grants = پڑھنے کی منظوری
do-people-remove = کسی کو ہٹائیں
do-people-language = گروپوں کی زبانیں
do-people-removals = پہلے ہٹائے گئے
do-people-leave = ذمہ داری چھوڑیں
do-people-leave-reader = پڑھنا چھوڑیں
not-yours = یہ کام صرف منتظمین کے لیے ہے۔ کسی منتظم سے کہیں کہ یہ کر دیں، یا آپ کو منتظم بنا دیں۔
no-community = یہ گروپ ابھی Caresay میں شامل نہیں ہوا۔ گروپ کے ایڈمن اسے /join اور ایک کوڈ سے شامل کریں۔

# Codes

join-summary = آپ کو ملا ہوا کوڈ استعمال کریں
join-code = کوڈ
code-title = آپ کا کوڈ
code-place = یہ دوسرے گروپ میں لکھیں۔ وہاں آپ کا ایڈمن ہونا ضروری ہے۔
code-organiser = یہ نئے منتظم کو دیں۔ وہ اسے مجھے نجی چیٹ میں لکھیں۔
code-partner = یہ نئے شراکت دار کو دیں۔ وہ اسے مجھے نجی چیٹ میں لکھیں۔ شراکت دار کا کام صرف نتیجے پڑھنا ہے۔
code-co-owner = یہ اس فرد کو دیں جسے اصل ذمہ داری ملنی ہے۔ وہ اسے مجھے نجی چیٹ میں لکھیں۔ پھر ان کے پاس وہ سب اختیار ہوں گے جو آپ کے پاس ہیں۔
code-reader = یہ اس فرد کو دیں جسے فکر کی باتیں پڑھنی ہیں۔ وہ اسے مجھے نجی چیٹ میں لکھیں۔ فکر کی باتیں وہ ہیں جو لوگ نام بتائے بغیر کہتے ہیں۔
code-choose-group = گروپ چنیں
code-hand-on = یا ان کو یہ لنک بھیجیں
code-for-another = یہ کوڈ کسی اور کے لیے ہے: آپ پہلے سے منتظم ہیں۔ کوڈ اب بھی کام کرتا ہے۔
code-role-held = یہ کوڈ کسی اور کے لیے ہے: یہ اختیار آپ کے پاس پہلے سے ہے۔ کوڈ اب بھی کام کرتا ہے۔
code-once = یہ ایک ہی بار کام کرتا ہے، سات دن کے اندر۔ اسے دوبارہ دکھانا ممکن نہیں۔
code-unknown = یہ کوڈ مجھے معلوم نہیں۔ شاید کوڈ یا لنک استعمال ہو چکا ہے، یا سات دن سے پرانا ہے۔ نیا کوڈ مانگ لیں۔
code-needs-group = یہ کوڈ گروپ کے لیے ہے۔ جس گروپ کو شامل کرنا ہے، اسی میں لکھیں۔
code-needs-private = یہ کوڈ صرف آپ کے لیے ہے۔ اسے مجھے نجی چیٹ میں لکھیں۔
not-in-charge = یہاں یہ کوڈ صرف اس گروپ کے ایڈمن کے لیے ہے۔ کسی ایڈمن سے کہیں کہ اسے لکھ دیں۔
place-taken = یہ گروپ پہلے ہی شامل ہو چکا ہے۔ کچھ کرنے کی ضرورت نہیں۔
place-joined = یہ گروپ اب { $community } کا حصہ ہے۔
now-owner = اب { $community } کی اصل ذمہ داری آپ کے پاس ہے۔ گروپ کو یہ بتایا جا رہا ہے۔
now-co-owner = اب { $community } کی اصل ذمہ داری آپ کے پاس بھی ہے۔ لوگوں کی ذمہ داریاں اور گروپ /people سے دیکھیں۔
now-organiser = اب آپ { $community } میں منتظم ہیں۔ سوال پوچھنے کے لیے /poll لکھیں۔
now-reader = اب آپ کو { $community } کی فکر کی باتیں پڑھنے کی اجازت ہے۔ گروپوں کو یہ بتایا جا رہا ہے۔ یہ چھوڑنا ہو تو /people leave reader لکھیں۔
now-partner = اب آپ { $community } میں شراکت دار ہیں۔ آپ کو نتیجے پڑھنے کی اجازت ہے۔ یہ ذمہ داری چھوڑنی ہو تو /people leave لکھیں۔

# Reading concerns

reading-title = { $community } کے لیے فکر کی باتیں پڑھیں؟
reading-what = لوگ نام بتائے بغیر جو فکر کی باتیں کہیں، وہ آپ کو پڑھنی ہوں گی۔
reading-named = آپ کا نام گروپوں کو بتایا جائے گا، اور /privacy میں بھی ہوگا۔
reading-seen = آپ جب بھی کوئی ایسی بات پڑھیں، باقی پڑھنے والوں کو یہ نظر آتا ہے۔
reading-second = پہلے کسی اور کی منظوری چاہیے، جس کے پاس اصل ذمہ داری ہو۔
reading-at-once = یہ فوراً شروع ہو جاتا ہے۔ آپ نہ چاہیں تو کچھ نہ کریں۔
reading-yes = ہاں، مجھے چنیں
reading-waits = شکریہ۔ پہلے { $community } میں کسی اور کی منظوری چاہیے، جس کے پاس اصل ذمہ داری ہو۔ ان کا جواب آپ کو بتایا جائے گا۔
grants-title = { $community } میں پڑھنے کی منظوری
grants-none = کوئی انتظار میں نہیں ہے۔
grant-line = { $number }۔ { $name }، انہیں { $by } نے چنا۔ { $until } تک انتظار۔
grant-confirm-whom = منظور کریں: { $name }
grant-decline-whom = منظور نہیں: { $name }
grant-title = { $name } کو { $community } کی فکر کی باتیں پڑھنی ہیں
grant-means = انہوں نے ہاں کہی ہے۔ آپ منظور کریں تو گروپوں کو ان کا نام بتایا جائے گا۔
grant-alone = اصل ذمہ داری اب کسی اور کے پاس نہیں ہے، اس لیے آپ کی اپنی منظوری کافی ہے۔
do-grant-confirm = منظور کریں
do-grant-decline = منظور نہیں
grant-confirmed = منظور ہو گیا۔ اب { $name } کو { $community } کی فکر کی باتیں پڑھنے کی اجازت ہے۔ گروپوں کو یہ بتایا جا رہا ہے۔
grant-declined = منظور نہیں ہوا۔ جو اس کے انتظار میں ہیں، انہیں بتایا جا رہا ہے۔
grant-needs-another = یہ منظوری کسی اور کی ہونی چاہیے، جس کے پاس اصل ذمہ داری ہو۔ انہیں آپ نے چنا تھا، یا خود آپ کو چنا گیا تھا۔
no-such-grant = اس نمبر پر کوئی انتظار میں نہیں ہے۔ شاید فیصلہ ہو چکا ہے۔ دیکھنے کے لیے /people grants لکھیں۔
grant-told-given = اب آپ کو { $community } کی فکر کی باتیں پڑھنے کی اجازت ہے۔ گروپوں کو یہ بتایا جا رہا ہے۔
grant-told-declined = آپ کو { $community } کی فکر کی باتیں نہیں پڑھنی ہوں گی: یہ ان کا فیصلہ ہے جن کے پاس اصل ذمہ داری ہے۔ ہاں کہنے کا شکریہ۔
grant-told-over = آپ کو { $community } کی فکر کی باتیں نہیں پڑھنی ہوں گی: اس کی منظوری نہیں آئی۔ ہاں کہنے کا شکریہ۔
grant-asker-given = اب { $name } کو { $community } کی فکر کی باتیں پڑھنے کی اجازت ہے۔ یہ منظوری کسی اور نے دی، جس کے پاس اصل ذمہ داری ہے۔
grant-asker-declined = { $community } کی فکر کی باتیں پڑھنے کے لیے آپ نے جسے چنا، اس کی منظوری نہیں ملی۔ یہ ان کا فیصلہ ہے جن کے پاس اصل ذمہ داری ہے۔
grant-asker-over = { $community } کی فکر کی باتیں پڑھنے کے لیے آپ نے جسے چنا، اس کی منظوری وقت پر نہیں آئی۔
new-reader = { $community } میں لوگ نام بتائے بغیر جو فکر کی باتیں کہیں، انہیں پڑھنے کی اجازت اب { $name } کو ہے۔
new-reader-privacy = انہیں کون پڑھ سکتا ہے، یہ /privacy سے دیکھیں۔

# Founding

founding-title = { $group } کے لیے Caresay شروع کریں؟
founding-owner = اصل ذمہ داری آپ کے پاس ہوگی۔ آپ جب چاہیں سوال پوچھیں، اور منتظم شامل کریں۔
founding-yes = ہاں، شروع کریں
founded-title = { $community } کا آغاز ہو گیا ہے۔ اصل ذمہ داری آپ کے پاس ہے۔
founded-ask = گروپ میں اپنا پہلا سوال پوچھیں۔ ایک لائن کافی ہے:
founded-example = /poll دوپہر کا کھانا؟ | سوپ | سلاد
founded-more = مزید منتظم اور گروپ /people سے شامل کریں۔

# Greetings

greeting-title = سلام۔ میرا نام Caresay ہے۔ میں دیکھ بھال کرنے والوں کے گروپوں کی مدد کے لیے ہوں۔
greeting-stranger = یہ گروپ ابھی شامل نہیں ہوا، اس لیے یہاں صرف /support کام کرتا ہے۔ میں یہاں صرف سات دن کے لیے ہوں۔
greeting-community = سلام، Caresay کی طرف سے۔ یہ گروپ { $community } کا حصہ ہے۔
greeting-does = یہاں منتظمین کی طرف سے سوال آتے ہیں۔ آپ ایک بٹن دبا کر جواب دیں۔ آپ کا نام کسی کو نظر نہیں آتا۔ نظر آنا ہو تو سوال میں لکھا ہوتا ہے۔
greeting-quiet = میرے پیغام کم آتے ہیں، اور رات کو بغیر آواز کے۔ پیغام نہیں چاہئیں تو مجھے نجی چیٹ میں ”پیغام بند کریں“ لکھیں۔
greeting-run-by = انتظام: { $operator }۔
greeting-help = میرا کام
new-owner = { $operator } نے اس کمیونٹی کی اصل ذمہ داری اب { $name } کو بھی دی ہے۔ یہ جان کر حیرت ہو تو کسی منتظم سے پوچھ لیں۔

# Away for longer than the platform keeps what people do

away-hours =
    { $hours ->
        [one] میرا رابطہ ایک گھنٹہ بند رہا۔
       *[other] میرا رابطہ { $hours } گھنٹے بند رہا۔
    }
away-days =
    { $days ->
        [one] میرا رابطہ ایک دن بند رہا۔
       *[other] میرا رابطہ { $days } دن بند رہا۔
    }
away-when = یہ { $since } سے { $until } تک رہا۔
away-lost = لوگ مجھے جو بھیجیں، یہ ایپ اسے صرف { $hours ->
    [one] ایک گھنٹہ
   *[other] { $hours } گھنٹے
} رکھتی ہے۔ اس میں سے کچھ شاید کھو گیا ہو۔
away-ask = مہربانی کر کے لوگوں سے کہیں کہ کھلے سوال دیکھیں اور دوبارہ جواب دیں۔
away-closed = جو سوال بند ہو چکے ہیں، وہ شاید آپ دوبارہ پوچھنا چاہیں۔

# Why something waits, for organisers

waiting-group-quiet-hours = { $place }: { $when } تک انتظار۔ وہاں اس وقت رات ہے۔
waiting-group-week-full = { $place }: { $when } تک انتظار۔ اس ہفتے تین پوسٹیں ہو چکی ہیں۔
waiting-group-too-late = { $place }: نہیں بھیجا گیا۔ پہنچنے تک بہت دیر ہو جاتی۔
waiting-later = { $count } لوگوں کو یہ بعد میں ملے گا۔
waiting-later-few = چند لوگوں کو یہ بعد میں ملے گا۔
waiting-shelf = { $count } لوگ اسے اپنی مرضی کے وقت دیکھیں گے۔
waiting-shelf-few = چند لوگ اسے اپنی مرضی کے وقت دیکھیں گے۔
waiting-not = { $count } لوگوں کو یہ نہیں ملے گا۔
waiting-not-few = چند لوگوں کو یہ نہیں ملے گا۔

# Removing and stepping down

removing-title = کسے ہٹانا ہے؟
removable = { $number }۔ { $who }
removing-whom = { $name } کو { $community } سے ہٹائیں
removing-why = کیوں؟
removing-hint = یہ ان کو نظر آتا ہے، اور ان کو بھی جن کے پاس کمیونٹی کا انتظام ہے۔
removing-send = ہٹا دیں
removal-unexplained = مہربانی کر کے چند لفظوں میں وجہ لکھیں۔ ان کو یہ نظر آئے گی۔
removed-told = ہٹا دیا گیا۔ { $name } کو وجہ اور اپیل کا طریقہ بتایا جا رہا ہے۔ جو کوڈ ابھی استعمال نہیں ہوئے، وہ اب کام نہیں کرتے۔
removed-untold = ہٹا دیا گیا۔ میرے لیے { $name } کو لکھنا ممکن نہیں۔ مہربانی کر کے انہیں وجہ خود بتا دیں۔ جو کوڈ ابھی استعمال نہیں ہوئے، وہ اب کام نہیں کرتے۔
removed-owner = اب { $community } کی اصل ذمہ داری آپ کے پاس نہیں ہے۔
removed-organiser = اب آپ { $community } میں منتظم نہیں ہیں۔
removed-partner = اب آپ { $community } میں شراکت دار نہیں ہیں۔
removed-reader = اب آپ کو { $community } کی فکر کی باتیں پڑھنے کی اجازت نہیں ہے۔
removed-why = یہ وجہ بتائی گئی ہے:
removed-appeal = اپیل کرنی ہو تو { $operator } کو لکھیں، یا کسی اور کو جس کے پاس اصل ذمہ داری ہو۔
no-such-holder = ہٹانے کے لیے ایسا کوئی فرد نہیں ہے۔ کس کے پاس کون سی ذمہ داری ہے، یہ /people سے دیکھیں۔
owners-only = یہ کام صرف ان کے لیے ہے جن کے پاس اصل ذمہ داری ہے۔ ان میں سے کسی سے کہیں۔
last-owner = اصل ذمہ داری صرف ایک فرد کے پاس ہے، اور کمیونٹی کو اس کی ضرورت ہے۔ پہلے کسی اور کو بھی دیں: /people add co-owner لکھیں۔
no-role = یہاں آپ کی کوئی ذمہ داری نہیں، اس لیے چھوڑنے کو کچھ نہیں ہے۔
stepping-down-owner = { $community } کی اصل ذمہ داری چھوڑ دیں؟
stepping-down-organiser = { $community } میں منتظم کی ذمہ داری چھوڑ دیں؟
stepping-down-partner = { $community } میں شراکت دار کی ذمہ داری چھوڑ دیں؟
stepping-down-reader = { $community } کی فکر کی باتیں پڑھنا چھوڑ دیں؟
stepping-down-both = فکر کی باتیں پڑھنا بھی آپ کی ذمہ داری ہے۔ دونوں ذمہ داریاں الگ الگ چھوڑی جاتی ہیں۔
stepping-down-how = یہ واپس چاہیے ہو تو نیا کوڈ لینا ہوگا، ان سے جن کے پاس انتظام ہے۔
stepped-down = اب { $community } میں آپ کی کوئی ذمہ داری نہیں۔ اس کے سوالوں کا جواب دینا اب بھی آپ کے لیے کھلا ہے۔
stepped-down-reader = اب آپ کو { $community } کی فکر کی باتیں نہیں پڑھنی ہوں گی۔ آپ کی دوسری ذمہ داری ویسی ہی ہے۔
stepped-down-reads = آپ نے { $community } میں ذمہ داری چھوڑ دی ہے۔ اس کی فکر کی باتیں پڑھنے کی اجازت اب بھی ہے۔
removals-title = { $community } سے ہٹائے گئے لوگ
removals-none = کسی کو نہیں ہٹایا گیا۔
removal-owner = { $when }: { $name }، اصل ذمہ داری۔ انہیں { $by } نے ہٹایا۔
removal-organiser = { $when }: { $name }، منتظم۔ انہیں { $by } نے ہٹایا۔
removal-partner = { $when }: { $name }، شراکت دار۔ انہیں { $by } نے ہٹایا۔
removal-reader = { $when }: { $name }، فکر کی باتیں پڑھنا۔ انہیں { $by } نے ہٹایا۔

# The log of what organisers did

do-people-log = کاموں کا ریکارڈ
log-title = { $community } میں کیا کام ہوئے
log-line = { $when }: { $what }
log-empty = اس ریکارڈ میں ابھی کچھ نہیں ہے۔
log-earlier = پہلے کے
log-whole = ریکارڈ پورا ہے۔ کسی نے اسے نہیں بدلا۔
log-broken = کسی نے اس ریکارڈ میں اندراج { $number } پر کچھ بدلا ہے۔ مہربانی کر کے انہیں بتائیں جن کے پاس Caresay کا انتظام ہے۔
log-too-long = ریکارڈ اتنا لمبا ہے کہ چیٹ میں چیک نہیں ہو سکتا۔ ڈیش بورڈ پر چیک ہو جاتا ہے۔
log-left = کوئی فرد جو اب یہاں نہیں ہے
log-csv-number = نمبر
log-csv-when = کب
log-csv-what = کیا کام ہوا
did-announced = { $name } نے اعلان { $about } بھیجا۔
did-announcement-planned = { $name } نے اعلان { $about } بھیجنے کا وقت طے کیا۔
did-announcement-changed = { $name } نے اعلان { $about } بدلا۔
did-announcement-cancelled = { $name } نے اعلان { $about } منسوخ کیا۔
did-announcement-urgent = { $name } نے اعلان { $about } فوراً بھیجنے کو کہا۔
did-announcement-paused = { $name } نے اعلان { $about } روک لیا۔
did-asked = { $name } نے سوال { $about } پوچھا۔
did-ask-planned = { $name } نے سوال { $about } پوچھنے کا وقت طے کیا۔
did-ask-changed = { $name } نے سوال { $about } بدلا۔
did-ask-closed = { $name } نے سوال { $about } بند کیا۔
did-ask-extended = { $name } نے سوال { $about } بند ہونے کا وقت طے کیا۔
did-ask-cancelled = { $name } نے سوال { $about } منسوخ کیا۔
did-ask-again = { $name } نے سوال { $about } دوبارہ سامنے رکھا۔
did-ask-linked = { $name } نے سوال { $about } کے لنک بنائے۔
did-ask-unlinked = { $name } نے سوال { $about } کے لنک بند کیے۔
did-proposal-decided = { $name } نے سوال { $about } کے لیے تجویز ہوئے ایک آپشن کا فیصلہ کیا۔
did-words-passed = { $name } نے طے کیا کہ سوال { $about } کا ایک جواب کون پڑھ سکتا ہے۔
did-promise-answered = { $name } نے سوال { $about } کا وہ جواب بتایا جس کا وعدہ تھا۔
did-promise-moved = { $name } نے سوال { $about } کے جواب کا دن بدلا۔
did-code-made = { $name } نے اس کے لیے کوڈ بنایا: { $about }۔
did-role-given = { $name } کو یہ ذمہ داری ملی: { $about }۔
did-role-taken = { $name } نے کسی سے یہ ذمہ داری واپس لی: { $about }۔
did-role-left = { $name } نے یہ ذمہ داری چھوڑی: { $about }۔
did-reader-named = { $name } نے فکر کی باتیں پڑھنے کے لیے کسی کو چنا۔
did-reader-confirmed = { $name } نے کسی کے لیے فکر کی باتیں پڑھنا منظور کیا۔
did-reader-declined = { $name } نے کسی کے لیے فکر کی باتیں پڑھنا منظور نہیں کیا۔
did-place-added = { $name } نے ایک گروپ شامل کیا۔
did-setting-changed = { $name } نے ایک سیٹنگ بدلی: { $about }۔
did-signed-in = { $name } نے ڈیش بورڈ میں سائن ان کیا۔
did-signed-out = { $name } نے ڈیش بورڈ سے سائن آؤٹ کیا۔
did-stepped-up = { $name } نے چیٹ میں اس کی تصدیق کی: { $about }۔
did-step-up-refused = { $name } سے کہا گیا کہ پہلے اس کی تصدیق کریں: { $about }۔
did-concern-read = { $name } نے فکر کی بات { $about } کھولی۔
did-concern-answered = { $name } نے فکر کی بات { $about } کا جواب دیا۔
did-concern-noted = { $name } نے فکر کی بات { $about } پر نوٹ لکھا۔
did-concern-handed = { $name } نے طے کیا کہ فکر کی بات { $about } کس کے ذمے ہو۔
did-concern-closed = { $name } نے فکر کی بات { $about } بند کی۔
did-concern-muted = { $name } نے طے کیا کہ فکر کی بات { $about } کی مزید خبر آئے یا نہیں۔
did-concern-deleted = { $name } نے فکر کی بات { $about } مٹائی۔
did-concern-exported = { $name } نے فکر کی بات { $about } بطور فائل لی۔
did-exported = { $name } نے یہ بطور فائل لیا: { $about }۔
did-export-refused = { $name } کو یہ بطور فائل نہیں دیا گیا: { $about }۔
by-itself-announced = اعلان { $about } بھیجا گیا۔
by-itself-announcement-paused = اعلان { $about } روک لیا گیا۔
by-itself-promise-answered = سوال { $about } کے جس جواب کا وعدہ تھا، وہ اپنے لنک سے آیا۔
by-itself-reader-declined = کسی کے فکر کی باتیں پڑھنے کی منظوری وقت پر نہیں آئی۔
by-itself-code-made = جن کے پاس Caresay کا انتظام ہے، انہوں نے اس کے لیے کوڈ بنایا: { $about }۔
by-itself-place-added = ایک گروپ شامل ہوا۔
about-owner = اصل ذمہ داری
about-co-owner = اصل ذمہ داری
about-organiser = منتظم
about-partner = شراکت دار
about-reader = فکر کی باتیں پڑھنا
about-place = ایک گروپ
about-language = پوسٹوں کی زبان
about-weekly = ہفتے کی فہرست
about-export-result = ایک سوال کا نتیجہ
about-export-log = یہ ریکارڈ
about-question = سوال { $number }
about-add-owner = کسی اور کو اصل ذمہ داری دینا
about-add-reader = کسی کو فکر کی باتیں پڑھنے کے لیے چننا
about-read-concerns = فکر کی باتیں پڑھنا
about-export-concern = فکر کی ایک بات، بطور فائل
about-concerns = فکر کی بات بتانے کا انتظام

# The language of posts

language-title = پوسٹوں کی زبان
language-community = پوری کمیونٹی: { $language }
language-group = { $number }۔ { $title }: { $language }
language-all = پوری کمیونٹی
language-which = { $title } کے لیے کون سی زبان؟
language-now = وہاں پوسٹیں اب { $language } میں ہیں۔
language-same = کمیونٹی جیسی
language-put = اب سے { $title } میں میری پوسٹیں { $language } میں ہوں گی۔ لوگوں کا لکھا ہوا ویسا ہی رہے گا۔
language-put-all = اب سے { $community } میں میری پوسٹیں { $language } میں ہوں گی۔ جن گروپوں کی اپنی زبان ہے، ان کی وہی رہے گی۔
language-not-spoken = ”{ $typed }“ مجھے نہیں آتی۔ مجھے یہ زبانیں آتی ہیں: { $languages }۔ کچھ بدلا نہیں۔
no-such-group = ایسا کوئی گروپ مجھے معلوم نہیں۔ گروپ دیکھنے کے لیے /people language لکھیں۔

# Accounts that are one person

accounts-title = آپ کے اکاؤنٹ
account-line = { $number }۔ { $app }
account-this = { $number }۔ { $app }، جہاں آپ اس وقت ہیں
account-app = دوسری ایپ
accounts-one = یہ سب ایک ہی فرد ہیں: ہر سوال کا ایک جواب، اور سیٹنگز ایک ہی۔
accounts-single = یہ ابھی اکیلا ہے۔ کسی اور ایپ کا اپنا اکاؤنٹ اس سے جوڑا جا سکتا ہے۔
account-part = { $number } الگ کریں
account-add = ایک اور جوڑیں
accounts-show = میرے اکاؤنٹ
accounts-in-private = یہ صرف آپ کے لیے ہے۔ اسے مجھے نجی چیٹ میں لکھیں۔
code-account = یہ مجھے اپنی دوسری ایپ کی نجی چیٹ میں لکھیں:
code-account-once = یہ ایک ہی بار کام کرتا ہے، ایک گھنٹے کے اندر۔ اسے کسی کو نہ دکھائیں: جس کے ہاتھ یہ لگے، اس کے لیے آپ بن کر کام کرنا ممکن ہے۔
code-seen = وہ کوڈ گروپ میں لکھا گیا تھا، اس لیے اب کام نہیں کرتا۔ نجی چیٹ میں نیا کوڈ بنائیں: /join account
already-joined = یہ اکاؤنٹ پہلے سے آپ کا ہے۔ کوڈ اپنی دوسری ایپ میں لکھیں۔ وہ اب بھی کام کرتا ہے۔
joining-title = یہ دونوں اکاؤنٹ جوڑ دیں؟
joining-only = یہ کوڈ { $app } میں بنا تھا۔ ہاں صرف تب کہیں جب کوڈ آپ نے خود بنایا ہو۔
joining-one = اب سے دونوں اکاؤنٹ ایک ہی فرد ہیں، اور ہر سوال کا ایک ہی جواب ہوگا۔ جو جواب دیے جا چکے ہیں، وہ ویسے ہی رہیں گے۔
joining-settings = وہاں کی آپ کی سیٹنگز دونوں کے لیے ہوں گی۔ آپ کی ذمہ داریاں اور گروپ اکٹھے ہو جائیں گے۔
joining-yes = جوڑ دیں
joining-no = نہیں
joining-not = کچھ نہیں جوڑا گیا۔
joined = جوڑ دیے گئے۔ اب آپ ایک ہی فرد ہیں۔ دوبارہ الگ کرنا ہو تو /join part لکھیں۔
joined-quiet = جوڑ دیے گئے۔ اب آپ ایک ہی فرد ہیں۔ آپ نے خاموشی مانگی تھی، اس لیے خاموشی رہے گی: مجھے واپس بلانا ہو تو /start لکھیں۔ دوبارہ الگ کرنا ہو تو /join part لکھیں۔
account-joined = { $app } میں آپ کا اکاؤنٹ اب اس سے جڑ گیا ہے۔
account-joined-undo = یہ آپ نے نہیں کیا تو ”میرے اکاؤنٹ“ دبائیں اور اسے الگ کر دیں۔
only-account = یہ اکاؤنٹ اکیلا ہے، اس لیے الگ کرنے کو کچھ نہیں ہے۔
no-such-account = یہاں آپ کا ایسا کوئی اکاؤنٹ نہیں ہے۔ اپنے اکاؤنٹ دیکھنے کے لیے /join part لکھیں۔
parting-title = باقی سے الگ کریں: اکاؤنٹ { $number }، { $app }؟
parting-loses = پھر یہ ایک الگ فرد ہوگا، جس کے پاس نہ ذمہ داریاں ہوں گی، نہ سیٹنگز۔
parting-stays = وہ باقی اکاؤنٹس کے پاس رہیں گی۔ جواب جہاں ہیں، وہیں رہیں گے۔
parting-yes = الگ کر دیں
parted = { $app } کا اکاؤنٹ اب الگ ہے۔ اس کے پاس نہ ذمہ داریاں ہیں، نہ سیٹنگز۔
