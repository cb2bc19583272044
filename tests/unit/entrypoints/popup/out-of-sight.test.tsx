// @vitest-environment jsdom
import { options, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { keepUpOutOfSight, timersFor } from '../../../../entrypoints/popup/out-of-sight.ts';

/** Timers of a browser that holds all of them back, as one does out of sight. */
function heldBack() {
  const setTimeout = vi.fn<(run: (...rest: readonly unknown[]) => void, delay?: number) => number>(() => 7);
  return { setTimeout, clearTimeout: vi.fn<(id?: number) => void>() };
}

const run = () => {};

/** A message that was posted after those that are under way. */
const messagesLater = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

it('runs timers of no length out of sight in their order, though the browser holds timers back', async () => {
  const timers = timersFor({ hidden: true }, heldBack());
  const ran: unknown[] = [];
  timers.setTimeout((what) => ran.push(what), 0, 'one');
  const second = timers.setTimeout((what) => ran.push(what), undefined, 'two');
  timers.setTimeout((what) => ran.push(what), 0, 'three');
  timers.clearTimeout(second);
  expect(ran).toEqual([]);
  await messagesLater();
  expect(ran).toEqual(['one', 'three']);
});

it.each([
  ['a timer that has a length, out of sight', true, 10],
  ['any timer in sight', false, 0],
])('leaves %s to the browser', (_, hidden, delay) => {
  const browser = heldBack();
  const timers = timersFor({ hidden }, browser);
  expect(timers.setTimeout(run, delay)).toBe(7);
  expect(browser.setTimeout).toHaveBeenCalledWith(run, delay);
  timers.clearTimeout(7);
  expect(browser.clearTimeout).toHaveBeenCalledWith(7);
});

const { setTimeout, clearTimeout, requestAnimationFrame } = globalThis;
afterEach(() => {
  Object.assign(globalThis, { setTimeout, clearTimeout, requestAnimationFrame });
  delete options.requestAnimationFrame;
  vi.restoreAllMocks();
});

function Told() {
  const [told, tell] = useState(false);
  useEffect(() => tell(true), []);
  return <p>{told ? 'told' : 'not told'}</p>;
}

it('runs effects out of sight, where no frame is drawn and timers are held back', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const browser = heldBack();
  Object.assign(globalThis, browser, { requestAnimationFrame: () => 0 });
  keepUpOutOfSight();
  const place = document.createElement('div');
  render(<Told />, place);
  expect(place.textContent).toBe('not told');
  await messagesLater();
  expect(place.textContent).toBe('told');
  render(null, place);
});
