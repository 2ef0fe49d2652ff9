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
poll-skip = جواب نہیں دینا
do-answer = جواب دیں
# An option that somebody in the group proposed.
option-from-member = { $option } (رکن کی طرف سے)
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
vote-skipped = نوٹ ہو گیا: آپ نے جواب نہ دینا بہتر سمجھا۔ آپ سے دوبارہ نہیں پوچھا جائے گا۔
# $lacks: how many more choices there must be before the answer counts.
vote-begun =
    { $lacks ->
        [one] اب تک: { $option }۔ ایک اور چنیں، پھر جواب گنا جائے گا۔
       *[other] اب تک: { $option }۔ مزید { $lacks } چنیں، پھر جواب گنا جائے گا۔
    }
too-many-chosen =
    { $most ->
        [one] زیادہ سے زیادہ ایک آپشن ہو سکتا ہے۔ پہلے ایک ہٹائیں۔
       *[other] زیادہ سے زیادہ { $most } آپشن ہو سکتے ہیں۔ پہلے ایک ہٹائیں۔
    }
not-enough-points =
    { $left ->
        [0] سب { $points } پوائنٹ دیے جا چکے ہیں۔ پہلے کچھ واپس لیں۔
        [one] اس کے لیے باقی ایک پوائنٹ کافی نہیں ہے۔ پہلے کچھ واپس لیں۔
       *[other] اس کے لیے باقی { $left } پوائنٹ کافی نہیں ہیں۔ پہلے کچھ واپس لیں۔
    }
not-this-kind = اس قسم کے سوال کے ساتھ یہ نہیں چلتا۔
poll-opens-later = یہ سوال ابھی نہیں کھلا۔ یہ خود ہی آ جائے گا۔
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

# Several choices

# $least and $most: how many may be chosen.
several-rule =
    { $least ->
        [1] زیادہ سے زیادہ { $most } آپشن چنیں۔ شامل کرنے یا ہٹانے کے لیے دبائیں۔
       *[other] { $least } سے { $most } تک آپشن چنیں۔ شامل کرنے یا ہٹانے کے لیے دبائیں۔
    }
several-lacks =
    { $lacks ->
        [one] ایک اور چنیں، پھر آپ کا جواب گنا جائے گا۔
       *[other] مزید { $lacks } چنیں، پھر آپ کا جواب گنا جائے گا۔
    }
several-uneven =
    { $most ->
       *[other] یہ نمبر نہیں چلتے۔ 1 سے { $most } تک کے نمبر لکھیں، چھوٹا پہلے: /polls 7 kind several 1 3
    }
box-ticked = ✓ { $option }
box-empty = { $option }
# $first: how many options came first. $most: how many people chose them.
several-result =
    { $first ->
        [one] ”{ $question }“ { $total ->
            [one] ایک فرد نے جواب دیا۔
           *[other] { $total } لوگوں نے جواب دیا۔
        } کئی آپشن چنے جا سکتے تھے۔ سب سے زیادہ جواب { $options } کو ملے: { $total } میں سے { $most }۔
       *[other] ”{ $question }“ { $total ->
            [one] ایک فرد نے جواب دیا۔
           *[other] { $total } لوگوں نے جواب دیا۔
        } کئی آپشن چنے جا سکتے تھے۔ { $options } سب سے آگے رہے۔ { $most ->
            [one] ہر ایک کو ایک جواب ملا۔
           *[other] ہر ایک کو { $most } جواب ملے۔
        }
    }

# Choices put in order

do-how = گنتی کا طریقہ
ranked-firsts = ہر آپشن کتنے لوگوں کی پہلی پسند ہے:
ranked-rule = پہلے سب سے اچھا آپشن دبائیں، پھر اس سے اگلا۔ کچھ آپشن چھوڑے جا سکتے ہیں۔ ہٹانا ہو تو اسی کو دوبارہ دبائیں۔
# $place: counted from 1. Written so that nobody takes it for the number of the choice.
ranked-place =
    { $place ->
        [1] پہلی پسند: { $option }
        [2] دوسری پسند: { $option }
        [3] تیسری پسند: { $option }
        [4] چوتھی پسند: { $option }
        [5] پانچویں پسند: { $option }
        [6] چھٹی پسند: { $option }
        [7] ساتویں پسند: { $option }
        [8] آٹھویں پسند: { $option }
        [9] نویں پسند: { $option }
        [10] دسویں پسند: { $option }
       *[other] { $place }ویں پسند: { $option }
    }
ranked-undo = آخری ہٹائیں
# An answer, the best first: “Soup, then Salad, then Bread”.
ranked-then = { $first }، پھر { $rest }
# $number: the number of the question.
order-unclear = یہ ترتیب سمجھ نہیں آئی۔ ہر آپشن کا نمبر ایک بار لکھیں، سب سے اچھا پہلے: /vote { $number } 2>1>3
poll-words-ranked = سوال { $number }۔ لکھ کر جواب دینا ہو تو مجھے نجی چیٹ میں اپنی ترتیب لکھیں: /vote { $number } 2>1>3
told-words-ranked = سوال { $number }۔ لکھ کر جواب دینا ہو تو اپنی ترتیب لکھیں: /vote { $number } 2>1>3
ranked-result =
    { $total ->
        [one] ”{ $question }“ ایک فرد نے جواب دیا، اور { $options } کو سب سے پہلے رکھا۔
       *[other] ”{ $question }“ { $total } لوگوں نے آپشن ترتیب سے لگائے۔ { $options } سب سے آگے رہا۔
    }
ranked-result-shared = ”{ $question }“ { $total } لوگوں نے آپشن ترتیب سے لگائے۔ { $options } برابر، سب سے آگے رہے۔
# $rounds: how many rounds it took. After this come the last ones.
ranked-many-rounds = گنتی کے { $rounds } مرحلے ہوئے۔ آخری مرحلے یہ ہیں۔
# $counting: how many answers counted in this round. $exhausted: how many had no choice left in it.
round-majority =
    { $exhausted ->
        [0] مرحلہ { $number }: { $counting } میں سے { $most } جواب { $option } کے ہیں، یعنی آدھے سے زیادہ۔
        [one] مرحلہ { $number }: { $counting } میں سے { $most } جواب { $option } کے ہیں، یعنی آدھے سے زیادہ۔ ایک جواب میں کوئی آپشن باقی نہیں تھا۔
       *[other] مرحلہ { $number }: { $counting } میں سے { $most } جواب { $option } کے ہیں، یعنی آدھے سے زیادہ۔ { $exhausted } جوابوں میں کوئی آپشن باقی نہیں تھا۔
    }
# $many: how many choices go out.
round-no-firsts =
    { $many ->
        [one] مرحلہ { $number }: { $options } کسی کی پہلی پسند نہیں تھا، اس لیے باہر ہو گیا۔
       *[other] مرحلہ { $number }: { $options } کسی کی پہلی پسند نہیں تھے، اس لیے باہر ہو گئے۔
    }
round-fewest = مرحلہ { $number }: سب سے کم جواب { $option } کے ہیں: { $count }۔ یہ باہر ہو گیا۔
# $tied: choices that tie for fewest, with $count each. $out: which of them goes out.
round-first-choices = مرحلہ { $number }: { $tied } برابر ہیں، ہر ایک کے جواب: { $count }۔ { $out } سب سے کم لوگوں کی پہلی پسند تھا، اس لیے باہر ہو گیا۔
round-earlier = مرحلہ { $number }: { $tied } برابر ہیں، ہر ایک کے جواب: { $count }۔ مرحلہ { $earlier } میں { $out } کے جواب سب سے کم تھے، اس لیے وہ باہر ہو گیا۔
round-points = مرحلہ { $number }: { $tied } برابر ہیں، ہر ایک کے جواب: { $count }۔ { $out } کے پوائنٹ سب سے کم ہیں، اس لیے وہ باہر ہو گیا۔
round-together = مرحلہ { $number }: { $tied } برابر ہیں، ہر ایک کے جواب: { $count }۔ { $out } اکٹھے باہر ہو گئے، کیونکہ اس سے نتیجہ نہیں بدلتا۔
round-open = مرحلہ { $number }: { $tied } برابر ہیں، ہر ایک کے جواب: { $count }۔ ان میں کوئی فرق نہیں نکلتا، اس لیے گنتی یہیں ختم ہوتی ہے۔
round-left = اب یہی باقی رہا: { $option }۔
ranked-points-agree = پوائنٹ کے حساب سے بھی سب سے آگے: { $options }۔
ranked-points-differ = پوائنٹ کے حساب سے نتیجہ اور ہوتا۔ سب سے آگے: { $options }۔
# In a picture. $out: the round in which it went out; 0 where it stayed in.
ranked-amount =
    { $out ->
        [0] { $count }
       *[other] { $count }، مرحلہ { $out } میں باہر
    }
how-title = گنتی اس طرح ہوتی ہے۔
how-ranked-half = ہر جواب اپنی پہلی پسند کے لیے گنا جاتا ہے۔ جس آپشن کو آدھے سے زیادہ جواب ملیں، وہ سب سے آگے رہتا ہے۔
how-ranked-out = کسی کو اتنے نہ ملیں تو سب سے کم جواب والا آپشن باہر ہو جاتا ہے۔ اس کے جواب اپنی اگلی پسند کو مل جاتے ہیں۔
how-ranked-again = پھر یہی دوبارہ ہوتا ہے، ایک کے بعد ایک مرحلہ۔ جو آپشن کسی کی پہلی پسند نہ ہوں، وہ فوراً باہر ہو جاتے ہیں۔
how-ranked-tie = سب سے کم پر دو آپشن برابر ہوں تو وہ باہر ہوتا ہے جو کم لوگوں کی پہلی پسند ہو۔
how-ranked-still = پھر بھی برابر ہوں تو بعد کے مرحلے دیکھے جاتے ہیں، پھر پوائنٹ۔ اس سے بھی فرق نہ نکلے تو وہ اکٹھے باہر ہوتے ہیں، یا اکٹھے سب سے آگے رہتے ہیں۔
how-ranked-points = پوائنٹ: جتنے آپشن کسی آپشن سے نیچے ہوں یا چھوڑ دیے گئے ہوں، اسے اتنے پوائنٹ ملتے ہیں۔
# $counts: the choices with what each had. $exhausted: how many answers had no choice left.
ranked-counts =
    { $exhausted ->
        [0] ہر ایک کے جواب: { $counts }۔
        [one] ہر ایک کے جواب: { $counts }۔ ایک جواب میں کوئی آپشن باقی نہیں تھا۔
       *[other] ہر ایک کے جواب: { $counts }۔ { $exhausted } جوابوں میں کوئی آپشن باقی نہیں تھا۔
    }
ranked-points = پوائنٹ کے حساب سے: { $points }۔

# Points to share out

# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
points-each =
    { $squared ->
        [0] ہر آپشن کے پوائنٹ:
       *[other] ہر آپشن کے ووٹ:
    }
