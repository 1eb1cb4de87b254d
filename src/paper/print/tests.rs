use jiff::civil::date;

use super::*;
use crate::campaign::definition::{Definition, Texts};
use crate::campaign::publish;
use crate::paper::for_territory;

fn definition() -> Definition {
    toml::from_str(include_str!(
        "../../../campaigns/reclaim-your-face/campaign.toml"
    ))
    .unwrap()
}

fn texts() -> Texts {
    toml::from_str(include_str!("../../../campaigns/reclaim-your-face/en.toml")).unwrap()
}

fn print(lang: Lang, territory: &str, texts: &Texts) -> Printed {
    let definition = definition();
    let instrument = publish::instrument(&definition.instrument).unwrap();
    let form = for_territory(&instrument, territory).unwrap();
    let sheet = Sheet {
        lang,
        definition: &definition,
        texts,
        form: &form,
        day: date(2026, 3, 2),
    };
    sheets(&sheet, 101, 102).unwrap()
}

#[test]
fn a_look() {
    let Ok(dir) = std::env::var("LOOK") else {
        return;
    };
    for (lang, territory) in [("en", "FR"), ("fr", "FR"), ("en", "AT"), ("fr", "CZ")] {
        let lang = Lang::from_code(lang).unwrap();
        let printed = print(lang, territory, &texts());
        println!("{} lines {}", territory, printed.lines);
        std::fs::write(
            format!("{dir}/{territory}-{}.pdf", lang.code()),
            printed.pdf,
        )
        .unwrap();
    }
}
