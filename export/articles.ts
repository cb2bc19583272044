/** The contents of a library as formats go through them: article by article, as the reader sees each. */
import { byTextOrder } from '../annotations/annotation.ts';
import { applyCorrections } from '../annotations/corrections.ts';
import type { KeptArticle, LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { DateMention, Detection, Official, OfficialMention } from '../mentions/mention.ts';

/** An article with its notes in text order and what was found in it, as the reader corrected it. */
export interface ReadArticle {
  readonly article: KeptArticle;
  readonly notes: readonly Annotation[];
  readonly detection: Detection;
}

export interface ReadContents {
  readonly articles: readonly ReadArticle[];
  /** Notes whose article is not among the contents. No format leaves them out. */
  readonly homeless: readonly Annotation[];
}

export function readContents({ articles, annotations, corrections }: LibraryContents): ReadContents {
  const notes = Map.groupBy(annotations, ({ article }) => article);
  const kept = new Set(articles.map(({ id }) => id));
  return {
    articles: articles.map((article) => ({
      article,
      notes: (notes.get(article.id) ?? []).toSorted(byTextOrder),
      detection: applyCorrections(article.detection, corrections, article.addresses),
    })),
    homeless: annotations.filter(({ article }) => !kept.has(article)),
  };
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
