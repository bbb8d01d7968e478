"""Pairs of opposites of the same form: one changed for the other makes a true statement false.

Left out is what may be true as well (who began a thing ended it too), and what is absurd once it is changed.
"""

from quiz.generation.vocabulary.wordlists import words

_PAIRS = """
    rose fell | risen fallen | rise fall | rises falls | rising falling | increased decreased | increase
    decrease | increases decreases | increasing decreasing | grew shrank | growing shrinking | higher lower
    | high low | highest lowest | larger smaller | large small | largest smallest | bigger smaller | biggest
    smallest | big small | longer shorter | long short | longest shortest | older younger | oldest youngest
    | earliest latest | before after | above below | inside outside | accepted rejected | accept reject |
    accepts rejects | approved rejected | approve reject | strong weak | stronger weaker | strongest weakest
    | rich poor | richer poorer | easy difficult | easier harder | common rare | cheap expensive | safe
    dangerous | safer riskier | possible impossible | likely unlikely | public private |
    permanent temporary | temporary permanent | limited unlimited | natural artificial | narrow wide |
    shallow deep | deep shallow | hot cold | warmer colder | wet dry | north south | northern southern |
    east west | eastern western | urban rural | local national | national local | international national |
    foreign domestic | male female | female male | men women | boys girls | mother father | brother sister |
    son daughter | summer winter | spring autumn | morning evening | supporter opponent | supporters
    opponents | remembered forgot | success failure
    | successful unsuccessful | successfully unsuccessfully | better worse | positive negative | profit loss
    | profits losses | benefit harm | improved worsened | improve worsen | improving worsening | expanded
    shrank | rejected accepted | rejects accepts | often rarely | rarely often | fast slow | faster slower |
    quickly slowly | heavy light | full empty | winner loser | victory defeat | enemy
    ally | friend enemy | equal unequal | visible invisible | legal illegal | useful useless | helpful
    unhelpful | unprecedented ordinary | short-lived long-lasting | widespread rare | abundant scarce |
    profitable unprofitable | tense relaxed | protect harm | protected harmed | encourage discourage |
    encouraged discouraged | encourages discourages | include exclude | included excluded | simple
    complicated | extreme mild
"""

ANTONYMS: dict[str, str] = {}
for _pair in words(_PAIRS):
    _left, _right = _pair.split()
    ANTONYMS.setdefault(_left, _right)
    ANTONYMS.setdefault(_right, _left)
