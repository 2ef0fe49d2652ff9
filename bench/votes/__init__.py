"""What the bench and the rehearsals share: a question, votes on it, and what the database says of them."""
