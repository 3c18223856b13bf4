# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 5. Your own texts
#
# Own files, own actors, own words for relations. The text here is made up; put your own in its place.

# %%
import tempfile
from pathlib import Path

import kg

folder = Path(tempfile.mkdtemp())
_ = (folder / "harbour.txt").write_text(
    """Harbour blocked

BERGEN, 5 March 2025 – The Mackerel League blocked Norway on Tuesday. The Makreelbond protested against Iceland. Norway met the
Mackerel League. Denmark will mediate between Norway and the Makreelbond. Iceland did not support Norway.
""",
    encoding="utf-8",
)
graph = kg.build([folder])
graph.to_dataframe()[["subject", "subject_text", "relation", "cue", "object", "status", "start"]]

# %% [markdown]
# Two things are missing: that *Makreelbond* is the *Mackerel League*, and what it means to *block* a country.
#
# ## Own actors
#
# In SKOS, as `kg/ontology/actors.ttl` has them. Preferred labels in both languages, other names, type and country.

# %%
_ = (folder / "mine.ttl").write_text(
    """@prefix actor: <urn:kg:actor:> .
@prefix kg: <urn:kg:ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

actor:mackerel-league a kg:Organisation ;
  skos:prefLabel "Mackerel League"@en, "Makreelbond"@nl ;
  kg:country actor:norway .
""",
    encoding="utf-8",
)

# %% [markdown]
# ## Own cue words
#
# A pattern is a lemma and where the actors stand: `O` is the direct object. `kg/lexicon/README.md` explains the notation;
# `kg lexicon try "…"` shows which entries fire on a sentence.

# %%
_ = (folder / "my.toml").write_text(
    """lang = "en"

[relations.restricts]
verb = ["block O"]
""",
    encoding="utf-8",
)

# %%
graph = kg.build([folder], actors=[folder / "mine.ttl"], lexicon=[folder / "my.toml"])
graph

# %%
graph.explain("Mackerel League", "restricts", "Norway")[0]

# %%
graph.find("Makreelbond")

# %% [markdown]
# ## Own base IRI
#
# `kg.build(..., base="https://data.example.org/kg/")` gives everything that comes from your texts an IRI of your own.
#
# ## When a text cannot be used
#
# The message says what is wrong and what to do.

# %%
_ = (folder / "empty.txt").write_text("", encoding="utf-8")
try:
    kg.build([folder / "empty.txt"])
except Exception as error:
    print(str(error).replace(str(folder), "…"))
