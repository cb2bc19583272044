/**
 * Boxes that stand within an article and are no part of it, told by the words
 * their class or id is made of, as publishers everywhere name them.
 */
const BOX_NAME =
  /(?:^|[-_\s])(?:related?|relates|(?:read|see)[-_]?(?:more|also|next)|more[-_]?(?:news|stories|on)|most[-_]?(?:read|viewed|popular)|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|promo|advert(?:isement|s)?|ads?|adsbygoogle|banner|sponsor(?:ed)?|taboola|outbrain|share|sharing|social|comments?|disqus|tags?|breadcrumbs?|cookie|popup|modal|sidebar|trending|(?:info|fact)-?box|pull-?quote|poll|quiz|surveys?|donat(?:e|ion|ions)|tooltip|consent|o?embed-?placeholder|recirc(?:ulation)?|membership|upsell|link-?list|links-block|onward|call-?to-?action|cta|sign-?up|follow-?us|author-?(?:bio|box|info|card)|about-?(?:the-?)?author|teasers?|tin[-_]?lien[-_]?quan|toolbar)(?:$|[-_\s])/i;

/** What content systems call the cards they set anything in, stories elsewhere and members of a cabinet alike. */
const CARD_NAME = /(?:^|[-_\s])(?:teasers?|cta)(?:$|[-_\s])/i;

const CAMEL_CASE = /[a-z][A-Z]/;
/** The elements that may match `BOX_KIND`, others than those with a role: matching is not free. */
const KINDS = new Set(['NAV', 'FORM', 'DIALOG', 'FOOTER']);

/** Elements that are boxes by kind. A form may hold the whole page, as old server frameworks made it. */
const BOX_KIND =
  'nav, form, dialog, footer:not(article footer, main footer), [role="navigation"], [role="banner"], [role="contentinfo"], [role="dialog"]';

/** What publishers name the story itself: another word beside it says how it is shown ("entry-content-read-more"). */
const STORY_NAME =
  /(?:^|[-_\s])(?:(?:article|entry|post|story|document|page)[-_]*(?:body|content|text)|content[-_]*(?:main|body))(?:$|[-_\s])/i;

/** Too wide to be a box, or a part of a line, whatever its name: publishers give links in their stories the class `tag`. */
const NEVER_A_BOX = new Set('HTML BODY MAIN ARTICLE P H1 A SPAN B I U EM STRONG FONT MARK SUB SUP BR IMG'.split(' '));

/** A page's class may say what it does without ("no-sidebar"): a box holds less than this share of the page's words. */
const MOST_OF_PAGE = 0.4;
/** This many running paragraphs side by side are a story ("read-more" also names the rest of one). */
const PARAGRAPHS_OF_STORY = 4;
const LONG_PARAGRAPH = 120;

const pageLengths = new WeakMap<Document, number>();

/** True when the element's name or kind says that it is a box of other matter, and its content does not say otherwise. */
export function isBox(element: Element): boolean {
  const isKind = KINDS.has(element.tagName);
  if (!(isKind || element.hasAttributes()) || NEVER_A_BOX.has(element.tagName)) return false;
  const name = nameOf(element);
  const mayBeKind = isKind || element.hasAttribute('role');
  if ((!BOX_NAME.test(name) || STORY_NAME.test(name)) && !(mayBeKind && element.matches(BOX_KIND))) return false;
  if (element.querySelector('h1') !== null) return false;
  return !holdsStory(element) && runningLength(element) < MOST_OF_PAGE * pageLength(element.ownerDocument);
}

/** True when the box's name says as much of a card of the page's own matter. */
export function mayBeCard(box: Element): boolean {
  return CARD_NAME.test(nameOf(box));
}

/** Class, id and component name, with `camelCase` taken apart. */
function nameOf(element: Element): string {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const name = `${attribute('class')} ${element.id} ${attribute('data-testid')} ${attribute('data-component')}`;
  return CAMEL_CASE.test(name) ? name.replaceAll(/([a-z])(?=[A-Z])/g, '$1-') : name;
}

function holdsStory(element: Element): boolean {
  const counts = new Map<Element, number>();
  for (const paragraph of element.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (parent === null || (paragraph.textContent?.length ?? 0) < LONG_PARAGRAPH) continue;
    const count = (counts.get(parent) ?? 0) + 1;
    if (count >= PARAGRAPHS_OF_STORY) return true;
    counts.set(parent, count);
  }
  return false;
}

function pageLength(document: Document): number {
  const known = pageLengths.get(document);
  if (known !== undefined) return known;
  const length = runningLength(document.body);
  pageLengths.set(document, length);
  return length;
}

/** How long the texts are that could be sentences: labels and scripts do not count. */
function runningLength(element: Element): number {
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let length = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const size = node.nodeValue?.trim().length ?? 0;
    if (size > 40 && !/^(?:script|style|noscript|template)$/i.test(node.parentNode?.nodeName ?? '')) length += size;
  }
  return length;
}
