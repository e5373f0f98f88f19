"""The embedded store. `opening.open_store` opens it; the shelves read and write the newspaper's things; rows stay inside."""
