//! Forms of the desk: one page, one question, one button.

use askama::Template;
use axum::http::StatusCode;
use sha2::{Digest as _, Sha256};

use super::visit::Visit;
use crate::web;
use crate::web::respond;
use crate::web::view::PageContext;

/// A short name of a text. A page that shows the text sends it back, so that what somebody else saved until then is noticed, whichever revisions
/// are kept: who began with what does not depend on it.
pub(crate) fn mark(text: &str) -> String {
    let mut mark = hex::encode(Sha256::digest(text.as_bytes()));
    mark.truncate(16);
    mark
}

/// What is to stand where two may have written: what one typed now, beside what is saved and what stood there when the page was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meets {
    /// What is saved: nothing else was typed.
    Saved,
    /// What was typed: nobody else wrote.
    Typed,
    /// Both wrote something else.
    Both,
}

/// Judges a field whose page carried a mark of it ([`FormPage::began_with`]).
pub(crate) fn meets(visit: &Visit, name: &str, typed: &str, saved: &str) -> Meets {
    let began = visit.fields.value(&format!("began-{name}"));
    if typed == saved || mark(typed) == began {
        Meets::Saved
    } else if mark(saved) == began {
        Meets::Typed
    } else {
        Meets::Both
    }
}

/// What stands around every page of the desk.
#[derive(Debug, Clone)]
pub(crate) struct Shell {
    /// What browsers tell of this page when it is left.
    pub(crate) referrer: &'static str,
    /// The token that forms carry; empty where nobody is signed in.
    pub(crate) token: String,
    /// Who is signed in; empty where nobody is.
    pub(crate) name: String,
    /// What was just done.
    pub(crate) done: Option<String>,
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Input {
    /// A line of text, an address, a password, a date: the type of the input.
    Line(&'static str),
    /// Several lines.
    Text,
    /// One of several.
    One,
    /// Any of several.
    Any,
}

/// A choice.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) chosen: bool,
}

/// A field.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) input: Input,
    pub(crate) value: String,
    pub(crate) autocomplete: &'static str,
    /// Kinds of files that are taken, where it takes one.
    pub(crate) accept: &'static str,
    pub(crate) choices: Vec<Choice>,
    pub(crate) optional: bool,
    /// Shown, and not to be changed.
    pub(crate) fixed: bool,
    /// Language of what is typed; empty for that of the page.
    pub(crate) lang: String,
    /// Lines that are seen of several.
    pub(crate) rows: usize,
    pub(crate) error: Option<String>,
}

impl Field {
    /// A line.
    pub(crate) fn line(kind: &'static str, name: &str, label: String, value: &str) -> Self {
        Self {
            name: name.to_owned(),
            label,
            hint: String::new(),
            input: Input::Line(kind),
            value: value.to_owned(),
            autocomplete: "off",
            accept: "",
            choices: Vec::new(),
            optional: false,
            fixed: false,
            lang: String::new(),
            rows: 4,
            error: None,
        }
    }

    /// Several lines.
    pub(crate) fn text(name: &str, label: String, value: &str) -> Self {
        Self {
            input: Input::Text,
            ..Self::line("text", name, label, value)
        }
    }

    /// A file: the form is then sent as `multipart/form-data`.
    pub(crate) fn file(name: &str, label: String, accept: &'static str) -> Self {
        Self {
            accept,
            ..Self::line("file", name, label, "")
        }
    }

    /// Choices.
    pub(crate) fn choices(input: Input, name: &str, label: String, choices: Vec<Choice>) -> Self {
        Self {
            input,
            choices,
            ..Self::line("text", name, label, "")
        }
    }

    /// With what is to be said of it.
    pub(crate) fn hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }

    /// With what browsers and password managers fill in.
    pub(crate) fn autocomplete(mut self, kind: &'static str) -> Self {
        self.autocomplete = kind;
        self
    }

    /// May stay empty.
    pub(crate) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    pub(super) fn kind(&self) -> &'static str {
        match self.input {
            Input::Line(kind) => kind,
            _ => "",
        }
    }

    pub(super) fn is(&self, input: &str) -> bool {
        match self.input {
            Input::Line(_) => input == "line",
            Input::Text => input == "text",
            Input::One => input == "one",
            Input::Any => input == "any",
        }
    }

    pub(super) fn described(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("h-{}", self.name));
        let error = self.error.as_ref().map(|_| format!("e-{}", self.name));
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }
}

/// Another way on.
#[derive(Debug, Clone)]
pub(crate) struct Way {
    pub(crate) label: String,
    pub(crate) url: String,
}

/// A page with one form.
#[derive(Debug, Clone, Template)]
#[template(path = "desk/form.html")]
pub(crate) struct FormPage {
    pub(crate) ctx: PageContext,
    pub(crate) shell: Shell,
    pub(crate) title: String,
    /// The page above, where there is one.
    pub(crate) back: Option<Way>,
    /// Paragraphs before the form.
    pub(crate) lead: Vec<String>,
    /// What is wrong with the whole.
    pub(crate) problem: Option<String>,
    pub(crate) fields: Vec<Field>,
    /// Fields that most people need not.
    pub(crate) more: Vec<Field>,
    pub(crate) more_label: String,
    pub(crate) hidden: Vec<(String, String)>,
    pub(crate) action: String,
    pub(crate) button: String,
    pub(crate) ways: Vec<Way>,
    /// The code that a camera reads, as an SVG path and its side; and what is typed instead.
    pub(crate) code: Option<(String, i32, String)>,
    /// What a passkey does here, in place of the fields.
    pub(crate) passkey: Option<Ceremony>,
    /// What unfolds the form, and what stands before it then: where something else comes first.
    pub(crate) folded: Option<(String, String)>,
}

