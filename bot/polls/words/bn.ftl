## A question that cannot be asked as it was typed

# $most: a number of characters.
poll-text-too-long = প্রশ্ন হিসেবে এটা খুব লম্বা। সবচেয়ে বেশি { $most }টি অক্ষর লেখা যায়। কিছুই পোস্ট হয়নি।
poll-empty = কমান্ডের পরে আপনার প্রশ্ন লিখুন। এভাবে লিখে দেখুন: /poll দুপুরের খাবার? | স্যুপ | সালাদ
poll-no-question = পছন্দ দেখছি, কিন্তু কোনো প্রশ্ন নেই। প্রশ্নটা আগে লিখুন। এভাবে লিখে দেখুন: /poll দুপুরের খাবার? | স্যুপ | সালাদ
poll-too-few = কমপক্ষে দুটি পছন্দ লাগবে। এভাবে লিখে দেখুন: /poll দুপুরের খাবার? | স্যুপ | সালাদ
# $count: how many choices were typed. $most: how many there may be.
poll-too-many = এখানে { $count }টি পছন্দ আছে। সবচেয়ে বেশি { $most }টি দেওয়া যায়। দুটি প্রশ্ন করে দেখুন, বা কয়েকটি পছন্দ এক করে দিন।
# $number: which choice, counted from 1.
poll-empty-option = { $number } নম্বর পছন্দে কিছু লেখা নেই। লিখে দিন, বা বাড়তি | চিহ্নটি মুছে দিন। এভাবে লিখে দেখুন: /poll দুপুরের খাবার? | স্যুপ | সালাদ
# $option: the choice that was typed twice.
poll-duplicate-options = “{ $option }” দুবার আছে। প্রতিটি পছন্দ আলাদা রাখুন। এভাবে লিখে দেখুন: /poll দুপুরের খাবার? | স্যুপ | সালাদ
# $one, $other: two choices that are different, but look the same.
poll-lookalike-options = “{ $one }” আর “{ $other }” দেখতে একই রকম। দেখতে আলাদা এমন শব্দ লিখুন। এভাবে লিখে দেখুন: /poll দুপুরের খাবার? | স্যুপ | সালাদ
# $length: characters typed. $most: characters there may be.
poll-question-too-long = আপনার প্রশ্নে { $length }টি অক্ষর আছে। সবচেয়ে বেশি { $most }টি লেখা যায়। প্রশ্ন ছোট রাখুন, আর বাকি কথা আগে আলাদা পোস্ট করুন।
# $number: which choice, counted from 1.
poll-option-too-long = { $number } নম্বর পছন্দে { $length }টি অক্ষর আছে। সবচেয়ে বেশি { $most }টি লেখা যায়। অল্প কথায় লিখুন, যেমন: লাইব্রেরি, সন্ধ্যা 6টা
poll-unclear = কোনটা প্রশ্ন আর কোনগুলো পছন্দ, তা বুঝতে পারছি না। প্রতিটির মাঝখানে | চিহ্ন দিন। এভাবে লিখে দেখুন: /poll দুপুরের খাবার? | স্যুপ | সালাদ
# $example: the person's own words, with bars between the question and the choices.
poll-perhaps = পছন্দগুলো কী কী, তা ঠিক বুঝতে পারছি না। আপনি কি এটাই বলতে চেয়েছেন? /poll { $example }

# Commands

poll-summary = গ্রুপকে একটি প্রশ্ন করুন
poll-question = প্রথমে প্রশ্ন, তারপর প্রতি লাইনে একটি পছন্দ
polls-summary = খোলা প্রশ্ন আর আপনার উত্তর
polls-plain-words = প্রশ্ন | প্রশ্নগুলো | খোলা প্রশ্ন | খোলা প্রশ্ন দেখান | প্রশ্ন দেখান | প্রশ্নগুলো দেখান | আমার উত্তর | আমার উত্তরগুলো | khola proshno | amar uttor
polls-number = প্রশ্নের নম্বর
polls-what = প্রশ্নটি নিয়ে কী করবেন
vote-summary = লিখে প্রশ্নের উত্তর দিন
vote-option = আপনার পছন্দের নম্বর

# The post

poll-mode-hidden = কারও নাম দেখানো হয় না।
poll-mode-named = সবাই আপনার নাম দেখতে পান।
poll-closes = { $when } পর্যন্ত খোলা।
poll-over = সময় শেষ হয়ে গেছে।
poll-promise =
    { $total ->
        [0] এখনও কোনো উত্তর আসেনি।
        [one] এখন পর্যন্ত { $total }টি উত্তর।
       *[other] এখন পর্যন্ত { $total }টি উত্তর।
    } { $when } পর্যন্ত খোলা। তারপর ফলাফল এখানেই আসবে।
poll-words = প্রশ্ন { $number }। লিখে উত্তর দিতে ব্যক্তিগত চ্যাটে আমাকে /vote { $number } আর আপনার পছন্দের নম্বর লিখুন।
poll-names = { $option }: { $names }{ $more ->
        [0] {""}
       *[other] { " " }ও আরও { $more } জন
    }
poll-who = এটা কারা দেখবেন?
poll-take-back = উত্তর ফিরিয়ে নিন
poll-skip = বাদ দিন
do-answer = উত্তর দিন
# An option that somebody in the group proposed.
option-from-member = { $option } (একজন সদস্যের)
poll-has-closed =
    { $total ->
        [0] প্রশ্ন { $number } শেষ হয়েছে। কেউ উত্তর দেননি।
        [one] প্রশ্ন { $number } শেষ হয়েছে। একজন উত্তর দিয়েছেন।
       *[other] প্রশ্ন { $number } শেষ হয়েছে। { $total } জন উত্তর দিয়েছেন।
    }
poll-was-cancelled = বাতিল করা হয়েছে। { $reason }
who-sees-hidden = আপনার নাম কেউ দেখতে পান না, আয়োজকরাও না। শেষ হওয়া পর্যন্ত উত্তর রাখি, যাতে আপনি বদলাতে পারেন। কেউ সংখ্যা বাড়তে দেখে আন্দাজ করতে পারেন। { $ends }
who-sees-named = এখানে সবাই আপনার পছন্দের পাশে আপনার নাম দেখতে পান, এখন আর পরেও। { $ends }
poll-untitled = নাম ছাড়া একটি গ্রুপ

# Answers

vote-counted = গণনা করা হয়েছে: { $option }। শেষ হওয়া পর্যন্ত আপনি এটা বদলাতে পারেন।
vote-changed = বদলানো হয়েছে: আগে { $before }, এখন { $option }।
vote-same = আপনি আগেই { $option } বেছেছেন। এটা একবারই গণনা করা হয়েছে।
vote-taken-back = ফিরিয়ে নেওয়া হয়েছে। শেষ হওয়া পর্যন্ত আপনি আবার উত্তর দিতে পারেন।
vote-skipped = ঠিক আছে: আপনি উত্তর দিতে চান না। কেউ আর জিজ্ঞেস করবেন না।
# $lacks: how many more choices there must be before the answer counts.
vote-begun =
    { $lacks ->
        [one] এখন পর্যন্ত: { $option }। আরও একটি বাছুন, তখন এটা গণনা হবে।
       *[other] এখন পর্যন্ত: { $option }। আরও { $lacks }টি বাছুন, তখন এটা গণনা হবে।
    }
too-many-chosen =
    { $most ->
        [one] সবচেয়ে বেশি একটি পছন্দ। আগে একটি সরান।
       *[other] সবচেয়ে বেশি { $most }টি পছন্দ। আগে একটি সরান।
    }
not-enough-points =
    { $left ->
        [0] সব { $points } পয়েন্ট দেওয়া হয়ে গেছে। আগে কিছু ফিরিয়ে নিন।
       *[other] এতে বাকি { $left }-এর চেয়ে বেশি লাগে। আগে কিছু ফিরিয়ে নিন।
    }
not-this-kind = এই ধরনের প্রশ্নে এটা চলে না।
poll-opens-later = এই প্রশ্ন এখনও খোলেনি। এটা নিজেই আসবে।
nothing-to-take-back = আপনি এর উত্তর দেননি, তাই ফিরিয়ে নেওয়ার কিছু নেই।
no-such-poll = এমন কোনো প্রশ্ন আমার জানা নেই। খোলা প্রশ্ন দেখতে আমাকে /polls লিখুন।
no-such-option =
    { $most ->
       *[other] এমন কোনো পছন্দ নেই। 1 থেকে { $most }-এর মধ্যে একটি নম্বর দিন, যেমন /vote 7 2
    }
poll-closed = এই প্রশ্নের সময় শেষ, তাই আপনার উত্তর গণনা করা হয়নি। ফলাফল গ্রুপে আছে।
poll-cancelled = এই প্রশ্ন বাতিল করা হয়েছে। { $reason }

# The result

result-title = প্রশ্ন { $number }: ফলাফল
result-none = “{ $question }” এবার কেউ উত্তর দেননি।
result-one =
    { $total ->
        [one] “{ $question }” একজন উত্তর দিয়েছেন: { $option }।
       *[other] “{ $question }” { $total } জন উত্তর দিয়েছেন। সবচেয়ে বেশি মানুষ বেছেছেন { $option }: { $total } জনের মধ্যে { $most } জন।
    }
result-two = “{ $question }” { $total } জন উত্তর দিয়েছেন। { $first } ও { $second } একসঙ্গে প্রথম হয়েছে, প্রতিটিতে { $most } জন।
result-many = “{ $question }” { $total } জন উত্তর দিয়েছেন। { $options } একসঙ্গে প্রথম হয়েছে, প্রতিটিতে { $most } জন।
result-cancelled = প্রশ্ন { $number } বাতিল করা হয়েছে। { $reason }
result-question = প্রশ্নটি ছিল: “{ $question }”
listed-last = { $first } ও { $second }
listed-more = { $first }, { $rest }

# Several choices

# $least and $most: how many may be chosen.
several-rule =
    { $least ->
        [1] { $most }টি পর্যন্ত বাছুন। রাখতে বা সরাতে চাপুন।
       *[other] { $least } থেকে { $most }টি বাছুন। রাখতে বা সরাতে চাপুন।
    }
several-lacks =
    { $lacks ->
        [one] আরও একটি বাছুন, তখন আপনার উত্তর গণনা হবে।
       *[other] আরও { $lacks }টি বাছুন, তখন আপনার উত্তর গণনা হবে।
    }
several-uneven =
    { $most ->
       *[other] এই সংখ্যাগুলো চলে না। ছোটটি আগে লিখুন, 1 থেকে { $most } পর্যন্ত: /polls 7 kind several 1 3
    }
box-ticked = ✓ { $option }
box-empty = { $option }
# $first: how many options came first. $most: how many people chose them.
several-result =
    { $first ->
        [one] “{ $question }” { $total } জন উত্তর দিয়েছেন, কয়েকটি বাছা যেত। সবচেয়ে বেশি মানুষ বেছেছেন { $options }: { $total } জনের মধ্যে { $most } জন।
       *[other] “{ $question }” { $total } জন উত্তর দিয়েছেন, কয়েকটি বাছা যেত। { $options } একসঙ্গে প্রথম হয়েছে, প্রতিটিতে { $most } জন।
    }

# Choices put in order

do-how = কীভাবে গণনা হয়
ranked-firsts = কতজন প্রথমে রেখেছেন:
ranked-rule = আগে সবচেয়ে ভালোটি চাপুন, তারপর পরেরটি। কিছু বাদ দিতে পারেন। সরাতে আবার চাপুন।
# $place: counted from 1. Written so that nobody takes it for the number of the choice.
ranked-place =
    { $place ->
        [1] ১ম: { $option }
        [2] ২য়: { $option }
        [3] ৩য়: { $option }
        [4] ৪র্থ: { $option }
        [5] ৫ম: { $option }
        [6] ৬ষ্ঠ: { $option }
        [7] ৭ম: { $option }
        [8] ৮ম: { $option }
        [9] ৯ম: { $option }
        [10] ১০ম: { $option }
       *[other] { $place }তম: { $option }
    }
