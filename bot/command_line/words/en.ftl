# What the command line says to whoever hosts the bot. One line each; commands and keys stand as they are typed.

## Help

cli-help = Caresay: carers have their say in the groups where they already talk.
cli-help-run = Start everything that is configured. Stop with Ctrl-C.
cli-help-setup = Ask what is needed, and write the settings.
cli-help-check = Look at settings and surroundings. Say what is wrong.
cli-help-backup = Copy the database and the keys, each to a folder of its own.
cli-help-backup-to = The folder for the copy of the database.
cli-help-backup-keys-to = The folder for the copy of the keys, in another place.
cli-help-restore = Bring the database and the keys back from copies.
cli-help-restore-from = The copy of the database.
cli-help-restore-keys-from = The copy of the keys, or the folder with copies of them.
cli-help-papers = Write the papers about data protection that a group needs, filled from the settings.
cli-help-papers-to = The folder for the papers.
cli-help-keys = Tell about the keys. With "rotate", make a new one.
cli-help-owner = Make a code for each group, for a new owner.

## Running

cli-operator-unnamed = whoever runs this computer
cli-room-contact = Riverside Advocacy, a pretend group, 01632 960 001
cli-welcome = Caresay is running. Open this link:
cli-welcome-no-room = Caresay is running.
cli-welcome-idle = No token is set and the front room is off, so there is nothing to do. Run "caresay setup".
cli-founding = Start your group on Telegram: open this link, and choose the group. You must be an administrator there.
cli-founding-discord = Start your group on Discord: open this link, and choose the server. You must be an administrator there.
cli-founding-discord-then = Then write this in the channel of your group: /join { $code }
cli-welcome-ssh = You are on another computer. Type this on your own one first:
cli-welcome-pretend = There are no tokens yet. So this is a pretend group with a pretend clock.
cli-welcome-links = Questions can be answered by link at { $address }
cli-welcome-no-dashboard = There is no dashboard. It needs an https address in web.public_url; or, on this machine alone, port { $port } free.
cli-welcome-stop = It stops when you log out or press Ctrl-C. README.md says how to keep it running.
cli-stopped = Caresay has stopped. Everything is saved.

## Checking

cli-check-running = It is running now.
cli-check-key-folder-open = keys.directory: others on this computer can look into { $folder }. Run: chmod -R go-rwx { $folder }
# $folder: of the keys. $other: the folder that holds a database or copies of one.
cli-check-keys-in-copies = keys.directory: { $folder } is inside { $other }, which holds copies. Move one of the two.
cli-check-keys-beside-database = keys.directory: the database is in { $folder } too. Whoever copies that has both. Give the keys a folder of their own.
cli-check-secret-lost = { $count ->
        [one] 1 secret question has lost its key. It will
       *[other] { $count } secret questions have lost their keys. They will
    } end without a result.
cli-check-who-asks = { $key }: not set. Nobody can be slowed down who guesses links or sends many concerns. Have the server in front say who asks in a header, and put its name there.
# $missing: what is missing, one after the other.
cli-check-concerns-none = Concerns are not taken yet in { $community }. Missing: { $missing }. Owners see how with /people concerns.
cli-check-concerns-well = Concerns are taken in { $community }.
cli-check-concerns-readers = two people who read them
cli-check-concerns-apart = a reader who neither owns nor runs this
cli-check-concerns-contact = an outside contact
cli-check-concerns-help = local help
cli-check-well = All is well.
cli-check-rest-well = All else is well.
cli-check-telegram-refused = { $key }: Telegram does not know this token. Run "caresay setup" and give the right one.
cli-check-telegram-away = Telegram could not be asked now. Is this computer online? Run this again later.
# $host: the name of another computer. $trouble: what Telegram says, in its own words.
cli-check-hook-foreign = Telegram sends messages to { $host } now. "caresay run" ends that, and fetches them itself.
cli-check-hook-none = Telegram does not know web.public_url yet. "caresay run" tells it.
cli-check-hook-elsewhere = { $key }: Telegram sends messages to another address at { $host }. "caresay run" puts that right.
cli-check-hook-trouble = { $key }: Telegram cannot bring { $count ->
        [one] 1 message
       *[other] { $count } messages
    } to it. It says: { $trouble }
cli-check-hook-waiting = { $count ->
        [one] 1 message waits
       *[other] { $count } messages wait
    } at Telegram for "caresay run".
