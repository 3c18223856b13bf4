"""What every search for whom words refer back to needs: the words of the lexicon, and who was named before."""

from __future__ import annotations

from kg.actors.mentions import MentionFinder, Mentions
from kg.actors.model import Mention
from kg.actors.words import Word, base
from kg.lexicon import Lexicon
from kg.ontology import ActorType

WINDOW = 2
PEOPLE = frozenset({ActorType.PERSON})
COLLECTIVE = frozenset(ActorType) - {ActorType.PERSON, ActorType.PLACE}
PRIVATE = frozenset({ActorType.PERSON, ActorType.PLACE, ActorType.COUNTRY})
FIGHTERS = frozenset({"military", "rebels"})
MEN = 4  # letters of the shortest parts of a compound
GROUPS = frozenset({ActorType.GROUP, ActorType.ARMED_GROUP, ActorType.ORGANISATION, ActorType.PARTY, ActorType.INTERNATIONAL})


ROLES = frozenset({"leads", "governs", "memberOf", "worksFor", "speaksFor", "founded"})
CORE = frozenset({"nsubj", "obj", "iobj"})
SIDES = frozenset({ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.MILITARY}) | GROUPS | {ActorType.COMPANY}
PAIRED = {
    "countries": frozenset({ActorType.COUNTRY}),
    "persons": frozenset({ActorType.PERSON}),
    "firms": frozenset({ActorType.COMPANY, ActorType.ORGANISATION}),
    "sides": SIDES,
}
# Whose an office is, by the lists of offices in the lexicon.
HEADED = {
    "firms": frozenset({ActorType.COMPANY, ActorType.ORGANISATION, ActorType.MEDIA}),
    "parties": frozenset({ActorType.PARTY, ActorType.GROUP, ActorType.ORGANISATION}),
    "troops": frozenset({ActorType.MILITARY, ActorType.ARMED_GROUP, ActorType.GROUP}),
    "bodies": frozenset(
        {
            ActorType.ORGANISATION,
            ActorType.COMPANY,
            ActorType.PARTY,
            ActorType.ARMED_GROUP,
            ActorType.MEDIA,
            ActorType.INTERNATIONAL,
            ActorType.GROUP,
        }
    ),
}
STATES = frozenset({ActorType.COUNTRY, ActorType.GOVERNMENT})
REFERRING = {
    "companies": (ActorType.COMPANY, ActorType.ORGANISATION),
    "parties": (ActorType.PARTY, ActorType.ORGANISATION),
    "clubs": (ActorType.ORGANISATION,),
    "media": (ActorType.MEDIA, ActorType.ORGANISATION),
    "bodies": (ActorType.ORGANISATION, ActorType.INTERNATIONAL, ActorType.AGENCY),
    "movements": (ActorType.ARMED_GROUP, ActorType.GROUP, ActorType.PARTY, ActorType.ORGANISATION),
}


class Referring:
    """The words by which pronouns, nouns and offices refer back, of one language."""

    def __init__(self, finder: MentionFinder, lexicon: Lexicon) -> None:
        w = lexicon.words
        self.finder = finder
        self.lexicon = lexicon
        self.singular = w("pronouns", "masculine") | w("pronouns", "feminine")
        self.neuter = w("pronouns", "neuter")
        self.plural = w("pronouns", "plural")
        self.first_person = w("pronouns", "first_plural") | w("pronouns", "first_singular")
        self.relative_possessive = w("arguments", "relative_possessive")
        self.pair = w("pairs", "words") | w("pairs", "unnumbered")
        self.unnumbered = w("pairs", "unnumbered")
        self.paired = {noun: kinds for name, kinds in PAIRED.items() for noun in w("pairs", name)}
        self.definite = w("arguments", "definite")
        self.wishing = w("arguments", "wishing")
        self.unspecific = w("arguments", "unspecific")
        self.homelands = w("arguments", "homelands")
        self.lands = self.homelands | w("arguments", "lands")
        self.state_offices = w("arguments", "state_offices")
        self.leaders = w("arguments", "leaders")
        self.counterparts = w("arguments", "counterparts")
        self.heads = w("arguments", "heads")
        self.ruling = (w("arguments", "leaders") - self.heads) | w("arguments", "ruling")
        self.seconds = w("arguments", "seconds")
        self.incumbent = w("arguments", "incumbent")
        self.former = w("modality", "former")
        self.personal_offices = w("arguments", "personal_offices")
        self.agents = w("arguments", "agents_of_persons")
        self.headed = {noun: HEADED[kind] for kind, nouns in sorted(lexicon.lists.get("headed", {}).items()) for noun in nouns}
        self.infinitive = w("arguments", "infinitive")
        self.beneficiary = w("arguments", "beneficiary")
        self.including = w("arguments", "including")
        self.homes = w("arguments", "homes") | w("referring", "movements") | w("referring", "parties")
        self.judging = w("arguments", "judging")
        self.merits = w("arguments", "merits")
        self.compounding = bool(w("morphology", "compounds"))
        # What kinds of bodies a noun may refer back to, the kind that it names first.
        self.referring = {noun: types for key, types in REFERRING.items() for noun in w("referring", key)}
        self.alliances = w("referring", "alliances")
        self.organs = w("arguments", "organs")
        self.local_marks = w("arguments", "local_marks")
        self.charging = w("attribution", "accusing") | w("arguments", "object_control_verbs")
        self.according = w("attribution", "prepositions")
        self.speech = w("attribution", "verbs") | w("attribution", "quote_verbs")
        self.denying = w("arguments", "disputing")
        self.idioms = w("arguments", "empty_objects")

    def _before(self, token: Word, mentions: Mentions, sentence: dict[int, int]) -> list[tuple[Word, Mention]]:
        """Named mentions before a token within the window, latest sentence first, subjects first in each."""
        doc = token.doc
        here = sentence[token.i]
        out: list[tuple[int, int, int, Word, Mention]] = []
        for i, found in mentions.by_head.items():
            if i >= token.i or here - sentence[i] > WINDOW or len(found) != 1 or found[0].actor is None:
                continue
            head = doc[i]
            subject = base(head.dep_) == "nsubj"
            out.append((here - sentence[i], 0 if subject else 1, -i, head, found[0]))
        out.sort(key=lambda x: x[:3])
        return [(t, m) for *_, t, m in out]
