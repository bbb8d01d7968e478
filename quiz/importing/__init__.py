"""Questions come in from files of other programs and hang on an article.

``likeness`` says what a question is here, ``proofs`` which sentence of the article proves it, ``plans`` what a whole
file would do, and does it.
"""
