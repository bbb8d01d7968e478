"""Whether the article tells something as a fact, or has somebody claim or predict it."""

from quiz.kinds.choosing import ChooseOne

CLAIM_KIND = ChooseOne(
    name="claim_kind", label="Fact or claim", instruction="Choose how the article puts it. Look at who says so."
)
