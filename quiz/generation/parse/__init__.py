"""From a section to parsed sentences."""
