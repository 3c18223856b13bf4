"""Sentences of news as the shipped parser read them, mistakes and all: what the repairs of trees and the rules make of them.

The trees are frozen, so that a new pipeline does not change what is tested. Each row has what must be found and what must not,
as ``subject relation object``; a dash is somebody without a name in the thesaurus or the text.
"""

from __future__ import annotations

import pytest
from helpers import components, tree

from kg.document import Document
from kg.pipelines.trees import trees

ROWS = [
    (  # Turkije bouwt scholen samen met de Europese Unie.
        "nl",
        "Turkije/PROPN/Turkije/nsubj/2//GPE bouwt/VERB/bouwen/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "scholen/NOUN/school/obj/2/Number=Plur samen/ADV/samen/compound:prt/2 met/ADP/met/case/7 "
        "de/DET/de/det/7/Definite=Def|PronType=Art Europese/PROPN/Europese/obl/2//ORG Unie~/PROPN/Unie/flat/7//ORG "
        "./PUNCT/./punct/2",
        ["turkey cooperatesWith european-union"],
        [],
    ),
    (  # Samen met de Europese Unie bouwt Turkije nieuwe scholen.
        "nl",
        "Samen/ADV/samen/advcl/6 met/ADP/met/case/4 de/DET/de/det/4/Definite=Def|PronType=Art "
        "Europese/PROPN/Europese/obl:arg/1//ORG Unie/PROPN/Unie/flat/4//ORG "
        "bouwt/VERB/bouwen/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin Turkije/PROPN/Turkije/nsubj/6//GPE "
        "nieuwe/ADJ/nieuw/amod/9 scholen~/NOUN/school/obj/6/Number=Plur ./PUNCT/./punct/6",
        ["turkey cooperatesWith european-union"],
        [],
    ),
    (  # Turkey is building new schools together with the European Union.
        "en",
        "Turkey/PROPN/Turkey/nsubj/3//GPE is/AUX/be/aux/3/Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin "
        "building/VERB/build/root/0/Tense=Pres|VerbForm=Part new/ADJ/new/amod/5 schools/NOUN/school/obj/3/Number=Plur "
        "together/ADV/together/advmod/3 with/ADP/with/case/10 the/DET/the/det/10/Definite=Def|PronType=Art "
        "European/ADJ/European/amod/10//ORG Union~/PROPN/Union/obl/3//ORG ./PUNCT/./punct/3",
        ["turkey cooperatesWith european-union"],
        [],
    ),
    (  # Anna Berg lives together with the European Union.
        "en",
        "Anna/PROPN/Anna/nsubj/3//PERSON Berg/PROPN/Berg/flat/1//PERSON "
        "lives/VERB/life/root/0/Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin together/ADV/together/advmod/3 "
        "with/ADP/with/case/8 the/DET/the/det/8/Definite=Def|PronType=Art European/ADJ/European/amod/8//ORG "
        "Union~/PROPN/Union/obl/3//ORG ./PUNCT/./punct/3",
        [],
        ["anna-berg cooperatesWith european-union"],
    ),
    (  # Italy defeated Germany in the semi-final.
        "en",
        "Italy/PROPN/Italy/nsubj/2//GPE defeated/VERB/defeat/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Germany/PROPN/Germany/obj/2//GPE in/ADP/in/case/6 the/DET/the/det/6/Definite=Def|PronType=Art "
        "semi-final~/NOUN/semi-final/obl/2 ./PUNCT/./punct/2",
        ["italy adversaryOf germany"],
        ["italy defeats germany"],
    ),
    (  # Italy defeated Germany in the war.
        "en",
        "Italy/PROPN/Italy/nsubj/2//GPE defeated/VERB/defeate/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Germany/PROPN/Germany/obj/2//GPE in/ADP/in/case/6 the/DET/the/det/6/Definite=Def|PronType=Art "
        "war~/NOUN/war/obl/2 ./PUNCT/./punct/2",
        ["italy defeats germany"],
        ["italy adversaryOf germany"],
    ),
    (  # Italië versloeg Duitsland met 3-1.
        "nl",
        "Italië/PROPN/Italië/nsubj/2//GPE versloeg/VERB/verslaan/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Duitsland/PROPN/Duitsland/obj/2//GPE met/ADP/met/case/5 3-1~/SYM/3-1/obl/2 ./PUNCT/./punct/2",
        ["italy adversaryOf germany"],
        ["italy defeats germany"],
    ),
    (  # Italië versloeg Duitsland in de bekerfinale.
        "nl",
        "Italië/PROPN/Italië/nsubj/2//GPE versloeg/VERB/verslaan/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Duitsland/PROPN/Duitsland/obj/2//GPE in/ADP/in/case/6 de/DET/de/det/6/Definite=Def|PronType=Art "
        "bekerfinale~/NOUN/bekerfinaal/obl/2 ./PUNCT/./punct/2",
        ["italy adversaryOf germany"],
        ["italy defeats germany"],
    ),
    (  # De aanval van de door Iran gesteunde beweging Hezbollah op een door Turkije bezette stad mislukte.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art aanval/NOUN/aanval/nsubj/16 van/ADP/van/case/8 "
        "de/DET/de/det/8/Definite=Def|PronType=Art door/ADP/door/case/6 Iran/PROPN/Iran/nmod/2//GPE "
        "gesteunde/VERB/gesteunen/acl/8/VerbForm=Part beweging/NOUN/beweging/nsubj/16 "
        "Hezbollah/PROPN/Hezbollah/appos/8//ORG op/ADP/op/case/15 een/DET/een/det/15/Definite=Ind|PronType=Art "
        "door/ADP/door/case/13 Turkije/PROPN/Turkije/obl/14//GPE bezette/VERB/bezetten/acl/15/VerbForm=Part "
        "stad/NOUN/stad/obl/16 mislukte~/VERB/mislukken/root/0/Mood=Ind|Tense=Past|VerbForm=Fin ./PUNCT/./punct/16",
        ["iran backs hezbollah"],
        ["iran attacks -"],
    ),
    (  # De aanval van de door Iran gesteunde militie op Turkije mislukte.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art aanval/NOUN/aanval/nsubj/11 van/ADP/van/case/8 "
        "de/DET/de/det/8/Definite=Def|PronType=Art door/ADP/door/case/6 Iran/PROPN/Iran/obl/7//GPE "
        "gesteunde/VERB/steunen/acl/8/VerbForm=Part militie/NOUN/militie/nmod/2 op/ADP/op/case/10 "
        "Turkije/PROPN/Turkije/nmod/8//GPE mislukte~/VERB/mislukken/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "./PUNCT/./punct/11",
        ["- attacks turkey"],
        ["- locatedIn turkey"],
    ),
    (  # The village was attacked and looted by Boko Haram.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art village/NOUN/village/nsubj:pass/4 "
        "was/AUX/be/aux:pass/4/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "attacked/VERB/attack/root/0/Tense=Past|VerbForm=Part|Voice=Pass and/CCONJ/and/cc/6 "
        "looted/VERB/loot/conj/4/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/9 Boko/PROPN/Boko/compound/9//ORG "
        "Haram~/PROPN/Haram/obl:agent/6//ORG ./PUNCT/./punct/4",
        ["boko-haram attacks -", "boko-haram coerces -"],
        [],
    ),
    (  # The company was founded by Elon Reeve and later sold to Siemens.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art company/NOUN/company/nsubj:pass/4 "
        "was/AUX/be/aux:pass/4/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "founded/VERB/found/root/0/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/6 "
        "Elon/PROPN/Elon/obl:agent/4//PERSON Reeve/PROPN/Reeve/flat/6//PERSON and/CCONJ/and/cc/10 "
        "later/ADV/late/advmod/10 sold/VERB/sell/conj/4/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin to/ADP/to/case/12 "
        "Siemens~/PROPN/Siemens/obl/10//ORG ./PUNCT/./punct/4",
        ["elon-reeve founded -"],
        ["- tradesWith siemens"],
    ),
    (  # Het bedrijf werd opgericht door Jan Kok en later verkocht aan Siemens.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art bedrijf/NOUN/bedrijf/nsubj:pass/4 "
        "werd/AUX/worden/aux:pass/4/Mood=Ind|Tense=Past|VerbForm=Fin opgericht/VERB/oprichten/root/0/VerbForm=Part "
        "door/ADP/door/case/6 Jan/PROPN/Jan/obl:agent/4//PERSON Kok/PROPN/Kok/flat/6//PERSON en/CCONJ/en/cc/10 "
        "later/ADJ/laat/advmod/10 verkocht/VERB/verkopen/conj/4/VerbForm=Part aan/ADP/aan/case/12 "
        "Siemens~/PROPN/Siemens/obl/10//PERSON ./PUNCT/./punct/4",
        ["jan-kok founded -"],
        ["jan-kok tradesWith siemens"],
    ),
    (  # Mr Dar was arrested in Kashmir and belonged to Hezbollah.
        "en",
        "Mr/PROPN/Mr/nsubj:pass/4 Dar/PROPN/Dar/flat/1//PERSON "
        "was/AUX/be/aux:pass/4/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "arrested/VERB/arrest/root/0/Tense=Past|VerbForm=Part|Voice=Pass in/ADP/in/case/6 "
        "Kashmir/PROPN/Kashmir/obl/4//GPE and/CCONJ/and/cc/8 "
        "belonged/VERB/belong/conj/4/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin to/ADP/to/case/10 "
        "Hezbollah~/PROPN/Hezbollah/obl/8//ORG ./PUNCT/./punct/4",
        ["dar memberOf hezbollah"],
        [],
    ),
    (  # Turkey said no to Germany.
        "en",
        "Turkey/PROPN/Turkey/nsubj/2//GPE said/VERB/say/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "no/INTJ/no/ccomp/2 to/ADP/to/case/5 Germany~/PROPN/Germany/obl/2//GPE ./PUNCT/./punct/2",
        ["turkey rejects germany"],
        [],
    ),
    (  # Frankrijk zei nee tegen Rusland.
        "nl",
        "Frankrijk/PROPN/Frankrijk/nsubj/2//GPE zei/VERB/zeggen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "nee/INTJ/nee/ccomp/2 tegen/ADP/tegen/case/5 Rusland~/PROPN/Rusland/obl/2//GPE ./PUNCT/./punct/2",
        ["france rejects russia"],
        [],
    ),
    (  # Frankrijk zei tegen Rusland dat het wil praten.
        "nl",
        "Frankrijk/PROPN/Frankrijk/nsubj/2//GPE zei/VERB/zeggen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "tegen/ADP/tegen/case/4 Rusland/PROPN/Rusland/obl/2//GPE dat/SCONJ/dat/mark/7 "
        "het/PRON/het/nsubj/7/Person=3|PronType=Prs wil/VERB/willen/ccomp/2/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "praten~/VERB/praten/xcomp/7/VerbForm=Inf ./PUNCT/./punct/2",
        ["france consults russia"],
        [],
    ),
    (  # Mensen binnen de NAVO steunen Turkije.
        "nl",
        "Mensen/NOUN/mens/nsubj/5/Number=Plur binnen/ADP/binnen/case/4 de/DET/de/det/4/Definite=Def|PronType=Art "
        "NAVO/PROPN/NAVO/nmod/1//ORG steunen/VERB/steunen/root/0/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin "
        "Turkije~/PROPN/Turkije/obj/5//GPE ./PUNCT/./punct/5",
        ["- memberOf nato"],
        [],
    ),
    (  # Factions within Hezbollah oppose Iran.
        "en",
        "Factions/NOUN/Factions/nsubj/4/Number=Plur within/ADP/within/case/3 Hezbollah/PROPN/Hezbollah/nmod/1//ORG "
        "oppose/VERB/oppose/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin Iran~/PROPN/Iran/obj/4//GPE "
        "./PUNCT/./punct/4",
        ["- memberOf hezbollah"],
        [],
    ),
    (  # The ELN kidnapped the father of footballer Luis Diaz.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art ELN/PROPN/ELN/nsubj/3//ORG "
        "kidnapped/VERB/kidnap/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art father/NOUN/father/obj/3 of/ADP/of/case/7 "
        "footballer/NOUN/footballer/nmod/5 Luis/PROPN/Luis/appos/5//PERSON Diaz~/PROPN/Diaz/flat/8//PERSON "
        "./PUNCT/./punct/3",
        ["- familyOf luis-diaz"],
        ["luis-diaz familyOf -"],
    ),
    (  # Hungary's parliament approved Sweden's bid to join NATO.
        "en",
        "Hungary~/PROPN/Hungary/nmod:poss/3//GPE 's/PART/'s/case/1 parliament/NOUN/parliament/nsubj/4 "
        "approved/VERB/approve/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Sweden~/PROPN/Sweden/nmod:poss/7//GPE "
        "'s/PART/'s/case/5 bid/NOUN/bid/obj/4 to/PART/to/mark/9 join/VERB/join/xcomp/4/VerbForm=Inf "
        "NATO~/PROPN/NATO/obj/9//ORG ./PUNCT/./punct/4",
        ["sweden memberOf nato"],
        ["hungary.parliament memberOf nato"],
    ),
    (  # Ann Lee, chief of staff of the army, resigned.
        "en",
        "Ann/PROPN/Ann/nsubj/11//PERSON Lee~/PROPN/Lee/flat/1//PERSON ,/PUNCT/,/punct/4 chief/NOUN/chief/appos/1 "
        "of/ADP/of/case/6 staff/NOUN/staff/nmod/4 of/ADP/of/case/9 the/DET/the/det/9/Definite=Def|PronType=Art "
        "army~/NOUN/army/nmod/6 ,/PUNCT/,/punct/4 resigned~/VERB/resign/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "./PUNCT/./punct/11",
        ["ann-lee worksFor -"],
        ["ann-lee leads -"],
    ),
    (  # Two journalists working for Al Jazeera were killed in Gaza.
        "en",
        "Two/NUM/two/nummod/2 journalists/NOUN/journalist/nsubj:pass/8/Number=Plur working/VERB/work/acl/2/VerbForm=Ger "
        "for/ADP/for/case/5 Al/PROPN/Al/obl/3//ORG Jazeera/PROPN/Jazeera/flat/5//ORG "
        "were/AUX/be/aux:pass/8/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "killed/VERB/kill/root/0/Tense=Past|VerbForm=Part|Voice=Pass in/ADP/in/case/10 Gaza~/PROPN/Gaza/obl/8//GPE "
        "./PUNCT/./punct/8",
        ["- worksFor al-jazeera"],
        [],
    ),
    (  # Turkey said it had sunk a Russian warship.
        "en",
        "Turkey/PROPN/Turkey/nsubj/2//GPE said/VERB/say/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "it/PRON/it/nsubj/5/Case=Nom|Person=3|PronType=Prs had/AUX/have/aux/5/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "sunk/VERB/sunk/ccomp/2/VerbForm=Inf a/DET/a/det/8/Definite=Ind|PronType=Art Russian/ADJ/Russian/amod/8 "
        "warship~/NOUN/warship/obj/5 ./PUNCT/./punct/2",
        ["turkey attacks russia.military"],
        [],
    ),
    (  # Frankrijk sloot de grens, tot ergernis van Spanje.
        "nl",
        "Frankrijk/PROPN/Frankrijk/nsubj/2//GPE sloot/VERB/sluiten/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/4/Definite=Def|PronType=Art grens~/NOUN/grens/obj/2 ,/PUNCT/,/punct/7 tot/ADP/tot/case/7 "
        "ergernis/NOUN/ergernis/obl/2 van/ADP/van/case/9 Spanje~/PROPN/Spanje/nmod/7//GPE ./PUNCT/./punct/2",
        ["spain criticizes france"],
        [],
    ),
    (  # France closed the border, to the anger of Spain.
        "en",
        "France/PROPN/France/nsubj/2//GPE closed/VERB/close/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/4/Definite=Def|PronType=Art border~/NOUN/border/obj/2 ,/PUNCT/,/punct/8 to/ADP/to/case/8 "
        "the/DET/the/det/8/Definite=Def|PronType=Art anger/NOUN/anger/obl/2 of/ADP/of/case/10 "
        "Spain~/PROPN/Spain/nmod/8//GPE ./PUNCT/./punct/2",
        ["spain criticizes france"],
        [],
    ),
    (  # Duitsland weigert te betalen, tot vreugde van Spanje.
        "nl",
        "Duitsland/PROPN/Duitsland/nsubj/2//GPE weigert/VERB/weigeren/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "te/ADP/te/mark/4 betalen~/VERB/betalen/xcomp/2/VerbForm=Inf ,/PUNCT/,/punct/7 tot/ADP/tot/case/7 "
        "vreugde/NOUN/vreugde/obl/4 van/ADP/van/case/9 Spanje~/PROPN/Spanje/nmod/7//GPE ./PUNCT/./punct/2",
        ["spain praises germany"],
        [],
    ),
    (  # The opposition asked Germany for sanctions against Russia.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art opposition/NOUN/opposition/nsubj/3 "
        "asked/VERB/ask/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Germany/PROPN/Germany/obj/3//GPE "
        "for/ADP/for/case/6 sanctions/NOUN/sanction/obl/3/Number=Plur against/ADP/against/case/8 "
        "Russia~/PROPN/Russia/obl/3//GPE ./PUNCT/./punct/3",
        ["germany sanctions russia"],
        ["- sanctions russia"],
    ),
    (  # Germany summoned the Russian ambassador over an attack on Turkey.
        "en",
        "Germany/PROPN/Germany/nsubj/2//GPE summoned/VERB/summon/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art Russian/ADJ/Russian/amod/5 ambassador/NOUN/ambassador/obj/2 "
        "over/ADP/over/case/8 an/DET/a/det/8/Definite=Ind|PronType=Art attack/NOUN/attack/obl/2 on/ADP/on/case/10 "
        "Turkey~/PROPN/Turkey/nmod/8//GPE ./PUNCT/./punct/2",
        [],
        ["- attacks turkey", "germany attacks turkey"],
    ),
    (  # Qatar mediated between Israel and Hamas.
        "en",
        "Qatar/PROPN/Qatar/nsubj:pass/2//GPE mediated/VERB/mediate/root/0/Tense=Past|VerbForm=Part|Voice=Pass "
        "between/ADP/between/case/4 Israel/PROPN/Israel/obl/2//GPE and/CCONJ/and/cc/6 Hamas~/PROPN/Hamas/conj/4//ORG "
        "./PUNCT/./punct/2",
        ["qatar mediatesWith israel", "qatar mediatesWith hamas"],
        [],
    ),
    (  # Germany lent Turkey two billion dollars.
        "en",
        "Germany/PROPN/Germany/nsubj/2//GPE lent/VERB/lent/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Turkey/PROPN/Turkey/compound/6//GPE two/NUM/two/compound/5 billion/NUM/billion/nummod/6 "
        "dollars~/NOUN/dollar/obj/2/Number=Plur ./PUNCT/./punct/2",
        ["germany funds turkey"],
        [],
    ),
    (  # Hij reisde naar New York, waarvan de burgemeester, Eric Adams, aftrad.
        "nl",
        "Hij/PRON/hij/nsubj/2/Case=Nom|Person=3|PronType=Prs reisde/VERB/reizen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "naar/ADP/naar/case/4 New/PROPN/New/obl/2//GPE York~/PROPN/York/flat/4//GPE ,/PUNCT/,/punct/14 "
        "waarvan/ADV/waarvan/advmod/14 de/DET/de/det/9/Definite=Def|PronType=Art burgemeester~/NOUN/burgemeester/nsubj/14 "
        ",/PUNCT/,/punct/11 Eric/PROPN/Eric/appos/9//PERSON Adams~/PROPN/Adams/flat/11//PERSON ,/PUNCT/,/punct/11 "
        "aftrad~/VERB/aftreden/advcl/2/Mood=Ind|Tense=Past|VerbForm=Fin ./PUNCT/./punct/2",
        ["eric-adams leads new-york-city"],
        [],
    ),
    (  # Het bedrijf, waarvan de directeur Jan Kok vorige week opstapte, beschuldigt Shell van fraude.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art bedrijf~/NOUN/bedrijf/nsubj/13 ,/PUNCT/,/punct/11 "
        "waarvan/ADV/waarvan/advmod/11 de/DET/de/det/6/Definite=Def|PronType=Art directeur/NOUN/directeur/nsubj/11 "
        "Jan/PROPN/Jan/appos/6//PERSON Kok/PROPN/Kok/flat/7//PERSON vorige/ADJ/vorig/amod/10 week/NOUN/week/obl/11 "
        "opstapte~/VERB/opstappen/acl:relcl/2/Mood=Ind|Tense=Past|VerbForm=Fin ,/PUNCT/,/punct/2 "
        "beschuldigt/VERB/beschuldigen/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin Shell/PROPN/Shell/obj/13//ORG "
        "van/ADP/van/case/16 fraude~/NOUN/fraude/nmod/14 ./PUNCT/./punct/13",
        ["jan-kok leads -"],
        [],
    ),
    (  # Turkish soldiers tried to storm Kobani.
        "en",
        "Turkish/ADJ/Turkish/amod/2 soldiers/NOUN/soldier/nsubj/3/Number=Plur "
        "tried/VERB/try/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin to/PART/to/mark/5 "
        "storm/VERB/storm/xcomp/3/VerbForm=Inf Kobani~/PROPN/Kobani/obj/5//PERSON ./PUNCT/./punct/3",
        ["turkey.military attacks kobani"],
        [],
    ),
    (  # Macron cancelled a visit to Germany.
        "en",
        "Macron/PROPN/Macron/nsubj/2//PERSON cancelled/VERB/cancel/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/4/Definite=Ind|PronType=Art visit/NOUN/visit/obj/2 to/ADP/to/case/6 "
        "Germany~/PROPN/Germany/nmod/4//GPE ./PUNCT/./punct/2",
        ["emmanuel-macron visits germany negative"],
        [],
    ),
    (  # Germany found no evidence of an attack by Iran on Turkey.
        "en",
        "Germany/PROPN/Germany/nsubj/2//GPE found/VERB/find/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "no/DET/no/det/4/PronType=Neg evidence/NOUN/evidence/obj/2 of/ADP/of/case/7 "
        "an/DET/a/det/7/Definite=Ind|PronType=Art attack/NOUN/attack/nmod/4 by/ADP/by/case/9 Iran/PROPN/Iran/nmod/7//GPE "
        "on/ADP/on/case/11 Turkey~/PROPN/Turkey/nmod/7//GPE ./PUNCT/./punct/2",
        ["iran attacks turkey negative"],
        [],
    ),
    (  # Zonder steun van Duitsland kan Israël de oorlog niet winnen.
        "nl",
        "Zonder/ADP/zonder/case/2 steun/NOUN/steun/obl/10 van/ADP/van/fixed/1 Duitsland/PROPN/Duitsland/nmod/2//GPE "
        "kan/AUX/kunnen/aux/10/Mood=Ind|Tense=Pres|VerbForm=Fin Israël/PROPN/Israël/nsubj/10//GPE "
        "de/DET/de/det/8/Definite=Def|PronType=Art oorlog/NOUN/oorlog/obj/10 niet/ADV/niet/advmod/10 "
        "winnen~/VERB/winnen/root/0/VerbForm=Inf ./PUNCT/./punct/10",
        [],
        ["israel defeats germany"],
    ),
    (  # Schepen van de Chinese kustwacht ramden een Filipijnse boot.
        "nl",
        "Schepen/NOUN/Schepen/nsubj/6/Number=Plur van/ADP/van/case/5 de/DET/de/det/5/Definite=Def|PronType=Art "
        "Chinese/ADJ/Chinees/amod/5 kustwacht/NOUN/kustwacht/nmod/1 "
        "ramden/VERB/rammen/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin "
        "een/DET/een/det/9/Definite=Ind|PronType=Art Filipijnse/ADJ/Filipijns/amod/9 boot~/NOUN/boot/obj/6 "
        "./PUNCT/./punct/6",
        [],
        [
            "china.military memberOf china.military",
            "- memberOf china.military",
            "china.military memberOf china",
            "- memberOf china-coast-guard",
            "china-coast-guard memberOf china-coast-guard",
        ],
    ),
    (  # Troops from Uganda entered Congo to fight Hezbollah.
        "en",
        "Troops/NOUN/troop/nsubj/4/Number=Plur from/ADP/from/case/3 Uganda/PROPN/Uganda/nmod/1//GPE "
        "entered/VERB/enter/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin Congo/PROPN/Congo/obj/4//GPE "
        "to/PART/to/mark/7 fight/VERB/fight/xcomp/4/VerbForm=Inf Hezbollah~/PROPN/Hezbollah/obj/7//ORG ./PUNCT/./punct/4",
        [],
        ["congo-kinshasa fights hezbollah", "democratic-republic-of-the-congo fights hezbollah"],
    ),
    (  # Jordan shot down Iranian drones heading for Israel.
        "en",
        "Jordan/PROPN/Jordan/nsubj/2//GPE shot/VERB/shoot/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "down/ADP/down/compound:prt/2 Iranian/ADJ/Iranian/amod/5 drones/NOUN/drone/obj/2/Number=Plur "
        "heading/VERB/head/advcl/2/VerbForm=Ger for/ADP/for/case/8 Israel~/PROPN/Israel/obl/6//GPE ./PUNCT/./punct/2",
        [],
        ["jordan visits israel"],
    ),
    (  # North Korea has sent 10,000 soldiers to help Russia fight Ukraine.
        "en",
        "North/PROPN/North/compound/2//GPE Korea/PROPN/Korea/nsubj/4//GPE "
        "has/AUX/have/aux/4/Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin sent/VERB/send/root/0/Tense=Past|VerbForm=Part "
        "10,000/NUM/10000/nummod/6 soldiers/NOUN/soldier/obj/4/Number=Plur to/PART/to/mark/8 "
        "help/VERB/help/xcomp/4/VerbForm=Inf Russia/PROPN/Russia/obj/10//GPE fight/VERB/fight/xcomp/8/VerbForm=Inf "
        "Ukraine~/PROPN/Ukraine/obj/10//GPE ./PUNCT/./punct/4",
        ["north-korea aids russia", "russia fights ukraine"],
        ["north-korea fights ukraine", "north-korea fights russia", "north-korea aids -"],
    ),
    (  # Sudan's army rejected an American proposal for talks with Hezbollah.
        "en",
        "Sudan~/PROPN/Sudan/nmod:poss/3//GPE 's/PART/'s/case/1 army/NOUN/army/nsubj/4 "
        "rejected/VERB/reject/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin an/DET/a/det/7/Definite=Ind|PronType=Art "
        "American/ADJ/American/amod/7 proposal/NOUN/proposal/obj/4 for/ADP/for/case/9 talks/NOUN/talk/obl/4/Number=Plur "
        "with/ADP/with/case/11 Hezbollah~/PROPN/Hezbollah/nmod/9//ORG ./PUNCT/./punct/4",
        [],
        ["sudan.military negotiatesWith hezbollah"],
    ),
    (  # President Zelensky: "Rusland heeft Polen beschoten."
        "nl",
        'President/NOUN/president/nsubj/8 Zelensky~/PROPN/Zelensky/appos/1//PERSON :/PUNCT/:/punct/8 "~/PUNCT/"/punct/8 '
        "Rusland/PROPN/Rusland/nsubj/8//GPE heeft/AUX/hebben/aux/8/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "Polen/PROPN/Polen/obj/8//GPE beschoten~/VERB/beschieten/root/0/VerbForm=Part .~/PUNCT/./punct/8 "
        '"/PUNCT/"/punct/8',
        ["russia attacks poland"],
        ["volodymyr-zelensky attacks poland", "volodymyr-zelensky attacks russia"],
    ),
    (  # Iran and Saudi Arabia are rivals. The two countries signed a deal in Beijing.
        "en",
        "Iran/PROPN/Iran/nsubj/6//GPE and/CCONJ/and/cc/4 Saudi/ADJ/Saudi/amod/4//GPE Arabia/PROPN/Arabia/conj/1//GPE "
        "are/AUX/be/cop/6/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin rivals~/NOUN/rival/root/0/Number=Plur "
        "./PUNCT/./punct/6 || The/DET/the/det/3/Definite=Def|PronType=Art two/NUM/two/nummod/3 "
        "countries/NOUN/country/nsubj/4/Number=Plur "
        "signed/VERB/sign/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/6/Definite=Ind|PronType=Art deal/NOUN/deal/obj/4 in/ADP/in/case/8 Beijing~/PROPN/Beijing/nmod/6//GPE "
        "./PUNCT/./punct/4",
        ["iran agreesWith saudi-arabia"],
        [],
    ),
    (  # Hamas viel Israël aan. Beide partijen stemden in met een bestand. Egypte bemiddelde tussen de twee partijen.
        "nl",
        "Hamas/PROPN/Hamas/nsubj/2//ORG viel/VERB/vallen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Israël/PROPN/Israël/obj/2//GPE aan~/ADP/aan/compound:prt/2 ./PUNCT/./punct/2 || "
        "Beide/DET/beide/det/2/PronType=Tot partijen/NOUN/partij/nsubj/3/Number=Plur "
        "stemden/VERB/stemmen/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin in/ADP/in/compound:prt/3 "
        "met/ADP/met/case/7 een/DET/een/det/7/Definite=Ind|PronType=Art bestand~/NOUN/bestand/obl:arg/3 ./PUNCT/./punct/3 "
        "|| Egypte/PROPN/Egypte/nsubj/2//GPE bemiddelde/VERB/bemiddelen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "tussen/ADP/tussen/case/6 de/DET/de/det/6/Definite=Def|PronType=Art twee/NUM/twee/nummod/6 "
        "partijen~/NOUN/partij/obl/2/Number=Plur ./PUNCT/./punct/2",
        ["hamas agreesWith israel", "egypt mediatesWith hamas", "egypt mediatesWith israel"],
        [],
    ),
    (  # Minister Karien van Gennip overlegde met de vakbonden. De minister beschuldigde Rusland van onwil.
        "nl",
        "Minister/NOUN/minister/nsubj/5 Karien/PROPN/Karien/appos/1//PERSON van/PROPN/van/flat/2//PERSON "
        "Gennip/PROPN/Gennip/flat/2//PERSON overlegde/VERB/overleggen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "met/ADP/met/case/8 de/DET/de/det/8/Definite=Def|PronType=Art vakbonden~/NOUN/vakbond/obl/5/Number=Plur "
        "./PUNCT/./punct/5 || De/DET/de/det/2/Definite=Def|PronType=Art minister/NOUN/minister/nsubj/3 "
        "beschuldigde/VERB/beschuldigen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin Rusland/PROPN/Rusland/obj/3//GPE "
        "van/ADP/van/case/6 onwil~/NOUN/onwil/obl:arg/3 ./PUNCT/./punct/3",
        ["karien-van-gennip accuses russia"],
        [],
    ),
    (  # Het Russische ministerie van Buitenlandse Zaken ontbood de ambassadeur. Het ministerie beschuldigt Polen van inmenging.
        "nl",
        "Het/DET/het/det/3/Definite=Def|PronType=Art Russische/ADJ/Russisch/amod/3 ministerie/NOUN/ministerie/nsubj/7 "
        "van/ADP/van/case/5 Buitenlandse/ADJ/buitenlands/nmod/3 Zaken/NOUN/zaak/fixed/5/Number=Plur "
        "ontbood/VERB/ontbieden/root/0/Mood=Ind|Tense=Past|VerbForm=Fin de/DET/de/det/9/Definite=Def|PronType=Art "
        "ambassadeur~/NOUN/ambassadeur/obj/7 ./PUNCT/./punct/7 || Het/DET/het/det/2/Definite=Def|PronType=Art "
        "ministerie/NOUN/ministerie/nsubj/3 beschuldigt/VERB/beschuldigen/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "Polen/PROPN/Polen/obj/3//GPE van/ADP/van/case/6 inmenging~/NOUN/inmenging/obl:arg/3 ./PUNCT/./punct/3",
        ["russian-ministry-of-foreign-affairs accuses poland"],
        [],
    ),
    (  # Two businessmen accused the minister of fraud.
        "en",
        "Two/NUM/two/nummod/2 businessmen/NOUN/businessman/nsubj/3/Number=Plur "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art minister/NOUN/minister/obj/3 of/ADP/of/case/7 "
        "fraud~/PROPN/fraud/nmod/5 ./PUNCT/./punct/3",
        ["- accuses -"],
        [],
    ),
    (  # In the final days of the siege Russia attacked Ukraine.
        "en",
        "In/ADP/in/case/4 the/DET/the/det/4/Definite=Def|PronType=Art final/ADJ/final/amod/4 "
        "days/NOUN/day/obl/9/Number=Plur of/ADP/of/case/7 the/DET/the/det/7/Definite=Def|PronType=Art "
        "siege/NOUN/siege/nmod/4 Russia/PROPN/Russia/nsubj/9//GPE "
        "attacked/VERB/attack/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Ukraine~/PROPN/Ukraine/obj/9//GPE "
        "./PUNCT/./punct/9",
        ["russia attacks ukraine"],
        ["russia adversaryOf ukraine"],
    ),
    (  # Russia beat Ukraine 3-1 in the semi-final.
        "en",
        "Russia/PROPN/Russia/nsubj/2//GPE beat/VERB/beat/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Ukraine/PROPN/Ukraine/obj/2//GPE 3~/NUM/3/obj/2 -~/SYM/-/case/6 1/NUM/1/nmod/4 in/ADP/in/case/9 "
        "the/DET/the/det/9/Definite=Def|PronType=Art semi-final~/NOUN/semi-final/obl/2 ./PUNCT/./punct/2",
        ["russia adversaryOf ukraine"],
        ["russia defeats ukraine"],
    ),
    (  # In de Perzische Golf viel Iran Israël aan.
        "nl",
        "In/ADP/in/case/3 de/DET/de/det/3/Definite=Def|PronType=Art Perzische/PROPN/Perzische/obl/5//LOC "
        "Golf/PROPN/Golf/flat/3//LOC viel/VERB/vallen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Iran/PROPN/Iran/nsubj/5//GPE Israël/PROPN/Israël/obj/5//GPE aan~/ADP/aan/compound:prt/5 ./PUNCT/./punct/5",
        ["iran attacks israel"],
        ["iran adversaryOf israel"],
    ),
    (  # The German bank Hallmann AG sued Iran.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art German/ADJ/German/amod/3 bank/NOUN/bank/nsubj/6 "
        "Hallmann/PROPN/Hallmann/appos/3//ORG AG/PROPN/AG/flat/4//ORG "
        "sued/VERB/sue/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Iran~/PROPN/Iran/obj/6//GPE ./PUNCT/./punct/6",
        ["hallmann-ag basedIn germany"],
        [],
    ),
    (  # Het Deense bedrijf Nordkraft klaagde Iran aan.
        "nl",
        "Het/DET/het/det/3/Definite=Def|PronType=Art Deense/ADJ/Deens/amod/3 bedrijf/NOUN/bedrijf/nsubj/5 "
        "Nordkraft/PROPN/Nordkraft/appos/3//ORG klaagde/VERB/klagen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Iran/PROPN/Iran/obj/5//GPE aan~/ADP/aan/compound:prt/5 ./PUNCT/./punct/5",
        ["nordkraft basedIn denmark"],
        [],
    ),
    (  # Peru's Congress rejected the treaty.
        "en",
        "Peru~/PROPN/Peru/nmod:poss/3//ORG 's/PART/'s/case/1//ORG Congress/PROPN/Congress/nsubj/4//ORG "
        "rejected/VERB/reject/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/6/Definite=Def|PronType=Art treaty~/NOUN/treaty/obj/4 ./PUNCT/./punct/4",
        ["peru.parliament partOf peru"],
        [],
    ),
    (  # De commissie van de KNVB schorste Ajax.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art commissie/NOUN/commissie/nsubj/6 van/ADP/van/case/5 "
        "de/DET/de/det/5/Definite=Def|PronType=Art KNVB/PROPN/KNVB/nmod/2//ORG "
        "schorste/VERB/schorsen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin Ajax~/PROPN/Ajax/obj/6//ORG ./PUNCT/./punct/6",
        ["- partOf knvb"],
        [],
    ),
    (  # De rechtbank van Brugge veroordeelde Jan Maes.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art rechtbank/NOUN/rechtbank/nsubj/5 van/ADP/van/case/4 "
        "Brugge/PROPN/Brugge/nmod/2//GPE veroordeelde/VERB/veroordeellen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Jan/PROPN/Jan/obj/5//PERSON Maes~/PROPN/Maes/flat/6//PERSON ./PUNCT/./punct/5",
        ["bruges.judiciary locatedIn bruges"],
        ["bruges.judiciary partOf bruges"],
    ),
    (  # Residents of Lviv fled to Poland.
        "en",
        "Residents/NOUN/resident/nsubj/4/Number=Plur of/ADP/of/case/3 Lviv/PROPN/Lviv/nmod/1//GPE "
        "fled/VERB/fle/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin to/ADP/to/case/6 "
        "Poland~/PROPN/Poland/obl/4//GPE ./PUNCT/./punct/4",
        ["- locatedIn lviv"],
        [],
    ),
    (  # Troops of the Arakan Army attacked Mali.
        "en",
        "Troops/NOUN/troop/nsubj/6/Number=Plur of/ADP/of/case/5 the/DET/the/det/5/Definite=Def|PronType=Art "
        "Arakan/ADJ/Arakan/amod/5//ORG Army/PROPN/Army/nmod/1//ORG "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin Mali~/PROPN/Mali/obj/6//GPE "
        "./PUNCT/./punct/6",
        ["- memberOf arakan-army"],
        [],
    ),
    (  # Negotiators from the Ethiopian government met Abiy Ahmed.
        "en",
        "Negotiators/NOUN/Negotiators/nsubj/6/Number=Plur from/ADP/from/case/5 "
        "the/DET/the/det/5/Definite=Def|PronType=Art Ethiopian/ADJ/Ethiopian/amod/5 government/NOUN/government/nmod/1 "
        "met/VERB/meet/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin Abiy/PROPN/Abiy/obj/6//PERSON "
        "Ahmed~/PROPN/Ahmed/flat/7//PERSON ./PUNCT/./punct/6",
        ["- worksFor ethiopia.government"],
        [],
    ),
    (  # The American-Arab Committee praised Iran.
        "en",
        "The/DET/the/det/5/Definite=Def|PronType=Art American~/ADJ/American/amod/4//ORG -~/PUNCT/-/punct/2//ORG "
        "Arab/ADJ/Arab/amod/5//ORG Committee/PROPN/Committee/nsubj/6//ORG "
        "praised/VERB/praise/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Iran~/PROPN/Iran/obj/6//GPE "
        "./PUNCT/./punct/6",
        [],
        ["american-arab-committee basedIn united-states"],
    ),
    (  # Hungary, fined by the European Commission, will not pay, its justice minister, Bence Tornai, said.
        "en",
        "Hungary~/PROPN/Hungary/nsubj/11//GPE ,/PUNCT/,/punct/3 "
        "fined/VERB/fined/acl/1/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/7 "
        "the/DET/the/det/7/Definite=Def|PronType=Art European/ADJ/European/amod/7//ORG "
        "Commission~/PROPN/Commission/obl:agent/3//ORG ,/PUNCT/,/punct/3 will/AUX/will/aux/11/VerbForm=Fin "
        "not/PART/not/advmod/11 pay~/VERB/pay/ccomp/20/VerbForm=Inf ,/PUNCT/,/punct/11 "
        "its/PRON/its/nmod:poss/15/Case=Gen|Person=3|Poss=Yes|PronType=Prs justice/NOUN/justice/compound/15 "
        "minister~/NOUN/minister/nsubj/20 ,/PUNCT/,/punct/17 Bence/PROPN/Bence/appos/15//PERSON "
        "Tornai~/PROPN/Tornai/flat/17//PERSON ,/PUNCT/,/punct/17 "
        "said~/VERB/say/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin ./PUNCT/./punct/20",
        ["bence-tornai leads hungary"],
        ["bence-tornai leads european-commission"],
    ),
    (  # Taliban agents detained two men of the aid group, according to its director, Katrin Sommer.
        "en",
        "Taliban/PROPN/Taliban/compound/2//ORG agents/NOUN/agent/nsubj/3/Number=Plur "
        "detained/VERB/detain/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin two/NUM/two/nummod/5 "
        "men/NOUN/man/obj/3/Number=Plur of/ADP/of/case/9 the/DET/the/det/9/Definite=Def|PronType=Art "
        "aid/NOUN/aid/compound/9 group~/NOUN/group/nmod/5 ,/PUNCT/,/punct/14 "
        "according/VERB/accord/case/14/Tense=Pres|VerbForm=Part to/ADP/to/fixed/11 "
        "its/PRON/its/nmod:poss/14/Case=Gen|Person=3|Poss=Yes|PronType=Prs director~/NOUN/director/obl/3 "
        ",/PUNCT/,/punct/16 Katrin/PROPN/Katrin/appos/14//PERSON Sommer~/PROPN/Sommer/flat/16//PERSON ./PUNCT/./punct/3",
        [],
        ["katrin-sommer leads taliban"],
    ),
    (  # The Maoist Centre quit the government, a day after its chairman, Khadga Basnet, met Iran.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art Maoist/PROPN/Maoist/compound/3//ORG Centre/PROPN/Centre/nsubj/4//ORG "
        "quit/VERB/quit/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin the/DET/the/det/6/Definite=Def|PronType=Art "
        "government~/NOUN/government/obj/4 ,/PUNCT/,/punct/17 a/DET/a/det/9/Definite=Ind|PronType=Art "
        "day/NOUN/day/obl:unmarked/17 after/SCONJ/after/mark/17 "
        "its/PRON/its/nmod:poss/12/Case=Gen|Person=3|Poss=Yes|PronType=Prs chairman~/NOUN/chairman/nsubj/17 "
        ",/PUNCT/,/punct/14 Khadga/PROPN/Khadga/appos/12//PERSON Basnet~/PROPN/Basnet/flat/14//PERSON ,/PUNCT/,/punct/14 "
        "met/VERB/meet/advcl/4/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Iran~/PROPN/Iran/obj/17//GPE ./PUNCT/./punct/4",
        ["khadga-basnet leads maoist-centre"],
        [],
    ),
    (  # Els De Cock (voorzitter van Greenpeace) wees het plan af.
        "nl",
        "Els/PROPN/Els/nsubj/9//PERSON De/PROPN/De/flat/1//PERSON Cock/PROPN/Cock/flat/1//PERSON (~/PUNCT/(/punct/5 "
        "voorzitter/NOUN/voorzitter/nmod/1 van/ADP/van/case/7 Greenpeace~/PROPN/Greenpeace/nmod/5//ORG )/PUNCT/)/punct/5 "
        "wees/VERB/wijzen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin het/DET/het/det/11/Definite=Def|PronType=Art "
        "plan/NOUN/plan/obj/9 af~/ADP/af/compound:prt/9 ./PUNCT/./punct/9",
        ["els-de-cock leads greenpeace"],
        [],
    ),
    (  # Els De Cock volgt Ben Staal op als voorzitter van Greenpeace.
        "nl",
        "Els/PROPN/Els/nsubj/4//PERSON De/PROPN/De/flat/1//PERSON Cock/PROPN/Cock/flat/1//PERSON "
        "volgt/VERB/volgen/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin Ben/PROPN/Ben/obj/4//PERSON "
        "Staal/PROPN/Staal/flat/5//PERSON op/ADP/op/compound:prt/4 als/SCONJ/als/mark/9 "
        "voorzitter/NOUN/voorzitter/advcl/4 van/ADP/van/case/11 Greenpeace~/PROPN/Greenpeace/nmod/9//ORG "
        "./PUNCT/./punct/4",
        ["els-de-cock leads greenpeace"],
        ["ben-staal leads greenpeace"],
    ),
    (  # Amina Otieno succeeds Ben Stone as director of Greenpeace.
        "en",
        "Amina/PROPN/Amina/nsubj/3//PERSON Otieno/PROPN/Otieno/flat/1//PERSON "
        "succeeds/VERB/succeed/root/0/Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin Ben/PROPN/Ben/obj/3//PERSON "
        "Stone/PROPN/Stone/flat/4//PERSON as/ADP/as/case/7 director/NOUN/director/obl/3 of/ADP/of/case/9 "
        "Greenpeace~/PROPN/Greenpeace/nmod/7//ORG ./PUNCT/./punct/3",
        ["amina-otieno leads greenpeace"],
        ["ben-stone leads greenpeace"],
    ),
    (  # Greenpeace sacked director Amina Otieno.
        "en",
        "Greenpeace/PROPN/Greenpeace/nsubj/2//ORG sacked/VERB/sack/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "director/NOUN/director/nmod:desc/4 Amina/PROPN/Amina/obj/2//PERSON Otieno~/PROPN/Otieno/flat/4//PERSON "
        "./PUNCT/./punct/2",
        ["amina-otieno leads greenpeace"],
        [],
    ),
    (  # Greenpeace heeft een nieuwe directeur: Els De Cock.
        "nl",
        "Greenpeace/PROPN/Greenpeace/nsubj/2//ORG heeft/VERB/hebben/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "een/DET/een/det/5/Definite=Ind|PronType=Art nieuwe/ADJ/nieuw/amod/5 directeur~/NOUN/directeur/obj/2 "
        ":/PUNCT/:/punct/7 Els/PROPN/Els/appos/5//PERSON De/PROPN/De/flat/7//PERSON Cock~/PROPN/Cock/flat/7//PERSON "
        "./PUNCT/./punct/2",
        ["els-de-cock leads greenpeace"],
        [],
    ),
    (  # De Georgische oppositieleider Nino Lomidze werd veroordeeld.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Georgische/ADJ/Georgisch/amod/3 "
        "oppositieleider/NOUN/oppositieleider/nsubj:pass/7 Nino/PROPN/Nino/appos/3//PERSON "
        "Lomidze/PROPN/Lomidze/flat/4//PERSON werd/AUX/worden/aux:pass/7/Mood=Ind|Tense=Past|VerbForm=Fin "
        "veroordeeld~/VERB/veroordelen/root/0/VerbForm=Part ./PUNCT/./punct/7",
        ["nino-lomidze leads georgia.opposition"],
        ["nino-lomidze leads georgia"],
    ),
    (  # De Turkse parlementariër Fatma Yildirim prees Iran.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Turkse/ADJ/Turks/amod/3 parlementariër/NOUN/parlementariër/nsubj/6 "
        "Fatma/PROPN/Fatma/appos/3//PERSON Yildirim/PROPN/Yildirim/flat/4//PERSON "
        "prees/VERB/prijzen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin Iran~/PROPN/Iran/obj/6//GPE ./PUNCT/./punct/6",
        ["fatma-yildirim memberOf turkey.parliament"],
        ["fatma-yildirim memberOf turkey"],
    ),
    (  # De Brugse burgemeester Dirk Maes prees Iran.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Brugse/ADJ/Brugs/amod/3 burgemeester/NOUN/burgemeester/nsubj/6 "
        "Dirk/PROPN/Dirk/appos/3//PERSON Maes/PROPN/Maes/flat/4//PERSON "
        "prees/VERB/prijzen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin Iran~/PROPN/Iran/obj/6//GPE ./PUNCT/./punct/6",
        ["dirk-maes leads bruges"],
        [],
    ),
    (  # The World Jewish Congress praised Germany.
        "en",
        "The/DET/the/det/4/Definite=Def|PronType=Art World/PROPN/World/compound/4//ORG Jewish/ADJ/Jewish/amod/4//ORG "
        "Congress/PROPN/Congress/nsubj/5//ORG praised/VERB/praise/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Germany~/PROPN/Germany/obj/5//GPE ./PUNCT/./punct/5",
        [],
        ["us-congress praises germany"],
    ),
    (  # Mali zegt dat Philips Hezbollah heeft gedood.
        "nl",
        "Mali/PROPN/Mali/nsubj/2//GPE zegt/VERB/zeggen/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin dat/SCONJ/dat/mark/7 "
        "Philips/PROPN/Philips/nsubj/7//ORG Hezbollah/PROPN/Hezbollah/flat/4//ORG "
        "heeft/AUX/hebben/aux/7/Mood=Ind|Tense=Pres|VerbForm=Fin gedood~/VERB/doden/ccomp/2/VerbForm=Part "
        "./PUNCT/./punct/2",
        ["philips kills hezbollah"],
        [],
    ),
    (  # Maandag erkende president Erdogan Iran.
        "nl",
        "Maandag/PROPN/maandag/obl/2 erkende/VERB/erkennen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "president/NOUN/president/nsubj/2 Erdogan/PROPN/Erdogan/appos/3//PERSON Iran~/PROPN/Iran/flat/4//GPE "
        "./PUNCT/./punct/2",
        ["recep-tayyip-erdogan recognizes iran"],
        [],
    ),
    (  # Iran met Ukraine and spied on Hezbollah.
        "en",
        "Iran/PROPN/Iran/nsubj/2//GPE met/VERB/meet/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Ukraine/PROPN/Ukraine/obj/2//GPE and/CCONJ/and/cc/5 spied/VERB/spy/conj/3/Tense=Past|VerbForm=Part|Voice=Pass "
        "on/ADP/on/case/7 Hezbollah~/PROPN/Hezbollah/obl/2//ORG ./PUNCT/./punct/2",
        ["iran coerces hezbollah"],
        [],
    ),
    (  # Iran met Siemens and supplied weapons to Colombia.
        "en",
        "Iran/PROPN/Iran/nsubj/2//GPE met/VERB/meet/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Siemens/PROPN/Siemens/obj/2//ORG and/CCONJ/and/cc/5 "
        "supplied/VERB/supply/conj/2/Tense=Past|VerbForm=Part|Voice=Pass weapons/NOUN/weapon/obj/2/Number=Plur "
        "to/ADP/to/case/8 Colombia~/PROPN/Colombia/obl/2//GPE ./PUNCT/./punct/2",
        ["iran arms colombia"],
        [],
    ),
    (  # Hezbollah gave the Green Party weapons.
        "en",
        "Hezbollah/PROPN/Hezbollah/nsubj/2//ORG gave/VERB/give/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/6/Definite=Def|PronType=Art Green/ADJ/Green/amod/5//ORG Party/PROPN/Party/compound/6//ORG "
        "weapons~/NOUN/weapon/obj/2/Number=Plur ./PUNCT/./punct/2",
        ["hezbollah arms green-party"],
        [],
    ),
    (  # Rusland verleende Hezbollah asiel.
        "nl",
        "Rusland/PROPN/Rusland/nsubj/2//GPE verleende/VERB/verlenen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Hezbollah/PROPN/Hezbollah/nmod:poss/4//ORG asiel~/NOUN/asiel/obj/2 ./PUNCT/./punct/2",
        ["russia hosts hezbollah"],
        [],
    ),
    (  # Russia condemned the invasion of Mali by Chad.
        "en",
        "Russia/PROPN/Russia/nsubj/2//GPE condemned/VERB/condemn/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/4/Definite=Def|PronType=Art invasion/NOUN/invasion/obj/2 of/ADP/of/case/6 "
        "Mali/PROPN/Mali/nmod/4//GPE by/ADP/by/case/8 Chad~/PROPN/Chad/nmod/4//GPE ./PUNCT/./punct/2",
        ["russia criticizes chad", "chad invades mali"],
        [],
    ),
    (  # Iran took over Siemens.
        "en",
        "Iran/PROPN/Iran/nsubj/2//GPE took/VERB/take/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "over/ADP/over/case/4 Siemens~/PROPN/Siemens/obl/2//ORG ./PUNCT/./punct/2",
        ["iran seizes siemens"],
        [],
    ),
    (  # Officials spoke about sanctions against Iran imposed by Siemens.
        "en",
        "Officials/NOUN/official/nsubj/2/Number=Plur "
        "spoke/VERB/speak/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin about/ADP/about/case/4 "
        "sanctions/NOUN/sanction/obl/2/Number=Plur against/ADP/against/case/6 Iran/PROPN/Iran/nmod/4//GPE "
        "imposed/VERB/impose/acl/4/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/9 "
        "Siemens~/PROPN/Siemens/obl:agent/7//ORG ./PUNCT/./punct/2",
        ["siemens sanctions iran"],
        [],
    ),
    (  # Ambtenaren spraken over de arrestatie van Colombia door Ethiopië.
        "nl",
        "Ambtenaren/NOUN/Ambtenaren/nsubj/2/Number=Plur "
        "spraken/VERB/spreken/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin over/ADP/over/case/5 "
        "de/DET/de/det/5/Definite=Def|PronType=Art arrestatie/NOUN/arrestatie/obl/2 van/ADP/van/case/7 "
        "Colombia/PROPN/Colombia/nmod/5//GPE door/ADP/door/case/9 Ethiopië~/PROPN/Ethiopië/obl/2//GPE ./PUNCT/./punct/2",
        ["ethiopia arrests colombia"],
        [],
    ),
    (  # The United States plans to attack Ethiopia.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art United/ADJ/United/amod/3//GPE States/PROPN/States/compound/4//GPE "
        "plans/VERB/plan/root/0/Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin to/PART/to/mark/6 "
        "attack/VERB/attack/xcomp/4/VerbForm=Inf Ethiopia~/PROPN/Ethiopia/obj/6//GPE ./PUNCT/./punct/4",
        ["united-states attacks ethiopia"],
        [],
    ),
    (  # Iran spoorde Hezbollah aan om af te treden.
        "nl",
        "Iran/PROPN/Iran/nsubj/2//GPE spoorde/VERB/spooren/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "Hezbollah/PROPN/Hezbollah/obj/2//ORG aan/ADP/aan/compound:prt/2 om/ADP/om/mark/8 af/ADP/af/compound:prt/8 "
        "te/ADP/te/mark/8 treden~/VERB/optreden/advcl/2/VerbForm=Inf ./PUNCT/./punct/2",
        ["iran requests hezbollah"],
        [],
    ),
    (  # Rebels took three Ethiopian nurses hostage near Mali.
        "en",
        "Rebels/NOUN/rebel/nsubj/2/Number=Plur "
        "took/VERB/take/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin three/NUM/three/nummod/5 "
        "Ethiopian/ADJ/Ethiopian/amod/5 nurses/NOUN/nurse/compound/6/Number=Plur hostage/NOUN/hostage/obj/2 "
        "near/ADP/near/case/8 Mali~/PROPN/Mali/nmod/6//GPE ./PUNCT/./punct/2",
        ["- assaults ethiopia.civilians"],
        [],
    ),
    (  # The army took dozens of Hezbollah fighters prisoner.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art army/NOUN/army/nsubj/3 "
        "took/VERB/take/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin dozens/NOUN/dozen/obj/3/Number=Plur "
        "of/ADP/of/case/7 Hezbollah/PROPN/Hezbollah/compound/7//ORG fighters/NOUN/fighter/nmod/4/Number=Plur "
        "prisoner~/NOUN/prisoner/nmod/4 ./PUNCT/./punct/3",
        ["- arrests hezbollah"],
        [],
    ),
    (  # Six aid workers are being held by Hezbollah.
        "en",
        "Six/NUM/Six/nummod/3 aid/NOUN/aid/compound/3 workers/NOUN/worker/nsubj:pass/6/Number=Plur "
        "are/AUX/be/aux/6/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin "
        "being/AUX/be/aux:pass/6/Tense=Pres|VerbForm=Part held/VERB/hold/root/0/Tense=Past|VerbForm=Part|Voice=Pass "
        "by/ADP/by/case/8 Hezbollah~/PROPN/Hezbollah/obl:agent/6//ORG ./PUNCT/./punct/6",
        ["hezbollah arrests -"],
        [],
    ),
    (  # The deal saw Israel release 90 prisoners of Hezbollah.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art deal/NOUN/deal/nsubj/3 "
        "saw/VERB/see/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Israel/PROPN/Israel/obj/3//GPE "
        "release/VERB/release/xcomp/3/VerbForm=Inf 90/NUM/90/nummod/7 prisoners/NOUN/prisoner/obj/5/Number=Plur "
        "of/ADP/of/case/9 Hezbollah~/PROPN/Hezbollah/nmod/7//ORG ./PUNCT/./punct/3",
        ["israel releases hezbollah"],
        [],
    ),
    (  # Forced out of Kent by Hezbollah, Ethiopia regrouped near the border.
        "en",
        "Forced/VERB/Forced/advcl/9/Tense=Past|VerbForm=Part|Voice=Pass out/ADP/out/case/4 of/ADP/of/case/4 "
        "Kent/PROPN/Kent/obl/1//GPE by/ADP/by/case/6 Hezbollah~/PROPN/Hezbollah/nmod/4//ORG ,/PUNCT/,/punct/1 "
        "Ethiopia/PROPN/Ethiopia/nsubj/9//GPE regrouped/VERB/regrou/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "near/ADP/near/case/12 the/DET/the/det/12/Definite=Def|PronType=Art border~/NOUN/border/obl/9 ./PUNCT/./punct/9",
        ["hezbollah expels ethiopia"],
        ["ethiopia expels hezbollah"],
    ),
    (  # Expelled from Mali by Chad, France sent troops to Niger.
        "en",
        "Expelled/VERB/Expelled/root/0/Tense=Past|VerbForm=Part|Voice=Pass from/ADP/from/case/3 "
        "Mali/PROPN/Mali/obl/1//GPE by/ADP/by/case/5 Chad~/PROPN/Chad/obl:agent/1//GPE ,/PUNCT/,/punct/1 "
        "France/PROPN/France/nsubj/8//GPE sent/VERB/send/parataxis/1/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "troops/NOUN/troop/obj/8/Number=Plur to/ADP/to/case/11 Niger~/PROPN/Niger/obl/8//GPE ./PUNCT/./punct/1",
        ["chad expels france"],
        ["chad expels mali", "france expels mali"],
    ),
    (  # Siemens was banned from bidding by Iran.
        "en",
        "Siemens/PROPN/Siemens/nsubj:pass/3//ORG was/AUX/be/aux:pass/3/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "banned/VERB/ban/root/0/Tense=Past|VerbForm=Part|Voice=Pass from/SCONJ/from/mark/5 "
        "bidding/VERB/bidde/advcl/3/Tense=Pres|VerbForm=Part by/ADP/by/case/7 Iran~/PROPN/Iran/obl/5//GPE "
        "./PUNCT/./punct/3",
        ["iran bans siemens"],
        ["siemens bans iran"],
    ),
    (  # The mayor of Lviv was shot dead by Hezbollah.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art mayor/NOUN/mayor/nsubj:pass/6 of/ADP/of/case/4 "
        "Lviv/PROPN/Lviv/nmod/2//GPE was/AUX/be/aux:pass/6/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "shot/VERB/shoot/root/0/Tense=Past|VerbForm=Part|Voice=Pass dead/ADJ/dead/xcomp/6 by/ADP/by/case/9 "
        "Hezbollah~/PROPN/Hezbollah/obl:agent/7//ORG ./PUNCT/./punct/6",
        ["hezbollah kills lviv.officials"],
        [],
    ),
    (  # The UAE denies backing Hezbollah.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art UAE/PROPN/UAE/compound/3//GPE denies/NOUN/deny/root/0/Number=Plur "
        "backing/VERB/back/acl/3/VerbForm=Ger Hezbollah~/PROPN/Hezbollah/obj/4//ORG ./PUNCT/./punct/3",
        ["united-arab-emirates backs hezbollah negative"],
        [],
    ),
    (  # Government jets bombed Homs.
        "en",
        "Government/NOUN/government/compound/2 jets/NOUN/jet/nsubj/3/Number=Plur "
        "bombed/VERB/bomb/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin Homs~/PROPN/Homs/obj/3//GPE "
        "./PUNCT/./punct/3",
        ["- bombs homs"],
        [],
    ),
    (  # Rebel rockets hit Homs.
        "en",
        "Rebel/NOUN/Rebel/compound/2 rockets/NOUN/rocket/nsubj/3/Number=Plur "
        "hit/VERB/hit/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin Homs~/PROPN/Homs/obj/3//GPE "
        "./PUNCT/./punct/3",
        ["- attacks homs"],
        [],
    ),
    (  # Regeringsvliegtuigen bombardeerden Homs.
        "nl",
        "Regeringsvliegtuigen/NOUN/Regeringsvliegtuigen/nsubj/2/Number=Plur "
        "bombardeerden/VERB/bombarderen/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin Homs~/PROPN/Homs/nsubj/2//GPE "
        "./PUNCT/./punct/2",
        ["- bombs homs"],
        [],
    ),
    (  # Hezbollah attacked a British-owned tanker in the Red Sea.
        "en",
        "Hezbollah/PROPN/Hezbollah/nsubj/2//ORG attacked/VERB/attack/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/7/Definite=Ind|PronType=Art British~/ADJ/British/compound/6 -~/PUNCT/-/punct/4 "
        "owned/VERB/own/amod/7/Tense=Past|VerbForm=Part|Voice=Pass tanker/NOUN/tanker/obj/2 in/ADP/in/case/11 "
        "the/DET/the/det/11/Definite=Def|PronType=Art Red/ADJ/Red/amod/11//LOC Sea~/PROPN/Sea/obl/2//LOC "
        "./PUNCT/./punct/2",
        ["hezbollah attacks united-kingdom"],
        ["hezbollah attacks red-sea"],
    ),
    (  # Mali, Niger and Burkina Faso withdrew from ECOWAS.
        "en",
        "Mali~/PROPN/Mali/nsubj/7//GPE ,/PUNCT/,/punct/1 Niger/PROPN/Niger/nsubj/7//GPE and/CCONJ/and/cc/5 "
        "Burkina/PROPN/Burkina/conj/1//GPE Faso/PROPN/Faso/flat/5//GPE "
        "withdrew/VERB/withdraw/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin from/ADP/from/case/9 "
        "ECOWAS~/PROPN/ECOWAS/obl/7//ORG ./PUNCT/./punct/7",
        ["mali withdrawsFrom ecowas", "niger withdrawsFrom ecowas", "burkina-faso withdrawsFrom ecowas"],
        [],
    ),
    (  # Parliament impeached President Kim Tae-won.
        "en",
        "Parliament/NOUN/parliament/nsubj/2 impeached/VERB/impeach/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "President/PROPN/President/nmod:desc/4 Kim/PROPN/Kim/obj/2//PERSON Tae~/PROPN/Tae/flat/4//PERSON "
        "-~/PUNCT/-/punct/7 won~/VERB/win/acl/4/Tense=Past|VerbForm=Part ./PUNCT/./punct/2",
        ["- accuses kim-tae-won"],
        [],
    ),
    (  # Boeren protesteerden tegen minister Van der Molen.
        "nl",
        "Boeren/NOUN/Boeren/nsubj/2/Number=Plur "
        "protesteerden/VERB/protesteren/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin tegen/ADP/tegen/case/4 "
        "minister/NOUN/minister/obl/2 Van/PROPN/Van/appos/4//PERSON der/PROPN/der/flat/5//PERSON "
        "Molen~/PROPN/Molen/flat/5//PERSON ./PUNCT/./punct/2",
        ["- protestsAgainst van-der-molen"],
        [],
    ),
    (  # Turkey sent 20 tonnes of aid to Chad.
        "en",
        "Turkey/PROPN/Turkey/nsubj/2//GPE sent/VERB/send/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "20/NUM/20/nummod/4 tonnes/NOUN/tonne/obj/2/Number=Plur of/ADP/of/case/6 aid/NOUN/aid/nmod/4 to/ADP/to/case/8 "
        "Chad~/PROPN/Chad/nmod/6//GPE ./PUNCT/./punct/2",
        ["turkey aids chad"],
        [],
    ),
    (  # Turkije stuurde 20 ton voedsel naar Tsjaad.
        "nl",
        "Turkije/PROPN/Turkije/nsubj/2//GPE stuurde/VERB/sturen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "20/NUM/20/nummod/4 ton/NOUN/ton/obj/2 voedsel/NOUN/voedsel/nmod/4 naar/ADP/naar/case/7 "
        "Tsjaad~/PROPN/Tsjaad/obl/2//GPE ./PUNCT/./punct/2",
        ["turkey aids chad"],
        [],
    ),
    (  # Armenia handed over four villages to Azerbaijan.
        "en",
        "Armenia/PROPN/Armenia/nsubj/2//GPE handed/VERB/hand/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "over/ADV/over/advmod/4 four/NUM/four/nummod/5 villages/NOUN/village/obj/2/Number=Plur to/ADP/to/case/7 "
        "Azerbaijan~/PROPN/Azerbaijan/obl/2//GPE ./PUNCT/./punct/2",
        ["armenia retreatsFrom azerbaijan"],
        [],
    ),
    (  # Thousands marched against the government's foreign agents bill.
        "en",
        "Thousands/NOUN/thousand/nsubj/2/Number=Plur "
        "marched/VERB/march/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin against/ADP/against/case/8 "
        "the/DET/the/det/5/Definite=Def|PronType=Art government~/NOUN/government/nmod:poss/8 's/PART/'s/case/5 "
        "foreign/ADJ/foreign/amod/8 agents/NOUN/agent/obl/2/Number=Plur bill~/NOUN/bill/obl/2 ./PUNCT/./punct/2",
        ["- protestsAgainst -"],
        ["- worksFor -"],
    ),
    (  # Turkey bombs Hezbollah.
        "en",
        "Turkey/PROPN/Turkey/compound/2//GPE bombs/NOUN/bomb/root/0/Number=Plur Hezbollah~/PROPN/Hezbollah/appos/2//ORG ./PUNCT/./punct/2",
        ["turkey bombs hezbollah"],
        [],
    ),
    (  # The UAE arms Hezbollah.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art UAE/PROPN/UAE/compound/3//GPE arms/NOUN/arm/root/0/Number=Plur "
        "Hezbollah~/PROPN/Hezbollah/appos/3//ORG ./PUNCT/./punct/3",
        ["united-arab-emirates arms hezbollah"],
        ["hezbollah partOf united-arab-emirates"],
    ),
    (  # The UAE arms deal with Iran angered Mali.
        "en",
        "The/DET/the/det/4/Definite=Def|PronType=Art UAE/PROPN/UAE/compound/3//GPE arms/NOUN/arm/compound/4/Number=Plur "
        "deal/NOUN/deal/nsubj/7 with/ADP/with/case/6 Iran/PROPN/Iran/nmod/4//GPE "
        "angered/VERB/anger/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin Mali~/PROPN/Mali/obj/7//GPE "
        "./PUNCT/./punct/7",
        [],
        ["united-arab-emirates arms iran"],
    ),
    (  # Arrested by Chad, Jan Kok accused Mali of lying.
        "en",
        "Arrested/VERB/Arrested/advcl/7/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/3 "
        "Chad~/PROPN/Chad/obl:agent/1//PERSON ,/PUNCT/,/punct/1 Jan/PROPN/Jan/nsubj/7//PERSON "
        "Kok/PROPN/Kok/flat/5//PERSON accused/VERB/accuse/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "Mali/PROPN/Mali/obj/7//GPE of/SCONJ/of/mark/10 lying~/VERB/lie/advcl/7/VerbForm=Ger ./PUNCT/./punct/7",
        ["chad arrests jan-kok"],
        ["chad arrests mali"],
    ),
    (  # Turkey vetoes the plan of Sweden.
        "en",
        "Turkey/PROPN/Turkey/nsubj/2//GPE vetoes/VERB/vetoe/root/0/Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin "
        "the/DET/the/det/4/Definite=Def|PronType=Art plan/NOUN/plan/obj/2 of/ADP/of/case/6 "
        "Sweden~/PROPN/Sweden/nmod/4//GPE ./PUNCT/./punct/2",
        ["turkey rejects sweden"],
        [],
    ),
    (  # Polen haalde een Russische drone neer boven zijn grondgebied.
        "nl",
        "Polen/PROPN/Polen/nsubj/2//GPE haalde/VERB/halen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "een/DET/een/det/5/Definite=Ind|PronType=Art Russische/ADJ/Russisch/amod/5 drone/NOUN/drone/obj/2 "
        "neer/ADV/neer/compound:prt/2 boven/ADP/boven/case/9 zijn/PRON/zijn/nmod:poss/9/Person=3|Poss=Yes|PronType=Prs "
        "grondgebied~/NOUN/grondgebied/obl/2 ./PUNCT/./punct/2",
        ["poland attacks russia.military"],
        ["poland attacks poland"],
    ),
    (  # Serbia refuses to impose sanctions on Russia.
        "en",
        "Serbia/PROPN/Serbia/nsubj/2//GPE refuses/VERB/refuse/root/0/Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin "
        "to/PART/to/mark/4 impose/VERB/impose/xcomp/2/VerbForm=Inf sanctions/NOUN/sanction/obj/4/Number=Plur "
        "on/ADP/on/case/7 Russia~/PROPN/Russia/nmod/5//GPE ./PUNCT/./punct/2",
        ["serbia sanctions russia negative"],
        ["serbia refuses russia"],
    ),
    (  # Servië weigert sancties in te stellen tegen Rusland.
        "nl",
        "Servië/PROPN/Servië/nsubj/2//GPE weigert/VERB/weigeren/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "sancties/NOUN/sanctie/obj/6/Number=Plur in/ADP/in/compound:prt/6 te/ADP/te/mark/6 "
        "stellen/VERB/instellen/xcomp/2/VerbForm=Inf tegen/ADP/tegen/case/8 Rusland~/PROPN/Rusland/obl/6//GPE "
        "./PUNCT/./punct/2",
        ["serbia sanctions russia negative"],
        ["serbia refuses russia"],
    ),
    (  # Mali closed its embassy and Germany urged its citizens to leave.
        "en",
        "Mali/PROPN/Mali/nsubj/2//GPE closed/VERB/close/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "its/PRON/its/nmod:poss/4/Case=Gen|Person=3|Poss=Yes|PronType=Prs embassy/NOUN/embassy/obj/2 and/CCONJ/and/cc/7 "
        "Germany/PROPN/Germany/conj/4//GPE urged/VERB/urge/conj/2/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "its/PRON/its/nmod:poss/9/Case=Gen|Person=3|Poss=Yes|PronType=Prs citizens/NOUN/citizen/obj/7/Number=Plur "
        "to/PART/to/mark/11 leave~/VERB/leave/xcomp/7/VerbForm=Inf ./PUNCT/./punct/2",
        ["germany requests germany.civilians"],
        ["mali breaksRelationsWith mali.officials", "mali requests -"],
    ),
    (  # De minister van Buitenlandse Zaken reisde af. Ben Staal is de leider van de partij.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art minister/NOUN/minister/nsubj/6 van/ADP/van/case/4 "
        "Buitenlandse/ADJ/buitenlands/nmod/2 Zaken/NOUN/zaak/fixed/4/Number=Plur "
        "reisde/VERB/reizen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin af~/ADP/af/compound:prt/6 ./PUNCT/./punct/6 || "
        "Ben/PROPN/Ben/nsubj/5//PERSON Staal/PROPN/Staal/flat/1//PERSON "
        "is/AUX/zijn/cop/5/Mood=Ind|Tense=Pres|VerbForm=Fin de/DET/de/det/5/Definite=Def|PronType=Art "
        "leider/NOUN/leider/root/0 van/ADP/van/case/8 de/DET/de/det/8/Definite=Def|PronType=Art "
        "partij~/NOUN/partij/nmod/5 ./PUNCT/./punct/5",
        [],
        ["ben-staal leads buitenlandse-zaken"],
    ),
    (  # The exchange saw the Afghan Taliban free two American contractors.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art exchange/NOUN/exchange/nsubj/3 "
        "saw/VERB/see/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin the/DET/the/det/6/Definite=Def|PronType=Art "
        "Afghan/ADJ/Afghan/amod/6 Taliban/PROPN/Taliban/obj/3//ORG free/VERB/free/xcomp/3/VerbForm=Inf "
        "two/NUM/two/nummod/10 American/ADJ/American/amod/10 contractors~/NOUN/contractor/obj/7/Number=Plur "
        "./PUNCT/./punct/3",
        ["taliban releases -"],
        ["- releases -"],
    ),
    (  # A gunman shot dead the mayor of Lviv.
        "en",
        "A/DET/a/det/2/Definite=Ind|PronType=Art gunman/NOUN/gunman/nsubj/3 "
        "shot/VERB/shoot/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin dead/ADJ/dead/xcomp/3 "
        "the/DET/the/det/6/Definite=Def|PronType=Art mayor/NOUN/mayor/obj/4 of/ADP/of/case/8 Lviv~/PROPN/Lviv/nmod/6//GPE "
        "./PUNCT/./punct/3",
        ["- kills lviv.officials"],
        [],
    ),
    (  # Germany's far-right AfD sued the domestic intelligence agency.
        "en",
        "Germany~/PROPN/Germany/nmod:poss/5//GPE 's/PART/'s/case/1 far~/ADV/far/amod/5 -~/PUNCT/-/punct/3 "
        "right/ADJ/right/nsubj/7 AfD/PROPN/AfD/nsubj/7//ORG "
        "sued/VERB/sue/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin the/DET/the/det/11/Definite=Def|PronType=Art "
        "domestic/ADJ/domestic/amod/11 intelligence/NOUN/intelligence/compound/11 agency~/NOUN/agency/obj/7 "
        "./PUNCT/./punct/7",
        ["afd sues -"],
        ["germany sues afd"],
    ),
    (  # Het NAVO-lidmaatschap van Zweden is een feit.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art NAVO-lidmaatschap/NOUN/NAVOlidmaatschap/nsubj/7 van/ADP/van/case/4 "
        "Zweden/PROPN/Zweden/nmod/2//GPE is/AUX/zijn/cop/7/Mood=Ind|Tense=Pres|VerbForm=Fin "
        "een/DET/een/det/7/Definite=Ind|PronType=Art feit~/NOUN/feit/root/0 ./PUNCT/./punct/7",
        [],
        ["nato memberOf sweden"],
    ),
    (  # De minister van Buitenlandse Zaken reisde af. Onder hen is Ben Staal, de leider van de partij Coalitie voor Welvaart.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art minister/NOUN/minister/nsubj/6 van/ADP/van/case/4 "
        "Buitenlandse/ADJ/buitenlands/nmod/2 Zaken/NOUN/zaak/fixed/4/Number=Plur "
        "reisde/VERB/reizen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin af~/ADP/af/compound:prt/6 ./PUNCT/./punct/6 || "
        "Onder/ADP/onder/case/2 hen/PRON/hen/obl/3/Case=Acc|Person=3|PronType=Prs "
        "is/AUX/zijn/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin Ben/PROPN/Ben/nsubj/3//PERSON "
        "Staal~/PROPN/Staal/flat/4//PERSON ,/PUNCT/,/punct/8 de/DET/de/det/8/Definite=Def|PronType=Art "
        "leider/NOUN/leider/appos/4 van/ADP/van/case/11 de/DET/de/det/11/Definite=Def|PronType=Art "
        "partij/NOUN/partij/nmod/8 Coalitie/PROPN/Coalitie/appos/11//ORG voor/PROPN/voor/flat/12//ORG "
        "Welvaart~/PROPN/Welvaart/flat/12//ORG ./PUNCT/./punct/3",
        ["ben-staal leads coalitie-voor-welvaart"],
        ["ben-staal leads buitenlandse-zaken"],
    ),
    (  # De partij van Geert Wilders veroordeelde Iran.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art partij/NOUN/partij/nsubj/6 van/ADP/van/case/4 "
        "Geert/PROPN/Geert/nmod/2//PERSON Wilders/PROPN/Wilders/flat/4//PERSON "
        "veroordeelde/VERB/veroordeellen/root/0/Mood=Ind|Tense=Past|VerbForm=Fin Iran~/PROPN/Iran/obj/6//GPE "
        "./PUNCT/./punct/6",
        ["- criticizes iran"],
        ["geert-wilders criticizes iran"],
    ),
    (  # Iran watched the rebels attack the village.
        "en",
        "Iran/PROPN/Iran/nsubj/2//GPE watched/VERB/watch/root/0/Mood=Ind|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/4/Definite=Def|PronType=Art rebels/NOUN/rebel/obj/2/Number=Plur "
        "attack/VERB/attack/xcomp/2/VerbForm=Inf the/DET/the/det/7/Definite=Def|PronType=Art village~/NOUN/village/obj/5 "
        "./PUNCT/./punct/2",
        ["- attacks -"],
        ["iran attacks -"],
    ),
    (  # Iran zag de rebellen het dorp aanvallen.
        "nl",
        "Iran/PROPN/Iran/nsubj/2//GPE zag/VERB/zien/root/0/Mood=Ind|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/4/Definite=Def|PronType=Art rebellen/NOUN/rebel/obj/2/Number=Plur "
        "het/DET/het/det/6/Definite=Def|PronType=Art dorp/NOUN/dorp/obj/7 aanvallen~/VERB/aanvallen/xcomp/2/VerbForm=Inf "
        "./PUNCT/./punct/2",
        ["- attacks -"],
        ["iran attacks -"],
    ),
    (  # Japan's Nippon Steel has been blocked by the Biden administration from acquiring U.S. Steel.
        "en",
        "Japan~/PROPN/Japan/nmod:poss/4/Number=Sing/GPE 's/PART/'s/case/1 Nippon/PROPN/Nippon/compound/4/Number=Sing/ORG "
        "Steel/PROPN/Steel/nsubj:pass/7/Number=Sing/ORG "
        "has/AUX/have/aux/7/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "been/AUX/be/aux:pass/7/Tense=Past|VerbForm=Part blocked/VERB/block/root/0/Tense=Past|VerbForm=Part|Voice=Pass "
        "by/ADP/by/case/11 the/DET/the/det/11/Definite=Def|PronType=Art Biden/PROPN/Biden/compound/11/Number=Sing/ORG "
        "administration/NOUN/administration/obl:agent/7/Number=Sing from/SCONJ/from/mark/13 "
        "acquiring/VERB/acquire/advcl/7/VerbForm=Ger U.S./PROPN/U.S./compound/15/Number=Sing/ORG "
        "Steel~/PROPN/Steel/obj/13/Number=Sing/ORG ./PUNCT/./punct/7",
        ["united-states.government restricts nippon-steel"],
        ["united-states.government restricts japan"],
    ),
    (  # The rights chief Volker Turk condemned Israel.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art rights/NOUN/rights/compound/3/Number=Sing "
        "chief/NOUN/chief/nsubj/6/Number=Sing Volker/PROPN/Volker/appos/3/Number=Sing/PERSON "
        "Turk/PROPN/Turk/flat/4/Number=Sing/PERSON "
        "condemned/VERB/condemn/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Israel~/PROPN/Israel/obj/6/Number=Sing/GPE ./PUNCT/./punct/6",
        ["volker-turk criticizes israel"],
        ["volker criticizes israel"],
    ),
    (  # Ireland, Norway and Spain accused Israel of piracy.
        "en",
        "Ireland~/PROPN/Ireland/nsubj/6/Number=Sing/GPE ,/PUNCT/,/punct/1 Norway/PROPN/Norway/nsubj/6/Number=Sing/GPE "
        "and/CCONJ/and/cc/5 Spain/PROPN/Spain/conj/3/Number=Sing/GPE "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Israel/PROPN/Israel/obj/6/Number=Sing/GPE of/ADP/of/case/9 piracy~/NOUN/piracy/obl/6/Number=Sing "
        "./PUNCT/./punct/6",
        ["ireland accuses israel", "norway accuses israel", "spain accuses israel"],
        [],
    ),
    (  # The Kurdish Institute sued the Turkish state.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art Kurdish/ADJ/Kurdish/amod/3/Degree=Pos/ORG "
        "Institute/PROPN/Institute/nsubj/4/Number=Sing/ORG "
        "sued/VERB/sue/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/7/Definite=Def|PronType=Art Turkish/ADJ/Turkish/amod/7/Degree=Pos "
        "state~/NOUN/state/obj/4/Number=Sing ./PUNCT/./punct/4",
        ["kurdish-institute sues turkey"],
        [],
    ),
    (  # The army retook the palace from the paramilitary Rapid Support Forces, led by Mohamed Hamdan Dagalo.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art army/NOUN/army/nsubj/3/Number=Sing "
        "retook/VERB/retake/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art palace/NOUN/palace/obj/3/Number=Sing from/ADP/from/case/8 "
        "the/DET/the/det/8/Definite=Def|PronType=Art paramilitary/NOUN/paramilitary/nmod/5/Number=Sing "
        "Rapid/ADJ/Rapid/amod/11/Degree=Pos/ORG Support/PROPN/Support/compound/11/Number=Sing/ORG "
        "Forces~/PROPN/Forces/appos/8/Number=Plur/ORG ,/PUNCT/,/punct/13 led/VERB/led/acl/5/Tense=Past|VerbForm=Part "
        "by/ADP/by/case/15 Mohamed/PROPN/Mohamed/obl:agent/13/Number=Sing/PERSON "
        "Hamdan/PROPN/Hamdan/flat/15/Number=Sing/PERSON Dagalo~/PROPN/Dagalo/flat/15/Number=Sing/PERSON ./PUNCT/./punct/3",
        ["mohamed-hamdan-dagalo leads rapid-support-forces"],
        ["mohamed-hamdan-dagalo leads -"],
    ),
    (  # India is investigating WhatsApp owner Meta.
        "en",
        "India/PROPN/India/nsubj/3/Number=Sing/GPE is/AUX/be/aux/3/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "investigating/VERB/investigate/root/0/Tense=Pres|VerbForm=Part WhatsApp/PROPN/WhatsApp/compound/5/Number=Sing "
        "owner/NOUN/owner/nmod:desc/6/Number=Sing Meta~/PROPN/Meta/obj/3/Number=Sing/PERSON ./PUNCT/./punct/3",
        ["meta controls whatsapp", "india investigates meta"],
        [],
    ),
    (  # YouTube banned Sky News Australia.
        "en",
        "YouTube/PROPN/YouTube/obl:unmarked/2/Number=Sing "
        "banned/VERB/ban/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Sky/PROPN/Sky/compound/4/Number=Sing/ORG News/PROPN/News/compound/5/Number=Sing/ORG "
        "Australia~/PROPN/Australia/obj/2/Number=Sing/ORG ./PUNCT/./punct/2",
        ["youtube bans sky-news-australia"],
        [],
    ),
    (  # The founder of Telegram, Pavel Durov, was arrested at an airport near Paris.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art founder/NOUN/founder/nsubj:pass/10/Number=Sing of/ADP/of/case/4 "
        "Telegram~/PROPN/Telegram/nmod/2/Number=Sing ,/PUNCT/,/punct/6 Pavel/PROPN/Pavel/appos/2/Number=Sing/PERSON "
        "Durov~/PROPN/Durov/flat/6/Number=Sing/PERSON ,/PUNCT/,/punct/6 "
        "was/AUX/be/aux:pass/10/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "arrested/VERB/arrest/root/0/Tense=Past|VerbForm=Part|Voice=Pass at/ADP/at/case/13 "
        "an/DET/a/det/13/Definite=Ind|PronType=Art airport/NOUN/airport/obl/10/Number=Sing near/ADP/near/case/15 "
        "Paris~/PROPN/Paris/nmod/13/Number=Sing/GPE ./PUNCT/./punct/10",
        ["pavel-durov founded telegram"],
        [],
    ),
    (  # Georgian Dream passed a law that was condemned by the EU.
        "en",
        "Georgian/ADJ/Georgian/amod/2/Degree=Pos/ORG Dream/PROPN/Dream/nsubj/3/Number=Sing/ORG "
        "passed/VERB/pass/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/5/Definite=Ind|PronType=Art law/NOUN/law/obj/3/Number=Sing that/PRON/that/nsubj:pass/8/PronType=Rel "
        "was/AUX/be/aux:pass/8/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "condemned/VERB/condemn/acl:relcl/5/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/11 "
        "the/DET/the/det/11/Definite=Def|PronType=Art EU~/PROPN/EU/obl:agent/8/Number=Sing/ORG ./PUNCT/./punct/3",
        ["european-union criticizes georgian-dream"],
        [],
    ),
    (  # China has banned exports of gallium to the United States in retaliation for new chip curbs.
        "en",
        "China/PROPN/China/nsubj/3/Number=Sing/GPE "
        "has/AUX/have/aux/3/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "banned/VERB/ban/root/0/Tense=Past|VerbForm=Part exports/NOUN/export/obj/3/Number=Plur of/ADP/of/case/6 "
        "gallium/NOUN/gallium/nmod/4/Number=Sing to/ADP/to/case/10 the/DET/the/det/10/Definite=Def|PronType=Art "
        "United/ADJ/United/amod/10/Degree=Pos/GPE States/PROPN/State/nmod/6/Number=Plur/GPE in/ADP/in/case/12 "
        "retaliation/NOUN/retaliation/obl/3/Number=Sing for/ADP/for/case/16 new/ADJ/new/amod/16/Degree=Pos "
        "chip/NOUN/chip/compound/16/Number=Sing curbs~/NOUN/curb/nmod/12/Number=Plur ./PUNCT/./punct/3",
        ["china sanctions united-states"],
        [],
    ),
    (  # Congo severed ties with Rwanda and recalled its diplomats from Kigali.
        "en",
        "Congo/PROPN/Congo/nsubj/2/Number=Sing/GPE "
        "severed/VERB/sever/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin ties/NOUN/tie/obj/2/Number=Plur "
        "with/ADP/with/case/5 Rwanda/PROPN/Rwanda/nmod/3/Number=Sing/GPE and/CCONJ/and/cc/7 "
        "recalled/VERB/recall/conj/2/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "its/PRON/its/nmod:poss/9/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "diplomats/NOUN/diplomat/obj/7/Number=Plur from/ADP/from/case/11 Kigali~/PROPN/Kigali/nmod/9/Number=Sing/GPE "
        "./PUNCT/./punct/2",
        ["congo-kinshasa sanctions rwanda.government"],
        ["- worksFor kigali", "- locatedIn kigali"],
    ),
    (  # Russia captured the village of Soledar from Ukraine.
        "en",
        "Russia/PROPN/Russia/nsubj/2/Number=Sing/GPE "
        "captured/VERB/capture/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/4/Definite=Def|PronType=Art village/NOUN/village/obj/2/Number=Sing of/ADP/of/case/6 "
        "Soledar/PROPN/Soledar/nmod/4/Number=Sing/GPE from/ADP/from/case/8 Ukraine~/PROPN/Ukraine/obl/2/Number=Sing/GPE "
        "./PUNCT/./punct/2",
        ["russia defeats ukraine", "russia seizes soledar"],
        [],
    ),
    (  # US Democrats attacked Trump.
        "en",
        "US/PROPN/US/compound/2/Number=Sing/ORG Democrats/PROPN/Democrat/nsubj/3/Number=Plur/ORG "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Trump~/PROPN/Trump/obj/3/Number=Sing/PERSON ./PUNCT/./punct/3",
        ["democratic-party criticizes donald-trump"],
        ["democratic-party attacks donald-trump"],
    ),
    (  # Paul Kagame said his country would never attack Congo.
        "en",
        "Paul/PROPN/Paul/nsubj/3/Number=Sing/PERSON Kagame/PROPN/Kagame/flat/1/Number=Sing/PERSON "
        "said/VERB/say/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "his/PRON/his/nmod:poss/5/Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "country/NOUN/country/nsubj/8/Number=Sing would/AUX/would/aux/8/VerbForm=Fin never/ADV/never/advmod/8/PronType=Neg "
        "attack/VERB/attack/ccomp/3/VerbForm=Inf Congo~/PROPN/Congo/obj/8/Number=Sing/GPE ./PUNCT/./punct/3",
        ["rwanda attacks congo-kinshasa negative"],
        [],
    ),
    (  # At least 40 people were killed when Sudanese army warplanes struck a market in Tora.
        "en",
        "At/ADP/at/case/2 least/ADJ/least/nmod/3/Degree=Sup 40/NUM/40/nummod/4/NumForm=Digit|NumType=Card "
        "people/NOUN/people/nsubj:pass/6/Number=Plur "
        "were/AUX/be/aux:pass/6/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "killed/VERB/kill/root/0/Tense=Past|VerbForm=Part|Voice=Pass when/ADV/when/advmod/11/PronType=Int "
        "Sudanese/ADJ/Sudanese/amod/10/Degree=Pos army/NOUN/army/compound/10/Number=Sing "
        "warplanes/NOUN/warplane/nsubj/11/Number=Plur "
        "struck/VERB/strike/advcl/6/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/13/Definite=Ind|PronType=Art market/NOUN/market/obj/11/Number=Sing in/ADP/in/case/15 "
        "Tora~/PROPN/Tora/nmod/13/Number=Sing/GPE ./PUNCT/./punct/6",
        ["sudan.military kills -", "sudan.military attacks tora"],
        [],
    ),
    (  # Three soldiers died when Hezbollah fired a rocket at Metula.
        "en",
        "Three/NUM/three/nummod/2/NumForm=Word|NumType=Card soldiers/NOUN/soldier/nsubj/3/Number=Plur "
        "died/VERB/die/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin when/ADV/when/advmod/6/PronType=Int "
        "Hezbollah/PROPN/Hezbollah/nsubj/6/Number=Sing/ORG "
        "fired/VERB/fire/advcl/3/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/8/Definite=Ind|PronType=Art rocket/NOUN/rocket/obj/6/Number=Sing at/ADP/at/case/10 "
        "Metula~/PROPN/Metula/nmod/8/Number=Sing/GPE ./PUNCT/./punct/3",
        ["hezbollah kills -"],
        [],
    ),
    (  # Three soldiers died when their bus hit a tree in Metula.
        "en",
        "Three/NUM/three/nummod/2/NumForm=Word|NumType=Card soldiers/NOUN/soldier/nsubj/3/Number=Plur "
        "died/VERB/die/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin when/ADV/when/advmod/7/PronType=Int "
        "their/PRON/their/nmod:poss/6/Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs bus/NOUN/bus/nsubj/7/Number=Sing "
        "hit/VERB/hit/advcl/3/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/9/Definite=Ind|PronType=Art tree/NOUN/tree/obj/7/Number=Sing in/ADP/in/case/11 "
        "Metula~/PROPN/Metula/nmod/9/Number=Sing/GPE ./PUNCT/./punct/3",
        [],
        ["- kills -"],
    ),
    (  # Vier Amerikaanse militairen sneuvelden in een hinderlaag van IS.
        "nl",
        "Vier/NUM/vier/nummod/3 Amerikaanse/ADJ/Amerikaans/amod/3/Degree=Pos militairen/NOUN/militair/nsubj/4/Number=Plur "
        "sneuvelden/VERB/sneuvelen/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin in/ADP/in/case/7 "
        "een/DET/een/det/7/Definite=Ind|PronType=Art hinderlaag/NOUN/hinderlaag/obl/4/Gender=Com|Number=Sing "
        "van/ADP/van/case/9 IS~/PROPN/IS/nmod/7/Gender=Com|Number=Sing/ORG ./PUNCT/./punct/4",
        ["islamic-state kills united-states.military"],
        [],
    ),
    (  # Bij een aanval van het Soedanese leger op een markt zijn dinsdag zeker veertig burgers omgekomen.
        "nl",
        "Bij/ADP/bij/case/3 een/DET/een/det/3/Definite=Ind|PronType=Art aanval/NOUN/aanval/obl/16/Gender=Com|Number=Sing "
        "van/ADP/van/case/7 het/DET/het/det/7/Definite=Def|PronType=Art Soedanese/ADJ/Soedanes/amod/7/Degree=Pos "
        "leger/NOUN/leger/nmod/3/Gender=Neut|Number=Sing op/ADP/op/case/10 een/DET/een/det/10/Definite=Ind|PronType=Art "
        "markt/NOUN/markt/nmod/3/Gender=Com|Number=Sing zijn/AUX/zijn/aux/16/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin "
        "dinsdag/PROPN/dinsdag/obl/16/Gender=Com|Number=Sing zeker/ADJ/zeker/advmod/16/Degree=Pos "
        "veertig/NUM/veertig/nummod/15 burgers/NOUN/burger/nsubj/16/Number=Plur "
        "omgekomen~/VERB/omkomen/root/0/VerbForm=Part ./PUNCT/./punct/16",
        ["sudan.military kills -"],
        [],
    ),
    (  # Twee betogers werden gedood toen de politie het vuur opende in Nairobi.
        "nl",
        "Twee/NUM/twee/nummod/2 betogers/NOUN/betoger/nsubj:pass/4/Number=Plur "
        "werden/AUX/worden/aux:pass/4/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin gedood/VERB/doden/root/0/VerbForm=Part "
        "toen/SCONJ/toen/mark/10 de/DET/de/det/7/Definite=Def|PronType=Art "
        "politie/NOUN/politie/nsubj/10/Gender=Com|Number=Sing het/DET/het/det/9/Definite=Def|PronType=Art "
        "vuur/NOUN/vuur/obj/10/Gender=Neut|Number=Sing "
        "opende/VERB/openen/advcl/4/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin in/ADP/in/case/12 "
        "Nairobi~/PROPN/Nairobi/obl/10/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/4",
        ["- kills -"],
        [],
    ),
    (  # De SBU eiste de verantwoordelijkheid op voor de aanval op Igor Kirillov.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art SBU/NOUN/SBU/nsubj/3/Gender=Com|Number=Sing "
        "eiste/VERB/eisen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin de/DET/de/det/5/Definite=Def|PronType=Art "
        "verantwoordelijkheid/NOUN/verantwoordelijkheid/obj/3/Gender=Com|Number=Sing op/ADP/op/compound:prt/3 "
        "voor/ADP/voor/case/9 de/DET/de/det/9/Definite=Def|PronType=Art aanval/NOUN/aanval/obl/3/Gender=Com|Number=Sing "
        "op/ADP/op/case/11 Igor/PROPN/Igor/nmod/9//PERSON Kirillov~/PROPN/Kirillov/flat/11//PERSON ./PUNCT/./punct/3",
        ["security-service-of-ukraine attacks igor-kirillov"],
        [],
    ),
    (  # Polen sloot zijn grens met Belarus nadat Russische drones het Poolse luchtruim waren binnengedrongen.
        "nl",
        "Polen/PROPN/Polen/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "sloot/VERB/sluiten/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "zijn/PRON/zijn/nmod:poss/4/Person=3|Poss=Yes|PronType=Prs grens/NOUN/grens/obj/2/Gender=Com|Number=Sing "
        "met/ADP/met/case/6 Belarus/PROPN/Belarus/nmod/4/Gender=Neut|Number=Sing/GPE nadat/SCONJ/nadat/mark/14 "
        "Russische/ADJ/Russisch/amod/9/Degree=Pos drones/NOUN/drone/nsubj/14/Number=Plur "
        "het/DET/het/det/12/Definite=Def|PronType=Art Poolse/ADJ/Pools/amod/12/Degree=Pos "
        "luchtruim/NOUN/luchtruim/obj/14/Gender=Neut|Number=Sing "
        "waren/AUX/zijn/aux:pass/14/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin "
        "binnengedrongen~/VERB/binnengedrongen/advcl/2/VerbForm=Part ./PUNCT/./punct/2",
        ["russia.military mobilizesAgainst poland"],
        [],
    ),
    (  # Een Amerikaanse rechter verbood de regering-Trump migranten naar El Salvador uit te zetten.
        "nl",
        "Een/DET/een/det/3/Definite=Ind|PronType=Art Amerikaanse/ADJ/Amerikaans/amod/3/Degree=Pos "
        "rechter/NOUN/rechter/nsubj/4/Gender=Com|Number=Sing "
        "verbood/VERB/verbieden/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/7/Definite=Def|PronType=Art regering-Trump/ADJ/regering-Trump/amod/7/Degree=Pos "
        "migranten/NOUN/migrant/obj/13/Number=Plur naar/ADP/naar/case/9 El/PROPN/El/obl/13//GPE "
        "Salvador/PROPN/Salvador/flat/9//GPE uit/ADP/uit/compound:prt/13 te/ADP/te/mark/13 "
        "zetten~/VERB/uitzetten/xcomp/4/VerbForm=Inf ./PUNCT/./punct/4",
        ["united-states.judiciary bans united-states.government"],
        ["united-states.judiciary expels -"],
    ),
    (  # De Rwandese president Jan Berg ontkent dat zijn land M23 steunt.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Rwandese/ADJ/Rwandes/amod/3/Degree=Pos "
        "president/NOUN/president/nsubj/6/Gender=Com|Number=Sing Jan/PROPN/Jan/appos/3/Gender=Com|Number=Sing/PERSON "
        "Berg/PROPN/Berg/flat/4//PERSON ontkent/VERB/ontkennen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "dat/SCONJ/dat/mark/11 zijn/PRON/zijn/nmod:poss/9/Person=3|Poss=Yes|PronType=Prs "
        "land/NOUN/land/nsubj/11/Gender=Neut|Number=Sing M23/PROPN/M23/obj/11/Gender=Com|Number=Sing/ORG "
        "steunt~/VERB/steunen/ccomp/6/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin ./PUNCT/./punct/6",
        ["rwanda backs m23 negative"],
        [],
    ),
    (  # Kenia leidt de internationale politiemacht in Haïti.
        "nl",
        "Kenia/PROPN/Kenia/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "leidt/VERB/leiden/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin de/DET/de/det/5/Definite=Def|PronType=Art "
        "internationale/ADJ/internationaal/amod/5/Degree=Pos politiemacht/NOUN/politiemacht/obj/2/Gender=Com|Number=Sing "
        "in/ADP/in/case/7 Haïti~/PROPN/Haïti/nmod/5/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/2",
        ["kenya leads -"],
        ["kenya governs haiti"],
    ),
    (  # Ukraine's Security Council sanctioned Poroshenko.
        "en",
        "Ukraine~/PROPN/Ukraine/nmod:poss/4/Number=Sing/GPE 's/PART/'s/case/1 "
        "Security/PROPN/Security/compound/4/Number=Sing/ORG Council/PROPN/Council/nsubj/5/Number=Sing/ORG "
        "sanctioned/VERB/sanction/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Poroshenko~/PROPN/Poroshenko/obj/5/Number=Sing/PERSON ./PUNCT/./punct/5",
        ["security-council-ukraine sanctions petro-poroshenko"],
        ["un-security-council sanctions petro-poroshenko"],
    ),
    (  # Thailand's Constitutional Court banned the party. The Constitutional Court also fined Pita.
        "en",
        "Thailand~/PROPN/Thailand/nmod:poss/4/Number=Sing/GPE 's/PART/'s/case/1 "
        "Constitutional/ADJ/Constitutional/amod/4/Degree=Pos/ORG Court/PROPN/Court/nsubj/5/Number=Sing/ORG "
        "banned/VERB/ban/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/7/Definite=Def|PronType=Art party~/NOUN/party/obj/5/Number=Sing "
        "./PUNCT/./punct/5||The/DET/the/det/3/Definite=Def|PronType=Art "
        "Constitutional/ADJ/Constitutional/amod/3/Degree=Pos/ORG Court/PROPN/Court/nsubj/5/Number=Sing/ORG "
        "also/ADV/also/advmod/5 fined/VERB/fine/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Pita~/PROPN/Pita/obj/5/Number=Sing/GPE ./PUNCT/./punct/5",
        ["thailand.judiciary bans -", "thailand.judiciary coerces pita"],
        [],
    ),
    (  # The Kenyan Labour Party accused Odinga.
        "en",
        "The/DET/the/det/4/Definite=Def|PronType=Art Kenyan/ADJ/Kenyan/amod/4/Degree=Pos/ORG "
        "Labour/PROPN/Labour/compound/4/Number=Sing/ORG Party/PROPN/Party/nsubj/5/Number=Sing/ORG "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Odinga~/PROPN/Odinga/obj/5/Number=Sing/PERSON ./PUNCT/./punct/5",
        ["labour-party-kenya accuses odinga"],
        ["labour-party-uk accuses odinga"],
    ),
    (  # Kenya's Electoral Commission accused Odinga. Ghana's Electoral Commission accused Mahama.
        "en",
        "Kenya~/PROPN/Kenya/nmod:poss/4/Number=Sing/GPE 's/PART/'s/case/1 Electoral/ADJ/Electoral/amod/4/Degree=Pos/ORG "
        "Commission/PROPN/Commission/nsubj/5/Number=Sing/ORG "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Odinga~/PROPN/Odinga/obj/5/Number=Sing/PERSON ./PUNCT/./punct/5||Ghana~/PROPN/Ghana/nmod:poss/4/Number=Sing/GPE "
        "'s/PART/'s/case/1 Electoral/ADJ/Electoral/amod/4/Degree=Pos/ORG "
        "Commission/PROPN/Commission/nsubj/5/Number=Sing/ORG "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Mahama~/PROPN/Mahama/obj/5/Number=Sing/PERSON ./PUNCT/./punct/5",
        ["electoral-commission-kenya accuses odinga", "electoral-commission-ghana accuses mahama"],
        [],
    ),
    (  # Het Grondwettelijk Hof van Thailand verbood de partij.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art Grondwettelijk/PROPN/Grondwettelijk/nsubj/6//ORG "
        "Hof/PROPN/Hof/flat/2//ORG van/ADP/van/case/5 Thailand/PROPN/Thailand/nmod/2/Gender=Neut|Number=Sing/GPE "
        "verbood/VERB/verbieden/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/8/Definite=Def|PronType=Art partij~/NOUN/partij/obj/6/Gender=Com|Number=Sing ./PUNCT/./punct/6",
        ["thailand.judiciary bans -"],
        [],
    ),
    (  # Mali's military leader Assimi Goita met Putin.
        "en",
        "Mali~/PROPN/Mali/nmod:poss/4/Number=Sing/GPE 's/PART/'s/case/1 military/ADJ/military/amod/4/Degree=Pos "
        "leader/NOUN/leader/nsubj/7/Number=Sing Assimi/PROPN/Assimi/appos/4/Number=Sing/PERSON "
        "Goita/PROPN/Goita/flat/5/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Putin~/PROPN/Putin/obj/7/Number=Sing/PERSON ./PUNCT/./punct/7",
        ["assimi-goita leads mali"],
        ["assimi-goita leads mali.military"],
    ),
    (  # Mazloum Abdi said his forces would fight Turkey.
        "en",
        "Mazloum/ADP/Mazloum/case/2 Abdi/PROPN/Abdi/nsubj/3/Number=Sing/PERSON "
        "said/VERB/say/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "his/PRON/his/nmod:poss/5/Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "forces/NOUN/force/nsubj/7/Number=Plur would/AUX/would/aux/7/VerbForm=Fin fight/VERB/fight/ccomp/3/VerbForm=Inf "
        "Turkey~/PROPN/Turkey/obj/7/Number=Sing/GPE ./PUNCT/./punct/3",
        ["syrian-democratic-forces fights turkey"],
        ["syria.military fights turkey"],
    ),
    (  # The Houthis attacked the tanker Sounion.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art Houthis/PROPN/Houthis/nsubj/3/Number=Sing/ORG "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art tanker/NOUN/tanker/obj/3/Number=Sing "
        "Sounion~/PROPN/Sounion/appos/5/Number=Sing/ORG ./PUNCT/./punct/3",
        [],
        ["houthis attacks sounion"],
    ),
    (  # The Houthis released a vessel they had seized in the Red Sea.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art Houthis/PROPN/Houthis/nsubj/3/Number=Sing/ORG "
        "released/VERB/release/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/5/Definite=Ind|PronType=Art vessel/NOUN/vessel/obj/3/Number=Sing "
        "they/PRON/they/nsubj/8/Case=Nom|Number=Plur|Person=3|PronType=Prs "
        "had/AUX/have/aux/8/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "seized/VERB/seize/acl:relcl/5/Tense=Past|VerbForm=Part in/ADP/in/case/12 "
        "the/DET/the/det/12/Definite=Def|PronType=Art Red/ADJ/Red/amod/12/Degree=Pos/LOC "
        "Sea~/PROPN/Sea/obl/8/Number=Sing/LOC ./PUNCT/./punct/3",
        [],
        ["houthis seizes red-sea"],
    ),
    (  # Somali forces recaptured the port of El Dher from al-Shabaab.
        "en",
        "Somali/ADJ/Somali/amod/2/Degree=Pos forces/NOUN/force/nsubj/3/Number=Plur "
        "recaptured/VERB/recapture/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art port/NOUN/port/obj/3/Number=Sing of/ADP/of/case/7 "
        "El/PROPN/El/nmod/5/Number=Sing/GPE Dher/PROPN/Dher/flat/7/Number=Sing/GPE from/ADP/from/case/10 "
        "al~/PROPN/al/nmod/5/Number=Sing/ORG -~/PUNCT/-/punct/12//ORG Shabaab~/PROPN/Shabaab/flat/10/Number=Sing/ORG "
        "./PUNCT/./punct/3",
        ["somalia.military seizes el-dher", "somalia.military defeats al-shabaab"],
        [],
    ),
    (  # De Eritrese troepen die samen met het Ethiopische leger tegen de Tigrese rebellen vochten, bezetten Tigray.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Eritrese/ADJ/Eritres/amod/3/Degree=Pos "
        "troepen/NOUN/troep/nsubj/16/Number=Plur die/PRON/die/nsubj/14/PronType=Rel samen/ADV/samen/advmod/14 "
        "met/ADP/met/case/9 het/DET/het/det/9/Definite=Def|PronType=Art Ethiopische/ADJ/Ethiopisch/amod/9/Degree=Pos "
        "leger/NOUN/leger/obl:arg/5/Gender=Neut|Number=Sing tegen/ADP/tegen/case/13 "
        "de/DET/de/det/13/Definite=Def|PronType=Art Tigrese/ADJ/Tigres/amod/13/Degree=Pos "
        "rebellen/NOUN/rebel/nmod/9/Number=Plur "
        "vochten~/VERB/vechten/acl:relcl/3/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin ,/PUNCT/,/punct/3 "
        "bezetten/VERB/bezetten/root/0/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin "
        "Tigray~/PROPN/Tigray/obj/16/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/16",
        ["ethiopia.military fights tigray.rebels", "eritrea.military cooperatesWith ethiopia.military"],
        ["eritrea.military fights ethiopia.military"],
    ),
    (  # Venezuela liet zes Amerikanen vrij na een bezoek van Trumps gezant Richard Grenell aan president Maduro.
        "nl",
        "Venezuela/PROPN/Venezuela/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "liet/VERB/laten/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin zes/NUM/zes/nummod/4 "
        "Amerikanen/PROPN/Amerikaan/obj/2/Number=Plur/NORP vrij/ADJ/vrij/compound:prt/2/Degree=Pos na/ADP/na/case/8 "
        "een/DET/een/det/8/Definite=Ind|PronType=Art bezoek/NOUN/bezoek/obl/2/Gender=Neut|Number=Sing van/ADP/van/case/10 "
        "Trumps/PROPN/Trump/nmod/8/Gender=Neut|Number=Sing gezant/NOUN/gezant/nmod/8/Gender=Com|Number=Sing "
        "Richard/PROPN/Richard/appos/11/Gender=Com|Number=Sing/PERSON Grenell/PROPN/Grenell/flat/12//PERSON "
        "aan/ADP/aan/case/15 president/NOUN/president/obl/2/Gender=Com|Number=Sing "
        "Maduro~/PROPN/Maduro/appos/15/Gender=Com|Number=Sing/PERSON ./PUNCT/./punct/2",
        ["richard-grenell visits nicolas-maduro", "richard-grenell worksFor donald-trump"],
        ["venezuela visits nicolas-maduro"],
    ),
    (  # Pakistan verwijt de Taliban in Kabul onderdak te bieden aan strijders.
        "nl",
        "Pakistan/PROPN/Pakistan/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "verwijt/VERB/verwijten/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "de/DET/de/det/4/Definite=Def|PronType=Art Taliban/PROPN/Taliban/obj/9/Gender=Com|Number=Sing/ORG in/ADP/in/case/6 "
        "Kabul/PROPN/Kabul/nmod/4/Gender=Neut|Number=Sing/GPE onderdak/NOUN/onderdak/compound:prt/9/Gender=Com|Number=Sing "
        "te/ADP/te/mark/9 bieden/VERB/bieden/xcomp/2/VerbForm=Inf aan/ADP/aan/case/11 "
        "strijders~/NOUN/strijder/obl:arg/9/Number=Plur ./PUNCT/./punct/2",
        ["pakistan accuses taliban", "taliban hosts -"],
        ["pakistan hosts taliban"],
    ),
    (  # Het Arakan Leger vecht tegen de junta in Myanmar.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art Arakan/PROPN/Arakan/nsubj/4//NORP Leger/PROPN/Leger/flat/2 "
        "vecht/VERB/vechten/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin tegen/ADP/tegen/case/7 "
        "de/DET/de/det/7/Definite=Def|PronType=Art junta/NOUN/junta/obl/4/Gender=Com|Number=Sing in/ADP/in/case/9 "
        "Myanmar~/PROPN/Myanmar/nmod/7/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/4",
        ["arakan-leger fights -"],
        ["rakhine-state fights -"],
    ),
    (  # De Vlaamse minister-president Matthias Diependaele van de N-VA kreeg kritiek.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Vlaamse/ADJ/Vlaams/amod/3/Degree=Pos "
        "minister-president/NOUN/ministerpresident/nsubj/9/Gender=Com|Number=Sing "
        "Matthias/PROPN/Matthias/appos/3/Gender=Com|Number=Sing/PERSON Diependaele/PROPN/Diependaele/flat/4//PERSON "
        "van/ADP/van/case/8 de/DET/de/det/8/Definite=Def|PronType=Art N-VA/PROPN/N-VA/nmod/3/Gender=Com|Number=Sing/ORG "
        "kreeg/VERB/krijgen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "kritiek~/NOUN/kritiek/obj/9/Gender=Com|Number=Sing ./PUNCT/./punct/9",
        ["matthias-diependaele memberOf n-va", "matthias-diependaele leads flanders"],
        ["matthias-diependaele leads n-va"],
    ),
    (  # Minister Faber van de PVV sprak met Iran.
        "nl",
        "Minister/NOUN/minister/nsubj/6/Gender=Com|Number=Sing Faber/PROPN/Faber/appos/1/Gender=Com|Number=Sing/PERSON "
        "van/ADP/van/case/5 de/DET/de/det/5/Definite=Def|PronType=Art PVV/PROPN/PVV/nmod/1/Gender=Com|Number=Sing/ORG "
        "sprak/VERB/spreken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin met/ADP/met/case/8 "
        "Iran~/PROPN/Iran/obl/6/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/6",
        ["faber memberOf pvv"],
        [],
    ),
    (  # Lindsey Graham, a Republican from South Carolina, met Modi.
        "en",
        "Lindsey/PROPN/Lindsey/nsubj/10/Number=Sing/PERSON Graham~/PROPN/Graham/flat/1/Number=Sing/PERSON "
        ",/PUNCT/,/punct/5 a/DET/a/det/5/Definite=Ind|PronType=Art Republican/ADJ/Republican/appos/1/Degree=Pos "
        "from/ADP/from/case/8 South/PROPN/South/compound/8/Number=Sing/GPE Carolina~/PROPN/Carolina/nmod/5/Number=Sing/GPE "
        ",/PUNCT/,/punct/5 met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Modi~/PROPN/Modi/obj/10/Number=Sing/GPE ./PUNCT/./punct/10",
        ["lindsey-graham memberOf republican-party"],
        [],
    ),
    (  # Conservative leader Kemi Badenoch criticised Starmer.
        "en",
        "Conservative/ADJ/conservative/amod/2/Degree=Pos leader/NOUN/leader/nmod:desc/3/Number=Sing "
        "Kemi/PROPN/Kemi/nsubj/5/Number=Sing/PERSON Badenoch/PROPN/Badenoch/flat/3/Number=Sing/PERSON "
        "criticised/VERB/criticis/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Starmer~/PROPN/Starmer/obj/5/Number=Sing/PERSON ./PUNCT/./punct/5",
        ["kemi-badenoch leads conservative-party-uk"],
        [],
    ),
    (  # De Democraat Nancy Pelosi bekritiseerde Trump.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art Democraat/PROPN/Democraat/nsubj/5 Nancy/PROPN/Nancy/flat/2//PERSON "
        "Pelosi/PROPN/Pelosi/flat/2//PERSON "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Trump~/PROPN/Trump/obj/5/Gender=Com|Number=Sing/PERSON ./PUNCT/./punct/5",
        ["nancy-pelosi memberOf democratic-party"],
        [],
    ),
    (  # De Belgische Eurocommissaris Hadja Lahbib reisde naar Damascus.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Belgische/ADJ/Belgisch/amod/3/Degree=Pos "
        "Eurocommissaris/PROPN/Eurocommissaris/nsubj/6/Gender=Com|Number=Sing/NORP "
        "Hadja/PROPN/Hadja/appos/3/Gender=Com|Number=Sing/PERSON Lahbib/PROPN/Lahbib/flat/4//PERSON "
        "reisde/VERB/reizen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin naar/ADP/naar/case/8 "
        "Damascus~/PROPN/Damascus/obl/6/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/6",
        ["hadja-lahbib memberOf european-commission", "hadja-lahbib visits damascus"],
        ["hadja-lahbib worksFor belgium"],
    ),
    (  # Het Openbaar Ministerie vervolgt Tom Van Grieken, de voorzitter van Vlaams Belang.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art Openbaar/PROPN/Openbaar/nsubj/4//ORG "
        "Ministerie/PROPN/Ministerie/flat/2//ORG "
        "vervolgt/VERB/vervolgen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin Tom/PROPN/Tom/obj/4//PERSON "
        "Van/PROPN/Van/flat/5//PERSON Grieken~/PROPN/Grieken/flat/5//PERSON ,/PUNCT/,/punct/10 "
        "de/DET/de/det/10/Definite=Def|PronType=Art voorzitter/NOUN/voorzitter/appos/5/Gender=Com|Number=Sing "
        "van/ADP/van/case/12 Vlaams/PROPN/Vlaams/nmod/10//ORG Belang~/PROPN/Belang/flat/12//ORG ./PUNCT/./punct/4",
        ["openbaar-ministerie sues tom-van-grieken"],
        [],
    ),
    (  # A militia freed Saif al-Islam Gaddafi.
        "en",
        "A/DET/a/det/2/Definite=Ind|PronType=Art militia/NOUN/militia/nsubj/3/Number=Sing "
        "freed/VERB/free/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Saif/PROPN/Saif/compound/5/Number=Sing al~/PROPN/al/obj/3/Number=Sing -~/PUNCT/-/punct/7 "
        "Islam/PROPN/Islam/flat/5/Number=Sing Gaddafi~/PROPN/Gaddafi/flat/5/Number=Sing/PERSON ./PUNCT/./punct/3",
        ["- releases saif-al-islam-gaddafi"],
        ["- releases muammar-gaddafi"],
    ),
    (  # The Wagner Group, founded by Yevgeny Prigozhin and Dmitry Utkin, operates in Mali.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art Wagner/PROPN/Wagner/compound/3/Number=Sing/ORG "
        "Group~/PROPN/Group/nsubj/13/Number=Sing/ORG ,/PUNCT/,/punct/5 founded/VERB/founded/acl/3/Tense=Past|VerbForm=Part "
        "by/ADP/by/case/7 Yevgeny/PROPN/Yevgeny/obl:agent/5/Number=Sing/ORG "
        "Prigozhin/PROPN/Prigozhin/flat/7/Number=Sing/ORG and/CCONJ/and/cc/10 Dmitry/PROPN/Dmitry/conj/8/Number=Sing/ORG "
        "Utkin~/PROPN/Utkin/flat/10/Number=Sing/ORG ,/PUNCT/,/punct/3 "
        "operates/VERB/operate/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin in/ADP/in/case/15 "
        "Mali~/PROPN/Mali/obl/13/Number=Sing/GPE ./PUNCT/./punct/13",
        ["yevgeny-prigozhin founded wagner-group", "dmitry-utkin founded wagner-group"],
        [],
    ),
    (  # Viktor Orban's Fidesz lost votes to Peter Magyar, who leads the Tisza party.
        "en",
        "Viktor/PROPN/Viktor/nmod:poss/4/Number=Sing/PERSON Orban~/PROPN/Orban/flat/1/Number=Sing/PERSON 's/PART/'s/case/1 "
        "Fidesz/PROPN/Fidesz/nsubj/5/Number=Sing/ORG "
        "lost/VERB/lose/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin votes/NOUN/vote/obj/5/Number=Plur "
        "to/ADP/to/case/8 Peter/PROPN/Peter/nmod/6/Number=Sing/PERSON Magyar~/PROPN/Magyar/flat/8/Number=Sing/PERSON "
        ",/PUNCT/,/punct/12 who/PRON/who/nsubj/12/PronType=Rel "
        "leads/VERB/lead/acl:relcl/8/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "the/DET/the/det/15/Definite=Def|PronType=Art Tisza/PROPN/Tisza/compound/15/Number=Sing/GPE "
        "party~/NOUN/party/obj/12/Number=Sing ./PUNCT/./punct/5",
        ["peter-magyar leads tisza"],
        ["peter-magyar leads fidesz"],
    ),
    (  # Jordan foiled a plot by the Muslim Brotherhood to attack targets in Amman.
        "en",
        "Jordan/PROPN/Jordan/nsubj/2/Number=Sing/PERSON "
        "foiled/VERB/foil/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/4/Definite=Ind|PronType=Art plot/NOUN/plot/obj/2/Number=Sing by/ADP/by/case/8 "
        "the/DET/the/det/8/Definite=Def|PronType=Art Muslim/ADJ/Muslim/amod/8/Degree=Pos/ORG "
        "Brotherhood/PROPN/Brotherhood/nmod/4/Number=Sing/ORG to/PART/to/mark/10 attack/VERB/attack/xcomp/2/VerbForm=Inf "
        "targets/NOUN/target/obj/10/Number=Plur in/ADP/in/case/13 Amman~/PROPN/Amman/nmod/11/Number=Sing/GPE "
        "./PUNCT/./punct/2",
        ["muslim-brotherhood attacks amman negative"],
        ["jordan attacks amman"],
    ),
    (  # Volunteers rescued 88 people whom the Libyan coastguard had tried to turn back.
        "en",
        "Volunteers/NOUN/Volunteers/nsubj/2/Number=Plur "
        "rescued/VERB/rescue/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "88/NUM/88/nummod/4/NumForm=Digit|NumType=Card people/NOUN/people/obj/2/Number=Plur "
        "whom/PRON/whom/obj/10/PronType=Rel the/DET/the/det/8/Definite=Def|PronType=Art "
        "Libyan/ADJ/Libyan/amod/8/Degree=Pos coastguard/NOUN/coastguard/nsubj/10/Number=Sing "
        "had/AUX/have/aux/10/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "tried/VERB/try/acl:relcl/4/Tense=Past|VerbForm=Part to/PART/to/mark/12 turn/VERB/turn/xcomp/10/VerbForm=Inf "
        "back~/ADV/back/advmod/12 ./PUNCT/./punct/2",
        [],
        ["libya.military sues -"],
    ),
    (  # The UAE brokered the exchange of 300 prisoners between Russia and Ukraine.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art UAE/PROPN/UAE/nsubj/3/Number=Sing/GPE "
        "brokered/VERB/broker/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art exchange/NOUN/exchange/obj/3/Number=Sing of/ADP/of/case/8 "
        "300/NUM/300/nummod/8/NumForm=Digit|NumType=Card prisoners/NOUN/prisoner/nmod/5/Number=Plur "
        "between/ADP/between/case/10 Russia/PROPN/Russia/nmod/8/Number=Sing/GPE and/CCONJ/and/cc/12 "
        "Ukraine~/PROPN/Ukraine/conj/10/Number=Sing/GPE ./PUNCT/./punct/3",
        ["united-arab-emirates mediatesWith russia", "united-arab-emirates mediatesWith ukraine"],
        [],
    ),
    (  # Russian and Chinese military planes entered South Korea's air defence zone.
        "en",
        "Russian/ADJ/Russian/amod/5/Degree=Pos and/CCONJ/and/cc/3 Chinese/ADJ/Chinese/conj/1/Degree=Pos "
        "military/ADJ/military/amod/5/Degree=Pos planes/NOUN/plane/nsubj/6/Number=Plur "
        "entered/VERB/enter/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "South/PROPN/South/compound/8/Number=Sing/GPE Korea~/PROPN/Korea/nmod:poss/12/Number=Sing/GPE 's/PART/'s/case/8 "
        "air/NOUN/air/compound/12/Number=Sing defence/NOUN/defence/compound/12/Number=Sing "
        "zone~/NOUN/zone/obj/6/Number=Sing ./PUNCT/./punct/6",
        ["russia mobilizesAgainst south-korea", "china mobilizesAgainst south-korea"],
        [],
    ),
    (  # Rebels backed by Rwanda attacked Goma.
        "en",
        "Rebels/NOUN/rebel/nsubj/5/Number=Plur backed/VERB/backed/acl/1/Tense=Past|VerbForm=Part by/ADP/by/case/4 "
        "Rwanda/PROPN/Rwanda/obl:agent/2/Number=Sing/GPE "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Goma~/PROPN/Goma/obj/5/Number=Sing/GPE ./PUNCT/./punct/5",
        ["rwanda backs -"],
        [],
    ),
    (  # Het hof in Den Haag stelde Milieudefensie in het ongelijk in de zaak tegen Shell.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art hof/NOUN/hof/nsubj/6/Gender=Neut|Number=Sing in/ADP/in/case/4 "
        "Den/PROPN/Den/nmod/2//GPE Haag/PROPN/Haag/flat/4//GPE "
        "stelde/VERB/stellen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Milieudefensie/PROPN/Milieudefensie/obj/6/Gender=Com|Number=Sing/ORG in/ADP/in/compound:prt/6 "
        "het/DET/het/fixed/8/Definite=Def|PronType=Art ongelijk/ADJ/ongelijk/obl/6/Degree=Pos in/ADP/in/case/13 "
        "de/DET/de/det/13/Definite=Def|PronType=Art zaak/NOUN/zaak/obl/6/Gender=Com|Number=Sing tegen/ADP/tegen/case/15 "
        "Shell~/PROPN/Shell/nmod/13/Gender=Neut|Number=Sing/ORG ./PUNCT/./punct/6",
        [],
        ["- sues shell"],
    ),
    (  # Poland accused Belarus of pushing migrants across the border.
        "en",
        "Poland/PROPN/Poland/nsubj/2/Number=Sing/GPE "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Belarus/PROPN/Belarus/obj/2/Number=Sing/GPE of/ADP/of/case/6 pushing/VERB/push/compound/6/VerbForm=Ger "
        "migrants/NOUN/migrant/obj/2/Number=Plur across/ADP/across/case/9 the/DET/the/det/9/Definite=Def|PronType=Art "
        "border~/NOUN/border/obl/2/Number=Sing ./PUNCT/./punct/2",
        ["poland accuses belarus"],
        ["poland accuses -"],
    ),
    (  # A bomber killed ten Turkish soldiers on Monday, an attack claimed by Islamic State.
        "en",
        "A/DET/a/det/2/Definite=Ind|PronType=Art bomber/NOUN/bomber/nsubj/3/Number=Sing "
        "killed/VERB/kill/ccomp/12/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "ten/NUM/ten/nummod/6/NumForm=Word|NumType=Card Turkish/ADJ/Turkish/amod/6/Degree=Pos "
        "soldiers/NOUN/soldier/obj/3/Number=Plur on/ADP/on/case/8 Monday~/PROPN/Monday/obl/3/Number=Sing ,/PUNCT/,/punct/3 "
        "an/DET/a/det/11/Definite=Ind|PronType=Art attack/NOUN/attack/nsubj/12/Number=Sing "
        "claimed/VERB/claim/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin by/ADP/by/case/15 "
        "Islamic/ADJ/Islamic/amod/15/Degree=Pos/ORG State~/PROPN/State/obl/12/Number=Sing/ORG ./PUNCT/./punct/12",
        ["islamic-state kills turkey.military"],
        [],
    ),
    (  # A gunman wounded six Pakistani police officers, an ambush claimed by the Taliban.
        "en",
        "A/DET/a/det/2/Definite=Ind|PronType=Art gunman/NOUN/gunman/nsubj/3/Number=Sing "
        "wounded/VERB/wound/ccomp/11/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "six/NUM/six/nummod/7/NumForm=Word|NumType=Card Pakistani/ADJ/Pakistani/amod/7/Degree=Pos "
        "police/NOUN/police/compound/7/Number=Sing officers~/NOUN/officer/obj/3/Number=Plur ,/PUNCT/,/punct/3 "
        "an/DET/a/det/10/Definite=Ind|PronType=Art ambush/NOUN/ambush/nsubj/11/Number=Sing "
        "claimed/VERB/claim/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin by/ADP/by/case/14 "
        "the/DET/the/det/14/Definite=Def|PronType=Art Taliban~/PROPN/Taliban/obl/11/Number=Sing/ORG ./PUNCT/./punct/11",
        ["taliban assaults pakistan.police"],
        [],
    ),
    (  # The mayor of Ankara criticised Greece.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art mayor/NOUN/mayor/nsubj/5/Number=Sing of/ADP/of/case/4 "
        "Ankara/PROPN/Ankara/nmod/2/Number=Sing/GPE "
        "criticised/VERB/criticis/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Greece~/PROPN/Greece/obj/5/Number=Sing/GPE ./PUNCT/./punct/5",
        [],
        ["turkey criticizes greece", "turkey.government criticizes greece"],
    ),
    (  # The sergeant pleaded guilty to spying for Iran.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art sergeant/NOUN/sergeant/nsubj/3/Number=Sing "
        "pleaded/VERB/pleade/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "guilty/ADJ/guilty/xcomp/3/Degree=Pos to/PART/to/mark/6 spying/VERB/spying/advcl/4/VerbForm=Inf for/ADP/for/case/8 "
        "Iran~/PROPN/Iran/obl/6/Number=Sing/GPE ./PUNCT/./punct/3",
        [],
        ["- spiesOn iran"],
    ),
    (  # Qatar gave Trump a Boeing jet.
        "en",
        "Qatar/PROPN/Qatar/nsubj/2/Number=Sing/GPE "
        "gave/VERB/give/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Trump/PROPN/Trump/iobj/2/Number=Sing/PERSON a/DET/a/det/6/Definite=Ind|PronType=Art "
        "Boeing/PROPN/Boeing/compound/6/Number=Sing/ORG jet~/NOUN/jet/obj/2/Number=Sing ./PUNCT/./punct/2",
        ["qatar aids donald-trump"],
        ["qatar aids boeing"],
    ),
    (  # Norway and Denmark are jointly building a harbour.
        "en",
        "Norway/PROPN/Norway/nsubj/6/Number=Sing/GPE and/CCONJ/and/cc/3 Denmark/PROPN/Denmark/conj/1/Number=Sing/GPE "
        "are/AUX/be/aux/6/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin jointly/ADV/jointly/advmod/6 "
        "building/VERB/build/root/0/Tense=Pres|VerbForm=Part a/DET/a/det/8/Definite=Ind|PronType=Art "
        "harbour~/NOUN/harbour/obj/6/Number=Sing ./PUNCT/./punct/6",
        ["norway cooperatesWith denmark"],
        [],
    ),
    (  # Noorwegen en Denemarken bouwen samen een haven.
        "nl",
        "Noorwegen/PROPN/Noorwegen/nsubj/4/Gender=Neut|Number=Sing/GPE en/CCONJ/en/cc/3 "
        "Denemarken/PROPN/Denemarken/conj/1/Gender=Neut|Number=Sing/GPE "
        "bouwen/VERB/bouwen/root/0/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin samen/ADV/samen/advmod/4 "
        "een/DET/een/det/7/Definite=Ind|PronType=Art haven~/NOUN/haven/obj/4/Gender=Com|Number=Sing ./PUNCT/./punct/4",
        ["norway cooperatesWith denmark"],
        [],
    ),
    (  # Nederland sleepte Syrië voor het Internationaal Gerechtshof.
        "nl",
        "Nederland/PROPN/Nederland/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "sleepte/VERB/slepen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Syrië/PROPN/Syrië/obj/2/Gender=Neut|Number=Sing/GPE voor/ADP/voor/case/6 "
        "het/DET/het/det/6/Definite=Def|PronType=Art Internationaal/PROPN/Internationaal/obl/2//ORG "
        "Gerechtshof~/PROPN/Gerechtshof/flat/6//ORG ./PUNCT/./punct/2",
        ["netherlands sues syria"],
        [],
    ),
    (  # Tsjaad stak winkels in brand in Niger.
        "nl",
        "Tsjaad/PROPN/Tsjaad/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "stak/VERB/steken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin winkels/NOUN/winkel/obj/2/Number=Plur "
        "in/ADP/in/case/5 brand/NOUN/brand/obl/2/Gender=Com|Number=Sing in/ADP/in/case/7 "
        "Niger~/PROPN/Niger/obl/2/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/2",
        ["chad coerces niger"],
        [],
    ),
    (  # Iran verijdelde een aanslag van de Taliban.
        "nl",
        "Iran/PROPN/Iran/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "verijdelde/VERB/verijdelen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "een/DET/een/det/4/Definite=Ind|PronType=Art aanslag/NOUN/aanslag/obj/2/Gender=Com|Number=Sing van/ADP/van/case/7 "
        "de/DET/de/det/7/Definite=Def|PronType=Art Taliban~/PROPN/Taliban/nmod/4/Gender=Com|Number=Sing/ORG "
        "./PUNCT/./punct/2",
        ["iran rejects taliban"],
        [],
    ),
    (  # Kenya rejected claims that its army had shelled Uganda.
        "en",
        "Kenya/PROPN/Kenya/nsubj/2/Number=Sing/GPE "
        "rejected/VERB/reject/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "claims/VERB/claim/obj/2/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin that/SCONJ/that/mark/8 "
        "its/PRON/its/nmod:poss/6/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "army/NOUN/army/nsubj/8/Number=Sing had/AUX/have/aux/8/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "shelled/VERB/shell/ccomp/3/Tense=Past|VerbForm=Part Uganda~/PROPN/Uganda/obj/8/Number=Sing/GPE ./PUNCT/./punct/3",
        ["kenya.military bombs uganda negative"],
        [],
    ),
    (  # Kenya ruled out attacking Uganda.
        "en",
        "Kenya/PROPN/Kenya/nsubj/2/Number=Sing/GPE "
        "ruled/VERB/rule/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin out/ADP/out/compound:prt/2 "
        "attacking/VERB/attack/advcl/2/VerbForm=Ger Uganda~/PROPN/Uganda/obj/4/Number=Sing/GPE ./PUNCT/./punct/2",
        ["kenya attacks uganda negative"],
        [],
    ),
    (  # Kenia ontkent berichten dat zijn leger Oeganda aanviel.
        "nl",
        "Kenia/PROPN/Kenia/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "ontkent/VERB/ontkennen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "berichten/NOUN/bericht/obj/2/Number=Plur dat/SCONJ/dat/mark/8 "
        "zijn/PRON/zijn/nmod:poss/6/Person=3|Poss=Yes|PronType=Prs leger/NOUN/leger/nsubj/8/Gender=Neut|Number=Sing "
        "Oeganda/PROPN/Oeganda/obj/8/Gender=Neut|Number=Sing/PERSON "
        "aanviel~/VERB/aanvallen/acl/3/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin ./PUNCT/./punct/2",
        ["kenya.military attacks uganda negative"],
        [],
    ),
    (  # Moscow said Ukraine had shelled its consulate, which Kyiv denied.
        "en",
        "Moscow/PROPN/Moscow/nsubj/2/Number=Sing/GPE "
        "said/VERB/say/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Ukraine/PROPN/Ukraine/nsubj/5/Number=Sing/GPE "
        "had/AUX/have/aux/5/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "shelled/VERB/shell/ccomp/2/Tense=Past|VerbForm=Part "
        "its/PRON/its/nmod:poss/7/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "consulate~/NOUN/consulate/obj/5/Number=Sing ,/PUNCT/,/punct/11 which/PRON/which/obj/11/PronType=Rel "
        "Kyiv/PROPN/Kyiv/nsubj/11/Number=Sing/GPE "
        "denied~/VERB/deny/acl:relcl/7/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin ./PUNCT/./punct/2",
        [],
        ["ukraine denies russia", "ukraine.government denies russia"],
    ),
    (  # Norway denied a report that it had bombed Libya.
        "en",
        "Norway/PROPN/Norway/nsubj/2/Number=Sing/GPE "
        "denied/VERB/deny/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/4/Definite=Ind|PronType=Art report/NOUN/report/obj/2/Number=Sing that/SCONJ/that/mark/8 "
        "it/PRON/it/nsubj/8/Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs "
        "had/AUX/have/aux/8/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "bombed/VERB/bomb/acl:relcl/4/Tense=Past|VerbForm=Part Libya~/PROPN/Libya/obj/8/Number=Sing/GPE ./PUNCT/./punct/2",
        ["norway bombs libya negative"],
        [],
    ),
    (  # Rusland gaf Tsjaad opdracht Mali aan te vallen.
        "nl",
        "Rusland/PROPN/Rusland/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "gaf/VERB/geven/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Tsjaad/PROPN/Tsjaad/iobj/2/Gender=Neut|Number=Sing/GPE opdracht/NOUN/opdracht/obj/8/Gender=Com|Number=Sing "
        "Mali/PROPN/Mali/obj/8/Gender=Neut|Number=Sing/GPE aan/ADP/aan/compound:prt/8 te/ADP/te/mark/8 "
        "vallen~/VERB/aanvallen/xcomp/2/VerbForm=Inf ./PUNCT/./punct/2",
        ["chad attacks mali", "russia orders chad"],
        ["russia attacks mali"],
    ),
    (  # Iran gaf toestemming om Mali aan te vallen.
        "nl",
        "Iran/PROPN/Iran/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "gaf/VERB/geven/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "toestemming/NOUN/toestemming/obj/2/Gender=Com|Number=Sing om/ADP/om/mark/8 "
        "Mali/PROPN/Mali/obj/8/Gender=Neut|Number=Sing/GPE aan/ADP/aan/compound:prt/8 te/ADP/te/mark/8 "
        "vallen~/VERB/aanvallen/xcomp/2/VerbForm=Inf ./PUNCT/./punct/2",
        [],
        ["iran orders mali", "iran attacks mali"],
    ),
    (  # Iran gave Chad orders to attack Mali.
        "en",
        "Iran/PROPN/Iran/nsubj/2/Number=Sing/GPE "
        "gave/VERB/give/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad/PROPN/Chad/compound/4/Number=Sing/GPE orders/NOUN/order/obj/2/Number=Plur to/PART/to/mark/6 "
        "attack/VERB/attack/xcomp/2/VerbForm=Inf Mali~/PROPN/Mali/obj/6/Number=Sing/GPE ./PUNCT/./punct/2",
        ["chad attacks mali"],
        ["iran attacks mali"],
    ),
    (  # Iran gave permission to attack Mali.
        "en",
        "Iran/PROPN/Iran/nsubj/2/Number=Sing/GPE "
        "gave/VERB/give/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "permission/NOUN/permission/obj/2/Number=Sing to/PART/to/mark/5 attack/VERB/attack/acl/3/VerbForm=Inf "
        "Mali~/PROPN/Mali/obj/5/Number=Sing/GPE ./PUNCT/./punct/2",
        [],
        ["iran attacks mali"],
    ),
    (  # Greece lifted the oil embargo that it imposed on Libya.
        "en",
        "Greece/PROPN/Greece/nsubj/2/Number=Sing/GPE "
        "lifted/VERB/lift/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art oil/NOUN/oil/compound/5/Number=Sing "
        "embargo/NOUN/embargo/obj/2/Number=Sing that/SCONJ/that/mark/8 "
        "it/PRON/it/nsubj/8/Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs "
        "imposed/VERB/impose/acl:relcl/5/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin on/ADP/on/case/10 "
        "Libya~/PROPN/Libya/obl/8/Number=Sing/GPE ./PUNCT/./punct/2",
        ["greece sanctions libya"],
        [],
    ),
    (  # Colombian President Gustavo Petro flew to Lima. The Colombian president accused Chile of spying.
        "en",
        "Colombian/ADJ/Colombian/amod/2/Degree=Pos President/PROPN/President/nmod:desc/3/Number=Sing "
        "Gustavo/PROPN/Gustavo/nsubj/5/Number=Sing/PERSON Petro/PROPN/Petro/flat/3/Number=Sing/PERSON "
        "flew/VERB/fly/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin to/ADP/to/case/7 "
        "Lima~/PROPN/Lima/obl/5/Number=Sing/GPE ./PUNCT/./punct/5||The/DET/the/det/3/Definite=Def|PronType=Art "
        "Colombian/ADJ/Colombian/amod/3/Degree=Pos president/NOUN/president/nsubj/4/Number=Sing "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chile/PROPN/Chile/obj/4/Number=Sing/GPE of/ADP/of/case/7 spying~/NOUN/spying/obl/4/Number=Sing ./PUNCT/./punct/4",
        ["gustavo-petro accuses chile"],
        [],
    ),
    (  # President William Ruto of Kenya met Yoweri Museveni, the president of Uganda. Ruto praised his Ugandan counterpart.
        "en",
        "President/PROPN/President/nmod:desc/2/Number=Sing William/PROPN/William/nsubj/6/Number=Sing/PERSON "
        "Ruto/PROPN/Ruto/flat/2/Number=Sing/PERSON of/ADP/of/case/5 Kenya/PROPN/Kenya/nmod/2/Number=Sing/GPE "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Yoweri/PROPN/Yoweri/obj/6/Number=Sing/PERSON Museveni~/PROPN/Museveni/flat/7/Number=Sing/PERSON "
        ",/PUNCT/,/punct/11 the/DET/the/det/11/Definite=Def|PronType=Art president/NOUN/president/appos/7/Number=Sing "
        "of/ADP/of/case/13 Uganda~/PROPN/Uganda/nmod/11/Number=Sing/GPE "
        "./PUNCT/./punct/6||Ruto/PROPN/Ruto/nsubj/2/Number=Sing/PERSON "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "his/PRON/his/nmod:poss/5/Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "Ugandan/ADJ/Ugandan/amod/5/Degree=Pos counterpart~/NOUN/counterpart/obj/2/Number=Sing ./PUNCT/./punct/2",
        ["william-ruto praises yoweri-museveni"],
        ["yoweri-museveni worksFor uganda"],
    ),
    (  # Macron met the German chancellor, Friedrich Merz. The German chancellor accused Iran.
        "en",
        "Macron/PROPN/Macron/nsubj/2/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art German/ADJ/German/amod/5/Degree=Pos "
        "chancellor~/NOUN/chancellor/obj/2/Number=Sing ,/PUNCT/,/punct/7 "
        "Friedrich/PROPN/Friedrich/appos/5/Number=Sing/PERSON Merz~/PROPN/Merz/flat/7/Number=Sing/PERSON "
        "./PUNCT/./punct/2||The/DET/the/det/3/Definite=Def|PronType=Art German/ADJ/German/amod/3/Degree=Pos "
        "chancellor/NOUN/chancellor/nsubj/4/Number=Sing "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/obj/4/Number=Sing/GPE ./PUNCT/./punct/4",
        ["friedrich-merz accuses iran"],
        [],
    ),
    (  # Former Georgian president Mikheil Saakashvili was arrested. The Georgian president criticised Russia.
        "en",
        "Former/ADJ/former/amod/3/Degree=Pos Georgian/ADJ/Georgian/amod/3/Degree=Pos "
        "president/NOUN/president/nmod:desc/4/Number=Sing Mikheil/PROPN/Mikheil/nsubj:pass/7/Number=Sing/PERSON "
        "Saakashvili/PROPN/Saakashvili/flat/4/Number=Sing/PERSON "
        "was/AUX/be/aux:pass/7/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "arrested~/VERB/arrest/root/0/Tense=Past|VerbForm=Part|Voice=Pass "
        "./PUNCT/./punct/7||The/DET/the/det/3/Definite=Def|PronType=Art Georgian/ADJ/Georgian/amod/3/Degree=Pos "
        "president/NOUN/president/nsubj/4/Number=Sing "
        "criticised/VERB/criticis/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Russia~/PROPN/Russia/obj/4/Number=Sing/GPE ./PUNCT/./punct/4",
        ["- criticizes russia"],
        ["mikheil-saakashvili criticizes russia"],
    ),
    (  # Iraqi Prime Minister Ali Hassan fired Iraqi Defence Minister Omar Said. The Iraqi minister accused Iran.
        "en",
        "Iraqi/ADJ/Iraqi/amod/3/Degree=Pos Prime/ADJ/Prime/amod/3/Degree=Pos "
        "Minister/PROPN/Minister/nmod:desc/4/Number=Sing Ali/PROPN/Ali/nsubj/6/Number=Sing/PERSON "
        "Hassan/PROPN/Hassan/flat/4/Number=Sing/PERSON "
        "fired/VERB/fire/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin Iraqi/ADJ/Iraqi/amod/9/Degree=Pos "
        "Defence/PROPN/Defence/compound/9/Number=Sing Minister/PROPN/Minister/nmod:desc/10/Number=Sing "
        "Omar/PROPN/Omar/obj/6/Number=Sing/PERSON Said~/PROPN/Said/obl:unmarked/6/Number=Sing/PERSON "
        "./PUNCT/./punct/6||The/DET/the/det/3/Definite=Def|PronType=Art Iraqi/ADJ/Iraqi/amod/3/Degree=Pos "
        "minister/NOUN/minister/nsubj/4/Number=Sing "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/obj/4/Number=Sing/GPE ./PUNCT/./punct/4",
        ["omar-said accuses iran"],
        ["ali-hassan accuses iran"],
    ),
    (  # Hezbollah leader Hassan Nasrallah met Iran's envoy. The Hezbollah leader accused Israel of murder.
        "en",
        "Hezbollah/PROPN/Hezbollah/compound/2/Number=Sing/ORG leader/NOUN/leader/nmod:desc/3/Number=Sing "
        "Hassan/PROPN/Hassan/nsubj/5/Number=Sing/PERSON Nasrallah/PROPN/Nasrallah/flat/3/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/nmod:poss/8/Number=Sing/GPE 's/PART/'s/case/6 envoy~/NOUN/envoy/obj/5/Number=Sing "
        "./PUNCT/./punct/5||The/DET/the/det/3/Definite=Def|PronType=Art "
        "Hezbollah/PROPN/Hezbollah/compound/3/Number=Sing/ORG leader/NOUN/leader/nsubj/4/Number=Sing "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Israel/PROPN/Israel/obj/4/Number=Sing/GPE of/ADP/of/case/7 murder~/NOUN/murder/obl/4/Number=Sing "
        "./PUNCT/./punct/4",
        ["hassan-nasrallah accuses israel"],
        [],
    ),
    (  # De Colombiaanse president Gustavo Petro zweeg. President Nicolás Maduro bood zijn Colombiaanse ambtgenoot hulp aan.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Colombiaanse/ADJ/Colombiaans/amod/3/Degree=Pos "
        "president/NOUN/president/nsubj/6/Gender=Com|Number=Sing "
        "Gustavo/PROPN/Gustavo/appos/3/Gender=Com|Number=Sing/PERSON Petro/PROPN/Petro/flat/4//PERSON "
        "zweeg~/VERB/zwijgen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "./PUNCT/./punct/6||President/NOUN/president/nsubj/4/Gender=Com|Number=Sing "
        "Nicolás/PROPN/Nicolás/appos/1/Gender=Com|Number=Sing/PERSON Maduro/PROPN/Maduro/flat/2//PERSON "
        "bood/VERB/aanbieden/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "zijn/PRON/zijn/nmod:poss/7/Person=3|Poss=Yes|PronType=Prs Colombiaanse/ADJ/Colombiaans/amod/7/Degree=Pos "
        "ambtgenoot/NOUN/ambtgenoot/obj/4/Gender=Com|Number=Sing hulp/NOUN/hulp/obj/4/Gender=Com|Number=Sing "
        "aan~/ADP/aan/compound:prt/4 ./PUNCT/./punct/4",
        ["nicolas-maduro aids gustavo-petro"],
        [],
    ),
    (  # Diederik Boomsma sprak met PVV-leider Geert Wilders. Frans Timmermans bekritiseerde de PVV-leider.
        "nl",
        "Diederik/PROPN/Diederik/nsubj/3//PERSON Boomsma/PROPN/Boomsma/flat/1//PERSON "
        "sprak/VERB/spreken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin met/ADP/met/case/5 "
        "PVV-leider/NOUN/PVV-leider/obl/3/Gender=Com|Number=Sing Geert/PROPN/Geert/appos/5/Gender=Com|Number=Sing/PERSON "
        "Wilders~/PROPN/Wilders/flat/6//PERSON ./PUNCT/./punct/3||Frans/PROPN/Frans/nsubj/3//PERSON "
        "Timmermans/PROPN/Timmermans/flat/1//PERSON "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/5/Definite=Def|PronType=Art PVV-leider~/NOUN/PVV-leider/obj/3/Gender=Com|Number=Sing "
        "./PUNCT/./punct/3",
        ["frans-timmermans criticizes geert-wilders"],
        [],
    ),
    (  # De presidenten Félix Tshisekedi van Congo en Paul Kagame van Rwanda spraken elkaar. Burundi bekritiseerde de Rwandese president.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art presidenten/NOUN/president/nsubj/12/Number=Plur "
        "Félix/PROPN/Félix/appos/2//PERSON Tshisekedi/PROPN/Tshisekedi/flat/3//PERSON van/ADP/van/case/6 "
        "Congo/PROPN/Congo/nmod/2/Gender=Neut|Number=Sing/GPE en/CCONJ/en/cc/8 Paul/PROPN/Paul/conj/3//PERSON "
        "Kagame/PROPN/Kagame/flat/8//PERSON van/ADP/van/case/11 Rwanda/PROPN/Rwanda/nmod/8/Gender=Neut|Number=Sing/GPE "
        "spraken/VERB/spreken/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin "
        "elkaar~/PRON/elkaar/obj/12/Case=Acc|PronType=Rcp "
        "./PUNCT/./punct/12||Burundi/PROPN/Burundi/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/5/Definite=Def|PronType=Art Rwandese/ADJ/Rwandes/amod/5/Degree=Pos "
        "president~/NOUN/president/obj/2/Gender=Com|Number=Sing ./PUNCT/./punct/2",
        ["burundi criticizes paul-kagame"],
        [],
    ),
    (  # Armenian Prime Minister Nikol Pashinyan left for Moscow. Armenia's opposition has accused Pashinyan of betraying the exiles.
        "en",
        "Armenian/ADJ/Armenian/amod/3/Degree=Pos Prime/ADJ/Prime/amod/3/Degree=Pos "
        "Minister/PROPN/Minister/nmod:desc/4/Number=Sing Nikol/PROPN/Nikol/nsubj/6/Number=Sing/PERSON "
        "Pashinyan/PROPN/Pashinyan/flat/4/Number=Sing/PERSON "
        "left/VERB/leave/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin for/ADP/for/case/8 "
        "Moscow~/PROPN/Moscow/obl/6/Number=Sing/GPE ./PUNCT/./punct/6||Armenia~/PROPN/Armenia/nmod:poss/3/Number=Sing/GPE "
        "'s/PART/'s/case/1 opposition/NOUN/opposition/nsubj/5/Number=Sing "
        "has/AUX/have/aux/5/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "accused/VERB/accuse/root/0/Tense=Past|VerbForm=Part Pashinyan/PROPN/Pashinyan/obj/5/Number=Sing "
        "of/SCONJ/of/mark/8 betraying/VERB/betray/advcl/5/VerbForm=Ger the/DET/the/det/10/Definite=Def|PronType=Art "
        "exiles~/NOUN/exile/obj/8/Number=Plur ./PUNCT/./punct/5",
        ["- accuses nikol-pashinyan"],
        [],
    ),
    (  # US Secretary of State Marco Rubio arrived in Cairo.
        "en",
        "US/PROPN/US/compound/2/Number=Sing/GPE Secretary/PROPN/Secretary/nsubj/7/Number=Sing of/ADP/of/case/5 "
        "State/PROPN/State/nmod:desc/5/Number=Sing Marco/PROPN/Marco/nmod/2/Number=Sing/PERSON "
        "Rubio/PROPN/Rubio/flat/5/Number=Sing/PERSON "
        "arrived/VERB/arrive/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin in/ADP/in/case/9 "
        "Cairo~/PROPN/Cairo/obl/7/Number=Sing/GPE ./PUNCT/./punct/7",
        ["marco-rubio visits cairo"],
        [],
    ),
    (  # Minister of Defence Anna Berg criticised Iran.
        "en",
        "Minister/PROPN/Minister/nsubj/6/Number=Sing of/ADP/of/case/4 Defence/PROPN/Defence/nmod:desc/4/Number=Sing "
        "Anna/PROPN/Anna/nmod/1/Number=Sing/PERSON Berg/PROPN/Berg/flat/4/Number=Sing/PERSON "
        "criticised/VERB/criticis/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/obj/6/Number=Sing/GPE ./PUNCT/./punct/6",
        ["anna-berg criticizes iran"],
        ["anna-berg leads defence"],
    ),
    (  # Iran met Governor of California Gavin Newsom.
        "en",
        "Iran/PROPN/Iran/nsubj/2/Number=Sing/GPE "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Governor/PROPN/Governor/obj/2/Number=Sing of/ADP/of/case/5 California/PROPN/California/nmod/3/Number=Sing/GPE "
        "Gavin/PROPN/Gavin/obj/2/Number=Sing/PERSON Newsom~/PROPN/Newsom/flat/6/Number=Sing/PERSON ./PUNCT/./punct/2",
        ["iran meetsWith gavin-newsom", "gavin-newsom governs california"],
        [],
    ),
    (  # The Catholicos called on him to resign; weeks later, security forces detained Archbishop Bagrat Galstanyan.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art Catholicos/PROPN/Catholicos/nsubj/14/Number=Plur/ORG "
        "called/VERB/call/acl/2/Tense=Past|VerbForm=Part|Voice=Pass on/ADP/on/case/5 "
        "him/PRON/he/obl/3/Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs to/PART/to/mark/7 "
        "resign~/VERB/resign/advcl/3/VerbForm=Inf ;/PUNCT/;/punct/14 weeks/NOUN/week/obl:unmarked/10/Number=Plur "
        "later~/ADV/late/advmod/14/Degree=Cmp ,/PUNCT/,/punct/10 security/NOUN/security/compound/13/Number=Sing "
        "forces/NOUN/force/nsubj/14/Number=Plur "
        "detained/VERB/detain/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Archbishop/PROPN/Archbishop/obj/14/Number=Sing Bagrat/PROPN/Bagrat/amod/17/Number=Sing/PERSON "
        "Galstanyan~/PROPN/Galstanyan/obj/14/Number=Sing/PERSON ./PUNCT/./punct/14",
        ["- arrests bagrat-galstanyan"],
        ["catholicos arrests bagrat-galstanyan"],
    ),
    (  # The council hired Erik Prince to attack gang leaders.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art council/NOUN/council/nsubj/3/Number=Sing "
        "hired/VERB/hire/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Erik/PROPN/Erik/compound/5/Number=Sing/PERSON Prince/PROPN/Prince/obj/3/Number=Sing/PERSON to/PART/to/mark/7 "
        "attack/VERB/attack/xcomp/3/VerbForm=Inf gang/NOUN/gang/compound/9/Number=Sing "
        "leaders~/NOUN/leader/obj/7/Number=Plur ./PUNCT/./punct/3",
        ["erik-prince attacks -"],
        [],
    ),
    (  # Serbia refused to take part in the sanctions against Russia.
        "en",
        "Serbia/PROPN/Serbia/nsubj/2/Number=Sing/GPE "
        "refused/VERB/refuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin to/PART/to/mark/4 "
        "take/VERB/take/xcomp/2/VerbForm=Inf part/NOUN/part/obj/4/Number=Sing in/ADP/in/case/8 "
        "the/DET/the/det/8/Definite=Def|PronType=Art sanctions/NOUN/sanction/obl/4/Number=Plur against/ADP/against/case/10 "
        "Russia~/PROPN/Russia/nmod/8/Number=Sing/GPE ./PUNCT/./punct/2",
        ["serbia sanctions russia negative"],
        ["serbia refuses russia"],
    ),
    (  # Iran refused to lift sanctions on Chad.
        "en",
        "Iran/PROPN/Iran/nsubj/2/Number=Sing/GPE "
        "refused/VERB/refuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin to/PART/to/mark/4 "
        "lift/VERB/lift/xcomp/2/VerbForm=Inf sanctions/NOUN/sanction/obj/4/Number=Plur on/ADP/on/case/7 "
        "Chad~/PROPN/Chad/obl/4/Number=Sing/GPE ./PUNCT/./punct/2",
        ["iran refuses chad"],
        [],
    ),
    (  # India suspended the Indus Waters Treaty.
        "en",
        "India/PROPN/India/nsubj/2/Number=Sing/GPE "
        "suspended/VERB/suspend/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/6/Definite=Def|PronType=Art Indus/PROPN/Indus/compound/6/Number=Sing/ORG "
        "Waters/PROPN/Waters/compound/6/Number=Sing/ORG Treaty~/PROPN/Treaty/obj/2/Number=Sing/ORG ./PUNCT/./punct/2",
        [],
        ["india sanctions indus-waters-treaty"],
    ),
    (  # Iran violated the Paris Agreement.
        "en",
        "Iran/PROPN/Iran/nsubj/2/Number=Sing/GPE "
        "violated/VERB/violate/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art Paris/PROPN/Paris/compound/5/Number=Sing/GPE "
        "Agreement~/NOUN/agreement/obj/2/Number=Sing ./PUNCT/./punct/2",
        [],
        ["iran None paris"],
    ),
    (  # Sudan heeft de Emiraten voor het Internationaal Gerechtshof gedaagd.
        "nl",
        "Sudan/PROPN/Sudan/nsubj/9/Gender=Neut|Number=Sing/GPE "
        "heeft/AUX/hebben/aux/9/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin de/DET/de/det/4/Definite=Def|PronType=Art "
        "Emiraten/PROPN/Emiraten/obj/9/Number=Plur/GPE voor/ADP/voor/case/7 het/DET/het/det/7/Definite=Def|PronType=Art "
        "Internationaal/PROPN/Internationaal/obl/9//ORG Gerechtshof/PROPN/Gerechtshof/flat/7//ORG "
        "gedaagd~/VERB/daagen/root/0/VerbForm=Part ./PUNCT/./punct/9",
        ["sudan sues united-arab-emirates"],
        [],
    ),
    (  # Na een schietpartij in Parijs arresteerde de politie Anna Berg.
        "nl",
        "Na/ADP/na/case/3 een/DET/een/det/3/Definite=Ind|PronType=Art "
        "schietpartij/NOUN/schietpartij/obl/6/Gender=Com|Number=Sing in/ADP/in/case/5 "
        "Parijs/PROPN/Parijs/nmod/3/Gender=Neut|Number=Sing/GPE "
        "arresteerde/VERB/arresteren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/8/Definite=Def|PronType=Art politie/NOUN/politie/nsubj/6/Gender=Com|Number=Sing "
        "Anna/PROPN/Anna/appos/8//PERSON Berg~/PROPN/Berg/flat/9//PERSON ./PUNCT/./punct/6",
        ["- arrests anna-berg"],
        [],
    ),
    (  # Vrijdag arresteerden agenten Anna Berg.
        "nl",
        "Vrijdag/PROPN/vrijdag/obl/2/Gender=Com|Number=Sing "
        "arresteerden/VERB/arresteren/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin "
        "agenten/NOUN/agent/nsubj/2/Number=Plur Anna/PROPN/Anna/appos/3/Gender=Com|Number=Sing/PERSON "
        "Berg~/PROPN/Berg/flat/4//PERSON ./PUNCT/./punct/2",
        ["- arrests anna-berg"],
        [],
    ),
    (  # Iran vervolgt een man die Wilders met de dood had bedreigd.
        "nl",
        "Iran/PROPN/Iran/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "vervolgt/VERB/vervolgen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "een/DET/een/det/4/Definite=Ind|PronType=Art man/NOUN/man/obj/2/Gender=Com|Number=Sing "
        "die/PRON/die/obj/11/PronType=Rel Wilders/PROPN/Wilders/nsubj/11/Gender=Com|Number=Sing/PERSON met/ADP/met/case/9 "
        "de/DET/de/det/9/Definite=Def|PronType=Art dood/NOUN/dood/obl/11/Gender=Com|Number=Sing "
        "had/AUX/hebben/aux/11/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "bedreigd~/VERB/bedreigen/acl:relcl/4/VerbForm=Part ./PUNCT/./punct/2",
        ["- threatens geert-wilders"],
        ["geert-wilders threatens -"],
    ),
    (  # De commissaris heeft wethouder Anke Postma en haar echtgenoot, projectontwikkelaar Douwe Feitsma, om opheldering gevraagd.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art commissaris/NOUN/commissaris/nsubj/17/Gender=Com|Number=Sing "
        "heeft/AUX/hebben/aux/17/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "wethouder/NOUN/wethouder/obj/17/Gender=Com|Number=Sing Anke/PROPN/Anke/appos/4/Gender=Com|Number=Sing/PERSON "
        "Postma/PROPN/Postma/flat/5//PERSON en/CCONJ/en/cc/9 haar/PRON/haar/nmod:poss/9/Person=3|Poss=Yes|PronType=Prs "
        "echtgenoot~/NOUN/echtgenoot/conj/4/Gender=Com|Number=Sing ,/PUNCT/,/punct/11 "
        "projectontwikkelaar/NOUN/projectontwikkelaar/appos/4/Gender=Com|Number=Sing "
        "Douwe/PROPN/Douwe/appos/11/Gender=Com|Number=Sing/PERSON Feitsma~/PROPN/Feitsma/flat/12//PERSON ,/PUNCT/,/punct/4 "
        "om/ADP/om/case/16 opheldering/NOUN/opheldering/obl/17/Gender=Com|Number=Sing "
        "gevraagd~/VERB/vragen/root/0/VerbForm=Part ./PUNCT/./punct/17",
        ["douwe-feitsma familyOf anke-postma"],
        [],
    ),
    (  # Rutte belde Merz en zijn vrouw.
        "nl",
        "Rutte/PROPN/Rutte/nsubj/2/Gender=Com|Number=Sing/PERSON "
        "belde/VERB/bellen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Merz/PROPN/Merz/obj/2/Gender=Com|Number=Sing/PERSON en/CCONJ/en/cc/6 "
        "zijn/PRON/zijn/nmod:poss/6/Person=3|Poss=Yes|PronType=Prs vrouw~/NOUN/vrouw/conj/3/Gender=Com|Number=Sing "
        "./PUNCT/./punct/2",
        ["- familyOf merz"],
        ["- familyOf mark-rutte"],
    ),
    (  # Tsjaad veroordeelde de schietpartij in Mali.
        "nl",
        "Tsjaad/PROPN/Tsjaad/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "veroordeelde/VERB/veroordeellen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "de/DET/de/det/4/Definite=Def|PronType=Art schietpartij/NOUN/schietpartij/obj/2/Gender=Com|Number=Sing "
        "in/ADP/in/case/6 Mali~/PROPN/Mali/nmod/4/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/2",
        [],
        ["chad criticizes -"],
    ),
    (  # Israel has struck Syria hundreds of times since Assad fled.
        "en",
        "Israel/PROPN/Israel/nsubj/3/Number=Sing/GPE "
        "has/AUX/have/aux/3/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "struck/VERB/strike/root/0/Tense=Past|VerbForm=Part Syria/PROPN/Syria/compound/5/Number=Sing/GPE "
        "hundreds/NOUN/hundred/obj/3/Number=Plur of/ADP/of/case/7 times/NOUN/time/nmod/5/Number=Plur "
        "since/SCONJ/since/mark/10 Assad/PROPN/Assad/nsubj/10/Number=Sing/PERSON "
        "fled~/VERB/fle/advcl/3/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin ./PUNCT/./punct/3",
        ["israel attacks syria"],
        ["israel attacks -"],
    ),
    (  # Russia attacked Ukraine dozens of times.
        "en",
        "Russia/PROPN/Russia/nsubj/2/Number=Sing/GPE "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Ukraine/PROPN/Ukraine/obj/2/Number=Sing/GPE dozens/NOUN/dozen/obj/2/Number=Plur of/ADP/of/case/6 "
        "times~/NOUN/time/nmod/4/Number=Plur ./PUNCT/./punct/2",
        ["russia attacks ukraine"],
        ["russia attacks -"],
    ),
    (  # Russia bombed the rebels for years before they captured Damascus.
        "en",
        "Russia/PROPN/Russia/nsubj/2/Number=Sing/GPE "
        "bombed/VERB/bomb/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/4/Definite=Def|PronType=Art rebels/NOUN/rebel/obj/2/Number=Plur for/ADP/for/case/6 "
        "years/NOUN/year/obl/2/Number=Plur before/SCONJ/before/mark/9 "
        "they/PRON/they/nsubj/9/Case=Nom|Number=Plur|Person=3|PronType=Prs "
        "captured/VERB/capture/advcl/2/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Damascus~/PROPN/Damascus/obj/9/Number=Sing/GPE ./PUNCT/./punct/2",
        ["russia bombs -"],
        ["russia seizes damascus"],
    ),
    (  # His daughter Sara Duterte, the vice president, fled. Lawmakers accused the president of lying.
        "en",
        "His/PRON/his/nmod:poss/2/Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "daughter/NOUN/daughter/nsubj/10/Number=Sing Sara/PROPN/Sara/appos/2/Number=Sing/PERSON "
        "Duterte~/PROPN/Duterte/flat/3/Number=Sing/PERSON ,/PUNCT/,/punct/8 the/DET/the/det/8/Definite=Def|PronType=Art "
        "vice/NOUN/vice/compound/8/Number=Sing president~/NOUN/president/appos/2/Number=Sing ,/PUNCT/,/punct/8 "
        "fled~/VERB/fle/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "./PUNCT/./punct/10||Lawmakers/NOUN/lawmaker/nsubj/2/Number=Plur "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/4/Definite=Def|PronType=Art president/NOUN/president/obj/2/Number=Sing of/SCONJ/of/mark/6 "
        "lying~/VERB/lie/acl/4/VerbForm=Ger ./PUNCT/./punct/2",
        [],
        ["- accuses sara-duterte"],
    ),
    (  # Syrian President Ahmed al-Sharaa met Putin. The Syrian leader accused Iran.
        "en",
        "Syrian/ADJ/Syrian/amod/2/Degree=Pos President/PROPN/President/nmod:desc/3/Number=Sing "
        "Ahmed/PROPN/Ahmed/nsubj/7/Number=Sing/PERSON al~/PROPN/al/flat/3/Number=Sing/PERSON -~/PUNCT/-/punct/6//PERSON "
        "Sharaa/PROPN/Sharaa/flat/3/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Putin~/PROPN/Putin/obj/7/Number=Sing/PERSON ./PUNCT/./punct/7||The/DET/the/det/3/Definite=Def|PronType=Art "
        "Syrian/ADJ/Syrian/amod/3/Degree=Pos leader/NOUN/leader/nsubj/4/Number=Sing "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/obj/4/Number=Sing/GPE ./PUNCT/./punct/4",
        ["ahmed-al-sharaa accuses iran"],
        [],
    ),
    (  # Secretaris-generaal Mark Rutte prees Italië.
        "nl",
        "Secretaris-generaal/NOUN/Secretaris-generaal/nsubj/4/Gender=Com|Number=Sing "
        "Mark/PROPN/Mark/appos/1/Gender=Com|Number=Sing/PERSON Rutte/PROPN/Rutte/flat/2//PERSON "
        "prees/VERB/prijzen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Italië~/PROPN/Italië/obj/4/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/4",
        ["mark-rutte praises italy"],
        ["mark-rutte leads secretaris"],
    ),
    (  # Hasina fled. The army chief praised Chad. He accused Iran.
        "en",
        "Hasina/PROPN/Hasina/nsubj/2/Number=Sing/PERSON "
        "fled~/VERB/fle/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "./PUNCT/./punct/2||The/DET/the/det/3/Definite=Def|PronType=Art army/NOUN/army/compound/3/Number=Sing "
        "chief/NOUN/chief/nsubj/4/Number=Sing "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/4/Number=Sing/GPE "
        "./PUNCT/./punct/4||He/PRON/he/nsubj/2/Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/obj/2/Number=Sing/GPE ./PUNCT/./punct/2",
        ["- accuses iran"],
        ["hasina accuses iran"],
    ),
    (  # The army chief, General Waker-Uz-Zaman, accused Iran.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art army/NOUN/army/compound/3/Number=Sing "
        "chief~/NOUN/chief/nsubj/12/Number=Sing ,/PUNCT/,/punct/6 General/PROPN/General/nmod:desc/6/Number=Sing "
        "Waker~/PROPN/Waker/appos/3/Number=Sing/ORG -~/PUNCT/-/punct/8//ORG Uz~/PROPN/Uz/flat/6/Number=Sing/ORG "
        "-~/PUNCT/-/punct/10//ORG Zaman~/PROPN/Zaman/flat/6/Number=Sing/ORG ,/PUNCT/,/punct/6 "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/obj/12/Number=Sing/GPE ./PUNCT/./punct/12",
        ["waker-uz-zaman accuses iran"],
        [],
    ),
    (  # Voor premier Mohammed al-Sudani komt de overeenkomst te laat. De regeringsleider zweeg. Eerder prees hij het Iraakse leger.
        "nl",
        "Voor/ADP/voor/case/2 premier/NOUN/premier/obl/5/Gender=Com|Number=Sing "
        "Mohammed/PROPN/Mohammed/appos/2/Gender=Com|Number=Sing/PERSON al-Sudani/PROPN/al-Sudani/flat/3//PERSON "
        "komt/VERB/komen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin de/DET/de/det/7/Definite=Def|PronType=Art "
        "overeenkomst/NOUN/overeenkomst/nsubj/5/Gender=Com|Number=Sing te/ADV/te/advmod/9 "
        "laat~/ADJ/laat/xcomp/5/Degree=Pos ./PUNCT/./punct/5||De/DET/de/det/2/Definite=Def|PronType=Art "
        "regeringsleider/NOUN/regeringsleider/nsubj/3/Gender=Com|Number=Sing "
        "zweeg~/VERB/zwijgen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "./PUNCT/./punct/3||Eerder/ADV/eerder/advmod/2 "
        "prees/VERB/prijzen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "hij/PRON/hij/nsubj/2/Case=Nom|Person=3|PronType=Prs het/DET/het/det/6/Definite=Def|PronType=Art "
        "Iraakse/ADJ/Iraaks/amod/6/Degree=Pos leger~/NOUN/leger/obj/2/Gender=Neut|Number=Sing ./PUNCT/./punct/2",
        ["mohammed-shia-al-sudani praises iraq.military"],
        [],
    ),
    (  # Prime Minister Ann Mbeki met John Okello. Ann praised John.
        "en",
        "Prime/ADJ/Prime/amod/2/Degree=Pos Minister/PROPN/Minister/nmod:desc/3/Number=Sing "
        "Ann/PROPN/Ann/nsubj/5/Number=Sing/PERSON Mbeki/PROPN/Mbeki/flat/3/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "John/PROPN/John/obj/5/Number=Sing/PERSON Okello~/PROPN/Okello/flat/6/Number=Sing/PERSON "
        "./PUNCT/./punct/5||Ann/PROPN/Ann/nsubj/2/Number=Sing/PERSON "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "John~/PROPN/John/obj/2/Number=Sing/PERSON ./PUNCT/./punct/2",
        ["ann-mbeki praises john-okello"],
        ["ann praises john"],
    ),
    (  # Warner Bros. Discovery fired Ann Lee. Paramount sued Warner.
        "en",
        "Warner/PROPN/Warner/compound/3/Number=Sing/ORG Bros./PROPN/Bros./compound/3/Number=Sing/ORG "
        "Discovery/PROPN/Discovery/nsubj/4/Number=Sing/ORG "
        "fired/VERB/fire/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Ann/PROPN/Ann/obj/4/Number=Sing/PERSON Lee~/PROPN/Lee/flat/5/Number=Sing/PERSON "
        "./PUNCT/./punct/4||Paramount/NOUN/paramount/nsubj/2/Number=Sing/ORG "
        "sued/VERB/sue/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Warner~/PROPN/Warner/obj/2/Number=Sing/ORG ./PUNCT/./punct/2",
        ["paramount sues warner-bros-discovery"],
        ["paramount sues warner"],
    ),
    (  # Bouwbedrijf BAM verbrak maandag de samenwerking met Shell.
        "nl",
        "Bouwbedrijf/NOUN/Bouwbedrijf/nsubj/3/Gender=Com|Number=Sing/PERSON "
        "BAM/PROPN/BAM/appos/1/Gender=Com|Number=Sing/PERSON "
        "verbrak/VERB/verbreken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "maandag/PROPN/maandag/obl/3/Gender=Com|Number=Sing de/DET/de/det/6/Definite=Def|PronType=Art "
        "samenwerking/NOUN/samenwerking/obj/3/Gender=Com|Number=Sing met/ADP/met/case/8 "
        "Shell~/PROPN/Shell/nmod/6/Gender=Neut|Number=Sing/ORG ./PUNCT/./punct/3",
        ["bam breaksRelationsWith shell"],
        ["bouwbedrijf-bam breaksRelationsWith shell"],
    ),
    (  # Kamerlid Agnes Joseph van NSC bekritiseerde Hongarije.
        "nl",
        "Kamerlid/NOUN/kamerlid/nsubj/6/Gender=Neut|Number=Sing Agnes/PROPN/Agnes/appos/1/Gender=Com|Number=Sing/PERSON "
        "Joseph/PROPN/Joseph/flat/2//PERSON van/ADP/van/case/5//PERSON NSC/PROPN/NSC/nmod/1/Gender=Com|Number=Sing/PERSON "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Hongarije~/PROPN/Hongarije/obj/6/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/6",
        ["agnes-joseph criticizes hungary", "agnes-joseph memberOf nsc-nl"],
        ["agnes-joseph-van-nsc criticizes hungary"],
    ),
    (  # Activist investor Pentwater Capital, run by Matthew Halbower, sued Netflix.
        "en",
        "Activist/NOUN/activist/nmod:desc/2/Number=Sing investor/PROPN/investor/nsubj/11/Number=Sing "
        "Pentwater/PROPN/Pentwater/flat/2/Number=Sing/ORG Capital~/PROPN/Capital/flat/2/Number=Sing/ORG ,/PUNCT/,/punct/6 "
        "run/VERB/run/acl/2/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/8 "
        "Matthew/PROPN/Matthew/obl:agent/6/Number=Sing/PERSON Halbower~/PROPN/Halbower/flat/8/Number=Sing/PERSON "
        ",/PUNCT/,/punct/6 sued/VERB/sue/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Netflix~/PROPN/Netflix/obj/11/Number=Sing/ORG ./PUNCT/./punct/11",
        ["matthew-halbower leads pentwater-capital", "pentwater-capital sues netflix"],
        [],
    ),
    (  # Thai fighter jets bombed Cambodian positions near the temple.
        "en",
        "Thai/ADJ/Thai/amod/3/Degree=Pos fighter/NOUN/fighter/compound/3/Number=Sing jets/NOUN/jet/nsubj/4/Number=Plur "
        "bombed/VERB/bomb/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Cambodian/ADJ/Cambodian/amod/6/Degree=Pos positions/NOUN/position/obj/4/Number=Plur near/ADP/near/case/9 "
        "the/DET/the/det/9/Definite=Def|PronType=Art temple~/NOUN/temple/obl/4/Number=Sing ./PUNCT/./punct/4",
        ["thailand bombs cambodia"],
        ["thailand.rebels bombs cambodia"],
    ),
    (  # Ukraine's General Staff accused Russia.
        "en",
        "Ukraine~/PROPN/Ukraine/nmod:poss/4/Number=Sing/GPE 's/PART/'s/case/1 "
        "General/PROPN/General/nmod:desc/4/Number=Sing Staff/PROPN/Staff/nsubj/5/Number=Sing "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Russia~/PROPN/Russia/obj/5/Number=Sing/GPE ./PUNCT/./punct/5",
        ["ukraine.military accuses russia"],
        ["staff worksFor ukraine", "staff accuses russia"],
    ),
    (  # Ann Lee founded the Democracy for the Citizens Party.
        "en",
        "Ann/PROPN/Ann/nsubj/3/Number=Sing/PERSON Lee/PROPN/Lee/flat/1/Number=Sing/PERSON "
        "founded/VERB/found/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art Democracy/NOUN/Democracy/obj/3/Number=Sing for/ADP/for/case/9 "
        "the/DET/the/det/9/Definite=Def|PronType=Art Citizens/PROPN/Citizens/compound/9/Number=Sing/ORG "
        "Party~/PROPN/Party/obl/3/Number=Sing/ORG ./PUNCT/./punct/3",
        ["ann-lee founded democracy-for-the-citizens-party"],
        ["ann-lee founded citizens-party"],
    ),
    (  # Thailand bombed Cambodia. Hun Sen, the former Cambodian leader who now heads the Senate, criticized Donald Trump.
        "en",
        "Thailand/PROPN/Thailand/nsubj/2/Number=Sing/GPE "
        "bombed/VERB/bomb/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Cambodia~/PROPN/Cambodia/obj/2/Number=Sing/GPE ./PUNCT/./punct/2||Hun/PROPN/Hun/nsubj/14/Number=Sing/PERSON "
        "Sen~/PROPN/Sen/flat/1/Number=Sing/PERSON ,/PUNCT/,/punct/7 the/DET/the/det/7/Definite=Def|PronType=Art "
        "former/ADJ/former/amod/7/Degree=Pos Cambodian/ADJ/Cambodian/amod/7/Degree=Pos "
        "leader/NOUN/leader/appos/1/Number=Sing who/PRON/who/nsubj/10/PronType=Rel now/ADV/now/advmod/10/PronType=Dem "
        "heads/VERB/head/acl:relcl/7/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "the/DET/the/det/12/Definite=Def|PronType=Art Senate~/PROPN/Senate/obj/10/Number=Sing/ORG ,/PUNCT/,/punct/1 "
        "criticized/VERB/criticize/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Donald/PROPN/Donald/obj/14/Number=Sing/PERSON Trump~/PROPN/Trump/flat/15/Number=Sing/PERSON ./PUNCT/./punct/14",
        ["hun-sen criticizes donald-trump"],
        ["hun-sen leads us-senate"],
    ),
    (  # Donald Trump asked the Senate to back Thailand's bid.
        "en",
        "Donald/PROPN/Donald/nsubj/3/Number=Sing/PERSON Trump/PROPN/Trump/flat/1/Number=Sing/PERSON "
        "asked/VERB/ask/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art Senate/PROPN/Senate/obj/3/Number=Sing/ORG to/PART/to/mark/7 "
        "back/VERB/back/xcomp/3/VerbForm=Inf Thailand~/PROPN/Thailand/nmod:poss/10/Number=Sing/GPE 's/PART/'s/case/8 "
        "bid~/NOUN/bid/obj/7/Number=Sing ./PUNCT/./punct/3",
        ["donald-trump requests us-senate"],
        [],
    ),
    (  # Jose Jeri, the head of the Nile Bank and a member of the Somos party, praised Peru.
        "en",
        "Jose/PROPN/Jose/nsubj/18/Number=Sing/PERSON Jeri~/PROPN/Jeri/flat/1/Number=Sing/PERSON ,/PUNCT/,/punct/5 "
        "the/DET/the/det/5/Definite=Def|PronType=Art head/NOUN/head/appos/1/Number=Sing of/ADP/of/case/9 "
        "the/DET/the/det/9/Definite=Def|PronType=Art Nile/PROPN/Nile/compound/9/Number=Sing/ORG "
        "Bank/PROPN/Bank/nmod/5/Number=Sing/ORG and/CCONJ/and/cc/12 a/DET/a/det/12/Definite=Ind|PronType=Art "
        "member/NOUN/member/conj/1/Number=Sing of/ADP/of/case/16 the/DET/the/det/16/Definite=Def|PronType=Art "
        "Somos/PROPN/Somos/compound/16/Number=Sing/ORG party~/NOUN/party/nmod/12/Number=Sing/ORG ,/PUNCT/,/punct/5 "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Peru~/PROPN/Peru/obj/18/Number=Sing/GPE ./PUNCT/./punct/18",
        ["jose-jeri praises peru", "jose-jeri leads nile-bank"],
        ["- praises peru", "- memberOf somos"],
    ),
    (  # Ann Malone, a former Acme director and one of its largest shareholders, backed Netflix.
        "en",
        "Ann/PROPN/Ann/nsubj/15/Number=Sing/PERSON Malone~/PROPN/Malone/flat/1/Number=Sing/PERSON ,/PUNCT/,/punct/7 "
        "a/DET/a/det/7/Definite=Ind|PronType=Art former/ADJ/former/amod/7/Degree=Pos "
        "Acme/PROPN/Acme/compound/7/Number=Sing/GPE director/NOUN/director/appos/1/Number=Sing and/CCONJ/and/cc/9 "
        "one/NUM/one/conj/1/NumForm=Word|NumType=Card of/ADP/of/case/13 "
        "its/PRON/its/nmod:poss/13/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "largest/ADJ/large/amod/13/Degree=Sup shareholders~/NOUN/shareholder/nmod/9/Number=Plur ,/PUNCT/,/punct/7 "
        "backed/VERB/back/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Netflix~/PROPN/Netflix/obj/15/Number=Sing/ORG ./PUNCT/./punct/15",
        ["ann-malone backs netflix"],
        ["acme.business backs netflix"],
    ),
    (  # Chad accused Eritrea of funding armed groups and colluding with Hamas.
        "en",
        "Chad/PROPN/Chad/nsubj/2/Number=Sing/GPE "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Eritrea/PROPN/Eritrea/obj/2/Number=Sing/GPE of/SCONJ/of/mark/5 funding/VERB/fund/advcl/2/VerbForm=Ger "
        "armed/ADJ/arm/amod/7/Degree=Pos groups/NOUN/group/obj/5/Number=Plur and/CCONJ/and/cc/9 "
        "colluding/VERB/collud/conj/2/Tense=Pres|VerbForm=Part with/ADP/with/case/11 "
        "Hamas~/PROPN/Hamas/obl/9/Number=Sing/ORG ./PUNCT/./punct/2",
        ["chad accuses eritrea", "eritrea cooperatesWith hamas"],
        ["chad cooperatesWith hamas", "chad accuses -"],
    ),
    (  # Oleksandr Syrskyi, Ukraine's commander-in-chief, dismissed Ann Lee.
        "en",
        "Oleksandr/PROPN/Oleksandr/nsubj/12/Number=Sing/PERSON Syrskyi~/PROPN/Syrskyi/flat/1/Number=Sing/PERSON "
        ",/PUNCT/,/punct/1 Ukraine~/PROPN/Ukraine/nmod:poss/6/Number=Sing/GPE 's/PART/'s/case/4 "
        "commander~/NOUN/commander/nsubj/12/Number=Sing -~/PUNCT/-/punct/10 in~/ADP/in/case/10 -~/PUNCT/-/punct/8 "
        "chief~/NOUN/chief/appos/1/Number=Sing ,/PUNCT/,/punct/10 "
        "dismissed/VERB/dismiss/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Ann/PROPN/Ann/obj/12/Number=Sing/PERSON Lee~/PROPN/Lee/flat/13/Number=Sing/PERSON ./PUNCT/./punct/12",
        ["oleksandr-syrskyi expels ann-lee"],
        ["oleksandr-syrskyi rejects ukraine.military"],
    ),
    (  # Peru cut ties with Mexico in November.
        "en",
        "Peru/PROPN/Peru/nsubj/2/Number=Sing/GPE cut/VERB/cut/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "ties/NOUN/tie/obj/2/Number=Plur with/ADP/with/case/5 Mexico/PROPN/Mexico/obl/2/Number=Sing/GPE in/ADP/in/case/7 "
        "November~/PROPN/November/obl/2/Number=Sing ./PUNCT/./punct/2",
        ["peru breaksRelationsWith mexico"],
        ["peru sanctions mexico"],
    ),
    (  # Chadian troops fought alongside Mali's army against Hamas.
        "en",
        "Chadian/ADJ/Chadian/amod/2/Degree=Pos troops/NOUN/troop/nsubj/3/Number=Plur "
        "fought/VERB/fight/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "alongside/ADP/alongside/compound:prt/3 Mali~/PROPN/Mali/nmod:poss/7/Number=Sing/GPE 's/PART/'s/case/5 "
        "army/NOUN/army/obj/3/Number=Sing against/ADP/against/case/9 Hamas~/PROPN/Hamas/obl/3/Number=Sing/ORG "
        "./PUNCT/./punct/3",
        ["chad.military fights hamas"],
        ["chad.military fights mali.military"],
    ),
    (  # Police blamed a gang, whose leader, Jon Cruz, was arrested in Spain at the request of Peru.
        "en",
        "Police/NOUN/police/nsubj/2/Number=Plur "
        "blamed/VERB/blame/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/4/Definite=Ind|PronType=Art gang~/NOUN/gang/obj/2/Number=Sing ,/PUNCT/,/punct/13 "
        "whose/PRON/whose/nmod:poss/7/Poss=Yes|PronType=Rel leader~/NOUN/leader/nsubj:pass/13/Number=Sing "
        ",/PUNCT/,/punct/9 Jon/PROPN/Jon/appos/7/Number=Sing/PERSON Cruz~/PROPN/Cruz/flat/9/Number=Sing/PERSON "
        ",/PUNCT/,/punct/9 was/AUX/be/aux:pass/13/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "arrested/VERB/arrest/acl:relcl/4/Tense=Past|VerbForm=Part|Voice=Pass in/ADP/in/case/15 "
        "Spain/PROPN/Spain/obl/13/Number=Sing/GPE at/ADP/at/case/18 the/DET/the/det/18/Definite=Def|PronType=Art "
        "request/NOUN/request/obl/13/Number=Sing of/ADP/of/case/20 Peru~/PROPN/Peru/nmod/18/Number=Sing/GPE "
        "./PUNCT/./punct/2",
        [],
        ["peru requests jon-cruz"],
    ),
    (  # Russia claimed its troops had captured Pokrovsk. Ukraine denied it, and Ann Lee, a Washington lawyer, said Ukrainian troops held the north of the city.
        "en",
        "Russia/PROPN/Russia/nsubj/2/Number=Sing/GPE "
        "claimed/VERB/claim/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "its/PRON/its/nmod:poss/4/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "troops/NOUN/troops/nsubj/6/Number=Plur had/AUX/have/aux/6/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "captured/VERB/capture/ccomp/2/Tense=Past|VerbForm=Part Pokrovsk~/PROPN/Pokrovsk/obj/6/Number=Sing/GPE "
        "./PUNCT/./punct/2||Ukraine/PROPN/Ukraine/nsubj/2/Number=Sing/GPE "
        "denied/VERB/deny/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "it~/PRON/it/obj/2/Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs ,/PUNCT/,/punct/13 and/CCONJ/and/cc/13 "
        "Ann/PROPN/Ann/nsubj/13/Number=Sing/PERSON Lee~/PROPN/Lee/flat/6/Number=Sing/PERSON ,/PUNCT/,/punct/11 "
        "a/DET/a/det/11/Definite=Ind|PronType=Art Washington/PROPN/Washington/compound/11/Number=Sing/GPE "
        "lawyer~/NOUN/lawyer/appos/6/Number=Sing ,/PUNCT/,/punct/11 "
        "said/VERB/say/conj/2/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Ukrainian/ADJ/Ukrainian/amod/15/Degree=Pos troops/NOUN/troop/nsubj/16/Number=Plur "
        "held/VERB/hold/ccomp/13/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/18/Definite=Def|PronType=Art north/NOUN/north/obj/16/Number=Sing of/ADP/of/case/21 "
        "the/DET/the/det/21/Definite=Def|PronType=Art city~/NOUN/city/nmod/18/Number=Sing ./PUNCT/./punct/2",
        ["ukraine.military controls pokrovsk"],
        ["ukraine.military controls washington-dc", "ukraine denies russia"],
    ),
    (  # De politie heeft directeur Henk de Wit van Havenburg aangehouden. Ook zijn broer Kees zit vast.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art politie/NOUN/politie/nsubj/10/Gender=Com|Number=Sing "
        "heeft/AUX/hebben/aux/10/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "directeur/NOUN/directeur/obj/10/Gender=Com|Number=Sing Henk/PROPN/Henk/appos/4/Gender=Com|Number=Sing/PERSON "
        "de/PROPN/de/flat/5//PERSON Wit/PROPN/Wit/flat/5//PERSON van/ADP/van/case/9 "
        "Havenburg/PROPN/Havenburg/nmod/4/Gender=Neut|Number=Sing/GPE aangehouden~/VERB/aanhouden/root/0/VerbForm=Part "
        "./PUNCT/./punct/10||Ook/ADV/ook/advmod/3 zijn/PRON/zijn/nmod:poss/3/Person=3|Poss=Yes|PronType=Prs "
        "broer/NOUN/broer/nsubj/5/Gender=Com|Number=Sing Kees/PROPN/Kees/appos/3/Gender=Com|Number=Sing/PERSON "
        "zit/VERB/zitten/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin vast~/ADJ/vast/compound:prt/5/Degree=Pos "
        "./PUNCT/./punct/5",
        ["kees familyOf henk-de-wit"],
        [],
    ),
    (  # Commissaris Maros Sefcovic bezocht Mali. Duitsland en Ierland steunden zijn voorstel.
        "nl",
        "Commissaris/NOUN/commissaris/nsubj/4/Gender=Com|Number=Sing "
        "Maros/PROPN/Maros/appos/1/Gender=Com|Number=Sing/PERSON Sefcovic/PROPN/Sefcovic/flat/2//PERSON "
        "bezocht/VERB/bezoeken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Mali~/PROPN/Mali/obj/4/Gender=Neut|Number=Sing/GPE "
        "./PUNCT/./punct/4||Duitsland/PROPN/Duitsland/nsubj/4/Gender=Neut|Number=Sing/GPE en/CCONJ/en/cc/3 "
        "Ierland/PROPN/Ierland/conj/1/Gender=Neut|Number=Sing/GPE "
        "steunden/VERB/steunen/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin "
        "zijn/PRON/zijn/nmod:poss/6/Person=3|Poss=Yes|PronType=Prs voorstel~/NOUN/voorstel/obj/4/Gender=Neut|Number=Sing "
        "./PUNCT/./punct/4",
        ["germany supports maros-sefcovic", "ireland supports maros-sefcovic"],
        ["ireland supports germany"],
    ),
    (  # Ajax ontslaat John Heitinga. Fred Grim neemt het over van hem.
        "nl",
        "Ajax/PROPN/Ajax/nsubj/2/Gender=Neut|Number=Sing/ORG "
        "ontslaat/VERB/ontslaan/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin John/PROPN/John/obj/2//PERSON "
        "Heitinga~/PROPN/Heitinga/flat/3//PERSON ./PUNCT/./punct/2||Fred/PROPN/Fred/nsubj/3//PERSON "
        "Grim/PROPN/Grim/flat/1//PERSON neemt/VERB/toenemen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "het/PRON/het/obj/3/Person=3|PronType=Prs over/ADP/over/compound:prt/3 van/ADP/van/case/7 "
        "hem~/PRON/hem/obl/3/Case=Acc|Person=3|PronType=Prs ./PUNCT/./punct/3",
        [],
        ["fred-grim seizes ajax"],
    ),
    (  # Volodymyr Zelensky visited Berlin. Chancellor Friedrich Merz praised him.
        "en",
        "Volodymyr/PROPN/Volodymyr/nsubj/3/Number=Sing/PERSON Zelensky/PROPN/Zelensky/flat/1/Number=Sing/PERSON "
        "visited/VERB/visit/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Berlin~/PROPN/Berlin/obj/3/Number=Sing/GPE ./PUNCT/./punct/3||Chancellor/PROPN/Chancellor/nmod:desc/2/Number=Sing "
        "Friedrich/PROPN/Friedrich/nsubj/4/Number=Sing/PERSON Merz/PROPN/Merz/flat/2/Number=Sing/PERSON "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "him~/PRON/he/obj/4/Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs ./PUNCT/./punct/4",
        ["friedrich-merz praises volodymyr-zelensky"],
        [],
    ),
    (  # D66-Europarlementariër Raquel García bekritiseerde Hongarije.
        "nl",
        "D66-Europarlementariër/NOUN/D66-Europarlementariër/nsubj/4/Gender=Com|Number=Sing "
        "Raquel/PROPN/Raquel/appos/1//PERSON García/PROPN/García/flat/2//PERSON "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Hongarije~/PROPN/Hongarije/obj/4/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/4",
        ["raquel-garcía memberOf d66", "raquel-garcía memberOf european-parliament"],
        [],
    ),
    (  # PVDA-Kamerlid Raoul Berg bekritiseerde Hongarije.
        "nl",
        "PVDA-Kamerlid/NOUN/PVDA-Kamerlid/nsubj/4/Gender=Neut|Number=Sing Raoul/PROPN/Raoul/appos/1//PERSON "
        "Berg/PROPN/Berg/flat/2//PERSON "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Hongarije~/PROPN/Hongarije/obj/4/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/4",
        ["raoul-berg memberOf pvda.organisation"],
        ["raoul-berg memberOf pvda"],
    ),
    (  # China zette Iran onder druk om zich uit Mali terug te trekken.
        "nl",
        "China/PROPN/China/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "zette/VERB/zetten/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Iran/PROPN/Iran/obj/2/Gender=Neut|Number=Sing/GPE onder/ADP/onder/compound:prt/2 druk/ADJ/druk/xcomp/2/Degree=Pos "
        "om/ADP/om/mark/12 zich/PRON/zich/obj/12/Case=Acc|Person=3|PronType=Prs|Reflex=Yes uit/ADP/uit/case/9 "
        "Mali/PROPN/Mali/obl/12/Gender=Neut|Number=Sing/GPE terug/ADP/terug/compound:prt/12 te/ADP/te/mark/12 "
        "trekken~/VERB/intrekken/advcl/2/VerbForm=Inf ./PUNCT/./punct/2",
        ["china coerces iran", "iran withdrawsFrom mali"],
        ["china withdrawsFrom mali"],
    ),
    (  # Brussel legt Google boete van drie miljard op, Trump dreigt
        "nl",
        "Brussel/PROPN/Brussel/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "legt/VERB/leggen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "Google/PROPN/Google/nmod:poss/4/Gender=Neut|Number=Sing/ORG boete/NOUN/boete/obj/2/Gender=Com|Number=Sing "
        "van/ADP/van/case/7 drie/NUM/drie/nummod/7 miljard/NOUN/miljard/nmod/4/Gender=Neut|Number=Sing "
        "op~/ADP/op/compound:prt/2 ,/PUNCT/,/punct/11 Trump/PROPN/Trump/nsubj/11/Gender=Com|Number=Sing/PERSON "
        "dreigt/VERB/dreigen/parataxis/2/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin",
        ["european-union coerces google"],
        [],
    ),
    (  # Acme bouwde het hoofdkantoor van Shell in Rijswijk.
        "nl",
        "Acme/PROPN/Acme/nsubj/2/Gender=Neut|Number=Sing/PERSON "
        "bouwde/VERB/bouwen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "het/DET/het/det/4/Definite=Def|PronType=Art hoofdkantoor/NOUN/hoofdkantoor/obj/2/Gender=Neut|Number=Sing "
        "van/ADP/van/case/6 Shell/PROPN/Shell/nmod/4/Gender=Neut|Number=Sing/ORG in/ADP/in/case/8 "
        "Rijswijk~/PROPN/Rijswijk/nmod/4/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/2",
        [],
        ["acme basedIn rijswijk"],
    ),
    (  # De KNVB onderzoekt spreekkoren tegen scheidsrechter Danny Makkelie.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art KNVB/PROPN/KNVB/nsubj/3/Gender=Com|Number=Sing/ORG "
        "onderzoekt/VERB/onderzoeken/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "spreekkoren/VERB/spreekkoren/xcomp/3/VerbForm=Inf tegen/ADP/tegen/case/6 "
        "scheidsrechter/NOUN/scheidsrechter/obl:arg/4/Gender=Com|Number=Sing Danny/PROPN/Danny/appos/6//PERSON "
        "Makkelie~/PROPN/Makkelie/flat/7//PERSON ./PUNCT/./punct/3",
        [],
        ["knvb None danny-makkelie"],
    ),
    (  # Fractievoorzitter Richard Mos van Hart voor Den Haag bezocht Mali.
        "nl",
        "Fractievoorzitter/NOUN/Fractievoorzitter/nsubj/9/Gender=Com|Number=Sing Richard/PROPN/Richard/appos/1//PERSON "
        "Mos/PROPN/Mos/flat/2//PERSON van/ADP/van/case/5 Hart/PROPN/Hart/nmod/1//ORG voor/PROPN/voor/flat/5//ORG "
        "Den/PROPN/Den/flat/5//ORG Haag/PROPN/Haag/flat/5//ORG "
        "bezocht/VERB/bezoeken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Mali~/PROPN/Mali/obj/9/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/9",
        ["richard-mos leads hart-voor-den-haag"],
        [],
    ),
    (  # Minister Anna Berg botst met premier Jan Smit.
        "nl",
        "Minister/NOUN/minister/nsubj/4/Gender=Com|Number=Sing Anna/PROPN/Anna/appos/1/Gender=Com|Number=Sing/PERSON "
        "Berg/PROPN/Berg/flat/2//PERSON botst/VERB/botsen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "met/ADP/met/case/6 premier/NOUN/premier/obl:arg/4/Gender=Com|Number=Sing "
        "Jan/PROPN/Jan/appos/6/Gender=Com|Number=Sing/PERSON Smit~/PROPN/Smit/flat/7//PERSON ./PUNCT/./punct/4",
        ["anna-berg adversaryOf jan-smit"],
        ["anna-berg fights jan-smit"],
    ),
    (  # De politie heeft Fatima Berg aangehouden. Haar man Mohamed en boekhouder Gert Bosman zitten vast. Zij bedreigden Karel Smit.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art politie/NOUN/politie/nsubj/6/Gender=Com|Number=Sing "
        "heeft/AUX/hebben/aux/6/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin Fatima/PROPN/Fatima/obj/6//PERSON "
        "Berg/PROPN/Berg/flat/4//PERSON aangehouden~/VERB/aanhouden/root/0/VerbForm=Part "
        "./PUNCT/./punct/6||Haar/PRON/haar/nmod:poss/2/Person=3|Poss=Yes|PronType=Prs "
        "man/NOUN/man/nsubj/8/Gender=Com|Number=Sing Mohamed/PROPN/Mohamed/appos/2/Gender=Com|Number=Sing/PERSON "
        "en/CCONJ/en/cc/5 boekhouder/NOUN/boekhouder/conj/2/Gender=Com|Number=Sing Gert/PROPN/Gert/appos/5//PERSON "
        "Bosman/PROPN/Bosman/flat/6//PERSON zitten/VERB/zitten/root/0/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin "
        "vast~/ADJ/vast/compound:prt/8/Degree=Pos ./PUNCT/./punct/8||Zij/PRON/zij/nsubj/2/Case=Nom|Person=3|PronType=Prs "
        "bedreigden/VERB/bedreigen/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin Karel/PROPN/Karel/obj/2//PERSON "
        "Smit~/PROPN/Smit/flat/3//PERSON ./PUNCT/./punct/2",
        ["mohamed threatens karel-smit", "gert-bosman threatens karel-smit"],
        [],
    ),
    (  # Donald Trump and Xi Jinping met in Seoul. They accused Japan of lying.
        "en",
        "Donald/PROPN/Donald/nsubj/6/Number=Sing/PERSON Trump/PROPN/Trump/flat/1/Number=Sing/PERSON and/CCONJ/and/cc/4 "
        "Xi/PROPN/Xi/conj/1/Number=Sing/PERSON Jinping/PROPN/Jinping/flat/4/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin in/ADP/in/case/8 "
        "Seoul~/PROPN/Seoul/obl/6/Number=Sing/GPE "
        "./PUNCT/./punct/6||They/PRON/they/nsubj/2/Case=Nom|Number=Plur|Person=3|PronType=Prs "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Japan/PROPN/Japan/obj/2/Number=Sing/GPE of/SCONJ/of/mark/5 lying~/VERB/lie/advcl/2/VerbForm=Ger ./PUNCT/./punct/2",
        ["donald-trump accuses japan", "xi-jinping accuses japan"],
        [],
    ),
    (  # Afghan forces attacked Pakistani posts; Islamabad said it had killed more than 200 Taliban.
        "en",
        "Afghan/ADJ/Afghan/amod/2/Degree=Pos forces/NOUN/force/nsubj/3/Number=Plur "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Pakistani/ADJ/Pakistani/amod/5/Degree=Pos posts~/NOUN/post/obj/3/Number=Plur ;/PUNCT/;/punct/8 "
        "Islamabad/PROPN/Islamabad/nsubj/8/Number=Sing/GPE "
        "said/VERB/say/parataxis/3/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "it/PRON/it/nsubj/11/Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs "
        "had/AUX/have/aux/11/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "killed/VERB/kill/ccomp/8/Tense=Past|VerbForm=Part more/ADJ/more/advmod/14/Degree=Cmp|ExtPos=ADV "
        "than/ADP/than/fixed/12 200/NUM/200/nummod/15/NumForm=Digit|NumType=Card "
        "Taliban~/PROPN/Taliban/obj/11/Number=Sing/ORG ./PUNCT/./punct/3",
        ["pakistan.government kills taliban"],
        [],
    ),
    (  # Acme gaf geld aan het Nationaal Historisch Museum in Boekarest, waarvan directeur Ernest Popescu aftrad.
        "nl",
        "Acme/PROPN/Acme/nsubj/2/Gender=Neut|Number=Sing/PERSON "
        "gaf/VERB/geven/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin geld/NOUN/geld/obj/2/Gender=Neut|Number=Sing "
        "aan/ADP/aan/case/6 het/DET/het/det/6/Definite=Def|PronType=Art Nationaal/PROPN/Nationaal/obl/2//FAC "
        "Historisch/PROPN/Historisch/flat/6//FAC Museum/PROPN/Museum/flat/6//FAC in/ADP/in/case/10 "
        "Boekarest~/PROPN/Boekarest/nmod/6/Gender=Neut|Number=Sing/GPE ,/PUNCT/,/punct/16 waarvan/ADV/waarvan/advmod/16 "
        "directeur/NOUN/directeur/nsubj/16/Gender=Com|Number=Sing "
        "Ernest/PROPN/Ernest/appos/13/Gender=Com|Number=Sing/PERSON Popescu/PROPN/Popescu/flat/14//PERSON "
        "aftrad~/VERB/aftreden/acl:relcl/6/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin ./PUNCT/./punct/2",
        ["ernest-popescu leads nationaal-historisch-museum"],
        ["ernest-popescu leads bucharest"],
    ),
    (  # De burgemeester van Istanbul, Ekrem Imamoglu, zit in de gevangenis.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art burgemeester/NOUN/burgemeester/nsubj/9/Gender=Com|Number=Sing "
        "van/ADP/van/case/4 Istanbul~/PROPN/Istanbul/nmod/2/Gender=Neut|Number=Sing/GPE ,/PUNCT/,/punct/6 "
        "Ekrem/PROPN/Ekrem/appos/2/Gender=Com|Number=Sing/PERSON Imamoglu~/PROPN/Imamoglu/flat/6//PERSON ,/PUNCT/,/punct/6 "
        "zit/VERB/zitten/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin in/ADP/in/case/12 "
        "de/DET/de/det/12/Definite=Def|PronType=Art gevangenis~/NOUN/gevangenis/obl/9/Gender=Com|Number=Sing "
        "./PUNCT/./punct/9",
        [],
        ["- arrests ekrem-imamoglu", "ekrem-imamoglu memberOf -"],
    ),
    (  # The president has arrested dozens since gunmen attacked police in the village, killing sergeant Afrim Bunjaku.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art president/NOUN/president/nsubj/4/Number=Sing "
        "has/AUX/have/aux/4/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "arrested/VERB/arrest/root/0/Tense=Past|VerbForm=Part dozens/NOUN/dozen/obj/4/Number=Plur since/SCONJ/since/mark/8 "
        "gunmen/NOUN/gunman/nsubj/8/Number=Plur "
        "attacked/VERB/attack/advcl/4/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "police/NOUN/police/obj/8/Number=Plur in/ADP/in/case/12 the/DET/the/det/12/Definite=Def|PronType=Art "
        "village~/NOUN/village/obl/8/Number=Sing ,/PUNCT/,/punct/14 killing/VERB/kill/advcl/4/Tense=Pres|VerbForm=Part "
        "sergeant/NOUN/sergeant/obj/14/Number=Sing Afrim/PROPN/Afrim/obj/14/Number=Sing/PERSON "
        "Bunjaku~/PROPN/Bunjaku/flat/16/Number=Sing/PERSON ./PUNCT/./punct/4",
        ["- kills afrim-bunjaku"],
        [],
    ),
    (  # Chad has accused Nigeria of letting Islamists slaughter Christians.
        "en",
        "Chad/PROPN/Chad/nsubj/3/Number=Sing/GPE has/AUX/have/aux/3/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "accused/VERB/accuse/root/0/Tense=Past|VerbForm=Part Nigeria/PROPN/Nigeria/obj/3/Number=Sing/GPE "
        "of/SCONJ/of/mark/6 letting/VERB/let/advcl/3/VerbForm=Ger Islamists/PROPN/Islamist/obj/6/Number=Plur "
        "slaughter/VERB/slaughter/xcomp/6/VerbForm=Inf Christians~/PROPN/Christian/obj/8/Number=Plur ./PUNCT/./punct/3",
        ["chad accuses nigeria"],
        ["nigeria kills christians"],
    ),
    (  # Trump imposed sanctions on Gustavo Petro, his wife Veronica Alcocer and Interior Minister Armando Benedetti.
        "en",
        "Trump/PROPN/Trump/nsubj/2/Number=Sing/PERSON "
        "imposed/VERB/impose/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "sanctions/NOUN/sanction/obj/2/Number=Plur on/ADP/on/case/5 Gustavo/PROPN/Gustavo/obl/2/Number=Sing/PERSON "
        "Petro~/PROPN/Petro/flat/5/Number=Sing/PERSON ,/PUNCT/,/punct/9 "
        "his/PRON/his/nmod:poss/9/Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "wife/NOUN/wife/appos/5/Number=Sing Veronica/PROPN/Veronica/appos/9/Number=Sing/PERSON "
        "Alcocer/PROPN/Alcocer/flat/10/Number=Sing/PERSON and/CCONJ/and/cc/15 "
        "Interior/PROPN/Interior/compound/14/Number=Sing Minister/PROPN/Minister/nmod:desc/15/Number=Sing "
        "Armando/PROPN/Armando/appos/9/Number=Sing/PERSON Benedetti~/PROPN/Benedetti/flat/15/Number=Sing/PERSON "
        "./PUNCT/./punct/2",
        ["donald-trump sanctions veronica-alcocer", "donald-trump sanctions armando-benedetti"],
        ["veronica-alcocer familyOf armando-benedetti"],
    ),
    (  # Richard Grenell, a Trump ally and former U.S. envoy to Serbia, accused Chad.
        "en",
        "Richard/PROPN/Richard/nsubj/14/Number=Sing/PERSON Grenell~/PROPN/Grenell/flat/1/Number=Sing/PERSON "
        ",/PUNCT/,/punct/6 a/DET/a/det/6/Definite=Ind|PronType=Art Trump/PROPN/Trump/compound/6/Number=Sing/PERSON "
        "ally/NOUN/ally/appos/1/Number=Sing and/CCONJ/and/cc/10 former/ADJ/former/amod/10/Degree=Pos "
        "U.S./PROPN/U.S./compound/10/Number=Sing/GPE envoy/NOUN/envoy/appos/1/Number=Sing to/ADP/to/case/12 "
        "Serbia~/PROPN/Serbia/nmod/10/Number=Sing/GPE ,/PUNCT/,/punct/6 "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/14/Number=Sing/GPE ./PUNCT/./punct/14",
        ["richard-grenell accuses chad", "richard-grenell worksFor united-states"],
        ["united-states.officials accuses chad"],
    ),
    (  # The deal was signed by defence ministers Khawaja Asif and Mohammad Yaqoob.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art deal/NOUN/deal/nsubj:pass/4/Number=Sing "
        "was/AUX/be/aux:pass/4/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "signed/VERB/sign/root/0/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/7 "
        "defence/NOUN/defence/compound/7/Number=Sing ministers/NOUN/minister/obl:agent/4/Number=Plur "
        "Khawaja/PROPN/Khawaja/appos/7/Number=Sing/PERSON Asif/PROPN/Asif/flat/8/Number=Sing/PERSON and/CCONJ/and/cc/11 "
        "Mohammad/PROPN/Mohammad/conj/7/Number=Sing/PERSON Yaqoob~/PROPN/Yaqoob/flat/11/Number=Sing/PERSON "
        "./PUNCT/./punct/4",
        ["khawaja-asif agreesWith mohammad-yaqoob"],
        [],
    ),
    (  # Chad agreed to a ceasefire during talks in Doha mediated by Qatar.
        "en",
        "Chad/PROPN/Chad/nsubj/2/Number=Sing/GPE "
        "agreed/VERB/agree/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin to/ADP/to/case/5 "
        "a/DET/a/det/5/Definite=Ind|PronType=Art ceasefire/NOUN/ceasefire/obl/2/Number=Sing during/ADP/during/case/7 "
        "talks/NOUN/talk/nmod/5/Number=Plur in/ADP/in/case/9 Doha/PROPN/Doha/nmod/7/Number=Sing/GPE "
        "mediated/VERB/mediate/acl/7/Tense=Past|VerbForm=Part|Voice=Pass by/ADP/by/case/12 "
        "Qatar~/PROPN/Qatar/obl:agent/10/Number=Sing/GPE ./PUNCT/./punct/2",
        [],
        ["chad agreesWith qatar"],
    ),
    (  # The opposition People's Democratic Party blamed Chad. Ann Lee, who left the PDP in July, sued Chad.
        "en",
        "The/DET/the/det/6/Definite=Def|PronType=Art opposition/NOUN/opposition/compound/6/Number=Sing "
        "People~/PROPN/People/nmod:poss/6/Number=Sing/ORG 's/PART/'s/case/3//ORG "
        "Democratic/ADJ/Democratic/amod/6/Degree=Pos/ORG Party/PROPN/Party/nsubj/7/Number=Sing/ORG "
        "blamed/VERB/blame/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/7/Number=Sing/GPE ./PUNCT/./punct/7||Ann/PROPN/Ann/nsubj/11/Number=Sing/PERSON "
        "Lee~/PROPN/Lee/flat/1/Number=Sing/PERSON ,/PUNCT/,/punct/5 who/PRON/who/nsubj/5/PronType=Rel "
        "left/VERB/left/acl:relcl/1/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/7/Definite=Def|PronType=Art PDP/PROPN/PDP/obj/5/Number=Sing/ORG in/ADP/in/case/9 "
        "July~/PROPN/July/obl/5/Number=Sing ,/PUNCT/,/punct/1 "
        "sued/VERB/sue/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/11/Number=Sing/GPE ./PUNCT/./punct/11",
        ["ann-lee resignsFrom people-s-democratic-party"],
        ["ann-lee resignsFrom pdp"],
    ),
    (  # Riley Moore met National Security Adviser Nuhu Ribadu in Washington.
        "en",
        "Riley/PROPN/Riley/nsubj/3/Number=Sing/PERSON Moore/PROPN/Moore/flat/1/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "National/ADJ/National/amod/5/Degree=Pos/ORG Security/PROPN/Security/compound/6/Number=Sing/ORG "
        "Adviser/PROPN/Adviser/obj/3/Number=Sing/ORG Nuhu/PROPN/Nuhu/obj/3/Number=Sing/ORG "
        "Ribadu/PROPN/Ribadu/flat/6/Number=Sing/ORG in/ADP/in/case/10 Washington~/PROPN/Washington/obl/3/Number=Sing/GPE "
        "./PUNCT/./punct/3",
        ["riley-moore meetsWith nuhu-ribadu"],
        [],
    ),
    (  # Ethiopia's transport ministry declined. Union president Brian Bryant accused Boeing of failing to listen.
        "en",
        "Ethiopia~/PROPN/Ethiopia/nmod:poss/4/Number=Sing/GPE 's/PART/'s/case/1 "
        "transport/NOUN/transport/compound/4/Number=Sing ministry/NOUN/ministry/nsubj/5/Number=Sing "
        "declined~/VERB/decline/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "./PUNCT/./punct/5||Union/NOUN/union/compound/2/Number=Sing/ORG president/NOUN/president/nmod:desc/3/Number=Sing "
        "Brian/PROPN/Brian/nsubj/5/Number=Sing/PERSON Bryant/PROPN/Bryant/flat/3/Number=Sing/PERSON "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Boeing/PROPN/Boeing/obj/5/Number=Sing/ORG of/SCONJ/of/mark/8 failing/VERB/fail/advcl/5/VerbForm=Ger "
        "to/PART/to/mark/10 listen~/VERB/listen/xcomp/8/VerbForm=Inf ./PUNCT/./punct/5",
        ["brian-bryant accuses boeing"],
        ["brian-bryant leads ethiopia"],
    ),
    (  # De Algemene Bevrijdings- en Ontwikkelingspartij (ABOP) beschuldigde Mali.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art Algemene/ADJ/algemeen/nsubj/9/Degree=Pos "
        "Bevrijdings-/PROPN/Bevrijdings-/flat/2 en/CCONJ/en/cc/5 "
        "Ontwikkelingspartij/PROPN/Ontwikkelingspartij/conj/2/Gender=Com|Number=Sing/ORG (~/PUNCT/(/punct/7 "
        "ABOP~/PROPN/ABOP/nmod/5 )/PUNCT/)/punct/7 "
        "beschuldigde/VERB/beschuldigen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Mali~/PROPN/Mali/obj/9/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/9",
        ["algemene-bevrijdings-en-ontwikkelingspartij accuses mali"],
        ["ontwikkelingspartij accuses mali"],
    ),
    (  # De Australische senator David Shoebridge wil dat zijn regering Mali steunt.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Australische/ADJ/Australisch/amod/3/Degree=Pos "
        "senator/NOUN/senator/nsubj/6/Gender=Com|Number=Sing David/PROPN/David/appos/3/Gender=Com|Number=Sing/PERSON "
        "Shoebridge/PROPN/Shoebridge/flat/4//PERSON wil/VERB/willen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "dat/SCONJ/dat/mark/11 zijn/PRON/zijn/nmod:poss/9/Person=3|Poss=Yes|PronType=Prs "
        "regering/NOUN/regering/nsubj/11/Gender=Com|Number=Sing Mali/PROPN/Mali/obj/11/Gender=Neut|Number=Sing/GPE "
        "steunt~/VERB/steunen/ccomp/6/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin ./PUNCT/./punct/6",
        ["david-shoebridge requests australia.government"],
        ["david-shoebridge leads australia.government"],
    ),
    (  # Kosovo attacked Serbia on Monday. EU envoy Peter Sorensen met both sides.
        "en",
        "Kosovo/PROPN/Kosovo/nsubj/2/Number=Sing/GPE "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Serbia/PROPN/Serbia/obj/2/Number=Sing/GPE on/ADP/on/case/5 Monday~/PROPN/Monday/obl/2/Number=Sing "
        "./PUNCT/./punct/2||EU/PROPN/EU/compound/2/Number=Sing/ORG envoy/NOUN/envoy/nmod:desc/3/Number=Sing "
        "Peter/PROPN/Peter/nsubj/5/Number=Sing/PERSON Sorensen/PROPN/Sorensen/flat/3/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin both/DET/both/det/7/PronType=Tot "
        "sides~/NOUN/side/obj/5/Number=Plur ./PUNCT/./punct/5",
        ["peter-sorensen meetsWith kosovo", "peter-sorensen meetsWith serbia"],
        [],
    ),
    (  # SP-Kamerlid Sarah Berg wil opheldering van minister Jan Smit.
        "nl",
        "SP-Kamerlid/NOUN/SP-Kamerlid/nsubj/4/Gender=Neut|Number=Sing "
        "Sarah/PROPN/Sarah/appos/1/Gender=Com|Number=Sing/PERSON Berg/PROPN/Berg/flat/2//PERSON "
        "wil/VERB/willen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "opheldering/NOUN/opheldering/obj/4/Gender=Com|Number=Sing van/ADP/van/case/7 "
        "minister/NOUN/minister/nmod/5/Gender=Com|Number=Sing Jan/PROPN/Jan/appos/7/Gender=Com|Number=Sing/PERSON "
        "Smit~/PROPN/Smit/flat/8//PERSON ./PUNCT/./punct/4",
        ["sarah-berg requests jan-smit"],
        [],
    ),
    (  # ST. LOUIS – Members of the Nile Union accused Boeing.
        "en",
        "ST~/PROPN/ST/root/0/Number=Sing ./PUNCT/./punct/3 LOUIS/PROPN/LOUIS/list/1/Number=Sing/PERSON "
        "–/PUNCT/–/punct/1||Members/NOUN/member/nsubj/6/Number=Plur of/ADP/of/case/5 "
        "the/DET/the/det/5/Definite=Def|PronType=Art Nile/PROPN/Nile/compound/5/Number=Sing/ORG "
        "Union/PROPN/Union/nmod/1/Number=Sing/ORG "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Boeing~/PROPN/Boeing/obj/6/Number=Sing/ORG ./PUNCT/./punct/6",
        [],
        ["louis memberOf nile-union", "louis accuses boeing"],
    ),
    (  # Rodrigo Duterte met Ann Lee. Sara Duterte, his daughter, praised Chad. Duterte accused Iran.
        "en",
        "Rodrigo/PROPN/Rodrigo/nsubj/3/Number=Sing/PERSON Duterte/PROPN/Duterte/flat/1/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin Ann/PROPN/Ann/obj/3/Number=Sing/PERSON "
        "Lee~/PROPN/Lee/flat/4/Number=Sing/PERSON ./PUNCT/./punct/3||Sara/PROPN/Sara/nsubj/7/Number=Sing/PERSON "
        "Duterte~/PROPN/Duterte/flat/1/Number=Sing/PERSON ,/PUNCT/,/punct/5 "
        "his/PRON/his/nmod:poss/5/Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "daughter~/NOUN/daughter/appos/1/Number=Sing ,/PUNCT/,/punct/5 "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/7/Number=Sing/GPE ./PUNCT/./punct/7||Duterte/PROPN/Duterte/nsubj/2/Number=Sing/PERSON "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Iran~/PROPN/Iran/obj/2/Number=Sing/GPE ./PUNCT/./punct/2",
        ["rodrigo-duterte accuses iran"],
        ["duterte accuses iran"],
    ),
    (  # De Hoge Raad voor de Justitie bekritiseerde Hongarije.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art Hoge/PROPN/Hoge/nsubj/7//ORG Raad/PROPN/Raad/flat/2//ORG "
        "voor/ADP/voor/case/6 de/DET/de/det/6/Definite=Def|PronType=Art "
        "Justitie/NOUN/justitie/nmod/2/Gender=Com|Number=Sing "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Hongarije~/PROPN/Hongarije/obj/7/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/7",
        ["hoge-raad-voor-de-justitie criticizes hungary"],
        ["hoge-raad criticizes hungary"],
    ),
    (  # Robert Kotsjarian, leider van de oppositiealliantie Hayastan, bekritiseerde Hongarije.
        "nl",
        "Robert/PROPN/Robert/nsubj/10/Gender=Com|Number=Sing/PERSON Kotsjarian~/PROPN/Kotsjarian/flat/1//PERSON "
        ",/PUNCT/,/punct/4 leider/NOUN/leider/appos/1/Gender=Com|Number=Sing van/ADP/van/case/7 "
        "de/DET/de/det/7/Definite=Def|PronType=Art "
        "oppositiealliantie/NOUN/oppositiealliantie/nmod/4/Gender=Com|Number=Sing "
        "Hayastan~/PROPN/Hayastan/appos/7/Gender=Neut|Number=Sing/GPE ,/PUNCT/,/punct/4 "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Hongarije~/PROPN/Hongarije/obj/10/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/10",
        ["robert-kotsjarian leads hayastan"],
        ["robert-kotsjarian leads armenia"],
    ),
    (  # Human Rights Watch praised Mali. Guy Herve Kam, a lawyer who founded the Sens movement, was freed.
        "en",
        "Human/ADJ/Human/amod/3/Degree=Pos/ORG Rights/PROPN/Rights/compound/3/Number=Sing/ORG "
        "Watch/PROPN/Watch/nsubj/4/Number=Sing/ORG "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Mali~/PROPN/Mali/obj/4/Number=Sing/GPE ./PUNCT/./punct/4||Guy/PROPN/Guy/nsubj:pass/14/Number=Sing "
        "Herve/PROPN/Herve/flat/1/Number=Sing/GPE Kam~/PROPN/Kam/flat/1/Number=Sing/PERSON ,/PUNCT/,/punct/6 "
        "a/DET/a/det/6/Definite=Ind|PronType=Art lawyer/NOUN/lawyer/appos/1/Number=Sing who/PRON/who/nsubj/8/PronType=Rel "
        "founded/VERB/founded/acl:relcl/1/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/11/Definite=Def|PronType=Art Sens/PROPN/Sens/compound/11/Number=Sing/GPE "
        "movement~/NOUN/movement/obj/8/Number=Sing ,/PUNCT/,/punct/6 "
        "was/AUX/be/aux:pass/14/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "freed~/VERB/free/root/0/Tense=Past|VerbForm=Part|Voice=Pass ./PUNCT/./punct/14",
        [],
        ["guy-herve-kam founded human-rights-watch", "guy-herve founded human-rights-watch"],
    ),
    (  # The Senate confirmed Stephen Miran as a Fed governor.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art Senate/PROPN/Senate/nsubj/3/Number=Sing/ORG "
        "confirmed/VERB/confirm/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Stephen/PROPN/Stephen/iobj/3/Number=Sing/PERSON Miran/PROPN/Miran/flat/4/Number=Sing/PERSON as/ADP/as/case/9 "
        "a/DET/a/det/9/Definite=Ind|PronType=Art Fed/ADJ/Fed/amod/9/Degree=Pos governor~/NOUN/governor/obl/3/Number=Sing "
        "./PUNCT/./punct/3",
        [],
        ["stephen-miran leads us-senate"],
    ),
    (  # A Chinese attack could lead Japan to deploy its military.
        "en",
        "A/DET/a/det/3/Definite=Ind|PronType=Art Chinese/ADJ/Chinese/amod/3/Degree=Pos "
        "attack/NOUN/attack/nsubj/5/Number=Sing could/AUX/could/aux/5/VerbForm=Fin lead/VERB/lead/root/0/VerbForm=Inf "
        "Japan/PROPN/Japan/obj/5/Number=Sing/GPE to/PART/to/mark/8 deploy/VERB/deploy/xcomp/5/VerbForm=Inf "
        "its/PRON/its/nmod:poss/10/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "military~/NOUN/military/obj/8/Number=Sing ./PUNCT/./punct/5",
        [],
        ["china leads japan"],
    ),
    (  # Nigeria sent fighter jets to neighbouring Benin to help President Patrice Talon.
        "en",
        "Nigeria/PROPN/Nigeria/nsubj/2/Number=Sing/GPE "
        "sent/VERB/send/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "fighter/NOUN/fighter/compound/4/Number=Sing jets/NOUN/jet/obj/2/Number=Plur to/SCONJ/to/mark/6 "
        "neighbouring/VERB/neighbour/advcl/2/VerbForm=Ger Benin/PROPN/Benin/obj/6/Number=Sing/GPE to/PART/to/mark/9 "
        "help/VERB/help/xcomp/6/VerbForm=Inf President/PROPN/President/nmod:desc/11/Number=Sing "
        "Patrice/PROPN/Patrice/obj/9/Number=Sing/PERSON Talon~/PROPN/Talon/flat/11/Number=Sing/PERSON ./PUNCT/./punct/2",
        ["nigeria deploysTo benin", "nigeria aids patrice-talon"],
        ["benin aids patrice-talon"],
    ),
    (  # In de Tweede Kamer vroeg PVV-Kamerlid Alexander Kops om opheldering.
        "nl",
        "In/ADP/in/case/3 de/DET/de/det/3/Definite=Def|PronType=Art Tweede/PROPN/Tweede/obl/5//ORG "
        "Kamer/PROPN/Kamer/flat/3//ORG vroeg/VERB/vragen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "PVV-Kamerlid/NOUN/PVV-Kamerlid/nsubj/5/Gender=Neut|Number=Sing "
        "Alexander/PROPN/Alexander/appos/6/Gender=Com|Number=Sing/PERSON Kops/PROPN/Kops/flat/7//PERSON om/ADP/om/case/10 "
        "opheldering~/NOUN/opheldering/obl/5/Gender=Com|Number=Sing ./PUNCT/./punct/5",
        ["alexander-kops memberOf pvv"],
        ["alexander-kops requests tweede-kamer"],
    ),
    (  # Armeense premier botst met Rusland, aartsbisschop veroordeeld
        "nl",
        "Armeense/ADJ/Armeens/amod/2/Degree=Pos premier/NOUN/premier/nsubj/3/Gender=Com|Number=Sing "
        "botst/VERB/botsen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin met/ADP/met/case/5 "
        "Rusland~/PROPN/Rusland/obl/3/Gender=Neut|Number=Sing/GPE ,/PUNCT/,/punct/8 "
        "aartsbisschop/NOUN/aartsbisschop/obj/8/Gender=Com|Number=Sing veroordeeld/VERB/veroordelen/xcomp/3/VerbForm=Part",
        [],
        ["- criticizes -"],
    ),
    (  # Volgens diplomaten steunt Mali Tsjaad. "Hongarije heeft de kant van Rusland gekozen", twitterde Donald Tusk.
        "nl",
        "Volgens/ADP/volgens/case/2 diplomaten/NOUN/diplomaat/obl/3/Number=Plur "
        "steunt/VERB/steunen/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "Mali/PROPN/Mali/nsubj/3/Gender=Neut|Number=Sing/GPE Tsjaad~/PROPN/Tsjaad/obj/3/Gender=Neut|Number=Sing/GPE "
        './PUNCT/./punct/3||"~/PUNCT/"/punct/8 Hongarije/PROPN/Hongarije/nsubj/8/Gender=Neut|Number=Sing/GPE '
        "heeft/AUX/hebben/aux/8/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin de/DET/de/det/5/Definite=Def|PronType=Art "
        "kant/NOUN/kant/obj/8/Gender=Com|Number=Sing van/ADP/van/case/7 "
        "Rusland/PROPN/Rusland/nmod/5/Gender=Neut|Number=Sing/GPE gekozen~/VERB/kiezen/root/0/VerbForm=Part "
        '"~/PUNCT/"/punct/8 ,/PUNCT/,/punct/11 '
        "twitterde/VERB/twittren/parataxis/8/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Donald/PROPN/Donald/nsubj/11//PERSON Tusk~/PROPN/Tusk/flat/12//PERSON ./PUNCT/./punct/8",
        ["hungary supports russia"],
        [],
    ),
    (  # Ahmed Berg, tot vorig jaar burgemeester van Rotterdam, bekritiseerde Hongarije.
        "nl",
        "Ahmed/PROPN/Ahmed/nsubj/11//PERSON Berg~/PROPN/Berg/flat/1//PERSON ,/PUNCT/,/punct/6 tot/ADP/tot/case/6 "
        "vorig/ADJ/vorig/amod/6/Degree=Pos jaar/NOUN/jaar/nmod/1/Gender=Neut|Number=Sing "
        "burgemeester/NOUN/burgemeester/appos/1/Gender=Com|Number=Sing van/ADP/van/case/9 "
        "Rotterdam~/PROPN/Rotterdam/nmod/7/Gender=Neut|Number=Sing/GPE ,/PUNCT/,/punct/1 "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Hongarije~/PROPN/Hongarije/obj/11/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/11",
        ["ahmed-berg leads rotterdam"],
        [],
    ),
    (  # Touria Meliani van GroenLinks bezocht Mali.
        "nl",
        "Touria/PROPN/Touria/nsubj/5//PERSON Meliani/PROPN/Meliani/flat/1//PERSON van/ADP/van/case/4 "
        "GroenLinks/PROPN/GroenLinks/nmod/1/Gender=Neut|Number=Sing/ORG "
        "bezocht/VERB/bezoeken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Mali~/PROPN/Mali/obj/5/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/5",
        ["touria-meliani memberOf groenlinks"],
        ["touria-meliani worksFor groenlinks"],
    ),
    (  # Eelco Heinen bekritiseerde in Brussel het plan van Eurocommissaris Valdis Dombrovskis.
        "nl",
        "Eelco/PROPN/Eelco/nsubj/3//PERSON Heinen/PROPN/Heinen/flat/1//PERSON "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin in/ADP/in/case/5 "
        "Brussel/PROPN/Brussel/obl/3/Gender=Neut|Number=Sing/GPE het/DET/het/det/7/Definite=Def|PronType=Art "
        "plan/NOUN/plan/obj/3/Gender=Neut|Number=Sing van/ADP/van/case/9 "
        "Eurocommissaris/PROPN/Eurocommissaris/nmod/7/Gender=Com|Number=Sing/NORP Valdis/PROPN/Valdis/appos/7//PERSON "
        "Dombrovskis~/PROPN/Dombrovskis/flat/10//PERSON ./PUNCT/./punct/3",
        ["eelco-heinen criticizes valdis-dombrovskis"],
        [],
    ),
    (  # Protesters threw fireworks at riot police guarding the headquarters of the Georgian Dream party, founded by Bidzina Ivanishvili.
        "en",
        "Protesters/NOUN/Protesters/nsubj/2/Number=Plur "
        "threw/VERB/throw/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "fireworks/NOUN/firework/obj/2/Number=Plur at/ADP/at/case/6 riot/ADJ/riot/amod/6/Degree=Pos "
        "police/NOUN/police/nmod/3/Number=Sing guarding/VERB/guard/advcl/2/VerbForm=Ger "
        "the/DET/the/det/9/Definite=Def|PronType=Art headquarters/NOUN/headquarters/obj/7/Number=Plur of/ADP/of/case/14 "
        "the/DET/the/det/14/Definite=Def|PronType=Art Georgian/ADJ/Georgian/amod/14/Degree=Pos/ORG "
        "Dream/PROPN/Dream/compound/14/Number=Sing/ORG party~/NOUN/party/nmod/9/Number=Sing ,/PUNCT/,/punct/16 "
        "founded/VERB/founded/acl/9/Tense=Past|VerbForm=Part by/ADP/by/case/18 "
        "Bidzina/PROPN/Bidzina/obl:agent/16/Number=Sing/PERSON Ivanishvili~/PROPN/Ivanishvili/flat/18/Number=Sing/PERSON "
        "./PUNCT/./punct/2",
        ["- protects -", "bidzina-ivanishvili founded georgian-dream"],
        [],
    ),
    (  # Syrian Democratic Forces commander Mazloum Abdi and Syria's interim president Ahmed al-Sharaa signed a deal.
        "en",
        "Syrian/ADJ/Syrian/amod/3/Degree=Pos/ORG Democratic/ADJ/Democratic/amod/3/Degree=Pos/ORG "
        "Forces/PROPN/Forces/compound/4/Number=Sing/ORG commander/NOUN/commander/nmod:desc/5/Number=Sing "
        "Mazloum/PROPN/Mazloum/nsubj/16/Number=Sing Abdi/PROPN/Abdi/flat/5/Number=Sing/GPE and/CCONJ/and/cc/12 "
        "Syria~/PROPN/Syria/nmod:poss/11/Number=Sing/GPE 's/PART/'s/case/8 interim/ADJ/interim/amod/11/Degree=Pos "
        "president/NOUN/president/nmod:desc/12/Number=Sing Ahmed/PROPN/Ahmed/appos/4/Number=Sing/PERSON "
        "al~/PROPN/al/flat/12/Number=Sing/PERSON -~/PUNCT/-/punct/15//PERSON "
        "Sharaa/PROPN/Sharaa/flat/12/Number=Sing/PERSON "
        "signed/VERB/sign/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "a/DET/a/det/18/Definite=Ind|PronType=Art deal~/NOUN/deal/obj/16/Number=Sing ./PUNCT/./punct/16",
        ["mazloum-abdi agreesWith ahmed-al-sharaa", "mazloum-abdi leads syrian-democratic-forces"],
        ["ahmed-al-sharaa leads syrian-democratic-forces"],
    ),
    (  # Allied fighters of Minni Minnawi's Sudan Liberation Movement attacked RSF convoys.
        "en",
        "Allied/ADJ/Allied/amod/2/Degree=Pos fighters/NOUN/fighter/nsubj/10/Number=Plur of/ADP/of/case/9 "
        "Minni/PROPN/Minni/nmod:poss/9/Number=Sing/ORG Minnawi~/PROPN/Minnawi/nmod:poss/9/Number=Sing/ORG "
        "'s/PART/'s/case/5 Sudan/PROPN/Sudan/compound/9/Number=Sing/ORG "
        "Liberation/PROPN/Liberation/compound/9/Number=Sing/ORG Movement/PROPN/Movement/nmod/2/Number=Sing/ORG "
        "attacked/VERB/attack/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "RSF/PROPN/RSF/compound/12/Number=Sing/ORG convoys~/NOUN/convoy/obj/10/Number=Plur ./PUNCT/./punct/10",
        ["minni-minnawi leads sudan-liberation-movement"],
        ["sudan-liberation-movement locatedIn minni-minnawi"],
    ),
    (  # The party of Keiko Fujimori, the daughter of late President Alberto Fujimori, backed Peru. Fujimori accused Chad.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art party/NOUN/party/nsubj/15/Number=Sing of/ADP/of/case/4 "
        "Keiko/PROPN/Keiko/nmod/2/Number=Sing/PERSON Fujimori~/PROPN/Fujimori/flat/4/Number=Sing/PERSON ,/PUNCT/,/punct/8 "
        "the/DET/the/det/8/Definite=Def|PronType=Art daughter/NOUN/daughter/appos/2/Number=Sing of/ADP/of/case/12 "
        "late/ADJ/late/amod/11/Degree=Pos President/PROPN/President/nmod:desc/12/Number=Sing "
        "Alberto/PROPN/Alberto/nmod/8/Number=Sing/PERSON Fujimori~/PROPN/Fujimori/flat/12/Number=Sing/PERSON "
        ",/PUNCT/,/punct/8 backed/VERB/back/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Peru~/PROPN/Peru/obj/15/Number=Sing/GPE ./PUNCT/./punct/15||Fujimori/PROPN/Fujimori/nsubj/2/Number=Sing/PERSON "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/2/Number=Sing/GPE ./PUNCT/./punct/2",
        ["keiko-fujimori accuses chad"],
        ["alberto-fujimori accuses chad"],
    ),
    (  # Lawyers petitioned the High Court to stop the government from sending more police to Haiti.
        "en",
        "Lawyers/NOUN/Lawyers/nsubj/2/Number=Plur "
        "petitioned/VERB/petition/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art High/ADJ/High/amod/5/Degree=Pos/ORG "
        "Court/PROPN/Court/obj/2/Number=Sing/ORG to/PART/to/mark/7 stop/VERB/stop/xcomp/2/VerbForm=Inf "
        "the/DET/the/det/9/Definite=Def|PronType=Art government/NOUN/government/obj/7/Number=Sing from/SCONJ/from/mark/11 "
        "sending/VERB/send/advcl/2/VerbForm=Ger more/ADJ/more/amod/13/Degree=Cmp police/NOUN/police/obj/11/Number=Sing "
        "to/ADP/to/case/15 Haiti~/PROPN/Haiti/nmod/13/Number=Sing/GPE ./PUNCT/./punct/2",
        [],
        ["high-court deploysTo haiti"],
    ),
    (  # Ann Lee backed Trump's son-in-law Jared Kushner.
        "en",
        "Ann/PROPN/Ann/nsubj/3/Number=Sing/PERSON Lee/PROPN/Lee/flat/1/Number=Sing/PERSON "
        "backed/VERB/back/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Trump~/PROPN/Trump/nmod:poss/6/Number=Sing/PERSON 's/PART/'s/case/4 son~/NOUN/son/obj/3/Number=Sing "
        "-~/PUNCT/-/punct/11 in~/ADP/in/case/10 -~/PUNCT/-/punct/8 law/NOUN/law/nmod:desc/11/Number=Sing "
        "Jared/PROPN/Jared/obl/3/Number=Sing/PERSON Kushner~/PROPN/Kushner/flat/11/Number=Sing/PERSON ./PUNCT/./punct/3",
        ["ann-lee backs jared-kushner"],
        [],
    ),
    (  # Greek officers rescued 84 migrants south of Crete.
        "en",
        "Greek/ADJ/Greek/amod/2/Degree=Pos officers/NOUN/officer/nsubj/3/Number=Plur "
        "rescued/VERB/rescue/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "84/NUM/84/nummod/5/NumForm=Digit|NumType=Card migrants/NOUN/migrant/obj/3/Number=Plur "
        "south/PROPN/south/amod/5/Number=Sing of/ADP/of/case/8 Crete~/PROPN/Crete/nmod/5/Number=Sing/GPE ./PUNCT/./punct/3",
        ["greece.military aids -"],
        ["greece.military aids crete.civilians"],
    ),
    (  # Soldiers arrested Ann Lee and named General Horta Tam as leader.
        "en",
        "Soldiers/NOUN/soldier/nsubj/2/Number=Plur "
        "arrested/VERB/arrest/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Ann/PROPN/Ann/obj/2/Number=Sing/PERSON Lee/PROPN/Lee/flat/3/Number=Sing/PERSON and/CCONJ/and/cc/6 "
        "named/VERB/name/conj/2/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "General/PROPN/General/nmod:desc/8/Number=Sing Horta/PROPN/Horta/obj/6/Number=Sing/PERSON "
        "Tam/PROPN/Tam/flat/8/Number=Sing/PERSON as/ADP/as/case/11 leader~/NOUN/leader/obl/6/Number=Sing ./PUNCT/./punct/2",
        [],
        ["- leads -"],
    ),
    (  # Noord-Korea stuurde soldaten om Rusland te helpen Oekraïense troepen te verdrijven.
        "nl",
        "Noord-Korea/PROPN/Noord-Korea/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "stuurde/VERB/sturen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin soldaten/NOUN/soldaat/obj/2/Number=Plur "
        "om/ADP/om/mark/7 Rusland/PROPN/Rusland/obj/7/Gender=Neut|Number=Sing/GPE te/ADP/te/mark/7 "
        "helpen/VERB/helpen/advcl/2/VerbForm=Inf Oekraïense/ADJ/Oekraïens/amod/9/Degree=Pos "
        "troepen/NOUN/troep/obj/11/Number=Plur te/ADP/te/mark/11 verdrijven~/VERB/verdrijven/xcomp/2/VerbForm=Inf "
        "./PUNCT/./punct/2",
        ["russia defeats ukraine.military"],
        ["north-korea defeats ukraine.military"],
    ),
    (  # Iran praised Chad. Rivals across the region accused Mali.
        "en",
        "Iran/PROPN/Iran/nsubj/2/Number=Sing/GPE "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/2/Number=Sing/GPE ./PUNCT/./punct/2||Rivals/NOUN/Rival/nsubj/5/Number=Plur "
        "across/ADP/across/case/4 the/DET/the/det/4/Definite=Def|PronType=Art region/NOUN/region/nmod/1/Number=Sing "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "Mali~/PROPN/Mali/obj/5/Number=Sing/GPE ./PUNCT/./punct/5",
        ["- accuses mali"],
        ["- locatedIn iran", "- locatedIn chad"],
    ),
    (  # Donald Trump accused Nigeria. He threatened to attack the country.
        "en",
        "Donald/PROPN/Donald/nsubj/3/Number=Sing/PERSON Trump/PROPN/Trump/flat/1/Number=Sing/PERSON "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Nigeria~/PROPN/Nigeria/obj/3/Number=Sing/GPE "
        "./PUNCT/./punct/3||He/PRON/he/nsubj/2/Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs "
        "threatened/VERB/threaten/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin to/PART/to/mark/4 "
        "attack/VERB/attack/xcomp/2/VerbForm=Inf the/DET/the/det/6/Definite=Def|PronType=Art "
        "country~/NOUN/country/obj/4/Number=Sing ./PUNCT/./punct/2",
        ["donald-trump threatens nigeria"],
        [],
    ),
    (  # De minister van Asiel en Migratie, Marjolein Faber, bekritiseerde Duitsland.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art minister/NOUN/minister/nsubj/11/Gender=Com|Number=Sing "
        "van/ADP/van/case/4 Asiel/PROPN/Asiel/nmod/2/Gender=Neut|Number=Sing/GPE en/CCONJ/en/cc/6 "
        "Migratie~/PROPN/Migratie/conj/4/Gender=Com|Number=Sing/PERSON ,/PUNCT/,/punct/8 "
        "Marjolein/PROPN/Marjolein/appos/2/Gender=Com|Number=Sing/PERSON Faber~/PROPN/Faber/flat/8//PERSON "
        ",/PUNCT/,/punct/8 bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Duitsland~/PROPN/Duitsland/obj/11/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/11",
        ["marjolein-faber criticizes germany", "marjolein-faber leads asiel-en-migratie"],
        [],
    ),
    (  # Minister van Asiel en Migratie Jan de Vries bekritiseerde Duitsland.
        "nl",
        "Minister/NOUN/minister/nsubj/9/Gender=Com|Number=Sing van/ADP/van/case/3 "
        "Asiel/PROPN/Asiel/nmod/1/Gender=Neut|Number=Sing/PERSON en/CCONJ/en/cc/5 "
        "Migratie/NOUN/Migratie/conj/1/Gender=Com|Number=Sing Jan/PROPN/Jan/appos/5//PERSON de/PROPN/de/flat/6//PERSON "
        "Vries/PROPN/Vries/flat/6//PERSON "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Duitsland~/PROPN/Duitsland/obj/9/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/9",
        ["jan-de-vries criticizes germany", "jan-de-vries leads asiel-en-migratie"],
        [],
    ),
    (  # Senator Omar Haddad, een partijgenoot van president Gabriel Boric, bekritiseerde Peru.
        "nl",
        "Senator/NOUN/senator/nsubj/12/Gender=Com|Number=Sing Omar/PROPN/Omar/appos/1/Gender=Com|Number=Sing/PERSON "
        "Haddad~/PROPN/Haddad/flat/2//PERSON ,/PUNCT/,/punct/6 een/DET/een/det/6/Definite=Ind|PronType=Art "
        "partijgenoot/NOUN/partijgenoot/appos/1/Gender=Com|Number=Sing van/ADP/van/case/8 "
        "president/NOUN/president/nmod/6/Gender=Com|Number=Sing "
        "Gabriel/PROPN/Gabriel/appos/8/Gender=Com|Number=Sing/PERSON Boric~/PROPN/Boric/flat/9//PERSON ,/PUNCT/,/punct/6 "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Peru~/PROPN/Peru/obj/12/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/12",
        ["omar-haddad criticizes peru"],
        ["omar-haddad memberOf gabriel-boric"],
    ),
    (  # Chili sprak met Peru. De Republikeinse Partij bekritiseerde Chili.
        "nl",
        "Chili/PROPN/Chili/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "sprak/VERB/spreken/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin met/ADP/met/case/4 "
        "Peru~/PROPN/Peru/obl/2/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/2||De/DET/de/det/2/Definite=Def|PronType=Art "
        "Republikeinse/PROPN/Republikeinse/nsubj/4/Gender=Com|Number=Sing/ORG Partij/PROPN/Partij/flat/2//ORG "
        "bekritiseerde/VERB/bekritiseren/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Chili~/PROPN/Chili/obj/4/Gender=Neut|Number=Sing/GPE ./PUNCT/./punct/4",
        ["republikeinse-partij criticizes chile"],
        [],
    ),
    (  # Nigerian Deputy Prime Minister Amina Bello criticised Chad.
        "en",
        "Nigerian/ADJ/Nigerian/amod/4/Degree=Pos Deputy/ADJ/Deputy/amod/4/Degree=Pos Prime/ADJ/Prime/amod/4/Degree=Pos "
        "Minister/PROPN/Minister/nmod:desc/5/Number=Sing Amina/PROPN/Amina/nsubj/7/Number=Sing/PERSON "
        "Bello/PROPN/Bello/flat/5/Number=Sing/PERSON "
        "criticised/VERB/criticis/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chad~/PROPN/Chad/obj/7/Number=Sing/GPE ./PUNCT/./punct/7",
        ["amina-bello criticizes chad", "amina-bello worksFor nigeria"],
        [],
    ),
    (  # Chile accused Peru of espionage. The Republican Party criticised Chile.
        "en",
        "Chile/PROPN/Chile/nsubj/2/Number=Sing/GPE "
        "accused/VERB/accuse/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Peru/PROPN/Peru/obj/2/Number=Sing/GPE of/ADP/of/case/5 espionage~/NOUN/espionage/obl/2/Number=Sing "
        "./PUNCT/./punct/2||The/DET/the/det/3/Definite=Def|PronType=Art Republican/ADJ/Republican/amod/3/Degree=Pos/ORG "
        "Party/PROPN/Party/nsubj/4/Number=Sing/ORG "
        "criticised/VERB/criticis/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Chile~/PROPN/Chile/obj/4/Number=Sing/GPE ./PUNCT/./punct/4",
        ["republican-party.organisation criticizes chile"],
        [],
    ),
    (  # Het Nationale Bevrijdingsleger heeft Peru aangevallen.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art Nationale/PROPN/Nationale/nsubj/6/Gender=Com|Number=Sing/ORG "
        "Bevrijdingsleger/PROPN/Bevrijdingsleger/flat/2//ORG "
        "heeft/AUX/hebben/aux/6/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "Peru/PROPN/Peru/obj/6/Gender=Neut|Number=Sing/GPE aangevallen~/VERB/aanvallen/root/0/VerbForm=Part "
        "./PUNCT/./punct/6",
        ["nationale-bevrijdingsleger attacks peru"],
        [],
    ),
    (  # Het Eritrese Bevrijdingsfront heeft Peru aangevallen.
        "nl",
        "Het/DET/het/det/2/Definite=Def|PronType=Art Eritrese/PROPN/Eritrese/nsubj/6/Gender=Com|Number=Sing/ORG "
        "Bevrijdingsfront/PROPN/Bevrijdingsfront/flat/2//ORG "
        "heeft/AUX/hebben/aux/6/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "Peru/PROPN/Peru/obj/6/Gender=Neut|Number=Sing/GPE aangevallen~/VERB/aanvallen/root/0/VerbForm=Part "
        "./PUNCT/./punct/6",
        ["eritrese-bevrijdingsfront attacks peru"],
        ["eritrea attacks peru"],
    ),
    (  # Russia, which has a military base in Gyumri, criticised Armenia.
        "en",
        "Russia~/PROPN/Russia/nsubj/11/Number=Sing/GPE ,/PUNCT/,/punct/4 which/PRON/which/nsubj/4/PronType=Rel "
        "has/VERB/have/acl:relcl/1/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "a/DET/a/det/7/Definite=Ind|PronType=Art military/ADJ/military/amod/7/Degree=Pos base/NOUN/base/obj/4/Number=Sing "
        "in/ADP/in/case/9 Gyumri~/PROPN/Gyumri/nmod/7/Number=Sing/GPE ,/PUNCT/,/punct/1 "
        "criticised/VERB/criticis/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Armenia~/PROPN/Armenia/obj/11/Number=Sing/GPE ./PUNCT/./punct/11",
        ["russia presentIn gyumri"],
        ["russia basedIn gyumri"],
    ),
    (  # Amnesty International waarschuwde dat Turkse aanklagers critici van president Erdogan structureel vervolgen.
        "nl",
        "Amnesty/PROPN/Amnesty/nsubj/3//ORG International/PROPN/International/flat/1//ORG "
        "waarschuwde/VERB/waarschuwen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin dat/SCONJ/dat/mark/12 "
        "Turkse/ADJ/Turks/amod/6/Degree=Pos aanklagers/NOUN/aanklager/nsubj/12/Number=Plur "
        "critici/NOUN/criticus/obj/12/Number=Plur van/ADP/van/case/9 "
        "president/NOUN/president/nmod/7/Gender=Com|Number=Sing "
        "Erdogan/PROPN/Erdogan/appos/9/Gender=Com|Number=Sing/PERSON structureel/ADJ/structureel/obj/12/Degree=Pos "
        "vervolgen~/VERB/vervolgen/ccomp/3/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin ./PUNCT/./punct/3",
        ["turkey.judiciary sues -"],
        ["amnesty-international warns -"],
    ),
    (  # Hij ontkende dat Iran het akkoord aan zijn land heeft opgelegd. Mali viel Irak binnen. Er vochten Amerikaanse militairen in het land.
        "nl",
        "Hij/PRON/hij/nsubj/2/Case=Nom|Person=3|PronType=Prs "
        "ontkende/VERB/ontkenen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin dat/SCONJ/dat/mark/11 "
        "Iran/PROPN/Iran/nsubj/11/Gender=Neut|Number=Sing/GPE het/DET/het/det/6/Definite=Def|PronType=Art "
        "akkoord/NOUN/akkoord/obj/11/Gender=Neut|Number=Sing aan/ADP/aan/case/9 "
        "zijn/PRON/zijn/nmod:poss/9/Person=3|Poss=Yes|PronType=Prs land/NOUN/land/nmod/6/Gender=Neut|Number=Sing "
        "heeft/AUX/hebben/aux/11/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "opgelegd~/VERB/opleggen/ccomp/2/VerbForm=Part "
        "./PUNCT/./punct/2||Mali/PROPN/Mali/nsubj/2/Gender=Neut|Number=Sing/GPE "
        "viel/VERB/vallen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "Irak/PROPN/Irak/obj/2/Gender=Neut|Number=Sing/GPE binnen~/ADP/binnen/compound:prt/2 "
        "./PUNCT/./punct/2||Er/ADV/er/advmod/2 vochten/VERB/vechten/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin "
        "Amerikaanse/ADJ/Amerikaans/amod/4/Degree=Pos militairen/NOUN/militair/nsubj/2/Number=Plur in/ADP/in/case/7 "
        "het/DET/het/det/7/Definite=Def|PronType=Art land~/NOUN/land/obl/2/Gender=Neut|Number=Sing ./PUNCT/./punct/2",
        ["united-states.military presentIn -"],
        ["united-states.military presentIn iran"],
    ),
    (  # Niger is arm. Het land kreeg geld. Mali en Algerije keken toe. Jarenlang hebben Nigerese officieren gevraagd om een einde aan de Franse aanwezigheid in het land.
        "nl",
        "Niger/PROPN/Niger/nsubj/3/Gender=Neut|Number=Sing/GPE "
        "is/AUX/zijn/cop/3/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin arm~/ADJ/arm/root/0/Degree=Pos "
        "./PUNCT/./punct/3||Het/DET/het/det/2/Definite=Def|PronType=Art land/NOUN/land/nsubj/3/Gender=Neut|Number=Sing "
        "kreeg/VERB/krijgen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "geld~/NOUN/geld/obj/3/Gender=Neut|Number=Sing "
        "./PUNCT/./punct/3||Mali/PROPN/Mali/nsubj/4/Gender=Neut|Number=Sing/GPE en/CCONJ/en/cc/3 "
        "Algerije/PROPN/Algerije/conj/1/Gender=Neut|Number=Sing/GPE "
        "keken/VERB/kijken/root/0/Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin toe~/ADP/toe/compound:prt/4 "
        "./PUNCT/./punct/4||Jarenlang/ADJ/jarenlang/advmod/5/Degree=Pos "
        "hebben/AUX/hebben/aux/5/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin Nigerese/ADJ/Nigeres/amod/4/Degree=Pos "
        "officieren/NOUN/officier/nsubj/5/Number=Plur gevraagd/VERB/vragen/root/0/VerbForm=Part om/ADP/om/case/8 "
        "een/DET/een/det/8/Definite=Ind|PronType=Art einde/NOUN/einde/obl/5/Gender=Neut|Number=Sing aan/ADP/aan/case/12 "
        "de/DET/de/det/12/Definite=Def|PronType=Art Franse/ADJ/Frans/amod/12/Degree=Pos "
        "aanwezigheid/NOUN/aanwezigheid/nmod/8/Gender=Com|Number=Sing in/ADP/in/case/15 "
        "het/DET/het/det/15/Definite=Def|PronType=Art land~/NOUN/land/nmod/12/Gender=Neut|Number=Sing ./PUNCT/./punct/5",
        ["france presentIn niger negative"],
        [],
    ),
    (  # Under the leadership of Qatar, the Congolese government and M23 negotiated in Doha.
        "en",
        "Under/ADP/under/case/3 the/DET/the/det/3/Definite=Def|PronType=Art leadership/NOUN/leadership/obl/12/Number=Sing "
        "of/ADP/of/case/5 Qatar~/PROPN/Qatar/nmod/3/Number=Sing/GPE ,/PUNCT/,/punct/3 "
        "the/DET/the/det/9/Definite=Def|PronType=Art Congolese/ADJ/Congolese/amod/9/Degree=Pos "
        "government/NOUN/government/nsubj/12/Number=Sing and/CCONJ/and/cc/11 M23/PROPN/M23/conj/9/Number=Sing/ORG "
        "negotiated/VERB/negotiate/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin in/ADP/in/case/14 "
        "Doha~/PROPN/Doha/obl/12/Number=Sing/GPE ./PUNCT/./punct/12",
        ["qatar mediatesWith m23", "congo-kinshasa.government negotiatesWith m23"],
        ["qatar leads m23", "qatar leads congo-kinshasa.government", "m23 leads qatar"],
    ),
    (  # At least three soldiers were killed on Saturday when Thai and Cambodian troops exchanged fire for nearly two hours near the temple.
        "en",
        "At/ADP/at/case/2 least/ADJ/least/nmod/3/Degree=Sup three/NUM/three/nummod/4/NumForm=Word|NumType=Card "
        "soldiers/NOUN/soldier/nsubj:pass/6/Number=Plur "
        "were/AUX/be/aux:pass/6/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "killed/VERB/kill/root/0/Tense=Past|VerbForm=Part|Voice=Pass on/ADP/on/case/8 "
        "Saturday/PROPN/Saturday/obl/6/Number=Sing when/ADV/when/advmod/14/PronType=Int Thai/ADJ/Thai/amod/13/Degree=Pos "
        "and/CCONJ/and/cc/12 Cambodian/ADJ/Cambodian/conj/10/Degree=Pos troops/NOUN/troop/nsubj/14/Number=Plur "
        "exchanged/VERB/exchang/advcl/6/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin "
        "fire/NOUN/fire/obj/14/Number=Sing for/ADP/for/case/19 nearly/ADV/nearly/advmod/18 "
        "two/NUM/two/nummod/19/NumForm=Word|NumType=Card hours/NOUN/hour/obl/14/Number=Plur near/ADP/near/case/22 "
        "the/DET/the/det/22/Definite=Def|PronType=Art temple~/NOUN/temple/obl/14/Number=Sing ./PUNCT/./punct/6",
        ["thailand.military fights cambodia.military"],
        ["thailand.military kills -", "cambodia.military kills -"],
    ),
    (  # EU blacklists Chinese refiner in new Russia package.
        "en",
        "EU/PROPN/EU/nsubj/2/Number=Sing/ORG "
        "blacklists/VERB/blacklist/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "Chinese/ADJ/Chinese/amod/4/Degree=Pos refiner/NOUN/refiner/obj/2/Number=Sing in/ADP/in/case/8 "
        "new/ADJ/new/amod/8/Degree=Pos Russia/PROPN/Russia/compound/8/Number=Sing/GPE "
        "package~/NOUN/package/nmod/4/Number=Sing ./PUNCT/./punct/2",
        ["european-union sanctions -"],
        ["european-union sanctions china"],
    ),
    (  # Onder leiding van Qatar en Angola hebben de Congolese regering en rebellengroep M23 in Doha opnieuw onderhandeld.
        "nl",
        "Onder/ADP/onder/case/4 leiding/NOUN/leiding/fixed/1/Gender=Com|Number=Sing van/ADP/van/fixed/1 "
        "Qatar/PROPN/Qatar/obl/17/Gender=Neut|Number=Sing/GPE en/CCONJ/en/cc/6 "
        "Angola/PROPN/Angola/conj/4/Gender=Neut|Number=Sing/GPE "
        "hebben/AUX/hebben/aux/17/Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin de/DET/de/det/10/Definite=Def|PronType=Art "
        "Congolese/ADJ/Congoles/amod/10/Degree=Pos regering/NOUN/regering/nsubj/17/Gender=Com|Number=Sing "
        "en/CCONJ/en/cc/12 rebellengroep/NOUN/rebellengroep/conj/10/Gender=Com|Number=Sing "
        "M23/PROPN/M23/appos/12/Gender=Com|Number=Sing/ORG in/ADP/in/case/15 "
        "Doha/PROPN/Doha/nmod/10/Gender=Neut|Number=Sing/GPE opnieuw/ADV/opnieuw/advmod/17 "
        "onderhandeld~/VERB/onderhandelen/root/0/VerbForm=Part ./PUNCT/./punct/17",
        ["angola mediatesWith m23"],
        ["qatar leads m23", "qatar leads congo-kinshasa.government"],
    ),
    (  # De regering van president Félix Tshisekedi weigert tot nu toe rechtstreeks met hem te praten.
        "nl",
        "De/DET/de/det/2/Definite=Def|PronType=Art regering/NOUN/regering/nsubj/7/Gender=Com|Number=Sing "
        "van/ADP/van/case/4 president/NOUN/president/nmod/2/Gender=Com|Number=Sing "
        "Félix/PROPN/Félix/appos/4/Gender=Com|Number=Sing/PERSON Tshisekedi/PROPN/Tshisekedi/flat/5//PERSON "
        "weigert/VERB/weigeren/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin tot/ADP/tot/case/9 nu/ADV/nu/obl/15 "
        "toe/ADP/toe/case/9 rechtstreeks/ADJ/rechtstreeks/advmod/15/Degree=Pos met/ADP/met/case/13 "
        "hem/PRON/hem/obl/15/Case=Acc|Person=3|PronType=Prs te/ADP/te/mark/15 praten~/VERB/praten/xcomp/7/VerbForm=Inf "
        "./PUNCT/./punct/7",
        [],
        ["- refuses felix-tshisekedi"],
    ),
    (  # Turkije, dat vorig jaar met Qatar een bestand tot stand bracht, riep de buurlanden op terug te keren.
        "nl",
        "Turkije~/PROPN/Turkije/nsubj/14/Gender=Neut|Number=Sing/GPE ,/PUNCT/,/punct/12 "
        "dat/PRON/dat/nsubj/12/Person=3|PronType=Rel vorig/ADJ/vorig/amod/5/Degree=Pos "
        "jaar/NOUN/jaar/obl/12/Gender=Neut|Number=Sing met/ADP/met/case/7 "
        "Qatar/PROPN/Qatar/obl/12/Gender=Neut|Number=Sing/GPE een/DET/een/det/9/Definite=Ind|PronType=Art "
        "bestand/NOUN/bestand/obj/12/Gender=Neut|Number=Sing tot/ADP/tot/compound:prt/12 "
        "stand/NOUN/stand/fixed/10/Gender=Com|Number=Sing "
        "bracht~/VERB/brengen/acl:relcl/1/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin ,/PUNCT/,/punct/1 "
        "riep/VERB/roepen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin de/DET/de/det/16/Definite=Def|PronType=Art "
        "buurlanden/NOUN/buurland/obj/20/Number=Plur op/ADP/op/compound:prt/20 terug/ADV/terug/compound:prt/20 "
        "te/ADP/te/mark/20 keren~/VERB/terugkeren/xcomp/14/VerbForm=Inf ./PUNCT/./punct/14",
        ["turkey mediatesWith qatar"],
        ["turkey ceasesFireWith qatar"],
    ),
    (  # Mullah Abdul Wadood, de Afghaanse commandant in de provincie Nangarhar, dreigde met vergelding.
        "nl",
        "Mullah/PROPN/Mullah/nsubj/13//PERSON Abdul/PROPN/Abdul/flat/1//PERSON Wadood~/PROPN/Wadood/flat/1//PERSON "
        ",/PUNCT/,/punct/7 de/DET/de/det/7/Definite=Def|PronType=Art Afghaanse/ADJ/Afghaans/amod/7/Degree=Pos "
        "commandant/NOUN/commandant/appos/1/Gender=Com|Number=Sing in/ADP/in/case/10 "
        "de/DET/de/det/10/Definite=Def|PronType=Art provincie/NOUN/provincie/nmod/7/Gender=Com|Number=Sing "
        "Nangarhar~/PROPN/Nangarhar/appos/10/Gender=Neut|Number=Sing/GPE ,/PUNCT/,/punct/1 "
        "dreigde/VERB/dreigen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin met/ADP/met/case/15 "
        "vergelding~/NOUN/vergelding/obl/13/Gender=Com|Number=Sing ./PUNCT/./punct/13",
        ["abdul-wadood worksFor afghanistan"],
        ["abdul-wadood leads afghanistan"],
    ),
    (  # Dat zei parlementslid Amra Berg, wier partij al langer aandringt op vervolging van de ondernemer.
        "nl",
        "Dat/PRON/dat/obj/2/Person=3|PronType=Dem zei/VERB/zeggen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "parlementslid/NOUN/parlementslid/nsubj/2/Gender=Neut|Number=Sing "
        "Amra/PROPN/Amra/appos/3/Gender=Com|Number=Sing/PERSON Berg~/PROPN/Berg/flat/4//PERSON ,/PUNCT/,/punct/11 "
        "wier/DET/wie/det/8/PronType=Rel partij/NOUN/partij/nsubj/11/Gender=Com|Number=Sing al/ADV/al/advmod/10 "
        "langer/ADJ/lang/advmod/11/Degree=Cmp "
        "aandringt/VERB/aandringen/acl:relcl/3/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin op/ADP/op/case/13 "
        "vervolging/NOUN/vervolging/obl:arg/11/Gender=Com|Number=Sing van/ADP/van/case/16 "
        "de/DET/de/det/16/Definite=Def|PronType=Art ondernemer~/NOUN/ondernemer/nmod/13/Gender=Com|Number=Sing "
        "./PUNCT/./punct/2",
        [],
        ["- requests amra-berg"],
    ),
    (  # De Portugese justitie heeft de voormalige minister van Milieu Duarte Vasconcelos laten aanhouden.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Portugese/ADJ/Portuges/amod/3/Degree=Pos "
        "justitie/NOUN/justitie/nsubj/12/Gender=Com|Number=Sing "
        "heeft/AUX/hebben/aux/12/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin de/DET/de/det/7/Definite=Def|PronType=Art "
        "voormalige/ADJ/voormalig/amod/7/Degree=Pos minister/NOUN/minister/obj/13/Gender=Com|Number=Sing "
        "van/ADP/van/case/9 Milieu/PROPN/Milieu/nmod/7//PERSON Duarte/PROPN/Duarte/flat/9//PERSON "
        "Vasconcelos/PROPN/Vasconcelos/flat/9//PERSON laten/VERB/laten/root/0/VerbForm=Inf "
        "aanhouden~/VERB/aanhouden/xcomp/12/VerbForm=Inf ./PUNCT/./punct/12",
        ["portugal.judiciary arrests duarte-vasconcelos"],
        [],
    ),
    (  # De Portugese minister Duarte Vasconcelos vertrekt. De Socialistische Partij heeft hem geschorst.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Portugese/ADJ/Portuges/amod/3/Degree=Pos "
        "minister/NOUN/minister/nsubj/6/Gender=Com|Number=Sing Duarte/PROPN/Duarte/appos/3/Gender=Com|Number=Sing/PERSON "
        "Vasconcelos/PROPN/Vasconcelos/flat/4//PERSON "
        "vertrekt~/VERB/vertrekken/root/0/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "./PUNCT/./punct/6||De/DET/de/det/2/Definite=Def|PronType=Art "
        "Socialistische/PROPN/Socialistische/nsubj/6/Gender=Com|Number=Sing/ORG Partij/PROPN/Partij/flat/2//ORG "
        "heeft/AUX/hebben/aux/6/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "hem/PRON/hem/obj/6/Case=Acc|Person=3|PronType=Prs geschorst~/VERB/schorsen/root/0/VerbForm=Part ./PUNCT/./punct/6",
        [],
        ["sp-netherlands sanctions duarte-vasconcelos"],
    ),
    (  # If the arrests continue, a diplomat in Brussels said, the bloc could suspend part of its aid to Georgia.
        "en",
        "If/SCONJ/if/mark/4 the/DET/the/det/3/Definite=Def|PronType=Art arrests/NOUN/arrest/nsubj/4/Number=Plur "
        "continue~/VERB/continue/advcl/15/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin ,/PUNCT/,/punct/4 "
        "a/DET/a/det/7/Definite=Ind|PronType=Art diplomat/NOUN/diplomat/nsubj/15/Number=Sing in/ADP/in/case/9 "
        "Brussels/PROPN/Brussels/nmod/7/Number=Sing/GPE "
        "said~/VERB/say/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin ,/PUNCT/,/punct/4 "
        "the/DET/the/det/13/Definite=Def|PronType=Art bloc/NOUN/bloc/nsubj/15/Number=Sing "
        "could/AUX/could/aux/15/VerbForm=Fin suspend/VERB/suspend/ccomp/10/VerbForm=Inf part/NOUN/part/obj/15/Number=Sing "
        "of/ADP/of/case/19 its/PRON/its/nmod:poss/19/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "aid/NOUN/aid/nmod/16/Number=Sing to/ADP/to/case/21 Georgia~/PROPN/Georgia/nmod/19/Number=Sing/GPE "
        "./PUNCT/./punct/10",
        ["- sanctions georgia"],
        [],
    ),
    (  # The union Unite met managers. The bid by Nordvik has been rejected twice by the board.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art union/NOUN/union/nsubj/4/Number=Sing "
        "Unite/PROPN/Unite/nsubj/4/Number=Sing/GPE "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "managers~/NOUN/manager/obj/4/Number=Plur ./PUNCT/./punct/4||The/DET/the/det/2/Definite=Def|PronType=Art "
        "bid/NOUN/bid/nsubj:pass/7/Number=Sing by/ADP/by/case/4 Nordvik/PROPN/Nordvik/nmod/2/Number=Sing/GPE "
        "has/AUX/have/aux/7/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin "
        "been/AUX/be/aux:pass/7/Tense=Past|VerbForm=Part rejected/VERB/reject/root/0/Tense=Past|VerbForm=Part|Voice=Pass "
        "twice/ADV/twice/advmod/7 by/ADP/by/case/11 the/DET/the/det/11/Definite=Def|PronType=Art "
        "board~/NOUN/board/obl:agent/7/Number=Sing ./PUNCT/./punct/7",
        [],
        ["unite rejects nordvik"],
    ),
    (  # The union Unite met managers. The company kept the plant. Its chairman, Walt Enderlin, spoke.
        "en",
        "The/DET/the/det/2/Definite=Def|PronType=Art union/NOUN/union/nsubj/4/Number=Sing "
        "Unite/PROPN/Unite/nsubj/4/Number=Sing met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "managers~/NOUN/manager/obj/4/Number=Plur ./PUNCT/./punct/4||The/DET/the/det/2/Definite=Def|PronType=Art "
        "company/NOUN/company/nsubj/3/Number=Sing "
        "kept/VERB/keep/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/5/Definite=Def|PronType=Art plant~/NOUN/plant/obj/3/Number=Sing "
        "./PUNCT/./punct/3||Its/PRON/its/nmod:poss/2/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "chairman~/NOUN/chairman/nsubj/7/Number=Sing ,/PUNCT/,/punct/4 Walt/PROPN/Walt/appos/2/Number=Sing/PERSON "
        "Enderlin~/PROPN/Enderlin/flat/4/Number=Sing/PERSON ,/PUNCT/,/punct/4 "
        "spoke~/VERB/speak/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin ./PUNCT/./punct/7",
        [],
        ["walt-enderlin leads unite"],
    ),
    (  # Sheila Brannock met Dunmore executives on Wednesday.
        "en",
        "Sheila/PROPN/Sheila/nsubj/3/Number=Sing/PERSON Brannock/PROPN/Brannock/flat/1/Number=Sing/PERSON "
        "met/VERB/meet/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "Dunmore/PROPN/Dunmore/compound/5/Number=Sing/GPE executives/NOUN/executive/obj/3/Number=Plur on/ADP/on/case/7 "
        "Wednesday~/PROPN/Wednesday/obl/3/Number=Sing ./PUNCT/./punct/3",
        ["sheila-brannock meetsWith -"],
        ["sheila-brannock meetsWith dunmore.government"],
    ),
    (  # Saudi Arabia praised the Gulf state.
        "en",
        "Saudi/ADJ/Saudi/amod/2/Degree=Pos/GPE Arabia/PROPN/Arabia/nsubj/3/Number=Sing/GPE "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/6/Definite=Def|PronType=Art Gulf/PROPN/gulf/compound/6/Number=Sing/LOC "
        "state~/NOUN/state/obj/3/Number=Sing ./PUNCT/./punct/3",
        ["saudi-arabia praises -"],
        ["saudi-arabia praises gulf"],
    ),
    (  # De Nederlandse arts Marijke Terhorst is vrij. Haar Haïtiaanse collega Jean-Robert Cadelien wordt vastgehouden.
        "nl",
        "De/DET/de/det/3/Definite=Def|PronType=Art Nederlandse/ADJ/Nederlands/amod/3/Degree=Pos "
        "arts/NOUN/arts/nsubj/7/Gender=Com|Number=Sing Marijke/PROPN/Marijke/appos/3//PERSON "
        "Terhorst/PROPN/Terhorst/flat/4//PERSON is/AUX/zijn/cop/7/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "vrij~/ADJ/vrij/root/0/Degree=Pos ./PUNCT/./punct/7||Haar/PRON/haar/nmod:poss/3/Person=3|Poss=Yes|PronType=Prs "
        "Haïtiaanse/ADJ/Haïtiaans/amod/3/Degree=Pos collega/NOUN/collega/nsubj:pass/7/Gender=Com|Number=Sing "
        "Jean-Robert/PROPN/Jean-Robert/appos/3/Gender=Com|Number=Sing/PERSON Cadelien/PROPN/Cadelien/flat/4//PERSON "
        "wordt/AUX/worden/aux:pass/7/Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin "
        "vastgehouden~/VERB/vasthouden/root/0/VerbForm=Part ./PUNCT/./punct/7",
        [],
        ["jean-robert-cadelien worksFor haiti"],
    ),
    (  # The European Commission praised the treaty. Budapest had objected to the relocation of refugees. Its chief negotiator, Gergely Somogyi, told reporters that it would sue.
        "en",
        "The/DET/the/det/3/Definite=Def|PronType=Art European/ADJ/European/amod/3/Degree=Pos/ORG "
        "Commission/PROPN/Commission/nsubj/4/Number=Sing/ORG "
        "praised/VERB/praise/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "the/DET/the/det/6/Definite=Def|PronType=Art treaty~/NOUN/treaty/obj/4/Number=Sing "
        "./PUNCT/./punct/4||Budapest/PROPN/Budapest/nsubj/3/Number=Sing/GPE "
        "had/AUX/have/aux/3/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "objected/VERB/object/root/0/Tense=Past|VerbForm=Part to/ADP/to/case/6 the/DET/the/det/6/Definite=Def|PronType=Art "
        "relocation/NOUN/relocation/obl/3/Number=Sing of/ADP/of/case/8 refugees~/NOUN/refugee/nmod/6/Number=Plur "
        "./PUNCT/./punct/3||Its/PRON/its/nmod:poss/3/Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
        "chief/ADJ/chief/amod/3/Degree=Pos negotiator~/NOUN/negotiator/nsubj/8/Number=Sing ,/PUNCT/,/punct/5 "
        "Gergely/PROPN/Gergely/appos/3/Number=Sing/PERSON Somogyi~/PROPN/Somogyi/flat/5/Number=Sing/PERSON "
        ",/PUNCT/,/punct/5 told/VERB/tell/root/0/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin "
        "reporters/NOUN/reporter/iobj/8/Number=Plur that/SCONJ/that/mark/13 "
        "it/PRON/it/nsubj/13/Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs would/AUX/would/aux/13/VerbForm=Fin "
        "sue~/VERB/sue/ccomp/8/VerbForm=Inf ./PUNCT/./punct/8",
        ["gergely-somogyi worksFor hungary"],
        ["gergely-somogyi worksFor european-commission"],
    ),
    (  # Het Amerikaanse hoofdkwartier in Kiev werd gesloten.
        "nl",
        "Het/DET/het/det/3/Definite=Def|PronType=Art Amerikaanse/ADJ/Amerikaans/amod/3/Degree=Pos "
        "hoofdkwartier/NOUN/hoofdkwartier/nsubj:pass/7/Gender=Neut|Number=Sing in/ADP/in/case/5 "
        "Kiev/PROPN/Kiev/nmod/3/Gender=Neut|Number=Sing/GPE "
        "werd/AUX/worden/aux:pass/7/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin "
        "gesloten~/VERB/sluiten/root/0/VerbForm=Part ./PUNCT/./punct/7",
        [],
        ["united-states basedIn kyiv"],
    ),
    (  # Premier Rutte botste met de Tigreese leiders.
        "nl",
        "Premier/NOUN/premier/nsubj/3/Gender=Com|Number=Sing Rutte/PROPN/Rutte/appos/1/Gender=Com|Number=Sing/PERSON "
        "botste/VERB/botsen/root/0/Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin met/ADP/met/case/7 "
        "de/DET/de/det/7/Definite=Def|PronType=Art Tigreese/ADJ/Tigrees/amod/7/Degree=Pos "
        "leiders~/NOUN/leider/obl:arg/3/Number=Plur ./PUNCT/./punct/3",
        ["mark-rutte adversaryOf tigray.officials"],
        ["mark-rutte fights tigray.officials"],
    ),
]


@pytest.mark.parametrize(("lang", "spec", "there", "missing"), ROWS)
def test_sentence(lang: str, spec: str, there: list[str], missing: list[str]) -> None:
    doc = trees(tree(spec, lang))
    doc._.kg_document = Document(doc.text, lang)
    for _, component in components(lang).pipeline:
        doc = component(doc)
    found = [f"{s.subject.actor or '-'} {s.relation} {s.object.actor or '-'}" for s in doc._.statements]
    denied = [f"{line} negative" for line, s in zip(found, doc._.statements, strict=True) if s.polarity == "negative"]
    assert [line for line in there if line not in found + denied] == []
    assert [line for line in missing if line in found] == []
