"""Names of people: where they begin and end, and who is one, by the titles and offices beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from kg.actors.phrases import has
from kg.actors.spans import PERSON_LABELS, NameNouns, NameSpan
from kg.actors.thesaurus import Label
from kg.actors.words import Phrase, Text, Word
from kg.ontology import ActorType


def behind_office(doc: Text, first: int, end: int, nouns: NameNouns) -> int:
    """Where a name begins that an office of several words in capitals stands before: *National Security Adviser **Ann Lee***."""
    at = next((i for i in range(end - 2, first, -1) if nouns.office(doc[i]) and doc[i].is_title), None)
    if at is None or end - at > 4 or doc[end - 1].lower_ in nouns.firm_ends or nouns.body(doc[end - 1]) is not None:
        return first
    before, name = doc[first:at], doc[at + 1 : end]
    proper = all(t.is_title and t.pos_ == "PROPN" and t.is_alpha for t in name) and len(name) > 1
    office = all(t.is_title and t.pos_ in {"PROPN", "NOUN", "ADJ"} for t in before) and not has(doc[at], "Number", "Plur")
    return at + 1 if proper and office else first


def joined_names(entities: list[Phrase]) -> list[Phrase]:
    """The recogniser's names, with the parts of a person's name that it took apart joined: *[Guy Herve] [Kam]*, by the tree one."""
    out: list[Phrase] = []
    for entity in entities:
        last = out[-1] if out else None
        if last is not None and last.end == entity.start and last.label_ in PERSON_LABELS and entity.label_ in PERSON_LABELS:
            word, before = entity.words[0], last.words[-1]
            if word.dep_.startswith("flat") and last.start <= word.head.i < last.end and before.whitespace_ and before.is_title:
                out[-1] = Phrase(last.doc, last.start, entity.end, last.label_)
                continue
        out.append(entity)
    return out


def with_first_name(doc: Text, first: int, end: int, taken: set[int], nouns: NameNouns) -> int:
    """Where a person's name begins of which the recogniser saw the end: *Aino [Lehtonen]*, by the tree one name."""
    before = doc[first - 1] if first else None
    joined = before is not None and end - first == 1 and before.dep_ == "nmod:desc" and before.head.i == first
    given = joined and before is not None and before.pos_ == "PROPN" and not nouns.office(before) and not nouns.thesaurus.find(before.text)
    one = before is not None and ((doc[first].dep_.startswith("flat") and doc[first].head.i == before.i) or given)
    if before is None or not one or before.i in taken or not before.is_title or not before.is_alpha or before.ent_type_:
        return first
    return before.i if before.pos_ in {"PROPN", "NOUN", "X"} and not any(c.dep_ == "det" for c in before.children) else first


def given_names(doc: Text, surname: int, taken: set[int], titular: Callable[[Word], bool]) -> int:
    """Where a person's name begins of which only the surname is known to anybody: *[Saif al-Islam] **Gaddafi***, by the tree."""
    first = surname
    while first > doc[surname].sent.start and surname - first < 6 and first - 1 not in taken:
        word = doc[first - 1]
        part = word.pos_ == "PROPN" and (word.is_title or word.lower_ in {"al", "el", "bin", "ibn"}) and not titular(word)
        if not part and not (word.text in {"-", "‑"} and not word.whitespace_):
            break
        first -= 1
    while first < surname and not doc[first].is_title:
        first += 1
    heads = sum(not first <= word.head.i <= surname for word in doc[first : surname + 1] if not word.is_punct)
    return first if heads == 1 and doc[surname].dep_.startswith("flat") else surname


def with_surname(words: list[Word], first: int, end: int, taken: set[int], nouns: NameNouns) -> int:
    """Where a person's name ends of which the recogniser saw the first word: *[Rudi] **van Asperen***, nothing that is listed.

    Also where it stopped within the name: *[Rudi van] **Asperen***.
    """
    cut = end - first > 1 and end < len(words) and words[end - 1].lower_ in nouns.particles and words[end - 1].is_lower
    if cut and words[end].text[:1].isupper() and words[end].pos_ == "PROPN" and end not in taken:
        return end + 1
    last = end
    while end - first == 1 and last < len(words) - 1 and words[last].lower_ in nouns.particles and last not in taken:
        last += 1
    name = words[last] if last > end else None
    town = name is not None and name.ent_type_ in {"", "GPE", "LOC", *PERSON_LABELS}  # *directeur Beijer van Sparta*
    proper = town and name is not None and name.is_title and name.pos_ == "PROPN" and last not in taken
    if name is None or not proper or name.lower_ in nouns.departments or nouns.thesaurus.find(name.text):
        return end
    return last + 1


