/**
 * A surface in a tab out of sight keeps up with the others. Browsers hold every
 * timer back there for a second, Chromium after five minutes for a minute, and
 * draw no frame. Yet a change comes through several of both, one after the
 * other: Dexie asks a live query, and gives its answer, in timers of no length;
 * Preact runs effects after the next frame. Messages are not held back, so out
 * of sight they take the place of both.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Window/setTimeout#timeouts_in_inactive_tabs
 */
import { options } from 'preact';

/** Milliseconds. A frame is not waited for longer: the tab may have gone out of sight meanwhile. */
const LONGEST_FRAME = 35;

/** What of the window this is about. */
interface Timers {
  setTimeout(run: (...rest: readonly unknown[]) => void, delay?: number, ...rest: readonly unknown[]): number;
  clearTimeout(id?: number): void;
}

/** Timers of which those of no length do not wait while nobody looks; the others are the browser's. */
export function timersFor(scene: Pick<Document, 'hidden'>, { setTimeout, clearTimeout }: Timers): Timers {
  const { port1, port2 } = new MessageChannel();
  /** In the order they were asked for. Their numbers are negative, which the browser's own never are. */
  const due = new Map<number, () => void>();
  let last = 0;
  port1.addEventListener('message', () => {
    for (const [id, run] of due) {
      due.delete(id);
      return run();
    }
  });
  port1.start();
  return {
    setTimeout(run, delay = 0, ...rest) {
      if (delay > 0 || !scene.hidden) return setTimeout(run, delay, ...rest);
      last -= 1;
      due.set(last, () => run(...rest));
      port2.postMessage(null);
      return last;
    },
    clearTimeout(id) {
      if (id === undefined || !due.delete(id)) clearTimeout(id);
    },
  };
}

/** Makes the document at hand keep up, whatever runs in it. Called before the first timer. */
export function keepUpOutOfSight(): void {
  const { setTimeout, clearTimeout } = globalThis;
  const timers = timersFor(document, {
    setTimeout: (run, delay, ...rest) => Number(setTimeout(run, delay, ...rest)),
    clearTimeout: (id) => clearTimeout(id),
  });
  Object.assign(globalThis, timers);
  options.requestAnimationFrame = (run) => {
    let waits = true;
    const drawn = () => {
      // After the frame is painted.
      if (waits) timers.setTimeout(run);
      waits = false;
    };
    if (document.hidden) return drawn();
    requestAnimationFrame(drawn);
    timers.setTimeout(drawn, LONGEST_FRAME);
  };
}
