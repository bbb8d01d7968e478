"""A class that looks like real life, for demonstrations and benchmarks: people, answers, marks and talk from a seed.

``people`` are drawn first, each with an ability and a way through the quiz. ``attempts`` plays their attempts by the
draws of ``item_response``, with the ``answers`` that fit a question; ``marks`` marks part of what was written,
``doubts`` challenges some of the marks; ``talk`` plays what they say, from the scripts beside it. All of it is done by
the same deeds as a class does it, so that every promise of the database and of the deeds holds here, too.
"""

from rednote_site.sample.filling import CLASS_NAME, Sample, fill_sample_class

__all__ = ["CLASS_NAME", "Sample", "fill_sample_class"]
