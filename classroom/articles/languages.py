"""Is this an English text? Judged by how many of its words are the small words that every English text is full of."""

import re
import unicodedata
from collections import Counter

from classroom.articles.drafts import ArticleError

#: Of the words of English prose 30-50 % are among these, of that in any other language under 10 %.
_ENGLISH_WORDS = """
    the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
    you were her she there their we who been has will would more when if about what its so up out one can no
"""
ENGLISH = frozenset(_ENGLISH_WORDS.split())
_OTHERS = {
    "German": "der die das und ist nicht ein eine zu den mit von auf für dem sich im auch als wird sind hat bei",
    "French": "le la les des et est une un du dans que qui pour pas sur par au avec sont ce il elle aux cette",
    "Spanish": "el la los las de que y en un una es por con para se del su al lo como más pero sus fue",
    "Italian": "il lo la gli le di che è e un una per con non del della sono si nel alla dei più come anche",
    "Portuguese": "o a os as de que e em um uma é do da para com não no na dos das por mais foi ao",
    "Dutch": "de het een van en is dat niet op te zijn voor met die aan er ook als bij maar werd naar om",
    "Swedish": "och att det som en på är av för med den till inte har om ett var jag så från men",
    "Danish or Norwegian": "og det at en den til er som på af de med for ikke der var et har om men av",
    "Polish": "i w na z że się nie do jest to o jak po co ale za od przez dla tym są był",
    "Turkish": "ve bir bu da de için ile çok daha olarak gibi olan ne kadar sonra ama var o her en",
    "Finnish": "ja on ei se että hän oli joka mutta myös ovat kun niin kuin sen tai vain",
    "Czech": "a je se na v že to s z do o i jako ale by pro za tak jsou byl od",
    "Romanian": "și de în la cu este o un pe care nu din să mai pentru au fost ca al",
    "Indonesian": "yang dan di itu dengan untuk dari ini pada tidak dalam adalah akan ke juga oleh",
}
_SCRIPTS = {
    "CJK": "Chinese or Japanese writing",
    "HIRAGANA": "Japanese writing",
    "KATAKANA": "Japanese writing",
    "HANGUL": "Korean writing",
    "CYRILLIC": "Cyrillic letters",
    "ARABIC": "Arabic letters",
    "HEBREW": "Hebrew letters",
    "GREEK": "Greek letters",
    "DEVANAGARI": "Devanagari letters",
    "THAI": "Thai letters",
}
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARE = 0.15
#: Fewer words say nothing about the language.
_ENOUGH_WORDS = 20
#: So many characters tell the script.
_SAMPLE = 20_000


def check_english(text: str) -> None:
    """Raise ArticleError, saying what was seen, if ``text`` is not English."""
    seen = _foreign_script(text) or _foreign_words(text)
    if seen:
        raise ArticleError(f"{seen}, and only English articles can be loaded: bring an English text.")


def _foreign_script(text: str) -> str:
    letters = [character for character in text[:_SAMPLE] if character.isalpha()]
    scripts = Counter(unicodedata.name(letter, "?").split(" ")[0].split("-")[0] for letter in letters)
    if not letters or scripts["LATIN"] * 2 >= len(letters):
        return ""
    foreign = scripts.most_common(1)[0][0]
    return f"the text is in {_SCRIPTS.get(foreign, 'letters that English does not use')}"


def _foreign_words(text: str) -> str:
    words = Counter(_WORD.findall(text.lower()))
    total = words.total()
    if total < _ENOUGH_WORDS or _share(words, ENGLISH, total) >= _LEAST_SHARE:
        return ""
    shares = {language: _share(words, frozenset(small.split()), total) for language, small in _OTHERS.items()}
    likeliest = max(shares, key=lambda language: shares[language])
    if shares[likeliest] >= _LEAST_SHARE:
        return f"the text seems to be in {likeliest}"
    share = _share(words, ENGLISH, total)
    return f"only {share:.0%} of the words are common English words such as “the” and “of”"


def _share(words: Counter[str], small: frozenset[str], total: int) -> float:
    return sum(words[word] for word in small) / total
