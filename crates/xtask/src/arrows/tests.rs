use super::*;

/// The check itself, on this repository.
#[test]
fn each_folder_uses_what_stands_before_it() {
    let complaints = check(crate::root());
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

const LOW_AND_HIGH: &str = "[floors]\nlow\nhigh\nhigh/inner\n";

fn judged(list: &str, files: &[(&str, &str)]) -> Vec<String> {
    let mut complaints = Vec::new();
    let floors = Floors::read(list, &mut complaints);
    let read = |(file, text): &(&str, &str)| Source {
        file: (*file).to_owned(),
        named: match file.ends_with(".rs") {
            true => in_rust(file, text).expect("Rust"),
            false => in_template(text),
        },
    };
    let mut sources: Vec<Source> = files.iter().map(read).collect();
    // Every folder of the list is there.
    for home in ["low/mod.rs", "high/mod.rs", "high/inner/mod.rs"] {
        if !files.iter().any(|(file, _)| *file == home) {
            sources.push(read(&(home, "")));
        }
    }
    judge(&floors, &sources, &mut complaints);
    complaints
}

#[test]
fn an_arrow_that_leads_up_is_refused_however_it_is_written() {
    let down = [
        ("high/a.rs", "use crate::low::Thing;"),
        ("high/inner/b.rs", "use super::super::x; use crate::low;"),
    ];
    assert_eq!(judged(LOW_AND_HIGH, &down), Vec::<String>::new());
    for up in [
        "use crate::high::Thing;",
        "use crate::{low, high::{Thing as Other}};",
        "use super::super::high::*;",
        "pub use crate::high;",
        "fn f() -> u8 { crate::high::f() }",
        "fn f() { tr!(\"{a}\", \"{a}\", a = crate::high::f()) }",
        "#[error(\"{}\", crate::high::f())] struct E;",
        "mod m { fn f() { super::super::super::high::f() } }",
        "fn f() -> impl Iterator + use<'_> { crate::high::f() }",
        "#[cfg(feature = \"latest\")] use crate::high::f;",
        "#[cfg(any(test, unix))] use crate::high::f;",
        "#[derive(Template)] #[template(path = \"high/a.html\")] struct Page;",
    ] {
        let found = judged(LOW_AND_HIGH, &[("low/a.rs", up)]);
        assert_eq!(found.len(), 1, "{up}: {found:?}");
        assert!(
            found[0].starts_with("src/low/a.rs:1: low uses high"),
            "{found:?}"
        );
    }
    let inner = judged(LOW_AND_HIGH, &[("high/a.rs", "\nuse super::inner::f;")]);
    assert_eq!(
        inner,
        [
            "src/high/a.rs:2: high uses high/inner (high::inner::f), which stands after it in src/floors.txt"
        ]
    );
    let page = judged(
        LOW_AND_HIGH,
        &[("low/a.html", "{% include \"high/b.html\" %}")],
    );
    assert!(
        page[0].starts_with("src/low/a.html:1: low uses high"),
        "{page:?}"
    );
}

#[test]
fn a_way_around_the_list_is_refused() {
    for around in [
        "use crate as all;",
        "use super::super as all;",
        "use crate::*;",
        "fn f() { crate::handed_on() }",
    ] {
        let found = judged(LOW_AND_HIGH, &[("low/a.rs", around)]);
        assert_eq!(found.len(), 1, "{around}: {found:?}");
        assert!(
            found[0].starts_with("src/low/a.rs:1: crate") && found[0].contains("into no folder"),
            "{found:?}"
        );
    }
}

#[test]
fn what_only_tests_see_is_theirs() {
    for text in [
        "#[cfg(test)] mod tests { use crate::high::f; }",
        "#[cfg(test)]\nuse crate::high::{f, g};",
        "#[cfg(all(test, unix))]\nimpl X { fn f() { crate::high::f() } }",
        "// crate::high::f()\n/// [`crate::high::f`]\nconst X: &str = \"crate::high::f\";",
    ] {
        assert_eq!(
            judged(LOW_AND_HIGH, &[("low/a.rs", text)]),
            Vec::<String>::new(),
            "{text}"
        );
    }
    let not = judged(
        LOW_AND_HIGH,
        &[(
            "low/a.rs",
            "#[cfg(test)] const A: u8 = 1; use crate::high::f;",
        )],
    );
    assert_eq!(not.len(), 1, "{not:?}");
}

#[test]
fn exceptions_have_reasons_and_go_when_nobody_needs_them() {
    let up = [("low/a.rs", "use crate::high::f;")];
    let with = |line: &str| judged(&format!("{LOW_AND_HIGH}[arrows]\n{line}\n"), &up);
    assert_eq!(with("low -> high # it is old"), Vec::<String>::new());
    assert_eq!(
        with("low -> high").len(),
        2,
        "no reason, and so no exception"
    );
    let unneeded = judged(
        &format!("{LOW_AND_HIGH}[arrows]\nlow -> high # it is old\n"),
        &[],
    );
    assert_eq!(
        unneeded,
        ["src/floors.txt: low -> high is needed no more: take the line out"]
    );
}

#[test]
fn a_circle_is_told_and_every_folder_has_its_line() {
    let both = [
        ("low/a.rs", "use crate::high::f;"),
        ("high/a.rs", "use crate::low::f;"),
    ];
    let found = judged(LOW_AND_HIGH, &both);
    assert!(
        found.contains(&"these folders use each other in a circle: high, low".to_owned()),
        "{found:?}"
    );
    let strange = judged(LOW_AND_HIGH, &[("new/a.rs", ""), ("main.rs", "")]);
    assert_eq!(
        strange,
        ["src/new/a.rs: its folder has no line in src/floors.txt"]
    );
    let gone = judged("[floors]\nlow\nhigh\nhigh/inner\ngone\n", &[]);
    assert_eq!(gone, ["src/floors.txt: there is no src/gone"]);
}

#[test]
fn requests_are_answered_and_the_store_is_asked_where_the_list_says() {
    let web = ("low/a.rs", "use axum::{Router, extract::State};");
    assert!(judged(LOW_AND_HIGH, &[web])[0].contains("answers requests"));
    let sql = (
        "low/a.rs",
        "async fn f(q: Q) { query(\n\"SELECT 1\").one(q); }",
    );
    assert!(judged(LOW_AND_HIGH, &[sql])[0].starts_with("src/low/a.rs:1: asks the store in SQL"));
    let listed = format!("{LOW_AND_HIGH}[http]\nlow # a face\n[sql]\nlow/b.rs # one row\n");
    let here = [web, ("low/b.rs", sql.1), ("high/store.rs", sql.1)];
    assert_eq!(judged(&listed, &here), Vec::<String>::new());
    let neither = "fn query(a: &str) {} fn f(u: Url) { u.query(\"a\"); query(text); }";
    assert_eq!(
        judged(LOW_AND_HIGH, &[("low/a.rs", neither)]),
        Vec::<String>::new()
    );
}
