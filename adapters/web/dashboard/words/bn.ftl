# Pages that do not go further

dash-missing = এমন কোনো পাতা নেই
dash-missing-more = হয়তো সরে গেছে, বা এটা আপনার জন্য নয়।
dash-fault = কিছু একটা ভুল হয়েছে
dash-fault-more = ভুলটা আমাদের। কিছুই বদলায়নি। এক মিনিট পরে আবার চেষ্টা করুন।
dash-away = ড্যাশবোর্ড ব্যস্ত আছে বা বন্ধ আছে
dash-away-more = কিছুই বদলায়নি। এক মিনিট পরে আবার চেষ্টা করুন।
dash-slow = খুব তাড়াতাড়ি হয়ে গেল
dash-slow-more = একটু অপেক্ষা করে আবার চেষ্টা করুন।
dash-too-big = একবারে এটা অনেক বেশি
dash-too-big-more = কিছুই বদলায়নি। একবারে কম পাঠান।
dash-unreadable = এটা পড়া গেল না
dash-unreadable-more = কিছুই বদলায়নি। ফিরে গিয়ে আবার চেষ্টা করুন।
dash-foreign = এটা অন্য সাইট থেকে এসেছে
dash-foreign-more = কিছুই বদলায়নি। এই পাতাগুলোর বাটন চাপুন।
dash-again = ওই পাতাটি পুরোনো হয়ে গেছে
dash-again-more = কিছুই বদলায়নি। পাতাটি আবার খুলে বাটনটি আরেকবার চাপুন।
dash-signed-out = আপনি সাইন ইন করা নেই
dash-signed-out-more = কিছুই বদলায়নি। নতুন লিংক পেতে বটকে /dashboard লিখুন।
dash-role-denied = এটা আপনার দায়িত্বের মধ্যে নেই
dash-role-denied-more = এটা দরকার হলে আপনার কমিউনিটির কোনো প্রধান আয়োজককে বলুন।
dash-refused = এটা করা গেল না
dash-only-sent = ওই ঠিকানা শুধু একটি বাটনের জন্য
dash-only-sent-more = কিছুই বদলায়নি। ড্যাশবোর্ডে ফিরে যান।
dash-to-start = প্রথম পাতায় যান

# Signing in and out

dash-login-title = ড্যাশবোর্ডে সাইন ইন করুন
dash-login-how = আপনার ব্যক্তিগত চ্যাটে বটকে /dashboard লিখুন। বট আপনাকে একটি লিংক পাঠাবে। পাসওয়ার্ড লাগে না।
dash-login-link = আপনার লিংক
dash-login-hint = লিংকটি নিজে থেকে কাজ না করলে পুরোটা এখানে পেস্ট করুন।
dash-login-next = পরের ধাপ
dash-login-no-link = এটা বটের পাঠানো লিংক নয়। পুরো লিংক কপি করে এখানে পেস্ট করুন।
dash-login-for = এই কমিউনিটিগুলোর জন্য:
dash-login-go = সাইন ইন করুন
dash-login-not-you = এটা আপনি নন? এই পাতা বন্ধ করুন। লিংকটি অন্য কারও জন্য ছিল।
dash-signed-out-done = আপনি সাইন আউট করেছেন।
dash-sign-out = সাইন আউট করুন
dash-confirm-title = এটা কি আপনি?
dash-confirm-how = আপনার ব্যক্তিগত চ্যাটে একটি মেসেজ পাঠিয়েছি। সেখানে “হ্যাঁ” চাপুন। তারপর এখানে “এগিয়ে যান” চাপুন।
dash-confirm-go = এগিয়ে যান

# Every page

dash-skip = সরাসরি মূল অংশে যান
dash-pages = পাতা
dash-home-title = কমিউনিটি বেছে নিন
dash-today = আজ
dash-asks = প্রশ্ন
dash-announcements = ঘোষণা
dash-concerns = চিন্তার কথা
dash-people = মানুষ আর গ্রুপ
dash-log = কাজের রেকর্ড
dash-settings = সেটিংস
dash-published = ফলাফল

# Lists, a page at a time

