### What only Discord needs to say.

# Stands in a list of choices until one is chosen.
discord-choose = একটি বেছে নিন
# Shown at once where the answer takes longer, and changed into the answer.
discord-one-moment = একটু অপেক্ষা করুন। এটা এখনও সেভ হয়নি। সেভ হলেই এই মেসেজ বদলে যাবে। 15 মিনিট পরেও না বদলালে দয়া করে আবার করুন।
discord-not-saved = এটা সেভ করা গেল না। কিছুই গণনা করা বা বদলানো হয়নি। দয়া করে পরে আবার চেষ্টা করুন।
discord-done = হয়ে গেছে।
# Added to what an organiser is told in a channel where the bot may not write.
discord-cannot-write = এই চ্যানেলে লেখার অনুমতি এখনও আমার নেই। তাই এখানে কিছু দেখা যাচ্ছে না। দয়া করে আমাকে View Channel আর Send Messages, এই দুটি অনুমতি দিন। তারপর এখানে আমার যে কোনো কমান্ড লিখুন।
# Above a form that could not be opened at once, or whose words were refused.
discord-form-ready = ফর্মটি এখন তৈরি।
discord-form-open = ফর্ম খুলুন
discord-form-again = ঠিক করে দিন
discord-form-gone = ফর্মটি আমার কাছে আর নেই। দয়া করে আবার শুরু করুন।
# Above what somebody had typed, when it was refused: it can be copied from there.
discord-typed = আপনি লিখেছিলেন:
# The option of a command with which a picture or document may be sent.
discord-file-option = ছবি বা ডকুমেন্ট, যদি থাকে
