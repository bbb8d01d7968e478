"""The short name of an article in addresses and commands."""

import re
import unicodedata

MOST_CHARACTERS = 80


def slug_for(title: str, content_hash: str) -> str:
    """Return the title in small letters, digits and hyphens; one from the hash if the title has none of them."""
    plain = unicodedata.normalize("NFKD", re.sub(r"['’]", "", title)).encode("ascii", "ignore").decode().lower()
    slug = ""
    for word in re.findall(r"[a-z0-9]+", plain):
        longer = f"{slug}-{word}" if slug else word[:MOST_CHARACTERS]
        if len(longer) > MOST_CHARACTERS:
            break
        slug = longer
    return slug or f"article-{content_hash[:10]}"