dash-pages-of-list = তালিকার বাকি অংশ
dash-page-before = আগের পাতা
dash-page-after = পরের পাতা

# Announcements

dash-announcements-which = কোন কোন ঘোষণা
dash-announcements-waiting = ঠিক করা আর অপেক্ষায়
dash-announcements-sent = পাঠানো হয়েছে
dash-announcements-cancelled = বাতিল বা শেষ
dash-announcements-none = এখানে কোনোটি নেই।
dash-announcements-how = নতুন একটি লিখতে বটকে /announce লিখুন।
dash-announcements-words = লেখা
dash-announcements-note = সবার আগে দেখা যায়:
dash-announcements-as-written = মূল লেখা
dash-announcements-shows = কথায়:
dash-announcements-where = কোথায় যাবে
dash-announcements-acts = আপনি যা করতে পারেন
dash-announcements-change = এর লেখা বা সময় বদলাতে বটকে লিখুন: /announce { $number }
dash-announcements-caption = কোন গ্রুপে কী অবস্থা
dash-announcements-group = গ্রুপ
dash-announcements-stands = অবস্থা
dash-announcements-hint-send = এটা এখনই গ্রুপগুলোতে যাবে। আর ফিরিয়ে নিতে পারবেন না।
dash-announcements-hint-yes = এটা এখনই গ্রুপগুলোতে যাবে। আর ফিরিয়ে নিতে পারবেন না।
dash-announcements-hint-no = এটা পাঠানো হবে না। যিনি এটা লিখেছেন, তাঁকে জানানো হবে।
dash-announcements-hint-skip = পরের বার বাদ যাবে। তারপর আবার আগের মতো চলবে।
dash-announcements-hint-drop = কাউকে জানানো হবে না। এটা আর ফিরিয়ে আনা যাবে না।
dash-announcements-hint-stop = এটা আর আসবে না। এটা আর ফিরিয়ে আনা যাবে না।
dash-announcements-hint-tell = পাঠানোর পরে যেসব গ্রুপ যোগ দিয়েছে, এটা সেখানে যাবে।
dash-announcements-hint-again = প্রতিটি গ্রুপ এটা আরেকবার পাবে, নতুন মেসেজ হিসেবে।
dash-announcements-hint-cancel = প্রতিটি গ্রুপ দেখবে যে এটা বাতিল, আর কেন বাতিল।
dash-announcements-done-send = এটা গ্রুপগুলোতে যাচ্ছে।
dash-announcements-done-yes = এটা গ্রুপগুলোতে যাচ্ছে।
dash-announcements-done-no = আপনি না বলেছেন, তা লিখে রাখা হয়েছে। যিনি এটা লিখেছেন, তাঁকে জানানো হচ্ছে।
dash-announcements-done-skip = পরের বার বাদ দেওয়া হয়েছে।
dash-announcements-done-drop = বাদ দেওয়া হয়েছে। কাউকে জানানো হয়নি।
dash-announcements-done-stop = বন্ধ হয়েছে। এটা আর আসবে না।
dash-announcements-done-tell = এটা নতুন গ্রুপগুলোতে যাচ্ছে।
dash-announcements-done-again = এটা প্রতিটি গ্রুপে সবার নিচে আবার পোস্ট করা হয়েছে।
dash-announcements-done-cancel = বাতিল হয়েছে। গ্রুপগুলো কারণটা দেখছে।

# Concerns

