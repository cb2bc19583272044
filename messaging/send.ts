/**
 * Asking: the page asks the library, the surfaces ask the page. Only types are
 * imported from the protocols, so that no schema reaches the page's script.
 */
import { browser } from 'wxt/browser';
import { failure, type Failure } from '../annotations/outcome.ts';
import type { LibraryReplies, LibraryRequests } from './library-protocol.ts';
import { messenger, wireName } from './messenger.ts';
import type { ReaderReplies, ReaderRequests } from './reader-protocol.ts';
import type { RequestArguments } from './request-data.ts';

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** After an update or removal of the extension, pages it left behind have no runtime id any more. */
const isCutOff = () => browser?.runtime?.id === undefined;

/**
 * Asks the background for something in the library.
 *
 * A worker can be stopped between receiving and answering; the question is
 * then put once more, which is safe because every write may be repeated.
 *
 * @returns the reply, or a `disconnected` failure when nobody answers; it never throws
 */
export async function askLibrary<Name extends keyof LibraryRequests & string>(
  name: Name,
  ...[data]: RequestArguments<LibraryRequests[Name]>
): Promise<LibraryReplies[Name] | Failure> {
  let reason = 'the extension was updated or removed';
  for (let attempt = 0; attempt < 2 && !isCutOff(); attempt++) {
    try {
      const reply = await messenger.sendMessage(wireName('library', name), data);
      if (reply !== undefined && reply !== null) return reply as LibraryReplies[Name];
      reason = 'no answer';
    } catch (error) {
      reason = describe(error);
    }
  }
  return failure('disconnected', reason);
}

/** What `@webext-core/messaging` throws when no listener took the message. */
const NOBODY = /^No response$|Receiving end does not exist|No tab with id|Invalid tab ID/i;

/**
 * Asks the reader that runs in a tab's page.
 *
 * @returns the reply, or `null` when no reader runs there
 * @throws when the reader refused or failed: a mistake of ours
 */
export async function askReader<Name extends keyof ReaderRequests & string>(
  tabId: number,
  name: Name,
  ...[data]: undefined extends ReaderRequests[Name] ? [] : [data: ReaderRequests[Name]]
): Promise<ReaderReplies[Name] | null> {
  try {
    const reply = await messenger.sendMessage(wireName('reader', name), data, { tabId, frameId: 0 });
    return reply as ReaderReplies[Name];
  } catch (error) {
    if (NOBODY.test(describe(error))) return null;
    throw error;
  }
}
