//! Reads our own pages the way a browser without JavaScript does: forms, links, visible text.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A form as a page offers it; filling it in changes the copy.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) action: String,
    /// Name and value of everything that would be sent.
    pub(crate) fields: Vec<(String, String)>,
    /// Name and value of boxes that can be ticked.
    boxes: Vec<(String, String)>,
    /// Names of lines and areas that can be typed into.
    inputs: Vec<String>,
}

impl Form {
    /// The form of a page that posts to `action`.
    #[track_caller]
    pub(crate) fn of(page: &str, action: &str) -> Self {
        forms(page)
            .into_iter()
            .find(|form| form.action == action)
            .unwrap_or_else(|| panic!("no form posts to {action} in:\n{page}"))
    }

    /// Types into a field that the page shows.
    #[track_caller]
    pub(crate) fn fill(&mut self, name: &str, value: &str) -> &mut Self {
        assert!(
            self.inputs.iter().any(|known| known == name),
            "the form has no field {name}"
        );
        self.set(name, value)
    }

    /// Sends a value whether the page has such a field or not.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> &mut Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    #[track_caller]
    pub(crate) fn tick(&mut self, name: &str, value: &str) -> &mut Self {
        let wanted = (name.to_owned(), value.to_owned());
        assert!(self.boxes.contains(&wanted), "no box {name}={value}");
        if !self.fields.contains(&wanted) {
            self.fields.push(wanted);
        }
        self
    }

    pub(crate) fn untick(&mut self, name: &str, value: &str) -> &mut Self {
        self.fields.retain(|(n, v)| !(n == name && v == value));
        self
    }

    pub(crate) fn boxes(&self, name: &str) -> Vec<String> {
        self.boxes
            .iter()
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.clone())
            .collect()
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// What is ticked or typed under a name.
    pub(crate) fn values(&self, name: &str) -> Vec<&str> {
        self.fields
            .iter()
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// The body that a browser sends.
    pub(crate) fn encode(&self) -> String {
        let code = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        self.fields
            .iter()
            .map(|(name, value)| format!("{}={}", code(name), code(value)))
            .collect::<Vec<_>>()
            .join("&")
    }
}

fn forms(page: &str) -> Vec<Form> {
    pieces(page, "<form ", "</form>").map(form).collect()
}

/// What stands between each `from` and the next `to`.
fn pieces<'p>(page: &'p str, from: &'p str, to: &'p str) -> impl Iterator<Item = &'p str> {
    page.split(from)
        .skip(1)
        .map(move |rest| rest.split(to).next().unwrap_or(rest))
}

fn form(html: &str) -> Form {
    let mut form = Form {
        action: attribute(html, "action").unwrap_or_default(),
        fields: Vec::new(),
        boxes: Vec::new(),
        inputs: Vec::new(),
    };
    for input in html.split("<input ").skip(1) {
        let tag = input.split('>').next().unwrap_or(input);
        let name = attribute(tag, "name").unwrap_or_default();
        let value = attribute(tag, "value").unwrap_or_default();
        if matches!(
            attribute(tag, "type").as_deref(),
            Some("checkbox" | "radio")
        ) {
            form.boxes.push((name.clone(), value.clone()));
            if tag.split_ascii_whitespace().any(|word| word == "checked") {
                form.fields.push((name, value));
            }
        } else {
            form.inputs.push(name.clone());
            form.fields.push((name, value));
        }
    }
    for select in pieces(html, "<select ", "</select>") {
        let (tag, options) = select.split_once('>').unwrap_or((select, ""));
        let name = attribute(tag, "name").unwrap_or_default();
        let chosen = options
            .split("<option ")
            .skip(1)
            .filter_map(|option| option.split('>').next())
            .find(|option| option.ends_with(" selected"))
            .and_then(|option| attribute(option, "value"))
            .unwrap_or_default();
        form.inputs.push(name.clone());
        form.fields.push((name, chosen));
    }
    for area in pieces(html, "<textarea ", "</textarea>") {
        let (tag, text) = area.split_once('>').unwrap_or((area, ""));
        let name = attribute(tag, "name").unwrap_or_default();
        form.inputs.push(name.clone());
        let text = text.strip_prefix('\n').unwrap_or(text);
        form.fields.push((name, unescape(text)));
    }
    form
}

/// The first attribute of this name.
pub(crate) fn attribute(tag: &str, name: &str) -> Option<String> {
    let mark = format!("{name}=\"");
    let at = tag.match_indices(&mark).map(|(at, _)| at).find(|at| {
        *at == 0
            || tag
                .as_bytes()
                .get(at - 1)
                .is_some_and(u8::is_ascii_whitespace)
    })?;
    let rest = tag.get(at + mark.len()..)?;
    rest.split('"').next().map(unescape)
}

/// Addresses of all links.
pub(crate) fn links(page: &str) -> Vec<String> {
    page.split("<a ")
        .skip(1)
        .filter_map(|rest| attribute(rest.split('>').next().unwrap_or(rest), "href"))
        .collect()
}

/// The title of a page.
pub(crate) fn title(page: &str) -> String {
    pieces(page, "<title>", "</title>")
        .next()
        .map(unescape)
        .unwrap_or_default()
}

/// The messages of the error summary, as a person reads them.
pub(crate) fn errors(page: &str) -> Vec<String> {
    pieces(page, "<div class=\"error-summary\"", "</div>")
        .flat_map(|summary| pieces(summary, "<li>", "</li>"))
        .map(visible)
        .collect()
}

/// Text without tags, and without what only machines read.
pub(crate) fn visible(html: &str) -> String {
    let mut text = String::new();
    let html: String = html
        .split("<script")
        .enumerate()
        .map(|(at, part)| match (at, part.split_once("</script>")) {
            (0, _) => part,
            (_, Some((_, rest))) => rest,
            (_, None) => "",
        })
        .collect();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => text.push(c),
            _ => {}
        }
    }
    unescape(&text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a browser makes of the escapes that our templates write.
pub(crate) fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let Some(end) = from.find(';').filter(|end| *end < 10) else {
            plain.push('&');
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        let name = from.get(1..end).unwrap_or_default();
        let number = name
            .strip_prefix('#')
            .and_then(|digits| match digits.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => digits.parse().ok(),
            });
        match (name, number.and_then(char::from_u32)) {
            (_, Some(c)) => plain.push(c),
            ("amp", _) => plain.push('&'),
            ("lt", _) => plain.push('<'),
            ("gt", _) => plain.push('>'),
            ("quot", _) => plain.push('"'),
            ("apos", _) => plain.push('\''),
            ("nbsp", _) => plain.push('\u{a0}'),
            _ => panic!("an escape that the harness does not know: &{name};"),
        }
        rest = from.get(end + 1..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}