ranked-undo = পিছিয়ে যান
# An answer, the best first: “Soup, then Salad, then Bread”.
ranked-then = { $first }, তারপর { $rest }
# $number: the number of the question.
order-unclear = এই ক্রম বোঝা গেল না। প্রতিটি পছন্দ একবার লিখুন, সবচেয়ে ভালোটি আগে: /vote { $number } 2>1>3
poll-words-ranked = প্রশ্ন { $number }। লিখে উত্তর দিতে ব্যক্তিগত চ্যাটে ক্রম লিখুন: /vote { $number } 2>1>3
told-words-ranked = প্রশ্ন { $number }। লিখে, ক্রম এভাবে দিন: /vote { $number } 2>1>3
ranked-result =
    { $total ->
        [one] “{ $question }” একজন উত্তর দিয়েছেন, আর প্রথমে রেখেছেন { $options }।
       *[other] “{ $question }” { $total } জন পছন্দগুলো ক্রমে সাজিয়েছেন। প্রথম হয়েছে { $options }।
    }
ranked-result-shared = “{ $question }” { $total } জন পছন্দগুলো ক্রমে সাজিয়েছেন। { $options } একসঙ্গে প্রথম হয়েছে।
# $rounds: how many rounds it took. After this come the last ones.
ranked-many-rounds = { $rounds }টি ধাপ লেগেছে। এগুলো শেষের।
# $counting: how many answers counted in this round. $exhausted: how many had no choice left in it.
round-majority =
    { $exhausted ->
        [0] ধাপ { $number }: { $option } পেয়েছে { $counting }-এর মধ্যে { $most }, অর্ধেকের বেশি।
        [one] ধাপ { $number }: { $option } পেয়েছে { $counting }-এর মধ্যে { $most }, অর্ধেকের বেশি। একটি উত্তরে আর পছন্দ ছিল না।
       *[other] ধাপ { $number }: { $option } পেয়েছে { $counting }-এর মধ্যে { $most }, অর্ধেকের বেশি। { $exhausted }টি উত্তরে আর পছন্দ ছিল না।
    }
# $many: how many choices go out.
round-no-firsts =
    { $many ->
        [one] ধাপ { $number }: { $options } কেউ প্রথমে রাখেননি, তাই এটি বাদ।
       *[other] ধাপ { $number }: { $options } কেউ প্রথমে রাখেননি, তাই এগুলো বাদ।
    }
round-fewest = ধাপ { $number }: { $option } সবচেয়ে কম পেয়েছে, { $count }, তাই এটি বাদ।
# $tied: choices that tie for fewest, with $count each. $out: which of them goes out.
round-first-choices = ধাপ { $number }: { $tied } সমান, প্রতিটিতে { $count }। { $out } প্রথম পছন্দ সবচেয়ে কম পেয়েছিল, তাই এটি বাদ।
round-earlier = ধাপ { $number }: { $tied } সমান, প্রতিটিতে { $count }। ধাপ { $earlier }-এ { $out } সবচেয়ে কম পেয়েছিল, তাই এটি বাদ।
round-points = ধাপ { $number }: { $tied } সমান, প্রতিটিতে { $count }। { $out } সবচেয়ে কম পয়েন্ট পেয়েছে, তাই এটি বাদ।
round-together = ধাপ { $number }: { $tied } সমান, প্রতিটিতে { $count }। { $out } একসঙ্গে বাদ, কারণ এতে কিছু বদলায় না।
round-open = ধাপ { $number }: { $tied } সমান, প্রতিটিতে { $count }। আলাদা করার কিছু নেই, তাই গণনা এখানেই শেষ।
round-left = বাকি রইল { $option }।
ranked-points-agree = পয়েন্টে গুনলেও { $options } প্রথম হয়েছে।
ranked-points-differ = পয়েন্টে গুনলে { $options } প্রথম হতো।
# In a picture. $out: the round in which it went out; 0 where it stayed in.
ranked-amount =
    { $out ->
        [0] { $count }
       *[other] { $count }, ধাপ { $out }-এ বাদ
    }
how-title = গণনা এভাবে হয়।
how-ranked-half = প্রতিটি উত্তর তার প্রথম পছন্দের জন্য গণনা হয়। অর্ধেকের বেশি পেলে সেটি প্রথম।
how-ranked-out = কেউ না পেলে, সবচেয়ে কম পাওয়াটি বাদ। তার উত্তরগুলো পরের পছন্দে যায়।
how-ranked-again = এভাবে ধাপে ধাপে চলে। যেগুলো কেউ প্রথমে রাখেননি, সেগুলো একবারে বাদ।
how-ranked-tie = দুটি সবচেয়ে নিচে সমান হলে, যার প্রথম পছন্দ কম সেটি বাদ।
how-ranked-still = তাও সমান হলে পরের ধাপ দেখা হয়, তারপর পয়েন্ট। কিছুতেই আলাদা না হলে একসঙ্গে বাদ, বা একসঙ্গে প্রথম।
how-ranked-points = পয়েন্ট: নিচে থাকা বা বাদ দেওয়া প্রতিটি পছন্দের জন্য একটি করে।
# $counts: the choices with what each had. $exhausted: how many answers had no choice left.
ranked-counts =
    { $exhausted ->
        [0] এদের ছিল: { $counts }।
        [one] এদের ছিল: { $counts }। একটি উত্তরে আর পছন্দ ছিল না।
       *[other] এদের ছিল: { $counts }। { $exhausted }টি উত্তরে আর পছন্দ ছিল না।
    }
ranked-points = পয়েন্ট অনুযায়ী: { $points }।

# Points to share out

# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
points-each =
    { $squared ->
        [0] প্রতিটির পয়েন্ট:
       *[other] প্রতিটির ভোট:
    }
points-rule =
    { $squared ->
        [0] আপনার { $points } পয়েন্ট আছে। প্রতিটি পছন্দে যত খুশি দিন।
       *[other] আপনার { $points } পয়েন্ট আছে। একটি পছন্দে এক ভোটে 1, দুই ভোটে 4, তিন ভোটে 9 লাগে।
    }
points-step = একবার চাপলে { $step } যায়। লিখে যে কোনো সংখ্যা দিতে পারেন।
points-left =
    { $left ->
        [0] সব { $points } পয়েন্ট দেওয়া হয়ে গেছে।
       *[other] { $points } পয়েন্টের মধ্যে { $left } বাকি।
    }
# $value: what the choice has after the tap. $number: its number, where the button has only its start; else 0.
points-more =
    { $number ->
        [0] + { $option } ({ $value })
       *[other] + { $number }. { $option } ({ $value })
    }
points-fewer =
    { $number ->
        [0] − { $option } ({ $value })
       *[other] − { $number }. { $option } ({ $value })
    }
points-of = { $option } ({ $value })
# $number: the number of the question.
points-unclear = এটা বোঝা গেল না। প্রতিটি পছন্দ একবার লিখুন, সঙ্গে তার পয়েন্ট: /vote { $number } 1=3 2=2
points-out-of-range = এটা সম্ভব নয়। { $least } থেকে { $most } পয়েন্ট বাছুন।
poll-words-points = প্রশ্ন { $number }। লিখে উত্তর দিতে ব্যক্তিগত চ্যাটে লিখুন, যেমন: /vote { $number } 1=3 2=2
told-words-points = প্রশ্ন { $number }। লিখে, যেমন: /vote { $number } 1=3 2=2
# $given: all that people gave.
points-result =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” একজন { $given } পয়েন্ট ভাগ করেছেন। সবচেয়ে বেশি পেয়েছে { $options }: { $most }।
           *[other] “{ $question }” { $total } জন { $given } পয়েন্ট ভাগ করেছেন। সবচেয়ে বেশি পেয়েছে { $options }: { $most }।
        }
       *[other] { $total ->
            [one] “{ $question }” একজন { $given } ভোট দিয়েছেন। সবচেয়ে বেশি পেয়েছে { $options }: { $most }।
           *[other] “{ $question }” { $total } জন { $given } ভোট দিয়েছেন। সবচেয়ে বেশি পেয়েছে { $options }: { $most }।
        }
    }
points-result-shared =
    { $squared ->
        [0] { $total ->
            [one] “{ $question }” একজন { $given } পয়েন্ট ভাগ করেছেন। { $options } একসঙ্গে প্রথম, প্রতিটিতে { $most }।
           *[other] “{ $question }” { $total } জন { $given } পয়েন্ট ভাগ করেছেন। { $options } একসঙ্গে প্রথম, প্রতিটিতে { $most }।
        }
       *[other] { $total ->
            [one] “{ $question }” একজন { $given } ভোট দিয়েছেন। { $options } একসঙ্গে প্রথম, প্রতিটিতে { $most }।
           *[other] “{ $question }” { $total } জন { $given } ভোট দিয়েছেন। { $options } একসঙ্গে প্রথম, প্রতিটিতে { $most }।
        }
    }
points-totals =
    { $squared ->
        [0] সব পয়েন্ট: { $totals }।
       *[other] সব ভোট: { $totals }।
    }
# In a picture: what a choice got, and from how many people.
points-amount =
    { $people ->
        [0] { $got }
        [one] { $got }, একজনের
       *[other] { $got }, { $people } জনের
    }
points-title = প্রত্যেকের কত পয়েন্ট থাকবে?
points-plain-how = পয়েন্ট: প্রতিটির দাম এক।
points-squared-how = বর্গ: এক পছন্দে দুই ভোটে 4 পয়েন্ট, তিন ভোটে 9।
points-many = { $points } পয়েন্ট
points-squared = { $points } বর্গ

# A scale from 1 to 5

kind-yes-no = হ্যাঁ বা না
kind-how-yes-no = হ্যাঁ বা না: হ্যাঁ, না বা নিশ্চিত নই, একবার চাপুন।
kind-scale = মাপকাঠি
kind-how-scale = মাপকাঠি: 1 থেকে 5, একবার চাপুন।
# What the first and the last step mean where the organiser wrote nothing else.
scale-low = একদম না
scale-high = খুব বেশি
# $step: 1 or 5. $words: what it means.
scale-end = { $step } ({ $words })
preview-scale = মাপকাঠি: { $low } থেকে { $high }।
form-scale = দুই প্রান্ত
form-scale-low = 1 মানে কী?
form-scale-high = 5 মানে কী?
form-scale-hint = খালি রাখলে হবে: { $words }
scale-end-too-long = এতে { $length }টি অক্ষর আছে। বোতামে সবচেয়ে বেশি { $most }টি ধরে।
scale-ends-alike = দুই প্রান্ত একই কথা বলছে। আলাদা করুন।
scale-ends-missing = দুই প্রান্তই লিখুন, মাঝে দাগ দিয়ে: /polls draft kind scale একদম না | খুব বেশি
# $low and $high: what 1 and 5 mean.
scale-ends = 1 মানে “{ $low }”, আর 5 মানে “{ $high }”।
# $ends: the sentence above. $middle: the step in the middle of all answers.
scale-result =
    { $total ->
        [one] “{ $question }” { $ends } একজন উত্তর দিয়েছেন: { $middle }।
       *[other] “{ $question }” { $ends } { $total } জন উত্তর দিয়েছেন। মাঝের উত্তর { $middle }।
    }
# $lower and $upper: the middle lies between these steps.
scale-result-halves = “{ $question }” { $ends } { $total } জন উত্তর দিয়েছেন। অর্ধেক বলেছেন { $upper ->
        [5] 5
       *[other] { $upper } বা বেশি
    }, আর অর্ধেক বলেছেন { $lower ->
        [1] 1
       *[other] { $lower } বা কম
    }।
scale-spread = উত্তর ছিল { $lowest } থেকে { $highest }।
scale-alike = সবাই বলেছেন { $step }।
scale-count = { $step }: { $count }

# Dates to choose between

kind-dates = তারিখ
kind-how-dates = তারিখ: প্রতিটিতে হ্যাঁ, দরকার হলে, বা না।
form-dates = কোন কোন তারিখ?
form-dates-lines = তারিখগুলো
form-dates-hint = প্রতি লাইনে একটি, ইংরেজিতে, যেমন: Tue 1 Dec 6pm
date-unclear = “{ $words }” তারিখ হিসেবে বোঝা গেল না। প্রতি লাইনে একটি লিখুন, এভাবে: Tue 1 Dec 6pm
date-passed = “{ $words }” পেরিয়ে গেছে। পরের তারিখ বাছুন, বা বছরও লিখুন।
slot-passed = { $date } পেরিয়ে গেছে। আগে তারিখ বদলান।
date-twice = “{ $words }” দুবার আছে। প্রতিটি তারিখ একবার লিখুন।
dates-too-few = অন্তত দুটি তারিখ লিখুন, প্রতি লাইনে একটি। যেমন: Tue 1 Dec 6pm
# $when: a date and a time there. $city: where. $theirs: the time, or the date and time, by the reader's own clock.
slot-elsewhere = { $city }-এ { $when } (আপনার { $theirs })
dates-line = { $date }: { $counts }
# $yes, $maybe: how many people said so.
dates-counts =
    { $maybe ->
        [0] হ্যাঁ { $yes }
       *[other] হ্যাঁ { $yes }, দরকার হলে { $maybe }
    }
