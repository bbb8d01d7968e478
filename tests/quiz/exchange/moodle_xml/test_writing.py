from dataclasses import replace
from xml.etree import ElementTree

import pytest

from quiz.exchange.items import Option, Portable, Sort
from quiz.exchange.moodle_xml.reading import read
from quiz.exchange.moodle_xml.writing import written
from tests.quiz.exchange import portables

ORDERING = Portable(Sort.ORDERING, "In what order?", pairs=(("It leaves", "1"), ("It lands", "2")), name="Order")
ESSAY = replace(portables.ESSAY, model="It saves time.\nAnd money.")
ALL = (*portables.ALL, ORDERING, ESSAY, replace(portables.CHOICE, keeps_order=True))
FILE = """<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<!-- Made for a test - -> -->
<question type="category">
  <category><text>A//B</text></category>
</question>
<question type="multichoice">
  <name><text>Who?</text></name>
  <questiontext format="html"><text><![CDATA[Who is &lt;it&gt;?]]></text></questiontext>
  <generalfeedback format="html"><text></text></generalfeedback>
  <defaultgrade>1</defaultgrade>
  <penalty>0</penalty>
  <hidden>0</hidden>
  <single>true</single>
  <shuffleanswers>true</shuffleanswers>
  <answernumbering>abc</answernumbering>
  <answer fraction="100" format="html"><text><![CDATA[Ada]]></text><feedback format="html"><text></text></feedback></answer>
  <answer fraction="0" format="html"><text><![CDATA[Bo]]></text><feedback format="html"><text></text></feedback></answer>
  <tags><tag><text>hard</text></tag></tags>
</question>
</quiz>
"""  # noqa: E501


def test_the_file():
    options = (Option("Ada", 100.0), Option("Bo"))
    question = Portable(Sort.CHOICE, "Who is <it>?", options, name="Who?", tags=("hard",), category="A/B")

    assert written([question], ["Made for a test -->"]) == FILE


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        (portables.TRUE, {"answer": "true", "format": "moodle_auto_format"}),
        (portables.SHORT, {"usecase": "0"}),
        (portables.MATCHING, {"shuffleanswers": "true"}),
        (ORDERING, {"gradingtype": "ABSOLUTE_POSITION", "selecttype": "ALL"}),
        (ESSAY, {"responseformat": "editor", "attachments": "0"}),
        (replace(portables.CHOICE, keeps_order=True), {"single": "true", "shuffleanswers": "false"}),
    ],
)
def test_what_moodle_asks_of_each_type(question, fields):
    text = written([replace(question, category="")])

    (element,) = ElementTree.fromstring(text).iter("question")
    found = {name: element.findtext(name) for name in fields} | {"answer": element.findtext("answer/text")}
    if "format" in fields:
        found["format"] = element.find("answer").get("format")
    assert {name: found[name] for name in fields} == fields


def test_a_spare_partner_has_no_left_side():
    text = written([portables.MATCHING])

    pairs = [
        (sub.findtext("text"), sub.findtext("answer/text")) for sub in ElementTree.fromstring(text).iter("subquestion")
    ]
    assert pairs[-1] == ("", "the captain")


@pytest.mark.parametrize("text", [*portables.HOSTILE, *portables.ARROWS, *portables.random_texts(150)])
def test_what_is_written_is_read_again(text):
    questions = [replace(portables.with_text(question, text), name="", category="") for question in ALL]

    found = read(written(questions, [text])).questions

    assert [replace(question, line=0, name="") for question in found] == questions
