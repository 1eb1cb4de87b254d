use super::store::Save;
use super::*;
use crate::campaign::folder;
use crate::campaign::publish::{PublishError, Published, publish_draft};
use crate::campaign::source::CampaignSource;
use crate::db::Db;
use crate::testing::Site;

const NAME: &str = "a-draft";

fn demonstration() -> Files {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
    let (files, unreadable) = folder::read(&dir);
    assert!(unreadable.is_empty(), "{unreadable:?}");
    files
}

/// A draft of the demonstration in a store.
async fn drafted(db: &Db) -> Draft {
    assert!(
        store::import(db, NAME, &demonstration(), "", 1_000)
            .await
            .expect("imported")
    );
    store::load(db, NAME).await.expect("read").expect("there")
}

fn part<'d>(draft: &'d Draft, path: &str) -> &'d Part {
    let paths = draft.paths();
    let found = draft.parts.iter().find(|part| paths[&part.number] == path);
    found.unwrap_or_else(|| panic!("{path} in {:?}", paths.values()))
}

fn text(body: &[u8]) -> &str {
    std::str::from_utf8(body).expect("text")
}

#[tokio::test]
async fn what_is_imported_is_exported_byte_for_byte_and_named_by_paths() {
    let site = Site::new().await;
    let db = &site.app.db;
    let draft = drafted(db).await;
    assert_eq!(draft.files(), demonstration());
    for path in [
        "slug",
        "target[2]",
        "organisation[0]",
        "texts.fr.title",
        "texts.fr.fact[1]",
        "texts.en.targets.taj",
        "documents.fr.mandate",
        "picture.png",
    ] {
        part(&draft, path);
    }
    let again = store::import(db, NAME, &demonstration(), "", 2_000).await;
    assert!(!again.expect("asked"), "a name is one draft's");
    let list = store::list(db).await.expect("listed");
    assert_eq!(
        list.iter()
            .map(|line| (line.name.as_str(), line.revision))
            .collect::<Vec<_>>(),
        [(NAME, 1)]
    );
    // The folders of this repository, skeletons among them, which are not whole yet.
    let campaigns = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns");
    for dir in std::fs::read_dir(campaigns).expect("campaigns").flatten() {
        if dir.path().is_dir() {
            let (files, _) = folder::read(&dir.path());
            let name = dir.file_name().into_string().expect("a name");
            assert!(is_name(&name), "{name}");
            store::import(db, &name, &files, "", 1_000)
                .await
                .expect("imported");
            let draft = store::load(db, &name).await.expect("read").expect("there");
            assert_eq!(draft.files(), files, "{name}");
        }
    }
    assert!(store::delete(db, NAME).await.expect("deleted"));
    assert_eq!(store::load(db, NAME).await.expect("read"), None);
}

#[test]
fn a_secret_key_is_found_in_whatever_file_it_lies() {
    let mut files = demonstration();
    assert_eq!(secret_keys(&files), []);
    for (file, key) in [
        ("key.agekey", "# created\nAGE-SECRET-KEY-1EXAMPLE\n"),
        ("fr/note.key", "PRIVATE+KEY+example.org+00000000+AAAA\n"),
    ] {
        files.insert(file.to_owned(), key.as_bytes().to_vec());
    }
    let found = secret_keys(&files);
    let paths: Vec<String> = found.iter().map(|one| one.path.to_string()).collect();
    assert_eq!(paths, ["fr/note.key", "key.agekey"]);
    assert!(has_secret_key(
        b"recipients = [\"age-secret-key-1example\"]"
    ));
}

#[tokio::test]
async fn a_stale_save_loses_nobodys_words() {
    let site = Site::new().await;
    let db = &site.app.db;
    let draft = drafted(db).await;
    let title = part(&draft, "texts.fr.title");
    let steps = [diagnostic::Step::Key("title")];
    let with = |words: &str| edit::set(text(&title.body), &steps, words).expect("written");
    let save = async |seen: i64, body: &str, by: &str, at: Millis| {
        let save = Save {
            seen,
            body: Some(body.as_bytes()),
            by,
        };
        store::save(db, NAME, title.number, save, at)
            .await
            .expect("asked")
    };
    let (hers, his) = (with("Hers"), with("His"));
    assert_eq!(save(1, &hers, "her", 2_000).await, Saved::Saved(2));
    let conflict = save(1, &his, "him", 3_000).await;
    let Saved::Conflict { theirs, start } = conflict else {
        panic!("{conflict:?}");
    };
    assert_eq!((theirs.revision, theirs.by.as_str()), (2, "her"));
    assert_eq!(text(theirs.body.as_deref().expect("a body")), hers);
    let start = start
        .and_then(|start| start.body)
        .expect("the common start");
    assert_eq!(start, title.body);
    // Sent twice, for the first answer was lost.
    assert_eq!(save(1, &hers, "her", 3_000).await, Saved::Same(2));
    // He has seen hers, and decides.
    assert_eq!(save(2, &his, "him", 4_000).await, Saved::Saved(3));
    // Everything is kept, and what was can be put back.
    let mut tx = db.begin().await.expect("a transaction");
    let mut bodies = Vec::new();
    for revision in 1..=3 {
        let version = store::version_in(&mut tx, NAME, title.number, revision).await;
        let body = version.expect("read").and_then(|version| version.body);
        bodies.push(String::from_utf8(body.expect("a body")).expect("text"));
    }
    tx.rollback().await.expect("ended");
    assert_eq!(bodies, [text(&title.body), &hers, &his]);
    assert_eq!(save(3, &hers, "him", 5_000).await, Saved::Saved(4));
    // Only this part moved.
    let after = store::load(db, NAME).await.expect("read").expect("there");
    assert_eq!(after.revision, 4);
    let mut expected = demonstration();
    let fr = String::from_utf8(expected["fr.toml"].clone()).expect("text");
    let fr = fr.replacen(text(&title.body), &hers, 1);
    expected.insert("fr.toml".to_owned(), fr.into_bytes());
    assert_eq!(after.files(), expected);
    let source = CampaignSource::from_files(&after.files()).expect("well formed");
    assert_eq!(source.texts["fr"].title, "Hers");
}

