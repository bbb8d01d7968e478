"""Which of the candidates make the quiz, and in what order."""
