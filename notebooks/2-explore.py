# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 2. Explore
#
# Ego networks, who backs whom, who matters, how two actors are joined, who belongs together, what happened when. The graph is that of
# the six texts in `seeds/`.

# %%
from pathlib import Path

import kg

root = next(folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "seeds").is_dir())
graph = kg.load(root / "output" / "graph.ttl")
graph

# %% [markdown]
# ## Round one actor
#
# `ego` gives a graph again: the actors at most `depth` steps away and what is between them. So everything below can be asked of a part, too.

# %%
graph.ego("Hezbollah", depth=1)

# %% [markdown]
# A name is understood in either language, as an alias, without its accents. One that is not there raises `kg.UnknownActor` with
# suggestions.

# %%
try:
    graph.ego("Hezbolah")
except kg.UnknownActor as error:
    print(error)

# %% [markdown]
# ## Who backs whom
#
# A general relation finds its special ones: `aids` has `backs`, `arms`, `funds`, `trains` and others.

# %%
aid = graph.filter(relation="aids", include="asserted")
columns = ["subject", "relation", "object", "confidence", "source"]
aid.to_dataframe()[columns].dropna().sort_values(["confidence", "subject"], ascending=[False, True]).head(10)

# %% [markdown]
# Between two actors, their governments and armies included:

# %%
between = graph.between("VS", "Irak", parts=True)
between.to_dataframe()[["subject", "relation", "object", "status", "start", "sentence"]]

# %% [markdown]
# ## Who matters
#
# `neighbours` counts the others that an actor has to do with, `betweenness` the share of shortest paths that lead through it.

# %%
graph.rolled_up().centrality().head(10)

# %% [markdown]
# ## How two actors are joined
#
# Shortest paths, each step with the statements behind it.

# %%
path = graph.paths("Iran", "Israel")[0]
print(" – ".join(path.actors))
for step in path.steps:
    print("*", step[0].sentence.quote)

# %% [markdown]
# ## Who belongs together
#
# Communities are groups with more to do with each other than with the rest.

# %%
together = graph.rolled_up().communities()
together[together["community"] <= 4].groupby("community")["name"].agg(", ".join).to_frame()

# %% [markdown]
# ## When
#
# `timeline` gives the statements that have a date in their text, the oldest first. `graph.draw("time.png", kind="timeline")` draws them.

# %%
for s in graph.timeline()[-8:]:
    print(f"{s.start or '':10} {s.subject.text} – {s.relation or s.cue_lemma} – {s.object.text}")

# %%
conflict = graph.filter(family="conflict", since="2020", until="2024-06")
conflict.to_dataframe()[["subject", "relation", "object", "start", "source"]].dropna(subset=["subject", "object"]).head(10)

# %% [markdown]
# ## The evidence
#
# Do not believe a line before you have read its sentence.

# %%
graph.explain("Israel", "fights", "Hezbollah")[0]
