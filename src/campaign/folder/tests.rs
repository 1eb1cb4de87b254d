use super::*;

/// The files of a folder of `campaigns/`.
fn folder(name: &str) -> Files {
    let dir = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("campaigns");
    let (files, unreadable) = read(&dir.join(name));
    assert!(unreadable.is_empty(), "{unreadable:?}");
    files
}

/// The demonstration's files, to be spoilt.
fn files() -> Files {
    folder("technopolice")
}

/// Changes the text of a file.
fn change(files: &mut Files, file: &str, change: impl FnOnce(String) -> String) {
    let text = text(files, file).expect("a text");
    files.insert(file.to_owned(), change(text).into_bytes());
}

/// The line in `file` of the demonstration on which `part` first stands.
fn line(file: &str, part: &str) -> usize {
    let text = text(&files(), file).expect("file");
    place::line(&text, text.find(part).expect(part))
}

/// What is said of these files.
fn said(files: &Files) -> Vec<String> {
    let found = CampaignSource::from_files(files).err().unwrap_or_default();
    let found = locate(files, found);
    found.iter().map(ToString::to_string).collect()
}

/// What is said after `from` became `to` in `file`.
fn spoilt(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = files();
    change(&mut files, file, |text| {
        assert!(text.contains(from), "{from} in {file}");
        text.replacen(from, to, 1)
    });
    said(&files)
}

#[test]
fn the_initiative_speaks_every_official_language_and_is_worded_by_the_law() {
    let dir = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/reclaim-your-face");
    let read = CampaignSource::read(&dir).expect("a folder without problems");
    let embedded =
        CampaignSource::embedded_initiative().and_then(CampaignSource::with_embedded_pictures);
    assert_eq!(embedded.expect("embedded"), read);
    let languages: Vec<&str> = read.texts.keys().map(String::as_str).collect();
    assert_eq!(languages, crate::i18n::EU_LANGUAGES);
    for (language, documents) in &read.documents {
        let statement = &documents["statement"];
        assert!(statement.contains("ECI(2021)000001"), "{language}");
        assert!(
            statement.contains(&read.texts[language].title),
            "{language}"
        );
        assert!(
            documents["notice"].contains("contact@example.org"),
            "{language}"
        );
    }
}

#[test]
fn an_initiative_is_told_what_its_register_entry_lacks() {
    let told = |file: &str, how: &dyn Fn(String) -> String| {
        let mut files = folder("reclaim-your-face");
        change(&mut files, file, how);
        said(&files).join("\n")
    };
    let number = told("campaign.toml", &|text| {
        text.replace("ECI(2021)000001", "2021/1")
    });
    assert!(
        number.contains("`2021/1` is not a registration number"),
        "{number}"
    );
    let none = told("campaign.toml", &|mut text| {
        let start = text.find("[initiative]").expect("section");
        let end = text.find("[[organisation]]").expect("section");
        text.replace_range(start..end, "");
        text
    });
    assert!(none.contains("write [initiative] with number"), "{none}");
    let long = told("en.toml", &|text| {
        text.replacen(
            "objectives = \"",
            &format!("objectives = \"{}", "long ".repeat(300)),
            1,
        )
    });
    assert!(long.contains("a registered one at most 1100"), "{long}");
}

#[test]
fn the_demonstration_is_complete_and_the_same_in_the_program_as_on_disk() {
    let dir = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
    let read = CampaignSource::read(&dir).expect("a folder without problems");
    let embedded = CampaignSource::embedded_demo().and_then(CampaignSource::with_embedded_pictures);
    assert_eq!(embedded.expect("embedded"), read);
    assert!(read.definition.demonstration);
    assert_eq!(read.definition.languages, ["fr", "en"]);
    assert_eq!(read.lead().expect("lead").id, "demo");
    let bits: Vec<_> = read
        .definition
        .targets
        .iter()
        .map(|t| (t.id.as_str(), t.bit))
        .collect();
    assert_eq!(bits, [("video", 0), ("taj", 1), ("tes", 2), ("vsa", 3)]);
    for (language, texts) in &read.texts {
        assert_eq!(
            (texts.facts.len(), texts.details.len()),
            (5, 4),
            "{language}"
        );
        assert_eq!(
            read.documents.get(language).map(BTreeMap::len),
            Some(DOCUMENTS.len())
        );
        assert!(
            texts.appeal_md.contains("plainte.technopolice.fr"),
            "{language} credits its model"
        );
    }
}

