//! Every shape of the members page's address, and what it is printed as.

use alliance_explorer::domain::query::facet::Facet;
use alliance_explorer::domain::query::members::{MembersQuery, SortKey, View};
use alliance_explorer::domain::values::date::PartialDate;

/// The address and its canonical form, where that differs.
const ADDRESSES: &[(&str, &str)] = &[
    ("", ""),
    ("q=telekom", "="),
    ("q=", ""),
    ("q=++", ""),
    ("q=%20sap%20", "q=sap"),
    ("q=dassault%20systemes", "q=dassault+systemes"),
    ("q=Telef%C3%B3nica", "="),
    ("q=Telefónica", "q=Telef%C3%B3nica"),
    ("q=100%25", "="),
    ("q=100%", "q=100%25"),
    ("q=a%26b%3Dc%23d", "="),
    ("q=%FF", "q=%EF%BF%BD"),
    ("q=first&q=second", "q=second"),
    ("q", ""),
    ("country=DE", "="),
    ("country=de", "country=DE"),
    ("country=FR&country=DE", "country=DE&country=FR"),
    ("country=DE&country=DE&country=de", "country=DE"),
    ("country=none", "="),
    ("country=Atlantis", "="),
    ("country=", ""),
    ("sector=software&country=AT", "country=AT&sector=software"),
    ("type=SME", "="),
    ("type=public+authority", "="),
    ("type=public%20authority", "type=public+authority"),
    ("gaia-x=none-known", "="),
    ("confidence=article-only&confidence=confirmed", "="),
    ("article=yes&roadmap=no", "="),
    ("roadmap=no&article=yes", "article=yes&roadmap=no"),
    ("sort=name", ""),
    ("sort=-name", "="),
    ("sort=country", "="),
    ("sort=-founded", "="),
    ("sort=relevance", ""),
    ("sort=-relevance", ""),
    ("q=sap&sort=relevance", "q=sap"),
    ("q=sap&sort=name", "="),
    ("q=sap&sort=-relevance", "="),
    ("sort=size", ""),
    ("sort=--name", ""),
    ("view=cards", ""),
    ("view=table", "="),
    ("view=map", "="),
    ("view=globe", ""),
    ("pick=sap&pick=tim", "="),
    ("pick=tim&pick=sap", "="),
    (
        "pick=a&pick=b&pick=c&pick=d&pick=e",
        "pick=a&pick=b&pick=c&pick=d",
    ),
    ("as-of=2021-12", "="),
    ("as-of=yesterday", ""),
    ("result=1.2026-11-23.0123456789abcdef.AbC", "="),
    ("result=2.2026-11-23.0123456789abcdef.AbC", ""),
    ("result=nonsense", ""),
    ("utm_source=x", "="),
    ("utm_source=x&q=sap", "q=sap&utm_source=x"),
    ("b=2&a=1&b=3", "="),
    ("x=%zz&y=a b", "="),
    ("flag", "="),
    ("=value", "="),
    ("&&q=sap&", "q=sap"),
    (
        "result=0.2026.0123456789abcdef&as-of=2022&pick=sap&view=map&sort=sector&roadmap=yes\
         &article=no&confidence=unknown&gaia-x=left&type=SME&sector=software&country=FR&q=a&new=1",
        "q=a&country=FR&sector=software&type=SME&gaia-x=left&confidence=unknown&article=no\
         &roadmap=yes&sort=sector&view=map&pick=sap&as-of=2022&result=0.2026.0123456789abcdef\
         &new=1",
    ),
];

#[test]
fn every_address_has_one_canonical_spelling() {
    for (address, canonical) in ADDRESSES {
        let canonical = if *canonical == "=" {
            address
        } else {
            canonical
        };
        let query = MembersQuery::parse(address);
        assert_eq!(query.to_string(), *canonical, "{address}");
        assert_eq!(MembersQuery::parse(canonical), query, "{address}");
    }
}

#[test]
fn what_the_address_says_is_what_the_query_holds() {
    let query = MembersQuery::parse(
        "q=green+ai&country=SE&country=none&sort=-country&view=table&pick=sap&as-of=2021-12-14",
    );
    assert_eq!(query.text(), "green ai");
    assert_eq!(query.selection().values(Facet::Country), ["SE", "none"]);
    assert_eq!(
        (query.sort().key, query.sort().descending),
        (SortKey::Country, true)
    );
    assert_eq!(query.view(), View::Table);
    assert_eq!(query.picked(), ["sap"]);
    assert_eq!(
        query.as_of().map(PartialDate::iso).as_deref(),
        Some("2021-12-14")
    );
}

#[test]
fn what_changes_the_result_drops_the_fingerprint_and_what_does_not_keeps_it() {
    let query = MembersQuery::parse("q=a&sort=name&result=0.2026.0123456789abcdef");
    let sort = MembersQuery::default().sort();
    assert!(query.result_fingerprint().is_some());
    for kept in [
        query.clone().viewed(View::Map),
        query.clone().pick_toggled("sap"),
        query.clone().unpicked(),
    ] {
        assert!(kept.result_fingerprint().is_some(), "{kept}");
    }
    for dropped in [
        query.clone().with_text("b"),
        query.clone().toggled(Facet::Country, "DE"),
        query.clone().only(Facet::Country, "DE"),
        query.clone().without(Facet::Country),
        query.clone().cleared(),
        query.clone().sorted(sort),
        query.clone().at(None),
        query.clone().with_result_fingerprint(None),
    ] {
        assert!(dropped.result_fingerprint().is_none(), "{dropped}");
    }
}
