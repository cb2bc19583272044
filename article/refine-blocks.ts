/** What holds for the blocks of any page, whoever chose them. Each refiner takes blocks and gives blocks. */
import type { RawBlock } from './raw-blocks.ts';
import { shortText } from './tree.ts';
import { CJK } from './scripts.ts';

/** "./." ends a VNA story, "— VNA/VNS" one of Viet Nam News. What follows are other stories. */
const STORY_END = /(?:\.\/\.|[—–-]\s*(?:VNA\/VNS|VNS|VNA\/VnExpress))["”]?$/;
const SOURCE_LINE = /^(?:source|nguồn)\s*:\s*\S.{0,60}$/i;

/** Ends with a credit such as "(Photo: VNA)", "Ảnh: TTXVN", "— VNA/VNS Photo". */
const PICTURE_CREDIT =
  /(?:[([](?:photo|image|picture|ảnh|source|nguồn)\b[^)\]]{0,80}[)\]]|(?:\bphoto(?:graph)?|\bimage|ảnh)(?: credit| courtesy)?\s*(?::|by\b|of\b)[^.]{1,60}|VNS photos?\b.{0,40})\.?$/i;
const CAPTION_LIMIT = 420;
const PICTURE = 'img, picture, video, amp-img';

/** Drops what stands after the article's own end mark. The last mark counts: a page may hold more than one story. */
export function cutAfterEnd(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const end = blocks.findLastIndex(
    ({ type, text }, index) =>
      type === 'body' && (STORY_END.test(text) || (index > blocks.length / 2 && SOURCE_LINE.test(text))),
  );
  return end < 0 ? blocks : blocks.slice(0, end + 1);
}

const isShort = ({ type, text }: RawBlock) => (type === 'body' || type === 'lead') && text.length <= CAPTION_LIMIT;

/** Gives captions their type where markup does not: by credit, or by place right after a picture. */
export function typeCaptions(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const marked = new Set(blocks.filter((block) => isShort(block) && isMarkedCaption(block)));
  const long = new Set<Element>();
  const placed = blocks.filter(
    (block) =>
      block.type === 'body' && isShort(block) && !marked.has(block) && sharesBoxWithPicture(block.element, long),
  );
  const running = blocks.reduce((sum, block) => (marked.has(block) ? sum : sum + block.text.length), 0);
  // A page where most text stands beside pictures is made of cards, not of captions.
  const isCards = placed.reduce((sum, { text }) => sum + text.length, 0) > running / 4;
  const captions = isCards ? marked : marked.union(new Set(placed));
  return blocks.map((block) => (captions.has(block) ? { ...block, type: 'caption' as const } : block));
}

function isMarkedCaption({ text, element }: RawBlock): boolean {
  if (element.closest('figcaption, caption, [itemprop="caption"]') !== null || PICTURE_CREDIT.test(text)) return true;
  if (
    /caption|legend\b/i.test(element.className) ||
    (element.closest('figure')?.querySelector(PICTURE) ?? null) !== null
  )
    return true;
  const before = element.previousElementSibling;
  return before !== null && isPicture(before) && isEmphasised(element, text);
}

/** In a box that holds a picture, then this text, and little else. `long`: boxes known to hold more. */
function sharesBoxWithPicture(element: Element, long: Set<Element>): boolean {
  for (let box: Element | null = element; box !== null && !long.has(box); box = box.parentElement) {
    if (shortText(box, CAPTION_LIMIT) === null) {
      long.add(box);
      return false;
    }
    const picture = box.querySelector(PICTURE);
    // A paragraph that begins with a picture may be one of the story.
    if (picture !== null)
      return isFirst(picture, box) && (box.tagName !== 'P' || box.querySelector('br, em, i, small') !== null);
  }
  return false;
}

/** True when no text of `box` stands before `picture`: pictures after text are signs, not illustrations. */
function isFirst(picture: Element, box: Element): boolean {
  for (let node: Node = picture; node !== box;) {
    for (let before = node.previousSibling; before !== null; before = before.previousSibling) {
      if (/\S/.test(before.textContent ?? '')) return false;
    }
    if (node.parentNode === null) return false;
    node = node.parentNode;
  }
  return true;
}

