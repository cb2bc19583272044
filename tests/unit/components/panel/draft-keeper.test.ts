import { describe, expect, it } from 'vitest';
import { createDraftKeeper } from '../../../../entrypoints/popup/draft-keeper.ts';

interface Draft {
  readonly id: string;
  readonly text: string;
}

/** A store that writes down what it is told, and finishes when the test says so. */
function slowStore() {
  const log: string[] = [];
  const finish: (() => void)[] = [];
  const refuse: ((error: Error) => void)[] = [];
  const step = (entry: string) => {
    log.push(entry);
    return new Promise<void>((resolve, reject) => {
      finish.push(resolve);
      refuse.push(reject);
    });
  };
  return {
    log,
    store: {
      keepDraft: ({ id, text }: Draft) => step(`${id}=${text}`),
      dropDraft: (id: string) => step(`${id} dropped`),
    },
    done: async () => {
      refuse.shift();
      finish.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
    fail: async () => {
      finish.shift();
      refuse.shift()?.(new Error('full'));
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('drafts', () => {
  it('are written at the first letter, at once', () => {
    const { log, store } = slowStore();
    createDraftKeeper<Draft>(store, () => {}).keep({ id: 'a', text: 'T' });
    expect(log).toEqual(['a=T']);
  });

  it('end with the newest state, without a write for each letter between', async () => {
    const { log, store, done } = slowStore();
    const keeper = createDraftKeeper<Draft>(store, () => {});
    for (const text of ['T', 'Th', 'The', 'The ']) keeper.keep({ id: 'a', text });
    await done();
    await done();
    expect(log).toEqual(['a=T', 'a=The ']);
  });

  it('stay dropped when the drop comes during a write', async () => {
    const { log, store, done } = slowStore();
    const keeper = createDraftKeeper<Draft>(store, () => {});
    keeper.keep({ id: 'a', text: 'T' });
    keeper.keep({ id: 'a', text: 'Th' });
    keeper.drop('a');
    await done();
    await done();
    expect(log).toEqual(['a=T', 'a dropped']);
  });

  it('of different notes do not replace one another', async () => {
    const { log, store, done } = slowStore();
    const keeper = createDraftKeeper<Draft>(store, () => {});
    keeper.keep({ id: 'a', text: '1' });
    keeper.keep({ id: 'b', text: '2' });
    keeper.keep({ id: 'a', text: '3' });
    for (let count = 0; count < 3; count++) await done();
    expect(log).toEqual(['a=1', 'b=2', 'a=3']);
  });

  it('go on after a refused write, which is told', async () => {
    const { log, store, fail } = slowStore();
    const told: unknown[] = [];
    const keeper = createDraftKeeper<Draft>(store, (error) => told.push(error));
    keeper.keep({ id: 'a', text: 'T' });
    await fail();
    keeper.keep({ id: 'a', text: 'Th' });
    expect(log).toEqual(['a=T', 'a=Th']);
    expect(told).toEqual([new Error('full')]);
  });
});
