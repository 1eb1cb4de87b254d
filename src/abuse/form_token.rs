//! Names the showing of a form: when it was shown, and a nonce, signed. A form filled in within a second or kept for days is
//! recognised by the one, and a form that is sent again by the other: pressed twice, sent again because the answer was lost, or
//! reached by "back". The nonce is drawn anew each time a form is shown and is kept nowhere: it follows nobody.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand_core::CryptoRngCore;

use crate::clock::{APART, HOUR, Millis};
use crate::token::{Token, keyed};

/// Makes and reads tokens of this instance.
#[derive(Clone)]
pub struct FormTokens {
    key: [u8; 32],
    link_key: [u8; 32],
    least: Millis,
}

/// One showing of a form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// When.
    pub at: Millis,
    /// Drawn for it. Whoever knows it and all that makes a person's identity is led to that person's receipt.
    nonce: [u8; 16],
}

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Shown({}, …)", self.at)
    }
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
    /// Shown too long ago, or by a clock that was wrong.
    Expired,
}

impl FormTokens {
    /// Tokens keyed by the instance; forms take a person at least `least` milliseconds.
    #[must_use]
    pub fn new(instance_key: &[u8; 32], least: Millis) -> Self {
        Self {
            key: keyed(instance_key, b"clameur/form-token/v2"),
            link_key: keyed(instance_key, b"clameur/form-link/v1"),
            least,
        }
    }

    /// The token of a form shown at `now`.
    #[must_use]
    pub fn make(&self, form: &str, now: Millis, rng: &mut impl CryptoRngCore) -> String {
        let mut nonce = [0u8; 16];
        rng.fill_bytes(&mut nonce);
        let nonce = URL_SAFE_NO_PAD.encode(nonce);
        format!("{now}.{nonce}.{}", self.mac(form, now, &nonce))
    }

    /// What makes a link of a form: the same of the same showing, sent by the same person with the same `given`. Nobody who lacks
    /// this instance's key can make it, and the store, which holds neither nonce nor key, cannot either.
    #[must_use]
    pub fn link(&self, shown: &Shown, tag: &[u8; 32], given: &[u8; 32]) -> Token {
        Token::derived(&self.link_key, &[&shown.nonce, tag, given])
    }

    /// When the form was shown.
    ///
    /// # Errors
    /// When the token is not one of ours for this form, or not in time.
    pub fn check(&self, form: &str, token: &str, now: Millis) -> Result<Shown, FormTokenError> {
        let shown = self.shown(form, token).ok_or(FormTokenError::Unknown)?;
        match now - shown.at {
            // Shown before the clock was set back: nobody waits until it is there again.
            age if age < -APART => Err(FormTokenError::Expired),
            age if age < self.least => Err(FormTokenError::TooFast),
            age if age > MOST => Err(FormTokenError::Expired),
            _ => Ok(shown),
        }
    }

    /// The showing that a token names, however long ago; none where it is not one of ours for this form.
    #[must_use]
    pub fn shown(&self, form: &str, token: &str) -> Option<Shown> {
        let (at, rest) = token.split_once('.')?;
        let (nonce, mac) = rest.split_once('.')?;
        let at: Millis = at.parse().ok()?;
        // The token guards nothing that a timing attack would gain.
        if mac != self.mac(form, at, nonce) {
            return None;
        }
        let nonce = URL_SAFE_NO_PAD.decode(nonce).ok()?;
        let nonce = nonce.as_slice().try_into().ok()?;
        Some(Shown { at, nonce })
    }

    /// The token of a form that is shown again with what was typed: the one it had, so that it is the same form still. A new one
    /// where that was none of ours, or is too old.
    #[must_use]
    pub fn again(
        &self,
        form: &str,
        token: &str,
        now: Millis,
        rng: &mut impl CryptoRngCore,
    ) -> String {
        match self.check(form, token, now) {
            Ok(_) | Err(FormTokenError::TooFast) => token.to_owned(),
            Err(_) => self.make(form, now, rng),
        }
    }

    fn mac(&self, form: &str, at: Millis, nonce: &str) -> String {
        let mac = keyed(&self.key, format!("{at}\0{nonce}\0{form}").as_bytes());
        hex::encode(mac.split_at(12).0)
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    fn rng() -> rand_chacha::ChaCha20Rng {
        rand_chacha::ChaCha20Rng::seed_from_u64(1)
    }

    #[test]
    fn a_token_holds_for_its_form_and_its_time() {
        let tokens = FormTokens::new(&[7; 32], 3_000);
        let token = tokens.make("technopolice", 1_000_000, &mut rng());
        let check = |form, now| tokens.check(form, &token, now).map(|shown| shown.at);
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
        let (at, rest) = token.split_once('.').unwrap();
        let other = tokens.make(
            "technopolice",
            1_000_000,
            &mut rand_chacha::ChaCha20Rng::seed_from_u64(2),
        );
        let (_, other) = other.split_once('.').unwrap();
        let (nonce, mac) = (
            rest.split_once('.').unwrap().0,
            other.split_once('.').unwrap().1,
        );
        let mixed = format!("{at}.{nonce}.{mac}");
        for bad in [
            "",
            ".",
            "..",
            "1.2",
            "1.2.3",
            "x.y.z",
            "9999999999999999999999.aa.bb",
            &mixed,
        ] {
            assert_eq!(
                tokens.check("technopolice", bad, 2_000_000),
                Err(FormTokenError::Unknown)
            );
        }
    }

    #[test]
    fn a_form_shown_again_is_the_same_form_as_long_as_it_holds() {
        let tokens = FormTokens::new(&[7; 32], 3_000);
        let mut rng = rng();
        let token = tokens.make("a", 1_000_000, &mut rng);
        for now in [1_000_001, 1_004_000] {
            assert_eq!(tokens.again("a", &token, now, &mut rng), token);
        }
        // Of another form; too old; shown before the clock was set back by a day.
        for (form, now) in [
            ("b", 1_004_000),
            ("a", 1_000_001 + MOST),
            ("a", 1_000_000 - 24 * HOUR),
        ] {
            let fresh = tokens.again(form, &token, now, &mut rng);
            assert!(tokens.check(form, &fresh, now + 3_000).is_ok());
        }
    }

    #[test]
    fn the_same_form_of_the_same_person_makes_the_same_link_and_nothing_else_does() {
        let tokens = FormTokens::new(&[7; 32], 0);
        let restarted = FormTokens::new(&[7; 32], 0);
        let elsewhere = FormTokens::new(&[8; 32], 0);
        let mut rng = rng();
        let [one, other] = [1, 2].map(|_| {
            let token = tokens.make("a", 5, &mut rng);
            tokens.check("a", &token, 6).unwrap()
        });
        let link = tokens.link(&one, &[1; 32], &[2; 32]);
        assert_eq!(restarted.link(&one, &[1; 32], &[2; 32]), link);
        for different in [
            tokens.link(&other, &[1; 32], &[2; 32]),
            tokens.link(&one, &[2; 32], &[2; 32]),
            tokens.link(&one, &[1; 32], &[1; 32]),
            elsewhere.link(&one, &[1; 32], &[2; 32]),
        ] {
            assert_ne!(different, link);
        }
    }
}
