import { describe, expect, it } from 'vitest';
import { detect } from '../../../mentions/detect.ts';
import {
  DATES_IN_ENGLISH,
  DATES_IN_VIETNAMESE,
  OFFICIALS_IN_ENGLISH,
  OFFICIALS_IN_VIETNAMESE,
} from './known-faults.cases.ts';

const marks = (text: string, language: 'en' | 'vi', kind: 'official' | 'date') =>
  detect(text, { language, published: '2025-04-02' }).mentions.filter((one) => one.kind === kind);

/** Each sentence is expected to fail: the fault that was mended is moved to the sentences without officials or dates. */
describe('known faults', () => {
  it.fails.each(OFFICIALS_IN_ENGLISH)('officials in English: %s', (text) =>
    expect(marks(text, 'en', 'official')).toEqual([]),
  );
  it.fails.each(OFFICIALS_IN_VIETNAMESE)('officials in Vietnamese: %s', (text) =>
    expect(marks(text, 'vi', 'official')).toEqual([]),
  );
  it.fails.each(DATES_IN_ENGLISH)('dates in English: %s', (text) => expect(marks(text, 'en', 'date')).toEqual([]));
  it.fails.each(DATES_IN_VIETNAMESE)('dates in Vietnamese: %s', (text) =>
    expect(marks(text, 'vi', 'date')).toEqual([]),
  );
});
