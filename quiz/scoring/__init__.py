"""What answers earn, and the tables a teacher reads of it."""
