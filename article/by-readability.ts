/**
 * Mozilla's Readability chooses; the live page speaks. It works on a copy whose
 * text nodes are known by the live elements they came from.
 */
import { isBox, mayBeCard } from './boxes.ts';
import { commonAncestor, precedes } from './tree.ts';
import { isHidden } from './hidden.ts';
import { findLeads } from './lead.ts';
import { PrunedReadability } from './pruned-readability.ts';
import { collectBlocks, isBlockElement, isNeverRead, type RawBlock, type Role } from './raw-blocks.ts';
import { FEWEST_ENTRIES, findRosters } from './rosters.ts';
import { shownBlocks } from './shown-blocks.ts';

const SHOW_TEXT = 4;

/** Characters of a paragraph that is no label, and of an `article` that holds a story. */
const RUNNING = 80;
const LEAST_STORY = 800;
const STORY = 'article, main, [role="main"]';

/** Readability takes seconds on pages larger than this. */
const MOST_ELEMENTS = 40_000;

/**
 * The blocks Readability finds, with title and lead; none when it finds nothing.
 *
 * @param title the live title element, when known
 * @param description what the page's `meta` says of its content
 */
export function blocksByReadability(document: Document, title: Element | null, description: string | null): RawBlock[] {
  const { kept: chosen, boxes, homes } = keptElements(document);
  const kept = restOfStory(likeKept(withinStory(chosen, title), title), boxes, title);
  const rosters = missedRosters({ kept, boxes, homes }, title, document);
  for (const element of rosters) kept.add(element);
  if (kept.size === 0) return [];
  const first = title === null ? undefined : [...kept].find((element) => precedes(title, element));
  const leads = title === null || first === undefined ? [] : findLeads(title, first, description);
  const container = commonAncestor([...(title === null ? [] : [title]), ...leads, ...kept]);
  const ways = waysTo([...(title === null ? [] : [title]), ...leads, ...kept], container);
  const cards = waysTo(rosters, container);
  return collectBlocks(container, (element, inherited): Role => {
    if (element === title) return 'title';
    if (leads.includes(element)) return 'lead';
    if (inherited === 'title' || inherited === 'lead') return inherited;
    if (boxes.has(element) && !cards.has(element)) return 'skip';
    if (inherited === 'body' && !isBlockElement(element)) return 'body';
    if (kept.has(element)) return 'body';
    return ways.has(element) ? 'out' : 'skip';
  });
}

/** `elements` and all that stand above them, up to `container`. */
function waysTo(elements: readonly Element[], container: Element): ReadonlySet<Element> {
  const ways = new Set([container]);
  for (const element of elements) {
    for (let way: Element | null = element; way !== null && !ways.has(way); way = way.parentElement) ways.add(way);
  }
  return ways;
}

/** Without what it takes along from the story that follows on the same page, when the first stands in an `article` of its own. */
function withinStory(kept: Set<Element>, title: Element | null): Set<Element> {
  const story = title?.closest('article') ?? null;
  if (story === null) return kept;
  const inside = [...kept].filter((element) => story.contains(element));
  const length = inside.reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0);
  return length > LEAST_STORY ? new Set(inside) : kept;
}

/**
 * With all running paragraphs of the story's own element, where Readability
 * keeps less than half of them: it took a part of a short story for the whole.
 */
function restOfStory(kept: Set<Element>, boxes: ReadonlySet<Element>, title: Element | null): Set<Element> {
  const story = title?.closest('article') ?? null;
  if (title === null || story === null) return kept;
  const paragraphs = [...story.querySelectorAll('p')].filter((element) => isLong(element, RUNNING));
  const isKept = (element: Element) => kept.has(element) || [...element.children].some((child) => kept.has(child));
  const keptLength = lengthOfAll(paragraphs.filter(isKept));
  const missed = paragraphs.filter((element) => !isKept(element));
  if (lengthOfAll(missed) <= keptLength) return kept;
  for (const element of missed) {
    const isOut = element.closest('a, aside, header, footer, figure') !== null || isHidden(element);
    if (!isOut && precedes(title, element) && ![...boxes].some((box) => box.contains(element))) kept.add(element);
  }
  return kept;
}

