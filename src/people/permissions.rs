//! Proofs of permission. A read or write that is not public takes one, and only the predicates here make them, so that none can be forgotten.

use super::model::{Account, OrganisationId, Role, SignedIn};
use crate::error::{Error, Result};

/// Somebody who may organise `of`: an event, an organisation.
#[expect(clippy::manual_non_exhaustive, reason = "`#[non_exhaustive]` would let this crate make one; only this module may")]
#[derive(Debug, Clone)]
pub struct Organiser<T> {
    pub account: Account,
    pub of: T,
    _proof: (),
}

impl<T> Organiser<T> {
    /// Permits whoever belongs to one of `hosts`, the organisations that host or co-organise `of`. Others are told that there is no such thing.
    pub fn of_hosts(who: &SignedIn, hosts: &[OrganisationId], of: T) -> Result<Self> {
        if hosts.iter().any(|host| who.role_in(host).is_some()) {
            Ok(Self { account: who.account.clone(), of, _proof: () })
        } else {
            Err(Error::NotFound)
        }
    }

    /// The same permission for a thing that belongs to `of`: a session of an event.
    pub fn for_part<U>(&self, part: U) -> Organiser<U> {
        Organiser { account: self.account.clone(), of: part, _proof: () }
    }
}

impl Organiser<OrganisationId> {
    /// Permits whoever belongs to the organisation: to create its events, to see its page.
    pub fn member(who: &SignedIn, organisation: OrganisationId) -> Result<Self> {
        Self::of_hosts(who, std::slice::from_ref(&organisation.clone()), organisation)
    }

    /// Permits its administrators: to change its details and colleagues.
    pub fn admin(who: &SignedIn, organisation: OrganisationId) -> Result<Self> {
        match who.role_in(&organisation) {
            Some(Role::Admin) => Ok(Self { account: who.account.clone(), of: organisation, _proof: () }),
            Some(Role::Member) => Err(Error::Forbidden),
            None => Err(Error::NotFound),
        }
    }
}

/// The operator at the command line, and the demo: permitted by having the machine.
#[cfg_attr(not(test), doc(hidden))]
pub fn operator<T>(account: Account, of: T) -> Organiser<T> {
    Organiser { account, of, _proof: () }
}
