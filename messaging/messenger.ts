import { defineExtensionMessaging } from '@webext-core/messaging';

/**
 * The one messenger of this context. Its names are prefixed by direction and
 * its data untyped: `send.ts` and the receivers give each name its type.
 */
export const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/** The name a request travels under: a library request and a reader request can never be taken for one another. */
export function wireName(direction: 'library' | 'reader', name: string): string {
  return `aide-memoire:${direction}:${name}`;
}
