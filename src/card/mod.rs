//! What networks show of a link: a picture of 1200 × 630 points per campaign and language, with the campaign's demand, colour and number.
//!
//! Networks fetch a picture once and show it for weeks, so everything on it must stay true: the number is a floor ("more than 15,000") that
//! moves in steps, and the step stands in the picture's address ([`words`]). Pictures are drawn one at a time and kept ([`draw`]).

/// Drawing pictures, and keeping them.
pub mod draw;
/// Breaking lines, and the size at which a text fits.
pub mod fit;
