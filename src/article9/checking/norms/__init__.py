"""What the lines of a law say: who must, may or must not do what, to what, or else."""
