import { describe, expect, it } from 'vitest';
import { followActiveTab, type TabsOfWindow } from '../../../../entrypoints/sidepanel/follow-active-tab.ts';

type Listener = Parameters<TabsOfWindow['onActivated']['addListener']>[0];

/** A window's tabs whose first answer comes when the test says so. */
function world() {
  const listeners = new Set<Listener>();
  const { promise: answered, resolve: answer } = Promise.withResolvers<{ id?: number }[]>();
  const heard: number[] = [];
  const abort = new AbortController();
  const tabs: TabsOfWindow = {
    query: () => answered,
    onActivated: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const following = followActiveTab(1, tabs, (tab) => heard.push(tab), abort.signal);
  return {
    heard,
    abort,
    listeners,
    answer: async (list: { id?: number }[]) => {
      answer(list);
      await following;
    },
    activate: (tabId: number, windowId = 1) => {
      for (const listener of listeners) listener({ tabId, windowId });
    },
  };
}

describe('the docked panel', () => {
  it('shows the tab in front, then each that comes there', async () => {
    const { heard, answer, activate } = world();
    await answer([{ id: 7 }]);
    activate(8);
    activate(7);
    expect(heard).toEqual([7, 8, 7]);
  });

  it('passes over tabs of other windows', async () => {
    const { heard, answer, activate } = world();
    await answer([{ id: 7 }]);
    activate(9, 2);
    expect(heard).toEqual([7]);
  });

  it('lets a late first answer not take the place of a newer tab', async () => {
    const { heard, answer, activate } = world();
    activate(8);
    await answer([{ id: 7 }]);
    expect(heard).toEqual([8]);
  });

  it('shows nothing for a window without a tab in front', async () => {
    const { heard, answer } = world();
    await answer([]);
    expect(heard).toEqual([]);
  });

  it('stops when it is told', async () => {
    const { heard, answer, activate, abort, listeners } = world();
    abort.abort();
    await answer([{ id: 7 }]);
    activate(8);
    expect([heard, listeners.size]).toEqual([[], 0]);
  });
});
