# Announcements

announce-summary = Dweud rhywbeth wrth eich grwpiau
announce-what = Beth i’w ddweud, neu rif a beth i’w wneud

# What groups see

# $community: a name that people wrote.
announce-from = Gan drefnwyr { $community }
announce-show = Dangos
announce-remind = Atgoffa fi
# $when: a day and a time.
announce-was-changed = Wedi’i newid: { $when }.
announce-was-cancelled = Wedi’i ganslo: { $reason }
announce-said-before = Dyma oedd yno cynt:
announce-brief-cancelled = Wedi’i ganslo ({ $reason }): { $words }

# What whoever asked to be reminded is told

announce-told = Wedi’i newid gan drefnwyr { $community }
announce-told-cancelled = Wedi’i ganslo gan drefnwyr { $community }

# Before it is sent

announce-card-draft = Dyma beth fydd grwpiau’n ei weld. Dydy e ddim wedi’i anfon eto.
announce-card-planned = Mae cyhoeddiad { $number } wedi’i gynllunio.
announce-card-asked = Mae cyhoeddiad { $number } yn aros am ie gan drefnydd arall.
announce-card-paused = Chafodd cyhoeddiad { $number } ddim ei anfon.
announce-card-sent = Cyhoeddiad { $number }
announce-card-cancelled = Mae cyhoeddiad { $number } wedi’i ganslo.
announce-card-over = Mae cyhoeddiad { $number } wedi dod i ben.
announce-behind = Ar ôl pwyso “Dangos” byddan nhw’n darllen:
announce-goes-now = { $count ->
    [one] Mae’n mynd i un grŵp, nawr.
   *[other] Mae’n mynd i { $count } grŵp, nawr.
}
announce-goes = { $count ->
    [one] Mae’n mynd i un grŵp: { $when }.
   *[other] Mae’n mynd i { $count } grŵp: { $when }.
}
announce-goes-later = { $count ->
    [one] Byddai’n mynd i un grŵp.
   *[other] Byddai’n mynd i { $count } grŵp.
}
announce-nowhere = Dydy e ddim yn mynd i unrhyw grŵp eto. Dewiswch i ble mae’n mynd.
announce-next = Nesaf: { $when }
announce-languages = Ieithoedd eraill sydd yno: { $languages }
announce-about = Pwnc: { $topic }
announce-was-urgent = Anfonwyd ar unwaith, oherwydd: { $reason }

# Buttons

announce-do-send = Anfon nawr
announce-do-plan = Cynllunio
announce-do-when = Pryd
announce-do-where = I ble
announce-do-more = Mwy
announce-do-drop = Rhoi heibio
announce-do-stop = Stopio’r rhain
announce-do-skip = Hepgor y nesaf
announce-do-for = Cymuned arall
announce-do-now = Nawr
announce-do-urgent = Ar frys
announce-do-all = Pob grŵp ({ $count })
announce-do-here = Y grŵp hwn
announce-do-pick = Dewis grwpiau
announce-do-words = Geiriau
announce-do-note = Nodyn cynnwys
announce-do-add = Ieithoedd
announce-do-topic = Pwnc
announce-do-previews = Pob rhagolwg
announce-do-copy = Copïo i eraill
announce-do-picture = Ychwanegu llun
announce-do-bare = Tynnu’r ffeil
announce-do-change = Newid y geiriau
announce-do-report = Adroddiad
announce-do-tell = Anfon i’r newydd
announce-do-again = Postio eto
announce-do-cancel = Canslo’r cyhoeddiad
announce-do-yes = Ie, anfonwch
announce-do-no = Na
announce-send-it = Anfon
announce-drop-it = Rhoi heibio
announce-wait = Oedi tan { $time }
# $weekday: "Wednesday". $time: "10am".
announce-better = Dydd { $weekday } { $time }
announce-tomorrow = Yfory 9yb
announce-other-day = Diwrnod arall
announce-write-time = Ysgrifennu’r amser
announce-back = Yn ôl
announce-none = Dim

# When

announce-when = Pryd ddylai fynd?
announce-when-typed = Ysgrifennwch fel hyn: yfory 9yb. Neu fel hyn: bob dydd Llun cyntaf 10yb
# $question: what was not clear, such as "Is that 7am or 7pm?".
announce-assumed = Gwiriwch yr amser, os gwelwch yn dda. { $question }

# What speaks against a time

