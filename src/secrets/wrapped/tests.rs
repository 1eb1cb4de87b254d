use super::*;
use crate::testing::{SLUG, Site};
use jiff::civil::date;

const TODAY: Date = date(2026, 1, 1);

/// A key directory of another server: with the keys of the instance, as an operator copies them, and none of a campaign.
fn another(site: &Site, with_wrapping_key: bool) -> Secrets {
    let from = &site.app.config.key_dir;
    let to = from.with_extension("another");
    let _ = std::fs::remove_dir_all(&to);
    std::fs::create_dir_all(&to).unwrap();
    let mut names = vec![LOG_SEED, MAIL_KEY];
    names.extend(with_wrapping_key.then_some(WRAPPING_KEY));
    for name in names {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
    Secrets::open(&to).unwrap()
}

async fn exchanged(site: &Site, secrets: &Secrets) -> Standing {
    loop {
        let mut tx = site.app.db.begin().await.unwrap();
        let standing = exchange(&mut tx, secrets, TODAY).await.unwrap();
        tx.commit().await.unwrap();
        if let Some(standing) = standing {
            return standing;
        }
    }
}

fn all_shared(keys: usize) -> Standing {
    let differing = Vec::new();
    Standing::Shared { keys, differing }
}

async fn tag_key_of(site: &Site, secrets: &Secrets) -> Result<[u8; 32], SecretsError> {
    let mut snapshot = site.app.db.snapshot().await.unwrap();
    let key = recognised_tag_key(&mut snapshot, secrets, SLUG).await?;
    Ok(key.fingerprint())
}

async fn destroys_backup_keys(site: &Site, secrets: &Secrets) {
    let mut tx = site.app.db.begin().await.unwrap();
    unshare_backup_keys(&mut tx, secrets, SLUG).await.unwrap();
    tx.commit().await.unwrap();
    secrets.destroy_backup_keys(SLUG).unwrap();
}

/// A second server needed each campaign's key files by hand.
#[tokio::test]
async fn a_campaign_is_known_at_once_where_none_of_its_files_was_copied() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    let made = first.backup_key_for(SLUG, TODAY).unwrap();
    assert_eq!(exchanged(&site, first).await, all_shared(2));
    let second = another(&site, true);
    let known = first.tag_key(SLUG).unwrap().fingerprint();
    assert_eq!(tag_key_of(&site, &second).await.unwrap(), known);
    assert!(!second.has_tag_key(SLUG), "looking writes nothing");
    assert_eq!(exchanged(&site, &second).await, all_shared(2));
    assert!(second.has_tag_key(SLUG));
    assert_eq!(second.backup_key_for(SLUG, TODAY).unwrap(), made);
    // One that is published from now on is in the rows with its first entry.
    site.publish_another("another").await;
    let mut tx = site.app.db.begin().await.unwrap();
    take_tag_key(&mut tx, &second, "another").await.unwrap();
    drop(tx);
    assert!(second.has_tag_key("another"));
    // In a database there is none that opens by itself.
    let tag = first.tag_key(SLUG).unwrap().to_file_text(SLUG);
    let line = tag.lines().find(|line| line.starts_with("clameur-tag"));
    assert!(!site.holds(line.unwrap().as_bytes()));
}

/// Deleted bytes stay in PostgreSQL's pages, logs and copies: nothing that a server still has may open them.
#[tokio::test]
async fn what_was_destroyed_cannot_be_unwrapped_from_an_old_copy_of_its_row() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    first.backup_key_for(SLUG, TODAY).unwrap();
    exchanged(&site, first).await;
    let second = another(&site, true);
    exchanged(&site, &second).await;
    let old = store::all_wrapped(site.app.db.read()).await.unwrap();
    let opens = |secrets: &Secrets| {
        let key = WrappingKey::read(&secrets.dir).unwrap().unwrap();
        let opened = old.iter().filter(|(name, row)| {
            let mut steps = (0..9).filter_map(|step| key.at(step));
            steps.any(|key| key.open(name, row).is_some())
        });
        opened.count()
    };
    assert_eq!((opens(first), opens(&second)), (2, 2));

    destroys_backup_keys(&site, first).await;
    let left = store::all_wrapped(site.app.db.read()).await.unwrap();
    assert_eq!(left.len(), 1, "the tag key stays shared");
    second.destroy_backup_keys(SLUG).unwrap();
    for server in [first, &second] {
        assert_eq!(exchanged(&site, server).await, all_shared(1));
        assert_eq!(opens(server), 0);
    }
    // Whoever comes later finds what is left.
    let third = another(&site, true);
    assert!(tag_key_of(&site, &third).await.is_ok());
}

