//! Whatever is wrong with a form, nothing that was typed or ticked is lost, and nothing is stored.

use super::harness::Site;
use super::harness::html::{Form, errors, title};

#[test]
fn a_form_with_a_mistake_comes_back_filled_in() {
    let site = Site::demo();
    let before = site.dump();
    let someone = site.person("Prénom", "").agreeing_to_all();
    let mut form = someone.filled_form(&["taj", "tes"]);
    form.fill("email", "nom@@example.org")
        .untick("consent", "art9");
    let answer = someone.sends(&form).expect(422);
    let page = answer.text();
    assert_eq!(errors(page).len(), 3, "{:?}", errors(page));
    assert!(title(page).contains('3'), "{}", title(page));

    let again = Form::of(page, &form.action);
    assert_eq!(again.value("given-name"), Some("Prénom"));
    assert_eq!(again.value("email"), Some("nom@@example.org"));
    assert_eq!(again.values("target"), ["taj", "tes"]);
    let mut ticked = again.boxes("consent");
    ticked.retain(|consent| consent != "art9");
    // Declared by the button, whatever is ticked.
    ticked.extend(["age", "signature"].map(str::to_owned));
    assert_eq!(again.values("consent"), ticked);
    site.is_unchanged_since(&before);
    site.everything_agrees();
}
