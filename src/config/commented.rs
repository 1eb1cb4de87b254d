//! The configuration as a file for people: every option with its meaning and its default.

use super::{Central, Config, Limits, Mail};
use crate::terminal::tr;

/// Example of an option that always has a value.
const NONE: &str = "";

/// Text of a configuration file with these values, in the language of the terminal. What has its default stands there as a comment;
/// what differs is set.
#[must_use]
pub fn commented(config: &Config) -> String {
    let mut out = Text::default();
    out.comment(
        &tr!(
            "Configuration of a Clameur instance. An option that begins with # has the value shown, its default. \
         Variables of the environment such as CLAMEUR_BASE_URL or CLAMEUR_MAIL_PASSWORD take precedence. \
         After a change: clameur doctor, then restart the server.",
            "Configuration d’une instance de Clameur. Une option qui commence par # a la valeur indiquée, qui est sa valeur par défaut. Les variables d’environnement comme CLAMEUR_BASE_URL ou CLAMEUR_MAIL_PASSWORD l’emportent. Après un changement : clameur doctor, puis redémarrez le serveur."
        ),
    );
    out.line("");
    place(&mut out, config);
    running(&mut out, config);
    limits(&mut out, &config.limits);
    mail(&mut out, &config.mail);
    central(&mut out, &config.central);
    out.0
}

fn place(out: &mut Text, config: &Config) {
    let default = Config::default();
    out.option(
        "base_url",
        &tr!(
            "Public address of the site, without a slash at the end. It names the public logs for ever: once a campaign \
         is published, do not change it.",
            "Adresse publique du site, sans barre oblique à la fin. Elle nomme les registres publics pour toujours : une fois une campagne publiée, ne la changez plus."
        ),
        Some(config.base_url.as_str()),
        Some(default.base_url.as_str()), NONE,
    );
    out.option(
        "listen",
        &tr!(
            "Address that the server listens on. A proxy that speaks TLS stands before it: packaging/ has one for nginx \
         and one for Caddy.",
            "Adresse où écoute le serveur. Un serveur mandataire qui parle TLS se tient devant : packaging/ en a un pour nginx et un pour Caddy."
        ),
        Some(config.listen.to_string()),
        Some(default.listen.to_string()), NONE,
    );
    out.option(
        "data_dir",
        &tr!(
            "Where the database is. Paths are relative to this file.",
            "Où est la base. Les chemins partent de ce fichier."
        ),
        Some(config.data_dir.display().to_string()),
        Some(default.data_dir.display().to_string()),
        NONE,
    );
    out.option(
        "database",
        &tr!(
            "The database, where it is not the file clameur.db in data_dir: a server of PostgreSQL as \"postgres://user@host/database\" (with \
         ?sslmode=verify-full over a network), or another file. A password is better given as the variable CLAMEUR_DATABASE. \
         `clameur move-store` copies an instance from one to the other.",
            "La base, si ce n’est pas le fichier clameur.db de data_dir : un serveur PostgreSQL sous la forme \"postgres://utilisateur@hôte/base\" (avec ?sslmode=verify-full par un réseau), ou un autre fichier. Mieux vaut donner un mot de passe par la variable CLAMEUR_DATABASE. `clameur move-store` copie une instance de l’un à l’autre."
        ),
        config.database.clone().map(String::from),
        None,
        "postgres://clameur@db.example.org/clameur",
    );
    out.option(
        "key_dir",
        &tr!(
            "Where this instance's keys are, readable by the server alone (0600, directory 0700). Not inside data_dir, and \
         not in the same backup: whoever takes one must not have taken both.",
            "Où sont les clés de cette instance, lisibles par le serveur seul (0600, dossier en 0700). Ni dans data_dir, ni dans la même sauvegarde : qui prend l’une ne doit pas avoir pris les deux."
        ),
        Some(config.key_dir.display().to_string()),
        Some(default.key_dir.display().to_string()), NONE,
    );
}