/** A roster is of the article when Readability keeps so much of it, or when it is that much of the article itself. */
const SHARE_KEPT = 0.2;
const SHARE_OF_ARTICLE = 0.5;
/** Where less than this share of what is kept is left out, no roster is worth looking for. */
const SHARE_LEFT_OUT = 0.2;

/** The elements of rosters after `title` that belong to what is kept, or are most of what the page says. */
function missedRosters(choice: Choice, title: Element | null, document: Document): Element[] {
  if (!leavesMuchOut(choice, title)) return [];
  const { kept } = choice;
  const root = title?.closest(STORY) ?? document.querySelector('main, [role="main"]') ?? document.body;
  const blocks = shownBlocks(root, title, ({ tagName }) => /^(?:HEADER|FOOTER|ASIDE)$/.test(tagName));
  const isKept = ({ runs }: RawBlock) => runs.some(({ node }) => kept.has(node.parentElement ?? root));
  const keptLength = blocks.reduce((sum, block) => sum + (isKept(block) ? block.text.length : 0), 0);
  return findRosters(
    blocks.filter(({ type, element }) => type === 'body' && (title === null || precedes(title, element))),
    root,
  ).flatMap((roster) => {
    const share = roster.filter(isKept).length / roster.length;
    const own = roster.reduce((sum, { text, linked }) => sum + text.length - linked, 0);
    const isOfArticle = share >= SHARE_KEPT || own >= SHARE_OF_ARTICLE * keptLength;
    return isOfArticle && share < 1 ? roster.map(({ element }) => element) : [];
  });
}

/**
 * Whether much is left out that leads nowhere, or a link or two again and again
 * between what is kept, as names are in a list of offices. Counted on what was
 * copied, which costs little beside looking at the page again.
 */
function leavesMuchOut({ kept, boxes, homes }: Choice, title: Element | null): boolean {
  let [keptLength, leftOut, links, gaps] = [0, 0, 0, 0];
  let isAfterTitle = false;
  for (const [text, home] of homes) {
    isAfterTitle ||= title === null || precedes(title, home);
    const length = text.nodeValue?.trim().length ?? 0;
    if (length === 0) continue;
    if (kept.has(home)) {
      keptLength += length;
      if (links > 0 && links < 3) gaps++;
      links = 0;
    } else if (isAfterTitle && home.closest('a[href]') === null) leftOut += length;
    else links++;
  }
  for (const box of boxes) if (mayBeCard(box)) leftOut += lengthOutsideLinks(box);
  return leftOut > SHARE_LEFT_OUT * keptLength || gaps >= FEWEST_ENTRIES;
}

const lengthOf = (element: Element) => element.textContent?.trim().length ?? 0;
const lengthOfAll = (elements: readonly Element[]) => elements.reduce((sum, element) => sum + lengthOf(element), 0);

function lengthOutsideLinks(element: Element): number {
  return [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum - lengthOf(link), lengthOf(element));
}

const isLong = (element: Element, least: number) => (element.textContent?.length ?? 0) >= least;

/**
 * With the paragraphs that stand where kept ones stand: Readability drops
 * parts of a story that is set in several containers, or whose paragraphs are
 * wrapped one by one.
 */
function likeKept(kept: Set<Element>, title: Element | null): Set<Element> {
  const running = [...kept].filter((element) => element.tagName === 'P' && isLong(element, RUNNING));
  const [first] = running;
  if (first === undefined) return kept;
  const story = first.closest(STORY) ?? (running.length > 1 ? commonAncestor(running) : first.ownerDocument.body);
  const places = new Map<Element, string>();
  const placeOf = (element: Element | null): string => {
    if (element === null || element === story) return '';
    let place = places.get(element);
    if (place === undefined) {
      place = `${placeOf(element.parentElement)}>${element.tagName}.${element.getAttribute('class') ?? ''}`;
      places.set(element, place);
    }
    return place;
  };
  const known = new Set(running.map((element) => placeOf(element.parentElement)));
  for (const element of story.querySelectorAll('p')) {
    if (kept.has(element) || !isLong(element, RUNNING / 2) || !known.has(placeOf(element.parentElement))) continue;
    if (title !== null && !precedes(title, element)) continue;
    if (!isHidden(element)) kept.add(element);
  }
  return kept;
}

