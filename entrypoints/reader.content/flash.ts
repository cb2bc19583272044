import type { Painter } from '../../highlights/painter.ts';

/** On and off in turn, in milliseconds: fewer than three flashes a second (WCAG 2.3.1). */
const FLASHES = [450, 250, 450];
/** How long the passage stands out when nothing may move. */
const STILL = 2_500;

let running: AbortController | undefined;

/** Makes a passage stand out for a moment; without flashing where the reader wants less motion. */
export function flash(painter: Pick<Painter, 'paint'>, ranges: readonly Range[], signal: AbortSignal): void {
  running?.abort();
  running = new AbortController();
  const { matches: still } = matchMedia('(prefers-reduced-motion: reduce)');
  const stop = AbortSignal.any([running.signal, signal]);
  const steps = still ? [STILL] : FLASHES;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (index: number) => {
    const shown = index % 2 === 0 && index < steps.length;
    painter.paint('flash', shown ? ranges : []);
    const length = steps[index];
    if (length !== undefined) timer = setTimeout(() => step(index + 1), length);
  };
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true });
  step(0);
}
