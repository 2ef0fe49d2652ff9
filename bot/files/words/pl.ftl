# Pictures and documents that people send

file-unwanted = Nie mogę tu przechowywać obrazków ani plików. Napisz to, proszę, słowami.
file-there = Mam już od Ciebie jeden plik. Najpierw opisz słowami, co na nim widać.
file-too-large = { $size ->
    [0] Ten plik jest za duży. Przyjmuję najwyżej { $most } MB.
   *[other] Ten plik ma około { $size } MB. Przyjmuję najwyżej { $most } MB.
}
file-empty = Ten plik jest pusty. Sprawdź go, proszę, i wyślij jeszcze raz.
file-of-wrong-kind = Nie mogę użyć takiego pliku. Przyjmuję obrazki JPEG, PNG i WebP. Przyjmuję też pliki PDF, Word, ODT, ICS, TXT i CSV.
file-not-fetched = Nie mogę pobrać tego pliku. Wyślij go, proszę, jeszcze raz.
file-gone = Nie mam już tego pliku. Wyślij go, proszę, jeszcze raz.
