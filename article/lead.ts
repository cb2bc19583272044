/**
 * The lead of an article on a page no recipe knows. Readability loses it on
 * every third page, because it stands outside the body.
 */
import { foldKey } from '../text/fold.ts';
import { isHidden } from './hidden.ts';
import { isBlockElement, isNeverRead } from './raw-blocks.ts';
import { shortText } from './tree.ts';

/** As publishers name it, in the languages of the press. */
const LEAD_NAME =
  /(?:^|[-_\s])(?:lead|lede|sapo|summary|stand-?first|sub-?(?:title|head(?:er|ing|line)?)|dec?k|intro(?:duction)?|excerpt|abstract|synopsis|description|desc|perex|chap(?:o|eau)|entradilla|bajada|sumario|vorspann|ingress|anons|preamble|einleitung|teaser-?text)(?:$|[-_\s])/i;
const NOT_LEAD =
  /caption|credit|byline|author|meta|date|time|share|social|breadcrumb|tag|tool|button|related|newsletter|nav|menu|kicker|video/i;
const LONGEST = 900;
/** More children than this are a box of things. */
const MOST_CHILDREN = 8;
/** How many elements between title and body are looked at. */
const REACH = 300;

/** A heading may have a second line beneath it, and then a lead. */
const MOST_LEADS = 3;

/**
 * The elements that hold the lead: those between `title` and the first element
 * of the body, which may be a lead itself, that are named as one or say what
 * the page's `meta` says; else the nearest paragraph in the title's header.
 *
 * @param description what the page's `meta` says of its content
 */
export function findLeads(title: Element, body: Element, description: string | null): Element[] {
  const told = description === null ? '' : foldKey(description).replace(/[.…\s]+$/, '');
  const saysWhatIsTold = (element: Element) => {
    const key = foldKey(textOf(element));
    return told.length >= 40 && (key.startsWith(told.slice(0, 60)) || told.startsWith(key.slice(0, 60)));
  };
  const leads: Element[] = [];
  let nearest: Element | null = null;
  for (const element of elementsBetween(title, body)) {
    if (element.contains(body) || !isWorthAsking(element) || !couldBeLead(element)) continue;
    if (leads.some((lead) => lead.contains(element))) continue;
    if (namesLead(element) || saysWhatIsTold(element)) leads.push(element);
    else if (isParagraph(element) && sharesHeader(element, title)) nearest ??= element;
  }
  if (leads.length === 0 && nearest !== null) leads.push(nearest);
  for (
    let element: Element | null = body;
    element !== null && !element.contains(title) && shortText(element, LONGEST) !== null;
    element = element.parentElement
  ) {
    if (namesLead(element)) {
      leads.push(element);
      break;
    }
  }
  const texts = leads.map(textOf);
  return leads.filter((_, index) => texts.indexOf(texts[index] ?? '') === index).slice(0, MOST_LEADS);
}

function* elementsBetween(title: Element, body: Element): Generator<Element> {
  const { ownerDocument } = title;
  const walker = ownerDocument.createTreeWalker(ownerDocument.body, 1 /* NodeFilter.SHOW_ELEMENT */);
  walker.currentNode = title;
  for (let seen = 0; seen < REACH; seen++) {
    const element = walker.nextNode() as Element | null;
    if (element === null || element === body) return;
    // Pictograms are made of hundreds of elements.
    if (isNeverRead(element)) leave(walker);
    else if (!title.contains(element)) yield element;
  }
}

/** Goes on to the last element within the current one, so that the next is beyond it. */
function leave(walker: TreeWalker): void {
  if (walker.lastChild() !== null) leave(walker);
}

const textOf = (element: Element) => shortText(element, LONGEST) ?? '';

const nameOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.id}`;

function namesLead(element: Element): boolean {
  const name = nameOf(element);
  return LEAD_NAME.test(name) && !NOT_LEAD.test(name);
}

/** Cheap questions first: most elements between title and body are parts of pictures and buttons. */
function isWorthAsking(element: Element): boolean {
  if (element.childElementCount > MOST_CHILDREN) return false;
  return (
    namesLead(element) ||
    /^(?:P|H2|H3)$/.test(element.tagName) ||
    (element.tagName === 'DIV' && element.childElementCount < 2)
  );
}

function couldBeLead(element: Element): boolean {
  if (NOT_LEAD.test(nameOf(element)) || isHidden(element)) return false;
  const { length } = textOf(element);
  if (length < 25) return false;
  if (element.closest('figure, figcaption, nav, aside, footer, a, script, style, noscript, form, li') !== null)
    return false;
  if (element.querySelector('h1, time, script, style, form, figure, img') !== null) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
  return linked < length / 2;
}

const SENTENCE_END = /[.!?…。]["'”’»)]*$/;

/** A paragraph, by its kind or by what it says. */
function isParagraph(element: Element): boolean {
  const text = textOf(element);
  if (element.tagName !== 'DIV') return text.length >= 50;
  return text.length >= 70 && SENTENCE_END.test(text) && [...element.children].every((child) => !isBlockElement(child));
}

/** In one header with the title: within three levels of it. */
function sharesHeader(element: Element, title: Element): boolean {
  let above: Element | null = title;
  for (let level = 0; level < 3 && above !== null; level++) {
    if (above.contains(element)) return true;
    above = above.parentElement;
  }
  return above !== null && above.contains(element) && !above.matches('body, main');
}
