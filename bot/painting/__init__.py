"""Pictures of what is said in words: a result as bars, an address as a code. Painted in a process of their own."""
