"""The products that a brief names: by the catalogue, by what the brief calls them, by the words around a name."""