# $title: what a group is called.
cli-check-group-gone = "{ $title }": the bot is not there any more. Add it to the group again.
cli-check-group-silenced = "{ $title }": the bot may not write there. Allow it to send messages.
cli-check-group-muted = "{ $title }": only administrators may write there. Allow members to send messages.
cli-check-group-leads = "{ $title }": the bot is an administrator there, so it gets all that people write. It needs no right. Make it a member.
cli-check-group-moved = "{ $title }": the group has a new number. The bot follows when it next writes there.
cli-check-groups-well = { $count ->
        [one] 1 group is well.
       *[other] { $count } groups are well.
    }
cli-check-groups-first = There are { $count } groups. Only the first { $first } were looked at.

cli-check-discord-refused = { $key }: Discord does not know this token. Run "caresay setup" and give the right one.
cli-check-discord-away = Discord could not be asked now. Is this computer online? Run this again later.
# $title: what a server and its channel are called. $link: the address that adds the bot to a server.
cli-check-server-gone = "{ $title }": the bot is not on that server any more. Add it again: { $link }
cli-check-channel-gone = "{ $title }": there is no such channel any more. To choose another, send the bot /people.
cli-check-channel-unseen = "{ $title }": the bot does not see that channel. Give it the right "View Channel" there. Into a private thread, invite it.
cli-check-channel-silenced = "{ $title }": the bot may not write there. Give it the right "Send Messages" there.
cli-check-thread-silenced = "{ $title }": the bot may not write there. Give it the right "Send Messages in Threads" there.
cli-check-thread-locked = "{ $title }": that thread is closed and locked. Open it again, or choose another place.
cli-check-channels-well = { $count ->
        [one] 1 channel is well.
       *[other] { $count } channels are well.
    }
cli-check-channels-first = There are { $count } channels. Only the first { $first } were looked at.

## Telegram: the bot itself

cli-telegram-bot = Telegram: { $name }, @{ $username }.
cli-telegram-no-groups = The bot cannot be added to groups. Send /setjoingroups to @BotFather, choose the bot, then "Enable".
cli-telegram-reads-everything = The bot would get all that people write. Send /setprivacy to @BotFather, choose the bot, then "Enable". Then take it out of its groups, and add it again.

## Discord: the bot itself. Names in quotes are what its makers read at discord.com/developers

cli-discord-bot = Discord: { $name }.
cli-discord-code-grant = The bot cannot be added to servers. At discord.com/developers, under "Bot", switch "Requires OAuth2 Code Grant" off.
cli-discord-told-elsewhere = Discord tells another address what people press. At discord.com/developers, under "General Information", empty "Interactions Endpoint URL".
cli-discord-intent-content = The bot could read what people write, and does not need to. At discord.com/developers, under "Bot", switch "Message Content Intent" off.
cli-discord-intent-members = The bot could see who comes and goes, and does not need to. At discord.com/developers, under "Bot", switch "Server Members Intent" off.
cli-discord-intent-presence = The bot could see who is online, and does not need to. At discord.com/developers, under "Bot", switch "Presence Intent" off.

## Setting up

cli-setup-no-terminal = "caresay setup" asks questions, so it needs a terminal. Run it there, or write config.toml yourself.
cli-setup-intro = Caresay asks a few questions, and then writes its settings.
cli-setup-intro-enter = [Enter] keeps what stands in brackets.
cli-setup-intro-end = Nothing is written before the end. Ctrl-C leaves everything as it was.
cli-setup-about-community = What is your group called? If you leave this empty, the first chat's title is taken.
cli-setup-community = Name of the group
cli-setup-empty = Type - to empty it.
cli-setup-time-zone = Time zone
cli-setup-time-zone-wrong = There is no time zone of that name. Is it { $near }?
cli-setup-about-operator = Who runs this? People read it on the privacy screens. It may be a person or an organisation.
cli-setup-operator = Run by
cli-setup-organiser = Is that also an organiser of the group?
cli-setup-token = Token, not shown as you type (or file: and the path of a file with it)
cli-setup-token-kept = Token, not shown as you type ([Enter] keeps the one you have)
cli-setup-token-environment = The token comes from { $name }.
cli-setup-unchecked = Keep the token unchecked?
cli-setup-again = Try again?
cli-setup-write = Write this to { $file }?
cli-setup-nothing = Nothing was changed.
cli-setup-written = Written: { $file }
cli-setup-overridden = { $name } is set as well, and counts more than { $key } in the file. Take it away.
cli-setup-either = Choose one of these: the code in them works once. Other groups are added later.
cli-setup-begun = There is a group already. To add more, send the bot /people and press "Add a group".
cli-setup-next = Next: start it with ./caresay run

