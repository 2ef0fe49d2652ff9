# Announcements

announce-summary = আপনার গ্রুপগুলোকে কিছু জানান
announce-what = কী জানাবেন, বা নম্বর আর কী করবেন

# What groups see

# $community: a name that people wrote.
announce-from = { $community }-এর আয়োজকদের কাছ থেকে
announce-show = দেখান
announce-remind = আমাকে মনে করান
# $when: a day and a time.
announce-was-changed = বদলানো হয়েছে { $when }।
announce-was-cancelled = বাতিল করা হয়েছে: { $reason }
announce-said-before = আগে লেখা ছিল:
announce-brief-cancelled = বাতিল ({ $reason }): { $words }

# What whoever asked to be reminded is told

announce-told = { $community }-এর আয়োজকরা এটা বদলেছেন
announce-told-cancelled = { $community }-এর আয়োজকরা এটা বাতিল করেছেন

# Before it is sent

announce-card-draft = গ্রুপগুলো এটা দেখবে। এখনও পাঠানো হয়নি।
announce-card-planned = ঘোষণা { $number } ঠিক করা আছে।
announce-card-asked = ঘোষণা { $number } আরেকজন আয়োজকের সম্মতির অপেক্ষায়।
announce-card-paused = ঘোষণা { $number } পাঠানো হয়নি।
announce-card-sent = ঘোষণা { $number }
announce-card-cancelled = ঘোষণা { $number } বাতিল হয়েছে।
announce-card-over = ঘোষণা { $number } শেষ হয়েছে।
announce-behind = “দেখান” চাপলে সবাই পড়েন:
announce-goes-now = { $count ->
    [one] এটা 1টি গ্রুপে যাবে, এখনই।
   *[other] এটা { $count }টি গ্রুপে যাবে, এখনই।
}
announce-goes = { $count ->
    [one] এটা 1টি গ্রুপে যাবে: { $when }।
   *[other] এটা { $count }টি গ্রুপে যাবে: { $when }।
}
announce-goes-later = { $count ->
    [one] পাঠালে এটা 1টি গ্রুপে যাবে।
   *[other] পাঠালে এটা { $count }টি গ্রুপে যাবে।
}
announce-nowhere = এটা এখনও কোনো গ্রুপে যাচ্ছে না। কোথায় যাবে, বেছে নিন।
announce-next = পরের বার: { $when }
announce-languages = আরও যে ভাষায় আছে: { $languages }
announce-about = বিষয়: { $topic }
announce-was-urgent = সঙ্গে সঙ্গে পাঠানো হয়েছে। কারণ: { $reason }

# Buttons

announce-do-send = এখনই পাঠান
announce-do-plan = ঠিক করে রাখুন
announce-do-when = কখন
announce-do-where = কোথায়
announce-do-more = আরও
announce-do-drop = বাদ দিন
announce-do-stop = এগুলো বন্ধ করুন
announce-do-skip = পরেরটা বাদ দিন
announce-do-for = অন্য কমিউনিটি
announce-do-now = এখনই
announce-do-urgent = জরুরি
announce-do-all = সব { $count }টি গ্রুপ
announce-do-here = এই গ্রুপ
announce-do-pick = গ্রুপ বেছে নিন
announce-do-words = লেখা
announce-do-note = আগাম নোট
announce-do-add = ভাষা
announce-do-topic = বিষয়
announce-do-previews = সব ভাষায় দেখুন
announce-do-copy = অন্যদের জন্য কপি
announce-do-picture = ছবি যোগ করুন
announce-do-bare = ফাইল সরান
announce-do-change = লেখা বদলান
announce-do-report = রিপোর্ট
announce-do-tell = নতুন গ্রুপকে জানান
announce-do-again = আবার পোস্ট করুন
announce-do-cancel = বাতিল করুন
announce-do-yes = হ্যাঁ, পাঠান
announce-do-no = না
announce-send-it = পাঠান
announce-drop-it = বাদ দিন
announce-wait = { $time } পর্যন্ত অপেক্ষা
# $weekday: "Wednesday". $time: "10am".
announce-better = { $weekday }, { $time }
announce-tomorrow = আগামীকাল সকাল 9টা
announce-other-day = অন্য দিন
announce-write-time = সময় লিখুন
announce-back = ফিরে যান
announce-none = কোনোটিই না

