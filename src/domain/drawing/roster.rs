//! Names in columns, each behind a mark, in groups one below the other; and a
//! text in lines that fit.
//!
//! This file must not know what is written, only how long it is.

use crate::domain::drawing::units::{Group, SIZE};

/// How much room there is, and how much things take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// The width for all columns together.
    pub width: u32,
    /// From one line to the next.
    pub line: u32,
    /// A letter of a name, on average.
    pub letter: u32,
    /// Between a mark and its name, and between columns.
    pub gap: u32,
}

/// Where the marks stand: for each group those of its members, in its order,
/// and the height of all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    /// The upper left corners of the marks.
    pub groups: Vec<Vec<(u32, u32)>>,
    /// Where the last line ends.
    pub height: u32,
}

/// Places the groups; the longest name says how wide the columns are.
pub fn roster(room: Room, groups: &[Group<'_>]) -> Roster {
    let names = groups.iter().flat_map(|group| &group.members);
    let longest = names
        .map(|one| length(&one.short_name))
        .max()
        .unwrap_or_default();
    let column = SIZE + 2 * room.gap + longest.saturating_mul(room.letter);
    let columns = (room.width / column.max(1)).max(1);
    let mut top = 0;
    let place = |group: &Group<'_>| {
        let marks: Vec<(u32, u32)> = (0..)
            .zip(&group.members)
            .map(|(at, _)| (at % columns * column, top + at / columns * room.line))
            .collect();
        top = marks.last().map_or(top, |(_, y)| y + room.line) + room.gap;
        marks
    };
    let groups = groups.iter().map(place).collect();
    Roster {
        groups,
        height: top,
    }
}

/// A text in lines of at most so many letters: broken between words, and within
/// one that is longer than a line, such as an address.
pub fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut left = most;
    for word in text.split_inclusive(' ') {
        if word.trim_end().chars().count() > left && left < most {
            lines.push(String::new());
            left = most;
        }
        for letter in word.chars() {
            if left == 0 && letter != ' ' {
                lines.push(String::new());
                left = most;
            }
            if let Some(line) = lines.last_mut() {
                line.push(letter);
            }
            left = left.saturating_sub(1);
        }
    }
    lines
}

fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dataset::Dataset;
    use crate::domain::drawing::units::groups;
    use crate::domain::query::facet::Facet;
    use crate::domain::records::member::Member;

    const ROOM: Room = Room {
        width: 700,
        line: 28,
        letter: 9,
        gap: 8,
    };

    #[test]
    fn no_name_runs_into_another_or_out() {
        let text = include_str!("../../../public/data/alliance.json");
        let data = Dataset::from_json(text).expect("the shipped dataset");
        let all: Vec<&Member> = data.members.iter().collect();
        for facet in Facet::ALL {
            let groups = groups(&data, &all, facet);
            let roster = roster(ROOM, &groups);
            let mut taken: Vec<(u32, u32, u32)> = Vec::new();
            for (group, marks) in groups.iter().zip(&roster.groups) {
                assert_eq!(group.members.len(), marks.len(), "{}", group.label);
                for (member, (x, y)) in group.members.iter().zip(marks) {
                    let end = x + SIZE + ROOM.gap + length(&member.short_name) * ROOM.letter;
                    assert!(end <= ROOM.width && y + ROOM.line <= roster.height);
                    for (from, to, line) in &taken {
                        assert!(line != y || end <= *from || to <= x, "{}", member.id);
                    }
                    taken.push((*x, end, *y));
                }
            }
            assert_eq!(taken.len(), all.len());
        }
    }

    #[test]
    fn a_text_is_broken_between_words_and_long_words_anywhere() {
        assert_eq!(lines("one two three", 7), ["one two ", "three"]);
        assert_eq!(lines("abcdefgh ij", 3), ["abc", "def", "gh ", "ij"]);
        assert_eq!(lines("a https://x", 5), ["a ", "https", "://x"]);
        assert_eq!(lines("", 5), [""]);
    }
}
