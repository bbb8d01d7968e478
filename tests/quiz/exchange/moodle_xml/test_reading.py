"""Every type of question that Moodle's XML has, and what becomes of it."""

import pytest

from quiz.exchange.items import DESCRIPTION, FileFault, Option, Refused, Sort
from quiz.exchange.moodle_xml import gaps, reading, sorts
from quiz.exchange.moodle_xml.reading import read


def file(*questions):
    return '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' + "\n".join(questions) + "\n</quiz>"


def question(type, body="", stem="Who?"):
    text = f'<questiontext format="html"><text><![CDATA[{stem}]]></text></questiontext>'
    return f'<question type="{type}"><name><text>Name</text></name>{text}{body}</question>'


def answers(*given):
    return "".join(f'<answer fraction="{share}"><text>{text}</text></answer>' for text, share in given)


PAIRS = "".join(
    f"<subquestion><text>{left}</text><answer><text>{right}</text></answer></subquestion>"
    for left, right in (("a", "1"), ("b", "2"), ("", "3"))
)
TRUTHS = answers(("true", 0), ("false", 100))
NUMBER = '<answer fraction="100"><text>3</text><tolerance>0.5</tolerance></answer>'
WORDS = "".join(
    f"<{tag}><text>{text}</text><group>{group}</group></{tag}>"
    for tag in ("selectoption", "dragbox")
    for text, group in (("cars", 1), ("bicycles", 1), ("red", 2))
)
GAP = "It carries _____."

COME_IN = [
    ("multichoice", answers(("Ada", 100), ("Bo", 0)), "Who?", Sort.CHOICE, [("Ada", 100), ("Bo", 0)]),
    (
        "multichoice",
        "<single>false</single>" + answers(("Ada", 50), ("Bo", 50), ("Cy", -100)),
        "Who?",
        Sort.CHOICE,
        [("Ada", 50), ("Bo", 50), ("Cy", -100)],
    ),
    ("truefalse", TRUTHS, "Who?", Sort.TRUE_FALSE, [("True", 0), ("False", 100)]),
    ("shortanswer", answers(("two", 100), ("a few", "33.33333")), "Who?", Sort.SHORT_ANSWER, None),
    ("numerical", NUMBER, "Who?", Sort.NUMBER, [("3:0.5", 100)]),
    ("numerical", answers(("3", 100)), "Who?", Sort.NUMBER, [("3", 100)]),
    ("matching", PAIRS, "Who?", Sort.MATCHING, []),
    ("ordering", answers(("a", 1), ("b", 1), ("c", 1)), "Who?", Sort.ORDERING, []),
    ("essay", "<graderinfo><text>Because.</text></graderinfo>", "Who?", Sort.ESSAY, []),
    ("gapselect", WORDS, "It carries [[2]].", Sort.CHOICE, [("cars", 0), ("bicycles", 100)]),
    ("ddwtos", WORDS.replace("selectoption", "other"), "It carries [[2]].", Sort.CHOICE, None),
    ("cloze", "", "It carries {1:MULTICHOICE:=bicycles~cars#No}.", Sort.CHOICE, [("bicycles", 100), ("cars", 0)]),
    ("cloze", "", "It carries {:SA:=bicycles~%50%bikes}.", Sort.SHORT_ANSWER, [("bicycles", 100), ("bikes", 50)]),
]


@pytest.mark.parametrize(("type", "body", "stem", "sort", "options"), COME_IN)
def test_every_type_that_comes_in(type, body, stem, sort, options):
    (found,) = read(file(question(type, body, stem))).questions

    assert (found.sort, found.name, found.line) == (sort, "Name", 3)
    assert found.stem == (stem if stem == "Who?" else GAP)
    if options is not None:
        assert [(option.text, option.percent) for option in found.options] == options


REFUSED = [
    ("description", DESCRIPTION),
    ("calculated", reading.CALCULATED),
    ("calculatedsimple", reading.CALCULATED),
    ("calculatedmulti", reading.CALCULATED),
    ("ddimageortext", reading.ON_A_PICTURE),
    ("ddmarker", reading.ON_A_PICTURE),
    ("random", reading.REASONS["random"]),
    ("randomsamatch", reading.REASONS["randomsamatch"]),
    ("missingtype", reading.REASONS["missingtype"]),
    ("coderunner", "its type “coderunner” is not known here"),
    ("", "its type “” is not known here"),
    ("cloze", gaps.MANY.format(count=0)),
    ("multianswer", gaps.MANY.format(count=0)),
    ("gapselect", gaps.MANY.format(count=0)),
    ("ddwtos", gaps.MANY.format(count=0)),
]


