import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { bareRole, type Person, roleText } from './people.ts';
import type { Sighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

/** More offices of one person are no text. */
const MOST_ROLES = 32;

/** Takes note of an office a person is said to hold, once. */
export function addRole(
  passage: Passage,
  person: Person,
  { name, role, isKnown }: Pick<Sighting, 'role' | 'isKnown' | 'name'>,
  offices: readonly OfficePhrase[],
): void {
  const [first, last] = [offices[0], offices[offices.length - 1]];
  // "the Ohio governor"
  for (const { from, to, classes } of offices)
    for (let at = from; at < to && /^(?:legislator|governor)$/.test(classes[0] ?? ''); at++) {
      const place = passage.affiliationFrom(at);
      if (place?.kind === 'city' && place.code === 'US') person.seat ??= `?-${passage.written(at)}`;
    }
  const text = role ?? roleText(passage, offices);
  const isSaid = isKnown === true;
  const isFormer = offices.length > 0 && offices.every((office) => office.former);
  // Once is enough: every nominal asks for all of them.
  const isSame = (one: Person['roles'][number]) =>
    one.text === text && one.isSaid === isSaid && one.isFormer === isFormer;
  if (person.roles.length >= MOST_ROLES || person.roles.some(isSame)) return;
  person.roles.push({
    text,
    bare: role ?? bareRole(passage, offices),
    words: first === undefined || last === undefined ? 0 : last.to - first.core,
    classes: offices.flatMap((office) => office.classes),
    token: name?.from ?? person.firstAt,
    isSaid,
    isFormer,
    isOfBody: offices.some((office) => isOfBody(passage, office)),
    code: offices.flatMap(({ served, implied }) => (implied === null ? served : []))[0],
  });
}

/** Bodies whose head is high in the state. */
const CHAMBERS = /^(?:senate|parliament|congress|assembly)$/;

/** "UMNO president", "secretary of the party", not "president of the Senate" */
function isOfBody(passage: Passage, { core, to }: OfficePhrase): boolean {
  for (let at = core; at < to; at++) if (CHAMBERS.test(passage.plain(at))) return false;
  for (let at = core; at < to; at++)
    if (passage.is(at, Word.body) || passage.affiliations[at]?.kind === 'organisation') return true;
  return false;
}
