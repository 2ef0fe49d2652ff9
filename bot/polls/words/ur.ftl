## A question that cannot be asked as it was typed

# $most: a number of characters.
poll-text-too-long = سوال کے لیے یہ بہت لمبا ہے۔ { $most } یا اس سے کم حروف لکھیں۔ کچھ پوسٹ نہیں ہوا۔
poll-empty = کمانڈ کے بعد اپنا سوال لکھیں۔ یوں لکھیں: /poll دوپہر کا کھانا؟ | سوپ | سلاد
poll-no-question = آپشن تو ہیں، مگر سوال نہیں ہے۔ پہلے سوال لکھیں۔ یوں لکھیں: /poll دوپہر کا کھانا؟ | سوپ | سلاد
poll-too-few = کم سے کم دو آپشن چاہئیں۔ یوں لکھیں: /poll دوپہر کا کھانا؟ | سوپ | سلاد
# $count: how many choices were typed. $most: how many there may be.
poll-too-many = یہ { $count } آپشن ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ دو سوال بنا لیں، یا کچھ آپشن ملا دیں۔
# $number: which choice, counted from 1.
poll-empty-option = آپشن { $number } خالی ہے۔ اسے بھریں، یا فالتو کھڑی لکیر ہٹا دیں۔ یوں لکھیں: /poll دوپہر کا کھانا؟ | سوپ | سلاد
# $option: the choice that was typed twice.
poll-duplicate-options = ”{ $option }“ دو بار لکھا ہے۔ ہر آپشن الگ رکھیں۔ یوں لکھیں: /poll دوپہر کا کھانا؟ | سوپ | سلاد
# $one, $other: two choices that are different, but look the same.
poll-lookalike-options = ”{ $one }“ اور ”{ $other }“ ایک جیسے نظر آتے ہیں۔ ایسے لفظ لکھیں جو الگ نظر آئیں۔ یوں لکھیں: /poll دوپہر کا کھانا؟ | سوپ | سلاد
# $length: characters typed. $most: characters there may be.
poll-question-too-long = آپ کے سوال میں { $length } حروف ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ سوال چھوٹا رکھیں، اور تفصیل پہلے پوسٹ کر دیں۔
# $number: which choice, counted from 1.
poll-option-too-long = آپشن { $number } میں { $length } حروف ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ بس چند لفظ لکھیں، جیسے: لائبریری، شام 6 بجے
poll-unclear = سمجھ نہیں آیا کہ سوال کون سا ہے اور آپشن کون سے۔ ان کے بیچ کھڑی لکیریں لگائیں۔ یوں لکھیں: /poll دوپہر کا کھانا؟ | سوپ | سلاد
# $example: the person's own words, with bars between the question and the choices.
poll-perhaps = مجھے یقین نہیں کہ آپشن کون سے ہیں۔ کیا آپ کا مطلب یہ تھا؟ /poll { $example }

# Commands

poll-summary = گروپ سے سوال پوچھیں
poll-question = سوال، پھر ہر لائن میں ایک آپشن
polls-summary = کھلے سوال اور آپ کے جواب
polls-plain-words = سوال | سوالات | کھلے سوال | کھلے سوالات | سوال دکھائیں | سوالات دکھائیں | میرے جواب | میرے جوابات
polls-number = سوال کا نمبر
polls-what = اس کے ساتھ کیا کرنا ہے
vote-summary = لکھ کر سوال کا جواب دیں
vote-option = آپ کے آپشن کا نمبر

# The post

poll-mode-hidden = نام نہیں دکھائے جاتے۔
poll-mode-named = آپ کا نام سب کو نظر آتا ہے۔
poll-closes = سوال { $when } بند ہوگا۔
poll-over = سوال بند ہو چکا ہے۔
poll-promise =
    { $total ->
        [0] ابھی تک کوئی جواب نہیں آیا۔
        [one] اب تک { $total } جواب آیا ہے۔
       *[other] اب تک { $total } جواب آئے ہیں۔
    } سوال { $when } بند ہوگا۔ پھر نتیجہ یہاں آئے گا۔
poll-words = سوال { $number }۔ لکھ کر جواب دینا ہو تو مجھے نجی چیٹ میں /vote { $number } اور آپشن کا نمبر لکھیں۔
poll-names = { $option } کے لیے: { $names }{ $more ->
        [0] {""}
       *[other] { " " }اور { $more } مزید
    }