dash-concerns-none = এখানে পড়ার মতো কিছু জমা নেই।
dash-concerns-how = প্রতিটি চিন্তার কথার লেখা তার নিজের পাতায় থাকে। সেটা খোলার আগে আমি আপনাকে চ্যাটে জিজ্ঞেস করি।
dash-concerns-shelf-late = দেরি হয়েছে
dash-concerns-shelf-open = পড়া আর উত্তর বাকি
dash-concerns-shelf-over = উত্তর দেওয়া বা বন্ধ
dash-concerns-one = চিন্তার কথা { $ref }
dash-concerns-late = দেরি হয়েছে।
dash-concerns-unread = নতুন লেখা আছে।
dash-concerns-stage-new = এখনও কেউ পড়েননি।
dash-concerns-stage-read = পড়া হয়েছে, উত্তর এখনও দেওয়া হয়নি।
dash-concerns-stage-answered = উত্তর দেওয়া হয়েছে।
dash-concerns-stage-closed = বন্ধ হয়েছে।
# $day: a day, such as "Tuesday 1 December".
dash-concerns-by-new = পড়ার শেষ দিন { $day }
dash-concerns-by-read = উত্তরের শেষ দিন { $day }
dash-concerns-came = পাঠকদের কাছে এসেছে { $day }।
dash-concerns-held = এর দায়িত্বে আছেন { $name }।
dash-concerns-held-by-nobody = এখনও কেউ এর দায়িত্বে নেই।
dash-concerns-muted = খবর বন্ধ আছে।
# $day: a day, such as "Tuesday 1 December".
dash-concerns-kept = এটা মুছে যাবে { $day }, যদি তার আগে এ নিয়ে কিছু করা না হয়।
dash-concerns-open = এটা খুলুন
dash-concerns-open-how = আপনি যে এটা খুলেছেন, অন্য পাঠকরা তা দেখতে পান। আগে দেখে নিন, আপনার পাশে কে আছেন।
dash-concerns-words = লেখা
dash-concerns-acts = আপনি যা করতে পারেন
dash-concerns-do-answer = উত্তর দিন
dash-concerns-do-note = নোট লিখুন
dash-concerns-do-take = দায়িত্ব নিন
dash-concerns-do-hand = অন্যকে দায়িত্ব দিন
dash-concerns-do-close = এটা বন্ধ করুন
dash-concerns-do-mute = খবর বন্ধ করুন
dash-concerns-do-unmute = খবর চালু করুন
dash-concerns-do-export = ফাইল হিসেবে
dash-concerns-do-delete = এটা মুছুন
dash-concerns-text-answer = আপনার উত্তর
dash-concerns-hint-answer = যিনি এটা জানিয়েছেন, তিনি নিজের কোড দিয়ে উত্তর পড়েন। পরে এটা বদলানো যায় না।
dash-concerns-text-note = আপনার নোট
dash-concerns-hint-note = যাঁরা এই চিন্তার কথা পড়েন, শুধু তাঁরাই এটা দেখতে পান।
dash-concerns-to = দায়িত্বে কে থাকবেন
dash-concerns-hint-hand = তখন তিনি এর সবটাই পড়তে পারবেন। কেয়ারার যাঁকে বাদ দিয়েছেন, তিনি এই তালিকায় নেই।
dash-concerns-outcome = এতে কী হলো
dash-concerns-last = শেষে কিছু কথা
dash-concerns-hint-close = এটা খালি রাখতে পারেন। যিনি এটা জানিয়েছেন, কী হলো তা তিনি পড়তে পান।
dash-concerns-done = কী করা হয়েছে
dash-concerns-done-nothing = এ নিয়ে এখনও কেউ কিছু করেননি।
dash-concerns-delete-title = চিন্তার কথা { $ref } চিরদিনের জন্য মুছে ফেলবেন?
dash-concerns-delete-how = এর লেখা আর সব উত্তর মুছে যাবে। যিনি এটা জানিয়েছেন, তিনিও আর পড়তে পারবেন না। কেউ এটা ফিরিয়ে আনতে পারবেন না।
dash-concerns-delete-yes = হ্যাঁ, মুছে ফেলুন
dash-concerns-delete-no = রেখে দিন

# How concerns are taken

