# Help

help-summary = আমি এখানে কী করতে পারি
start-thing = লিঙ্কটি কোথায় নিয়ে যায়
help-title = Caresay এই গ্রুপের সবাইকে নিজের মত জানাতে সাহায্য করে। পরিচালনায়: { $operator }।
help-carer = খোলা প্রশ্ন আর আপনার উত্তর দেখতে /polls লিখুন। জরুরি সাহায্য এক চাপেই পাবেন।
help-organiser = প্রশ্ন করতে /poll লিখুন, আর গ্রুপগুলোকে কিছু জানাতে /announce লিখুন। কে কোন দায়িত্বে আর কোন কোন গ্রুপ আছে দেখতে /people লিখুন।
help-stop = আমার কাছ থেকে আর কিছু না চাইলে “থামুন” লিখুন। এক সপ্তাহের বিরতি চাইলে “এক সপ্তাহ থামুন” লিখুন।
help-polls = খোলা প্রশ্ন
help-support = জরুরি সাহায্য
help-remind = আমার রিমাইন্ডার
help-on = সামনে কী আছে
help-privacy = আমার গোপনীয়তা
help-me = আমার সেটিংস
help-dashboard = ড্যাশবোর্ড
help-plain-words = সাহায্য | হেল্প | মেনু | মেনু দেখান | কী করতে পারেন | আপনি কী করতে পারেন | তুমি কী করতে পারো | এখানে কী কী করা যায় | shahajjo | ki korte paren
welcome-how = আয়োজকরা প্রশ্ন করেন, আপনি এক চাপেই উত্তর দেন। আমার কাছ থেকে আর কিছু না চাইলে “থামুন” লিখুন।
welcome-polls = খোলা প্রশ্ন দেখুন
welcome-me = সেটিংস বেছে নিন

# Stop and pause

stop-summary = আমাকে আর কিছু পাঠাবেন না
pause-summary = এক সপ্তাহ আমাকে কিছু পাঠাবেন না
stop-plain-words = থামুন | থামো | দয়া করে থামুন | বন্ধ করুন | বন্ধ করো | মেসেজ বন্ধ করুন | মেসেজ বন্ধ করো | আর পাঠাবেন না | আর কিছু পাঠাবেন না | আর মেসেজ পাঠাবেন না | thamun | bondho korun | message bondho korun | message bondho koro | ar message pathaben na
pause-plain-words = এক সপ্তাহ থামুন | ১ সপ্তাহ থামুন | এক সপ্তাহ বন্ধ রাখুন | এক সপ্তাহ চুপ থাকুন | এক সপ্তাহ কিছু পাঠাবেন না | এক সপ্তাহ মেসেজ পাঠাবেন না | কয়েক দিন চুপ থাকুন | ek shoptaho thamun | ek soptaho thamun
stopped = আমি আপনাকে আর কিছু পাঠাব না। যা শুরু করেছিলেন, তা এখানেই থামল। আমাকে আবার চাইলে /start লিখুন।
started-again = আবার স্বাগতম। এখন থেকে আপনাকে আবার লিখতে পারি।
paused-day = আমি এক দিন চুপ থাকব। তার আগে আমাকে চাইলে /start লিখুন।
paused-week = আমি এক সপ্তাহ চুপ থাকব। তার আগে আমাকে চাইলে /start লিখুন।
paused-until = আপনি আবার না চাওয়া পর্যন্ত আমি চুপ থাকব। আমাকে আবার চাইলে /start লিখুন।
paused-stopped = আপনি “থামুন” বলেছেন, তাই আমি আগে থেকেই চুপ আছি। আমাকে আবার চাইলে /start লিখুন।

# Roles and places

