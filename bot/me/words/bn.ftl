# The command

me-summary = আপনার নিজের সেটিংস
me-what = কী বদলাবেন
me-how = কেমন চান
me-plain-words = সেটিংস | আমার সেটিংস | সেটিংস দেখান | আমার সেটিংস দেখান | সেটিংস বদলান | সেটিংস বদলাতে চাই | আমার সেটিংস বদলাতে চাই | amar settings | settings bodlate chai
# $typed: what the person wrote.
me-unknown = “{ $typed }” নামে কোনো সেটিং আমার নেই। সব দেখতে /me লিখুন। কিছুই বদলায়নি।

# The card

me-title = আপনার সেটিংস
# $starts, $ends: times, such as 9pm. $most: messages a week.
me-usual = সব কিছু সাধারণ নিয়মে চলছে। { $starts } থেকে { $ends } পর্যন্ত চুপ থাকি। সপ্তাহে সবচেয়ে বেশি { $most }টি মেসেজ পাঠাই।
me-stopped = আপনি “থামুন” বলেছেন, তাই আপনাকে কিছু পাঠাই না।
# $until: a day and a time.
me-paused = { $until } পর্যন্ত চুপ থাকব।
me-paused-until = আপনি আবার না চাওয়া পর্যন্ত চুপ থাকব।
me-waiting =
    { $count ->
        [0] আপনার জন্য কিছু জমা নেই।
        [one] আপনার জন্য একটি মেসেজ জমা আছে।
       *[other] আপনার জন্য { $count }টি মেসেজ জমা আছে।
    }

# Buttons on the card

me-do-waiting = এখন দেখান
me-do-language = ভাষা
me-do-quiet = চুপ থাকার সময়
me-do-most = কত মেসেজ
me-do-digest = একসঙ্গে সব
me-do-topics = বিষয়
me-do-style = দেখতে কেমন
me-do-needs = আমার যা দরকার
me-do-box = ছোট নোট
me-do-polls = প্রশ্ন
me-do-weekly = সামনে কী আছে
me-do-zone = টাইম জোন
me-do-thanks = ধন্যবাদ
me-do-reads = কখন পড়ি
me-do-pause = বিরতি
me-do-stop = থামুন
me-do-start = আবার শুরু করুন
me-do-data = আমার তথ্য

# Buttons on every question

me-why = কেন জানতে চাইছি
me-skip = এড়িয়ে যান
me-back = ফিরে যান
me-other = অন্য কিছু
me-as-group = আমার গ্রুপের মতো
# $what: a topic.
me-only = শুধু: { $what }
# $what: a topic, or a need.
me-drop = বাদ দিন: { $what }
me-all-topics = সব বিষয়
# $starts, $ends: times, such as 9pm.
me-hours = { $starts } থেকে { $ends }
# $first: a topic or a need. $rest: more of them.
me-listed = { $first }, { $rest }

# What happened. $what: one of the lines below, such as "Language: Cymraeg".

me-kept = সেভ করা হয়েছে। { $what }
me-same = আগে থেকেই এমন আছে। কিছুই বদলায়নি।

# Language

me-ask-language = আপনাকে কোন ভাষায় লিখব?
me-why-language = যাতে আমার লেখা আপনার নিজের ভাষায় পড়তে পারেন। ভাষা আমি কখনও আন্দাজ করি না।
me-now-language = ভাষা: { $language }
me-now-language-usual = ভাষা: আপনার গ্রুপে যেমন
# $typed: what the person wrote. $languages: the languages that the bot speaks.
me-language-unknown = আমি “{ $typed }” ভাষা জানি না। আমি জানি { $languages }। কিছুই বদলায়নি।

# Quiet hours

me-ask-quiet = আমি কখন চুপ থাকব?
me-why-quiet = যাতে আপনার ঘুম বা বিশ্রামের সময় না চাওয়া কোনো মেসেজ না আসে।
me-now-quiet = চুপ থাকার সময়: { $starts } থেকে { $ends }
me-now-quiet-none = চুপ থাকার সময়: নেই
me-set-quiet-none = কখনও না
me-form-quiet = কখন থেকে কখন পর্যন্ত চুপ থাকব?
me-form-quiet-hint = ইংরেজিতে এভাবে লিখুন: 10.30pm to 7am
me-hours-unclear = “{ $typed }” লেখা থেকে চুপ থাকার সময় বুঝতে পারছি না। কিছুই বদলায়নি। ইংরেজিতে এভাবে লিখুন: /me quiet 9pm 8am

# How much

