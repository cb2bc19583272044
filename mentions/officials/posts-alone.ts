import { isState } from './affiliations.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import type { People } from './people-index.ts';
import { hasNoPortfolio, hasPortfolio, portfolioWords } from './portfolios.ts';
import type { StateAt } from './state-counts.ts';

/** An office that a text gives with its state, or a ministry of a state, and with no name. */
export interface Post extends StateAt {
  readonly office: string;
  /** Words of the portfolio, cut to stems. */
  readonly stems: readonly string[];
}

const MINISTERS = /^(?:deputy )?minister$/;
const SPOKES = 'spokes';
/** The most words between a state and its ministry: "the German foreign ministry". */
const MINISTRY_REACH = 3;
/** How far back a post without a name tells whose the next of the kind is, in tokens: about two paragraphs. */
const REACH = 150;

/** "the Danish foreign minister", "a UN spokesman", "the German foreign ministry", where no one named is said to be that: in text order. */
export function postsAlone(passage: Passage, offices: readonly OfficePhrase[], people: People): Post[] {
  const posts: Post[] = [];
  for (const office of offices) {
    const { classes, from: at, counterpart, plural, former, determiner, served } = office;
    const [own = ''] = classes;
    const [code] = served;
    if (code === undefined || counterpart || plural || former) continue;
    if (own === SPOKES) posts.push({ at, code, office: own, stems: [] });
    if (!MINISTERS.test(own) || !isState(code) || !/^(?:the|possessor)$/.test(determiner)) continue;
    const { stems } = portfolioWords(passage, office);
    const isHeld = people.all.some(
      (person) => person.served.includes(code) && person.classes.has(own) && hasPortfolio(person, stems),
    );
    if (stems.length > 0 && !isHeld) posts.push({ at, code, office: own, stems });
  }
  for (const { start: at, end, kind, code } of passage.places)
    if (kind === 'country' && isMinistry(passage, end)) posts.push({ at, code, office: SPOKES, stems: ['minis'] });
  return posts.sort((a, b) => a.at - b.at);
}

/** "foreign ministry", "'s health ministry" behind a state. */
function isMinistry(passage: Passage, end: number): boolean {
  const from = passage.isPossessive(end) ? end + 1 : end;
  for (let at = from; at < from + MINISTRY_REACH && !passage.isMark(at) && !passage.startsLine(at); at++)
    if (passage.key(at) === 'ministry') return true;
  return false;
}

/**
 * "The Danish foreign minister left. Foreign Minister Ann Hill …", "a UN spokesman said. Spokesman Tom Reed …": the
 * state or the body of the same office, named before without a name.
 */
export function postBefore(
  posts: readonly Post[],
  person: Person | undefined,
  before: number,
  accept: (code: string) => boolean,
): string | null {
  if (person === undefined) return null;
  const isSame = ({ at, office, stems, code }: Post) =>
    at < before &&
    (office !== SPOKES || at > before - REACH) &&
    person.classes.has(office) &&
    (stems.length === 0 ? hasNoPortfolio(person) : hasPortfolio(person, stems)) &&
    accept(code);
  return posts.findLast(isSame)?.code ?? null;
}
