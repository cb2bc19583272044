import type { Pace } from '../../export/format.ts';

/** Milliseconds of work between two breaths: shorter than a frame. */
const BREATH = 12;

/** A pace that lets the page breathe, and throws the signal's reason to stop. */
export function paceOf(signal: AbortSignal): Pace {
  let next = performance.now() + BREATH;
  return async () => {
    signal.throwIfAborted();
    if (performance.now() < next) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    next = performance.now() + BREATH;
  };
}
