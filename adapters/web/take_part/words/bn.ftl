### What the pages behind links say themselves. What is said of questions and answers comes from the questions.

page-run-by = চালায় { $operator }।
page-languages = অন্য ভাষা
page-send = আমার উত্তর পাঠান
page-skip = এটা বাদ দিন
page-closes = { $when } পর্যন্ত খোলা। তারপর এই পাতায় ফলাফল দেখা যাবে।

## How to answer

page-choose-one = একটি বাছুন।
page-choose-any = যত খুশি বাছুন।
page-choose-up-to =
    { $most ->
       *[other] { $most }টি পর্যন্ত বাছুন।
    }
page-choose-exactly =
    { $count ->
        [one] একটি বাছুন।
       *[other] { $count }টি বাছুন।
    }
page-choose-between =
    { $most ->
       *[other] { $least } থেকে { $most }টি বাছুন।
    }
page-rank = সবচেয়ে ভালোটিকে ১ম স্থান দিন, পরেরটিকে ২য়। যা খুশি বাদ দিন।
page-rank-tap = আগে সবচেয়ে ভালোটি চাপুন, তারপর পরেরটি। সরাতে আবার চাপুন।
page-no-place = স্থান নেই
page-place =
    { $place ->
        [1] ১ম
        [2] ২য়
        [3] ৩য়
        [4] ৪র্থ
        [5] ৫ম
        [6] ৬ষ্ঠ
        [7] ৭ম
        [8] ৮ম
        [9] ৯ম
        [10] ১০ম
       *[other] { $place }তম
    }
page-points =
    { $points ->
       *[other] আপনার { $points } পয়েন্ট আছে। প্রতিটি পছন্দে যত খুশি দিন।
    }
page-points-squared =
    { $points ->
       *[other] আপনার { $points } পয়েন্ট আছে। একটি পছন্দে এক ভোটে 1, দুই ভোটে 4, তিন ভোটে 9 লাগে।
    }
page-points-left =
    { $left ->
        [0] সব { $points } পয়েন্ট দেওয়া হয়ে গেছে।
        [one] { $points } পয়েন্টের মধ্যে একটি বাকি।
       *[other] { $points } পয়েন্টের মধ্যে { $left } বাকি।
    }
page-points-over =
    { $points ->
       *[other] এটা { $points } পয়েন্টের বেশি। কিছু ফিরিয়ে নিন।
    }
page-more = { $option }-এ আরও একটি
page-fewer = { $option } থেকে একটি কম
page-dates = প্রতিটি তারিখ আপনার সুবিধার কি না বলুন। উত্তর না দিলে না ধরা হয়।
page-yes = হ্যাঁ
page-if-need-be = দরকার হলে
page-no = না
page-words =
    { $most ->
       *[other] আয়োজকরা আপনার লেখা পড়েন। সবচেয়ে বেশি { $most } অক্ষর।
    }
page-share = অন্যরাও পড়তে পারেন, যদি আয়োজক রাজি হন।

## Who sees it

page-who = এটা কারা দেখবেন?
page-sees-nobody = আপনি কে তা কেউ দেখেন না। আমরা জানি না, কোনো ঠিকানাও রাখি না।
page-sees-names = গ্রুপে উত্তরের পাশে নাম থাকে। আপনার উত্তরে কোনো নাম নেই।
page-sees-words = আয়োজকরা আপনার কথা পড়েন। নিজের সম্পর্কে যা লেখেন তাতে বোঝা যেতে পারে আপনি কে।
page-sees-guess = কেউ সংখ্যা বাড়তে দেখে আন্দাজ করতে পারেন।
page-sees-single = এই লিংক একবার চলে। যিনি দিয়েছেন, তিনি আপনার উত্তর দেখেন না।
page-sees-open = যে কেউ এই লিংক একাধিকবার ব্যবহার করতে পারেন। তাই এই উত্তর আলাদা গণনা হয়।
page-sees-browser = আপনার ব্রাউজার একটি এলোমেলো সংখ্যা রাখে, যাতে উত্তর বদলাতে পারেন। সেখানে আর কিছু রাখি না।

## Thank you

