import { isState } from '../affiliations.ts';
import type { Passage } from '../passage.ts';
import { AREAS } from './office-words.ts';

/** The bodies whose chair is a speaker. */
const PARLIAMENTS = new Set(['quốc hội', 'qh', 'nghị viện', 'thượng viện', 'hạ viện']);

/** What was read behind an office word. */
export interface OfficeRead {
  readonly core: number;
  readonly head: number;
  readonly to: number;
  readonly headClass: string;
  readonly served: readonly string[];
  readonly hasBody: boolean;
  readonly hasTopic: boolean;
  /** The first body of the phrase in lower case, or empty. */
  readonly firstBody: string;
  /** The state is told by a city. */
  readonly isCity: boolean;
}

/** The class of an office by what it is of: a parliament's chair is its speaker, a state's its president; deputies have classes of their own. */
export function classOf(passage: Passage, read: OfficeRead): string {
  const first = passage.key(read.core);
  const own = ownClass(passage, read);
  // "Trợ lý Ngoại trưởng"
  const isAssistant = read.headClass === 'minister' && /^(?:trợ|phụ)$/.test(passage.key(read.head));
  return first === 'phó' || first === 'thứ' || isAssistant ? `deputy ${own}` : own;
}

function ownClass(passage: Passage, read: OfficeRead): string {
  const { head, headClass, served, hasBody, firstBody } = read;
  const isOfState = served.length > 0 && !hasBody;
  if (headClass === 'chair') {
    if (PARLIAMENTS.has(firstBody)) return 'speaker';
    return isOfState && !read.isCity ? 'president' : headClass;
  }
  // "Tổng Giám đốc WHO": of an organisation of states, no firm's.
  const isGeneral = headClass === 'director' && passage.key(head) === 'tổng' && served.length > 0;
  if (isGeneral && !served.some(isState)) return 'director-general';
  // "Bí thư Hà Nội"
  const isSecretary = headClass === 'head' && passage.key(head) === 'bí' && served.length > 0;
  if (isSecretary && (!hasBody || AREAS.has(firstBody.split(' ').at(-1) ?? ''))) return 'party-secretary';
  // "lãnh đạo Nga": of another state alone, who leads it.
  const isOfOther = isOfState && !read.hasTopic && !read.isCity && served[0] !== passage.grammar.homeOf;
  return headClass === 'leadership' && isOfOther && served.length === 1 ? 'leader' : headClass;
}