dates-amount =
    { $maybe ->
        [0] হ্যাঁ: { $yes }
       *[other] হ্যাঁ: { $yes }, দরকার হলে: { $maybe }
    }
poll-names-maybe = { $option }, দরকার হলে: { $names }{ $more ->
        [0] {""}
       *[other] { " " }ও আরও { $more } জন
    }
poll-words-dates = প্রশ্ন { $number }। লিখে উত্তর দিতে ব্যক্তিগত চ্যাটে লিখুন: /vote { $number } 1 yes 2 maybe 3 no
told-words-dates = প্রশ্ন { $number }। লিখে: /vote { $number } 1 yes 2 maybe 3 no
dates-rule = প্রতিটি তারিখে হ্যাঁ, দরকার হলে, বা না বলুন। প্রতিবার চাপলে পরেরটি আসে।
# On a button, of which 38 characters are sure to be seen: where dates are long, put $state first.
dates-slot = { $state }: { $date }
dates-yes = হ্যাঁ
dates-maybe = দরকার হলে
dates-no = না
dates-all-yes = সবগুলোতে হ্যাঁ
dates-all-no = সবগুলোতে না
# Words that people type for these; as many as there are, in small letters. No word may mean two of them.
dates-yes-plain-words = হ্যাঁ | হ্যা | হাঁ | জি | জ্বি | hae | hyan | ji
dates-maybe-plain-words = দরকার হলে | হয়তো | হয়ত | dorkar hole | hoyto
dates-no-plain-words = না | নাহ | জি না | na | naa
dates-none = সব তারিখেই না
dates-list-yes = { $dates }-এ হ্যাঁ
dates-list-maybe = দরকার হলে { $dates }
dates-count-yes =
    { $count ->
        [one] একটি তারিখে হ্যাঁ
       *[other] { $count }টি তারিখে হ্যাঁ
    }
dates-count-maybe =
    { $count ->
        [one] দরকার হলে একটি তারিখ
       *[other] দরকার হলে { $count }টি তারিখ
    }
dates-both = { $yes }; { $maybe }
dates-more = { $first }; { $rest }
# $date: the first of those that are over by the time at which answers end.
dates-over =
    { $count ->
        [one] একটি তারিখ তার আগে: { $date }।
       *[other] { $count }টি তারিখ তার আগে। প্রথমটি { $date }।
    }
dates-changed = বদলানো হয়েছে। { $date }: { $state }। শেষ হওয়া পর্যন্ত আপনি এটা বদলাতে পারেন।
dates-changed-many = বদলানো হয়েছে। এখন আপনার উত্তর: { $answer }।
dates-unclear = এটা বোঝা গেল না। নম্বরের সঙ্গে yes, maybe বা no লিখুন: /vote { $number } 1 yes 2 maybe
# $first: how many dates came first. $counts: what people said to each of them.
dates-result =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] একজন উত্তর দিয়েছেন।
           *[other] { $total } জন উত্তর দিয়েছেন।
        } সবচেয়ে সুবিধার: { $dates }। উত্তর: { $counts }।
       *[other] “{ $question }” { $total ->
            [one] একজন উত্তর দিয়েছেন।
           *[other] { $total } জন উত্তর দিয়েছেন।
        } এগুলো সমান সুবিধার: { $dates }। প্রতিটিতে উত্তর: { $counts }।
    }
dates-result-maybe =
    { $first ->
        [one] “{ $question }” { $total ->
            [one] একজন উত্তর দিয়েছেন।
           *[other] { $total } জন উত্তর দিয়েছেন।
        } কেউ হ্যাঁ বলেননি। দরকার হলে { $dates } { $maybe } জনের চলবে।
       *[other] “{ $question }” { $total ->
            [one] একজন উত্তর দিয়েছেন।
           *[other] { $total } জন উত্তর দিয়েছেন।
        } কেউ হ্যাঁ বলেননি। দরকার হলে এগুলো { $maybe } জন করে চলবে: { $dates }।
    }
dates-result-none =
    { $total ->
        [one] “{ $question }” একজন উত্তর দিয়েছেন। কোনো তারিখই সুবিধার নয়।
       *[other] “{ $question }” { $total } জন উত্তর দিয়েছেন। কোনো তারিখই কারও সুবিধার নয়।
    }
# $dates: dates with as many yes as the best, and more no.
dates-beaten = { $dates }-এও ততজনই হ্যাঁ বলেছেন, কিন্তু না বলেছেন বেশি জন।

# Private lists and cards

polls-none = এখন কোনো প্রশ্ন খোলা নেই।
polls-none-known = আপনি কোন গ্রুপে আছেন, তা আমার জানা নেই। আপনার গ্রুপে একবার /polls লিখুন।
polls-title =
    { $count ->
        [one] একটি খোলা প্রশ্ন
       *[other] { $count }টি খোলা প্রশ্ন
    }
polls-line = { $number }. { $question } আপনি এখনও উত্তর দেননি। { $when } পর্যন্ত খোলা।
polls-line-answered = { $number }. { $question } আপনি { $option } বেছেছেন। { $when } পর্যন্ত খোলা।
polls-line-skipped = { $number }. { $question } আপনি উত্তর দিতে চান না। { $when } পর্যন্ত খোলা।
polls-open = প্রশ্ন { $number } দেখুন
polls-open-in = প্রশ্ন { $number } দেখুন, { $community }
which-poll = আপনার কয়েকটি গ্রুপে প্রশ্ন { $number } আছে। /polls লিখে আপনি যেটা চান, সেটা খুলুন।
card-unanswered = আপনি এখনও উত্তর দেননি।
card-skipped = আপনি উত্তর দিতে চান না। এটা বদলাতে পারেন।
card-begun = এখন পর্যন্ত: { $option }। এটা এখনও গণনা হয় না।
card-answered = আপনি { $option } বেছেছেন।
card-closed = এই প্রশ্নের সময় শেষ। ফলাফল গ্রুপে আছে।
card-number =
    { $total ->
        [0] প্রশ্ন { $number }। এখনও কোনো উত্তর আসেনি।
        [one] প্রশ্ন { $number }। এখন পর্যন্ত একটি উত্তর।
       *[other] প্রশ্ন { $number }। এখন পর্যন্ত { $total }টি উত্তর।
    }
card-deleted = এই গ্রুপে কেউ এটা মুছে ফেলেছেন: { $title }।

# Organisers

poll-asked = প্রশ্ন { $number } গ্রুপে দেওয়া হয়েছে।
poll-changed = বদলানো হয়েছে। সবাই এখন নতুন লেখাটা দেখছেন।
poll-moved = নতুন সময়: { $when } পর্যন্ত খোলা।
poll-dropped = বাদ দেওয়া হয়েছে। কিছুই পোস্ট হয়নি।
poll-is-closed = প্রশ্ন { $number } শেষ হয়েছে। ফলাফল আসছে।
poll-is-cancelled = প্রশ্ন { $number } বাতিল হয়েছে। কারণটা গ্রুপের সবাই দেখতে পাবেন।
poll-posted-again =
    { $places ->
        [0] এটা আগে থেকেই আপনাদের সব গ্রুপে আছে।
        [one] এটা একটি গ্রুপে সবার নিচে আসছে।
       *[other] এটা { $places }টি গ্রুপে সবার নিচে আসছে।
    }
poll-started = কেউ উত্তর দিয়েছেন, বা দশ মিনিট পার হয়েছে। তাই লেখাটা আর বদলানো যাবে না। চাইলে বাতিল করে আবার প্রশ্ন করতে পারেন।
closes-too-soon = সেই সময় পার হয়ে গেছে। পরের কোনো সময় বেছে নিন।
too-many-open = এই গ্রুপে { $most }টি প্রশ্ন খোলা আছে। এর বেশি হলে সবার পক্ষে সামলানো কঠিন। আগে একটি শেষ করুন।
reason-missing = দয়া করে অল্প কথায় কারণটা লিখুন। গ্রুপের সবাই এটা দেখতে পাবেন।
mode-named = এখন থেকে নাম দেখানো হবে। উত্তর দেওয়ার আগেই সবাইকে তা জানানো হয়।
mode-hidden = এখন থেকে নাম গোপন থাকবে।
not-understood = আমি অল্প কয়েকটি কথাই বুঝি। প্রশ্ন দেখতে /polls লিখুন। জরুরি সাহায্য চাইলে /support লিখুন। অন্য কিছু চাইলে /help লিখুন।
preview-which = এই প্রশ্ন কোন কমিউনিটির জন্য?
preview-for = যাঁদের জন্য: { $community }
preview-title = আগে দেখে নিন: { $question }
preview-option = { $number }. { $option }
preview-kind = উত্তরের ধরন: { $kind }।
preview-closes = { $when } পর্যন্ত খোলা থাকবে। এটা বদলাতে পারেন।
do-post = পোস্ট করুন
do-post-all =
    { $count ->
       *[other] সব { $count }টি গ্রুপে
    }
do-for = অন্য কমিউনিটি
do-drop = বাদ দিন
do-change = বদলান
do-names = নাম দেখান
do-hidden = নাম গোপন রাখুন
do-time = শেষ সময়
do-close = এখনই শেষ করুন
do-cancel = বাতিল করুন
do-all = আমাদের সব গ্রুপে
do-again = এখানে পোস্ট করুন
do-again-in = এখানে পোস্ট: { $title }

# Kinds of questions

do-kind = উত্তরের ধরন
kinds-title = মানুষ কীভাবে উত্তর দেবেন?
kind-set = এখন মানুষ এভাবে উত্তর দেন: { $kind }।
kind-set-alone = এখন মানুষ এভাবে উত্তর দেন: { $kind }। অন্য ভাষাগুলো আবার যোগ করুন।
kind-one = একটি পছন্দ
kind-how-one = একটি পছন্দ: একবার চাপুন।
kind-several = কয়েকটি
kind-how-several = কয়েকটি: মানুষ যত খুশি বাছেন।
kind-ranked = ক্রমে
kind-how-ranked = ক্রমে: মানুষ পছন্দগুলো সাজান, সবচেয়ে ভালোটি আগে।
kind-points = পয়েন্ট
kind-how-points = পয়েন্ট: মানুষ পছন্দগুলোর মধ্যে পয়েন্ট ভাগ করেন।
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
kind-points-of =
    { $squared ->
        [0] ভাগ করার { $points } পয়েন্ট
       *[other] { $points } পয়েন্ট, বর্গ
    }

# Closing time

closing-title = কখন শেষ হবে?
closing-now = এখন ঠিক করা আছে: { $when } পর্যন্ত খোলা।
closing-typed = লিখেও বদলাতে পারেন: /polls, প্রশ্নের নম্বর, at, তারপর ইংরেজিতে তারিখ। যেমন: /polls 7 at 4 December 6pm
closing-other = অন্য দিন

# Forms

form-change = প্রশ্ন বদলান
form-question = প্রশ্ন
form-options = পছন্দগুলো
form-options-hint = প্রতি লাইনে একটি পছন্দ, দুই থেকে দশটি।
form-save = সেভ করুন
form-cancel = প্রশ্ন { $number } বাতিল করুন
form-reason = কেন?
form-reason-hint = গ্রুপের সবাই এটা দেখতে পাবেন।
form-cancel-it = প্রশ্ন বাতিল করুন

# What a question without choices gets

bare-yes = হ্যাঁ
bare-no = না
bare-not-sure = ঠিক জানি না

# Further languages

