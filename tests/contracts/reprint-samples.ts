/** One story as several outlets tell it. */
import type { SampleStory } from './catalogue-samples.ts';
import { sampleArticle } from './library-samples.ts';

const paragraphs = [
  'The two ministers met for four hours and spoke of fish, grain and the price of both.',
  'Neither of them would say afterwards whether the old loan had been mentioned at all.',
  'A spokeswoman told reporters that the delegations would come together again before the summer.',
  'The agreement of last year runs out in December, and no other has been drafted so far.',
] as const;

/** A sentence that the story has in some outlets only. */
const more = 'Fishermen waited outside with a letter that nobody came down to the gate to accept.';

/** The same words with other typography. */
const typeset = (text: string) => text.toUpperCase().replaceAll(' ', '  ').replaceAll(',', ' –');

/** The story as it was told first; cut, and set otherwise; whole, with a sentence more. */
export const tellings = [paragraphs, [...paragraphs.slice(1), more].map(typeset), [...paragraphs, more]] as const;

/** What quotes one sentence of the story, and is another. */
export const quoting = [
  paragraphs[0],
  'The harbour of the capital was closed on Tuesday because of ice on the lower river.',
  'Ships that had waited there since the weekend were sent on to ports farther to the south.',
  'The pilots expect that the channel will be open again by the end of next week.',
];

/** A story of one outlet. */
export function storyAt(host: string, body: readonly string[], day = '2026-03-04'): SampleStory {
  return {
    article: sampleArticle(
      { address: `https://${host}/${day}`, outlet: host, published: { date: day, source: 'meta' } },
      body,
    ),
    detection: { officials: [], mentions: [] },
  };
}