#[tokio::test]
async fn a_backup_key_that_is_too_old_is_neither_shared_nor_taken() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    first.backup_key_for(SLUG, TODAY).unwrap();
    exchanged(&site, first).await;
    let second = another(&site, true);
    let later = date(2026, 1, 31);
    let mut tx = site.app.db.begin().await.unwrap();
    unshare_old_backup_keys(&mut tx, first, later)
        .await
        .unwrap();
    // The first has its file still.
    let kept = exchange(&mut tx, first, later).await.unwrap();
    assert_eq!(kept, Some(all_shared(1)));
    let taken = exchange(&mut tx, &second, later).await.unwrap();
    assert_eq!(taken, Some(all_shared(1)));
}

/// A standby that lacks the last step, or a copy from before, must cost no key.
#[tokio::test]
async fn a_database_from_before_is_given_its_keys_again() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    first.backup_key_for(SLUG, TODAY).unwrap();
    exchanged(&site, first).await;
    let old = store::all_wrapped(site.app.db.read()).await.unwrap();
    destroys_backup_keys(&site, first).await;
    exchanged(&site, first).await;

    let mut tx = site.app.db.begin().await.unwrap();
    store::lead_on(&mut tx, 0).await.unwrap();
    for (name, row) in &old {
        store::wrap(&mut tx, name, row).await.unwrap();
    }
    tx.commit().await.unwrap();
    let second = another(&site, true);
    assert_eq!(exchanged(&site, first).await, all_shared(1));
    assert!(tag_key_of(&site, &second).await.is_ok());
    assert_eq!(exchanged(&site, &second).await, all_shared(1));
}

#[tokio::test]
async fn who_lacks_the_wrapping_key_or_has_another_goes_on_with_files() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    exchanged(&site, first).await;
    let second = another(&site, false);
    assert_eq!(exchanged(&site, &second).await, Standing::Missing);
    assert!(matches!(
        tag_key_of(&site, &second).await,
        Err(SecretsError::Io { .. })
    ));
    let text = WrappingKey::generate().text();
    write_secret(&second.dir.join(WRAPPING_KEY), text.as_bytes()).unwrap();
    assert_eq!(exchanged(&site, &second).await, Standing::Other);
    assert!(tag_key_of(&site, &second).await.is_err());
    // A letter that was changed is told, and keeps nothing from being destroyed.
    let damaged = text.replace(LINE, &format!("{LINE}0"));
    write_over(&second.dir.join(WRAPPING_KEY), damaged.as_bytes()).unwrap();
    assert!(matches!(
        WrappingKey::read(&second.dir),
        Err(SecretsError::Damaged { .. })
    ));
    let mut tx = site.app.db.begin().await.unwrap();
    unshare_tag_key(&mut tx, &second, SLUG).await.unwrap();
    tx.commit().await.unwrap();
    let rows = store::all_wrapped(site.app.db.read()).await.unwrap();
    assert_eq!(rows, []);
    // Lost everywhere: a new one is made, and every server shares its keys under it.
    std::fs::remove_file(first.dir.join(WRAPPING_KEY)).unwrap();
    super::super::accept(&site.app.db, first, WRAPPING_KEY)
        .await
        .unwrap();
    assert_eq!(exchanged(&site, first).await, all_shared(1));
    assert!(tag_key_of(&site, &another(&site, true)).await.is_ok());
}