advice-quiet = Mae hynny yn yr oriau tawel. Byddai’n aros tan: { $when }.
advice-quiet-now = Mae’n nos. Fyddai e ddim yn gwneud sŵn.
advice-holiday = Mae’n ŵyl banc y diwrnod hwnnw.
advice-holiday-scotland = Mae’n ŵyl banc yn yr Alban y diwrnod hwnnw.
advice-holiday-northern-ireland = Mae’n ŵyl banc yng Ngogledd Iwerddon y diwrnod hwnnw.
advice-clash = Mae cyhoeddiad { $number } yn mynd allan o fewn yr un awr.
advice-clash-question = Mae cwestiwn { $number } yn agor neu’n cau o fewn yr un awr.
advice-week = Mae rhai grwpiau wedi cael tair neges yr wythnos honno. Yno byddai’n aros tan: { $when }.
advice-week-now = Mae rhai grwpiau wedi cael tair neges yr wythnos hon.

# Where

announce-where = I ble ddylai fynd?
announce-which = Pa grwpiau?
announce-chosen = Wedi dewis { $chosen } o { $count }. Pwyswch grŵp i newid hynny.
announce-ticked = ✓ { $number }. { $group }
announce-unticked = { $number }. { $group }
announce-earlier-groups = Grwpiau cynharach
announce-more-groups = Mwy o grwpiau
announce-picked = Gorffen
announce-which-community = I ba gymuned mae hwn?

# More

announce-more = Beth arall?
announce-topic = Am beth mae e?
announce-topic-how = Mae pobl yn dewis am ba bynciau maen nhw’n clywed.
announce-topic-put = Mae’r pwnc wedi’i osod.
announce-language = Ym mha iaith?
announce-language-how = Mae grŵp yn ei ddarllen yn ei iaith ei hun, os ydych chi’n ei ysgrifennu.
announce-language-has = Mae’r iaith hon yno’n barod: { $language }.
announce-original = y geiriau gwreiddiol
announce-preview-in = { $count ->
    [one] Dyma beth mae un grŵp yn ei ddarllen ({ $language }):
   *[other] Dyma beth mae { $count } grŵp yn ei ddarllen ({ $language }):
}

# Forms

announce-form-new = Cyhoeddiad newydd
announce-form-words = Beth hoffech chi ei ddweud?
announce-form-preview = Rhagolwg
announce-form-change = Newid y geiriau
announce-form-in = Y geiriau ({ $language })
announce-form-original = Mae’n dweud: { $words }
announce-form-save = Cadw
announce-form-note-title = Nodyn cynnwys
announce-form-note = Am beth mae e? Y llinell hon sy’n dod gyntaf.
announce-form-note-hint = Er enghraifft: Mae hwn am golled. Hyd at { $most } llythyren.
announce-form-time = Amser
announce-form-urgent-title = Ar frys
announce-form-urgent = Pam na all aros?
announce-form-urgent-hint = Mae’r rheswm yn cael ei gadw. Gall trefnwyr eraill ei ddarllen.
announce-form-urgent-send = Anfon ar unwaith
announce-form-cancel-title = Canslo cyhoeddiad { $number }
announce-form-cancel = Pam mae’n cael ei ganslo?
announce-form-cancel-hint = Mae’r grwpiau’n darllen hwn.
announce-form-cancel-send = Canslo’r cyhoeddiad

# What was done

announce-noted = Mae’r nodyn cynnwys wedi’i osod.
announce-planned = Mae cyhoeddiad { $number } wedi’i gynllunio: { $when }.
announce-skipped = Wedi’i hepgor. Nesaf: { $when }.
announce-last-skipped = Wedi’i hepgor. Dyna oedd y tro olaf.
announce-going = { $count ->
    [one] Mae cyhoeddiad { $number } ar ei ffordd i un grŵp. Bydd yr adroddiad yn dod yma.
   *[other] Mae cyhoeddiad { $number } ar ei ffordd i { $count } grŵp. Bydd yr adroddiad yn dod yma.
}
announce-going-night = { $count ->
    [one] Mae cyhoeddiad { $number } ar ei ffordd i un grŵp. Fydd e ddim yn gwneud sŵn, gan ei bod hi’n nos yno.
   *[other] Mae cyhoeddiad { $number } ar ei ffordd i { $count } grŵp. Fydd e ddim yn gwneud sŵn, gan ei bod hi’n nos yno.
}
announce-changed = Wedi’i newid. Mae pob grŵp yn gweld y geiriau newydd.
announce-changed-check = Wedi’i newid. Gwiriwch yr ieithoedd eraill hefyd, os gwelwch yn dda.
announce-cancelled = Mae cyhoeddiad { $number } wedi’i ganslo. Mae’r grwpiau’n gweld pam.
announce-dropped = Wedi’i roi heibio. Chafodd neb wybod.
announce-stopped = Wedi’i stopio. Fydd e ddim yn dod eto.
announce-again = Mae wedi’i bostio eto ar waelod pob grŵp.
announce-no-new = Does dim grŵp wedi ymuno ers iddo gael ei anfon.

# A second organiser's yes