people-summary = কারা এটা চালান, আর কোন কোন গ্রুপে
people-what = সেখানে কী করবেন
people-title = { $community }
people-which = এটা কোন কমিউনিটির জন্য?
which-community = আপনি কয়েকটি কমিউনিটি চালান। /people লিখে একটি বেছে নিন।
people-owner = প্রধান আয়োজক: { $name }।
people-organiser = আয়োজক: { $name }।
people-partner = সহযোগী: { $name }। ফলাফল দেখতে পারেন।
people-reader = পাঠক: { $name }। চিন্তার কথা পড়েন।
people-nameless = নাম জানা নেই এমন একজন
people-untitled = নাম ছাড়া একটি গ্রুপ
people-place = গ্রুপ: { $title }
people-add-place = গ্রুপ যোগ করুন
people-add-organiser = আয়োজক যোগ করুন
people-add-partner = সহযোগী যোগ করুন
people-add-co-owner = আরেকজন প্রধান আয়োজক
people-add-reader = পাঠক যোগ করুন
do-people-grants = পাঠকের সম্মতি বাকি
do-people-remove = কাউকে সরান
do-people-language = গ্রুপের ভাষা
do-people-removals = কাদের সরানো হয়েছে
do-people-leave = দায়িত্ব ছাড়ুন
do-people-leave-reader = পড়া ছাড়ুন
not-yours = শুধু আয়োজকরা এটা করতে পারেন। তাঁদের কাউকে এটা করতে বলুন, বা আপনাকে আয়োজক করতে বলুন।
no-community = এই গ্রুপ এখনও Caresay-তে যোগ দেয়নি। গ্রুপটি যিনি চালান, তিনি /join আর একটি কোড লিখে যোগ করাতে পারেন।

# Codes

join-summary = আপনাকে দেওয়া কোড ব্যবহার করুন
join-code = কোডটি
code-title = আপনার কোড
code-place = এটা অন্য গ্রুপে লিখুন। সেখানে আপনাকে অ্যাডমিন হতে হবে।
code-organiser = এটা নতুন আয়োজককে দিন। তাঁকে এটা ব্যক্তিগত চ্যাটে আমাকে লিখতে বলুন।
code-partner = এটা নতুন সহযোগীকে দিন। তাঁকে এটা ব্যক্তিগত চ্যাটে আমাকে লিখতে বলুন। সহযোগী শুধু ফলাফল দেখতে পারেন।
code-co-owner = এটা নতুন প্রধান আয়োজককে দিন। তাঁকে এটা ব্যক্তিগত চ্যাটে আমাকে লিখতে বলুন। আপনি যা পারেন, প্রধান আয়োজক তার সবই পারেন।
code-reader = এটা নতুন পাঠককে দিন। তাঁকে এটা ব্যক্তিগত চ্যাটে আমাকে লিখতে বলুন। নাম না বলে জানানো চিন্তার কথা পাঠক দেখতে পান।
code-choose-group = গ্রুপ বেছে নিন
code-hand-on = অথবা এই লিঙ্কটি পাঠান
code-for-another = কোডটি অন্য কারও জন্য: আপনি আগে থেকেই আয়োজক। কোডটি এখনও কাজ করবে।
code-role-held = কোডটি অন্য কারও জন্য: এতে যা করা যায়, আপনি আগে থেকেই তা পারেন। কোডটি এখনও কাজ করবে।
code-once = এটা একবারই কাজ করে, সাত দিনের মধ্যে। পরে আর দেখাতে পারব না।
code-unknown = এই কোড আমি চিনি না। কোড বা লিঙ্কটি হয়তো আগে ব্যবহার হয়েছে, বা সাত দিনের বেশি পুরোনো। নতুন একটি চেয়ে নিন।
code-needs-group = এই কোড একটি গ্রুপের জন্য। যে গ্রুপকে যোগ করাতে চান, এটা সেই গ্রুপে লিখুন।
code-needs-private = এই কোড শুধু আপনার জন্য। এটা ব্যক্তিগত চ্যাটে আমাকে লিখুন।
not-in-charge = এখানে শুধু এই গ্রুপের অ্যাডমিন কোডটি ব্যবহার করতে পারেন। কোনো অ্যাডমিনকে এটা লিখতে বলুন।
place-taken = এই গ্রুপ আগেই যোগ দিয়েছে। আর কিছু করতে হবে না।
place-joined = এই গ্রুপ এখন { $community }-এর অংশ।
now-owner = আপনি এখন { $community }-এর একজন প্রধান আয়োজক। গ্রুপকে এটা জানানো হচ্ছে।
now-co-owner = আপনি এখন { $community }-এর একজন প্রধান আয়োজক। কে কোন দায়িত্বে আর কোন কোন গ্রুপ আছে দেখতে /people লিখুন।
now-organiser = আপনি এখন { $community }-এর একজন আয়োজক। প্রশ্ন করতে /poll লিখুন।
now-reader = আপনি এখন { $community }-এর চিন্তার কথা পড়তে পারেন। গ্রুপগুলোকে এটা জানানো হচ্ছে। পড়া ছাড়তে /people leave reader লিখুন।
now-partner = আপনি এখন { $community }-এর একজন সহযোগী। আপনি ফলাফল দেখতে পারেন। দায়িত্ব ছাড়তে /people leave লিখুন।

