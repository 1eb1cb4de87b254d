//! Somebody at a browser without JavaScript, and their mailbox.

use std::path::Path;

use super::html::{Form, attribute, links, unescape, visible};
use super::wait::until;
use super::{Answer, Site};
use clameur_ledger::Receipt;

/// A person who visits a site. Tests move them around by name.
#[derive(Debug, Clone)]
pub(crate) struct Person<'s> {
    site: &'s Site,
    pub(crate) given: String,
    pub(crate) family: String,
    pub(crate) email: String,
    pub(crate) lang: String,
    /// The campaign that they visit; by default the site's.
    campaign: Option<String>,
    /// Whether they tick every box that can be left empty, too.
    pub(crate) agrees_to_all: bool,
    /// Path of the newest mailed link that was opened.
    link: Option<String>,
    seen: Vec<String>,
}

/// A mail as its recipient reads it.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    /// Paths of this site that it links to.
    pub(crate) links: Vec<String>,
}

impl Mail {
    /// The link that contains `part`.
    #[track_caller]
    pub(crate) fn link(&self, part: &str) -> String {
        self.links
            .iter()
            .find(|link| link.contains(part))
            .unwrap_or_else(|| panic!("no link with {part} in:\n{}", self.text))
            .clone()
    }
}

impl<'s> Person<'s> {
    pub(crate) fn new(site: &'s Site, given: &str, family: &str) -> Self {
        let email = format!("personne-{}@example.org", site.next_number());
        Self {
            site,
            given: given.to_owned(),
            family: family.to_owned(),
            email,
            lang: "fr".to_owned(),
            campaign: None,
            agrees_to_all: false,
            link: None,
            seen: Vec::new(),
        }
    }

    pub(crate) fn with_email(mut self, email: &str) -> Self {
        email.clone_into(&mut self.email);
        self
    }

    pub(crate) fn of_campaign(mut self, slug: &str) -> Self {
        self.campaign = Some(slug.to_owned());
        self
    }

    pub(crate) fn reading(mut self, lang: &str) -> Self {
        lang.clone_into(&mut self.lang);
        self
    }

    pub(crate) fn agreeing_to_all(mut self) -> Self {
        self.agrees_to_all = true;
        self
    }

    /// The campaign's address in this person's language, with what follows.
    pub(crate) fn path(&self, rest: &str) -> String {
        let slug = self.campaign.as_ref().unwrap_or(&self.site.slug);
        format!("/{}/{slug}{rest}", self.lang)
    }

    /// The form as this person fills it in.
    #[track_caller]
    pub(crate) fn filled_form(&self, targets: &[&str]) -> Form {
        let page = self.site.http().get(&self.path("/join")).expect(200);
        let mut form = Form::of(page.text(), &self.path("/join"));
        form.fill("given-name", &self.given)
            .fill("family-name", &self.family)
            .fill("email", &self.email);
        for target in targets {
            form.tick("target", target);
        }
        for consent in form.boxes("consent") {
            let optional = matches!(consent.as_str(), "respondent" | "news" | "procedure");
            if self.agrees_to_all || !optional {
                form.tick("consent", &consent);
            }
        }
        form
    }

    #[track_caller]
    pub(crate) fn sends(&self, form: &Form) -> Answer {
        self.site.http().post(&form.action, &form.encode())
    }

    /// Fills in the form and sends it: what is shown then is the same for everybody.
    #[track_caller]
    pub(crate) fn joins(&self, targets: &[&str]) -> Answer {
        self.sends(&self.filled_form(targets)).expect(200)
    }

    /// Waits for a mail that has not been read yet.
    #[track_caller]
    pub(crate) fn reads_mail(&mut self) -> Mail {
        let what = format!("a new mail for {}", self.email);
        until(&what, || self.new_mail())
    }

    /// The mail that came since the last one was read, the oldest first.
    pub(crate) fn new_mail(&mut self) -> Option<Mail> {
        let folder = self.site.mail_folder.lock().unwrap().clone();
        match folder {
            Some(folder) => self.new_mail_in(&folder),
            None => self.new_mail_on_page(),
        }
    }