fn running(out: &mut Text, config: &Config) {
    let default = Config::default();
    out.option(
        "client_address_header",
        &tr!(
            "Header in which your proxy tells the visitor's address, for example \"x-forwarded-for\". Used in memory for the \
         limits below and never stored or logged. Set it only if a proxy that you trust always sets this header itself; \
         without it the connection's own address is used, which behind a proxy is the same for everybody.",
            "En-tête où votre serveur mandataire indique l’adresse du visiteur, par exemple \"x-forwarded-for\". Sert en mémoire aux limites ci-dessous ; jamais conservée ni journalisée. Ne l’indiquez que si un mandataire de confiance écrit toujours cet en-tête lui-même ; sans elle, c’est l’adresse de la connexion qui sert, la même pour tout le monde derrière un mandataire."
        ),
        config.client_address_header.as_deref(),
        None,
        "x-forwarded-for",
    );
    out.option(
        "metrics_listen",
        &tr!(
            "Where Prometheus reads metrics: a second port, never the public one. Without it there are none. With it, the server asks base_url for its certificate each hour, to tell when that ends.",
            "Où Prometheus lit les mesures : un second port, jamais le port public. Sans cela il n’y en a pas. Avec cela, le serveur demande chaque heure son certificat à base_url, pour dire quand il finit."
        ),
        config.metrics_listen.map(|a| a.to_string()),
        None,
        "127.0.0.1:9464",
    );
    out.option(
        "timestamp_service",
        &tr!(
            "Address of a timestamp service (RFC 3161), for example of a qualified trust service provider: it is sent the hash of \
         a signed head of each log once a day and after each freezing, and its replies are published beside the log. Nothing \
         about anybody is sent.",
            "Adresse d’un service d’horodatage (RFC 3161), par exemple d’un prestataire de confiance qualifié : il reçoit l’empreinte d’une tête signée de chaque registre une fois par jour et après chaque arrêt d’un lot, et ses réponses sont publiées à côté du registre. Rien n’est envoyé sur personne."
        ),
        config.timestamp_service.as_deref(),
        None,
        "https://timestamp.example.org/tsr",
    );
    out.option(
        "log",
        &tr!(
            "What is logged, to standard error: error, warn, info, debug, or by module as in \"info,clameur::mail=debug\". \
         Logs hold no address, no name, no token.",
            "Ce qui est journalisé, sur la sortie d’erreur : error, warn, info, debug, ou par module comme dans \"info,clameur::mail=debug\". Les journaux ne contiennent ni adresse, ni nom, ni jeton."
        ),
        Some(config.log.as_str()),
        Some(default.log.as_str()), NONE,
    );
    out.option(
        "log_json",
        &tr!(
            "Log lines as JSON objects, for programs that read them.",
            "Lignes de journal en objets JSON, pour les programmes qui les lisent."
        ),
        Some(config.log_json),
        Some(default.log_json),
        NONE,
    );
    out.option(
        "sign_up",
        &tr!(
            "Who may have an account at the desk (/desk): \"open\", whoever has a mailbox; \"invitation\", whom the owner of an organisation \
         invites, or `clameur account invite`; \"closed\", whom `clameur account invite` invites.",
            "Qui peut avoir un compte au bureau (/desk) : \"open\", toute personne qui a une messagerie ; \"invitation\", qui est invité par une organisation, ou par `clameur account invite` ; \"closed\", qui est invité par `clameur account invite`."
        ),
        Some(config.sign_up.name()),
        Some(default.sign_up.name()),
        NONE,
    );
}