# Reading concerns

reading-title = { $community }-এর চিন্তার কথা পড়বেন?
reading-what = মানুষ নাম না বলে যা জানান, আপনি তা পড়বেন।
reading-named = আপনার নাম গ্রুপগুলোকে জানানো হবে, আর /privacy লিখলে দেখা যাবে।
reading-seen = আপনি প্রতিবার কোনো চিন্তার কথা পড়লে অন্য পাঠকরা তা দেখতে পান।
reading-second = আগে আরেকজন প্রধান আয়োজকের সম্মতি লাগবে।
reading-at-once = এটা এখনই শুরু হবে। না চাইলে কিছু করবেন না।
reading-yes = হ্যাঁ, আমি পড়ব
reading-waits = ধন্যবাদ। আগে { $community }-এর আরেকজন প্রধান আয়োজকের সম্মতি লাগবে। তিনি কী বলেন, আপনাকে জানাব।
grants-title = { $community }: যে পাঠকরা সম্মতির অপেক্ষায়
grants-none = কেউ অপেক্ষায় নেই।
grant-line = { $number }. { $name }। বেছেছেন: { $by }। { $until } পর্যন্ত অপেক্ষায়।
grant-confirm-whom = সম্মতি দিন: { $name }
grant-decline-whom = না বলুন: { $name }
grant-title = { $community }-এর চিন্তার কথা পড়বেন { $name }
grant-means = তিনি হ্যাঁ বলেছেন। আপনি সম্মতি দিলে গ্রুপগুলোকে তাঁর নাম জানানো হবে।
grant-alone = আর কোনো প্রধান আয়োজক নেই, তাই আপনি নিজেই সম্মতি দিতে পারেন।
do-grant-confirm = সম্মতি দিন
do-grant-decline = না বলুন
grant-confirmed = সম্মতি দেওয়া হয়েছে। { $name } এখন { $community }-এর চিন্তার কথা পড়তে পারেন। গ্রুপগুলোকে এটা জানানো হচ্ছে।
grant-declined = না বলা হয়েছে। যাঁরা এর অপেক্ষায় আছেন, তাঁদের জানাচ্ছি।
grant-needs-another = এতে আরেকজন প্রধান আয়োজকের সম্মতি লাগবে। আপনিই তাঁকে বেছেছেন, বা আপনাকেই বাছা হয়েছে।
no-such-grant = ওই নম্বরে কিছু অপেক্ষায় নেই। হয়তো সিদ্ধান্ত হয়ে গেছে। দেখতে /people grants লিখুন।
grant-told-given = আপনি এখন { $community }-এর চিন্তার কথা পড়তে পারেন। গ্রুপগুলোকে এটা জানানো হচ্ছে।
grant-told-declined = আপনাকে { $community }-এর চিন্তার কথা পড়তে হবে না। একজন প্রধান আয়োজক না বলেছেন। রাজি হয়েছিলেন বলে ধন্যবাদ।
grant-told-over = আপনাকে { $community }-এর চিন্তার কথা পড়তে হবে না। সম্মতি পাওয়া যায়নি। রাজি হয়েছিলেন বলে ধন্যবাদ।
grant-asker-given = { $name } এখন { $community }-এর চিন্তার কথা পড়তে পারেন। আরেকজন প্রধান আয়োজক সম্মতি দিয়েছেন।
grant-asker-declined = { $community }-এর চিন্তার কথা পড়তে আপনি একজনকে বেছেছিলেন। একজন প্রধান আয়োজক না বলেছেন।
grant-asker-over = { $community }-এর চিন্তার কথা পড়তে আপনি একজনকে বেছেছিলেন। সময়মতো সম্মতি পাওয়া যায়নি।
new-reader = { $community }-এ নাম না বলে জানানো চিন্তার কথা { $name } এখন পড়তে পারেন।
new-reader-privacy = কারা পড়তে পারেন দেখতে /privacy লিখুন।

