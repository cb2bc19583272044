/** What the reader says of a person, over and above what articles say. */
import * as z from 'zod/mini';
import { foldKey } from '../text/fold.ts';
import { instantAfter } from './instant.ts';
import { wordsOf } from './words.ts';

const line = z.string().check(z.maxLength(2_000));
const instant = z.iso.datetime();

const officeHeldSchema = z.object({
  role: line.check(z.minLength(1)),
  country: z.nullable(line),
  /** ISO 8601 days; `null`: not known, or still held. */
  from: z.nullable(z.iso.date()),
  to: z.nullable(z.iso.date()),
  /** No longer held, whether or not the day is known. */
  former: z._default(z.boolean(), false),
});

/** What can be set of a person. */
const personBodySchema = z.object({
  /** How the person is called in lists; `null`: as the newest article does. */
  name: z.nullable(line.check(z.refine((name) => wordsOf(name).length > 0, 'name without letters'))),
  /** Served, as the reader says; `null`: as the newest article does. ISO 3166-1 alpha-2, or the short name of an organisation. */
  country: z._default(z.nullable(line), null),
  /** Marked wherever named, with an office or without. */
  watched: z.boolean(),
  /** Left out of lists, although articles name them. */
  hidden: z._default(z.boolean(), false),
  /** Ways the name is written that articles may use. */
  spellings: z.array(line.check(z.minLength(1))).check(z.maxLength(100)),
  offices: z.array(officeHeldSchema).check(z.maxLength(200)),
});

export const personSchema = z.object({
  /** Of the person in lists: `officialKey` of a name, or more where several share it. */
  key: line.check(z.minLength(1)),
  ...personBodySchema.shape,
  /** `holderKey` of each name with its office that is this person's, whoever else bears the name. */
  holders: z._default(z.array(line).check(z.maxLength(2_000)), []),
  /** Kept articles in which a name of this person means nobody else: `SavedArticle.id`. */
  articles: z._default(z.array(z.uuid()).check(z.maxLength(10_000)), []),
  created: instant,
  modified: instant,
});

export type OfficeHeld = z.infer<typeof officeHeldSchema>;
export type PersonBody = z.infer<typeof personBodySchema>;
export type Person = z.infer<typeof personSchema>;

/** What is to be set; the rest stays as it was. */
export type PersonChange = { readonly [Field in keyof PersonBody]?: PersonBody[Field] | undefined };

/** A person nothing was said of yet. */
export function createPerson(key: string, now: Date): Person {
  const created = now.toISOString();
  return {
    key,
    name: null,
    country: null,
    watched: false,
    hidden: false,
    spellings: [],
    offices: [],
    holders: [],
    articles: [],
    created,
    modified: created,
  };
}

/** The record after the reader set something of it, as its next version. */
export function changePerson(before: Person, change: PersonChange, now: Date): Person {
  return {
    ...before,
    name: change.name === undefined ? before.name : change.name,
    country: change.country === undefined ? before.country : change.country,
    watched: change.watched ?? before.watched,
    hidden: change.hidden ?? before.hidden,
    spellings: change.spellings ?? before.spellings,
    offices: change.offices ?? before.offices,
    modified: instantAfter(before.modified, now),
  };
}

const officeKey = ({ role, country, from, to, former }: OfficeHeld) =>
  [foldKey(role), country ?? '', from ?? '', to ?? '', former].join('\n');

/** Every office once, in the order first given. */
export function distinctOffices(offices: readonly OfficeHeld[]): OfficeHeld[] {
  return [...new Map(offices.map((office) => [officeKey(office), office] as const).toReversed()).values()].toReversed();
}

/** Every spelling once, in the order first given; those that differ in case or diacritics are kept. */
export function distinctSpellings(spellings: readonly string[]): string[] {
  return [...new Set(spellings.map((spelling) => spelling.trim().normalize('NFC')))].filter((one) => one !== '');
}
