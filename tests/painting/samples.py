"""Results as people of six languages would write them: as long as they may be, and of the usual length."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.chat.outbound import Chart, ChartRow

QUESTION, OPTION = 300, 80
"""The longest that people may write, in characters."""


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Words of one language: a question, options, how much, and a last line. `more` follows where it is to be long."""

    question: str
    options: tuple[str, ...]
    amount: str
    foot: str
    more: str

    def usual(self) -> Chart:
        """A result of the usual length."""
        counts = (14, 9, 3, 0)
        return _chart(self, self.question, self.options, counts)

    def longest(self) -> Chart:
        """Ten options of 80 characters under a question of 300."""
        options = tuple(
            f"{self.options[nth % len(self.options)]} {nth}: {self.more}"[:OPTION].strip() for nth in range(10)
        )
        long = " ".join([self.question, *[self.more] * 6])[:QUESTION].strip()
        return _chart(self, long, options, tuple(1999 >> nth for nth in range(10)))


def _chart(sample: Sample, title: str, options: tuple[str, ...], counts: tuple[int, ...]) -> Chart:
    rows = tuple(
        ChartRow(
            label=option,
            amount=sample.amount.format(count, round(100 * count / sum(counts))),
            share=count / max(sum(counts), 1),
        )
        for option, count in zip(options, counts, strict=True)
    )
    return Chart(title=title, rows=rows, foot=sample.foot)


SAMPLES: Mapping[str, Sample] = {
    "en": Sample(
        question="Which day suits you best for the carers' forum?",
        options=("Tuesday evening, 6pm", "Saturday morning, with tea and toast", "Online only", "I cannot come"),
        amount="{} ({}%)",
        foot="26 people answered. Closed on Friday 4 December.",
        more="Tell us what would make it easier for you and for whoever you look after to come along, such as a lift.",
    ),
    "cy": Sample(
        question="Pa ddiwrnod sydd orau i chi ar gyfer fforwm y gofalwyr?",
        options=("Nos Fawrth, 6 o'r gloch", "Bore Sadwrn, gyda thŷ agored a dŵr", "Ar-lein yn unig", "Alla i ddim dod"),
        amount="{} ({}%)",
        foot="Atebodd 26 o bobl. Caeodd ddydd Gwener 4 Rhagfyr.",
        more="Dywedwch wrthym beth fyddai'n ei gwneud yn haws i chi a'r sawl rŷch chi'n gofalu amdano ddod â'ch gŵr.",
    ),
    "pl": Sample(
        question="Który dzień najbardziej odpowiada Państwu na spotkanie opiekunów?",
        options=(
            "Wtorek wieczorem, godz. 18",
            "Sobota rano, z herbatą i śniadaniem",
            "Tylko zdalnie",
            "Nie mogę przyjść",
        ),
        amount="{} ({}%)",
        foot="Odpowiedziało 26 osób. Zamknięto w piątek 4 grudnia.",
        more="Prosimy napisać, co ułatwiłoby przyjście Państwu i osobie, którą się Państwo opiekują, źdźbło żółci.",
    ),
    "pa": Sample(
        question="ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਦੀ ਮੀਟਿੰਗ ਲਈ ਤੁਹਾਨੂੰ ਕਿਹੜਾ ਦਿਨ ਠੀਕ ਲੱਗਦਾ ਹੈ?",
        options=("ਮੰਗਲਵਾਰ ਸ਼ਾਮ, 6 ਵਜੇ", "ਸ਼ਨਿੱਚਰਵਾਰ ਸਵੇਰੇ, ਚਾਹ ਅਤੇ ਨਾਸ਼ਤੇ ਨਾਲ", "ਸਿਰਫ਼ ਔਨਲਾਈਨ", "ਮੈਂ ਨਹੀਂ ਆ ਸਕਦਾ"),
        amount="{} ({}%)",
        foot="26 ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਸ਼ੁੱਕਰਵਾਰ 4 ਦਸੰਬਰ ਨੂੰ ਬੰਦ ਹੋਇਆ।",
        more="ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਤੁਹਾਡੇ ਅਤੇ ਜਿਸ ਦੀ ਤੁਸੀਂ ਦੇਖਭਾਲ ਕਰਦੇ ਹੋ ਉਸ ਲਈ ਆਉਣਾ ਕਿਵੇਂ ਸੌਖਾ ਹੋ ਸਕਦਾ ਹੈ, ਪ੍ਰਬੰਧ ਕਰਾਂਗੇ।",
    ),
    "bn": Sample(
        question="পরিচর্যাকারীদের সভার জন্য কোন দিনটি আপনার সবচেয়ে সুবিধাজনক?",
        options=("মঙ্গলবার সন্ধ্যা ৬টা", "শনিবার সকাল, চা ও নাস্তাসহ", "শুধু অনলাইনে", "আমি আসতে পারব না"),
        amount="{} ({}%)",
        foot="২৬ জন উত্তর দিয়েছেন। শুক্রবার ৪ ডিসেম্বর বন্ধ হয়েছে।",
        more="আপনার এবং আপনি যাঁর দেখাশোনা করেন তাঁর আসা কীভাবে সহজ হতে পারে আমাদের জানান, যেমন স্বাস্থ্য ও ক্ষমতা, র‍্যাম্প।",
    ),
    "ur": Sample(
        question="دیکھ بھال کرنے والوں کی میٹنگ کے لیے آپ کو کون سا دن سب سے بہتر لگتا ہے؟",
        options=("منگل کی شام، 6 بجے", "ہفتے کی صبح، چائے اور ناشتے کے ساتھ", "صرف آن لائن", "میں نہیں آ سکتا"),
        amount="{} ({}%)",
        foot="26 لوگوں نے جواب دیا۔ جمعہ 4 دسمبر کو بند ہوا۔",
        more="ہمیں بتائیں کہ آپ کے لیے اور جس کی آپ دیکھ بھال کرتے ہیں اس کے لیے آنا کیسے آسان ہو سکتا ہے، مثلاً سواری۔",
    ),
}

MIXED = Chart(
    title="Who shall we ask? \u2068کس سے پوچھیں؟\u2069 <b>&amp;</b>",
    rows=(
        ChartRow(label="Dr Malik کے ساتھ ملاقات (GP) 3 بجے", amount="12", share=0.6),
        ChartRow(label="میٹنگ Zoom پر (online)", amount="7", share=0.35),
        ChartRow(label="👍🏽 Yes, all of us 👨‍👩‍👧 ❤️", amount="1", share=0.0001),
        ChartRow(label="🥳", amount="0", share=0),
        ChartRow(label="ਹਾਂ / হ্যাঁ / Tak / Ydw", amount="1,000", share=1),
        ChartRow(label="x" * 80, amount="3", share=0.15),
    ),
    foot="\u2068اردو\u2069, বাংলা, ਪੰਜਾਬੀ, Cymraeg: 5 > 3 & 2 < 4.",
)
