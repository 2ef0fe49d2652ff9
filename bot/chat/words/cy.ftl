# What the engine itself says

have-it = Mae hwn gennym ni’n barod. Does dim angen gwneud dim.
waited = Doeddwn i ddim yn rhedeg pan ysgrifennoch chi hwn, felly dw i heb ei dderbyn. Anfonwch hwn eto, os gwelwch yn dda.
went-wrong = Aeth rhywbeth o’i le ar ein hochr ni. Does dim byd wedi newid. Rhowch gynnig arall arni.
action-invalid = Dydy’r botwm hwn ddim yn gweithio yma bellach. Ysgrifennwch /polls ata i i weld beth sydd ar agor.
slow-down = Roedd hynny’n gyflym iawn. Arhoswch ddeg eiliad, os gwelwch yn dda.
faceless = Fe wnaethoch chi ysgrifennu fel y grŵp, felly alla i ddim gweld pwy ydych chi. Ysgrifennwch fel chi’ch hun, ac fe alla i helpu.
attached-picture = Llun: { $what }
attached-document = Dogfen: { $what }
words-unchecked = Mae rhan o hyn yn Saesneg: does neb wedi ei wirio yn Gymraeg eto.
text-too-long = Mae hynny’n rhy hir i un neges. { $most } llythyren yw’r mwyaf.

# The pointer to the private chat

pointer-title = Rhyngoch chi a fi mae hynny.
pointer-door = Ysgrifennwch ata i’n breifat

# Forms, one question at a time

asking-keep = Cadw hwn
asking-skip = Hepgor
asking-cancel = Canslo
asking-cancelled = Wedi canslo. Does dim byd wedi newid.
field-empty = Mae angen ateb arna i yma.
field-too-long = Mae hynny’n rhy hir. { $most } llythyren yw’r mwyaf.
nothing-asked = Does dim i’w lenwi ar hyn o bryd.

# What waited: the digest, and the list that somebody asks for

digest-title = Beth oedd yn aros amdanoch chi
digest-late = Yn rhy hwyr: { $what }
digest-more = { $count ->
    [one] Mae un peth arall yn aros amdanoch chi.
    [two] Mae { $count } beth arall yn aros amdanoch chi.
    [few] Mae { $count } pheth arall yn aros amdanoch chi.
    [many] Mae { $count } pheth arall yn aros amdanoch chi.
   *[other] Mae { $count } peth arall yn aros amdanoch chi.
}
digest-show = Dangos y rhain
digest-stop = I glywed llai neu ddim byd, ysgrifennwch /me neu “stopio”.
waiting-title = Popeth oedd yn aros amdanoch chi
waiting-none = Does dim yn aros amdanoch chi.
