//! Proof of work, in the [ALTCHA] protocol, version 2, without any third party.
//!
//! A browser with JavaScript solves a challenge while its owner fills in the form. The server signs what it hands out and
//! keeps nothing but the challenges already spent. A challenge is bound to one campaign, expires, and
//! counts once. Time and secret are arguments.
//!
//! [ALTCHA]: https://altcha.org/docs/v2/

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use altcha::{
    Challenge, CreateChallengeOptions, Payload, Solution, VerifySolutionOptions, create_challenge,
    verify_solution,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::sync::Semaphore;

/// Seconds for which a challenge can be used.
pub const LIFETIME: i64 = 30 * 60;

/// Key derivation that the browser repeats: PBKDF2 is native in every browser, so that a slow telephone is
/// not beaten by a fast script.
const ALGORITHM: &str = "PBKDF2/SHA-256";

/// Rounds per attempt.
const COST: u32 = 2_000;

/// The derived key must begin with this: 256 attempts on average.
const PREFIX: &str = "00";

/// Longest answer that is looked at, in bytes of base64.
const LONGEST_ANSWER: usize = 4_096;

/// Answers that are looked at at once: each is a processor's work.
const LOOKING: usize = 2;

/// Name of the campaign inside the signed parameters.
const CAMPAIGN: &str = "campaign";

/// Why an answer counts for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AltchaError {
    /// Not base64 of JSON of an answer, or too long.
    #[error("the answer cannot be read")]
    Malformed,
    /// Not signed by us, or the solution is wrong.
    #[error("the answer is wrong")]
    Wrong,
    /// Signed for another campaign.
    #[error("the challenge belongs to another campaign")]
    OtherCampaign,
    /// Too late.
    #[error("the challenge has expired")]
    Expired,
    /// Used before.
    #[error("the challenge was used before")]
    Spent,
}

/// Makes challenges and judges answers.
pub struct Gate {
    secret: String,
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gate")
    }
}

impl Gate {
    /// A gate with a secret of its own; a new one at each start is enough (open forms then do without).
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        Self {
            secret: hex::encode(secret),
        }
    }

    /// A challenge for a campaign, as JSON, at Unix time `now` (seconds).
    ///
    /// # Errors
    /// When the protocol's library refuses our own parameters.
    pub fn challenge(&self, campaign: &str, now: i64) -> Result<String, altcha::Error> {
        let data = BTreeMap::from([(CAMPAIGN.to_owned(), campaign.into())]);
        let challenge = create_challenge(CreateChallengeOptions {
            algorithm: ALGORITHM.to_owned(),
            cost: COST,
            key_prefix: PREFIX.to_owned(),
            expires_at: Some(now.saturating_add(LIFETIME)),
            data: Some(data),
            hmac_signature_secret: Some(self.secret.clone()),
            ..CreateChallengeOptions::default()
        })?;
        Ok(serde_json::to_string(&challenge)?)
    }

    /// Judges an answer (the hidden field `altcha`: base64 of JSON) at Unix time `now` and, if it is good, spends it.
    ///
    /// # Errors
    /// Why it counts for nothing.
    pub fn accept(
        &self,
        answer: &str,
        campaign: &str,
        spent: &mut Spent,
        now: i64,
    ) -> Result<(), AltchaError> {
        let claim = self.claim(answer, campaign, now)?;
        self.verify(&claim)?;
        spent.spend(&claim.nonce, claim.expires_at, now)
    }

    /// All about an answer that costs little to know: whether it is one to a challenge of ours, for this campaign, in time.
    fn claim(&self, answer: &str, campaign: &str, now: i64) -> Result<Claim, AltchaError> {
        if answer.len() > LONGEST_ANSWER {
            return Err(AltchaError::Malformed);
        }
        let bytes = STANDARD
            .decode(answer)
            .map_err(|_| AltchaError::Malformed)?;
        let payload: Payload =
            serde_json::from_slice(&bytes).map_err(|_| AltchaError::Malformed)?;
        let parameters = &payload.challenge.parameters;
        // Without a time the challenge is not one of ours: the signature would fail as well.
        let expires_at = parameters.expires_at.ok_or(AltchaError::Wrong)?;
        if now > expires_at {
            return Err(AltchaError::Expired);
        }
        let timeless = self.timeless(&payload)?;
        // From here on the parameters are ours.
        let signed_for = parameters
            .data
            .as_ref()
            .and_then(|data| data.get(CAMPAIGN))
            .and_then(|value| value.as_str());
        if signed_for != Some(campaign) {
            return Err(AltchaError::OtherCampaign);
        }
        Ok(Claim {
            nonce: parameters.nonce.clone(),
            expires_at,
            timeless,
            solution: payload.solution,
        })
    }

    /// The challenge of an answer, if we signed it. The library compares the expiry with its own clock, so this is a copy in which the
    /// time, that we have already judged by ours, is signed anew as "never".
    fn timeless(&self, payload: &Payload) -> Result<Challenge, AltchaError> {
        let mut parameters = payload.challenge.parameters.clone();
        // The answer costs us as much as it claims: refuse what we never asked for before working.
        if parameters.algorithm != ALGORITHM || parameters.cost != COST {
            return Err(AltchaError::Wrong);
        }
        let resign = |parameters: &mut altcha::ChallengeParameters| {
            altcha::sign_challenge(
                &altcha::HmacAlgorithm::Sha256,
                parameters,
                None,
                &self.secret,
                None,
            )
            .map_err(|_| AltchaError::Wrong)
        };
        let ours: Challenge = resign(&mut parameters)?;
        let (Some(expected), Some(given)) = (&ours.signature, &payload.challenge.signature) else {
            return Err(AltchaError::Wrong);
        };
        if !same(expected.as_bytes(), given.as_bytes()) {
            return Err(AltchaError::Wrong);
        }
        parameters.expires_at = None;
        resign(&mut parameters)
    }

    /// Whether the solution is right. Costs what one attempt costs a browser.
    fn verify(&self, claim: &Claim) -> Result<(), AltchaError> {
        let verdict = verify_solution(VerifySolutionOptions::new(
            &claim.timeless,
            &claim.solution,
            self.secret.clone(),
        ));
        match verdict {
            Ok(result) if result.verified => Ok(()),
            _ => Err(AltchaError::Wrong),
        }
    }
}

