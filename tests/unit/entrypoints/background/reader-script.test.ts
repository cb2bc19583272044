import { BACKGROUND, fakeBrowser, resetChrome } from '../../messaging/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEWS_SITE_MATCHES } from '../../../../article/sites.ts';
import { createMenus } from '../../../../entrypoints/background/menus.ts';
import { commandReader, followGrantedSites } from '../../../../entrypoints/background/reader-script.ts';
import { onReaderRequest, type ReaderHandlers } from '../../../../messaging/receive.ts';
import { sampleArticle, sampleDetection } from '../../../contracts/library-samples.ts';

let reader = new AbortController();
let calls: unknown[] = [];

/** A reader that notes the commands it is given. */
function startReader(): void {
  const handlers: ReaderHandlers = {
    read: () => ({
      status: 'article',
      article: sampleArticle(),
      detection: sampleDetection(),
      anchors: {},
      saved: null,
      marksShown: true,
    }),
    reveal: () => true,
    attach: () => true,
    command: (command) => calls.push(command) > 0,
  };
  onReaderRequest(handlers, reader.signal);
}

beforeEach(() => {
  resetChrome(BACKGROUND);
  reader = new AbortController();
  calls = [];
});
afterEach(() => reader.abort());

describe('a command', () => {
  it('goes to the reader that runs in the tab, and starts no second one', async () => {
    startReader();
    Object.assign(fakeBrowser.scripting, { insertCSS: () => calls.push('css'), executeScript: () => calls.push('js') });
    await commandReader(7, 'next-mark');
    expect(calls).toEqual(['next-mark']);
  });

  it('starts the reader where none runs, style first, and then goes to it', async () => {
    Object.assign(fakeBrowser.scripting, {
      insertCSS: async (injection: unknown) => void calls.push(injection),
      executeScript: async (injection: unknown) => {
        calls.push(injection);
        startReader();
      },
    });
    await commandReader(7, 'mark-selection');
    expect(calls).toEqual([
      { target: { tabId: 7 }, files: ['/content-scripts/reader.css'] },
      { target: { tabId: 7 }, files: ['/content-scripts/reader.js'] },
      'mark-selection',
    ]);
  });

  it('is refused where the browser keeps us out', async () => {
    Object.assign(fakeBrowser.scripting, {
      insertCSS: () => Promise.reject(new Error('Cannot access a chrome:// URL')),
    });
    await expect(commandReader(7, 'mark-selection')).rejects.toThrow('Cannot access');
  });
});

describe('sites granted by the reader', () => {
  interface Script {
    readonly id: string;
    readonly matches: readonly string[];
    readonly excludeMatches: readonly string[];
  }
  let registered: Script[] = [];
  let origins: readonly string[] | undefined;

  beforeEach(() => {
    registered = [];
    origins = [...NEWS_SITE_MATCHES];
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins, permissions: [] }) });
    Object.assign(fakeBrowser.scripting, {
      getRegisteredContentScripts: async () => [...registered],
      registerContentScripts: async ([script]: Script[]) => {
        if (registered.length > 0) throw new Error(`Duplicate script ID '${script?.id}'`);
        if (script !== undefined) registered = [script];
      },
      updateContentScripts: async (scripts: Script[]) => void (registered = [...scripts]),
      unregisterContentScripts: async () => void (registered = []),
    });
  });

  it('are none at first: the named news sites are the manifest’s', async () => {
    await followGrantedSites();
    expect(registered).toEqual([]);
  });

  it('get a script of their own, which leaves the named sites alone', async () => {
    origins = [...NEWS_SITE_MATCHES, 'https://ministry.example/*'];
    await followGrantedSites();
    expect(registered).toMatchObject([{ matches: ['https://ministry.example/*'], excludeMatches: NEWS_SITE_MATCHES }]);
  });

  it('are followed when one comes and when one goes', async () => {
    for (const [granted, matches] of [
      [['https://a.example/*'], [['https://a.example/*']]],
      [['https://a.example/*', 'https://b.example/*'], [['https://a.example/*', 'https://b.example/*']]],
      [['https://b.example/*'], [['https://b.example/*']]],
      [[], []],
      [undefined, []],
    ] as const) {
      origins = granted;
      await followGrantedSites();
      expect(registered.map((script) => script.matches)).toEqual(matches);
    }
  });

  it('are registered once when several events come together', async () => {
    origins = ['https://a.example/*'];
    await Promise.all([followGrantedSites(), followGrantedSites(), followGrantedSites()]);
    expect(registered).toHaveLength(1);
  });

  it('are followed again after the browser refused once', async () => {
    origins = ['https://a.example/*'];
    const { registerContentScripts } = fakeBrowser.scripting;
    Object.assign(fakeBrowser.scripting, { registerContentScripts: () => Promise.reject(new Error('not now')) });
    await expect(followGrantedSites()).rejects.toThrow('not now');
    Object.assign(fakeBrowser.scripting, { registerContentScripts });
    await followGrantedSites();
    expect(registered).toHaveLength(1);
  });
});

it('the context menu of a selection offers a highlight and a note, in the reader’s language, once', async () => {
  let items: unknown[] = ['left over from the last version'];
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => void (items = []),
    create: (item: unknown) => items.push(item),
  });
  await createMenus((key) => `[${key}]`);
  expect(items).toEqual([
    { id: 'mark-selection', title: '[menu.markSelection]', contexts: ['selection'] },
    { id: 'note-selection', title: '[menu.noteSelection]', contexts: ['selection'] },
  ]);
});
