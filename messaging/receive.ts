/** Answering in the page: requests from our own surfaces, never from another page. */
import { messenger, wireName } from './messenger.ts';
import { readerRequests, type ReaderReplies, type ReaderRequests } from './reader-protocol.ts';
import { readSender } from './sender.ts';
import type { Check } from './shape.ts';

/** One handler a request. */
export type ReaderHandlers = {
  readonly [Name in keyof ReaderRequests]: (
    data: ReaderRequests[Name],
  ) => ReaderReplies[Name] | Promise<ReaderReplies[Name]>;
};

/**
 * Answers reader requests until `signal` aborts. The sender is refused when it
 * is not this extension, or is a page's script; the data when it has another
 * shape. A refusal reaches the sender as an error.
 */
export function onReaderRequest(handlers: ReaderHandlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const answer = <Name extends keyof ReaderRequests & string>(name: Name) => {
    const stop = messenger.onMessage(wireName('reader', name), ({ data, sender }) => {
      if (readSender(sender)?.own !== true) throw new Error('refused: not a surface of this extension');
      const check: Check<ReaderRequests[Name]> = readerRequests[name];
      if (!check(data)) throw new Error(`refused: no data of ${name}`);
      return handlers[name](data);
    });
    signal.addEventListener('abort', stop, { once: true });
  };
  for (const name of Object.keys(readerRequests) as (keyof ReaderRequests)[]) answer(name);
}
