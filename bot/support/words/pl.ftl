## The command

support-summary = Pilna pomoc i telefony zaufania
support-summary-nation = Gdzie jesteś? Wpisz: England, Scotland, Wales albo Northern Ireland
# The whole of a private message that asks for help. "Help" alone is the menu.
support-plain-words =
    pomocy | pomóż mi | pomoz mi | potrzebuję pomocy | potrzebuje pomocy | ratunku | pilna pomoc
    | telefon zaufania | nie daję rady | nie daje rady | nie radzę sobie | nie radze sobie
    | proszę o pomoc | prosze o pomoc | potrzebna pomoc | jestem w niebezpieczeństwie | jestem w niebezpieczenstwie
    | nie mam już siły | nie mam juz sily | samobójstwo | samobojstwo | chcę umrzeć | chce umrzec
    | mam myśli samobójcze | mam mysli samobojcze | chcę się zabić | chce sie zabic | nie chcę żyć | nie chce zyc

## First screen

support-title = Pilna pomoc
support-title-england = Pilna pomoc w Anglii
support-title-scotland = Pilna pomoc w Szkocji
support-title-wales = Pilna pomoc w Walii
support-title-northern-ireland = Pilna pomoc w Irlandii Północnej

# $contact: a number, such as 999. $when: one of the sentences below on cost and hours.
support-emergency = Zagrożenie życia: zadzwoń pod { $contact }. { $when }
support-call = { $name }: zadzwoń pod { $contact }. { $when }
# $contact begins with what to do, or is an address: "text SHOUT to 85258".
support-line = { $name }: { $contact }. { $when }
support-deaf = Nie słyszysz albo nie możesz mówić? { $name }: { $contact }. { $when }

support-which-nation = Gdzie jesteś? Dla każdego kraju mamy więcej pomocy.
support-nation-england = Anglia
support-nation-scotland = Szkocja
support-nation-wales = Walia
support-nation-northern-ireland = Irlandia Północna
support-more = BSL, SMS, więcej

## Behind "more"

support-more-title-england = Więcej pomocy w Anglii
support-more-title-scotland = Więcej pomocy w Szkocji
support-more-title-wales = Więcej pomocy w Walii
support-more-title-northern-ireland = Więcej pomocy w Irlandii Północnej
# $line: a whole sentence from above. $whom: whom it is for, such as "Anyone affected by domestic abuse".
support-line-for = { $line } Dla kogo: { $whom }.
# When every other row of the list is older than six months.
support-nothing-more = Nie mamy innych numerów, które były niedawno sprawdzone.
support-back = Pilna pomoc

## Cost and hours

support-free-always = Bezpłatnie, całą dobę.
support-free-hours = Bezpłatnie. Czynne: { $hours }.
support-free-unknown = Bezpłatnie. Sprawdź, w jakich godzinach.
support-open-always = Czynne całą dobę.
support-open-hours = Czynne: { $hours }.
support-open-unknown = Sprawdź, w jakich godzinach jest czynne.