#[test]
fn mistakes_in_the_structure_are_named_with_their_line() {
    let structure = |from, to| spoilt("campaign.toml", from, to);
    for (from, to, further, expected) in [
        (
            "\"technopolice\"",
            "\"Techno Police\"",
            0,
            "`Techno Police` cannot be a name",
        ),
        (
            "\"technopolice\"",
            "\"journal\"",
            0,
            "`journal` cannot be a name",
        ),
        ("\"fr-gdpr-80\"", "\" \"", 0, "`instrument` is empty"),
        ("\"#8a1538\"", "\"red\"", 0, "`red` is not a colour"),
        ("\"#8a1538\"", "\"#ffee00\"", 0, "white text on `#ffee00`"),
        (
            "picture =",
            "opens = \"2026-02-02\"\ncloses = \"2026-02-01\"\npicture =",
            1,
            "`closes` is before",
        ),
        (
            "role = \"lead\"",
            "role = \"relay\"",
            -3,
            "0 organisations have the role",
        ),
        (
            "id = \"demo\"",
            "id = \"De mo\"",
            0,
            "`De mo` cannot be an id",
        ),
        (
            "recipients = []",
            "recipients = [\"AGE-SECRET-KEY-1\"]",
            0,
            "a secret key does not belong",
        ),
        (
            "recipients = []",
            "recipients = [\"age2\"]",
            0,
            "`age2` is not a recipient",
        ),
        (
            "recipients = []",
            "note_key = \"age1key\"",
            0,
            "`age1key` is not a key for notes",
        ),
        (
            "recipients = []",
            "note_key = \"PRIVATE+KEY+name+01234567+AQID\"",
            0,
            "a secret key does not belong",
        ),
        ("bit = 3", "bit = 64", 0, "bit 64 is too large"),
        ("bit = 3", "bit = 1", 0, "`bit 1` stands here twice"),
        (
            "id = \"taj\"",
            "id = \"video\"",
            0,
            "`video` stands here twice",
        ),
        ("slug =", "slog =", 0, "unknown field `slog`"),
        ("bit = 3", "bit = -1", 0, "invalid value"),
        ("bit = 3", "bit = ", 0, ""),
    ] {
        let line = line("campaign.toml", from).saturating_add_signed(further);
        let expected = format!("campaign.toml:{line}: {expected}");
        let said = structure(from, to);
        assert!(
            said.iter().any(|line| line.starts_with(&expected)),
            "{expected}: {said:#?}"
        );
    }
}

#[test]
fn every_language_needs_its_texts_its_documents_and_words_for_every_target() {
    let languages = |to| spoilt("campaign.toml", "[\"fr\", \"en\"]", to);
    let at = line("campaign.toml", "[\"fr\", \"en\"]");
    assert_eq!(
        languages("[]").first().map(String::as_str),
        Some(format!("campaign.toml:{at}: no language; name at least one in `languages`").as_str())
    );
    assert_eq!(
        languages("[\"fr\"]"),
        [
            "en.toml: `languages` in campaign.toml does not name `en`; add it there or remove this file"
        ]
    );
    let unknown = languages("[\"fr\", \"en\", \"xx\", \"fr\"]");
    assert_eq!(unknown.len(), 5, "{unknown:#?}");
    assert!(unknown.contains(&"xx.toml: is missing; write it".to_owned()));
    assert!(unknown.contains(&"xx/mandate.md: is missing; write it".to_owned()));
    assert!(unknown.contains(&format!(
        "campaign.toml:{at}: `fr` stands here twice; keep one"
    )));
    let unsaid = spoilt("en.toml", "[targets.vsa]", "[targets.drones]");
    assert_eq!(unsaid.len(), 2, "{unsaid:#?}");
    assert!(unsaid.iter().all(|line| line.starts_with("en.toml:")));
    let shorter = spoilt(
        "en.toml",
        "[[question]]\nquestion = \"Who pays?\"",
        "[[fact]]\nfigure = \"\"",
    );
    assert!(
        shorter.iter().any(|line| line.contains("unknown field")),
        "{shorter:#?}"
    );
}