/** What Readability chose of what it was given. */
interface Choice extends Pick<ReadingCopy, 'homes' | 'boxes'> {
  /** The live elements whose own text it keeps. */
  readonly kept: ReadonlySet<Element>;
}

function keptElements(document: Document): Choice & { readonly kept: Set<Element> } {
  const kept = new Set<Element>();
  // Counted before the copy is made: `maxElemsToParse` would tell only after, by throwing.
  if (document.body === null || document.getElementsByTagName('*').length > MOST_ELEMENTS) {
    return { kept, boxes: kept, homes: new Map() };
  }
  const { copy, homes, boxes, fill } = readingCopy(document);
  const content = new PrunedReadability(copy, fill).parse()?.content;
  if (content === null || content === undefined) return { kept, boxes, homes };
  const texts = copy.createTreeWalker(content, SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const home = homes.get(node);
    if (home !== undefined && /\S/.test(node.nodeValue ?? '')) kept.add(home);
  }
  return { kept, boxes, homes };
}

/** What Readability works on. */
interface ReadingCopy {
  readonly copy: Document;
  /** The live element that holds the original of each text node of the copy. */
  readonly homes: ReadonlyMap<Node, Element>;
  /** The live elements left out as boxes of other matter. */
  readonly boxes: ReadonlySet<Element>;
  /** Fills the copy's body anew. */
  readonly fill: () => void;
}

/**
 * A copy without the parts that are never read: Readability may keep those, and
 * each costs it time. It is made in a document without a window, where nothing
 * loads and no element of the page's own kinds awakes, node by node: most of a
 * page need not be copied at all.
 */
function readingCopy(document: Document): ReadingCopy {
  const copy = document.implementation.createHTMLDocument(document.title);
  for (const meta of document.getElementsByTagName('meta')) copy.head.append(copy.importNode(meta));
  const homes = new Map<Node, Element>();
  const boxes = new Set<Element>();
  const body = copyOf(document.body, copy);
  copy.body.replaceWith(body);
  const fill = () => {
    body.replaceChildren();
    copyChildren(document.body, body, homes, boxes);
  };
  fill();
  return { copy, homes, boxes, fill };
}

function copyOf(element: Element, copy: Document): Element {
  const made = copy.importNode(element);
  // Readability takes an element of this class for the byline, and removes it.
  if (/dateline/i.test(made.getAttribute('class') ?? '')) made.removeAttribute('class');
  return made;
}

/** Copies what is read under `root` into `into`, and writes down where each text came from. */
function copyChildren(root: Element, into: Element, homes: Map<Node, Element>, boxes: Set<Element>): void {
  const copy = into.ownerDocument;
  let home = root;
  let parent = into;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) {
      const text = copy.createTextNode(node.nodeValue ?? '');
      homes.set(text, home);
      parent.appendChild(text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const isRead = !isNeverRead(element);
      if (isRead && isBox(element)) boxes.add(element);
      else if (isRead && (element.firstChild === null || !isHidden(element))) {
        const made = copyOf(element, copy);
        parent.appendChild(made);
        if (element.firstChild !== null) {
          parent = made;
          home = element;
          node = element.firstChild;
          continue;
        }
      }
    }
    while (node !== null && node.nextSibling === null && node.parentNode !== root) {
      node = node.parentNode;
      parent = parent.parentElement ?? into;
      home = home.parentElement ?? root;
    }
    node = node?.nextSibling ?? null;
  }
}
