"""Last words that make a name neither a person's, a place's nor an organisation's: prizes, plans, works, events."""

from quiz.generation.vocabulary.wordlists import words

WORK_WORDS = frozenset(
    words("""
    award awards prize prizes medal trophy cup title program programme project plan scheme act law bill treaty
    agreement theory method theorem effect festival day games match championship championships tour marathon war
    battle revolution crisis movement show film movie book novel song album series game phone operating system
    """)
)
