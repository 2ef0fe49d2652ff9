# What is kept

privacy-summary = আপনার কী কী তথ্য রাখা হয়
privacy-what-summary = সবটা দেখতে more লিখুন
privacy-plain-words = গোপনীয়তা | আমার গোপনীয়তা | আমার গোপনীয়তা দেখান | আমার কী তথ্য রাখেন | আমার কী কী তথ্য রাখেন | আমার কী কী তথ্য রাখা হয় | কী কী তথ্য রাখা হয় | আমার সম্পর্কে কী জানেন | amar gopniyota
privacy-title = Caresay কী কী তথ্য রাখে
privacy-operator = সার্ভার পরিচালনায়: { $operator }। তাঁরা সার্ভারে বদল আনলে, এখান দিয়ে যা যায় তা দেখতে পারবেন।
privacy-operator-organiser = সার্ভার পরিচালনায়: { $operator }, যিনি একজন আয়োজকও। তিনি সার্ভারে বদল আনলে, এখান দিয়ে যা যায় তা দেখতে পারবেন।
privacy-kept = আপনার অ্যাকাউন্টের নম্বর, আপনার উত্তর আর আপনি যা বেছে নিয়েছেন, তা রাখি।
privacy-name = আপনার নাম রাখি শুধু আপনার কোনো দায়িত্ব থাকলে, বা যেখানে নাম দেখানো হয়।
privacy-app = আপনি এখানে কী লেখেন আর কখন লেখেন, আপনার চ্যাট অ্যাপ তা দেখতে পারে।
privacy-readers = { $community }-এর চিন্তার কথা যাঁরা পড়েন: { $names }।
privacy-concerns = চিন্তার কথা কে জানান, তা আমরা রাখি না। শুধু ওই পাঠকরাই তা খুলতে পারেন, আর উত্তর খোলে একটি কোডে।
privacy-my-data = আমার তথ্য দেখান
privacy-erase = আমার সব মুছুন
privacy-more = আরও
privacy-all-title = যা যা রাখা হয়, আর কত দিন

# What is kept, by purpose: how long it is kept is in days, by the rule that deletes it

privacy-about-account = আপনার অ্যাকাউন্টের নম্বর, যাতে প্রত্যেকের উত্তর একবারই গণনা করা হয়। আপনি আমাদের সব গ্রুপ ছাড়ার { $days } দিন পরে এটা মুছে যায়।
privacy-about-name = আপনার নাম, যত দিন আপনার কোনো দায়িত্ব থাকে।
privacy-about-quiet = আপনি যে থামতে বা বিরতি দিতে বলেছেন, তা আপনি ফিরে আসা পর্যন্ত থাকে।
privacy-about-choices = আপনার সেটিংস, আপনি না বদলানো পর্যন্ত।
privacy-about-roles = আপনার দায়িত্ব, তা শেষ না হওয়া পর্যন্ত। চিন্তার কথা পড়তে আপনাকে যে বাছা হয়েছে, তা { $days } দিন।
privacy-about-places = আপনি কোন কোন গ্রুপে উত্তর দিয়েছেন, যত দিন গ্রুপটি আমাদের সঙ্গে থাকে।
privacy-about-chat = দরকার হলে আপনাকে কোথায় লিখতে হবে।
privacy-about-answers = আপনার উত্তর, প্রশ্নের সময় শেষ না হওয়া পর্যন্ত। তারপর শুধু সংখ্যাটা থাকে। নিজের কথা, আর সবাই দেখতে পান এমন নাম, থাকে { $days ->
    [365] এক বছর
   *[other] { $days } দিন
}।
privacy-about-questions = আপনার করা প্রশ্ন। এগুলো আপনার গ্রুপের কাছে থেকে যায়।
privacy-about-announcements = আপনার লেখা ঘোষণা, { $days ->
    [365] এক বছর
   *[other] { $days } দিন
}।
privacy-about-reminders = যা আপনি মনে করাতে বলেছেন। আসা, হয়ে যাওয়া বা বাতিল হওয়ার { $days } দিন পরে এটা মুছে যায়।
privacy-about-messages = আপনার জন্য কোন কোন মেসেজ জমা আছে বা পাঠানো হয়েছে। পাঠানোগুলোর তথ্য { $days } দিন পরে মুছে যায়।
privacy-about-forms = যা আপনি অর্ধেক পূরণ করেছেন, { $days } দিন।
privacy-about-codes = যে কোড আপনি তৈরি করেছেন বা ব্যবহার করতে শুরু করেছেন, সবচেয়ে বেশি { $days } দিন।
privacy-about-pasted = যে লেখা আপনি এখানে পেস্ট করেছেন, সবচেয়ে বেশি { $days ->
    [one] এক দিন
   *[other] { $days } দিন
}।
privacy-about-removals = কোন দায়িত্ব সরিয়ে নেওয়া হয়েছে আর কেন, { $days ->
    [730] দুই বছর
   *[other] { $days } দিন
}।
privacy-about-sign-ins = আপনি যে ড্যাশবোর্ডে সাইন ইন করে আছেন, সবচেয়ে বেশি 12 ঘণ্টা।
privacy-about-acts = আয়োজক হিসেবে আপনি গ্রুপের জন্য যা করেছেন, { $days ->
    [365] এক বছর
   *[other] { $days } দিন
}।
privacy-secret = গোপন প্রশ্নের উত্তর কার, তা উত্তরে থাকে না। তাই আপনারটা আমি দেখাতে বা মুছতে পারি না। প্রশ্নের সময় শেষ হলে সেগুলো মুছে যায়।
privacy-concerns-apart = চিন্তার কথা কে জানিয়েছেন, তা তাতে থাকে না। তাই আপনারগুলো আমি দেখাতে বা মুছতে পারি না। সেগুলো আপনার কোডে খোলে।
privacy-copies = নিরাপত্তার জন্য রাখা কপিতে এসব আরও কিছু দিন থাকতে পারে।
privacy-complain = আপনার তথ্যের ব্যবহার নিয়ে অভিযোগ জানাতে { $operator }-কে লিখুন।
privacy-ico = আপনি ICO-র কাছেও যেতে পারেন (ico.org.uk)।

