use crate::campaign::definition::{Organisation, Role};
use crate::campaign::store::Campaign;
use crate::site::campaign::parts::address;

/// Organisations that only spread a campaign: by the umbrella whose members they are, then those that stand for themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carriers {
    /// Groups; empty ones are left out.
    pub groups: Vec<Group>,
    /// The others.
    pub others: Vec<Carrier>,
}

/// The members of an umbrella.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The umbrella.
    pub umbrella: Carrier,
    /// Its members among those who spread the campaign.
    pub members: Vec<Carrier>,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carrier {
    /// Its name.
    pub name: String,
    /// Its site; may be empty.
    pub url: String,
    /// Its logo, where it gave one.
    pub logo: Option<Logo>,
}

/// A logo as a page shows it: half as large as the file, so that it is sharp. Its name stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Address of the file.
    pub src: String,
    /// In pixels of the page.
    pub width: u32,
    /// In pixels of the page.
    pub height: u32,
}

impl Carriers {
    pub(crate) fn of(campaign: &Campaign) -> Self {
        let definition = &campaign.folder.definition;
        let relays = || {
            let all = definition.organisations.iter();
            all.filter(|one| one.role == Role::Relay)
        };
        let groups = definition.umbrellas.iter().map(|umbrella| Group {
            umbrella: Carrier {
                name: umbrella.name.clone(),
                url: umbrella.url.clone(),
                logo: logo(campaign, &umbrella.logo),
            },
            members: relays()
                .filter(|one| one.member_of == umbrella.id)
                .map(|one| carrier(campaign, one))
                .collect(),
        });
        Self {
            groups: groups.filter(|group| !group.members.is_empty()).collect(),
            others: relays()
                .filter(|one| one.member_of.is_empty())
                .map(|one| carrier(campaign, one))
                .collect(),
        }
    }

    /// Whether nobody only spreads it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.others.is_empty()
    }
}

fn carrier(campaign: &Campaign, one: &Organisation) -> Carrier {
    Carrier {
        name: one.name.clone(),
        url: one.url.clone(),
        logo: logo(campaign, &one.logo),
    }
}

fn logo(campaign: &Campaign, file: &str) -> Option<Logo> {
    let image = campaign.folder.definition.images.get(file)?;
    let size = image.sizes.last()?;
    Some(Logo {
        src: address(campaign.slug(), &size.name),
        width: (size.width / 2).max(1),
        height: (size.height / 2).max(1),
    })
}