@pytest.mark.parametrize(("type", "reason"), REFUSED)
def test_every_type_that_is_refused_by_name(type, reason):
    assert read(file(question("truefalse", TRUTHS), question(type))).refused == (Refused("Name", 4, reason),)


@pytest.mark.parametrize(
    ("type", "stem", "reason"),
    [
        ("cloze", "{1:SA:=a} and {1:SA:=b}", gaps.MANY.format(count=2)),
        ("cloze", "{1:NUMERICAL:=3:1}", gaps.OTHER),
        ("cloze", "{1:SA:%47%a}", gaps.OTHER),
        ("gapselect", "[[1]] and [[2]]", gaps.MANY.format(count=2)),
        ("gapselect", "[[9]]", gaps.NO_WORD),
    ],
)
def test_gaps_that_have_no_likeness(type, stem, reason):
    assert read(file(question(type, WORDS, stem))).refused == (Refused("Name", 3, reason),)


def test_what_a_question_has_beside_its_answers():
    text = """<quiz>
<question type="category"><category><text>$course$/A//B</text></category></question>
<question type="multichoice">
  <name><text> The ferry </text></name>
  <questiontext format="html">
    <text><![CDATA[<p>How <b>often</b>?<img src="@@PLUGINFILE@@/x.png" onerror="x()"></p><script>x()</script>]]></text>
    <file name="x.png" encoding="base64">AAAA</file>
  </questiontext>
  <generalfeedback format="html">
    <text>&lt;p&gt;Twice.&lt;/p&gt;&lt;p&gt;Every &amp;amp; day.&lt;/p&gt;</text>
  </generalfeedback>
  <shuffleanswers>0</shuffleanswers>
  <answer fraction="100.00000"><text>Twice</text><feedback><text>Well seen.</text></feedback></answer>
  <answer fraction="-33.33333" format="plain_text"><text>a<![CDATA[<b>]]></text></answer>
  <tags><tag><text>hard</text></tag><tag><text>lake</text></tag></tags>
</question>
</quiz>"""

    (found,) = read(text).questions

    assert (found.name, found.stem, found.line, found.category) == ("The ferry", "How often?", 3, "$course$/A/B")
    assert found.options == (Option("Twice", 100.0, "Well seen."), Option("a<b>", -33.33333))
    assert (found.feedback, found.tags) == ("Twice.\nEvery & day.", ("hard", "lake"))
    assert (found.losses, found.keeps_order) == (("the file “x.png”", "a picture"), True)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("<html></html>", f"Line 1: {reading.NO_QUIZ.format(name='html')}"),
        (file(question("truefalse", TRUTHS, stem=" ")), f"Line 3: {reading.NO_STEM}"),
        (file(question("multichoice", answers(("a", 0), ("b", 0)))), f"Line 3: {sorts.NOTHING_RIGHT}"),
        (file(question("multichoice", answers(("a", 47)))), f"Line 3: {sorts.NO_GRADE.format(share=47)}"),
        (file(question("shortanswer", answers(("", 100)))), f"Line 3: {sorts.NO_TEXT}"),
        (file(question("truefalse", answers(("yes", 100), ("no", 0)))), f"Line 3: {sorts.NO_TRUTH}"),
        (file(question("truefalse", answers(("true", 100), ("false", 100)))), f"Line 3: {sorts.NO_TRUTH}"),
    ],
)
def test_faults_name_their_line(text, fault):
    with pytest.raises(FileFault) as error:
        read(text)

    assert error.value.faults == [fault]


def test_all_faults_are_said_at_once():
    with pytest.raises(FileFault) as error:
        read(file(question("multichoice"), question("truefalse", TRUTHS), question("multichoice")))

    assert [fault.split(":")[0] for fault in error.value.faults] == ["Line 3", "Line 5"]
