/** What pointing at marks leads to. `Hit` is whatever stands under a point. */
export interface PointerListener<Hit> {
  /** The marks at a point of the viewport, the smallest first; `[]` for none. */
  readonly hitsAt: (x: number, y: number) => readonly Hit[];
  /** The pointer rested on these, or was pressed on them. */
  readonly pointedAt: (hits: readonly Hit[], x: number, y: number) => void;
  /** The pointer went away from the marks and from our controls, or draws a selection. */
  readonly left: () => void;
  /** Something was pressed that is neither a mark nor ours. */
  readonly pressedElsewhere: () => void;
}

/** How long the pointer rests on a mark before its card opens, in milliseconds. */
export const HOVER_DELAY = 300;
/** How long it may be on the way from the mark to the card. */
export const LEAVE_DELAY = 350;

/**
 * Watches the pointer over the article: hovering for a mouse, tapping for a
 * finger. Nothing runs while it is still.
 *
 * @param isOurs events from our own controls: being there counts as being on the mark
 */
export function watchPointer<Hit>(
  listener: PointerListener<Hit>,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
  target: Document = document,
): void {
  let over: readonly Hit[] = [];
  let opening: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let pressed = '';
  const options = { signal, passive: true, capture: true };
  const stopTimers = () => {
    clearTimeout(opening);
    clearTimeout(leaving);
    opening = undefined;
    leaving = undefined;
  };
  const forget = () => {
    cancelAnimationFrame(frame);
    stopTimers();
    over = [];
  };

  const move = (x: number, y: number) => {
    const hits = listener.hitsAt(x, y);
    if (hits.length === over.length && hits.every((hit, index) => hit === over[index])) {
      if (hits.length > 0) clearTimeout(leaving);
      return;
    }
    stopTimers();
    over = hits;
    if (hits.length > 0) {
      opening = setTimeout(() => {
        opening = undefined;
        listener.pointedAt(hits, x, y);
      }, HOVER_DELAY);
    } else leaving = setTimeout(listener.left, LEAVE_DELAY);
  };

  target.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse') return;
      cancelAnimationFrame(frame);
      if (isOurs(event)) {
        // A mark that did not come to open its card is new when the pointer comes back to it.
        if (opening !== undefined) over = [];
        stopTimers();
        // Back on the same mark, the card that is open is still its card.
        return;
      }
      if (event.buttons !== 0) {
        // A selection is drawn: what is open would lie in its way.
        forget();
        return listener.left();
      }
      const { clientX, clientY } = event;
      frame = requestAnimationFrame(() => move(clientX, clientY));
    },
    options,
  );
  target.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'mouse') move(-1, -1);
    },
    { signal, passive: true },
  );
  target.addEventListener(
    'pointerdown',
    (event) => {
      if (isOurs(event)) return;
      forget();
      pressed = selectionIn(target);
    },
    options,
  );
  target.addEventListener(
    'click',
    (event) => {
      if (isOurs(event) || event.button !== 0) return;
      // The click that ends a selection is no press on the mark it happens to end on; one that survived the click is old.
      const selected = selectionIn(target);
      if (selected !== '' && selected !== pressed) return;
      const hits = listener.hitsAt(event.clientX, event.clientY);
      if (hits.length > 0) listener.pointedAt(hits, event.clientX, event.clientY);
      else listener.pressedElsewhere();
    },
    options,
  );
  signal.addEventListener('abort', forget, { once: true });
}

/** Equal as long as the selection is the same; `''` when nothing is selected. */
function selectionIn(target: Document): string {
  const selection = target.getSelection();
  if (selection === null || selection.isCollapsed) return '';
  return `${selection.anchorOffset}:${selection.focusOffset}:${String(selection)}`;
}