/// Compares without stopping at the first difference.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |acc, (x, y)| acc | (x ^ y)) == 0
}

/// An answer to a challenge of ours that is in time. Whether it proves work is asked next, for that is dear.
#[derive(Debug)]
pub struct Claim {
    nonce: String,
    expires_at: i64,
    timeless: Challenge,
    solution: Solution,
}

/// The challenges already used, each until it would have expired.
#[derive(Debug, Default)]
pub struct Spent {
    expiry_by_nonce: HashMap<String, i64>,
    swept: i64,
}

impl Spent {
    /// Nothing used yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Marks a challenge as used.
    fn spend(&mut self, nonce: &str, expires_at: i64, now: i64) -> Result<(), AltchaError> {
        // Once a minute is often enough: an entry weighs a hundred bytes and lives half an hour.
        if now.saturating_sub(self.swept).saturating_abs() >= 60 {
            self.expiry_by_nonce.retain(|_, expiry| *expiry >= now);
            self.swept = now;
        }
        match self.expiry_by_nonce.insert(nonce.to_owned(), expires_at) {
            None => Ok(()),
            Some(_) => Err(AltchaError::Spent),
        }
    }

    fn knows(&self, nonce: &str) -> bool {
        self.expiry_by_nonce.contains_key(nonce)
    }

    /// Number of entries held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.expiry_by_nonce.len()
    }

    /// Whether nothing is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.expiry_by_nonce.is_empty()
    }
}

/// A gate and what was spent at it: what the running server holds.
#[derive(Debug)]
pub struct Challenges {
    gate: Gate,
    spent: std::sync::Mutex<Spent>,
    looking: Arc<Semaphore>,
}

impl Challenges {
    /// A gate that nothing was spent at.
    #[must_use]
    pub fn new(gate: Gate) -> Self {
        Self {
            gate,
            spent: std::sync::Mutex::default(),
            looking: Arc::new(Semaphore::new(LOOKING)),
        }
    }

    /// A challenge for a campaign, as JSON.
    ///
    /// # Errors
    /// As [`Gate::challenge`].
    pub fn make(&self, campaign: &str, now: crate::clock::Millis) -> Result<String, altcha::Error> {
        self.gate.challenge(campaign, now / crate::clock::SECOND)
    }

    /// An answer that may prove work: to a challenge of ours for this campaign, in time and not used before. Costs little.
    #[must_use]
    pub fn claim(&self, answer: &str, campaign: &str, now: crate::clock::Millis) -> Option<Claim> {
        let now = now / crate::clock::SECOND;
        let claim = self.gate.claim(answer, campaign, now).ok()?;
        (!crate::secrets::lock(&self.spent).knows(&claim.nonce)).then_some(claim)
    }

