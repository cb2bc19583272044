/**
 * Tells when a page that builds or changes itself should be read again: late
 * bodies, "load more", lazy captions, navigation without a load. Nothing is
 * polled; while the page rests, nothing runs.
 */
import { collectBlocks } from './raw-blocks.ts';

export interface WatchOptions {
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Called when the container's text, or the page's address, has changed and come to rest. */
  readonly changed: () => void;
}

/** Milliseconds without a change before a page counts as at rest. */
const QUIET = 250;
/** A page that never rests is told of after this many milliseconds all the same. */
const PATIENCE = 2000;
/** Pages that keep changing (tickers, counters) are asked ever less often, down to once in QUIET × 2^this. */
const LEAST_OFTEN = 6;

/** A part of the page whose changes are never the article's. */
const OUR_HOST = 'aide-memoire';

/**
 * Watches `container` until the signal aborts.
 *
 * Give the container of the article that was read; while none has been found,
 * the page's body. When the container itself is taken off the page, `changed`
 * is called: read again, and watch the new one.
 */
export function watchPage(container: Element, { signal, changed }: WatchOptions): void {
  if (signal.aborted) return;
  const window = container.ownerDocument.defaultView;
  let told = textPrint(container);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let calls = 0;

  const settle = () => {
    clearTimeout(timer);
    const now = Date.now();
    if (timer === undefined) since = now;
    const quiet = QUIET * 2 ** Math.min(calls, LEAST_OFTEN);
    timer = setTimeout(look, Math.max(0, Math.min(quiet, since + Math.max(PATIENCE, quiet) - now)));
  };
  const look = () => {
    timer = undefined;
    const print = textPrint(container);
    if (print === told && container.isConnected) return;
    told = print;
    calls++;
    changed();
  };
  const navigated = () => {
    calls = 0;
    // The text may be the same and the article another: an address is an identity.
    told = null;
    settle();
  };

  const observer = new MutationObserver((records) => {
    if (!container.isConnected || records.some((record) => concerns(record, container))) settle();
  });
  observer.observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'style'],
  });
  // Its own removal is seen by those above it.
  for (let above = container.parentNode; above !== null; above = above.parentNode)
    observer.observe(above, { childList: true });

  const navigation = navigationOf(window);
  if (navigation !== null) navigation.addEventListener('navigatesuccess', navigated, { signal });
  else window?.addEventListener('popstate', navigated, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** The Navigation API tells of `pushState` too; where it is missing, the new story's nodes do. */
function navigationOf(window: Window | null): EventTarget | null {
  return window !== null && 'navigation' in window ? (window.navigation as EventTarget) : null;
}

function concerns({ type, target, addedNodes, removedNodes }: MutationRecord, container: Element): boolean {
  if (!container.contains(target)) return false;
  if (type === 'childList') return [...addedNodes, ...removedNodes].some(hasText);
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return element !== null && element.closest(OUR_HOST) === null;
}

function hasText(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  if (node.nodeType !== 1) return false;
  const { localName } = node as Element;
  return localName !== OUR_HOST && localName !== 'script' && localName !== 'style' && /\S/.test(node.textContent ?? '');
}

/** What tells one state of the container's visible text from another. */
function textPrint(container: Element): string | null {
  return collectBlocks(container, () => 'body')
    .map(({ text }) => text)
    .join('\n');
}
