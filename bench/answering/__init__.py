"""Answering presses on Telegram: the whole program beside the bare stock one, and what each of them took."""