# A copy

mydata-summary = আপনার সম্পর্কে রাখা তথ্যের কপি
mydata-what-summary = কম্পিউটারে ব্যবহারের জন্য পেতে json লিখুন
mydata-plain-words = আমার তথ্য | আমার তথ্য দেখান | আমার তথ্য দেখাও | আমার তথ্য দেখতে চাই | আমার ডেটা | আমার ডেটা দেখান | আমার তথ্যের কপি চাই | amar tottho | amar tottho dekhan
mydata-title = আপনার সম্পর্কে যা যা রাখা হয়েছে, তার সবই এখানে
mydata-nothing = আপনার সম্পর্কে কিছুই রাখা হয়নি।
mydata-concerns = নাম না বলে আপনি যেসব চিন্তার কথা জানিয়েছেন, সেগুলো এখানে নেই। সেগুলো কার, তা কোথাও লেখা নেই।
mydata-json = JSON হিসেবে
mydata-json-title = JSON হিসেবে আপনার তথ্য
mydata-account = আপনার অ্যাকাউন্ট
mydata-name = আপনার নাম
mydata-quiet = থামা আর বিরতি
mydata-choices = আপনার সেটিংস
mydata-roles = আপনার দায়িত্ব
mydata-places = যেসব গ্রুপে আপনি কিছু করেছেন
mydata-chat = আপনার ব্যক্তিগত চ্যাট
mydata-answers = আপনার উত্তর
mydata-questions = আপনার প্রশ্ন
mydata-announcements = আপনার ঘোষণা
mydata-reminders = আপনার রিমাইন্ডার
mydata-messages = আপনাকে পাঠানো মেসেজ
mydata-forms = অর্ধেক পূরণ করা ফর্ম
mydata-codes = কোড
mydata-pasted = পেস্ট করা লেখা
mydata-removals = সরিয়ে নেওয়া দায়িত্ব
mydata-sign-ins = যেখানে যেখানে সাইন ইন করা আছে
mydata-acts = আয়োজক হিসেবে আপনি যা করেছেন
mydata-account-line = { $app }: { $number }
mydata-role = { $community }: { $role }
mydata-place = { $title } ({ $platform })
mydata-chat-line = যেখানে: { $platform }
mydata-answer = { $question } আপনার উত্তর: { $options }
mydata-skipped = { $question } আপনি উত্তর দিতে চাননি।
mydata-saying = { $question } আপনার নিজের কথায়: { $words }
mydata-proposal = { $question } আপনি প্রস্তাব করেছেন: { $words }
mydata-no-more = { $question } আপনি এ নিয়ে আর শুনতে চান না।
mydata-purpose = কী বদলাতে পারে: { $can_change }। কী পারে না: { $cannot_change }। কে সিদ্ধান্ত নেন: { $decides }। কে উত্তর দেন: { $answerer }। কেন দেরি: { $moved }। উত্তর: { $answer }।
mydata-answer-name = যে নামে দেখানো হয়েছে: { $name }
mydata-question = { $question }
mydata-option = পছন্দ: { $words }
mydata-version = { $language } ভাষায়: { $words }
mydata-announcement = { $words }
mydata-reminder = { $words }
mydata-reminder-at = { $words }, { $at }
mydata-message = { $kind }
mydata-message-waits = { $kind }, এর আগে নয়: { $when }
mydata-form = শেষ বদল: { $asked_at }। আপনি লিখেছিলেন:
mydata-pasted-line = পেস্ট করা হয়েছে { $made_at }:
mydata-code = একটি কোড, { $expires_at } পর্যন্ত কাজ করে
mydata-code-by-you = কারও জন্য আপনার তৈরি একটি কোড, { $expires_at } পর্যন্ত কাজ করে
mydata-grant = আপনি { $community }-এর চিন্তার কথা পড়তে হ্যাঁ বলেছেন, { $asked_at }
mydata-grant-by-you = আপনি { $community }-এর চিন্তার কথা পড়তে একজনকে বেছেছেন, { $asked_at }
mydata-removed = { $community }: { $role }, { $at }। কারণ: { $reason }
mydata-reads = আপনি { $community }-এর চিন্তার কথা পড়েন, { $since } থেকে
mydata-witness = চিন্তার কথা { $ref } নিয়ে কী করা হয়েছে, তা আপনি দেখতে পারেন, { $until } পর্যন্ত
mydata-session = সাইন ইন { $began_at }, শেষ ব্যবহার { $seen_at }
mydata-act = { $did }, { $community }, { $at }।
mydata-did-announced = আপনি একটি ঘোষণা পাঠিয়েছেন
mydata-did-announcement-planned = আপনি একটি ঘোষণা ঠিক করে রেখেছেন
mydata-did-announcement-changed = আপনি একটি ঘোষণা বদলেছেন
mydata-did-announcement-cancelled = আপনি একটি ঘোষণা বাতিল করেছেন
mydata-did-announcement-urgent = আপনি বলেছেন কিছু জরুরি
mydata-did-announcement-paused = আপনার ঘোষণা পাঠানো হয়নি
mydata-did-code-made = আপনি একটি কোড তৈরি করেছেন
mydata-did-role-given = আপনি একটি দায়িত্ব পেয়েছেন
mydata-did-role-taken = আপনি কারও দায়িত্ব সরিয়ে নিয়েছেন
mydata-did-role-left = আপনি একটি দায়িত্ব ছেড়েছেন
mydata-did-reader-named = আপনি চিন্তার কথা পড়তে একজনকে বেছেছেন
mydata-did-reader-confirmed = আপনি চিন্তার কথার পাঠককে সম্মতি দিয়েছেন
mydata-did-reader-declined = আপনি চিন্তার কথার পাঠককে না বলেছেন
mydata-did-place-added = আপনি একটি গ্রুপ যোগ করেছেন
mydata-did-setting-changed = আপনি একটি সেটিং বদলেছেন
mydata-did-asked = আপনি একটি প্রশ্ন করেছেন
mydata-did-ask-planned = প্রশ্ন কখন করা হবে, আপনি তা ঠিক করেছেন
mydata-did-ask-changed = আপনি একটি প্রশ্ন বদলেছেন
mydata-did-ask-closed = আপনি একটি প্রশ্ন শেষ করেছেন
mydata-did-ask-extended = প্রশ্ন কখন শেষ হবে, আপনি তা ঠিক করেছেন
mydata-did-ask-cancelled = আপনি একটি প্রশ্ন বাতিল করেছেন
mydata-did-ask-again = আপনি একটি প্রশ্ন আবার সামনে এনেছেন
mydata-did-ask-linked = আপনি একটি প্রশ্নের লিংক তৈরি করেছেন
mydata-did-ask-unlinked = আপনি একটি প্রশ্নের লিংক বন্ধ করেছেন
mydata-did-proposal-decided = প্রস্তাব করা একটি পছন্দ নিয়ে আপনি সিদ্ধান্ত নিয়েছেন
mydata-did-words-passed = একটি উত্তর কারা পড়তে পারেন, আপনি তা ঠিক করেছেন
mydata-did-promise-answered = আপনি কথা দেওয়া একটি উত্তর জানিয়েছেন
mydata-did-promise-moved = আপনি একটি উত্তরের দিন বদলেছেন
mydata-did-signed-in = আপনি ড্যাশবোর্ডে সাইন ইন করেছেন
mydata-did-signed-out = আপনি ড্যাশবোর্ড থেকে সাইন আউট করেছেন
mydata-did-stepped-up = আপনি চ্যাটে কিছুতে হ্যাঁ বলেছেন
mydata-did-step-up-refused = আপনার কাছে কিছুতে হ্যাঁ চাওয়া হয়েছে
mydata-did-concern-read = আপনি একটি চিন্তার কথা পড়েছেন
mydata-did-concern-answered = আপনি একটি চিন্তার কথার উত্তর দিয়েছেন
mydata-did-concern-noted = আপনি একটি চিন্তার কথায় নোট যোগ করেছেন
mydata-did-concern-handed = একটি চিন্তার কথার দায়িত্বে কে থাকবেন, আপনি তা ঠিক করেছেন
mydata-did-concern-closed = আপনি একটি চিন্তার কথা বন্ধ করেছেন
mydata-did-concern-muted = আপনি একটি চিন্তার কথার খবর বন্ধ বা চালু করেছেন
mydata-did-concern-deleted = আপনি একটি চিন্তার কথা মুছেছেন
mydata-did-concern-exported = আপনি একটি চিন্তার কথা ফাইল হিসেবে নিয়েছেন
mydata-did-exported = আপনি একটি ফাইল নিয়েছেন
mydata-did-export-refused = আপনাকে একটি ফাইল দেওয়া হয়নি
mydata-removed-by-you = আপনি কারও দায়িত্ব সরিয়ে নিয়েছেন। { $community }: { $role }, { $at }।
mydata-kind-poll-told = একটি প্রশ্ন
mydata-kind-poll-result = একটি ফলাফল
mydata-kind-poll-proposed = যে পছন্দ প্রস্তাব করা হয়েছে
mydata-kind-poll-proposal-decided = আপনার পছন্দের কী হলো
mydata-kind-poll-draft = একটি প্রশ্ন, যা আপনি করতে যাচ্ছেন
mydata-kind-step-up = ড্যাশবোর্ডে আপনিই আছেন কি না
mydata-kind-digest = একসঙ্গে সব মেসেজ
mydata-kind-away = আমি যে ছিলাম না, সেই খবর
mydata-kind-grant = একজন পাঠক সম্মতির অপেক্ষায়, সেই খবর
mydata-kind-grant-told = পাঠক বাছার কী হলো
mydata-kind-removed = দায়িত্ব সরিয়ে নেওয়ার খবর
mydata-kind-account-joined = অ্যাকাউন্ট জোড়ার খবর
mydata-kind-announcement-report = ঘোষণা কোথায় কোথায় পৌঁছাল
mydata-kind-announcement-asks = ঘোষণা নিয়ে একটি প্রশ্ন
mydata-kind-announcement-told = ঘোষণা বদলের খবর
mydata-kind-reminder = একটি রিমাইন্ডার
mydata-kind-reminder-set = রিমাইন্ডার রাখা হয়েছে, সেই খবর
mydata-kind-whats-on-mine = সামনে কী আছে
mydata-kind-concern-news = পড়ার মতো চিন্তার কথা আছে, সেই খবর
mydata-kind-concern-late = একটি চিন্তার কথা অনেক দিন অপেক্ষায়, সেই খবর
mydata-kind-concern-ending = একটি চিন্তার কথা মুছে যাবে, সেই খবর
mydata-kind-concern-nobody = চিন্তার কথা পড়ার কেউ নেই, সেই খবর
mydata-kind-concern-page = একটি চিন্তার কথা
mydata-kind-other = অন্য কিছু
mydata-as-owner = প্রধান আয়োজক
mydata-as-organiser = আয়োজক
mydata-as-partner = সহযোগী
mydata-as-reader = চিন্তার কথার পাঠক
mydata-none = নেই
mydata-yes = হ্যাঁ
mydata-no = না
mydata-column = { $column }: { $value }
mydata-column-id = আপনার জন্য আমাদের নম্বর
mydata-column-person-id = আপনার জন্য আমাদের নম্বর
mydata-column-name = নাম
mydata-column-since = প্রথম দিন
mydata-column-quiet-until = কবে পর্যন্ত চুপ
mydata-column-stopped = থামানো হয়েছে
mydata-column-language = ভাষা
mydata-column-zone = টাইম জোন
mydata-column-quiet-starts = চুপ থাকার শুরু
mydata-column-quiet-ends = চুপ থাকার শেষ
mydata-column-most-a-week = সপ্তাহে সবচেয়ে বেশি মেসেজ
mydata-column-topics = বিষয়
mydata-column-digest = মেসেজ একসঙ্গে
mydata-column-style = দেখতে
mydata-column-needs = যা দরকার
mydata-column-poll-reminders = নতুন প্রশ্ন পাঠানো হয়
mydata-column-thanks = ধন্যবাদ
mydata-column-reads-at = পড়ার সময়
mydata-column-box = চাপ দেওয়া পর্যন্ত নোট থাকে
mydata-column-agreed-on = সম্মতির দিন
mydata-column-weekly = প্রতি সপ্তাহে: সামনে কী আছে
mydata-column-media-type = ফাইলের ধরন
mydata-column-words = কথায়
mydata-column-added-at = কখন যোগ হয়েছে
mydata-column-ref = কীসের জন্য
mydata-column-file-id = ফাইলের জন্য আমাদের নম্বর
mydata-column-asked-at = কখন চাওয়া হয়েছে

