### What the pages behind links say themselves. What is said of questions and answers comes from the questions.

page-run-by = انتظام: { $operator }۔
page-languages = دوسری زبانیں
page-send = میرا جواب بھیجیں
page-skip = جواب نہیں دینا
page-closes = سوال { $when } بند ہوگا۔ پھر نتیجہ اسی صفحے پر نظر آئے گا۔

## How to answer

page-choose-one = ایک چنیں۔
page-choose-any = جتنے چاہیں چنیں۔
page-choose-up-to =
    { $most ->
       *[other] زیادہ سے زیادہ { $most } چنیں۔
    }
page-choose-exactly =
    { $count ->
        [one] ایک چنیں۔
       *[other] { $count } چنیں۔
    }
page-choose-between =
    { $most ->
       *[other] { $least } سے { $most } تک چنیں۔
    }
page-rank = سب سے اچھے آپشن کو پہلی پسند بنائیں، اس سے اگلے کو دوسری۔ جو چاہیں، چھوڑ دیں۔
page-rank-tap = پہلے سب سے اچھا آپشن دبائیں، پھر اس سے اگلا۔ ہٹانا ہو تو اسی کو دوبارہ دبائیں۔
page-no-place = چھوڑ دیں
page-place =
    { $place ->
        [1] پہلی پسند
        [2] دوسری پسند
        [3] تیسری پسند
        [4] چوتھی پسند
        [5] پانچویں پسند
        [6] چھٹی پسند
        [7] ساتویں پسند
        [8] آٹھویں پسند
        [9] نویں پسند
        [10] دسویں پسند
       *[other] { $place }ویں پسند
    }
page-points =
    { $points ->
       *[other] آپ کے پاس { $points } پوائنٹ ہیں۔ ہر آپشن کو جتنے چاہیں دیں۔
    }
page-points-squared =
    { $points ->
       *[other] آپ کے پاس { $points } پوائنٹ ہیں۔ کسی آپشن کو ایک ووٹ دینے پر 1 پوائنٹ لگتا ہے، دو ووٹ پر 4، تین پر 9۔
    }
page-points-left =
    { $left ->
        [0] سب { $points } پوائنٹ دیے جا چکے ہیں۔
        [one] { $points } میں سے ایک پوائنٹ باقی ہے۔
       *[other] { $points } میں سے { $left } پوائنٹ باقی ہیں۔
    }
page-points-over =
    { $points ->
       *[other] یہ { $points } پوائنٹ سے زیادہ ہے۔ مہربانی کر کے کچھ واپس لیں۔
    }
page-more = { $option } کے لیے ایک زیادہ
page-fewer = { $option } کے لیے ایک کم
page-dates = ہر تاریخ کے لیے بتائیں کہ وہ آپ کے لیے ٹھیک ہے یا نہیں۔ جس تاریخ کا جواب نہ ہو، وہ ”نہیں“ گنی جاتی ہے۔
page-yes = ہاں
page-if-need-be = ضرورت ہو تو
page-no = نہیں
page-words =
    { $most ->
       *[other] جو آپ لکھیں، وہ منتظمین پڑھتے ہیں۔ زیادہ سے زیادہ { $most } حروف۔
    }
page-share = دوسرے بھی اسے پڑھ سکتے ہیں، اگر کوئی منتظم اجازت دے۔

## Who sees it

page-who = کون دیکھے گا؟
page-sees-nobody = آپ کون ہیں، یہ کسی کو نظر نہیں آتا۔ ہمیں بھی معلوم نہیں، اور ہم کوئی پتہ نہیں رکھتے۔
page-sees-names = گروپ میں جوابوں کے ساتھ نام ہوتے ہیں۔ آپ کے جواب کے ساتھ کوئی نام نہیں۔
page-sees-words = آپ کے الفاظ منتظمین پڑھتے ہیں۔ اپنے بارے میں جو آپ لکھیں، اس سے پتا چل سکتا ہے کہ آپ کون ہیں۔
page-sees-guess = گنتی دیکھ کر جواب کا اندازہ ہو سکتا ہے۔
page-sees-single = یہ لنک ایک ہی بار چلتا ہے۔ جن سے یہ آپ کو ملا، انہیں آپ کا جواب نہیں دکھایا جاتا۔
page-sees-open = یہ لنک سب کے لیے ہے، اور ایک سے زیادہ بار چلتا ہے۔ اس لیے یہ جواب الگ گنے جاتے ہیں۔
page-sees-browser = آپ کے براؤزر میں ایک بے ترتیب نمبر رہتا ہے، تاکہ آپ اپنا جواب بدل سکیں۔ ہم وہاں اور کچھ نہیں رکھتے۔

## Thank you

