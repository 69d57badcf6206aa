//! Words without which a text states nothing: most texts of a paste have none of them, and are gone by.
//!
//! What the words are to each other is worked out in [`super::items`]; what a clause states, in [`super::statements`].

use super::items::{Item, What};
use super::lexicon::meaning;
use super::tokens::{Kind, Tokens};
use super::words::Concept;

/// Whether a part can begin a statement without a machine.
pub(super) const fn is_trigger(item: &Item) -> bool {
    match item.what {
        What::Release(_, true) | What::ClientWindows => true,
        What::Says(concept) => triggers(concept),
        _ => false,
    }
}

/// Whether what is said can begin a statement without a machine.
const fn triggers(concept: Concept) -> bool {
    use Concept as C;
    matches!(
        concept,
        C::Mode
            | C::Workgroup
            | C::InDomain
            | C::Entra
            | C::Evaluation
            | C::Grace
            | C::AdministrationSwitch
            | C::LocalAccount
            | C::AdministrationOnly
            | C::TwoAdministrators
            | C::Hour
            | C::ThinClient
            | C::OtherClient
            | C::MicrosoftClient
            | C::Third
            | C::LicenseCode
            | C::Password
            | C::AccountLocked
            | C::Authentication
            | C::RdpPort
            | C::Adapter
            | C::Wrapper
            | C::Trust
            | C::LicensingService
            | C::HostRole
            | C::HostsGroup
            | C::NoInheritance
            | C::MapperPort
            | C::DynamicPorts
            | C::OneMachine
            | C::MultiSession
            | C::SameDomain
            | C::Windows
            | C::AllWell
            | C::RedCross
            | C::PerUser
            | C::PerDevice
            | C::Database
            | C::Certificates
            | C::Idle
            | C::ServerCertificates
            | C::ClientStore
            | C::Elevated
            | C::Diagnoser
            | C::ServerList
            | C::ServersPolicy
            | C::ServersGroup
            | C::AccountInGroup
            | C::NameUnknown
            | C::Resolves
            | C::Record
            | C::Notification
            | C::UsedUp
            | C::Licenses
    )
}

/// Whether any word can make a text state something, of machines or without them. Most texts have none, and what their
/// words are to each other need not be found out.
pub(super) fn may_state(tokens: &Tokens) -> bool {
    use Concept as C;
    let begins = |concept| {
        triggers(concept)
            || matches!(
                concept,
                C::Host
                    | C::LicenseServer
                    | C::Broker
                    | C::Server
                    | C::OldServer
                    | C::Other
                    | C::Cal
                    | C::Rds
                    | C::MicrosoftClient
                    | C::NotWritten
                    | C::Domain
                    | C::PointsTo
            )
    };
    // "WS2022", "Srv2019", "win10".
    let is_release =
        |word: &str| word.starts_with(['w', 's']) && word.bytes().any(|byte| byte.is_ascii_digit());
    (0..tokens.all.len()).any(|at| match tokens.kind(at) {
        Some(Kind::Name) => true,
        Some(Kind::Word) => {
            is_release(tokens.word(at)) || meaning(tokens, at).is_some_and(|(concept, _)| begins(concept))
        }
        _ => false,
    })
}
