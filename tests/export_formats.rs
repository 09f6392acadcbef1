//! What is taken away: the table, the data, the citations, and the verdict on a
//! cited result.

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::engine::{Answer, Engine};
use alliance_explorer::domain::export::{
    COLUMNS, Changed, Citation, Selected, Verdict, csv, json, result_fingerprint, spreadsheet,
    verify,
};
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::query::result_fingerprint::ResultFingerprint;
use alliance_explorer::domain::records::member::Member;
use alliance_explorer::domain::values::date::PartialDate;

const FILE: &str = include_str!("../public/data/alliance.json");

fn dataset() -> Dataset {
    Dataset::from_json(FILE).expect("the dataset is consistent")
}

fn date(text: &str) -> PartialDate {
    text.parse().expect("a date")
}

fn ask(data: &Dataset, address: &str) -> (MembersQuery, Answer) {
    let query = MembersQuery::parse(address);
    let answer = Engine::new(&data.members, &data.codes, &data.absent).answer(&query);
    (query, answer)
}

/// A table read by the rules of RFC 4180, strictly.
fn read(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let row = rows.last_mut().expect("a row");
        let cell = row.last_mut().expect("a cell");
        match (quoted, c) {
            (true, '"') if chars.peek() == Some(&'"') => cell.extend(chars.next()),
            (true, '"') => {
                quoted = false;
                assert!(
                    matches!(chars.peek(), Some(',' | '\r')),
                    "a quote within a cell"
                );
            }
            (true, c) => cell.push(c),
            (false, '"') => {
                assert!(cell.is_empty(), "a quote within a cell");
                quoted = true;
            }
            (false, ',') => row.push(String::new()),
            (false, '\r') => {
                assert_eq!(chars.next(), Some('\n'), "a line ends otherwise");
                rows.push(vec![String::new()]);
            }
            (false, c) => {
                assert!(c != '\n', "a line ends otherwise");
                cell.push(c);
            }
        }
    }
    assert_eq!(
        rows.pop(),
        Some(vec![String::new()]),
        "the last line has no end"
    );
    rows
}

#[test]
fn the_table_has_a_row_for_each_result_in_order() {
    let data = dataset();
    let (_, answer) = ask(&data, "country=FR&sort=-founded");
    let rows = read(&csv(
        answer
            .results
            .iter()
            .map(|found| &data.members[found.member]),
        &data.codes,
    ));
    assert_eq!(rows[0], COLUMNS);
    assert_eq!(rows.len(), answer.results.len() + 1);
    for (row, found) in rows[1..].iter().zip(&answer.results) {
        let member = &data.members[found.member];
        assert_eq!(row.len(), COLUMNS.len());
        assert_eq!(row[0], member.id.as_str());
        assert_eq!(row[2], *member.name);
        assert_eq!(row[4], "France");
    }
}

#[test]
fn a_spreadsheet_is_told_the_alphabet_and_a_program_is_not() {
    let data = dataset();
    let table = csv(&data.members, &data.codes);
    assert!(table.starts_with("id,"));
    let read = spreadsheet(&data.members, &data.codes);
    assert_eq!(read.strip_prefix('\u{feff}'), Some(table.as_str()));
}

#[test]
fn no_cell_of_the_table_runs_in_a_spreadsheet() {
    let mut data: serde_json::Value = serde_json::from_str(FILE).expect("JSON");
    data["members"][0]["name"] = "=HYPERLINK(\"http://x\",\"a\")".into();
    data["members"][0]["description"] = "@SUM(1),\r\n2".into();
    data["members"][0]["notes"] = "-2+3".into();
    let data = Dataset::from_json(&data.to_string()).expect("the dataset is consistent");
    for row in read(&csv(&data.members, &data.codes)) {
        for cell in row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell}"
            );
        }
    }
}

#[test]
fn the_data_holds_the_question_and_reads_back() {
    let data = dataset();
    let (query, answer) = ask(&data, "q=cloud&country=FR&view=table");
    let text = json(&Selected::new(&data, &query, &answer));
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["query"], "q=cloud&country=FR&view=table");
    assert_eq!(value["as_of"], data.as_of.iso());
    assert_eq!(value["count"], answer.results.len());
    assert_eq!(value["total"], 39);
    assert_eq!(value["result"], result_fingerprint(&answer, &data).hash());
    let expected: Vec<&Member> = answer
        .results
        .iter()
        .map(|found| &data.members[found.member])
        .collect();
    let expected = serde_json::to_value(expected).expect("JSON");
    assert_eq!(value["members"], expected);
}