points-rule =
    { $squared ->
        [0] آپ کے پاس { $points } پوائنٹ ہیں۔ ہر آپشن کو جتنے چاہیں دیں۔
       *[other] آپ کے پاس { $points } پوائنٹ ہیں۔ کسی آپشن کو ایک ووٹ دینے پر 1 پوائنٹ لگتا ہے، دو ووٹ پر 4، تین پر 9۔
    }
points-step = ایک بار دبانے سے { $step } دیے جاتے ہیں۔ لکھ کر کوئی بھی تعداد دی جا سکتی ہے۔
points-left =
    { $left ->
        [0] سب { $points } پوائنٹ دیے جا چکے ہیں۔
        [one] { $points } میں سے ایک پوائنٹ باقی ہے۔
       *[other] { $points } میں سے { $left } پوائنٹ باقی ہیں۔
    }
# $value: what the choice has after the tap. $number: its number, where the button has only its start; else 0.
points-more =
    { $number ->
        [0] + { $option } ({ $value })
       *[other] + { $number }۔ { $option } ({ $value })
    }
points-fewer =
    { $number ->
        [0] − { $option } ({ $value })
       *[other] − { $number }۔ { $option } ({ $value })
    }
points-of = { $option } ({ $value })
# $number: the number of the question.
points-unclear = یہ سمجھ نہیں آیا۔ ہر آپشن کا نمبر ایک بار لکھیں، ساتھ وہ تعداد جو اسے ملے: /vote { $number } 1=3 2=2
points-out-of-range = یہ ممکن نہیں۔ { $least } سے { $most } تک پوائنٹ چنیں۔
poll-words-points = سوال { $number }۔ لکھ کر جواب دینا ہو تو مجھے نجی چیٹ میں لکھیں، مثلاً: /vote { $number } 1=3 2=2
told-words-points = سوال { $number }۔ لکھ کر جواب دینا ہو تو مثلاً یوں لکھیں: /vote { $number } 1=3 2=2
# $given: all that people gave.
points-result =
    { $squared ->
        [0] { $total ->
            [one] ”{ $question }“ ایک فرد نے { $given } پوائنٹ بانٹے۔ سب سے زیادہ { $options } کو ملے: { $most }۔
           *[other] ”{ $question }“ { $total } لوگوں نے { $given } پوائنٹ بانٹے۔ سب سے زیادہ { $options } کو ملے: { $most }۔
        }
       *[other] { $total ->
            [one] ”{ $question }“ ایک فرد نے { $given } ووٹ دیے۔ سب سے زیادہ { $options } کو ملے: { $most }۔
           *[other] ”{ $question }“ { $total } لوگوں نے { $given } ووٹ دیے۔ سب سے زیادہ { $options } کو ملے: { $most }۔
        }
    }
points-result-shared =
    { $squared ->
        [0] { $total ->
            [one] ”{ $question }“ ایک فرد نے { $given } پوائنٹ بانٹے۔ { $options } برابر، سب سے آگے رہے۔ ہر ایک کے پوائنٹ: { $most }۔
           *[other] ”{ $question }“ { $total } لوگوں نے { $given } پوائنٹ بانٹے۔ { $options } برابر، سب سے آگے رہے۔ ہر ایک کے پوائنٹ: { $most }۔
        }
       *[other] { $total ->
            [one] ”{ $question }“ ایک فرد نے { $given } ووٹ دیے۔ { $options } برابر، سب سے آگے رہے۔ ہر ایک کے ووٹ: { $most }۔
           *[other] ”{ $question }“ { $total } لوگوں نے { $given } ووٹ دیے۔ { $options } برابر، سب سے آگے رہے۔ ہر ایک کے ووٹ: { $most }۔
        }
    }
points-totals =
    { $squared ->
        [0] سب پوائنٹ: { $totals }۔
       *[other] سب ووٹ: { $totals }۔
    }
# In a picture: what a choice got, and from how many people.
points-amount =
    { $people ->
        [0] { $got }
        [one] { $got }، ایک فرد سے
       *[other] { $got }، { $people } لوگوں سے
    }
points-title = ہر فرد کے پاس کتنے پوائنٹ ہوں؟
points-plain-how = پوائنٹ: ایک آپشن کو ایک پوائنٹ دینے پر ایک ہی لگتا ہے۔
points-squared-how = مربع: ایک آپشن کو دو ووٹ دینے پر 4 پوائنٹ لگتے ہیں، تین پر 9۔
points-many = { $points } پوائنٹ
points-squared = { $points } مربع

# A scale from 1 to 5

kind-yes-no = ہاں یا نہیں
kind-how-yes-no = ہاں یا نہیں: ”ہاں“، ”نہیں“ یا ”یقین نہیں“ میں سے ایک بٹن دبانا۔
kind-scale = 1 سے 5
kind-how-scale = 1 سے 5: ان میں سے ایک درجہ دبانا۔
# What the first and the last step mean where the organiser wrote nothing else.
scale-low = بالکل نہیں
scale-high = بہت زیادہ
# $step: 1 or 5. $words: what it means.
scale-end = { $step } ({ $words })
preview-scale = درجے: { $low } سے { $high } تک۔
form-scale = دونوں سرے
form-scale-low = 1 کا کیا مطلب ہے؟
form-scale-high = 5 کا کیا مطلب ہے؟
form-scale-hint = خالی چھوڑیں تو یہ لکھا جائے گا: { $words }
scale-end-too-long = اس میں { $length } حروف ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں، تاکہ بٹن پر پورا آئے۔
scale-ends-alike = دونوں سروں پر ایک ہی بات لکھی ہے۔ انہیں الگ الگ رکھیں۔
scale-ends-missing = دونوں سرے لکھیں، اور بیچ میں کھڑی لکیر لگائیں: /polls draft kind scale بالکل نہیں | بہت زیادہ
# $low and $high: what 1 and 5 mean.
scale-ends = 1 کا مطلب ”{ $low }“ ہے، اور 5 کا مطلب ”{ $high }“۔
# $ends: the sentence above. $middle: the step in the middle of all answers.
scale-result =
    { $total ->
        [one] ”{ $question }“ { $ends } ایک فرد نے جواب دیا: { $middle }۔
       *[other] ”{ $question }“ { $ends } { $total } لوگوں نے جواب دیا۔ بیچ کا جواب { $middle } ہے۔
    }
# $lower and $upper: the middle lies between these steps.
scale-result-halves = ”{ $question }“ { $ends } { $total } لوگوں نے جواب دیا۔ آدھے لوگوں کا جواب { $upper ->
        [5] 5
       *[other] { $upper } یا اس سے زیادہ
    } ہے، اور آدھے لوگوں کا { $lower ->
        [1] 1
       *[other] { $lower } یا اس سے کم
    }۔
scale-spread = جواب { $lowest } سے { $highest } تک رہے۔
scale-alike = سب کا جواب { $step } ہے۔
scale-count = { $step }: { $count }

# Dates to choose between

kind-dates = تاریخیں
kind-how-dates = تاریخیں: لوگ ہر تاریخ کے لیے ”ہاں“، ”ضرورت ہو تو“ یا ”نہیں“ کہیں۔
form-dates = کون سی تاریخیں؟
form-dates-lines = تاریخیں
form-dates-hint = ہر لائن میں ایک، انگریزی میں، جیسے: Tue 1 Dec 6pm
date-unclear = ”{ $words }“ سے تاریخ سمجھ نہیں آئی۔ ہر لائن میں ایک تاریخ انگریزی میں لکھیں، یوں: Tue 1 Dec 6pm
date-passed = ”{ $words }“ گزر چکی ہے۔ بعد کی تاریخ چنیں، یا سال بھی لکھیں۔
slot-passed = یہ تاریخ گزر چکی ہے: { $date }۔ پہلے تاریخیں بدلیں۔
date-twice = ”{ $words }“ دو بار لکھی ہے۔ ہر تاریخ ایک بار لکھیں۔
dates-too-few = کم سے کم دو تاریخیں لکھیں، ہر لائن میں ایک۔ انگریزی میں یوں لکھیں: Tue 1 Dec 6pm
# $when: a date and a time there. $city: where. $theirs: the time, or the date and time, by the reader's own clock.
slot-elsewhere = { $when }، { $city } میں (آپ کے یہاں { $theirs })
dates-line = { $date }: { $counts }
# $yes, $maybe: how many people said so.
dates-counts =
    { $maybe ->
        [0] ہاں { $yes }
       *[other] ہاں { $yes }، ضرورت ہو تو { $maybe }
    }
dates-amount =
    { $maybe ->
        [0] { $yes } ہاں
       *[other] { $yes } ہاں، { $maybe } ضرورت ہو تو
    }
poll-names-maybe = { $option } کے لیے، ضرورت ہو تو: { $names }{ $more ->
        [0] {""}
       *[other] { " " }اور { $more } مزید
    }
poll-words-dates = سوال { $number }۔ لکھ کر جواب دینا ہو تو مجھے نجی چیٹ میں یوں لکھیں: /vote { $number } 1 yes 2 maybe 3 no
told-words-dates = سوال { $number }۔ لکھ کر جواب دینا ہو تو یوں لکھیں: /vote { $number } 1 yes 2 maybe 3 no
dates-rule = ہر تاریخ کے لیے ”ہاں“، ”ضرورت ہو تو“ یا ”نہیں“ چنیں۔ ہر بار دبانے سے اگلا جواب آتا ہے۔
# On a button, of which 38 characters are sure to be seen: where dates are long, put $state first.
dates-slot = { $state }: { $date }
dates-yes = ہاں
dates-maybe = ضرورت ہو تو
dates-no = نہیں
dates-all-yes = ہاں، سب کو
dates-all-no = نہیں، سب کو
# Words that people type for these; as many as there are, in small letters. No word may mean two of them.
dates-yes-plain-words = ہاں | جی ہاں | ہاں جی | جی | ٹھیک ہے | haan | han | ji haan | haan ji | ji | theek hai
dates-maybe-plain-words = ضرورت ہو تو | اگر ضرورت ہو | ضرورت پڑے تو | مجبوری ہو تو | شاید | شائد | shayad | zaroorat ho to | agar zaroorat ho
dates-no-plain-words = نہیں | جی نہیں | نہیں جی | نہ | nahi | nahin | ji nahi | ji nahin
dates-none = کوئی بھی تاریخ نہیں
dates-list-yes = { $dates } کے لیے ہاں
dates-list-maybe = ضرورت ہو تو { $dates }
dates-count-yes =
    { $count ->
        [one] ایک تاریخ کے لیے ہاں
       *[other] { $count } تاریخوں کے لیے ہاں
    }
dates-count-maybe =
    { $count ->
        [one] ضرورت ہو تو ایک تاریخ
       *[other] ضرورت ہو تو { $count } تاریخیں
    }
dates-both = { $yes }؛ { $maybe }
dates-more = { $first }؛ { $rest }
# $date: the first of those that are over by the time at which answers end.
dates-over =
    { $count ->
        [one] ایک تاریخ اس سے پہلے کی ہے: { $date }۔
       *[other] { $count } تاریخیں اس سے پہلے کی ہیں۔ پہلی یہ ہے: { $date }۔
    }
