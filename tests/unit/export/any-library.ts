/** Any library the schemas allow, for property tests: every string may be the worst. */
import {
  array,
  boolean,
  constant,
  constantFrom,
  date,
  nat,
  oneof,
  option,
  record,
  string,
  uniqueArray,
  uuid,
  type Arbitrary,
} from 'fast-check';
import { categoryId, STARTING_IDS, type Category } from '../../../annotations/category.ts';
import type { KeptArticle, LibraryContents } from '../../../annotations/library-contents.ts';
import { SHAPES, TINTS, type TagLook } from '../../../annotations/look.ts';
import type { Person } from '../../../annotations/person.ts';
import type { Preference } from '../../../annotations/preference.ts';
import type { Annotation, Correction, KeptMention } from '../../../annotations/schemas.ts';
import { WORST_STRINGS } from './worst-strings.ts';

const text = oneof(
  { weight: 2, arbitrary: string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: constantFrom(...WORST_STRINGS) },
  { weight: 1, arbitrary: array(constantFrom(...WORST_STRINGS), { maxLength: 4 }).map((parts) => parts.join('\n')) },
);
const line = text;
const nonempty = text.map((one) => (one === '' ? 'x' : one));
const tag = text
  .map((one) =>
    one
      .replace(/[\u0000-\u001f]/g, ' ')
      .trim()
      .slice(0, 100)
      .trim(),
  )
  .map((one) => (one === '' ? 'tag' : one));
const instant = date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((one) =>
  one.toISOString(),
);
const day = date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }).map((one) =>
  one.toISOString().slice(0, 10),
);
const address = oneof(
  constantFrom(
    'https://news.example/a',
    'http://x.example/?q=a b&c="<d>',
    'file:///tmp/a.html',
    'https://ví-dụ.vn/đ#x',
  ),
  string({ maxLength: 12 }).map((path) => `https://news.example/${encodeURIComponent(path.toWellFormed())}`),
);
const span = record({ a: nat(60), b: nat(60) }).map(({ a, b }) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const or = <T>(arbitrary: Arbitrary<T>) => option(arbitrary, { nil: null });
const value = oneof(
  day,
  constantFrom(
    '2026-03',
    '2026-Q1',
    '2026-03-04/2026-03-06',
    '1957',
    'P60Y',
    '2026-W10',
    '9999-12-31',
    '0000',
    'XXXX-05',
  ),
  line,
);

const mention: Arbitrary<KeptMention> = oneof(
  record({
    kind: constant('official' as const),
    text: line,
    official: constantFrom('o1', 'o2', 'nobody', '"<&'),
    form: constantFrom('titled', 'full', 'short', 'nominal'),
    rule: line,
    span,
  }).map(({ span: where, ...rest }) => ({ ...rest, ...where })),
  record({
    kind: constant('date' as const),
    text: line,
    value: or(value),
    alternatives: array(value, { maxLength: 2 }),
    type: constantFrom('DATE', 'RANGE', 'DURATION', 'SET'),
    rule: line,
    reading: constantFrom('stated', 'unsettled', 'corrected'),
    reference: or(day),
    anaphoric: boolean(),
    span,
  }).map(({ span: where, ...rest }) => ({ ...rest, ...where })),
);

const article: Arbitrary<KeptArticle> = record({
  id: uuid(),
  address,
  title: line,
  byline: or(line),
  outlet: or(line),
  language: constantFrom(null, 'en', 'vi', 'ar'),
  published: or(record({ date: day, source: constantFrom('reader', 'meta', 'text') })),
  text,
  blocks: array(
    record({ type: constantFrom('title', 'lead', 'body', 'caption'), span }).map(({ type, span: where }) => ({
      type,
      ...where,
    })),
    { maxLength: 4 },
  ),
  recipe: line,
  addresses: array(address, { minLength: 1, maxLength: 2 }),
  fingerprint: line,
  tags: array(tag, { maxLength: 3 }),
  created: instant,
  modified: instant,
  detection: record({
    officials: array(
      record({
        id: constantFrom('o1', 'o2', '"<&'),
        name: or(line),
        role: or(line),
        country: or(oneof(constantFrom('VN', 'UN', 'ZZ', 'xx'), line)),
        former: boolean(),
      }),
      { maxLength: 3 },
    ),
    mentions: array(mention, { maxLength: 4 }),
  }),
});

const annotation: Arbitrary<Annotation> = record({
  id: uuid(),
  article: uuid(),
  target: record({
    quote: record({
      type: constant('TextQuoteSelector' as const),
      exact: nonempty,
      prefix: string({ maxLength: 64 }),
      suffix: string({ maxLength: 64 }),
    }),
    position: span.map((where) => ({ type: 'TextPositionSelector' as const, ...where })),
    paragraph: text,
  }),
  comment: text,
  tags: array(tag, { maxLength: 3 }),
  category: or(constantFrom(...STARTING_IDS)),
  state: constantFrom('exact', 'moved', 'changed', 'lost'),
  created: instant,
  modified: instant,
});

const correction: Arbitrary<Correction> = record({
  id: uuid(),
  kind: constant('date-value' as const),
  text: line,
  rule: line,
  address,
  value: or(value),
  created: instant,
});

const person: Arbitrary<Person> = record({
  key: nonempty,
  name: constant(null),
  country: or(line),
  watched: boolean(),
  hidden: boolean(),
  spellings: array(nonempty, { maxLength: 2 }),
  offices: constant([]),
  holders: array(line, { maxLength: 2 }),
  articles: array(uuid(), { maxLength: 2 }),
  created: instant,
  modified: instant,
});

const look = { tint: constantFrom(...TINTS), shape: constantFrom(...SHAPES), modified: instant };

const category: Arbitrary<Category> = record({
  id: oneof(
    constantFrom(...STARTING_IDS),
    text.map((name) => categoryId(name, [])),
  ),
  name: or(tag),
  ...look,
  order: nat(),
});

const tagLook: Arbitrary<TagLook> = record({ tag, ...look });

const preference: Arbitrary<Preference> = oneof(
  record({ name: constant('marksShown' as const), value: boolean(), modified: instant }),
  record({ name: constant('markdownTemplate' as const), value: or(text), modified: instant }),
);

const byId = { selector: ({ id }: { readonly id: string }) => id };

/** Notes mostly belong to the articles there are. */
export const anyLibrary: Arbitrary<LibraryContents> = record({
  exported: instant,
  articles: uniqueArray(article, { ...byId, maxLength: 3 }),
  annotations: uniqueArray(record({ note: annotation, home: nat(3) }), {
    selector: ({ note }) => note.id,
    maxLength: 5,
  }),
  corrections: uniqueArray(correction, { ...byId, maxLength: 2 }),
  persons: uniqueArray(person, { selector: ({ key }) => key, maxLength: 2 }),
  categories: uniqueArray(category, { ...byId, maxLength: 3 }),
  preferences: uniqueArray(preference, { selector: ({ name }) => name, maxLength: 2 }),
  tagLooks: uniqueArray(tagLook, { selector: ({ tag: named }) => named, maxLength: 3 }),
}).map(({ annotations, ...rest }) => ({
  format: 'aide-memoire',
  version: 1,
  ...rest,
  annotations: annotations.map(({ note, home }) => ({ ...note, article: rest.articles[home]?.id ?? note.article })),
}));
