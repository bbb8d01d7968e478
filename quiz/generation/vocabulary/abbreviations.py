"""Where a full stop is not the end of a sentence."""

from quiz.generation.vocabulary.wordlists import words

#: Always followed by more of the same sentence.
ABBREVIATIONS = frozenset(
    words("""
    mr mrs ms dr prof rev hon gen col lt sgt capt cmdr maj sen rep gov st fr sr jr mt no nos vol fig figs p pp cf
    vs v e.g i.e eg ie approx ca c b d r est dept univ ave blvd
""")
)

#: May end a sentence: it does so where the next word is one that usually begins one.
ENDING_ABBREVIATIONS = frozenset(
    words("""
    inc ltd co corp etc al bros u.s u.k u.n e.u d.c a.m p.m ph.d jan feb aug sept oct nov dec
""")
)

STARTERS = frozenset(
    words("""
    the a an this that these those it he she they we i you there here but and or so yet in on at by for from with
    without after before since until when while where if as although though because despite during however
    meanwhile instead regardless also still even then now today some many most several few all both each every one
    two three its his her their our my what who why how not no
""")
)
