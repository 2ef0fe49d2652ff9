# What is on: once a week in a group, and for whoever asks

whats-on-plain-words = ਅੱਗੇ ਕੀ ਹੈ | ਅੱਗੇ ਕੀ-ਕੀ ਹੈ | ਅੱਗੇ ਕੀ ਕੀ ਹੈ | ਇਸ ਹਫ਼ਤੇ ਕੀ ਹੈ | ਇਸ ਹਫਤੇ ਕੀ ਹੈ | ਇਸ ਹਫ਼ਤੇ ਕੀ-ਕੀ ਹੈ | ਇਸ ਹਫਤੇ ਕੀ ਕੀ ਹੈ | agge ki hai | is hafte ki hai
whats-on-title = ਅੱਗੇ ਕੀ ਹੈ
whats-on-none = ਇਸ ਵੇਲੇ ਅੱਗੇ ਕੁਝ ਤੈਅ ਨਹੀਂ।
whats-on-more = { $count ->
    [one] ਅਤੇ ਇੱਕ ਹੋਰ
   *[other] ਅਤੇ { $count } ਹੋਰ
}
whats-on-all = ਸਾਰੇ
whats-on-stop = ਸੂਚੀ ਬੰਦ ਕਰੋ

# When it comes, for organisers

do-people-weekly = ਅੱਗੇ ਕੀ ਹੈ
weekly-title = ਹਫ਼ਤੇ ਦੀ ਸੂਚੀ: ਅੱਗੇ ਕੀ ਹੈ
weekly-what = ਇਸ ਵਿੱਚ ਸਵਾਲ ਅਤੇ ਤਾਰੀਖ਼ ਵਾਲੀਆਂ ਖ਼ਬਰਾਂ ਹੁੰਦੀਆਂ ਹਨ। ਜਿਸ ਹਫ਼ਤੇ ਕੁਝ ਨਹੀਂ, ਉਸ ਹਫ਼ਤੇ ਨਹੀਂ ਆਉਂਦੀ।
# $weekday: "Monday". $time: "10am".
weekly-now = ਇਹ ਸੂਚੀ ਹਰ { $weekday } ਨੂੰ { $time } ਆਉਂਦੀ ਹੈ।
weekly-off = ਇਹ ਸੂਚੀ ਨਹੀਂ ਆਉਂਦੀ।
weekly-do-on = ਸੂਚੀ ਸ਼ੁਰੂ ਕਰੋ
weekly-do-off = ਸੂਚੀ ਬੰਦ ਕਰੋ
weekly-do-hours = ਕੋਈ ਹੋਰ ਸਮਾਂ
weekly-hours-title = ਕਿੰਨੇ ਵਜੇ?
# $number: the group's in this list. $title: what it is called.
weekly-group-with = { $number }. { $title } ਨੂੰ ਮਿਲਦੀ ਹੈ।
weekly-group-without = { $number }. { $title } ਨੂੰ ਨਹੀਂ ਮਿਲਦੀ।
weekly-do-with = { $title } ਨੂੰ ਭੇਜੋ
weekly-do-without = { $title } ਨੂੰ ਨਹੀਂ
weekly-with = { $title } ਨੂੰ ਹਫ਼ਤੇ ਦੀ ਸੂਚੀ ਫਿਰ ਮਿਲੇਗੀ।
weekly-without = { $title } ਨੂੰ ਹਫ਼ਤੇ ਦੀ ਸੂਚੀ ਹੁਣ ਨਹੀਂ ਮਿਲੇਗੀ।