poll-original = মূল লেখা
no-such-language = এই ভাষা আমার জানা নেই। যেগুলো ব্যবহার করতে পারেন: { $languages }। কিছুই বদলায়নি।
no-such-version = এই প্রশ্ন { $language } ভাষায় কেউ লেখেননি। পড়তে চাইলে ভাষার নাম ছাড়া লিখুন।
version-uneven =
    { $count ->
        [0] কোনো পছন্দ দেখছি না, আর এই প্রশ্নে আছে { $need }টি। প্রতি লাইনে একটি করে, একই ক্রমে লিখুন।
        [one] একটি পছন্দ দেখছি, আর এই প্রশ্নে আছে { $need }টি। প্রতি লাইনে একটি করে, একই ক্রমে লিখুন।
       *[other] { $count }টি পছন্দ দেখছি, আর এই প্রশ্নে আছে { $need }টি। প্রতি লাইনে একটি করে, একই ক্রমে লিখুন।
    }
version-stands = কেউ উত্তর দিয়েছেন, তাই লেখাটা আর বদলানো যাবে না। অন্য ভাষা এখনও যোগ করতে পারেন।
version-kept = সেভ করা হয়েছে। প্রশ্নটি এখন { $language } ভাষায় পড়া যাবে।
version-dropped = সরানো হয়েছে। প্রশ্নটি আর { $language } ভাষায় নেই।
poll-changed-check = বদলানো হয়েছে। দয়া করে অন্য ভাষার লেখাগুলোও দেখে নিন।
poll-changed-alone = বদলানো হয়েছে। অন্য ভাষাগুলোতে পছন্দ আলাদা ছিল, তাই সেগুলো আর নেই। দয়া করে আবার যোগ করুন।
languages-title = কোন ভাষা?
languages-how = লেখাটা আপনি নিজে লিখবেন। সব উত্তর একসঙ্গে গণনা করা হয়।
languages-has = এটা আগে থেকেই { $language } ভাষায় আছে।
form-language = { $language } ভাষায় প্রশ্ন
form-question-in = { $language } ভাষায় প্রশ্নটি
form-options-in = { $language } ভাষায় পছন্দগুলো
form-original = মূল লেখা: { $words }
form-original-options = প্রতি লাইনে একটি, এই ক্রমে: { $words }
card-languages = আরও যে ভাষায় আছে: { $names }।
do-add = ভাষা যোগ করুন
do-drop-language = { $language } বাদ দিন

# Copies in private

told-result = সময় শেষ হলে ফলাফল এখানেই আসবে।
told-words = প্রশ্ন { $number }। লিখে উত্তর দিতে /vote { $number } আর আপনার পছন্দের নম্বর লিখুন।
told-why = আপনি নতুন প্রশ্ন পাঠাতে বলেছিলেন। এটা বদলাতে /me লিখুন।
told-brief = নতুন প্রশ্ন: “{ $question }” { $when } পর্যন্ত খোলা।
told-brief-over = একটি প্রশ্ন: “{ $question }” সময় শেষ হয়ে গেছে।

# Posted at night, or often

poll-asked-quiet-hours = প্রশ্ন { $number } গ্রুপে দেওয়া হয়েছে। সেখানে এখন রাত, তাই কোনো শব্দ হয়নি।
poll-asked-week-full = প্রশ্ন { $number } গ্রুপে দেওয়া হয়েছে। এক সপ্তাহের জন্য একটু বেশি হয়ে যাচ্ছে, তাই চাইলে এটা পরেও দেওয়া যায়।
poll-waits = প্রশ্ন { $number } ফিরিয়ে নেওয়া হয়েছে। আবার আসবে { $when }।
do-wait = { $time } পর্যন্ত অপেক্ষা
do-wait-day = { $day } পর্যন্ত অপেক্ষা
nothing-to-wait-for = এই প্রশ্নের অপেক্ষা করার দরকার নেই, তাই যেখানে আছে সেখানেই থাকছে।
answered-already = কেউ উত্তর দিয়েছেন, তাই এটা যেখানে আছে সেখানেই থাকছে।

## Asked once more

# One nudge for all in a group.
do-nudge = গ্রুপকে মনে করান
nudge-promise = { $when } পর্যন্ত খোলা। তারপর ফলাফল এখানেই আসবে।
nudge-total =
    { $total ->
        [0] এটা আসার সময় কেউ উত্তর দেননি।
        [one] এটা আসার সময় একজন উত্তর দিয়েছিলেন।
       *[other] এটা আসার সময় { $total } জন উত্তর দিয়েছিলেন।
    }
nudge-tap = এখনও উত্তর দেননি? একবার চাপুন:
nudge-answer = এখনও উত্তর দেননি? একবার চেপে শুরু করুন:
nudge-sent = মনে করানোর বার্তা গ্রুপে এসেছে।
nudge-sent-quiet-hours = মনে করানোর বার্তা গ্রুপে এসেছে। সেখানে রাত, তাই শব্দ হয়নি।
nudge-sent-week-full = মনে করানোর বার্তা গ্রুপে এসেছে। এক সপ্তাহে এটা অনেক, তাই অপেক্ষা করতে পারে।
nudge-waits = মনে করানোর বার্তা ফিরিয়ে নেওয়া হয়েছে। এটা { $when } আসবে।
nudged-already = গ্রুপ তার একটি মনে করানোর বার্তা পেয়েছে। আর হলে বেশি হয়ে যাবে।
not-in-group-yet = এখন কোনো গ্রুপে এই প্রশ্ন দেখা যাচ্ছে না, তাই এটা করার সময় হয়নি।
card-nudge-waits = মনে করানোর বার্তা অপেক্ষায়:
set-nudges-on = আগে মনে করান
set-nudges-off = মনে করাবেন না
nudges-off = নিজে থেকে কোনো মনে করানোর বার্তা আসবে না।
nudges-on = শেষের এক দিন আগে একটি মনে করানোর বার্তা আসে, যদি দুই দিনের বেশি খোলা থাকে।
nudges-at = গ্রুপ একটি মনে করানোর বার্তা পাবে { $when }।
nudges-not = নিজে থেকে মনে করানোর জন্য সময় খুব কম, বা দেরি হয়ে গেছে।
nudges-done = গ্রুপ মনে করানোর বার্তা পেয়েছে।

# In private, to whoever agreed to that and has not answered. Nobody is told who they are, or how many.
do-chase = বাকিদের জিজ্ঞেস করুন
chase-begun = যাঁরা রাজি হয়েছিলেন, তাঁদের ব্যক্তিগতভাবে জিজ্ঞেস করা হচ্ছে।
chased-twice = তাঁদের দুবার জিজ্ঞেস করা হয়েছে। এর বেশি নয়।
# $when: when they can be asked again.
chased-lately = তাঁদের জিজ্ঞেস করার এক দিনও হয়নি। আবার পারবেন { $when }।
chase-too-late = এক ঘণ্টার মধ্যে শেষ হবে, তাই আর কাউকে জিজ্ঞেস করা হয় না।
chase-closes = { $when } পর্যন্ত খোলা। এখনও সময় আছে, উত্তর না দিলেও ঠিক আছে।
asked-again-brief = এখনও খোলা: “{ $question }” { $when } পর্যন্ত।

## Not now

poll-not-now = এখন নয়
later-title = এটা আবার কখন আনব? “{ $question }”
later-tonight = আজ সন্ধ্যায়
later-tomorrow = আগামীকাল
later-quiet = আর নয়
later-at-tonight = আজ সন্ধ্যায় মানে { $when }।
later-at-tomorrow = আগামীকাল মানে { $when }।
later-none = এটা { $when } শেষ হয়, তাই অপেক্ষা করতে পারে না।
later-quiet-means = “আর নয়” মানে এই প্রশ্ন নিয়ে আর কিছু পাঠাব না।
later-promise = এটা { $when } এখানে আনব।
later-question = প্রশ্নটি: “{ $question }”
later-change = অন্য সময়
later-written = আপনাকে এইমাত্র ব্যক্তিগত চ্যাটে লিখেছি। সেখানে কিছু নেই? আমাদের চ্যাট খুলে লিখুন: /polls { $number } later
later-no-chat = আপনাকে এখনও ব্যক্তিগতভাবে লিখতে পারি না।
later-write-first = আমাদের চ্যাট খুলে সেখানে লিখুন: /polls { $number } later তখন পারব।
later-door = আমাদের চ্যাট খুলুন
later-answered = আপনি এর উত্তর দিয়েছেন, তাই কেউ আর জিজ্ঞেস করবেন না।
later-quieted = প্রশ্ন { $number } নিয়ে আর কিছু পাঠাব না। আপনি এখনও উত্তর দিতে পারেন।
later-too-late = সেই সময় পেরিয়ে গেছে, বা তার আগেই শেষ হবে। আবার “এখন নয়” চাপুন।
later-stopped = আপনি কিছু না পাঠাতে বলেছিলেন। আগে /start লিখুন, তারপর এটা আনতে পারব।
later-why = আপনি এটা আবার আনতে বলেছিলেন।

## What a draft's check says

# Each is a warning with a suggestion. $words, $term, $rest, $one, $two: from what the organiser wrote.
# $better, $ask, $other: English words to write instead, whatever language this is said in.
check-guesses = “{ $words }” একটি আন্দাজ, যা না-ও মিলতে পারে। লিখুন “{ $better }”।
check-hurts = “{ $words }” কষ্ট দিতে পারে। লিখুন “{ $better }”।
check-leading = এটা মানুষকে একটি উত্তরের দিকে ঠেলে। জিজ্ঞেস করুন: “{ $ask }”
check-leading-only = “{ $words }” মানুষকে একটি উত্তরের দিকে ঠেলে। তাঁরা কী ভাবেন তা জিজ্ঞেস করুন।
check-leave-out = “{ $words }” মানুষকে উত্তর বলে দেয়। এটা বাদ দিন।
check-loaded = “{ $words }” মানুষকে কী ভাবতে হবে বলে দেয়। শুধু লিখুন “{ $rest }”।
check-granted = এটা উত্তর আগেই ধরে নেয়। জিজ্ঞেস করুন: “{ $ask }”
check-granted-only = “{ $words }” কিছু আগেই ধরে নেয়। আগে জিজ্ঞেস করুন তা সত্যি কি না।
check-one-sided = সব পছন্দ প্রায় একই কথা বলে। আরও একটি যোগ করুন, যেমন “{ $other }”।
check-double = এটা একসঙ্গে দুটি কথা জিজ্ঞেস করে। আলাদা করে জিজ্ঞেস করুন: “{ $ask }”
check-jargon = “{ $term }” সবাই জানেন না। লিখুন “{ $better }”।
check-jargon-two = “{ $term }”-এর একাধিক মানে আছে। পুরো শব্দ লিখুন।
# $count: words in the question.
check-long-question = আপনার প্রশ্নে { $count }টি শব্দ। আগে বিস্তারিত পোস্ট করুন, তারপর জিজ্ঞেস করুন: “{ $ask }”
check-long-question-only = আপনার প্রশ্নে { $count }টি শব্দ। আগে বিস্তারিত পোস্ট করুন, আর { $most } শব্দে জিজ্ঞেস করুন।
# $count: words in the sentence. $words: what could go, or what a new sentence could begin with.
check-long-sentence = একটি বাক্যে { $count }টি শব্দ। সবচেয়ে বেশি { $most }টি রাখুন।
check-long-sentence-cut = একটি বাক্যে { $count }টি শব্দ। “{ $words }” বাদ দিতে পারেন।
check-long-sentence-break = একটি বাক্যে { $count }টি শব্দ। “{ $words }”-এর আগে দাঁড়ি দিন।
# $number: which choice, counted from 1. $count: words in it.
check-long-choice = পছন্দ { $number }-এ { $count }টি শব্দ। এটা দেখুন: “{ $words }”।
check-long-choice-only = পছন্দ { $number }-এ { $count }টি শব্দ। { $most }টি রাখুন, আর আগে বিস্তারিত পোস্ট করুন।
check-plain-words = “{ $words }” পড়া কঠিন। “{ $better }” দেখুন।
check-overlap = “{ $one }” আর “{ $other }” দুটোতেই { $number } আছে। একটিকে { $number }-এর আগে থামান।
# $age: how old readers need to be, in years.
check-reading-age = এটা { $age } বছরের পড়ার মতো। “{ $one }” আর “{ $two }”-এর বদলে ছোট শব্দ লিখুন।
check-long-words = “{ $one }” আর “{ $two }” লম্বা শব্দ। ছোট শব্দ দেখুন।

