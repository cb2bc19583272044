import { describe, expect, it } from 'vitest';
import { readOfficials } from '../../../import/officials.ts';
import { contentsOf, keptArticle } from '../export/contents.ts';
import { textOf } from '../export/written.ts';

const hoa = { name: 'Lê Văn Hoà', role: 'Foreign Minister', country: 'VN', former: false };

describe('a list of officials', () => {
  it.each([
    ['commas', 'name,role,country,former\r\nLê Văn Hoà,Foreign Minister,VN,\r\n'],
    ['semicolons and a byte order mark', '\uFEFFName;Office;Country\nLê Văn Hoà;Foreign Minister;VN\n'],
    ['tabs, other columns and Vietnamese names', 'STT\tHọ tên\tChức vụ\tNước\n1\tLê Văn Hoà\tForeign Minister\tVN'],
    ['quotes', '"name","role","country"\n"Lê Văn Hoà","Foreign Minister","VN"\n\n'],
    ['decomposed letters', 'name,role,country\nLê Văn Hoà,Foreign Minister,VN'.normalize('NFD')],
  ])('is read with %s', (_, text) => {
    expect(readOfficials(text)).toEqual({ ok: true, value: { officials: [hoa], passedOver: [] } });
  });

  it('is what we export', async () => {
    const article = keptArticle();
    const official = { id: 'o1', name: '=cmd', role: "'Tis", country: null, former: true };
    const contents = contentsOf([{ ...article, detection: { officials: [official], mentions: [] } }]);
    const exported = await textOf('csvOfficials', { ...contents, corrections: [] });
    expect(readOfficials(exported)).toMatchObject({
      ok: true,
      value: { officials: [{ name: '=cmd', role: "'Tis", country: null, former: true }] },
    });
  });

  it('names each official once, and the lines without a name', () => {
    expect(readOfficials('name,role\nA,x\nA,x\n,y\nA,z\n')).toEqual({
      ok: true,
      value: {
        officials: [
          { name: 'A', role: 'x', country: null, former: false },
          { name: 'A', role: 'z', country: null, former: false },
        ],
        passedOver: [4],
      },
    });
  });

  it.each([
    ['', 'line 1: no column “name”'],
    ['who,what\nA,b', 'line 1: no column “name”'],
    ['name\n"open', 'line 2: '],
  ])('%j is refused with the line at fault', (text, fault) => {
    expect(readOfficials(text)).toMatchObject({
      ok: false,
      problem: { code: 'invalid', detail: expect.stringContaining(fault) },
    });
  });
});
