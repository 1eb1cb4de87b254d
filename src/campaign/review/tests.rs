use super::*;

/// A change of the demonstration.
type Change = fn(&mut CampaignSource);

#[test]
fn what_is_approved_is_what_people_sign_and_nothing_else() {
    let source = CampaignSource::embedded_demo().expect("well formed");
    let before = signed(&source);
    let others: [Change; 4] = [
        |s| s.texts.get_mut("fr").expect("French").title = "Autre".to_owned(),
        |s| s.texts.get_mut("fr").expect("French").facts.clear(),
        |s| s.definition.organisations[0].recipients = vec!["age1".to_owned()],
        |s| s.definition.accent = "#000000".to_owned(),
    ];
    for change in others {
        let mut source = source.clone();
        change(&mut source);
        assert_eq!(signed(&source), before);
    }
    let theirs: [Change; 6] = [
        |s| {
            let mandate = s
                .documents
                .get_mut("fr")
                .and_then(|all| all.get_mut("mandate"));
            mandate.expect("a mandate").push('x');
        },
        |s| s.texts.get_mut("en").expect("English").object_clause = "Other".to_owned(),
        |s| s.definition.organisations[0].seat = "Elsewhere".to_owned(),
        |s| drop(s.definition.targets.pop()),
        |s| {
            let texts = s.texts.get_mut("fr").expect("French");
            let target = texts.targets.values_mut().next().expect("a target");
            target.eligibility.push('x');
        },
        |s| {
            s.definition
                .fields
                .insert("birth-date".to_owned(), Requirement::Required);
        },
    ];
    for change in theirs {
        let mut source = source.clone();
        change(&mut source);
        assert_ne!(signed(&source), before);
    }
}

#[test]
fn nothing_is_sealed_to_a_key_that_is_not_proved_now() {
    let public = clameur_seal::KeyPair::generate().public().to_string();
    let mut source = CampaignSource::embedded_demo().expect("well formed");
    source.definition.organisations[0].recipients = vec![public.clone()];
    let key = Key {
        id: "k".to_owned(),
        label: "Bureau".to_owned(),
        recipient: public,
        holder: "a".to_owned(),
        made_at: 1,
        proved_at: Some(2),
        retired_at: None,
        lost: false,
    };
    let left = |keys: &[Key]| unproved(&source.definition, keys).len();
    assert_eq!(left(std::slice::from_ref(&key)), 0);
    let fresh = Key {
        proved_at: None,
        ..key.clone()
    };
    let retired = Key {
        retired_at: Some(3),
        ..key.clone()
    };
    let other = Key {
        recipient: clameur_seal::KeyPair::generate().public().to_string(),
        ..key
    };
    assert_eq!((left(&[]), left(&[fresh, retired, other])), (1, 1));
}