announce-asked = Rydyn ni’n gofyn i drefnydd arall. Bydd yn mynd cyn gynted ag y bydd un yn dweud ie.
announce-asks = Gaiff hwn fynd i grwpiau { $community } ar unwaith?
announce-asks-why = All e ddim aros, oherwydd: { $reason }
announce-asks-over = Mae cyhoeddiad { $number } wedi’i benderfynu. Does dim ar ôl i’w wneud.
announce-declined = Mae eich na wedi’i nodi. Bydd pwy bynnag a’i ysgrifennodd yn cael gwybod.
announce-said-no = Dywedodd trefnydd arall na wrth gyhoeddiad { $number }. Chafodd e ddim ei anfon.

# Not sent by itself

announce-not-sent = Chafodd cyhoeddiad { $number } ddim ei anfon.
announce-stopped-why = Dydy pwy bynnag a’i cynlluniodd ddim yn drefnydd bellach, neu does dim grŵp y gall fynd iddo.
announce-stopped-over = Mae cyhoeddiad { $number } wedi’i benderfynu. Does dim ar ôl i’w wneud.

# The report

# $told: one of the two below.
report-title = Cyhoeddiad { $number }: { $told }
report-told = { $told ->
    [0] { $count ->
        [one] 1 grŵp heb gael gwybod eto
       *[other] { $count } grŵp heb gael gwybod eto
    }
   *[other] { $told } o { $count } grŵp wedi cael gwybod
}
report-told-all = { $count ->
    [one] 1 grŵp wedi cael gwybod
   *[other] { $count } grŵp wedi cael gwybod
}
report-everybody = Mae pawb wedi cael gwybod.
report-cancelled = Mae wedi’i ganslo. Mae grwpiau a gafodd wybod yn gweld pam.
report-going = { $count ->
    [one] Mae 1 ar ei ffordd.
   *[other] Mae { $count } ar eu ffordd.
}
report-dropped = { $count ->
    [one] Chafodd 1 ddim gwybod cyn iddo gael ei ganslo.
   *[other] Chafodd { $count } ddim gwybod cyn iddo gael ei ganslo.
}
# $group: the title of a group. $when: a day and a time.
report-gone = { $group }: ces i fy nhynnu oddi yno. Ychwanegwch y grŵp eto gyda /people, yna pwyswch “Anfon i’r newydd”.
report-blocked = { $group }: dw i ddim yn cael ysgrifennu yno. Gofynnwch i weinyddwr roi’r hawl i mi.
report-refused = { $group }: wnaeth yr ap ddim ei dderbyn. Postiwch ef yno eich hun, os gwelwch yn dda.
report-deleted = { $group }: cafodd ei anfon, yna cafodd ei ddileu gan rywun yno.
report-late = { $group }: heb ei anfon. Byddai wedi dod yn rhy hwyr.
report-again = { $group }: wnaeth e ddim gweithio. Dw i’n rhoi cynnig arall arni.
report-waits = { $group }: mae’n aros.
report-waits-till = { $group }: mae’n aros tan: { $when }.
report-waits-night = { $group }: oriau tawel, tan: { $when }.
report-waits-week = { $group }: tair neges yr wythnos hon yn barod. Mae’n aros tan: { $when }.
report-more = { $count ->
    [one] Ac un arall.
   *[other] A { $count } arall.
}
report-all = Pob un

# The list

announce-list = Cyhoeddiadau
announce-list-none = Does dim wedi’i gynllunio, a does dim wedi’i anfon. Ysgrifennwch /announce a beth hoffech chi ei ddweud.
announce-open = Cyhoeddiad { $number }
announce-open-in = { $number }: { $community }
announce-line-planned = { $number }. “{ $words }” Wedi’i gynllunio: { $when }.
announce-line-sent = { $number }. “{ $words }” Wedi’i anfon: { $when }.
announce-line-asked = { $number }. “{ $words }” Yn aros am ie.
announce-line-paused = { $number }. “{ $words }” Heb ei anfon. Mae’n aros amdanoch chi.
announce-line-cancelled = { $number }. “{ $words }” Wedi’i ganslo.
announce-line-over = { $number }. “{ $words }” Wedi dod i ben.

# Noes

