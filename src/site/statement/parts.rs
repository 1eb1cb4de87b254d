//! Parts of pages that stand on their own. What is included is compiled anew for each place where it stands: the campaign's page had the form twice and
//! each kind of field eight times, in one function on which borrow checking spent a third of its time.

use askama::Template;

use crate::site::campaign::view::DocumentLink;
use crate::site::statement::view::{FieldSpec, FormView};
use crate::site::view::CampaignLinks;
use crate::web::view::PageContext;

/// One field of a form: `form.part(ctx, field)`.
#[derive(Debug, Template)]
#[template(path = "site/statement/field.html")]
pub(crate) struct FieldPart<'a> {
    ctx: &'a PageContext,
    form: &'a FormView,
    field: &'a FieldSpec,
    /// What is wrong with it.
    error: Option<&'a str>,
    /// Value of `aria-describedby`.
    described: String,
}

impl FormView {
    /// One of its fields, as it stands on a page.
    pub(crate) fn part<'a>(&'a self, ctx: &'a PageContext, field: &'a FieldSpec) -> FieldPart<'a> {
        FieldPart {
            ctx,
            form: self,
            field,
            error: self.error(&field.id),
            described: field.described_by(self),
        }
    }
}

/// The whole form, on the campaign's page or alone.
#[derive(Debug, Template)]
#[template(path = "site/statement/whole_form.html")]
pub(crate) struct FormPart<'a> {
    /// The page.
    pub(crate) ctx: &'a PageContext,
    /// The campaign.
    pub(crate) links: &'a CampaignLinks,
    /// The form.
    pub(crate) form: &'a FormView,
    /// What exactly one signs, in plain words.
    pub(crate) signs: &'a [String],
    /// The legal texts.
    pub(crate) documents: &'a [DocumentLink],
}
