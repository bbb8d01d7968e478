"""What makes a name a person's: titles, words of rank, common given names of many lands."""

from quiz.generation.vocabulary.wordlists import words

TITLES = frozenset(
    words("""
    mr mrs ms miss dr prof professor sir dame lord lady baron baroness president vice-president chancellor king
    queen prince princess pope bishop archbishop cardinal reverend father sister brother saint captain general
    colonel major sergeant lieutenant admiral judge justice senator governor mayor minister councillor congressman
    congresswoman representative mp detective inspector officer doctor coach chef emperor empress sheikh imam
    rabbi secretary ambassador
""")
)

#: Titles that only a man bears, and only a woman.
MENS_TITLES = frozenset(words("mr sir lord king prince father brother"))
WOMENS_TITLES = frozenset(words("mrs ms miss dame lady queen princess sister"))

GIVEN_NAMES = frozenset(
    words("""
    aaron abby abdul abigail abraham adam adele adrian adriana agnes ahmed aidan aisha akira alan albert aled
    alejandro alessandro alex alexander alexandra alexandre alexei alfred ali alice alicia alison alistair alyssa
    amal amanda amber amelia amina amir amit amos amy ana anders andrea andreas andrei andrew andy angela angus anil
    anita anja anka ann anna anne annie anthony antoine anton antonio archie ariel arjun arnold arthur asha ashley
    asif astrid audra audrey ayesha barbara barney barry bashir bastian beatrice ben benjamin bernard bernie bert
    bertha beth betty bianca bill bjorn bob boris brad bradley brandon brenda brendan brett brian bridget bruce
    bryan bryony caitlin callum calvin cameron camille carl carla carlo carlos carmen carol caroline carrie
    cassandra catherine cecilia cedric celia chandra chantal charlene charles charlie charlotte chen chiara chloe
    chris christian christina christine christopher ciara claire clara clare clarissa claudia clifford clive colette
    colin colleen connor conor cordelia courtney craig cristina curtis cynthia cyril daisy damian dan daniel daniela
    danielle danny daphne darren dave david dawn debbie deborah deepak deirdre denis dennis derek desmond dexter
    diana diane diego dimitri dirk dmitri dolores dominic donald donna dora doreen doris dorothea dorothy doug
    douglas duncan dustin dylan ed eddie edgar edgardo edith edmund edward edwin eileen eilidh elaine eleanor elena
    eli elias elisa elisabeth elise elizabeth ella ellen elliot ellis elsa elton emil emilia emilie emilio emily
    emma emmanuel enrico enrique eric erica erik ernest ernesto esme estelle esther ethan euan eugene eva eve evelyn
    ewan fabian faisal farah farid fatima felix fergus fernando fiona floyd fran frances francesca francesco francis
    francisco francois frank franklin franz fred freddie frederic frederick frida friedrich gabriel gail gareth gary
    gavin gemma geoff geoffrey george georgina gerald gerard gerda gerhard gerry giles gillian gina gino giorgio
    giovanni gita giulia giuseppe gladys glen glenn gloria godfrey gordon grace graham greg gregory greta gretchen
    guido guillaume gunter gustav gwen hal hamish hannah hans harold harriet harry harvey hassan hazel heather
    hector heidi heinrich helen helena henrietta henrik henry herbert herman hermann hilary hiroshi holger holly
    horst howard hubert hugh hugo humphrey ian ibrahim ida ignacio igor ilse imogen imran ines inga ingo ingrid
    irene irina isaac isabel isabella isla isobel ivan jack jackie jacob jacqueline jacques jagdish jaime jake jakob
    jamal james jamie jan jane janet janice janine jared jasmine jason jasper javier jay jean jeanette jeanne
    jeannie jed jeff jeffrey jemima jenna jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jez
    jill jim jimmy jo joachim joakim joan joann joanna jocelyn jochen jodie joe joel johan johann johanna johannes
    john johnny jonas jonathan jonny jordan jorge jose joseph josephine josh joshua josie joyce juan jude judith
    judy jules julia julian julie juliet juliette june junko jurgen justin kai kamal karen karim karin karina karl
    karla kaspar katarina kate katherine kathleen kathy katie katja katrina katy kay keith kelly kelvin ken kenji
    kenneth kerry kevin khalid kieran kim kirsten kirsty klaus konrad krishna kristin kristina kumar kurt kyle laila
    lara larry lars laura lauren laurence lauri laurie lawrence leah lee leigh leila lena lennart leo leon leonard
    leonardo leopold leroy lesley leslie lester levi lewis liam lily lin linda lionel lisa lisbeth liz lloyd lois
    lola lord loretta lorna lorraine lottie louis louisa louise luca lucas lucia lucinda lucy ludwig luigi luis luke
    luther lydia lyndon lynn lynne mabel madeleine mads magda maggie magnus malala malcolm malik manuel marc marcel
    marco marcus margaret maria mariam mariana marianne marie marilyn marina mario marion marisa marissa marjorie
    mark marlene marta martha martin mary mathew mathias mathilde matilda matt matteo matthew matthias maureen
    maurice mavis max maya megan meghan mei melanie melinda melissa melvin mervyn mia michael michelle mick miguel
    mikael mike mikhail milan mildred milena millie mina mindy ming minh miranda miriam mitchell mohamed mohammad
    mohammed mohan moira molly mona monica morag morgan morris muhammad muriel murray mustafa myra myrtle nadia
    nadine nancy naomi narendra natalia natalie natasha nathan ned neil nellie neville nicholas nick nico nicola
    nicolas nicole nigel nikita nikolai nils nina noah noel noelle nora norbert norma norman odette olaf olga oliver
    olivia olivier ollie omar orla osama oscar oswald otis otto owen pablo padraig pamela parveen pascal patricia
    patrick patsy patti paul paula pauline pedro peggy penelope penny percy pete peter phil philip philippa
    philippe phillip phoebe phyllis pierre pieter polly pranav preeti priscilla priya rachel rafa rafael rahul
    rainer raj rajesh ralph ramesh ramon randall raquel rashid raul ravi ray raymond rebecca rebekah reggie reginald
    reinhard rene renee rhys ricardo richard rick ricky rita rob robert robin rodney rodrigo roger rohan roisin
    roland ron ronald ronan ronnie rory rosa rosalind rose rosemary rosie ross rowan roxanne roy ruben ruby rudolf
    rudy rufus rupert russell ruth ryan sabina sabrina sadie sadiq sally salma salman sam samantha samir samira
    samuel sandra sanjay sanjeev sara sarah saskia saul scott sean sebastian selina serena serge sergei sergio seth
    shane shannon sharon shaun sheila sheldon shelley shinzo shirley sian sigrid silvia simon simone sinead siobhan
    sofia solomon sonia sonja sophia sophie soraya stacey stan stanley stefan stefanie stefano stella stephanie
    stephen steve steven stewart stuart sue susan susanna susanne suzanne sven sybil sylvia takashi tamara tania
    tanya tariq tatiana ted terence teresa terry tessa thea thelma theo theodor theodora theodore theresa thomas
    thorsten tiffany tilda tim timothy tina toby todd tom tomas tommy toni tony tracey tracy trevor tricia tristan
    troy trudy tyler ulrich ulrike uma umar ursula valentina valerie vanessa vaughn vera veronica veronique victor
    victoria vijay viktor vilhelm vince vincent virginia vivek vivian vivien vladimir walter wanda wang warren wayne
    wei wendy werner wesley wilfred wilhelm will willem william winifred winston wolfgang xavier xiao yannick yasir
    yasmin yolanda yuki yuri yusuf yves yvette yvonne zac zach zachary zadie zainab zara zeinab zelda zoe zoey
""")
)

