"""Words whose opposite makes a statement false without making it silly, each with that opposite in the same form."""

from quiz.generation.vocabulary.wordlists import words


def _both_ways(text: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for pair in words(text):
        left, _, right = (part.strip() for part in pair.partition("/"))
        table.setdefault(left, right)
        table.setdefault(right, left)
    return table


#: What somebody or something does: only where it is the statement's own verb.
DEEDS = _both_ways("""
    rose / fell | risen / fallen | rise / fall | rises / falls | rising / falling | increased / decreased
    | increase / decrease | increases / decreases | increasing / decreasing | grew / shrank | grown / shrunk
    | grow / shrink | grows / shrinks | growing / shrinking | accepted / rejected | accepts / rejects
    | accept / reject | approve / reject | approves / rejects | expanded / shrank | expanding / shrinking
    | improved / worsened | improve / worsen | improves / worsens | improving / worsening | joined / left
    | allowed / forbidden | agreed / refused | agrees / refuses | confirmed / denied | overturned / upheld
    | lengthened / shortened | strengthened / weakened | won / lost
""") | {"approved": "rejected", "welcomed": "opposed", "praised": "criticised", "banned": "allowed"}

#: Of these the object may be a deed, so that no opposite fits behind them.
TAKES_DEED = frozenset(words("agreed refused agrees refuses allowed forbidden"))

#: How something is: only where it is said of the subject, or compared.
QUALITIES = _both_ways("""
    higher / lower | larger / smaller | bigger / smaller | longer / shorter | older / younger | richer / poorer
    | better / worse | stronger / weaker | easier / harder | faster / slower | cheaper / dearer | warmer / colder
    | highest / lowest | largest / smallest | biggest / smallest | longest / shortest | oldest / youngest
    | richest / poorest | strongest / weakest | fastest / slowest | easy / difficult
    | common / rare | high / low | possible / impossible | legal / illegal | likely / unlikely
    | permanent / temporary | successful / unsuccessful | cheap / expensive | safe / dangerous | strong / weak
    | quickly / slowly | supporter / opponent | supporters / opponents | majority / minority
""")

#: Stand before a quality and turn it round.
DEGREES = {"more": "less", "less": "more", "most": "least", "least": "most"}

#: Turn a time or a place round.
TIMES = {"before": "after", "after": "before", "often": "rarely", "rarely": "often", "still": "no longer"}
SIDES = {"outside": "inside", "inside": "outside", "above": "below", "below": "above"}

#: In front of the subject: how many of them.
SHARES = {"most": "few", "all": "few"}

#: "older people" are no comparison.
AGES = frozenset({"older", "younger"})
