# Pictures and documents that people send

file-unwanted = Alla i ddim cadw lluniau na ffeiliau yma. Ysgrifennwch ef mewn geiriau, os gwelwch yn dda.
file-there = Mae gen i un ffeil gennych chi’n barod. Yn gyntaf, dywedwch mewn geiriau beth mae’n ei ddangos.
file-too-large = { $size ->
    [0] Mae’r ffeil honno’n rhy fawr. { $most } MB yw’r mwyaf y galla i ei gymryd.
   *[other] Mae’r ffeil honno tua { $size } MB. { $most } MB yw’r mwyaf y galla i ei gymryd.
}
file-empty = Mae’r ffeil honno’n wag. Gwiriwch hi a’i hanfon eto, os gwelwch yn dda.
file-of-wrong-kind = Alla i ddim defnyddio’r math hwn o ffeil. Dw i’n cymryd lluniau JPEG, PNG a WebP. Dw i hefyd yn cymryd ffeiliau PDF, Word, ODT, ICS, TXT a CSV.
file-not-fetched = Doedd dim modd i mi gael eich ffeil. Anfonwch hi eto, os gwelwch yn dda.
file-gone = Dydy’r ffeil honno ddim yma bellach. Anfonwch hi eto, os gwelwch yn dda.
