"""What the library's own examples lead to: python-telegram-bot as it comes. It answers, and stores nothing."""

import os

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes


async def answer(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Every press gets a note."""
    if update.callback_query is not None:
        await update.callback_query.answer("Counted")


def main() -> None:
    """Poll until told to stop; all settings are the library's own."""
    application = Application.builder().token(os.environ["BARE_TOKEN"]).base_url(os.environ["BARE_BASE_URL"]).build()
    application.add_handler(CallbackQueryHandler(answer))
    application.run_polling()


if __name__ == "__main__":
    main()
