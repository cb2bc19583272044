import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

const served = (text: string, outlet: string | null = null) =>
  detectOfficials(text, { language: 'en', published: null, outlet }).officials.map(
    ({ name, country }) => `${name} ${country}`,
  );

describe('the state of an official', () => {
  it.each([
    ['In Chile, she met Vice President Ann Hill. The United States sent her.', 'Ann Hill CL'],
    ['Tom Reed, the U.N. ambassador from Chile, left.', 'Tom Reed CL'],
    ['General Tom Reed, the head of Peru’s army, spoke in Chile.', 'Tom Reed PE'],
    ['National Security Council spokesman Tom Reed spoke of Russia.', 'Tom Reed US'],
    ['Barcelona Mayor Ann Hill left.', 'Ann Hill ES'],
  ])('is told by the words around the office: %s', (text, expected) => expect(served(text)).toContain(expected));

  it('is not that of the city of a dateline', () => {
    expect(served('LIMA/QUITO President Ann Hill of Chile left.')).toEqual(['Ann Hill CL']);
  });

  it('is the publisher’s where several have the office and the text names none more often', () => {
    expect(served('Education Secretary Ann Hill spoke.', 'telegraph.co.uk')).toEqual(['Ann Hill GB']);
    expect(served('Education Secretary Ann Hill spoke.')).toEqual(['Ann Hill US']);
  });

  it('is that of the one a holder serves', () => {
    const text = 'Peru waited. President Ann Hill of Chile spoke in Lima. Hill’s security aide Tom Reed left.';
    expect(served(text)).toContain('Tom Reed CL');
  });
});