#[tokio::test]
async fn many_who_save_at_once_each_win_or_are_told() {
    let site = Site::new().await;
    let db = &site.app.db;
    let draft = drafted(db).await;
    let number = part(&draft, "texts.fr.demand").number;
    let mut saves = tokio::task::JoinSet::new();
    for who in 0..20_i64 {
        let db = db.clone();
        saves.spawn(async move {
            let body = format!("demand = \"{who}\"\n");
            let by = who.to_string();
            let save = Save {
                seen: 1,
                body: Some(body.as_bytes()),
                by: &by,
            };
            let saved = store::save(&db, NAME, number, save, 2_000 + who).await;
            saved.expect("asked")
        });
    }
    let saved = saves.join_all().await;
    let won = saved.iter().filter(|one| **one == Saved::Saved(2)).count();
    let told = saved
        .iter()
        .filter(|one| matches!(one, Saved::Conflict { .. }));
    assert_eq!((won, told.count()), (1, 19));
}

#[tokio::test]
async fn parts_come_go_and_change_places() {
    let site = Site::new().await;
    let db = &site.app.db;
    let draft = drafted(db).await;
    let (first, second) = (
        part(&draft, "texts.fr.fact[0]").clone(),
        part(&draft, "texts.fr.fact[1]").clone(),
    );
    let other = part(&draft, "slug").number;
    let body = b"[[fact]]\nfigure = \"3\"\nlabel = \"three\"\nsource = \"nobody\"\n\n";
    let behind = ("fr.toml", store::Place::Behind(first.number));
    let mut tx = db.begin().await.expect("begun");
    let arranged = store::arrange_in(&mut tx, NAME, &[second.number, first.number], 2_000).await;
    assert!(arranged.expect("asked"));
    let arranged = store::arrange_in(&mut tx, NAME, &[first.number, other], 2_000).await;
    assert!(!arranged.expect("asked"), "of two files");
    let added = store::add_in(&mut tx, NAME, behind, body, "her", 3_000)
        .await
        .expect("asked");
    tx.commit().await.expect("committed");
    let remove = Save {
        seen: 1,
        body: None,
        by: "her",
    };
    let removed = store::save(db, NAME, second.number, remove, 4_000).await;
    assert_eq!(removed.expect("asked"), Saved::Saved(2));
    let after = store::load(db, NAME).await.expect("read").expect("there");
    let paths = after.paths();
    assert_eq!(paths[&first.number], "texts.fr.fact[0]");
    assert_eq!(paths[&added.expect("added")], "texts.fr.fact[1]");
    assert!(!paths.contains_key(&second.number));
    let source = CampaignSource::from_files(&after.files())
        .err()
        .unwrap_or_default();
    assert_eq!(source, [], "as many facts as in English");
    // What was removed is put back where it was.
    let back = Save {
        seen: 2,
        body: Some(&second.body),
        by: "him",
    };
    let saved = store::save(db, NAME, second.number, back, 5_000).await;
    assert_eq!(saved.expect("asked"), Saved::Saved(3));
    let back = store::load(db, NAME).await.expect("read").expect("there");
    assert_eq!(back.paths()[&second.number], "texts.fr.fact[0]");
    let nobody = store::save(db, NAME, 10_000, remove, 6_000).await;
    assert_eq!(nobody.expect("asked"), Saved::Gone);
}

