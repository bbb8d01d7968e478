"""How good the drafted questions are: figures that a program can count, and sheets for people who rate them blind.

    make quality [FILES="one.txt two.md"]

The mechanical checks read the questions as they are printed and share no code with ``quiz.generation.checks``, so that
the two can disagree. README.md in this folder says how a rating goes.
"""