/// What the page's script does with a passkey: it asks the server what to sign, asks the browser, and sends the form with the answer in it.
#[derive(Debug, Clone)]
pub(crate) struct Ceremony {
    /// `get`: one is shown; `create`: one is made.
    pub(crate) kind: &'static str,
    /// Where the script asks what to sign.
    pub(crate) url: String,
    /// The name that the site has to be opened under.
    pub(crate) site: String,
    /// What its button says.
    pub(crate) label: String,
    /// Whether the browser offers passkeys where the address is typed.
    pub(crate) offers: bool,
    /// What is said where it cannot be done here.
    pub(crate) cannot: String,
}

impl FormPage {
    /// A form that posts to the address at which it is shown.
    pub(crate) fn new(visit: &Visit, title: String, button: String) -> Self {
        let action = visit.here.split('?').next().unwrap_or("/desk").to_owned();
        let lang = visit.query.value("lang");
        Self {
            ctx: visit.context(title.clone()),
            shell: visit.shell(),
            title,
            back: None,
            lead: Vec::new(),
            problem: None,
            fields: Vec::new(),
            more: Vec::new(),
            more_label: String::new(),
            hidden: Vec::new(),
            action: match lang {
                "en" | "fr" => format!("{action}?lang={lang}"),
                _ => action,
            },
            button,
            ways: Vec::new(),
            code: None,
            passkey: None,
            folded: None,
        }
    }

    /// With a paragraph.
    pub(crate) fn lead(mut self, text: String) -> Self {
        self.lead.push(text);
        self
    }

    /// With a field.
    pub(crate) fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// With something that it carries along.
    pub(crate) fn hidden(mut self, name: &str, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.hidden.push((name.to_owned(), value));
        }
        self
    }

    /// With marks of what is saved: whoever writes now has that before them, in the fields or beside them.
    pub(crate) fn began_with<'s>(
        mut self,
        saved: impl IntoIterator<Item = (String, &'s str)>,
    ) -> Self {
        let marks = saved.into_iter();
        let marks = marks.map(|(name, saved)| (format!("began-{name}"), mark(saved)));
        self.hidden.extend(marks);
        self
    }

    /// Says that somebody else wrote here meanwhile, and what. Sent again, it is meant.
    pub(crate) fn met(&mut self, visit: &Visit, name: &str, saved: &str) {
        let told = visit.t("desk-conflict-theirs");
        self.wrong(name, format!("{told} {saved}"));
    }

    /// With another way on.
    pub(crate) fn way(mut self, label: String, url: &str) -> Self {
        self.ways.push(Way {
            label,
            url: url.to_owned(),
        });
        self
    }

    /// With the way back.
    pub(crate) fn back(mut self, label: String, url: &str) -> Self {
        self.back = Some(Way {
            label,
            url: url.to_owned(),
        });
        self
    }

    /// Shows a field without what was typed.
    pub(crate) fn clear(&mut self, name: &str) {
        let mut all = self.fields.iter_mut().chain(self.more.iter_mut());
        if let Some(field) = all.find(|field| field.name == name) {
            field.value.clear();
        }
    }

    /// Says what is wrong with a field.
    pub(crate) fn wrong(&mut self, name: &str, error: String) {
        let mut all = self.fields.iter_mut().chain(self.more.iter_mut());
        match all.find(|field| field.name == name) {
            Some(field) => field.error = Some(error),
            None => self.problem = Some(error),
        }
    }

    pub(super) fn errors(&self) -> Vec<(String, String)> {
        let whole = self
            .problem
            .iter()
            .map(|error| (String::new(), error.clone()));
        let fields = self.fields.iter().chain(&self.more).filter_map(|field| {
            let at = match field.input {
                Input::One | Input::Any => format!("f-{}-1", field.name),
                _ => format!("f-{}", field.name),
            };
            Some((at, field.error.clone()?))
        });
        whole.chain(fields).collect()
    }

    /// Whether there is something to correct.
    pub(crate) fn is_wrong(&self) -> bool {
        !self.errors().is_empty()
    }

    pub(super) fn error_count(&self) -> u64 {
        u64::try_from(self.errors().len()).unwrap_or(u64::MAX)
    }

    pub(super) fn has_file(&self) -> bool {
        self.fields.iter().any(|field| field.kind() == "file")
    }

    pub(super) fn more_is_wrong(&self) -> bool {
        self.more.iter().any(|field| field.error.is_some())
    }

    /// Says in the document's title, first of all, that there is something to correct.
    pub(crate) fn title_with_errors(&mut self) {
        let errors = self.ctx.count("form-error-summary", self.error_count());
        self.ctx.title = format!("{errors} · {}", self.title);
    }

    /// The page. One with something to correct says so first, in its title too.
    pub(crate) fn answer(mut self) -> web::Result {
        if !self.is_wrong() {
            return respond::page(StatusCode::OK, &self);
        }
        self.title_with_errors();
        respond::page(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }

    /// The page with another status.
    pub(crate) fn answer_with(self, status: StatusCode) -> web::Result {
        let mut answer = self.answer()?;
        *answer.status_mut() = status;
        Ok(answer)
    }
}
