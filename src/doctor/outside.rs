use std::time::Duration;

use super::machine::two_lines;
use super::{Findings, Wishes, is_loopback};
use crate::app::certificate::expires;
use crate::clock::{Clock, DAY, day_of};
use crate::config::Config;
use crate::mail::{
    Cause, Delivery, DeliveryError, Email, Mailbox, Session as _, Site, Transport as _,
};
use crate::terminal::tr;

pub(super) async fn mail(findings: &mut Findings, config: &Config, wishes: &Wishes) {
    let mail = &config.mail;
    let site = match Site::new(&config.base_url, &mail.from) {
        Ok(site) => site,
        Err(error) => {
            return findings.problem(
                "mail.from",
                tr!("{from:?}: {error}", "{from:?} : {error}", from = mail.from),
                tr!(
                    "Write an address of your own domain, for example clameur@example.org.",
                    "Écrivez une adresse de votre propre domaine, par exemple clameur@example.org."
                ),
            );
        }
    };
    sender(findings, config);
    let delivery = match Delivery::configured(mail, site.host(), &Mailbox::default()) {
        Ok(delivery) => delivery,
        Err(error) => {
            let (found, remedy) = two_lines(&error.to_string());
            return findings.problem("mail.transport", found, &remedy);
        }
    };
    if !matches!(delivery, Delivery::Smtp(_)) {
        return findings.warning(
            "mail.transport",
            tr!(
                "{transport} sends nothing to anybody",
                "{transport} n’envoie rien à personne",
                transport = mail.transport
            ),
            tr!(
                "Fine for trying. Before people join, name a relay.",
                "Bien pour essayer. Avant que des gens participent, nommez un relais."
            ),
        );
    }
    if wishes.offline {
        return;
    }
    let takes_utf8 = match delivery.open().await {
        Ok(session) => {
            let takes_utf8 = session.takes_utf8();
            session.close().await;
            takes_utf8
        }
        Err(refusal) => {
            return findings.problem(
                "mail relay",
                tr!(
                    "{transport}: {refusal}",
                    "{transport} : {refusal}",
                    transport = mail.transport
                ),
                what_to_do(refusal),
            );
        }
    };
    if takes_utf8 {
        findings.ok(
            "mail relay",
            tr!(
                "{transport} answers",
                "{transport} répond",
                transport = mail.transport
            ),
        );
    } else {
        findings.warning(
            "mail relay",
            tr!("{transport} answers, and does not take addresses beyond ASCII before the @ (SMTPUTF8)", "{transport} répond, et n’accepte pas d’adresses hors de l’ASCII avant le @ (SMTPUTF8)", transport = mail.transport),
            tr!("Fine for almost everybody. People with such an address are asked for another one on the form.", "Bien pour presque tout le monde. Qui a une telle adresse se voit demander une autre sur le formulaire."),
        );
    }
    if let Some(to) = &wishes.send_test {
        match test_mail(&delivery, &site, to).await {
            Ok(()) => findings.ok(
                "test mail",
                tr!("the relay took it for {to}: look whether it arrived, and not as spam", "le relais l’a pris pour {to} : regardez s’il est arrivé, et pas comme indésirable"),
            ),
            Err(error) => findings.problem(
                "test mail",
                error,
                tr!("Is mail.from an address that the relay lets you send from?", "Le relais vous laisse-t-il envoyer depuis l’adresse mail.from ?"),
            ),
        }
    }
}

/// From whom mails come, and as whom the relay is entered.
fn sender(findings: &mut Findings, config: &Config) {
    let mail = &config.mail;
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
            tr!("{from} is of no public domain", "{from} n’est d’aucun domaine public", from = mail.from),
            tr!("Use an address of your own domain, with SPF, DKIM and DMARC records that know the relay.", "Prenez une adresse de votre propre domaine, dont les enregistrements SPF, DKIM et DMARC connaissent le relais."),
        );
    }
    if mail.user.is_some() != mail.password.is_some() {
        findings.problem(
            "mail.user",
            tr!(
                "of user and password, one is missing",
                "de l’utilisateur et du mot de passe, l’un manque"
            ),
            tr!(
                "Set both, the password as CLAMEUR_MAIL_PASSWORD; or neither.",
                "Mettez les deux, le mot de passe par CLAMEUR_MAIL_PASSWORD ; ou aucun."
            ),
        );
    }
}

