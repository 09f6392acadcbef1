//! One character folded: without its accent, its case and its script's frills.
//!
//! The table is our own because no small crate folds all that is needed here.
//! In brotli bytes of wasm it weighs 0.9 kB; `diacritics` weighs 1.1 kB and
//! makes “s” of ß, “a” of æ and nothing of ð; `secular` weighs 0.4 kB and leaves
//! ł, œ, đ, ı and all accents that stand alone; `unicode-normalization` weighs
//! 50 kB, `deunicode` 130 kB.
//!
//! This file must never know words.

use std::ops::RangeInclusive;

/// What a character does to the word it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Letter,
    /// An accent of its own: part of the word, without a letter.
    Accent,
    /// An apostrophe or an invisible mark: joins what is around it.
    Joint,
    Gap,
}

/// Accents that stand alone, behind their letter.
pub(super) const ACCENTS: RangeInclusive<char> = '\u{300}'..='\u{36f}';

/// Adds the folded form of a character.
pub(super) fn fold_char(c: char, out: &mut String) -> Role {
    match c {
        'A'..='Z' | 'a'..='z' | '0'..='9' => out.push(c.to_ascii_lowercase()),
        _ if ACCENTS.contains(&c) => return Role::Accent,
        '\''
        | '`'
        | '´'
        | 'ʹ'..='ʽ'
        | '‘'..='‛'
        | '′'
        | '＇'
        | '\u{ad}'
        | '\u{200b}'..='\u{200d}' => {
            return Role::Joint;
        }
        '\0'..='\x7f' => return Role::Gap,
        'ß' | 'ẞ' => out.push_str("ss"),
        'æ' | 'Æ' | 'ǽ' | 'Ǽ' | 'ǣ' | 'Ǣ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        'þ' | 'Þ' => out.push_str("th"),
        'ĳ' | 'Ĳ' => out.push_str("ij"),
        'Ǆ' | 'ǅ' | 'ǆ' | 'Ǳ' | 'ǲ' | 'ǳ' => out.push_str("dz"),
        'Ǉ'..='ǉ' => out.push_str("lj"),
        'Ǌ'..='ǌ' => out.push_str("nj"),
        'ﬀ' => out.push_str("ff"),
        'ﬁ' => out.push_str("fi"),
        'ﬂ' => out.push_str("fl"),
        'ﬃ' => out.push_str("ffi"),
        'ﬄ' => out.push_str("ffl"),
        'ﬅ' | 'ﬆ' => out.push_str("st"),
        '\u{212b}' | 'ª' => out.push('a'),
        'º' => out.push('o'),
        '\u{212a}' => out.push('k'),
        // Full-width letters and digits stand in the order of ASCII's.
        '！'..='～' => return fold_char(shifted(c, '！', '!'), out),
        _ => match latin(c).or_else(|| other_script(c)) {
            Some(folded) => out.push(folded),
            None => return Role::Gap,
        },
    }
    Role::Letter
}

/// The base letters of U+00C0 to U+017F, U+0180 to U+024F and U+1E00 to U+1EFF.
/// A full stop stands for what has none.
const LATIN: [(char, &str); 3] = [
    (
        '\u{c0}',
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
         aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll\
         lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
    ),
    (
        '\u{180}',
        "bbbb..occdddd.eeeffgg.iikkl.mnnooo..pprss..ttttuuuvyyzz.........\
         .............aaiioouuuuuuuuuueaaaa..ggggkkoooo..j...gg..nnaa..oo\
         aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts\
         z..bu.eejjqqrryy",
    ),
    (
        '\u{1e00}',
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
         mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
         wwwwwwwwwwxxxxyyzzzzzzhtwyasss.daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
         eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy",
    ),
];

fn latin(c: char) -> Option<char> {
    let (first, letters) = LATIN.iter().rev().find(|(first, _)| c >= *first)?;
    let at = (c as usize).checked_sub(*first as usize)?;
    letters
        .as_bytes()
        .get(at)
        .filter(|letter| **letter != b'.')
        .map(|letter| char::from(*letter))
}

/// Letters and digits of other scripts. Only Greek and Cyrillic, which the
/// Union's countries also write, lose their case and accents.
fn other_script(c: char) -> Option<char> {
    Some(match c {
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' | 'ϊ' | 'ΐ' | 'Ϊ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' | 'ϋ' | 'ΰ' | 'Ϋ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        'ς' => 'σ',
        'Α'..='Ω' => shifted(c, 'Α', 'α'),
        'Й' | 'й' => 'и',
        'Ё' | 'ё' => 'е',
        'А'..='Я' => shifted(c, 'А', 'а'),
        'Ѐ'..='Џ' => shifted(c, 'Ѐ', 'ѐ'),
        // Signs, spaces and punctuation; the private areas, where fonts keep
        // theirs; and pictures. Everything else beyond Latin is some script's
        // letter. The standard library's exact table weighs 1.9 kB more.
        '\0'..='\u{24f}' | '\u{1680}' | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' => {
            return None;
        }
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{e000}'..='\u{f8ff}' => return None,
        '\u{fe00}'..='\u{fe6f}' | '\u{feff}'.. if !('\u{20000}'..'\u{e0000}').contains(&c) => {
            return None;
        }
        _ => c,
    })
}

fn shifted(c: char, from: char, to: char) -> char {
    let code = u32::from(c)
        .wrapping_sub(u32::from(from))
        .wrapping_add(u32::from(to));
    char::from_u32(code).unwrap_or(c)
}
