import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const messagesSchema = z.record(z.string(), z.object({ message: z.string() }));

/** Looks an interface text up by its key in `locales/`, with what stands for `$1`, `$2` … */
export type Texts = (key: string, ...parts: readonly string[]) => string;

/**
 * The interface texts of a built extension. Controls are found by them, so that
 * a better wording breaks no test.
 *
 * @param language a folder of `_locales`
 */
export function textsOf(extension: string, language = 'en'): Texts {
  const file = join(extension, '_locales', language, 'messages.json');
  const messages = messagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (key, ...parts) => {
    const found = messages[key.replaceAll('.', '_')];
    if (found === undefined) throw new Error(`no interface text ${key}`);
    return found.message.replaceAll(/\$(\d)/g, (_, index: string) => parts[Number(index) - 1] ?? '');
  };
}