#[test]
fn languages_say_the_same_things_and_nothing_is_empty() {
    let mut files = files();
    change(&mut files, "en.toml", |en| {
        let (kept, last) = en.rsplit_once("[[question]]").expect("a question");
        let (_, moving) = last.split_once("[picture]").expect("a picture");
        format!("{kept}[picture]{moving}").replacen(
            "source = \"Decree",
            "source = \"\" # Decree",
            1,
        )
    });
    files.insert("fr/notice.md".to_owned(), b"\n".to_vec());
    let errors = CampaignSource::from_files(&files).expect_err("three mistakes");
    let problems: Vec<_> = errors
        .into_iter()
        .map(|found| (found.path.to_string(), found.code))
        .collect();
    let unequal = Form::Unequal {
        what: "question".to_owned(),
        here: 9,
        there: 10,
        language: "fr".to_owned(),
    };
    let empty = |name: &str| Form::Empty(name.to_owned()).into();
    let source = line("en.toml", "source = \"Decree");
    assert!(
        said(&files)
            .iter()
            .any(|one| one.starts_with(&format!("en.toml:{source}: ")))
    );
    let fact = problems[1].0.clone();
    assert!(
        fact.starts_with("texts.en.fact[") && fact.ends_with("].source"),
        "{fact}"
    );
    assert_eq!(
        problems,
        [
            ("documents.fr.notice".to_owned(), empty("notice")),
            (fact, empty("source")),
            ("texts.en.question".to_owned(), unequal.into()),
        ]
    );
}

#[test]
fn what_is_imported_is_given_back_byte_for_byte() {
    let campaigns = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("campaigns");
    let mut whole = 0;
    for entry in std::fs::read_dir(&campaigns).expect("campaigns") {
        let dir = entry.expect("an entry").path();
        if !dir.is_dir() {
            continue;
        }
        let (files, unreadable) = read(&dir);
        assert!(unreadable.is_empty(), "{unreadable:?}");
        for (file, bytes) in &files {
            let on_disk = std::fs::read(dir.join(file)).expect("there");
            assert_eq!(&on_disk, bytes, "{file} of {}", dir.display());
        }
        // Also what lies beside what the campaign says.
        assert_eq!(
            files.contains_key("picture.svg"),
            dir.join("picture.svg").exists()
        );
        if let Ok(source) = CampaignSource::import(&files) {
            assert_eq!(*source.files(), files, "{}", dir.display());
            whole += 1;
        }
    }
    assert!(whole >= 4, "{whole} of the folders are well formed");
    // As other programs write text: it is understood, and given back as it was.
    let mut files = files();
    let text = text(&files, "fr/notice.md").expect("a text");
    let marked = [
        b"\xef\xbb\xbf".as_slice(),
        text.replace('\n', "\r\n").as_bytes(),
    ]
    .concat();
    files.insert("fr/notice.md".to_owned(), marked);
    let source = CampaignSource::import(&files).expect("well formed");
    assert_eq!(*source.files(), files);
    assert!(!source.documents["fr"]["notice"].starts_with('\u{feff}'));
}

#[test]
fn unreadable_folders_and_files_are_told() {
    let missing = CampaignSource::read(FilePath::new("no/such/folder")).expect_err("no folder");
    assert_eq!(missing[0].diagnostic.code.name(), "unreadable");
    let dir = std::env::temp_dir().join(format!("clameur-folder-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("folder");
    let said = |name: &str, bytes: &[u8]| {
        std::fs::write(dir.join(name), bytes).expect("written");
        let errors = CampaignSource::read(&dir).expect_err("wrong");
        std::fs::remove_file(dir.join(name)).expect("removed");
        errors[0].to_string()
    };
    let large = vec![b'#'; (LARGEST_FILE + 1).try_into().expect("small")];
    assert_eq!(
        said("campaign.toml", &large),
        "campaign.toml: cannot be read: it is larger than 1 MiB, more than such a file ever is"
    );
    assert!(said("campaign.toml", b"\xff").starts_with("campaign.toml: cannot be read: "));
    assert_eq!(said("fr.toml", b""), "campaign.toml: is missing; write it");
    std::fs::remove_dir(&dir).expect("removed");
}
