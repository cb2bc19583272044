import { describe, expect, it, vi } from 'vitest';
import type { Translate } from '../../../../components/translate.tsx';
import { lastingTexts } from '../../../../entrypoints/reader.content/lasting-texts.ts';
import { translateFrom } from '../../components/panel/translate.ts';

const en = await translateFrom('en');

/** The browser's lookup, until it is taken away. */
function cutOffAfter(use: (t: Translate) => void) {
  let gone = false;
  const browsers = ((...asked: Parameters<Translate>) => {
    if (gone) throw new Error('Extension context invalidated.');
    return en(...asked);
  }) as Translate;
  const t = lastingTexts(browsers);
  use(t);
  gone = true;
  return t;
}

describe('the texts of a page that an update cut off', () => {
  it('are still there when they were used, with other values too', () => {
    const t = cutOffAfter((before) => before('reader.noteOn', ['one']));
    expect(t('reader.noteOn', ['two $1'])).toBe('Note on “two $1”');
  });

  it('are there for what has to be said then for the first time', () => {
    const t = cutOffAfter(() => {});
    expect(t('reader.cutOff')).toMatch(/Copy your text/);
    expect(t('form.copyText')).toBe('Copy the text');
  });

  it('are empty rather than break what is shown', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(cutOffAfter(() => {})('reader.marksShown')).toBe('');
    expect(warn).toHaveBeenCalledOnce();
  });
});
