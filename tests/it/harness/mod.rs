//! What the stories are told with.

pub(crate) mod html;
pub(crate) mod http;
pub(crate) mod person;
pub(crate) mod postgres;
pub(crate) mod process;
pub(crate) mod relay;
pub(crate) mod search;
pub(crate) mod site;
pub(crate) mod timestamps;
pub(crate) mod wait;

pub(crate) use http::{Answer, Http};
pub(crate) use person::Person;
pub(crate) use site::{Setting, Site};
