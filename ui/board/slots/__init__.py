"""A slot's panel: place, headline, asides, fit."""