#: Small words inside a family name.
PARTICLES = frozenset(
    words("""
    de la van von der den del di da le du al el bin ibn ter t
""")
)

#: Behind a name and a hyphen these are no part of the name: "the New York-area shops".
HUNG_ON = frozenset(
    words("based born bound led style wide like era area owned run made free type only bred size backed funded")
)

#: Letters behind a name.
HONOURS = frozenset(words("OBE CBE DBE MBE KBE RA FRS FRSA FBA QC KC MP MSP PhD Ph.D. MD Jr Jr. Sr Sr. Esq"))

#: Who somebody's relatives are.
KIN = frozenset(
    words("""
    wife husband partner son daughter brother sister father mother grandfather grandmother uncle aunt cousin nephew
    niece
""")
)

#: Nouns that say of somebody which pronoun it will be.
MEN = frozenset(words("husband son brother father grandfather grandson uncle nephew stepfather widower man boy monk"))
WOMEN = frozenset(
    words("wife daughter sister mother grandmother granddaughter aunt niece stepmother widow woman girl nun actress")
)

#: Nouns for somebody, beside what people are by profession (``roles``) and by birth.
SOMEBODY = frozenset(
    words("""
    person man woman boy girl child baby people pupil visitor tourist customer user member resident citizen patient
    refugee immigrant passenger inhabitant parent consumer shopper fan participant human adult teenager villager
    traveller traveler neighbour neighbor guest reader viewer fisherman islander settler voter magistrate juror
    official officer protester volunteer
    """)
)
