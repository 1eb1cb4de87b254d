use clameur_ledger::Hash;
use jiff::Timestamp;
use jiff::civil::DateTime;
use rand_core::RngCore;

use super::der::{INTEGER, MARKED, OBJECT, OCTETS, SEQUENCE, TIME, Values, wrapped};
use crate::terminal::tr;

/// `{ AlgorithmIdentifier sha-256, NULL }` (RFC 5754).
const SHA_256: [u8; 15] = [
    0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
];
/// `id-signedData`, 1.2.840.113549.1.7.2.
const SIGNED_DATA: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
/// `id-ct-TSTInfo`, 1.2.840.113549.1.9.16.1.4.
const TST_INFO: [u8; 11] = [
    0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x04,
];

/// What is asked of a service: a hash, and a number by which its reply is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    hash: Hash,
    nonce: [u8; 8],
}

/// What a reply says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamped {
    /// The moment.
    pub at: Timestamp,
}

/// Why a reply is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadReply {
    /// The service says no.
    #[error("{}", tr!("the service refuses (PKIStatus {status})", "le service refuse (PKIStatus {status})", status = _0))]
    Refused(u8),
    /// It is not a reply as RFC 3161 has them.
    #[error("{}", tr!("what the service answers is not a timestamp (RFC 3161)", "ce que répond le service n’est pas un horodatage (RFC 3161)"))]
    Form,
    /// It answers another question.
    #[error("{}", tr!("the service's timestamp is about something else than was asked", "l’horodatage du service porte sur autre chose que ce qui était demandé"))]
    Other,
}

impl Query {
    /// Asks about these bytes.
    #[must_use]
    pub fn new(bytes: &[u8], rng: &mut impl RngCore) -> Self {
        let mut nonce = [0; 8];
        rng.fill_bytes(&mut nonce);
        // A number above zero that takes all eight bytes has one form only.
        if let Some(first) = nonce.first_mut() {
            *first = *first & 0x3f | 0x40;
        }
        Self {
            hash: Hash::of(bytes),
            nonce,
        }
    }

    /// `TimeStampReq` (RFC 3161, 2.4.1), asking for the service's certificate too.
    #[must_use]
    pub fn to_der(&self) -> Vec<u8> {
        let imprint = self.imprint();
        let nonce = wrapped(INTEGER, &self.nonce);
        let parts = [&[INTEGER, 1, 1][..], &imprint, &nonce, &[1, 1, 0xff]];
        wrapped(SEQUENCE, &parts.concat())
    }

    fn imprint(&self) -> Vec<u8> {
        let hash = wrapped(OCTETS, &self.hash.0);
        wrapped(SEQUENCE, &[&SHA_256[..], &hash].concat())
    }

    /// What `TimeStampResp` (RFC 3161, 2.4.2) says, if it answers this. Its signature is not looked at.
    ///
    /// # Errors
    /// When it is a no, is of another form, or is about something else.
    pub fn read(&self, reply: &[u8]) -> Result<Stamped, BadReply> {
        let mut reply = Values(reply).inside(SEQUENCE).ok_or(BadReply::Form)?;
        let mut status = reply.inside(SEQUENCE).ok_or(BadReply::Form)?;
        match status.expect(INTEGER) {
            // Granted, or granted with changes.
            Some([0 | 1]) => {}
            Some([no]) => return Err(BadReply::Refused(*no)),
            _ => return Err(BadReply::Form),
        }
        let info = signed(reply).ok_or(BadReply::Form)?;
        let mut info = Values(info).inside(SEQUENCE).ok_or(BadReply::Form)?;
        let _version = info.expect(INTEGER).ok_or(BadReply::Form)?;
        let _policy = info.expect(OBJECT).ok_or(BadReply::Form)?;
        let imprint = info.expect(SEQUENCE).ok_or(BadReply::Form)?;
        if wrapped(SEQUENCE, imprint) != self.imprint() {
            return Err(BadReply::Other);
        }
        let _serial = info.expect(INTEGER).ok_or(BadReply::Form)?;
        let at = info.expect(TIME).and_then(moment).ok_or(BadReply::Form)?;
        // Accuracy and ordering may stand before it.
        while let Some((tag, content)) = info.next() {
            if tag == INTEGER {
                return if content == self.nonce {
                    Ok(Stamped { at })
                } else {
                    Err(BadReply::Other)
                };
            }
        }
        Err(BadReply::Other)
    }
}

