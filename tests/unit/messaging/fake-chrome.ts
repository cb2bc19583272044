/**
 * The browser's messages and storage in memory. Must be imported before what
 * it stands in for, which looks for `chrome` as it is loaded.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });

export const ID = fakeBrowser.runtime.id;

/** What the browser says of a sender. */
export interface FakeSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id: number };
}

export const CONTENT_SCRIPT: FakeSender = { id: ID, url: 'https://news.example/story', tab: { id: 7 } };
export const BACKGROUND: FakeSender = { id: ID, url: `chrome-extension://${ID}/background.js` };
export const POPUP: FakeSender = { id: ID, url: `chrome-extension://${ID}/popup.html` };
export const PANEL_IN_TAB: FakeSender = { id: ID, url: `chrome-extension://${ID}/popup.html?tab=7`, tab: { id: 9 } };
export const OTHER_EXTENSION: FakeSender = { id: 'another', url: 'chrome-extension://another/page.html' };

type Listener = (message: unknown, sender: FakeSender, respond: (response: unknown) => void) => unknown;

let listeners: Listener[] = [];
let sender: FakeSender = CONTENT_SCRIPT;
let lastError: { message: string } | undefined;
let deaths = 0;

/** Through the browser, a message is what JSON keeps of it. */
const carried = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

async function deliver(message: unknown): Promise<unknown> {
  for (const listener of listeners) {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    if (listener(carried(message), sender, resolve) === true) {
      const response = carried(await promise);
      if (deaths > 0) {
        deaths--;
        throw new Error('The message port closed before a response was received.');
      }
      return response;
    }
  }
  throw new Error('Could not establish connection. Receiving end does not exist.');
}

async function answer(message: unknown, callback: (response: unknown) => void): Promise<void> {
  const outcome = await deliver(message).catch((error: Error) => error);
  lastError = outcome instanceof Error ? { message: outcome.message } : undefined;
  callback(lastError === undefined ? outcome : undefined);
  lastError = undefined;
}

const send = (message: unknown, callback: (response: unknown) => void) => void answer(message, callback);
const sendToTab = (_: number, message: unknown, __: unknown, callback: (response: unknown) => void) =>
  void answer(message, callback);

/** An empty browser, in which messages come from `from`. */
export function resetChrome(from: FakeSender): void {
  fakeBrowser.reset();
  listeners = [];
  sender = from;
  deaths = 0;
  Object.assign(fakeBrowser.runtime, {
    id: ID,
    sendMessage: send,
    onMessage: {
      addListener: (listener: Listener) => void listeners.push(listener),
      removeListener: (listener: Listener) => void (listeners = listeners.filter((one) => one !== listener)),
    },
  });
  Object.defineProperty(fakeBrowser.runtime, 'lastError', { get: () => lastError, configurable: true });
  Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab });
}

/** Messages come from elsewhere from now on. */
export function sendFrom(from: FakeSender): void {
  sender = from;
}

/** The next receivers do what they are asked and die before their answer arrives. */
export function dieBeforeAnswering(times: number): void {
  deaths = times;
}

/** The extension was updated: pages it left behind lose their runtime. */
export function cutOff(): void {
  Object.assign(fakeBrowser.runtime, { id: undefined });
}

/** Whether anybody listens for messages. */
export function hasListeners(): boolean {
  return listeners.length > 0;
}

export { fakeBrowser };
