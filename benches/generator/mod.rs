//! Members of any number, made from a seed: names of invented words, aliases,
//! and places, sectors and relations as uneven as the real ones.

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::records::code::Codes;
use alliance_explorer::domain::records::member::{Alias, Member};

fn dataset() -> Dataset {
    Dataset::from_json(include_str!("../../public/data/alliance.json"))
        .expect("the dataset is consistent")
}

pub(crate) fn codes() -> Codes {
    dataset().codes.clone()
}

/// As many members as asked for. Each takes its fields from real ones and its
/// names from invented words.
pub(crate) fn members(count: usize) -> Vec<Member> {
    let real = dataset().members.clone();
    let mut seed = Seed(0x9e37_79b9_7f4a_7c15);
    (0..count).map(|at| member(&mut seed, &real, at)).collect()
}

fn member(seed: &mut Seed, real: &[Member], at: usize) -> Member {
    let mut member = seed.one(real).clone();
    let (place, trade) = (seed.one(real), seed.one(real));
    member.country.clone_from(&place.country);
    member.city.clone_from(&place.city);
    member.sector.clone_from(&trade.sector);
    member.description.clone_from(&trade.description);
    member.gaia_x.clone_from(&seed.one(real).gaia_x);
    member.founded = Some(1850 + u16::try_from(seed.below(170)).unwrap_or(0));
    member.id = format!("member-{at}").try_into().expect("lower case");
    member.short_name = seed.name(real).into();
    member.name = format!("{} {} SE", member.short_name, seed.word()).into();
    member.aliases = (0..seed.below(6)).map(|_| alias(seed.name(real))).collect();
    member
}

fn alias(name: String) -> Alias {
    Alias {
        name: name.into(),
        kind: "brand".into(),
        from: None,
        until: None,
        note: None,
        sources: Vec::new(),
    }
}

/// Xorshift: enough chance for a benchmark, and no crate.
struct Seed(u64);

impl Seed {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or(0) % limit
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn word(&mut self) -> String {
        const SYLLABLES: [&str; 32] = [
            "ba", "tel", "no", "ki", "cap", "ge", "mi", "ni", "or", "an", "sie", "mens", "so",
            "pra", "ste", "ria", "ion", "os", "re", "lit", "le", "se", "fab", "da", "ta", "clo",
            "ud", "net", "sys", "va", "lu", "ex",
        ];
        let mut word: String = (0..2 + self.below(3))
            .map(|_| *self.one(&SYLLABLES))
            .collect();
        word[..1].make_ascii_uppercase();
        word
    }

    /// One or two invented words, and now and then a word of a real name.
    fn name(&mut self, real: &[Member]) -> String {
        match self.below(4) {
            0 => self.word(),
            1 => {
                let real = &self.one(real).short_name;
                format!("{real} {}", self.word())
            }
            _ => format!("{} {}", self.word(), self.word()),
        }
    }
}
