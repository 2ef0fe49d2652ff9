### What the front room itself says. Caresay's own messages come from its features.

room-language = cy
room-page-title = { $place } fel { $name } – parlwr Caresay
room-name = Y parlwr
room-pretend = Grŵp gofalwyr dychmygol ar eich cyfrifiadur eich hun.
room-run-by = { $operator } sy’n rhedeg hwn. Pobl ddychmygol sydd yma.
room-clock = Yr amser yma yw { $time }.
room-skip-link = Neidio i’r negeseuon
room-caresay = Caresay
room-trouble = Chyrhaeddodd hynny ddim Caresay. Mae eich geiriau’n dal yma. Ydy Caresay yn dal i redeg?

## Who and where

room-who = Pwy ydych chi nawr?
room-carer = gofalwr
room-organiser = trefnydd
room-you = (chi)
room-chats = Sgyrsiau
room-private-tab = Sgwrs breifat
room-new = { $count ->
    [one] 1 newydd
   *[other] { $count } newydd
}
room-group-title = { $place }
room-group-sees = Mae pawb yn y grŵp yn gweld hyn.
room-group-box = Ysgrifennwch at y grŵp fel { $name }
room-group-empty = Does neb wedi ysgrifennu yma eto.
room-private-title = { $name } a Caresay
room-private-sees = Preifat. Dim ond { $name } sy’n gweld hyn.
room-private-box = Ysgrifennwch at Caresay fel { $name }
room-private-empty = Bydd atebion i chi’n unig yn dod yma.
room-messages = Negeseuon: { $place }
room-send = Anfon
room-keys = Mae Enter yn anfon. Mae Shift ac Enter yn dechrau llinell newydd.

room-bring = Anfon llun neu ddogfen
room-bring-file = Llun neu ddogfen
room-bring-words = Geiriau i fynd gyda’r ffeil
room-bring-send = Anfon y ffeil
room-bring-empty = Doedd dim ffeil yno, neu roedd hi’n wag. Dewiswch un arall, os gwelwch yn dda.
room-brought = Wedi’i anfon: { $name }

## Answers

room-copied = Wedi’i gopïo
room-only-you = Dim ond chi sy’n gallu gweld hyn
room-private-form = Preifat. Mae beth rydych chi’n ei deipio yn aros yma nes i chi ei anfon.
room-optional = (cewch adael hwn yn wag)
room-answered-privately = Mae Caresay wedi ateb yn eich sgwrs breifat.
room-open-private = Agor sgwrs breifat
room-bar-of = { $count } o { $total }
room-new-window = (yn agor tab newydd)
room-say-empty = Doedd dim i’w anfon. Teipiwch rywbeth yn gyntaf.
room-say-too-long = Mae hynny’n rhy hir. Defnyddiwch lai na { $most } llythyren. Mae eich geiriau’n dal yma.
room-say-not-saved = Doedd dim modd cadw hynny, felly chafodd dim ei anfon. Mae eich geiriau’n dal yma. Rhowch gynnig arall arni cyn hir.
room-press-not-saved = Doedd dim modd cadw hynny, felly dydy hynny ddim yn cyfrif. Rhowch gynnig arall arni cyn hir.
room-skipped = Mae’r amser wedi symud ymlaen. Nawr: { $moment }.
room-news-one = { $who } ({ $place }): { $title }
room-news-many = { $place }: { $count } neges newydd

## The guide

room-steps-title = Rhowch gynnig arni mewn munud
room-steps-done = Dyna’r cyfan. Nawr gwnewch beth bynnag hoffech chi. Teipiwch /help mewn sgwrs breifat i weld mwy.
room-done = Wedi’i wneud:
room-also = Neu gwnewch rywbeth arall
room-step-ask = Gofyn
room-step-ask-more = Pat sy’n rhedeg y grŵp. Gofynnwch gwestiwn i’r grŵp fel Pat.
room-step-ask-do = Gofyn cwestiwn parod
room-example = /poll Ble gawn ni gyfarfod? | Llyfrgell | Caffi | Ar-lein
room-step-answer = Ateb
room-step-answer-more = Nawr byddwch yn Amina, wedyn yn Joe. Pwyswch un dewis dros bob un.
room-be = Bod yn { $name }
room-press-now = { $name } ydych chi. Pwyswch ddewis o dan y cwestiwn.
room-has-answered = Mae { $name } wedi ateb
room-step-others = Gadael i eraill ateb
room-step-others-more = Mae chwe gofalwr arall yn y grŵp. Gadewch iddyn nhw ateb hefyd.
room-step-others-do = Gadael i’r grŵp ateb
room-step-skip = Symud amser ymlaen
room-step-skip-more = Mae’r cwestiwn yn cau ohono’i hun. Does dim rhaid i chi aros amdano.
room-step-skip-do = Neidio ymlaen: { $moment }
room-step-read = Darllen y canlyniad
room-step-read-more = Pan fydd y cwestiwn yn cau, bydd y canlyniad yn dod i’r grŵp ohono’i hun.

## The same post elsewhere

room-elsewhere = Gweld y neges hon mewn llefydd eraill
room-elsewhere-web = Yn y parlwr hwn
room-elsewhere-telegram = Ar Telegram
room-elsewhere-discord = Ar Discord
room-elsewhere-plain = Fel testun plaen
room-elsewhere-empty = Bydd neges ddiweddaraf y grŵp i’w gweld yma.

## Without script

room-no-script = Dydy’r dudalen hon ddim yn diweddaru ohoni’i hun.
room-refresh = Edrych eto

## Pages that say why not

room-welcome = Rydych chi wedi dod o hyd i’r parlwr
room-welcome-more = Pwyswch unwaith, ac rydych chi i mewn.
room-come-in = Dewch i mewn
room-closed-token = Mae angen dolen i agor y drws hwn
room-closed-token-more = Dangosodd Caresay ddolen wrth ddechrau. Agorwch y ddolen gyfan honno.
room-closed-host = Agorwch y parlwr ar ei gyfrifiadur ei hun
room-closed-host-more = Dim ond i’r enw localhost neu 127.0.0.1 mae’n ateb. Mae’r enw yn y ddolen a ddangosodd Caresay.
room-closed-forwarded = Does dim modd rhannu’r parlwr
room-closed-forwarded-more = Daeth yr ymweliad hwn drwy weinydd arall. Agorwch y ddolen ar y cyfrifiadur ei hun.
room-closed-origin = Daeth hynny o dudalen arall
room-closed-origin-more = Does dim byd wedi newid. Ewch yn ôl i’r parlwr a rhoi cynnig arni yno.
room-closed-too-big = Mae hynny’n ormod ar unwaith
room-closed-too-big-more = Chafodd dim ei anfon. Ewch yn ôl a’i wneud yn fyrrach.
room-closed-missing = Does dim byd yma
room-closed-missing-more = Ewch yn ôl i’r parlwr.
room-closed-fault = Aeth rhywbeth o’i le yma
room-closed-fault-more = Nid chi oedd ar fai. Ewch yn ôl a rhoi cynnig arall arni.
