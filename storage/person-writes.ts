/** What the reader says of persons: one transaction and one journal entry an act. */
import { areApart, freeKey, nameOfHolder } from '../annotations/identity.ts';
import { officialKey } from '../annotations/official-key.ts';
import { instantAfter } from '../annotations/instant.ts';
import { changePerson, createPerson, distinctOffices, distinctSpellings, type Person } from '../annotations/person.ts';
import type { ActOptions } from './act-options.ts';
import type { Catalogue } from './catalogue.ts';
import type { HolderRow, PersonCardRow } from './catalogue/rows.ts';
import type { LibraryDatabase } from './tables.ts';
import { recordEdit } from './journal.ts';
import { personSaid, putPersons } from './person-images.ts';
import { Refusal } from '../annotations/refusal.ts';
import type { PersonAct, PersonImage } from './rows.ts';
import type { Write } from './write.ts';

type PersonWrites = Pick<Catalogue, 'setPerson' | 'addPerson' | 'mergePersons' | 'splitPerson' | 'removePerson'>;

const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];

export function createPersonWrites(database: LibraryDatabase, now: () => Date, write: Write): PersonWrites {
  async function carryOut(act: PersonAct, images: readonly PersonImage[], options?: ActOptions) {
    await putPersons(database, images, options);
    return await recordEdit(database, { act, persons: images }, {});
  }
  // Watched persons are marked on any page.
  const anyPage: readonly string[] = [];

  /** What articles say of the names of a person, but for what the reader gave away article by article. */
  async function holdersOf({ holders }: PersonCardRow): Promise<HolderRow[]> {
    const rows = await database.holders.bulkGet([...holders]);
    return rows.filter((row) => row !== undefined).filter(({ claimed }) => claimed === null);
  }

  /**
   * The person as the reader's own record. Who gets one keeps the holders of the
   * moment, whatever other articles will say.
   */
  async function recordOf(key: string): Promise<{ before: Person | null; person: Person; card: PersonCardRow | null }> {
    const [before, card] = await Promise.all([personSaid(database, key), database.people.get(key)]);
    const holders = card === undefined ? [] : (await holdersOf(card)).map((holder) => holder.key);
    const person = before ?? createPerson(key, now());
    return {
      before,
      person: { ...person, holders: distinct([...person.holders, ...holders]) },
      card: card ?? null,
    };
  }

  async function existing(key: string) {
    const { before, person, card } = await recordOf(key);
    if (card === null) throw new Refusal('gone', 'person: no longer there');
    return { before, person, card };
  }

  async function isTaken(keys: readonly string[]): Promise<(key: string) => boolean> {
    const names = keys.map(nameOfHolder);
    const taken = new Set(await database.people.where('names').anyOf(names).primaryKeys());
    return (key) => taken.has(key);
  }

  const next = (person: Person): Person => ({ ...person, modified: instantAfter(person.modified, now()) });

  return {
    setPerson: (key, change) =>
      write(async () => {
        const { before, person } = await recordOf(key);
        const after = changePerson(person, change, now());
        const edit = await carryOut('set-person', [{ key, before, after }]);
        return { value: { edit }, touched: anyPage };
      }),

    addPerson: (said) =>
      write(async () => {
        const own = officialKey(said);
        if (own === null) throw new Refusal('invalid', 'name: without letters');
        const cards = await database.people.where('names').equals(own).toArray();
        const offices = said.offices ?? [];
        const candidates = await Promise.all(cards.map(({ key }) => recordOf(key)));
        const known = await Promise.all(
          candidates.map(async ({ person, card }) => [
            ...person.offices,
            ...(card === null ? [] : await holdersOf(card)),
          ]),
        );
        const same = candidates[known.findIndex((held) => !offices.some((office) => areApart(office, held)))];
        const key = same?.person.key ?? freeKey(own, offices[0]?.country ?? said.country ?? null, await isTaken([own]));
        const person = same?.person ?? createPerson(key, now());
        const after = changePerson(
          person,
          {
            ...said,
            hidden: false,
            spellings: distinctSpellings([...person.spellings, ...(said.spellings ?? [])]),
            offices: distinctOffices([...person.offices, ...offices]),
          },
          now(),
        );
        const edit = await carryOut('set-person', [{ key, before: same?.before ?? null, after }]);
        return { value: { edit, key }, touched: anyPage };
      }),

    mergePersons: (into, from, options) =>
      write(async () => {
        if (into === from) throw new Refusal('invalid', 'persons: one and the same');
        const [one, other] = [await existing(into), await existing(from)];
        const merged = next({
          ...one.person,
          name: one.person.name ?? one.card.name,
          country: one.person.country ?? other.person.country,
          watched: one.person.watched || other.person.watched,
          hidden: false,
          spellings: distinctSpellings([...one.person.spellings, other.card.name, ...other.person.spellings]),
          offices: distinctOffices([...one.person.offices, ...other.person.offices]),
          holders: distinct([...one.person.holders, ...other.person.holders]),
          articles: distinct([...one.person.articles, ...other.person.articles]),
        });
        const images = [
          { key: into, before: one.before, after: merged },
          ...(other.before === null ? [] : [{ key: from, before: other.before, after: null }]),
        ];
        const edit = await carryOut('merge-persons', images, options);
        return { value: { edit }, touched: anyPage };
      }),

    splitPerson: (key, { holders, articles, name }, options) =>
      write(async () => {
        const { before, person, card } = await existing(key);
        const rows = await database.holders.bulkGet([...holders]);
        const taken = rows.filter((row) => row !== undefined).filter((row) => row.claimed === null);
        const gone = new Set(taken.map((row) => row.key));
        const rest = person.holders.filter((holder) => !gone.has(holder));
        if (taken.length + articles.length === 0) throw new Refusal('invalid', 'split: nothing was chosen');
        if (rest.length === 0 && card.articles > 0) throw new Refusal('invalid', 'split: nothing would be left');
        const own = nameOfHolder(taken[0]?.key ?? key);
        const other = freeKey(own, taken[0]?.country ?? null, await isTaken([own]));
        const left = person.articles.filter((id) => !articles.includes(id));
        const taking = { ...createPerson(other, now()), name, holders: [...gone], articles: [...articles] };
        const images = [
          { key, before, after: next({ ...person, holders: rest, articles: left }) },
          { key: other, before: null, after: taking },
        ];
        const edit = await carryOut('split-person', images, options);
        return { value: { edit, key: other }, touched: anyPage };
      }),

    removePerson: (key) =>
      write(async () => {
        const { before, person, card } = await existing(key);
        const after = card.articles === 0 ? null : changePerson(person, { hidden: true, watched: false }, now());
        const edit = await carryOut('remove-person', [{ key, before, after }]);
        return { value: { edit }, touched: anyPage };
      }),
  };
}
