"""What a class says about the text that ships with the site, by the heading of the section."""

from rednote_site.sample.scripts import TEACHER, Said, Script

SCRIPTS: dict[str, tuple[Script, ...]] = {
    "A new home for TikTok users": (
        Script(
            "Why not simply wait?",
            (
                Said("a", 0.3, "The ban was lifted after a few hours. So why did they not just **wait** for a day?"),
                Said("b", 0.4, "Because nobody knew that. The text says hardly anyone expected it.", to=0),
                Said("a", 0.5, "OK, but on Monday they knew it and many stayed on RedNote all the same.", to=1),
                Said("c", 7, "Maybe by then they had met people there. I would not leave new friends either.", to=2),
                Said(TEACHER, 22, "Good point. Keep it in mind for the last section, *What may remain*.", to=3),
            ),
        ),
    ),
    "Language lessons and good manners": (
        Script(
            "“Refugees”: funny or unkind?",
            (
                Said("d", 0.4, "Chinese users called them “TikTok refugees”. Is that a joke, or is it a bit mean?"),
                Said("e", 0.6, "A joke, I think. They gave language lessons to them, that is not mean.", to=0),
                Said("f", 5, "My grandparents really were refugees. Losing an app is not the same.", to=0),
                Said("d", 6, "True. I had not thought of that.", to=2),
                Said(
                    "e", 28, "Did the newcomers use the word for themselves, too? Then it is a joke they share.", to=0
                ),
            ),
        ),
        Script(
            "What is a VPN?",
            (
                Said("g", 1, "The text says many people get around the firewall with VPNs. What is that exactly?"),
                Said(
                    "h", 3, "A tunnel. Your phone talks to a computer in another country, and that one opens the page."
                ),
                Said("g", 3.5, "And that is allowed?", to=1),
            ),
        ),
    ),
    "The law behind the move": (
        Script(
            "Two reasons, which one is stronger?",
            (
                Said(
                    "i", 0.5, "The government gave two reasons: security and influence. Which one convinces you more?"
                ),
                Said("a", 4, "Influence. Everybody I know gets the news from short videos.", to=0),
                Said("j", 9, "But then you would have to ban *all* apps like it, not only the Chinese one.", to=1),
                Said("a", 10, "Hm. You would have to show that the one does it and the others do not.", to=2),
                Said("j", 26, "Which nobody in the text does.", to=3),
                Said(
                    "k",
                    27,
                    "lol who reads this stuff anyway",
                    hidden_for="Say what you think of the reasons, or read on.",
                ),
            ),
        ),
    ),
    "A protest with two targets": (
        Script(
            "Can joining an app be a protest?",
            (
                Said(
                    "l",
                    0.6,
                    "They joined RedNote to push back against their own government. Does that change anything?",
                ),
                Said("m", 6, "It made Newsweek write about it. So yes, a little.", to=0),
                Said("c", 25, "A protest where you watch cat videos. I would like to do that every day.", to=0),
                Said("n", 31, "I do not understand what Meta has to do with it.", to=0),
            ),
        ),
    ),
    "Chances for understanding": (
        Script(
            "Why do so few Americans study in China?",
            (
                Said(
                    "o",
                    2,
                    "It says the number has stayed very low since the pandemic. Does it say why? I do not find it.",
                ),
            ),
        ),
    ),
    "Doubts about the app": (
        Script(
            "Is it proven or not?",
            (
                Said(
                    "b",
                    0.7,
                    "“Some people have alleged …” Does that mean it is true that there are separate addresses?",
                ),
                Said("p", 1.5, "It is proven, it stands in the article.", to=0, is_withdrawn=True),
                Said("e", 3, "No: the last sentence says that it is a claim by users and not a proven fact.", to=0),
                Said("b", 3.2, "Thanks! I stopped reading too early.", to=2),
                Said(
                    TEACHER,
                    23,
                    "This is what the questions “fact or claim” are about. Look at the verb: *alleged*.",
                    to=2,
                ),
            ),
        ),
    ),
    "What China's leaders could gain or lose": (
        Script(
            "Money on one side, worry on the other",
            (
                Said(
                    "f",
                    8,
                    "- gain: the company earns money\n- gain: people believe their story\n- loss: American propaganda",
                ),
                Said("i", 24, "You forgot that the censorship works. So the loss is small for now.", to=0),
                Said("f", 29, "Right, “for the time being”.", to=1),
                Said("m", 30, "Where does it say that Americans talk about their own problems?", to=0),
            ),
        ),
    ),
    "What may remain": (
        Script(
            "Who should do something?",
            (
                Said("h", 27, "Murphy says the task belongs to the CCP, and that it is unlikely. Then who else?"),
                Said("l", 33, "We could. I looked up how to say hello: 你好.", to=0),
                Said("o", 49, "She wants real contact and not an app. Our school could write to a school there.", to=0),
                Said("l", 50, "I am in!", to=2),
                Said(TEACHER, 72, "I will ask. Collect here what you would like to know from them.", to=2),
                Said("d", 74, "What they have for lunch. And if they have homework on Fridays.", to=4),
            ),
        ),
    ),
}
