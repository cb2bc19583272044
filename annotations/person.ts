/** What the reader says of a person, over and above what articles say. */
import * as z from 'zod/mini';
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
});

/** What can be set of a person. */
const personBodySchema = z.object({
  /** How the person is called in lists; `null`: as the newest article does. */
  name: z.nullable(line.check(z.refine((name) => wordsOf(name).length > 0, 'name without letters'))),
  /** Marked wherever named, with an office or without. */
  watched: z.boolean(),
  /** Ways the name is written that articles may use. */
  spellings: z.array(line.check(z.minLength(1))).check(z.maxLength(100)),
  offices: z.array(officeHeldSchema).check(z.maxLength(200)),
});

export const personSchema = z.object({
  /** `officialKey` of the name under which articles know the person. */
  key: line.check(z.minLength(1)),
  ...personBodySchema.shape,
  created: instant,
  modified: instant,
});

export type OfficeHeld = z.infer<typeof officeHeldSchema>;
export type PersonBody = z.infer<typeof personBodySchema>;
export type Person = z.infer<typeof personSchema>;

/** What is to be set; the rest stays as it was. */
export type PersonChange = { readonly [Field in keyof PersonBody]?: PersonBody[Field] | undefined };

/** The record after the reader set something of it; `before` is absent for a person nothing was said of yet. */
export function changePerson(key: string, before: Person | undefined, change: PersonChange, now: Date): Person {
  return {
    key,
    name: change.name === undefined ? (before?.name ?? null) : change.name,
    watched: change.watched ?? before?.watched ?? false,
    spellings: change.spellings ?? before?.spellings ?? [],
    offices: change.offices ?? before?.offices ?? [],
    created: before?.created ?? now.toISOString(),
    modified: before === undefined ? now.toISOString() : instantAfter(before.modified, now),
  };
}
