//! The sample data, and which path shows which page.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use clameur::campaign::definition::{Definition, Texts};
use clameur::count::reported::{self, Channel, Reported};
use clameur::dashboard::tally::{Goals, Tally};
use clameur::dashboard::view::{Dashboard, Files, Time};
use clameur::i18n::Lang;
use clameur::site::campaign::home::{CampaignCard, HomePage};
use clameur::site::campaign::parts::Parts;
use clameur::site::campaign::top::Top;
use clameur::site::campaign::view::{
    BatchView, CampaignState, ControllerView, ControllersPage, DocumentLink, DocumentPage,
    LandingPage, ProcedurePage, TimelineEntry, VersionView,
};
use clameur::site::count::view::{CountPage, DayCount, TargetCount};
use clameur::site::error_page::{ErrorPage, WayOn};
use clameur::site::mailbox::view::{MailLine, MailboxMessagePage, MailboxPage};
use clameur::site::receipt::ReceiptPage;
use clameur::site::share::view::ShareView;
use clameur::site::statement::view::{
    ConfirmPage, ConsentNames, ConsentSpec, CorrectView, DecidedPage, Decision, FieldError,
    FieldSpec, FormView, Given, JoinPage, LinkProblem, LinkProblemPage, OtherAnswers, SentPage,
    TargetSpec, WithdrawPage, WithdrawnPage,
};
use clameur::site::view::{CampaignLinks, CountView};
use clameur::statement::leaving::Terms;
use clameur::statement::store::{OnList, Stage};
use clameur::web::view::{LanguageLink, PageContext};
use clameur_instrument::Leaving;
use jiff::civil::{Date, date};

/// What the index lists; each also exists under `/en/`.
pub(crate) const PATHS: &[&str] = &[
    "/fr/",
    "/fr/technopolice",
    "/fr/technopolice/errors",
    "/fr/technopolice/empty",
    "/fr/technopolice/closed",
    "/fr/technopolice/soon",
    "/fr/technopolice/long",
    "/fr/technopolice/yellow",
    "/fr/technopolice/join",
    "/fr/technopolice/sent",
    "/fr/technopolice/confirm",
    "/fr/technopolice/expired",
    "/fr/technopolice/unknown",
    "/fr/technopolice/refused",
    "/fr/technopolice/rejected",
    "/fr/technopolice/receipt",
    "/fr/technopolice/withdraw",
    "/fr/technopolice/withdraw-error",
    "/fr/technopolice/withdrawn",
    "/fr/technopolice/count",
    "/fr/initiative/count",
    "/fr/initiative/count-open",
    "/fr/initiative/count-new",
    "/fr/technopolice/documents/mandate",
    "/fr/technopolice/documents/notice",
    "/fr/technopolice/controllers",
    "/fr/technopolice/procedure",
    "/fr/technopolice/procedure-empty",
    "/fr/error",
    "/fr/mailbox",
    "/fr/mailbox/1",
];

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/campaigns/technopolice");
const HASH: &str = "3f0c6a1b9e52d7c48811aa03be64f7209d5ec1b7730f42a86cd9e01f5ab2c794";

const CHECKPOINT: &str = "example.org/log/technopolice\n12912\nq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\n\n— example.org/log/technopolice Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";
const RESULT: &str = include_str!("../../campaigns/reclaim-your-face/result.csv");
const INSTRUMENT: &str = include_str!("../../instruments/eu-eci-individual.toml");

fn read(path: &str) -> Option<String> {
    std::fs::read_to_string(format!("{ROOT}/{path}")).ok()
}

struct Sample {
    lang: Lang,
    path: String,
    definition: Definition,
    texts: Texts,
    links: CampaignLinks,
}

