## The command

support-summary = ਤੁਰੰਤ ਮਦਦ ਅਤੇ ਹੈਲਪਲਾਈਨਾਂ
support-summary-nation = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ: England, Scotland, Wales ਜਾਂ Northern Ireland
# The whole of a private message that asks for help. "Help" alone is the menu.
support-plain-words =
    ਤੁਰੰਤ ਮਦਦ | ਮੇਰੀ ਮਦਦ ਕਰੋ | ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ | ਮਦਦ ਚਾਹੀਦੀ ਹੈ | ਬਚਾਓ | ਮੈਨੂੰ ਬਚਾਓ | ਹੈਲਪਲਾਈਨ
    | ਖ਼ਤਰਾ | ਖਤਰਾ | ਮੈਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹਾਂ | ਮੈਂ ਖਤਰੇ ਵਿੱਚ ਹਾਂ | ਮੈਂ ਖਤਰੇ ਵਿਚ ਹਾਂ | ਮੈਂ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹਾਂ
    | ਹੁਣ ਸਹਿਆ ਨਹੀਂ ਜਾਂਦਾ | ਮੈਥੋਂ ਹੁਣ ਸਹਿਆ ਨਹੀਂ ਜਾਂਦਾ | ਮੇਰੇ ਤੋਂ ਹੁਣ ਸਹਿਆ ਨਹੀਂ ਜਾਂਦਾ
    | ਖ਼ੁਦਕੁਸ਼ੀ | ਖੁਦਕੁਸ਼ੀ | ਖੁਦਕੁਸ਼ੀ ਕਰਨੀ ਹੈ | ਆਤਮਹੱਤਿਆ | ਆਤਮ ਹੱਤਿਆ | ਮੈਂ ਮਰਨਾ ਹੈ | ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦੀ ਹਾਂ | ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ
    | ਮੈਂ ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰਦੀ | ਮੈਂ ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰਦਾ | meri madad karo | mainu madad chahidi hai | madad chahidi hai
    | mainu help chahidi hai | meri help karo | mainu bachao | main khatre vich haan | hun seha nahi janda
    | main marna chahundi haan | main marna chahunda haan | main jeena nahi chahundi | main jeena nahi chahunda
    | khudkushi | khudkushi karni hai

## First screen

support-title = ਤੁਰੰਤ ਮਦਦ
support-title-england = ਇੰਗਲੈਂਡ ਵਿੱਚ ਤੁਰੰਤ ਮਦਦ
support-title-scotland = ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਤੁਰੰਤ ਮਦਦ
support-title-wales = ਵੇਲਜ਼ ਵਿੱਚ ਤੁਰੰਤ ਮਦਦ
support-title-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ ਤੁਰੰਤ ਮਦਦ

# $contact: a number, such as 999. $when: one of the sentences below on cost and hours.
support-emergency = ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ ਹੋਵੇ, ਤਾਂ ਫ਼ੋਨ ਕਰੋ: { $contact }। { $when }
support-call = { $name }: ਫ਼ੋਨ ਕਰੋ { $contact }। { $when }
# $contact begins with what to do, or is an address: "text SHOUT to 85258".
support-line = { $name }: { $contact }। { $when }
support-deaf = ਸੁਣਾਈ ਨਹੀਂ ਦਿੰਦਾ, ਜਾਂ ਬੋਲਿਆ ਨਹੀਂ ਜਾਂਦਾ? { $name }: { $contact }। { $when }

support-which-nation = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ? ਹਰ ਥਾਂ ਲਈ ਹੋਰ ਵੀ ਮਦਦ ਹੈ।
support-nation-england = ਇੰਗਲੈਂਡ
support-nation-scotland = ਸਕਾਟਲੈਂਡ
support-nation-wales = ਵੇਲਜ਼
support-nation-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ
support-more = BSL, ਟੈਕਸਟ, ਹੋਰ

## Behind "more"

support-more-title-england = ਇੰਗਲੈਂਡ ਵਿੱਚ ਹੋਰ ਮਦਦ
support-more-title-scotland = ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਹੋਰ ਮਦਦ
support-more-title-wales = ਵੇਲਜ਼ ਵਿੱਚ ਹੋਰ ਮਦਦ
support-more-title-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ ਹੋਰ ਮਦਦ
# $line: a whole sentence from above. $whom: whom it is for, such as "Anyone affected by domestic abuse".
support-line-for = { $line } ਕਿਸ ਲਈ: { $whom }।
# When every other row of the list is older than six months.
support-nothing-more = ਸਾਡੇ ਕੋਲ ਹੋਰ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਜਿਸ ਦੀ ਹਾਲ ਵਿੱਚ ਜਾਂਚ ਹੋਈ ਹੋਵੇ।
support-back = ਤੁਰੰਤ ਮਦਦ

## Cost and hours

support-free-always = ਮੁਫ਼ਤ, 24 ਘੰਟੇ।
support-free-hours = ਮੁਫ਼ਤ। ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।
support-free-unknown = ਮੁਫ਼ਤ। ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪਤਾ ਕਰ ਲਓ।
support-open-always = 24 ਘੰਟੇ ਚਾਲੂ।
support-open-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।
support-open-unknown = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪਤਾ ਕਰ ਲਓ।
