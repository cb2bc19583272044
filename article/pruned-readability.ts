// The underscores are the original's.
// oxlint-disable no-underscore-dangle
import Readability from '@mozilla/readability/Readability.js';

/** The original's `REGEXPS.byline`. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;

/**
 * Readability on a copy that already lacks what is hidden and never read, and
 * of whose result only the text nodes count. It decides as the original of the
 * pinned version does, and leaves out what costs and cannot change the choice.
 */
export class PrunedReadability extends Readability<Node> {
  /**
   * @param copy the document to work on, which is spoilt
   * @param refill fills the copy's body with what it held at first
   */
  constructor(copy: Document, refill: () => void) {
    super(copy, { serializer: (node) => node, disableJSONLD: true });
    // A short result is tried again from the body's `innerHTML`, which it reads each time
    // and where nodes lose their identity. This is that, from the page's own nodes.
    Object.defineProperty(copy.body, 'innerHTML', {
      get: () => '',
      set: () => {
        refill();
        this._prepDocument();
      },
    });
  }

  /** The original asks for the whole text of every element first. */
  protected override _isValidByline(node: Element, name: string): boolean {
    const namesAuthor =
      node.getAttribute('rel') === 'author' ||
      (node.getAttribute('itemprop') ?? '').includes('author') ||
      BYLINE.test(name);
    const length = namesAuthor ? (node.textContent?.trim().length ?? 0) : 0;
    return length > 0 && length < 100;
  }

  /** Styles and `hidden` were asked when the copy was made. */
  protected override _isProbablyVisible(node: Element): boolean {
    return node.getAttribute('aria-hidden') !== 'true' || /fallback-image/.test(node.getAttribute('class') ?? '');
  }

  /** How the content would look elsewhere. */
  protected override _cleanStyles(): void {}

  /** Addresses, empty wrappers and classes: what shows elsewhere. */
  protected override _postProcessContent(): void {}
}
