//! Tokens: the personal links, derived and signed; sign-in links and cookies, random and stored as a hash.
//!
//! A personal link is an identifier and a MAC of kind, identifier and a revocation counter, under the program's secret: nothing is stored, every mail
//! can carry it, and raising the counter revokes it. To add a kind of link, add a [`Kind`].

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What a personal link opens; a link of one kind never opens another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Registration,
    Speaker,
    Invitation,
    /// Stops invitations to the person of an invitation.
    Unsubscribe,
    SeriesFollower,
    /// One's own programme; the identifier is its holder's.
    Itinerary,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Speaker => "speaker",
            Self::Invitation => "invitation",
            Self::Unsubscribe => "unsubscribe",
            Self::SeriesFollower => "series-follower",
            Self::Itinerary => "itinerary",
        }
    }
}

/// The program's secret; several machines share one.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// Any text of enough entropy, hashed to a key.
    pub fn from_text(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    fn mac(&self, kind: Kind, id: Uuid, revision: i64) -> [u8; 16] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any length will do");
        mac.update(kind.name().as_bytes());
        mac.update(id.as_bytes());
        mac.update(&revision.to_be_bytes());
        mac.finalize().into_bytes()[..16].try_into().expect("16 of 32 bytes")
    }

    /// The token of a personal link: 43 characters.
    pub fn link(&self, kind: Kind, id: Uuid, revision: i64) -> String {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(id.as_bytes());
        bytes[16..].copy_from_slice(&self.mac(kind, id, revision));
        BASE64.encode(bytes)
    }

    /// Whether `token` is the link of this kind, identifier and revision. Compared in constant time.
    pub fn holds(&self, token: &str, kind: Kind, id: Uuid, revision: i64) -> bool {
        let Ok(bytes) = BASE64.decode(token) else { return false };
        if bytes.len() != 32 || bytes[..16] != *id.as_bytes() {
            return false;
        }
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any length will do");
        mac.update(kind.name().as_bytes());
        mac.update(id.as_bytes());
        mac.update(&revision.to_be_bytes());
        mac.verify_truncated_left(&bytes[16..]).is_ok()
    }
}

/// The identifier that a personal link claims to be of; look it up, then ask [`Secret::holds`].
pub fn claimed_id(token: &str) -> Option<Uuid> {
    let bytes = BASE64.decode(token).ok()?;
    (bytes.len() == 32).then(|| Uuid::from_slice(&bytes[..16]).ok())?
}

/// A text in which no personal link can be used: their tokens are cut out. For organisers, who read others' mails.
pub fn masked(text: &str) -> String {
    let token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars().chain(std::iter::once(' ')) {
        if token(c) {
            word.push(c);
            continue;
        }
        out.push_str(if claimed_id(&word).is_some() { "…" } else { &word });
        word.clear();
        out.push(c);
    }
    out.pop();
    out
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A token that cannot be guessed: for sign-in links and cookies.
pub fn fresh() -> String {
    BASE64.encode(random::<32>())
}

/// What is stored of such a token.
pub fn hash(token: &str) -> String {
    BASE64.encode(Sha256::digest(token.as_bytes()))
}

/// A short name of some bytes, for file names and ETags.
pub fn content_hash(bytes: &[u8]) -> String {
    BASE64.encode(&Sha256::digest(bytes)[..15])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_text_holds_no_token() {
        let token = Secret::from_text("a").link(Kind::Invitation, Uuid::from_u128(7), 0);
        let text = format!("Svar:\nhttps://x.no/nb/invitation/{token}?answer=accepted\nOg: /nb/my/{token}");
        assert_eq!(masked(&text), "Svar:\nhttps://x.no/nb/invitation/…?answer=accepted\nOg: /nb/my/…");
    }

    #[test]
    fn a_link_opens_one_thing_until_it_is_revoked() {
        let secret = Secret::from_text("a");
        let (id, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let token = secret.link(Kind::Registration, id, 0);
        assert_eq!(claimed_id(&token), Some(id));
        assert!(secret.holds(&token, Kind::Registration, id, 0));
        assert!(!secret.holds(&token, Kind::Registration, id, 1));
        assert!(!secret.holds(&token, Kind::Speaker, id, 0));
        assert!(!secret.holds(&token, Kind::Registration, other, 0));
        assert!(!Secret::from_text("b").holds(&token, Kind::Registration, id, 0));
        for bad in ["", "x", "åäö", &token[1..]] {
            assert!(!secret.holds(bad, Kind::Registration, id, 0), "{bad}");
        }
    }
}
