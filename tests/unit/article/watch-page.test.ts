import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../article/watch-page.ts';
import { pageOf } from './pages.ts';

const PAGE = `<header id="top"><p>Menu</p></header><main id="main"><p>First paragraph.</p>
<div id="more" hidden><p>Folded away.</p></div></main><aside id="side"></aside>`;

/** Lets the observer's records arrive, and time pass. */
async function rest(milliseconds = 1000): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function watched() {
  const document = pageOf(PAGE);
  const container = document.querySelector('#main');
  const window = document.defaultView;
  if (container === null || window === null) throw new Error('no page');
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const changed = vi.fn<() => void>();
  const stop = new window.AbortController();
  return {
    window,
    document,
    container,
    changed,
    stop,
    start: () => watchPage(container, { signal: stop.signal, changed }),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watchPage', () => {
  it('tells once of a body that arrives in pieces', async () => {
    const { document, container, changed, start } = watched();
    start();
    for (let part = 0; part < 5; part++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Part ${part}.`;
      container.append(paragraph);
      await rest(100);
    }
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells of what "load more" brings, each time it is pressed', async () => {
    const { document, container, changed, start } = watched();
    start();
    for (const part of ['Second page.', 'Third page.']) {
      container.insertAdjacentHTML('beforeend', `<section><p>${part}</p></section>`);
      await rest(5000);
    }
    expect(changed).toHaveBeenCalledTimes(2);
    expect(document.body.contains(container)).toBe(true);
  });

  it('tells of a caption that comes with its picture', async () => {
    const { container, changed, start } = watched();
    container.insertAdjacentHTML('beforeend', '<figure><img src="late.png"></figure>');
    start();
    container.querySelector('figure')?.insertAdjacentHTML('beforeend', '<figcaption>The quay at noon.</figcaption>');
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells of text that changes in place', async () => {
    const { container, changed, start } = watched();
    start();
    const text = container.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'Corrected paragraph.';
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells of text that is unfolded', async () => {
    const { document, changed, start } = watched();
    start();
    document.querySelector('#more')?.removeAttribute('hidden');
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells when the container is replaced by another story', async () => {
    const { document, container, changed, start } = watched();
    start();
    const next = document.createElement('main');
    next.textContent = 'Another story.';
    container.replaceWith(next);
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells of a navigation without a load, where the browser announces it', async () => {
    const { window, changed, start } = watched();
    const navigation = new window.EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation });
    start();
    navigation.dispatchEvent(new window.Event('navigatesuccess'));
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells of going back, where the browser has no Navigation API', async () => {
    const { window, changed, start } = watched();
    start();
    window.dispatchEvent(new window.Event('popstate'));
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells in the end of a page that never rests, and ever less often', async () => {
    const { document, container, changed, start } = watched();
    start();
    const ticker = document.createElement('p');
    container.append(ticker);
    for (let tick = 0; tick < 600; tick++) {
      ticker.textContent = `Tick ${tick}`;
      await rest(100);
    }
    expect(changed.mock.calls.length).toBeGreaterThan(1);
    expect(changed.mock.calls.length).toBeLessThan(20);
  });

  it.each([
    [
      'changes outside the container',
      (document: Document) => document.querySelector('#side')?.append('An advertisement'),
    ],
    [
      'our own controls',
      (document: Document) => document.querySelector('#main')?.append(document.createElement('aide-memoire')),
    ],
    [
      'a style that hides nothing',
      (document: Document) => document.querySelector('#main p')?.setAttribute('style', 'color:red'),
    ],
    [
      'a script that is added',
      (document: Document) => {
        const script = document.createElement('script');
        script.textContent = '/* measured */';
        document.querySelector('#main')?.append(script);
      },
    ],
    [
      'text that is written anew as it was',
      (document: Document) => {
        const paragraph = document.querySelector('#main p');
        if (paragraph) paragraph.innerHTML = 'First paragraph.';
      },
    ],
  ])('keeps silent about %s', async (_what, change) => {
    const { document, changed, start } = watched();
    start();
    change(document);
    await rest(5000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('stops with the signal, also between a change and its telling', async () => {
    const { container, changed, stop, start } = watched();
    start();
    container.append('More text.');
    await rest(10);
    stop.abort();
    container.append('Still more.');
    await rest(5000);
    expect(changed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does nothing for a signal that has aborted already', async () => {
    const { container, changed, stop, start } = watched();
    stop.abort();
    start();
    container.append('More text.');
    await rest(5000);
    expect(changed).not.toHaveBeenCalled();
  });
});
