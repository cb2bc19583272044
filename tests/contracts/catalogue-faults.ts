/** Holds the catalogue against what it follows from, row by row. */
import { identify, namesOfPerson } from '../../annotations/identity.ts';
import { personSchema } from '../../annotations/person.ts';
import { annotationSchema, savedArticleSchema } from '../../annotations/schemas.ts';
import { derive } from '../../storage/catalogue/derive.ts';
import { DocSet } from '../../storage/catalogue/doc-set.ts';
import { holderRow, withSighting, type Sightings } from '../../storage/catalogue/holders.ts';
import { dayOfCard } from '../../storage/catalogue/regroup.ts';
import { groupsOf } from '../../storage/catalogue/reprint-links.ts';
import { personCard } from '../../storage/catalogue/person-card.ts';
import type { TagUseRow } from '../../storage/catalogue/rows.ts';
import type { LibraryDatabase } from '../../storage/tables.ts';
import { detectionOf } from '../../storage/detections.ts';
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
      sightings: [] as string[],
      dates: [] as string[],
    };
    const persons = soundOnes(personSchema, await database.persons.toArray());
    const seen = new Map<string, Sightings>();
    const articlesOf = new Map<string, number[]>();
    const tags = new Map<string, TagUseRow>();
    const days = new Map<number, string>();
    const sentences = new Map<string, number[]>();
    for (const article of articles) {
      const n = numbers.get(article.id);
      if (n === undefined) return [`cards: none for ${article.id}`];
      const notes = await database.annotations.where('article').equals(article.id).toArray();
      const derived = derive(n, {
        article,
        annotations: soundOnes(annotationSchema, notes),
        detection: await detectionOf(database, article.id),
        claims: new Map(
          persons
            .filter(({ articles: own }) => own.includes(article.id))
            .flatMap((person) => namesOfPerson(person).map((name) => [name, person.key] as const)),
        ),
      });
      days.set(n, dayOfCard(derived.card));
      for (const key of derived.keys.filter((one) => one.startsWith('sentence:'))) {
        sentences.set(key, [...(sentences.get(key) ?? []), n]);
      }
      wanted.cards.push(text(derived.card));
      wanted.postings.push(...derived.keys.map((key) => `${key} ${n}`));
      wanted.sightings.push(...derived.sightings.map(text));
      wanted.dates.push(...derived.dates.map(text));
      for (const row of derived.sightings) seen.set(row.holder, withSighting(seen.get(row.holder), row));
      derived.sightings.forEach(({ holder }) => articlesOf.set(holder, [...(articlesOf.get(holder) ?? []), n]));
      for (const { tag, articles: bearing, notes: on } of derived.tags) {
        const known = tags.get(tag) ?? { tag, articles: 0, notes: 0 };
        tags.set(tag, { tag, articles: known.articles + bearing, notes: known.notes + on });
      }
    }
    const holders = [...seen.values()].map(holderRow);
    const wantedPeople = identify(holders, persons).map((identity) => {
      const naming = new Set(identity.holders.flatMap(({ key }) => articlesOf.get(key) ?? []));
      return text(personCard(identity, naming.size));
    });
    const postings = (await database.postings.toArray()).flatMap(({ key, block, docs }) => {
      const set = new DocSet();
      set.addBlock(block, docs);
      return [...set].map((n) => `${key} ${n}`);
    });
    const found = {
      cards: cards.map(text),
      postings,
      sightings: (await database.sightings.toArray()).map(text),
      holders: (await database.holders.toArray()).map(text),
      dates: (await database.dates.toArray()).map(text),
      people: (await database.people.toArray()).map(text),
      tagUses: (await database.tagUses.toArray()).map(text),
      reprints: (await database.reprints.toArray()).map(({ articles: told }) => text(told.toSorted())),
    };
    const reprints = groupsOf(sentences.values(), days).map((group) => text(group.toSorted()));
    const all = {
      ...wanted,
      reprints,
      holders: holders.map(text),
      people: wantedPeople,
      tagUses: [...tags.values()].map(text),
    };
    return (Object.keys(all) as (keyof typeof all)[]).flatMap((name) => [
      ...missing(`missing from ${name}`, all[name], found[name]),
      ...missing(`too many in ${name}`, found[name], all[name]),
    ]);
  });
}
