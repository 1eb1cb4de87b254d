use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, LazyLock, Mutex};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use resvg::{tiny_skia, usvg};
use sha2::{Digest as _, Sha256};

use super::fit::{DISPLAY, TEXT};
use crate::clock::{Millis, SECOND};
use crate::secrets::lock;
use crate::web::etag::Tag;
use crate::web::respond::for_every_site;

/// How many pictures are kept: at 20 kB each, five megabytes.
const MOST: usize = 256;
/// How long an address is answered without looking whether its card changed. A link that is shared widely is asked for by hundreds of
/// servers within seconds.
const CACHE_TTL: Millis = 5 * SECOND;
/// Most addresses remembered for that time.
const MOST_ADDRESSES: usize = 2_048;

/// A picture, ready to be sent.
#[derive(Debug, Clone)]
pub struct Picture {
    bytes: Bytes,
    kind: &'static str,
    tag: Tag,
}

impl Picture {
    /// A picture of these bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>, kind: &'static str) -> Self {
        Self {
            tag: Tag::of(&bytes),
            kind,
            bytes: bytes.into(),
        }
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The answer: its length is told (Signal refuses pictures without), nothing is compressed again, any page anywhere may show it.
    #[must_use]
    pub fn answer(&self, asked: &HeaderMap) -> Response<Body> {
        let mut response = self.tag.answer(asked, || Body::from(self.bytes.clone()));
        let same = response.status() == StatusCode::NOT_MODIFIED;
        let headers = response.headers_mut();
        if !same {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(self.bytes.len()));
        }
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=600"),
        );
        for_every_site(headers);
        response
    }
}

/// Why a picture could not be drawn. What people wrote never leads here.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// The SVG is not one.
    #[error("the picture cannot be read: {0}")]
    Read(#[from] usvg::Error),
    /// It is too large, or of no size.
    #[error("the picture has no size")]
    Size,
    /// It cannot be written as PNG.
    #[error("the picture cannot be written: {0}")]
    Write(#[from] png::EncodingError),
    /// A paper cannot be printed.
    #[error("the paper cannot be printed: {0}")]
    Print(#[from] crate::pdf::PrintError),
    /// The thread that drew it broke.
    #[error("drawing broke off")]
    Broken,
}

/// Pictures that were drawn, found by what they show.
#[derive(Debug)]
pub struct Pictures {
    kept: Arc<Shelf>,
    fresh: Mutex<HashMap<String, (Millis, Arc<Picture>)>>,
    /// One is drawn at a time: a rush for new cards takes one core, not all. The thread that draws holds it, not who asked: they may hang
    /// up before it is done.
    drawing: Arc<tokio::sync::Mutex<()>>,
}

/// The newest of them.
#[derive(Debug)]
struct Shelf {
    most: usize,
    pictures: Mutex<VecDeque<([u8; 32], Arc<Picture>)>>,
}

impl Shelf {
    fn get(&self, key: &[u8; 32]) -> Option<Arc<Picture>> {
        let mut pictures = lock(&self.pictures);
        let at = pictures.iter().position(|(of, _)| of == key)?;
        let found = pictures.remove(at)?;
        let picture = Arc::clone(&found.1);
        pictures.push_front(found);
        Some(picture)
    }

    fn put(&self, key: [u8; 32], picture: &Arc<Picture>) {
        let mut pictures = lock(&self.pictures);
        pictures.truncate(self.most.saturating_sub(1));
        pictures.push_front((key, Arc::clone(picture)));
    }
}

impl Default for Pictures {
    fn default() -> Self {
        Self::holding(MOST)
    }
}

impl Pictures {
    /// Room for so many.
    #[must_use]
    pub fn holding(most: usize) -> Self {
        Self {
            kept: Arc::new(Shelf {
                most,
                pictures: Mutex::default(),
            }),
            fresh: Mutex::default(),
            drawing: Arc::default(),
        }
    }

    /// The picture of an address, if it was asked for a moment ago.
    #[must_use]
    pub fn fresh(&self, address: &str, now: Millis) -> Option<Arc<Picture>> {
        lock(&self.fresh)
            .get(address)
            .filter(|(at, _)| (now - at).abs() < CACHE_TTL)
            .map(|(_, picture)| Arc::clone(picture))
    }

    /// Remembers for a moment that this is the picture of an address.
    pub fn remember(&self, address: &str, now: Millis, picture: &Arc<Picture>) {
        let mut fresh = lock(&self.fresh);
        if fresh.len() >= MOST_ADDRESSES {
            fresh.clear();
        }
        fresh.insert(address.to_owned(), (now, Arc::clone(picture)));
    }

    /// The picture of an SVG, drawn unless it is kept.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub async fn of(&self, svg: String) -> Result<Arc<Picture>, DrawError> {
        let key = Sha256::digest(svg.as_bytes()).into();
        self.made(key, "image/png", move || png(&svg)).await
    }

    /// What `key` stands for, of a kind (`Content-Type`), made unless it is kept.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn made(
        &self,
        key: [u8; 32],
        kind: &'static str,
        make: impl FnOnce() -> Result<Vec<u8>, DrawError> + Send + 'static,
    ) -> Result<Arc<Picture>, DrawError> {
        if let Some(picture) = self.kept.get(&key) {
            return Ok(picture);
        }
        let alone = Arc::clone(&self.drawing).lock_owned().await;
        // Somebody may have made it while we waited.
        if let Some(picture) = self.kept.get(&key) {
            return Ok(picture);
        }
        let kept = Arc::clone(&self.kept);
        let job = tokio::task::spawn_blocking(move || {
            let _alone = alone;
            let picture = Arc::new(Picture::new(make()?, kind));
            kept.put(key, &picture);
            Ok(picture)
        });
        job.await.map_err(|_| DrawError::Broken)?
    }
}

