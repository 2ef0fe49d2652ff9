"""Communities, places, accounts, persons and roles: who is who, and who may do what."""
