import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DetectionContext } from '../../mentions/mention.ts';

/** A text file as the command line takes it. */
export interface TextFile {
  /** The file's name without `.txt`. */
  readonly id: string;
  readonly text: string;
  readonly context: DetectionContext;
  readonly header: ReadonlyMap<string, string>;
}

const HEADER_LINE = /^[A-Za-z][\w-]*:/;
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** All `.txt` files of files and folders, folders recursively, in a stable order. */
export function listTextFiles(path: string, extension = '.txt'): string[] {
  if (!existsSync(path)) throw new Error('no such file or folder');
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return listTextFiles(inner, extension);
      return entry.name.endsWith(extension) ? [inner] : [];
    });
}

/**
 * Parts header and text. A header is `key: value` lines ended by a line `---`; a
 * file that does not begin so is text from its first character. Offsets count
 * from the text's beginning.
 */
export function parseTextFile(id: string, content: string): TextFile {
  const header = new Map<string, string>();
  let text = content;
  const rule = /^---\r?\n/m.exec(content);
  if (rule !== null) {
    const border = rule.index;
    const lines = content
      .slice(0, border)
      .split('\n')
      .filter((line) => line.trim() !== '');
    if (lines.every((line) => HEADER_LINE.test(line))) {
      for (const line of lines) {
        const colon = line.indexOf(':');
        header.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
      }
      text = content.slice(border + rule[0].length);
    }
  }
  const published = header.get('published') ?? '';
  return {
    id,
    text,
    header,
    context: {
      language: header.get('lang') ?? guessLanguage(text),
      published: ISO_DAY.test(published) ? published : null,
      outlet: header.get('outlet') ?? null,
    },
  };
}

/** Reads one file. Throws with a reason a person understands when it is not UTF-8 text. */
export function readTextFile(path: string): TextFile {
  const bytes = readFileSync(path);
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('not UTF-8 text', { cause: error });
  }
  return parseTextFile(basename(path).replace(/\.txt$/, ''), content);
}

/** `vi` when letters only Vietnamese has are frequent, `en` otherwise. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 5000).normalize('NFC');
  const hits = sample.match(VIETNAMESE_LETTER)?.length ?? 0;
  return hits * 20 > sample.length ? 'vi' : 'en';
}
