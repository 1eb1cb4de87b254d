use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value for a message's placeholder: text, or a number (which can choose a plural form).
#[derive(Debug, Clone)]
pub struct Arg<'a>(pub(super) FluentValue<'a>);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::String(Cow::Owned(text)))
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => { $(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )* };
}

from_numbers!(u8, u16, u32, u64, usize, i32, i64);
