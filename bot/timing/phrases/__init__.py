"""Times in words, English and Welsh: read with every word understood, or refused with a hint; and said back."""