def titled_people(doc: Text, taken: set[int], nouns: NameNouns) -> list[NameSpan]:
    """Capitalised words behind a title that nothing else explains: *President **Dragan Ilic***."""
    out: list[NameSpan] = []
    titles, portfolios = nouns.titles, tuple(sorted(nouns.portfolios))  # *onder**minister** van Buitenlandse Zaken*
    for token in doc[:-1]:
        if (
            token.i in taken
            or (token.pos_ == "ADJ" and token.is_title)
            or (token.lemma_.lower() not in titles and token.lower_ not in titles)
        ):
            continue
        first = end = token.i + 1
        while end < len(doc) and end - first < 4 and end not in taken and (_name_word(doc[end]) or (end > first and _particle(doc, end))):
            if doc[end].lower_ in titles or (end > first and not doc[end - 1].whitespace_):
                break
            end += 1
        if end > first and doc[first].pos_ in {"PROPN", "X"} and doc[token.i].whitespace_ and not doc[first].is_sent_start:
            out.append(NameSpan(first, end, ActorType.PERSON, "name", None))
            taken.update(range(first, end))
            continue
        for name in doc[token.i + 2 : min(token.i + 7, token.sent.end)] if token.lemma_.lower().endswith(portfolios) else ():
            # *minister van Buitenlandse Zaken **Cem***, wherever the parser hung him
            own = name.dep_ == "fixed" or (name.dep_ in {"appos", "flat"} and name.head.i == token.i)
            beside = own and token.is_ancestor(name) and not any(True for _ in name.lefts)
            if beside and name.pos_ == "PROPN" and name.is_title and name.nbor(-1).pos_ == "NOUN":
                end = name.i + 1
                while end < len(doc) and doc[end].head.i == name.i and doc[end].dep_.startswith("flat"):
                    end += 1
                if not taken & set(range(name.i, end)) and not name.is_sent_start:
                    out.append(NameSpan(name.i, end, ActorType.PERSON, "name", None))
                    taken.update(range(name.i, end))
                    break
    return out


def explained_people(words: list[Word], taken: set[int], nouns: NameNouns) -> list[NameSpan]:
    """Unknown names that an office beside a comma explains: *its director, **Kyaw Min Htut**, left*; ***Ag Intalla**, chief of X*."""
    out: list[NameSpan] = []

    def part(i: int, *, told: bool = False) -> bool:
        token = words[i]
        plain = token.is_title and token.is_alpha and i not in taken and token.pos_ not in {"DET", "ADP", "PRON", "VERB", "AUX", "ADV"}
        alone = told and token.ent_type_ in {"GPE", "LOC"} and token.pos_ == "PROPN" and not nouns.thesaurus.find(token.text)
        return plain and (not token.ent_type_ or alone) and not nouns.office(token) and not nouns.national(token.text)

    for comma in words[1:-1]:
        if comma.text != ",":
            continue
        first = end = comma.i + 1
        while end < len(words) and end - first < 5 and part(end, told=True) and not words[end].is_sent_start:
            end += 1
        closed = end == len(words) or words[end].text in {",", ".", ";", ")"}
        if 2 <= end - first <= 4 and closed and _office_before(words, comma.i, nouns):
            out.append(NameSpan(first, end, ActorType.PERSON, "name", None))
            taken.update(range(first, end))
            continue
        first = end = comma.i
        while first > comma.sent.start and end - first < 5 and part(first - 1):
            first -= 1
        if 2 <= end - first <= 4 and not (first and words[first - 1].is_title) and _office_behind(words, comma.i, nouns):
            out.append(NameSpan(first, end, ActorType.PERSON, "name", None))
            taken.update(range(first, end))
    return out


