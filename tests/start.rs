//! What `public/start.js` must know of the addresses, because it decides before
//! the application is there.

use alliance_explorer::domain::query::facet::Facet;

#[test]
fn a_list_that_a_facet_will_change_is_held_back() {
    let script = include_str!("../public/start.js");
    let (_, keys) = script.split_once("[?&](").unwrap_or_default();
    let (keys, _) = keys.split_once(")=").unwrap_or_default();
    let keys: Vec<&str> = keys.split('|').collect();
    for facet in Facet::ALL {
        assert!(keys.contains(&facet.key()), "{} is missing", facet.key());
    }
    for key in ["q", "sort", "view", "as-of", "result"] {
        assert!(keys.contains(&key), "{key} is missing");
    }
}
