//! Organisers are reminded, by mail to the campaign's public contact and in the log, of those who asked to be taken out and were not answered. The law
//! gives them a month (GDPR, article 12(3)).

use crate::clock::Millis;
use crate::db::{Db, Error};
use crate::i18n::Lang;
use crate::mail::{Message, News, enqueue};
use crate::procedure::Procedure;
use crate::secrets::Secrets;
use crate::supporter::asked_out::{REMINDED, store};

/// Reminds the organisers of each campaign in which somebody has waited for too long. The mail is in the queue when that is remembered, or neither is.
pub(super) async fn remind(db: &Db, secrets: &Secrets, now: Millis) -> Result<(), Error> {
    for slug in crate::campaign::store::slugs(db).await? {
        let waiting = store::waiting(db.read(), &slug).await?;
        if !waiting.iter().any(|wish| wish.asked_at <= now - REMINDED) {
            continue;
        }
        let campaign = Procedure::load(db, &slug, now).await?;
        let mut tx = db.begin().await?;
        let people = store::remind(&mut tx, &slug, now).await?;
        if people == 0 {
            continue;
        }
        if let Some(mail) = campaign.and_then(|campaign| mail(&campaign, people)) {
            enqueue(&mut tx, secrets.mail_key(), &mail, None, now, now).await?;
        }
        tx.commit().await?;
        tracing::warn!(
            campaign = slug,
            people,
            "asked to be taken out and wait for an answer: see `clameur campaign void --requested`"
        );
    }
    Ok(())
}

/// The mail as if one person had waited for so long, where there can be such a mail: for the preview of a draft.
pub(crate) fn shown(campaign: &Procedure) -> Option<Message> {
    mail(campaign, 1)
}

/// The mail, where the contact is an address: a number, and nobody's data.
fn mail(campaign: &Procedure, people: u64) -> Option<Message> {
    let to = campaign
        .contact
        .as_ref()
        .filter(|_| !campaign.demonstration)?;
    let language = campaign.languages.first()?;
    let lang = Lang::from_code(language)?;
    let of = |key: &str| {
        lang.tr(
            key,
            &[
                ("title", campaign.title(language).into()),
                ("count", people.into()),
                ("slug", campaign.slug.as_str().into()),
            ],
        )
    };
    let news = News {
        subject: of("mail-wishes-subject"),
        text: [of("mail-wishes-wait"), of("mail-wishes-do")].join("\n\n"),
        unsubscribe: String::new(),
    };
    Some(Message::announcement(&campaign.slug, language, to, news))
}