def bracketed_bodies(words: list[Word], spans: list[NameSpan], taken: set[int], nouns: NameNouns) -> list[NameSpan]:
    """An unknown name in brackets behind a person's: *Anna Maes (**Vooruit**)*, her party or her club."""
    out: list[NameSpan] = []
    for span in spans:
        first = end = span.end + 1
        if span.type is not ActorType.PERSON or first >= len(words) or words[span.end].text != "(":
            continue
        if span.first and words[span.first - 1].lemma_.lower() in nouns.portfolios:
            continue  # *minister Jansen (Landbouw)*: what he is minister of
        while end < len(words) and end - first < 5 and words[end].text != ")":
            end += 1
        inside = words[first:end]
        closed = end < len(words) and words[end].text == ")" and bool(inside)
        proper = closed and all((t.is_title or t.is_upper or t.text in {"&", "-"}) and t.i not in taken and not t.like_num for t in inside)
        known = any(t.ent_type_ or nouns.office(t) or nouns.national(t.text) for t in inside)
        if proper and not known and any(t.is_alpha and len(t) > 1 for t in inside):
            out.append(NameSpan(first, end, ActorType.ORGANISATION, "name", None))
            taken.update(range(first, end))
    return out


def has_officers(doc: Text, first: int, end: int, nouns: NameNouns) -> bool:
    """Whether an office beside a name is one that only bodies have: *manager of **Rayo Norte***, ***Noviteq** editor Ann Lee*."""
    if first > 1 and doc[first - 1].lower_ in nouns.genitive | nouns.located:
        genitive = doc[first - 1].lower_ in nouns.genitive
        one = not has(doc[first - 2], "Number", "Plur")
        return one and (genitive or not nouns.commanding(doc[first - 2])) and nouns.bodily(doc[first - 2])
    if end + 1 >= len(doc) or not doc[end - 1].whitespace_ or doc[end].pos_ != "NOUN" or not doc[end].is_lower:
        return False
    return nouns.bodily(doc[end]) and doc[end + 1].pos_ == "PROPN" and doc[end + 1].is_title


def _like_a_man(doc: Text, first: int, end: int, nouns: NameNouns) -> bool:
    """Whether a name of several words could be a person's: no capitals, digits or words that are none of a name's."""
    words = [t for t in doc[first:end] if not t.is_punct]
    firm = words[-1].lower_ in nouns.firm_ends
    return not firm and len(words) < 5 and all(t.is_alpha and t.pos_ == "PROPN" and not (t.is_upper and len(t) > 1) for t in words)


def what_a_man_is(doc: Text, first: int, end: int, type_: ActorType, nouns: NameNouns) -> bool:
    """Whether behind a name, taken for a place or a body, stands what only a person is."""
    placed = type_ is ActorType.PLACE
    wrong = placed or (type_ is ActorType.ORGANISATION and _like_a_man(doc, first, end, nouns))
    return wrong and _office_closes(doc, end, nouns, kin=placed)


def _office_closes(words: list[Word], comma: int, nouns: NameNouns, *, kin: bool) -> bool:
    """Whether a comma, what one person is, and nothing else stand behind a name: *, the Saudi **adviser**.*, but not *, the mayor said*.

    ``kin``: or whose relative somebody is; firms have *daughters* too.
    """
    if comma >= len(words) - 2 or words[comma].text != ",":
        return False
    first = words[comma + 1]
    if first.pos_ == "NOUN":  # *, **lid** van de partij,*
        return (
            words[comma + 2].lower_ in nouns.genitive
            and not has(first, "Number", "Plur")
            and (nouns.office(first) or (kin and nouns.kin(first)))
        )
    if first.pos_ not in {"DET", "PRON"}:
        return False
    if has(words[comma + 1], "PronType", "Rel"):
        return False  # *Los Choneros, whose leader, …*
    for noun in words[comma + 2 : comma + 7]:
        behind = words[noun.i + 1] if noun.i + 1 < len(words) else None
        if noun.pos_ == "NOUN" and (nouns.office(noun) or (kin and nouns.kin(noun))) and not has(noun, "Number", "Plur"):
            whose = kin and nouns.kin(noun) and behind is not None and behind.lower_ in nouns.genitive  # *, the **son** of X,*
            return whose or behind is None or behind.text in {",", ".", ";"}
        if noun.pos_ not in {"ADJ", "PROPN", "NOUN"}:
            return False
    return False


