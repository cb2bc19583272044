/** What the library knows of the officials of one article: for their cards. */
import type { KnownOfficial } from '../../annotations/catalogue.ts';
import { areApart, holderKey, nameOfHolder } from '../../annotations/identity.ts';
import { disputesOf, offendingOffices, SAME_TIME } from '../../annotations/office-contradictions.ts';
import type { WatchedPerson } from '../../annotations/watched.ts';
import { addDays } from '../../text/civil-date.ts';
import type { Official } from '../../mentions/mention.ts';
import type { LibraryDatabase } from '../tables.ts';
import { claimOf } from './people.ts';
import type { HolderRow, PersonCardRow } from './rows.ts';

/** Everybody who is watched, with the names to look for. */
export async function watchedPersons(database: LibraryDatabase): Promise<WatchedPerson[]> {
  const said = (await database.persons.toArray()).filter(({ watched }) => watched);
  const cards = await database.people.bulkGet(said.map(({ key }) => key));
  const holders = await database.holders.bulkGet(cards.flatMap((card) => card?.holders ?? []));
  const spellings = new Map(holders.flatMap((row) => (row === undefined ? [] : [[row.key, row.spellings] as const])));
  return cards.flatMap((card, index) => {
    if (card === undefined) return [];
    const written = card.holders.flatMap((holder) => (spellings.get(holder) ?? []).map(([spelling]) => spelling));
    // A single word of an article's may be anybody's.
    const whole = written.filter((name) => /\S\s+\S/u.test(name));
    const { key, name, role, country, former } = card;
    return { key, name, role, country, former, names: [name, ...(said[index]?.spellings ?? []), ...whole] };
  });
}

/** Whom an official of an article is: by name, office and state, or else of those who bear the name and may be. */
function cardOf(
  official: Official,
  article: string | null,
  cards: readonly PersonCardRow[],
  holders: ReadonlyMap<string, HolderRow>,
  claims: ReadonlyMap<string, string>,
): PersonCardRow | undefined {
  const key = holderKey(official);
  if (key === null) return undefined;
  const name = nameOfHolder(key);
  const claimed = article === null ? undefined : claims.get(name);
  const bearing = cards.filter(({ names }) => names.includes(name));
  const officesOf = (card: PersonCardRow) => card.holders.flatMap((holder) => holders.get(holder) ?? []);
  return (
    bearing.find((card) => card.key === claimed) ??
    bearing.find((card) => card.holders.includes(key)) ??
    bearing.toSorted((a, b) => b.articles - a.articles).find((card) => !areApart(official, officesOf(card)))
  );
}

/** What other articles of the time say against the office this one gives. */
async function disputed(
  database: LibraryDatabase,
  { role, country, former }: Official,
  day: string,
  article: number | null,
  own: readonly HolderRow[],
) {
  if (role === null) return [];
  const said = { role, country, former, day };
  const against = own.flatMap((holder) => (holder.role === null ? [] : [{ ...holder, role: holder.role }]));
  const [from, to] = [addDays(day, -SAME_TIME), addDays(day, SAME_TIME)];
  const doubtful = against.filter((holder) => offendingOffices([said, holder]).length > 0);
  const sightings = await Promise.all(
    doubtful
      .filter(({ first, last }) => first <= to && last >= from)
      .map(({ key }) =>
        database.sightings
          .where('[holder+day+n]')
          .between([key, from], [key, to + '\uffff'])
          .toArray(),
      ),
  );
  const others = sightings.map((rows) =>
    rows.flatMap((row) => (row.role === null || row.n === article ? [] : [{ ...row, role: row.role }])),
  );
  const found = disputesOf(said, others);
  const sources = await database.cards.bulkGet(found.map(({ n }) => n));
  return found.flatMap((one, index) => {
    const card = sources[index];
    return card === undefined ? [] : [claimOf(one, card)];
  });
}

/**
 * By `Official.id`; those without a name, and whom nobody knows of, are left out.
 *
 * @param article `SavedArticle.id`, when it is kept
 * @param day of the article
 */
export async function knownOfficials(
  database: LibraryDatabase,
  officials: readonly Official[],
  article: string | null,
  day: string,
): Promise<Record<string, KnownOfficial>> {
  const keys = officials.flatMap((official) => holderKey(official) ?? []);
  const cards = await database.people.where('names').anyOf(keys.map(nameOfHolder)).distinct().toArray();
  const rows = await database.holders.bulkGet(cards.flatMap((card) => [...card.holders]));
  const holders = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row] as const])));
  const claiming = article === null ? [] : await database.persons.where('articles').equals(article).toArray();
  const claims = new Map(claiming.flatMap(({ key, names }) => names.map((name) => [name, key] as const)));
  const n = article === null ? null : ((await database.cards.where('id').equals(article).first())?.n ?? null);
  const known = await Promise.all(
    officials.map(async (official) => {
      const card = cardOf(official, article, cards, holders, claims);
      if (card === undefined) return [];
      const own = card.holders.flatMap((holder) => holders.get(holder) ?? []);
      const { key, name, role, country, former, watched } = card;
      const disputes = await disputed(database, official, day, n, own);
      return [[official.id, { key, name, role, country, former, watched, disputes }] as const];
    }),
  );
  return Object.fromEntries(known.flat());
}
