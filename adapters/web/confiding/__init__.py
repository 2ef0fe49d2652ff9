"""A concern raised and followed on a page, without an app, an account or script. Nothing is kept before it is sent."""
