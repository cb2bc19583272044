import { statesWith } from '../lexicons/states.ts';
import { isState } from './affiliations.ts';
import { isChief } from './vietnamese/can-name-holder.ts';
import { placeOf } from './fitting-holders.ts';
import { CAPITAL_ONE, HEADS, ONE_OF_A_STATE, VAGUE } from './office-classes.ts';
import { counterpartOffice } from './offices-elsewhere.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { isAbroad, newPerson, roleText, type Person } from './people.ts';
import type { People } from './people-index.ts';
import { portfolioWords } from './portfolios.ts';
import type { States } from './states.ts';
import type { Timeline } from './timeline.ts';

/*
 * Offices that can only be one person's, whom the text does not name.
 */

const CHANCELLERIES = new Set(statesWith.chancellor.split(' '));
const MONARCHIES = new Set(statesWith.monarch.split(' '));
const NONE: ReadonlySet<string> = new Set();

/** "Venezuela's most senior diplomat", "the top US judge" */
function isTop(passage: Passage, office: OfficePhrase): boolean {
  if (!/^(?:diplomat|judge)$/.test(office.classes[0] ?? '') || office.determiner === 'indefinite') return false;
  for (let index = office.from; index < office.head; index++)
    if (/^(?:top|chief|highest|most)$/.test(passage.plain(index))) return true;
  return false;
}

/** The state has neither a king nor a chancellor. */
function hasNoSuch(own: string, code: string | null): boolean {
  if (own === 'chancellor') return !CHANCELLERIES.has(code ?? '');
  return own === 'monarch' && !MONARCHIES.has(code ?? '');
}

/** Who was named last of another state. */
export const partnerOf = (timeline: Timeline, code = ''): Person | undefined =>
  timeline.recent.find((one) => one.roles.length > 0 && !one.served.includes(code));

/** "his Chilean counterpart" */
const isTheirEqual = ({ counterpart, determiner, served }: OfficePhrase): boolean =>
  counterpart && determiner === 'pronoun' && isState(served[0] ?? '');

/** Of these a state has one head. */
const FORCES = /^(?:army|navy|military|police|forces|force|guard|marines)$/;

/** "the head of Chile's army", "Ukraine's air force chief" */
function isOverForces(passage: Passage, { classes, core, to, head, determiner, served }: OfficePhrase): boolean {
  if (!/^(?:head|commander)$/.test(classes[0] ?? '') || !isState(served[0] ?? '')) return false;
  if (determiner !== 'the' && determiner !== 'possessor') return false;
  const last = to > head + 1 ? to - 1 : head - 1;
  return last >= core && FORCES.test(passage.plain(last));
}

/** "Giám đốc Công an thành phố", "Giám đốc CATP": a province has one. */
const isOverPolice = (passage: Passage, { classes, head, to }: OfficePhrase): boolean =>
  passage.grammar.bareNominals &&
  classes[0] === 'director' &&
  / (?:công an (?:tỉnh|thành phố|tp\.?)|cat[pt])(?: |$)/.test(passage.slice(head, to).toLowerCase());

/** "the representative of Chile", "Chile's representative": as the United Nations call who speaks. */
function isSeatOfState(passage: Passage, { classes, core, head, from, to, determiner }: OfficePhrase): boolean {
  if (classes[0] !== 'envoy' || core !== head || passage.plain(head) !== 'representative') return false;
  if (determiner !== 'the' && determiner !== 'possessor') return false;
  for (let at = from; at < to; at++) if (passage.affiliations[at]?.kind === 'country') return true;
  return false;
}

/** "the North Korean leader" */
const isStateLeader = (office: OfficePhrase): boolean =>
  office.classes[0] === 'leader' && office.determiner === 'the' && isState(office.served[0] ?? '');

/**
 * "the prime minister", "the defence minister", "the chairman of the Liberal Party": the only one of the
 * state or the body, where a text is about a state's officials.
 */
function isOneOfAState(passage: Passage, office: OfficePhrase): boolean {
  const [own = ''] = office.classes;
  if (isOverPolice(passage, office)) return true;
  if (HEADS.has(own) && office.to > office.head + 2) {
    const rest = passage.grammar.bareNominals ? (passage.term(office.head)?.end ?? office.to) : office.to - 1;
    for (let index = rest; index < office.to; index++) if (passage.isCapital(index)) return true;
    return own === 'speaker';
  }
  if (ONE_OF_A_STATE.has(own) || (passage.grammar.bareNominals && own === 'general-secretary')) return true;
  if (own === 'lead' || own === 'minister' || own === 'commissioner' || own === 'secretary')
    return isRanked(passage, office) || portfolioWords(passage, office).stems.length > 0;
  // "the Secretary-General" of a body the text names
  if (own === 'secretary-general') return office.capital;
  // "chánh văn phòng phó tổng thống"
  if (isChief(passage, office)) return office.specific;
  return CAPITAL_ONE.has(own) && office.capital && !passage.startsLine(office.head);
}

/** "the first minister", "the chief minister", "the attorney general" */
function isRanked(passage: Passage, office: OfficePhrase): boolean {
  const [own] = office.classes;
  return own === 'lead'
    ? office.to > office.head + 1 || passage.written(office.head).includes('-')
    : own === 'minister' && /^(?:first|chief)$/.test(passage.plain(office.head - 1));
}

/** Offices of which a text names the home's without a state. */
const HOME_LEADS = new Set(['pm', 'general-secretary']);
/** Offices that texts name without a state only where one of theirs governs. */
const NEEDS_NO_NAMES = new Set(['pm', 'minister', 'chancellor']);

