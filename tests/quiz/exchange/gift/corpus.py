"""GIFT as people write it, by the sorts that the format has."""

ALIKE = [
    # multiple choice
    "Who is it? {=Ada ~Bo ~Cy}",
    "::Title::Who is it? {=Ada ~Bo}",
    "::A\\:B:: Who\nis it?\n{\n  ~Bo\n  =Ada\n}\n",
    "Who? {=Ada#Yes, she.~Bo#No, he left.}",
    "Who? {=Ada~%50%Bo~%-33.33333%Cy}",
    "Who? {~%50%Ada ~%50%Bo ~%-100%Cy}",
    "Who? {=Ada ~Bo ####It was Ada.}",
    "Who? {=Ada ~Bo ####It \\: was\\nAda.}",
    "What is \\{x\\}? {=\\{a\\} ~\\=b ~\\~c ~\\#d ~\\:e ~\\\\f}",
    "Who? {= Ada\n~ Bo\n}\n\n\n\nWhen? {=Now ~Then}",
    # a gap in the text
    "The ferry carries {=bicycles ~cars} for free.",
    "The ferry carries {bicycles} for free.",
    "The ferry {=crosses =goes over} the lake.",
    # true or false
    "The sky is blue. {T}",
    "The sky is green. {FALSE}",
    "::Q::The sky is blue. {TRUE}",
    "The sky is blue. {T#Look up.#Well seen. ####It is.}",
    "The sky is green. {F#Look up.#Well seen.}",
    # short answer
    "How many? {=two =2}",
    "How many? {two}",
    "How many? {two#Yes.}",
    "How many? {=%100%two =%50%a few#Which?}",
    "How many? {=two ####Two.}",
    # number
    "How many? {#2}",
    "How many? {#2:0.5}",
    "How many? {#1.5..2.5}",
    "How cold? {#-3}",
    "How many? {#=2 ~#Count again.}",
    "How many? {#=2:0 =%50%2:1#Nearly. ####Two.}",
    # matching
    "What belongs? {=a -> 1 =b -> 2 =c -> 3}",
    "What belongs? {\n=a -> 1\n=b -> 2\n= -> 3\n####Look.}",
    # an essay
    "Why? {}",
    "Why? {####Because.}",
    # formats
    "[html]<p>Who is <b>it</b>?</p> {=<i>Ada</i> ~Bo &amp; Cy}",
    "[plain]Is a<b>c? {=yes ~no}",
    "[markdown]Is *it*? {=yes ~no}",
    "[moodle]Is <b>it</b>? {=yes ~no}",
    "Is it? {=[html]<b>yes</b> ~[plain]<no>}",
    # categories, comments and tags
    "$CATEGORY: Ferries\n\nWho? {=Ada ~Bo}",
    "$CATEGORY: Ferries/Lakes\n\nWho? {=Ada ~Bo}\n\n$CATEGORY: Roads\n\nWhere? {=Here ~There}",
    "// A comment.\n\n// Another.\nWho? {=Ada ~Bo}",
    "// [tag:lake] [tag:hard]\nWho? {=Ada ~Bo}",
    "Who? {T} // said nobody",
    # a text that asks nothing stands between
    "Who? {=Ada ~Bo}\n\nA text that asks nothing.\n\nWhen? {=Now ~Then}",
    "Who? {=Ada ~Bo}\r\n\r\nWhen? {=Now ~Then}\r\n",
]

READ_ONLY_HERE = [
    ("Who? {\n// not Cy\n=Ada\n~Bo\n}", "Moodle takes a comment out of a question as well, and so do we"),
]

REFUSED_ONLY_HERE = [
    ("Who? {~Ada ~Bo}", "nothing is right: nobody could ever answer it"),
    ("Who? {=Ada ~%47%Bo}", "Moodle refuses a share that is not in its list"),
    ("{=Ada ~Bo}", "there is no question"),
]

READ_OTHERWISE = [
    ("Who? {=Ada\n// not Cy\n~Bo}", "a comment behind an answer is part of the answer for others"),
    ("Which? {=[html]<b>a</b> =b}", "what is typed is no HTML, for Moodle and for us"),
]

BROKEN = [
    "Who? {=Ada ~Bo",
    "Who? =Ada ~Bo}",
    "What is {a:b} = c? {=x ~y}",
    "Who? {=Ada ~Bo}\nWhen? {=Now ~Then}",
    "$CATEGORY: Ferries\nWho? {=Ada ~Bo}",
    "How many? {#two}",
    "Who? {=Ada -> Bo =Cy}",
    "Who? {Ada ~Bo}",
]