    fn new_mail_in(&mut self, folder: &Path) -> Option<Mail> {
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .ok()?
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "eml"))
            .collect();
        files.sort_by_key(|path| path.metadata().and_then(|m| m.modified()).ok());
        for path in files {
            let name = path.display().to_string();
            if self.seen.contains(&name) {
                continue;
            }
            let mail = read_file(&path, &self.site.base_url())?;
            if mail.to == self.email {
                self.seen.push(name);
                return Some(mail);
            }
        }
        None
    }

    fn new_mail_on_page(&mut self) -> Option<Mail> {
        let page = self.site.http().get("/mailbox").expect(200);
        let mine = page
            .text()
            .split("<li>")
            .filter(|line| unescape(line).contains(&format!(" {} ", self.email)))
            .filter_map(|line| attribute(line, "href"))
            .filter(|url| !self.seen.contains(url))
            .last()?;
        let page = self.site.http().get(&mine).expect(200);
        let html = page.text();
        self.seen.push(mine);
        let base = self.site.base_url();
        let article = html
            .split("<article")
            .nth(1)
            .and_then(|rest| rest.split("</article>").next())
            .expect("a mail is an article");
        Some(Mail {
            to: self.email.clone(),
            subject: article
                .split("</h1>")
                .next()
                .map(|head| visible(&format!("<article{head}")))
                .unwrap_or_default(),
            text: visible(&format!("<article{article}")),
            links: links(article)
                .into_iter()
                .filter_map(|link| link.strip_prefix(&base).map(str::to_owned))
                .collect(),
        })
    }

    /// Opens the confirmation mail and follows its link: a page with a button.
    #[track_caller]
    pub(crate) fn opens_mail(&mut self) -> Answer {
        let link = self.reads_mail().link("/confirm/");
        self.link = Some(link.clone());
        self.site.http().get(&link).expect(200)
    }

    /// Path of the link that this person was mailed.
    #[track_caller]
    pub(crate) fn link(&self) -> String {
        self.link.clone().expect("a mail was opened")
    }

    #[track_caller]
    pub(crate) fn token(&self) -> String {
        self.link()
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned()
    }

    /// Presses the button on the page that the link leads to; once counted, the one that shows the receipt.
    #[track_caller]
    pub(crate) fn presses_confirm(&self) -> Answer {
        self.site.posts(&self.link(), "thanks")
    }

    /// Presses the button, is counted, downloads the receipt.
    #[track_caller]
    pub(crate) fn confirms(&self) -> Receipt {
        self.presses_confirm().expect(200);
        self.downloads_receipt()
    }

    /// The receipt's file, which the harness keeps and verifies at the end of the story.
    #[track_caller]
    pub(crate) fn downloads_receipt(&self) -> Receipt {
        let file = self.site.posts(&self.link(), "receipt").expect(200);
        let receipt = Receipt::parse(&file.body).expect("the file is a receipt");
        self.site.keep(receipt.clone());
        receipt
    }

    /// All at once: joins, opens the mail, confirms.
    #[track_caller]
    pub(crate) fn is_counted(&mut self, targets: &[&str]) -> Receipt {
        self.joins(targets);
        self.opens_mail();
        self.confirms()
    }

    /// The code on the receipt page.
    #[track_caller]
    pub(crate) fn withdrawal_code(&self) -> String {
        let page = self.site.receipt_page(&self.link());
        let text = page.text();
        let code = text
            .split("<p class=\"withdrawal-code\"><code>")
            .nth(1)
            .and_then(|rest| rest.split('<').next());
        unescape(code.expect("the receipt page shows a code"))
    }

    /// Types a code into the form for leaving.
    #[track_caller]
    pub(crate) fn withdraws_with(&self, code: &str) -> Answer {
        let path = self.path("/withdraw");
        let page = self.site.http().get(&path).expect(200);
        let mut form = Form::of(page.text(), &path);
        form.fill("code", code);
        self.sends(&form)
    }

    #[track_caller]
    pub(crate) fn withdraws(&self) -> Answer {
        self.withdraws_with(&self.withdrawal_code()).expect(200)
    }
}

/// Reads a mail from its file, well enough for ours.
pub(crate) fn read_file(path: &Path, base_url: &str) -> Option<Mail> {
    let mail = std::fs::read_to_string(path).ok()?;
    let header = |name: &str| {
        let found = mail.lines().find_map(|line| line.strip_prefix(name));
        found.map(|value| value.trim_matches(['<', '>', ' ', '\r']).to_owned())
    };
    let plain = mail.replace("=\r\n", "").replace("=3D", "=");
    let links = plain
        .split(base_url)
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|c: char| c.is_whitespace() || "\"<>".contains(c))?;
            rest.get(..end).map(str::to_owned)
        })
        .collect();
    Some(Mail {
        to: header("To: ")?,
        subject: header("Subject: ").unwrap_or_default(),
        text: plain,
        links,
    })
}
