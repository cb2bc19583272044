import {
  BACKGROUND,
  CONTENT_SCRIPT,
  cutOff,
  dieBeforeAnswering,
  hasListeners,
  OTHER_EXTENSION,
  PANEL_IN_TAB,
  POPUP,
  resetChrome,
  sendFrom,
} from './fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STARTING_LOOKS } from '../../../annotations/category.ts';
import { failure, success } from '../../../annotations/outcome.ts';
import { messenger, wireName } from '../../../messaging/messenger.ts';
import { onReaderRequest, type ReaderHandlers } from '../../../messaging/receive.ts';
import { onLibraryRequest, type LibraryHandlers } from '../../../messaging/receive-library.ts';
import { askReading } from '../../../messaging/reader-replies.ts';
import { askLibrary, askReader } from '../../../messaging/send.ts';
import { sampleArticle, sampleDetection, sampleNote } from '../../contracts/library-samples.ts';

let controller = new AbortController();

beforeEach(() => {
  resetChrome(CONTENT_SCRIPT);
  controller = new AbortController();
});
afterEach(() => controller.abort());

const unexpected = () => Promise.reject(new Error('not this one'));
const NO_LIBRARY: LibraryHandlers = {
  openArticle: unexpected,
  locate: unexpected,
  addAnnotation: unexpected,
  editAnnotation: unexpected,
  deleteAnnotation: unexpected,
  settleAnnotation: unexpected,
  undo: unexpected,
  listTags: unexpected,
  addCorrection: unexpected,
  watchPerson: unexpected,
  openPanel: unexpected,
};
const answerLibrary = (handlers: Partial<LibraryHandlers>) =>
  onLibraryRequest({ ...NO_LIBRARY, ...handlers }, controller.signal);

const READER: ReaderHandlers = {
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
  command: () => true,
};

