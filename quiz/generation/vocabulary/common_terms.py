"""Words whose meaning every pupil knows: to ask for the term is to ask for nothing that the article tells."""

from quiz.generation.vocabulary.wordlists import words

COMMON_TERMS = frozenset(
    words("""
    democracy monarchy dictatorship republic kingdom empire majority minority government parliament election vote
    voting law tax citizen constitution president king queen ruler war peace army
    planet star moon galaxy desert island river mountain volcano earthquake forest rainforest ocean sea lake glacier
    continent country capital city village storm hurricane flood drought tsunami climate weather
    mammal reptile bird fish insect predator prey herbivore carnivore species extinction habitat fossil dinosaur
    virus bacteria vaccine disease pandemic epidemic medicine antibiotic surgery surgeon dentist allergy cell gene
    school university library museum hospital prison factory farm bank restaurant supermarket
    internet computer website app smartphone robot email password battery
    novel poem biography autobiography dictionary newspaper magazine photograph painting sculpture orchestra
    verb noun adjective adverb pronoun alphabet vowel consonant
    inflation profit loss salary wage strike budget unemployment poverty charity refugee immigrant migrant
    oxygen carbon gravity electricity energy atom molecule telescope microscope satellite rocket astronaut
    pension passport slavery slave racism vegetarian vegan recycling pollution
    """)
)
