"""What a concern is, and every decision about it that needs nothing else."""