# Founding

founding-title = { $group }: এখানে Caresay শুরু করবেন?
founding-owner = আপনি হবেন এর প্রধান আয়োজক। আপনি প্রশ্ন করতে আর আয়োজক যোগ করতে পারবেন।
founding-yes = হ্যাঁ, শুরু করুন
founded-title = { $community } শুরু হয়েছে। আপনি এর প্রধান আয়োজক।
founded-ask = গ্রুপে আপনার প্রথম প্রশ্ন করুন। এক লাইনই যথেষ্ট:
founded-example = /poll দুপুরের খাবার? | স্যুপ | সালাদ
founded-more = আরও আয়োজক আর গ্রুপ যোগ করতে /people লিখুন।

# Greetings

greeting-title = হ্যালো। আমি Caresay, কেয়ারারদের গ্রুপে সাহায্য করি।
greeting-stranger = এই গ্রুপ এখনও যোগ দেয়নি, তাই এখানে শুধু /support কাজ করে। সাত দিন পরে আমি চলে যাব।
greeting-community = হ্যালো, আমি Caresay। এই গ্রুপ { $community }-এর অংশ।
greeting-does = আয়োজকরা এখানে প্রশ্ন করেন। আপনি এক চাপেই উত্তর দেন। প্রশ্নে বলা না থাকলে কেউ আপনার নাম দেখতে পান না।
greeting-quiet = আমি কম পোস্ট করি, আর রাতে করি শব্দ ছাড়া। আরও কম চাইলে ব্যক্তিগত চ্যাটে আমাকে “থামুন” লিখুন।
greeting-run-by = পরিচালনায়: { $operator }।
greeting-help = আমি কী করি
new-owner = { $operator } এই কমিউনিটিতে { $name }-কে নতুন প্রধান আয়োজক করেছেন। এতে অবাক হলে কোনো আয়োজককে জিজ্ঞেস করুন।

# Away for longer than the platform keeps what people do

away-hours = আমি { $hours } ঘণ্টা ছিলাম না।
away-days = আমি { $days } দিন ছিলাম না।
away-when = সময়টা ছিল { $since } থেকে { $until } পর্যন্ত।
away-lost = সবাই আমাকে যা পাঠান, এই অ্যাপ তা শুধু { $hours ->
    [one] এক ঘণ্টা
   *[other] { $hours } ঘণ্টা
} রাখে। কিছু হারিয়ে গিয়ে থাকতে পারে।
away-ask = দয়া করে সবাইকে খোলা প্রশ্নগুলো দেখে আবার উত্তর দিতে বলুন।
away-closed = শেষ হওয়া প্রশ্নগুলো চাইলে আবার করতে পারেন।

# Why something waits, for organisers

waiting-group-quiet-hours = { $place }: { $when } পর্যন্ত অপেক্ষায়। সেখানে এখন রাত।
waiting-group-week-full = { $place }: { $when } পর্যন্ত অপেক্ষায়। এই সপ্তাহে তিনটি পোস্ট হয়েছে।
waiting-group-too-late = { $place }: পাঠানো হয়নি। পৌঁছাতে দেরি হয়ে যেত।
waiting-later = { $count } জন এটা পরে পাবেন।
waiting-later-few = কয়েকজন এটা পরে পাবেন।
waiting-shelf = { $count } জন নিজের সময়মতো এটা দেখবেন।
waiting-shelf-few = কয়েকজন নিজের সময়মতো এটা দেখবেন।
waiting-not = { $count } জন এটা পাবেন না।
waiting-not-few = কয়েকজন এটা পাবেন না।

