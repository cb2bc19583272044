// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../../annotations/outcome.ts';
import { unseenChanges } from '../../../../annotations/text-changes.ts';
import type { PanelActions } from '../../../../components/panel/panel-model.ts';
import { actions, article, library, note, reading, saved } from './samples.ts';
import { showPanel } from './show-panel.tsx';
import { translateFrom } from './translate.ts';

afterEach(cleanup);
const en = await translateFrom('en');

/** The page as it was kept, before the ministry corrected the day and took a sentence back. */
const before = {
  ...saved,
  text: `${article.text.replace('June 10', 'June 12')} Nobody spoke of fish.`,
};
const changes = unseenChanges(before, article);
const promised = note('June 10', { comment: 'Check the day' });

const show = (rest: Partial<PanelActions> = {}) =>
  showPanel(en, {
    library: library({ saved: before, notes: [promised], changes }),
    page: {
      situation: 'article',
      reading: { ...reading, anchors: { [promised.id]: { state: 'changed', ...promised.target.position } } },
    },
    actions: actions(rest),
  });
const story = () => within(screen.getByRole('region', { name: 'What changed on the page' }));

const button = (name: string) => story().getByRole('button', { name, hidden: true });

describe('the story of the page', () => {
  it('is one line that says how much changed, how much of it tells, and what it touches', () => {
    show();
    const line = story().getByText('2 sentences changed since you saved this article').closest('summary');
    expect(line?.textContent).toContain('1 in a name, rank or figure');
    expect(line?.textContent).toContain('1 note touched');
  });

  it('lists the sentences, old and new, and the notes they touch', () => {
    show();
    const [first, second] = story().getAllByRole('listitem', { hidden: true });
    expect(first?.textContent).toContain('Changed · names, ranks or figures differ');
    expect(first?.querySelector('del')?.textContent).toBe('12');
    expect(first?.querySelector('ins')?.textContent).toBe('10');
    expect(first?.textContent).toContain('Touches your note “Check the day”');
    expect(second?.textContent).toContain('Removed');
    expect(second?.querySelector('ins')).toBeNull();
  });

  it('leads to the sentence on the page, and is over when the reader has seen it', () => {
    const reveal = vi.fn<PanelActions['reveal']>(() => Promise.resolve(true));
    const seeChanges = vi.fn<PanelActions['seeChanges']>(() => Promise.resolve(success(null)));
    show({ reveal, seeChanges });
    fireEvent.click(button('Show on the page'));
    expect(reveal).toHaveBeenCalledExactlyOnceWith(changes[0]?.now);
    fireEvent.click(button('I have seen this'));
    expect(seeChanges).toHaveBeenCalledOnce();
  });

  it('is not told while nothing changed', () => {
    showPanel(en);
    expect(screen.queryByRole('region', { name: 'What changed on the page' })).toBeNull();
  });
});
