import { CONTENT_SCRIPT, resetChrome } from '../../messaging/fake-chrome.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupChunks } from '../../../../export/backup.ts';
import { planFile } from '../../../../entrypoints/library/incoming-file.ts';
import { writeBackup } from '../../../../entrypoints/library/write-backup.ts';
import { writePreference } from '../../../../messaging/preferences.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { sampleArticle, sampleDetection, sampleNote } from '../../../contracts/library-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { keptArticle } from '../../export/contents.ts';

const NOW = new Date('2026-03-07T09:30:00Z');

async function filled() {
  const library = openCatalogue({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
  const note = valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
  return { library, note };
}

type Library = Awaited<ReturnType<typeof filled>>['library'];
const planned = (library: Library, name: string, ...parts: BlobPart[]) =>
  planFile(new File(parts, name), library, NOW, { signal: new AbortController().signal, progress: () => {} });

const annotation = (id: string, source: string, exact: string) => ({
  id,
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'From elsewhere' },
  target: { source, selector: { type: 'TextQuoteSelector', exact } },
});

beforeEach(() => resetChrome(CONTENT_SCRIPT));

describe('a file', () => {
  it('that is a backup of the library as it is would change nothing', async () => {
    const { library } = await filled();
    const { file, articles, notes } = await writeBackup(library, NOW, new AbortController().signal, () => {});
    expect([articles, notes]).toEqual([1, 1]);
    expect(await planned(library, 'backup.jsonl', file)).toMatchObject({
      act: 'restore',
      writes: 0,
      plan: { kind: 'restore', conflicts: [] },
    });
  });

  it('that is a backup says which preferences it would bring, and shows both where one is chosen here too', async () => {
    const { library } = await filled();
    await writePreference('backupReminder', 90);
    const modified = '2099-01-01T00:00:00.000Z';
    const theirs = { name: 'backupReminder', value: 7, modified } as const;
    const shown = { name: 'marksShown', value: false, modified: '2026-03-01T00:00:00.000Z' } as const;
    const records = [theirs, shown].map((value) => ({ kind: 'preference', value }) as const);
    const file = await Array.fromAsync(backupChunks(NOW.toISOString(), records));
    expect(await planned(library, 'backup.jsonl', ...file)).toMatchObject({
      writes: 0,
      preferences: [theirs, shown],
      plan: {
        counts: { preference: { replace: 1, add: 1 } },
        conflicts: [
          {
            kind: 'preference',
            reason: 'file-newer',
            says: { preference: theirs },
            hereSays: { preference: { value: 90 } },
          },
        ],
      },
    });
  });

  it('that disagrees with the library is shown with both versions', async () => {
    const { library, note } = await filled();
    const newer = { ...note, comment: 'theirs', modified: '2099-01-01T00:00:00.000Z' };
    const file = await Array.fromAsync(backupChunks(NOW.toISOString(), [{ kind: 'annotation', value: newer }]));
    const { plan } = await planned(library, 'backup.jsonl', ...file);
    expect(plan).toMatchObject({
      conflicts: [{ reason: 'file-newer', says: { words: 'theirs' }, hereSays: { words: note.comment } }],
    });
  });

  it('with notes of another tool says where each would go, and goes there', async () => {
    const { library, note } = await filled();
    const { address } = sampleArticle();
    const file = JSON.stringify([
      annotation('urn:a', `${address}#top`, 'a reply within a month'),
      annotation('urn:b', address, 'words nobody wrote'),
      annotation('urn:c', 'https://other.example/', 'words on another page'),
      { type: 'Annotation', target: 'https://x.example/' },
    ]);
    const { plan, act, takeIn } = await planned(library, 'notes.jsonld', file);
    expect(plan).toMatchObject({
      kind: 'notes',
      notes: [{ state: 'exact' }, { state: 'lost' }, { state: 'waiting', title: 'https://other.example/' }],
      passedOver: [{ place: '3', reason: 'no-quote' }],
    });
    const { edit } = valueOf(await library.takeIn(act, takeIn({ watch: false })));
    expect(await library.annotationsOf(note.article)).toHaveLength(3);
    expect(await planned(library, 'again.jsonld', file)).toMatchObject({ writes: 0, plan: { known: 3, notes: [] } });
    valueOf(await library.undo(edit));
    expect((await library.contents()).annotations).toEqual([note]);
  });

  it('with officials makes persons of them, watched if asked for', async () => {
    const { library } = await filled();
    const file = 'Họ tên;Chức vụ;Quốc gia\nKari Nordmann;Ambassador;NO\n;nobody;\n…;nobody;\n';
    const { plan, act, takeIn } = await planned(library, 'officials.csv', file);
    expect(plan).toMatchObject({ kind: 'officials', officials: [{ name: 'Kari Nordmann' }], passedOver: [3, 4] });
    valueOf(await library.takeIn(act, takeIn({ watch: true })));
    expect(await library.persons()).toMatchObject([{ watched: true, offices: [{ role: 'Ambassador' }] }]);
  });

  it.each([
    ['is empty', 'x.json', '', 'the file is empty'],
    ['is something else', 'x.txt', 'Dear colleague', 'line 1: neither a backup'],
    ['is other JSON', 'x.json', '{"a": 1}', 'neither Web Annotations nor'],
    ['is cut short', 'x.json', '[{"id":', 'not JSON, or cut short'],
    ['has no column of names', 'x.csv', 'a,b\n1,2\n', 'line 1: no column'],
    ['is a picture', 'x.csv', new Uint8Array([0xff, 0xd8, 0xff, 0x2c]), 'byte 0: not UTF-8'],
  ])('that %s is refused with the place at fault', async (_, name, text, fault) => {
    const { library } = await filled();
    await expect(planned(library, name, text)).rejects.toThrow(fault);
  });

  it('is left at once when it is told to stop', async () => {
    const { library } = await filled();
    const abort = new AbortController();
    const file = new File(
      await Array.fromAsync(backupChunks(NOW.toISOString(), [{ kind: 'article', value: keptArticle() }])),
      'b.jsonl',
    );
    abort.abort(new Error('stopped'));
    const options = { signal: abort.signal, progress: () => {} };
    await expect(planFile(file, library, NOW, options)).rejects.toThrow('stopped');
    await expect(writeBackup(library, NOW, abort.signal, () => {})).rejects.toThrow('stopped');
  });
});