dash-settings-concerns = চিন্তার কথা জানানোর ব্যবস্থা
dash-intake = চিন্তার কথা জানানোর ব্যবস্থা
dash-intake-live = শুরু হওয়ার আগে
dash-intake-not-yet = এখানে এখনও চিন্তার কথা জানানো যায় না। এগুলো করা বাকি আছে।
dash-intake-taken = এখানে চিন্তার কথা জানানো যায়। কিছুই বাকি নেই।
dash-intake-missing-readers = চিন্তার কথা পড়ার জন্য কমপক্ষে দুজন লাগবে। “মানুষ আর গ্রুপ” পাতায় পাঠক যোগ করুন।
dash-intake-missing-apart = পাঠকদের একজন এমন হবেন, যিনি প্রধান আয়োজক নন, আর Caresay-ও চালান না। এমন একজন পাঠক যোগ করুন।
dash-intake-missing-contact = এই গ্রুপের বাইরে কার কাছে যাওয়া যায়, তা জানান। নিচে পূরণ করুন।
dash-intake-missing-help = নিচে প্রতিটি স্থানীয় নম্বর পূরণ করুন। এখানে না থাকলে টিক দিন।
dash-intake-set = যা ঠিক করা আছে
dash-intake-contact = বাইরের যোগাযোগ
dash-intake-hint-contact = এই গ্রুপের সঙ্গে কোনো সম্পর্ক নেই এমন একজন, আর কীভাবে তাঁকে পাওয়া যায়।
dash-intake-slots = পাঠকরা কখন চিন্তার কথা পাবেন
dash-intake-hint-slots = দিনে কমপক্ষে একবার, আর সবচেয়ে বেশি { $most } বার। মিনিট হবে 00, 15, 30 বা 45।
dash-intake-slot = সময় { $number }
dash-intake-nation = দেশ
dash-intake-hint-nation = সেখানকার ব্যাংক ছুটির দিন কাজের দিন নয়।
dash-intake-closes = আপনাদের অফিস কখন বন্ধ হয়
dash-intake-read = কত দিনে পড়বেন
dash-intake-answer = কত দিনে উত্তর
dash-intake-hint-days = কাজের দিন, 1 থেকে { $most }। কেয়ারারদের দিনটা জানানো হয়।
dash-intake-lines = স্থানীয় সাহায্য
dash-intake-hint-lines = প্রতিটির জন্য একটি নম্বর বা ঠিকানা। যেটা এখানে নেই, সেটায় টিক দিন।
dash-intake-none = এখানে নেই
# $name: what kind of help, such as "Carers' centre".
dash-intake-none-of = এখানে নেই: { $name }
dash-intake-links = লিংক
dash-intake-page = যে কেউ এই পাতায় চিন্তার কথা জানাতে পারেন, অ্যাপ ছাড়াই:
dash-intake-poster = স্ক্যান করার কোডসহ পোস্টার
dash-intake-no-page = চিন্তার কথার জন্য কোনো পাতা নেই। যিনি Caresay চালান তিনি web.public_url বসাতে পারেন।
dash-intake-renew = নতুন লিংক করুন
dash-intake-hint-renew = গ্রুপের আর কাগজের লিংক আর কাজ করবে না। তখন নতুন পোস্টার লাগবে।
dash-intake-renewed = লিংক এখন নতুন। আগেরগুলো আর কাজ করে না।
dash-intake-back = সেটিংসে ফিরুন

# Results, as partners see them

dash-published-how = যেসব প্রশ্ন শেষ হয়েছে, সেগুলো এখানে আছে। কতজন কী বেছেছেন, তা-ও আছে। ছোট সংখ্যা দেখানো হয় না।
# $day: a day with its year.
dash-published-next = এই তিন মাসে যা শেষ হবে, তা এখানে দেখা যাবে { $day } থেকে।
# $quarter: 1 for January to March, to 4 for October to December.
dash-published-quarter = { $quarter ->
    [1] জানুয়ারি থেকে মার্চ { $year }
    [2] এপ্রিল থেকে জুন { $year }
    [3] জুলাই থেকে সেপ্টেম্বর { $year }
   *[4] অক্টোবর থেকে ডিসেম্বর { $year }
}
# $day: a day with its year.
dash-published-closed = শেষ হয়েছে { $day }
dash-published-answers = { $count ->
    [0] কেউ উত্তর দেননি
    [one] 1 জন উত্তর দিয়েছেন
   *[other] { $count } জন উত্তর দিয়েছেন
}
dash-published-about = প্রায় { $count } জন উত্তর দিয়েছেন
dash-published-about-many = প্রায় { $count }
dash-published-few = উত্তর এত কম যে দেখানো যায় না
dash-published-none = এই তিন মাসের আগে এখনও কোনো প্রশ্ন শেষ হয়নি।
dash-published-question = প্রশ্ন { $number }
dash-published-caption = প্রশ্ন { $number }-এর উত্তর কেমন এসেছে
dash-published-choice = পছন্দ
dash-published-count = মানুষ
dash-published-firsts = প্রথম পছন্দ
dash-published-share = ভাগ
dash-published-hidden = দেখানো হয়নি
dash-published-hides = দশের কম সংখ্যা দেখানো হয় না। যা থেকে সেগুলো হিসাব করে বের করা যায়, তা-ও না।
dash-published-all-hidden = কতজন কী বেছেছেন, তা দেখানো যাবে না। তাতে একজন একজন করে কার উত্তর কী, তা বোঝা যেতে পারে।
dash-published-several = একাধিক পছন্দ বাছা যেত, তাই ভাগগুলো যোগ করলে 100 হয় না।
dash-published-void = উত্তরগুলো হারিয়ে গেছে, তাই দেখানোর কিছু নেই।

