"""From a text to drafted questions: asking for them, keeping them, and what waits behind them."""
