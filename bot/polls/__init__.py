"""Quick questions: asked in words, answered in one tap, with a result that comes by itself."""
