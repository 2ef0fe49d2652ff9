"""Own settings: how, when and how much each person is written to, as they chose and never as anybody guessed."""
