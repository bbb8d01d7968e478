"""The guide of a class that has not written its own: for meeting people from elsewhere, in English and in Chinese."""

VERSION = 0

RULES = (
    (
        "Talk with people, not about them. Here are people from other places: ask them how it is there, rather than "
        "tell them what you have heard.",
        "和人交谈，而不是谈论他们。这里有来自不同地方的人：与其说你听来的，不如问问他们那里是什么样。",
    ),
    (
        "Start from the text. Say which sentence made you think so; others can then look at the same one.",
        "从课文出发。说说是哪一句话让你这样想，别人就能看着同一句话来回答。",
    ),
    (
        "If something sounds rude or strange, first ask what was meant. Often it is the language, not the person.",
        "如果一句话听起来没礼貌或很奇怪，先问一问是什么意思。常常只是语言的问题，而不是人的问题。",
    ),
    (
        "Disagree with what is said, never with who says it, and give your reason.",
        "可以不同意一个说法，但不要针对说话的人，并请说出你的理由。",
    ),
    (
        "Nobody is laughed at: not for a name, a country, a faith, a look, or a mistake in a language that is being "
        "learned.",
        "不嘲笑任何人：无论是名字、国家、信仰、长相，还是学外语时的错误。",
    ),
    (
        "Keep to yourself what finds a person: phone numbers, addresses, account names, pictures. Tell no story about "
        "somebody who has not said yes to it.",
        "不写能找到一个人的信息：电话、地址、账号、照片。没有得到别人同意，就不讲别人的事。",
    ),
    (
        "Leave nobody without an answer. When a question was put to you, reply; when you learned something, say so.",
        "不让任何人等不到回答。有人问你，就回答；学到了东西，就说一声。",
    ),
)
