//! Names the showing of a form: when it was shown, signed, so that a form filled in within a second
//! or kept for days is recognised. It is the same for everybody who was shown the form at that
//! moment: it follows nobody.

use crate::clock::{HOUR, Millis};
use crate::statement::token::keyed;

/// Makes and reads tokens of this instance.
#[derive(Clone)]
pub struct FormTokens {
    key: [u8; 32],
    least: Millis,
}

/// How long a form may stay open.
const MOST: Millis = 48 * HOUR;

/// Why a form is not accepted yet, or no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormTokenError {
    /// Missing, changed, or of another instance or form.
    Unknown,
    /// Sent faster than a person can.
    TooFast,
    /// Shown too long ago.
    Expired,
}

impl FormTokens {
    /// Tokens keyed by the instance; forms take a person at least `least` milliseconds.
    #[must_use]
    pub fn new(instance_key: &[u8; 32], least: Millis) -> Self {
        Self {
            key: keyed(instance_key, b"clameur/form-token/v1"),
            least,
        }
    }

    /// The token of a form shown at `now`.
    #[must_use]
    pub fn make(&self, form: &str, now: Millis) -> String {
        format!("{now}.{}", self.mac(form, now))
    }

    /// When the form was shown.
    ///
    /// # Errors
    /// When the token is not one of ours for this form, or not in time.
    pub fn check(&self, form: &str, token: &str, now: Millis) -> Result<Millis, FormTokenError> {
        let (shown, mac) = token.split_once('.').ok_or(FormTokenError::Unknown)?;
        let shown: Millis = shown.parse().map_err(|_| FormTokenError::Unknown)?;
        // The token guards nothing that a timing attack would gain.
        if mac != self.mac(form, shown) {
            return Err(FormTokenError::Unknown);
        }
        match now - shown {
            age if age < self.least => Err(FormTokenError::TooFast),
            age if age > MOST => Err(FormTokenError::Expired),
            _ => Ok(shown),
        }
    }

    fn mac(&self, form: &str, shown: Millis) -> String {
        let mac = keyed(&self.key, format!("{shown}\0{form}").as_bytes());
        hex::encode(mac.split_at(12).0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_holds_for_its_form_and_its_time() {
        let tokens = FormTokens::new(&[7; 32], 3_000);
        let token = tokens.make("technopolice", 1_000_000);
        let check = |form, now| tokens.check(form, &token, now);
        assert_eq!(check("technopolice", 1_004_000), Ok(1_000_000));
        assert_eq!(
            check("technopolice", 1_002_000),
            Err(FormTokenError::TooFast)
        );
        assert_eq!(check("other", 1_004_000), Err(FormTokenError::Unknown));
        assert_eq!(
            check("technopolice", 1_000_000 + MOST + 1),
            Err(FormTokenError::Expired)
        );
        for bad in ["", ".", "1.2", "x.y", "9999999999999999999999.aa"] {
            assert_eq!(
                tokens.check("technopolice", bad, 2_000_000),
                Err(FormTokenError::Unknown)
            );
        }
    }
}
