# What was read in a text that somebody pasted

pasted-title = আমি এটা পড়েছি। এটা নিয়ে কী করব?
pasted-not-understood = আমি অল্প কয়েকটি কথাই বুঝি। প্রশ্ন দেখতে /polls লিখুন। জরুরি সাহায্য চাইলে /support লিখুন। অন্য কিছু চাইলে /help লিখুন।
pasted-kept = লেখাটা সবচেয়ে বেশি এক দিন রাখি, যাতে আবার পেস্ট করতে না হয়।
pasted-gone = ওই লেখা আমার কাছে আর নেই। দয়া করে আবার পেস্ট করুন।
# $first: a title, a day or both. $rest: a day or a place.
pasted-parts = { $first } · { $rest }
# $when: "Tuesday 1 December, 6pm". $ends: "8pm".
pasted-until = { $when } থেকে { $ends }

# Buttons

pasted-tell = শুধু জানান
pasted-which = তারিখ জিজ্ঞেস করুন
pasted-ask = এটা জিজ্ঞেস করুন
pasted-remind = আমাকে মনে করান

# What was left out, and why. $words: what people wrote.

# $am: "7am". $pm: "7pm".
pasted-half-open = “{ $words }” মানে { $am } বা { $pm } হতে পারে। সময়টা বাদ দিয়েছি।
pasted-unsure = “{ $words }” মানে কী, ঠিক বুঝিনি। এটা বাদ দিয়েছি।
pasted-over = “{ $words }” পেরিয়ে গেছে।
pasted-no-day = ক্যালেন্ডারে “{ $words }” নেই।
# $day: "1 December". $right, $wrong: weekdays.
pasted-weekday-differs = { $day } হলো { $right }, { $wrong } নয়।
# $today, $later: days.
pasted-today = এটা { $today }, না { $later }, ঠিক বুঝিনি।
# $first, $last: times, such as 6pm.
pasted-times = একাধিক সময় আছে, { $first } থেকে { $last }। সেগুলো বাদ দিয়েছি।
pasted-days = এটা এক দিনের বেশি চলে। ওই দিনগুলো বাদ দিয়েছি।
pasted-repeats = এটা বারবার আসে। সেটা বাদ দিয়েছি।
pasted-off = এতে লেখা আছে, কিছু একটা বাতিল হয়েছে বা সরেছে। দয়া করে দিনটা দেখে নিন।
pasted-handed-on = “{ $words }” কবে লেখা হয়েছিল, জানি না। এটা বাদ দিয়েছি।