me-ask-most = সপ্তাহে সবচেয়ে বেশি কয়টি মেসেজ চান?
me-why-most = যাতে আপনি যতটা চান, তার বেশি কখনও না পাঠাই। আপনি নিজে যা চান, তা গোনা হয় না।
me-now-most =
    { $most ->
        [0] সপ্তাহে মেসেজ: আপনি না চাইলে একটিও না
       *[other] সপ্তাহে মেসেজ: সবচেয়ে বেশি { $most }টি
    }
me-set-most =
    { $most ->
        [0] একটিও না
       *[other] { $most }টি
    }
me-number-unclear = “{ $typed }” চলবে না। 0 থেকে { $most }-এর মধ্যে একটি সংখ্যা দরকার। কিছুই বদলায়নি। এভাবে লিখুন: /me most 2

# Digest

me-ask-digest = সব মিলিয়ে একটি মেসেজ চান, না আলাদা আলাদা?
me-why-digest = যাতে চাইলে সব একবারে পড়ে নিতে পারেন।
me-now-digest-yes = একসঙ্গে সব: একটি মেসেজে, সপ্তাহে দুবার
me-now-digest-no = একসঙ্গে সব: না, আলাদা আলাদা মেসেজ
me-set-digest-yes = একটি মেসেজে সব
me-set-digest-no = আলাদা আলাদা মেসেজ

# Topics

me-ask-topics = কোন কোন বিষয়ে জানতে চান?
me-why-topics = যাতে শুধু আপনার কাজে লাগে এমন কিছুই পাঠাই।
me-now-topics = বিষয়: { $topics }
me-now-topics-all = বিষয়: সব
me-now-topics-none = বিষয়: কোনোটিই না
me-topic-breaks = একটু ছুটি
me-topic-money = টাকাপয়সা
me-topic-health = স্বাস্থ্য
me-topic-wellbeing = ভালো থাকা
me-topic-learning = শেখা
me-topic-events = অনুষ্ঠান
me-topic-changes = পরিবর্তন

# How it looks

me-ask-style = আমার মেসেজ দেখতে কেমন হবে?
me-why-style = যাতে সহজেই পড়তে পারেন, স্ক্রিন রিডার থাকুক বা না থাকুক।
me-now-style-usual = দেখতে: সাধারণ
me-now-style-plain = দেখতে: শুধু কথায়
me-now-style-large = দেখতে: বড় লেখা
me-set-style-usual = সাধারণ
me-set-style-plain = শুধু কথায়
me-set-style-large = বড় লেখা
me-style-needs = আপনার কী দরকার, তা আগে দেখা হয়। মেসেজ দেখতে কেমন হবে, তা সেটাই ঠিক করে।

# What somebody needs

me-ask-needs = অংশ নিতে আপনার কী কী দরকার?
me-why-needs = যাতে একবার বললেই হয়, বারবার বলতে না হয়।
me-needs-do = স্ক্রিন রিডার আর বড় হরফ আমার মেসেজ এখনই বদলে দেয়। বাকিগুলো শুধু রেখে দিই। আর কাউকে জানানো হয় না।
me-now-needs = যা দরকার: { $needs }
me-now-needs-none = যা দরকার: কিছু না
me-need-screen-reader = স্ক্রিন রিডার
me-need-large-print = বড় হরফ
me-need-easy-words = সহজ ভাষা
me-need-more-time = বেশি সময়
me-need-sign-language = ইশারা ভাষা
me-need-hearing = শোনার সহায়তা
me-need-step-free = সিঁড়ি ছাড়া পথ

# Short notes

me-ask-box = আপনি চাপ না দেওয়া পর্যন্ত ছোট নোটগুলো থাকবে?
me-why-box = কিছু নোট নিজে থেকেই চলে যায়। পড়তে আপনার হয়তো আরও সময় লাগবে।
me-now-box-yes = ছোট নোট: চাপ দেওয়া পর্যন্ত থাকবে
me-now-box-no = ছোট নোট: সাধারণ নিয়মে
me-set-box-yes = থাকুক
me-set-box-no = সাধারণ নিয়মে

# Questions

me-ask-polls = প্রতিটি নতুন প্রশ্ন আর তার ফলাফল আপনাকে পাঠাব?
me-why-polls = যাতে গ্রুপে সব দেখতে না পারলেও কিছু বাদ না পড়ে।
me-now-polls-yes = প্রশ্ন: এখানে আপনাকে পাঠানো হয়
me-now-polls-no = প্রশ্ন: শুধু গ্রুপে
me-set-polls-yes = হ্যাঁ
me-set-polls-no = না
me-needs-private = প্রশ্ন শুধু ব্যক্তিগত চ্যাটেই পাঠাতে পারি। সেখানে আমাকে /me polls yes লিখুন।

