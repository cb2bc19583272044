import { isKnownName } from './leader-table.ts';
import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';
import type { Person } from './people.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** The most tokens of a sentence on either side of a name. */
const REACH = 40;

/** Words of what is told in films and books, of bands, animals and games. */
const CUES: Readonly<Record<string, RegExp>> = {
  en: /^(?:novels?|sitcom|thriller|screenplay|comics?|cartoons?|fictional|puppet|villain|sequel|racehorse|calypso|played|plays|stars|starred)$/,
  vi: /^(?:phim|tiểu|truyện|thủ|hoạt|thần|vai)$/,
};
/** Of two words both. */
const PAIRS: Readonly<Record<string, RegExp>> = {
  played: /^(?:by|president|senator|governor|mayor|king|queen|prince)$/,
  plays: /^(?:president|senator|governor|mayor|king|queen|prince)$/,
  stars: /^as$/,
  starred: /^as$/,
  tiểu: /^thuyết$/,
  hoạt: /^hình$/,
  thủ: /^vai$/,
  thần: /^thoại$/,
  vai: /^(?:tổng|thủ|vua|bộ|hoàng|nữ|công)$/,
  phim: /^(?!nhựa|trường|ảnh)/,
};

/** True where the sentence of the token `at` tells of a film, a book, a band or the like. */
function isOfFiction(passage: Passage, at: number, cues: RegExp): boolean {
  const { tokens } = passage;
  const isCue = (index: number) => {
    const key = passage.key(index);
    return cues.test(key) && PAIRS[key]?.test(passage.key(index + 1)) !== false;
  };
  for (let index = at; index >= 0 && index > at - REACH; index--) {
    if (isCue(index)) return true;
    if (tokens[index]?.opens === true && tokens[index]?.gap !== 'none') break;
  }
  for (let index = at + 1; index < at + REACH && tokens[index]?.opens === false; index++) if (isCue(index)) return true;
  return false;
}

/** "President Tom Reed", whom one sentence names beside a film, and no word gives a state: he is of that film. */
export function dropFictional(passage: Passage, people: People): void {
  const cues = CUES[passage.grammar.language];
  if (cues === undefined) return;
  const isOfNone = ({ served, places, grammar, keys, implied, owner }: Person) =>
    grammar === passage.grammar &&
    served.length === 0 &&
    implied === null &&
    owner === null &&
    places.length === 1 &&
    // What films there are at home is told of ministers.
    !(grammar.bareNominals && isVietnameseSyllable(keys[0] ?? '')) &&
    places.every(({ token }) => isOfFiction(passage, token, cues)) &&
    !isKnownName(keys);
  const dropped = new Set(people.all.filter(isOfNone));
  if (dropped.size > 0) people.drop(dropped);
}

/** Kings and queens of plays, films and bands. */
const ON_STAGE =
  /^(?:kong|lear|midas|crimson|latifah|elsa|babar|triton|arthur|guinevere|palpatine|daenerys|leia|neptune)$/;

/** "King Lear", "Queen Latifah": they reign on stage. */
export function dropOnStage(passage: Passage, people: People): void {
  const isOnStage = ({ classes, grammar, keys, name }: Person) =>
    grammar === passage.grammar &&
    name !== null &&
    classes.size === 1 &&
    classes.has('monarch') &&
    ON_STAGE.test(keys[0] ?? '');
  const dropped = new Set(people.all.filter(isOnStage));
  if (dropped.size > 0) people.drop(dropped);
}
