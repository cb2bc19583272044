import type { ArticleRow, PersonDetail, TimelineSource } from '../../../../annotations/catalogue.ts';

export const articleRow = (rest: Partial<ArticleRow> = {}): ArticleRow => ({
  id: 'a1',
  title: 'Talks on the river treaty open',
  outlet: 'Nordhaven Courier',
  address: 'https://news.example/politics/river-treaty',
  language: 'en',
  published: '2025-04-04',
  saved: '2025-04-05T08:00:00.000Z',
  tags: [],
  archived: false,
  notes: 0,
  changed: 0,
  lost: 0,
  ...rest,
});

export const person = (rest: Partial<PersonDetail> = {}): PersonDetail => ({
  key: 'ana ruiz',
  name: 'Ana Ruiz',
  role: 'Foreign Minister',
  country: 'ES',
  former: false,
  articles: 3,
  first: '2025-01-10',
  last: '2025-04-04',
  watched: false,
  hidden: false,
  spellings: [{ text: 'Ana Ruiz', articles: 3 }],
  offices: [],
  contradictions: [],
  months: [
    { month: '2025-01', articles: 1 },
    { month: '2025-04', articles: 2 },
  ],
  said: null,
  companions: [],
  ...rest,
});

export const source = (sentence: string, date: string, rest: Partial<TimelineSource> = {}): TimelineSource => {
  const start = sentence.indexOf(date);
  if (start < 0) throw new Error(`“${date}” is not in the sentence`);
  return {
    article: 'a1',
    title: 'Talks on the river treaty open',
    outlet: 'Nordhaven Courier',
    published: '2025-04-04',
    sentence,
    found: { start, end: start + date.length },
    start: 100 + start,
    reading: 'stated',
    ...rest,
  };
};
