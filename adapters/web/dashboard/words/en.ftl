# Pages that do not go further

dash-missing = There is no such page
dash-missing-more = It may have moved, or it is not for you.
dash-fault = Something went wrong
dash-fault-more = It is our fault. Nothing was changed. Try again in a minute.
dash-away = The dashboard is busy or away
dash-away-more = Nothing was changed. Try again in a minute.
dash-slow = That was too fast
dash-slow-more = Wait a moment, then try again.
dash-too-big = That is too much
dash-too-big-more = Nothing was changed. Send less at once.
dash-unreadable = That could not be read
dash-unreadable-more = Nothing was changed. Go back and try again.
dash-foreign = That came from another site
dash-foreign-more = Nothing was changed. Use the buttons on these pages.
dash-again = That page was out of date
dash-again-more = Nothing was changed. Open the page again and press the button once more.
dash-signed-out = You are signed out
dash-signed-out-more = Nothing was changed. Send /dashboard to the bot for a new link.
dash-role-denied = That is not part of your role
dash-role-denied-more = Ask an owner of your community if you need it.
dash-refused = That did not work
dash-only-sent = That address is for a button
dash-only-sent-more = Nothing was changed. Go back to the dashboard.
dash-to-start = Go to the first page

# Signing in and out

dash-login-title = Sign in to the dashboard
dash-login-how = Send /dashboard to the bot in your private chat. It sends you a link. No password is needed.
dash-login-link = Your link
dash-login-hint = Paste the whole link here if it did not work by itself.
dash-login-next = Next
dash-login-no-link = That is not a link from the bot. Copy the whole link, and paste it here.
dash-login-for = For these communities:
dash-login-go = Sign in
dash-login-not-you = Not you? Close this page. The link was for somebody else.
dash-signed-out-done = You are signed out.
dash-sign-out = Sign out
dash-confirm-title = Is it you?
dash-confirm-how = I have sent you a message in your private chat. Press Yes there. Then press Go on here.
dash-confirm-go = Go on

# Every page

dash-skip = Go to the content
dash-pages = Pages
dash-home-title = Choose a community
dash-today = Today
dash-asks = Questions
dash-announcements = Announcements
dash-people = People and places
dash-log = Log
dash-settings = Settings
dash-published = Results