/// Draws an SVG and writes it as PNG.
///
/// # Errors
/// When it is no SVG, or has no size.
pub fn png(svg: &str) -> Result<Vec<u8>, DrawError> {
    static OPTIONS: LazyLock<usvg::Options<'static>> = LazyLock::new(|| {
        let mut options = usvg::Options::default();
        let fonts = options.fontdb_mut();
        // Our own faces alone: what is installed on a machine must not change a picture.
        fonts.load_font_data(DISPLAY.data.to_vec());
        fonts.load_font_data(TEXT.data.to_vec());
        options
    });
    let tree = usvg::Tree::from_str(svg, &OPTIONS)?;
    let size = tree.size().to_int_size();
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or(DrawError::Size)?;
    resvg::render(
        &tree,
        tiny_skia::Transform::identity(),
        &mut pixels.as_mut(),
    );
    encode(&pixels)
}

/// A flat picture has few colours: with a palette it is half as large.
fn encode(pixels: &tiny_skia::Pixmap) -> Result<Vec<u8>, DrawError> {
    let mut palette: HashMap<[u8; 4], u8> = HashMap::new();
    let mut colours: Vec<[u8; 4]> = Vec::new();
    let mut indices = Vec::with_capacity(pixels.pixels().len());
    let colour = |pixel: &tiny_skia::PremultipliedColorU8| {
        let c = pixel.demultiply();
        [c.red(), c.green(), c.blue(), c.alpha()]
    };
    for pixel in pixels.pixels() {
        let colour = colour(pixel);
        let index = match palette.get(&colour) {
            Some(index) => *index,
            None => {
                let Ok(index) = u8::try_from(colours.len()) else {
                    break;
                };
                palette.insert(colour, index);
                colours.push(colour);
                index
            }
        };
        indices.push(index);
    }
    let indexed = indices.len() == pixels.pixels().len();
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, pixels.width(), pixels.height());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let data = if indexed {
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_filter(png::Filter::NoFilter);
        let rgb: Vec<u8> = colours
            .iter()
            .flat_map(|[r, g, b, _]| [*r, *g, *b])
            .collect();
        encoder.set_palette(rgb);
        if colours.iter().any(|[.., alpha]| *alpha < 255) {
            encoder.set_trns(
                colours
                    .iter()
                    .map(|[.., alpha]| *alpha)
                    .collect::<Vec<u8>>(),
            );
        }
        indices
    } else {
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_filter(png::Filter::Adaptive);
        pixels.pixels().iter().flat_map(colour).collect()
    };
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::site::card::words::of_home;

    fn home(lang: Lang) -> String {
        of_home(lang, "Clameur", "https://example.org")
            .svg()
            .unwrap()
    }

    #[test]
    fn a_card_is_a_light_png_of_its_size() {
        for lang in Lang::all() {
            let png = png(&home(lang)).unwrap();
            assert_eq!(png.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
            assert_eq!(png.get(16..24), Some(&[0, 0, 4, 176, 0, 0, 2, 118][..]));
            assert!(png.len() < 60_000, "{lang}: {}", png.len());
            assert!(png.len() > 5_000, "{lang}: there are words: {}", png.len());
        }
    }

    #[tokio::test]
    async fn what_was_drawn_is_not_drawn_again_and_few_are_kept() {
        let pictures = Pictures::default();
        let svg = |n: usize| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"{n}\"/>")
        };
        let first = pictures.of(svg(1)).await.unwrap();
        assert!(Arc::ptr_eq(&first, &pictures.of(svg(1)).await.unwrap()));
        for n in 2..MOST + 20 {
            pictures.of(svg(n)).await.unwrap();
        }
        assert_eq!(lock(&pictures.kept.pictures).len(), MOST);
        assert!(!Arc::ptr_eq(&first, &pictures.of(svg(1)).await.unwrap()));
        assert!(pictures.of("no picture".to_owned()).await.is_err());
    }

    #[tokio::test]
    async fn who_hangs_up_neither_frees_the_seat_nor_loses_the_picture() {
        let pictures = Arc::new(Pictures::default());
        let (begins, begun) = tokio::sync::oneshot::channel();
        let (goes_on, go_on) = std::sync::mpsc::channel::<()>();
        let visitor = tokio::spawn({
            let pictures = Arc::clone(&pictures);
            async move {
                let draw = move || {
                    begins.send(()).unwrap();
                    go_on.recv().unwrap();
                    Ok(vec![1])
                };
                pictures.made([1; 32], "image/png", draw).await
            }
        });
        begun.await.unwrap();
        visitor.abort();
        assert!(visitor.await.unwrap_err().is_cancelled());
        assert!(pictures.drawing.try_lock().is_err(), "it is being drawn");
        goes_on.send(()).unwrap();
        let again = || Err(DrawError::Size);
        let drawn = pictures.made([1; 32], "image/png", again).await.unwrap();
        assert_eq!(drawn.bytes(), [1]);
    }

    #[test]
    fn who_has_it_is_not_sent_it_again() {
        let picture = Picture::new(vec![1, 2, 3], "image/png");
        let fresh = picture.answer(&HeaderMap::new());
        assert_eq!(fresh.headers()[header::CONTENT_LENGTH], "3");
        let mut asked = HeaderMap::new();
        asked.insert(header::IF_NONE_MATCH, fresh.headers()[header::ETAG].clone());
        assert_eq!(picture.answer(&asked).status(), StatusCode::NOT_MODIFIED);
        asked.insert(header::IF_NONE_MATCH, HeaderValue::from_static("\"other\""));
        assert_eq!(picture.answer(&asked).status(), StatusCode::OK);
    }
}