# When

announce-when = এটা কখন যাবে?
announce-when-typed = ইংরেজিতে এভাবে লিখুন: tomorrow 9am. অথবা এভাবে: every first Monday 10am
# $question: what was not clear, such as "Is that 7am or 7pm?".
announce-assumed = দয়া করে সময়টা দেখে নিন। { $question }

# What speaks against a time

advice-quiet = তখন চুপ থাকার সময়। এটা { $when } পর্যন্ত অপেক্ষা করবে।
advice-quiet-now = এখন রাত। কোনো শব্দ হবে না।
advice-holiday = দিনটা ব্যাংক হলিডে।
advice-holiday-scotland = দিনটা স্কটল্যান্ডে ব্যাংক হলিডে।
advice-holiday-northern-ireland = দিনটা নর্দার্ন আয়ারল্যান্ডে ব্যাংক হলিডে।
advice-clash = একই ঘণ্টার মধ্যে ঘোষণা { $number }-ও যাচ্ছে।
advice-clash-question = একই ঘণ্টার মধ্যে প্রশ্ন { $number } খুলছে বা শেষ হচ্ছে।
advice-week = সেই সপ্তাহে কয়েকটি গ্রুপে তিনটি পোস্ট হয়ে গেছে। সেখানে এটা { $when } পর্যন্ত অপেক্ষা করবে।
advice-week-now = এই সপ্তাহে কয়েকটি গ্রুপে তিনটি পোস্ট হয়ে গেছে।

# Where

announce-where = এটা কোথায় যাবে?
announce-which = কোন কোন গ্রুপ?
announce-chosen = { $count }টির মধ্যে { $chosen }টি বাছা হয়েছে। বদলাতে গ্রুপটি চাপুন।
announce-ticked = ✓ { $number }. { $group }
announce-unticked = { $number }. { $group }
announce-earlier-groups = আগের গ্রুপ
announce-more-groups = আরও গ্রুপ
announce-picked = হয়ে গেছে
announce-which-community = এটা কোন কমিউনিটির জন্য?

# More

announce-more = আর কী করবেন?
announce-topic = এটা কী নিয়ে?
announce-topic-how = কোন কোন বিষয়ে জানতে চান, তা সবাই নিজে বেছে নেন।
announce-topic-put = বিষয় রাখা হয়েছে।
announce-language = কোন ভাষায়?
announce-language-how = কোনো গ্রুপের ভাষায় আপনি লিখে দিলে, গ্রুপটি সেই ভাষায় পড়ে।
announce-language-has = এটা { $language } ভাষায় লেখা আছে।
announce-original = মূল লেখা
announce-preview-in = { $count ->
    [one] 1টি গ্রুপ এটা পড়ে ({ $language }):
   *[other] { $count }টি গ্রুপ এটা পড়ে ({ $language }):
}

# Forms

announce-form-new = নতুন ঘোষণা
announce-form-words = কী জানাতে চান?
announce-form-preview = আগে দেখুন
announce-form-change = লেখা বদলান
announce-form-in = { $language } ভাষায় লেখাটা
announce-form-original = মূল লেখা: { $words }
announce-form-save = সেভ করুন
announce-form-note-title = আগাম নোট
announce-form-note = এটা কী নিয়ে? এই লাইনটি সবার আগে আসে।
announce-form-note-hint = যেমন: এটা কাউকে হারানো নিয়ে। সবচেয়ে বেশি { $most }টি অক্ষর।
announce-form-time = সময়
announce-form-urgent-title = জরুরি
announce-form-urgent = এটা কেন অপেক্ষা করতে পারে না?
announce-form-urgent-hint = কারণটা রাখা হয়। অন্য আয়োজকরা এটা পড়তে পারেন।
announce-form-urgent-send = সঙ্গে সঙ্গে পাঠান
announce-form-cancel-title = ঘোষণা { $number } বাতিল করুন
announce-form-cancel = এটা কেন বাতিল হলো?
announce-form-cancel-hint = গ্রুপের সবাই এটা দেখতে পাবেন।
announce-form-cancel-send = বাতিল করুন

