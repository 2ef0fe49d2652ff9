## The command

support-summary = Help brys a llinellau cymorth
support-summary-nation = Ble rydych chi: Lloegr, Yr Alban, Cymru, Gogledd Iwerddon
# The whole of a private message that asks for help. "Help" alone is the menu.
support-plain-words =
    cymorth | cymorth brys | help brys | help ar frys | helpwch fi | helpwch fi plis | helpwch fi os gwelwch yn dda
    | helpa fi | dw i angen help | dwi angen help | rydw i angen help | dw i angen help nawr | dwi angen help nawr
    | dwi angen help rŵan | dwi angen help rwan | dw i eisiau help | dwi eisiau help
    | dwi isio help | dwi moyn help | mae angen help arna i | mae angen help arnaf i | mae angen help arna fi
    | argyfwng | mewn argyfwng | dw i mewn argyfwng | dwi mewn argyfwng | rydw i mewn argyfwng | perygl | mewn perygl
    | dw i mewn perygl | dwi mewn perygl | rydw i mewn perygl | ddim yn ddiogel | dw i ddim yn ddiogel
    | dwi ddim yn ddiogel | llinell gymorth | llinellau cymorth | y samariaid | methu ymdopi | dw i'n methu ymdopi
    | dw i’n methu ymdopi | dwi'n methu ymdopi | dwi’n methu ymdopi | dwi methu ymdopi | alla i ddim ymdopi
    | fedra i ddim ymdopi | hunanladdiad | hunanladdol | dw i'n hunanladdol | dw i’n hunanladdol | dwi'n hunanladdol
    | dwi’n hunanladdol | dw i eisiau marw | dwi eisiau marw | rydw i eisiau marw | dw i isio marw | dwi isio marw
    | dwi moyn marw | dw i am ladd fy hun | dwi am ladd fy hun | dw i eisiau lladd fy hun | dwi eisiau lladd fy hun
    | dwi isio lladd fy hun | dw i am farw | dwi am farw | dw i ddim eisiau byw | dwi ddim eisiau byw
    | dwi ddim isio byw | lladd fy hun | hunan-niwed | hunan niwed | hunanniwed | hunan-niweidio | hunan niweidio

## First screen

support-title = Help brys
support-title-england = Help brys yn Lloegr
support-title-scotland = Help brys yn yr Alban
support-title-wales = Help brys yng Nghymru
support-title-northern-ireland = Help brys yng Ngogledd Iwerddon

# $contact: a number, such as 999. $when: one of the sentences below on cost and hours.
support-emergency = Bywyd mewn perygl: ffoniwch { $contact }. { $when }
support-call = { $name }: ffoniwch { $contact }. { $when }
# $contact begins with what to do, or is an address: "text SHOUT to 85258".
support-line = { $name }: { $contact }. { $when }
support-deaf = Yn fyddar, neu’n methu siarad? { $name }: { $contact }. { $when }

support-which-nation = Ble rydych chi? Mae mwy o help ar gael i bob gwlad.
support-nation-england = Lloegr
support-nation-scotland = Yr Alban
support-nation-wales = Cymru
support-nation-northern-ireland = Gogledd Iwerddon
support-more = BSL, tecst, mwy

## Behind "more"

support-more-title-england = Mwy o help yn Lloegr
support-more-title-scotland = Mwy o help yn yr Alban
support-more-title-wales = Mwy o help yng Nghymru
support-more-title-northern-ireland = Mwy o help yng Ngogledd Iwerddon
# $line: a whole sentence from above. $whom: whom it is for, such as "Anyone affected by domestic abuse".
support-line-for = { $line } { $whom }.
# When every other row of the list is older than six months.
support-nothing-more = Does gennym ni ddim rhifau eraill sydd wedi’u gwirio’n ddiweddar.
support-back = Help brys

## Cost and hours

support-free-always = Am ddim, 24 awr.
support-free-hours = Am ddim. Ar agor: { $hours }.
support-free-unknown = Am ddim. Gwiriwch pryd mae ar agor.
support-open-always = Ar agor 24 awr.
support-open-hours = Ar agor: { $hours }.
support-open-unknown = Gwiriwch pryd mae ar agor.
