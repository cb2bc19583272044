import type { Translate } from '../../components/translate.tsx';

/** What may have to be said for the first time after the page was cut off. */
const SAID_WHEN_CUT_OFF = [
  'form.close',
  'form.copied',
  'form.copyText',
  'form.day',
  'form.dismiss',
  'form.locale',
  'form.removeTag',
  'form.retry',
  'form.saving',
  'problem.disconnected',
  'reader.cannotMark',
  'reader.cutOff',
  'reader.draftKept',
  'reader.noMarks',
  'reader.unread',
] as const;

/** More than any text takes. */
const PLACES = ['$1', '$2', '$3', '$4'];

/**
 * Texts that last: an update of the extension takes the browser's own lookup
 * away from open pages, just when the reader has to be told of it. Each text is
 * asked for once, with its places left open, and filled in here. One that was
 * never asked for before is then empty.
 */
export function lastingTexts(translate: Translate): Translate {
  const texts = new Map<string, string>();
  const lookUp = translate as (key: string, places: readonly string[]) => string;
  const textOf = (key: string): string => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    try {
      const text = lookUp(key, PLACES);
      texts.set(key, text);
      return text;
    } catch (error) {
      console.warn(`Aide-mémoire has no text for ${key} any more:`, error);
      return '';
    }
  };
  for (const key of SAID_WHEN_CUT_OFF) textOf(key);
  const fill = (key: string, values: readonly (string | number)[] = []) =>
    textOf(key).replace(/\$([1-4])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  return fill as Translate;
}
