"""Concerns, as a bench sends, hands over, opens and answers them; and votes while receipt codes are tried."""
