"""Putting a key right after the class has answered: by the teacher, or because a student challenged it."""