pub(crate) fn render(path: &str) -> Option<String> {
    let path = if path == "/" { "/fr/" } else { path };
    let (code, rest) = path.strip_prefix('/')?.split_once('/')?;
    let lang = Lang::from_code(code)?;
    let definition: Definition = toml::from_str(&read("campaign.toml")?).expect("campaign.toml");
    let texts: Texts = toml::from_str(&read(&format!("{code}.toml"))?).expect("texts");
    let links = CampaignLinks::new(code, &definition.slug, &texts.title, &texts.speaker);
    let sample = Sample {
        lang,
        path: rest.to_owned(),
        definition,
        texts,
        links,
    };
    if let Some(variant) = rest.strip_prefix("initiative/") {
        return sample
            .initiative(variant)
            .map(|html| html.expect("renders"));
    }
    let page = match rest.strip_prefix("technopolice") {
        None => sample.elsewhere(),
        Some("" | "/errors" | "/empty" | "/closed" | "/soon" | "/long" | "/yellow") => {
            sample.campaign()
        }
        Some(rest) => sample
            .path_of_a_supporter(rest)
            .or_else(|| sample.record(rest)),
    };
    page.map(|html| html.expect("renders"))
}

type Page = Option<askama::Result<String>>;

impl Sample {
    fn ctx(&self, title: &str) -> PageContext {
        let languages = ["fr", "en"]
            .map(|code| LanguageLink {
                code: code.to_owned(),
                name: Lang::from_code(code).map_or_else(String::new, Lang::native_name),
                url: format!("/{code}/{}", self.path),
            })
            .into();
        PageContext {
            languages,
            description: self.texts.summary.clone(),
            canonical: format!("https://example.org/{}/{}", self.lang, self.path),
            accent: self.definition.accent.clone(),
            demonstration: true,
            mailbox: Some(format!("/{}/mailbox", self.lang)),
            home: format!("/{}/", self.lang),
            ..PageContext::new(self.lang, title)
        }
    }

    fn elsewhere(&self) -> Page {
        let mail = MailLine {
            url: format!("/{}/mailbox/1", self.lang),
            to: "prenom.exemple@example.org".to_owned(),
            subject: format!("{} : confirmez", self.texts.title),
            received: format!("{}, 14:05", self.lang.date(date(2022, 5, 24))),
        };
        Some(match self.path.as_str() {
            "" => HomePage {
                as_owner: String::new(),
                ctx: self.ctx(&self.lang.t("home-title")),
                campaigns: vec![CampaignCard {
                    title: self.texts.title.clone(),
                    demand: self.texts.demand.clone(),
                    speaker: self.texts.speaker.clone(),
                    lang: self.lang,
                    accent: self.definition.accent.clone(),
                    exercise: true,
                    standing: Vec::new(),
                    url: self.links.page.clone(),
                    counted: true,
                    count: count(),
                    open: true,
                    go: "home-join",
                    may_leave: true,
                    picture: None,
                }],
            }
            .render(),
            "error" => ErrorPage {
                ctx: self.ctx("404"),
                status: 404,
                what: "Cette page n’existe pas.".to_owned(),
                todo: "Vérifiez l’adresse, ou repartez de l’accueil.".to_owned(),
                reference: "7K3F-92QD".to_owned(),
                below_desk: false,
                links: Some(self.links.clone()),
                ways_on: vec![WayOn {
                    url: self.links.page.clone(),
                    label: self.lang.t("nav-campaign"),
                    lang: None,
                }],
                start: WayOn {
                    url: "/fr".to_owned(),
                    label: self.lang.t("error-home"),
                    lang: None,
                },
            }
            .render(),
            "mailbox" => MailboxPage {
                ctx: self.ctx(&self.lang.t("mailbox-title")),
                mails: vec![mail.clone(), mail],
            }
            .render(),
            "mailbox/1" => MailboxMessagePage {
                ctx: self.ctx(&mail.subject),
                mail,
                from: "Association de démonstration <contact@example.org>".to_owned(),
                text: "Bonjour,\n\nQuelqu’un, sans doute vous, a rejoint la plainte.\n\nPour confirmer :\nhttps://example.org/fr/technopolice/confirm/0A1B2C3D4E5F6G7H8J9K0M1N2P\n\n— L’Association de démonstration".to_owned(),
                mailbox_url: format!("/{}/mailbox", self.lang),
            }
            .render(),
            _ => return None,
        })
    }