# Removing and stepping down

removing-title = কাকে সরাবেন?
removable = { $number }. { $who }
removing-whom = { $community } থেকে সরান: { $name }
removing-why = কেন?
removing-hint = যাঁকে সরানো হচ্ছে তিনি এটা পড়বেন। যাঁরা কমিউনিটি চালান, তাঁরাও পড়বেন।
removing-send = সরান
removal-unexplained = দয়া করে অল্প কথায় কারণটা লিখুন। যাঁকে সরানো হচ্ছে তিনি এটা পড়বেন।
removed-told = সরানো হয়েছে। কারণটা আর আপত্তি জানানোর উপায় { $name }-কে জানাচ্ছি। যেসব কোড এখনও কেউ ব্যবহার করেননি, সেগুলো আর কাজ করবে না।
removed-untold = সরানো হয়েছে। { $name }-কে আমি লিখতে পারছি না। দয়া করে কারণটা আপনিই জানিয়ে দিন। যেসব কোড এখনও কেউ ব্যবহার করেননি, সেগুলো আর কাজ করবে না।
removed-owner = আপনি আর { $community }-এর প্রধান আয়োজক নন।
removed-organiser = আপনি আর { $community }-এর আয়োজক নন।
removed-partner = আপনি আর { $community }-এর সহযোগী নন।
removed-reader = আপনি আর { $community }-এর চিন্তার কথা পড়েন না।
removed-why = এই কারণ দেওয়া হয়েছে:
removed-appeal = আপত্তি জানাতে চাইলে অন্য কোনো প্রধান আয়োজককে লিখুন, বা { $operator }-কে লিখুন।
no-such-holder = সরানোর মতো এমন কেউ নেই। কে কোন দায়িত্বে আছেন দেখতে /people লিখুন।
owners-only = শুধু প্রধান আয়োজকরা এটা করতে পারেন। তাঁদের কাউকে বলুন।
last-owner = কমিউনিটিতে একজন প্রধান আয়োজক লাগে, আর এখন আছেন মাত্র একজন। আগে আরেকজনকে ঠিক করুন। লিখুন: /people add co-owner
no-role = এখানে আপনার কোনো দায়িত্ব নেই, তাই ছাড়ার কিছু নেই।
stepping-down-owner = { $community }-এর প্রধান আয়োজকের দায়িত্ব ছাড়বেন?
stepping-down-organiser = { $community }-এর আয়োজকের দায়িত্ব ছাড়বেন?
stepping-down-partner = { $community }-এর সহযোগীর দায়িত্ব ছাড়বেন?
stepping-down-reader = { $community }-এর চিন্তার কথা পড়া ছাড়বেন?
stepping-down-both = আপনি চিন্তার কথাও পড়েন। দুটি দায়িত্ব আলাদা করে ছাড়তে হয়।
stepping-down-how = দায়িত্ব ফিরে পেতে হলে নতুন কোড লাগবে। যাঁরা এটা চালান, তাঁদের কারও কাছে চেয়ে নিতে হবে।
stepped-down = { $community }-এ আপনার আর কোনো দায়িত্ব নেই। এর প্রশ্নের উত্তর আপনি এখনও দিতে পারেন।
stepped-down-reader = আপনি আর { $community }-এর চিন্তার কথা পড়েন না। আপনার অন্য দায়িত্ব থাকছে।
stepped-down-reads = { $community }-এ আপনি দায়িত্ব ছেড়েছেন। এর চিন্তার কথা এখনও পড়তে পারেন।
removals-title = { $community } থেকে যাঁদের সরানো হয়েছে
removals-none = কাউকে সরানো হয়নি।
removal-owner = { $when }: { $name }, প্রধান আয়োজক। সরিয়েছেন: { $by }।
removal-organiser = { $when }: { $name }, আয়োজক। সরিয়েছেন: { $by }।
removal-partner = { $when }: { $name }, সহযোগী। সরিয়েছেন: { $by }।
removal-reader = { $when }: { $name }, চিন্তার কথার পাঠক। সরিয়েছেন: { $by }।

