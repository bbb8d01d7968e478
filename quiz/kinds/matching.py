"""Things and what belongs to them."""

from quiz.kinds.pairing import Pairing

MATCHING = Pairing(name="matching", label="Matching", instruction="Choose for each line what belongs to it.")