# What is filled in

dash-save = সেভ করুন
dash-kept = সেভ করা হয়েছে।

# People and places

dash-people-tab-people = মানুষ
dash-people-tab-groups = গ্রুপ
dash-people-groups = গ্রুপ
dash-people-waiting = অন্য প্রধান আয়োজকের অপেক্ষায়
dash-people-roles = কারা দায়িত্বে আছেন
# $name: somebody's name.
dash-people-remove = সরান: { $name }
dash-people-removed-told = সরানো হয়েছে। কারণটা আর আপত্তি জানানোর উপায় তাঁকে জানাচ্ছি। যেসব কোড এখনও কেউ ব্যবহার করেননি, সেগুলো আর কাজ করবে না।
dash-people-removed-untold = সরানো হয়েছে। তাঁকে আমি লিখতে পারছি না। দয়া করে কারণটা আপনিই জানিয়ে দিন। যেসব কোড এখনও কেউ ব্যবহার করেননি, সেগুলো আর কাজ করবে না।
dash-people-add = কাউকে, বা একটি গ্রুপ যোগ করুন
dash-people-add-how = অন্যকে দেওয়ার জন্য একটি কোড পাবেন। এটা একবারই কাজ করে, সাত দিনের মধ্যে।
dash-people-add-fresh = এটা যে আপনিই, তা এইমাত্র চ্যাটে জানিয়েছেন। কাকে যোগ করবেন, বেছে নিন।
dash-people-back = মানুষের তালিকায় ফিরুন
dash-people-confirmed = সম্মতি দেওয়া হয়েছে। নতুন পাঠক কে, তা গ্রুপগুলোকে জানানো হচ্ছে।
dash-people-declined = না বলা হয়েছে। যাঁরা এর অপেক্ষায় আছেন, তাঁদের জানাচ্ছি।
dash-people-no-groups = এখনও কোনো গ্রুপ নেই। “মানুষ” পাতা থেকে একটি যোগ করুন।
dash-people-unreachable = সেখানে আমি লিখতে পারি না। আমাকে গ্রুপে আবার যোগ করুন, বা সেখানে লিখতে দিন।
# $app: "Telegram". $language: "English".
dash-people-where = যেখানে: { $app }। সেখানে আমার পোস্ট { $language } ভাষায়।
dash-people-no-weekly = এটা সাপ্তাহিক তালিকা পায় না।
# $title: what the group is called.
dash-people-change = বদলান: { $title }
dash-people-weekly-on = তালিকা পাবে
dash-people-weekly-off = তালিকা পাবে না

# Log

dash-log-what = যাঁরা এটা চালান তাঁরা কী করেছেন, তা এখানে লেখা থাকে। এতে কখনও কোনো সদস্যের নাম থাকে না। প্রতিটি লাইন এক বছর রাখা হয়।
dash-log-check = কেউ এটা বদলেছেন কি না দেখুন
dash-log-caption = যা যা করা হয়েছে, নতুনগুলো আগে
dash-log-newest = সবচেয়ে নতুন
dash-log-file = ফাইল হিসেবে

# Settings

