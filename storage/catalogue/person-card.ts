import { nameOfHolder, namesOfPerson, type Identity } from '../../annotations/identity.ts';
import type { OfficeHeld, Person } from '../../annotations/person.ts';
import { wordsOf } from '../../annotations/words.ts';
import { foldKey } from '../../text/fold.ts';
import type { HolderRow, PersonCardRow } from './rows.ts';

const endOf = ({ to, former }: OfficeHeld) => to ?? (former ? '' : '9999');

/** Of what the reader wrote down, the office held now, or the one held last. */
function officeNow(said: Person | null): OfficeHeld | undefined {
  return said?.offices
    .map((office) => ({ office, order: `${endOf(office)} ${office.from ?? ''}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .at(-1)?.office;
}

const later = (a: HolderRow, b: HolderRow) => (a.last > b.last ? -1 : a.last < b.last ? 1 : a.key < b.key ? -1 : 1);

/**
 * A person's row: what the newest article says, unless the reader said otherwise.
 *
 * @param articles how many name the person
 */
export function personCard({ key, said, holders }: Identity<HolderRow>, articles: number): PersonCardRow {
  const newest = holders.toSorted(later);
  const [last] = newest;
  const held = officeNow(said);
  const office = newest.find(({ role }) => role !== null) ?? last;
  const name = said?.name ?? last?.written ?? said?.spellings[0] ?? nameOfHolder(key);
  const days = holders.map(({ first }) => first).sort();
  const hidden = said?.hidden ?? false;
  const spelled = [
    name,
    ...(said?.spellings ?? []),
    ...holders.flatMap(({ spellings }) => spellings.map(([text]) => text)),
  ];
  const names = new Set([...holders.map((holder) => holder.name), ...(said === null ? [] : namesOfPerson(said))]);
  return {
    key,
    name,
    words: [...new Set([...spelled, ...names].flatMap(wordsOf))].sort(),
    names: [...names].sort(),
    holders: holders.map((holder) => holder.key).sort(),
    role: held?.role ?? office?.role ?? null,
    country: said?.country ?? held?.country ?? office?.country ?? null,
    former: held === undefined ? (office?.former ?? false) : held.former || held.to !== null,
    watched: said?.watched ?? false,
    hidden,
    articles,
    first: days[0] ?? null,
    last: last?.last ?? null,
    ...(!hidden && {
      byArticles: -articles,
      // Who is in no article comes last.
      byLast: last === undefined ? 0 : -Date.parse(last.last) - 1e14,
      byName: foldKey(name),
    }),
  };
}
