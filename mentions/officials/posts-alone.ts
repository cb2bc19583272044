import { isState } from './affiliations.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';
import { hasPortfolio, portfolioWords } from './portfolios.ts';
import type { StateAt } from './state-counts.ts';
import type { Unsaid } from './unsaid.ts';

/** A minister whom a text calls by office and state, and by no name beside them. */
export interface Post extends StateAt {
  readonly office: string;
  /** Words of the portfolio, cut to stems. */
  readonly stems: readonly string[];
}

const MINISTERS = /^(?:deputy )?minister$/;

/** "the Danish foreign minister", where no one whom the text names is said to be that: in text order. */
export function postsAlone(passage: Passage, offices: readonly OfficePhrase[], people: People): Post[] {
  return offices.flatMap((office) => {
    const { classes, from: at, counterpart, plural, former, determiner, served } = office;
    const [own = ''] = classes;
    const [code = ''] = served;
    if (!MINISTERS.test(own) || counterpart || plural || former || !isState(code)) return [];
    if (determiner !== 'the' && determiner !== 'possessor') return [];
    const { stems } = portfolioWords(passage, office);
    const isHeld = people.all.some(
      (person) => person.served.includes(code) && person.classes.has(own) && hasPortfolio(person, stems),
    );
    return stems.length === 0 || isHeld ? [] : [{ at, code, office: own, stems }];
  });
}

/** "The Danish foreign minister left. Foreign Minister Ann Hill …": the state of the same office, named before without a name. */
export function postBefore(
  posts: readonly Post[],
  classes: ReadonlySet<string>,
  isOver: Unsaid['isOver'],
  before: number,
  accept: (code: string) => boolean,
): string | null {
  const same = posts.filter(
    ({ at, office, stems, code }) => at < before && classes.has(office) && isOver?.(stems) === true && accept(code),
  );
  return same[same.length - 1]?.code ?? null;
}