function isPicture(element: Element): boolean {
  return (element.matches(PICTURE) || element.querySelector(PICTURE) !== null) && !/\S/.test(element.textContent ?? '');
}

function isEmphasised(element: Element, text: string): boolean {
  const inner = element.querySelector('em, i')?.textContent?.trim() ?? '';
  return inner.length >= text.length - 1 && inner.length <= CAPTION_LIMIT;
}

/**
 * Drops a caption that repeats the one before, a line that repeats the title,
 * and a first line that repeats the lead: further down, a lead may be a
 * statement of the story word for word.
 */
export function dropRepeats(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const title = blocks.find((block) => block.type === 'title')?.text;
  const lead = blocks.find((block) => block.type === 'lead')?.text;
  const first = blocks.findIndex((block) => block.type === 'body');
  return blocks.filter(
    ({ type, text }, index) =>
      !(type === 'caption' && blocks[index - 1]?.type === 'caption' && blocks[index - 1]?.text === text) &&
      !((type === 'body' || type === 'lead') && (text === title || (index === first && text === lead))),
  );
}

const LABEL_LIMIT = 100;
/** A signpost without a link. */
const SIGN_LIMIT = 40;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»」』)\]]*$/;
/** A notice of rights says nothing of the story. */
const RIGHTS = /^(?:copyright\b|©|ⓒ|\(c\)\s).{0,150}$/i;
/** Leads away from the story, in the middle of it. */
const SIGNPOST =
  /^[^\p{L}\p{N}]*(?:advert(?:isement|isment)?|werbung|anzeige|реклама|publicidade?|publicité|quảng cáo|read (?:more|also|next|this)|also read|see (?:also|more)|related|recommended|auch interessant|czytaj|zobacz|more (?:on|from)|watch|listen|sign up|subscribe|follow us|click here|download|đọc thêm|xem thêm|mời xem|tin liên quan|bài liên quan|lire aussi|à lire|lea también|leer más|lesen sie|mehr (?:zum|zu)|читайте также|читать также|подписывайтесь|延伸阅读|相关阅读|相关新闻|関連記事|leia (?:mais|também)|leggi anche)(?!\p{L})/iu;

/** Too short to be a statement: a label, a name, a button. A few ideographs say more than a few letters. */
function isLabel({ type, text }: RawBlock): boolean {
  const limit = CJK.test(text) ? LABEL_LIMIT / 5 : LABEL_LIMIT;
  if (type !== 'body' || SOURCE_LINE.test(text)) return false;
  return (text.length < limit && !ENDS_SENTENCE.test(text)) || RIGHTS.test(text);
}

const isLink = ({ text, linked }: RawBlock) => linked > text.length * 0.6;

const isStatement = (block: RawBlock) => block.type === 'body' && !isLabel(block) && !isLink(block);

/** A headline that is one link leads to its story; a sentence may be a link as well. */
function isSignpost({ text, linked, element }: RawBlock): boolean {
  if (SIGNPOST.test(text)) return text.length < SIGN_LIMIT || linked > text.length * 0.3;
  return linked > text.length * (element.tagName === 'LI' ? 0.6 : 0.9) && !/[.。]["'”’»」』)\]]*$/.test(text);
}

/** Lines of one element, parted by line breaks, are of one text. */
const sharesLines = (block: RawBlock, other: RawBlock | undefined) => block.element === other?.element;

/**
 * Drops the furniture a general reader takes along: what stands before the
 * title, labels above the first and below the last statement (names, times,
 * buttons), and lines that lead to other stories. Not for recipes, which know
 * where the story stands.
 *
 * @param listed lines of rosters, which are labels and links by right
 */
export function dropFurniture(blocks: readonly RawBlock[], listed: ReadonlySet<RawBlock>): readonly RawBlock[] {
  const title = blocks.findIndex(({ type }) => type === 'title');
  const story = blocks.slice(Math.max(title, 0));
  const first = story.findIndex(isStatement);
  const last = story.findLastIndex(isStatement);
  return story.filter((block, index) => {
    if (block.type !== 'body' || listed.has(block)) return true;
    if (isLabel(block) && (index < first || index > last) && !sharesLines(block, story[index < first ? first : last]))
      return false;
    return !isSignpost(block) && !(isLink(block) && index > last);
  });
}
