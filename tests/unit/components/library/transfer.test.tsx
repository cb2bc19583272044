// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { STARTING_MARK_LOOKS, type OfficialForm } from '../../../../annotations/mark-looks.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupView, type BackupViewProps } from '../../../../components/library/BackupView.tsx';
import type { ExportActions, ExportList } from '../../../../components/library/export-model.ts';
import { ExportView } from '../../../../components/library/ExportView.tsx';
import type { Incoming } from '../../../../components/library/transfer-model.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';

const en = await translateFrom('en');
afterEach(cleanup);

const NONE = { add: 0, replace: 0, keep: 0, same: 0, skip: 0 };

function showBackup(incoming: Incoming, rest: Partial<BackupViewProps> = {}) {
  const actions = {
    backUp: vi.fn<() => void>(),
    cancel: vi.fn<() => void>(),
    setReminder: vi.fn<BackupViewProps['actions']['setReminder']>(),
    setAutomatic: vi.fn<(on: boolean) => void>(),
    take: vi.fn<(file: File) => void>(),
    carryOut: vi.fn<BackupViewProps['actions']['carryOut']>(),
    undo: vi.fn<() => void>(),
    leave: vi.fn<() => void>(),
  };
  render(
    <TranslateContext.Provider value={en}>
      <BackupView
        last={null}
        going={null}
        reminder={30}
        automatic={false}
        incoming={incoming}
        undoable={false}
        actions={actions}
        {...rest}
      />
    </TranslateContext.Provider>,
  );
  return actions;
}

const button = (name: string) => screen.getByRole('button', { name });

/** How marks look, with this line for officials. */
const said = (official: OfficialForm) => ({
  label: 'markLooks',
  words: '',
  tags: [],
  preference: {
    name: 'markLooks' as const,
    value: { ...STARTING_MARK_LOOKS, official: { shown: true, form: official, colour: 'blue' as const } },
    modified: '2026-03-02T08:00:00.000Z',
  },
});