#[test]
fn a_citation_says_what_was_found_when_and_where() {
    let citation = Citation {
        title: "Members & more: 100 % {braced",
        site: "Example",
        address: "https://example.org/members/?q=a&x={}\\end",
        as_of: date("2026-11"),
        accessed: date("2027-01-02"),
        count: 2,
        words: "Sector: Cloud provider",
        total: 39,
        hash: "0123456789abcdef",
    };
    let plain = citation.plain();
    for part in [
        citation.address,
        "November 2026",
        "2 January 2027",
        "2 of 39",
        citation.hash,
    ] {
        assert!(plain.contains(part), "{part} in {plain}");
    }
    let bibtex = citation.bibtex();
    assert!(
        bibtex.starts_with("@misc{alliance-0123456789abcdef,\n"),
        "{bibtex}"
    );
    assert!(
        bibtex.contains("title = {{Members} \\& more: 100 \\% \\textbraceleft{}braced}"),
        "{bibtex}"
    );
    assert!(bibtex.contains("?q=a&x=%7B%7D%5Cend}"), "{bibtex}");
    assert!(bibtex.contains("urldate = {2027-01-02}"), "{bibtex}");
    // BibTeX counts braces behind a backslash, too.
    assert_eq!(
        bibtex.matches('{').count(),
        bibtex.matches('}').count(),
        "{bibtex}"
    );
    assert!(bibtex.contains("2 of 39 members (Sector: Cloud provider), result"));
    let csl: serde_json::Value = serde_json::from_str(&citation.csl_json()).expect("JSON");
    assert_eq!(csl[0]["type"], "dataset");
    assert_eq!(csl[0]["URL"], citation.address);
    assert_eq!(
        csl[0]["issued"]["date-parts"],
        serde_json::json!([[2026, 11]])
    );
    assert_eq!(
        csl[0]["accessed"]["date-parts"],
        serde_json::json!([[2027, 1, 2]])
    );
}

#[test]
fn a_cited_result_is_known_again() {
    let data = dataset();
    for address in [
        "",
        "q=telecom",
        "country=FR&sort=-founded",
        "q=nothing+there",
    ] {
        let (query, answer) = ask(&data, address);
        assert_eq!(verify(&query, &answer, &data), None);
        let cited = query
            .with_result_fingerprint(Some(result_fingerprint(&answer, &data)))
            .to_string();
        let (query, answer) = ask(&data, &cited);
        assert_eq!(
            verify(&query, &answer, &data),
            Some(Verdict::Same),
            "{cited}"
        );
    }
}

#[test]
fn what_changed_since_is_told() {
    let data = dataset();
    let (query, answer) = ask(&data, "country=AT&country=NO");
    let found: Vec<&str> = answer
        .results
        .iter()
        .map(|found| data.members[found.member].id.as_str())
        .collect();
    assert_eq!(found, ["fabasoft", "jotne"]);
    let then = |ids: &[&str]| {
        let fingerprint = ResultFingerprint::of(ids.iter().copied(), date("2025"));
        verify(
            &query.clone().with_result_fingerprint(Some(fingerprint)),
            &answer,
            &data,
        )
    };
    let at = |id| {
        data.members
            .iter()
            .position(|member| member.id.as_str() == id)
            .expect("a member")
    };
    assert_eq!(then(&["fabasoft", "jotne"]), Some(Verdict::Same));
    assert_eq!(then(&["jotne", "fabasoft"]), Some(Verdict::Reordered));
    let changed = Changed {
        then: 3,
        now: 2,
        since: date("2025"),
        came: vec![at("jotne")],
        left: vec![at("sap")],
        gone: 1,
    };
    assert_eq!(
        then(&["fabasoft", "sap", "no-longer-there"]),
        Some(Verdict::Changed(changed))
    );
    let many: Vec<String> = (0..100).map(|n| format!("m{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let Some(Verdict::Changed(changed)) = then(&many) else {
        panic!("not changed")
    };
    assert_eq!((changed.then, changed.now), (100, 2));
    assert!(changed.came.is_empty() && changed.left.is_empty());
}