def _office_before(words: list[Word], comma: int, nouns: NameNouns) -> bool:
    """Whether the phrase before a comma says what one person is: *the director of the firm*."""
    start = words[comma].sent.start
    for noun in reversed(words[max(start, comma - 8) : comma]):
        if (noun.is_punct and noun.text != "-") or noun.pos_ in {"VERB", "AUX", "CCONJ"}:
            return False
        part = noun.pos_ == "ADJ" and noun.i > 1 and words[noun.i - 1].text == "-" and words[noun.i - 2].pos_ == "NOUN"
        if (noun.pos_ == "NOUN" or part) and nouns.office(noun) and not has(noun, "Number", "Plur"):
            return noun.i == comma - 1 or noun.right_edge.i >= comma - 1
    return False


def _office_behind(words: list[Word], comma: int, nouns: NameNouns) -> bool:
    """Whether what stands behind a comma says what one person is: *, the former leader of X*, *, secretary-general of …*."""
    for noun in words[comma + 1 : comma + 7]:
        if noun.pos_ == "NOUN" and nouns.office(noun):
            return not has(noun, "Number", "Plur")
        if noun.pos_ not in {"DET", "ADJ", "PROPN", "NOUN", "NUM"} and noun.text not in {"-", "'s", "’s"}:
            return False
    return False


def entitled(entity: Phrase, persons: Mapping[int, int], titular: Callable[[Word], bool]) -> bool:
    """*Supreme Leader Ali Khamenei*, taken for a body: a title and somebody listed.

    ``persons``: where the names of listed persons begin and end.
    """
    first = next((t.i for t in entity.words[1:] if persons.get(t.i) == entity.end), None)
    before = entity.doc[entity.start : first] if first is not None and entity.label_ not in PERSON_LABELS else []
    return bool(before) and titular(before[-1]) and all(titular(t) or t.pos_ == "ADJ" for t in before)


def bears_title(doc: Text, first: int, end: int, nouns: NameNouns) -> bool:
    """Whether two words or more in apposition to one man's title are his name, whatever the recogniser takes them for."""
    root = doc.phrase(first, end).root
    name = all(t.is_title and t.is_alpha and t.pos_ == "PROPN" for t in doc[first:end])
    title = root.head
    one = title.pos_ == "NOUN" and nouns.titular(title) and not has(title, "Number", "Plur")
    firm = doc[end - 1].lower_ in nouns.firm_ends
    return name and not firm and 1 < end - first < 4 and root.dep_ == "appos" and title.i < first and one


def firm_behind(noun: Word, name: Word, nouns: NameNouns) -> bool:
    """Whether a noun before a name says what it is to a firm: a name or a possessor stands before that."""
    joined = noun.head.i == name.i or name.head.i == noun.i
    before = noun.doc[noun.i - 1] if noun.i else None
    of_one = "-" in noun.text or (before is not None and (before.pos_ == "PROPN" or before.dep_ == "case"))
    return joined and of_one and nouns.corporation(noun)


def titles_it(title: Word, name: Word, nouns: NameNouns) -> bool:
    """Whether a word right before a name says what person has it, by itself."""
    joined = title.head.i == name.i or name.head.i == title.i
    return joined and title.pos_ in {"NOUN", "PROPN"} and nouns.office(title) and not has(title, "Number", "Plur")


def ends_in_office(entity: Phrase, nouns: NameNouns) -> bool:
    """*Tata Steel-directeur*: a name joined to what somebody is there, which the rule for compounds takes apart."""
    last = entity.words[-1]
    name, hyphen, rest = last.text.partition("-")
    return last.pos_ == "NOUN" and bool(hyphen) and name[:1].isupper() and rest[:1].islower() and nouns.titular(last)


def surname_like(doc: Text, first: int, labels: Iterable[Label]) -> bool:
    """Whether a word for one of a people is hung on a name before it as a part of that name."""
    word = doc[first]
    people = all(label.kind != "name" for label in labels)
    return people and word.dep_.startswith("flat") and word.head.i < first and word.pos_ == "PROPN" and word.head.pos_ == "PROPN"


def _name_word(token: Word) -> bool:
    return token.is_title and token.pos_ in {"PROPN", "X", "NOUN", "ADJ"}


def _particle(doc: Text, i: int) -> bool:
    """A small word inside a name, by its part of speech: *De **la** Rua*."""
    return doc[i].is_lower and doc[i].is_alpha and doc[i].pos_ == "PROPN" and i + 1 < len(doc) and _name_word(doc[i + 1])
