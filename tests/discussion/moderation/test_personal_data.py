import pytest

from discussion.moderation.personal_data import Finding, personal_data_in

EMAIL, PHONE, STREET = "an e-mail address", "a phone number", "a street address"


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Write to ada.l+x@example.org, please", EMAIL, "ada.l+x@example.org"),
        ("It is ada (at) example (dot) com", EMAIL, "ada (at) example (dot) com"),
        ("ada at example dot org", EMAIL, "ada at example dot org"),
        ("Call me: 06 12 34 56 78!", PHONE, "06 12 34 56 78"),
        ("(555) 123-4567 is mine", PHONE, "(555) 123-4567"),
        ("555-1234", PHONE, "555-1234"),
        ("+49 151 2345678", PHONE, "+49 151 2345678"),
        ("+8613800138000", PHONE, "+8613800138000"),
        ("我的电话是13812345678。", PHONE, "13812345678"),
        ("１３８１２３４５６７８", PHONE, "13812345678"),
        ("I live at 12 Old Mill Road, first floor", STREET, "12 Old Mill Road"),
        ("221B Baker Street", STREET, "221B Baker Street"),
        ("12, rue Lepic", STREET, "12, rue Lepic"),
        ("Hauptstraße 5a", STREET, "Hauptstraße 5a"),
        ("Calle Mayor, 12", STREET, "Calle Mayor, 12"),
        ("我住在南京东路123号", STREET, "我住在南京东路123号"),
    ],
)
def test_what_leads_to_a_person_is_found(text, kind, words):
    assert personal_data_in(text) == [Finding(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "From 1939-1945, or 1939 - 1945, and 2024/25",
        "On 2024-01-15 and 15.01.2025, at 10:30",
        "15.01.2025-17.01.2025",
        "170 million, 1,400,000,000 or 1 400 000 000 people; 1.400.000",
        "1000000000",
        "in 20250115 or 1234567",
        "2023 2024 2025",
        "one, two: 1 2 3 4 5 6 7",
        "https://example.org/2024/12345678901",
        "We met at noon. Look at amazon.com",
        "@Bo what do you think?",
        "3:2, 7 of 24, 41 %",
        "Nobody crossed the road or the Street",
        "In 2024 Americans came to the app",
    ],
)
def test_what_texts_are_full_of_is_let_through(text):
    assert personal_data_in(text) == []


def test_each_thing_is_named_once():
    assert len(personal_data_in("a@b.org a@b.org")) == 1


def test_a_long_text_is_looked_through_at_once():
    for text in ("1 " * 5_000, "a@" * 5_000, "1-" * 5_000, "路" * 10_000, "12 A " * 2_500, "a." * 5_000 + "@"):
        assert len(personal_data_in(text)) < 5_000