page-thanks = ধন্যবাদ। আপনার উত্তর গণনা করা হয়েছে।
page-thanks-skipped = ধন্যবাদ। আপনি এই প্রশ্ন বাদ দিয়েছেন।
page-thanks-again = আপনি এর উত্তর দিয়েছেন।
page-words-shared = অন্যরা পড়তে পারেন, যদি আয়োজক রাজি হন।
page-words-private = শুধু আয়োজকরা এটা পড়েন।
page-result-at = { $when } পর্যন্ত খোলা। তখন এই লিংক আবার খুললে ফলাফল দেখবেন।
page-change = আমার উত্তর বদলান
page-take-back = ফিরিয়ে নিন
page-taken-back = ফিরিয়ে নেওয়া হয়েছে। শেষ হওয়া পর্যন্ত আপনি আবার উত্তর দিতে পারেন।
page-so-far = এ পর্যন্ত
page-counts-close = শেষ হলে সংখ্যা দেখা যায়।

## The answer that was promised

page-promise-answer = উত্তর
page-promise-write = { $answerer }-এর উত্তর
page-promise-how =
    { $most ->
       *[other] যাঁদের জিজ্ঞেস করা হয়েছিল, তাঁরা সবাই এটা পড়তে পারেন। সবচেয়ে বেশি { $most } অক্ষর।
    }
page-promise-send = উত্তর পাঠান
page-promise-change = উত্তর বদলান
page-promise-told = ধন্যবাদ। যাঁদের জিজ্ঞেস করা হয়েছিল, উত্তর তাঁদের কাছে যাচ্ছে।
page-promise-until = { $when } পর্যন্ত এটা বদলাতে পারেন।
page-promise-stands = মানুষ এই উত্তর পড়ে ফেলেছেন, তাই এটা এমনই থাকছে।

## When it is not open

page-early = এই প্রশ্ন এখনও খোলেনি
page-early-more = এটা { $when } খুলবে। তখন এই লিংক আবার খুলুন।
page-ending = এই প্রশ্নের সময় শেষ
page-ending-more = ফলাফল আসছে। এক মিনিট পরে এই পাতা আবার খুলুন।
page-closed = এই প্রশ্নের সময় শেষ।
page-cancelled = এই প্রশ্ন বাতিল করা হয়েছে
page-cancelled-more = কারণ: { $reason }
page-table = সংখ্যায় ফলাফল
page-table-choice = পছন্দ
page-table-answers = উত্তর

## When an answer could not be taken

page-too-late = দেরি হয়ে গেছে, তাই আপনার উত্তর গণনা করা হয়নি।
page-again = আপনার উত্তর দেখে নিয়ে আবার পাঠান।
page-many-answers = আপনি যেখানে আছেন, সেখান থেকে অনেক উত্তর এসেছে। এক মিনিট পরে পাঠান।
page-number-unclear = পূর্ণ সংখ্যা লিখুন, যেমন 3।
page-not-saved = এটা রাখা গেল না, তাই গণনা হয়নি। একটু পরে আবার পাঠান।

## Pages that say why not

page-unknown = এই লিংক আমাদের জানা নেই
page-unknown-more = পুরো লিংক আবার খুলুন, বা যিনি দিয়েছেন তাঁকে জিজ্ঞেস করুন।
page-cut = এই লিংক পুরো নয়
page-cut-more = এর কিছু অংশ নেই, বা ভুল লেখা। পুরো লিংক আবার খুলুন।
page-used = এই লিংক ব্যবহার হয়ে গেছে
page-stopped = এই লিংক বন্ধ করা হয়েছে
page-slow = অনেকগুলো ভুল লিংক এসেছে
page-slow-more = এক মিনিট অপেক্ষা করুন। তারপর যে পুরো লিংক পেয়েছিলেন তা খুলুন।
page-foreign = এটা অন্য পাতা থেকে এসেছে
page-foreign-more = কিছু গণনা হয়নি। আপনার লিংক আবার খুলে সেখানে উত্তর দিন।
page-too-big = একবারে এটা অনেক বেশি
page-too-big-more = কিছু গণনা হয়নি। ফিরে গিয়ে ছোট করুন।
page-missing = এখানে কিছু নেই
page-missing-more = প্রশ্নের উত্তর দিতে যে পুরো লিংক পেয়েছিলেন তা খুলুন।
page-away = এখন দেখা যাচ্ছে না
page-away-more = এক মিনিট পরে আপনার লিংক আবার খুলুন।
page-fault = এখানে কিছু ভুল হয়েছে
page-fault-more = এটা আপনার জন্য নয়। ফিরে গিয়ে আবার চেষ্টা করুন।
