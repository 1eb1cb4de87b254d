use super::*;

/// A picture that does not compress well, with a red left half.
fn noisy(width: u32, height: u32) -> RgbImage {
    let mut state = 1_u32;
    RgbImage::from_fn(width, height, |x, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (state >> 25) as u8;
        if x < width / 2 {
            image::Rgb([200 + noise / 4, noise, noise])
        } else {
            image::Rgb([noise, noise, 200])
        }
    })
}

fn as_jpeg(image: &RgbImage) -> Vec<u8> {
    jpeg(image, 90).unwrap()
}

/// The same file with an EXIF block that says how the camera was held, and where.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    tiff.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"48.8566 N 2.3522 E");
    let mut out = jpeg[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(u16::try_from(tiff.len() + 2).unwrap().to_be_bytes());
    out.extend(tiff);
    out.extend(&jpeg[2..]);
    out
}

#[test]
fn a_picture_is_light_in_each_size_and_named_by_what_it_is() {
    let sizes = picture(&as_jpeg(&noisy(1_400, 700))).unwrap();
    assert_eq!(sizes.len(), 2);
    for (one, (width, most)) in sizes.iter().zip(WIDTHS) {
        assert!(one.bytes.len() <= most, "{width}: {}", one.bytes.len());
        assert!(one.size.width <= width && one.size.height * 2 <= one.size.width + 2);
        assert!(is_of(&one.bytes, &one.size.name));
        assert!(!is_of(b"another", &one.size.name));
        assert!(image::load_from_memory(&one.bytes).is_ok());
    }
    let small = picture(&as_jpeg(&noisy(120, 80))).unwrap();
    assert_eq!(small.len(), 1, "never larger than it is");
    assert_eq!((small[0].size.width, small[0].size.height), (120, 80));
    assert_eq!(small, picture(&as_jpeg(&noisy(120, 80))).unwrap());
}

#[test]
fn what_is_kept_of_a_photograph_is_what_is_seen_and_its_sizes_can_be_made_of_it() {
    let given = with_exif(&as_jpeg(&noisy(2_400, 1_000)), 1);
    let kept = kept(&given).unwrap();
    assert!(kept.size.width <= KEPT.0 && kept.bytes.len() <= KEPT.1);
    for hidden in [&b"Exif"[..], b"48.8566"] {
        assert!(!kept.bytes.windows(hidden.len()).any(|part| part == hidden));
    }
    assert_eq!(picture(&kept.bytes).unwrap().len(), WIDTHS.len());
}

#[test]
fn it_is_turned_as_the_camera_was_held_and_forgets_where_that_was() {
    let upright = as_jpeg(&noisy(120, 80));
    let turned = picture(&with_exif(&upright, 6)).unwrap();
    assert_eq!((turned[0].size.width, turned[0].size.height), (80, 120));
    // What was left is on top: a quarter turn to the right.
    let seen = image::load_from_memory(&turned[0].bytes).unwrap().to_rgb8();
    let (top, bottom) = (seen.get_pixel(40, 8).0, seen.get_pixel(40, 112).0);
    assert!(top[0] > 150 && bottom[2] > 150, "{top:?} {bottom:?}");
    for hidden in [&b"Exif"[..], b"48.8566"] {
        assert!(
            !turned[0]
                .bytes
                .windows(hidden.len())
                .any(|part| part == hidden)
        );
    }
}

#[test]
fn what_is_no_picture_is_refused_in_words() {
    assert_eq!(picture(b"<svg/>"), Err(Unusable::Kind));
    assert_eq!(picture(b"GIF89a\x01\0\x01\0"), Err(Unusable::Kind));
    assert_eq!(picture(b""), Err(Unusable::Kind));
    let whole = as_jpeg(&noisy(64, 64));
    assert!(matches!(picture(&whole[..40]), Err(Unusable::Broken(_))));
    // A PNG of 10,000 × 10,000 pixels by its header: refused before it is decoded.
    let mut header =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x27\x10\0\0\x27\x10\x08\x02\0\0\0".to_vec();
    header.extend(crc(&header[12..]).to_be_bytes());
    header.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    assert_eq!(
        picture(&header),
        Err(Unusable::Pixels {
            width: 10_000,
            height: 10_000
        })
    );
}

/// The check of a PNG's chunk (ISO 15948, annex D).
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let odd = crc & 1;
            crc >>= 1;
            if odd == 1 {
                crc ^= 0xedb8_8320;
            }
        }
    }
    !crc
}

#[test]
fn a_logo_fits_and_keeps_what_shines_through() {
    let mut drawing = image::RgbaImage::new(800, 200);
    for (x, _, pixel) in drawing.enumerate_pixels_mut() {
        if x % 100 < 50 {
            pixel.0 = [20, 40, 160, 255];
        }
    }
    let mut png = Vec::new();
    drawing
        .write_to(&mut Cursor::new(&mut png), ImageFormat::Png)
        .unwrap();
    let small = logo(&png).unwrap();
    assert_eq!((small.size.width, small.size.height), (320, 80));
    assert!(small.size.name.ends_with(".png") && small.bytes.len() <= LOGO_BYTES);
    let seen = image::load_from_memory(&small.bytes).unwrap().to_rgba8();
    assert_eq!(seen.get_pixel(35, 40).0[3], 0, "still clear");
    let heavy = logo(&as_jpeg(&noisy(640, 256))).unwrap();
    assert!(heavy.size.name.ends_with(".jpg") && heavy.bytes.len() <= LOGO_BYTES);
}
