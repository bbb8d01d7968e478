"""Verbs of saying, by form. Only verbs that name an utterance; verbs of thinking are kept apart."""

SAYING = {
    "say": "says said saying",
    "tell": "tells told telling",
    "add": "adds added adding",
    "explain": "explains explained explaining",
    "warn": "warns warned warning",
    "admit": "admits admitted admitting",
    "insist": "insists insisted insisting",
    "claim": "claims claimed claiming",
    "argue": "argues argued arguing",
    "note": "notes noted noting",
    "write": "writes wrote written writing",
    "tweet": "tweets tweeted tweeting",
    "post": "posts posted posting",
    "announce": "announces announced announcing",
    "agree": "agrees agreed agreeing",
    "suggest": "suggests suggested suggesting",
    "predict": "predicts predicted predicting",
    "report": "reports reported reporting",
    "state": "states stated stating",
    "declare": "declares declared declaring",
    "conclude": "concludes concluded concluding",
    "respond": "responds responded responding",
    "reply": "replies replied replying",
    "recall": "recalls recalled recalling",
    "remark": "remarks remarked remarking",
    "observe": "observes observed observing",
    "comment": "comments commented commenting",
    "stress": "stresses stressed stressing",
    "point": "points pointed pointing",
    "deny": "denies denied denying",
    "acknowledge": "acknowledges acknowledged acknowledging",
    "confirm": "confirms confirmed confirming",
    "continue": "continues continued continuing",
    "joke": "jokes joked joking",
    "ask": "asks asked asking",
    "promise": "promises promised promising",
    "complain": "complains complained complaining",
    "maintain": "maintains maintained maintaining",
    "estimate": "estimates estimated estimating",
    "believe": "believes believed believing",
    "think": "thinks thought thinking",
    "hope": "hopes hoped hoping",
    "allege": "alleges alleged alleging",
}

THINKING = frozenset(
    {"believe", "think", "hope", "feel", "expect", "fear", "know", "doubt", "assume", "suspect", "consider"}
)

LEMMA_OF = {form: lemma for lemma, forms in SAYING.items() for form in [lemma, *forms.split()]}

#: Finite forms: what stands in "…," said X.
REPORTING = frozenset(form for form in LEMMA_OF if not form.endswith("ing"))

SAYING_LEMMAS = frozenset(SAYING)

#: What follows these is said as being so; hopes, denials and jokes are not.
REPORTS_FACT = SAYING_LEMMAS - {"hope", "deny", "ask", "promise", "joke", "allege", "complain", "comment"}