## In own words

# Under the post. Readers are organisers; others read only what its writer and an organiser both let them.
poll-mode-own-words-hidden = আয়োজকরা উত্তর পড়েন, নাম ছাড়া।
poll-mode-own-words-named = আয়োজকরা উত্তর পড়েন, নামসহ।
mode-own-words-hidden = আয়োজকরা এখন নাম ছাড়া উত্তর পড়েন।
mode-own-words-named = আয়োজকরা এখন নামসহ উত্তর পড়েন। উত্তর দেওয়ার আগে মানুষকে জানানো হয়।
poll-words-own-words = প্রশ্ন { $number }। উত্তর দিতে ব্যক্তিগত চ্যাটে /vote { $number } আর আপনার কথা লিখুন।
told-words-own-words = প্রশ্ন { $number }। /vote { $number } আর আপনার কথা লিখেও উত্তর দিতে পারেন।
who-sees-own-words-hidden = আয়োজকরা এটা আপনার নাম ছাড়া পড়েন, আর শেষ হওয়ার পর এক বছর রাখেন। তখন আর ফিরিয়ে নিতে পারবেন না। আপনি আর তাঁরা দুজনেই রাজি হলে তবেই অন্যরা পড়েন। { $ends }
who-sees-own-words-named = আয়োজকরা এটা আপনার নামসহ পড়েন, আর শেষ হওয়ার পর এক বছর রাখেন। আপনি আর তাঁরা দুজনেই রাজি হলে তবেই অন্যরা পড়েন, আপনার নাম ছাড়া। { $ends }
kind-own-words = নিজের কথায়
kind-how-own-words = নিজের কথায়: মানুষ লেখেন, আয়োজকরা পড়েন।
# $most: how many characters.
own-words-how = { $most } অক্ষর পর্যন্ত লিখুন। /vote { $number } আর আপনার কথা লিখেও উত্তর দিতে পারেন।
own-words-readers-hidden = আয়োজকরা এটা আপনার নাম ছাড়া পড়েন।
own-words-readers-named = আয়োজকরা এটা আপনার নামসহ পড়েন।
own-words-said = নিজের কথা
form-write = আপনার উত্তর
form-send-words = পাঠান
do-write-anew = আবার লিখুন
# Two buttons: who may read it.
own-words-shared = জানানো যাবে
own-words-private = শুধু আয়োজকরা
own-words-kept = রাখা হয়েছে। আয়োজকরা এটা পড়েন। অন্যরাও কি পড়তে পারেন?
own-words-same = আপনি এটা আগেই লিখেছেন। এটা একবারই রাখা হয়েছে।
own-words-now-shared = শেষ হলে অন্যরা পড়তে পারেন, যদি আয়োজক অনুমতি দেন।
own-words-now-private = শুধু আয়োজকরা এটা পড়েন।
card-answered-own-words = আপনার উত্তর:
polls-line-own-words = { $number }. { $question } আপনি উত্তর দিয়েছেন। { $when } পর্যন্ত খোলা।
nothing-written = এখনও কিছু লেখা নেই। আগে আপনার উত্তর লিখুন।
# $length: characters written. $most: characters there may be.
saying-too-long = এতে { $length }টি অক্ষর, সবচেয়ে বেশি { $most }টি। কিছু পাঠানো হয়নি। ছোট করুন।
nothing-to-take-out = আপনি উত্তর দেননি, তাই কিছু ফেরানো হয়নি। “none” যদি আপনার উত্তর হয়, একটু বেশি লিখুন।

# Answers in own words, as organisers read them

do-read = উত্তর পড়ুন
sayings-title = প্রশ্ন { $number }: উত্তর
# $allowed: how many of them their writers let others read. $shared: how many of those an organiser has passed.
sayings-count =
    { $total ->
        [0] কেউ কিছু লেখেননি।
        [one] একটি উত্তর
       *[other] { $total }টি উত্তর
    }{ $total ->
        [0] {""}
       *[other] , { $allowed }টি জানানো যাবে, { $shared }টি জানানো হয়েছে।
    }
# $words: the answer.
saying-words = “{ $words }”
saying-named = { $name }: “{ $words }”
saying-for-organisers = { $number }. { $words } শুধু আয়োজকদের জন্য।
saying-may-share = { $number }. { $words } জানানো যাবে।
saying-shared = { $number }. { $words } জানানো হয়েছে।
saying-held-back = { $number }. { $words } আটকে রাখা।
do-share-saying = জানান { $number }
do-hold-saying = আটকান { $number }
do-earlier-answers = আগের উত্তর
do-later-answers = পরের উত্তর
saying-passed = জানানো হয়েছে। প্রশ্ন শেষ হলে মানুষ এটা পড়বেন।
saying-not-passed = আটকে রাখা হয়েছে। শুধু আয়োজকরা পড়েন।
saying-gone = সেই উত্তর বদলানো হয়েছে, বা শুধু আয়োজকদের জন্য। উত্তর আবার পড়ুন।

# The result of a question in own words

own-words-result =
    { $total ->
        [one] “{ $question }” একজন নিজের কথায় উত্তর দিয়েছেন।
       *[other] “{ $question }” { $total } জন নিজের কথায় উত্তর দিয়েছেন।
    }
own-words-shared-here =
    { $shared ->
        [0] আয়োজকরা সেগুলো পড়েন।
        [one] একজন তাঁর কথা জানিয়েছেন:
       *[other] { $shared } জন তাঁদের কথা জানিয়েছেন:
    }
do-more-answers = আরও উত্তর
sayings-none-shared = কোনো উত্তর জানানো হয়নি।

## Choices that people propose

do-takes = যোগ করতে দিন
do-takes-none = আর পছন্দ নয়
takes-options = এখন মানুষ পছন্দ প্রস্তাব করতে পারেন। প্রতিটি আপনার হ্যাঁ-র অপেক্ষায় থাকে।
takes-no-options = মানুষ আর পছন্দ প্রস্তাব করতে পারেন না।
card-takes-options = মানুষ পছন্দ প্রস্তাব করতে পারেন।
card-proposals =
    { $count ->
        [one] একটি পছন্দ আপনার হ্যাঁ-র অপেক্ষায়।
       *[other] { $count }টি পছন্দ আপনার হ্যাঁ-র অপেক্ষায়।
    }
polls-line-proposals =
    { $count ->
        [one] প্রশ্ন { $number }: একটি পছন্দ আপনার হ্যাঁ-র অপেক্ষায়।
       *[other] প্রশ্ন { $number }: { $count }টি পছন্দ আপনার হ্যাঁ-র অপেক্ষায়।
    }
do-propose = পছন্দ যোগ করুন
form-choice = আপনার পছন্দ
form-choice-hint = অল্প কথায়। আগে একজন আয়োজক দেখেন। কেউ আপনার নাম দেখেন না।
form-choice-send = পাঠান
proposal-held = ধন্যবাদ। আগে একজন আয়োজক “{ $option }” দেখেন। কেউ আপনার নাম দেখেন না।
proposal-empty = আপনার পছন্দ অল্প কথায় লিখুন।
# $length: characters written. $most: characters there may be.
proposal-too-long = আপনার পছন্দে { $length }টি অক্ষর। সবচেয়ে বেশি { $most }টি। অল্প কথায় লিখুন।
proposal-unclear = এটা কয়েকটি পছন্দ মনে হচ্ছে। একবারে একটি প্রস্তাব করুন, দাগ ছাড়া।
# $option: a choice that is there.
proposal-there = “{ $option }” আগেই আছে। সেটি চাপুন, বা অন্য কিছু প্রস্তাব করুন।
proposal-waits = কেউ এটা আগেই প্রস্তাব করেছেন। একজন আয়োজক দেখছেন।
proposals-full = আর জায়গা নেই: সবচেয়ে বেশি { $most }টি পছন্দ।
proposals-yours = আপনার দুটি পছন্দ আগেই অপেক্ষায়। আয়োজক দেখা পর্যন্ত অপেক্ষা করুন।
proposals-not-taken = এই প্রশ্নে পছন্দ প্রস্তাব করা যায় না।
proposal-gone = সেটি ঠিক হয়ে গেছে, বা সরানো হয়েছে।
do-proposals = প্রস্তাবিত পছন্দ
proposals-title =
    { $count ->
        [one] একটি প্রস্তাবিত পছন্দ
       *[other] { $count }টি প্রস্তাবিত পছন্দ
    }
proposals-none = কোনো পছন্দ আপনার হ্যাঁ-র অপেক্ষায় নেই।
proposals-question = প্রশ্নটি: “{ $question }”
# $left: how many more choices the question can have.
proposals-how =
    { $left ->
        [0] আর পছন্দের জায়গা নেই।
        [one] আর একটির জায়গা আছে। হ্যাঁ বললে তা প্রশ্নের নিচে আসে, “একজন সদস্যের”।
       *[other] আর { $left }টির জায়গা আছে। হ্যাঁ বললে তা প্রশ্নের নিচে আসে, “একজন সদস্যের”।
    }
do-yes-proposal = হ্যাঁ: “{ $option }”
do-no-proposal = না: “{ $option }”
proposal-added = “{ $option }” এখন প্রশ্নে আছে।
proposal-added-languages = “{ $option }” এখন প্রশ্নে আছে। অন্য ভাষাগুলোতেও যোগ করুন।
proposal-left-out = “{ $option }” বাদ দেওয়া হয়েছে।
proposal-decided-added = আপনার পছন্দ এখন প্রশ্নে আছে: “{ $question }” আপনি আবার উত্তর দিতে পারেন।
proposal-decided-left-out = “{ $question }” প্রশ্নে আপনার পছন্দের জন্য ধন্যবাদ। এবার তা যোগ হয়নি।

# Words that a further language lacks, as a choice came in later

form-missing = নতুন পছন্দ { $language } ভাষায়
languages-missing = এটা { $language } ভাষায় আছে, কিন্তু কিছু পছন্দ নেই।

## How it is asked

do-settings = আরও সেটিংস
do-opens = কখন খুলবে
do-open = এখনই খুলুন
do-copy = কপি করুন
settings-title = আরও সেটিংস
settings-typed = অন্য সংখ্যার জন্য লিখুন /polls { $number } quorum আর সংখ্যাটি।
settings-typed-draft = অন্য সংখ্যার জন্য লিখুন /polls draft quorum আর সংখ্যাটি।
set-counts-always = সংখ্যা সবসময়
set-counts-after = উত্তরের পরে সংখ্যা
set-counts-close = শেষে সংখ্যা
set-quorum = অন্তত { $quorum }
set-quorum-none = যত জনই হোক
set-shuffle-on = পছন্দ মেশান
set-shuffle-off = ক্রম রাখুন
set-repeat-weekly = প্রতি সপ্তাহে জিজ্ঞেস
set-repeat-monthly = প্রতি মাসে জিজ্ঞেস
set-repeat-never = আর আবার নয়
counts-always = সংখ্যা সবসময় দেখা যায়।
counts-after = আপনি উত্তর দিলে সংখ্যা দেখা যায়।
counts-close = শেষ হলে সংখ্যা দেখা যায়।
needs-answers =
    { $quorum ->
       *[other] { $quorum }টি উত্তর দরকার।
    }
needs-any = যত উত্তরই আসুক, চলবে।
order-mixed = পছন্দগুলো মেশানো, প্রতি গ্রুপে আলাদাভাবে।
order-kept = পছন্দগুলো আপনার ক্রমে আছে।
opens-when-posted = পোস্ট করলে এটা খোলে।
opens-at = এটা { $when } খুলবে।
repeats-never = এটা একবার জিজ্ঞেস করা হয়।
repeats-weekly = এটা প্রতি সপ্তাহে আবার আসে।
repeats-monthly = এটা প্রতি মাসে আবার আসে।
repeats-stopped = বন্ধ। এটা আর আসবে না।
nothing-repeats = এই প্রশ্ন আবার আসে না, তাই বন্ধ করার কিছু নেই।
# $least, $most: how many answers can be needed.
quorum-unclear =
    { $most ->
       *[other] { $least } থেকে { $most } পর্যন্ত সংখ্যা, বা none লিখুন। যেমন: /polls 7 quorum 8
    }

# When counts show later

