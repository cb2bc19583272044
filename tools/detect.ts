/**
 * `npm run -s detect -- PATH... [--timex]`: officials and dates of text files.
 *
 * PATH is a `.txt` file or a folder of them, in the corpus format (header lines
 * `key: value`, a line `---`, the text) or plain. One JSON line per file on
 * standard output; problems on standard error; exit 1 if any file failed, after
 * the others are done. With `--timex` the dates are all temporal expressions of
 * TIMEX3, times of day and vague ones included, which a reader is not shown.
 */
import { writeSync } from 'node:fs';
import { detectTimex } from '../mentions/dates/timex.ts';
import { detect } from '../mentions/detect.ts';
import type { Detection } from '../mentions/mention.ts';
import { listTextFiles, readTextFile, type TextFile } from './corpus/read-text.ts';

/** The line for one file. */
export function detectionLine({ id, context }: TextFile, { officials, mentions }: Detection): string {
  return JSON.stringify({
    id,
    lang: context.language,
    published: context.published,
    officials: officials.map(({ id: official, name, role, country }) => ({ id: official, name, role, country })),
    mentions: mentions.map((mention) =>
      mention.kind === 'official'
        ? {
            kind: mention.kind,
            start: mention.start,
            end: mention.end,
            text: mention.text,
            official: mention.official,
            form: mention.form,
          }
        : {
            kind: mention.kind,
            start: mention.start,
            end: mention.end,
            text: mention.text,
            value: mention.value,
            type: mention.type,
            // "the same day": corpora leave these unmarked, so whoever scores must be able to tell them apart.
            ...(mention.anaphoric && { anaphoric: true }),
          },
    ),
  });
}

/** The detection with all temporal expressions in the place of its dates. */
function withTimex({ text, context }: TextFile, { officials, mentions }: Detection): Detection {
  const all = [...mentions.filter(({ kind }) => kind === 'official'), ...detectTimex(text, context)];
  return { officials, mentions: all.sort((a, b) => a.start - b.start || a.end - b.end) };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Writes all of it, also to a pipe that takes only a part at a time. */
function print(line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const timex = args.includes('--timex');
  const paths = args.filter((arg) => arg !== '--timex');
  if (paths.length === 0) {
    console.error('usage: npm run -s detect -- PATH... [--timex]   (.txt files or folders of them)');
    process.exitCode = 1;
  }
  for (const path of paths) {
    let files: string[] = [];
    try {
      files = listTextFiles(path);
    } catch (error) {
      console.error(`${path}: ${reasonOf(error)}`);
      process.exitCode = 1;
    }
    for (const file of files) {
      try {
        const input = readTextFile(file);
        const found = detect(input.text, input.context);
        print(detectionLine(input, timex ? withTimex(input, found) : found));
      } catch (error) {
        console.error(`${file}: ${reasonOf(error)}`);
        process.exitCode = 1;
      }
    }
  }
}
