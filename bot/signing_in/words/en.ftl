# Signing in to the dashboard

dashboard-summary = Sign in to the dashboard
dashboard-what = Yes or no, to a question of mine
dashboard-title = Your way in to the dashboard
dashboard-open = Open the dashboard
dashboard-once = This link works once, for 10 minutes. It is for you alone: whoever has it can sign in as you.
dashboard-only-here = It opens on the computer that runs Caresay. To open it anywhere, whoever runs Caresay sets web.public_url.
dashboard-not-yours = The dashboard is for people with a role in a group. You have none, so there is nothing to see there.
dashboard-away = There is no dashboard here yet. Whoever runs Caresay can switch it on: set web.public_url to an https address.
login-slow-down = You had three links in a quarter of an hour. Use the last one, or ask again in 15 minutes.
login-used = This link does not work any more. Send /dashboard to the bot for a new one.
login-expired = This link is older than 10 minutes. Send /dashboard to the bot for a new one.
signing-in-as = Sign in as { $name }, { $platform }

# A yes in the chat

step-up-title = Is this you, on the dashboard?
step-up-export-result = Somebody signed in as you wants the results of question { $about } as a file.
step-up-export-log = Somebody signed in as you wants the log as a file.
step-up-add-owner = Somebody signed in as you wants to name one more owner.
step-up-add-reader = Somebody signed in as you wants to name somebody who reads concerns.
step-up-read-concerns = Somebody signed in as you wants to read concerns.
step-up-export-concern = Somebody signed in as you wants a concern as a file.
step-up-why = I ask because it matters. If it is not you, I sign out everybody who is signed in as you.
step-up-yes = Yes, it's me
step-up-no = No, not me
step-up-confirmed = Thank you. Go back to the dashboard and press Go on.
step-up-ended = I have signed out everybody who was signed in as you. Look in the log to see what was done.
step-up-waiting = I have no yes from you in the chat yet. Press Yes there, then Go on here.
step-up-over = That question is over. Start again on the dashboard.
