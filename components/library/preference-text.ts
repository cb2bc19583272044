import type { MarkLooks } from '../../annotations/mark-looks.ts';
import type { Preference } from '../../annotations/preference.ts';
import { shorten } from '../controls/shorten.ts';
import type { Translate } from '../translate.tsx';

const LONGEST_TEMPLATE = 600;

/** What was chosen, in words. */
export function preferenceText(preference: Preference, t: Translate): string {
  switch (preference.name) {
    case 'marksShown':
      return t(preference.value ? 'reader.marksShown' : 'reader.marksHidden');
    case 'markLooks':
      return looksText(preference.value, t);
    case 'backupReminder':
      return preference.value === 0 ? t('library.backup.noReminder') : t('library.backup.days', preference.value);
    case 'markdownTemplate':
      return preference.value === null ? t('library.backup.ourTemplate') : shorten(preference.value, LONGEST_TEMPLATE);
  }
}

function looksText({ official, date, note }: MarkLooks, t: Translate): string {
  const word = (name: Parameters<typeof lookWord>[0]) => lookWord(name, t);
  const kinds = [
    [t('library.settings.look.officials'), official.shown, [word(official.form), word(official.colour)]],
    [t('library.settings.look.dates'), date.shown, [word(date.form), word(date.colour)]],
    [t('library.settings.look.notes'), note.shown, [word(note.strength)]],
  ] as const;
  return kinds
    .map(([name, shown, words]) => `${name}: ${shown ? words.join(', ') : t('library.backup.notShown')}`)
    .join('; ');
}

type Word =
  | MarkLooks['official']['form']
  | MarkLooks['official']['colour']
  | MarkLooks['date']['form']
  | MarkLooks['note']['strength'];

const lookWord = (name: Word, t: Translate) => t(`library.settings.look.${name}`);
