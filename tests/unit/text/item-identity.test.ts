import { describe, expect, it } from 'vitest';
import { itemIdentity } from '../../../text/item-identity.ts';

describe('itemIdentity', () => {
  it.each([
    ['http://en.vietnamplus.vn/talks-held-post312345.vnp', 'http://en.vietnamplus.vn/talks-are-held-post312345.vnp'],
    ['http://en.vietnamplus.vn/talks-held/197432.vnp', 'http://en.vietnamplus.vn/talks/197432.vnp'],
    [
      'http://www.mofa.gov.vn/en/nr040807104143/nr040807105001/ns210818093012',
      'http://mofa.gov.vn/en/nr040807104143/ns210818093012/',
    ],
    [
      'http://mofa.gov.vn/tin-chi-tiet/chi-tiet/dien-dam-58012-138.html',
      'http://mofa.gov.vn/web/guest/tin-chi-tiet/chi-tiet/dien-dam-moi-58012-140.html',
    ],
    ['http://vietnamnews.vn/politics-laws/1780781/talks.html', 'http://vietnamnews.vn/society/1780781/talks-held.html'],
    ['http://nhandan.vn/tiep-dai-su-post845120.html', 'http://nhandan.vn/chu-tich-tiep-dai-su-post845120.html'],
  ])('is one for %s and %s', (one, other) => {
    expect(itemIdentity(one)).not.toBeNull();
    expect(itemIdentity(one)).toBe(itemIdentity(other));
  });

  it.each([
    ['http://en.vietnamplus.vn/talks-held-post312345.vnp', 'http://en.vietnamplus.vn/talks-held-post312346.vnp'],
    ['http://en.vietnamplus.vn/talks-held-post312345.vnp', 'http://fr.vietnamplus.vn/talks-held-post312345.vnp'],
  ])('differs for %s and %s', (one, other) => {
    expect(itemIdentity(one)).not.toBe(itemIdentity(other));
  });

  it.each(['http://vietnamnews.vn/politics-laws', 'http://harbour-courier.example/a-post312345.vnp', 'nothing'])(
    'is not known for %s',
    (address) => {
      expect(itemIdentity(address)).toBeNull();
    },
  );
});
