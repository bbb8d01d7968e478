"""A student at a quiz: begin, save, hand in, and what may be seen of it when."""
