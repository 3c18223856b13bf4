# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 4. Compare two reports
#
# The same event in a Dutch and an English report. What do both say, and what does one say that the other does not? This works because
# actors and relations are the same in both languages.

# %%
from pathlib import Path

import kg

root = next(folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "seeds").is_dir())
dutch = kg.build([root / "seeds" / "us-iraq-coalition.nl.txt"])
english = kg.build([root / "seeds" / "us-iraq-coalition.en.txt"])
for graph in (dutch, english):
    (document,) = graph.documents.values()
    print(document.lang, document.date, document.title, f"({len(graph.statements)} statements)")

# %% [markdown]
# ## Pairs
#
# First the coarse question: which actors have to do with each other, governments and armies counted as their country?


# %%
def pairs(graph):
    network = graph.rolled_up().to_networkx(lang="en")
    names = network.nodes(data="label")
    return {" – ".join(sorted((names[a], names[b]))) for a, b in network.edges()}


both, only_dutch, only_english = (pairs(dutch) & pairs(english), pairs(dutch) - pairs(english), pairs(english) - pairs(dutch))
print(len(both), "pairs in both,", len(only_dutch), "only in Dutch,", len(only_english), "only in English")
sorted(both)

# %% [markdown]
# ## Relations
#
# Then what is between them. One row for each actor, family and actor; ticks where a report says so.

# %%
import pandas as pd


def said(graph, column):
    frame = graph.filter(include=["asserted", "alleged", "planned", "possible"]).rolled_up().to_dataframe()
    frame = frame.dropna(subset=["subject", "object"])
    return frame.groupby(["subject", "family", "object"]).size().rename(column)


table = pd.concat([said(dutch, "nl"), said(english, "en")], axis=1).fillna(0).astype(int)
table[(table["nl"] > 0) & (table["en"] > 0)]

# %% [markdown]
# Only in the Dutch report:

# %%
table[table["en"] == 0].reset_index()[["subject", "family", "object"]].head(12)

# %% [markdown]
# Only in the English one:

# %%
table[table["nl"] == 0].reset_index()[["subject", "family", "object"]].head(12)

# %% [markdown]
# A difference may be one of the reports, or one of the extraction: read the sentences before you conclude anything.

# %%
first = table[table["en"] == 0].reset_index().iloc[0]
evidence = [
    s for s in dutch.rolled_up().statements
    if (s.subject.actor, s.family, s.object.actor) == (first["subject"], first["family"], first["object"])
]
evidence[0]

# %% [markdown]
# ## Together
#
# Merging is set union: every statement keeps its document, and what both say gets more sentences. `dutch | english` is `dutch.merge(english)`.

# %%
together = dutch | english
print(len(dutch.statements), "+", len(english.statements), "=", len(together.statements), "statements,", len(together.actors), "actors")
together.filter(min_mentions=2, include="asserted")
