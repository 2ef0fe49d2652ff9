# Pictures and documents that people send

file-unwanted = এখানে ছবি বা ফাইল রাখতে পারি না। দয়া করে কথায় লিখুন।
file-there = আপনার একটি ফাইল আমার কাছে আগেই আছে। তাতে কী আছে, আগে কথায় বলুন।
file-too-large = { $size ->
    [0] ফাইলটি খুব বড়। সবচেয়ে বেশি { $most } MB নিতে পারি।
   *[other] ফাইলটি প্রায় { $size } MB। সবচেয়ে বেশি { $most } MB নিতে পারি।
}
file-empty = ফাইলটি খালি। দয়া করে দেখে আবার পাঠান।
file-of-wrong-kind = এই ধরনের ফাইল চলে না। ছবি নিই JPEG, PNG আর WebP। ফাইল নিই PDF, Word, ODT, ICS, TXT আর CSV।
file-not-fetched = আপনার ফাইলটি আমার কাছে পৌঁছায়নি। দয়া করে আবার পাঠান।
file-gone = ফাইলটি এখানে আর নেই। দয়া করে আবার পাঠান।