dates-changed = بدل گیا۔ { $date }: { $state }۔ سوال بند ہونے تک اسے بدلا جا سکتا ہے۔
dates-changed-many = بدل گیا۔ اب آپ کا جواب: { $answer }۔
dates-unclear = یہ سمجھ نہیں آیا۔ نمبر کے ساتھ yes، maybe یا no لکھیں: /vote { $number } 1 yes 2 maybe
# $first: how many dates came first. $counts: what people said to each of them.
dates-result =
    { $first ->
        [one] ”{ $question }“ { $total ->
            [one] ایک فرد نے جواب دیا۔
           *[other] { $total } لوگوں نے جواب دیا۔
        } سب سے زیادہ لوگوں کے لیے یہ ٹھیک ہے: { $dates }۔ جواب: { $counts }۔
       *[other] ”{ $question }“ { $total ->
            [one] ایک فرد نے جواب دیا۔
           *[other] { $total } لوگوں نے جواب دیا۔
        } یہ ایک جتنی ٹھیک ہیں: { $dates }۔ ہر ایک پر جواب: { $counts }۔
    }
dates-result-maybe =
    { $first ->
        [one] ”{ $question }“ { $total ->
            [one] ایک فرد نے جواب دیا۔
           *[other] { $total } لوگوں نے جواب دیا۔
        } کسی نے ”ہاں“ نہیں کہا۔ ضرورت ہو تو یہ چل سکتی ہے: { $dates }۔ { $maybe ->
            [one] ایک فرد نے ایسا کہا۔
           *[other] { $maybe } لوگوں نے ایسا کہا۔
        }
       *[other] ”{ $question }“ { $total ->
            [one] ایک فرد نے جواب دیا۔
           *[other] { $total } لوگوں نے جواب دیا۔
        } کسی نے ”ہاں“ نہیں کہا۔ ضرورت ہو تو یہ چل سکتی ہیں: { $dates }۔ { $maybe ->
            [one] ہر ایک کے لیے ایک فرد نے ایسا کہا۔
           *[other] ہر ایک کے لیے { $maybe } لوگوں نے ایسا کہا۔
        }
    }
dates-result-none =
    { $total ->
        [one] ”{ $question }“ ایک فرد نے جواب دیا۔ ان کے لیے کوئی تاریخ ٹھیک نہیں۔
       *[other] ”{ $question }“ { $total } لوگوں نے جواب دیا۔ کوئی تاریخ کسی کے لیے ٹھیک نہیں۔
    }
# $dates: dates with as many yes as the best, and more no.
dates-beaten = { $dates } کے لیے بھی اتنے ہی لوگوں نے ”ہاں“ کہا، مگر ”نہیں“ زیادہ لوگوں نے کہا۔

# Private lists and cards

polls-none = اس وقت کوئی سوال کھلا نہیں ہے۔
polls-none-known = آپ کس گروپ میں ہیں، یہ مجھے معلوم نہیں۔ اپنے گروپ میں ایک بار /polls لکھیں۔
polls-title =
    { $count ->
        [one] ایک کھلا سوال
       *[other] { $count } کھلے سوال
    }
polls-line = { $number }۔ { $question } آپ نے ابھی جواب نہیں دیا۔ سوال { $when } بند ہوگا۔
polls-line-answered = { $number }۔ { $question } آپ کا جواب: { $option }۔ سوال { $when } بند ہوگا۔
polls-line-skipped = { $number }۔ { $question } آپ نے جواب نہ دینا بہتر سمجھا۔ سوال { $when } بند ہوگا۔
polls-open = نمبر { $number } کھولیں
polls-open-in = نمبر { $number } کھولیں، { $community }
which-poll = آپ کے کئی گروپوں میں سوال { $number } ہے۔ /polls لکھیں، پھر وہ سوال کھولیں جو آپ چاہیں۔
card-unanswered = آپ نے ابھی جواب نہیں دیا۔
card-skipped = آپ نے جواب نہ دینا بہتر سمجھا۔ یہ بدلا جا سکتا ہے۔
card-begun = اب تک: { $option }۔ یہ جواب ابھی گنا نہیں جاتا۔
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
preview-kind = جواب کی قسم: { $kind }۔
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

# Kinds of questions

do-kind = جواب کی قسم
kinds-title = لوگ کیسے جواب دیں؟
kind-set = اب جواب اس طرح دیے جاتے ہیں: { $kind }۔
kind-set-alone = اب جواب اس طرح دیے جاتے ہیں: { $kind }۔ مہربانی کر کے دوسری زبانیں دوبارہ شامل کریں۔
kind-one = ایک آپشن
kind-how-one = ایک آپشن: بس ایک بٹن دبانا۔
kind-several = کئی آپشن
kind-how-several = کئی آپشن: لوگ جتنے چاہیں چنیں۔
kind-ranked = ترتیب سے
kind-how-ranked = ترتیب سے: لوگ آپشن ترتیب سے لگائیں، سب سے اچھا پہلے۔
kind-points = پوائنٹ
kind-how-points = پوائنٹ: لوگ اپنے پوائنٹ آپشنز میں بانٹیں۔
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
kind-points-of =
    { $squared ->
        [0] بانٹنے کے لیے { $points } پوائنٹ
       *[other] { $points } پوائنٹ، مربع
    }

# Closing time

closing-title = سوال کب بند ہو؟
closing-now = فی الحال سوال { $when } بند ہوگا۔
closing-typed = آپ چاہیں تو /polls لکھیں، پھر سوال کا نمبر، at اور انگریزی میں تاریخ: /polls 7 at 4 December 6pm
closing-other = کوئی اور دن

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

## Asked once more

# One nudge for all in a group.
do-nudge = یاد دہانی بھیجیں
nudge-promise = سوال { $when } بند ہوگا۔ پھر نتیجہ یہاں آئے گا۔
nudge-total =
    { $total ->
        [0] یہ پیغام آنے تک کسی نے جواب نہیں دیا تھا۔
        [one] یہ پیغام آنے تک ایک فرد نے جواب دیا تھا۔
       *[other] یہ پیغام آنے تک { $total } لوگوں نے جواب دیا تھا۔
    }
nudge-tap = ابھی جواب نہیں دیا؟ بس ایک بٹن دبائیں:
nudge-answer = ابھی جواب نہیں دیا؟ ایک بٹن دبا کر شروع کریں:
nudge-sent = یاد دہانی گروپ میں پہنچ گئی ہے۔
nudge-sent-quiet-hours = یاد دہانی گروپ میں پہنچ گئی ہے۔ وہاں رات ہے، اس لیے آواز نہیں ہوئی۔
nudge-sent-week-full = یاد دہانی گروپ میں پہنچ گئی ہے۔ ایک ہفتے کے لیے یہ بہت ہے، اس لیے یہ رک بھی سکتی ہے۔
nudge-waits = یاد دہانی واپس لے لی گئی ہے۔ یہ { $when } آئے گی۔
nudged-already = گروپ کو ایک یاد دہانی مل چکی ہے۔ اس سے زیادہ بہت ہو جائے گا۔
not-in-group-yet = یہ سوال اس وقت کسی گروپ میں نظر نہیں آتا، اس لیے ابھی یہ نہیں ہو سکتا۔
card-nudge-waits = یاد دہانی رکی ہوئی ہے:
set-nudges-on = پہلے یاد دلائیں
set-nudges-off = یاد نہ دلائیں
nudges-off = خود سے کوئی یاد دہانی نہیں آتی۔
nudges-on = بند ہونے سے ایک دن پہلے ایک یاد دہانی آتی ہے، اگر سوال دو دن سے زیادہ کھلا ہو۔
nudges-at = گروپ کو { $when } ایک یاد دہانی ملے گی۔
nudges-not = خود سے یاد دہانی کے لیے وقت کم ہے، یا دیر ہو چکی ہے۔
nudges-done = گروپ کو یاد دہانی مل چکی ہے۔

# In private, to whoever agreed to that and has not answered. Nobody is told who they are, or how many.
do-chase = باقیوں سے پوچھیں
chase-begun = جن لوگوں نے اس کی اجازت دی ہے، ان سے نجی چیٹ میں پوچھا جاتا ہے۔
chased-twice = ان سے دو بار پوچھا جا چکا ہے، اور یہ زیادہ سے زیادہ ہے۔
# $when: when they can be asked again.
chased-lately = ان سے پوچھے ہوئے ابھی ایک دن نہیں ہوا۔ دوبارہ { $when } پوچھا جا سکتا ہے۔
chase-too-late = سوال ایک گھنٹے کے اندر بند ہوگا، اس لیے کسی سے دوبارہ نہیں پوچھا جاتا۔
chase-closes = سوال { $when } بند ہوگا۔ ابھی وقت ہے، اور جواب نہ دینا بھی ٹھیک ہے۔
asked-again-brief = ابھی کھلا ہے: ”{ $question }“ یہ { $when } بند ہوگا۔

## Not now

poll-not-now = ابھی نہیں
later-title = یہ سوال دوبارہ کب آئے؟ ”{ $question }“
later-tonight = آج رات
later-tomorrow = کل
later-quiet = اور کچھ نہیں
later-at-tonight = آج رات کا وقت: { $when }۔
later-at-tomorrow = کل کا وقت: { $when }۔
later-none = یہ سوال { $when } بند ہوگا، اس لیے رک نہیں سکتا۔
later-quiet-means = ”اور کچھ نہیں“ کا مطلب: اس سوال پر میری طرف سے اور کوئی پیغام نہیں آئے گا۔
later-promise = یہ سوال { $when } یہاں دوبارہ آئے گا۔
later-question = سوال یہ ہے: ”{ $question }“
later-change = کوئی اور وقت
later-written = میں نے ابھی آپ کو نجی چیٹ میں لکھا ہے۔ وہاں کچھ نہیں آیا؟ ہماری چیٹ کھولیں اور لکھیں: /polls { $number } later
later-no-chat = میرے لیے ابھی آپ کو نجی چیٹ میں لکھنا ممکن نہیں۔
later-write-first = ہماری چیٹ کھولیں اور وہاں /polls { $number } later لکھیں۔ پھر یہ ممکن ہوگا۔
later-door = ہماری چیٹ کھولیں
later-answered = آپ نے اس کا جواب دے دیا ہے، اس لیے آپ سے دوبارہ نہیں پوچھا جاتا۔
later-quieted = سوال { $number } پر میری طرف سے اور کچھ نہیں آئے گا۔ اس کا جواب اب بھی دیا جا سکتا ہے۔
later-too-late = وہ وقت گزر چکا ہے، یا سوال اس سے پہلے بند ہو جائے گا۔ ”ابھی نہیں“ دوبارہ دبائیں۔
later-stopped = آپ نے پیغام بند کیے ہوئے ہیں۔ پہلے /start لکھیں، پھر یہ سوال آ سکتا ہے۔
later-why = آپ نے کہا تھا کہ یہ سوال دوبارہ آئے۔

## What a draft's check says

