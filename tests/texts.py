"""Texts of our own for tests, long enough to be articles."""

HARBOUR = """\
---
title: A harbour learns to wait
publisher: Lake Post
published: 2026-03-01
---

## The bell

Every evening at six the harbour of Lower Arden rings a bell. The bell was cast in 1911 by Joan Whitlock, a founder of
the village school, and it weighs about 90 kilos. Fishermen say that it could be heard on the far shore in winter.
The village bought it because fog had cost three boats in a single year.

## The ferry

The yellow ferry crosses the lake twice a day and carries bicycles for free. Tomas Reyes, the ferry's captain, said the
crossing takes about 25 minutes. In 2024 the county gave the company 40,000 pounds to repair the engine.
According to Reyes, the ferry may stop in winter if fewer than 200 people a month use it.
"""

TOO_SHORT = "A bell rang. Nobody came."
