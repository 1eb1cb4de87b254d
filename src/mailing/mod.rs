//! Writing to a list of addresses from the key holder's machine: the server never has the list in clear, nor the text.
//!
//! | step | module |
//! |---|---|
//! | texts by language, as files | [`text`] |
//! | one mail after the other through a relay, until all have it | [`send`] |
//! | who has it already: a run that was cut off goes on where it stopped | [`journal`] |

pub mod journal;
pub mod send;
pub mod text;

#[cfg(test)]
mod tests;