announcement-none = Does dim cyhoeddiad fel hwnnw. Gwelwch bob un gyda /announce list.
announcement-which = Mae cyhoeddiad { $number } gan sawl cymuned. Dewiswch un gyda /announce list.
announcement-empty = Does dim geiriau ynddo. Ysgrifennwch beth hoffech chi ei ddweud.
announcement-long = { $over ->
    [one] Mae hynny 1 llythyren yn rhy hir. Mae lle i { $most }.
   *[other] Mae hynny { $over } llythyren yn rhy hir. Mae lle i { $most }.
}
announcement-note-long = { $over ->
    [one] Mae hynny 1 llythyren yn rhy hir. Mae lle i { $most } mewn nodyn cynnwys.
   *[other] Mae hynny { $over } llythyren yn rhy hir. Mae lle i { $most } mewn nodyn cynnwys.
}
announcement-sent = Mae wedi’i anfon yn barod. Gallwch newid ei eiriau, neu ei ganslo.
announcement-unsent = Dydy e ddim wedi’i anfon eto, felly gallwch ei newid neu ei roi heibio.
announcement-cancelled = Mae wedi’i ganslo neu wedi dod i ben. Ysgrifennwch un newydd gyda /announce.
announcement-not-asked = Mae hynny wedi’i benderfynu’n barod. Does dim ar ôl i’w wneud.
announcement-own-yes = Mae’n rhaid i’r ie hwn ddod gan drefnydd arall.
announcement-once = Unwaith yn unig mae’n mynd allan, felly does dim i’w hepgor.
announcement-nowhere = Does dim grŵp y gallai fynd iddo. Dewiswch i ble mae’n mynd.
announcement-place-none = Dw i ddim yn gwybod am y grŵp hwnnw. Dewiswch un o’r rhestr.
announcement-many = Mae { $most } cyhoeddiad wedi mynd allan ers ddoe. Arhoswch, neu cynlluniwch ef ar gyfer yfory.
announcement-unexplained = Dywedwch pam mewn ychydig eiriau, os gwelwch yn dda.
announcement-topic-none = Dw i ddim yn gwybod am y pwnc hwnnw. Dyma’r pynciau: { $topics }.
announcement-language-none = Dw i ddim yn siarad yr iaith honno. Dw i’n siarad y rhain: { $languages }.
announcement-no-wait = Does dim angen aros: mae hwn yn amser da.
announcement-planned-many = Mae { $most } cyhoeddiad wedi’u cynllunio. Rhowch un heibio’n gyntaf.

# A picture or document that goes with it

announce-file-ask = Anfonwch y llun neu’r ddogfen ata i nawr.
announce-file-how = Dw i’n cymryd un, hyd at { $most } MB. Mae llun yn colli ble a phryd y cafodd ei dynnu.
announce-file-title = Ei ddweud mewn geiriau
announce-file-shows = Beth mae’r llun yn ei ddangos, mewn geiriau?
announce-file-is = Beth yw’r ddogfen hon, mewn geiriau?
announce-file-hint = I bobl sydd ddim yn gallu ei gweld. Os oes geiriau ar y ffeil, ysgrifennwch nhw yma.
announce-file-put = Mae’n mynd gyda’ch cyhoeddiad nawr.
announce-file-off = Bydd yn mynd heb lun na dogfen.

# Announcements in the weekly list of what is on. $title: what it is called. $when: a day, or a day and a time.

on-told = { $title }: { $when }
# $title: the beginning of what it is called.
on-remind = Atgoffa: { $title }
on-news = Bydd newyddion yn dod: { $when }.

# The list and the report on pages

announce-shelf-planned = Wedi’i gynllunio: { $when }
announce-shelf-asked = Yn aros am ie gan drefnydd arall
announce-shelf-paused = Heb ei anfon. Mae’n aros amdanoch chi.
# $when: a day and a time.
announce-shelf-sent = Wedi’i anfon: { $when }
announce-shelf-cancelled = Wedi’i ganslo: { $when }
announce-shelf-over = Wedi dod i ben: { $when }
announce-stands-told = Wedi cael gwybod
announce-stands-going = Ar ei ffordd
announce-stands-again = Wnaeth e ddim gweithio. Dw i’n rhoi cynnig arall arni.
announce-stands-waits = Yn aros
# $when: a day and a time.
announce-stands-waits-till = Yn aros tan: { $when }
announce-stands-waits-night = Oriau tawel, tan: { $when }
announce-stands-waits-week = Tair neges yr wythnos hon yn barod. Mae’n aros tan: { $when }.
announce-stands-late = Heb ei anfon. Byddai wedi dod yn rhy hwyr.
announce-stands-gone = Ces i fy nhynnu oddi yno.
announce-stands-blocked = Dw i ddim yn cael ysgrifennu yno.
announce-stands-refused = Wnaeth yr ap ddim ei dderbyn.
announce-stands-deleted = Cafodd ei anfon, yna cafodd ei ddileu gan rywun yno.
announce-stands-dropped = Heb gael gwybod cyn iddo gael ei ganslo
announce-mend-gone = Ychwanegwch y grŵp eto gyda /people, yna pwyswch “Anfon i’r newydd”.
announce-mend-blocked = Gofynnwch i weinyddwr roi’r hawl i mi.
announce-mend-refused = Postiwch ef yno eich hun, os gwelwch yn dda.
