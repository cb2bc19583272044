/** Articles and notes to keep, in sentences of our own. */
import type { NewAnnotation } from '../../annotations/annotation.ts';
import type { Correction } from '../../annotations/schemas.ts';
import type { Article, BlockType } from '../../article/article.ts';
import type { Detection } from '../../mentions/mention.ts';

export const sampleParagraphs = [
  'Foreign Minister Lê Văn Hoà received the Ambassador of Norway, Kari Nordmann, in Hanoi on 3 March 2026.',
  'Hoà said the two sides would sign an agreement on fisheries before the end of June, and asked that the talks go on.',
  'The ambassador promised a reply within a month and invited the minister to Oslo.',
];

/** An article made of these blocks. */
export function articleOf(
  blocks: readonly (readonly [BlockType, string])[],
  particulars: Partial<Article> = {},
): Article {
  const text = blocks.map(([, block]) => block).join('\n');
  let start = 0;
  const spans = blocks.map(([type, block]) => {
    const span = { type, start, end: start + block.length };
    start = span.end + 1;
    return span;
  });
  return {
    address: 'https://news.example/en/fisheries-talks-1.html',
    title: blocks.find(([type]) => type === 'title')?.[1] ?? '',
    byline: null,
    outlet: 'Example News',
    language: 'en',
    published: { date: '2026-03-04', source: 'meta' },
    text,
    blocks: spans,
    recipe: 'readability',
    ...particulars,
  };
}

/** The article most tests keep. */
export function sampleArticle(particulars: Partial<Article> = {}, body: readonly string[] = sampleParagraphs): Article {
  return articleOf(
    [['title', 'Ministers speak of fish'], ...body.map((block) => ['body', block] as const)],
    particulars,
  );
}

/** An article unlike any other, told apart by its number. */
export function numberedArticle(number: number): Article {
  return sampleArticle({ address: `https://news.example/story-${number}` }, [
    ...sampleParagraphs,
    `This is story number ${number}.`,
  ]);
}

/** What is found in `sampleArticle`. */
export function sampleDetection({ text } = sampleArticle()): Detection {
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  return {
    officials: [
      { id: 'o1', name: 'Lê Văn Hoà', role: 'Foreign Minister', country: 'VN', former: false },
      { id: 'o2', name: 'Kari Nordmann', role: 'Ambassador', country: 'NO', former: false },
    ],
    mentions: [
      { kind: 'official', ...at('Foreign Minister Lê Văn Hoà'), official: 'o1', form: 'titled', rule: 'titled' },
      { kind: 'official', ...at('Kari Nordmann'), official: 'o2', form: 'full', rule: 'apposition' },
      {
        kind: 'date',
        ...at('3 March 2026'),
        value: '2026-03-03',
        alternatives: [],
        type: 'DATE',
        rule: 'day-month-year',
        reading: 'stated',
        reference: null,
        anaphoric: false,
      },
    ],
  };
}

/** A note on some words of the sample article. */
export function sampleNote(values: Partial<NewAnnotation> & { readonly words?: string } = {}): NewAnnotation {
  const { text } = sampleArticle();
  const { words = 'sign an agreement on fisheries', ...rest } = values;
  const start = text.indexOf(words);
  return {
    id: crypto.randomUUID(),
    target: {
      quote: {
        type: 'TextQuoteSelector',
        exact: words,
        prefix: text.slice(Math.max(0, start - 64), start),
        suffix: text.slice(start + words.length, start + words.length + 64),
      },
      position: { type: 'TextPositionSelector', start, end: start + words.length },
      paragraph: text,
    },
    comment: 'A promise with a date.',
    tags: ['fisheries'],
    category: 'commitment',
    ...rest,
  };
}

/** The reader says that Kari Nordmann holds no office. */
export function sampleCorrection(values: { address?: string } = {}): Correction {
  return {
    id: crypto.randomUUID(),
    kind: 'not-official',
    text: 'kari nordmann',
    rule: 'apposition',
    address: sampleArticle().address,
    created: '2026-03-05T08:00:00.000Z',
    ...values,
  };
}
