### Keys and sealed files: what the offline commands say is wrong (err-…), and what to do (rec-…).

## Keys, on the command line

err-key-secret = This is a secret key where a public one belongs.
rec-key-secret = Give the public key (age1…). A secret key that a server has seen must be replaced.
err-key-public = This is a public key: it opens nothing.
rec-key-public = Give the file with the line that begins with AGE-SECRET-KEY-1.
err-key-post-quantum = Post-quantum keys are not supported yet.
rec-key-post-quantum = Make a key with age-keygen, without its option -pq.
err-key-plugin = Keys of age plugins and hardware tokens are not supported yet.
rec-key-plugin = Make a key with age-keygen.
err-key-ssh = SSH keys are not supported.
rec-key-ssh = Make a key with age-keygen.
err-key-typo = A character of this key is wrong or missing.
rec-key-typo = Copy the key again, whole.
err-key-weak = This key protects nothing: anybody can know its secret.
rec-key-weak = Make a new key with age-keygen.
err-key-encrypted = This key file is locked with a passphrase.
rec-key-encrypted = Unlock it first: age -d key.age > key.txt
err-key-sealed = This is a sealed file (a backup, a record), not a key.
rec-key-sealed = Give the file with the line AGE-SECRET-KEY-1…
err-key-missing = There is no key here.
rec-key-missing = Give the file that age-keygen or “clameur keys new” wrote.
err-key-not-a-key = This is not a key.
rec-key-not-a-key = Public keys begin with age1, secret ones with AGE-SECRET-KEY-1.

## Sealed files, on the command line

err-open-not-age = This is not a sealed file.
rec-open-not-age = Check that you chose the right file, and that it was copied as binary data.
err-open-armored = This sealed file is written as text.
rec-open-armored = Decode it first. The age program also reads it as it is.
err-open-unknown-version = This sealed file has a newer format than this program knows.
rec-open-unknown-version = Use a newer version of the program.
err-open-passphrase = This file is locked with a passphrase, not with a key.
rec-open-passphrase = Check that you chose the right file: ours are sealed to keys.
err-open-no-matching-key = None of these keys opens this file: it was sealed to other keys.
rec-open-no-matching-key = Look for the key that was published with the campaign when the statement was given.
err-open-damaged = This sealed file was cut short or altered.
rec-open-damaged = Fetch it again, or take it from your backup.
err-open-too-long = This file is longer than any statement.
rec-open-too-long = Check that you chose the right file.
err-record-not-a-record = What was sealed in this file is not a statement of this program.
rec-record-not-a-record = Check where the file comes from.
err-record-version = This statement was written by a newer version of the program.
rec-record-version = Use a newer version of the program.
err-record-too-long = This statement is longer than a statement may be.
rec-record-too-long = Check where the file comes from.
err-tag-key-not-a-key = This is not the file of a tag key.
rec-tag-key-not-a-key = Restore it from your own copy of the keys.
err-tag-key-damaged = The file of the tag key is damaged.
rec-tag-key-damaged = Restore it from your own copy of the keys. Never write a new one over it: people would be counted twice.
err-tag-key-several = The file holds more than one tag key.
rec-tag-key-several = Restore it from your own copy of the keys. A campaign has exactly one.
