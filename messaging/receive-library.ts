/** Answering in the background. Apart from `receive.ts`, so that the library's schemas stay out of the page. */
import * as z from 'zod/mini';
import { firstFault } from '../annotations/first-fault.ts';
import { failure } from '../annotations/outcome.ts';
import { libraryRequests, type LibraryReplies, type LibraryRequests } from './library-protocol.ts';
import { messenger, wireName } from './messenger.ts';
import type { DeepReadonly } from './request-data.ts';
import { readSender, type Sender } from './sender.ts';

/** What each handler is given: checked, and not to be changed. */
type LibraryData = {
  readonly [Name in keyof LibraryRequests]: DeepReadonly<z.output<LibraryRequests[Name]>>;
};

/** One handler a request. */
export type LibraryHandlers = {
  readonly [Name in keyof LibraryRequests]: (data: LibraryData[Name], sender: Sender) => Promise<LibraryReplies[Name]>;
};

const schemas: {
  readonly [Name in keyof LibraryRequests]: z.ZodMiniType<LibraryData[Name]>;
} = libraryRequests;

/**
 * Answers library requests until `signal` aborts. Must be called while the
 * background's script first runs: a worker is woken for a message only by
 * listeners registered then.
 *
 * A foreign sender and data that fails its schema are refused with `invalid`;
 * whatever a handler throws is answered as `unexpected`.
 */
export function onLibraryRequest(handlers: LibraryHandlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const answer = <Name extends keyof LibraryRequests & string>(name: Name) => {
    const stop = messenger.onMessage(wireName('library', name), async (message) => {
      const sender = readSender(message.sender);
      if (sender === null) return failure('invalid', 'sender: not this extension');
      const parsed = z.safeParse(schemas[name], message.data);
      if (!parsed.success) return failure('invalid', firstFault(parsed.error));
      try {
        return await handlers[name](parsed.data, sender);
      } catch (error) {
        return failure('unexpected', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
      }
    });
    signal.addEventListener('abort', stop, { once: true });
  };
  for (const name of Object.keys(schemas) as (keyof LibraryRequests)[]) answer(name);
}
