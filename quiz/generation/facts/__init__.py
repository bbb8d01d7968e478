"""What the sentences say: names, statements, speech, roles, events, quantities, reasons."""