# Each is a warning with a suggestion. $words, $term, $rest, $one, $two: from what the organiser wrote.
# $better, $ask, $other: English words to write instead, whatever language this is said in.
check-guesses = ”{ $words }“ ایک اندازہ ہے، جو شاید ٹھیک نہ ہو۔ اس کی جگہ ”{ $better }“ لکھیں۔
check-hurts = ”{ $words }“ سے کسی کا دل دکھ سکتا ہے۔ اس کی جگہ ”{ $better }“ لکھیں۔
check-leading = یہ لوگوں کو ایک ہی جواب کی طرف لے جاتا ہے۔ یوں پوچھیں: ”{ $ask }“
check-leading-only = ”{ $words }“ لوگوں کو ایک ہی جواب کی طرف لے جاتا ہے۔ ان کی رائے پوچھیں۔
check-leave-out = ”{ $words }“ لوگوں کو بتاتا ہے کہ کیا جواب دیں۔ اسے نکال دیں۔
check-loaded = ”{ $words }“ لوگوں کو بتاتا ہے کہ کیا سوچیں۔ صرف ”{ $rest }“ لکھیں۔
check-granted = اس میں جواب پہلے سے مان لیا گیا ہے۔ یوں پوچھیں: ”{ $ask }“
check-granted-only = ”{ $words }“ میں کوئی بات پہلے سے مان لی گئی ہے۔ پہلے پوچھیں کہ کیا ایسا ہے۔
check-one-sided = سب آپشن تقریباً ایک ہی بات کہتے ہیں۔ ایک اور شامل کریں، جیسے ”{ $other }“۔
check-double = اس میں ایک ساتھ دو باتیں پوچھی گئی ہیں۔ یہ الگ سے پوچھیں: ”{ $ask }“
check-jargon = ”{ $term }“ سب کو معلوم نہیں۔ اس کی جگہ ”{ $better }“ لکھیں۔
check-jargon-two = ”{ $term }“ کے ایک سے زیادہ مطلب ہیں۔ پورے لفظ لکھیں۔
# $count: words in the question.
check-long-question = آپ کے سوال میں { $count } لفظ ہیں۔ پہلے تفصیل پوسٹ کریں، پھر پوچھیں: ”{ $ask }“
check-long-question-only = آپ کے سوال میں { $count } لفظ ہیں۔ پہلے تفصیل پوسٹ کریں، اور سوال { $most } لفظوں میں پوچھیں۔
# $count: words in the sentence. $words: what could go, or what a new sentence could begin with.
check-long-sentence = ایک جملے میں { $count } لفظ ہیں۔ زیادہ سے زیادہ { $most } رکھیں۔
check-long-sentence-cut = ایک جملے میں { $count } لفظ ہیں۔ ”{ $words }“ کو نکالا جا سکتا ہے۔
check-long-sentence-break = ایک جملے میں { $count } لفظ ہیں۔ ”{ $words }“ سے پہلے فل سٹاپ لگا کر دیکھیں۔
# $number: which choice, counted from 1. $count: words in it.
check-long-choice = آپشن { $number } میں { $count } لفظ ہیں۔ یوں لکھ کر دیکھیں: ”{ $words }“
check-long-choice-only = آپشن { $number } میں { $count } لفظ ہیں۔ { $most } لفظ رکھیں، اور تفصیل پہلے پوسٹ کر دیں۔
check-plain-words = ”{ $words }“ پڑھنے میں مشکل ہے۔ ”{ $better }“ لکھ کر دیکھیں۔
check-overlap = ”{ $one }“ اور ”{ $other }“ دونوں میں { $number } آتا ہے۔ ایک کو { $number } سے پہلے ختم کریں۔
# $age: how old readers need to be, in years.
check-reading-age = یہ تحریر { $age } سال کی عمر والوں کی لگتی ہے۔ ”{ $one }“ اور ”{ $two }“ کی جگہ چھوٹے لفظ لکھیں۔
check-long-words = ”{ $one }“ اور ”{ $two }“ لمبے لفظ ہیں۔ چھوٹے لفظ لکھ کر دیکھیں۔

## In own words

# Under the post. Readers are organisers; others read only what its writer and an organiser both let them.
poll-mode-own-words-hidden = جواب منتظمین پڑھتے ہیں، بغیر نام کے۔
poll-mode-own-words-named = جواب منتظمین پڑھتے ہیں، نام کے ساتھ۔
mode-own-words-hidden = اب منتظمین کو جواب بغیر نام کے نظر آتے ہیں۔
mode-own-words-named = اب منتظمین کو جواب نام کے ساتھ نظر آتے ہیں۔ لوگوں کو جواب دینے سے پہلے یہ بتایا جاتا ہے۔
poll-words-own-words = سوال { $number }۔ جواب دینا ہو تو مجھے نجی چیٹ میں /vote { $number } اور اپنے الفاظ لکھیں۔
told-words-own-words = سوال { $number }۔ آپ چاہیں تو /vote { $number } اور اپنے الفاظ لکھیں۔
who-sees-own-words-hidden = اسے منتظمین پڑھتے ہیں، آپ کے نام کے بغیر۔ سوال بند ہونے کے بعد یہ ایک سال رکھا جاتا ہے، اور تب واپس نہیں لیا جا سکتا۔ دوسرے اسے صرف تب پڑھ سکتے ہیں جب آپ اور منتظمین دونوں اجازت دیں۔ { $ends }
who-sees-own-words-named = اسے منتظمین پڑھتے ہیں، آپ کے نام کے ساتھ۔ سوال بند ہونے کے بعد یہ ایک سال رکھا جاتا ہے۔ دوسرے اسے صرف تب پڑھ سکتے ہیں جب آپ اور منتظمین دونوں اجازت دیں، اور آپ کے نام کے بغیر۔ { $ends }
kind-own-words = اپنے الفاظ
kind-how-own-words = اپنے الفاظ: لوگ لکھیں، اور منتظمین پڑھیں۔
# $most: how many characters.
own-words-how = زیادہ سے زیادہ { $most } حروف لکھیں۔ آپ چاہیں تو /vote { $number } اور اپنے الفاظ لکھیں۔
own-words-readers-hidden = اسے منتظمین پڑھتے ہیں، آپ کے نام کے بغیر۔
own-words-readers-named = اسے منتظمین پڑھتے ہیں، آپ کے نام کے ساتھ۔
own-words-said = اپنے الفاظ
form-write = آپ کا جواب
form-send-words = بھیجیں
do-write-anew = دوبارہ لکھیں
# Two buttons: who may read it.
own-words-shared = دوسرے بھی پڑھیں
own-words-private = صرف منتظمین
own-words-kept = محفوظ ہو گیا۔ اسے منتظمین پڑھتے ہیں۔ کیا دوسرے بھی پڑھ سکتے ہیں؟
own-words-same = یہ آپ نے پہلے ہی لکھا ہے۔ یہ ایک ہی بار رکھا جاتا ہے۔
own-words-now-shared = سوال بند ہونے پر دوسرے بھی اسے پڑھ سکتے ہیں، اگر کوئی منتظم اجازت دے۔
own-words-now-private = اسے صرف منتظمین پڑھتے ہیں۔
card-answered-own-words = آپ نے جواب دیا ہے:
polls-line-own-words = { $number }۔ { $question } آپ نے جواب دیا ہے۔ سوال { $when } بند ہوگا۔
nothing-written = ابھی کچھ لکھا نہیں گیا۔ پہلے اپنا جواب لکھیں۔
# $length: characters written. $most: characters there may be.
saying-too-long = اس میں { $length } حروف ہیں، اور زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ کچھ نہیں بھیجا گیا۔ اسے چھوٹا کریں۔
nothing-to-take-out = آپ نے جواب نہیں دیا، اس لیے کچھ واپس نہیں لیا گیا۔ آپ کا جواب ”none“ ہی ہو تو کچھ اور بھی لکھیں۔

# Answers in own words, as organisers read them

do-read = جواب پڑھیں
sayings-title = سوال { $number } کے جواب
# $allowed: how many of them their writers let others read. $shared: how many of those an organiser has passed.
sayings-count =
    { $total ->
        [0] کسی نے کچھ نہیں لکھا۔
        [one] ایک جواب
       *[other] { $total } جواب
    }{ $total ->
        [0] {""}
       *[other] ۔ دکھانے کی اجازت: { $allowed }، دکھائے گئے: { $shared }۔
    }
# $words: the answer.
saying-words = ”{ $words }“
saying-named = { $name }: ”{ $words }“
saying-for-organisers = { $number }۔ { $words } صرف منتظمین کے لیے۔
saying-may-share = { $number }۔ { $words } دکھایا جا سکتا ہے۔
saying-shared = { $number }۔ { $words } سب کے لیے۔
saying-held-back = { $number }۔ { $words } روک لیا گیا۔
do-share-saying = { $number } دکھائیں
do-hold-saying = { $number } روک لیں
do-earlier-answers = پہلے کے جواب
do-later-answers = بعد کے جواب
saying-passed = اب یہ سب کے لیے ہے۔ سوال بند ہونے پر لوگ اسے پڑھ سکتے ہیں۔
saying-not-passed = روک لیا گیا۔ اسے صرف منتظمین پڑھتے ہیں۔
saying-gone = وہ جواب بدل گیا ہے، یا صرف منتظمین کے لیے ہے۔ جواب دوبارہ پڑھیں۔

# The result of a question in own words

own-words-result =
    { $total ->
        [one] ”{ $question }“ ایک فرد نے اپنے الفاظ میں جواب دیا۔
       *[other] ”{ $question }“ { $total } لوگوں نے اپنے الفاظ میں جواب دیا۔
    }
own-words-shared-here =
    { $shared ->
        [0] انہیں منتظمین پڑھتے ہیں۔
        [one] ایک فرد کا جواب سب کے لیے ہے:
       *[other] { $shared } لوگوں کے جواب سب کے لیے ہیں:
    }
do-more-answers = مزید جواب
sayings-none-shared = کوئی جواب سب کے لیے نہیں ہے۔

## Choices that people propose

do-takes = نئے آپشن لیں
do-takes-none = نئے آپشن بند
takes-options = اب لوگ آپشن تجویز کر سکتے ہیں۔ ہر ایک کو آپ کی ہاں کا انتظار رہے گا۔
takes-no-options = اب لوگ آپشن تجویز نہیں کر سکتے۔
card-takes-options = لوگ آپشن تجویز کر سکتے ہیں۔
card-proposals =
    { $count ->
        [one] ایک آپشن کو آپ کی ہاں کا انتظار ہے۔
       *[other] { $count } آپشنز کو آپ کی ہاں کا انتظار ہے۔
    }
polls-line-proposals =
    { $count ->
        [one] سوال { $number }: ایک آپشن کو آپ کی ہاں کا انتظار ہے۔
       *[other] سوال { $number }: { $count } آپشنز کو آپ کی ہاں کا انتظار ہے۔
    }