## Setting up: Telegram

cli-setup-telegram-about = Caresay can be in a Telegram group. For that it needs a bot of your own, which costs nothing.
cli-setup-telegram = Do you want Telegram?
cli-setup-telegram-step-1 = 1. In Telegram, open @BotFather, the one with the blue tick. Send it: /newbot
cli-setup-telegram-step-2 = 2. Give the bot a name that people will see, such as Rivertown Carers.
cli-setup-telegram-step-3 = 3. Give it a username that ends in "bot", such as rivertown_carers_bot.
cli-setup-telegram-step-4 = 4. Copy the token that you are given. Whoever has it has the bot, so tell nobody.
cli-setup-telegram-step-5 = 5. Leave the rest as it is: groups allowed, privacy mode on. Then the bot gets only commands and replies.
cli-setup-telegram-step-6 = 6. In your group, do not make the bot an administrator. It needs no right.
cli-setup-telegram-shape = That is no token. It has numbers, a colon, and then about 35 letters and numbers.
cli-setup-telegram-refused = Telegram does not know this token. Copy it once more, whole.
cli-setup-telegram-away = Telegram could not be asked. Is this computer online?
cli-setup-telegram-without = Telegram stays as it was.
cli-setup-telegram-look-again = Have you changed that? Then Telegram is asked again.
cli-setup-telegram-looking = Asking Telegram...
cli-setup-telegram-later = The link for your Telegram group comes when you run "caresay run".
cli-setup-telegram-then = Then confirm in private: you become the owner. The link works once, within { $days } days.
cli-setup-webhook = Shall Telegram send messages to { $address }? If not, Caresay fetches them.

## Setting up: Discord

cli-setup-discord-about = Caresay can be on a Discord server. For that it needs a bot of your own, which costs nothing.
cli-setup-discord = Do you want Discord?
cli-setup-discord-step-1 = 1. Open discord.com/developers/applications and log in. Press "New Application".
cli-setup-discord-step-2 = 2. Give it a name that people will see, such as Rivertown Carers. Press "Create".
cli-setup-discord-step-3 = 3. Open "Bot". Press "Reset Token", and copy the token. Whoever has it has the bot, so tell nobody.
cli-setup-discord-step-4 = 4. There, leave all three "Privileged Gateway Intents" off. Then the bot gets only what is meant for it.
cli-setup-discord-step-5 = 5. "Public Bot" is your choice. On: anyone with the link can add the bot to a server. Off: only you can.
cli-setup-discord-step-6 = 6. To switch it off, open "Installation" first, and set "Install Link" to "None".
cli-setup-discord-shape = That is no token. It has three parts with dots between, about 70 letters and numbers.
cli-setup-discord-refused = Discord does not know this token. Press "Reset Token" once more, and copy it whole.
cli-setup-discord-away = Discord could not be asked. Is this computer online?
cli-setup-discord-without = Discord stays as it was.
cli-setup-discord-look-again = Have you changed that? Then Discord is asked again.
cli-setup-discord-looking = Asking Discord...
cli-setup-discord-later = The link for your Discord server comes when you run "caresay run".
cli-setup-discord-then = Then confirm in private: you become the owner. The code works once, within { $days } days.
cli-setup-discord-more = The bot comes to a Discord server by this link:

## Owners

cli-owner-code = { $community }: the new owner sends this to the bot in private: /join { $code }
cli-owner-none = There is no group yet, so there is nobody to name.

## Keys

cli-keys-none = There are no keys yet. Run "caresay run" once first.
cli-keys-count = { $count ->
        [one] There is 1 key.
       *[other] There are { $count } keys.
    } The current one, { $kid }, was made on { $day }.
cli-keys-count-undated = { $count ->
        [one] There is 1 key.
       *[other] There are { $count } keys.
    } An earlier release made the current one, { $kid }.
cli-keys-secret = { $count ->
        [0] No secret question is open.
        [one] 1 secret question is open. Its key is destroyed when it closes.
       *[other] { $count } secret questions are open. Their keys are destroyed when they close.
    }
