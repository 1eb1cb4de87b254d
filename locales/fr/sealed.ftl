### Clés et fichiers scellés : ce que les commandes hors ligne trouvent faux (err-…) et que faire (rec-…).

## Keys, on the command line

err-key-secret = Ceci est une clé secrète, là où il faut une clé publique.
rec-key-secret = Donnez la clé publique (age1…). Une clé secrète qu’un serveur a vue doit être remplacée.
err-key-public = Ceci est une clé publique : elle n’ouvre rien.
rec-key-public = Donnez le fichier dont une ligne commence par AGE-SECRET-KEY-1.
err-key-post-quantum = Les clés post-quantiques ne sont pas encore prises en charge.
rec-key-post-quantum = Créez une clé avec age-keygen, sans son option -pq.
err-key-plugin = Les clés des extensions d’age et des clés matérielles ne sont pas encore prises en charge.
rec-key-plugin = Créez une clé avec age-keygen.
err-key-ssh = Les clés SSH ne sont pas prises en charge.
rec-key-ssh = Créez une clé avec age-keygen.
err-key-typo = Un caractère de cette clé est faux ou manque.
rec-key-typo = Copiez la clé à nouveau, en entier.
err-key-weak = Cette clé ne protège rien : n’importe qui peut en connaître le secret.
rec-key-weak = Créez une nouvelle clé avec age-keygen.
err-key-encrypted = Ce fichier de clé est verrouillé par une phrase secrète.
rec-key-encrypted = Déverrouillez-le d’abord : age -d key.age > key.txt
err-key-sealed = Ceci est un fichier scellé (une sauvegarde, une déclaration), et non une clé.
rec-key-sealed = Donnez le fichier avec la ligne AGE-SECRET-KEY-1…
err-key-missing = Il n’y a pas de clé ici.
rec-key-missing = Donnez le fichier qu’ont écrit age-keygen ou « clameur keys new ».
err-key-not-a-key = Ceci n’est pas une clé.
rec-key-not-a-key = Les clés publiques commencent par age1, les clés secrètes par AGE-SECRET-KEY-1.

## Sealed files, on the command line

err-open-not-age = Ceci n’est pas un fichier scellé.
rec-open-not-age = Vérifiez que c’est le bon fichier et qu’il a été copié octet pour octet.
err-open-armored = Ce fichier scellé est écrit sous forme de texte.
rec-open-armored = Décodez-le d’abord. Le programme age le lit aussi tel quel.
err-open-unknown-version = Ce fichier scellé a un format plus récent que ceux que connaît ce programme.
rec-open-unknown-version = Utilisez une version plus récente du programme.
err-open-passphrase = Ce fichier est verrouillé par une phrase secrète, pas par une clé.
rec-open-passphrase = Vérifiez que c’est le bon fichier : les nôtres sont scellés pour des clés.
err-open-no-matching-key = Aucune de ces clés n’ouvre ce fichier : il a été scellé pour d’autres.
rec-open-no-matching-key = Cherchez la clé publiée avec la campagne au moment de la déclaration.
err-open-damaged = Ce fichier scellé a été coupé ou modifié.
rec-open-damaged = Téléchargez-le à nouveau, ou reprenez-le de votre sauvegarde.
err-open-too-long = Ce fichier est plus long que ne l’est aucune déclaration.
rec-open-too-long = Vérifiez que c’est le bon fichier.
err-record-not-a-record = Ce qui était scellé dans ce fichier n’est pas une déclaration de ce programme.
rec-record-not-a-record = Vérifiez d’où vient le fichier.
err-record-version = Cette déclaration a été écrite par une version plus récente du programme.
rec-record-version = Utilisez une version plus récente du programme.
err-record-too-long = Cette déclaration est plus longue que ne peut l’être une déclaration.
rec-record-too-long = Vérifiez d’où vient le fichier.
err-tag-key-not-a-key = Ceci n’est pas le fichier d’une clé d’étiquettes.
rec-tag-key-not-a-key = Restaurez-le depuis votre propre copie des clés.
err-tag-key-damaged = Le fichier de la clé d’étiquettes est abîmé.
rec-tag-key-damaged = Restaurez-le depuis votre propre copie des clés. N’en écrivez jamais un nouveau par-dessus : des personnes seraient comptées deux fois.
err-tag-key-several = Le fichier contient plusieurs clés d’étiquettes.
rec-tag-key-several = Restaurez-le depuis votre propre copie des clés. Une campagne en a exactement une.
