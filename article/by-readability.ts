/**
 * Mozilla's Readability chooses; the live page speaks. It works on a stamped
 * copy, and each text it keeps is looked up by its nearest stamped ancestor:
 * text-node identity does not survive its second try through `innerHTML`,
 * attributes do.
 */
import Readability from '@mozilla/readability/Readability.js';
import { isBox } from './boxes.ts';
import { commonAncestor, precedes } from './tree.ts';
import { isHidden } from './hidden.ts';
import { findLeads } from './lead.ts';
import { collectBlocks, isBlockElement, isNeverRead, type RawBlock, type Role } from './raw-blocks.ts';

const STAMP = 'data-aide-memoire';
const SHOW_TEXT = 4;

/** Characters of a paragraph that is no label, and of an `article` that holds a story. */
const RUNNING = 80;
const LEAST_STORY = 800;

/** Readability takes seconds on pages larger than this. */
const MOST_ELEMENTS = 40_000;

/**
 * The blocks Readability finds, with title and lead; none when it finds nothing.
 *
 * @param title the live title element, when known
 * @param description what the page's `meta` says of its content
 */
export function blocksByReadability(document: Document, title: Element | null, description: string | null): RawBlock[] {
  const { kept: chosen, boxes } = keptElements(document);
  const kept = likeKept(withinStory(chosen, title), title);
  if (kept.size === 0) return [];
  const first = title === null ? undefined : [...kept].find((element) => precedes(title, element));
  const leads = title === null || first === undefined ? [] : findLeads(title, first, description);
  const container = commonAncestor([...(title === null ? [] : [title]), ...leads, ...kept]);
  return collectBlocks(container, (element, inherited): Role => {
    if (element === title) return 'title';
    if (leads.includes(element)) return 'lead';
    if (inherited === 'title' || inherited === 'lead') return inherited;
    if (boxes.has(element)) return 'skip';
    if (inherited === 'body' && !isBlockElement(element)) return 'body';
    return kept.has(element) ? 'body' : 'out';
  });
}

/** Without what it takes along from the story that follows on the same page, when the first stands in an `article` of its own. */
function withinStory(kept: Set<Element>, title: Element | null): Set<Element> {
  const story = title?.closest('article') ?? null;
  if (story === null) return kept;
  const inside = [...kept].filter((element) => story.contains(element));
  const length = inside.reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0);
  return length > LEAST_STORY ? new Set(inside) : kept;
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
  if (first === undefined || running.length < 2) return kept;
  const story = first.closest('article, main, [role="main"]') ?? commonAncestor(running);
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

/** The live elements whose own text Readability keeps. */
function keptElements(document: Document): { kept: Set<Element>; boxes: ReadonlySet<Element> } {
  const kept = new Set<Element>();
  // Counted before the copy is made: `maxElemsToParse` would tell only after, by throwing.
  if (document.body === null || document.getElementsByTagName('*').length > MOST_ELEMENTS) return { kept, boxes: kept };
  const { copy, live, boxes } = readingCopy(document);
  const content = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse()?.content;
  if (content === null || content === undefined) return { kept, boxes };
  const texts = copy.createTreeWalker(content, SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (text === '') continue;
    const stamp = node.parentElement?.closest(`[${STAMP}]`)?.getAttribute(STAMP);
    const element = typeof stamp === 'string' ? live[Number(stamp)] : undefined;
    if (element === undefined) continue;
    // Readability puts paragraphs of its own, without a stamp, in the place of some elements.
    kept.add(hasOwnText(element) ? element : (parentWithin(element, text) ?? element));
  }
  return { kept, boxes };
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/** The element under `element` that holds a text node of this text. */
function parentWithin(element: Element, text: string): Element | null {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  while (texts.nextNode() !== null) {
    if (texts.currentNode.nodeValue?.trim() === text) return texts.currentNode.parentElement;
  }
  return null;
}

/**
 * A copy whose elements name their live ones, without the parts that are never
 * read: Readability may keep those, and each costs it time. It is made in a
 * document without a window, where nothing loads and no element of the page's
 * own kinds awakes, node by node: most of a page need not be copied at all.
 */
function readingCopy(document: Document): { copy: Document; live: Element[]; boxes: Set<Element> } {
  const copy = document.implementation.createHTMLDocument(document.title);
  for (const meta of document.getElementsByTagName('meta')) copy.head.append(copy.importNode(meta));
  const live: Element[] = [];
  const boxes = new Set<Element>();
  const stamped = (element: Element): Element => {
    const made = copy.importNode(element);
    made.setAttribute(STAMP, String(live.length));
    live.push(element);
    // Readability takes an element of this class for the byline, and removes it.
    if (/dateline/i.test(made.className)) made.removeAttribute('class');
    return made;
  };
  const body = stamped(document.body);
  copy.body.replaceWith(body);
  let parent = body;
  let node: Node | null = document.body.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) parent.append(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (isBox(element)) boxes.add(element);
      else if (!isNeverRead(element) && !isHidden(element)) {
        const made = stamped(element);
        parent.append(made);
        if (element.firstChild !== null) {
          parent = made;
          node = element.firstChild;
          continue;
        }
      }
    }
    while (node !== null && node.nextSibling === null && node.parentNode !== document.body) {
      node = node.parentNode;
      parent = parent.parentElement ?? body;
    }
    node = node?.nextSibling ?? null;
  }
  return { copy, live, boxes };
}