fn limits(out: &mut Text, limits: &Limits) {
    let default = Limits::default();
    out.section(
        "limits",
        &tr!(
            "Against machines that send forms. What comes from an address of the network is counted in the memory of each server; what goes to a mailbox \
         in the database, for a day, by a keyed hash.",
            "Contre les machines qui envoient des formulaires. Ce qui vient d’une adresse du réseau est compté dans la mémoire de chaque serveur ; ce qui va \
         à une boîte, dans la base, pour un jour, par un haché à clé."
        ),
    );
    out.option(
        "forms_per_network_per_minute",
        &tr!(
            "Forms that one address (IPv4, or an IPv6 /64) may send per minute without JavaScript; ten times as many with it, and the \
         network around it (IPv4 /24, IPv6 /48) four times as many. A public event behind one connection may need more.",
            "Formulaires qu’une même adresse (IPv4, ou un /64 en IPv6) peut envoyer par minute sans JavaScript ; dix fois plus avec, et le réseau \
         autour (IPv4 /24, IPv6 /48) quatre fois plus. Une réunion publique derrière une seule connexion peut en demander plus."
        ),
        Some(i64::from(limits.forms_per_network_per_minute)),
        Some(i64::from(default.forms_per_network_per_minute)), NONE,
    );
    out.option(
        "mails_per_mailbox_per_day",
        &tr!(
            "Mails about forms that one mailbox is sent per campaign and day when somebody keeps filling in forms with its \
         address; a few more on the first day. The first leaves at once, then pauses grow from minutes to 24 hours divided \
         by this; the newest form is always the next to be written about. From 1000 on there are no pauses.",
            "Courriels au sujet de formulaires qu’une même boîte reçoit par campagne et par jour quand quelqu’un continue d’en remplir avec son adresse ; quelques-uns de plus le premier jour. Le premier part aussitôt, puis les pauses vont de quelques minutes à 24 heures divisées par ce nombre ; c’est toujours du formulaire le plus récent qu’il est question ensuite. À partir de 1000, il n’y a pas de pause."
        ),
        Some(i64::from(limits.mails_per_mailbox_per_day)),
        Some(i64::from(default.mails_per_mailbox_per_day)), NONE,
    );
    out.option(
        "form_min_seconds",
        &tr!(
            "Seconds that a person needs at least between seeing the form and sending it; what is faster is taken for a \
         machine.",
            "Secondes qu’il faut au moins à une personne entre voir le formulaire et l’envoyer ; plus vite, c’est pris pour une machine."
        ),
        Some(i64::from(limits.form_min_seconds)),
        Some(i64::from(default.form_min_seconds)), NONE,
    );
}

