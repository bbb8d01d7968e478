"""Words that make a noun phrase a poor heading, or no heading at all."""

_WEAK_BEFORE = """
    many much more most several such same other own certain various different few some any all both each every first
    second last next previous former recent current new present main major great good large big small little whole
    entire very only particular further additional following so-called overall general real just latter one two three
    four five six seven eight nine ten dozen hundred thousand million billion hundreds thousands
"""
_WEAK_NOUNS = """
    thing way lot number part kind sort case time day week month year hour minute moment people person man woman one
    example fact reason end side term place point bit piece set range majority percent per cent something someone
    anything nothing everything everyone morning evening afternoon today yesterday tomorrow decade century past future
    half third quarter rest result issue january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr dame sir lord things ways lots
    numbers parts kinds sorts cases times days weeks months years hours minutes moments ones examples facts reasons
    ends sides terms places points pieces sets results issues decades centuries men women dozens
"""
_LIGHT_HEADS = "problem form level lack concept idea question use aspect degree amount sense chance letter user"
_DANGLING = "a an the of to in on at by for from with and or but as is are was were that which who its"
_PRONOUNS = """
    i you he she it we they this that these those his her its their our my your there what who which
"""

#: They say little before a noun and are left off.
WEAK_BEFORE = frozenset(_WEAK_BEFORE.split())
#: They say little themselves, so no heading ends with one.
WEAK_NOUNS = frozenset(_WEAK_NOUNS.split())
#: "the problem of noise" is about noise.
LIGHT_HEADS = frozenset(_LIGHT_HEADS.split())
#: No heading ends with one, and none begins with a pronoun.
DANGLING = frozenset(_DANGLING.split())
PRONOUNS = frozenset(_PRONOUNS.split())
