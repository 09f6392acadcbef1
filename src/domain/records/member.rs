//! A member of the Alliance, with its names, its relation to Gaia-X and what
//! each of these rests on.
//!
//! This file must not know how members are filtered or shown.

use serde::Serialize;

use crate::domain::json::SharedText;
use crate::domain::json::node::{Node, Record};
use crate::domain::values::confidence::Confidence;
use crate::domain::values::date::PartialDate;
use crate::domain::values::id::{MemberId, SourceId};
use crate::domain::values::url::WebUrl;

/// One organisation in the Alliance. A missing optional field means “not
/// stated”, never “no”.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Member {
    /// Unique among the members; part of its page's address.
    pub id: MemberId,
    /// Full name.
    pub name: SharedText,
    /// The name most people use; the list is ordered by it.
    pub short_name: SharedText,
    /// Operating head office: ISO 3166-1 alpha-2 code, from the list `codes.country`.
    pub country: Option<SharedText>,
    /// Operating head office: city.
    pub city: Option<SharedText>,
    /// Where it is registered, if that is known to be elsewhere than the head
    /// office; since schema 1.2.
    pub registered_seat: Option<RegisteredSeat>,
    /// From the list `codes.sector`.
    pub sector: Option<SharedText>,
    /// Type of organisation, from the list `codes.type`.
    pub r#type: Option<SharedText>,
    /// The organisation's own site.
    pub website: Option<WebUrl>,
    /// Year of foundation.
    pub founded: Option<u16>,
    /// One sentence in the project's own words.
    pub description: SharedText,
    /// Named in the article of 14 December 2021.
    pub article: Option<bool>,
    /// Signed the roadmap of May 2021.
    pub roadmap: Option<bool>,
    /// When it joined.
    pub joined: PartialDate,
    /// The round in which it joined, such as `launch`.
    pub cohort: SharedText,
    /// How sure the membership is.
    pub confidence: Confidence,
    /// Publications that name it as a member.
    pub membership_sources: Vec<SourceId>,
    /// What country and city rest on, from the list `codes.identity-basis`.
    pub identity_basis: SharedText,
    /// Its relation to Gaia-X.
    pub gaia_x: GaiaX,
    /// Other names, for searching.
    pub aliases: Vec<Alias>,
    /// Why a legal entity was matched to this organisation.
    pub evidence: Vec<SharedText>,
    /// What a careful reader should know.
    pub notes: Option<SharedText>,
    /// Everything consulted about it.
    pub sources: Vec<SourceId>,
}

/// Where a member is registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegisteredSeat {
    /// ISO 3166-1 alpha-2 code, from the list `codes.country`.
    pub country: SharedText,
    /// City.
    pub city: SharedText,
    /// What a careful reader should know.
    pub note: Option<SharedText>,
    /// Where it was read.
    pub sources: Vec<SourceId>,
}

/// A member's relation to the Gaia-X association.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GaiaX {
    /// From the list `codes.gaia-x`. `none-known` means looked for and not found.
    pub relation: SharedText,
    /// When the relation was first seen, or ended where it is `left`.
    pub date: Option<PartialDate>,
    /// The legal entity on the Gaia-X list, where it differs from the member.
    pub entity: Option<SharedText>,
    /// What a careful reader should know.
    pub note: Option<SharedText>,
    /// How sure the relation is.
    pub confidence: Confidence,
    /// Where it was read.
    pub sources: Vec<SourceId>,
}

/// Another name of a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Alias {
    /// The name.
    pub name: SharedText,
    /// From the list `codes.alias-kind`.
    pub kind: SharedText,
    /// Since when the name was used or the other firm stood in that relation;
    /// missing where that is not known. Since schema 1.2.
    pub from: Option<PartialDate>,
    /// Until when; missing where that is not known, or not over.
    pub until: Option<PartialDate>,
    /// When or where the name was used.
    pub note: Option<SharedText>,
    /// Where it was read; empty means general knowledge.
    pub sources: Vec<SourceId>,
}

impl Record for Member {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            name: node.shared("name"),
            short_name: node.shared("short_name"),
            country: node.optional_shared("country"),
            city: node.optional_shared("city"),
            registered_seat: node.optional_record("registered_seat"),
            sector: node.optional_shared("sector"),
            r#type: node.optional_shared("type"),
            website: node.optional_parsed("website"),
            founded: node.optional_number("founded"),
            description: node.shared("description"),
            article: node.optional_flag("article"),
            roadmap: node.optional_flag("roadmap"),
            joined: node.parsed("joined"),
            cohort: node.shared("cohort"),
            confidence: node.parsed("confidence"),
            membership_sources: node.list("membership_sources"),
            identity_basis: node.shared("identity_basis"),
            gaia_x: node.record("gaia_x"),
            aliases: node.list("aliases"),
            evidence: node.list("evidence"),
            notes: node.optional_shared("notes"),
            sources: node.list("sources"),
        }
    }
}

impl Record for RegisteredSeat {
    fn read(node: Node<'_>) -> Self {
        Self {
            country: node.shared("country"),
            city: node.shared("city"),
            note: node.optional_shared("note"),
            sources: node.list("sources"),
        }
    }
}

impl Record for GaiaX {
    fn read(node: Node<'_>) -> Self {
        Self {
            relation: node.shared("relation"),
            date: node.optional_parsed("date"),
            entity: node.optional_shared("entity"),
            note: node.optional_shared("note"),
            confidence: node.parsed("confidence"),
            sources: node.list("sources"),
        }
    }
}

impl Record for Alias {
    fn read(node: Node<'_>) -> Self {
        Self {
            name: node.shared("name"),
            kind: node.shared("kind"),
            from: node.optional_parsed("from"),
            until: node.optional_parsed("until"),
            note: node.optional_shared("note"),
            sources: node.list("sources"),
        }
    }
}
