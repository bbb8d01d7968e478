"""From a file to an article in sections. Pure text work: nothing here knows of Django or of the language pipeline."""
