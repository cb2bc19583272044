/** Which part of a library an export takes. */
import { applyCorrections } from '../annotations/corrections.ts';
import type { ExportScope } from '../annotations/export-scope.ts';
import type { KeptArticle, LibraryContents } from '../annotations/library-contents.ts';
import { officialKey } from '../annotations/official-key.ts';
import type { Annotation } from '../annotations/schemas.ts';
import { distinctTags, tagKey } from '../annotations/tags.ts';
import { foldKey } from '../text/fold.ts';

type Chooser = (article: KeptArticle, notes: readonly Annotation[]) => readonly Annotation[] | null;

/** What of an article is in the scope: notes, or `null` for nothing of it. */
function chooser(scope: Exclude<ExportScope, { by: 'everything' }>, { corrections }: LibraryContents): Chooser {
  switch (scope.by) {
    case 'articles': {
      const ids = new Set(scope.ids);
      return ({ id }, notes) => (ids.has(id) ? notes : null);
    }
    case 'notes': {
      const ids = new Set(scope.ids);
      return (_, notes) => chosenNotes(notes.filter(({ id }) => ids.has(id)));
    }
    case 'official':
      return ({ detection, addresses }, notes) => {
        const { officials } = applyCorrections(detection, corrections, addresses);
        return officials.some((official) => officialKey(official) === scope.key) ? notes : null;
      };
    case 'tag': {
      const [wanted] = distinctTags([scope.tag]);
      const carries = (tags: readonly string[]) =>
        wanted !== undefined && tags.some((tag) => tagKey(tag.trim()) === tagKey(wanted));
      return ({ tags }, notes) => (carries(tags) ? notes : chosenNotes(notes.filter((note) => carries(note.tags))));
    }
    case 'time':
      return ({ published, created }, notes) => {
        const day = published?.date ?? created.slice(0, 10);
        return day >= (scope.from ?? '') && (scope.to === undefined || day <= scope.to) ? notes : null;
      };
  }
}

/** What a correction is about, wherever it is found. */
const wordingOf = ({ rule, text }: { readonly rule: string; readonly text: string }) => `${rule}\n${foldKey(text)}`;

const chosenNotes = (notes: readonly Annotation[]) => (notes.length === 0 ? null : notes);

/**
 * The part of the library that is meant. Corrections made on other articles go
 * with it where one of its articles has the wording they are about, so that it
 * shows what the reader sees; no other trace of those articles does.
 */
export function contentsWithin(contents: LibraryContents, scope: ExportScope): LibraryContents {
  if (scope.by === 'everything') return contents;
  const choose = chooser(scope, contents);
  const notes = Map.groupBy(contents.annotations, ({ article }) => article);
  const chosen = contents.articles.flatMap((article) => {
    const own = choose(article, notes.get(article.id) ?? []);
    return own === null ? [] : [{ article, notes: own }];
  });
  const kept = new Set(chosen.flatMap((one) => one.notes.map(({ id }) => id)));
  const articles = chosen.map(({ article }) => article);
  const addresses = new Set(articles.flatMap((article) => article.addresses));
  const wordings = new Set(articles.flatMap(({ detection }) => detection.mentions.map(wordingOf)));
  return {
    ...contents,
    articles,
    annotations: contents.annotations.filter(({ id }) => kept.has(id)),
    corrections: contents.corrections.filter(
      (correction) => addresses.has(correction.address) || wordings.has(wordingOf(correction)),
    ),
  };
}
