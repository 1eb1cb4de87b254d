use std::collections::BTreeMap;

use super::place::Step::{self, Item, Key};
use super::{FolderError, Problem, STRUCTURE, at};
use crate::campaign::definition::Folder;
use crate::picture::{self, Encoded, Image};

/// The bytes of a folder's pictures by their names. Not part of what a campaign says: their hashes are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Files(pub(crate) BTreeMap<String, Vec<u8>>);

impl PartialEq for Files {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Files {}

/// Makes what pages show of the pictures that the structure names.
pub(super) fn attach(
    folder: &mut Folder,
    read: impl Fn(&str) -> Result<Vec<u8>, String>,
    errors: &mut Vec<FolderError>,
) {
    for (steps, file, is_logo) in named(folder) {
        if folder.definition.images.contains_key(&file) {
            continue;
        }
        match made(&file, is_logo, &read) {
            Ok(all) => {
                let sizes = all.iter().map(|one| one.size.clone()).collect();
                folder.definition.images.insert(file, Image { sizes });
                let files = all.into_iter().map(|one| (one.size.name, one.bytes));
                folder.pictures.0.extend(files);
            }
            Err(why) => {
                let line = folder.origin.line(STRUCTURE, &steps);
                errors.push(at(STRUCTURE, line, Problem::Picture(file, why)));
            }
        }
    }
}

/// The files that the structure names, with where it does, and whether they are logos.
fn named(folder: &Folder) -> Vec<(Vec<Step<'static>>, String, bool)> {
    let definition = &folder.definition;
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

fn made(
    file: &str,
    is_logo: bool,
    read: &impl Fn(&str) -> Result<Vec<u8>, String>,
) -> Result<Vec<Encoded>, String> {
    if !is_inside(file) {
        return Err(crate::terminal::tr!(
            "write the name of a file of this folder",
            "écrivez le nom d’un fichier de ce dossier"
        ));
    }
    let bytes = read(file)?;
    let made = match is_logo {
        true => picture::logo(&bytes).map(|logo| vec![logo]),
        false => picture::picture(&bytes),
    };
    made.map_err(|why| why.to_string())
}

/// Whether a name is one of a file inside the folder, or of a folder in it.
fn is_inside(file: &str) -> bool {
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
        let mut folder = Folder::embedded_demo().expect("well formed");
        folder.definition.images.clear();
        folder.definition.picture = Some("picture.png".to_owned());
        let line = folder.origin.line(STRUCTURE, &[Key("picture")]);
        let refused = folder.clone().with_pictures(|_| Ok(b"<svg/>".to_vec()));
        let errors = refused.expect_err("no picture");
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert_eq!((errors[0].file.as_str(), errors[0].line), (STRUCTURE, line));
        assert!(errors[0].to_string().contains("neither a JPEG nor a PNG"));
        let shown = folder.with_embedded_pictures().expect("pictures");
        assert_eq!(shown.definition.images["picture.png"].sizes.len(), 2);
        assert_eq!(shown.pictures.0.len(), 2);
    }
}
