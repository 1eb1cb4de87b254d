//! What pages show of the pictures and logos that a structure names.

use std::collections::BTreeMap;

use super::Files;
use crate::campaign::diagnostic::Step::{self, Item, Key};
use crate::campaign::diagnostic::{Diagnostic, Form, Path, Words};
use crate::campaign::source::CampaignSource;
use crate::picture::{self, Encoded, Image};

/// The bytes that pages show, by their names. Not part of what a campaign says: their hashes are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Made(pub(crate) BTreeMap<String, Vec<u8>>);

impl PartialEq for Made {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Made {}

/// Makes what pages show of the pictures that the structure names, from these files.
pub(super) fn attach(source: &mut CampaignSource, files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (steps, file, is_logo) in named(source) {
        if source.definition.images.contains_key(&file) {
            continue;
        }
        match made(&file, is_logo, files) {
            Ok(all) => {
                let sizes = all.iter().map(|one| one.size.clone()).collect();
                source.definition.images.insert(file, Image { sizes });
                let files = all.into_iter().map(|one| (one.size.name, one.bytes));
                source.pictures.0.extend(files);
            }
            Err(why) => {
                let code = Form::Picture(file, why);
                found.push(Diagnostic::error(Path::definition(&steps), code));
            }
        }
    }
    found
}

/// The files that the structure names, with where it does, and whether they are logos.
fn named(source: &CampaignSource) -> Vec<(Vec<Step<'static>>, String, bool)> {
    let definition = &source.definition;
    let mut named = Vec::new();
    if let Some(file) = &definition.picture {
        named.push((vec![Key("picture")], file.clone(), false));
    }
    let organisations = definition.organisations.iter().map(|one| &one.logo);
    let umbrellas = definition.umbrellas.iter().map(|one| &one.logo);
    let of = |table, number, file: &String| {
        let steps = vec![Key(table), Item(number), Key("logo")];
        (steps, file.clone(), true)
    };
    let logos = organisations
        .enumerate()
        .map(|(i, file)| of("organisation", i, file));
    named.extend(logos.filter(|(_, file, _)| !file.is_empty()));
    let logos = umbrellas
        .enumerate()
        .map(|(i, file)| of("umbrella", i, file));
    named.extend(logos.filter(|(_, file, _)| !file.is_empty()));
    named
}

fn made(file: &str, is_logo: bool, files: &Files) -> Result<Vec<Encoded>, Words> {
    if !is_inside(file) {
        return Err(Words::of(|| {
            crate::terminal::tr!(
                "write the name of a file of this folder",
                "écrivez le nom d’un fichier de ce dossier"
            )
        }));
    }
    let bytes = files.get(file).ok_or_else(|| {
        Words::of(|| {
            crate::terminal::tr!(
                "there is no such file in the folder, or it is larger than 15 MiB",
                "il n’y a pas de tel fichier dans le dossier, ou il dépasse 15 Mio"
            )
        })
    })?;
    let made = match is_logo {
        true => picture::logo(bytes).map(|logo| vec![logo]),
        false => picture::picture(bytes),
    };
    made.map_err(|why| Words::of(|| why.to_string()))
}

/// Whether a name is one of a file inside the folder, or of a folder in it.
pub(super) fn is_inside(file: &str) -> bool {
    let mut parts = file.split('/');
    parts.clone().count() <= 2
        && parts.all(|part| !part.is_empty() && !part.starts_with('.') && !part.contains('\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_comes_from_the_folder_and_from_nowhere_else() {
        for good in ["picture.png", "logos/oln.png", "une image.jpg"] {
            assert!(is_inside(good), "{good}");
        }
        for bad in [
            "",
            "/etc/passwd",
            "../x.png",
            "a/b/c.png",
            ".x",
            "a/../x",
            "a\\b.png",
        ] {
            assert!(!is_inside(bad), "{bad}");
        }
    }

    #[test]
    fn what_cannot_be_shown_has_its_line() {
        let source = CampaignSource::embedded_demo().expect("well formed");
        let pictures = [("picture.png".to_owned(), b"<svg/>".to_vec())].into();
        let refused = source.clone().with_pictures(pictures);
        let errors = refused.expect_err("no picture");
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert_eq!(errors[0].path, Path::definition(&[Key("picture")]));
        assert!(source.place(&errors[0].path).line.is_some());
        assert!(errors[0].to_string().contains("neither a JPEG nor a PNG"));
        let shown = source.with_embedded_pictures().expect("pictures");
        assert_eq!(shown.definition.images["picture.png"].sizes.len(), 2);
        assert_eq!(shown.pictures.0.len(), 2);
    }
}
