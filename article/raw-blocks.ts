/**
 * Live text nodes to blocks of text: white space collapsed, a block at each
 * change of block-level element, cell or role, and at line breaks that part
 * paragraphs. One pass, linear in the number of nodes and characters. Reads the
 * document, never writes it.
 */
import type { BlockType } from './article.ts';
import { isHidden } from './hidden.ts';

/** A stretch of a block's text that stands in one text node, unit for unit. */
export interface Run {
  readonly node: Text;
  /** Where the stretch begins in `node.data`. */
  readonly offset: number;
  /** Where it begins in the block's text. */
  readonly at: number;
  length: number;
}

/** One block before the article is put together. */
export interface RawBlock {
  readonly type: BlockType;
  readonly text: string;
  readonly runs: readonly Run[];
  /** The block-level element that holds the block's first character. */
  readonly element: Element;
  /** How many of the text's code units stand in links. */
  readonly linked: number;
}

/** What an element's own text is: part of the article, or not (its children may be); `skip` leaves the children out too. */
export type Role = BlockType | 'out' | 'skip';

/** The role of an element, from the role its parent has. */
export type RoleOf = (element: Element, inherited: Role) => Role;

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose text is never read. Our own controls are among them. */
const NEVER_READ = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO SELECT TEXTAREA INPUT BUTTON OPTION DATALIST HEAD RT RP AIDE-MEMOIRE'.split(
    ' ',
  ),
);

/** In these a single `<br>` is a wrapped line unless a sentence ends there. */
const WRAPPING_TAGS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGCAPTION', 'CAPTION', 'LI']);

const SENTENCE_END = /[.!?…:;。！？]["'”’»)\]]*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A word that ends and one that begins, where no letter of one word can follow the other. */
const [ENDS_WORD, BEGINS_WORD] = [/\p{L}{2}(?<=\p{Ll})$/u, /^\p{Lu}\p{Ll}/u];
const SEVERAL_WORDS = /\S\s+\S/;
const LOWER_CASE = /^\p{Ll}/u;

/** White space of Unicode, as `\s` has it; nearly all text is told by the first comparison. */
function isSpace(code: number): boolean {
  return code < 160 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));
}

/** True for an element that begins a block of its own. */
export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.tagName.toUpperCase());
}

/** True for an element whose text is never part of an article, whatever surrounds it. */
export function isNeverRead(element: Element): boolean {
  return NEVER_READ.has(element.tagName.toUpperCase());
}

/** Text is kept in parts until a block closes: asking a growing string for its end would copy it each time. */
class BlockWriter {
  readonly blocks: RawBlock[] = [];
  #parts: string[] = [];
  #length = 0;
  #runs: Run[] = [];
  #type: BlockType = 'body';
  #element: Element | null = null;
  #linked = 0;
  #lineBreaks = 0;

  /** Line breaks part blocks only once it is known what follows. */
  lineBreak(): void {
    this.#lineBreaks++;
  }

