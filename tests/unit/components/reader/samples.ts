import type { Annotation } from '../../../../annotations/schemas.ts';
import type { DateMark, NoteMark, OfficialMark } from '../../../../components/reader/mark.ts';
import type { DateMention } from '../../../../mentions/mention.ts';

/** Marks of our own making, on words that need not stand in any article. */
export function officialMark(
  part: Partial<OfficialMark['official']> = {},
  rest: Partial<OfficialMark> = {},
): OfficialMark {
  const quote = rest.quote ?? 'Foreign Minister Ana Ruiz';
  return {
    kind: 'official',
    key: `official:0:${quote.length}`,
    start: 0,
    end: quote.length,
    quote,
    mention: {
      kind: 'official',
      start: 0,
      end: quote.length,
      text: quote,
      official: 'o1',
      form: 'titled',
      rule: 'title-name',
    },
    official: { id: 'o1', name: 'Ana Ruiz', role: 'Foreign Minister', country: 'ES', former: false, ...part },
    otherForms: [],
    known: null,
    ...rest,
  };
}

export function dateMark(part: Partial<DateMention> = {}, rest: Partial<DateMark> = {}): DateMark {
  const quote = rest.quote ?? 'on Wednesday';
  return {
    kind: 'date',
    key: `date:40:${40 + quote.length}`,
    start: 40,
    end: 40 + quote.length,
    quote,
    mention: {
      kind: 'date',
      start: 40,
      end: 40 + quote.length,
      text: quote,
      value: '2025-04-02',
      alternatives: [],
      type: 'DATE',
      rule: 'weekday',
      reading: 'weekday-before',
      reference: '2025-04-04',
      anaphoric: false,
      ...part,
    },
    fromPublication: true,
    ...rest,
  };
}

export function noteMark(part: Partial<Annotation> = {}, rest: Partial<NoteMark> = {}): NoteMark {
  const quote = rest.quote ?? 'a plan for green shipping';
  return {
    kind: 'note',
    key: '22222222-2222-4222-8222-222222222222',
    start: 80,
    end: 80 + quote.length,
    quote,
    annotation: {
      id: '22222222-2222-4222-8222-222222222222',
      article: '11111111-1111-4111-8111-111111111111',
      target: {
        quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start: 80, end: 80 + quote.length },
        paragraph: quote,
      },
      comment: 'Ask the ministry for the text',
      tags: ['sea'],
      category: 'agreement',
      state: 'exact',
      created: '2025-04-05T08:00:00.000Z',
      modified: '2025-04-05T08:00:00.000Z',
      ...part,
    },
    state: 'exact',
    wording: [],
    ...rest,
  };
}