do-propose = آپشن تجویز کریں
form-choice = آپ کا آپشن
form-choice-hint = چند لفظ۔ یہ پہلے کسی منتظم کو دکھایا جاتا ہے۔ آپ کا نام کسی کو نظر نہیں آتا۔
form-choice-send = بھیجیں
proposal-held = شکریہ۔ ”{ $option }“ پہلے کسی منتظم کو دکھایا جاتا ہے۔ آپ کا نام کسی کو نظر نہیں آتا۔
proposal-empty = اپنا آپشن چند لفظوں میں لکھیں۔
# $length: characters written. $most: characters there may be.
proposal-too-long = آپ کے آپشن میں { $length } حروف ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ بس چند لفظ لکھیں۔
proposal-unclear = یہ کئی آپشن لگتے ہیں۔ ایک بار میں ایک تجویز کریں، کھڑی لکیروں کے بغیر۔
# $option: a choice that is there.
proposal-there = ”{ $option }“ پہلے سے موجود ہے۔ اسے دبائیں، یا کچھ اور تجویز کریں۔
proposal-waits = یہ کسی نے پہلے ہی تجویز کیا ہے۔ اسے کسی منتظم کو دکھایا جا رہا ہے۔
proposals-full = اور جگہ نہیں ہے: زیادہ سے زیادہ { $most } آپشن ہو سکتے ہیں۔
proposals-yours = آپ کے دو آپشن پہلے سے رکے ہوئے ہیں۔ مہربانی کر کے منتظم کے دیکھنے تک انتظار کریں۔
proposals-not-taken = اس سوال کے لیے آپشن تجویز نہیں کیے جا سکتے۔
proposal-gone = اس کا فیصلہ ہو چکا ہے، یا اسے ہٹا لیا گیا ہے۔
do-proposals = تجویز شدہ آپشن
proposals-title =
    { $count ->
        [one] ایک تجویز شدہ آپشن
       *[other] { $count } تجویز شدہ آپشن
    }
proposals-none = کسی آپشن کو آپ کی ہاں کا انتظار نہیں۔
proposals-question = سوال یہ ہے: ”{ $question }“
# $left: how many more choices the question can have.
proposals-how =
    { $left ->
        [0] اور آپشنز کی جگہ نہیں ہے۔
        [one] ایک اور کی جگہ ہے۔ ہاں کہنے پر وہ سوال میں آ جاتا ہے، ”رکن کی طرف سے“ کے ساتھ۔
       *[other] مزید { $left } کی جگہ ہے۔ ہاں کہنے پر آپشن سوال میں آ جاتا ہے، ”رکن کی طرف سے“ کے ساتھ۔
    }
do-yes-proposal = ہاں: ”{ $option }“
do-no-proposal = نہیں: ”{ $option }“
proposal-added = ”{ $option }“ اب سوال میں شامل ہے۔
proposal-added-languages = ”{ $option }“ اب سوال میں شامل ہے۔ مہربانی کر کے اسے دوسری زبانوں میں بھی شامل کریں۔
proposal-left-out = ”{ $option }“ شامل نہیں کیا گیا۔
proposal-decided-added = آپ کا آپشن اب سوال میں شامل ہے: ”{ $question }“ آپ چاہیں تو دوبارہ جواب دیں۔
proposal-decided-left-out = اس سوال کے لیے آپشن بھیجنے کا شکریہ: ”{ $question }“ اس بار اسے شامل نہیں کیا گیا۔

# Words that a further language lacks, as a choice came in later

form-missing = نئے آپشن { $language } میں
languages-missing = یہ { $language } میں ہے، مگر کچھ آپشن نہیں ہیں۔

## How it is asked

do-settings = مزید سیٹنگز
do-opens = کب کھلے
do-open = ابھی کھولیں
do-copy = نقل بنائیں
settings-title = مزید سیٹنگز
settings-typed = کوئی اور تعداد ہو تو /polls { $number } quorum اور وہ تعداد لکھیں۔
settings-typed-draft = کوئی اور تعداد ہو تو /polls draft quorum اور وہ تعداد لکھیں۔
set-counts-always = گنتی ہر وقت
set-counts-after = جواب پر گنتی
set-counts-close = آخر میں گنتی
set-quorum = کم سے کم { $quorum }
set-quorum-none = کوئی بھی تعداد
set-shuffle-on = ملی جلی ترتیب
set-shuffle-off = ترتیب یہی رہے
set-repeat-weekly = ہر ہفتے پوچھیں
set-repeat-monthly = ہر مہینے پوچھیں
set-repeat-never = دہرانا بند کریں
counts-always = گنتی ہر وقت نظر آتی ہے۔
counts-after = گنتی جواب دینے کے بعد نظر آتی ہے۔
counts-close = گنتی سوال بند ہونے پر نظر آتی ہے۔
needs-answers =
    { $quorum ->
       *[other] کم سے کم { $quorum } جواب چاہئیں۔
    }
needs-any = جتنے بھی جواب آئیں، کافی ہیں۔
order-mixed = آپشن ملی جلی ترتیب میں ہیں، ہر گروپ میں الگ طرح۔
order-kept = آپشن آپ کی ترتیب میں ہیں۔
opens-when-posted = سوال پوسٹ ہوتے ہی کھل جاتا ہے۔
opens-at = سوال { $when } کھلے گا۔
repeats-never = یہ ایک ہی بار پوچھا جاتا ہے۔
repeats-weekly = یہ ہر ہفتے دوبارہ آتا ہے۔
repeats-monthly = یہ ہر مہینے دوبارہ آتا ہے۔
repeats-stopped = روک دیا گیا۔ یہ دوبارہ نہیں آئے گا۔
nothing-repeats = یہ سوال دوبارہ نہیں آتا، اس لیے روکنے کو کچھ نہیں ہے۔
# $least, $most: how many answers can be needed.
quorum-unclear =
    { $most ->
       *[other] { $least } سے { $most } تک کی تعداد لکھیں، یا none لکھیں۔ یوں لکھیں: /polls 7 quorum 8
    }

# When counts show later

poll-mode-hidden-close = نام نہیں دکھائے جاتے۔
poll-mode-named-after = آپ کا نام ان کو نظر آتا ہے جو جواب دے چکے ہوں۔
poll-mode-named-close = سوال بند ہونے پر آپ کا نام سب کو نظر آتا ہے۔
who-sees-hidden-close = آپ کا نام کسی کو نظر نہیں آتا، منتظمین کو بھی نہیں۔ سوال بند ہونے سے پہلے گنتی بھی کسی کو نظر نہیں آتی۔ تب تک جواب رکھا جاتا ہے، تاکہ آپ بدل سکیں۔ { $ends }
who-sees-named-after = جو لوگ جواب دے چکے ہوں، انہیں آپ کا نام آپ کے آپشن کے ساتھ نظر آتا ہے۔ سوال بند ہونے پر یہ یہاں سب کو نظر آتا ہے۔ { $ends }
who-sees-named-close = سوال بند ہونے پر یہاں سب کو آپ کا نام آپ کے آپشن کے ساتھ نظر آتا ہے۔ اس سے پہلے کسی کو نظر نہیں آتا۔ { $ends }
vote-counted-after = آپ کا جواب گن لیا گیا: { $option }۔ سوال بند ہونے تک اسے بدلا جا سکتا ہے۔ گنتی دیکھنی ہو تو لکھیں: /polls { $number }
so-far =
    { $total ->
        [one] اب تک ایک جواب آیا ہے۔
       *[other] اب تک { $total } جواب آئے ہیں۔
    }

# Whether enough people answered

# $quorum: how many answers were needed.
result-needed-missed =
    { $total ->
        [0] ”{ $question }“ کسی نے جواب نہیں دیا، اور { $quorum } جواب چاہیے تھے، اس لیے کوئی فیصلہ نہیں ہوا۔
        [one] ”{ $question }“ ایک فرد نے جواب دیا، اور { $quorum } جواب چاہیے تھے، اس لیے کوئی فیصلہ نہیں ہوا۔
       *[other] ”{ $question }“ { $total } لوگوں نے جواب دیا، اور { $quorum } جواب چاہیے تھے، اس لیے کوئی فیصلہ نہیں ہوا۔
    }
result-needed-reached =
    { $quorum ->
       *[other] کم سے کم { $quorum } جواب چاہیے تھے، اور اتنے آ گئے ہیں۔
    }

# Opening later

opening-title = سوال کب کھلے؟
opening-as-posted = پوسٹ کرتے ہی
opening-typed = آپ چاہیں تو انگریزی میں لکھیں: /polls { $number } opens tomorrow 9am، یا opens 4 December 9am
opening-typed-draft = آپ چاہیں تو انگریزی میں لکھیں: /polls draft opens tomorrow 9am، یا opens 4 December 9am
opening-moved = اب سوال { $when } کھلے گا۔ یہ { $closes } بند ہوگا۔
opens-too-late = یہ ایک سال سے بھی بعد کا ہے۔ پہلے کا کوئی وقت چنیں۔
closes-before-opening = اس طرح سوال کھلنے سے پہلے ہی بند ہو جائے گا۔ بعد کا کوئی وقت چنیں۔
poll-planned = سوال { $number } تیار ہے۔ یہ { $when } کھلے گا۔
planned-cancelled = سوال { $number } منسوخ ہو گیا ہے۔ یہ کسی نے نہیں دیکھا۔
card-planned = سوال { $number } تیار ہے۔ ابھی یہ کسی کو نظر نہیں آتا۔
card-goes-to = یہ یہاں جائے گا: { $places }۔
card-waits-for-room =
    { $most ->
       *[other] یہ رکا ہوا ہے: ایک گروپ میں { $most } سوال کھلے ہیں۔ ان میں سے ایک بند ہونے پر یہ کھلے گا۔
    }
card-called-off = یہ کسی کے دیکھنے سے پہلے منسوخ ہو گیا تھا۔

# Planned and ended ones, copies

polls-more = آئندہ اور ختم
more-title = آئندہ اور ختم ہو چکے سوال
more-none = کوئی سوال آگے کے لیے تیار نہیں، اور کوئی ختم بھی نہیں ہوا۔
more-planned = { $number }۔ { $question } یہ { $when } کھلے گا۔
more-closed = { $number }۔ { $question } یہ { $when } بند ہوا۔
more-cancelled = { $number }۔ { $question } یہ { $when } منسوخ ہوا۔
poll-copied = نقل بن گئی۔ جو چاہیں بدلیں، پھر پوسٹ کریں۔
comes-again = یہ { $when } دوبارہ آئے گا۔
comes-again-as = یہ دوبارہ آ چکا ہے، اب یہ سوال { $number } ہے۔

# What earlier ones said, of a question that comes again

# $past: "5 of 9 (1 December), 4 of 7 (24 November)".
trend-option = اس سے پہلے { $option }: { $past }۔
trend-middle = اس سے پہلے بیچ کا جواب: { $past }۔
trend-first = اس سے پہلے سب سے آگے: { $past }۔
trend-answers = اس سے پہلے جواب دینے والے: { $past }۔
trend-item = { $what } ({ $day })
trend-of = { $total } میں سے { $count }
trend-points = { $points } پوائنٹ
trend-between = { $low } سے { $high }
trend-nobody = کوئی نہیں

## By another's hand

