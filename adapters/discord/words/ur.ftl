### What only Discord needs to say.

# Stands in a list of choices until one is chosen.
discord-choose = ایک چنیں
# Shown at once where the answer takes longer, and changed into the answer.
discord-one-moment = ایک لمحہ۔ یہ ابھی محفوظ نہیں ہوا۔ محفوظ ہوتے ہی یہ پیغام بدل جائے گا۔ 15 منٹ بعد بھی نہ بدلے تو مہربانی کر کے دوبارہ کریں۔
discord-not-saved = یہ محفوظ نہیں ہو سکا۔ نہ کچھ گنا گیا، نہ کچھ بدلا۔ مہربانی کر کے بعد میں دوبارہ کوشش کریں۔
discord-done = ہو گیا۔
# Added to what an organiser is told in a channel where the bot may not write.
discord-cannot-write = مجھے ابھی اس چینل میں لکھنے کی اجازت نہیں، اس لیے یہاں کچھ نظر نہیں آتا۔ مجھے View Channel اور Send Messages کی اجازت دے دیں۔ پھر یہاں میری کوئی بھی کمانڈ لکھیں۔
# Above a form that could not be opened at once, or whose words were refused.
discord-form-ready = فارم اب تیار ہے۔
discord-form-open = فارم کھولیں
discord-form-again = درست کریں
discord-form-gone = یہ فارم اب میرے پاس نہیں ہے۔ مہربانی کر کے نئے سرے سے شروع کریں۔
# Above what somebody had typed, when it was refused: it can be copied from there.
discord-typed = آپ نے یہ لکھا تھا:
# The option of a command with which a picture or document may be sent.
discord-file-option = تصویر یا دستاویز، اگر کوئی ہو