/** Words before an office to which something is done, and after one of which something is said. */
const OBJECT_BEFORE = new Set('của do bởi trình cáo cho với tới đến lên làm chức bầu qua theo về từ là như'.split(' '));
const NO_VERB = new Set('của về và là các trong tại ở với theo do cho như hoặc hay'.split(' '));

/** "Thủ tướng nhấn mạnh": who holds the office does or says something. */
function acts(passage: Passage, office: OfficePhrase): boolean {
  const isVerb = passage.isLower(office.to) && !passage.startsLine(office.to) && !NO_VERB.has(passage.key(office.to));
  return isVerb && !(OBJECT_BEFORE.has(passage.key(office.from - 1)) && !passage.startsLine(office.from));
}

/** Before an office that is a part, a seat or a goal. */
const NOT_HELD = new Set('làm chức bầu thăng là vai thự ghế vị nữ cúp giải'.split(' '));

/** "báo cáo Thủ tướng": who holds it is meant, not the office, a name or a part. */
function isHeld(passage: Passage, { from, to }: OfficePhrase): boolean {
  if (passage.key(to) === 'là' && /^(?:tên|biệt|danh|nhân)$/.test(passage.key(to + 1))) return false;
  const before = passage.startsLine(from) ? '' : passage.written(from - 1);
  return !/^["“‘']$/.test(before) && !NOT_HELD.has(passage.key(from - 1));
}

function hasCapital(passage: Passage, { from, to }: OfficePhrase): boolean {
  for (let index = from; index < to; index++) if (passage.isCapital(index)) return true;
  return false;
}

/** The holder whom the text does not name: one for all such words of the text; `null` where the office can be anyone's. */
export function unnamedHolder(
  passage: Passage,
  offices: readonly OfficePhrase[],
  unnamed: Map<string, Person>,
  timeline: Timeline,
  states: States,
  people: People,
): Person | null {
  const [office] = offices;
  const [own = 'official'] = office?.classes ?? [];
  const { bareNominals } = passage.grammar;
  const isCapital = bareNominals && office?.capital === true;
  // "Thủ tướng", "Chủ tịch nước"
  const isHomes =
    isCapital &&
    (HOME_LEADS.has(own) || (own === 'president' && passage.key(office.head) === 'chủ')) &&
    (unnamed.has(`${own} ${passage.grammar.homeOf}`) ||
      acts(passage, office) ||
      (own === 'pm' && isHeld(passage, office)));
  const opensLine = isCapital && passage.startsLine(office.from);
  // "bộ trưởng phát triển đô thị": without state, body or capital it may be anyone's.
  const isNamed =
    !bareNominals ||
    isCapital ||
    (office !== undefined && (office.served.length > 0 || isChief(passage, office) || hasCapital(passage, office)));
  const isDefinite = office?.determiner === 'the' || (bareNominals && (office?.specific === true || isHomes));
  const unmistakable =
    office !== undefined &&
    isDefinite &&
    isNamed &&
    (people.all.length > 0 || (bareNominals ? opensLine || isHomes : NEEDS_NO_NAMES.has(own))) &&
    isOneOfAState(passage, office);
  const unsaid = unmistakable
    ? states.of({
        classes: new Set(office.classes),
        parts: [],
        at: office.from,
        possessed: false,
        isOther: false,
        isAbroad: isAbroad(passage.grammar, [roleText(passage, offices)]),
        isMain: true,
        held: NONE,
      })
    : null;
  const code = offices.flatMap((one) => one.served)[0] ?? (hasNoSuch(own, unsaid) ? null : unsaid);
  if (
    office?.isPublic !== true ||
    code === null ||
    // "Chile's chair was empty"
    (own === 'chair' && !bareNominals && office.core === office.head && office.to === office.head + 1) ||
    (VAGUE.has(own) &&
      !isStateLeader(office) &&
      !isSeatOfState(passage, office) &&
      !isTop(passage, office) &&
      !isTheirEqual(office) &&
      !isOverForces(passage, office) &&
      !isOverPolice(passage, office) &&
      !isChief(passage, office)) ||
    office.former
  )
    return null;
  // The foreign minister is not the defence minister, nor one party's leader another's; "the minister" can be either.
  const about =
    own === 'leader' || own === 'chancellor'
      ? passage.plain(office.head - 1)
      : (placeOf(passage, office) ?? portfolioWords(passage, office).stems.join(' '));
  const bare = `${own} ${code}`;
  const key = `${bare} ${about}`;
  const known = unnamed.get(about === '' ? bare : key);
  if (known !== undefined) return known;
  const person = newPerson([], [], null, passage.grammar);
  const partner = office.counterpart ? partnerOf(timeline, code) : undefined;
  // "the agency's director said its US counterpart …": of no one's office the text tells.
  if (office.counterpart && partner === undefined && !bareNominals) return null;
  const theirs = partner?.roles[0]?.bare;
  const { role, classes } =
    partner === undefined || theirs === undefined
      ? { role: roleText(passage, offices), classes: partner?.classes ?? office.classes }
      : counterpartOffice({ role: theirs, classes: partner.classes }, partner.served, [code]);
  person.roles.push({
    text: role,
    bare: role,
    words: office.to - office.core,
    classes: office.classes,
    token: office.from,
  });
  person.served.push(code);
  for (const name of classes) person.classes.add(name);
  unnamed.set(key, person);
  unnamed.set(bare, person);
  people.add(person);
  return person;
}