describe('asking the library', () => {
  it('brings the data to the handler and its reply back', async () => {
    const opened = success({
      detection: sampleDetection(),
      known: {},
      kept: success({ saved: null, annotations: [], anchors: {}, wordings: {}, changes: 0 }),
      looks: STARTING_LOOKS,
    });
    const handler = vi.fn<LibraryHandlers['openArticle']>(async () => opened);
    answerLibrary({ openArticle: handler });
    expect(await askLibrary('openArticle', sampleArticle())).toEqual(opened);
    expect(handler).toHaveBeenCalledExactlyOnceWith(sampleArticle(), { tab: 7, own: false });
  });

  it('needs no data where none is declared', async () => {
    answerLibrary({ listTags: async () => success(['fisheries']) });
    expect(await askLibrary('listTags')).toEqual(success(['fisheries']));
  });

  it.each([
    ['an article without a title', 'openArticle', { ...sampleArticle(), title: undefined }, 'title'],
    ['an address that runs script', 'openArticle', { ...sampleArticle(), address: 'javascript:1' }, 'address'],
    [
      'a note whose id the page did not make',
      'addAnnotation',
      { article: sampleArticle(), annotation: { ...sampleNote(), id: '1' } },
      'annotation.id',
    ],
    [
      'what can be no category',
      'addAnnotation',
      { article: sampleArticle(), annotation: { ...sampleNote(), category: 'x y' } },
      'annotation.category',
    ],
    [
      'a passage without a quote',
      'locate',
      { text: 'Words.', target: { ...sampleNote().target, quote: { exact: '' } } },
      'target.quote',
    ],
    ['no data at all', 'undo', undefined, ''],
  ] as const)('refuses %s, naming the field at fault', async (_, name, data, field) => {
    const handler = vi.fn<() => Promise<never>>(unexpected);
    answerLibrary({ [name]: handler });
    const reply = await messenger.sendMessage(wireName('library', name), data);
    expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect((reply as { problem: { detail: string } }).problem.detail).toMatch(new RegExp(`^${field}`));
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', OTHER_EXTENSION],
    ['nobody known', {}],
  ])('is refused to %s', async (_, from) => {
    const handler = vi.fn<() => Promise<never>>(unexpected);
    answerLibrary({ listTags: handler });
    sendFrom(from);
    expect(await askLibrary('listTags')).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('is open to our own pages', async () => {
    answerLibrary({ listTags: async () => success([]) });
    sendFrom(POPUP);
    expect(await askLibrary('listTags')).toEqual(success([]));
  });

  it('answers a handler’s mistake as a problem', async () => {
    answerLibrary({ listTags: () => Promise.reject(new TypeError('a mistake')) });
    expect(await askLibrary('listTags')).toEqual(failure('unexpected', 'TypeError: a mistake'));
  });

  it('says that nobody answers, rather than throwing', async () => {
    expect(await askLibrary('listTags')).toMatchObject({ ok: false, problem: { code: 'disconnected' } });
  });

  it('says that the extension was updated under the page', async () => {
    answerLibrary({ listTags: async () => success([]) });
    cutOff();
    expect(await askLibrary('listTags')).toMatchObject({ ok: false, problem: { code: 'disconnected' } });
  });

  it('asks once more when the worker dies before its answer arrives', async () => {
    const handler = vi.fn<LibraryHandlers['listTags']>(async () => success([]));
    answerLibrary({ listTags: handler });
    dieBeforeAnswering(1);
    expect(await askLibrary('listTags')).toEqual(success([]));
    expect(handler).toHaveBeenCalledTimes(2);
  });

  it('gives up when the worker dies twice', async () => {
    answerLibrary({ listTags: async () => success([]) });
    dieBeforeAnswering(2);
    expect(await askLibrary('listTags')).toMatchObject({ ok: false, problem: { code: 'disconnected' } });
  });

  it('is answered by the next worker when one was stopped between two questions', async () => {
    answerLibrary({ listTags: async () => success(['first']) });
    expect(await askLibrary('listTags')).toEqual(success(['first']));
    controller.abort();
    expect(hasListeners()).toBe(false);
    controller = new AbortController();
    answerLibrary({ listTags: async () => success(['second']) });
    expect(await askLibrary('listTags')).toEqual(success(['second']));
  });
});

describe('asking a page’s reader', () => {
  it('brings its reading back', async () => {
    onReaderRequest(READER, controller.signal);
    sendFrom(BACKGROUND);
    expect(await askReader(7, 'read')).toMatchObject({ status: 'article', article: sampleArticle() });
    expect(await askReader(7, 'reveal', { start: 3, end: 9 })).toBe(true);
    expect(await askReader(7, 'command', 'toggle-marks')).toBe(true);
  });

  it('checks the reading it brings back', async () => {
    sendFrom(POPUP);
    const anchors = { [crypto.randomUUID()]: { state: 'moved', start: 3, end: 9 } };
    const reading = { ...(await READER.read(undefined)), anchors };
    const reply: unknown = { ...reading, planted: 'more' };
    onReaderRequest({ ...READER, read: (() => reply) as ReaderHandlers['read'] }, controller.signal);
    expect(await askReading(7)).toEqual(reading);
  });

  it.each([
    ['nothing', 'a reading of the page', ''],
    ['a status nobody knows', { status: 'pdf' }, 'status'],
    ['an article whose address runs script', { article: { ...sampleArticle(), address: 'javascript:1' } }, 'article'],
    ['mentions that are no list', { detection: { officials: [], mentions: {} } }, 'detection.mentions'],
    [
      'an anchor before the text',
      { anchors: { [crypto.randomUUID()]: { state: 'moved', start: -1, end: 2 } } },
      'anch',
    ],
    ['an anchor without a place', { anchors: { [crypto.randomUUID()]: { state: 'exact' } } }, 'anchors'],
    ['an id that is none', { saved: 'one' }, 'saved'],
    ['no word on the marks', { marksShown: undefined }, 'marksShown'],
  ])('takes no reading with %s', async (_, fault, field) => {
    const good = await READER.read(undefined);
    const reply: unknown = typeof fault === 'string' ? fault : { ...good, ...fault };
    onReaderRequest({ ...READER, read: (() => reply) as ReaderHandlers['read'] }, controller.signal);
    sendFrom(POPUP);
    await expect(askReading(7)).rejects.toThrow(`sent no reading: ${field}`);
  });

  it('gives null when no reader runs in the tab', async () => {
    sendFrom(BACKGROUND);
    expect(await askReader(7, 'read')).toBeNull();
    expect(await askReading(7)).toBeNull();
  });

  it('gives null when the reader has stopped', async () => {
    onReaderRequest(READER, controller.signal);
    controller.abort();
    sendFrom(BACKGROUND);
    expect(await askReader(7, 'read')).toBeNull();
  });

  it('is open to the panel that stands in a tab of its own', async () => {
    onReaderRequest(READER, controller.signal);
    sendFrom(PANEL_IN_TAB);
    expect(await askReader(7, 'reveal', { annotation: crypto.randomUUID() })).toBe(true);
  });

  it.each([
    ['the script of a page', CONTENT_SCRIPT],
    ['another extension', OTHER_EXTENSION],
    ['nobody known', {}],
    ['a page that looks like ours', { ...CONTENT_SCRIPT, url: 'https://news.example/chrome-extension://x/popup.html' }],
  ])('is refused to %s', async (_, from) => {
    const command = vi.fn<() => boolean>(() => true);
    onReaderRequest({ ...READER, command }, controller.signal);
    sendFrom(from);
    await expect(askReader(7, 'command', 'toggle-marks')).rejects.toThrow('refused');
    expect(command).not.toHaveBeenCalled();
  });

  it.each([
    ['reveal', { start: 'one', end: 2 }],
    ['reveal', { annotation: 7 }],
    ['reveal', undefined],
    ['command', 'delete-everything'],
    ['read', { and: 'more' }],
    ['attach', { annotation: null }],
  ])('refuses %s with %o', async (name, data) => {
    const reveal = vi.fn<() => boolean>(() => true);
    onReaderRequest({ ...READER, reveal, attach: reveal, command: reveal }, controller.signal);
    sendFrom(BACKGROUND);
    await expect(messenger.sendMessage(wireName('reader', name), data)).rejects.toThrow(/refused: no data of/);
    expect(reveal).not.toHaveBeenCalled();
  });

  it('does not take a library request for one of its own', async () => {
    onReaderRequest(READER, controller.signal);
    expect(await askLibrary('listTags')).toMatchObject({ ok: false, problem: { code: 'disconnected' } });
  });
});
