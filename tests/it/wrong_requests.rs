//! Requests that are wrong get a clear answer, change nothing, and cost little.

use std::io::{Read as _, Write as _};
use std::time::Duration;

use super::harness::Site;
use super::harness::html::{Form, errors, visible};
use super::harness::http::FORM;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

#[test]
fn bodies_that_are_no_form() {
    let site = Site::demo();
    let before = site.dump();
    let join = "/fr/technopolice/join";
    let post = |kind: &str, body: &[u8]| {
        let headers = [("content-type", kind)];
        site.http().request("POST", join, &headers, body)
    };
    let form = FORM[0].1;
    for (kind, body, status) in [
        ("application/json", &b"{}"[..], 415),
        ("multipart/form-data; boundary=x", b"--x--", 415),
        ("text/plain", b"given-name=A", 415),
        ("", b"given-name=A", 415),
        (form, b"given-name=%FF%FE", 400),
        (form, b"\xff\xfe\x00", 400),
        (form, b"", 422),
        (form, b"&&&===&%&%%%&a=b=c", 422),
        (form, b"given-name=%ZZ", 422),
    ] {
        let answer = post(kind, body).expect(status);
        assert!(visible(answer.text()).len() > 60, "{kind}: {body:?}");
    }
    let huge = vec![b'a'; 65 * 1024];
    let answer = post(form, &huge).expect(413);
    assert!(visible(answer.text()).len() > 60);
    site.is_unchanged_since(&before);
    site.everything_agrees();
}

#[test]
fn unknown_targets_are_named_and_unknown_fields_are_left_alone() {
    let site = Site::demo();
    let mut someone = site.person("Prénom", "Exemple");
    let mut form = someone.filled_form(&["taj"]);
    form.fields
        .push(("target".to_owned(), "nowhere".to_owned()));
    let answer = someone.sends(&form).expect(422);
    assert_eq!(errors(answer.text()).len(), 1);
    let again = Form::of(answer.text(), &form.action);
    assert_eq!(again.value("given-name"), Some("Prénom"));
    assert_eq!(again.values("target"), ["taj"]);

    let mut form = someone.filled_form(&["taj"]);
    form.set("utm_source", "journal").set("admin", "1");
    form.fields
        .push(("consent".to_owned(), "everything".to_owned()));
    form.fields.push(("target".to_owned(), "taj".to_owned()));
    someone.sends(&form).expect(200);
    someone.opens_mail();
    someone.confirms();
    let tally = &site.everything_agrees()["technopolice"].report.tally;
    assert_eq!(
        tally.by_target.values().sum::<u64>(),
        1,
        "a box ticked twice counts once"
    );
}

#[test]
fn machines_that_fill_in_everything_or_at_once_are_turned_away() {
    let mut setting = super::harness::Setting::default();
    setting.limits.form_min_seconds = 3;
    let site = Site::set(setting);
    let before = site.dump();
    let someone = site.person("Prénom", "Exemple");
    let form = someone.filled_form(&["taj"]);
    let fast = someone.sends(&form).expect(422);
    assert_eq!(
        Form::of(fast.text(), &form.action).value("given-name"),
        Some("Prénom")
    );
    site.clock.advance(10_000);
    let mut trapped = form.clone();
    trapped.set("website", "https://example.org");
    someone.sends(&trapped).expect(422);
    for token in ["", "0.00", "x", "99999999999999999999.0", "1.é"] {
        let mut forged = form.clone();
        forged.set("token", token);
        let answer = someone.sends(&forged).expect(422);
        assert_eq!(errors(answer.text()).len(), 1);
    }
    site.is_unchanged_since(&before);
    someone.sends(&form).expect(200);
    site.clock.advance(3 * clameur::clock::DAY);
    // A form left open for days comes back filled in, ready to be sent again.
    let stale = someone.sends(&form).expect(422);
    let again = Form::of(stale.text(), &form.action);
    site.clock.advance(10_000);
    someone.sends(&again).expect(200);
    site.everything_agrees();
}

#[test]
fn a_form_whose_texts_changed_comes_back_filled_in_also_at_the_limit() {
    let mut setting = super::harness::Setting::default();
    setting.limits.forms_per_network_per_minute = 2;
    let site = Site::set(setting);
    let someone = site.person("Prénom", "Exemple");
    let form = someone.filled_form(&["taj"]);
    let mut newer = site.folder.clone();
    let texts = newer.documents.get_mut("fr").expect("French");
    texts.get_mut("mandate").expect("a mandate").push('\n');
    site.publish(&newer).expect("published");
    site.clock.advance(10_000);
    for _ in 0..4 {
        let changed = someone.sends(&form).expect(409);
        let again = Form::of(changed.text(), &form.action);
        assert_eq!(again.value("given-name"), Some("Prénom"));
    }
    site.everything_agrees();
}

#[test]
fn too_many_forms_from_one_network_are_told_to_wait() {
    let mut setting = super::harness::Setting::default();
    setting.limits.forms_per_network_per_minute = 4;
    let site = Site::set(setting);
    let someone = site.person("Prénom", "Exemple");
    let form = someone.filled_form(&["taj"]);
    let answers: Vec<_> = (0..6).map(|_| someone.sends(&form)).collect();
    assert_eq!(answers[0].status, 200);
    let last = &answers[5];
    assert_eq!(last.status, 429);
    assert!(last.header("retry-after").is_some());
    assert_eq!(
        Form::of(last.text(), &form.action).value("given-name"),
        Some("Prénom")
    );
    site.get("/fr/technopolice").expect(200);
    site.everything_agrees();
}

