use std::time::Duration;

use super::machine::two_lines;
use super::{Findings, Wishes, is_loopback};
use crate::clock::Clock;
use crate::config::Config;
use crate::mail::{Cause, Letter, Mailbox, Outlet, Refusal, Session as _, Site, Transport as _};

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
    if mail.user.is_some() != mail.password.is_some() {
        findings.problem(
            "mail.user",
            "of user and password, one is missing",
            "Set both, the password as CLAMEUR_MAIL_PASSWORD; or neither.",
        );
    }
    let outlet = match Outlet::configured(mail, site.host(), &Mailbox::default()) {
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
    let takes_utf8 = match outlet.open().await {
        Ok(session) => {
            let takes_utf8 = session.takes_utf8();
            session.close().await;
            takes_utf8
        }
        Err(refusal) => {
            return findings.problem(
                "mail relay",
                format!("{}: {refusal}", mail.transport),
                what_to_do(refusal),
            );
        }
    };
    if takes_utf8 {
        findings.ok("mail relay", format!("{} answers", mail.transport));
    } else {
        findings.warning(
            "mail relay",
            format!("{} answers, and does not take addresses beyond ASCII before the @ (SMTPUTF8)", mail.transport),
            "Fine for almost everybody. People with such an address are asked for another one on the form.",
        );
    }
    if let Some(to) = &wishes.send_test {
        match test_mail(&outlet, &site, to).await {
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

/// What an operator does about a relay that cannot be used.
fn what_to_do(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Relay(Cause::Certificate) => {
            "Name the relay by the host that its certificate is for; has it expired? For a relay signed by an authority of your own, give that one's certificate in mail.certificates. Mails wait in the queue until then."
        }
        Refusal::Relay(Cause::Security) => {
            "The relay offers no TLS or no way to log in, or somebody in between takes the offer away: nothing is sent without. Is this the right port? Mails wait in the queue until then."
        }
        Refusal::Relay(Cause::Unasked) => {
            "Is this a mail relay? Or somebody in between answers in its place. Nothing is believed that such a connection says. Mails wait in the queue until then."
        }
        _ => {
            "Check host, port, user and password; is the port open to this machine? Mails wait in the queue until then."
        }
    }
}

async fn test_mail(outlet: &Outlet, site: &Site, to: &str) -> Result<(), String> {
    let now = Clock::System.now();
    let letter = Letter::test(site, to, now).map_err(|error| format!("{to}: {error}"))?;
    let mut session = outlet.open().await.map_err(|error| error.to_string())?;
    let sent = session.deliver(&letter).await;
    session.close().await;
    sent.map_err(|error| error.to_string())
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
