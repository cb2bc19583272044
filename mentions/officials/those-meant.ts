import { isFormer } from './best-role.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import { isChief } from './vietnamese/can-name-holder.ts';

/*
 * Of those who hold an office of one class, the ones of whom the words of an office alone are true.
 */

type IsMeant = (person: Person) => boolean;

/** Who leads a state. */
const LEADERS = /^(?:president|pm|monarch|chancellor|general-secretary|leader)$/;
/** Words for a monarch: a king is no queen, nor a crown prince. */
const MONARCHS = [
  /\bkings?\b/,
  /\bqueens?\b/,
  /\b[ae]m(?:i|ee)r\b/,
  /\bsultan\b/,
  /\bempero/,
  /\bempress/,
  /\bprince\b/,
];
/** "Senate President", "president of the National Assembly" */
const CHAMBER = /\b(?:senate|parliament|assembly|congress|council|chamber|house|bundestag)\b/i;

const hasRole = ({ roles }: Person, is: (text: string) => boolean) => roles.some(({ text }) => is(text.toLowerCase()));
const isAny = ({ classes }: Person, is: (name: string) => boolean) => [...classes].some(is);

/** Those that are so, or all where none is. */
export function orAll(people: readonly Person[], isSo: IsMeant): readonly Person[] {
  const found = people.filter(isSo);
  return found.length > 0 ? found : people;
}

/** What the words of an English office say of whoever it means; `null` where they say no more than its class. */
function saidOf([own = '']: readonly string[], words: string): IsMeant | null {
  const monarch = own === 'monarch' ? MONARCHS.find((one) => one.test(words)) : undefined;
  if (monarch !== undefined)
    return (one) => hasRole(one, (text) => monarch.test(text) && text.includes('crown') === words.includes('crown'));
  // "the Secretary-General" is no executive secretary, "the Secretary" no deputy.
  if (own === 'secretary-general')
    return (one) => one.roles.length === 0 || hasRole(one, (text) => !/secretary(?![- ]general)/.test(text));
  if (own === 'secretary' && words === 'secretary') return (one) => isAny(one, (name) => !name.startsWith('deputy '));
  if (/\bheads? of (?:state|government)\b/.test(words)) return (one) => isAny(one, (name) => LEADERS.test(name));
  // "the top diplomat" is no spokesman.
  if (own === 'diplomat' && /\b(?:top|chief)\b/.test(words)) return (one) => isAny(one, (name) => name !== 'spokes');
  // "the representative of Chile" is no special one for it.
  if (own === 'envoy' && words.startsWith('representative'))
    return (one) => hasRole(one, (text) => !/\bspecial\b/.test(text));
  return null;
}

/** Those whom the office can mean by its words; an office in force is no former holder's, where another holds it. */
export function thoseMeant(passage: Passage, office: OfficePhrase, all: readonly Person[]): readonly Person[] {
  const { classes, core, to, former, determiner, from, head, served } = office;
  if (all.length === 0) return all;
  const { bareNominals } = passage.grammar;
  const words = passage.slice(core, to).toLowerCase();
  // "the wise president" may be one before.
  const isPlain = served.length > 0 || from >= head - 1;
  const people = former || !isPlain ? all : orAll(all, ({ isOver }) => !isOver);
  const isSo: IsMeant = (one) => hasRole(one, (text) => text.includes(words));
  // "Chủ tịch Quốc hội" heads no senate, "Quyền Bộ trưởng" is acting, where one of them is called so.
  if (bareNominals) return classes[0] === 'speaker' || words.startsWith('quyền ') ? orAll(people, isSo) : people;
  const isMeant = saidOf(classes, words);
  if (isMeant !== null) return people.filter(isMeant);
  const isBare = determiner === 'the' && from === head - 1;
  const now = former || !isBare ? people : orAll(people, (one) => !isFormer(one));
  // "the Attorney-General" is no prosecutor general, where there is one.
  if (classes[0] === 'lead') return orAll(now, isSo);
  // "the president" heads the state, before a chamber.
  if (classes[0] !== 'president' || CHAMBER.test(words)) return now;
  return orAll(now, (one) => one.roles.length === 0 || hasRole(one, (text) => !CHAMBER.test(text)));
}

/** "Chủ tịch nước" is no one called only "Tổng thống", and the other way round. */
export function withSameWord(passage: Passage, office: OfficePhrase, people: readonly Person[]): readonly Person[] {
  if (!passage.grammar.bareNominals) return people;
  if (office.classes[0] !== 'president' && !isChief(passage, office)) return people;
  const own = passage.slice(office.head, office.head + 2).toLowerCase();
  // "ông chủ Nhà Trắng"
  const word = /^(?:ông chủ|chủ nhân)$/.test(own) ? 'tổng thống' : own;
  return people.filter(
    ({ roles }) => roles.length === 0 || roles.some(({ text }) => text.toLowerCase().includes(word)),
  );
}