#[tokio::test]
async fn what_is_kept_of_hours_of_writing_is_bounded_and_can_be_taken_back() {
    let site = Site::new().await;
    let db = &site.app.db;
    let draft = drafted(db).await;
    let number = part(&draft, "texts.fr.appeal_md").number;
    let write = async |words: &str, by: &str, pause: bool, now: Millis| {
        let mut tx = db.begin().await.expect("begun");
        let before = store::load_in(&mut tx, NAME)
            .await
            .expect("read")
            .expect("there");
        let mut after = before.clone();
        let body = format!("appeal_md = \"{words}\"\n").into_bytes();
        after
            .parts
            .iter_mut()
            .find(|one| one.number == number)
            .expect("a part")
            .body = body;
        store::write(&mut tx, (&before, &after), (by, pause), now)
            .await
            .expect("written");
        tx.commit().await.expect("committed");
    };
    let kept = async || -> Vec<(i64, Option<i64>, String, String)> {
        let changes = store::changes(db, NAME, 1_000).await.expect("read");
        let text = |body: &Option<Vec<u8>>| {
            let body = body.clone().unwrap_or_default();
            String::from_utf8(body).expect("whole characters")
        };
        let all = changes.iter().rev();
        all.map(|one| (one.revision, one.before, text(&one.was), text(&one.is)))
            .collect()
    };
    // Half an hour of pauses, one each five seconds, and each says what the one before said.
    let mut words = String::new();
    for at in 0..360 {
        words.push('x');
        write(&words, "her", true, 10_000 + at * 5_000).await;
    }
    let changes = kept().await;
    assert_eq!(changes.len(), 3, "{changes:?}");
    for pair in changes.windows(2) {
        assert_eq!((pair[1].1, &pair[1].2), (Some(pair[0].0), &pair[0].3));
    }
    assert_eq!(changes[0].1, Some(1), "what was imported stays");
    // Somebody else, what comes behind a button, and much that goes at once: each stays.
    let now = 10_000 + 360 * 5_000;
    for (more, by, pause) in [("y", "him", true), ("z", "him", false), ("!", "him", true)] {
        words.push_str(more);
        write(&words, by, pause, now).await;
    }
    write("gone", "him", true, now + 1).await;
    let changes = kept().await;
    assert_eq!(changes.len(), 6, "{changes:?}");
    assert!(changes[5].2.contains("yz!") && changes[5].3.contains("gone"));
    // What is pressed for years does not fill the disk, and what was before the newest is there.
    for at in 0..300 {
        write(&format!("Version {at}"), "her", false, now + 2 + at).await;
    }
    let changes = kept().await;
    assert_eq!(changes.len(), 199, "{:?}", changes.first());
    assert!(changes[198].2.contains("Version 298"));
    let large = "é".repeat(200_100);
    for at in 0..60 {
        write(&format!("{large}{at}"), "her", false, now + 400 + at).await;
    }
    assert!(kept().await.len() < 50);
}

#[tokio::test]
async fn a_draft_is_published_as_it_was_read_or_not_at_all() {
    let site = Site::new().await;
    let app = &site.app;
    let key = clameur_seal::KeyPair::generate().public().to_string();
    let mut files = demonstration();
    let structure = String::from_utf8(files["campaign.toml"].clone()).expect("text");
    let structure = structure
        .replace("\"technopolice\"", "\"drafted\"")
        .replace("recipients = []", &format!("recipients = [\"{key}\"]"));
    files.insert("campaign.toml".to_owned(), structure.into_bytes());
    let made = store::import(&app.db, NAME, &files, "", 1_000).await;
    assert!(made.expect("imported"));
    let read = async || {
        let draft = store::load(&app.db, NAME)
            .await
            .expect("read")
            .expect("there");
        let source = CampaignSource::from_files(&draft.files()).expect("well formed");
        (draft, source)
    };
    let publish = async |source: &CampaignSource, revision: i64| {
        let now = site.clock.now();
        let seen = (NAME, revision);
        publish_draft(&app.db, &app.secrets, &app.config, source, seen, now).await
    };
    let (draft, source) = read().await;
    let first = publish(&source, draft.revision).await.expect("published");
    assert_eq!((first.done, first.leaf), (Published::New, 0));
    let title = part(&draft, "texts.fr.title");
    let save = Save {
        seen: 1,
        body: Some(b"title = \"Autrement\"\n"),
        by: "her",
    };
    let saved = store::save(&app.db, NAME, title.number, save, 2_000).await;
    assert_eq!(saved.expect("asked"), Saved::Saved(2));
    let moved = publish(&source, draft.revision)
        .await
        .expect_err("moved on");
    assert!(matches!(moved, PublishError::DraftMoved(_)), "{moved}");
    let (draft, source) = read().await;
    let second = publish(&source, draft.revision).await.expect("published");
    assert_eq!((second.done, second.leaf), (Published::Changed, 1));
    assert_eq!(second.before.as_ref(), Some(&first.manifest));
    let again = publish(&source, draft.revision).await.expect("as before");
    assert_eq!((again.done, again.leaf), (Published::Unchanged, 1));
    let campaign = crate::campaign::store::load(&app.db, &app.secrets, "drafted").await;
    let campaign = campaign.expect("as published").expect("there");
    assert_eq!(campaign.folder.texts["fr"].title, "Autrement");
}