/// A publication that did not come about leaves a key behind, under which nobody was counted.
#[tokio::test]
async fn another_tag_key_of_that_name_is_neither_used_nor_shared() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    let second = {
        exchanged(&site, first).await;
        another(&site, true)
    };
    second.create_tag_key(SLUG).unwrap();
    let known = first.tag_key(SLUG).unwrap().fingerprint();
    assert_eq!(tag_key_of(&site, &second).await.unwrap(), known);
    let differing = vec![second.dir.join(tag_key_name(SLUG))];
    let told = Standing::Shared { keys: 1, differing };
    assert_eq!(exchanged(&site, &second).await, told);
    let mut snapshot = site.app.db.snapshot().await.unwrap();
    assert_eq!(standing(&mut snapshot, &second).await.unwrap(), told);
    drop(snapshot);
    // Nor does it get into the rows where the right one is not there.
    let mut tx = site.app.db.begin().await.unwrap();
    unshare_tag_key(&mut tx, first, SLUG).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(exchanged(&site, &second).await, all_shared(0));
}

#[tokio::test]
async fn a_name_in_a_row_leads_out_of_no_directory() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    exchanged(&site, first).await;
    let key = WrappingKey::read(&first.dir).unwrap().unwrap();
    let second = another(&site, true);
    for name in ["../backup-x.2026-01-01.key", "log.seed", "tag-/../x.key"] {
        let row = key.wrap(name, "x").unwrap();
        let mut tx = site.app.db.begin().await.unwrap();
        store::wrap(&mut tx, name, &row).await.unwrap();
        tx.commit().await.unwrap();
    }
    let seed = std::fs::read(second.dir.join(LOG_SEED)).unwrap();
    assert_eq!(exchanged(&site, &second).await, all_shared(1));
    assert_eq!(std::fs::read(second.dir.join(LOG_SEED)).unwrap(), seed);
    let out = second.dir.join("../backup-x.2026-01-01.key");
    assert!(!out.exists());
}

/// Visitors wait for whoever holds the write lock.
#[tokio::test]
async fn many_files_are_taken_in_several_transactions() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    for number in 0..=AT_ONCE {
        let campaign = format!("campaign-{number}");
        first.backup_key_for(&campaign, TODAY).unwrap();
    }
    assert_eq!(exchanged(&site, first).await, all_shared(AT_ONCE + 2));
    let second = another(&site, true);
    let mut tx = site.app.db.begin().await.unwrap();
    assert_eq!(exchange(&mut tx, &second, TODAY).await.unwrap(), None);
    drop(tx);
    assert_eq!(own_files(&second.dir).unwrap().len(), AT_ONCE);
    assert_eq!(exchanged(&site, &second).await, all_shared(AT_ONCE + 2));
}

#[tokio::test]
async fn with_one_server_nothing_is_shared() {
    let site = Site::new().await;
    let app = &site.app;
    exchanged(&site, &app.secrets).await;
    stop_sharing(&app.db, &app.secrets, TODAY).await.unwrap();
    assert!(!app.config.key_dir.join(WRAPPING_KEY).exists());
    let rows = store::all_wrapped(app.db.read()).await.unwrap();
    assert_eq!(rows, []);
    assert_eq!(store::wrapping(app.db.read()).await.unwrap(), None);
}

/// A database that is moved into a file within the hour holds keys that only another server has as files: they would be gone with the rows.
#[tokio::test]
async fn what_this_server_lacks_is_taken_before_sharing_ends() {
    let site = Site::new().await;
    let first = &site.app.secrets;
    let made = first.backup_key_for(SLUG, TODAY).unwrap();
    exchanged(&site, first).await;
    let second = another(&site, true);
    assert!(!second.has_tag_key(SLUG));
    stop_sharing(&site.app.db, &second, TODAY).await.unwrap();
    let known = first.tag_key(SLUG).unwrap().fingerprint();
    assert_eq!(second.tag_key(SLUG).unwrap().fingerprint(), known);
    assert_eq!(second.backup_key_for(SLUG, TODAY).unwrap(), made);
    assert!(!second.dir.join(WRAPPING_KEY).exists());
}
