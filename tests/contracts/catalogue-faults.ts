/** Holds the catalogue against what it follows from, row by row. */
import { annotationSchema, savedArticleSchema } from '../../annotations/schemas.ts';
import { derive } from '../../storage/catalogue/derive.ts';
import { DocSet } from '../../storage/catalogue/doc-set.ts';
import { personCard, type Appearances } from '../../storage/catalogue/person-card.ts';
import type { TagUseRow } from '../../storage/catalogue/rows.ts';
import type { LibraryDatabase } from '../../storage/database.ts';
import { keptRows } from '../../storage/detections.ts';
import { soundOnes } from '../../storage/records.ts';

const text = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const missing = (name: string, wanted: Iterable<string>, found: Iterable<string>) => {
  const there = new Set(found);
  return [...wanted].filter((row) => !there.has(row)).map((row) => `${name}: ${row.slice(0, 200)}`);
};

/** Every row that is missing from the catalogue or should not be in it, in words; empty when it is right. */
export async function catalogueFaults(database: LibraryDatabase): Promise<string[]> {
  return database.transaction('r', database.tables, async () => {
    const cards = await database.cards.toArray();
    const articles = soundOnes(savedArticleSchema, await database.articles.toArray());
    const numbers = new Map(cards.map(({ id, n }) => [id, n]));
    const wanted = {
      cards: [] as string[],
      postings: [] as string[],
      appearances: [] as string[],
      dates: [] as string[],
    };
    const people = new Map<string, Appearances>();
    const tags = new Map<string, TagUseRow>();
    for (const article of articles) {
      const n = numbers.get(article.id);
      if (n === undefined) return [`cards: none for ${article.id}`];
      const notes = await database.annotations.where('article').equals(article.id).toArray();
      const derived = derive(n, {
        article,
        annotations: soundOnes(annotationSchema, notes),
        ...(await keptRows(database, article.id)),
      });
      wanted.cards.push(text(derived.card));
      wanted.postings.push(...derived.keys.map((key) => `${key} ${n}`));
      wanted.appearances.push(...derived.appearances.map(text));
      wanted.dates.push(...derived.dates.map(text));
      for (const row of derived.appearances) {
        const { first = row, last = row, articles: before = 0 } = people.get(row.person) ?? {};
        const isBefore = (a: typeof row, b: typeof row) => a.day < b.day || (a.day === b.day && a.n < b.n);
        people.set(row.person, {
          first: isBefore(row, first) ? row : first,
          last: isBefore(last, row) ? row : last,
          articles: before + 1,
        });
      }
      for (const { tag, articles: bearing, notes: on } of derived.tags) {
        const known = tags.get(tag) ?? { tag, articles: 0, notes: 0 };
        tags.set(tag, { tag, articles: known.articles + bearing, notes: known.notes + on });
      }
    }
    const said = new Map((await database.persons.toArray()).map((person) => [person.key, person]));
    const wantedPeople = [...new Set([...people.keys(), ...said.keys()])].map((key) =>
      text(personCard(key, people.get(key) ?? null, said.get(key))),
    );
    const postings = (await database.postings.toArray()).flatMap(({ key, block, docs }) => {
      const set = new DocSet();
      set.addBlock(block, docs);
      return [...set].map((n) => `${key} ${n}`);
    });
    const found = {
      cards: cards.map(text),
      postings,
      appearances: (await database.appearances.toArray()).map(text),
      dates: (await database.dates.toArray()).map(text),
      people: (await database.people.toArray()).map(text),
      tagUses: (await database.tagUses.toArray()).map(text),
    };
    const all = { ...wanted, people: wantedPeople, tagUses: [...tags.values()].map(text) };
    return (Object.keys(all) as (keyof typeof all)[]).flatMap((name) => [
      ...missing(`missing from ${name}`, all[name], found[name]),
      ...missing(`too many in ${name}`, found[name], all[name]),
    ]);
  });
}