do-hand = کاغذی جواب ڈالیں
paper-for-other = یہاں کسی اور کی طرف سے جواب درج کیا جاتا ہے۔ یہ ایک بار گنا جاتا ہے، اور بتایا جاتا ہے کہ اسے درج کیا گیا۔
paper-no-name = اس سوال میں نام دکھائے جاتے ہیں۔ درج کیے گئے جواب کے ساتھ نام نہیں ہوتا۔
paper-empty = ابھی کچھ درج نہیں ہوا۔
paper-says = اس میں لکھا ہے: { $option }۔
paper-skipped = اس میں لکھا ہے: جواب نہیں دینا۔
paper-own-words = اس میں اپنے الفاظ ہیں۔
paper-count =
    { $count ->
        [0] ابھی تک کوئی جواب ہاتھ سے درج نہیں ہوا۔
        [one] ایک جواب ہاتھ سے درج ہوا ہے۔
       *[other] { $count } جواب ہاتھ سے درج ہوئے ہیں۔
    }
paper-entered =
    { $count ->
        [one] درج ہو گیا۔ ایک جواب ہاتھ سے درج ہوا ہے۔
       *[other] درج ہو گیا۔ { $count } جواب ہاتھ سے درج ہوئے ہیں۔
    }
paper-taken-back =
    { $count ->
        [0] ہٹا دیا گیا۔ اب کوئی جواب ہاتھ سے درج نہیں ہے۔
        [one] ہٹا دیا گیا۔ اب ایک جواب ہاتھ سے درج ہے۔
       *[other] ہٹا دیا گیا۔ اب { $count } جواب ہاتھ سے درج ہیں۔
    }
paper-another = ایک اور ڈالیں
paper-do-none = یہ واپس لیں
paper-do-skip = جواب نہیں دینا
paper-do-write = لکھیں
paper-do-shared = دوسرے بھی پڑھیں
paper-do-private = صرف منتظمین
paper-write = کسی کے اپنے الفاظ
paper-words = جو انہوں نے کہا، وہ لکھیں۔ اسے منتظمین پڑھتے ہیں، بغیر نام کے۔

# Among the answers. The first sentence is about answers that were counted in the number before it.

answers-by-hand =
    { $count ->
        [one] ان میں سے ایک جواب کسی منتظم نے درج کیا۔
       *[other] ان میں سے { $count } جواب کسی منتظم نے درج کیے۔
    }
answers-apart =
    { $count ->
        [one] ایک اور جواب کھلے لنک سے آیا۔ یہ لنک سب کے لیے ہے، اور ایک سے زیادہ بار چلتا ہے۔
       *[other] مزید { $count } جواب کھلے لنک سے آئے۔ یہ لنک سب کے لیے ہے، اور ایک سے زیادہ بار چلتا ہے۔
    }
# $answers: the choices, each with what it got by the open link: "Soup (3) and Salad (4)".
open-link-said = کھلے لنک سے: { $answers }۔
open-link-ranked = کھلے لنک سے پہلی پسند: { $answers }۔
open-link-points = کھلے لنک سے پوائنٹ: { $answers }۔
open-link-dates = کھلے لنک سے ہاں: { $answers }۔
result-none-apart = ”{ $question }“ اس بار گروپ میں کسی نے جواب نہیں دیا۔

## The result as a picture, as a text and as a table

# $count: how many said so. They are not among those who answered.
result-skipped =
    { $count ->
        [one] ایک فرد نے جواب نہ دینا بہتر سمجھا۔
       *[other] { $count } لوگوں نے جواب نہ دینا بہتر سمجھا۔
    }
# Under a picture. $day: a date with its year.
chart-answered =
    { $total ->
        [one] ایک فرد نے جواب دیا۔ سوال { $day } کو بند ہوا۔
       *[other] { $total } لوگوں نے جواب دیا۔ سوال { $day } کو بند ہوا۔
    }
chart-needed-missed =
    { $quorum ->
       *[other] { $quorum } جواب چاہیے تھے، اس لیے کوئی فیصلہ نہیں ہوا۔
    }
chart-several = کئی آپشن چنے جا سکتے تھے۔
chart-rounds = ہر پٹی میں آپشن کے آخری مرحلے کے جواب ہیں۔
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
chart-points =
    { $squared ->
        [0] پٹیوں میں پوائنٹ ہیں۔
       *[other] پٹیوں میں ووٹ ہیں۔
    }
# A picture in words. $said: the sentence that tells the result. $bars: "Soup: 12, Salad: 9".
chart-in-words = { $said } { $bars }۔
# Two sentences, one after another.
said-more = { $first } { $rest }
# $amount: what the choice has, such as "12", or "5 yes".
option-got = { $option }: { $amount }
option-of = { $option }: { $total } میں سے { $count }
do-result = ابھی کا نتیجہ
do-text = بطور متن
do-csv = ٹیبل (CSV)
# Somebody asks for counts that are not shown yet. $after: 1 where they show once one has answered, 0 at close.
counts-later =
    { $after ->
        [1] گنتی جواب دینے کے بعد نظر آتی ہے۔ پہلے جواب دیں، پھر دوبارہ پوچھیں۔
       *[other] گنتی سوال بند ہونے پر سب کو نظر آتی ہے۔ تب دوبارہ پوچھیں۔
    }
csv-title = سوال { $number } کا ٹیبل
csv-file = سوال { $number } کا ٹیبل، سپریڈ شیٹ کے لیے
csv-words = اس میں سب جواب ہیں۔ اسے ایسی جگہ رکھیں جہاں صرف منتظمین پڑھ سکیں۔
# The names of columns, and of numbers below the table.
csv-number = نمبر
csv-choice = آپشن
csv-answers = جواب
csv-yes = ہاں
csv-maybe = ضرورت ہو تو
csv-no = نہیں
csv-points = پوائنٹ
csv-people = لوگ
csv-firsts = پہلی پسند
csv-by-points = پوائنٹ کے حساب سے
csv-round = مرحلہ { $number }
# $what: the name of a column.
csv-apart = { $what }، کھلے لنک سے
csv-names = نام
csv-names-yes = نام: ہاں
csv-names-maybe = نام: ضرورت ہو تو
csv-names-first = نام: پہلی پسند
csv-answer = جواب
csv-readers = کون پڑھ سکتا ہے
csv-name = نام
csv-for-organisers = صرف منتظمین کے لیے
csv-may-share = دکھایا جا سکتا ہے
csv-shared = سب کے لیے
csv-held-back = روک لیا گیا
csv-question = سوال
csv-total = جواب دینے والے لوگ
csv-by-hand = ان میں سے، منتظم کے درج کیے ہوئے
csv-by-link = ان میں سے، ایک بار چلنے والے لنک سے
csv-by-open = مزید، کھلے لنک سے
csv-skipped = جواب نہ دینا بہتر سمجھا

## By link

do-link = لنک شیئر کریں
do-links = ون ٹائم لنک
do-copy-link = لنک کاپی کریں
do-stop-link = لنک بند کریں
do-stop-sure = بند کر دیں
do-new-link = نیا لنک
links-need-address = لنک کے لیے انٹرنیٹ پر ایک پتہ چاہیے۔ یہ وہ طے کرتے ہیں جن کے پاس میرا انتظام ہے: config.toml میں [web] کے نیچے public_url۔
link-title = سوال { $number } کا لنک
link-how = جس کے پاس یہ لنک ہو، وہ بغیر ایپ کے جواب دے سکتے ہیں۔ یہ جواب الگ گنے جاتے ہیں۔
# What a picture shows, to be read by a camera.
link-code = کیمرے کے لیے تصویر۔ یہ یہاں لے جاتی ہے: { $address }
links-count =
    { $made ->
        [one] ایک لنک ایک ہی بار چلتا ہے۔ { $used ->
            [0] یہ ابھی استعمال نہیں ہوا۔
           *[other] یہ استعمال ہو چکا ہے۔
        }
       *[other] { $made } لنک ایک ہی بار چلتے ہیں۔ { $used ->
            [0] ابھی کوئی استعمال نہیں ہوا۔
            [one] ایک استعمال ہو چکا ہے۔
           *[other] { $used } استعمال ہو چکے ہیں۔
        }
    }
stop-link-title = لنک بند کر دیں؟
stop-link-means = جن کاغذوں اور پیغاموں میں یہ لنک ہے، وہاں یہ پھر نہیں چلے گا۔ جو ون ٹائم لنک استعمال نہیں ہوئے، وہ بھی بند ہو جائیں گے۔
links-are-stopped = بند کر دیا گیا۔ جو جواب اس سے آئے، وہ رہیں گے۔
link-is-new = یہ نیا لنک ہے۔ پہلے والا اب نہیں چلتا۔
link-stopped-title = سوال { $number } کا لنک بند ہے۔
copy-answer-here = جواب یہاں دیں:
copy-no-account = نہ اکاؤنٹ چاہیے، نہ ایپ، نہ اپنا نام دینا ہے۔
links-how-many = کتنے لنک؟
links-how = ہر لنک ایک فرد کے لیے ہے اور ایک ہی بار چلتا ہے۔ یہ جواب باقی سب جوابوں کی طرح گنے جاتے ہیں۔
links-typed =
    { $number ->
       *[other] کوئی اور تعداد ہو تو یوں لکھیں: /polls { $number } links 15
    }
links-number =
    { $count ->
       *[other] { $count } لنک
    }
links-made =
    { $count ->
        [one] ایک لنک جو ایک ہی بار چلتا ہے
       *[other] { $count } لنک جو ایک ہی بار چلتے ہیں
    }
links-shown-once = انہیں ابھی محفوظ کر لیں۔ یہ میرے پاس نہیں رکھے جاتے، اور دوبارہ نہیں دکھائے جا سکتے۔
links-file = سوال { $number } کے لنک، ہر لائن میں ایک
links-out-of-range =
    { $most ->
       *[other] { $least } سے { $most } تک لنک چنیں۔
    }
too-many-links =
    { $most ->
       *[other] بہت سے لنک ابھی استعمال نہیں ہوئے: زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ پہلے انہیں بند کریں، پھر نئے بنائیں۔
    }
link-unknown = یہ لنک مجھے معلوم نہیں۔ پورا لنک دوبارہ کھولیں، یا ان سے پوچھیں جن سے یہ ملا تھا۔
link-used = یہ لنک ایک ہی بار چلتا ہے، اور استعمال ہو چکا ہے۔ کیا یہ آپ نے کیا تھا؟ تو اسے وہیں کھولیں جہاں پہلے کھولا تھا۔ ورنہ نیا لنک مانگ لیں۔
link-stopped = یہ لنک کسی منتظم نے بند کر دیا ہے۔ مہربانی کر کے ان سے نیا لنک مانگیں جن سے یہ ملا تھا۔
nothing-chosen = ابھی کوئی جواب نہیں ہے۔ مہربانی کر کے جواب دیں، یا ”جواب نہیں دینا“ دبائیں۔
too-few-chosen =
    { $least ->
       *[other] مہربانی کر کے کم سے کم { $least } چنیں۔
    }
