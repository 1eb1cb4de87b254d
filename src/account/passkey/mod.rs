//! Passkeys: a key pair in somebody's device or password manager, whose public half stands here. The device asks for a finger, a face or a number
//! before it signs, so one of them is two factors by itself; and it signs for one site alone, so no other site can ask for it.
//!
//! What the standard asks for (WebAuthn level 3) is done by `webauthn_rp`; here is what we ask for. What a browser was asked to sign is a row,
//! used up by the answer ([`store`]).

/// Passkeys in the store.
pub mod store;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use webauthn_rp::bin::{Decode as _, Encode as _};
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{
    CredProtect, PublicKeyCredentialCreationOptions, PublicKeyCredentialUserEntity,
    RegistrationVerificationOptions, UserHandle,
};
use webauthn_rp::request::{
    AsciiDomain, PublicKeyCredentialDescriptor, RpId, TimedCeremony as _,
    auth::DiscoverableCredentialRequestOptions,
};
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication, DiscoverableAuthenticationServerState,
    Registration, RegistrationServerState,
};

use crate::clock::{MINUTE, Millis};

/// For how long a browser may take to answer.
pub const ANSWERED_WITHIN: Millis = 5 * MINUTE;

/// Passkeys that one account may have.
pub const MOST: usize = 20;

/// Bytes of the name that an authenticator knows an account by: the account's own.
const HANDLE: usize = 12;

/// A passkey.
#[derive(Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Random, for the page that lists them.
    pub id: String,
    /// Whose.
    pub account: String,
    /// The name that its authenticator gave it.
    pub credential: Vec<u8>,
    /// What its signatures are looked at with.
    pub public_key: Vec<u8>,
    /// Signature counter, and whether it is backed up elsewhere.
    pub state: Vec<u8>,
    /// How its authenticator is reached.
    pub transports: u8,
    /// As its owner calls it.
    pub name: String,
    /// When it was made.
    pub created_at: Millis,
    /// The beginning of the day of its last use.
    pub used_on: Millis,
}

/// Shows the id only.
impl std::fmt::Debug for Passkey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Passkey({})", self.id)
    }
}

/// What a browser is asked to sign for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Signing in.
    SignIn,
    /// The second factor after a password.
    Factor,
    /// Showing again who one is.
    Again,
    /// One more passkey.
    Add,
    /// The first, with an account.
    Account,
}

impl Purpose {
    /// Its name in the store.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Factor => "factor",
            Self::Again => "again",
            Self::Add => "add",
            Self::Account => "account",
        }
    }
}

/// The site that passkeys are for.
#[derive(Debug, Clone)]
pub struct Place {
    name: RpId,
    /// The one origin under which browsers may answer.
    origin: String,
}

impl Place {
    /// The site at this address. None where browsers make no passkeys: for a number instead of a name. This machine is called `localhost`
    /// then, whatever number its address has.
    #[must_use]
    pub fn of(base_url: &str) -> Option<Self> {
        let (scheme, authority) = base_url.split_once("://")?;
        let authority = authority.split('/').next()?;
        let (host, port) = match authority.strip_prefix('[') {
            Some(six) => {
                let (host, port) = six.split_once(']')?;
                (host, port.strip_prefix(':'))
            }
            None => match authority.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (authority, None),
            },
        };
        let host = host.to_ascii_lowercase();
        let number: Option<std::net::IpAddr> = host.parse().ok();
        let here = host == "localhost" || number.is_some_and(|ip| ip.is_loopback());
        let host = match (scheme, here, number) {
            (_, true, _) => "localhost".to_owned(),
            ("https", false, None) => host,
            _ => return None,
        };
        // Browsers leave the port out that goes without saying.
        let port = port
            .filter(|port| !matches!((scheme, *port), ("https", "443") | ("http", "80")))
            .map_or_else(String::new, |port| format!(":{port}"));
        Some(Self {
            origin: format!("{scheme}://{host}{port}"),
            name: RpId::Domain(AsciiDomain::try_from(host).ok()?),
        })
    }

    /// The name that browsers bind passkeys to.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_ref()
    }

    /// Where the site has to be opened for them.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

/// What goes to the browser, and what is kept until it answers.
pub struct Asked {
    /// What it has to sign.
    pub challenge: [u8; 16],
    /// What was asked for.
    pub state: Vec<u8>,
    /// What it is told, as JSON.
    pub options: String,
}