cli-keys-rotated = There is a new key, { $kid }. Earlier ones stay for what was made with them.
cli-keys-restart = Now restart Caresay, on every machine. Then make a backup.

## Backups. $key and $other: an option or a setting, as it is typed. $folder, $file: a path

cli-backup-database = Database copied: { $file }
cli-backup-keys = Keys copied: { $file }
cli-backup-old-databases = { $count ->
        [one] 1 copy of the database was older than 30 days. It was
       *[other] { $count } copies of the database were older than 30 days. They were
    } deleted.
cli-backup-old-keys = { $count ->
        [one] 1 older copy of the keys was
       *[other] { $count } older copies of the keys were
    } wiped. Two copies are kept.
cli-backup-apart = Keep the two apart. Together they open everything.
cli-backup-deleted = What people delete stays in older copies of the database.
cli-backup-concerns = There, a deleted concern stays encrypted. Nobody can read it once no copy has the key of its month.
cli-backup-secret = The keys of secret questions are never copied. After a restore, open ones end without a result.
cli-backup-nothing = There is nothing to copy yet. Run "caresay run" once first.
cli-backup-together = { $key }: { $folder } and the folder of { $other } must be apart, and neither inside the other. Whoever found both could read everything.
cli-backup-keys-beside = { $key }: { $folder } and keys.directory must be apart. What takes away the one takes the other too.
cli-backup-holds-keys = { $key }: { $folder } holds copies of keys. Move them away: whoever found both could read everything.
cli-backup-holds-databases = { $key }: { $folder } holds copies of a database. Move them away: whoever found both could read everything.
cli-backup-unwritten = { $key }: nothing could be written to { $folder }. Is it yours, and is there room? That copy was not made.
cli-backup-database-broken = storage.url: the database is damaged, and was not copied. Keep your earlier copies.
# $tool: the name of a program, which belongs to PostgreSQL.
cli-tool-missing = { $tool } is missing. Install PostgreSQL's programs ("postgresql-client" on Debian), and run this again.
cli-tool-failed = { $tool } failed, so nothing was done. It must be as new as your PostgreSQL. Can you run it by hand?

## Papers. $key: an option, as it is typed. $file, $folder: a path

cli-papers-written = { $count ->
        [one] Written: { $file } (1 thing for you to decide)
       *[other] Written: { $file } ({ $count } things for you to decide)
    }
cli-papers-decide = They are a start, and not legal advice. Go through them, and write where it says "To decide".
cli-papers-there = { $key }: { $file } is there already. Nothing was written. Choose another folder, or move it away.
cli-papers-unwritten = { $key }: nothing could be written to { $folder }. Is it yours, and is there room?

## Bringing it back

cli-restore-database = Database brought back from { $file }
cli-restore-finished = An earlier try was cut off just before its end. That is done now.
cli-restore-keys = Keys brought back from { $file }
cli-restore-secret = { $count ->
        [one] 1 secret question was open. Its key is in no copy, so it ends
       *[other] { $count } secret questions were open. Their keys are in no copy, so they end
    } without a result.
cli-restore-erased = Whoever was erased after that copy is there again. Ask them to send /forgetme once more.
cli-restore-next = Next: start it with ./caresay run
cli-restore-running = Caresay is running. Stop it first. Nothing was changed.
cli-restore-unread = { $key }: { $file } cannot be read. Is it there, and is it yours? Nothing was changed.
cli-restore-broken = --from: { $file } is no whole copy of a database. Try another copy. Nothing was changed.
cli-restore-broken-dump = --from: { $file } is no whole copy, or pg_restore is too old for it. Try another copy. Nothing was changed.
cli-restore-other-kind = --from: { $file } is a copy of another kind of database than storage.url names. Nothing was changed.
cli-restore-in-use = --from: { $file } is a database in use. Take a copy that "caresay backup" made. Nothing was changed.
cli-restore-too-new = --from: a newer Caresay made { $file }. Update Caresay first. Nothing was changed.
cli-restore-keys-none = --keys-from: there is no copy of keys in { $folder }. Nothing was changed.
cli-restore-keys-broken = --keys-from: { $file } is no whole copy of keys. Name another file. Nothing was changed.
# $keys: a path, of a copy of keys or of a folder with such. $file: of the copy of the database.
cli-restore-foreign = --keys-from: the keys in { $keys } do not open { $file }. They may be older, or of another group. Nothing was changed.
cli-restore-unwritten = storage.url: the database could not be written. Is its folder yours, and is there room? Then run this again.
# $there: one path or more.
cli-restore-database-there = storage.url: there is a database already. Move this away first: { $there }
cli-restore-database-filled = storage.url: that database is not empty. Name an empty one.
cli-restore-keys-there = keys.directory: { $folder } holds keys already. Move that folder away first.
cli-restore-keys-filled = keys.url: that database holds keys already. Name an empty one.

