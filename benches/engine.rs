//! How long an answer takes: search, order and every count, for datasets of
//! different sizes; and how long the index takes to build.
//!
//! `make bench` prints the table. Members are made by a seeded generator, so
//! that two runs measure the same.

mod generator;

use alliance_explorer::domain::engine::Engine;
use alliance_explorer::domain::query::members::MembersQuery;
use divan::{Bencher, black_box};

use self::generator::{codes, members};

const SIZES: [usize; 4] = [39, 1_000, 15_000, 100_000];

/// What is asked: the address, by the kind of work it makes.
const QUERIES: [(&str, &str); 8] = [
    ("everything", ""),
    ("first letter", "q=s"),
    ("word", "q=cloud"),
    ("three words", "q=cloud+provider+germany"),
    ("typo", "q=telefonixa"),
    ("nonsense", "q=qwertzuiop"),
    (
        "five facets",
        "country=DE&country=FR&sector=software&type=company&gaia-x=member&article=no",
    ),
    (
        "all at once",
        "q=clod+germny&country=DE&sector=software&sort=-founded",
    ),
];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn build(bencher: Bencher, size: usize) {
    let (members, codes) = (members(size), codes());
    bencher.bench(|| {
        let engine = Engine::new(black_box(&members), &codes, &[]);
        engine.prepare_search();
        black_box(&engine);
    });
}

/// What a page waits for that nobody searches on.
#[divan::bench(args = SIZES, sample_count = 5)]
fn build_without_index(bencher: Bencher, size: usize) {
    let (members, codes) = (members(size), codes());
    bencher.bench(|| {
        black_box(&Engine::new(black_box(&members), &codes, &[]));
    });
}

macro_rules! answers {
    ($($name:ident: $at:expr,)*) => {
        $(
            #[divan::bench(args = SIZES)]
            fn $name(bencher: Bencher, size: usize) {
                let (members, codes) = (members(size), codes());
                let engine = Engine::new(&members, &codes, &[]);
                engine.prepare_search();
                let query = MembersQuery::parse(QUERIES[$at].1);
                bencher.bench(|| engine.answer(black_box(&query)));
            }
        )*
    };
}

answers! {
    answer_everything: 0,
    answer_first_letter: 1,
    answer_word: 2,
    answer_three_words: 3,
    answer_typo: 4,
    answer_nonsense: 5,
    answer_facets: 6,
    answer_all_at_once: 7,
}