/// What is signed in a reply: the bytes of `TSTInfo`.
fn signed(mut reply: Values<'_>) -> Option<&[u8]> {
    let mut token = reply.inside(SEQUENCE)?;
    if token.expect(OBJECT)? != SIGNED_DATA {
        return None;
    }
    let mut data = token.inside(MARKED)?.inside(SEQUENCE)?;
    data.expect(INTEGER)?;
    let _digests = data.next()?;
    let mut content = data.inside(SEQUENCE)?;
    if content.expect(OBJECT)? != TST_INFO {
        return None;
    }
    content.inside(MARKED)?.expect(OCTETS)
}

/// `20261129081500Z`, with parts of a second or without (RFC 3161, 2.4.2).
fn moment(text: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let whole = text.split('.').next()?;
    let time = DateTime::strptime("%Y%m%d%H%M%S", whole).ok()?;
    time.to_zoned(jiff::tz::TimeZone::UTC)
        .ok()
        .map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query() -> Query {
        Query {
            hash: Hash::of(b"a head"),
            nonce: [0x41, 2, 3, 4, 5, 6, 7, 8],
        }
    }

    fn reply(query: &Query, status: u8, time: &str, nonce: &[u8]) -> Vec<u8> {
        let info = [
            &[INTEGER, 1, 1][..],
            &wrapped(OBJECT, &[0x2a, 3]),
            &query.imprint(),
            &wrapped(INTEGER, &[9, 9]),
            &wrapped(TIME, time.as_bytes()),
            &wrapped(SEQUENCE, &[INTEGER, 1, 1]),
            &wrapped(INTEGER, nonce),
        ]
        .concat();
        let info = wrapped(OCTETS, &wrapped(SEQUENCE, &info));
        let content = [wrapped(OBJECT, &TST_INFO), wrapped(MARKED, &info)].concat();
        let data = [
            &[INTEGER, 1, 3][..],
            &[0x31, 0],
            &wrapped(SEQUENCE, &content),
        ]
        .concat();
        let data = wrapped(MARKED, &wrapped(SEQUENCE, &data));
        let token = wrapped(SEQUENCE, &[wrapped(OBJECT, &SIGNED_DATA), data].concat());
        let status = wrapped(SEQUENCE, &[INTEGER, 1, status]);
        wrapped(SEQUENCE, &[status, token].concat())
    }

    #[test]
    fn a_query_is_as_the_standard_has_it() {
        assert_eq!(
            hex::encode(query().to_der()),
            format!(
                "3043020101\
                 3031300d060960864801650304020105000420{}\
                 02084102030405060708\
                 0101ff",
                hex::encode(Hash::of(b"a head").0)
            )
        );
    }

    #[test]
    fn a_reply_answers_its_own_question_only() {
        let query = query();
        let good = reply(&query, 0, "20261129081500Z", &query.nonce);
        let at: Timestamp = "2026-11-29T08:15:00Z".parse().unwrap();
        assert_eq!(query.read(&good), Ok(Stamped { at }));
        let parts = reply(&query, 1, "20261129081500.25Z", &query.nonce);
        assert_eq!(query.read(&parts), Ok(Stamped { at }));

        assert_eq!(
            query.read(&reply(&query, 2, "20261129081500Z", &query.nonce)),
            Err(BadReply::Refused(2))
        );
        assert_eq!(
            query.read(&reply(&query, 0, "20261129081500Z", &[0x42, 2])),
            Err(BadReply::Other)
        );
        assert_eq!(
            query.read(&reply(&query, 0, "tomorrow", &query.nonce)),
            Err(BadReply::Form)
        );
        let other = Query {
            hash: Hash::of(b"another"),
            ..query.clone()
        };
        assert_eq!(other.read(&good), Err(BadReply::Other));
        assert_eq!(query.read(b"<html>"), Err(BadReply::Form));
        for cut in 0..good.len() {
            assert!(query.read(&good[..cut]).is_err(), "{cut}");
        }
        // A refusal without a token.
        let no = wrapped(SEQUENCE, &wrapped(SEQUENCE, &[INTEGER, 1, 2]));
        assert_eq!(query.read(&no), Err(BadReply::Refused(2)));
    }
}
