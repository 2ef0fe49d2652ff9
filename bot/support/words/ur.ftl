## The command

support-summary = فوری مدد اور ہیلپ لائنیں
support-summary-nation = آپ کہاں ہیں: England، Scotland، Wales یا Northern Ireland
# The whole of a private message that asks for help. "Help" alone is the menu.
support-plain-words =
    مجھے مدد چاہیے | مجھے مدد چاہئے | مجھے مدد چاہیئے | مدد چاہیے | مدد چاہئے | مدد چاہیئے
    | میری مدد کریں | میری مدد کرو | مدد کریں | فوری مدد | فوری مدد چاہیے | فوری مدد چاہئے | ایمرجنسی
    | ہیلپ لائن | میں خطرے میں ہوں | جان خطرے میں ہے | میری جان خطرے میں ہے | خودکشی | خود کشی
    | میں مرنا چاہتا ہوں | میں مرنا چاہتی ہوں | میں جینا نہیں چاہتا | میں جینا نہیں چاہتی | اب برداشت نہیں ہوتا
    | mujhe madad chahiye | mujhe madad chahie | madad chahiye | madad chahie | meri madad karo | meri madad karen
    | fori madad | fori madad chahiye | main khatre mein hoon | jaan khatre mein hai | khudkushi | khud kushi
    | main marna chahta hoon | main marna chahti hoon | mein marna chahta hun | mein marna chahti hun | ab bardasht nahi hota

## First screen

support-title = فوری مدد
support-title-england = انگلینڈ میں فوری مدد
support-title-scotland = سکاٹ لینڈ میں فوری مدد
support-title-wales = ویلز میں فوری مدد
support-title-northern-ireland = شمالی آئرلینڈ میں فوری مدد

# $contact: a number, such as 999. $when: one of the sentences below on cost and hours.
support-emergency = جان خطرے میں ہو تو فون کریں: { $contact }۔ { $when }
support-call = { $name } کو فون کریں: { $contact }۔ { $when }
# $contact begins with what to do, or is an address: "text SHOUT to 85258".
support-line = { $name }: { $contact }۔ { $when }
support-deaf = سن یا بول نہ سکیں تو { $name }: { $contact }۔ { $when }

support-which-nation = آپ کہاں ہیں؟ ہر علاقے کے لیے مزید مدد موجود ہے۔
support-nation-england = انگلینڈ
support-nation-scotland = سکاٹ لینڈ
support-nation-wales = ویلز
support-nation-northern-ireland = شمالی آئرلینڈ
support-more = BSL، ٹیکسٹ، مزید

## Behind "more"

support-more-title-england = انگلینڈ میں مزید مدد
support-more-title-scotland = سکاٹ لینڈ میں مزید مدد
support-more-title-wales = ویلز میں مزید مدد
support-more-title-northern-ireland = شمالی آئرلینڈ میں مزید مدد
# $line: a whole sentence from above. $whom: whom it is for, such as "Anyone affected by domestic abuse".
support-line-for = { $line } کس کے لیے: { $whom }۔
# When every other row of the list is older than six months.
support-nothing-more = ہمارے پاس اور کوئی نمبر نہیں جو حال ہی میں چیک کیا گیا ہو۔
support-back = فوری مدد

## Cost and hours

support-free-always = مفت، 24 گھنٹے۔
support-free-hours = مفت۔ اوقات: { $hours }۔
support-free-unknown = مفت۔ اوقات پہلے معلوم کر لیں۔
support-open-always = 24 گھنٹے دستیاب۔
support-open-hours = اوقات: { $hours }۔
support-open-unknown = اوقات پہلے معلوم کر لیں۔
