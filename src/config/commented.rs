//! The configuration as a file for people: every option with its meaning and its default.

use super::{Central, Config, Limits, Mail};

/// Example of an option that always has a value.
const NONE: &str = "";

/// Text of a configuration file with these values. What has its default stands there as a comment;
/// what differs is set.
#[must_use]
pub fn commented(config: &Config) -> String {
    let mut out = Text::default();
    out.comment(
        "Configuration of a Clameur instance. An option that begins with # has the value shown, its default. \
         Variables of the environment such as CLAMEUR_BASE_URL or CLAMEUR_MAIL_PASSWORD take precedence. \
         After a change: clameur doctor, then restart the server.",
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
        "Public address of the site, without a slash at the end. It names the public logs for ever: once a campaign \
         is published, do not change it.",
        Some(config.base_url.as_str()),
        Some(default.base_url.as_str()), NONE,
    );
    out.option(
        "listen",
        "Address that the server listens on. A proxy that speaks TLS stands before it: packaging/ has one for nginx \
         and one for Caddy.",
        Some(config.listen.to_string()),
        Some(default.listen.to_string()), NONE,
    );
    out.option(
        "data_dir",
        "Where the database is. Paths are relative to this file.",
        Some(config.data_dir.display().to_string()),
        Some(default.data_dir.display().to_string()),
        NONE,
    );
    out.option(
        "key_dir",
        "Where this instance's keys are, readable by the server alone (0600, directory 0700). Not inside data_dir, and \
         not in the same backup: whoever takes one must not have taken both.",
        Some(config.key_dir.display().to_string()),
        Some(default.key_dir.display().to_string()), NONE,
    );
}

fn running(out: &mut Text, config: &Config) {
    let default = Config::default();
    out.option(
        "client_address_header",
        "Header in which your proxy tells the visitor's address, for example \"x-forwarded-for\". Used in memory for the \
         limits below and never stored or logged. Set it only if a proxy that you trust always sets this header itself; \
         without it the connection's own address is used, which behind a proxy is the same for everybody.",
        config.client_address_header.as_deref(),
        None,
        "x-forwarded-for",
    );
    out.option(
        "metrics_listen",
        "Where Prometheus reads metrics: a second port, never the public one. Without it there are none.",
        config.metrics_listen.map(|a| a.to_string()),
        None,
        "127.0.0.1:9464",
    );
    out.option(
        "timestamp_service",
        "Address of a timestamp service (RFC 3161), for example of a qualified trust service provider: it is sent the hash of \
         a signed head of each log once a day and after each freezing, and its replies are published beside the log. Nothing \
         about anybody is sent.",
        config.timestamp_service.as_deref(),
        None,
        "https://timestamp.example.org/tsr",
    );
    out.option(
        "log",
        "What is logged, to standard error: error, warn, info, debug, or by module as in \"info,clameur::mail=debug\". \
         Logs hold no address, no name, no token.",
        Some(config.log.as_str()),
        Some(default.log.as_str()), NONE,
    );
    out.option(
        "log_json",
        "Log lines as JSON objects, for programs that read them.",
        Some(config.log_json),
        Some(default.log_json),
        NONE,
    );
}

fn limits(out: &mut Text, limits: &Limits) {
    let default = Limits::default();
    out.section(
        "limits",
        "Against machines that send forms. Kept in memory; nothing about visitors is stored.",
    );
    out.option(
        "forms_per_network_per_minute",
        "Forms that one network (IPv4 /24, IPv6 /56) may send per minute. A public event behind one connection may \
         need more.",
        Some(i64::from(limits.forms_per_network_per_minute)),
        Some(i64::from(default.forms_per_network_per_minute)), NONE,
    );
    out.option(
        "mails_per_mailbox_per_day",
        "Mails about forms that one mailbox is sent per campaign and day when somebody keeps filling in forms with its \
         address; a few more on the first day. The first leaves at once, then pauses grow from minutes to 24 hours divided \
         by this; the newest form is always the next to be written about. From 1000 on there are no pauses.",
        Some(i64::from(limits.mails_per_mailbox_per_day)),
        Some(i64::from(default.mails_per_mailbox_per_day)), NONE,
    );
    out.option(
        "form_min_seconds",
        "Seconds that a person needs at least between seeing the form and sending it; what is faster is taken for a \
         machine.",
        Some(i64::from(limits.form_min_seconds)),
        Some(i64::from(default.form_min_seconds)), NONE,
    );
}

fn mail(out: &mut Text, mail: &Mail) {
    let default = Mail::default();
    out.section(
        "mail",
        "How mail leaves. People confirm by mail: without it nobody can join.",
    );
    out.option(
        "transport",
        "The relay: \"smtps://relay.example.org:465\" (TLS from the start), \"smtp+starttls://relay.example.org:587\" \
         (TLS is demanded), or \"smtp://127.0.0.1:25\" (a relay on this machine; anything else in plain text is \
         refused).",
        Some(mail.transport.as_str()),
        Some(default.transport.as_str()), NONE,
    );
    out.option(
        "user",
        "User name at the relay, if it asks for one.",
        mail.user.as_deref(),
        None,
        "clameur",
    );
    out.option(
        "password",
        "Password at the relay. Better given as the variable CLAMEUR_MAIL_PASSWORD, or in a file that only the server \
         may read.",
        mail.password.as_deref(),
        None,
        "…",
    );
    out.option(
        "from",
        "Address that mails come from. Its domain should have SPF, DKIM and DMARC records that know the relay, or mails \
         end up as spam.",
        Some(mail.from.as_str()),
        Some(default.from.as_str()), NONE,
    );
    out.option(
        "certificates",
        "File (PEM) of the authorities that sign the relay's certificate, for a relay that is signed at home. Without it the \
         public authorities are believed. The certificate must be good for the host named above, always.",
        mail.certificates.as_ref().map(|path| path.display().to_string()),
        None,
        "relay-ca.pem",
    );
    out.option(
        "together_seconds",
        "Mails leave a relay together this often, in shuffled order: whoever sees when they leave and when the public log grows \
         cannot tell whose is whose, as long as several people confirm in that time. 0: each leaves at once.",
        Some(i64::from(mail.together_seconds)),
        Some(i64::from(default.together_seconds)),
        NONE,
    );
}

fn central(out: &mut Text, central: &Central) {
    let default = Central::default();
    out.section(
        "central",
        "Public figures of the European Commission's central collection system, for campaigns of initiatives whose statements \
         are given there. Nobody is asked as long as there is no such campaign.",
    );
    out.option(
        "fetch",
        "Whether the server asks for them every quarter of an hour. The Commission's server then knows that this machine \
         follows the initiative; visitors' browsers never ask it.",
        Some(central.fetch),
        Some(default.fetch),
        NONE,
    );
    out.option(
        "address",
        "Scheme and host to ask instead of the Commission's, for a relay of your own. Empty for none.",
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
            key_dir: PathBuf::from("/srv/keys \"two\""),
            listen: ([127, 0, 0, 1], 81).into(),
            base_url: "https://example.org".to_owned(),
            metrics_listen: Some(([127, 0, 0, 1], 82).into()),
            client_address_header: Some("x-real-ip".to_owned()),
            timestamp_service: Some("https://timestamp.example.org".to_owned()),
            log_json: true,
            log: "warn".to_owned(),
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
        assert_eq!(all.len(), 20, "{all:?}");
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
