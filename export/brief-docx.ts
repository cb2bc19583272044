import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LibraryContents } from '../annotations/library-contents.ts';
import { briefOf, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import { markupText } from './writable-text.ts';
import { zipTime } from './zip.ts';

/** Distances in twentieths of a point. */
const INDENT = 360;
const SMALL_GAP = 60;
const GAP = 120;
const LARGE_GAP = 320;

const paragraphsOf = (text: string) => markupText(text).split('\n');

/** Half-points. */
const SMALL = 18;

const smallParagraph = (text: string, italics: boolean) =>
  new Paragraph({ children: [new TextRun({ text: markupText(text), italics, size: SMALL })], keepLines: true });

function entryParagraphs({ quote, comment, attributes, source }: BriefEntry): Paragraph[] {
  return [
    ...paragraphsOf(quote).map((text) => new Paragraph({ text, style: 'Quotation', keepNext: true })),
    ...(comment === '' ? [] : paragraphsOf(comment).map((text) => new Paragraph({ text }))),
    ...(attributes.length === 0 ? [] : [smallParagraph(attributes.join(' · '), true)]),
    ...(source === null ? [] : [smallParagraph(source, false)]),
    new Paragraph({ text: '', spacing: { after: 0 } }),
  ];
}

/** The writer dates its files by the clock; by the export they are the same for the same library. */
function dated(document: Uint8Array, instant: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(document);
  const core = files['docProps/core.xml'];
  if (core !== undefined) {
    const dates = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
    files['docProps/core.xml'] = strToU8(strFromU8(core).replace(dates, `$1${instant}`));
  }
  return new Uint8Array(zipSync(files, { mtime: zipTime(instant) }));
}

/** A Word document with its own styles, so that a ministry's template can take it over. */
export async function writeBriefAsDocx(
  contents: LibraryContents,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, about, groups, empty } = briefOf(contents, options);
  // Parts, joined at the end: a part may have more paragraphs than a call of `push` takes arguments.
  const parts = [
    [
      new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
      new Paragraph({ text: about }),
      ...(groups.length === 0 ? [new Paragraph({ text: empty })] : []),
    ],
  ];
  for (const [index, { heading, entries }] of groups.entries()) {
    parts.push([new Paragraph({ text: markupText(heading), heading: HeadingLevel.HEADING_1 })]);
    parts.push(entries.flatMap(entryParagraphs));
    await options.pace?.(index + 1, groups.length);
  }
  const file = new Document({
    title,
    creator: 'Aide-mémoire',
    styles: {
      default: {
        title: { paragraph: { spacing: { after: SMALL_GAP } } },
        heading1: { paragraph: { spacing: { before: LARGE_GAP, after: GAP }, keepNext: true } },
        document: { paragraph: { spacing: { after: SMALL_GAP } } },
      },
      paragraphStyles: [
        {
          id: 'Quotation',
          name: 'Quotation',
          basedOn: 'Normal',
          quickFormat: true,
          run: { italics: true },
          paragraph: { indent: { left: INDENT }, spacing: { after: SMALL_GAP } },
        },
      ],
    },
    sections: [{ children: parts.flat() }],
  });
  return dated(new Uint8Array(await Packer.toArrayBuffer(file)), contents.exported);
}