    fn share(&self) -> ShareView {
        let url = "https://example.org/fr/technopolice";
        let open = !self.path.ends_with("/closed") && !self.path.ends_with("/soon");
        ShareView::new(self.lang, &self.texts, url, "/fr/technopolice", open)
    }

    fn top(&self, variant: &str) -> Top {
        let day = self.lang.date(date(2027, 1, 15));
        match variant {
            "/closed" => Top {
                title: self.lang.t("state-closed-title"),
                text: self.lang.t("state-over-filed"),
                ways_on: vec![(self.links.procedure.clone(), self.lang.t("nav-procedure"))],
            },
            _ => Top {
                title: self.lang.tr("state-opens-on", &[("value", day.into())]),
                text: String::new(),
                ways_on: vec![(self.links.follow.clone(), self.lang.t("follow-opens"))],
            },
        }
    }

    fn campaign(&self) -> Page {
        let mut texts = self.texts.clone();
        let mut definition = self.definition.clone();
        let variant = self.path.strip_prefix("technopolice").unwrap_or_default();
        let mut form = self.form();
        let mut ctx_title = texts.title.clone();
        match variant {
            "/errors" => {
                self.spoil(&mut form);
                ctx_title = form.title(self.lang, &ctx_title);
            }
            "/long" => {
                texts.demand = "Verkehrsüberwachungskamerabildauswertungssoftwarezulassungsverordnung abschaffen!".to_owned();
                texts.speaker =
                    "Bundesarbeitsgemeinschaftdatenschutzbeauftragtenverband und Freundinnen"
                        .to_owned();
                definition.organisations[0].name = "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein für Überwachungsgesamtrechnung".to_owned();
            }
            "/yellow" => definition.accent = "#ffd400".to_owned(),
            _ => {}
        }
        let mut ctx = self.ctx(&ctx_title);
        ctx.accent.clone_from(&definition.accent);
        let page = LandingPage {
            losses: Vec::new(),
            ctx,
            appeal: None,
            links: self.links.clone(),
            definition: &definition,
            texts: &texts,
            count: if variant == "/empty" {
                CountView {
                    goal: Some(1000),
                    ..CountView::default()
                }
            } else {
                count()
            },
            days: if variant == "/empty" { vec![] } else { days() },
            state: match variant {
                "/closed" => CampaignState::Closed,
                "/soon" => CampaignState::NotYet(date(2027, 1, 15)),
                _ => CampaignState::Open,
            },
            parts: Parts::default(),
            top: matches!(variant, "/closed" | "/soon").then(|| self.top(variant)),
            over: (
                self.lang.t("state-closed-title"),
                vec![self.lang.t("state-over"), self.lang.t("state-over-filed")],
            ),
            split: Vec::new(),
            form,
            until: None,
            hand: None,
            documents: self.documents(),
            changed: None,
            share: self.share(),
        };
        Some(page.render())
    }

    /// The form alone, with errors.
    fn join(&self) -> askama::Result<String> {
        let mut form = self.form();
        self.spoil(&mut form);
        JoinPage {
            ctx: self.ctx(&form.title(self.lang, &self.texts.title)),
            links: self.links.clone(),
            form,
            signs: self.texts.signs.clone(),
            documents: self.documents(),
        }
        .render()
    }

    /// After "never write to this address again".
    fn blocked(&self, links: CampaignLinks) -> Result<String, askama::Error> {
        DecidedPage {
            ctx: self.ctx(&self.lang.t("blocked-title")),
            links,
            decision: Decision::Blocked,
            news: false,
            open: true,
            allow_url: "#".to_owned(),
            link: "AAAA".to_owned(),
        }
        .render()
    }

