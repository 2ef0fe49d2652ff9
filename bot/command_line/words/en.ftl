# What the command line says to whoever hosts the bot. One line each; commands and keys stand as they are typed.

## Help

cli-help = Caresay: carers have their say in the groups where they already talk.
cli-help-run = Start everything that is configured. Stop with Ctrl-C.
cli-help-check = Look at settings and surroundings. Say what is wrong.
cli-help-backup = Copy the database and the keys to two separate files.
cli-help-owner = Make a code for each group, for a new owner.

## Running

cli-operator-unnamed = whoever runs this computer
cli-welcome = Caresay is running. Open this link:
cli-welcome-ssh = You are on another computer. Type this on your own one first:
cli-welcome-pretend = There are no tokens yet. So this is a pretend group with a pretend clock.
cli-welcome-stop = It stops when you log out or press Ctrl-C. README.md says how to keep it running.
cli-stopped = Caresay has stopped. Everything is saved.

## Checking

cli-check-well = All is well.

## Owners

cli-owner-code = { $community }: the new owner sends this to the bot in private: /join { $code }
cli-owner-none = There is no group yet, so there is nobody to name.

## Backups

cli-backup-database = Database copied: { $file }
cli-backup-keys = Keys copied: { $file }
cli-backup-apart = Keep the two files apart. Together they open everything.
cli-backup-nothing = There is nothing to copy yet. Run "caresay run" once first.
cli-backup-postgresql = storage.url names PostgreSQL, so copy it with pg_dump. Copy the folder of keys.directory too.

## Settings: the file

# $file: a path.
settings-file-missing = { $key } names { $file }, and there is no such file. Make it, or take { $key } away.
settings-file-unreadable = { $file } cannot be read. It must be UTF-8 text, and yours to read.
settings-file-toml = { $file } cannot be understood at line { NUMBER($line, useGrouping: 0) }. Compare it with config.example.toml.

## Settings: one key. $key is its name, as in web.port

settings-unknown = { $key } is no setting. See config.example.toml for all of them.
settings-unknown-near = { $key } is no setting. Did you mean { $near }?
settings-section = { $key } must be a section. Write [{ $key }] on a line of its own, then its keys.
settings-text = { $key } must be text in quotes.
settings-empty = { $key } is empty. Give it a value, or take the line away.
settings-true-or-false = { $key } must be true or false, without quotes.
settings-port = { $key } must be a whole number from 1 to 65535.
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
settings-folder-unwritable = { $key }: { $folder } cannot be written to. Make it yours, or name another folder.
settings-database-away = storage.url: the database does not answer. Is it running, and are name and password right?
settings-database-too-new = storage.url: a newer Caresay made this database. Update Caresay, or use a backup.
settings-database-missing = storage.url: { $folder } has keys, but their database is gone. Bring it back, or move the keys away.
settings-keys-missing = keys.directory: the database is there, but its keys are not in { $folder }. Bring them back from a backup.
settings-keys-foreign = keys.directory: the keys in { $folder } belong to another database. Bring the right ones back.
settings-keys-open = keys.directory: others on this computer can read the keys. Run: chmod -R go-rwx { $folder }
settings-keys-broken = keys.directory: a file in { $folder } holds no key. Bring it back from a backup.