poll-who = کون دیکھے گا؟
poll-take-back = جواب واپس لیں
poll-has-closed =
    { $total ->
        [0] سوال { $number } بند ہو چکا ہے۔ کسی نے جواب نہیں دیا۔
        [one] سوال { $number } بند ہو چکا ہے۔ ایک فرد نے جواب دیا۔
       *[other] سوال { $number } بند ہو چکا ہے۔ { $total } لوگوں نے جواب دیا۔
    }
poll-was-cancelled = سوال منسوخ ہو گیا۔ { $reason }
who-sees-hidden = آپ کا نام کسی کو نظر نہیں آتا، منتظمین کو بھی نہیں۔ سوال بند ہونے تک جواب رکھا جاتا ہے، تاکہ آپ بدل سکیں۔ گنتی دیکھ کر جواب کا اندازہ ہو سکتا ہے۔ { $ends }
who-sees-named = یہاں سب کو آپ کا نام آپ کے آپشن کے ساتھ نظر آتا ہے، ابھی بھی اور بعد میں بھی۔ { $ends }
poll-untitled = ایک بے نام گروپ

# Answers

vote-counted = آپ کا جواب گن لیا گیا: { $option }۔ سوال بند ہونے تک اسے بدلا جا سکتا ہے۔
vote-changed = جواب بدل گیا: { $before } کی جگہ { $option }۔
vote-same = آپ کا جواب پہلے سے { $option } ہے۔ یہ ایک ہی بار گنا جاتا ہے۔
vote-taken-back = جواب واپس لے لیا گیا۔ سوال بند ہونے تک دوبارہ جواب دیا جا سکتا ہے۔
nothing-to-take-back = آپ نے اس کا جواب نہیں دیا، اس لیے واپس لینے کو کچھ نہیں ہے۔
no-such-poll = ایسا کوئی سوال مجھے معلوم نہیں۔ کھلے سوال دیکھنے کے لیے /polls لکھیں۔
no-such-option =
    { $most ->
       *[other] ایسا کوئی آپشن نہیں ہے۔ 1 سے { $most } تک کا نمبر دیں، مثلاً /vote 7 2 لکھیں۔
    }
poll-closed = یہ سوال بند ہو چکا ہے، اس لیے آپ کا جواب گنا نہیں گیا۔ نتیجہ گروپ میں ہے۔
poll-cancelled = یہ سوال منسوخ ہو گیا تھا۔ { $reason }

# The result

result-title = سوال { $number } کا نتیجہ
result-none = ”{ $question }“ اس بار کسی نے جواب نہیں دیا۔
result-one =
    { $total ->
        [one] ”{ $question }“ ایک فرد نے جواب دیا: { $option }۔
       *[other] ”{ $question }“ { $total } لوگوں نے جواب دیا۔ سب سے زیادہ جواب { $option } کو ملے: { $total } میں سے { $most }۔
    }
result-two =
    { $most ->
        [one] ”{ $question }“ { $total } لوگوں نے جواب دیا۔ { $first } اور { $second } برابر، سب سے آگے رہے۔ دونوں کو ایک ایک جواب ملا۔
       *[other] ”{ $question }“ { $total } لوگوں نے جواب دیا۔ { $first } اور { $second } برابر، سب سے آگے رہے۔ دونوں کو { $most } جواب ملے۔
    }
result-many =
    { $most ->
        [one] ”{ $question }“ { $total } لوگوں نے جواب دیا۔ { $options } برابر، سب سے آگے رہے۔ ہر ایک کو ایک جواب ملا۔
       *[other] ”{ $question }“ { $total } لوگوں نے جواب دیا۔ { $options } برابر، سب سے آگے رہے۔ ہر ایک کو { $most } جواب ملے۔
    }
result-cancelled = سوال { $number } منسوخ ہو گیا۔ { $reason }
result-question = سوال یہ تھا: ”{ $question }“
listed-last = { $first } اور { $second }
listed-more = { $first }، { $rest }

# Private lists and cards

polls-none = اس وقت کوئی سوال کھلا نہیں ہے۔
polls-title =
    { $count ->
        [one] ایک کھلا سوال
       *[other] { $count } کھلے سوال
    }
