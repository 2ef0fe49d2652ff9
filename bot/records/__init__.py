"""What is kept about somebody: told, copied out, and erased."""
