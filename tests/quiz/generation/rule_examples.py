"""What each rule must make of a text, and what it must make nothing of. Every rule has both."""

#: rule -> (text, stem, key)
YIELDS = {
    "reason": [
        (
            "The county chose a bus because the old school building is too damp for books.",
            "Why did the county choose a bus?",
            "Because the old school building is too damp for books",
        ),
        (
            "The ferry stopped in 1950 because of a long strike in the harbour.",
            "Why did the ferry stop in 1950?",
            "Because of a long strike in the harbour",
        ),
        (
            "“It is hard for farmers to sell cheese in winter because the mountain road is closed,” said Rosa Imrie.",
            "According to Rosa Imrie, why is it hard for farmers to sell cheese in winter?",
            "Because the mountain road is closed",
        ),
    ],
    "purpose": [
        (
            "The county saved money by closing an empty office in Marsham.",
            "How did the county save money?",
            "By closing an empty office in Marsham",
        ),
        (
            "Helen Ward visited Denmark in 2017 to study libraries on boats.",
            "Why did Helen Ward visit Denmark in 2017?",
            "To study libraries on boats",
        ),
    ],
    "intention": [
        (
            "Vardo Motors plans to build three more buses.",
            "What does Vardo Motors plan to do?",
            "Build three more buses",
        ),
    ],
    "called": [
        (
            "Readers, dubbed “page climbers,” walked two miles to the stop.",
            "According to the article, what were Readers dubbed?",
            "Page climbers",
        ),
        (
            "Marsham (also known as “Little Venice”) lies on the river.",
            "What is Marsham also known as?",
            "Little Venice",
        ),
    ],
    "definition": [
        (
            "A tontine is a fund from which its last living member takes everything.",
            "According to the article, what is a fund from which its last living member takes everything?",
            "A tontine",
        ),
    ],
    "owner": [
        (
            "Vardo Motors, which built the yellow bus, is growing.",
            "Which company built the yellow bus?",
            "Vardo Motors",
        ),
        (
            "The ferry’s parent company, Vardo Motors, paid for the repairs.",
            "What is the name of the ferry’s parent company?",
            "Vardo Motors",
        ),
    ],
    "cleft": [
        (
            "It was Rosa Imrie who found the old timetable.",
            "Who found the old timetable?",
            "Rosa Imrie",
        ),
    ],
    "role": [
        (
            "Tom Bell, a councillor from Lower Arden, spoke to the visitors.",
            "How does the article describe Tom Bell?",
            "A councillor from Lower Arden",
        ),
        (
            "Much was found by the local history expert Anna Krol.",
            "How does the article describe Anna Krol?",
            "A local history expert",
        ),
        (
            "The former mayor of Marsham, Peter Lund, wrote a letter.",
            "How does the article describe Peter Lund?",
            "The former mayor of Marsham",
        ),
    ],
    "who_said": [
        (
            "“A library on wheels costs more than a library in a house,” said Tom Bell.",
            "Who said, “A library on wheels costs more than a library in a house”?",
            "Tom Bell",
        ),
        (
            "Anna Krol spoke in Marsham. “Every village along the river should have a bus,” she said.",
            "Who said, “Every village along the river should have a bus”?",
            "Anna Krol",
        ),
    ],
    "which_words": [
        (
            "“A library on wheels costs more than a house,” said Tom Bell.\n\n"
            "“Every village along the river needs a bus,” said Anna Krol.",
            "Which of these did Tom Bell say, according to the article?",
            "“A library on wheels costs more than a house”",
        ),
    ],
    "claim": [
        (
            "Tom Bell said that the service could be cut in winter.",
            "According to the article, who says that the service could be cut in winter?",
            "Tom Bell",
        ),
    ],
    "what_did": [
        (
            "In 1998 Rosa Imrie learned the trade of a driver.",
            "What did Rosa Imrie do in 1998?",
            "Learned the trade of a driver",
        ),
    ],
    "who_did": [
        (
            "Rosa Imrie drove the first bus across the pass.",
            "Who drove the first bus across the pass?",
            "Rosa Imrie",
        ),
        (
            "The University of Lund built a small museum in the harbour.",
            "Which university built a small museum in the harbour?",
            "University of Lund",
        ),
    ],
    "when": [
        (
            "The old bridge was finished in 1932.",
            "In which year was the old bridge finished?",
            "1932",
        ),
        (
            "Rosa Imrie opened a small museum on 4 May 1987.",
            "On what date did Rosa Imrie open a small museum?",
            "4 May 1987",
        ),
    ],
    "where": [
        (
            "Rosa Imrie was born in Norway.",
            "In which country was Rosa Imrie born?",
            "Norway",
        ),
    ],
    "how_many": [
        (
            "The yellow bus carries 3,200 books.",
            "How many books does the yellow bus carry?",
            "3,200",
        ),
        (
            "About 900 people visited the harbour museum.",
            "About how many people visited the harbour museum?",
            "900",
        ),
    ],
    "number_gap": [
        (
            "The county bought the yellow bus for £48,000.",
            "The county bought the yellow bus for _____.",
            "£48,000",
        ),
    ],
    "name_gap": [
        (
            "The yellow bus made its first stop in Denmark.",
            "The yellow bus made its first stop in _____.",
            "Denmark",
        ),
    ],
    "true_false": [
        (
            "The old bridge across the river was finished in 1932.",
            "The old bridge across the river was finished in 1932.",
            "True",
        ),
        (
            "The number of readers in the valley increased in winter.",
            "The number of readers in the valley decreased in winter.",
            "False",
        ),
    ],
}

