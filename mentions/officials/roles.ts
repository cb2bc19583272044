import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { bareRole, type Person, roleText } from './people.ts';
import type { Sighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

/** More offices of one person are no text. */
const MOST_ROLES = 32;

/**
 * Takes note of an office a person is said to hold, once.
 *
 * @param isGiven the text is about the person's getting it
 */
export function addRole(
  passage: Passage,
  person: Person,
  { name, role, isKnown }: Pick<Sighting, 'role' | 'isKnown' | 'name'>,
  offices: readonly OfficePhrase[],
  isGiven = false,
): void {
  const titles = withoutSeats(passage, offices);
  const [first, last] = [titles[0], titles[titles.length - 1]];
  // "the Ohio governor"
  for (const { from, to, classes } of offices)
    for (let at = from; at < to && /^(?:legislator|governor)$/.test(classes[0] ?? ''); at++) {
      const place = passage.affiliationFrom(at);
      if (place?.kind === 'city' && place.code === 'US') person.seat ??= `?-${passage.written(at)}`;
    }
  const text = role ?? roleText(passage, titles);
  const isSaid = isKnown === true;
  const isFormer = offices.length > 0 && offices.every((office) => office.former);
  // Once is enough: every nominal asks for all of them.
  const isSame = (one: Person['roles'][number]) =>
    one.text === text && one.isSaid === isSaid && one.isFormer === isFormer && one.isGiven === isGiven;
  if (person.roles.length >= MOST_ROLES || person.roles.some(isSame)) return;
  person.roles.push({
    text,
    bare: role ?? bareRole(passage, titles),
    words: first === undefined || last === undefined ? 0 : last.to - first.core,
    classes: offices.flatMap((office) => office.classes),
    token: name?.from ?? person.firstAt,
    isSaid,
    isGiven,
    isFormer,
    isOfBody: offices.some((office) => isOfBody(passage, office)),
    code: offices.flatMap(({ served, implied }) => (implied === null ? served : []))[0],
  });
}

/** What one is besides, by a word alone: "Ann Hill MP, Foreign Secretary", "Foreign Minister Prince Turki". */
const SEATS = /^(?:mp|mep|msp|td|prince|princess|ambassador|amb\.?|senator|sen\.?|rep\.?)$/;

/** The offices of a stack without a seat before the first, and without a rank of birth or of the service behind the last. */
function withoutSeats(passage: Passage, offices: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const [first, next] = offices;
  if (first === undefined || next === undefined || passage.grammar.bareNominals) return offices;
  const isSeat = ({ from, to }: OfficePhrase) => to === from + 1 && SEATS.test(passage.plain(from));
  // "MP and Minister" names both.
  const titles = isSeat(first) && passage.written(first.to) === ',' ? offices.slice(1) : offices;
  const last = titles[titles.length - 1] ?? next;
  const isBehind = isSeat(last) && last.capital && titles[titles.length - 2]?.to === last.from;
  return isBehind ? titles.slice(0, -1) : titles;
}

/** Bodies whose head is high in the state. */
const CHAMBERS = /^(?:senate|parliament|congress|assembly)$/;

/** "UMNO president", "UMNO's president", "secretary of the party", not "president of the Senate" */
function isOfBody(passage: Passage, { from, core, to }: OfficePhrase): boolean {
  for (let at = core; at < to; at++) if (CHAMBERS.test(passage.plain(at))) return false;
  for (let at = Math.min(from, core); at < to; at++)
    if (passage.affiliations[at]?.kind === 'organisation' || (at >= core && passage.is(at, Word.body))) return true;
  return false;
}