    /// What somebody is about to sign.
    fn given(&self) -> Given {
        Given {
            title: "given-title",
            filled_at: self
                .lang
                .date_time(jiff::Timestamp::UNIX_EPOCH, &jiff::tz::TimeZone::UTC),
            fields: vec![("Nom".to_owned(), "Personne-Inventée".to_owned())],
            targets: self
                .targets()
                .into_iter()
                .take(2)
                .map(|t| t.title)
                .collect(),
            prior: Vec::new(),
            consents: vec![
                (self.lang.t("consent-age"), true),
                (self.lang.t("consent-signature"), false),
            ],
            documents: Vec::new(),
        }
    }

    fn path_of_a_supporter(&self, rest: &str) -> Page {
        let links = self.links.clone();
        let ctx = |key: &str| self.ctx(&self.lang.t(key));
        let problem = |problem| {
            LinkProblemPage {
                ctx: ctx("link-unknown-title"),
                links: links.clone(),
                problem,
                open: true,
            }
            .render()
        };
        let withdraw = |error: Option<&str>| {
            WithdrawPage {
                ctx: self.ctx(&WithdrawPage::titled(self.lang, error.is_some())),
                links: links.clone(),
                code: if error.is_some() { "7K3F 92QD" } else { "" }.to_owned(),
                done: None,
                error: error.map(ToOwned::to_owned),
                token: "token".to_owned(),
                filed: false,
                is_statement: false,
                contact: "contact@example.org".to_owned(),
                terms: Terms {
                    leaving: Leaving::AnyTime,
                    closed: false,
                },
            }
            .render()
        };
        Some(match rest {
            "/join" => self.join(),
            "/sent" => SentPage {
                ctx: ctx("sent-title"),
                links,
                valid_days: 30,
                hours: 3,
                correct: Some(CorrectView {
                    name: "email".to_owned(),
                    address: "prenom@example.org".to_owned(),
                    hidden: Vec::new(),
                }),
                next_url: String::new(),
            }
            .render(),
            "/confirm" => ConfirmPage {
                ctx: ctx("confirm-title"),
                links,
                confirm_url: "#".to_owned(),
                link: "AAAA".to_owned(),
                credit: None,
                given: Some(self.given()),
                refusal: OtherAnswers::at("/fr/technopolice", "AAAA", false),
                targets: self
                    .targets()
                    .into_iter()
                    .take(2)
                    .map(|t| t.title)
                    .collect(),
                count: count(),
                leaving: Leaving::AnyTime,
            }
            .render(),
            "/expired" => problem(LinkProblem::Expired),
            "/unknown" => problem(LinkProblem::Unknown),
            "/refused" => problem(LinkProblem::Rejected),
            "/rejected" => self.blocked(links),
            "/receipt" => receipt(ctx("receipt-title"), links, self.share()).render(),
            "/withdraw" => withdraw(None),
            "/withdraw-error" => withdraw(Some(
                "Ce code n’est pas complet : il compte 26 signes. Copiez-le en entier.",
            )),
            "/withdrawn" => WithdrawnPage {
                ctx: ctx("withdrawn-title"),
                links,
                count: count(),
                stage: Stage::Filed,
                on_list: OnList::Yes,
                open: true,
            }
            .render(),
            _ => return None,
        })
    }