dash-settings-own = আপনার জন্য
dash-settings-more = চ্যাটে আরও কিছু বেছে নেওয়া যায়। বটকে /me লিখুন।
dash-settings-sessions = কোথায় কোথায় সাইন ইন করা আছে
# $app: "Telegram". $since, $at: "Tuesday 1 December, 10am".
dash-settings-session = { $app } দিয়ে, { $since } থেকে
dash-settings-this = আপনি এখন এখানেই আছেন।
dash-settings-used = শেষ ব্যবহার { $at }
dash-settings-end = যেখানে { $since } সাইন ইন হয়েছে, সেখান থেকে সাইন আউট করুন
dash-settings-ended = সেখান থেকে আপনাকে সাইন আউট করা হয়েছে।
dash-settings-end-all = সবখানে সাইন আউট
dash-settings-ended-all = সবখান থেকে আপনাকে সাইন আউট করা হয়েছে।
dash-settings-community = সবার জন্য
dash-settings-language-hint = গ্রুপের নিজের ভাষাও থাকতে পারে। “মানুষ আর গ্রুপ” দেখুন।
dash-settings-never = এটা আসে না
dash-settings-fixed = যা এখানে বদলায় না
# $operator: who runs this.
dash-settings-fixed-how = Caresay যে কম্পিউটারে চলে, সেখানে শুধু { $operator } এগুলো বদলাতে পারেন।
dash-settings-zone = টাইম জোন
dash-settings-languages = আমার জানা ভাষা
dash-settings-address = এই ড্যাশবোর্ড
dash-settings-links = লিংক দিয়ে উত্তর
dash-settings-no-links = বন্ধ আছে
dash-settings-role = আপনার দায়িত্ব
dash-settings-leave-out = তারপর আপনাকে সাইন আউট করা হবে।
dash-settings-left = আপনি দায়িত্ব ছেড়েছেন, আর আপনাকে সাইন আউট করা হয়েছে।

# Today

dash-today-nothing = আজ আপনার কিছু করার নেই।
dash-today-next = কিছু জিজ্ঞেস করতে বটকে /poll লিখুন। গ্রুপগুলোকে কিছু জানাতে /announce লিখুন।
# $count: how many more cards there are.
dash-today-more = { $count ->
    [one] আরও একটি
   *[other] আরও { $count }টি
}
dash-today-soon = শিগগিরই
dash-today-look = দেখুন
dash-today-decide = সিদ্ধান্ত নিন
dash-today-answer = উত্তর জানান
dash-today-question = প্রশ্ন { $number }: { $question }
dash-today-asked = ঘোষণা { $number } জরুরি। এটা আরেকজন আয়োজকের সম্মতির অপেক্ষায়।
dash-today-paused = ঘোষণা { $number } থেমে আছে। যিনি এটা ঠিক করেছিলেন, তিনি এখন আর আয়োজক নন।
dash-today-failed = { $count ->
    [one] ঘোষণা { $number } একটি গ্রুপে পৌঁছায়নি।
   *[other] ঘোষণা { $number } { $count }টি গ্রুপে পৌঁছায়নি।
}
dash-today-concerns-late = কথা দেওয়া সময় পেরিয়ে গেছে, একটি চিন্তার কথা এখনও অপেক্ষায়।
dash-today-concerns-new = চিন্তার কথার মধ্যে পড়ার মতো নতুন কিছু আছে।
dash-today-grant = চিন্তার কথা পড়বেন { $name }। এটা আপনার হ্যাঁ-র অপেক্ষায়।
dash-today-silent = বট এখানে লিখতে পারে না: { $place }।
dash-today-silent-how = সেখানকার কোনো অ্যাডমিনকে বলুন বটকে আবার যোগ করতে, বা লিখতে দিতে।
dash-today-proposed = { $count ->
    [one] কেউ একটি পছন্দ প্রস্তাব করেছেন।
   *[other] { $count }টি পছন্দ প্রস্তাব করা হয়েছে।
}
dash-today-goes = “{ $words }” যাবে { $when }।
dash-today-opens = প্রশ্ন { $number } খুলবে { $when }: { $question }
dash-today-closes = প্রশ্ন { $number } শেষ হবে { $when }: { $question }

