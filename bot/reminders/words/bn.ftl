# Reminders

remind-summary = আমাকে মনে করান, আর আমার রিমাইন্ডার
remind-words = কী আর কখন, সময় ইংরেজিতে, যেমন tomorrow 9am GP-কে ফোন
remind-plain-words = রিমাইন্ডার | রিমাইন্ডারগুলো | আমার রিমাইন্ডার | আমার রিমাইন্ডারগুলো | রিমাইন্ডার দেখান | আমাকে মনে করান | আমাকে মনে করিয়ে দিন | আমাকে মনে করিয়ে দাও | amar reminder | amake mone koriye din
# $when: "Tuesday 1 December, 9am". $what: what somebody wants to be reminded of. $rule: "every Monday at 8pm".
remind-card = { $when }: { $what }
remind-card-again = { $what }: { $rule }
remind-card-open = { $what }
remind-ask = এভাবে মনে করাব?
remind-assumed = একটু আন্দাজ করতে হয়েছে। দয়া করে দিন আর সময় দেখে নিন।
remind-assumed-half = { $pm } ধরেছি, { $am } নয়। দয়া করে দেখে নিন।
remind-next = পরের বার: { $when }।
remind-first = প্রথম বার: { $when }।
remind-put-off = { $when } পর্যন্ত পিছিয়ে দেওয়া হয়েছে।
remind-was-due = এটা এসেছিল { $when }। “হয়ে গেছে” চাপলে এটা তালিকা থেকে চলে যাবে।
remind-no-more = এটা আর আসবে না।
remind-at-night = তখন আপনার চুপ থাকার সময়। তবু এটা শব্দ করে আসবে।
remind-is-neutral = এটা সাধারণ কথায় আসে: কী নিয়ে, তা বলে না।
remind-number-is = রিমাইন্ডার { $number }
remind-you-stopped = আপনি “থামুন” বলেছেন, তাই এখন কিছু আসবে না। আবার চাইলে /start লিখুন।
remind-you-paused = আপনি বিরতি চেয়েছেন। যা আসার কথা, তা বিরতি শেষ হওয়া পর্যন্ত অপেক্ষা করবে।
remind-not-reached = আপনাকে ব্যক্তিগতভাবে লিখতে পারি না, তাই কিছুই আপনার কাছে পৌঁছাবে না।
remind-door = আমাদের চ্যাট খুলুন
remind-gone = এটা যা নিয়ে ছিল, তা এখন আর নেই।

# Buttons

remind-do-confirm = ঠিক আছে
remind-do-time = সময় বদলান
remind-do-words = লেখা বদলান
remind-do-not-now = এখন নয়
remind-do-done = হয়ে গেছে
remind-do-snooze = একটু পরে
remind-do-cancel = বাতিল করুন
remind-do-stop = এগুলো বন্ধ করুন
remind-do-skip = পরেরটা বাদ দিন
remind-do-neutral = কথা গোপন রাখুন
remind-do-plain = কথা দেখান
remind-do-file = ক্যালেন্ডার ফাইল
remind-do-new = নতুন রিমাইন্ডার
remind-do-more = আরও
remind-do-earlier = আগেরগুলো
remind-do-change = বদলান
remind-do-what = কী ছিল?
remind-do-evening = আজ সন্ধ্যা 7টা
remind-do-tomorrow = আগামীকাল সকাল 9টা
remind-do-other-day = অন্য দিন
remind-do-write = লিখে জানান
remind-do-yes = হ্যাঁ
remind-number = রিমাইন্ডার { $number }

# The list

remind-list = আপনার রিমাইন্ডার
remind-none = আপনার কোনো রিমাইন্ডার নেই।
remind-none-how = কী আর কখন, এভাবে লিখুন, সময় ইংরেজিতে: /remind tomorrow 9am GP-কে ফোন
# $title: "Tuesday 1 December, 9am: ring the GP".
remind-line = { $number }. { $title }
remind-line-came = { $what } (এসেছিল { $when })

# When, and for how long

remind-when = কখন মনে করাব?
remind-for = যা নিয়ে: { $what }
# $called: a number, or the word "new".
remind-when-typed = অথবা ইংরেজিতে লিখুন: /remind { $called } time tomorrow 9am
remind-again-typed = কখন কখন চান, ইংরেজিতে লিখুন: /remind { $called } time every Monday 8pm
remind-sure = আপনি কি { $when } বলতে চেয়েছেন?
remind-snooze-when = আবার কখন মনে করাব?
remind-snooze-typed = অথবা ইংরেজিতে লিখুন: /remind { $number } snooze 2 hours
remind-span-minutes = 10 মিনিট পরে
remind-span-hour = 1 ঘণ্টা পরে
remind-span-evening = আজ সন্ধ্যায়
remind-span-tomorrow = আগামীকাল

# Forms