# Being forgotten

forget-summary = আপনার সম্পর্কে যা রাখা হয়, তা মুছুন
forget-what-summary = এখনই মুছতে yes লিখুন
forget-plain-words = আমাকে মুছে দিন | আমাকে মুছে ফেলুন | আমার তথ্য মুছে দিন | আমার তথ্য মুছে ফেলুন | আমার সব তথ্য মুছে দিন | আমার সব তথ্য মুছে ফেলুন | আমার ডেটা মুছে দিন | আমার ডেটা মুছে ফেলুন | amar tottho muche din | amar tottho muche felun
forget-title = আপনার সম্পর্কে সব মুছে ফেলবেন?
forget-answers = খোলা প্রশ্নে আপনার উত্তর ফিরিয়ে নেওয়া হবে।
forget-rest = আপনার নাম, সেটিংস, দায়িত্ব আর অ্যাকাউন্টের নম্বর মুছে যাবে।
forget-stays = যা থেকে যাবে: দেখানো হয়ে যাওয়া সংখ্যা, আপনার করা প্রশ্ন, আর চ্যাটে যা আছে।
forget-concerns = নাম না বলে আপনি যেসব চিন্তার কথা জানিয়েছেন, সেগুলো থেকে যাবে। সেগুলো কার, তা কোথাও লেখা নেই।
forget-for-good = মুছে ফেললে আর ফিরে পাওয়া যাবে না।
forget-yes = সব মুছে ফেলুন
forget-done = আপনার সম্পর্কে যা যা রাখা ছিল, সব মুছে গেছে। এই চ্যাটে যা আছে, তা আপনি নিজের অ্যাপে মুছতে পারেন। আমাকে আবার লিখলে সব নতুন করে শুরু হবে।
forget-last-owner = { $community }-এর একমাত্র প্রধান আয়োজক আপনি। আগে /people লিখে অন্য কাউকে প্রধান আয়োজক করুন। { $operator }-ও এটা করতে পারেন।
