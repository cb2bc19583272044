import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../article/address.ts';

const HERE = 'https://www.harbour-courier.example/world/envoys-meet?utm_source=mail#top';

describe('canonicalAddress', () => {
  it.each([
    ['https://harbour-courier.example/world/envoys-meet', 'https://harbour-courier.example/world/envoys-meet'],
    ['/world/envoys-meet', 'https://www.harbour-courier.example/world/envoys-meet'],
    [
      'https://m.harbour-courier.example/world/envoys-meet#comments',
      'https://m.harbour-courier.example/world/envoys-meet',
    ],
  ])('takes the page’s word for %s', (claim, address) => {
    expect(canonicalAddress([claim], HERE)).toBe(address);
  });

  it.each([
    ['another site', 'https://copy.example.org/world/envoys-meet'],
    ['the home page', 'https://www.harbour-courier.example/'],
    ['the home page of a language', 'https://www.harbour-courier.example/en/'],
    ['no web address', 'javascript:void(0)'],
    ['nothing', ' '],
    ['no address at all', 'https://'],
  ])('does not take it for %s', (_what, claim) => {
    expect(canonicalAddress([claim], HERE)).toBe('https://www.harbour-courier.example/world/envoys-meet');
  });

  it('does not take a canonical link left over from another item', () => {
    const here = 'http://en.vietnamplus.vn/talks-held-post312345.vnp';
    expect(canonicalAddress(['http://en.vietnamplus.vn/other-post300000.vnp'], here)).toBe(here);
  });

  it('asks the next claim when the first cannot be true', () => {
    expect(canonicalAddress(['https://elsewhere.example/', '/world/envoys'], HERE)).toBe(
      'https://www.harbour-courier.example/world/envoys',
    );
  });

  it('keeps parameters that name the article', () => {
    expect(canonicalAddress([null], 'http://portal.example/view?id=58012&fbclid=abc&utm_medium=x')).toBe(
      'http://portal.example/view?id=58012',
    );
  });
});
