// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPage, type TabPage } from '../../../../entrypoints/popup/watch-page.ts';
import { fakeWorld, pageReading } from './fake-world.ts';
import { article } from './samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
let stop = () => {};
afterEach(() => {
  stop();
  vi.useRealTimers();
});

async function watched(address?: string | null, byIcon = true) {
  const fake = await fakeWorld(address);
  const seen: TabPage[] = [];
  const abort = new AbortController();
  stop = () => abort.abort();
  return {
    ...fake,
    seen,
    abort,
    start: async () => {
      const watch = watchPage({ id: fake.tabId, byIcon }, fake.world, (page) => seen.push(page), abort.signal);
      await vi.advanceTimersByTimeAsync(0);
      return watch;
    },
    last: () => seen.at(-1)?.situation,
  };
}

describe('the page of a tab', () => {
  it('is read where the reader runs already, without injecting anything', async () => {
    const { start, seen, executeScript } = await watched();
    await start();
    expect(seen).toEqual([{ situation: 'article', reading: pageReading(), address: article.address }]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('gets the reader, with its style first, where none runs', async () => {
    const { start, page, last, executeScript, insertCSS, tabId } = await watched();
    page.reading = null;
    page.injected = pageReading();
    await start();
    expect(last()).toBe('article');
    expect(insertCSS).toHaveBeenCalledWith({ target: { tabId }, files: ['/content-scripts/reader.css'] });
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    expect(executeScript.mock.invocationCallOrder.at(-1)).toBeGreaterThan(insertCSS.mock.invocationCallOrder[0] ?? 0);
  });

  it('waits a moment for an injected reader to listen', async () => {
    const { start, page, last } = await watched();
    page.reading = null;
    page.injected = null;
    await start();
    page.reading = pageReading();
    await vi.advanceTimersByTimeAsync(100);
    expect(last()).toBe('article');
  });

  it('needs a reload when even an injected reader does not answer', async () => {
    const { start, page, last } = await watched();
    page.reading = null;
    page.injected = null;
    await start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last()).toBe('reload');
  });

  it('is told for our own library, whatever is open in it', async () => {
    const { start, last, executeScript } = await watched('chrome-extension://ours/library.html#tags');
    await start();
    expect(last()).toBe('ownLibrary');
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each(['chrome://settings/', 'about:config', 'chrome-extension://abc/page.html', 'view-source:https://a.example/'])(
    'is closed to extensions at %s, which is not even tried',
    async (address) => {
      const { start, last, reader, executeScript } = await watched(address);
      await start();
      expect(last()).toBe('forbidden');
      expect(reader.read).not.toHaveBeenCalled();
      expect(executeScript).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['https://chromewebstore.google.com/', true, 'forbidden'],
    ['https://news.example/report.pdf?page=2', true, 'pdf'],
    ['https://news.example/?file=report.pdf', true, 'forbidden'],
    ['file:///home/reader/saved.html', true, 'file'],
    [null, true, 'forbidden'],
    [null, false, 'outOfReach'],
  ] as const)('at %s (opened by the icon: %s) that refuses scripts is: %s', async (address, byIcon, situation) => {
    const { start, page, last } = await watched(address, byIcon);
    page.reading = null;
    await start();
    expect(last()).toBe(situation);
  });

  it('is told to be a PDF by its type, before and after the reader runs', async () => {
    const first = await watched();
    first.page.reading = null;
    first.page.injected = pageReading();
    first.page.contentType = 'application/pdf';
    await first.start();
    expect(first.last()).toBe('pdf');
    stop();
    const second = await watched();
    second.page.reading = pageReading({ status: 'page' });
    second.page.injected = pageReading();
    second.page.contentType = 'application/pdf';
    await second.start();
    expect(second.last()).toBe('pdf');
  });

  it('is told to be a PDF by its address where the browser lets us ask nothing', async () => {
    const { start, page, last } = await watched(null);
    page.reading = pageReading({ status: 'page', article: { ...article, address: 'https://news.example/a.pdf' } });
    await start();
    expect(last()).toBe('pdf');
  });

  it('needs a reload when the reader fails, which is logged', async () => {
    const { start, reader, last } = await watched();
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    reader.read.mockRejectedValue(new Error('a mistake of ours'));
    await start();
    expect(last()).toBe('reload');
    expect(log).toHaveBeenCalledWith(new Error('a mistake of ours'));
    log.mockRestore();
  });

  it('without an article is still a page', async () => {
    const { start, page, last } = await watched();
    page.reading = pageReading({ status: 'page' });
    await start();
    expect(last()).toBe('page');
  });

  it('fills in by itself when its text comes', async () => {
    const { start, page, last, reader } = await watched();
    page.reading = pageReading({ status: 'waiting' });
    await start();
    expect(last()).toBe('waiting');
    page.reading = pageReading();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last()).toBe('article');
    const asked = reader.read.mock.calls.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reader.read.mock.calls.length).toBe(asked);
  });

  it('is asked again when the library changes', async () => {
    const { start, page, announce, seen } = await watched();
    await start();
    page.reading = pageReading({ saved: 'x' });
    announce();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at(-1)?.reading?.saved).toBe('x');
  });

  it('is read again when the tab has loaded another one, and shows nothing old meanwhile', async () => {
    const { start, last, seen, tabId } = await watched();
    await start();
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'loading' }, {} as never);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toMatchObject({ situation: 'looking', reading: null });
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, {} as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('article');
  });

  it('is not taken away when it only writes another address for itself', async () => {
    const { start, seen, tabId } = await watched();
    await start();
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'loading', url: `${article.address}#2` }, {} as never);
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, {} as never);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.map(({ situation }) => situation)).toEqual(['article', 'article']);
  });

  it('is out of reach when it came after the page that was clicked on', async () => {
    const { start, page, last, tabId, hide } = await watched();
    await start();
    page.reading = null;
    hide();
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, {} as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('outOfReach');
  });

  it('shows what the reader opens to us by a click on the icon elsewhere', async () => {
    const { start, page, last } = await watched(null, false);
    page.reading = null;
    await start();
    expect(last()).toBe('outOfReach');
    page.reading = pageReading();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last()).toBe('article');
  });

  it('leaves other tabs alone', async () => {
    const { start, seen, tabId } = await watched();
    await start();
    await fakeBrowser.tabs.onUpdated.trigger(tabId + 1, { status: 'loading' }, {} as never);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toHaveLength(1);
  });

  it('is gone when its tab is closed', async () => {
    const { start, page, seen, tabId } = await watched();
    await start();
    page.closed = true;
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at(-1)).toEqual({ situation: 'closed', reading: null, address: article.address });
  });

  it('is left alone once the signal aborts', async () => {
    const { start, abort, seen, announce, listening, reader, tabId } = await watched();
    await start();
    abort.abort();
    const asked = reader.read.mock.calls.length;
    announce();
    document.dispatchEvent(new Event('visibilitychange'));
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, {} as never);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reader.read.mock.calls.length).toBe(asked);
    expect(seen).toHaveLength(1);
    expect(listening()).toBe(0);
  });
});
