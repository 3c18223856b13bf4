"""Asking a graph: plain functions over statements and actors, without RDF and without spaCy."""
