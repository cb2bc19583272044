import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface PageFrameProps {
  /** Of the frame, for screen readers. */
  readonly title: string;
  /** A whole page made by a format of ours. */
  readonly html: string;
  readonly class: string;
  readonly onReady?: (page: Window) => void;
}

/** Puts a page in place of the one in the frame. */
function show(html: string, page: Document, view: Window & typeof globalThis): void {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  page.replaceChild(page.adoptNode(documentElement), page.documentElement);
  const rules = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  // A sheet belongs to the document whose window makes it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets = [sheet];
  const base = page.createElement('base');
  // A link would leave the frame empty; a new window the sandbox does not open.
  base.target = '_blank';
  page.head.prepend(base);
}

/**
 * A page of ours in a frame of its own. Scripts, forms, links and windows are
 * closed to it by the sandbox, and every load by our policy, which it inherits.
 * That policy keeps out its style element too, so the same rules are handed
 * over as a style sheet, which is no markup. The frame begins empty and is
 * filled: one that is given its markup (`srcdoc`) Firefox shuts against us.
 */
export function PageFrame({ title, html, class: look, onReady }: PageFrameProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  // Firefox puts another empty page in place of the first, and then says that it is loaded.
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const [page, view] = [frame.current?.contentDocument, frame.current?.contentWindow];
    if (!isLoaded || !page || !view) return;
    show(html, page, view as Window & typeof globalThis);
    onReady?.(view);
  }, [isLoaded, html]);
  return (
    <iframe
      ref={frame}
      class={look}
      title={title}
      sandbox="allow-same-origin allow-modals"
      onLoad={() => setLoaded(true)}
    />
  );
}