  space(node: Text, offset: number): void {
    if (this.#length === 0 || this.#endsWithSpace() || this.#lineBreaks > 0) return;
    this.#append(' ', node, offset);
  }

  words(words: string, node: Text, offset: number, type: BlockType, element: Element, linked: boolean): void {
    if (this.#length > 0) {
      if (this.#lineBreaks === 0 && this.#standsApart(words, node)) this.#lineBreaks = 1;
      if (type !== this.#type || this.#breaksBefore(words)) this.close();
      else if (this.#lineBreaks > 0 && !this.#endsWithSpace()) this.#add(' ');
    }
    this.#lineBreaks = 0;
    this.#type = type;
    this.#element ??= element;
    if (linked) this.#linked += words.length;
    this.#append(words, node, offset);
  }

  #endsWithSpace(): boolean {
    return this.#parts.at(-1) === ' ';
  }

  /** `<span>Ann Hill</span><span>Minister</span>`: labels that a style sheet puts on lines of their own. */
  #standsApart(words: string, node: Text): boolean {
    const before = this.#runs.at(-1)?.node;
    if (before === undefined || before === node || !BEGINS_WORD.test(words) || this.#endsWithSpace()) return false;
    const [parent, other] = [node.parentNode, before.parentNode];
    const areLabels = parent !== this.#element && other !== this.#element && !parent?.contains(before);
    const areWords = SEVERAL_WORDS.test(before.data) || SEVERAL_WORDS.test(words);
    return areLabels && areWords && other?.contains(node) === false && ENDS_WORD.test(before.data);
  }

  #breaksBefore(words: string): boolean {
    if (this.#lineBreaks !== 1) return this.#lineBreaks > 1;
    const before = this.#parts.findLast((part) => part !== ' ') ?? '';
    if (SENTENCE_END.test(before.slice(-8))) return true;
    return !WRAPPING_TAGS.has(this.#element?.tagName ?? '') && !LOWER_CASE.test(words);
  }

  #append(part: string, node: Text, offset: number): void {
    const last = this.#runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.at + last.length === this.#length) {
      last.length += part.length;
    } else {
      this.#runs.push({ node, offset, at: this.#length, length: part.length });
    }
    this.#add(part);
  }

  #add(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  close(): void {
    if (this.#endsWithSpace()) {
      this.#parts.pop();
      this.#length--;
      const last = this.#runs.at(-1);
      if (last !== undefined && last.at + last.length > this.#length && --last.length === 0) this.#runs.pop();
    }
    const text = this.#parts.join('');
    if (this.#element !== null && LETTER_OR_DIGIT.test(text)) {
      this.blocks.push({ type: this.#type, text, runs: this.#runs, element: this.#element, linked: this.#linked });
    }
    this.#parts = [];
    this.#length = 0;
    this.#runs = [];
    this.#element = null;
    this.#linked = 0;
    this.#lineBreaks = 0;
  }
}

/**
 * The blocks under `container`, in document order.
 *
 * @param roleOf asked once for each element that is neither hidden nor of a kind never read
 */
export function collectBlocks(container: Element, roleOf: RoleOf): RawBlock[] {
  const writer = new BlockWriter();
  const levels: { element: Element; role: Role; block: Element; linked: boolean }[] = [];
  let node: Node | null = container;
  while (node !== null) {
    const parent = levels.at(-1);
    let entered = false;
    if (node.nodeType === 1) {
      const element = node as Element;
      if (element.tagName.toUpperCase() === 'BR') writer.lineBreak();
      else if (!isNeverRead(element) && !isHidden(element)) {
        const role = roleOf(element, parent?.role ?? 'out');
        if (role !== 'skip') {
          const isBlock = isBlockElement(element);
          if (isBlock) writer.close();
          levels.push({
            element,
            role,
            block: isBlock || parent === undefined ? element : parent.block,
            // Without an address it is a place to link to.
            linked: (element.tagName === 'A' && element.hasAttribute('href')) || (parent?.linked ?? false),
          });
          entered = true;
        } else if (isBlockElement(element)) writer.close();
      }
    } else if (node.nodeType === 3 && parent !== undefined && parent.role !== 'out' && parent.role !== 'skip') {
      writeText(writer, node as Text, parent.role, parent.block, parent.linked);
    }
    if (entered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null) {
      const level = levels.at(-1);
      if (level !== undefined && level.element === node) {
        if (isBlockElement(level.element)) writer.close();
        levels.pop();
        if (levels.length === 0) node = null;
      }
      if (levels.length === 0 || node === null) {
        node = null;
        break;
      }
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
  writer.close();
  return writer.blocks;
}

function writeText(writer: BlockWriter, node: Text, type: BlockType, block: Element, linked: boolean): void {
  const { data } = node;
  const end = data.length;
  for (let index = 0; index < end;) {
    const start = index;
    if (isSpace(data.charCodeAt(index))) {
      while (index < end && isSpace(data.charCodeAt(index))) index++;
      writer.space(node, start);
      continue;
    }
    // As far as no white space has to be collapsed, text and node run in step.
    let isPlain = true;
    for (; index < end; index++) {
      const code = data.charCodeAt(index);
      if (!isSpace(code)) continue;
      if (index + 1 === end || isSpace(data.charCodeAt(index + 1))) break;
      if (code !== 32) isPlain = false;
    }
    const words = data.slice(start, index);
    writer.words(isPlain ? words : words.replaceAll(/\s/g, ' '), node, start, type, block, linked);
  }
}