#: rule -> texts
YIELDS_NOTHING = {
    "reason": ["They left because it was late.", "Because of this, he stayed.", "The county chose a bus."],
    "purpose": ["Rosa Imrie wants to learn Danish.", "She did it to help them.", "The house stands by the river."],
    "intention": ["They plan to do it again.", "Rosa Imrie did not plan to leave the valley."],
    "called": ["The so-called “experts” left early.", "It is known as a quiet town."],
    "definition": ["A boat was in the harbour.", "This is a fund that nobody knows."],
    "owner": ["The man who drove the bus laughed.", "Vardo Motors is a large firm."],
    "cleft": ["It was late when Rosa Imrie arrived.", "It was she who found it."],
    "role": ["Tom Bell laughed.", "Tom Bell, who laughed, went home.", "Tom Bell, his brother, went home."],
    "who_said": [
        "“Nothing of the sort was ever tried in these hills before this year.”",
        "A visitor said: “Nothing of the sort was ever tried in these hills.”",
        "“The villages of the valley need this connection to the town,” said Tom Bell.",
        "“For example, the county needs to look at old bridges now,” said Tom Bell.",
    ],
    "which_words": ["“A library on wheels costs more than a house,” said a visitor."],
    "claim": ["A visitor said that the service could be cut.", "Tom Bell said that Bell would come."],
    "what_did": ["Rosa Imrie learned the trade of a driver.", "In 1998 it rained for a week."],
    "who_did": [
        "“The whole plan,” said Tom Bell, with a smile, “is really rather strange.”",
        "Rosa Imrie never drove a bus.",
        "They drove a bus.",
        "Tom Bell and Rosa Imrie drove a bus.",
    ],
    "when": [
        "After the fire in 1925, Rosa Imrie remained active in the library of the valley.",
        "The bridge was finished on Monday.",
        "It was finished in 1932.",
        "The bridge was not finished in 1932.",
    ],
    "where": ["She was born in Norway.", "Rosa Imrie was not born in Norway.", "It happened at home."],
    "how_many": ["The bus carries many books.", "They carry 3,200 books.", "The bus has two doors."],
    "number_gap": ["It carries 3,200 books.", "On Monday the bus carried 3,200 books.", "The bus has two blue doors."],
    "name_gap": [
        "Rosa Imrie worked with Vardo Motors.",
        "Today she lives in Denmark.",
        "It lies in Denmark.",
    ],
    "true_false": [
        "Several firms of the valley have faced criticism over their prices.",
        "The coffee firm insists that the people of Marsham pay a fair price.",
        "Tom Bell’s children, for example, might be called Rosa Bell and Anna Bell in Marsham.",
        "The old names Rosa, Anna, Helen and Peter in the valley are fine.",
        "Rosa Imrie helped people from the two countries to learn to read.",
        "It was finished in 1932.",
        "We saw it.",
        "This bridge was finished in 1932.",
    ],
}
