/** A small library in which every list has something to tell apart. */
import type { NewAnnotation } from '../../annotations/annotation.ts';
import type { Article } from '../../article/article.ts';
import type { DateMention, Detection, Official, OfficialMention } from '../../mentions/mention.ts';
import { articleOf, sampleNote } from './library-samples.ts';

interface Story {
  readonly title: string;
  readonly body: readonly string[];
  readonly particulars: Partial<Article>;
  readonly officials: readonly (Omit<Official, 'id' | 'former'> & {
    readonly name: string;
    readonly written: string;
  })[];
  readonly dates: readonly (readonly [text: string, value: string])[];
}

export interface SampleStory {
  readonly article: Article;
  readonly detection: Detection;
}

function place(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

/** A story in which these officials and dates are recognised where they are written. */
export function storyOf({ title, body, particulars, officials, dates }: Story): SampleStory {
  const article = articleOf([['title', title], ...body.map((block) => ['body', block] as const)], particulars);
  const officialMentions = officials.map(({ written }, index): OfficialMention => ({
    kind: 'official',
    ...place(article.text, written),
    official: `o${index + 1}`,
    form: 'titled',
    rule: 'titled',
  }));
  const dateMentions = dates.map(([words, value]): DateMention => ({
    kind: 'date',
    ...place(article.text, words),
    value,
    alternatives: [],
    type: value.includes('/') ? 'RANGE' : 'DATE',
    rule: 'sample',
    reading: 'stated',
    reference: null,
    anaphoric: false,
  }));
  return {
    article,
    detection: {
      officials: officials.map(({ name, role, country }, index) => ({
        id: `o${index + 1}`,
        name,
        role,
        country,
        former: false,
      })),
      mentions: [...officialMentions, ...dateMentions].sort((a, b) => a.start - b.start),
    },
  };
}

const HOA = { name: 'Lê Văn Hoà', country: 'VN' } as const;

export const fishTalks = storyOf({
  title: 'Ministers speak of fish',
  body: [
    'Foreign Minister Lê Văn Hoà received Ambassador Kari Nordmann in Hanoi on 3 March 2026.',
    'The two sides want to sign a fisheries agreement in June 2026, he said. They will meet again.',
  ],
  particulars: {
    address: 'https://news.example/fish',
    outlet: 'Example News',
    published: { date: '2026-03-04', source: 'meta' },
  },
  officials: [
    { ...HOA, role: 'Foreign Minister', written: 'Foreign Minister Lê Văn Hoà' },
    { name: 'Kari Nordmann', role: 'Ambassador', country: 'NO', written: 'Ambassador Kari Nordmann' },
  ],
  dates: [
    ['3 March 2026', '2026-03-03'],
    ['June 2026', '2026-06'],
  ],
});

export const portVisit = storyOf({
  title: 'Bộ trưởng thăm cảng Đà Nẵng',
  body: [
    'Ngày 3/3/2026, Bộ trưởng Ngoại giao Lê Văn Hoà thăm cảng Đà Nẵng và gặp lãnh đạo thành phố.',
    'Hai bên trao đổi về hợp tác nghề cá trong năm 2026.',
  ],
  particulars: {
    address: 'https://tin.example/cang',
    outlet: 'Tin Ví Dụ',
    language: 'vi',
    published: { date: '2026-03-05', source: 'meta' },
  },
  officials: [{ ...HOA, role: 'Bộ trưởng Ngoại giao', written: 'Bộ trưởng Ngoại giao Lê Văn Hoà' }],
  dates: [
    ['3/3/2026', '2026-03-03'],
    ['năm 2026', '2026'],
  ],
});

export const grainOffer = storyOf({
  title: 'A quiet offer of grain',
  body: [
    'Deputy Minister Olga Petrova offered forty thousand tonnes of grain between 10 and 14 April 2026.',
    'The agreement on the sale of the fisheries port was not discussed.',
  ],
  particulars: {
    address: 'https://news.example/grain',
    outlet: 'Example News',
    published: { date: '2025-12-30', source: 'meta' },
  },
  officials: [
    { name: 'Olga Petrova', role: 'Deputy Minister', country: 'RU', written: 'Deputy Minister Olga Petrova' },
  ],
  dates: [['between 10 and 14 April 2026', '2026-04-10/2026-04-14']],
});

export const undated = storyOf({
  title: 'An undated notice',
  body: ['Nobody of note was present, and nothing was decided.'],
  particulars: { address: 'https://other.example/notice', outlet: null, language: null, published: null },
  officials: [],
  dates: [],
});

/** A note on some words of a story. */
export function noteOn({ article }: SampleStory, words: string, values: Partial<NewAnnotation> = {}): NewAnnotation {
  const { start, end } = place(article.text, words);
  return {
    ...sampleNote(),
    target: {
      quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end },
      paragraph: article.text,
    },
    ...values,
  };
}
