// @vitest-environment jsdom
import { STARTING_LOOKS } from '../../../../annotations/category.ts';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderControls, type ReaderActions, type ReaderView } from '../../../../components/reader/ReaderControls.tsx';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';
import { dateMark, noteMark, officialMark } from './samples.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const en = await translateFrom('en');

function show(part: Partial<ReaderView>) {
  const actions = {
    onNote: vi.fn<ReaderActions['onNote']>(),
    onOfficialIs: vi.fn<ReaderActions['onOfficialIs']>(),
    onNotOfficial: vi.fn<ReaderActions['onNotOfficial']>(),
    onWatch: vi.fn<ReaderActions['onWatch']>(),
    onDateValue: vi.fn<ReaderActions['onDateValue']>(),
    onAccept: vi.fn<ReaderActions['onAccept']>(),
    onDecline: vi.fn<ReaderActions['onDecline']>(),
    onAttach: vi.fn<ReaderActions['onAttach']>(),
    onLeaveAttaching: vi.fn<ReaderActions['onLeaveAttaching']>(),
    onEdit: vi.fn<ReaderActions['onEdit']>(),
    onDelete: vi.fn<ReaderActions['onDelete']>(),
    onHighlight: vi.fn<ReaderActions['onHighlight']>(),
    onNoteSelection: vi.fn<ReaderActions['onNoteSelection']>(),
    onTagSelection: vi.fn<ReaderActions['onTagSelection']>(),
    onShow: vi.fn<ReaderActions['onShow']>(),
    onListFocus: vi.fn<ReaderActions['onListFocus']>(),
    onListPress: vi.fn<ReaderActions['onListPress']>(),
    onOpenPanel: vi.fn<ReaderActions['onOpenPanel']>(),
    onDraft: vi.fn<ReaderActions['onDraft']>(),
    onSave: vi.fn<ReaderActions['onSave']>(),
    onCloseEditor: vi.fn<ReaderActions['onCloseEditor']>(),
    onCloseToast: vi.fn<ReaderActions['onCloseToast']>(),
  };
  const view: ReaderView = {
    awake: true,
    marks: [],
    officials: [],
    lost: [],
    changes: 0,
    opened: null,
    attaching: null,
    toast: null,
    announcement: '',
    suggestions: [],
    looks: STARTING_LOOKS,
    ...part,
  };
  render(
    <TranslateContext.Provider value={en}>
      <ReaderControls view={view} {...actions} />
    </TranslateContext.Provider>,
  );
  return actions;
}
const anchorage = () => null;

const focused = () => document.activeElement?.textContent;

describe('the list of marks', () => {
  it('mirrors them by kind, each row with what the mark says and the words on the page', () => {
    show({ marks: [officialMark(), dateMark(), noteMark()] });
    const list = within(screen.getByRole('region', { name: 'Aide-mémoire, marks on this page' }));
    expect(list.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Notes and highlights',
      'Officials',
      'Dates',
    ]);
    expect(
      list.getByRole('button', { name: /^Ana Ruiz, Foreign Minister · Spain\s+.?Foreign Minister Ana Ruiz/ }),
    ).toBeTruthy();
    expect(list.getByRole('button', { name: /2 April 2025\s+.?on Wednesday/ })).toBeTruthy();
    expect(list.getByRole('button', { name: /Ask the ministry.*\s+.?a plan for green shipping/ })).toBeTruthy();
  });

  it('tells focus from press, and opens the panel', () => {
    const mark = dateMark();
    const { onListFocus, onListPress, onOpenPanel } = show({ marks: [mark] });
    const row = screen.getByRole('button', { name: /2 April/ });
    fireEvent.focus(row);
    expect(onListFocus).toHaveBeenCalledExactlyOnceWith(mark);
    expect(onListPress).not.toHaveBeenCalled();
    fireEvent.click(row);
    expect(onListPress).toHaveBeenCalledExactlyOnceWith(mark);
    fireEvent.click(screen.getByRole('button', { name: 'Open the review panel' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
  });

  it('grows to its full length without keeping the page waiting', () => {
    const marks = Array.from({ length: 300 }, (_, index) => dateMark({}, { key: String(index) }));
    show({ marks });
    expect(screen.getAllByRole('listitem').length).toBeLessThan(100);
    for (let round = 0; round < 10; round++) act(() => void vi.runAllTimers());
    expect(screen.getAllByRole('listitem')).toHaveLength(300);
  });

  it('leads to the panel without a mark', () => {
    show({});
    const list = within(screen.getByRole('region'));
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Open the review panel']);
  });

  it('is not there on a page that nobody asked to be read', () => {
    show({ awake: false });
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the toolbar of a selection', () => {
  it('has a name and three actions, and leaves the selection alone when pressed', () => {
    const { onHighlight, onNoteSelection, onTagSelection } = show({
      opened: { kind: 'toolbar', anchorage, focusRequest: 0, attaching: false },
    });
    const toolbar = screen.getByRole('toolbar', { name: 'The selected passage' });
    // `fireEvent` says false when the default (giving up the selection) was prevented.
    expect(fireEvent.mouseDown(within(toolbar).getByRole('button', { name: 'Note' }))).toBe(false);
    for (const name of ['Highlight', 'Note', 'Tags']) fireEvent.click(within(toolbar).getByRole('button', { name }));
    for (const action of [onHighlight, onNoteSelection, onTagSelection]) expect(action).toHaveBeenCalledOnce();
  });
});

describe('the toolbar by keyboard', () => {
  it('takes the focus when it is asked to, and the arrow keys go around it', () => {
    show({ opened: { kind: 'toolbar', anchorage, focusRequest: 1, attaching: false } });
    const seen = [focused()];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      seen.push(focused());
    }
    expect(seen).toEqual(['Highlight', 'Note', 'Tags', 'Highlight', 'Tags', 'Highlight', 'Tags']);
  });

  it('leaves the focus where it is until then', () => {
    show({ opened: { kind: 'toolbar', anchorage, focusRequest: 0, attaching: false } });
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the editor', () => {
  it('is a dialog named after the passage', () => {
    show({
      opened: {
        kind: 'editor',
        anchorage,
        id: 'a',
        quote: 'green shipping',
        initial: { comment: '', tags: [], category: null },
        focus: 'comment',
        saving: false,
        problem: null,
      },
    });
    expect(screen.getByRole('dialog', { name: 'Note on “green shipping”' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note' }));
  });
});

describe('a toast', () => {
  it('is a status with one action, and goes by itself', () => {
    const onPress = vi.fn<() => void>();
    const { onCloseToast } = show({ toast: { message: 'Note deleted', action: { label: 'Undo', onPress } } });
    expect(screen.getByRole('status').textContent).toContain('Note deleted');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onPress).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(onCloseToast).toHaveBeenCalledOnce();
  });

  it('stays while it is pointed at', () => {
    const { onCloseToast } = show({ toast: { message: 'Note deleted' } });
    fireEvent.mouseEnter(screen.getByRole('status'));
    vi.advanceTimersByTime(60_000);
    expect(onCloseToast).not.toHaveBeenCalled();
    fireEvent.mouseLeave(screen.getByRole('status'));
    vi.advanceTimersByTime(10_000);
    expect(onCloseToast).toHaveBeenCalledOnce();
  });
});

describe('an announcement', () => {
  it('is said politely', () => {
    show({ announcement: '2 of 9: Ana Ruiz' });
    expect(screen.getByText('2 of 9: Ana Ruiz').getAttribute('aria-live')).toBe('polite');
  });
});