poll-mode-hidden-close = কোনো নাম দেখানো হয় না।
poll-mode-named-after = যাঁরা উত্তর দিয়েছেন, তাঁরা আপনার নাম দেখেন।
poll-mode-named-close = শেষ হলে সবাই আপনার নাম দেখেন।
who-sees-hidden-close = আপনার নাম কেউ দেখতে পান না, আয়োজকরাও না। শেষ হওয়ার আগে কেউ সংখ্যা দেখেন না। ততদিন উত্তর রাখি, যাতে আপনি বদলাতে পারেন। { $ends }
who-sees-named-after = যাঁরা উত্তর দিয়েছেন, তাঁরা আপনার পছন্দের পাশে আপনার নাম দেখেন। শেষ হলে এখানে সবাই দেখেন। { $ends }
who-sees-named-close = শেষ হলে এখানে সবাই আপনার পছন্দের পাশে আপনার নাম দেখেন। তার আগে কেউ না। { $ends }
vote-counted-after = গণনা করা হয়েছে: { $option }। শেষ হওয়া পর্যন্ত আপনি এটা বদলাতে পারেন। সংখ্যা দেখতে লিখুন /polls { $number }
so-far =
    { $total ->
        [0] এখনও কোনো উত্তর আসেনি।
        [one] এখন পর্যন্ত একটি উত্তর।
       *[other] এখন পর্যন্ত { $total }টি উত্তর।
    }

# Whether enough people answered

# $quorum: how many answers were needed.
result-needed-missed =
    { $total ->
        [0] “{ $question }” কেউ উত্তর দেননি, দরকার ছিল { $quorum } জন, তাই কিছু ঠিক হয়নি।
        [one] “{ $question }” একজন উত্তর দিয়েছেন, দরকার ছিল { $quorum } জন, তাই কিছু ঠিক হয়নি।
       *[other] “{ $question }” { $total } জন উত্তর দিয়েছেন, দরকার ছিল { $quorum } জন, তাই কিছু ঠিক হয়নি।
    }
result-needed-reached =
    { $quorum ->
       *[other] { $quorum }টি উত্তর দরকার ছিল, আর তা এসেছে।
    }

# Opening later

opening-title = এটা কখন খুলবে?
opening-as-posted = পোস্ট করার সময়
opening-typed = ইংরেজিতে লিখেও পারেন: /polls { $number } opens tomorrow 9am, বা opens 4 December 9am
opening-typed-draft = ইংরেজিতে লিখেও পারেন: /polls draft opens tomorrow 9am, বা opens 4 December 9am
opening-moved = এখন এটা { $when } খুলবে। শেষ হবে { $closes }।
opens-too-late = এটা এক বছরের বেশি পরে। আগের সময় বাছুন।
closes-before-opening = এটা খোলার আগেই শেষ হয়ে যাবে। পরের সময় বাছুন।
poll-planned = প্রশ্ন { $number } ঠিক করা আছে। এটা { $when } খুলবে।
planned-cancelled = প্রশ্ন { $number } বাতিল। কেউ দেখেননি।
card-planned = প্রশ্ন { $number } ঠিক করা আছে। এখনও কেউ দেখেন না।
card-goes-to = এটা যাবে: { $places }।
card-waits-for-room =
    { $most ->
       *[other] এটা অপেক্ষায়: একটি গ্রুপে { $most }টি প্রশ্ন খোলা। একটি শেষ হলে খুলবে।
    }
card-called-off = কেউ দেখার আগেই বাতিল হয়েছে।

# Planned and ended ones, copies

polls-more = সামনের ও শেষ
more-title = সামনের আর শেষ হওয়া প্রশ্ন
more-none = সামনে কোনো প্রশ্ন নেই, কোনোটি শেষও হয়নি।
more-planned = { $number }. { $question } খুলবে { $when }।
more-closed = { $number }. { $question } শেষ হয়েছে { $when }।
more-cancelled = { $number }. { $question } বাতিল হয়েছে { $when }।
poll-copied = কপি হয়েছে। যা খুশি বদলান, তারপর পোস্ট করুন।
comes-again = এটা আবার আসবে { $when }।
comes-again-as = এটা আবার এসেছে, প্রশ্ন { $number } হিসেবে।

# What earlier ones said, of a question that comes again

# $past: "5 of 9 (1 December), 4 of 7 (24 November)".
trend-option = আগে: { $option } { $past }।
trend-middle = আগে মাঝের উত্তর: { $past }।
trend-first = আগে প্রথম: { $past }।
trend-answers = আগে কতজন উত্তর দিয়েছেন: { $past }।
trend-item = { $what } ({ $day })
trend-of = { $total }-এর মধ্যে { $count }
trend-points =
    { $points ->
        [one] { $points } পয়েন্ট
       *[other] { $points } পয়েন্ট
    }
trend-between = { $low } থেকে { $high }
trend-nobody = কেউ না

## By another's hand

do-hand = কাগজের উত্তর দিন
paper-for-other = আপনি অন্য কারও উত্তর লিখছেন। এটা একবার গণনা হয়, আর লেখা থাকে যে এভাবে এসেছে।
paper-no-name = এই প্রশ্নে নাম দেখা যায়। এভাবে লেখা উত্তরে নাম থাকে না।
paper-empty = এখনও কিছু লেখা হয়নি।
paper-says = এতে আছে: { $option }।
paper-skipped = এতে আছে: উত্তর দিতে চান না।
paper-own-words = এতে নিজের কথা আছে।
paper-count =
    { $count ->
        [0] এখনও কোনো উত্তর হাতে লেখা হয়নি।
        [one] একটি উত্তর হাতে লেখা হয়েছে।
       *[other] { $count }টি উত্তর হাতে লেখা হয়েছে।
    }
paper-entered =
    { $count ->
        [one] লেখা হয়েছে। একটি উত্তর হাতে লেখা হয়েছে।
       *[other] লেখা হয়েছে। { $count }টি উত্তর হাতে লেখা হয়েছে।
    }
paper-taken-back =
    { $count ->
        [0] সরানো হয়েছে। এখন কোনো উত্তর হাতে লেখা নেই।
        [one] সরানো হয়েছে। এখন একটি উত্তর হাতে লেখা।
       *[other] সরানো হয়েছে। এখন { $count }টি উত্তর হাতে লেখা।
    }
paper-another = আরও একটি দিন
paper-do-none = এটা ফিরিয়ে নিন
paper-do-skip = উত্তর নয়
paper-do-write = লিখুন
paper-do-shared = অন্যরা পড়তে পারেন
paper-do-private = শুধু আয়োজকরা
paper-write = কারও নিজের কথা
paper-words = তাঁরা যা বলেছেন লিখুন। আয়োজকরা এটা নাম ছাড়া পড়েন।

# Among the answers. The first sentence is about answers that were counted in the number before it.

answers-by-hand =
    { $count ->
        [one] তার মধ্যে একটি একজন আয়োজক লিখেছেন।
       *[other] তার মধ্যে { $count }টি একজন আয়োজক লিখেছেন।
    }
answers-apart =
    { $count ->
        [one] আরও একটি খোলা লিংক দিয়ে এসেছে, যা যে কেউ একাধিকবার ব্যবহার করতে পারেন।
       *[other] আরও { $count }টি খোলা লিংক দিয়ে এসেছে, যা যে কেউ একাধিকবার ব্যবহার করতে পারেন।
    }
# $answers: the choices, each with what it got by the open link: "Soup (3) and Salad (4)".
open-link-said = খোলা লিংক দিয়ে: { $answers }।
open-link-ranked = খোলা লিংক দিয়ে প্রথম পছন্দ: { $answers }।
open-link-points = খোলা লিংক দিয়ে পয়েন্ট: { $answers }।
open-link-dates = খোলা লিংক দিয়ে হ্যাঁ: { $answers }।
result-none-apart = “{ $question }” এবার গ্রুপে কেউ উত্তর দেননি।

## The result as a picture, as a text and as a table

# $count: how many said so. They are not among those who answered.
result-skipped =
    { $count ->
        [one] একজন উত্তর দিতে চাননি।
       *[other] { $count } জন উত্তর দিতে চাননি।
    }
# Under a picture. $day: a date with its year.
chart-answered =
    { $total ->
        [one] একজন উত্তর দিয়েছেন। শেষ হয়েছে { $day }।
       *[other] { $total } জন উত্তর দিয়েছেন। শেষ হয়েছে { $day }।
    }
chart-needed-missed =
    { $quorum ->
       *[other] { $quorum }টি উত্তর দরকার ছিল, তাই কিছু ঠিক হয়নি।
    }
chart-several = কয়েকটি বাছা যেত।
chart-rounds = প্রতিটি দাগ একটি পছন্দের শেষ ধাপে যা ছিল তা।
# $squared: 1 where several votes for one choice cost more, 0 where each costs one point.
chart-points =
    { $squared ->
        [0] দাগগুলো পয়েন্ট।
       *[other] দাগগুলো ভোট।
    }
# A picture in words. $said: the sentence that tells the result. $bars: "Soup: 12, Salad: 9".
chart-in-words = { $said } { $bars }।
# Two sentences, one after another.
said-more = { $first } { $rest }
# $amount: what the choice has, such as "12", or "5 yes".
option-got = { $option }: { $amount }
option-of = { $option }: { $total }-এর মধ্যে { $count }
do-result = এ পর্যন্ত ফলাফল
do-text = লেখা কপি করুন
do-csv = টেবিল (CSV)
# Somebody asks for counts that are not shown yet. $after: 1 where they show once one has answered, 0 at close.
counts-later =
    { $after ->
        [1] আপনি উত্তর দিলে সংখ্যা দেখা যায়। আগে উত্তর দিন, তারপর আবার দেখুন।
       *[other] শেষ হলে সবাই সংখ্যা দেখেন। তখন আবার দেখুন।
    }
csv-title = প্রশ্ন { $number } টেবিলে
csv-file = প্রশ্ন { $number }-এর টেবিল, স্প্রেডশিটের জন্য
csv-words = এতে সব উত্তর আছে। শুধু আয়োজকরা পড়েন, এমন জায়গায় রাখুন।
# The names of columns, and of numbers below the table.
csv-number = নম্বর
csv-choice = পছন্দ
csv-answers = উত্তর
csv-yes = হ্যাঁ
csv-maybe = দরকার হলে
csv-no = না
csv-points = পয়েন্ট
csv-people = মানুষ
csv-firsts = প্রথম পছন্দ
csv-by-points = পয়েন্ট অনুযায়ী
csv-round = ধাপ { $number }
# $what: the name of a column.
csv-apart = { $what }, খোলা লিংক দিয়ে
csv-names = নাম
csv-names-yes = নাম: হ্যাঁ
csv-names-maybe = নাম: দরকার হলে
csv-names-first = নাম: প্রথম পছন্দ
csv-answer = উত্তর
csv-readers = কারা পড়তে পারেন
csv-name = নাম
csv-for-organisers = শুধু আয়োজকদের জন্য
csv-may-share = জানানো যাবে
csv-shared = জানানো হয়েছে
csv-held-back = আটকে রাখা
csv-question = প্রশ্ন
csv-total = কতজন উত্তর দিয়েছেন
csv-by-hand = তার মধ্যে, আয়োজকের লেখা
csv-by-link = তার মধ্যে, একবারের লিংক দিয়ে
csv-by-open = আরও, খোলা লিংক দিয়ে
csv-skipped = উত্তর দিতে চাননি

## By link

do-link = লিংক দিন
do-links = একবারের লিংক
do-copy-link = অন্যদের জন্য কপি
do-stop-link = লিংক বন্ধ করুন
do-stop-sure = বন্ধ করুন
do-new-link = নতুন লিংক
links-need-address = লিংকের জন্য ইন্টারনেটে একটি ঠিকানা দরকার। যিনি আমাকে চালান তিনি তা বসান: config.toml-এ [web]-এর নিচে public_url।
link-title = প্রশ্ন { $number }-এর লিংক
link-how = এই লিংক দিয়ে যে কেউ অ্যাপ ছাড়া উত্তর দিতে পারেন। সেই উত্তর আলাদা গণনা হয়।
# What a picture shows, to be read by a camera.
link-code = ক্যামেরার জন্য ছবি। এটা নিয়ে যায়: { $address }
links-count =
    { $made ->
        [one] একটি লিংক একবার চলে। { $used ->
            [0] এটা এখনও ব্যবহার হয়নি।
           *[other] এটা ব্যবহার হয়েছে।
        }
       *[other] { $made }টি লিংক একবার করে চলে। { $used ->
            [0] এখনও একটিও ব্যবহার হয়নি।
            [one] একটি ব্যবহার হয়েছে।
           *[other] { $used }টি ব্যবহার হয়েছে।
        }
    }
