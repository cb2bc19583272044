import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import type { KeptMention } from '../../../annotations/schemas.ts';
import { daysOf } from '../../../export/days-of-value.ts';
import { contentsOf, keptArticle } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { textOf } from './written.ts';

/** The sample article with these dates where its own one stands. */
function datedArticle(values: readonly (string | null)[], rest: Parameters<typeof keptArticle>[0] = {}) {
  const article = keptArticle(rest);
  const date = article.detection.mentions.find(({ kind }) => kind === 'date');
  if (date?.kind !== 'date') throw new Error('no date in the sample');
  const mentions: KeptMention[] = values.map((value) => ({ ...date, value }));
  return { ...article, detection: { ...article.detection, mentions } };
}

async function readBack(contents: LibraryContents) {
  const file = await textOf('calendar', contents);
  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const root = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      url: component.getFirstPropertyValue('url'),
    };
  });
}

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the calendar', () => {
  it('has a whole day with its sentence, its source and its address', async () => {
    const article = keptArticle();
    expect(await readBack(contentsOf([article]))).toEqual([
      {
        uid: `${article.id}/2026-03-03@aide-memoire`,
        summary: 'Ministers speak of fish',
        description:
          'Foreign Minister Lê Văn Hoà received the Ambassador of Norway, Kari Nordmann, in Hanoi on 3 March 2026.\n\nExample News, 2026-03-04\n\nhttps://news.example/en/fisheries-talks-1.html',
        start: '2026-03-03',
        end: '2026-03-04',
        wholeDays: true,
        url: article.address,
      },
    ]);
  });

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'has the same days when written in %s',
    async (timeZone) => {
      process.env['TZ'] = timeZone;
      const events = await readBack(contentsOf([datedArticle(['2026-03-03', '2026-03-29/2026-04-02', '1957'])]));
      expect(events.map(({ start, end }) => [start, end])).toEqual([
        ['2026-03-03', '2026-03-04'],
        ['2026-03-29', '2026-04-03'],
        ['1957-01-01', '1958-01-01'],
      ]);
    },
  );

  it('has a date once however often the article names it, and no event for what is no day', async () => {
    const events = await readBack(
      contentsOf([datedArticle(['2026-03-03', '2026-03-03', 'P60Y', null, 'XXXX-WXX-1', '9999-12-31', '9999'])]),
    );
    expect(events.map(({ start }) => start)).toEqual(['2026-03-03']);
  });

  it('keeps the identity of an event from one export to the next', async () => {
    const contents = contentsOf([keptArticle()]);
    const later = { ...contents, exported: '2027-01-01T00:00:00.000Z' };
    expect((await readBack(later)).map(({ uid }) => uid)).toEqual((await readBack(contents)).map(({ uid }) => uid));
  });

  it.each(
    [...WORST_STRINGS, 'END:VEVENT\r\nBEGIN:VEVENT', 'a;b,c\\n\\;d', `long ${'đ'.repeat(200)}`].map((text) => [text]),
  )('gives one event back for an article full of %j', async (text) => {
    const article = datedArticle(['2026-03-03'], { title: text, outlet: text, text, blocks: [] });
    const events = await readBack(contentsOf([article]));
    expect(events).toMatchObject([{ start: '2026-03-03', url: article.address }]);
    expect(events[0]?.description).toContain(article.address);
  });
});

describe('the days of a value', () => {
  it.each([
    ['2026-03-04', '2026-03-04', '2026-03-04'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W10-WE', '2026-03-07', '2026-03-08'],
    ['1957', '1957-01-01', '1957-12-31'],
    ['2025-05-22/2025-05-23', '2025-05-22', '2025-05-23'],
    ['2026/2031', '2026-01-01', '2031-12-31'],
    ['2025-11/2026-02-03', '2025-11-01', '2026-02-03'],
  ])('%s are from %s to %s', (value, first, last) => {
    expect(daysOf(value)).toEqual({ first, last });
  });

  it.each([
    'P60Y',
    '195',
    '2026-13',
    '2026-02-30',
    '2026-03-04/',
    '2026-03-05/2026-03-04',
    '',
    'a/b/c',
    '2026-W54',
    '2026-W54-WE',
    '2026-SP',
    '0000',
  ])('%j are none', (value) => {
    expect(daysOf(value)).toBeNull();
  });
});