# Questions

dash-asks-which = কোন কোন প্রশ্ন
dash-asks-open = খোলা
dash-asks-planned = ঠিক করা
dash-asks-over = শেষ
dash-asks-none = এখানে কোনোটি নেই।
dash-asks-how = নতুন একটি প্রশ্ন করতে বটকে /poll লিখুন।
dash-asks-when-open = { $when } পর্যন্ত খোলা
dash-asks-when-planned = খুলবে { $when }
dash-asks-when-closed = শেষ হয়েছে { $when }
dash-asks-when-cancelled = বাতিল হয়েছে { $when }
dash-asks-places = { $count ->
    [0] কোনো গ্রুপে নেই।
    [one] একটি গ্রুপে।
   *[other] { $count }টি গ্রুপে।
}
dash-asks-answers = { $count ->
    [0] এখনও কেউ উত্তর দেননি।
    [one] একটি উত্তর।
   *[other] { $count }টি উত্তর।
}
dash-asks-question = প্রশ্ন { $number }
dash-asks-came-open = এ পর্যন্ত
dash-asks-came-planned = কী জিজ্ঞেস করা হবে
dash-asks-came-closed = ফলাফল
dash-asks-came-cancelled = বাতিল হয়েছে
dash-asks-table = টেবিল হিসেবে
dash-asks-caption = প্রশ্ন { $number }: কোন পছন্দ কত পেয়েছে
dash-asks-choice = পছন্দ
dash-asks-got = উত্তর
dash-asks-share = ভাগ
dash-asks-picture = ছবি হিসেবে
dash-asks-file = ফাইল হিসেবে
dash-asks-take = যোগ করুন
dash-asks-leave = বাদ দিন
dash-asks-about = কেন এই প্রশ্ন
dash-asks-acts = আপনি যা করতে পারেন
dash-asks-who = কে কী দেখেন
dash-asks-where = কোথায় কোথায় আছে
dash-asks-more-places = { $count ->
    [one] আরও একটি গ্রুপ।
   *[other] আরও { $count }টি গ্রুপ।
}
dash-asks-do-answer = উত্তর জানান
dash-asks-do-close = এখনই শেষ করুন
dash-asks-do-extend = শেষের সময়
dash-asks-do-copy = কপি করুন
dash-asks-do-cancel = বাতিল করুন
dash-asks-do-drop = বাতিল করুন
dash-asks-until = কখন শেষ হবে
dash-asks-hint-extend = দিন আর সময়, ইংরেজিতে, যেমন “4 December 6pm”।
dash-asks-hint-cancel = গ্রুপের সবাই এটা দেখতে পাবেন। আর ফেরানো যাবে না।
dash-asks-hint-answer = যেসব গ্রুপে প্রশ্নটি করা হয়েছে, সেখানে সবাই এটা দেখতে পাবেন।
dash-asks-hint-close = ফলাফল এখনই গ্রুপগুলোতে যাবে। প্রশ্নটি আর খোলা যাবে না।
dash-asks-hint-copy = কপিটি আগে আপনার ব্যক্তিগত চ্যাটে আসবে। সেখানে বদলে নিয়ে পোস্ট করতে পারেন।
dash-asks-hint-drop = এখনও কেউ এটা দেখেননি, তাই কাউকে জানানো হবে না।
dash-asks-done-answer = ধন্যবাদ। উত্তর গ্রুপগুলোতে যাচ্ছে।
dash-asks-done-close = শেষ হয়েছে। ফলাফল গ্রুপগুলোতে যাচ্ছে।
dash-asks-done-extend = শেষ হওয়ার সময় বদলানো হয়েছে।
dash-asks-done-copy = কপিটি আপনার ব্যক্তিগত চ্যাটে আছে। সেখানে যা খুশি বদলে নিয়ে পোস্ট করুন।
dash-asks-done-cancel = বাতিল হয়েছে। গ্রুপগুলো কারণটা দেখছে।
dash-asks-done-drop = বাতিল হয়েছে। কেউ দেখেননি।
dash-asks-done-proposal = আপনার সিদ্ধান্ত সেভ করা হয়েছে।
