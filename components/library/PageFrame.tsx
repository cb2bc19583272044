import type { JSX } from 'preact';

export interface PageFrameProps {
  /** Of the frame, for screen readers. */
  readonly title: string;
  /** A whole page made by a format of ours. */
  readonly html: string;
  readonly class: string;
  readonly onReady?: (page: Window) => void;
}

/**
 * A page of ours in a frame of its own. Scripts, forms, links and windows are
 * closed to it by the sandbox, and every load by our policy, which it inherits.
 * That policy keeps out its style element too, so the same rules are handed
 * over as a style sheet, which is no markup.
 */
export function PageFrame({ title, html, class: look, onReady }: PageFrameProps): JSX.Element {
  const dress = (frame: HTMLIFrameElement) => {
    const [page, view] = [frame.contentDocument, frame.contentWindow];
    if (page === null || view === null) return;
    const rules = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
    // A sheet belongs to the document whose window makes it.
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(rules);
    page.adoptedStyleSheets = [sheet];
    const base = page.createElement('base');
    // A link would leave the frame empty; a new window the sandbox does not open.
    base.target = '_blank';
    page.head.prepend(base);
    onReady?.(view);
  };
  return (
    <iframe
      class={look}
      title={title}
      sandbox="allow-same-origin allow-modals"
      srcdoc={html}
      onLoad={(event) => dress(event.currentTarget)}
    />
  );
}