/// What an operator does about a relay that cannot be used.
fn what_to_do(refusal: DeliveryError) -> String {
    match refusal {
        DeliveryError::Relay(Cause::Certificate) => {
            tr!(
                "Name the relay by the host that its certificate is for; has it expired? For a relay signed by an authority of your own, give that one's certificate in mail.certificates. Mails wait in the queue until then.",
                "Nommez le relais par l’hôte pour lequel vaut son certificat ; a-t-il expiré ? Pour un relais signé par votre propre autorité, donnez le certificat de celle-ci dans mail.certificates. D’ici là, les courriels attendent dans la file."
            )
        }
        DeliveryError::Relay(Cause::Security) => {
            tr!(
                "The relay offers no TLS or no way to log in, or somebody in between takes the offer away: nothing is sent without. Is this the right port? Mails wait in the queue until then.",
                "Le relais ne propose pas TLS ou aucun moyen de s’identifier, ou quelqu’un entre les deux retire l’offre : rien n’est envoyé sans cela. Est-ce le bon port ? D’ici là, les courriels attendent dans la file."
            )
        }
        DeliveryError::Relay(Cause::Unasked) => {
            tr!(
                "Is this a mail relay? Or somebody in between answers in its place. Nothing is believed that such a connection says. Mails wait in the queue until then.",
                "Est-ce un relais de courriel ? Ou quelqu’un entre les deux répond à sa place. Rien de ce que dit une telle connexion n’est cru. D’ici là, les courriels attendent dans la file."
            )
        }
        _ => {
            tr!(
                "Check host, port, user and password; is the port open to this machine? Mails wait in the queue until then.",
                "Vérifiez l’hôte, le port, l’utilisateur et le mot de passe ; le port est-il ouvert à cette machine ? D’ici là, les courriels attendent dans la file."
            )
        }
    }
}

async fn test_mail(delivery: &Delivery, site: &Site, to: &str) -> Result<(), String> {
    let now = Clock::System.now();
    let email = Email::test(site, to, now).map_err(|error| format!("{to}: {error}"))?;
    let mut session = delivery.open().await.map_err(|error| error.to_string())?;
    let sent = session.deliver(&email).await;
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
            findings.ok("public address", tr!("{url} answers", "{url} répond"));
            if !hsts && !is_loopback(&config.base_url) {
                findings.warning(
                    "public address",
                    tr!("the proxy sends no Strict-Transport-Security", "le relais n’envoie pas de Strict-Transport-Security"),
                    tr!("Add it to the proxy, as packaging/ does: a first visit over http must not be repeated.", "Ajoutez-le au relais, comme le fait packaging/ : une première visite en http ne doit pas se répéter."),
                );
            }
        }
        Ok(Ok((status, ..))) => findings.problem(
            "public address",
            tr!("{url} answers {status}", "{url} répond {status}"),
            tr!("Does the proxy pass everything on to `listen`? Is another site at this address?", "Le relais transmet-il tout à `listen` ? Un autre site est-il à cette adresse ?"),
        ),
        Ok(Err(error)) => findings.warning(
            "public address",
            tr!("{url} cannot be reached from here: {error}", "{url} n’est pas joignable d’ici : {error}"),
            tr!("Start the server and the proxy, then look again. Some networks cannot reach their own public address.", "Démarrez le serveur et le relais, puis regardez à nouveau. Certains réseaux n’atteignent pas leur propre adresse publique."),
        ),
        Err(_) => {}
    }
}

/// A certificate that is renewed by itself has a third of its ninety days left when that happens: fewer days than these, and it did not happen.
const RENEWED_BY: i64 = 14;

/// Until when the public address's certificate is good. That it is not good at all was told with the public address.
pub(super) async fn certificate(findings: &mut Findings, config: &Config, clock: &Clock) {
    let Ok(Some(until)) = expires(&config.base_url).await else {
        return;
    };
    let days = (until - clock.now()) / DAY;
    let found = tr!(
        "good until {day} ({days} days)",
        "bon jusqu’au {day} ({days} jours)",
        day = day_of(until),
        days = days
    );
    if days > RENEWED_BY {
        findings.ok("certificate", found);
    } else {
        findings.warning(
            "certificate",
            found,
            tr!("It should have been renewed by now: look at the proxy, or at what renews it. Once it has ended, nobody reaches the site.", "Il devrait déjà être renouvelé : voyez le relais, ou ce qui le renouvelle. Une fois passé, plus personne n’atteint le site."),
        );
    }
}
