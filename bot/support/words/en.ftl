## The command

support-summary = Urgent help and helplines
support-summary-nation = Where you are: England, Scotland, Wales or Northern Ireland
# The whole of a private message that asks for help. "Help" alone is the menu.
support-plain-words =
    support | support please | help me | please help | please help me | help me please | i need help | need help
    | i need help now | urgent | urgent help | emergency | crisis | in crisis | i am in crisis | i'm in crisis
    | im in crisis | danger | in danger | i am in danger | i'm in danger | im in danger | not safe | i am not safe
    | i'm not safe | im not safe | sos | 999 | helpline | helplines | help line | help lines | samaritans
    | can't cope | cant cope | i can't cope | i cant cope | i cannot cope | suicide | suicidal | i am suicidal
    | i'm suicidal | im suicidal | i want to die | i want to kill myself | kill myself | self harm | self-harm

## First screen

support-title = Urgent help
support-title-england = Urgent help in England
support-title-scotland = Urgent help in Scotland
support-title-wales = Urgent help in Wales
support-title-northern-ireland = Urgent help in Northern Ireland

# $contact: a number, such as 999. $when: one of the sentences below on cost and hours.
support-emergency = Life in danger: call { $contact }. { $when }
support-call = { $name }: call { $contact }. { $when }
# $contact begins with what to do, or is an address: "text SHOUT to 85258".
support-line = { $name }: { $contact }. { $when }
support-deaf = Deaf, or cannot speak? { $name }: { $contact }. { $when }

support-which-nation = Where are you? There is more help for each nation.
support-nation-england = England
support-nation-scotland = Scotland
support-nation-wales = Wales
support-nation-northern-ireland = Northern Ireland
support-more = BSL, text, more

## Behind "more"

support-more-title-england = More help in England
support-more-title-scotland = More help in Scotland
support-more-title-wales = More help in Wales
support-more-title-northern-ireland = More help in Northern Ireland
# $line: a whole sentence from above. $whom: whom it is for, such as "Anyone affected by domestic abuse".
support-line-for = { $line } { $whom }.
# When every other row of the list is older than six months.
support-nothing-more = We have no other numbers that were checked lately.
support-back = Urgent help

## Cost and hours

support-free-always = Free, 24 hours.
support-free-hours = Free. Open { $hours }.
support-free-unknown = Free. Check when it is open.
support-open-always = Open 24 hours.
support-open-hours = Open { $hours }.
support-open-unknown = Check when it is open.
