"""Setting up a platform's bot: the conversation about its token, and what each platform adds to it."""
