/** A library of any size, no two articles alike, for measuring. */
import type { BackupRecord } from '../annotations/backup-lines.ts';
import { createAnnotation } from '../annotations/annotation.ts';
import type { KeptArticle } from '../annotations/library-contents.ts';
import { createSavedArticle } from '../annotations/saved-article.ts';
import type { Annotation } from '../annotations/schemas.ts';
import { articleOf, sampleParagraphs } from '../tests/contracts/library-samples.ts';

const NOW = new Date('2026-03-05T08:00:00Z');
/** Notes on each article. */
export const NOTES = 3;
/** Paragraphs of an article: about 5,000 letters. */
const PARAGRAPHS = 36;

function idOf(kind: number, number: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** An article unlike any other, with an official and a date in every third paragraph. */
export function madeArticle(number: number): { article: KeptArticle; notes: Annotation[] } {
  const body = Array.from({ length: PARAGRAPHS }, (_, index) => `${sampleParagraphs[index % 3]} (${number}.${index})`);
  const read = articleOf([['title', `Talks, round ${number}`], ...body.map((block) => ['body', block] as const)], {
    address: `https://news.example/story-${number}`,
  });
  const all = (words: string) =>
    [...read.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
      text: words,
    }));
  const article: KeptArticle = {
    ...createSavedArticle(read, idOf(1, number), NOW),
    tags: [`tag ${number % 40}`],
    detection: {
      officials: [{ id: 'o1', name: 'Lê Văn Hoà', role: 'Foreign Minister', country: 'VN', former: false }],
      mentions: [
        ...all('Lê Văn Hoà').map((at) => ({
          kind: 'official' as const,
          ...at,
          official: 'o1',
          form: 'full' as const,
          rule: 'titled',
        })),
        ...all('3 March 2026').map((at) => ({
          kind: 'date' as const,
          ...at,
          value: '2026-03-03',
          alternatives: [],
          type: 'DATE' as const,
          rule: 'day-month-year',
          reading: 'stated' as const,
          reference: null,
          anaphoric: false,
        })),
      ],
    },
  };
  const notes = Array.from({ length: NOTES }, (_, index) => {
    const words = `sign an agreement on fisheries`;
    const start = read.text.indexOf(words, index * 600);
    const target = {
      quote: { type: 'TextQuoteSelector' as const, exact: words, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector' as const, start, end: start + words.length },
      paragraph: body[1] ?? '',
    };
    const note = { id: idOf(2, number * NOTES + index), target, comment: `Note ${index}`, tags: ['a'], category: null };
    return createAnnotation(note, article.id, NOW);
  });
  return { article, notes };
}

/** The library as records, made one at a time. */
export function* madeRecords(articles: number): Generator<BackupRecord> {
  for (let number = 0; number < articles; number++) {
    const { article, notes } = madeArticle(number);
    yield { kind: 'article', value: article };
    for (const note of notes) yield { kind: 'annotation', value: note };
  }
}
