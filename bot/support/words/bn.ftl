## The command

support-summary = জরুরি সাহায্য আর হেল্পলাইন
support-summary-nation = আপনি কোথায় আছেন: England, Scotland, Wales বা Northern Ireland
# The whole of a private message that asks for help. "Help" alone is the menu.
support-plain-words =
    জরুরি সাহায্য | সাহায্য চাই | সাহায্য করুন | আমার সাহায্য দরকার | আমার এখনই সাহায্য দরকার | আমাকে সাহায্য করুন
    | আমি বিপদে আছি | আমাকে বাঁচান | আমি নিরাপদ নই | হেল্পলাইন | আর পারছি না | আমি আর পারছি না | আত্মহত্যা
    | আমি মরে যেতে চাই | মরে যেতে ইচ্ছে করে | বাঁচতে চাই না | আমি আর বাঁচতে চাই না
    | shahajjo chai | shahajjo korun | amar shahajjo dorkar | ami bipode achi | ar parchi na | ami ar parchi na
    | ami more jete chai | bachte chai na | ami ar bachte chai na

## First screen

support-title = জরুরি সাহায্য
support-title-england = ইংল্যান্ডে জরুরি সাহায্য
support-title-scotland = স্কটল্যান্ডে জরুরি সাহায্য
support-title-wales = ওয়েলসে জরুরি সাহায্য
support-title-northern-ireland = নর্দার্ন আয়ারল্যান্ডে জরুরি সাহায্য

# $contact: a number, such as 999. $when: one of the sentences below on cost and hours.
support-emergency = জীবন বিপদে থাকলে { $contact } নম্বরে ফোন করুন। { $when }
support-call = { $name }: ফোন করুন { $contact }। { $when }
# $contact begins with what to do, or is an address: "text SHOUT to 85258".
support-line = { $name }: { $contact }। { $when }
support-deaf = কানে শোনেন না, বা কথা বলতে পারেন না? { $name }: { $contact }। { $when }

support-which-nation = আপনি কোথায় আছেন? প্রতিটি দেশের জন্য আরও সাহায্য আছে।
support-nation-england = ইংল্যান্ড
support-nation-scotland = স্কটল্যান্ড
support-nation-wales = ওয়েলস
support-nation-northern-ireland = নর্দার্ন আয়ারল্যান্ড
support-more = BSL, টেক্সট, আরও

## Behind "more"

support-more-title-england = ইংল্যান্ডে আরও সাহায্য
support-more-title-scotland = স্কটল্যান্ডে আরও সাহায্য
support-more-title-wales = ওয়েলসে আরও সাহায্য
support-more-title-northern-ireland = নর্দার্ন আয়ারল্যান্ডে আরও সাহায্য
# $line: a whole sentence from above. $whom: whom it is for, such as "Anyone affected by domestic abuse".
support-line-for = { $line } কাদের জন্য: { $whom }।
# When every other row of the list is older than six months.
support-nothing-more = সম্প্রতি যাচাই করা আর কোনো নম্বর আমাদের কাছে নেই।
support-back = জরুরি সাহায্য

## Cost and hours

support-free-always = ফ্রি, 24 ঘণ্টা খোলা।
support-free-hours = ফ্রি। কখন খোলা: { $hours }।
support-free-unknown = ফ্রি। কখন খোলা, দেখে নিন।
support-open-always = 24 ঘণ্টা খোলা।
support-open-hours = কখন খোলা: { $hours }।
support-open-unknown = কখন খোলা, দেখে নিন।
