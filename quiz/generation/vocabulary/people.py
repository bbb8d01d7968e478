"""What makes a name a person's: titles, words of rank, common given names of many lands."""

from quiz.generation.vocabulary.wordlists import words

TITLES = frozenset(
    words("""
    mr mrs ms miss dr prof professor sir dame lord lady baron baroness president vice-president chancellor king
    queen prince princess pope bishop archbishop cardinal reverend father sister brother saint captain general
    colonel major sergeant lieutenant admiral judge justice senator governor mayor minister councillor congressman
    congresswoman representative mp detective inspector officer doctor coach chef emperor empress sheikh imam
    rabbi secretary ambassador
""")
)

GIVEN_NAMES = frozenset(
    words("""
    aaron abby abdul abigail abraham adam adrian aisha ahmed alan albert alex alexander alexandra ali alice alicia
    alison amanda amber amelia amina amir amy ana andrea andrew andy angela anita ann anna anne annie anthony
    antonio arjun arthur ashley astrid audrey ayesha barbara barry beatrice ben benjamin bernard beth betty bill
    bob brandon brenda brian bridget bruce carl carla carlos carmen carol caroline catherine charles charlie
    charlotte chen chloe chris christian christina christine christopher claire clara claudia colin connor craig
    cynthia daisy dan daniel daniela david dawn deborah denis dennis diana diane diego dominic donald donna dora
    dorothy douglas duncan dylan edith edward eileen elena eleanor eli elizabeth ella ellen elsa emily emma eric
    erica erik esther ethan eva eve evelyn fatima felix fernando fiona frances francis frank fred frederick
    gabriel gareth gary gavin geoff geoffrey george gerald gerard gillian giovanni gita glen gloria gordon grace
    graham greg gregory guillaume gustav hannah harold harriet harry hassan hazel heather helen helena henrik
    henry hilary holly howard hugh hugo ian ibrahim imran ines ingrid irene isaac isabel isabella ivan jack jackie
    jacob jacqueline jake james jamie jan jane janet jason jasmine javier jay jean jeff jeffrey jennifer jenny
    jens jeremy jerry jess jessica jill jim jo joan joanna joe john johanna jonathan jordan jorge jose joseph
    joshua joyce juan judith judy julia julian julie june justin karen karl kate katherine kathleen kathy katie
    keith kelly ken kenneth kevin khalid kim kirsten kristin kumar kyle lara larry laura lauren lawrence leah lee
    lena leo leon leonard leila leslie lewis liam lily lin linda lisa liz lord louis louise lucas lucia lucy luis
    luke lydia lynn maggie manuel marco margaret maria marie marina mario marion mark marta martha martin mary
    mathew matthew maureen maurice max maya megan meghan mei melanie melissa mia michael michelle miguel mike
    milan ming miriam mohamed mohammed molly monica mustafa nadia nancy naomi natalie natasha nathan neil nicholas
    nick nicola nicole nigel nina noah nora norman olaf olga oliver olivia omar oscar otto pablo pamela patricia
    patrick paul paula pedro peter philip philippa phoebe pierre priya rachel rafael raj ralph ravi ray raymond
    rebecca richard rita rob robert robin roger roland ronald rosa rose rosie ross roy ruby rupert russell ruth
    ryan sally sam samantha samir samuel sandra sanjay sara sarah sean sebastian sergei shannon sharon sheila
    shirley simon sofia sonia sophia sophie stella stephanie stephen steve steven stuart sue susan suzanne sven
    sylvia tamara tanya tariq teresa terry theresa thomas tim timothy tina toby tom tony tracy tristan troy ursula
    valerie vera veronica victor victoria vijay vilhelm vincent virginia vivian walter wang wayne wei wendy will
    william xavier yasmin yolanda yusuf zara zoe
""")
)

#: Small words inside a family name.
PARTICLES = frozenset(
    words("""
    de la van von der den del di da le du al el bin ibn ter t
""")
)

#: Behind a name and a hyphen these are no part of the name: "the New York-area shops".
HUNG_ON = frozenset(
    words("based born bound led style wide like era area owned run made free type only bred size backed funded")
)

#: Who somebody's relatives are.
KIN = frozenset(
    words("""
    wife husband partner son daughter brother sister father mother grandfather grandmother uncle aunt cousin nephew
    niece
""")
)
