/**
 * Lists of short lines: a cabinet, a delegation, a programme. Readability takes
 * their lines for labels, and so leaves out the very thing such a page is about.
 * They are told by structure: many elements at like places that hold a few
 * short lines each, most of whose words lead nowhere; a menu's are all links.
 */
import type { RawBlock } from './raw-blocks.ts';
import { IDEOGRAPHS } from './scripts.ts';
import { commonAncestor } from './tree.ts';

export const FEWEST_ENTRIES = 6;
/** Lines of one entry: a name, an office, ways to reach them. */
const MOST_LINES = 10;
/** So many of the entries have no more than twice and no less than half the lines of the middle one, and none this many times its lines. */
const LEAST_ALIKE = 0.75;
const MOST_UNLIKE = 4;
const LONGEST_LINE = 80;
const LEAST_LENGTH = 200;
const LEAST_UNLINKED = 0.45;
/** Of the letters. */
const MOST_SENTENCES = 0.25;
const SENTENCE_LENGTH = 60;
const SENTENCE_END = /[.!?…。！？]["'”’»」』)]*$/;

interface Place {
  readonly depth: number;
  readonly entries: Map<Element, number>;
  readonly blocks: RawBlock[];
}

/** The lines of rosters among the blocks of an article. */
export function rosterLines(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const body = blocks.filter(({ type }) => type === 'body');
  if (body.length < FEWEST_ENTRIES) return new Set();
  return new Set(findRosters(body, commonAncestor(body.map(({ element }) => element))).flat());
}

/** The blocks among `blocks`, all within `root`, that are lines of a roster; one list each, in the order of their depth. */
export function findRosters(blocks: readonly RawBlock[], root: Element): readonly (readonly RawBlock[])[] {
  const found: RawBlock[][] = [];
  const taken = new Set<RawBlock>();
  for (const place of [...placesOf(blocks, root)].sort((a, b) => a.depth - b.depth)) {
    for (const list of listsAt(place)) {
      const lines = list.filter((block) => !taken.has(block));
      if (lines.length < FEWEST_ENTRIES || !isRoster(list)) continue;
      for (const line of lines) taken.add(line);
      found.push(lines);
    }
  }
  return found;
}

/** Entries of several lines are one list; where each is a line of its own, so are paragraphs, and lists end at their sentences. */
function listsAt({ entries, blocks }: Place): readonly (readonly RawBlock[])[] {
  if (entries.size < FEWEST_ENTRIES) return [];
  if (entries.size === blocks.length) return betweenSentences(blocks);
  return blocks.length <= MOST_LINES * entries.size && areAlike([...entries.values()]) ? [blocks] : [];
}

function betweenSentences(blocks: readonly RawBlock[]): readonly (readonly RawBlock[])[] {
  const runs: RawBlock[][] = [[]];
  for (const block of blocks) {
    if (isSentence(block)) runs.push([]);
    else runs.at(-1)?.push(block);
  }
  return runs;
}

/** What stands at each place: the tags from `root` down to an element. */
function placesOf(blocks: readonly RawBlock[], root: Element): Iterable<Place> {
  const places = new Map<string, Place>();
  const paths = new Map<Element, string>([[root, '']]);
  const pathOf = (element: Element): string => {
    let path = paths.get(element);
    if (path === undefined) {
      // A term and what it means are two lines of one list.
      const tag = element.tagName === 'DD' ? 'DT' : element.tagName;
      path = `${element.parentElement === null ? '' : pathOf(element.parentElement)}>${tag}`;
      paths.set(element, path);
    }
    return path;
  };
  for (const block of blocks) {
    for (let element: Element | null = block.element; element !== null && element !== root;) {
      const path = pathOf(element);
      let place = places.get(path);
      if (place === undefined)
        places.set(path, (place = { depth: path.split('>').length, entries: new Map(), blocks: [] }));
      place.entries.set(element, (place.entries.get(element) ?? 0) + 1);
      place.blocks.push(block);
      element = element.parentElement;
    }
  }
  return places.values();
}

function isRoster(lines: readonly RawBlock[]): boolean {
  let [length, linked, sentences] = [0, 0, 0];
  for (const line of lines) {
    length += line.text.length;
    linked += line.linked;
    if (isSentence(line)) sentences += line.text.length;
  }
  return (
    length >= LEAST_LENGTH &&
    length <= LONGEST_LINE * lines.length &&
    linked <= (1 - LEAST_UNLINKED) * length &&
    sentences <= MOST_SENTENCES * length
  );
}

/** A few ideographs say as much as a line of letters. */
function isSentence({ text }: RawBlock): boolean {
  return SENTENCE_END.test(text.slice(-4)) && (text.length > SENTENCE_LENGTH || IDEOGRAPHS.test(text));
}

function areAlike(lines: readonly number[]): boolean {
  const middle = lines.toSorted((a, b) => a - b)[lines.length >> 1] ?? 0;
  if (lines.some((count) => count > MOST_UNLIKE * middle + 1)) return false;
  return lines.filter((count) => count >= middle / 2 && count <= middle * 2).length >= LEAST_ALIKE * lines.length;
}