# What is on, once a week

me-ask-weekly = সামনে কী আছে, সপ্তাহে একবার জানাব?
me-why-weekly = যাতে কিছু বাদ না পড়ে। প্রতি সোমবার একটি ছোট তালিকায় সব।
me-now-weekly-yes = সামনে কী আছে: সপ্তাহে একবার এখানে আপনাকে পাঠানো হয়
me-now-weekly-no = সামনে কী আছে: শুধু গ্রুপে
me-set-weekly-yes = সপ্তাহে একবার
me-set-weekly-no = না
me-weekly-needs-private = এই তালিকা শুধু ব্যক্তিগত চ্যাটেই পাঠাতে পারি। সেখানে আমাকে /me weekly yes লিখুন।

# Time zone

me-ask-zone = আপনি কোন টাইম জোনে থাকেন?
me-why-zone = যাতে চুপ থাকার সময় আর বাকি সব সময় আপনার ঘড়ির সঙ্গে মেলে। এটা আমি কখনও আন্দাজ করি না।
me-now-zone = টাইম জোন: { $zone }
me-now-zone-usual = টাইম জোন: আপনার গ্রুপে যেমন
me-form-zone = কোন টাইম জোন?
me-form-zone-hint = আপনার কাছের একটি বড় শহর, ইংরেজিতে, যেমন Warsaw
me-zone-unknown = “{ $typed }” নামে কোনো টাইম জোন আমার জানা নেই। কিছুই বদলায়নি। ইংরেজিতে একটি বড় শহর লিখুন, যেমন: /me zone Europe/Warsaw

# Thanks

me-ask-thanks = আপনাকে কীভাবে ধন্যবাদ জানালে ভালো লাগে?
me-why-thanks = কেউ চান নাম বলা হোক, কেউ চান না। আপনিই ঠিক করুন।
me-now-thanks-open = ধন্যবাদ: আপনি এখনও কিছু বলেননি
me-now-thanks-privately = ধন্যবাদ: ব্যক্তিগতভাবে
me-now-thanks-by-name = ধন্যবাদ: নাম বলে
me-now-thanks-not = ধন্যবাদ: না হলেই ভালো
me-set-thanks-privately = ব্যক্তিগতভাবে
me-set-thanks-by-name = নাম বলে
me-set-thanks-not = না হলেই ভালো

# When I read

me-ask-reads = আপনি কখন মেসেজ পড়েন?
me-why-reads = যাতে যা পরে এলেও চলে, তা আপনার অবসরে আসে।
me-now-reads-whenever = পড়ার সময়: যে কোনো সময়
me-now-reads-morning = পড়ার সময়: সকাল, 8টা থেকে
me-now-reads-lunch = পড়ার সময়: দুপুর, সাড়ে 12টা থেকে
me-now-reads-late = পড়ার সময়: রাত, সাড়ে 8টা থেকে
me-set-reads-whenever = যে কোনো সময়
me-set-reads-morning = সকালে
me-set-reads-lunch = দুপুরে
me-set-reads-late = রাতে

# Any other setting

# $typed: what the person wrote. $choices: the words that can be written.
me-choice-unknown = এখানে “{ $typed }” বুঝতে পারছি না। ইংরেজিতে লিখতে পারেন: { $choices }। কিছুই বদলায়নি।
me-form-send = সেভ করুন

# Pause

me-ask-pause = কত দিন চুপ থাকব?
me-pause-day = এক দিন
me-pause-week = এক সপ্তাহ
me-pause-until = আমি বলা পর্যন্ত

# Own data

me-data-title = আপনার সম্পর্কে যা রাখা হয়, তা আপনারই
me-data-privacy = কী রাখা হয়
me-data-mydata = আমার কপি
me-data-forgetme = আমার সব মুছুন

# Before the first setting is kept

agree-title = আপনার সেটিংস রাখতে পারি?
agree-what = এগুলো আপনার অ্যাকাউন্টের নম্বরের সঙ্গে রাখি। যে কোনো সময় /forgetme লিখে সব মুছতে পারেন।
agree-yes = হ্যাঁ, রাখুন
adult-ask = আপনার বয়স কি 18 বা তার বেশি?
adult-no = না, 18-এর কম
adult-title = আমি শুধু 18 বা তার বেশি বয়সীদের সেটিংস রাখি।
adult-not-kept = তাই আপনার কোনো সেটিংস রাখছি না। তবু এখনই সাহায্য পেতে পারেন।
# The number, its cost and its hours are those in bot/support/helplines.csv: a test compares them.
adult-childline = Childline: ফোন করুন 0800 1111। ফ্রি, 24 ঘণ্টা খোলা।
