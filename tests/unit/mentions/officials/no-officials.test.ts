import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';
import * as english from './no-officials-english.cases.ts';
import * as vietnamese from './no-officials-vietnamese.cases.ts';

/** Sentences written against the recognition, in which no official is: they look and sound as if one were. */
const check = (language: 'en' | 'vi', sentences: readonly string[]) =>
  it.each(sentences)('%s', (text) => {
    for (const published of [null, '2025-04-02'])
      expect(detectOfficials(text, { language, published }).mentions.map((one) => one.text)).toEqual([]);
  });

describe('no official in English', () => {
  describe('in what is called after an office', () => {
    check('en', english.CALLED_AFTER_OFFICES);
  });
  describe('among private people', () => {
    check('en', english.PRIVATE_PEOPLE);
  });
  describe('where an office is no one’s', () => {
    check('en', english.OFFICES_OF_NO_ONE);
  });
});

describe('no official in Vietnamese', () => {
  describe('in what is called after an office', () => {
    check('vi', vietnamese.CALLED_AFTER_OFFICES);
  });
  describe('among private people', () => {
    check('vi', vietnamese.PRIVATE_PEOPLE);
  });
});