# The log of what organisers did

do-people-log = কী করা হয়েছে
log-title = { $community }-এ কী কী করা হয়েছে
log-line = { $when }: { $what }
log-empty = এই রেকর্ডে এখনও কিছু নেই।
log-earlier = আগেরগুলো
log-whole = রেকর্ড পুরোপুরি ঠিক আছে। কেউ এটা বদলাননি।
log-broken = কেউ এই রেকর্ডের { $number } নম্বর লাইন বদলেছেন। আপনাদের জন্য Caresay যিনি চালান, দয়া করে তাঁকে জানান।
log-too-long = রেকর্ডটি এত লম্বা যে চ্যাটে যাচাই করা যায় না। ড্যাশবোর্ডে তা যাচাই হয়।
log-left = চলে যাওয়া একজন
log-csv-number = নম্বর
log-csv-when = কখন
log-csv-what = কী করা হয়েছে
did-announced = { $name } ঘোষণা { $about } পাঠিয়েছেন।
did-announcement-planned = { $name } ঘোষণা { $about } ঠিক করে রেখেছেন।
did-announcement-changed = { $name } ঘোষণা { $about } বদলেছেন।
did-announcement-cancelled = { $name } ঘোষণা { $about } বাতিল করেছেন।
did-announcement-urgent = { $name } ঘোষণা { $about } সঙ্গে সঙ্গে পাঠাতে চেয়েছেন।
did-announcement-paused = { $name } ঘোষণা { $about } আটকে রেখেছেন।
did-asked = { $name } প্রশ্ন { $about } করেছেন।
did-ask-planned = { $name } ঠিক করেছেন, প্রশ্ন { $about } কখন করা হবে।
did-ask-changed = { $name } প্রশ্ন { $about } বদলেছেন।
did-ask-closed = { $name } প্রশ্ন { $about } শেষ করেছেন।
did-ask-extended = { $name } ঠিক করেছেন, প্রশ্ন { $about } কখন শেষ হবে।
did-ask-cancelled = { $name } প্রশ্ন { $about } বাতিল করেছেন।
did-ask-again = { $name } প্রশ্ন { $about } আবার সামনে এনেছেন।
did-ask-linked = { $name } প্রশ্ন { $about }-এর লিংক তৈরি করেছেন।
did-ask-unlinked = { $name } প্রশ্ন { $about }-এর লিংক বন্ধ করেছেন।
did-proposal-decided = { $name } প্রশ্ন { $about }-এ প্রস্তাব করা একটি পছন্দ নিয়ে সিদ্ধান্ত নিয়েছেন।
did-words-passed = { $name } ঠিক করেছেন, প্রশ্ন { $about }-এর একটি উত্তর কারা পড়তে পারেন।
did-promise-answered = { $name } প্রশ্ন { $about }-এর কথা দেওয়া উত্তর জানিয়েছেন।
did-promise-moved = { $name } প্রশ্ন { $about }-এর উত্তরের দিন বদলেছেন।
did-code-made = { $name } একটি কোড তৈরি করেছেন। যার জন্য: { $about }।
did-role-given = { $name } দায়িত্ব পেয়েছেন: { $about }।
did-role-taken = { $name } কাউকে দায়িত্ব থেকে সরিয়েছেন: { $about }।
did-role-left = { $name } দায়িত্ব ছেড়েছেন: { $about }।
did-reader-named = { $name } চিন্তার কথা পড়তে একজনকে বেছেছেন।
did-reader-confirmed = { $name } চিন্তার কথার নতুন পাঠককে সম্মতি দিয়েছেন।
did-reader-declined = { $name } চিন্তার কথার নতুন পাঠককে না বলেছেন।
did-place-added = { $name } একটি গ্রুপ যোগ করেছেন।
did-setting-changed = { $name } একটি সেটিং বদলেছেন: { $about }।
did-signed-in = { $name } ড্যাশবোর্ডে সাইন ইন করেছেন।
did-signed-out = { $name } ড্যাশবোর্ড থেকে সাইন আউট করেছেন।
did-stepped-up = { $name } চ্যাটে এতে হ্যাঁ বলেছেন: { $about }।
did-step-up-refused = { $name }-এর কাছে আগে এতে হ্যাঁ চাওয়া হয়েছে: { $about }।
did-concern-read = { $name } চিন্তার কথা { $about } খুলেছেন।
did-concern-answered = { $name } চিন্তার কথা { $about }-এর উত্তর দিয়েছেন।
did-concern-noted = { $name } চিন্তার কথা { $about } নিয়ে নোট লিখেছেন।
did-concern-handed = { $name } ঠিক করেছেন, চিন্তার কথা { $about }-এর দায়িত্বে কে থাকবেন।
did-concern-closed = { $name } চিন্তার কথা { $about } বন্ধ করেছেন।
did-concern-muted = { $name } ঠিক করেছেন, চিন্তার কথা { $about }-এর আরও খবর পাবেন কি না।
did-concern-deleted = { $name } চিন্তার কথা { $about } মুছেছেন।
did-concern-exported = { $name } চিন্তার কথা { $about } ফাইল হিসেবে নিয়েছেন।
did-exported = { $name } এটা ফাইল হিসেবে নিয়েছেন: { $about }।
did-export-refused = { $name }-কে এটা ফাইল হিসেবে দেওয়া হয়নি: { $about }।
by-itself-announced = ঘোষণা { $about } পাঠানো হয়েছে।
by-itself-announcement-paused = ঘোষণা { $about } আটকে রাখা হয়েছে।
by-itself-promise-answered = প্রশ্ন { $about }-এর কথা দেওয়া উত্তর এর লিংক দিয়ে এসেছে।
by-itself-reader-declined = চিন্তার কথার নতুন পাঠক সময়মতো সম্মতি পাননি।
by-itself-code-made = যিনি Caresay চালান, তিনি একটি কোড তৈরি করেছেন। যার জন্য: { $about }।
by-itself-place-added = একটি গ্রুপ যোগ করা হয়েছে।
about-owner = প্রধান আয়োজক
about-co-owner = প্রধান আয়োজক
about-organiser = আয়োজক
about-partner = সহযোগী
about-reader = চিন্তার কথার পাঠক
about-place = গ্রুপ
about-language = পোস্টের ভাষা
about-weekly = সাপ্তাহিক তালিকা
about-export-result = একটি প্রশ্নের ফলাফল
about-export-log = এই রেকর্ড
about-question = প্রশ্ন { $number }
about-add-owner = নতুন প্রধান আয়োজক
about-add-reader = চিন্তার কথার নতুন পাঠক
about-read-concerns = চিন্তার কথা পড়া
about-export-concern = ফাইল হিসেবে একটি চিন্তার কথা
about-concerns = চিন্তার কথা জানানোর ব্যবস্থা