    /// Whether it proves work, spent here and now. Dear: ask [`crate::abuse::Limits::proves_work`]. It is looked at on a thread of its own: what
    /// takes milliseconds of a processor holds up nobody's page.
    pub async fn accept(self: Arc<Self>, claim: Claim, now: crate::clock::Millis) -> bool {
        let Ok(looking) = Arc::clone(&self.looking).acquire_owned().await else {
            return false;
        };
        let now = now / crate::clock::SECOND;
        let own = Arc::clone(&self);
        let looked = tokio::task::spawn_blocking(move || {
            // The thread has it until it is done, also when whoever waits for it hangs up.
            let _looking = looking;
            // Before the lock is taken, so that nobody waits for somebody else's.
            own.gate.verify(&claim)?;
            crate::secrets::lock(&own.spent).spend(&claim.nonce, claim.expires_at, now)
        });
        matches!(looked.await, Ok(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use altcha::{SolveChallengeOptions, solve_challenge};

    use super::*;

    const NOW: i64 = 1_653_350_400;

    fn gate() -> Gate {
        Gate::new([7; 32])
    }

    fn parse(challenge: &str) -> Challenge {
        serde_json::from_str(challenge).unwrap()
    }

    fn solve(challenge: &str) -> Payload {
        let challenge = parse(challenge);
        let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
            .unwrap()
            .unwrap();
        Payload {
            challenge,
            solution,
        }
    }

    fn encode(payload: &Payload) -> String {
        STANDARD.encode(serde_json::to_vec(payload).unwrap())
    }

    #[test]
    fn a_solution_counts_once() {
        let (gate, mut spent) = (gate(), Spent::new());
        let answer = encode(&solve(&gate.challenge("a", NOW).unwrap()));
        assert_eq!(gate.accept(&answer, "a", &mut spent, NOW + 5), Ok(()));
        assert_eq!(
            gate.accept(&answer, "a", &mut spent, NOW + 6),
            Err(AltchaError::Spent)
        );
        assert_eq!(spent.len(), 1);
    }

    #[test]
    fn it_expires_by_the_callers_clock() {
        let (gate, mut spent) = (gate(), Spent::new());
        let answer = encode(&solve(&gate.challenge("a", NOW).unwrap()));
        let late = NOW + LIFETIME + 1;
        assert_eq!(
            gate.accept(&answer, "a", &mut spent, late),
            Err(AltchaError::Expired)
        );
        assert!(spent.is_empty());
        assert_eq!(gate.accept(&answer, "a", &mut spent, late - 1), Ok(()));
    }

    #[test]
    fn it_is_bound_to_its_campaign_and_to_its_gate() {
        let (gate, mut spent) = (gate(), Spent::new());
        let payload = solve(&gate.challenge("a", NOW).unwrap());
        let answer = encode(&payload);
        assert_eq!(
            gate.accept(&answer, "b", &mut spent, NOW),
            Err(AltchaError::OtherCampaign)
        );
        let other = Gate::new([8; 32]);
        assert_eq!(
            other.accept(&answer, "a", &mut spent, NOW),
            Err(AltchaError::Wrong)
        );
        let mut forged = payload.clone();
        forged.challenge.parameters.expires_at = Some(NOW + 10 * LIFETIME);
        assert_eq!(
            gate.accept(&encode(&forged), "a", &mut spent, NOW),
            Err(AltchaError::Wrong)
        );
        let mut dear = payload;
        dear.challenge.parameters.cost = u32::MAX;
        assert_eq!(
            gate.accept(&encode(&dear), "a", &mut spent, NOW),
            Err(AltchaError::Wrong)
        );
        assert!(spent.is_empty());
    }

    #[test]
    fn a_wrong_solution_and_garbage_are_refused() {
        let (gate, mut spent) = (gate(), Spent::new());
        let challenge = parse(&gate.challenge("a", NOW).unwrap());
        let solution = Solution {
            counter: 0,
            derived_key: "00".repeat(32),
            time: None,
        };
        let mut payload = Payload {
            challenge,
            solution,
        };
        assert_eq!(
            gate.accept(&encode(&payload), "a", &mut spent, NOW),
            Err(AltchaError::Wrong)
        );
        payload.challenge.signature = None;
        assert_eq!(
            gate.accept(&encode(&payload), "a", &mut spent, NOW),
            Err(AltchaError::Wrong)
        );
        let long = "A".repeat(LONGEST_ANSWER + 4);
        for garbage in ["", "e30=", "é", "not base64", "bnVsbA==", long.as_str()] {
            assert_eq!(
                gate.accept(garbage, "a", &mut spent, NOW),
                Err(AltchaError::Malformed)
            );
        }
    }

    #[test]
    fn what_expired_is_forgotten() {
        let mut spent = Spent::new();
        for i in 0..100 {
            spent.spend(&format!("n{i}"), NOW + i, NOW).unwrap();
        }
        spent.spend("late", NOW + 500, NOW + 60).unwrap();
        assert_eq!(spent.len(), 41);
    }

    #[test]
    fn the_challenge_holds_what_the_script_reads() {
        let challenge = gate().challenge("a", NOW).unwrap();
        let json: serde_json::Value = serde_json::from_str(&challenge).unwrap();
        let parameters = &json["parameters"];
        assert_eq!(parameters["algorithm"], ALGORITHM);
        assert_eq!(parameters["cost"], COST);
        assert_eq!(parameters["keyLength"], 32);
        assert_eq!(parameters["keyPrefix"], PREFIX);
        assert_eq!(parameters["expiresAt"], NOW + LIFETIME);
        for field in ["nonce", "salt"] {
            assert_eq!(parameters[field].as_str().unwrap().len(), 32);
        }
    }
}