fn mail(out: &mut Text, mail: &Mail) {
    let default = Mail::default();
    out.section(
        "mail",
        &tr!(
            "How mail leaves. People confirm by mail: without it nobody can join.",
            "Comment part le courriel. On confirme par courriel : sans lui, personne ne peut participer."
        ),
    );
    out.option(
        "transport",
        &tr!(
            "The relay: \"smtps://relay.example.org:465\" (TLS from the start), \"smtp+starttls://relay.example.org:587\" \
         (TLS is demanded), or \"smtp://127.0.0.1:25\" (a relay on this machine; anything else in plain text is \
         refused).",
            "Le relais : \"smtps://relay.example.org:465\" (TLS dès le début), \"smtp+starttls://relay.example.org:587\" (TLS est exigé), ou \"smtp://127.0.0.1:25\" (un relais sur cette machine ; tout le reste en clair est refusé)."
        ),
        Some(mail.transport.as_str()),
        Some(default.transport.as_str()), NONE,
    );
    out.option(
        "user",
        &tr!(
            "User name at the relay, if it asks for one.",
            "Nom d’utilisateur au relais, s’il en demande un."
        ),
        mail.user.as_deref(),
        None,
        "clameur",
    );
    out.option(
        "password",
        &tr!(
            "Password at the relay. Better given as the variable CLAMEUR_MAIL_PASSWORD, or in a file that only the server \
         may read.",
            "Mot de passe au relais. Mieux vaut le donner par la variable CLAMEUR_MAIL_PASSWORD, ou dans un fichier que seul le serveur peut lire."
        ),
        mail.password.as_deref(),
        None,
        "…",
    );
    out.option(
        "from",
        &tr!(
            "Address that mails come from. Its domain should have SPF, DKIM and DMARC records that know the relay, or mails \
         end up as spam.",
            "Adresse d’où viennent les courriels. Son domaine devrait avoir des enregistrements SPF, DKIM et DMARC qui connaissent le relais, sans quoi les courriels finissent parmi les indésirables."
        ),
        Some(mail.from.as_str()),
        Some(default.from.as_str()), NONE,
    );
    out.option(
        "certificates",
        &tr!(
            "File (PEM) of the authorities that sign the relay's certificate, for a relay that is signed at home. Without it the \
         public authorities are believed. The certificate must be good for the host named above, always.",
            "Fichier (PEM) des autorités qui signent le certificat du relais, pour un relais signé à la maison. Sans lui, les autorités publiques font foi. Le certificat doit toujours valoir pour l’hôte nommé plus haut."
        ),
        mail.certificates.as_ref().map(|path| path.display().to_string()),
        None,
        "relay-ca.pem",
    );
    out.option(
        "together_seconds",
        &tr!(
            "Mails leave a relay together this often, in shuffled order: whoever sees when they leave and when the public log grows \
         cannot tell whose is whose, as long as several people confirm in that time. 0: each leaves at once.",
            "Les courriels partent ensemble à cet intervalle, dans un ordre mélangé : qui voit quand ils partent et quand le registre public grandit ne peut pas dire lequel est à qui, tant que plusieurs personnes confirment dans ce temps. 0 : chacun part aussitôt."
        ),
        Some(i64::from(mail.together_seconds)),
        Some(i64::from(default.together_seconds)),
        NONE,
    );
    out.option(
        "connections",
        &tr!(
            "Connections to the relay at once, at most. Fewer are opened where fewer are needed, or where the relay says that it takes no more.",
            "Connexions au relais en même temps, au plus. Il en est ouvert moins quand moins suffisent, ou quand le relais dit qu’il n’en prend pas plus."
        ),
        Some(i64::from(mail.connections)),
        Some(i64::from(default.connections)),
        NONE,
    );
}

fn central(out: &mut Text, central: &Central) {
    let default = Central::default();
    out.section(
        "central",
        &tr!(
            "Public figures of the European Commission's central collection system, for campaigns of initiatives whose statements \
         are given there. Nobody is asked as long as there is no such campaign.",
            "Chiffres publics du système central de collecte de la Commission européenne, pour les campagnes d’initiatives dont les déclarations y sont données. Rien n’est demandé tant qu’il n’y a pas de telle campagne."
        ),
    );
    out.option(
        "fetch",
        &tr!(
            "Whether the server asks for them every quarter of an hour. The Commission's server then knows that this machine \
         follows the initiative; visitors' browsers never ask it.",
            "Si le serveur les demande tous les quarts d’heure. Le serveur de la Commission sait alors que cette machine suit l’initiative ; les navigateurs des visiteurs ne lui demandent jamais rien."
        ),
        Some(central.fetch),
        Some(default.fetch),
        NONE,
    );
    out.option(
        "address",
        &tr!(
            "Scheme and host to ask instead of the Commission's, for a relay of your own. Empty for none.",
            "Protocole et hôte à interroger à la place de ceux de la Commission, pour un relais à vous. Vide si aucun."
        ),
        Some(central.address.as_str()),
        Some(default.address.as_str()),
        NONE,
    );
}

