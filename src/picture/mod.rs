//! Pictures of a campaign: read with its folder, made small, and freed of all that is not to be seen (the place and the camera of a
//! photograph). What is published is what is encoded here, under the name of its hash.

/// What the store keeps.
pub(crate) mod store;

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, RgbImage};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::terminal::tr;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 15 << 20;
/// The most pixels that are decoded.
const MOST_PIXELS: u64 = 40_000_000;
/// Widths of a campaign's picture in pixels, with the bytes that each may weigh: three cards with the small one, or a campaign's page with the
/// other, stay below 100 kB with all that belongs to the page.
const WIDTHS: [(u32, usize); 2] = [(480, 19_000), (960, 46_000)];
/// Width and bytes of what is kept of a picture that is brought to the desk: enough to make its sizes of.
const KEPT: (u32, usize) = (1_920, 600_000);
/// What a logo fits into, in pixels: twice what pages show.
const LOGO: (u32, u32) = (320, 128);
/// What a logo may weigh in bytes.
const LOGO_BYTES: usize = 14_000;
/// Qualities that are tried, the best first. Below the last a smaller picture looks better.
const QUALITIES: [u8; 5] = [78, 70, 62, 54, 46];

/// A picture as pages show it: the same in several sizes, the smallest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Its sizes.
    pub sizes: Vec<Size>,
}

/// One size of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    /// Name of its file: SHA-256 of its bytes in hexadecimal, with `.jpg` or `.png`.
    pub name: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// A file of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// What is said of it.
    pub size: Size,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a file is no picture that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Neither of the two kinds.
    #[error("{}", tr!(
        "it is neither a JPEG nor a PNG picture: save it as one of these (an SVG drawing: export it as PNG)",
        "ce n’est ni une image JPEG ni une image PNG : enregistrez-la sous l’une de ces formes (un dessin SVG : exportez-le en PNG)"
    ))]
    Kind,
    /// More pixels than are decoded.
    #[error("{}", tr!(
        "it has {width} × {height} pixels: make it smaller, 40 million are the most (2,000 across are plenty)",
        "elle a {width} × {height} pixels : réduisez-la, 40 millions au plus (2 000 de large suffisent)"
    ))]
    Pixels {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// It cannot be decoded.
    #[error("{}", tr!(
        "it cannot be read: {why}",
        "elle ne peut pas être lue : {why}",
        why = _0
    ))]
    Broken(String),
}

/// Reads a JPEG or PNG as people see it: turned as its camera says, and nothing kept but its pixels.
fn decode(bytes: &[u8]) -> Result<DynamicImage, Unusable> {
    let broken = |error: image::ImageError| Unusable::Broken(error.to_string());
    let format = image::guess_format(bytes)
        .ok()
        .filter(|format| matches!(format, ImageFormat::Jpeg | ImageFormat::Png))
        .ok_or(Unusable::Kind)?;
    let reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unusable::Pixels { width, height });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    image.apply_orientation(orientation);
    Ok(image)
}

/// The campaign's picture in its sizes.
///
/// # Errors
/// When the file is no picture that can be shown.
pub fn picture(bytes: &[u8]) -> Result<Vec<Encoded>, Unusable> {
    let image = on_white(&decode(bytes)?);
    let mut sizes: Vec<Encoded> = Vec::new();
    for (width, most) in WIDTHS {
        let encoded = within(&image, width.min(image.width()), most)?;
        // A small picture has one size.
        if sizes
            .last()
            .is_none_or(|last| last.size.width < encoded.size.width)
        {
            sizes.push(encoded);
        }
    }
    Ok(sizes)
}

/// What is kept of a picture until its sizes are made: what is to be seen, and nothing else of its file.
///
/// # Errors
/// When the file is no picture that can be shown.
pub fn kept(bytes: &[u8]) -> Result<Encoded, Unusable> {
    let image = on_white(&decode(bytes)?);
    let (width, most) = KEPT;
    within(&image, width.min(image.width()), most)
}

/// A JPEG of this width that weighs no more: less finely where it must be, and smaller where that is not enough.
fn within(image: &RgbImage, width: u32, most: usize) -> Result<Encoded, Unusable> {
    let mut width = width;
    loop {
        let height = scaled(image.height(), width, image.width());
        let small = image::imageops::resize(image, width, height, FilterType::Lanczos3);
        for quality in QUALITIES {
            let bytes = jpeg(&small, quality)?;
            if bytes.len() <= most || width <= 160 {
                return Ok(named(bytes, "jpg", (width, height)));
            }
        }
        width = width * 4 / 5;
    }
}

/// A logo: a PNG with what shines through it, or a JPEG where that would be heavy.
///
/// # Errors
/// When the file is no picture that can be shown.
pub fn logo(bytes: &[u8]) -> Result<Encoded, Unusable> {
    let image = decode(bytes)?;
    let (width, height) = LOGO;
    let fits = image.width() <= width && image.height() <= height;
    let small = match fits {
        true => image,
        false => image.resize(width, height, FilterType::Lanczos3),
    };
    let size = (small.width(), small.height());
    let mut bytes = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, PngFilter::Adaptive);
    small
        .to_rgba8()
        .write_with_encoder(encoder)
        .map_err(|error| Unusable::Broken(error.to_string()))?;
    if bytes.len() <= LOGO_BYTES {
        return Ok(named(bytes, "png", size));
    }
    within(&on_white(&small), size.0, LOGO_BYTES)
}

fn jpeg(image: &RgbImage, quality: u8) -> Result<Vec<u8>, Unusable> {
    let mut bytes = Vec::new();
    image
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality))
        .map_err(|error| Unusable::Broken(error.to_string()))?;
    Ok(bytes)
}

/// `length` in the proportion of `part` to `whole`, at least 1.
fn scaled(length: u32, part: u32, whole: u32) -> u32 {
    let scaled = u64::from(length) * u64::from(part) / u64::from(whole.max(1));
    u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
}

/// The picture on white paper, where something shines through it.
fn on_white(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let mut flat = RgbImage::new(image.width(), image.height());
    for (pixel, from) in flat.pixels_mut().zip(image.to_rgba8().pixels()) {
        let [r, g, b, alpha] = from.0;
        pixel.0 = [r, g, b].map(|channel| {
            let sum = u32::from(channel) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(sum / 255).unwrap_or(u8::MAX)
        });
    }
    flat
}

fn named(bytes: Vec<u8>, extension: &str, (width, height): (u32, u32)) -> Encoded {
    let digest = hex::encode(Sha256::digest(&bytes));
    Encoded {
        size: Size {
            name: format!("{digest}.{extension}"),
            width,
            height,
        },
        bytes,
    }
}

/// Whether bytes are those of the file of this name.
#[must_use]
pub fn is_of(bytes: &[u8], name: &str) -> bool {
    let digest = hex::encode(Sha256::digest(bytes));
    name.split_once('.').is_some_and(|(hash, _)| hash == digest)
}

#[cfg(test)]
mod tests;