    /// The dashboard: a result, a collection under way, one that has just begun.
    fn initiative(&self, variant: &str) -> Page {
        let links = CampaignLinks::new(
            self.lang.code(),
            "initiative",
            "Civil society initiative for a ban on biometric mass surveillance practices",
            "",
        );
        let today = date(2026, 3, 2);
        let opens = date(2025, 12, 1);
        let last = date(2026, 11, 30);
        let open = Time::Open {
            last: Some(last),
            left: Some(274),
        };
        let result = reported::read_csv(RESULT.as_bytes()).expect("figures");
        let channel = |channel, divisor: u64| Reported {
            channel,
            as_of: date(2026, 2, 27),
            by_territory: result
                .iter()
                .map(|(code, n)| (code.clone(), n / divisor))
                .collect(),
        };
        let (ledger, reported, time) = match variant {
            "count" => (
                BTreeMap::new(),
                vec![Reported {
                    as_of: date(2022, 8, 1),
                    ..channel(Channel::Register, 1)
                }],
                Time::Over(Some(date(2022, 8, 1))),
            ),
            "count-open" => (
                result
                    .iter()
                    .map(|(code, n)| (code.clone(), if code == "MT" { 9_500 } else { n * 3 }))
                    .collect(),
                vec![channel(Channel::Paper, 9), channel(Channel::Central, 4)],
                open,
            ),
            "count-new" => (BTreeMap::new(), Vec::new(), open),
            _ => return None,
        };
        let total = ledger.values().sum();
        let days: Vec<DayCount> = (0..92_u64)
            .filter(|_| total > 0)
            .map(|i| DayCount {
                day: today
                    .checked_sub(jiff::Span::new().days(91 - i64::try_from(i).unwrap()))
                    .unwrap(),
                joined: 1_800 + (i * 7919 % 1_613),
                gone: i % 9,
            })
            .collect();
        let instrument = clameur_instrument::Instrument::parse(INSTRUMENT).expect("it reads");
        let goals = Goals::of(&instrument, Some(date(2021, 1, 7)), None).expect("goals");
        let ended = (variant == "count").then_some(date(2022, 8, 1));
        let tally = Tally::new(goals, total, &ledger, &reported, ended);
        let dashboard = Dashboard::new(self.lang, tally, time, Files::below(&links.page));
        let mut ctx = self.ctx(&links.title);
        ctx.accent = "#5b2a86".to_owned();
        let page = CountPage {
            losses: Vec::new(),
            ctx,
            links,
            open: variant != "count",
            count: CountView {
                live: total,
                joined: total,
                ..CountView::default()
            },
            dashboard: Some(dashboard.with_pace(&days, opens, today)),
            targets: Vec::new(),
            changed: None,
            days,
            credits: Vec::new(),
            log_size: total + 1,
            checkpoint: CHECKPOINT.to_owned(),
            checkpoint_url: "/log/initiative/checkpoint".to_owned(),
            audit_url: "https://example.org/log/initiative".to_owned(),
            batches: Vec::new(),
            none_filed: "batches-none",
        };
        Some(page.render())
    }

