"""The disasters on Discord."""
