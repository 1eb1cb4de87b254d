use std::io::Write as _;

use super::*;

/// A zip of these entries, as usual programs write it: name, bytes, mode.
fn zipped(entries: &[(&str, &[u8], u32)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes, mode) in entries {
        let mut deflater =
            flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
        deflater.write_all(bytes).unwrap();
        let packed = deflater.finish().unwrap();
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        let mut said = Vec::new();
        said.extend(
            [20_u16, 0x800, 8, 0, 0]
                .map(u16::to_le_bytes)
                .as_flattened(),
        );
        let sizes = [sum.sum(), packed.len() as u32, bytes.len() as u32];
        said.extend(sizes.map(u32::to_le_bytes).as_flattened());
        said.extend([name.len() as u16, 0].map(u16::to_le_bytes).as_flattened());
        directory.extend(b"PK\x01\x02\x14\x03");
        directory.extend(&said);
        directory.extend([0_u16; 3].map(u16::to_le_bytes).as_flattened());
        directory.extend(
            [mode << 16, out.len() as u32]
                .map(u32::to_le_bytes)
                .as_flattened(),
        );
        directory.extend(name.as_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&said);
        out.extend(name.as_bytes());
        out.extend(&packed);
    }
    let start = out.len() as u32;
    let count = entries.len() as u16;
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([count; 2].map(u16::to_le_bytes).as_flattened());
    out.extend(
        [directory.len() as u32, start]
            .map(u32::to_le_bytes)
            .as_flattened(),
    );
    out.extend([0, 0]);
    out
}

/// A tar of these entries: name, bytes, kind.
fn tarred(entries: &[(&str, &[u8], u8)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes, kind) in entries {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_entry_type(tar::EntryType::new(*kind));
        // As somebody hostile would, past what the library refuses to write.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        tar.append(&header, *bytes).unwrap();
    }
    tar.into_inner().unwrap()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gz.write_all(bytes).unwrap();
    gz.finish().unwrap()
}

/// The same files in each of the three kinds.
fn each(entries: &[(&str, &[u8])]) -> [Vec<u8>; 3] {
    let zip: Vec<_> = entries
        .iter()
        .map(|(name, bytes)| (*name, *bytes, 0o100_644))
        .collect();
    let tar: Vec<_> = entries
        .iter()
        .map(|(name, bytes)| (*name, *bytes, b'0'))
        .collect();
    let tar = tarred(&tar);
    [zipped(&zip), gzipped(&tar), tar]
}

const SLUG: &[u8] = b"slug = \"a\"\n";

#[test]
fn a_folder_is_taken_with_or_without_its_name_and_without_what_systems_add() {
    let good: [(&str, &[u8]); 7] = [
        ("ma campagne/", b""),
        ("ma campagne/campaign.toml", SLUG),
        ("ma campagne/fr/notice.md", b"x\r\n"),
        ("ma campagne/logos/une image.PNG", b"\x89PNG"),
        ("ma campagne/.DS_Store", b"x"),
        ("__MACOSX/ma campagne/._campaign.toml", b"x"),
        ("ma campagne/.git/config", b"x"),
    ];
    let inside = good.map(|(name, bytes)| {
        let inside = name.strip_prefix("ma campagne/").unwrap_or(name);
        (if inside.is_empty() { "./" } else { inside }, bytes)
    });
    for packed in each(&good[1..]).into_iter().chain(each(&inside[1..])) {
        let files = unpack(&packed).expect("a folder");
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            ["campaign.toml", "fr/notice.md", "logos/une image.PNG"]
        );
        assert_eq!(files["fr/notice.md"], b"x\r\n");
    }
    let zip = zipped(&good.map(|(name, bytes)| (name, bytes, 0)));
    assert_eq!(unpack(&zip).map(|files| files.len()), Ok(3));
}

#[test]
fn what_is_taken_away_is_taken_back_byte_for_byte() {
    for instrument in crate::campaign::skeleton::INSTRUMENTS {
        let mut files = crate::campaign::skeleton::files(instrument, Some("a-b")).unwrap();
        files.insert("picture.jpg".to_owned(), vec![0xff, 0xd8, 0]);
        let packed = pack("a-b", &files).unwrap();
        let back = unpack(&packed).expect("a folder");
        assert_eq!(back, files, "{instrument}");
        assert_eq!(pack("a-b", &back).unwrap(), packed);
        assert_eq!(unpack(&gzipped(&packed)), Ok(files));
    }
}

#[test]
fn a_name_that_leads_elsewhere_is_refused() {
    for bad in [
        "../campaign.toml",
        "/campaign.toml",
        "a/../campaign.toml",
        "a/../../campaign.toml",
        "C:/campaign.toml",
        "a\\campaign.toml",
        "a//campaign.toml",
        "a/./campaign.toml",
        "campaign.toml\n",
    ] {
        for packed in each(&[(bad, SLUG)]) {
            assert_eq!(
                unpack(&packed),
                Err(Refused::Name(bad.to_owned())),
                "{bad:?}"
            );
        }
    }
}

