//! The pictures that networks show of a link, what the heads of pages tell them and search engines, and icons.

/// The icons that browsers and telephones ask for.
pub(crate) mod icon;
/// The addresses of pictures and of what machines ask for.
pub(crate) mod pages;
/// What the pages' heads say to networks and search engines.
pub(crate) mod preview;
/// What search engines are told.
pub(crate) mod robots;
/// What a card says.
pub(crate) mod words;
