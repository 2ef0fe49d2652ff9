# Help

help-summary = Beth alla i ei wneud yma
start-thing = I ble mae dolen yn arwain
help-title = Mae Caresay yn helpu’r grŵp hwn i ddweud ei ddweud. { $operator } sy’n rhedeg Caresay yma.
help-carer = Gwelwch gwestiynau agored a’ch atebion chi gyda /polls. Mae help brys un botwm i ffwrdd.
help-organiser = Gallwch ofyn cwestiwn gyda /poll. Gwelwch rolau a grwpiau gyda /people.
help-stop = Ysgrifennwch “stopio” i beidio â chlywed mwy gen i. Ysgrifennwch “saib” am wythnos dawel.
help-polls = Cwestiynau agored
help-support = Help brys
help-privacy = Fy mhreifatrwydd

# Privacy

privacy-summary = Beth sy’n cael ei gadw amdanoch chi
privacy-title = Beth mae Caresay yn ei gadw
privacy-operator = { $operator } sy’n rhedeg y gweinydd. Drwy addasu’r gweinydd, gallen nhw weld beth sy’n mynd drwyddo.
privacy-operator-organiser = { $operator } sy’n rhedeg y gweinydd, ac sydd hefyd yn un o’r trefnwyr. Drwy addasu’r gweinydd, gallen nhw weld beth sy’n mynd drwyddo.
privacy-answers = Rydyn ni’n cadw eich ateb nes i’r cwestiwn gau, fel y gallwch ei newid. Wedyn dim ond y cyfanswm sy’n aros. Lle mae enwau’n cael eu dangos, maen nhw’n aros.
privacy-account = Rydyn ni’n cadw rhif eich cyfrif, er mwyn i bob person gyfrif unwaith. Rydyn ni’n cadw beth ddewisoch chi yma, fel stopio.
privacy-names = Dim ond mewn dau achos rydyn ni’n cadw eich enw. Un yw os oes gennych chi rôl. Y llall yw os ydych chi’n ateb lle mae enwau’n cael eu dangos.
privacy-app = Gall eich ap sgwrsio weld beth rydych chi’n ei ysgrifennu yma, a phryd.

# Stop and pause

stop-summary = Peidio ag anfon dim mwy ata i
pause-summary = Peidio ag anfon dim ata i am wythnos
stop-plain-words = stopio | stopiwch | stopiwch plis | stopiwch os gwelwch yn dda | dad-danysgrifio | gadewch lonydd i mi | gadewch lonydd i fi | peidiwch ag anfon mwy | dim mwy o negeseuon
pause-plain-words = saib | saib plis | saib os gwelwch yn dda | saib am wythnos | oedi | oedi plis | oedi negeseuon
stopped = Chlywch chi ddim mwy gen i. Mae beth roeddech chi wedi’i ddechrau wedi dod i ben. Ysgrifennwch /start pan fyddwch chi am fy nghael i’n ôl.
started-again = Croeso’n ôl. Dw i’n cael ysgrifennu atoch chi eto nawr.
paused = Bydda i’n dawel am wythnos. Ysgrifennwch /start os ydych chi am fy nghael i’n ôl yn gynt.

# Roles and places

people-summary = Pwy sy’n rhedeg hwn, ac ym mha grwpiau
people-what = Beth i’w ychwanegu
people-title = { $community }
people-owner = { $name } yw’r perchennog.
people-organiser = Mae { $name } yn drefnydd.
people-nameless = Rhywun heb enw
people-untitled = grŵp heb enw
people-place = Grŵp: { $title }
people-add-place = Ychwanegu grŵp
people-add-organiser = Ychwanegu trefnydd
not-yours = Dim ond trefnwyr sy’n gallu gwneud hyn. Gofynnwch i un ohonyn nhw ei wneud, neu i’ch gwneud chi’n drefnydd.
no-community = Dydy’r grŵp hwn ddim wedi ymuno â Caresay eto. Gall pwy bynnag sy’n rhedeg y grŵp ei gysylltu gyda /join a chod.

# Codes

