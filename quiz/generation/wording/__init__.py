"""Words of the article turned into questions and statements."""
