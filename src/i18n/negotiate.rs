use super::Lang;

/// The offered language that `Accept-Language` (RFC 9110 §12.5.4) likes best, if any.
///
/// Only the primary subtag counts (`fr-BE` is French); `*` is no preference; what cannot be read is
/// passed over, as it comes from anyone.
pub(super) fn best(accept_language: &str, offered: &[Lang]) -> Option<Lang> {
    let mut best: Option<(u16, Lang)> = None;
    // A browser sends a handful; the bound keeps a hostile header cheap.
    for range in accept_language.split(',').take(32) {
        let mut parts = range.split(';').map(str::trim);
        let tag = parts.next().unwrap_or_default();
        let primary = tag.split('-').next().unwrap_or_default();
        let quality = parts
            .find_map(|p| p.strip_prefix("q=").or_else(|| p.strip_prefix("Q=")))
            .map_or(Some(1000), quality);
        let wanted = Lang::from_code(primary).filter(|lang| offered.contains(lang));
        let (Some(lang), Some(quality)) = (wanted, quality) else {
            continue;
        };
        // Among equals the first stays.
        if quality > 0 && best.is_none_or(|(before, _)| quality > before) {
            best = Some((quality, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

/// A weight as thousandths: `0.8` is 800.
fn quality(text: &str) -> Option<u16> {
    let value: f32 = text.parse().ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a finite number from 0 to 1 becomes 0 to 1000"
    )]
    (0.0..=1.0)
        .contains(&value)
        .then(|| (value * 1000.0).round() as u16)
}
