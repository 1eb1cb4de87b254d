//! In which capacity somebody gives a statement: for themselves, through who represents them, or emancipated before the age that the law
//! asks.

/// For oneself, of full age.
pub const SELF: &str = "self";
/// Through who represents the person.
pub const REPRESENTED: &str = "represented";
/// For oneself, emancipated by law before full age.
pub const EMANCIPATED: &str = "emancipated";

/// Every capacity, in the order of the form.
pub const ALL: [&str; 3] = [SELF, REPRESENTED, EMANCIPATED];

/// The least age at which somebody can be emancipated (Code civil, art. 413-2), or that a represented person can have.
pub(crate) fn least_age(capacity: &str, full: u8) -> u8 {
    match capacity {
        REPRESENTED => 0,
        EMANCIPATED => full.min(16),
        _ => full,
    }
}
