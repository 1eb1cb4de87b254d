//! What the commands print: help texts and common errors, as transcripts. After a change that is meant:
//! `TRYCMD=overwrite cargo test --test cli`, then read the difference.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .env("COLUMNS", "80")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C.UTF-8")
        .case("tests/cli/*.trycmd");
}

/// What stands in a file's name, or in a file, is printed on its line and moves no cursor.
#[test]
#[cfg(unix)]
fn nothing_reaches_the_terminal() {
    let dir = std::env::temp_dir().join(format!("clameur-cli-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let name = "x\n  result   everything agrees\u{1b}]0;evil\u{7}\u{202e}\u{9b}8m.tar";
    let file = dir.join(name);
    let hostile = "age1\u{1b}[2J\nThe receipt holds.\u{85}\u{2028}\u{7f}";
    std::fs::write(&file, hostile).unwrap();
    let path = file.to_str().unwrap();
    let vkey = format!("a\n{hostile}+0+0");
    let folder = dir.join("folder");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("campaign.toml"), "slug = \"a\u{1b}[2J\"\n").unwrap();
    std::fs::write(folder.join("b\nproblem  zzz\u{1b}[2J.toml"), [0xff]).unwrap();
    let folder = folder.to_str().unwrap();
    let calls: &[&[&str]] = &[
        &["receipt", "verify", path],
        &["receipt", "verify", "nowhere\n\u{1b}[2Jx"],
        &["receipt", "verify", path, "--key", &vkey],
        &["keys", "show", path],
        &["keys", "show", path, "--json"],
        &["open", path, "--key", path, "--out", path],
        &["contacts", "open", path, "--key", path, "--out", path],
        &["audit", path, "--since", path],
        &["audit", path, "--key", &vkey],
        &["audit", "http://127.0.0.1:1/\u{1b}[2J\nx"],
        &["instrument", "check", path],
        &["instrument", "check", path, "--json"],
        &["instrument", "check-number", "--csv", path],
        &["instrument", "check-number", "DE", path, path],
        &["campaign", "check", folder],
        &["campaign", "check", path],
        &["doctor", "--config", path],
        &["unknown\n\u{1b}[2J", path],
        &["keys", "new", "--out", path, "--\u{1b}[2J\n"],
    ];
    for call in calls {
        let program = env!("CARGO_BIN_EXE_clameur");
        let output = std::process::Command::new(program)
            .args(*call)
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        for bytes in [&output.stdout, &output.stderr] {
            let printed = String::from_utf8_lossy(bytes);
            let harmful =
                |c: char| c != '\n' && (c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c));
            assert!(!printed.contains(harmful), "{call:?}\n{printed:?}");
            for line in printed.lines() {
                let line = line.trim_start();
                assert!(!line.starts_with("result"), "{call:?}\n{printed}");
                assert!(
                    !line.starts_with("The receipt holds"),
                    "{call:?}\n{printed}"
                );
                assert!(!line.starts_with("problem  zzz"), "{call:?}\n{printed}");
            }
        }
        assert!(!output.status.success(), "{call:?}");
    }
    std::fs::remove_dir_all(dir).unwrap();
}

/// What has to be the same in a guide and its translation: how many headings there are of each level, and the commands.
fn outline(guide: &str) -> (Vec<usize>, Vec<&str>) {
    let (mut headings, mut commands, mut fenced) = (Vec::new(), Vec::new(), false);
    for line in guide.lines().map(str::trim_start) {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced && (line.starts_with("$ ") || line.starts_with("# ")) {
            commands.push(line);
        } else if !fenced && line.starts_with('#') {
            headings.push(line.chars().take_while(|c| *c == '#').count());
        }
    }
    (headings, commands)
}

/// What leads to a heading: its words in small letters, with hyphens between them.
fn anchor(line: &str) -> String {
    let Some(heading) = line.strip_prefix('#') else {
        return String::new();
    };
    heading
        .trim_start_matches('#')
        .trim()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .flat_map(char::to_lowercase)
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// Neither language of a guide lags behind the other, each leads to the other, and what they link to is there.
#[test]
fn guides_say_the_same_in_both_languages() {
    let guides = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guides");
    let names = |folder: &std::path::Path| -> std::collections::BTreeSet<String> {
        std::fs::read_dir(folder)
            .unwrap()
            .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
            .filter(|name| name.ends_with(".md"))
            .collect()
    };
    let english = names(&guides);
    assert!(!english.is_empty());
    assert_eq!(english, names(&guides.join("fr")));
    for name in &english {
        let texts = [
            (guides.clone(), format!("(fr/{name})")),
            (guides.join("fr"), format!("(../{name})")),
        ]
        .map(|(folder, other)| {
            let text = std::fs::read_to_string(folder.join(name)).unwrap();
            assert!(text.contains(&other), "{name} does not lead to {other}");
            for link in text.split("](").skip(1) {
                let link = link.split(')').next().unwrap();
                if link.contains("://") {
                    continue;
                }
                let (file, heading) = link.split_once('#').unwrap_or((link, ""));
                let file = folder.join(if file.is_empty() { name } else { file });
                assert!(file.exists(), "{name}: {link} is not there");
                if !heading.is_empty() {
                    let there = std::fs::read_to_string(file).unwrap();
                    assert!(
                        there.lines().any(|line| anchor(line) == heading),
                        "{name}: {link} leads to no heading"
                    );
                }
            }
            text
        });
        assert_eq!(outline(&texts[0]), outline(&texts[1]), "{name}");
    }
}
