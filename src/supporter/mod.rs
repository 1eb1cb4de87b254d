//! A supporter's own view, without an account: they give their mailbox, and a link that is mailed there shows for an hour what they joined here.
//!
//! Nothing is kept by mailbox that was not kept before: a statement is found by the same keyed hash that counts a person once, made of the
//! address that the link proves and of the names that its owner types. So two people at one mailbox see each their own, and whoever has the
//! database and a key can test no more than they could (`docs/decisions/0046`). Lists of addresses are found by the hash of the mailbox that
//! leaving them needs.
//!
//! Who asks there to be taken out is kept until they are answered ([`asked_out`]).
//!
//! Asking for the link looks nothing up, and answers everybody alike (promise P8). What a statement holds is sealed, and its withdrawal code is kept nowhere:
//! the page says so.

/// Who asks to be taken out.
pub(crate) mod asked_out;
/// Links in the store.
pub(crate) mod store;
