"""Answering presses: the whole program beside the bare one of each platform, and what each of them took."""