# $place: 1 is the best.
place-twice =
    { $place ->
        [1] پہلی پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [2] دوسری پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [3] تیسری پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [4] چوتھی پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [5] پانچویں پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [6] چھٹی پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [7] ساتویں پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [8] آٹھویں پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [9] نویں پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
        [10] دسویں پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
       *[other] { $place }ویں پسند دو بار ہے۔ ہر آپشن کو اپنی الگ جگہ دیں۔
    }
# $spent: what the given points cost.
points-overspent =
    { $points ->
       *[other] آپ کے پاس { $points } پوائنٹ ہیں، اور اس پر { $spent } لگتے ہیں۔ مہربانی کر کے کچھ واپس لیں۔
    }

## Asked for a service

do-purpose = سروس کے لیے
do-purpose-change = مقصد بدلیں
do-purpose-none = مقصد ہٹائیں
do-step = درجہ بدلیں
do-about = سوال کی تفصیل
do-steps = ساتوں درجے
form-purpose = سروس کے لیے سوال
form-can-change = کیا بدل سکتا ہے؟
form-cannot-change = کیا نہیں بدل سکتا؟
form-decides = فیصلہ کس کا ہے؟
form-answerer = جواب کسے دینا ہے؟
form-answerer-hint = ایک نام جو سب کو نظر آئے گا، جیسے ٹرسٹ۔
form-not-yet = ابھی معلوم نہ ہو تو خالی چھوڑ دیں۔
form-due = کس دن تک؟
form-due-hint = انگریزی میں، جیسے 22 December۔ گروپ کو یہ نظر آتا ہے۔
purpose-kept = محفوظ ہو گیا۔ لوگوں کو یہ سوال کے نیچے نظر آتا ہے۔
purpose-dropped = ہٹا دیا گیا۔ اب یہ سوال کسی سروس کے لیے نہیں ہے۔
purpose-missing = پہلے بتائیں کہ کیا بدل سکتا ہے، اور جواب کسے دینا ہے: ”سروس کے لیے“ دبائیں۔
# $length: characters written. $most: characters there may be.
purpose-too-long = ان میں سے ایک میں { $length } حروف ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ کچھ بدلا نہیں۔
answerer-missing = مہربانی کر کے لکھیں کہ جواب کسے دینا ہے۔ پھر لوگوں کو معلوم ہوگا کہ کس سے پوچھیں۔
no-purpose = اس سوال کے بارے میں کسی نے اور کچھ نہیں لکھا۔

# Under the question. All of it but the step is in the words of whoever asks.

purpose-can-cannot = بدل سکتا ہے: { $can }۔ نہیں بدل سکتا: { $cannot }۔
purpose-can = بدل سکتا ہے: { $can }۔
purpose-cannot = نہیں بدل سکتا: { $cannot }۔
purpose-decides = فیصلہ ان کا ہے: { $decides }۔
purpose-both = { $first } { $second }
# $community: who asks. $answerer: who must answer; one or several.
about-asks = یہ سوال { $community } کی طرف سے ہے۔ جواب انہیں دینا ہے: { $answerer }۔
about-can = کیا بدل سکتا ہے: { $words }۔
about-cannot = کیا نہیں بدل سکتا: { $words }۔
about-decides = فیصلہ کس کا ہے: { $words }۔
# In place of words, in the three sentences above.
about-not-yet = ابھی نہیں بتایا گیا
about-no-step = لوگوں کی بات کا کتنا وزن ہے، یہ ابھی نہیں بتایا گیا۔

# The ladder of co-production, from the bottom: names of its steps, and what they mean

ladder-1 = زبردستی
ladder-2 = سکھانا
ladder-3 = بتا دینا
ladder-4 = مشورہ لینا
ladder-5 = شریک کرنا
ladder-6 = مل کر منصوبہ
ladder-7 = برابر کی شراکت
ladder-means-1 = لوگوں کو آنا پڑتا ہے، اور ان کی رائے نہیں گنی جاتی۔
ladder-means-2 = لوگ سیکھتے ہیں کہ سروس کیسے کام کرتی ہے۔
ladder-means-3 = لوگوں کو بتایا جاتا ہے کہ کیا ہوگا۔
ladder-means-4 = لوگوں سے پوچھا جاتا ہے۔ فیصلہ سروس اکیلے کرتی ہے۔
ladder-means-5 = لوگوں سے ایک سے زیادہ بار پوچھا جاتا ہے، اور ان کی بات کا کچھ اثر ہوتا ہے۔
ladder-means-6 = لوگ منصوبہ بنانے میں مدد دیتے ہیں۔ اس پر کام سروس کرتی ہے۔
ladder-means-7 = دیکھ بھال کرنے والے اور سروس مل کر فیصلہ کرتے ہیں، شروع سے آخر تک۔
ladder-step = 7 میں سے درجہ { $number }: { $name }۔
ladder-line = { $number }۔ { $name }: { $means }
ladder-title = ساتوں درجے، نیچے سے اوپر
# $number: 1.
ladder-not-here =
    { $number ->
       *[other] درجہ { $number } کے ساتھ یہاں کوئی سوال نہیں پوچھا جاتا۔
    }
ladder-credit = یہ درجے TLAP اور اس کے National Co-production Advisory Group کے ہیں۔ الفاظ ہمارے ہیں۔
ladder-which = لوگوں کی بات کا کتنا وزن ہے؟
ladder-choice = { $number }۔ { $name }
ladder-later = ابھی طے نہیں
ladder-shared = کیا دیکھ بھال کرنے والے فیصلے میں شریک ہیں؟
# $name: co-production.
ladder-shared-why = ”{ $name }“ کا مطلب یہی ہے کہ وہ شریک ہوں، شروع سے آخر تک۔
ladder-yes = ہاں
ladder-no = نہیں
ladder-not-shared = پھر یہ کچھ اور ہے۔ شاید ان میں سے کوئی زیادہ مناسب ہو۔
# $least, $most: the steps with which one can ask.
step-not-offered =
    { $most ->
       *[other] درجہ 1 میں لوگوں کی رائے نہیں گنی جاتی، اس لیے اس کے ساتھ سوال نہیں پوچھا جاتا۔ { $least } سے { $most } تک چنیں۔
    }
no-such-step =
    { $most ->
       *[other] ایسا کوئی درجہ نہیں ہے۔ { $least } سے { $most } تک چنیں۔
    }

# The promised answer. $answerer: who must answer; one or several.

promise-ahead = گروپ کو { $answerer } سے { $day } تک جواب ملے گا۔
promise-late = { $day } سے { $answerer } کے جواب کا انتظار ہے۔
promise-answered = { $day } کو { $answerer } سے جواب ملا۔
promise-moved = دن بدل دیا گیا: { $reason }۔
promise-ended = اس لیے اب { $answerer } سے جواب نہیں آنا۔
# Told to organisers in private, on the day.
due-title = سوال { $number } کو اب بھی { $answerer } کے جواب کا انتظار ہے
due-by = اس کا وعدہ { $day } تک کا تھا۔
due-moved = بدل گیا۔ اب گروپ کو { $day } تک جواب ملے گا، اور وجہ بھی نظر آتی ہے۔
# $day: on which the question closes.
due-too-early = سوال { $day } کو بند ہوگا۔ بعد کا کوئی دن چنیں۔
due-too-late = یہ ایک سال سے زیادہ کا انتظار ہے۔ پہلے کا کوئی دن چنیں۔
due-unclear = یہ دن سمجھ نہیں آیا۔ انگریزی میں یوں لکھیں: 22 December
due-already = جواب پہلے ہی اسی دن تک آنا ہے۔ کوئی اور دن چنیں۔
do-answered = جواب آ گیا
do-answered-again = جواب درست کریں
do-due = تاریخ بدلیں
do-answerer = جواب کا لنک
form-answer = سوال { $number } کا جواب
form-answered = جواب کیا ہے؟
form-answer-send = گروپ کو بتائیں
form-due-moved = سوال { $number } کا جواب
promise-not-yet = سوال ابھی کھلا ہے۔ پہلے اسے بند کریں، پھر جواب بتائیں۔
promise-kept = جواب آ چکا ہے، اس لیے تاریخ بدلنے کو کچھ نہیں ہے۔
answer-missing = ابھی کچھ لکھا نہیں گیا۔ پہلے جواب لکھیں۔
# $length: characters written. $most: characters there may be.
answer-too-long = اس میں { $length } حروف ہیں، اور زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ کچھ نہیں بھیجا گیا۔ اسے چھوٹا کریں۔
answer-stands = لوگ جواب پڑھ چکے ہیں، اس لیے یہ ایسا ہی رہے گا۔ جو بدلا ہے، مہربانی کر کے گروپ کو خود بتا دیں۔
answer-told = شکریہ۔ جواب گروپ میں جا رہا ہے۔
answerer-title = سوال { $number } کا جواب دینے کا لنک
answerer-linked = سوال { $number } کا جواب دینے کا لنک بنا ہوا ہے
answerer-how = یہ صرف { $answerer } کو دیں۔ جس کے پاس یہ لنک ہو، اس کے لیے ان کے نام سے ایک بار جواب دینا ممکن ہے۔
answerer-once = اسے دوبارہ دکھانا ممکن نہیں۔ نیا لنک بنا تو یہ بند ہو جائے گا۔
answerer-not-again = اسے دوبارہ دکھانا ممکن نہیں۔ نیا لنک بنا تو پہلے والا بند ہو جائے گا۔
answerer-none = اب { $answerer } کے پاس جواب دینے کا کوئی لنک نہیں ہے۔
answerer-stopped = بند کر دیا گیا۔ اب اس لنک سے جواب دینا ممکن نہیں۔
answer-corrected = بدل دیا گیا۔ گروپ کو نئے الفاظ نظر آتے ہیں۔
answer-title = سوال { $number } کا جواب
answer-asked = آپ سے پوچھا گیا تھا: ”{ $question }“
answer-came = { $answerer } کا جواب یہ ہے:
polls-promises = جوابوں کے وعدے
promises-none = کسی جواب کا انتظار نہیں ہے۔
promises-title =
    { $count ->
        [one] ایک جواب کا وعدہ
       *[other] { $count } جوابوں کے وعدے
    }
# $said: by when, or that it is late.
promises-line = { $number }۔ { $question } { $said }
promises-more =
    { $count ->
        [one] ایک اور جواب بعد میں آنا ہے۔
       *[other] مزید { $count } جواب بعد میں آنے ہیں۔
    }

## Secret questions

poll-mode-secret = خفیہ: آپ کیا چنتے ہیں، یہ کسی کو نظر نہیں آتا، منتظمین کو بھی نہیں۔
poll-mode-sensitive = خفیہ اور نازک: آپ کیا چنتے ہیں، یہ کسی کو نظر نہیں آتا، منتظمین کو بھی نہیں۔
# $needs: answers it needs. $days: for how many days it stays open once more.
secret-needs = { $needs } جواب چاہئیں۔ کم ہوں تو سوال مزید { $days } دن کھلا رہتا ہے، صرف ایک بار۔
secret-extended = بہت کم لوگوں نے جواب دیا تھا، اس لیے سوال مزید { $days } دن کھلا رہتا ہے۔ جواب اب بھی { $needs } ہی چاہئیں۔
# $least: a number of people who have answered at least; 0 for fewer than 8.
secret-turnout =
    { $least ->
        [0] اب تک 8 سے کم جواب آئے ہیں۔
       *[other] اب تک کم سے کم { $least } جواب آئے ہیں۔
    }