# What was done

announce-noted = আগাম নোট রাখা হয়েছে।
announce-planned = ঘোষণা { $number } ঠিক করা আছে: { $when }।
announce-skipped = বাদ দেওয়া হয়েছে। পরের বার: { $when }।
announce-last-skipped = বাদ দেওয়া হয়েছে। ওটাই শেষ বার ছিল।
announce-going = { $count ->
    [one] ঘোষণা { $number } যাচ্ছে 1টি গ্রুপে। রিপোর্ট এখানে আসবে।
   *[other] ঘোষণা { $number } যাচ্ছে { $count }টি গ্রুপে। রিপোর্ট এখানে আসবে।
}
announce-going-night = { $count ->
    [one] ঘোষণা { $number } যাচ্ছে 1টি গ্রুপে। সেখানে রাত, তাই শব্দ হবে না।
   *[other] ঘোষণা { $number } যাচ্ছে { $count }টি গ্রুপে। সেখানে রাত, তাই শব্দ হবে না।
}
announce-changed = বদলানো হয়েছে। সব গ্রুপ এখন নতুন লেখাটা দেখছে।
announce-changed-check = বদলানো হয়েছে। দয়া করে অন্য ভাষার লেখাগুলোও দেখে নিন।
announce-cancelled = ঘোষণা { $number } বাতিল হয়েছে। গ্রুপগুলো কারণটা দেখছে।
announce-dropped = বাদ দেওয়া হয়েছে। কাউকে জানানো হয়নি।
announce-stopped = বন্ধ হয়েছে। এটা আর আসবে না।
announce-again = এটা প্রতিটি গ্রুপে সবার নিচে আবার পোস্ট করা হয়েছে।
announce-no-new = পাঠানোর পরে কোনো নতুন গ্রুপ যোগ দেয়নি।

# A second organiser's yes

announce-asked = আরেকজন আয়োজককে জিজ্ঞেস করা হচ্ছে। একজন হ্যাঁ বললেই এটা চলে যাবে।
announce-asks = এটা কি { $community }-এর গ্রুপগুলোতে এখনই পাঠাব?
announce-asks-why = এটা অপেক্ষা করতে পারে না। কারণ: { $reason }
announce-asks-over = ঘোষণা { $number } নিয়ে সিদ্ধান্ত হয়ে গেছে। আর কিছু করতে হবে না।
announce-declined = আপনি না বলেছেন, তা লিখে রাখা হয়েছে। যিনি এটা লিখেছেন, তাঁকে জানানো হচ্ছে।
announce-said-no = আরেকজন আয়োজক ঘোষণা { $number }-এ না বলেছেন। এটা পাঠানো হয়নি।

# Not sent by itself

announce-not-sent = ঘোষণা { $number } পাঠানো হয়নি।
announce-stopped-why = যিনি এটা ঠিক করেছিলেন তিনি আর আয়োজক নন, বা যাওয়ার মতো কোনো গ্রুপ নেই।
announce-stopped-over = ঘোষণা { $number } নিয়ে সিদ্ধান্ত হয়ে গেছে। আর কিছু করতে হবে না।

# The report

