/** What holds for the blocks of any page, whoever chose them. Each refiner takes blocks and gives blocks. */
import type { RawBlock } from './raw-blocks.ts';

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

/** Gives captions their type where markup does not: by credit, or by place right after a picture. */
export function typeCaptions(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const lengths = new WeakMap<Element, number>();
  return blocks.map((block) =>
    block.type === 'body' && block.text.length <= CAPTION_LIMIT && looksLikeCaption(block, lengths)
      ? { ...block, type: 'caption' as const }
      : block,
  );
}

function looksLikeCaption({ text, element }: RawBlock, lengths: WeakMap<Element, number>): boolean {
  if (element.closest('figcaption, caption, [itemprop="caption"]') !== null || PICTURE_CREDIT.test(text)) return true;
  if (/caption|legend\b/i.test(element.className) || element.closest('figure')?.querySelector(PICTURE) != null)
    return true;
  const before = element.previousElementSibling;
  if (before !== null && isPicture(before) && isEmphasised(element, text)) return true;
  return sharesBoxWithPicture(element, lengths);
}

/** In a box that holds a picture, then this text, and little else. */
function sharesBoxWithPicture(element: Element, lengths: WeakMap<Element, number>): boolean {
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    if (textLength(box, lengths) > CAPTION_LIMIT) return false;
    const picture = box.querySelector(PICTURE);
    if (picture !== null) return isFirst(picture, box);
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

function textLength(element: Element, lengths: WeakMap<Element, number>): number {
  const known = lengths.get(element);
  if (known !== undefined) return known;
  const length = (element.textContent ?? '').replaceAll(/\s+/g, ' ').length;
  lengths.set(element, length);
  return length;
}

function isPicture(element: Element): boolean {
  return (element.matches(PICTURE) || element.querySelector(PICTURE) !== null) && !/\S/.test(element.textContent ?? '');
}

function isEmphasised(element: Element, text: string): boolean {
  const inner = element.querySelector('em, i');
  return inner !== null && (inner.textContent ?? '').trim().length >= text.length - 1;
}

/** Drops a caption that repeats the one before, and a body line that repeats the title. */
export function dropRepeats(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const title = blocks.find((block) => block.type === 'title')?.text;
  return blocks.filter(
    ({ type, text }, index) =>
      !(type === 'caption' && blocks[index - 1]?.type === 'caption' && blocks[index - 1]?.text === text) &&
      !((type === 'body' || type === 'lead') && text === title),
  );
}
