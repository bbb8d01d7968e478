"""Prompts for a talk."""
