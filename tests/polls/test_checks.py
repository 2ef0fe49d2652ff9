"""Drafts are looked over before they are posted: what is wrong is told with what to write instead, and only that."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

import bot.polls
from bot.chat.outbound import Say
from bot.polls.checks import MOST, warnings
from bot.words import WordBook, plain
from tests.polls.bad_drafts import BAD
from tests.polls.good_drafts import GOOD

WORDS = WordBook.open(Path(bot.polls.__path__[0]))

FOREIGN = """
Ydych chi'n dod i'r cyfarfod ddydd Mawrth? | Ydw | Nac ydw
Pryd mae'r amser gorau i gwrdd, oherwydd mae angen i ni archebu'r neuadd cyn diwedd y mis hwn? | Bore | Prynhawn
Ble gawn ni gyfarfod? / Where shall we meet? | Llyfrgell / Library | Caffi / Café
Czy przyjdziesz na spotkanie we wtorek? | Tak | Nie
Kiedy możemy się spotkać, żeby porozmawiać o rehabilitacji i dokumentacji? | Poniedziałek | Piątek
ਤੁਸੀਂ ਮੀਟਿੰਗ ਵਿੱਚ ਆ ਰਹੇ ਹੋ? | ਹਾਂ | ਨਹੀਂ
আপনি কি সভায় আসছেন? | হ্যাঁ | না
کیا آپ میٹنگ میں آ رہے ہیں؟ | جی ہاں | نہیں
Kya aap meeting mein aa rahe hain? | Haan | Nahi
Tusi kithe milna chahunde ho? | Library | Café
Apni ki sobhay ashben? | Hyan | Na
Veniți la întâlnirea de marți? Este important pentru noi să știm. | Da | Nu
Você vem à reunião na terça-feira? | Sim | Não
¿Cuándo quiere usted la reunión? | Lunes | Martes
Quand voulez-vous venir à la réunion pour discuter de la réorganisation institutionnelle? | Lundi | Mardi
Quando volete fare il prossimo incontro? | Lunedì | Martedì
Wann möchten Sie sich treffen und wo? | Montag | Dienstag
Cathain atá an cruinniú agus conas a rachaidh tú ann? | Luan | Máirt
Ma imaan doontaa kulanka? | Haa | Maya
Toplantıya geliyor musunuz? | Evet | Hayır
Ar ateisite į susitikimą antradienį? | Taip | Ne
Чи прийдете ви на зустріч? | Так | Ні
你会来开会吗？ | 会 | 不会
האם אתם באים לפגישה? | כן | לא
"""


def _drafts(lines: str) -> list[tuple[str, list[str]]]:
    parted = [[part.strip() for part in line.split("|")] for line in lines.strip().split("\n")]
    return [(question, options) for question, *options in parted]


def _expected(word: str) -> list[tuple[str, list[str], str]]:
    rows = [line.rsplit(" => ", 1) for line in BAD[word].strip().split("\n")]
    return [(*_drafts(draft)[0], wanted) for draft, wanted in rows]


def _said(warning: Say) -> str:
    return plain(WORDS.text(warning, "en"))


def test_good_questions_pass_in_silence() -> None:
    """A false alarm costs trust; these are questions that a group may ask, with all that could be misread."""
    drafts = _drafts(GOOD)
    alarms = [(question, _said(warning)) for question, options in drafts for warning in warnings(question, options)]

    assert alarms == []
    assert len(drafts) >= 120


@pytest.mark.parametrize("word", BAD)
def test_what_is_wrong_is_told_with_what_to_write_instead(word: str) -> None:
    missed = [
        (question, wanted)
        for question, options, wanted in _expected(word)
        if not any(wanted in _said(warning) for warning in warnings(question, options) if warning.word == word)
    ]

    assert missed == []


def test_bad_questions_of_every_kind_are_tried() -> None:
    sentences = (files("bot.polls") / "words" / "en.ftl").read_text(encoding="utf-8")

    assert set(re.findall(r"^(check-[a-z-]+) =", sentences, re.MULTILINE)) == BAD.keys()
    assert sum(len(_expected(word)) for word in BAD) >= 120


@pytest.mark.parametrize("word", ["check-leading", "check-granted", "check-double", "check-long-question"])
def test_whoever_asks_what_is_suggested_is_not_told_the_same_again(word: str) -> None:
    again = [
        ask
        for _, options, ask in _expected(word)
        if any(warning.word.startswith(word) for warning in warnings(ask, options))
    ]

    assert again == []


def test_sentences_are_short_with_all_that_they_quote() -> None:
    drafts = [(question, options) for word in BAD for question, options, _ in _expected(word)]
    said = [_said(warning) for question, options in drafts for warning in warnings(question, options)]
    long = [text for text in said if any(len(sentence.split()) > 15 for sentence in re.split(r"[.?:] ", text))]

    assert long == []


def test_there_are_three_warnings_at_most_and_what_hurts_comes_first() -> None:
    said = warnings("Surely the CMHT should commence visits in relation to your loved one?", [])

    assert [warning.word for warning in said] == ["check-guesses", "check-leading", "check-jargon"]
    assert MOST == 3


def test_each_check_has_its_say_before_any_has_it_twice() -> None:
    said = warnings("Will the CMHT and the CPN commence visits?", [])

    assert [warning.word for warning in said] == ["check-jargon", "check-plain-words", "check-jargon"]


@pytest.mark.parametrize(("question", "options"), _drafts(FOREIGN))
def test_of_other_languages_nothing_is_said(question: str, options: list[str]) -> None:
    """Nothing at all is better than nonsense; a question in two languages counts as one of these."""
    assert warnings(question, options) == ()


def test_a_foreign_name_makes_a_question_no_less_english() -> None:
    said = warnings("Are you coming to the Gŵyl y Gofalwyr to meet the CMHT?", [])

    assert [warning.word for warning in said] == ["check-jargon"]


@pytest.mark.parametrize(
    "question",
    [
        "Have you met the CMHT (community mental health team)?",
        "Have you met the community mental health team (CMHT)?",
        "What does CMHT mean to you?",
        "Have you heard of the CMHT?",
        "HAVE YOU MET THE OT?",
        "Are you coming to the Co-production Week tea?",
    ],
)
def test_jargon_may_stand_where_it_is_explained_asked_about_shouted_or_a_name(question: str) -> None:
    assert warnings(question, []) == ()


def test_a_way_out_among_the_choices_makes_up_for_what_is_taken_for_granted() -> None:
    asked = "How much did the course help you?"

    assert [warning.word for warning in warnings(asked, ["A lot", "A bit"])] == ["check-granted"]
    assert warnings(asked, ["A lot", "A bit", "Not at all"]) == ()


def test_choices_that_take_two_things_together_make_them_one_question() -> None:
    asked = "Did you like the walk and the lunch?"

    assert [warning.word for warning in warnings(asked, ["Yes", "No"])] == ["check-double"]
    assert warnings(asked, ["Both", "Only the walk", "Neither"]) == ()


def test_whoever_asks_about_bonds_may_name_them() -> None:
    assert [warning.word for warning in warnings("Do you care for your mum?", [])] == ["check-guesses"]
    assert warnings("Do you care for your mum or for your dad?", []) == ()
    assert warnings("Who do you care for?", ["Mum", "Dad", "Partner", "Somebody else"]) == ()


def test_addresses_are_not_read() -> None:
    assert warnings("Did you see https://cmht.example/in-relation-to/commence or ask cmht@icb.example?", []) == ()
