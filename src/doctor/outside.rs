use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};

use super::machine::two_lines;
use super::{Findings, Wishes, is_loopback};
use crate::config::Config;
use crate::mail::{Mailbox, Outlet, Session as _, Site, Transport as _};

pub(super) async fn mail(findings: &mut Findings, config: &Config, wishes: &Wishes) {
    let mail = &config.mail;
    let site = match Site::new(&config.base_url, &mail.from) {
        Ok(site) => site,
        Err(error) => {
            return findings.problem(
                "mail.from",
                format!("{:?}: {error}", mail.from),
                "Write an address of your own domain, for example clameur@example.org.",
            );
        }
    };
    let domain = mail
        .from
        .rsplit('@')
        .next()
        .unwrap_or_default()
        .trim_end_matches('>');
    if domain.contains('.') {
        findings.ok("mail.from", mail.from.clone());
    } else {
        findings.warning(
            "mail.from",
            format!("{} is of no public domain", mail.from),
            "Use an address of your own domain, with SPF, DKIM and DMARC records that know the relay.",
        );
    }
    let login = mail.user.clone().zip(mail.password.clone());
    if mail.user.is_some() != mail.password.is_some() {
        findings.problem(
            "mail.user",
            "of user and password, one is missing",
            "Set both, the password as CLAMEUR_MAIL_PASSWORD; or neither.",
        );
    }
    let outlet = match Outlet::new(&mail.transport, login, site.host(), &Mailbox::default()) {
        Ok(outlet) => outlet,
        Err(error) => {
            let (found, remedy) = two_lines(&error.to_string());
            return findings.problem("mail.transport", found, &remedy);
        }
    };
    if !matches!(outlet, Outlet::Smtp(_)) {
        return findings.warning(
            "mail.transport",
            format!("{} sends nothing to anybody", mail.transport),
            "Fine for trying. Before people join, name a relay.",
        );
    }
    if wishes.offline {
        return;
    }
    match outlet.open().await {
        Ok(session) => {
            session.close().await;
            findings.ok("mail relay", format!("{} answers", mail.transport));
        }
        Err(refusal) => {
            return findings.problem(
                "mail relay",
                format!("{}: {refusal}", mail.transport),
                "Check host, port, user and password; is the port open to this machine? Mails wait in the queue until then.",
            );
        }
    }
    if let Some(to) = &wishes.send_test {
        match test_mail(config, to).await {
            Ok(()) => findings.ok(
                "test mail",
                format!("the relay took it for {to}: look whether it arrived, and not as spam"),
            ),
            Err(error) => findings.problem(
                "test mail",
                error,
                "Is mail.from an address that the relay lets you send from?",
            ),
        }
    }
}

async fn test_mail(config: &Config, to: &str) -> Result<(), String> {
    let mail = &config.mail;
    let (scheme, place) = mail.transport.split_once("://").unwrap_or(("smtp", ""));
    let url = match scheme {
        "smtp+starttls" => format!("smtp://{place}?tls=required"),
        _ => mail.transport.clone(),
    };
    let mut relay = AsyncSmtpTransport::<Tokio1Executor>::from_url(&url)
        .map_err(|e| e.to_string())?
        .timeout(Some(Duration::from_secs(20)));
    if let (Some(user), Some(password)) = (&mail.user, &mail.password) {
        relay = relay.credentials(Credentials::new(user.clone(), password.clone()));
    }
    let letter = lettre::Message::builder()
        .from(mail.from.parse().map_err(|e| format!("mail.from: {e}"))?)
        .to(to.parse().map_err(|e| format!("{to}: {e}"))?)
        .subject("Clameur: test mail")
        .body(format!(
            "This is the test mail that was asked for at {}.\n",
            config.base_url
        ))
        .map_err(|e| e.to_string())?;
    let sent = relay.build().send(letter).await;
    sent.map(drop).map_err(|e| e.to_string())
}

/// Asks the public address for its health, as a visitor would.
pub(super) async fn proxy(findings: &mut Findings, config: &Config) {
    let url = format!("{}/healthz", config.base_url);
    let asked = url.clone();
    let answer = tokio::task::spawn_blocking(move || {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(10)))
            .max_redirects(0)
            .http_status_as_error(false)
            .build()
            .into();
        agent
            .get(&asked)
            .call()
            .map(|answer| {
                let hsts = answer.headers().contains_key("strict-transport-security");
                let ours = answer.headers().contains_key("x-request-id");
                (answer.status().as_u16(), hsts, ours)
            })
            .map_err(|e| e.to_string())
    })
    .await;
    match answer {
        Ok(Ok((200, hsts, _))) => {
            findings.ok("public address", format!("{url} answers"));
            if !hsts && !is_loopback(&config.base_url) {
                findings.warning(
                    "public address",
                    "the proxy sends no Strict-Transport-Security",
                    "Add it to the proxy, as packaging/ does: a first visit over http must not be repeated.",
                );
            }
        }
        Ok(Ok((status, ..))) => findings.problem(
            "public address",
            format!("{url} answers {status}"),
            "Does the proxy pass everything on to `listen`? Is another site at this address?",
        ),
        Ok(Err(error)) => findings.warning(
            "public address",
            format!("{url} cannot be reached from here: {error}"),
            "Start the server and the proxy, then look again. Some networks cannot reach their own public address.",
        ),
        Err(_) => {}
    }
}
