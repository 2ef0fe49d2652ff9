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

# Private lists and cards

polls-none = এখন কোনো প্রশ্ন খোলা নেই।
polls-title =
    { $count ->
        [one] একটি খোলা প্রশ্ন
       *[other] { $count }টি খোলা প্রশ্ন
    }
polls-line = { $number }. { $question } আপনি এখনও উত্তর দেননি। { $when } পর্যন্ত খোলা।
polls-line-answered = { $number }. { $question } আপনি { $option } বেছেছেন। { $when } পর্যন্ত খোলা।
polls-open = প্রশ্ন { $number } দেখুন
polls-open-in = প্রশ্ন { $number } দেখুন, { $community }
which-poll = আপনার কয়েকটি গ্রুপে প্রশ্ন { $number } আছে। /polls লিখে আপনি যেটা চান, সেটা খুলুন।
card-unanswered = আপনি এখনও উত্তর দেননি।
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

# Closing time

closing-title = কখন শেষ হবে?
closing-now = এখন ঠিক করা আছে: { $when } পর্যন্ত খোলা।
closing-typed = লিখেও বদলাতে পারেন: /polls, প্রশ্নের নম্বর, at, তারপর ইংরেজিতে তারিখ। যেমন: /polls 7 at 4 December 6pm
closing-other = অন্য দিন
closing-day = কোন দিন?
closing-later = পরের দিনগুলো
closing-hour = কয়টায়?

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