# The language of posts

language-title = পোস্টের ভাষা
language-community = পুরো কমিউনিটি: { $language }
language-group = { $number }. { $title }: { $language }
language-all = পুরো কমিউনিটি
language-which = { $title }: কোন ভাষায়?
language-now = সেখানে পোস্ট এখন { $language } ভাষায়।
language-same = কমিউনিটির মতোই
language-put = { $title }: এখন থেকে আমার পোস্ট { $language } ভাষায়। মানুষ যা লিখেছেন, তা যেমন আছে তেমনই থাকবে।
language-put-all = { $community }: এখন থেকে আমার পোস্ট { $language } ভাষায়। যেসব গ্রুপের নিজের ভাষা ঠিক করা আছে, সেখানে তা-ই থাকবে।
language-not-spoken = আমি “{ $typed }” ভাষা জানি না। আমি জানি { $languages }। কিছুই বদলায়নি।
no-such-group = এমন কোনো গ্রুপ আমার জানা নেই। গ্রুপগুলো দেখতে /people language লিখুন।

# Accounts that are one person

accounts-title = আপনার অ্যাকাউন্ট
account-line = { $number }. { $app }
account-this = { $number }. { $app }, এখন যেখানে আছেন
account-app = অন্য একটি অ্যাপ
accounts-one = সব মিলিয়ে আপনি একজনই: প্রতিটি প্রশ্নে একটি উত্তর, আর একই সেটিংস।
accounts-single = এটা একাই আছে। অন্য অ্যাপে আপনার অ্যাকাউন্ট থাকলে এর সঙ্গে জুড়তে পারেন।
account-part = { $number } আলাদা করুন
account-add = আরেকটি জুড়ুন
accounts-show = আমার অ্যাকাউন্ট
accounts-in-private = এটা শুধু আপনার জন্য। এটা ব্যক্তিগত চ্যাটে আমাকে লিখুন।
code-account = আপনার অন্য অ্যাপে, ব্যক্তিগত চ্যাটে, আমাকে এটা লিখুন:
code-account-once = এটা একবারই কাজ করে, এক ঘণ্টার মধ্যে। কাউকে দেখাবেন না: যে কেউ এটা ব্যবহার করলে আপনার হয়ে কাজ করতে পারবে।
code-seen = কোডটি একটি গ্রুপে লেখা হয়েছে, তাই আর কাজ করবে না। ব্যক্তিগত চ্যাটে নতুন একটি নিন: /join account
already-joined = এই অ্যাকাউন্ট আগে থেকেই আপনার। কোডটি আপনার অন্য অ্যাপে লিখুন। কোডটি এখনও কাজ করবে।
joining-title = এই দুটি অ্যাকাউন্ট জুড়বেন?
joining-only = কোডটি যেখানে তৈরি হয়েছে: { $app }। আপনি নিজে তৈরি করে থাকলে তবেই হ্যাঁ বলুন।
joining-one = এখন থেকে দুটি মিলে আপনি একজনই, প্রতিটি প্রশ্নে একটি উত্তর। আগে দেওয়া উত্তর যেমন আছে তেমনই থাকবে।
joining-settings = ওখানকার সেটিংস দুটিতেই চলবে। আপনার সব দায়িত্ব আর গ্রুপ একসঙ্গে থাকবে।
joining-yes = জুড়ে দিন
joining-no = না
joining-not = কিছুই জোড়া হয়নি।
joined = জোড়া হয়েছে। দুটি মিলে এখন আপনি একজনই। আবার আলাদা করতে /join part লিখুন।
joined-quiet = জোড়া হয়েছে। দুটি মিলে এখন আপনি একজনই। আপনি চুপ থাকতে বলেছিলেন, তাই চুপই থাকছি। আমাকে আবার চাইলে /start লিখুন। আবার আলাদা করতে /join part লিখুন।
account-joined = { $app }-এ আপনার অ্যাকাউন্ট এখন এটার সঙ্গে জোড়া হয়েছে।
account-joined-undo = এটা আপনি না করে থাকলে “আমার অ্যাকাউন্ট” চাপুন, তারপর ওটা আলাদা করুন।
only-account = এই অ্যাকাউন্ট একাই আছে, তাই আলাদা করার কিছু নেই।
no-such-account = এখানে আপনার এমন কোনো অ্যাকাউন্ট নেই। কোনগুলো আছে দেখতে /join part লিখুন।
parting-title = অ্যাকাউন্ট { $number }, { $app }: অন্যগুলো থেকে আলাদা করবেন?
parting-loses = এটা তখন আলাদা একজনের মতো থাকবে, কোনো দায়িত্ব বা সেটিংস ছাড়া।
parting-stays = সেগুলো অন্য অ্যাকাউন্টে থাকবে। উত্তর যেখানে আছে সেখানেই থাকবে।
parting-yes = আলাদা করুন
parted = { $app } এখন আলাদা। এতে কোনো দায়িত্ব বা সেটিংস নেই।
