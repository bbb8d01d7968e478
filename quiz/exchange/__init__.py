"""Questions in the files of other programs, without Django: GIFT and Moodle XML, read and written.

Both come from, and go to, the same ``Portable`` questions (``items``). What such a question means here is for
``quiz.files.exporting`` and ``quiz.importing`` to say.
"""
