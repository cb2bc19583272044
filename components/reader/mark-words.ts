import { officeWords } from '../controls/office-words.ts';
import type { Translate } from '../translate.tsx';
import type { Mark, OfficialMark } from './mark.ts';
import { valueWords } from './reading-sentence.ts';

/** The name in the article's fullest form, or the office when it gives no name. */
export function officialName({ official, quote }: OfficialMark): string {
  return official.name ?? official.role ?? quote;
}

/** Office and country in one line; empty when the article gives neither. */
export function officeLine({ official }: OfficialMark, t: Translate): string {
  return officeWords({ ...official, role: official.name === null ? null : official.role }, t);
}

/** What a mark says, in one line: for lists, for names of controls and for announcements. */
export function markWords(mark: Mark, t: Translate): string {
  switch (mark.kind) {
    case 'official':
      return [officialName(mark), officeLine(mark, t)].filter((part) => part !== '').join(', ');
    case 'date':
      return valueWords(mark, t);
    case 'note':
      return mark.annotation.comment === '' ? t('reader.highlight') : mark.annotation.comment;
  }
}

/** The heading of a mark's kind. */
export function kindWord(mark: Mark, t: Translate): string {
  switch (mark.kind) {
    case 'official':
      return t('reader.official');
    case 'date':
      return t('reader.date');
    case 'note':
      return t(mark.annotation.comment === '' ? 'reader.highlight' : 'form.note');
  }
}
