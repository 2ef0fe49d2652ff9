# What the engine itself says

have-it = এটা আগেই পেয়েছি। আর কিছু করতে হবে না।
waited = আপনি যখন এটা লিখেছেন তখন আমি ছিলাম না, তাই এটা নেওয়া হয়নি। দয়া করে আবার পাঠান।
went-wrong = আমাদের দিকে কিছু একটা ভুল হয়েছে। কিছুই বদলায়নি। দয়া করে আবার চেষ্টা করুন।
action-invalid = এই বাটন এখন আর কাজ করে না। কোন কোন প্রশ্ন খোলা আছে দেখতে আমাকে /polls লিখুন।
slow-down = খুব তাড়াতাড়ি হয়ে গেল। দয়া করে দশ সেকেন্ড অপেক্ষা করুন।
faceless = আপনি গ্রুপের নামে লিখেছেন, তাই আপনি কে তা বুঝতে পারছি না। নিজের অ্যাকাউন্ট থেকে লিখুন, তাহলে সাহায্য করতে পারব।
attached-picture = ছবি: { $what }
attached-document = ডকুমেন্ট: { $what }
words-unchecked = এর কিছু অংশ ইংরেজিতে আছে, কারণ বাংলাটা এখনও কেউ যাচাই করেননি।
text-too-long = একটি মেসেজের জন্য এটা খুব লম্বা। সবচেয়ে বেশি { $most }টি অক্ষর লেখা যায়।

# The pointer to the private chat

pointer-title = এটা শুধু আপনার আর আমার মধ্যে।
pointer-door = ব্যক্তিগত চ্যাটে লিখুন

# Forms, one question at a time

asking-keep = যেমন আছে থাক
asking-skip = এড়িয়ে যান
asking-cancel = এটা বাদ দিন
asking-cancelled = বাদ দেওয়া হয়েছে। কিছুই বদলায়নি।
field-empty = এখানে একটি উত্তর দরকার।
field-too-long = এটা খুব লম্বা। সবচেয়ে বেশি { $most }টি অক্ষর লেখা যায়।
nothing-asked = এখন পূরণ করার মতো কিছু নেই।

# What waited: the digest, and the list that somebody asks for

digest-title = আপনার জন্য যা জমা ছিল
digest-late = সময় পেরিয়ে গেছে: { $what }
digest-more = { $count ->
    [0] আপনার জন্য আর কিছু জমা নেই।
    [one] আপনার জন্য আরও একটি মেসেজ জমা আছে।
   *[other] আপনার জন্য আরও { $count }টি মেসেজ জমা আছে।
}
digest-show = এখন দেখান
digest-stop = কম মেসেজ চাইলে /me লিখুন। আর কিছুই না চাইলে “থামুন” লিখুন।
waiting-title = আপনার জন্য জমা থাকা সব মেসেজ
waiting-none = আপনার জন্য কিছু জমা নেই।