describe('the backup page', () => {
  it('says what the last backup held, and what it writes now, with the way to stop it', () => {
    const last = { at: '2026-03-07T09:30:00.000Z', articles: 12, notes: 1 };
    const { cancel } = showBackup({ step: 'none' }, { last, going: { done: 3, total: 12 } });
    expect(screen.getByText(/12 articles, 1 note\b/)).toBeTruthy();
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Writing the backup…' }).value).toBe(3);
    fireEvent.click(button('Cancel'));
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('shows both versions of what disagrees, and which of them stays', () => {
    const conflict = {
      kind: 'annotation',
      id: 'a',
      hereId: 'a',
      reason: 'file-newer',
      here: '2026-03-01T08:00:00.000Z',
      there: '2026-03-02T08:00:00.000Z',
      says: { label: 'quoted', words: 'theirs', tags: [] },
      hereSays: { label: 'quoted', words: 'mine', tags: ['north'] },
    } as const;
    const counts = {
      article: NONE,
      annotation: { ...NONE, replace: 1 },
      correction: NONE,
      person: NONE,
      category: NONE,
      tagLook: NONE,
      preference: { ...NONE, replace: 1 },
    };
    const look = { label: 'visit', words: '', tags: [], look: { tint: 'teal', shape: 'star' } } as const;
    const category = {
      ...conflict,
      kind: 'category',
      id: 'visit',
      hereId: 'visit',
      says: look,
      hereSays: null,
    } as const;
    const looks = { ...conflict, kind: 'preference', says: said('dashed'), hereSays: said('thin') } as const;
    const conflicts = [conflict, category, looks];
    const plan = { kind: 'restore', exported: '2026-03-07T09:30:00.000Z', counts, conflicts } as const;
    const { carryOut } = showBackup({ step: 'planned', name: 'b.jsonl', plan });
    for (const words of ['mine', 'theirs', 'north']) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getAllByText(/In the file.*stays/)).toHaveLength(3);
    expect(screen.getByText('Officials: dashed, blue; Dates: dotted, ochre; Notes: medium')).toBeTruthy();
    expect(screen.getAllByText('Visit or meeting')).toHaveLength(2);
    expect(screen.getByText('Teal, Star')).toBeTruthy();
    fireEvent.click(button('Restore'));
    expect(carryOut).toHaveBeenCalledWith({ watch: false });
  });

  it('offers to take back what was taken in, then and when the page is opened again', () => {
    const done = { step: 'done', name: 'b.jsonl', sentence: 'Taken in.', undone: false } as const;
    for (const incoming of [done, { step: 'none' } as const]) {
      const { undo } = showBackup(incoming, { undoable: true });
      fireEvent.click(button('Undo'));
      expect(undo).toHaveBeenCalledOnce();
      cleanup();
    }
    showBackup({ step: 'none' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers nothing to carry out where a file would change nothing', () => {
    const plan = { kind: 'notes', notes: [], known: 2, refused: [], passedOver: [] } as const;
    showBackup({ step: 'planned', name: 'n.json', plan });
    expect(screen.getByText('No new notes. 2 are in the library already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('says where a file is at fault and that nothing was touched, and takes another that is dropped', () => {
    const { take } = showBackup({ step: 'refused', name: 'b', sentence: 'Nothing was touched.', detail: 'line 3: no' });
    expect(screen.getByRole('alert').textContent).toBe('Nothing was touched.line 3: no');
    const file = new File(['x'], 'c.jsonl');
    const drop = button('Choose a file').parentElement;
    if (drop === null) throw new Error('nowhere to drop');
    fireEvent.drop(drop, { dataTransfer: { files: [file] } });
    expect(take).toHaveBeenCalledWith(file);
  });
});

const FORMAT = { id: 'markdown', name: 'Markdown', takes: ['template'], binary: false, printable: true } as const;

function showExport(rest: Partial<ExportList> = {}) {
  const actions = {
    setScope: vi.fn<ExportActions['setScope']>(),
    setFormat: vi.fn<ExportActions['setFormat']>(),
    set: vi.fn<ExportActions['set']>(),
    run: vi.fn<ExportActions['run']>(),
    cancel: vi.fn<() => void>(),
    printed: vi.fn<() => void>(),
  };
  const list: ExportList = {
    scope: { by: 'everything' },
    articles: 2,
    title: null,
    groups: [{ name: 'To read', formats: [FORMAT] }],
    format: FORMAT,
    settings: { byteOrderMark: false, groupBy: 'country', template: null, datesFrom: null, without: new Set() },
    groupings: ['country', 'person'],
    officials: [{ value: 'kari nordmann', label: 'Kari Nordmann', articles: 1 }],
    tags: ['north'],
    template: { ours: '# {{title}}', fault: null },
    dates: [],
    preview: { kind: 'text', text: '# Talks', cut: true },
    going: null,
    printing: null,
    ...rest,
  };
  render(
    <TranslateContext.Provider value={en}>
      <ExportView list={list} actions={actions} />
    </TranslateContext.Provider>,
  );
  return actions;
}

describe('the export page', () => {
  it('takes a part of the library to file, clipboard or printer', () => {
    const { setScope, run } = showExport();
    fireEvent.click(screen.getByRole('radio', { name: 'A tag' }));
    expect(setScope).toHaveBeenCalledWith({ by: 'tag', tag: 'north' });
    for (const name of ['To a file', 'Copy', 'Print']) fireEvent.click(button(name));
    expect(run.mock.calls).toEqual([['file'], ['clipboard'], ['print']]);
  });

  it('writes nothing by a template that has a fault, and says in which line it is', () => {
    const settings = {
      byteOrderMark: false,
      groupBy: 'country',
      template: '{{#a}}',
      datesFrom: null,
      without: new Set<string>(),
    };
    const { set } = showExport({
      settings,
      template: { ours: '', fault: 'Line 1: “a” is opened and not closed.' },
    });
    expect(screen.getByText(/Line 1/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'To a file' }).disabled).toBe(true);
    fireEvent.click(button('Take ours again'));
    expect(set).toHaveBeenCalledWith({ template: null });
  });

  it('lets dates be taken out of a calendar one by one', () => {
    const format = { ...FORMAT, id: 'calendar', takes: ['dates'] } as const;
    const dates = [{ id: 'a/2026-03-03', first: '2026-03-03', last: '2026-03-03', title: 'Talks' }];
    const { set } = showExport({ format, dates });
    fireEvent.click(screen.getByRole('checkbox', { name: /2026-03-03/ }));
    expect(set).toHaveBeenCalledWith({ without: new Set(['a/2026-03-03']) });
  });

  it('shows a page in a frame that runs nothing', () => {
    showExport({ preview: { kind: 'page', text: '<!doctype html><p>Talks</p>', cut: false } });
    const frame = screen.getByTitle('Preview');
    expect(frame.getAttribute('sandbox')).toBe('allow-same-origin allow-modals');
  });
});