fn handle(account: &str) -> Option<UserHandle<HANDLE>> {
    let bytes: [u8; HANDLE] = hex::decode(account).ok()?.try_into().ok()?;
    UserHandle::decode(bytes).ok()
}

/// Asks for a passkey of this account (id, address, name) beside those that it has. None where the account is called by something that is no
/// random number.
#[must_use]
pub fn ask_to_make(
    place: &Place,
    (account, address, name): (&str, &str, &str),
    known: &[Passkey],
) -> Option<Asked> {
    let id = handle(account)?;
    let user = PublicKeyCredentialUserEntity {
        // Both are shown to their owner alone, by their own device. What its rules refuse is left out.
        name: address.try_into().or_else(|_| account.try_into()).ok()?,
        id: &id,
        display_name: name.try_into().ok(),
    };
    let known = known.iter().filter_map(|passkey| {
        Some(PublicKeyCredentialDescriptor {
            id: CredentialId::decode(passkey.credential.clone()).ok()?,
            transports: AuthTransports::decode(passkey.transports).ok()?,
        })
    });
    let mut options =
        PublicKeyCredentialCreationOptions::passkey(&place.name, user, known.collect());
    // Every use asks for the finger or the number; authenticators that cannot promise it beforehand are taken too.
    options.extensions.cred_protect = CredProtect::None;
    let (kept, told) = options.start_ceremony().ok()?;
    Some(Asked {
        challenge: kept.sent_challenge().0.to_le_bytes(),
        state: kept.encode().ok()?,
        options: serde_json::to_string(&told).ok()?,
    })
}

/// Asks for any passkey of this site.
#[must_use]
pub fn ask_to_show(place: &Place) -> Option<Asked> {
    let options = DiscoverableCredentialRequestOptions::passkey(&place.name);
    let (kept, told) = options.start_ceremony().ok()?;
    Some(Asked {
        challenge: kept.sent_challenge().0.to_le_bytes(),
        state: kept.encode().ok()?,
        options: serde_json::to_string(&told).ok()?,
    })
}

/// A browser's answer: a passkey that was made.
pub struct Made(Registration);

impl Made {
    /// Reads it. None where it is no such answer.
    #[must_use]
    pub fn parse(json: &str) -> Option<Self> {
        Registration::from_json_custom(json.as_bytes())
            .ok()
            .map(Self)
    }

    /// What it signed.
    #[must_use]
    pub fn challenge(&self) -> Option<[u8; 16]> {
        let challenge = self.0.challenge_relaxed().ok()?;
        Some(challenge.0.to_le_bytes())
    }

    /// Looks at it, by what was kept: the passkey, which has no name yet. None where it is not what was asked for.
    #[must_use]
    pub fn accept(&self, place: &Place, state: &[u8], id: String, now: Millis) -> Option<Passkey> {
        let kept = RegistrationServerState::<HANDLE>::decode(state).ok()?;
        let options = RegistrationVerificationOptions::<&str, &str> {
            allowed_origins: &[place.origin()],
            // Some keys say unasked how they protect themselves.
            error_on_unsolicited_extensions: false,
            ..Default::default()
        };
        let made = kept.verify(&place.name, &self.0, &options).ok()?;
        Some(Passkey {
            id,
            account: hex::encode(made.user_id().as_ref()),
            credential: made.id().as_ref().to_vec(),
            public_key: made.static_state().encode().ok()?,
            state: made.dynamic_state().encode().ok()?.to_vec(),
            transports: made.transports().encode().ok()?,
            name: String::new(),
            created_at: now,
            used_on: day(now),
        })
    }
}

/// The public half, as the store has it.
type Public = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// A browser's answer: a passkey that was shown.
pub struct Shown(DiscoverableAuthentication<HANDLE>);

impl Shown {
    /// Reads it. None where it is no such answer.
    #[must_use]
    pub fn parse(json: &str) -> Option<Self> {
        DiscoverableAuthentication::from_json_custom(json.as_bytes())
            .ok()
            .map(Self)
    }

    /// What it signed.
    #[must_use]
    pub fn challenge(&self) -> Option<[u8; 16]> {
        let challenge = self.0.challenge_relaxed().ok()?;
        Some(challenge.0.to_le_bytes())
    }

    /// Which passkey it says that it is.
    #[must_use]
    pub fn credential(&self) -> Vec<u8> {
        self.0.raw_id().as_ref().to_vec()
    }

