import type { Pace } from '../../export/format.ts';

/** Milliseconds of work between two breaths: shorter than a frame. */
const BREATH = 12;

/** A pace that shows how far it is, lets the page breathe, and throws the signal's reason to stop. */
export function paceOf(signal: AbortSignal, progress: (done: number, total: number) => void): Pace {
  let next = performance.now() + BREATH;
  return async (done, total) => {
    signal.throwIfAborted();
    if (performance.now() < next) return;
    progress(done, total);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    next = performance.now() + BREATH;
  };
}