## Settings: the file

# $file: a path.
settings-file-missing = { $key } names { $file }, and there is no such file. Make it, or take { $key } away.
settings-file-unreadable = { $file } cannot be read. It must be UTF-8 text, and yours to read.
settings-file-uneditable = { $file } cannot be changed for you. Write each section and key as in config.example.toml.
settings-file-toml = { $file } cannot be understood at line { NUMBER($line, useGrouping: 0) }. Compare it with config.example.toml.

## Settings: one key. $key is its name, as in web.port

settings-unknown = { $key } is no setting. See config.example.toml for all of them.
settings-unknown-near = { $key } is no setting. Did you mean { $near }?
settings-section = { $key } must be a section. Write [{ $key }] on a line of its own, then its keys.
settings-text = { $key } must be text in quotes.
settings-empty = { $key } is empty. Give it a value, or take the line away.
settings-true-or-false = { $key } must be true or false, without quotes.
settings-port = { $key } must be a whole number from 1 to 65535.
settings-per-second = { $key } must be a whole number from 2 to 1000.
settings-one-of = { $key } must be { $choices }.
settings-languages = { $key } must be a list with a language in it, such as ["en"].
settings-time-zone = { $key } names no time zone. Write it as { $near }.
settings-address = { $key } must be a whole address that starts with { $start }, or empty if it can be.
settings-wrong = { $key } has a value that it cannot have. See config.example.toml.

## Settings: secrets. $file: the file that holds the secret

settings-secret-open = { $key }: others on this computer can read { $file }. Run: chmod 600 { $file }
settings-secret-missing = { $key }: there is no secret in { $file }. Put it there, and make it yours to read.

## Surroundings

settings-storage-url = storage.url must start with sqlite:/// or postgresql://, and be a whole address.
settings-storage-no-file = { $key } names no file. Write it as sqlite:///data/caresay.db.
settings-port-taken = { $key }: another program uses port { NUMBER($port, useGrouping: 0) }. Stop it, or choose another number.
settings-host = { $key } names no address of this computer. Write 127.0.0.1, or 0.0.0.0 for all of them.
settings-webhook-needs-address = { $key } is "webhook", which needs web.public_url. Set that, or use "polling".
settings-running-already = { $key }: a Caresay is running with the keys in { $folder } already. Stop that one first.
settings-folder-unwritable = { $key }: { $folder } cannot be written to. Make it yours, or name another folder.
settings-database-away = storage.url: the database does not answer. Is it running, and are name and password right?
settings-database-too-new = storage.url: a newer Caresay made this database. Update Caresay, or use a backup.
settings-database-missing = storage.url: { $folder } has keys, but their database is gone. Bring it back, or move the keys away.
settings-keys-missing = keys.directory: the database is there, but its keys are not in { $folder }. Bring them back from a backup.
settings-keys-foreign = keys.directory: the keys in { $folder } belong to another database, or one is missing. Bring the right ones back.
settings-keys-open = keys.directory: others on this computer can read the keys. Run: chmod -R go-rwx { $folder }
settings-keys-broken = keys.directory: a file in { $folder } holds no key. Bring it back from a backup.
settings-keys-away = keys.directory: { $folder } cannot be read now. Is its disk there, and is the folder yours?
settings-keys-url = keys.url must start with postgresql:// and be a whole address. Empty, keys are kept in a folder.
settings-keys-url-away = keys.url: that database does not answer. Is it running, and are name and password right?
settings-keys-url-beside = keys.url names the database of storage.url. Keys must be kept away from it. Name another.
settings-keys-url-missing = keys.url: the database of storage.url is there, but its keys are not. Bring them back.
settings-keys-url-alone = keys.url has keys, but their database is not the one of storage.url. Bring that one back.
settings-keys-url-foreign = keys.url: its keys belong to another database, or one is missing. Bring the right ones back.
settings-keys-url-broken = keys.url: what is kept there is no key. Bring the keys back.
