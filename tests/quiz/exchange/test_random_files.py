"""Whatever a file holds, it is read or refused in a sentence; so is every question of it."""

import random

from quiz.exchange import opening
from quiz.exchange.items import FileFault
from quiz.importing.likeness import NoLikeness, likeness

GIFT = (
    *(
        "{",
        "}",
        "=",
        "~",
        "#",
        "####",
        "->",
        ":",
        "::",
        "\\",
        "%50%",
        "%",
        "\n",
        "\n\n",
        "T",
        "{T}",
        "a",
        "b",
        "[html]",
    ),
    *("<b>", "&lt;", "__", "*", "1", "..", "2:1", "// x\n", "$CATEGORY: a\n", "// [tag:Ordering]\n", "Who? {=a ~b}"),
    *("\\n", "{#", "{}", "é", " "),
)
NAMES = (
    *("name", "text", "questiontext", "answer", "feedback", "subquestion", "single", "tags", "tag", "category", "file"),
    *("selectoption", "group", "dragbox", "generalfeedback", "tolerance", "graderinfo", "question"),
)
TYPES = (
    *("multichoice", "truefalse", "shortanswer", "numerical", "matching", "ordering", "essay", "cloze", "gapselect"),
    *("ddwtos", "category", "other", ""),
)
WORDS = ("true", "false", "a", "[[1]]", "{1:MC:=a~b}", "3", "<![CDATA[<b>x]]>", "&lt;p&gt;")


def element(source, depth=0):
    name = source.choice(NAMES)
    inner = [
        element(source, depth + 1) if depth < 4 and source.random() < 0.5 else source.choice(WORDS)
        for _ in range(source.randint(0, 4))
    ]
    share = source.choice(["", ' fraction="100"', ' fraction="47"', ' fraction="x"', ' format="plain_text"'])
    return f"<{name}{share}>{''.join(inner)}</{name}>"


def xml_file(source):
    stem = f"<questiontext><text>{source.choice(['Who?', *WORDS])}</text></questiontext>"
    parts = "".join(element(source) for _ in range(source.randint(0, 6)))
    return f'<quiz><question type="{source.choice(TYPES)}">{stem}{parts}</question></quiz>'


def outcomes(texts):
    counts = {"refused": 0, "without likeness": 0, "come in": 0}
    for text in texts:
        try:
            questions = opening.read(text).questions
        except FileFault:
            counts["refused"] += 1
            continue
        for question in questions:
            try:
                likeness(question, question.feedback)
                counts["come in"] += 1
            except NoLikeness:
                counts["without likeness"] += 1
    return counts


def test_random_gift():
    source = random.Random(3)

    counts = outcomes("".join(source.choices(GIFT, k=source.randint(1, 14))) for _ in range(4_000))

    assert min(counts.values()) > 50


def test_random_xml():
    source = random.Random(3)

    counts = outcomes(xml_file(source) for _ in range(4_000))

    assert min(counts.values()) > 20
