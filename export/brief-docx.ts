import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { Refusal } from '../annotations/refusal.ts';
import { briefOf, type Brief, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';
import { markupText } from './writable-text.ts';
import { createArchive } from './zip.ts';

/** Distances in twentieths of a point. */
const INDENT = 360;
const SMALL_GAP = 60;
const GAP = 120;
const LARGE_GAP = 320;

const linesOf = (text: string) => markupText(text).split('\n');

/** Half-points. */
const SMALL = 18;

const smallParagraph = (text: string, italics: boolean) =>
  new Paragraph({ children: [new TextRun({ text: markupText(text), italics, size: SMALL })], keepLines: true });

function entryParagraphs({ quote, comment, attributes, source }: BriefEntry): Paragraph[] {
  return [
    ...linesOf(quote).map((text) => new Paragraph({ text, style: 'Quotation', keepNext: true })),
    ...(comment === '' ? [] : linesOf(comment).map((text) => new Paragraph({ text }))),
    ...(attributes.length === 0 ? [] : [smallParagraph(attributes.join(' · '), true)]),
    ...(source === null ? [] : [smallParagraph(source, false)]),
    new Paragraph({ text: '', spacing: { after: 0 } }),
  ];
}

const STYLES = {
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
};

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';

/** The files of a Word document of these paragraphs. */
async function filesOf(title: string, paragraphs: readonly Paragraph[]): Promise<Record<string, Uint8Array>> {
  const document = new Document({
    title,
    creator: 'Aide-mémoire',
    styles: STYLES,
    sections: [{ children: paragraphs }],
  });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** The writer dates its files by the clock; by the export they are the same for the same library. */
const dated = (core: string, instant: string) =>
  core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`);

/** The body of a document in three: what stands before its paragraphs, they, and what stands after. */
function bodyParts(body: string): readonly [before: string, paragraphs: string, after: string] {
  const start = body.indexOf('<w:body>') + '<w:body>'.length;
  const end = body.lastIndexOf('<w:sectPr');
  return [body.slice(0, start), body.slice(start, end), body.slice(end)];
}

/**
 * Code units of text. Word opens no document with more than 32 MB of it.
 * Source: Microsoft, "Operating parameter limitations and specifications in Word".
 */
const LONGEST = 32_000_000;

const lengthOf = ({ quote, comment, attributes, source }: BriefEntry) =>
  quote.length + comment.length + attributes.join().length + (source?.length ?? 0);

function checkLength({ groups }: Brief): void {
  let length = 0;
  for (const { entries } of groups) for (const entry of entries) length += lengthOf(entry);
  if (length > LONGEST) throw new Refusal('too-large', `${length} letters: Word opens ${LONGEST} at most`);
}

/** Paragraphs made at a time: the writer takes kilobytes for each, and some time for each document. */
const AT_ONCE = 2_500;

function* paragraphsOf({ title, about, groups, empty }: Brief): Generator<Paragraph[], void, void> {
  yield [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), new Paragraph({ text: about })];
  for (const { heading, entries } of groups) {
    yield [new Paragraph({ text: markupText(heading), heading: HeadingLevel.HEADING_1 })];
    for (const entry of entries) yield entryParagraphs(entry);
  }
  if (groups.length === 0) yield [new Paragraph({ text: empty })];
}

/** The same, many at a time. */
function* batchesOf(brief: Brief): Generator<Paragraph[], void, void> {
  let batch: Paragraph[] = [];
  for (const some of paragraphsOf(brief)) {
    for (const one of some) batch.push(one);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/**
 * A Word document with its own styles, so that a ministry's template can take
 * it over. The writer makes some paragraphs at a time, each time as a document
 * of their own, and they go from it into the one that is written. Throws a
 * `too-large` Refusal for more than Word opens.
 */
export async function* streamBriefAsDocx(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const brief = await briefOf(parts, options);
  checkLength(brief);
  const archive = createArchive(parts.exported);
  const {
    [CORE]: core = new Uint8Array(),
    [BODY]: body = new Uint8Array(),
    ...others
  } = await filesOf(brief.title, []);
  for (const [name, bytes] of Object.entries(others)) yield* archive.add(name, strFromU8(bytes));
  yield* archive.add(CORE, dated(strFromU8(core), parts.exported));
  const [before, , after] = bodyParts(strFromU8(body));
  const file = archive.begin(BODY);
  yield* file.push(before);
  for (const batch of batchesOf(brief)) {
    const { [BODY]: made = new Uint8Array() } = await filesOf(brief.title, batch);
    yield* file.push(bodyParts(strFromU8(made))[1]);
    await options.pace?.();
  }
  yield* file.push(after, true);
  yield* archive.finish();
}