    fn record(&self, rest: &str) -> Page {
        let links = self.links.clone();
        Some(match rest {
            "/count" => CountPage {
                losses: Vec::new(),
                ctx: self.ctx(&self.lang.t("count-title")),
                links,
                open: true,
                count: count(),
                dashboard: None,
                targets: [11_904, 9_811, 9_120, 10_377]
                    .into_iter()
                    .zip(self.targets())
                    .map(|(live, target)| TargetCount {
                        title: target.title,
                        live,
                    })
                    .collect(),
                days: days(),
                credits: vec![("Collectif de l’exemple".to_owned(), 1_204)],
                log_size: 12_912,
                checkpoint: CHECKPOINT.to_owned(),
                checkpoint_url: "/log/technopolice/checkpoint".to_owned(),
                audit_url: "https://example.org/log/technopolice".to_owned(),
                changed: None,
                batches: batches(),
                none_filed: "batches-none",
            }
            .render(),
            "/documents/mandate" | "/documents/notice" => {
                let kind = rest.rsplit('/').next().unwrap_or_default();
                DocumentPage {
                    ctx: self.ctx(&self.lang.t(&format!("document-{kind}"))),
                    links,
                    kind: kind.to_owned(),
                    version: VersionView {
                        number: 1,
                        language: self.lang.code().to_owned(),
                        language_name: self.lang.native_name(),
                        url: String::new(),
                        sha256: HASH.to_owned(),
                        day: None,
                        in_force: true,
                    },
                    versions: 1,
                    text_lang: self.lang,
                    text_md: self.document(kind),
                    download_url: "#".to_owned(),
                    file_name: format!("technopolice-{kind}-fr.md"),
                    newer_url: None,
                }
                .render()
            }
            "/controllers" => ControllersPage {
                ctx: self.ctx(&self.lang.t("controllers-title")),
                links,
                parts: self
                    .definition
                    .organisations
                    .iter()
                    .map(|one| ControllerView {
                        name: one.name.clone(),
                        part: "controllers-lead",
                        contact: one.contact.clone(),
                    })
                    .collect(),
                contact: "donnees@example.org".to_owned(),
                arrangement_md: "L’association répond à toutes les demandes.".to_owned(),
            }
            .render(),
            "/procedure" | "/procedure-empty" => {
                let empty = rest == "/procedure-empty";
                ProcedurePage {
                    ctx: self.ctx(&self.lang.t("procedure-title")),
                    links,
                    count: count(),
                    batches: if empty { vec![] } else { batches() },
                    none_filed: empty.then_some("batches-none"),
                    next: Vec::new(),
                    calendar: None,
                    hold: None,
                    timeline: if empty { vec![] } else { timeline() },
                    documents: self.documents(),
                }
                .render()
            }
            _ => return None,
        })
    }

    fn document(&self, kind: &str) -> String {
        read(&format!("{}/{kind}.md", self.lang)).unwrap_or_else(|| {
            "# Mandat\n\n## Article 1\n\nJe soussigné·e donne mandat à l’association.\n\n- un\n- deux\n"
                .to_owned()
        })
    }

    fn documents(&self) -> Vec<DocumentLink> {
        ["mandate", "notice"]
            .map(|kind| DocumentLink {
                kind: kind.to_owned(),
                url: format!("{}/documents/{kind}", self.links.page),
                text_md: if kind == "mandate" {
                    self.document(kind)
                } else {
                    String::new()
                },
            })
            .into()
    }

    fn targets(&self) -> Vec<TargetSpec> {
        self.definition
            .targets
            .iter()
            .filter_map(|target| {
                let texts = self.texts.targets.get(&target.id)?;
                Some(TargetSpec {
                    id: target.id.clone(),
                    title: texts.title.clone(),
                    controller: texts.controller.clone(),
                    processing: texts.processing.clone(),
                    eligibility: texts.eligibility.clone(),
                    prior: Vec::new(),
                })
            })
            .collect()
    }

    fn form(&self) -> FormView {
        let names = ConsentNames {
            association: self.definition.organisations[0].name.clone(),
            authority: "CNIL".to_owned(),
            respondent: "ministère de l’Intérieur".to_owned(),
            ..ConsentNames::default()
        };
        FormView {
            fields: [
                ("given-name", true),
                ("family-name", true),
                ("email", true),
                ("postal-address", false),
                ("birth-date", false),
            ]
            .map(|(id, required)| FieldSpec::known(self.lang, id, required))
            .into(),
            targets: self.targets(),
            consents: [
                ("age", true),
                ("signature", true),
                ("art9", true),
                ("authority", true),
                ("respondent", false),
                ("procedure", false),
                ("news", false),
            ]
            .map(|(id, required)| ConsentSpec::known(self.lang, id, required, &names))
            .into(),
            information: ["account", "withdrawal", "trace", "free"]
                .map(|id| FormView::information_text(self.lang, id))
                .into(),
            token: "token".to_owned(),
            by_mail: true,
            minutes: 3,
            ..FormView::default()
        }
    }

