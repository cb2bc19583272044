import { describe, expect, it } from 'vitest';
import { dayInAddress } from '../../../article/published.ts';
import { readPage } from '../../../article/read-page.ts';
import { pageOf, TODAY } from './pages.ts';

const STORY = Array.from(
  { length: 5 },
  (_, index) =>
    `<p>The envoys met again in session ${index}, and their aides carried the papers from one room to the other.</p>`,
).join('');

/** What is read of a page with these parts; its address tells no day unless one is given. */
function published(parts: { head?: string; above?: string; below?: string; address?: string; lang?: string }) {
  const address = parts.address ?? 'http://harbour-courier.example/world/envoys-meet';
  const document = pageOf(
    `<html lang="${parts.lang ?? 'en'}"><head><title>Envoys meet again in the old harbour</title>${parts.head ?? ''}</head>
<body><header class="top">${'<a href="/">Home</a>'}</header><main><article><h1>Envoys meet again in the old harbour</h1>${parts.above ?? ''}${STORY}</article></main>${parts.below ?? ''}</body></html>`,
    address,
  );
  return readPage(document, { address, today: TODAY }).article.published;
}

const jsonLd = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

describe('the day of publication', () => {
  it.each([
    ['itemprop', '2025-03-04', { above: '<meta itemprop="datePublished" content="2025-03-04T09:00:00+02:00">' }],
    ['json-ld', '2025-03-04', { head: jsonLd({ '@type': 'NewsArticle', datePublished: '2025-03-04T09:00:00+02:00' }) }],
    ['json-ld', '2025-03-04', { head: jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2025-03-04' }] }) }],
    [
      'json-ld',
      '2025-03-04',
      { head: '<script type="application/ld+json">{"headline":"Broken" "datePublished":"2025-03-04"}</script>' },
    ],
    ['meta', '2025-03-04', { head: '<meta property="article:published_time" content="2025-03-04T23:30:00-05:00">' }],
    ['meta', '2025-03-04', { head: '<meta name="pubdate" content="20250304">' }],
    ['address', '2025-03-04', { address: 'http://harbour-courier.example/2025/03/04/envoys-meet' }],
    ['time-element', '2025-03-04', { above: '<time datetime="2025-03-04">4 March</time>' }],
    ['class-name', '2025-03-04', { above: '<p class="posted-on">4 March 2025</p>' }],
    [
      'text',
      '2025-03-04',
      { above: '<p>TURKU, 4 March 2025 – The envoys of eight states met again on the quay on Tuesday.</p>' },
    ],
  ])('is read from %s', (source, date, parts) => {
    expect(published(parts)).toEqual({ date, source });
  });

  it('is taken from the surest place of several', () => {
    expect(
      published({
        head: '<meta property="article:published_time" content="2025-03-05">',
        above: '<span itemprop="datePublished" content="2025-03-04"></span><time datetime="2025-03-06">6</time>',
      }),
    ).toEqual({ date: '2025-03-04', source: 'itemprop' });
  });

  it('is the publisher’s own where the machine’s is a neighbouring day in UTC', () => {
    expect(
      published({
        head: '<meta property="article:published_time" content="2025-03-03T22:30:00Z">',
        above: '<p class="date">4 March 2025</p>',
      }),
    ).toEqual({ date: '2025-03-04', source: 'class-name' });
  });

  it('stays the instant’s where no clock on Earth shows the other day', () => {
    expect(
      published({
        head: '<meta property="article:published_time" content="2025-03-03T08:30:00Z">',
        above: '<p class="date">4 March 2025</p>',
      }),
    ).toEqual({ date: '2025-03-03', source: 'meta' });
  });

  it('stays the instant’s where only the story names a neighbouring day', () => {
    expect(
      published({
        head: '<meta property="article:published_time" content="2025-03-03T22:30:00Z">',
        above: '<p>They had met on 2 March 2025 and parted on 4 March 2025, before the ferries began to run.</p>',
      }),
    ).toEqual({ date: '2025-03-03', source: 'meta' });
  });

  it('is found beneath the title in an element without a name', () => {
    expect(published({ above: '<div><span>Signe Lindqvist</span> <span>04.03.2025, 09:00</span></div>' })).toEqual({
      date: '2025-03-04',
      source: 'text',
    });
  });

  it('stays the instant’s where the page prints a far-off day', () => {
    expect(
      published({
        head: '<meta property="article:published_time" content="2025-03-03T22:30:00Z">',
        above: '<p class="date">4 March 2011</p>',
      }),
    ).toEqual({ date: '2025-03-03', source: 'meta' });
  });

  it('of a Vietnamese site is counted at +07:00 where it is written in UTC', () => {
    expect(
      published({
        address: 'http://tin-tuc.example.vn/envoys',
        head: '<meta property="article:published_time" content="2025-03-03T22:30:00Z">',
      })?.date,
    ).toBe('2025-03-04');
  });

  it.each([
    ['a modified time', { head: '<meta property="article:modified_time" content="2025-03-04">' }],
    [
      'a modified time in JSON-LD',
      { head: jsonLd({ '@type': 'NewsArticle', headline: 'x', dateModified: '2025-03-04' }) },
    ],
    ['a time named as an update', { above: '<time class="updated" datetime="2025-03-04">4 March</time>' }],
    [
      'the visitor’s day in the page’s header',
      { below: '<header><div class="today-date">Friday, 20 November 2026</div></header>' },
    ],
    ['a clock', { above: '<div class="clock-time">20 November 2026</div>' }],
    ['a day in the future', { head: '<meta property="article:published_time" content="2027-01-01">' }],
    ['a day in a footer', { below: '<footer><p class="date">2 March 2015</p></footer>' }],
    ['a hidden day', { above: '<p class="date" hidden>4 March 2025</p>' }],
  ])('is never %s', (_what, parts) => {
    expect(published(parts)).toBeNull();
  });

  it('may be tomorrow’s, where the publisher lives further east', () => {
    expect(published({ head: '<meta name="pubdate" content="2026-11-23">' })?.date).toBe('2026-11-23');
  });

  it('of an item of the old ministry portal is in the last part of its address', () => {
    expect(published({ address: 'http://www.mofa.gov.vn/en/nr040807104143/nr040807105001/ns210818093012' })).toEqual({
      date: '2021-08-18',
      source: 'recipe',
    });
  });

  const numeric = '<p class="posted-on">04/02/2025</p>';
  it.each([
    ['month first, as the page’s region writes it', '2025-04-02', { above: numeric, lang: 'en-US' }],
    ['day first, as the page’s region writes it', '2025-02-04', { above: numeric, lang: 'en-GB' }],
    [
      'day first, as the country of the address writes it, whatever a template declares',
      '2025-02-04',
      { above: numeric, lang: 'en-US', address: 'http://courier.example.vn/envoys-meet' },
    ],
    [
      'month first on a public office’s page in America',
      '2025-04-02',
      { above: numeric, address: 'http://port.gov/x' },
    ],
    ['day first in another language', '2025-02-04', { above: numeric, lang: 'fr' }],
  ])('in figures is read %s', (_how, date, parts) => {
    expect(published(parts)).toEqual({ date, source: 'class-name' });
  });

  it('in figures that may be read two ways is decided by another place', () => {
    expect(published({ above: `${numeric}<p>TURKU, 2 April 2025 – The envoys met.</p>` })).toEqual({
      date: '2025-04-02',
      source: 'text',
    });
  });

  it('in figures that may be read two ways is the one whose month the story names', () => {
    const named = '<p>TURKU – The envoys met on the first day of April, and parted on the third.</p>';
    expect(published({ above: numeric + named })).toEqual({ date: '2025-04-02', source: 'class-name' });
  });

  it('in figures that may be read two ways is not guessed', () => {
    expect(published({ above: numeric })).toBeNull();
  });

  it('is the instant’s where the page prints the same day, whatever else it prints', () => {
    expect(
      published({
        address: 'http://harbour-courier.example/2025/03/03/envoys-meet',
        head: '<meta property="article:published_time" content="2025-03-03T22:30:00Z">',
        above: '<p class="date">4 March 2025</p>',
      }),
    ).toEqual({ date: '2025-03-03', source: 'meta' });
  });

  it.each([
    ['/2023/11/01/dogs', '2023-11-01'],
    ['/2023/1/5/dogs', '2023-01-05'],
    ['/20231101/dogs', '2023-11-01'],
    ['/content_202311/01/dogs', null],
    ['/news/2023-11/01/dogs', '2023-11-01'],
    ['/news/2023-1101/dogs', null],
    ['/news/29-10-2021', '2021-10-29'],
    ['/bulletins/2021/22/weekly', null],
    ['/2023/13/01/dogs', null],
  ])('in the address %s is %s', (path, date) => {
    expect(dayInAddress(`http://harbour-courier.example${path}`)).toBe(date);
  });

  it('is a label that is hardly more than a day, when nothing else tells', () => {
    expect(published({ below: '<p>Press office</p><p>Released 04.03.2025</p>' })).toEqual({
      date: '2025-03-04',
      source: 'text',
    });
  });
});