remind-form-new = নতুন রিমাইন্ডার
remind-form-unsure = এর দুই রকম মানে হতে পারে। কী, আর কখন?
remind-form-what = কী মনে করাব?
remind-form-when = কখন?
remind-form-when-hint = ইংরেজিতে, যেমন: tomorrow 9am, বা every Monday 8pm
remind-form-when-open = ইংরেজিতে, যেমন: tomorrow 9am, বা every Monday 8pm. বাটন চেপে বাছতে চাইলে খালি রাখুন।
remind-form-words = এটা কী নিয়ে?
remind-form-send = এগিয়ে যান

# The promise

remind-promise = এখানে আপনাকে মনে করাব { $when }।
remind-promise-again = এখানে আপনাকে মনে করাব: { $rule }।
remind-see = এটা রিমাইন্ডার { $number }। সব দেখতে লিখুন: /remind
remind-kept = এটা রিমাইন্ডার { $number }।
remind-written = আপনাকে এইমাত্র ব্যক্তিগত চ্যাটে লিখেছি। সেখানে কিছু নেই? আমাদের চ্যাট খুলে লিখুন: /remind { $number }
remind-dropped = ঠিক আছে, এর কিছুই রাখছি না।
remind-no-chat = আপনাকে এখনও ব্যক্তিগতভাবে লিখতে পারি না।
remind-write-first = আমাদের চ্যাট খুলে সেখানে /remind new লিখুন। তখন পারব।
remind-file = অ্যালার্মসহ ক্যালেন্ডার ফাইল
remind-file-for = ফাইলটি খুললে এটা আপনার নিজের ক্যালেন্ডারে যোগ হবে। এটা আমাকে ছাড়াই মনে করাবে।

# When its time has come

remind-told-neutral = আপনি মনে করাতে বলেছিলেন।
remind-late = এটা দেরিতে এল। আসার কথা ছিল { $when }।
# $when: the last of those that were missed.
remind-missed = { $count ->
    [one] এর আগে একবার আসতে পারেনি: { $when }।
   *[other] এর আগে { $count } বার আসতে পারেনি। শেষ বার: { $when }।
}
remind-brief = রিমাইন্ডার: { $what }
remind-it-was = আপনি এটা মনে করাতে বলেছিলেন:
remind-it-was-note = কথাটা ছিল: { $what }

# What came of it

remind-done = হয়ে গেছে: { $what }
remind-cancelled = বাতিল হয়েছে: { $what }
remind-changed = বদলানো হয়েছে।
remind-not-again = এটা এখন একবারই আসবে, বারবার নয়।
remind-noted-done = হয়ে গেছে। এ নিয়ে আর কিছু আসবে না।
remind-noted-next = হয়ে গেছে। পরের বার: { $when }।
remind-noted-cancelled = রিমাইন্ডার { $number } বাতিল হয়েছে। এ নিয়ে আর কিছু আসবে না।
remind-noted-neutral = এখন থেকে কী নিয়ে, তা এতে লেখা থাকবে না।
remind-noted-plain = এখন থেকে কী নিয়ে, তা এতে লেখা থাকবে।
remind-skipped = বাদ দেওয়া হয়েছে। পরের বার: { $when }।
remind-skipped-last = বাদ দেওয়া হয়েছে। ওটাই শেষ বার ছিল, তাই আর কিছু আসবে না।
remind-snoozed = আপনাকে আবার মনে করাব { $when }।

# What cannot be

remind-unknown = এই নম্বরে আপনার কোনো রিমাইন্ডার নেই। আপনারগুলো দেখতে লিখুন: /remind
remind-draft-gone = ওটা আর নেই। নতুন করে লিখুন, সময় ইংরেজিতে: /remind tomorrow 9am GP-কে ফোন
remind-empty = কী মনে করাব? সময়ের পরে সেটা লিখুন।
# $count, $most: numbers of characters.
remind-long = এতে { $count }টি অক্ষর আছে। দয়া করে { $most }টি বা তার কম লিখুন।
remind-too-many = আপনার { $most }টি রিমাইন্ডার আছে, এর বেশি রাখি না। আগে একটি বাতিল করুন। দেখতে লিখুন: /remind
remind-not-yet = এটা এখনও আসেনি। সময় বদলাতে ইংরেজিতে লিখুন: /remind { $number } time tomorrow 9am
remind-over = ওটা শেষ হয়ে গেছে। আপনারগুলো দেখতে লিখুন: /remind
remind-once = এটা একবারই আসে, তাই বাদ দেওয়ার মতো পরের বার নেই।
remind-not-words = এটা গ্রুপের কিছু নিয়ে, তাই এর লেখা আপনি বদলাতে পারেন না।
remind-stopped = আপনি কিছু না পাঠাতে বলেছিলেন। আগে /start লিখুন, তারপর মনে করাতে পারব।
remind-snooze-unclear = কত সময় পরে? ইংরেজিতে এভাবে লিখুন: 2 hours
