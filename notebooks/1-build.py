# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 1. Build a graph
#
# Texts go in, a graph comes out: who does what to whom, and where it says so. Nothing leaves this computer.

# %%
from collections import Counter
from pathlib import Path

import kg

root = next(folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "seeds").is_dir())

# %% [markdown]
# `kg.build` takes files and folders. The language of each text is detected; a first line that stands alone is its headline, and
# the dateline gives its date.

# %%
graph = kg.build([root / "seeds" / "saudi-iran-beijing.en.txt", root / "seeds" / "us-iraq-coalition.nl.txt"])
for document in graph.documents.values():
    print(document.date, document.lang, document.source, "—", document.title)

# %% [markdown]
# ## What is in it
#
# A graph shows itself: counts, the strongest relations, and the picture when it has at most 60 actors. Here is the part that the
# texts themselves assert, with governments and armies as their country.

# %%
graph.filter(include="asserted", family=["conflict", "cooperation", "standing"]).rolled_up()

# %% [markdown]
# ## One statement, one sentence
#
# Every statement points at its words: `text[begin:end] == quote`, always. Subject, cue and object are marked.

# %%
statement = graph.explain("Iran", "backs", "Houthis")[0]
text = graph.documents[statement.sentence.document].text
assert text[statement.sentence.begin : statement.sentence.end] == statement.sentence.quote
statement

# %% [markdown]
# ## A claim is not a fact
#
# `status` tells in one word how a statement stands in its text. Only what is *asserted* becomes a plain triple in the RDF; *open* ones
# are kept with their own words, because no entry of the lexicon covers them.

# %%
graph.to_dataframe().groupby(["status"]).size().sort_values(ascending=False)

# %%
claims = graph.filter(include=["alleged", "planned", "negated"]).to_dataframe()
claims[["subject_text", "relation", "object_text", "status", "attributed_to"]].head(8)

# %% [markdown]
# ## Actors
#
# *VS*, *Verenigde Staten* and *United States* are one actor, with a link to Wikidata.

# %%
graph.find("VS")

# %%
Counter(actor.type.value for actor in graph.actors.values()).most_common()

# %% [markdown]
# ## Keep it
#
# `graph.save("graph.ttl")` writes Turtle; the suffixes `.trig`, `.nq`, `.nt` and `.jsonld` write the other formats of RDF. `kg.load` reads them
# back. The same texts give the same bytes.

# %%
print(next(block for block in graph.to_turtle().split("\n\n") if block.startswith("actor:iran a ")))
