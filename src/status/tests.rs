use super::*;
use crate::testing::{SLUG, Site};

/// Every name in the JSON of `--json`.
pub(crate) fn names(value: &serde_json::Value, into: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                into.insert(name.clone());
                names(value, into);
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| names(value, into)),
        _ => {}
    }
}

#[test]
fn a_campaign_that_the_server_excepts_is_told() {
    let body = "ready\nexcept technopolice: its ledger is damaged, see `clameur fsck`\n\
                except reclaim: it cannot be used, see `clameur doctor`\n";
    assert_eq!(excepted(body), ["technopolice", "reclaim"]);
    assert!(excepted("ready\n").is_empty());
}

#[tokio::test]
async fn what_programs_read_is_what_the_format_says() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    let folder = app.config.data_dir.join("copies");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("older"), "").unwrap();
    std::fs::write(folder.join(".unfinished"), "").unwrap();
    let wishes = Wishes {
        offline: true,
        copies: Some(folder.clone()),
    };
    let status = look(&app.config, &app.db, &app.secrets, &Clock::System, &wishes)
        .await
        .unwrap();
    assert_eq!(status.server.state, ServerState::Silent);
    assert_eq!(status.certificate, Certificate::NotAsked);
    assert_eq!(
        status.copy.as_ref().unwrap().file,
        Some(folder.join("older"))
    );
    let line = status.campaigns.first().unwrap();
    assert_eq!((line.campaign.as_str(), line.count), (SLUG, 1));
    assert_eq!((line.state, line.leaves), (State::Open, 2));
    assert!(status.database_bytes > 0 && status.disk.is_some());

    let report = crate::doctor::examine(
        &app.config,
        &Clock::System,
        &crate::doctor::Wishes {
            offline: true,
            ..Default::default()
        },
    )
    .await;
    let report = crate::doctor::Report::of(&report, &Clock::System);
    let page = include_str!("../../docs/formats/operator.md");
    let mut all = std::collections::BTreeSet::new();
    names(&serde_json::to_value(&status).unwrap(), &mut all);
    names(&serde_json::to_value(&report).unwrap(), &mut all);
    for (certificate, schema) in [
        (Certificate::None, status.schema),
        (
            Certificate::Good {
                until: day_of(0),
                days: 1,
            },
            report.schema,
        ),
        (Certificate::Bad { why: String::new() }, status.schema),
    ] {
        names(&serde_json::to_value(&certificate).unwrap(), &mut all);
        assert!(page.contains(schema), "{schema}");
    }
    assert!(all.len() > 30, "{all:?}");
    for name in all {
        assert!(
            page.contains(&format!("`{name}`")),
            "{name} is not in docs/formats/operator.md"
        );
    }
    // What a finding is about is a name that programs may rely on.
    for finding in report.findings {
        let about = finding.about.split(' ').next().unwrap();
        let known = [finding.about.as_str(), about]
            .iter()
            .any(|name| page.contains(&format!("`{name}")));
        assert!(
            known,
            "{} is not in docs/formats/operator.md",
            finding.about
        );
    }
}