/// Text being written.
#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// A comment, in lines that fit a narrow editor.
    fn comment(&mut self, text: &str) {
        let mut line = String::from("#");
        for word in text.split_whitespace() {
            if line.chars().count() + 1 + word.chars().count() > 100 {
                self.line(&line);
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        self.line(&line);
    }

    fn section(&mut self, name: &str, meaning: &str) {
        self.comment(meaning);
        self.line(&format!("[{name}]"));
        self.line("");
    }

    /// An option: its meaning, then its value, as a comment where it is the default. `example` is shown
    /// for an option that is not set and has no default.
    fn option<T: Into<toml::Value> + PartialEq>(
        &mut self,
        name: &str,
        meaning: &str,
        value: Option<T>,
        default: Option<T>,
        example: &str,
    ) {
        self.comment(meaning);
        let unchanged = value == default;
        let mark = if unchanged { "# " } else { "" };
        let shown = value.map_or_else(|| toml::Value::String(example.to_owned()), Into::into);
        self.line(&format!("{mark}{name} = {shown}"));
        self.line("");
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// A configuration in which nothing has its default.
    fn other() -> Config {
        Config {
            data_dir: PathBuf::from("/srv/data"),
            database: Some(
                "postgres://clameur:secret@db.example.org/clameur"
                    .to_owned()
                    .into(),
            ),
            key_dir: PathBuf::from("/srv/keys \"two\""),
            listen: ([127, 0, 0, 1], 81).into(),
            base_url: "https://example.org".to_owned(),
            metrics_listen: Some(([127, 0, 0, 1], 82).into()),
            client_address_header: Some("x-real-ip".to_owned()),
            timestamp_service: Some("https://timestamp.example.org".to_owned()),
            log_json: true,
            log: "warn".to_owned(),
            sign_up: super::super::SignUp::Closed,
            limits: super::super::Limits {
                forms_per_network_per_minute: 1,
                mails_per_mailbox_per_day: 2,
                form_min_seconds: 4,
            },
            mail: super::super::Mail {
                transport: "smtps://relay.example.org:465".to_owned(),
                user: Some("u".to_owned()),
                password: Some("p\\\"".to_owned()),
                from: "nom@example.org".to_owned(),
                certificates: Some(PathBuf::from("/srv/relay.pem")),
                together_seconds: 20,
                connections: 3,
            },
            central: Central {
                fetch: false,
                address: "http://127.0.0.1:83".to_owned(),
            },
        }
    }

    /// Dotted names of every option.
    fn names(config: &Config) -> Vec<String> {
        let toml::Value::Table(table) = toml::Value::try_from(config).unwrap() else {
            panic!("a table");
        };
        let mut names = Vec::new();
        for (name, value) in table {
            match value {
                toml::Value::Table(inner) => {
                    names.extend(inner.keys().map(|key| format!("{name}.{key}")));
                }
                _ => names.push(name),
            }
        }
        names
    }

    #[test]
    fn the_file_says_the_values_it_was_made_from() {
        for config in [Config::default(), other()] {
            let text = commented(&config);
            let read: Config = toml::from_str(&text).unwrap();
            assert_eq!(read, config, "{text}");
        }
    }

    #[test]
    fn every_option_stands_in_the_file_once_with_its_default() {
        let text = commented(&Config::default());
        let all = names(&other());
        assert_eq!(all.len(), 23, "{all:?}");
        for name in all {
            let key = name.rsplit('.').next().unwrap();
            let line = format!("# {key} = ");
            assert_eq!(text.matches(&line).count(), 1, "{name} in\n{text}");
        }
        // Taking every comment mark away gives a file that is read as the defaults, examples apart.
        let set: String = text
            .lines()
            .map(|l| match l.strip_prefix("# ") {
                Some(rest) if rest.contains(" = ") => format!("{rest}\n"),
                _ => format!("{l}\n"),
            })
            .collect();
        let read: Config = toml::from_str(&set).unwrap();
        let example = Config {
            database: Some(
                "postgres://clameur@db.example.org/clameur"
                    .to_owned()
                    .into(),
            ),
            metrics_listen: Some(([127, 0, 0, 1], 9464).into()),
            client_address_header: Some("x-forwarded-for".to_owned()),
            timestamp_service: Some("https://timestamp.example.org/tsr".to_owned()),
            mail: super::super::Mail {
                user: Some("clameur".to_owned()),
                password: Some("…".to_owned()),
                certificates: Some(PathBuf::from("relay-ca.pem")),
                ..super::super::Mail::default()
            },
            ..Config::default()
        };
        assert_eq!(read, example);
        assert!(
            text.lines().all(|line| line.chars().count() <= 100),
            "{text}"
        );
    }
}
