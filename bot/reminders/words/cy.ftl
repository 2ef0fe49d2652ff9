# Reminders

remind-summary = Fy atgoffa, a gweld fy nodiadau atgoffa
remind-words = Pryd a beth, fel: yfory 9yb ffonio’r meddyg
remind-plain-words = nodiadau atgoffa | fy nodiadau atgoffa | fy nodiadau atgoffa i | gweld fy nodiadau atgoffa | dangos fy nodiadau atgoffa | nodyn atgoffa | atgoffa fi | atgoffwch fi
# $when: "Tuesday 1 December, 9am". $what: what somebody wants to be reminded of. $rule: "every Monday at 8pm".
remind-card = { $when }: { $what }
remind-card-again = { $what }: { $rule }
remind-card-open = { $what }
remind-ask = Ddylwn i eich atgoffa fel hyn?
remind-assumed = Roedd rhaid i mi ddyfalu ychydig. Gwiriwch y diwrnod a’r amser, os gwelwch yn dda.
remind-assumed-half = Dw i wedi cymryd { $pm }, nid { $am }. Gwiriwch, os gwelwch yn dda.
remind-next = Y tro nesaf: { $when }.
remind-first = Y tro cyntaf: { $when }.
remind-put-off = Wedi’i ohirio tan: { $when }.
remind-was-due = Daeth hwn: { $when }. Pwyswch “Wedi’i wneud”, a bydd yn gadael eich rhestr.
remind-no-more = Fydd e ddim yn dod eto.
remind-at-night = Mae hynny yn eich oriau tawel. Bydd yn gwneud sŵn yr un fath.
remind-is-neutral = Mae’n dod mewn geiriau niwtral: dydy e ddim yn dweud am beth mae e.
remind-number-is = Nodyn atgoffa { $number }
remind-you-stopped = Fe wnaethoch chi ofyn i mi stopio, felly does dim yn dod nawr. Ysgrifennwch /start, ac fe ddaw.
remind-you-paused = Fe wnaethoch chi ofyn am saib. Bydd eich nodiadau atgoffa’n aros nes bydd ar ben.
remind-not-reached = Alla i ddim ysgrifennu atoch yn breifat, felly fyddai dim yn eich cyrraedd.
remind-door = Agor ein sgwrs
remind-gone = Dydy beth oedd hwn yn sôn amdano ddim yno bellach.

# Buttons

remind-do-confirm = Cadarnhau
remind-do-time = Newid yr amser
remind-do-words = Newid y geiriau
remind-do-not-now = Ddim nawr
remind-do-done = Wedi’i wneud
remind-do-snooze = Gohirio
remind-do-cancel = Ei ganslo
remind-do-stop = Stopio’r rhain
remind-do-skip = Hepgor y nesaf
remind-do-neutral = Geiriau niwtral
remind-do-plain = Geiriau plaen
remind-do-file = Ffeil calendr
remind-do-new = Nodyn atgoffa newydd
remind-do-more = Mwy
remind-do-earlier = Rhai cynharach
remind-do-change = Newid
remind-do-what = Beth oedd e?
remind-do-evening = Heno 7yh
remind-do-tomorrow = Yfory 9yb
remind-do-other-day = Diwrnod arall
remind-do-write = Ei ysgrifennu
remind-do-yes = Ie
remind-number = Nodyn atgoffa { $number }

# The list

remind-list = Eich nodiadau atgoffa
remind-none = Does gennych chi ddim nodiadau atgoffa.
remind-none-how = Ysgrifennwch pryd a beth, fel hyn: /remind yfory 9yb ffonio’r meddyg
# $title: "Tuesday 1 December, 9am: ring the GP".
remind-line = { $number }. { $title }
remind-line-came = { $what } (daeth: { $when })

# When, and for how long

remind-when = Pryd ddylwn i eich atgoffa?
remind-for = Am beth: { $what }
# $called: a number, or the word "new".
remind-when-typed = Neu ysgrifennwch: /remind { $called } time yfory 9yb
remind-again-typed = Ysgrifennwch sut y dylai fod: /remind { $called } time bob dydd Llun 8yh
remind-sure = Ai dyma roeddech chi’n ei feddwl: { $when }?
remind-snooze-when = Am faint o amser?
remind-snooze-typed = Neu ysgrifennwch: /remind { $number } snooze 2 awr
remind-span-minutes = 10 munud
remind-span-hour = 1 awr
remind-span-evening = Heno
remind-span-tomorrow = Yfory

# Forms

