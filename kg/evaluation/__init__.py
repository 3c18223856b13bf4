"""Measuring: gold readers, scorers and the report of ``kg evaluate``."""
