mod fakes;
mod hostile;
mod letters;
mod queue;
mod relay;
mod smtp;
mod turns;

use rand_core::SeedableRng as _;

use super::context::{MailContext, Unknown};
use super::*;
use crate::clock::Millis;
use crate::mail::TextLink;
use crate::token::Token;

/// 24 September 2022, 17:00 UTC.
const NOW: Millis = 1_664_038_800_000;
const KEY: [u8; 32] = [7; 32];
const TO: &str = "nom@example.org";

fn token() -> Token {
    Token::generate(&mut rand_chacha::ChaCha20Rng::seed_from_u64(1))
}

fn about(language: &str) -> About {
    About {
        title: match language {
            "fr" => "Plainte collective : la « technopolice » ?".to_owned(),
            _ => "Collective complaint against the technopolice".to_owned(),
        },
        organisation: "Association de démonstration".to_owned(),
        contact: "contact@example.org".to_owned(),
        accent: "#8a1538".to_owned(),
        link_days: 30,
        zone: crate::clock::Zone::UTC,
        leaving: clameur_instrument::Leaving::AnyTime,
        open: true,
        log_key: "example.org/log/technopolice+0123abcd+AQ".to_owned(),
        demonstration: false,
    }
}

fn site() -> Site {
    Site::new(
        "https://clameur.example.org/",
        "plaintes@clameur.example.org",
    )
    .expect("a sender")
}

fn receipt_file() -> ReceiptFile {
    ReceiptFile {
        bytes: b"c2sp.org/tlog-proof@v1\nextra AQ==\nindex 12345\n".to_vec(),
        name: "technopolice-12345.tlog-proof".to_owned(),
        texts: vec![
            TextLink {
                kind: "mandate".to_owned(),
                version: 2,
                sha256: "4f".repeat(32),
                url: format!("/fr/technopolice/documents/{}", "4f".repeat(32)),
            },
            TextLink {
                kind: "notice".to_owned(),
                version: 1,
                sha256: "0c".repeat(32),
                url: format!("/fr/technopolice/documents/{}", "0c".repeat(32)),
            },
        ],
    }
}

/// One message of every kind.
fn messages(language: &str) -> Vec<Message> {
    let token = token();
    let slug = "technopolice";
    let filled = |initials: &str| Filled {
        at: NOW - 5 * 60_000,
        initials: initials.to_owned(),
    };
    vec![
        Message::confirmation(slug, language, TO, &token).about(filled("Z. É.")),
        Message::reminder(slug, language, TO, &token).about(filled("Z.")),
        Message::receipt(
            slug,
            language,
            TO,
            12_345,
            (&token, &token.withdrawal_code()),
        ),
        Message::already_joined(slug, language, TO).about(filled("Z. É.")),
        Message::withdrawn(slug, language, TO, NOW),
        Message::news(
            slug,
            language,
            TO,
            News {
                subject: "Déposée !".to_owned(),
                text: "La plainte est déposée.\n\nElle porte <15 248> noms & un espoir.".to_owned(),
                unsubscribe: "https://clameur.example.org/fr/technopolice/news/0123".to_owned(),
            },
        ),
        Message::about_procedure(
            slug,
            language,
            TO,
            News {
                subject: "Déposée !".to_owned(),
                text: "La plainte est déposée.".to_owned(),
                unsubscribe: "https://clameur.example.org/fr/technopolice/procedure/leave/0123"
                    .to_owned(),
            },
        ),
        Message::follow(slug, language, TO, &token).about(filled("")),
        Message::follow_reminder(slug, language, TO, &token).about(filled("")),
        Message::following(slug, language, TO, &token.leave()),
        Message::opening(slug, language, TO, &token.leave()),
    ]
}

fn composed(message: &Message) -> Email {
    let receipt = (message.kind == Kind::Receipt).then(receipt_file);
    compose(
        "0123456789abcdef",
        message,
        &about(&message.language),
        receipt,
        &site(),
        NOW,
    )
    .expect("a letter")
}

/// One that stands.
#[derive(Clone)]
struct Fixed;

impl MailContext for Fixed {
    async fn about(&self, message: &Message) -> Result<Option<About>, Unknown> {
        Ok((message.campaign == "technopolice").then(|| about(&message.language)))
    }

    async fn receipt(&self, message: &Message) -> Result<Option<ReceiptFile>, Unknown> {
        Ok((message.index == Some(12_345)).then(receipt_file))
    }
}
