"""What the rule ``describes`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Rosa Imrie called the new timetable “a gift to sleepy people”.",
        "How did Rosa Imrie describe the new timetable?",
        "A gift to sleepy people.",
    ),
    (
        "The former mayor of Marsham, Tom Bell, has also called the valley’s timetable “late and against nature”.",
        "How has Tom Bell described the valley’s timetable?",
        "Late and against nature",
    ),
    (
        "Rosa Imrie described the new timetable as a gift to sleepy people.",
        "How did Rosa Imrie describe the new timetable?",
        "A gift to sleepy people.",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie called the office in Marsham.",
    "It was called “a gift to sleepy people”.",
    "Rosa Imrie might call the new timetable “a gift to sleepy people”.",
    "Rosa Imrie called it “a gift to sleepy people”.",
]
