"""Words that sound as if who writes them might hurt himself or herself.

They are about the writer, "I", so that a class can talk about a text in which somebody dies. What people say in fun
is left out as far as it can be told. A list like this misses much and is sometimes wrong: all it does is to bring a
post before a teacher's eyes sooner, and to show its author where help is.
"""

import re

from discussion.moderation.folding import folded

_HOW = r"(?:really |just |only |still |always |often |sometimes |so |very )*"
_WANT = r"(?:want to|wanna|wish to|am going to|'m going to|will|might|could)"
#: What follows where people exaggerate: "I want to die of laughing", "I don't want to live in a big city".
_IN_FUN = r"(?! (?:of|from|with) (?:laugh|shame|boredom|embarrass|curiosity|old))(?! laughing| happy| down| out)"
_SOMEWHERE = r"(?! (?:in|there|here|with|like|on|near|at|abroad|so|early))"
_OTHERWISE = r"(?! (?:out|up|on|some|a|off|loose|in|short))"
_ENGLISH = (
    r"kill(?:ing|ed)? my ?self",
    r"\bkms\b",
    rf"hang(?:ing)? myself\b{_OTHERWISE}",
    r"(?:hurt|harm|injur|punish)(?:ing|e)? my ?self",
    rf"(?:am|i'm|been|started|keep|wanna|to) cut(?:ting)? myself\b{_OTHERWISE}",
    rf"\bi {_HOW}self[- ]harm",
    r"(?:end|ending|take|taking) my (?:own )?life",
    r"\bend it all\b",
    rf"\bi {_HOW}{_WANT} die\b{_IN_FUN}",
    r"\bi wish (?:that )?i (?:was|were) (?:dead|never born)",
    r"\bi wish (?:that )?i had never been born",
    rf"\bi {_HOW}(?:don't|dont|do not) want to (?:live|be alive|exist|wake up)\b{_SOMEWHERE}",
    r"(?:no reason|nothing|no point) (?:left )?to live for",
    r"(?:no reason to live|life is not worth living|no point in living)",
    r"better off (?:dead|without me)",
    rf"\bi(?: am|'m| feel| have been| was) {_HOW}suicidal",
    r"\bi (?:think|thought|am thinking|keep thinking|have thought) (?:about|of) (?:my )?suicide",
    rf"\bi {_HOW}{_WANT} commit suicide",
    r"\bmy suicide\b",
)
#: 想死你了 is "I have missed you so much".
_CHINESE = (
    r"我(?:真的|好|很|只|就|也|还|总)?(?:想|要)(?:去)?死(?!你|他|她|它|我|这|记|守|磕)",
    r"(?:不想|不要|不愿意?)(?:再)?活(?:了|下去|着)",
    r"(?:活不下去|活着没(?:有)?意思|活着有什么意思|不如死了|死了算了|生无可恋)",
    r"我(?:真的|好|很|也|曾|总|经常)?(?:想|要|试过)(?:去)?(?:自杀|自尽|寻死|轻生)",
    r"(?:想|要)(?:自杀|自尽|轻生|寻死)",
    r"我(?:真的|好|很|也|曾|总|经常)?(?:想|要|在|会|又)?(?:自残|割腕|伤害自己|伤害我自己)",
    r"结束(?:我|我的|自己的?)生命",
)
_PATTERN = re.compile("|".join((*_ENGLISH, *_CHINESE)))

#: By language: shown where a school has not written where help is. It names no number, for those differ from country
#: to country.
HELP = (
    (
        "en",
        "What you wrote sounds hard to carry, and it was right to say it. You do not have to carry it alone: a teacher "
        "has been told and will come to you. Talk today with somebody you trust, at home or at school. If you might "
        "hurt yourself now, do not stay alone: go to the nearest adult, or call the emergency number of your country.",
    ),
    (
        "zh-Hans",
        "你写的这些，一个人扛着一定很难，说出来是对的。你不必独自面对：老师已经知道了，会来找你。"
        "今天就和你信任的人谈谈，无论是家里人还是学校里的人。"
        "如果你现在可能会伤害自己，不要一个人待着：马上去找身边的大人，或拨打你所在国家的急救电话。",
    ),
)


def sounds_like_self_harm(text: str) -> bool:
    return _PATTERN.search(folded(text)) is not None
