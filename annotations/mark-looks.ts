/**
 * How marks look on a page: small fixed sets for each layer, so that every
 * choice holds on light and dark pages. Officials have unbroken lines or
 * dashes, dates dots, notes a ground: whatever is chosen, the layers differ in
 * form and not by colour alone.
 */
import type { Look } from './look.ts';

/** `tint` has a ground and a hairline; `hidden` nothing until it is pointed at. */
export const OFFICIAL_FORMS = ['thin', 'thick', 'dashed', 'tint', 'hidden'] as const;
export type OfficialForm = (typeof OFFICIAL_FORMS)[number];

export const DATE_FORMS = ['dotted', 'fine', 'tint', 'hidden'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

export const LINE_COLOURS = ['blue', 'green', 'violet', 'ochre', 'grey'] as const;
export type LineColour = (typeof LINE_COLOURS)[number];

/** Of the grounds of notes. */
export const NOTE_STRENGTHS = ['faint', 'medium', 'strong'] as const;
export type NoteStrength = (typeof NOTE_STRENGTHS)[number];

/** A kind of mark that is not shown is not painted, and has no card and no place in the walk from mark to mark. */
export interface MarkLooks {
  readonly official: { readonly shown: boolean; readonly form: OfficialForm; readonly colour: LineColour };
  readonly date: { readonly shown: boolean; readonly form: DateForm; readonly colour: LineColour };
  readonly note: { readonly shown: boolean; readonly strength: NoteStrength };
}

export const STARTING_MARK_LOOKS: MarkLooks = {
  official: { shown: true, form: 'thin', colour: 'blue' },
  date: { shown: true, form: 'dotted', colour: 'ochre' },
  note: { shown: true, strength: 'medium' },
};

/** The layer of an official's name, under the name it has in `highlights/`; a watched one keeps a double line in every form. */
export function officialLayers({ form, colour }: MarkLooks['official'], watched: boolean) {
  if (watched) return [`watched-${form === 'tint' ? 'tint' : 'double'}-${colour}`] as const;
  return form === 'hidden' ? [] : ([`official-${form}-${colour}`] as const);
}

/** The layer of a date. */
export function dateLayers({ form, colour }: MarkLooks['date']) {
  return form === 'hidden' ? [] : ([`date-${form}-${colour}`] as const);
}

/** The layers of a note: a ground, and for one of a category a line of its own. */
export function noteLayers({ strength }: MarkLooks['note'], look: Look | null) {
  const ground = `note-${look?.tint ?? 'none'}-${strength}` as const;
  return look === null ? ([ground] as const) : ([ground, `line-${look.shape}`] as const);
}
