"""What each check must refuse and what it must let pass: stem, key, wrong options, and where needed kind and topic."""

GOOD = {"stem": "Who drives the yellow bus in Marsham?", "key": "Rosa Imrie", "wrong": ("Tom Bell", "Anna Krol")}
GAP = {"kind": "gap", "stem": "The bus carries _____ books.", "key": "3,200", "wrong": ("2,400", "6,400")}
TRUE = {"kind": "true_false", "stem": "The yellow bus carries 3,200 books.", "key": "True", "wrong": ("False",)}

#: check -> changes to GOOD that it refuses
REFUSED = {
    "an option is cut off": [{"key": "A teacher from", "wrong": ("A nurse", "A baker")}],
    "too few good wrong options": [{"wrong": ("Tom Bell",)}, {"wrong": ()}],
    "options equal or one inside another": [
        {"wrong": ("rosa imrie", "Tom Bell")},
        {"key": "Kent", "wrong": ("University of Kent", "Lund")},
        {"key": "a bus", "wrong": ("The bus", "Tom Bell")},
    ],
    "one option unlike the others": [
        {"key": "In 1998", "wrong": ("In spring", "In winter")},
        {"key": "rosa imrie", "wrong": ("Tom Bell", "Anna Krol")},
        {"key": "The mayor of Marsham", "wrong": ("A nurse from Marsham", "A baker from Lund")},
        {"key": "To sing songs", "wrong": ("By singing songs", "By singing tunes")},
    ],
    "the length gives the key away": [
        {
            "key": "Because the old school is far too damp for any books",
            "wrong": ("Because it rained", "Because it blew"),
        },
    ],
    "the article before the gap gives the key away": [
        {"kind": "gap", "stem": "She is an _____ from Marsham.", "key": "engineer", "wrong": ("teacher", "actor")},
    ],
    "the key leaks into the stem": [
        {"stem": "Who is the Rosa Imrie that drives a bus?"},
        {
            "stem": "What is the name of the Marsham museum?",
            "key": "Marsham Museum",
            "wrong": ("Arden House", "Lund Hall"),
        },
    ],
    "the stem is not a finished sentence": [
        {"stem": "Who drives the yellow bus in Marsham"},
        {"stem": "who drives the yellow bus in Marsham?"},
        {"stem": "Who drives the yellow the?"},
        {"stem": "Who drives the the yellow bus?"},
        {**GAP, "stem": "The bus carries many books."},
    ],
    "the stem is too long or too short": [{"stem": "Who drives it?"}, {"stem": "Who " + "very " * 40 + "well drives?"}],
    "a pronoun that nobody can resolve": [
        {"stem": "What did she buy in Marsham?"},
        {"stem": "How many books does it carry?"},
        {"stem": "Who helps us in Marsham?"},
    ],
    "a time that only meant something on its day": [
        {"stem": "Who drove the bus on Monday in Marsham?"},
        {"key": "yesterday", "wrong": ("in March", "in May")},
        {**TRUE, "stem": "The yellow bus stopped in Marsham last week."},
    ],
    "a misprint of the source": [{"stem": "Who drives the yelow bus in Marsham?"}],
    "a hedge was lost": [{"hedges": ("could",)}],
    "a wrong option would accuse somebody": [
        {"stem": "Who killed the mayor of Marsham?"},
        {**TRUE, "key": "False", "topic": "speech", "stem": "It is Tom Bell who says that a mayor killed swans."},
    ],
    "not a thing to make a puzzle of": [{"stem": "Who saw the corpse in the yellow bus?"}],
    "the key is vague": [{"key": "A number of things", "wrong": ("A new boat", "An old car")}],
    "the title gives the key away": [{"key": "Peter Lund", "title": "The life of Peter Lund"}],
    "trivial: a weekday": [{"key": "Monday", "wrong": ("Friday", "Sunday")}],
}

REFUSED["trivial: how the reporters asked"] = [{"stem": "Which firm asked the mayor of Marsham for comment?"}]

#: check -> changes to GOOD that it lets pass
PASSED = {
    "an option is cut off": [{}],
    "too few good wrong options": [{}, TRUE],
    "options equal or one inside another": [{}, TRUE],
    "one option unlike the others": [{}, GAP, {"key": "To sing", "wrong": ("To dance", "By dancing")}],
    "the length gives the key away": [{}, GAP],
    "the article before the gap gives the key away": [
        GAP,
        {"kind": "gap", "stem": "An _____ sings.", "key": "owl", "wrong": ("ant", "eel")},
    ],
    "the key leaks into the stem": [{}, GAP, {"stem": "Who drives the children to Marsham?"}],
    "the stem is not a finished sentence": [{}, GAP, TRUE, {"stem": "Who said, “It is late”?"}],
    "the stem is too long or too short": [{}, GAP, TRUE],
    "a pronoun that nobody can resolve": [
        {},
        {"stem": "Why is it hard for farmers to sell cheese?"},
        {"stem": "Who said, “We drive it to them”?"},
    ],
    "a time that only meant something on its day": [{}, {"stem": "Who said, “Now it is late”?"}],
    "a misprint of the source": [{}, {"stem": "Who met the influencer in Marsham?"}],
    "a hedge was lost": [{}, {"hedges": ("could",), "stem": "Who could drive the bus in Marsham?"}],
    "a wrong option would accuse somebody": [
        {},
        {"stem": "Who killed time in Marsham?", "key": "A cat", "wrong": ("A dog",)},
    ],
    "not a thing to make a puzzle of": [{}],
    "the key is vague": [{}, {"key": "A number of old boats", "wrong": ("A new boat", "An old car")}],
    "the title gives the key away": [{}],
    "trivial: a weekday": [{}],
    "trivial: how the reporters asked": [{}],
}
