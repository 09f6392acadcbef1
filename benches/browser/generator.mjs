// A dataset of any number of members, made from the real one by a seed: names
// of invented words, aliases, and places, sectors and relations as uneven as the
// real ones. The same seed gives the same file, byte for byte; it is the
// generator of ../generator/, told again for files.
//
//   node generator.mjs DATASET MEMBERS > FILE
//
// This file must not know what is measured.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SYLLABLES = "ba tel no ki cap ge mi ni or an sie mens so pra ste ria ion os re lit le se fab da ta clo ud net sys va lu ex".split(" ");

/** Xorshift: enough chance for a benchmark, and no library. */
class Seed {
  #state = 0x9e3779b97f4a7c15n;

  below(limit) {
    let state = this.#state;
    state ^= BigInt.asUintN(64, state << 13n);
    state ^= state >> 7n;
    state ^= BigInt.asUintN(64, state << 17n);
    this.#state = state;
    return Number((state >> 33n) % BigInt(limit));
  }

  one = (list) => list[this.below(list.length)];

  word() {
    const word = Array.from({ length: 2 + this.below(3) }, () => this.one(SYLLABLES)).join("");
    return word[0].toUpperCase() + word.slice(1);
  }

  /** One or two invented words, and now and then a word of a real name. */
  name(real) {
    const kind = this.below(4);
    if (kind === 0) return this.word();
    if (kind === 1) return `${this.one(real).short_name} ${this.word()}`;
    return `${this.word()} ${this.word()}`;
  }
}

function member(seed, real, at) {
  const made = { ...seed.one(real) };
  const [place, trade] = [seed.one(real), seed.one(real)];
  made.id = `member-${at}`;
  made.short_name = seed.name(real);
  made.name = `${made.short_name} ${seed.word()} SE`;
  for (const field of ["country", "city"]) if (field in place) made[field] = place[field];
  for (const field of ["sector", "description"]) if (field in trade) made[field] = trade[field];
  made.gaia_x = seed.one(real).gaia_x;
  made.founded = 1850 + seed.below(170);
  made.aliases = Array.from({ length: seed.below(6) }, () => ({ name: seed.name(real), kind: "brand", sources: [] }));
  return made;
}

/** The dataset with that many members instead of its own. */
export function generate(dataset, count) {
  const seed = new Seed();
  const members = Array.from({ length: count }, (_, at) => member(seed, dataset.members, at));
  const aliases = members.reduce((sum, one) => sum + one.aliases.length, 0);
  return { ...dataset, counts: { ...dataset.counts, members: count, aliases }, members };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, count] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(generate(JSON.parse(readFileSync(file, "utf8")), Number(count))));
}