# $told: one of the two below.
report-title = ঘোষণা { $number }: { $told }
report-told = { $told ->
    [0] { $count ->
        [one] 1টি গ্রুপকে এখনও জানানো হয়নি
       *[other] { $count }টি গ্রুপকে এখনও জানানো হয়নি
    }
   *[other] { $count }টি গ্রুপের মধ্যে { $told }টিকে জানানো হয়েছে
}
report-told-all = { $count ->
    [one] 1টি গ্রুপকে জানানো হয়েছে
   *[other] { $count }টি গ্রুপকে জানানো হয়েছে
}
report-everybody = সবাইকে জানানো হয়েছে।
report-cancelled = এটা বাতিল হয়েছে। যেসব গ্রুপকে জানানো হয়েছিল, তারা কারণটা দেখছে।
report-going = { $count ->
    [one] 1টি গ্রুপে যাচ্ছে।
   *[other] { $count }টি গ্রুপে যাচ্ছে।
}
report-dropped = { $count ->
    [one] বাতিল হওয়ার আগে 1টি গ্রুপকে জানানো হয়নি।
   *[other] বাতিল হওয়ার আগে { $count }টি গ্রুপকে জানানো হয়নি।
}
# $group: the title of a group. $when: a day and a time.
report-gone = { $group }: সেখান থেকে আমাকে সরানো হয়েছে। /people দিয়ে গ্রুপটি আবার যোগ করুন, তারপর “নতুন গ্রুপকে জানান” চাপুন।
report-blocked = { $group }: সেখানে আমার লেখার অনুমতি নেই। কোনো অ্যাডমিনকে অনুমতি দিতে বলুন।
report-refused = { $group }: অ্যাপ এটা নেয়নি। দয়া করে সেখানে নিজেই পোস্ট করুন।
report-deleted = { $group }: জানানো হয়েছিল, পরে সেখানে কেউ মুছে ফেলেছেন।
report-late = { $group }: পাঠানো হয়নি। পৌঁছাতে দেরি হয়ে যেত।
report-again = { $group }: যায়নি। আবার চেষ্টা করছি।
report-waits = { $group }: অপেক্ষায়।
report-waits-till = { $group }: { $when } পর্যন্ত অপেক্ষায়।
report-waits-night = { $group }: চুপ থাকার সময়, { $when } পর্যন্ত।
report-waits-week = { $group }: এই সপ্তাহে তিনটি পোস্ট হয়েছে। { $when } পর্যন্ত অপেক্ষায়।
report-more = { $count ->
    [one] আরও 1টি।
   *[other] আরও { $count }টি।
}
report-all = সব

# The list

announce-list = ঘোষণা
announce-list-none = সামনে কোনো ঘোষণা নেই, কোনোটি পাঠানোও হয়নি। /announce আর যা জানাতে চান, তা লিখুন।
announce-open = ঘোষণা { $number }
announce-open-in = { $number }: { $community }
announce-line-planned = { $number }. “{ $words }” যাবে { $when }।
announce-line-sent = { $number }. “{ $words }” পাঠানো হয়েছে { $when }।
announce-line-asked = { $number }. “{ $words }” সম্মতির অপেক্ষায়।
announce-line-paused = { $number }. “{ $words }” পাঠানো হয়নি। এটা আপনার অপেক্ষায়।
announce-line-cancelled = { $number }. “{ $words }” বাতিল হয়েছে।
announce-line-over = { $number }. “{ $words }” শেষ হয়েছে।

# Noes

announcement-none = এমন কোনো ঘোষণা নেই। সব দেখতে /announce list লিখুন।
announcement-which = কয়েকটি কমিউনিটিতে ঘোষণা { $number } আছে। একটি বেছে নিতে /announce list লিখুন।
announcement-empty = এতে কিছু লেখা নেই। কী জানাতে চান, লিখুন।
announcement-long = { $over ->
    [one] এতে 1টি অক্ষর বেশি আছে। সবচেয়ে বেশি { $most }টি লেখা যায়।
   *[other] এতে { $over }টি অক্ষর বেশি আছে। সবচেয়ে বেশি { $most }টি লেখা যায়।
}
announcement-note-long = { $over ->
    [one] এতে 1টি অক্ষর বেশি আছে। আগাম নোটে সবচেয়ে বেশি { $most }টি লেখা যায়।
   *[other] এতে { $over }টি অক্ষর বেশি আছে। আগাম নোটে সবচেয়ে বেশি { $most }টি লেখা যায়।
}
announcement-sent = এটা পাঠানো হয়ে গেছে। লেখা বদলাতে পারেন, বা বাতিল করতে পারেন।
announcement-unsent = এটা এখনও পাঠানো হয়নি, তাই শুধু বদলে নিন বা বাদ দিন।
announcement-cancelled = এটা বাতিল বা শেষ হয়ে গেছে। /announce দিয়ে নতুন একটি লিখুন।
announcement-not-asked = এটা নিয়ে সিদ্ধান্ত হয়ে গেছে। আর কিছু করতে হবে না।
announcement-own-yes = এই সম্মতি অন্য কোনো আয়োজকের কাছ থেকে আসতে হবে।
announcement-once = এটা একবারই যায়, তাই বাদ দেওয়ার কিছু নেই।
announcement-nowhere = যাওয়ার মতো কোনো গ্রুপ নেই। কোথায় যাবে, বেছে নিন।
announcement-place-none = ওই গ্রুপ আমার জানা নেই। তালিকা থেকে একটি বেছে নিন।
announcement-many = গতকাল থেকে { $most }টি ঘোষণা গেছে। দয়া করে অপেক্ষা করুন, বা আগামীকালের জন্য ঠিক করুন।
announcement-unexplained = দয়া করে অল্প কথায় কারণটা লিখুন।
announcement-topic-none = ওই বিষয় আমার জানা নেই। বিষয়গুলো হলো: { $topics }।
announcement-language-none = ওই ভাষা আমি জানি না। আমি জানি { $languages }।
announcement-no-wait = অপেক্ষা করার কিছু নেই: এখনই ভালো সময়।
announcement-planned-many = { $most }টি ঘোষণা ঠিক করা আছে। আগে একটি বাদ দিন।