join-summary = Defnyddio cod a gawsoch chi
join-code = Y cod
code-title = Eich cod
code-place = Ysgrifennwch hwn yn y grŵp arall. Rhaid i chi fod yn weinyddwr yno.
code-organiser = Rhowch hwn i’r trefnydd newydd. Mae angen ei ysgrifennu ata i mewn sgwrs breifat.
code-choose-group = Dewis y grŵp
code-hand-on = Neu anfonwch y ddolen hon at y trefnydd newydd
code-for-another = Mae’r cod hwn i rywun arall: rydych chi’n drefnydd yn barod. Mae’r cod yn dal i weithio.
code-once = Mae’n gweithio unwaith, o fewn saith diwrnod. Alla i ddim ei ddangos yr eildro.
code-unknown = Dw i ddim yn adnabod y cod hwn. Efallai fod y cod neu’r ddolen wedi’i ddefnyddio, neu’n hŷn na saith diwrnod. Gofynnwch am un newydd.
code-needs-group = Cod i grŵp yw hwn. Ysgrifennwch y cod yn y grŵp sydd am ymuno.
code-needs-private = I chi’n unig mae’r cod hwn. Ysgrifennwch y cod ata i mewn sgwrs breifat.
not-in-charge = Dim ond gweinyddwyr y grŵp hwn sy’n gallu defnyddio’r cod yma. Gofynnwch i un ohonyn nhw ei ysgrifennu.
place-taken = Mae’r grŵp hwn wedi ymuno’n barod. Does dim angen gwneud dim.
place-joined = Mae’r grŵp hwn nawr yn rhan o’r gymuned “{ $community }”.
now-owner = Rydych chi nawr yn un o berchnogion { $community }. Bydd y grŵp yn cael gwybod.
now-organiser = Rydych chi nawr yn un o drefnwyr { $community }. Gofynnwch gwestiwn gyda /poll.

# Founding

founding-title = Dechrau Caresay ar gyfer { $group }?
founding-owner = Chi fydd y perchennog. Gallwch ofyn cwestiynau ac ychwanegu trefnwyr.
founding-yes = Ie, dechrau
founded-title = Mae { $community } wedi dechrau. Chi yw’r perchennog.
founded-ask = Gofynnwch eich cwestiwn cyntaf yn y grŵp. Mae un llinell yn ddigon:
founded-more = Ychwanegwch drefnwyr a mwy o grwpiau gyda /people.

# Greetings

greeting-title = Helo. Caresay ydw i, a dw i yma i helpu grwpiau gofalwyr.
greeting-stranger = Dydy’r grŵp hwn ddim wedi ymuno eto, felly dim ond /support sy’n gweithio yma. Bydda i’n gadael ar ôl saith diwrnod.
greeting-community = Helo, Caresay sydd yma. Mae’r grŵp hwn yn rhan o’r gymuned “{ $community }”.
greeting-does = Mae trefnwyr yn gofyn cwestiynau yma. Rydych chi’n ateb drwy bwyso unwaith. Does neb yn gweld eich enw oni bai bod y cwestiwn yn dweud hynny.
greeting-quiet = Ychydig dw i’n ei bostio, a hynny’n ddistaw yn y nos. I glywed llai gen i, ysgrifennwch “stopio” ata i’n breifat.
greeting-run-by = { $operator } sy’n rhedeg Caresay yma.
greeting-help = Amdana i
new-owner = Mae gan y gymuned hon berchennog newydd: { $name }. { $operator } wnaeth y newid. Os yw hyn yn syndod i chi, gofynnwch i drefnydd.

# Away for longer than the platform keeps what people do

away-hours = { $hours ->
    [one] Roeddwn i i ffwrdd am awr.
   *[other] Roeddwn i i ffwrdd am { $hours } awr.
}
away-days = { $days ->
    [one] Roeddwn i i ffwrdd am ddiwrnod.
    [two] Roeddwn i i ffwrdd am { $days } ddiwrnod.
   *[other] Roeddwn i i ffwrdd am { $days } diwrnod.
}
away-when = Dechrau: { $since }. Diwedd: { $until }.
away-lost = Am { $hours ->
    [one] awr
   *[other] { $hours } awr
} yn unig mae’r ap hwn yn cadw beth sy’n cael ei anfon ata i. Efallai fod rhai pethau ar goll.
away-ask = Gofynnwch i bobl edrych ar y cwestiynau agored ac ateb eto.
away-closed = Efallai yr hoffech chi ail-ofyn y rhai sydd wedi cau.
