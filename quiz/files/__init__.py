"""Scores, answers and questions as files."""
