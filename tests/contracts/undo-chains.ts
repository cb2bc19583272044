/** Acts taken back one after the other, the last first, are never in each other's way: on whatever IndexedDB. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../storage/catalogue.ts';
import { keep, type OpenCatalogue } from './catalogue.ts';
import { fishTalks, grainOffer, noteOn, portVisit } from './catalogue-samples.ts';
import { valueOf } from './library.ts';
import {
  CHAINS,
  edit,
  LONG_SESSION,
  LOOK,
  noteNow,
  setCategory,
  setLook,
  setPerson,
  takeIn,
  theirNote,
  type Act,
  type Desk,
} from './undo-acts.ts';

const withoutVersion = (record: object) => ({ ...record, modified: '' });

/** All that is kept but the versions, which undoing moves on. */
async function keptIn(library: Catalogue) {
  const { articles, annotations, corrections, persons = [], categories = [], tagLooks = [] } = await library.contents();
  return [articles, annotations, corrections, persons, categories, tagLooks].map((records) =>
    records.map(withoutVersion),
  );
}

/** Calls the contract's tests, to be run within a `describe`. */
export function runUndoChains(open: OpenCatalogue): void {
  let libraries: Catalogue[] = [];
  afterEach(() => {
    for (const library of libraries) library.close();
    libraries = [];
  });

  async function desk(): Promise<Desk> {
    const library = open(`undo-${crypto.randomUUID()}`, () => {});
    libraries.push(library);
    const [fish, port, grain] = [
      await keep(library, fishTalks),
      await keep(library, portVisit),
      await keep(library, grainOffer),
    ];
    const note = valueOf(
      await library.addAnnotation(
        fishTalks.article,
        fishTalks.detection,
        noteOn(fishTalks, 'sign a fisheries agreement', {
          comment: 'Again?',
          tags: ['promise'],
          category: 'commitment',
        }),
      ),
    );
    valueOf(
      await library.addAnnotation(
        portVisit.article,
        portVisit.detection,
        noteOn(portVisit, 'thăm cảng', { category: 'visit' }),
      ),
    );
    valueOf(await library.tagArticle(grain, ['trade']));
    return { library, fish, port, grain, note };
  }

  /** Does all of it and takes all of it back, the last first: what was kept before each act, and once it was undone. */
  async function thereAndBack(acts: readonly Act[]) {
    const one = await desk();
    const { library } = one;
    const edits: string[] = [];
    const before: unknown[] = [];
    for (const act of acts) {
      before.push(await keptIn(library));
      edits.push(valueOf(await act(one)).edit);
      expect(await keptIn(library)).not.toEqual(before.at(-1));
    }
    const undone: unknown[] = [];
    for (const done of edits.toReversed()) {
      valueOf(await library.undo(done));
      undone.unshift(await keptIn(library));
    }
    return { before, undone };
  }

  describe('acts taken back one after the other', () => {
    it.each(CHAINS)('are never in each other’s way: %s', async (_, acts) => {
      const { before, undone } = await thereAndBack(acts);
      expect(undone).toEqual(before);
    });

    it('are never in each other’s way through a long session', async () => {
      const { before, undone } = await thereAndBack(LONG_SESSION);
      expect(undone).toEqual(before);
    });

    it('are refused where another act has the last word, on whatever kind of record', async () => {
      const one = await desk();
      const acts = [
        [setLook(LOOK), setLook({ ...LOOK, tint: 'red' })],
        [setPerson('One'), setPerson('Two')],
        [setCategory('visit', 'One'), setCategory('visit', 'Two')],
        [takeIn(theirNote), edit('mine')],
      ] as const;
      for (const [first, second] of acts) {
        const done = valueOf(await first(one));
        valueOf(await second(one));
        const before = await keptIn(one.library);
        expect(await one.library.undo(done.edit)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
        expect(await keptIn(one.library)).toEqual(before);
      }
    });

    it('make versions later than those that were taken back', async () => {
      const one = await desk();
      const { library, note } = one;
      const done = valueOf(await edit('one')(one));
      const { modified } = await noteNow(one, note.id);
      valueOf(await library.undo(done.edit));
      expect((await noteNow(one, note.id)).modified > modified).toBe(true);
    });
  });
}
