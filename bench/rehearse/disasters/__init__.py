"""Parts of `rehearse telegram`: the program as a process, a stand-in of Telegram as another, and what goes wrong."""