    /// Looks at it, by what was kept and what is known of the passkey: its state from now on. None where it is not what was asked for, or its
    /// counter shows that there are two of it.
    #[must_use]
    pub fn accept(&self, place: &Place, state: &[u8], known: &Passkey) -> Option<Vec<u8>> {
        let kept = DiscoverableAuthenticationServerState::decode(state).ok()?;
        let user = handle(&known.account)?;
        let dynamic: [u8; 7] = known.state.as_slice().try_into().ok()?;
        let mut credential = AuthenticatedCredential::new(
            CredentialId::decode(known.credential.as_slice()).ok()?,
            &user,
            StaticState::<Public>::decode(&known.public_key).ok()?,
            DynamicState::decode(dynamic).ok()?,
        )
        .ok()?;
        let options = AuthenticationVerificationOptions::<&str, &str> {
            allowed_origins: &[place.origin()],
            error_on_unsolicited_extensions: false,
            ..Default::default()
        };
        kept.verify(&place.name, &self.0, &mut credential, &options)
            .ok()?;
        Some(credential.dynamic_state().encode().ok()?.to_vec())
    }
}

/// The beginning of a day.
#[must_use]
pub fn day(now: Millis) -> Millis {
    now - now.rem_euclid(crate::clock::DAY)
}

/// Bytes as browsers send them.
#[must_use]
pub fn to_text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_for_a_name_over_https_or_for_this_machine() {
        let of = |url: &str| {
            let place = Place::of(url)?;
            Some((place.name().to_owned(), place.origin().to_owned()))
        };
        let both = |name: &str, origin: &str| Some((name.to_owned(), origin.to_owned()));
        assert_eq!(
            of("https://clameur.example.org"),
            both("clameur.example.org", "https://clameur.example.org")
        );
        assert_eq!(
            of("https://Clameur.example.org:8443"),
            both("clameur.example.org", "https://clameur.example.org:8443")
        );
        assert_eq!(
            of("https://clameur.example.org:443"),
            both("clameur.example.org", "https://clameur.example.org")
        );
        for here in [
            "http://localhost:8080",
            "http://127.0.0.1:8080",
            "http://[::1]:8080",
        ] {
            assert_eq!(
                of(here),
                both("localhost", "http://localhost:8080"),
                "{here}"
            );
        }
        assert_eq!(
            of("http://localhost"),
            both("localhost", "http://localhost")
        );
        for none in [
            "http://clameur.example.org",
            "https://192.0.2.1",
            "https://[2001:db8::1]",
            "http://192.0.2.1:8080",
            "clameur.example.org",
        ] {
            assert_eq!(of(none), None, "{none}");
        }
    }

    #[test]
    fn what_is_asked_for_is_a_passkey_that_is_two_factors_and_found_without_an_address() {
        let place = Place::of("https://clameur.example.org").unwrap();
        let account = "00112233445566778899aabb";
        let asked = ask_to_make(&place, (account, "a@example.org", "Anna"), &[]).unwrap();
        let options: serde_json::Value = serde_json::from_str(&asked.options).unwrap();
        let wanted = &options["authenticatorSelection"];
        assert_eq!(wanted["userVerification"], "required");
        assert_eq!(wanted["residentKey"], "required");
        assert_eq!(options["attestation"], "none");
        assert_eq!(options["rp"]["id"], "clameur.example.org");
        assert_eq!(
            options["user"]["id"],
            to_text(&hex::decode(account).unwrap())
        );
        assert_eq!(options["challenge"], to_text(&asked.challenge));
        let asked = ask_to_show(&place).unwrap();
        let options: serde_json::Value = serde_json::from_str(&asked.options).unwrap();
        assert_eq!(options["userVerification"], "required");
        assert_eq!(options["challenge"], to_text(&asked.challenge));
        // Names that the rules of the standard refuse keep nobody out.
        assert!(ask_to_make(&place, (account, "\u{200d}@example.org", "\u{200d}"), &[]).is_some());
        assert!(ask_to_make(&place, ("operator", "a@example.org", "Anna"), &[]).is_none());
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for text in ["", "{}", "null", "[]", "{\"type\":\"public-key\"}", "é"] {
            assert!(Made::parse(text).is_none(), "{text}");
            assert!(Shown::parse(text).is_none(), "{text}");
        }
    }
}
