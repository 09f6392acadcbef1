//! The picture of a selection: XML whatever stands in it, with every member's
//! name and with where it comes from.
#![cfg(feature = "ssr")]

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::engine::{Answer, Engine};
use alliance_explorer::domain::export::{Picture, words};
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::records::member::Member;
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use serde_json::Value;

const FILE: &str = include_str!("../public/data/alliance.json");

fn dataset() -> Dataset {
    Dataset::from_json(FILE).expect("the dataset is consistent")
}

fn ask(data: &Dataset, address: &str) -> (MembersQuery, Answer) {
    let query = MembersQuery::parse(address);
    let answer = Engine::new(&data.members, &data.codes, &data.absent).answer(&query);
    (query, answer)
}

fn picture(data: &Dataset, address: &str) -> String {
    let (query, answer) = ask(data, address);
    let members: Vec<&Member> = answer.members(&data.members).collect();
    let picture = Picture {
        site: "Alliance Explorer",
        address: &format!("https://example.org/members/?{address}"),
        words: &words(&query, data),
        members: &members,
    };
    picture.svg(data)
}

/// The contents of the elements that are `text`, in their order.
fn texts(svg: &str) -> Vec<String> {
    let forbidden = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(
        !svg.contains(forbidden),
        "a character that XML does not have"
    );
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let mut texts: Vec<String> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event().expect("well formed") {
            Event::Start(start) => {
                for attribute in start.attributes() {
                    let attribute = attribute.expect("an attribute");
                    attribute
                        .normalized_value(XmlVersion::Implicit1_0)
                        .expect("a value");
                }
                if start.name().as_ref() == "text" {
                    texts.push(String::new());
                }
                open.push(start.name().as_ref().to_owned());
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(part) => {
                if open.last().is_some_and(|name| name == "text") {
                    texts.last_mut().expect("a text").push_str(&part);
                }
            }
            Event::GeneralRef(part) => {
                let sign = match &*part {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    other => panic!("&{other}; is not known to XML"),
                };
                if open.last().is_some_and(|name| name == "text") {
                    texts.last_mut().expect("a text").push_str(sign);
                }
            }
            Event::Eof => break,
            other => panic!("{other:?} has no place in it"),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    texts
}

#[test]
fn it_names_each_member_and_where_it_comes_from() {
    let data = dataset();
    for address in [
        "",
        "country=SE",
        "q=cloud&country=FR&country=DE",
        "gaia-x=left",
    ] {
        let (query, answer) = ask(&data, address);
        let texts = texts(&picture(&data, address));
        for member in answer.members(&data.members) {
            let named = texts.iter().filter(|text| member.short_name == **text);
            assert_eq!(named.count(), 1, "{address}: {}", &*member.short_name);
        }
        let heading = match answer.results.len() {
            39 => "The 39 members of the Alliance".to_owned(),
            found => format!("{found} of the 39 members of the Alliance"),
        };
        assert!(texts.contains(&heading), "{address}");
        let all = texts.concat();
        let link = format!("https://example.org/members/?{address}");
        for part in [
            &words(&query, &data),
            &link,
            "28 November 2026",
            "CC-BY-4.0",
        ] {
            assert!(all.contains(part), "{address}: {part}");
        }
    }
}

#[test]
fn it_says_what_was_selected_and_not_what_filters_nothing() {
    let query = MembersQuery::parse("q=cloud&country=DE&country=FR&sector=made-up&roadmap=yes");
    let said = words(&query, &dataset());
    let expected =
        "Search: “cloud”; Country of head office: Germany or France; Roadmap of May 2021: ";
    assert!(said.starts_with(expected), "{said}");
    assert_eq!(words(&MembersQuery::default(), &dataset()), "");
}

#[test]
fn it_is_xml_whatever_the_names_and_the_search() {
    let mut file: Value = serde_json::from_str(FILE).expect("JSON");
    let members = &mut file["members"];
    members[0]["short_name"] = "<b> & \"Sons\"\u{1}".into();
    let other = members[1]["short_name"].as_str().map(str::to_owned);
    let other = other.expect("a name");
    members[1]["country"] = Value::Null;
    let data = Dataset::from_json(&file.to_string()).expect("the dataset is consistent");
    let texts_of_all = texts(&picture(&data, ""));
    for text in ["<b> & \"Sons\" ", "Not stated", &other] {
        assert!(texts_of_all.iter().any(|one| one == text), "{text}");
    }
    let svg = picture(&data, "q=%3Cscript%3E%01%EF%BF%BF%5D%5D%3E%26amp%3B");
    assert!(
        texts(&svg).iter().any(|one| one.contains("“<script>")),
        "{svg}"
    );
}