stop-link-title = লিংক বন্ধ করবেন?
stop-link-means = তখন যেসব কাগজ আর বার্তায় এটা আছে, সেগুলো আর কোথাও নেবে না। অব্যবহৃত একবারের লিংকও বন্ধ হয়।
links-are-stopped = বন্ধ হয়েছে। এগুলো দিয়ে আসা উত্তর থাকছে।
link-is-new = এটা নতুন লিংক। আগেরটি আর চলে না।
link-stopped-title = প্রশ্ন { $number }-এর লিংক বন্ধ।
copy-answer-here = এখানে উত্তর দিন:
copy-no-account = অ্যাকাউন্ট, অ্যাপ বা নাম কিছুই লাগে না।
links-how-many = কয়টি লিংক?
links-how = প্রতিটি একজনের জন্য, একবার চলে। সেই উত্তর বাকিগুলোর মতোই গণনা হয়।
links-typed =
    { $number ->
       *[other] অন্য সংখ্যার জন্য লিখুন: /polls { $number } links 15
    }
links-number =
    { $count ->
       *[other] { $count }টি লিংক
    }
links-made =
    { $count ->
        [one] একটি লিংক, একবার চলে
       *[other] { $count }টি লিংক, একবার করে চলে
    }
links-shown-once = এগুলো এখনই রেখে দিন। আমি রাখি না, আর আবার দেখাতে পারি না।
links-file = প্রশ্ন { $number }-এর লিংক, প্রতি লাইনে একটি
links-out-of-range =
    { $most ->
       *[other] { $least } থেকে { $most }টি লিংক বাছুন।
    }
too-many-links =
    { $most ->
       *[other] এতগুলো এখনও অব্যবহৃত: সবচেয়ে বেশি { $most }টি। সেগুলো বন্ধ করুন, তারপর নতুন বানান।
    }
link-unknown = এই লিংক আমার জানা নেই। পুরো লিংক আবার খুলুন, বা যিনি দিয়েছেন তাঁকে জিজ্ঞেস করুন।
link-used = এই লিংক একবার চলে, আর ব্যবহার হয়ে গেছে। আপনি করেছিলেন? তাহলে সেখানেই খুলুন। নইলে আরেকটি চান।
link-stopped = একজন আয়োজক এই লিংক বন্ধ করেছেন। যিনি দিয়েছেন তাঁর কাছে নতুন চান।
nothing-chosen = এখনও উত্তর নেই। উত্তর দিন, বা বাদ দিন।
too-few-chosen =
    { $least ->
       *[other] অন্তত { $least }টি বাছুন।
    }
# $place: 1 is the best.
place-twice =
    { $place ->
       *[other] স্থান { $place } দুবার আছে। প্রতিটি পছন্দকে আলাদা স্থান দিন।
    }
# $spent: what the given points cost.
points-overspent =
    { $points ->
       *[other] আপনার { $points } পয়েন্ট আছে, এতে লাগে { $spent }। কিছু ফিরিয়ে নিন।
    }

## Asked for a service

do-purpose = কোনো সেবার জন্য
do-purpose-change = উদ্দেশ্য বদলান
do-purpose-none = উদ্দেশ্য সরান
do-step = ধাপ বদলান
do-about = প্রশ্নটি সম্পর্কে
do-steps = সাতটি ধাপ
form-purpose = কোনো সেবার জন্য জিজ্ঞেস
form-can-change = কী বদলাতে পারে?
form-cannot-change = কী বদলাতে পারে না?
form-decides = কে সিদ্ধান্ত নেন?
form-answerer = কাকে উত্তর দিতে হবে?
form-answerer-hint = একটি নাম, যা সবাই দেখবেন, যেমন ট্রাস্ট।
form-not-yet = এখনও জানা না থাকলে খালি রাখুন।
form-due = কোন দিনের মধ্যে?
form-due-hint = যেমন 22 December। গ্রুপ এটা দেখে।
purpose-kept = রাখা হয়েছে। মানুষ এটা প্রশ্নের নিচে দেখেন।
purpose-dropped = সরানো হয়েছে। প্রশ্নটি এখন কোনো সেবার জন্য নয়।
purpose-missing = আগে বলুন কী বদলাতে পারে, আর কাকে উত্তর দিতে হবে: “কোনো সেবার জন্য” চাপুন।
# $length: characters written. $most: characters there may be.
purpose-too-long = এর একটিতে { $length }টি অক্ষর। সবচেয়ে বেশি { $most }টি। কিছু বদলায়নি।
answerer-missing = কাকে উত্তর দিতে হবে লিখুন। তখন মানুষ জানবেন কাকে জিজ্ঞেস করতে হবে।
no-purpose = এই প্রশ্ন নিয়ে কেউ আর কিছু লেখেননি।

# Under the question. All of it but the step is in the words of whoever asks.

purpose-can-cannot = বদলাতে পারে: { $can }। পারে না: { $cannot }।
purpose-can = বদলাতে পারে: { $can }।
purpose-cannot = বদলাতে পারে না: { $cannot }।
purpose-decides = কে সিদ্ধান্ত নেন: { $decides }।
purpose-both = { $first } { $second }
# $community: who asks. $answerer: who must answer; one or several.
about-asks = জিজ্ঞেস করছে { $community }। কাকে উত্তর দিতে হবে: { $answerer }।
about-can = কী বদলাতে পারে: { $words }।
about-cannot = কী বদলাতে পারে না: { $words }।
about-decides = কে সিদ্ধান্ত নেন: { $words }।
# In place of words, in the three sentences above.
about-not-yet = এখনও বলা হয়নি
about-no-step = মানুষের কতটা মত চলে, তা এখনও বলা হয়নি।

# The ladder of co-production, from the bottom: names of its steps, and what they mean

ladder-1 = জোর করা
ladder-2 = শেখানো
ladder-3 = জানানো
ladder-4 = মতামত নেওয়া
ladder-5 = যুক্ত করা
ladder-6 = একসঙ্গে পরিকল্পনা
ladder-7 = একসঙ্গে করা
ladder-means-1 = মানুষকে আসতে হয়, আর তাঁদের মত গোনা হয় না।
ladder-means-2 = মানুষ শেখেন সেবাটি কীভাবে চলে।
ladder-means-3 = কী হবে তা মানুষকে জানানো হয়।
ladder-means-4 = মানুষকে জিজ্ঞেস করা হয়। সেবা একাই সিদ্ধান্ত নেয়।
ladder-means-5 = মানুষকে একাধিকবার জিজ্ঞেস করা হয়, কিছুটা প্রভাবও থাকে।
ladder-means-6 = মানুষ পরিকল্পনায় সাহায্য করেন। সেবা তা করে।
ladder-means-7 = যত্নকারীরা আর সেবা শুরু থেকে শেষ পর্যন্ত একসঙ্গে সিদ্ধান্ত নেন।
ladder-step = 7টির মধ্যে ধাপ { $number }: { $name }।
ladder-line = { $number }. { $name }: { $means }
ladder-title = সাতটি ধাপ, নিচ থেকে
# $number: 1.
ladder-not-here =
    { $number ->
       *[other] ধাপ { $number } দিয়ে এখানে কেউ জিজ্ঞেস করেন না।
    }
ladder-credit = ধাপগুলো TLAP আর তার National Co-production Advisory Group-এর। কথাগুলো আমাদের।
ladder-which = মানুষের কতটা মত চলে?
ladder-choice = { $number }. { $name }
ladder-later = এখনও নয়
ladder-shared = যত্নকারীরা কি সিদ্ধান্তে অংশ নেন?
# $name: co-production.
ladder-shared-why = { $name } মানে তাঁরা শুরু থেকে শেষ পর্যন্ত অংশ নেন।
ladder-yes = হ্যাঁ
ladder-no = না
ladder-not-shared = তাহলে এটা অন্য কিছু। এর একটি হয়তো ভালো মেলে।
# $least, $most: the steps with which one can ask.
step-not-offered =
    { $most ->
       *[other] ধাপ 1-এ মত গোনা হয় না, তাই কেউ তা দিয়ে জিজ্ঞেস করেন না। { $least } থেকে { $most } বাছুন।
    }
no-such-step =
    { $most ->
       *[other] এমন কোনো ধাপ নেই। { $least } থেকে { $most } বাছুন।
    }

# The promised answer. $answerer: who must answer; one or several.

promise-ahead = গ্রুপ { $day }-এর মধ্যে { $answerer }-এর উত্তর পাবে।
promise-late = { $day } থেকে { $answerer }-এর অপেক্ষায়।
promise-answered = { $day } তারিখে { $answerer } উত্তর দিয়েছেন।
promise-moved = দিন বদলানো হয়েছে: { $reason }।
promise-ended = তাই { $answerer }-এর আর উত্তর দেওয়ার নেই।
# Told to organisers in private, on the day.
due-title = প্রশ্ন { $number } এখনও { $answerer }-এর উত্তরের অপেক্ষায়
due-by = কথা ছিল { $day }-এর মধ্যে।
due-moved = বদলানো হয়েছে। গ্রুপ এখন { $day }-এর মধ্যে উত্তর পাবে, আর কারণ দেখে।
# $day: on which the question closes.
due-too-early = প্রশ্নটি { $day } তারিখে শেষ হয়। পরের দিন বাছুন।
due-too-late = এটা এক বছরের বেশি অপেক্ষা। আগের দিন বাছুন।
due-unclear = এটা দিন হিসেবে বোঝা গেল না। যেমন: 22 December
due-already = এটা আগেই সেই দিনে ঠিক করা। অন্য দিন বাছুন।
do-answered = উত্তর এসেছে
do-answered-again = উত্তর ঠিক করুন
do-due = তারিখ বদলান
do-answerer = উত্তরের লিংক
form-answer = প্রশ্ন { $number }: উত্তর
form-answered = উত্তরটি কী?
form-answer-send = গ্রুপকে জানান
form-due-moved = প্রশ্ন { $number }: উত্তর
promise-not-yet = প্রশ্নটি এখনও খোলা। আগে শেষ করুন, তারপর উত্তর জানান।
promise-kept = উত্তর এসে গেছে, তাই বদলানোর কিছু নেই।
answer-missing = এখনও কিছু লেখা নেই। আগে উত্তর লিখুন।
# $length: characters written. $most: characters there may be.
answer-too-long = এতে { $length }টি অক্ষর, সবচেয়ে বেশি { $most }টি। কিছু পাঠানো হয়নি। ছোট করুন।
answer-stands = মানুষ উত্তর পড়ে ফেলেছেন, তাই তা থাকছে। কী বদলেছে তা গ্রুপকে নিজেই বলুন।
answer-told = ধন্যবাদ। উত্তর গ্রুপে যাচ্ছে।
answerer-title = প্রশ্ন { $number }-এর উত্তর দেওয়ার লিংক
answerer-linked = প্রশ্ন { $number }-এর উত্তর দেওয়ার একটি লিংক আছে
answerer-how = এটা শুধু { $answerer }-কে দিন। যিনি এটা খুলবেন, তিনি তাঁদের নামে একবার উত্তর দিতে পারবেন।
answerer-once = এটা আর দেখাতে পারব না। নতুন লিংক নিলে এটা বন্ধ হয়ে যাবে।
answerer-not-again = এটা আর দেখাতে পারব না। নতুন লিংক নিলে এখনকারটি বন্ধ হয়ে যাবে।
answerer-none = { $answerer }-এর কাছে এখন উত্তর দেওয়ার লিংক নেই।
answerer-stopped = বন্ধ হয়েছে। ওই লিংক দিয়ে আর কেউ উত্তর দিতে পারবেন না।
answer-corrected = বদলানো হয়েছে। গ্রুপ নতুন কথা দেখে।
answer-title = প্রশ্ন { $number }: উত্তর
answer-asked = আপনাদের জিজ্ঞেস করা হয়েছিল: “{ $question }”
answer-came = এটা { $answerer }-এর উত্তর:
polls-promises = কথা দেওয়া উত্তর
promises-none = কোনো উত্তরের অপেক্ষা নেই।
promises-title =
    { $count ->
        [one] কথা দেওয়া একটি উত্তর
       *[other] কথা দেওয়া { $count }টি উত্তর
    }
