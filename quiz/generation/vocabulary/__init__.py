"""Word lists of the generator: data and nothing else."""
