use super::*;

/// The check itself, on this repository.
#[test]
fn all_languages_are_complete_well_formed_and_used() {
    let complaints = check(crate::root());
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

fn language(code: &str, text: &str) -> (Messages, Vec<String>) {
    let (mut found, mut complaints) = (Messages::new(), Vec::new());
    messages::read_file(
        &format!("locales/{code}/x.ftl"),
        text,
        &mut found,
        &mut complaints,
    );
    (found, complaints)
}

fn compared(en: &str, fr: &str) -> Vec<String> {
    let (en, _) = language("en", en);
    let (fr, mut complaints) = language("fr", fr);
    compare("fr", &fr, &en, &mut complaints);
    markup(&fr, &mut complaints);
    complaints
}

fn used(rust: &str, template: &str) -> Vec<String> {
    let (en, _) = language(
        "en",
        "hello = Hello { $name }\nmonth-1 = January\nplain = Plain\n",
    );
    let (mut found, mut complaints) = (Vec::new(), Vec::new());
    uses::in_rust("a.rs", rust, &mut found);
    uses::in_template("a.html", template, &mut found);
    unknown(&found, &en, &mut complaints);
    errors(&found, &en, &mut complaints);
    unused(&found, &en, &mut complaints);
    complaints
}

#[test]
fn errors_are_named_by_their_stem_and_come_in_pairs() {
    let (en, _) = language("en", "err-a = A\nrec-a = Do\nerr-b = B\n");
    let (mut found, mut complaints) = (Vec::new(), Vec::new());
    let code = r#"Problem::new(S::X, "a"); Problem::new(S::X, "c"); format!("err-{key}"); f("b")"#;
    uses::in_rust("a.rs", code, &mut found);
    errors(&found, &en, &mut complaints);
    unused(&found, &en, &mut complaints);
    assert_eq!(
        complaints,
        [
            "locales/en/x.ftl:3: `err-b` needs its pair `rec-b`",
            "a.rs:1: `err-c` does not exist in `en`"
        ]
    );
}

#[test]
fn differences_between_languages_are_named_with_their_place() {
    let same = "a = A { $x }\n";
    assert_eq!(compared(same, same), [""; 0]);
    assert_eq!(
        compared("a = A\nb = B\n", "a = A\n"),
        ["locales/fr/x.ftl: `b` is missing (locales/en/x.ftl:2)"]
    );
    assert_eq!(
        compared("a = A\n", "a = A\n\nc = C\n"),
        ["locales/fr/x.ftl:3: `c` does not exist in `en`"]
    );
    assert_eq!(
        compared("a = { $x }\n", "a = { $y }\n"),
        [
            "locales/fr/x.ftl:1: `a` lacks the placeholder `$x`",
            "locales/fr/x.ftl:1: `a` invents the placeholder `$y`"
        ]
    );
    assert_eq!(
        compared(
            "a = { $n ->\n   [one] one\n  *[other] { $n }\n }\n",
            "a = { $n }\n"
        ),
        [""; 0]
    );
    assert_eq!(
        compared("a = A\n", "a = { b }\n"),
        ["locales/fr/x.ftl:1: `a` refers to `b`, which does not exist"]
    );
}

#[test]
fn broken_syntax_doubles_and_markup_are_found() {
    let (_, complaints) = language("fr", "a = A\n= nothing\na = B\n");
    assert_eq!(complaints.len(), 2, "{complaints:?}");
    assert!(complaints[0].starts_with("locales/fr/x.ftl:2: broken syntax"));
    assert_eq!(
        complaints[1],
        "locales/fr/x.ftl:3: `a` exists already (locales/fr/x.ftl:1)"
    );
    let (fr, _) = language("fr", "a = <b>A</b>\nb-html = <b>A</b> <i>\n");
    let mut complaints = Vec::new();
    markup(&fr, &mut complaints);
    assert_eq!(
        complaints,
        [
            "locales/fr/x.ftl:1: `a` contains markup (<b>); only keys ending in -html may",
            "locales/fr/x.ftl:2: `b-html` may not contain <i>"
        ]
    );
}

#[test]
fn what_the_code_asks_for_must_exist_and_what_exists_must_be_asked_for() {
    let good = r#"lang.tr("hello", &[("name", f(")", x).into())]); let key = "plain"; "month-{}""#;
    assert_eq!(used(good, ""), [""; 0]);
    assert_eq!(
        used(
            r#"lang.tr("hello", &[("nam", "name".into())]); // lang.t("comment")"#,
            r#"{{ "plain"|t }} {{ l.t("month-1") }}"#
        ),
        [
            "a.rs:1: `hello` gets no value for `$name`",
            "a.rs:1: `hello` has no placeholder `$nam`"
        ]
    );
    assert_eq!(
        used(
            "\nlang.t(\"hello\"); '\"'; r#\"plain\"#;",
            r#"<a class="x">{% if l.has("nix") %}{{ "month-" }}"#
        ),
        [
            "a.rs:2: `hello` gets no value for `$name`",
            "a.html:1: `nix` does not exist in `en`"
        ]
    );
    assert_eq!(
        used(r#""hello" "month-1""#, r#"<p title="plain">"#),
        ["locales/en/x.ftl:3: `plain` is used nowhere"]
    );
}

#[test]
fn words_for_what_no_law_has_are_found() {
    let (en, _) = language("en", "told-a = A\ntold-b = B\ntold-c = C\n");
    let law = "[[told]]\nid = \"a\"\nsources = []\n\n[[told]]\nid = \"d\"\n";
    let ids = ids_in(law, "[[told]]").into_iter().collect();
    let (mut found, mut complaints) = (Vec::new(), Vec::new());
    uses::in_rust("a.rs", r#"f("told-b"); format!("told-{id}")"#, &mut found);
    unused(&found, &en, &mut complaints);
    of_no_law("told-", &ids, &found, &en, &mut complaints);
    assert_eq!(
        complaints,
        ["locales/en/x.ftl:3: no instrument has `c`, so `told-c` is used nowhere"]
    );
}

#[test]
fn patterns_match_keys_that_vary() {
    for (literal, key, expected) in [
        ("err-{code}", "err-closed", true),
        ("err-{code}", "rec-closed", false),
        ("err-{code}", "err-", false),
        ("mail-{kind}-subject", "mail-receipt-subject", true),
        ("mail-{kind}-subject", "mail-receipt-title", false),
        ("month-", "month-12", true),
        ("{} people", "people", false),
        ("{}", "anything", false),
    ] {
        let matched = uses::pattern(literal).is_some_and(|p| uses::matches(&p, key));
        assert_eq!(matched, expected, "{literal} {key}");
    }
}

#[test]
fn every_plural_form_of_the_language_is_there() {
    let complaints_of = |code: &str, text: &str| {
        let (found, mut complaints) = language(code, text);
        plurals(code, &found, &mut complaints);
        complaints
    };
    let people = "people =\n    { $count ->\n        [one] one\n       *[other] more\n    }\n";
    assert!(complaints_of("de", people).is_empty());
    assert_eq!(
        complaints_of("pl", people),
        [
            "locales/pl/x.ftl:1: `people` lacks the plural form [few]",
            "locales/pl/x.ftl:1: `people` lacks the plural form [many]"
        ]
    );
    let few = people.replace("[one]", "[few]");
    assert_eq!(
        complaints_of("sv", &few),
        [
            "locales/sv/x.ftl:1: `people` lacks the plural form [one]",
            "locales/sv/x.ftl:1: `people` has the plural form [few], which no number takes"
        ]
    );
    assert_eq!(complaints_of("xx", people).len(), 1);
    let valid = "valid =\n    { $count ->\n        [one] Valid for a day.\n       *[other] Valid for { $count } days. Then it is gone.\n    }\n";
    assert_eq!(
        complaints_of("de", valid),
        ["locales/de/x.ftl:1: `valid` says more in one plural form than in another"]
    );
    let even = valid.replace("a day.", "a day. Then it is gone.");
    assert!(complaints_of("de", &even).is_empty());
    let numbers = "numbers =\n    { $count ->\n        [one] no. { $first }\n       *[other] no. { $first } to no. { $last }\n    }\n";
    assert!(complaints_of("de", numbers).is_empty());
}

#[test]
fn messages_keep_to_the_glossary_of_their_language() {
    let mut complaints = Vec::new();
    let terms = glossary::read(
        "g.txt",
        "# remark\n\ncount | le compte | décompte, comptage\nkey | clé |\nbroken\nkey | clef |\n",
        &mut complaints,
    );
    assert_eq!(
        complaints,
        [
            "g.txt:5: write `concept | word | words not used`",
            "g.txt:6: `key` has no word, or stands here twice"
        ]
    );
    complaints.clear();
    let text = "# Le décompte\ndecompte = Le compte\na = Voir le Décompte\nb-décompte =\n    { $n ->\n       *[other] { $comptages } comptages\n    }\nc = redécompte\n";
    glossary::misused("x.ftl", text, &terms, &mut complaints);
    assert_eq!(
        complaints,
        [
            "x.ftl:3: “décompte” for `count`: the glossary says “le compte”",
            "x.ftl:6: “comptage” for `count`: the glossary says “le compte”"
        ]
    );
}
