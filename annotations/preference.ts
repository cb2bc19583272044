/**
 * Choices of the reader that go with the library into another browser: not
 * what belongs to one browser, such as its permissions and when it was backed
 * up last.
 */
import * as z from 'zod/mini';
import { DATE_FORMS, LINE_COLOURS, NOTE_STRENGTHS, OFFICIAL_FORMS } from './mark-looks.ts';

/** Code units of a template. */
const MAX_TEMPLATE = 200_000;

/** When it was chosen. */
const modified = z.iso.datetime();
const colour = z.enum(LINE_COLOURS);

export const preferenceSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('marksShown'), value: z.boolean(), modified }),
  z.object({
    name: z.literal('markLooks'),
    value: z.object({
      official: z.object({ shown: z.boolean(), form: z.enum(OFFICIAL_FORMS), colour }),
      date: z.object({ shown: z.boolean(), form: z.enum(DATE_FORMS), colour }),
      note: z.object({ shown: z.boolean(), strength: z.enum(NOTE_STRENGTHS) }),
    }),
    modified,
  }),
  z.object({ name: z.literal('backupReminder'), value: z.literal([0, 7, 30, 90]), modified }),
  z.object({
    name: z.literal('markdownTemplate'),
    value: z.nullable(z.string().check(z.maxLength(MAX_TEMPLATE))),
    modified,
  }),
]);

export type Preference = z.infer<typeof preferenceSchema>;

/** A choice before and after one from a file took its place; `null`: nothing was chosen. */
export interface PreferenceChange {
  readonly before: Preference | null;
  readonly after: Preference;
}

export const PREFERENCES_THAT_TRAVEL = [
  'marksShown',
  'markLooks',
  'backupReminder',
  'markdownTemplate',
] as const satisfies readonly Preference['name'][];