polls-line = { $number }۔ { $question } آپ نے ابھی جواب نہیں دیا۔ سوال { $when } بند ہوگا۔
polls-line-answered = { $number }۔ { $question } آپ کا جواب: { $option }۔ سوال { $when } بند ہوگا۔
polls-open = نمبر { $number } کھولیں
polls-open-in = نمبر { $number } کھولیں، { $community }
which-poll = آپ کے کئی گروپوں میں سوال { $number } ہے۔ /polls لکھیں، پھر وہ سوال کھولیں جو آپ چاہیں۔
card-unanswered = آپ نے ابھی جواب نہیں دیا۔
card-answered = آپ کا جواب: { $option }۔
card-closed = یہ سوال بند ہو چکا ہے۔ نتیجہ گروپ میں ہے۔
card-number =
    { $total ->
        [0] سوال { $number }۔ ابھی تک کوئی جواب نہیں آیا۔
        [one] سوال { $number }۔ اب تک ایک جواب آیا ہے۔
       *[other] سوال { $number }۔ اب تک { $total } جواب آئے ہیں۔
    }
card-deleted = کسی نے اسے { $title } سے مٹا دیا ہے۔

# Organisers

poll-asked = سوال { $number } گروپ میں پہنچ گیا ہے۔
poll-changed = بدل دیا گیا۔ اب لوگوں کو نئے الفاظ نظر آتے ہیں۔
poll-moved = اب سوال { $when } بند ہوگا۔
poll-dropped = سوال چھوڑ دیا گیا۔ کچھ پوسٹ نہیں ہوا۔
poll-is-closed = سوال { $number } بند ہو گیا ہے۔ نتیجہ آ رہا ہے۔
poll-is-cancelled = سوال { $number } منسوخ ہو گیا ہے۔ آپ کی بتائی ہوئی وجہ گروپ کو نظر آتی ہے۔
poll-posted-again =
    { $places ->
        [0] یہ پہلے ہی آپ کے سب گروپوں میں ہے۔
        [one] یہ ایک گروپ میں سب سے نیچے آ رہا ہے۔
       *[other] یہ { $places } گروپوں میں سب سے نیچے آ رہا ہے۔
    }
poll-started = لوگ جواب دے چکے ہیں، یا دس منٹ گزر گئے ہیں، اس لیے الفاظ یہی رہیں گے۔ سوال منسوخ کر کے دوبارہ پوچھا جا سکتا ہے۔
closes-too-soon = وہ وقت گزر چکا ہے۔ بعد کا کوئی وقت چنیں۔
too-many-open = اس گروپ میں { $most } سوال کھلے ہیں، اور اس سے زیادہ بہت ہو جائیں گے۔ پہلے ایک سوال بند کریں۔
reason-missing = مہربانی کر کے چند لفظوں میں وجہ لکھیں۔ گروپ کو یہ نظر آئے گی۔
mode-named = اب نام دکھائے جاتے ہیں۔ لوگوں کو جواب دینے سے پہلے یہ بتایا جاتا ہے۔
mode-hidden = اب نام چھپے ہوئے ہیں۔
not-understood = مجھے صرف چند لفظ سمجھ آتے ہیں۔ سوالوں کے لیے /polls لکھیں، فوری مدد کے لیے /support لکھیں، یا پھر /help لکھیں۔
preview-which = یہ سوال کس کمیونٹی کے لیے ہے؟
preview-for = { $community } کے لیے
preview-title = پوسٹ ایسی ہوگی: { $question }
preview-option = { $number }۔ { $option }
preview-closes = سوال { $when } بند ہوگا۔ یہ وقت بدلا جا سکتا ہے۔
do-post = پوسٹ کریں
do-post-all =
    { $count ->
       *[other] سب { $count } گروپوں میں
    }
do-for = کوئی اور کمیونٹی
do-drop = نہ پوچھیں
do-change = بدلیں
do-names = نام دکھائیں
do-hidden = نام چھپائیں
do-time = کب بند ہو
do-close = ابھی بند کریں
do-cancel = منسوخ کریں
do-all = ہمارے سب گروپ
do-again = یہاں پوسٹ کریں
do-again-in = { $title } میں پوسٹ کریں

# Closing time

closing-title = سوال کب بند ہو؟
closing-now = فی الحال سوال { $when } بند ہوگا۔
closing-typed = آپ چاہیں تو /polls لکھیں، پھر سوال کا نمبر، at اور انگریزی میں تاریخ: /polls 7 at 4 December 6pm
closing-other = کوئی اور دن
closing-day = کون سا دن؟
closing-later = بعد کے دن
closing-hour = کتنے بجے؟

# Forms

