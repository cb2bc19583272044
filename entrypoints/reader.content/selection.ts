/** What a watcher of selections needs to know and tell. */
export interface SelectionListener {
  /** The reader made this selection and let go. The range is a copy of their selection. */
  readonly selected: (range: Range) => void;
  /** The selection was given up. */
  readonly cleared: () => void;
}

/** How long a selection by keyboard or touch has to rest, in milliseconds. */
const REST = 300;
/** A selection is the reader's when they did something this short a time ago; a script's is not answered. */
const RECENT = 1_500;

/** The passage selected on the page, unless it is being edited or is empty. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const active = document.activeElement;
  const editing =
    active instanceof HTMLElement && (active.matches('input, textarea, select') || active.isContentEditable);
  return editing || isEditable(range.commonAncestorContainer) ? null : range.cloneRange();
}

function isEditable(node: Node): boolean {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.isContentEditable === true;
}

/**
 * Tells of selections made by mouse, touch or keyboard once they are finished:
 * for the mouse when its button is let go, otherwise when they rest.
 *
 * @param isOurs events from our own controls, which are no business of this
 */
export function watchSelection(
  listener: SelectionListener,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
  document: Document = globalThis.document,
): void {
  let pressed = false;
  let acted = -Infinity;
  let letGo = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, passive: true, capture: true };

  const look = () => {
    letGo = false;
    const range = selectedRange(document);
    if (range === null) listener.cleared();
    else if (performance.now() - acted < RECENT + REST) listener.selected(range);
  };
  const lookAfter = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  };
  const act = (event: Event) => {
    if (event.isTrusted && !isOurs(event)) acted = performance.now();
  };

  document.addEventListener(
    'pointerdown',
    (event) => {
      act(event);
      pressed = event.pointerType === 'mouse' && !isOurs(event);
    },
    options,
  );
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) {
    document.addEventListener(
      type,
      (event) => {
        const wasPressed = pressed;
        // What began on the page may end on our controls.
        if (isOurs(event) && !wasPressed) return;
        act(event);
        pressed = false;
        // The browser settles the selection only after this event (a click clears it).
        if (wasPressed) lookAfter(10);
        letGo = wasPressed;
      },
      options,
    );
  }
  document.addEventListener('keydown', act, options);
  document.addEventListener('touchend', act, options);
  document.addEventListener('selectionchange', () => !pressed && !letGo && lookAfter(REST), options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
