# What the engine itself says

have-it = یہ ہمارے پاس پہلے سے ہے۔ کچھ کرنے کی ضرورت نہیں۔
waited = جب آپ نے یہ لکھا تو میرا رابطہ بند تھا، اس لیے اسے نہیں لیا گیا۔ مہربانی کر کے دوبارہ بھیجیں۔
went-wrong = ہماری طرف کچھ خرابی ہو گئی۔ کچھ بدلا نہیں۔ مہربانی کر کے دوبارہ کوشش کریں۔
action-invalid = یہ بٹن اب یہاں کام نہیں کرتا۔ کھلے سوال دیکھنے کے لیے مجھے /polls لکھیں۔
slow-down = یہ بہت تیزی سے ہوا۔ مہربانی کر کے دس سیکنڈ ٹھہریں۔
faceless = آپ نے گروپ کے نام سے لکھا ہے، اس لیے مجھے معلوم نہیں کہ آپ کون ہیں۔ اپنے نام سے لکھیں، تاکہ میں مدد کر سکوں۔
attached-picture = تصویر: { $what }
attached-document = دستاویز: { $what }
words-unchecked = اس میں سے کچھ انگریزی میں ہے: آپ کی زبان میں اسے ابھی کسی نے چیک نہیں کیا۔
text-too-long = یہ ایک پیغام کے لیے بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔

# The pointer to the private chat

pointer-title = یہ آپ کے اور میرے بیچ کی بات ہے۔
pointer-door = نجی چیٹ میں لکھیں

# Forms, one question at a time

asking-keep = یہی رہنے دیں
asking-skip = آگے بڑھیں
asking-cancel = منسوخ کریں
asking-cancelled = منسوخ ہو گیا۔ کچھ بدلا نہیں۔
field-empty = یہاں جواب لکھنا ضروری ہے۔
field-too-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
nothing-asked = اس وقت یہاں کچھ بھرنا نہیں ہے۔

# What waited: the digest, and the list that somebody asks for

digest-title = جو کچھ آپ کے لیے رکا ہوا تھا
digest-late = اب دیر ہو چکی: { $what }
digest-more = { $count ->
    [one] آپ کے لیے ایک اور چیز رکی ہوئی ہے۔
   *[other] آپ کے لیے مزید { $count } چیزیں رکی ہوئی ہیں۔
}
digest-show = دکھائیں
digest-stop = کم پیغام چاہئیں تو /me لکھیں۔ کوئی پیغام نہیں چاہیے تو ”پیغام بند کریں“ لکھیں۔
waiting-title = وہ سب جو آپ کے لیے رکا ہوا تھا
waiting-none = آپ کے لیے کچھ رکا ہوا نہیں ہے۔