form-change = سوال بدلیں
form-question = سوال
form-options = آپشن
form-options-hint = ہر لائن میں ایک آپشن، دو سے دس تک۔
form-save = محفوظ کریں
form-cancel = سوال { $number } منسوخ کریں
form-reason = کیوں؟
form-reason-hint = گروپ کو یہ نظر آتا ہے۔
form-cancel-it = سوال منسوخ کریں

# What a question without choices gets

bare-yes = ہاں
bare-no = نہیں
bare-not-sure = یقین نہیں

# Further languages

poll-original = اصل سوال
no-such-language = یہ زبان مجھے معلوم نہیں۔ ان میں سے کوئی زبان لکھیں: { $languages }۔ کچھ بدلا نہیں۔
no-such-version = یہ سوال { $language } میں کسی نے نہیں لکھا۔ اسے پڑھنا ہو تو زبان کا نام نہ لکھیں۔
version-uneven =
    { $count ->
        [0] یہاں کوئی آپشن نہیں ہے، اور اس سوال میں { $need } ہیں۔ ہر لائن میں ایک لکھیں، اسی ترتیب سے۔
        [one] یہاں ایک آپشن ہے، اور اس سوال میں { $need } ہیں۔ ہر لائن میں ایک لکھیں، اسی ترتیب سے۔
       *[other] یہاں { $count } آپشن ہیں، اور اس سوال میں { $need } ہیں۔ ہر لائن میں ایک لکھیں، اسی ترتیب سے۔
    }
version-stands = لوگ جواب دے چکے ہیں، اس لیے الفاظ یہی رہیں گے۔ دوسری زبانیں اب بھی شامل کی جا سکتی ہیں۔
version-kept = محفوظ ہو گیا۔ اب لوگ یہ سوال { $language } میں پڑھ سکتے ہیں۔
version-dropped = ہٹا دیا گیا۔ اب یہ سوال { $language } میں نہیں ہے۔
poll-changed-check = بدل دیا گیا۔ مہربانی کر کے دوسری زبانوں کے الفاظ بھی دیکھ لیں۔
poll-changed-alone = بدل دیا گیا۔ دوسری زبانوں میں آپشن مختلف تھے، اس لیے وہ زبانیں ہٹ گئیں۔ مہربانی کر کے انہیں دوبارہ شامل کریں۔
languages-title = کون سی زبان؟
languages-how = الفاظ آپ خود لکھیں۔ سب جواب اکٹھے گنے جاتے ہیں۔
languages-has = یہ { $language } میں پہلے سے ہے۔
form-language = سوال { $language } میں
form-question-in = سوال { $language } میں
form-options-in = آپشن { $language } میں
form-original = اصل الفاظ: { $words }
form-original-options = ہر لائن میں ایک، اس ترتیب سے: { $words }
card-languages = یہ ان زبانوں میں بھی ہے: { $names }۔
do-add = زبان شامل کریں
do-drop-language = { $language } ہٹائیں

# Copies in private

told-result = پھر نتیجہ یہاں آئے گا۔
told-words = سوال { $number }۔ لکھ کر جواب دینا ہو تو /vote { $number } اور آپشن کا نمبر لکھیں۔
told-why = آپ نے کہا تھا کہ نئے سوال آپ تک پہنچیں۔ یہ بدلنا ہو تو /me لکھیں۔
told-brief = ایک نیا سوال: ”{ $question }“ یہ { $when } بند ہوگا۔
told-brief-over = ایک سوال: ”{ $question }“ یہ سوال بند ہو چکا ہے۔

# Posted at night, or often

poll-asked-quiet-hours = سوال { $number } گروپ میں پہنچ گیا ہے۔ وہاں رات ہے، اس لیے آواز نہیں ہوئی۔
poll-asked-week-full = سوال { $number } گروپ میں پہنچ گیا ہے۔ ایک ہفتے کے لیے یہ بہت ہے، اس لیے یہ سوال رک بھی سکتا ہے۔
poll-waits = سوال { $number } واپس لے لیا گیا ہے۔ یہ { $when } دوبارہ آئے گا۔
do-wait = { $time } تک روکیں
do-wait-day = { $day } تک روکیں
nothing-to-wait-for = اس سوال کو رکنے کی ضرورت نہیں، اس لیے یہ جہاں ہے وہیں رہے گا۔
answered-already = لوگ جواب دے چکے ہیں، اس لیے یہ جہاں ہے وہیں رہے گا۔