# A picture or document that goes with it

announce-file-ask = এখন আমাকে ছবি বা ডকুমেন্ট পাঠান।
announce-file-how = একটিই নিই, সবচেয়ে বেশি { $most } MB। ছবি কোথায় আর কখন তোলা, সেই তথ্য মুছে যায়।
announce-file-title = কথায় বলুন
announce-file-shows = ছবিতে কী দেখা যায়, কথায় বলুন।
announce-file-is = এটা কীসের ডকুমেন্ট, কথায় বলুন।
announce-file-hint = যাঁরা এটা দেখতে পান না, তাঁদের জন্য। এতে কিছু লেখা থাকলে তা-ও এখানে লিখুন।
announce-file-put = এটা এখন আপনার ঘোষণার সঙ্গে যাবে।
announce-file-off = ঘোষণাটি ছবি বা ডকুমেন্ট ছাড়াই যাবে।

# Announcements in the weekly list of what is on. $title: what it is called. $when: a day, or a day and a time.

on-told = { $title }: { $when }
# $title: the beginning of what it is called.
on-remind = মনে করান: { $title }
on-news = { $when } খবর আসবে।

# The list and the report on pages

announce-shelf-planned = যাবে: { $when }
announce-shelf-asked = আরেকজন আয়োজকের সম্মতির অপেক্ষায়
announce-shelf-paused = পাঠানো হয়নি। এটা আপনার অপেক্ষায়।
# $when: a day and a time.
announce-shelf-sent = পাঠানো হয়েছে { $when }
announce-shelf-cancelled = বাতিল হয়েছে { $when }
announce-shelf-over = শেষ হয়েছে { $when }
announce-stands-told = জানানো হয়েছে
announce-stands-going = যাচ্ছে
announce-stands-again = যায়নি। আবার চেষ্টা করছি।
announce-stands-waits = অপেক্ষায়
# $when: a day and a time.
announce-stands-waits-till = { $when } পর্যন্ত অপেক্ষায়
announce-stands-waits-night = চুপ থাকার সময়, { $when } পর্যন্ত
announce-stands-waits-week = এই সপ্তাহে তিনটি পোস্ট হয়েছে। { $when } পর্যন্ত অপেক্ষায়।
announce-stands-late = পাঠানো হয়নি। পৌঁছাতে দেরি হয়ে যেত।
announce-stands-gone = সেখান থেকে আমাকে সরানো হয়েছে।
announce-stands-blocked = সেখানে আমার লেখার অনুমতি নেই।
announce-stands-refused = অ্যাপ এটা নেয়নি।
announce-stands-deleted = জানানো হয়েছিল, পরে সেখানে কেউ মুছে ফেলেছেন।
announce-stands-dropped = বাতিল হওয়ার আগে জানানো হয়নি
announce-mend-gone = /people দিয়ে গ্রুপটি আবার যোগ করুন, তারপর “নতুন গ্রুপকে জানান” চাপুন।
announce-mend-blocked = কোনো অ্যাডমিনকে অনুমতি দিতে বলুন।
announce-mend-refused = দয়া করে সেখানে নিজেই পোস্ট করুন।
