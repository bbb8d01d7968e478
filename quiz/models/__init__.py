"""Questions on a section, attempts, marks."""