#[test]
fn methods_that_an_address_does_not_know() {
    let site = Site::demo();
    for path in [
        "/",
        "/fr/technopolice",
        "/log/technopolice/checkpoint",
        "/healthz",
        "/readyz",
    ] {
        let answer = site.http().request("POST", path, &FORM, b"a=b").expect(405);
        assert!(visible(answer.text()).len() > 40, "{path}");
        site.http().request("DELETE", path, &[], b"").expect(405);
    }
    site.everything_agrees();
}

#[test]
fn tiles_that_are_none() {
    let site = Site::demo();
    for number in 0..3 {
        site.person("Prénom", &format!("Exemple-{number}"))
            .is_counted(&["taj"]);
    }
    let tile = |path: &str| site.get(&format!("/log/technopolice/{path}"));
    assert_eq!(tile("tile/0/000.p/4").expect(200).body.len(), 4 * 32);
    assert_eq!(tile("tile/0/000.p/2").expect(200).body.len(), 2 * 32);
    tile("tile/entries/000.p/4").expect(200);
    for path in [
        "tile/0/000",
        "tile/0/000.p/5",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/04",
        "tile/0/000.p/-1",
        "tile/0/000.p/4/x",
        "tile/1/000.p/1",
        "tile/63/000",
        "tile/64/000",
        "tile/99/000",
        "tile/0/001",
        "tile/0/0",
        "tile/0/x001/000",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        "tile/0/18446744073709551616",
        "tile/0/../../../../etc/passwd",
        "tile/0/..%2f..%2f..%2fetc%2fpasswd",
        "tile/%2e%2e/%2e%2e/keys/log.seed",
        "tile/entries/000.p/5",
        "tile/entries/000",
        "tile/entries/x018/446",
        "tile/",
        "tile/data/000.p/4",
        "manifest/00",
        "manifest/../../keys/log.seed",
        "document/zz",
    ] {
        let answer = tile(path);
        assert!(
            [400, 404].contains(&answer.status),
            "{path}: {}",
            answer.status
        );
    }
    for path in [
        "/assets/../clameur.toml",
        "/assets/..%2fclameur.toml",
        "/assets/%00",
        "/fr/%2e%2e",
        "//",
        "/\u{e9}",
    ] {
        let status = site.get(path).status;
        assert!([400, 404].contains(&status), "{path}: {status}");
    }
    site.everything_agrees();
}

#[test]
fn headers_without_end_are_cut_off() {
    let site = Site::demo();
    let long = format!(
        "GET /fr HTTP/1.1\r\nhost: x\r\nx: {}\r\n\r\n",
        "a".repeat(2_000_000)
    );
    let answer = site.http().raw(long.as_bytes(), Duration::from_secs(20));
    let answer = String::from_utf8(answer.unwrap_or_default()).unwrap();
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 431"),
        "{answer}"
    );
    let many = format!("GET /fr HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(5_000));
    let answer = site.http().raw(many.as_bytes(), Duration::from_secs(20));
    let answer = String::from_utf8(answer.unwrap_or_default()).unwrap();
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 431"),
        "{answer}"
    );
    for nonsense in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"GET\r\n\r\n",
        b"\r\n\r\n\r\n",
        b"POST / HTTP/1.1\r\ncontent-length: 9\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    ] {
        drop(site.http().raw(nonsense, Duration::from_millis(300)));
    }
    site.get("/fr/technopolice").expect(200);
    site.everything_agrees();
}

#[test]
fn hundreds_of_connections_that_say_nothing_keep_nobody_out() {
    let site = Site::demo();
    let mut silent: Vec<std::net::TcpStream> = (0..300)
        .map(|_| std::net::TcpStream::connect(site.http().0).expect("a connection"))
        .collect();
    for stream in &mut silent {
        stream
            .write_all(b"GET /fr HTTP/1.1\r\nhost: x\r\nx-slow")
            .expect("sent");
    }
    site.get("/fr/technopolice").expect(200);
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    // One that was slow and ends well is answered.
    let mut last = silent.pop().expect("one");
    last.write_all(b": 1\r\nconnection: close\r\n\r\n")
        .expect("sent");
    let mut answer = String::new();
    last.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"));
    drop(silent);
    site.everything_agrees();
}

/// Whatever bytes arrive as a form or as part of an address, the answer is a page and no failure of ours.
#[test]
fn no_bytes_break_the_server() {
    let site = Site::demo();
    let http = site.http();
    let bytes = (prop::collection::vec(any::<u8>(), 0..300), "[!-~]{0,40}");
    let mut runner = TestRunner::new(ProptestConfig::with_cases(64));
    let tried = runner.run(&bytes, |(body, path)| {
        for address in [
            "/fr/technopolice/join".to_owned(),
            "/en/technopolice/withdraw".to_owned(),
            format!("/fr/technopolice/confirm/{path}"),
        ] {
            let answer = http.request("POST", &address, &FORM, &body);
            prop_assert!(answer.status < 500, "{} {}", address, answer.status);
        }
        for address in [
            format!("/{path}"),
            format!("/log/technopolice/tile/{path}"),
            format!("/fr/technopolice/receipt/{path}"),
        ] {
            let answer = http.request("GET", &address, &[], &[]);
            prop_assert!(answer.status < 500, "{} {}", address, answer.status);
        }
        Ok(())
    });
    assert_eq!(tried, Ok(()));
    site.everything_agrees();
}
