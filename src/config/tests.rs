use super::*;

fn read(text: &str, variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let next = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let dir = std::env::temp_dir().join(format!("clameur-config-{}-{next}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let path = dir.join("clameur.toml");
    std::fs::write(&path, text).unwrap();
    let read = Config::read(&path, |name| {
        variables
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| (*value).to_owned())
    });
    std::fs::remove_dir_all(&dir).unwrap();
    read
}

#[test]
fn the_environment_takes_precedence_and_an_empty_variable_is_none() {
    let config = read(
        "base_url = \"https://example.org\"\nlog = \"warn\"\n",
        &[
            ("CLAMEUR_BASE_URL", "https://autre.example.org"),
            ("CLAMEUR_LOG", ""),
            ("CLAMEUR_LOG_JSON", "true"),
            ("CLAMEUR_METRICS_LISTEN", "127.0.0.1:9464"),
            ("CLAMEUR_MAIL_PASSWORD", "secret"),
            ("CLAMEUR_CLIENT_ADDRESS_HEADER", "x-real-ip"),
        ],
    )
    .unwrap();
    assert_eq!(config.base_url, "https://autre.example.org");
    assert_eq!(config.log, "warn");
    assert!(config.log_json);
    assert_eq!(config.metrics_listen, Some(([127, 0, 0, 1], 9464).into()));
    assert_eq!(config.client_address_header.as_deref(), Some("x-real-ip"));
    assert_eq!(config.mail.password.as_deref(), Some("secret"));
    assert!(config.data_dir.is_absolute() && config.data_dir.ends_with("data"));
}

#[test]
fn what_cannot_be_used_is_named_with_what_to_do() {
    for (text, variables, expected) in [
        (
            "base_url = \"https://example.org/\"",
            &[] as &[(&str, &str)],
            "without a slash at the end",
        ),
        ("base_url = \"example.org\"", &[], "https://example.org"),
        ("data_directory = \"x\"", &[], "unknown field"),
        (
            "[limits]\nform_min_seconds = -1",
            &[],
            "form_min_seconds = -1",
        ),
        ("", &[("CLAMEUR_LISTEN", "8080")], "127.0.0.1:8080"),
        ("", &[("CLAMEUR_LOG_JSON", "yes")], "true or false"),
    ] {
        let error = read(text, variables).unwrap_err().to_string();
        assert!(error.contains(expected), "{text}: {error}");
        assert!(error.lines().count() >= 2, "{error}");
    }
}

#[test]
fn a_password_is_not_shown_by_debug() {
    let mut config = Config::default();
    config.mail.password = Some("hunter2".to_owned());
    assert!(!format!("{config:?}").contains("hunter2"));
}
