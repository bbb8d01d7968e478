"""What a class's answers tell a teacher: of each question, of each section, and what to do next.

``answers`` fetches whose answers are looked at, ``items`` and ``sections`` count them, ``words`` says it, and ``tasks``
says what there is to do.
"""
