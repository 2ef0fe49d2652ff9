"""Disasters, tried on purpose: each a program that says what came of it, and fails when anything was lost."""