secret-answered = آپ نے جواب دے دیا ہے۔ آپ نے کیا چنا، یہ دوبارہ نہیں دکھایا جاتا۔ سوال بند ہونے تک جواب بدلا جا سکتا ہے۔
secret-send = میرا جواب بھیجیں
secret-lacks =
    { $lacks ->
        [one] مہربانی کر کے ایک اور چنیں۔
       *[other] مہربانی کر کے مزید { $lacks } چنیں۔
    }
secret-counted = آپ کا جواب گن لیا گیا: { $option }۔ یہ دوبارہ نہیں دکھایا جائے گا۔ سوال بند ہونے تک اسے بدلا جا سکتا ہے۔
secret-counted-several = آپ کا جواب گن لیا گیا۔ یہ دوبارہ نہیں دکھایا جائے گا۔ سوال بند ہونے تک اسے بدلا جا سکتا ہے۔
polls-line-secret = { $number }۔ { $question } یہ خفیہ سوال ہے۔ سوال { $when } بند ہوگا۔
secret-has-closed = سوال { $number } بند ہو چکا ہے۔ نتیجہ نیچے ہے۔
who-sees-secret = آپ نے کیا چنا، یہ کسی کو نہیں دکھایا جاتا، منتظمین کو بھی نہیں۔ سوال بند ہونے پر اس کی چابی ختم کر دی جاتی ہے۔ تب تک اسے پڑھنا ان کے لیے ممکن ہے جن کے پاس میرا انتظام ہے۔ آپ جو دباتے ہیں، وہ آپ کی ایپ کو نظر آتا ہے۔ { $ends }
card-secret = سوال { $number } خفیہ سوال ہے۔
secret-frozen = اب اسے بدلا نہیں جا سکتا۔ تبدیلی سے پتہ چل سکتا ہے کہ کس نے کیا چنا۔

# Making it secret

do-secrecy = خفیہ؟
do-secret = خفیہ
do-sensitive = نازک
do-not-secret = خفیہ نہیں
do-anyway = پھر بھی خفیہ
do-groups = گروپ
mode-secret = اب یہ خفیہ سوال ہے۔ کس نے کیا چنا، یہ کسی کو نظر نہیں آئے گا۔
mode-sensitive = اب یہ خفیہ اور نازک سوال ہے۔ کس نے کیا چنا، یہ کسی کو نظر نہیں آئے گا۔
secrecy-title = اسے خفیہ سوال بنا دیں؟
secrecy-secret = خفیہ، کوئی فیصلہ کرنے کے لیے: 8 جواب چاہئیں۔ 5 سے کم تعداد نہیں دکھائی جاتی۔
secrecy-sensitive = خفیہ اور نازک، دکھ دینے والی باتوں کے لیے: 10 جواب چاہئیں۔ تعداد تقریباً بتائی جاتی ہے۔ سوال ایک دن یا زیادہ کھلا رہتا ہے، اور کوئی اسے پہلے بند نہیں کرتا۔
secrecy-both = پوسٹ ہونے کے بعد اسے بدلا نہیں جا سکتا۔ نتیجہ آخر میں آتا ہے، ایک ہی بار۔
secret-few-title = شاید کوئی نتیجہ نہ نکلے
# $needs: answers it needs. $here: people who have ever used the bot there.
secret-few =
    { $here ->
        [0] خفیہ سوال کے لیے { $needs } جواب چاہئیں۔ وہاں ابھی تک کسی نے مجھے استعمال نہیں کیا۔
        [one] خفیہ سوال کے لیے { $needs } جواب چاہئیں۔ وہاں اب تک ایک فرد نے مجھے استعمال کیا ہے۔
       *[other] خفیہ سوال کے لیے { $needs } جواب چاہئیں۔ وہاں اب تک { $here } لوگوں نے مجھے استعمال کیا ہے۔
    }
secret-few-then = جواب کم ہوں تو کچھ نہیں بتایا جاتا، یہ بھی نہیں کہ کتنے آئے۔ اس کی جگہ نام چھپائے جا سکتے ہیں۔
set-groups-on = ہر گروپ الگ
set-groups-off = سب گروپ اکٹھے
groups-apart = ہر گروپ کا نتیجہ الگ بھی دکھایا جاتا ہے، جہاں کوئی تعداد چھوٹی نہ ہو۔
groups-together = سب گروپ اکٹھے گنے جاتے ہیں۔

# What came of it

# $question: what was asked. $total: people who answered. $about: 1 where numbers are rounded.
secret-total =
    { $about ->
        [1] ”{ $question }“ تقریباً { $total } لوگوں نے جواب دیا۔
       *[0] ”{ $question }“ { $total } لوگوں نے جواب دیا۔
    }
secret-leads = ”{ $question }“ { $total } لوگوں نے جواب دیا۔ سب سے زیادہ جواب { $option } کو ملے۔
secret-tied = ”{ $question }“ { $total } لوگوں نے جواب دیا۔ کوئی ایک آپشن سب سے آگے نہیں رہا۔
secret-count =
    { $about ->
        [1] { $option }: تقریباً { $count }
       *[0] { $option }: { $count }
    }
secret-not-shown = { $option }: تعداد نہیں دکھائی گئی
secret-hides = کہیں کہیں تعداد نہیں دکھائی گئی، تاکہ کوئی حساب نہ لگا سکے کہ کس نے کیا چنا۔
secret-about = تعداد قریب ترین 5، 10، 15 وغیرہ میں بتائی گئی ہے۔
secret-closed-early = کسی منتظم نے اسے وقت سے پہلے بند کیا۔
secret-withheld = ”{ $question }“ { $needs } سے کم لوگوں نے جواب دیا، اس لیے کچھ نہیں بتایا جاتا۔
secret-withheld-next = یہ جواب دینے والوں کی حفاظت کے لیے ہے۔ ان کے جواب مٹا دیے گئے ہیں۔ منتظمین نام چھپا کر دوبارہ پوچھ سکتے ہیں، یا مل کر بات کی جا سکتی ہے۔
secret-void = ”{ $question }“ جوابوں کی چابی کھو گئی، اس لیے انہیں کوئی نہیں پڑھ سکتا۔ وہ مٹا دیے گئے ہیں۔ مہربانی کر کے دوبارہ پوچھیں۔
secret-row = { $place }: { $counts }
secret-others = باقی سب گروپ
secret-cell = نہیں دکھائی گئی
secret-amount =
    { $about ->
        [1] تقریباً { $count }
       *[0] { $count }
    }
# $day: when it closed.
secret-answered-and-closed =
    { $about ->
        [1] تقریباً { $total } لوگوں نے جواب دیا۔ سوال { $day } کو بند ہوا۔
       *[0] { $total } لوگوں نے جواب دیا۔ سوال { $day } کو بند ہوا۔
    }
csv-rule = اصول
csv-rule-secret = خفیہ: 5 سے کم تعداد نہیں دکھائی جاتی۔
csv-rule-sensitive = خفیہ اور نازک: 5 سے کم تعداد نہیں دکھائی جاتی، باقی قریب ترین 5، 10، 15 وغیرہ میں بتائی جاتی ہے۔

# What cannot be done

poll-frozen = یہ خفیہ سوال ہے، اور پوسٹ ہو چکا ہے۔ اس لیے اب اسے بدلا نہیں جا سکتا۔ اسے منسوخ کر کے دوبارہ پوچھا جا سکتا ہے۔
poll-key-lost = اس سوال کی چابی کھو گئی، اس لیے کوئی جواب نہیں گنا جا سکتا۔ سوال اب بند ہو رہا ہے، اور گروپ کو بتایا جا رہا ہے۔
secret-only-counts = خفیہ سوال میں ”ایک آپشن“، ”کئی آپشن“ یا ”1 سے 5“ ہو سکتا ہے۔ مہربانی کر کے ان میں سے جواب کی کوئی قسم چنیں۔
secret-not-repeats = خفیہ سوال خود سے دوبارہ نہیں آتا۔ قریب قریب آئے دو نتیجوں سے پتہ چل سکتا ہے کہ کس نے کیا چنا۔
secret-not-takes = خفیہ سوال میں اراکین کے آپشن نہیں لیے جا سکتے۔ پہلے وہ سیٹنگ بند کریں۔
secret-not-hand = خفیہ سوال میں کوئی دوسروں کی طرف سے جواب درج نہیں کر سکتا۔ انہیں ون ٹائم لنک دیں۔
secret-not-chase = خفیہ سوال کا جواب کس نے دیا، یہ کسی کو معلوم نہیں۔ پورے گروپ سے ایک بار اور پوچھا جا سکتا ہے۔
secret-not-link = خفیہ سوال کا سب کے لیے ایک لنک نہیں ہوتا: وہ دو بار استعمال ہو سکتا ہے۔ ون ٹائم لنک بنائیں۔
secret-not-skip = جواب کس نے دیا، یہ کسی کو معلوم نہیں۔ اس لیے چاہیں تو اسے رہنے دیں، آپ سے پوچھا نہیں جائے گا۔
secret-not-groups = ہر گروپ الگ صرف خفیہ سوال میں دکھایا جا سکتا ہے۔
counts-secret = یہ خفیہ سوال ہے۔ نتیجہ سوال بند ہونے پر آتا ہے، سب کے لیے ایک ساتھ۔
no-early-close = نازک سوال اپنے وقت پر بند ہوتا ہے، اس سے پہلے نہیں۔ یوں کوئی اپنی مرضی کا وقت نہیں چن سکتا۔
sensitive-too-short = نازک سوال ایک دن یا زیادہ کھلا رہنا چاہیے۔ بند ہونے کے لیے بعد کا کوئی وقت چنیں۔
# $days: days that must lie between.
asked-too-soon = یہی نازک سوال یہاں { $days } دن کے اندر پوچھا گیا ہے یا پوچھا جائے گا۔ انہی لوگوں کے دو نتیجوں سے پتہ چل سکتا ہے کہ کس نے کیا چنا۔ مہربانی کر کے انتظار کریں، یا کچھ اور پوچھیں۔
joined-too-lately = آپ کو اس گروپ میں ابھی ایک دن نہیں ہوا۔ یہاں ایک دن پورا ہونے پر اس کا جواب دیا جا سکتا ہے۔
answer-in-the-group = مہربانی کر کے اس نازک سوال کا جواب گروپ والی پوسٹ سے دیں۔ صرف وہیں مجھے نظر آتا ہے کہ آپ کتنے عرصے سے رکن ہیں۔

# Questions in the weekly list of what is on. $when: a day and a time.

on-open = سوال { $number }: { $question } یہ { $when } بند ہوگا۔
on-planned = { $when } سوال { $number } آئے گا۔
on-result = سوال { $number } کا نتیجہ آ گیا ہے: { $question }
on-answer = جواب دیں: { $number }
on-see = نتیجہ { $number }
