from quiz.generation.parse.parsing import plain_quotes
from quiz.generation.parse.reading import read
from tests.quiz.generation.texts import make_article, make_bus_article


def test_every_word_and_sentence_stands_where_it_says():
    parsed = read(make_bus_article())

    astray = [
        word.text
        for sentence in [*parsed.sentences, *parsed.spoken, *parsed.parts]
        for word in sentence.words
        if word.start >= 0 and plain_quotes(parsed.body(sentence)[word.start : word.end]) != plain_quotes(word.text)
    ]

    assert astray == []


def test_a_sentence_and_its_text_are_one():
    parsed = read(make_bus_article())

    assert [s.text for s in parsed.sentences] == [parsed.body(s)[s.start : s.end] for s in parsed.sentences]


def test_a_spoken_sentence_knows_the_sentence_around_it():
    parsed = read(make_article("“It is late. We must go,” said Rosa Imrie."))

    assert [(s.text, s.printed.text) for s in parsed.spoken] == [
        ("It is late.", "“It is late. We must go,” said Rosa Imrie."),
        ("We must go,", "“It is late. We must go,” said Rosa Imrie."),
    ]


def test_a_sentence_is_cut_at_its_word_of_cause():
    parsed = read(make_article("The ferry stopped, mainly because of the ice. It came back because all wanted it."))

    assert [(half.main.text, half.link, half.reason.text) for half in parsed.halves] == [
        ("The ferry stopped", "because of", "the ice."),
        ("It came back", "because", "all wanted it."),
    ]


def test_a_long_quotation_is_lifted_out_of_the_sentence_around_it():
    parsed = read(make_article("“The children of this valley have waited,” said Rosa Imrie."))

    assert [word.text for word in parsed.sentences[0].words if word.start >= 0] == ["said", "Rosa", "Imrie", "."]