page-thanks = شکریہ۔ آپ کا جواب گن لیا گیا۔
page-thanks-skipped = شکریہ۔ آپ نے اس سوال کا جواب نہ دینا بہتر سمجھا۔
page-thanks-again = آپ نے اس کا جواب دے دیا ہے۔
page-words-shared = دوسرے بھی اسے پڑھ سکتے ہیں، اگر کوئی منتظم اجازت دے۔
page-words-private = اسے صرف منتظمین پڑھتے ہیں۔
page-result-at = سوال { $when } بند ہوگا۔ تب یہ لنک دوبارہ کھولیں، اور نتیجہ دیکھیں۔
page-change = میرا جواب بدلیں
page-take-back = جواب واپس لیں
page-taken-back = جواب واپس لے لیا گیا۔ سوال بند ہونے تک دوبارہ جواب دیا جا سکتا ہے۔
page-so-far = اب تک
page-counts-close = گنتی سوال بند ہونے پر نظر آتی ہے۔

## The answer that was promised

page-promise-answer = جواب
page-promise-write = { $answerer } کا جواب
page-promise-how =
    { $most ->
       *[other] جن سے پوچھا گیا تھا، وہ سب اسے پڑھ سکتے ہیں۔ زیادہ سے زیادہ { $most } حروف۔
    }
page-promise-send = جواب بھیجیں
page-promise-change = جواب بدلیں
page-promise-told = شکریہ۔ جن سے پوچھا گیا تھا، جواب ان تک جا رہا ہے۔
page-promise-until = اسے { $when } تک بدلا جا سکتا ہے۔
page-promise-stands = لوگ یہ جواب پڑھ چکے ہیں، اس لیے یہ ایسا ہی رہے گا۔

## When it is not open

page-early = یہ سوال ابھی نہیں کھلا
page-early-more = یہ { $when } کھلے گا۔ مہربانی کر کے تب یہ لنک دوبارہ کھولیں۔
page-ending = یہ سوال بند ہو چکا ہے
page-ending-more = نتیجہ آ رہا ہے۔ مہربانی کر کے ایک منٹ میں یہ صفحہ دوبارہ کھولیں۔
page-closed = یہ سوال بند ہو چکا ہے۔
page-cancelled = یہ سوال منسوخ ہو گیا تھا
page-cancelled-more = وجہ: { $reason }
page-table = نتیجہ نمبروں میں
page-table-choice = آپشن
page-table-answers = جواب

## When an answer could not be taken

page-too-late = بہت دیر ہو گئی تھی، اس لیے آپ کا جواب نہیں گنا گیا۔
page-again = مہربانی کر کے اپنا جواب دیکھ لیں، اور ایک بار پھر بھیجیں۔
page-many-answers = آپ جہاں ہیں، وہاں سے بہت زیادہ جواب آئے ہیں۔ مہربانی کر کے اپنا جواب ایک منٹ بعد بھیجیں۔
page-number-unclear = مہربانی کر کے اعشاریے کے بغیر نمبر لکھیں، جیسے 3۔
page-not-saved = یہ محفوظ نہیں ہو سکا، اس لیے گنا نہیں گیا۔ مہربانی کر کے تھوڑی دیر میں دوبارہ بھیجیں۔

## Pages that say why not

page-unknown = یہ لنک ہمیں معلوم نہیں
page-unknown-more = مہربانی کر کے پورا لنک دوبارہ کھولیں، یا ان سے پوچھیں جن سے یہ ملا تھا۔
page-cut = یہ لنک پورا نہیں ہے
page-cut-more = اس کا کچھ حصہ رہ گیا ہے، یا غلط لکھا گیا ہے۔ مہربانی کر کے پورا لنک دوبارہ کھولیں۔
page-used = یہ لنک استعمال ہو چکا ہے
page-stopped = یہ لنک بند کر دیا گیا ہے
page-slow = بہت سے غلط لنک آئے ہیں
page-slow-more = مہربانی کر کے ایک منٹ ٹھہریں۔ پھر وہ پورا لنک کھولیں جو آپ کو ملا تھا۔
page-foreign = یہ کسی اور صفحے سے آیا ہے
page-foreign-more = کچھ نہیں گنا گیا۔ مہربانی کر کے اپنا لنک دوبارہ کھولیں، اور وہاں جواب دیں۔
page-too-big = یہ ایک بار کے لیے بہت زیادہ ہے
page-too-big-more = کچھ نہیں گنا گیا۔ مہربانی کر کے واپس جائیں اور اسے چھوٹا کریں۔
page-missing = یہاں کچھ نہیں ہے
page-missing-more = سوال کا جواب دینے کے لیے وہ پورا لنک کھولیں جو آپ کو ملا تھا۔
page-away = اس وقت یہ دیکھنا ممکن نہیں
page-away-more = مہربانی کر کے ایک منٹ میں اپنا لنک دوبارہ کھولیں۔
page-fault = یہاں کچھ خرابی ہو گئی
page-fault-more = یہ آپ کی وجہ سے نہیں ہوا۔ مہربانی کر کے واپس جائیں اور دوبارہ کوشش کریں۔