    /// The form as somebody in a hurry filled it in.
    fn spoil(&self, form: &mut FormView) {
        form.values = BTreeMap::from([
            ("given-name".to_owned(), "Prénom".to_owned()),
            ("email".to_owned(), "prenom.exemple@".to_owned()),
        ]);
        form.consents_ticked = BTreeSet::from(["age".to_owned(), "signature".to_owned()]);
        form.errors = [
            ("family-name", "Écrivez votre nom."),
            (
                "email",
                "Cette adresse est incomplète : il manque ce qui suit le signe @.",
            ),
            ("targets", "Cochez au moins un dispositif."),
            (
                "consent-art9",
                "Sans cet accord, l’association ne peut pas agir pour vous.",
            ),
        ]
        .map(|(field, message)| FieldError {
            field: field.to_owned(),
            message: message.to_owned(),
            may_confirm: false,
            lacks: false,
        })
        .into();
    }
}

fn receipt(ctx: PageContext, links: CampaignLinks, share: ShareView) -> ReceiptPage {
    ReceiptPage {
        ctx,
        links,
        log_index: 12_911,
        log_size: 12_912,
        count: count(),
        link: String::new(),
        thanks_url: "#".to_owned(),
        download_url: "#".to_owned(),
        file_name: "technopolice-12911.tlog-proof".to_owned(),
        log_key:
            "example.org/log/technopolice+0123abcd+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh"
                .to_owned(),
        audit_url: "https://example.org/log/technopolice".to_owned(),
        withdrawal_code: "7K3F-92QD-V0XM-AB4E-1C8R-ZT6N-HP".to_owned(),
        campaign_url: "https://example.org/fr/technopolice".to_owned(),
        share,
        standing: vec!["Compté.".to_owned()],
        texts: Vec::new(),
        copy_url: String::new(),
        asked_url: "#".to_owned(),
        bound_to: String::new(),
        unchanged: false,
        mailed: true,
        next_url: String::new(),
        collects: String::new(),
        leaving: Leaving::AnyTime,
    }
}

fn count() -> CountView {
    CountView {
        live: 12_847,
        joined: 12_873,
        withdrawn: 24,
        voided: 2,
        log_size: 12_912,
        goal: Some(15_248),
        valid_on: None,
        unknown: false,
        elsewhere: false,
        support: false,
    }
}

fn days() -> Vec<DayCount> {
    let mut day: Date = date(2022, 5, 24);
    (0..124_u64)
        .map(|i| {
            let joined = 900 / (i + 1) + (i * 7919 % 97) + if i % 31 == 20 { 420 } else { 0 };
            let entry = DayCount {
                day,
                joined,
                gone: u64::from(i % 5 == 4),
            };
            day = day.tomorrow().unwrap();
            entry
        })
        .collect()
}

fn batches() -> Vec<BatchView> {
    vec![
        BatchView {
            number: 2,
            count: 1_204,
            gone: 0,
            frozen: Some(date(2022, 11, 2)),
            filed: None,
            authority: String::new(),
            reference: String::new(),
            log_sizes: (11_670, 12_880),
            set_hash: HASH.to_owned(),
        },
        BatchView {
            number: 1,
            count: 11_643,
            gone: 3,
            frozen: Some(date(2022, 9, 20)),
            filed: Some(date(2022, 9, 24)),
            authority: "CNIL".to_owned(),
            reference: "22018888".to_owned(),
            log_sizes: (0, 11_670),
            set_hash: HASH.to_owned(),
        },
    ]
}

fn timeline() -> Vec<TimelineEntry> {
    vec![
        TimelineEntry {
            day: date(2022, 10, 12),
            title: "La CNIL accuse réception".to_owned(),
            body_md: "Elle a trois mois pour dire où en est la plainte.".to_owned(),
        },
        TimelineEntry {
            day: date(2022, 9, 24),
            title: "La plainte est déposée".to_owned(),
            body_md: "Avec 11 643 mandats, en *trois* volumes.".to_owned(),
        },
    ]
}