remind-form-new = Nodyn atgoffa newydd
remind-form-unsure = Galla i ddarllen hynny mewn dwy ffordd. Beth, a phryd?
remind-form-what = Am beth ddylwn i eich atgoffa?
remind-form-when = Pryd?
remind-form-when-hint = Er enghraifft: yfory 9yb, neu bob dydd Llun 8yh
remind-form-when-open = Er enghraifft: yfory 9yb, neu bob dydd Llun 8yh. Gadewch yn wag i ddewis gyda botymau.
remind-form-words = Am beth mae e?
remind-form-send = Ymlaen

# The promise

remind-promise = Bydda i’n eich atgoffa yma: { $when }.
remind-promise-again = Bydda i’n eich atgoffa yma { $rule }.
remind-see = Nodyn atgoffa { $number } yw hwn. Gwelwch bob un gyda /remind
remind-kept = Nodyn atgoffa { $number } yw hwnnw.
remind-written = Dw i newydd ysgrifennu atoch yn breifat. Dim byd yno? Agorwch ein sgwrs ac ysgrifennwch /remind { $number }
remind-dropped = Iawn, dw i’n cadw dim ohono.
remind-no-chat = Alla i ddim ysgrifennu atoch yn breifat eto.
remind-write-first = Agorwch ein sgwrs ac ysgrifennwch /remind new yno. Wedyn galla i.
remind-file = Cofnod calendr gyda larwm
remind-file-for = Agorwch y ffeil i’w rhoi yn eich calendr eich hun. Mae’n eich atgoffa hebdda i.

# When its time has come

remind-told-neutral = Fe wnaethoch chi ofyn i mi eich atgoffa.
remind-late = Mae hwn yn hwyr. Yr amser oedd: { $when }.
# $when: the last of those that were missed.
remind-missed = { $count ->
    [one] Collwyd un tro cyn hwn: { $when }.
    [two] Collwyd { $count } dro cyn hwn. Yr olaf oedd: { $when }.
    [few] Collwyd { $count } thro cyn hwn. Yr olaf oedd: { $when }.
    [many] Collwyd { $count } thro cyn hwn. Yr olaf oedd: { $when }.
   *[other] Collwyd { $count } tro cyn hwn. Yr olaf oedd: { $when }.
}
remind-brief = Nodyn atgoffa: { $what }
remind-it-was = Fe wnaethoch chi ofyn i mi eich atgoffa o hyn:
remind-it-was-note = Dyma oedd e: { $what }

# What came of it

remind-done = Wedi’i wneud: { $what }
remind-cancelled = Wedi’i ganslo: { $what }
remind-changed = Wedi’i newid.
remind-not-again = Bydd yn dod unwaith nawr, a dim mwy.
remind-noted-done = Wedi’i wneud. Fydd dim mwy yn dod.
remind-noted-next = Wedi’i wneud. Y tro nesaf: { $when }.
remind-noted-cancelled = Mae nodyn atgoffa { $number } wedi’i ganslo. Fydd dim mwy yn dod.
remind-noted-neutral = O hyn ymlaen, fydd e ddim yn dweud am beth mae e.
remind-noted-plain = O hyn ymlaen, bydd yn dweud am beth mae e.
remind-skipped = Wedi’i hepgor. Y tro nesaf: { $when }.
remind-skipped-last = Wedi’i hepgor. Dyna oedd y tro olaf, felly fydd dim mwy yn dod.
remind-snoozed = Bydda i’n eich atgoffa eto: { $when }.

# What cannot be

remind-unknown = Does gennych chi ddim nodyn atgoffa â’r rhif hwnnw. Gwelwch eich rhai chi gyda /remind
remind-draft-gone = Dydy hwnnw ddim yn aros bellach. Dechreuwch eto: /remind yfory 9yb ffonio’r meddyg
remind-empty = Am beth ddylwn i eich atgoffa? Ysgrifennwch hynny ar ôl yr amser.
# $count, $most: numbers of characters.
remind-long = Mae { $count } llythyren yn hynny. Defnyddiwch { $most } neu lai, os gwelwch yn dda.
remind-too-many = Mae gennych chi { $most } nodyn atgoffa, a dydw i ddim yn cadw mwy. Canslwch un yn gyntaf: gwelwch nhw gyda /remind
remind-not-yet = Dydy e ddim wedi dod eto. I newid ei amser, ysgrifennwch /remind { $number } time yfory 9yb
remind-over = Mae hwnnw wedi dod i ben. Gwelwch eich rhai chi gyda /remind
remind-once = Unwaith yn unig mae’n dod, felly does dim tro nesaf i’w hepgor.
remind-not-words = Mae hwn am rywbeth yn y grŵp, felly allwch chi ddim newid ei eiriau.
remind-stopped = Fe wnaethoch chi ofyn i mi beidio ag anfon dim. Ysgrifennwch /start yn gyntaf, yna galla i eich atgoffa.
remind-snooze-unclear = Am faint o amser? Ysgrifennwch fel hyn: 2 awr
