import { assert, asyncProperty } from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { libraryContentsSchema } from '../../../annotations/library-contents.ts';
import type { ExportFormat, Written } from '../../../export/format.ts';
import { partsOf } from '../../../export/parts.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { anyLibrary } from './any-library.ts';
import { contentsOf, keptArticle, keptNote } from './contents.ts';
import { ENGLISH, textOf, wholeOf } from './written.ts';
import { readWhole } from '../import/read-whole.ts';

const RUNS = { numRuns: 25 };

const bytes = async (of: readonly Written[]) => Buffer.from(await new Blob([...of]).arrayBuffer());

describe('every format', () => {
  it('has a name, an extension and a type', () => {
    expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
    for (const { extension, mediaType } of EXPORT_FORMATS) {
      expect([extension, mediaType]).toEqual([
        expect.stringMatching(/^[a-z]+$/),
        expect.stringMatching(/^[a-z]+\/[\w.+-]+$/),
      ]);
    }
  });

  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    '%s takes any library, and gives the same bytes for the same',
    async (_, format) => {
      await assert(
        asyncProperty(anyLibrary, async (contents) => {
          expect(z.safeParse(libraryContentsSchema, contents).error).toBeUndefined();
          const written = await wholeOf(format, contents);
          expect(await wholeOf(format, structuredClone(contents))).toEqual(written);
          expect(typeof written === 'string' ? 'text' : 'bytes').toBe(format.binary ? 'bytes' : 'text');
          expect(typeof written === 'string' ? written.isWellFormed() : written.length > 0).toBe(true);
        }),
        RUNS,
      );
    },
  );

  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    '%s takes an empty library and a note of a megabyte',
    async (_, format) => {
      const article = keptArticle();
      const long = contentsOf(
        [article],
        [keptNote(article, { comment: `${'đường "xa" =1; '.repeat(700)}\n`.repeat(120).slice(0, 1_000_000) })],
      );
      for (const contents of [contentsOf([]), long]) {
        expect((await wholeOf(format, contents)).length).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    '%s stops when it is told to',
    async (_, format) => {
      const articles = Array.from({ length: 5 }, () => keptArticle());
      const contents = contentsOf(
        articles,
        articles.map((one) => keptNote(one)),
      );
      let breaths = 0;
      const pace = () => {
        breaths += 1;
        throw new Error('stopped');
      };
      await expect(wholeOf(format, contents, { pace })).rejects.toThrow('stopped');
      expect(breaths).toBe(1);
    },
  );

  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    '%s is the same whatever the parts are, and goes through them as often as it says',
    async (_, format: ExportFormat) => {
      await assert(
        asyncProperty(anyLibrary, async (contents) => {
          const { articles, annotations } = contents;
          const parts = [
            ...articles.map((one) => ({
              ...contents,
              articles: [one],
              annotations: annotations.filter(({ article }) => article === one.id),
            })),
            {
              ...contents,
              articles: [],
              annotations: annotations.filter(({ article }) => articles.every(({ id }) => id !== article)),
            },
          ];
          let passes = 0;
          const stream = await format.stream(
            partsOf(contents.exported, () => {
              passes += 1;
              return parts;
            }),
            { texts: ENGLISH },
          );
          const pieces = await Array.fromAsync(stream);
          const whole = await wholeOf(format, contents);
          expect((await bytes(pieces)).equals(await bytes([whole]))).toBe(true);
          expect(passes).toBe(format.passes ?? 1);
        }),
        RUNS,
      );
    },
  );
});

describe('what comes back of any library', () => {
  it.each(['json', 'backup'] as const)('is all of it from %s', async (format) => {
    await assert(
      asyncProperty(anyLibrary, async (contents) => {
        const read = await readWhole([await textOf(format, contents)]);
        expect(read.ok && byId(read.value)).toEqual(byId(contents));
      }),
      RUNS,
    );
  });

  it('is a row for each note from CSV', async () => {
    await assert(
      asyncProperty(anyLibrary, async (contents) => {
        const { data, errors } = Papa.parse(await textOf('csvNotes', contents), { skipEmptyLines: true });
        expect(errors).toEqual([]);
        expect(
          data
            .slice(1)
            .map(([id]) => id)
            .sort(),
        ).toEqual(contents.annotations.map(({ id }) => id).sort());
      }),
      RUNS,
    );
  });

  it('is each note with its tags from Web Annotations', async () => {
    await assert(
      asyncProperty(anyLibrary, async (contents) => {
        const file = JSON.parse(await textOf('webAnnotation', contents)) as { first?: { items: { id: string }[] } };
        const ids = (file.first?.items ?? []).map(({ id }) => id.replace('urn:uuid:', ''));
        expect(ids.sort()).toEqual(contents.annotations.map(({ id }) => id).sort());
      }),
      RUNS,
    );
  });

  it('is a calendar that iCalendar programs read', async () => {
    await assert(
      asyncProperty(anyLibrary, async (contents) => {
        const root = new ICAL.Component(
          ICAL.parse(await textOf('calendar', contents)) as [string, unknown[], unknown[]],
        );
        for (const component of root.getAllSubcomponents('vevent')) {
          const { startDate, endDate } = new ICAL.Event(component);
          expect(startDate.compare(endDate)).toBeLessThan(0);
        }
      }),
      RUNS,
    );
  });
});

/** Notes go with their articles in a backup; the order among articles is kept. */
const byId = <Contents extends { annotations: { id: string }[] }>(contents: Contents) => ({
  ...contents,
  annotations: contents.annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});