# $said: by when, or that it is late.
promises-line = { $number }. { $question } { $said }
promises-more =
    { $count ->
        [one] আরও একটি পরে আসার কথা।
       *[other] আরও { $count }টি পরে আসার কথা।
    }

## Secret questions

poll-mode-secret = গোপন প্রশ্ন: আপনি কী বাছেন তা কেউ দেখেন না, আয়োজকরাও না।
poll-mode-sensitive = গোপন ও স্পর্শকাতর প্রশ্ন: আপনি কী বাছেন তা কেউ দেখেন না, আয়োজকরাও না।
# $needs: answers it needs. $days: for how many days it stays open once more.
secret-needs = { $needs }টি উত্তর দরকার। কম হলে আরও { $days } দিন খোলা থাকে, একবারই।
secret-extended = খুব কম মানুষ উত্তর দিয়েছিলেন, তাই আরও { $days } দিন খোলা থাকে। এখনও মোট { $needs }টি উত্তর দরকার।
# $least: a number of people who have answered at least; 0 for fewer than 8.
secret-turnout =
    { $least ->
        [0] এখন পর্যন্ত 8টির কম উত্তর এসেছে।
       *[other] এখন পর্যন্ত কমপক্ষে { $least }টি উত্তর এসেছে।
    }
secret-answered = আপনি উত্তর দিয়েছেন। আপনার পছন্দ আর দেখানো হয় না। শেষ হওয়া পর্যন্ত আপনি এটা বদলাতে পারেন।
secret-send = আমার উত্তর পাঠান
secret-lacks =
    { $lacks ->
        [one] আরও একটি বাছুন।
       *[other] আরও { $lacks }টি বাছুন।
    }
secret-counted = গণনা করা হয়েছে: { $option }। এটা আর দেখাব না। শেষ হওয়া পর্যন্ত আপনি এটা বদলাতে পারেন।
secret-counted-several = আপনার উত্তর গণনা করা হয়েছে। এটা আর দেখাব না। শেষ হওয়া পর্যন্ত আপনি এটা বদলাতে পারেন।
polls-line-secret = { $number }. { $question } এটা গোপন প্রশ্ন। { $when } পর্যন্ত খোলা।
secret-has-closed = প্রশ্ন { $number } শেষ হয়েছে। ফলাফল নিচে আছে।
who-sees-secret = আপনার পছন্দ কাউকে দেখানো হয় না, আয়োজকদেরও না। শেষ হলে এর চাবি নষ্ট করে ফেলি। তার আগে, যিনি আমাকে চালান তিনি এটা পড়তে পারেন। আপনি কী চাপেন, তা আপনার অ্যাপ দেখে। { $ends }
card-secret = প্রশ্ন { $number } একটি গোপন প্রশ্ন।
secret-frozen = এটা আর বদলানো যায় না। বদল দেখে কে কী বেছেছেন, তা জানা যেতে পারে।

# Making it secret

do-secrecy = গোপন প্রশ্ন?
do-secret = গোপন প্রশ্ন
do-sensitive = স্পর্শকাতর প্রশ্ন
do-not-secret = গোপন প্রশ্ন নয়
do-anyway = তবুও গোপন প্রশ্ন
do-groups = গ্রুপ
mode-secret = এটা এখন গোপন প্রশ্ন। কে কী বেছেছেন, তা কেউ দেখবেন না।
mode-sensitive = এটা এখন গোপন ও স্পর্শকাতর প্রশ্ন। কে কী বেছেছেন, তা কেউ দেখবেন না।
secrecy-title = এটা গোপন প্রশ্ন করবেন?
secrecy-secret = গোপন প্রশ্ন, কিছু ঠিক করার জন্য: 8টি উত্তর দরকার। 5-এর কম সংখ্যা দেখানো হয় না।
secrecy-sensitive = গোপন ও স্পর্শকাতর প্রশ্ন, যা কষ্ট দেয় তার জন্য: 10টি উত্তর দরকার। সংখ্যা মোটামুটি বলা হয়। এটা এক দিন বা তার বেশি খোলা থাকে, আর কেউ আগে শেষ করেন না।
secrecy-both = একবার পোস্ট হলে এটা আর বদলানো যায় না। ফলাফল আসে শেষে, একবারই।
secret-few-title = হয়তো কোনো ফলাফল আসবে না
# $needs: answers it needs. $here: people who have ever used the bot there.
secret-few =
    { $here ->
        [0] গোপন প্রশ্নে { $needs }টি উত্তর দরকার। সেখানে এখনও কেউ আমাকে ব্যবহার করেননি।
        [one] গোপন প্রশ্নে { $needs }টি উত্তর দরকার। সেখানে এখন পর্যন্ত একজন আমাকে ব্যবহার করেছেন।
       *[other] গোপন প্রশ্নে { $needs }টি উত্তর দরকার। সেখানে এখন পর্যন্ত { $here } জন আমাকে ব্যবহার করেছেন।
    }
secret-few-then = উত্তর কম হলে কিছুই জানানো হয় না, কয়টি এসেছে তা-ও না। এর বদলে শুধু নাম গোপন রাখতে পারেন।
set-groups-on = প্রতি গ্রুপ আলাদা
set-groups-off = সব গ্রুপ একসঙ্গে
groups-apart = প্রতিটি গ্রুপ আলাদা করেও দেখানো হয়, যেখানে কোনো সংখ্যা ছোট নয়।
groups-together = সব গ্রুপ একসঙ্গে গণনা হয়।

# What came of it

# $question: what was asked. $total: people who answered. $about: 1 where numbers are rounded.
secret-total =
    { $about ->
        [1] “{ $question }” প্রায় { $total } জন উত্তর দিয়েছেন।
       *[0] “{ $question }” { $total } জন উত্তর দিয়েছেন।
    }
secret-leads = “{ $question }” { $total } জন উত্তর দিয়েছেন। সবচেয়ে বেশি মানুষ বেছেছেন { $option }।
secret-tied = “{ $question }” { $total } জন উত্তর দিয়েছেন। একা কোনো পছন্দ প্রথম হয়নি।
secret-count =
    { $about ->
        [1] { $option }: প্রায় { $count }
       *[0] { $option }: { $count }
    }
secret-not-shown = { $option }: দেখানো হয়নি
secret-hides = কিছু সংখ্যা দেখানো হয়নি, যাতে কে কী বেছেছেন তা কেউ বের করতে না পারেন।
secret-about = সংখ্যাগুলো সবচেয়ে কাছের 5, 10, 15 ইত্যাদি করে লেখা।
secret-closed-early = একজন আয়োজক সময়ের আগেই এটা শেষ করেছেন।
secret-withheld = “{ $question }” { $needs } জনের কম উত্তর দিয়েছেন, তাই কিছুই জানানো হয় না।
secret-withheld-next = যাঁরা উত্তর দিয়েছেন, এতে তাঁরা সুরক্ষা পান। তাঁদের উত্তর মুছে ফেলা হয়েছে। একজন আয়োজক নাম গোপন রেখে আবার জিজ্ঞেস করতে পারেন, বা আপনারা একসঙ্গে কথা বলতে পারেন।
secret-void = “{ $question }” উত্তরের চাবি হারিয়ে গেছে, তাই কেউ উত্তরগুলো পড়তে পারেন না। সেগুলো মুছে ফেলা হয়েছে। দয়া করে আবার জিজ্ঞেস করুন।
secret-row = { $place }: { $counts }
secret-others = বাকি সব গ্রুপ
secret-cell = দেখানো হয়নি
secret-amount =
    { $about ->
        [1] প্রায় { $count }
       *[0] { $count }
    }
# $day: when it closed.
secret-answered-and-closed =
    { $about ->
        [1] প্রায় { $total } জন উত্তর দিয়েছেন। শেষ হয়েছে { $day }।
       *[0] { $total } জন উত্তর দিয়েছেন। শেষ হয়েছে { $day }।
    }
csv-rule = নিয়ম
csv-rule-secret = গোপন প্রশ্ন: 5-এর কম সংখ্যা দেখানো হয় না।
csv-rule-sensitive = গোপন ও স্পর্শকাতর প্রশ্ন: 5-এর কম সংখ্যা দেখানো হয় না, অন্যগুলো সবচেয়ে কাছের 5, 10, 15 ইত্যাদি করে লেখা।

# What cannot be done

poll-frozen = এটা গোপন প্রশ্ন, আর পোস্ট করা হয়ে গেছে। তাই এটা আর বদলানো যায় না। এটা বাতিল করে আবার জিজ্ঞেস করতে পারেন।
poll-key-lost = এই প্রশ্নের চাবি হারিয়ে গেছে, তাই কোনো উত্তর গণনা করা যায় না। এটা এখন শেষ হচ্ছে, আর গ্রুপকে জানানো হচ্ছে।
secret-only-counts = গোপন প্রশ্নে একটি পছন্দ, কয়েকটি, বা মাপকাঠি থাকতে পারে। দয়া করে এই ধরনগুলোর একটি বাছুন।
secret-not-repeats = গোপন প্রশ্ন নিজে থেকে আবার আসে না। কাছাকাছি দুটি ফলাফল দেখে কে কী বেছেছেন, তা জানা যেতে পারে।
secret-not-takes = গোপন প্রশ্নে সদস্যরা পছন্দ যোগ করতে পারেন না। আগে সেই সেটিং বন্ধ করুন।
secret-not-hand = গোপন প্রশ্নে কেউ অন্যের উত্তর লিখে দিতে পারেন না। তাঁদের একবারের লিংক দিন।
secret-not-chase = গোপন প্রশ্নে কে উত্তর দিয়েছেন, তা কেউ জানেন না। পুরো গ্রুপকে আর একবার জিজ্ঞেস করতে পারেন।
secret-not-link = গোপন প্রশ্নে সবার জন্য এক লিংক নেই: সেটা দুবার ব্যবহার হতে পারে। একবারের লিংক বানান।
secret-not-skip = কে উত্তর দিয়েছেন, তা কেউ জানেন না। তাই এটা থাকতে দিতে পারেন, কেউ আপনাকে জিজ্ঞেস করবেন না।
secret-not-groups = শুধু গোপন প্রশ্নে প্রতিটি গ্রুপ আলাদা দেখানো যায়।
counts-secret = এটা গোপন প্রশ্ন। শেষ হলে ফলাফল আসে, সবার কাছে একসঙ্গে।
no-early-close = স্পর্শকাতর প্রশ্ন নিজের সময়েই শেষ হয়, আগে নয়। এতে কেউ সুবিধামতো সময় বেছে নিতে পারেন না।
sensitive-too-short = স্পর্শকাতর প্রশ্ন এক দিন বা তার বেশি খোলা থাকতে হবে। শেষ হওয়ার জন্য পরের কোনো সময় বাছুন।
# $days: days that must lie between.
asked-too-soon = একই স্পর্শকাতর প্রশ্ন এখানে { $days } দিনের মধ্যে করা হয়েছে বা করা হবে। একই মানুষদের দুটি ফলাফল দেখে কে কী বেছেছেন, তা জানা যেতে পারে। দয়া করে অপেক্ষা করুন, বা অন্য কিছু জিজ্ঞেস করুন।
joined-too-lately = এই গ্রুপে আপনার এখনও এক দিন হয়নি। এক দিন হলে এটার উত্তর দিতে পারবেন।
answer-in-the-group = এই স্পর্শকাতর প্রশ্নের উত্তর দয়া করে গ্রুপের পোস্ট থেকে দিন। আপনি কত দিন ধরে সদস্য, তা শুধু সেখানেই দেখতে পাই।

# Questions in the weekly list of what is on. $when: a day and a time.

on-open = প্রশ্ন { $number }: { $question } { $when } পর্যন্ত খোলা।
on-planned = প্রশ্ন { $number } আসবে { $when }।
on-result = প্রশ্ন { $number }-এর ফলাফল এসেছে: { $question }
on-answer = উত্তর দিন: { $number }
on-see = ফলাফল { $number }
