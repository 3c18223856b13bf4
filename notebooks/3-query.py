# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 3. Query
#
# The graph is RDF, so SPARQL asks it anything. Answers of `SELECT` come as pandas data frames.

# %%
from pathlib import Path

import kg
from kg.rdf.named import named_queries

root = next(folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "seeds").is_dir())
graph = kg.load(root / "output" / "graph.ttl")

# %% [markdown]
# ## Ready queries
#
# They lie in `kg/queries`; on the command line it is `kg query graph.ttl --named who-backs-whom`.

# %%
for query in named_queries().values():
    print(f"{query.name:20} {query.about}")

# %%
graph.query(named="who-backs-whom").head(8)

# %% [markdown]
# Some take a value, by name as you would type it:

# %%
graph.query(named="who-backs-whom", subject="Iran")

# %% [markdown]
# ## Queries of your own
#
# The prefixes of the Turtle need not be declared. A plain triple is what some text asserts.

# %%
graph.query("""
SELECT ?who ?whom WHERE {
    ?who kg:fights|kg:attacks|kg:invades ?whom .
} ORDER BY ?who ?whom
""")

# %% [markdown]
# A statement has its factuality and its sentence. Here is what is denied, with the words:

# %%
graph.query("""
SELECT ?who ?relation ?whom ?words WHERE {
    ?statement a kg:Statement ; kg:polarity kg:Negative ;
        rdf:subject ?who ; rdf:predicate ?relation ; rdf:object ?whom ;
        prov:wasDerivedFrom/nif:anchorOf ?words .
} ORDER BY ?words LIMIT 5
""")

# %% [markdown]
# `ASK` gives yes or no:

# %%
graph.query("ASK { actor:iran kg:backs ?somebody }")

# %% [markdown]
# ## On with pandas

# %%
answer = graph.query("""
SELECT ?document ?category (COUNT(?statement) AS ?statements) WHERE {
    ?statement a kg:Statement ; kg:ploverCategory ?category ; prov:wasDerivedFrom/nif:referenceContext/dcterms:source ?document .
} GROUP BY ?document ?category
""")
answer.pivot_table(index="category", columns="document", values="statements", aggfunc="sum", fill_value=0)

# %% [markdown]
# ## With other tools
#
# `graph.to_rdf()` gives an rdflib graph, and the Turtle opens in any triple store.

# %%
len(graph.to_rdf())