#[test]
fn links_devices_and_two_of_one_name_are_refused() {
    let top = ("campaign.toml", SLUG);
    for kind in *b"123467" {
        let packed = tarred(&[(top.0, top.1, b'0'), ("fr.toml", b"", kind)]);
        let link = Err(Refused::Link("fr.toml".to_owned()));
        assert_eq!(unpack(&packed), link, "{}", char::from(kind));
    }
    let linked = zipped(&[(top.0, top.1, 0), ("fr.toml", b"/etc/passwd", 0o120_777)]);
    assert_eq!(unpack(&linked), Err(Refused::Link("fr.toml".to_owned())));
    for packed in each(&[top, ("fr.toml", b"a"), ("fr.toml", b"b")]) {
        assert_eq!(unpack(&packed), Err(Refused::Twice("fr.toml".to_owned())));
    }
    for packed in each(&[top, ("x.md", b"a"), ("x.md/a.md", b"b")]) {
        assert_eq!(unpack(&packed), Err(Refused::Twice("x.md".to_owned())));
    }
}

#[test]
fn what_no_campaign_has_is_named() {
    let files: [(&str, &[u8]); 5] = [
        ("campaign.toml", SLUG),
        ("letter.docx", b""),
        ("logo.svg", b""),
        ("fr/deep/notice.md", b""),
        ("été.toml", b""),
    ];
    for packed in each(&files) {
        let Err(Refused::Foreign(names)) = unpack(&packed) else {
            panic!("taken");
        };
        assert_eq!(
            names,
            ["fr/deep/notice.md", "letter.docx", "logo.svg", "été.toml"]
        );
    }
    for packed in each(&[("fr.toml", b"")]) {
        assert_eq!(unpack(&packed), Err(Refused::NoCampaign));
    }
    for none in [b"".as_slice(), b"<svg/>", b"Rar!\x1a\x07", b"7z\xbc\xaf"] {
        assert_eq!(unpack(none), Err(Refused::Kind));
    }
}

#[test]
fn a_small_file_does_not_become_a_large_one() {
    let text = vec![b'#'; usize::try_from(LARGEST_FILE).unwrap() + 1];
    for packed in each(&[("campaign.toml", &text)]) {
        assert!(packed.len() < 4 << 20);
        let large = Refused::Large(Some("campaign.toml".to_owned()));
        assert_eq!(unpack(&packed), Err(large));
    }
    // Each small enough, all together not; and those that are left out count, too.
    let picture = vec![0; 4 << 20];
    let four: Vec<String> = (0..4).map(|n| format!("{n}.png")).collect();
    let mut files: Vec<(&str, &[u8])> = vec![("campaign.toml", SLUG)];
    files.extend(four.iter().map(|name| (name.as_str(), picture.as_slice())));
    for packed in each(&files) {
        assert_eq!(
            unpack(&packed),
            Err(Refused::Large(Some("3.png".to_owned())))
        );
    }
    let aside = vec![0; 40 << 20];
    let bomb = gzipped(&tarred(&[
        ("campaign.toml", SLUG, b'0'),
        (".x", &aside, b'0'),
    ]));
    assert_eq!(unpack(&bomb), Err(Refused::Large(None)));
    // What says that it is smaller than it is.
    let mut liar = zipped(&[("campaign.toml", &[b'#'; 50_000], 0)]);
    let at = liar
        .windows(4)
        .rposition(|four| four == 50_000_u32.to_le_bytes());
    let at = at.expect("its size");
    liar[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    assert_eq!(unpack(&liar), Err(Refused::Damaged));
    let many: Vec<String> = (0..=MOST).map(|n| format!("{n}.md")).collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|name| (name.as_str(), b"".as_slice()))
        .collect();
    for packed in each(&many) {
        assert_eq!(unpack(&packed), Err(Refused::Many));
    }
}

#[test]
fn a_file_that_is_another_one_too_is_refused() {
    let [zip, gz, tar] = each(&[("campaign.toml", SLUG), ("fr.toml", b"title = \"a\"\n")]);
    for hidden in [b"<script>alert(1)</script>".as_slice(), b"%PDF-1.7\n"] {
        for whole in [&zip, &gz, &tar] {
            let behind = [whole.as_slice(), hidden].concat();
            assert_eq!(unpack(&behind), Err(Refused::Damaged));
        }
        let before = [hidden, zip.as_slice()].concat();
        assert_eq!(unpack(&before), Err(Refused::Kind));
    }
    // A zip whose directory leaves an entry out, and one with two directories' worth of entries.
    assert_eq!(
        unpack(&[zip.as_slice(), &zip].concat()),
        Err(Refused::Damaged)
    );
    assert_eq!(
        unpack(&[tar.as_slice(), &zip].concat()),
        Err(Refused::Damaged)
    );
    for cut in [1, 20, 60, zip.len() / 2] {
        assert!(unpack(&zip[..zip.len() - cut]).is_err());
        assert!(unpack(&gz[..gz.len() - cut.min(gz.len() / 2)]).is_err());
    }
    assert_eq!(unpack(&tar[..700]), Err(Refused::Damaged));
}

#[test]
fn texts_stay_in_their_folder() {
    for good in ["fr.toml", "fr/mandate.md", "official/fr.toml"] {
        assert!(is_text_name(good), "{good}");
    }
    for bad in [
        "../fr.toml",
        "/etc/x.toml",
        "a/b/c.md",
        ".x.toml",
        "fr/",
        "picture.png",
        "a\\b.md",
    ] {
        assert!(!is_text_name(bad), "{bad}");
    }
}

proptest::proptest! {
    #[test]
    fn never_panics(bytes: Vec<u8>, at: usize, byte: u8) {
        drop(unpack(&bytes));
        for mut packed in each(&[("campaign.toml", SLUG)]) {
            let at = at % packed.len();
            packed[at] = byte;
            drop(unpack(&packed));
            packed.truncate(at);
            drop(unpack(&packed));
        }
    }
}
