# Pictures and documents that people send

file-unwanted = I cannot keep pictures or files here. Please write it in words.
file-there = I have one file from you already. First tell me in words what it shows.
file-too-large = { $size ->
    [0] That file is too large. { $most } MB is the most that I can take.
   *[other] That file has about { $size } MB. { $most } MB is the most that I can take.
}
file-empty = That file is empty. Please check it and send it again.
file-of-wrong-kind = I cannot use this kind of file. I take JPEG, PNG and WebP pictures. I also take PDF, Word, ODT, ICS, TXT and CSV files.
file-not-fetched = I could not get your file. Please send it again.
file-gone = That file is not here any more. Please send it again.
