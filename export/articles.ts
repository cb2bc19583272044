/** The contents of a library as formats go through them: article by article, as the reader sees each. */
import { byTextOrder } from '../annotations/annotation.ts';
import { applyCorrections } from '../annotations/corrections.ts';
import type { KeptArticle } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { DateMention, Detection, Official, OfficialMention } from '../mentions/mention.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';

/** An article with its notes in text order and what was found in it, as the reader corrected it. */
export interface ReadArticle {
  readonly article: KeptArticle;
  readonly notes: readonly Annotation[];
  readonly detection: Detection;
}

/** Notes whose article is not among the contents. No format of notes leaves them out. */
export interface HomelessNotes {
  readonly article: null;
  readonly notes: readonly Annotation[];
}

/** The articles of all parts one after the other, and in the end, when there are any, notes without article. */
export async function* readParts(
  parts: ContentsParts,
  { pace }: Pick<ExportOptions, 'pace'>,
): AsyncGenerator<ReadArticle | HomelessNotes, void, void> {
  const homeless: Annotation[] = [];
  for await (const { articles, annotations, corrections } of parts) {
    const notesOf = Map.groupBy(annotations, ({ article }) => article);
    for (const article of articles) {
      const notes = (notesOf.get(article.id) ?? []).toSorted(byTextOrder);
      notesOf.delete(article.id);
      yield { article, notes, detection: applyCorrections(article.detection, corrections, article.addresses) };
      await pace?.();
    }
    for (const note of annotations) if (notesOf.has(note.article)) homeless.push(note);
  }
  if (homeless.length > 0) yield { article: null, notes: homeless };
}

/** The day the reader first kept it: what a citation calls the day of access. */
export function accessedOn({ created }: KeptArticle): string {
  return created.slice(0, 10);
}

/** Officials with a name or an office, each once. */
export function namedOfficials({ officials }: Detection): Official[] {
  const seen = new Set<string>();
  return officials.filter(({ name, role, country }) => {
    const key = JSON.stringify([name, role, country]);
    if ((name ?? '') === '' && (role ?? '') === '') return false;
    return !seen.has(key) && seen.add(key);
  });
}

export function officialMentions({ mentions }: Detection): OfficialMention[] {
  return mentions.filter((mention) => mention.kind === 'official');
}

export function dateMentions({ mentions }: Detection): DateMention[] {
  return mentions.filter((mention) => mention.kind === 'date');
}
