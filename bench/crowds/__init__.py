"""Questions with very many answers, and in very many places: what `bench polls` measures."""
