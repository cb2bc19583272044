// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success, type ProblemCode } from '../../../../annotations/outcome.ts';
import type { PanelProps } from '../../../../components/panel/Panel.tsx';
import type { PanelActions, Situation } from '../../../../components/panel/panel-model.ts';
import { actions, article, library, note, reading, saved } from './samples.ts';
import { showPanel } from './show-panel.tsx';
import { translateFrom } from './translate.ts';

afterEach(cleanup);

const en = await translateFrom('en');
const vietnamese = await translateFrom('vi');

const show = (props: Partial<PanelProps> = {}, t = en) => showPanel(t, props);
const failing = (act: 'save' | 'undo', code: ProblemCode): Partial<PanelActions> => ({
  [act]: () => Promise.resolve(failure(code)),
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** By class: working out the role of each of many rows takes jsdom longer than rendering them. */
const rowCount = () => document.querySelectorAll('.panel-row').length;
const tab = (name: RegExp) => screen.getByRole('tab', { name });

describe('the foot of the panel', () => {
  it('leads to the library, over a page without an article too', () => {
    const openLibrary = vi.fn<() => void>();
    const { update } = show({ actions: actions({ openLibrary }) });
    fireEvent.click(button('Open the library'));
    update({ page: { situation: 'forbidden', reading: null }, library: library({ saved: null }) });
    fireEvent.click(button('Open the library'));
    expect(openLibrary).toHaveBeenCalledTimes(2);
  });
});

describe('the head of the panel', () => {
  it('names outlet, date with its weekday, and title', () => {
    show();
    expect(screen.getByText('Nordhaven Courier')).toBeTruthy();
    expect(screen.getByText(/Friday,? 4 April 2025|Friday, April 4, 2025/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(article.title);
  });

  it('names the host where the outlet is not known, and says that no date was found', () => {
    show({
      page: { situation: 'article', reading: { ...reading, article: { ...article, outlet: null, published: null } } },
      library: library({ saved: null }),
    });
    expect(screen.getByText('news.example')).toBeTruthy();
    expect(screen.getByText(/no date found/)).toBeTruthy();
  });

  it('offers to save an article that is not kept, and says so when it is', async () => {
    const save = vi.fn<PanelActions['save']>(() => Promise.resolve(success(null)));
    const { update } = show({ library: library({ saved: null }), actions: actions({ save }) });
    fireEvent.click(button('Save'));
    expect(save).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Article saved.'));
    update({ library: library() });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('says neither saved nor unsaved before the library has answered', () => {
    show({ library: library({ known: false, saved: null }) });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('says why saving failed', async () => {
    show({ library: library({ saved: null }), actions: actions(failing('save', 'storage-full')) });
    fireEvent.click(button('Save'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en('problem.storageFull')));
  });

  it('keeps removal in a menu that Escape closes', () => {
    const remove = vi.fn<PanelActions['remove']>(() => Promise.resolve(success(null)));
    show({ actions: actions({ remove }) });
    expect(screen.queryByRole('button', { name: 'Remove from library' })).toBeNull();
    fireEvent.click(button('More'));
    fireEvent.keyDown(button('Remove from library'), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Remove from library' })).toBeNull();
    expect(document.activeElement).toBe(button('More'));
    fireEvent.click(button('More'));
    fireEvent.click(button('Remove from library'));
    expect(remove).toHaveBeenCalledOnce();
  });

  it('offers to stand at the side, where the surface can', () => {
    const dock = vi.fn<() => void>();
    const { update } = show({ actions: actions({ dock }) });
    fireEvent.click(button('More'));
    fireEvent.click(button('Keep at the side'));
    expect(dock).toHaveBeenCalledOnce();
    update({ actions: actions() });
    expect(screen.queryByRole('button', { name: 'Keep at the side' })).toBeNull();
  });

  it('offers to open in a tab, and there to go to the page', () => {
    const openInTab = vi.fn<() => void>();
    const goToPage = vi.fn<() => void>();
    const { update } = show({ actions: actions({ openInTab }) });
    fireEvent.click(button('More'));
    fireEvent.click(button('Open in a tab'));
    update({ actions: actions({ goToPage }) });
    fireEvent.click(button('More'));
    expect(screen.queryByRole('button', { name: 'Open in a tab' })).toBeNull();
    fireEvent.click(button('Go to the page'));
    expect([openInTab.mock.calls.length, goToPage.mock.calls.length]).toEqual([1, 1]);
  });

  it('edits the article tags in place', () => {
    const tagArticle = vi.fn<PanelActions['tagArticle']>(() => Promise.resolve(success(null)));
    show({ actions: actions({ tagArticle }) });
    const field = screen.getByRole('combobox', { name: 'Tags of this article' });
    fireEvent.input(field, { target: { value: 'treat' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(tagArticle).toHaveBeenCalledWith(['rivers', 'treaties']);
  });
});

describe('the tabs', () => {
  it('carry counts and follow the arrow keys round', () => {
    show({ library: library({ notes: [note('Ana Ruiz')] }) });
    expect(screen.getAllByRole('tab').map((one) => one.textContent)).toEqual(['Notes 1', 'Officials 1', 'Dates 2']);
    tab(/Notes/).focus();
    fireEvent.keyDown(tab(/Notes/), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(tab(/Dates/));
    expect(tab(/Dates/).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab(/Dates/), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tab(/Notes/));
    fireEvent.keyDown(tab(/Notes/), { key: 'End' });
    expect(screen.getByRole('tabpanel', { name: /Dates/ })).toBeTruthy();
  });

  it('have one stop in the tab order, and panels that name their tab', () => {
    show();
    expect(screen.getAllByRole('tab').filter((one) => one.tabIndex === 0)).toEqual([tab(/Notes/)]);
    for (const one of screen.getAllByRole('tab')) {
      const panel = document.getElementById(one.getAttribute('aria-controls') ?? '');
      expect(panel?.getAttribute('aria-labelledby')).toBe(one.id);
    }
  });

  it('say what to do next when they are empty', () => {
    show({ page: { situation: 'article', reading: { ...reading, detection: { officials: [], mentions: [] } } } });
    expect(screen.getByText(/Select a passage on the page/)).toBeTruthy();
    fireEvent.click(tab(/Officials/));
    expect(screen.getByText(/No officials were found/)).toBeTruthy();
    fireEvent.click(tab(/Dates/));
    expect(screen.getByText(/No dates were found/)).toBeTruthy();
  });

  it.each([
    ['fr', 'panel.empty.language', 'panel.empty.language'],
    ['vi', 'panel.empty.officials', 'panel.empty.dates'],
    [null, 'panel.empty.officials', 'panel.empty.dates'],
  ] as const)(
    'say which languages are recognised when the text is in none of them: %s',
    (language, officials, dates) => {
      const detection = { officials: [], mentions: [] };
      show({ page: { situation: 'article', reading: { ...reading, article: { ...article, language }, detection } } });
      fireEvent.click(tab(/Officials/));
      expect(screen.getByText(en(officials))).toBeTruthy();
      fireEvent.click(tab(/Dates/));
      expect(screen.getByText(en(dates))).toBeTruthy();
    },
  );
});

describe('officials and dates', () => {
  it('shows name, office, country and number of mentions, and goes from mention to mention', async () => {
    const reveal = vi.fn<PanelActions['reveal']>(() => Promise.resolve(true));
    show({ actions: actions({ reveal }) });
    fireEvent.click(tab(/Officials/));
    const row = button(/Ana Ruiz/);
    expect(row.textContent).toBe('Ana Ruiz 2 mentions Foreign Minister · Spain');
    fireEvent.click(row);
    fireEvent.click(row);
    fireEvent.click(row);
    const [first, , second] = reading.detection.mentions;
    expect(reveal.mock.calls).toEqual([first, second, first].map((one) => [{ start: one?.start, end: one?.end }]));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Mention 1 of 2, shown on the page.'));
  });

  it('says whom the reader watches', () => {
    show({ library: library({ watched: new Set(reading.detection.officials.map(({ id }) => id)) }) });
    fireEvent.click(tab(/Officials/));
    expect(screen.getByText('Watched')).toBeTruthy();
    cleanup();
    show({});
    fireEvent.click(tab(/Officials/));
    expect(screen.queryByText('Watched')).toBeNull();
  });

  it('leaves out an official whose every mention was corrected away', () => {
    const detection = {
      ...reading.detection,
      mentions: reading.detection.mentions.filter((one) => one.kind === 'date'),
    };
    show({ page: { situation: 'article', reading: { ...reading, detection } } });
    expect(tab(/Officials/).textContent).toBe('Officials 0');
  });

  it('shows a date with its weekday, its text and how it was worked out', () => {
    show();
    fireEvent.click(tab(/Dates/));
    const row = button(/“?Wednesday/);
    expect(row.textContent).toMatch(/Wednesday,? (2 April|April 2,) 2025/);
    // Said once: the sentence begins with it.
    expect(within(row).queryByText('Wednesday', { selector: 'q' })).toBeNull();
    expect(row.textContent).toContain('“Wednesday” →');
    expect(within(button(/June 10/)).getByText('June 10', { selector: 'q' })).toBeTruthy();
    expect(row.textContent).toContain('the publication date');
  });

  it('shows a screenful of very many at once, and all of them soon', async () => {
    const [, wednesday] = reading.detection.mentions;
    if (wednesday === undefined) throw new Error('no date in the sample');
    const mentions = Array.from({ length: 200 }, (_, index) => ({ ...wednesday, start: index, end: index + 1 }));
    show({ page: { situation: 'article', reading: { ...reading, detection: { officials: [], mentions } } } });
    fireEvent.click(tab(/Dates 200/));
    expect(rowCount()).toBe(60);
    await waitFor(() => expect(rowCount()).toBe(200));
  });

  it('says when a passage cannot be shown any more', async () => {
    show({ actions: actions({ reveal: () => Promise.resolve(false) }) });
    fireEvent.click(tab(/Dates/));
    fireEvent.click(button(/June 10/));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en('panel.notShown')));
  });
});

describe('what stands in the tab', () => {
  const without: readonly Situation[] = [
    'looking',
    'ownLibrary',
    'forbidden',
    'pdf',
    'file',
    'outOfReach',
    'reload',
    'closed',
  ];
  it.each(without)('%s: one sentence, no lists, and export of everything still there', (situation) => {
    show({ page: { situation, reading: null }, library: library({ known: false, saved: null }) });
    expect(screen.getByText(en(`panel.situation.${situation as 'pdf'}`))).toBeTruthy();
    expect(screen.queryByRole('tablist')).toBeNull();
    expect(screen.getByRole('combobox', { name: 'What to export' })).toHaveProperty('value', 'everything');
  });

  it('offers to look again while the page is being built', () => {
    const look = vi.fn<PanelActions['look']>();
    show({
      page: { situation: 'waiting', reading },
      library: library({ known: false, saved: null }),
      actions: actions({ look }),
    });
    expect(screen.getByText(/still being built/)).toBeTruthy();
    fireEvent.click(button('Read the page again'));
    expect(look).toHaveBeenCalledOnce();
  });

  it('offers a reload after an update of the extension', () => {
    const reload = vi.fn<PanelActions['reload']>();
    show({ page: { situation: 'reload', reading: null }, actions: actions({ reload }) });
    fireEvent.click(button('Reload the page'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('keeps notes possible on a page without an article', () => {
    show({ page: { situation: 'page', reading }, library: library({ notes: [note('Ana Ruiz')] }) });
    expect(screen.getByText(/No article was found/)).toBeTruthy();
    expect(button('Ana Ruiz')).toBeTruthy();
  });

  it.each(['storage-refused', 'storage-full', 'storage-newer'] as const)('says that the library fails: %s', (code) => {
    show({ library: library({ known: false, saved: null, problem: { code, detail: '' } }) });
    const name = code.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()) as 'storageFull';
    expect(screen.getByText(en(`problem.${name}`))).toBeTruthy();
  });
});

describe('undo', () => {
  it('offers to take back the last act of the journal, whoever did it', async () => {
    const undo = vi.fn<PanelActions['undo']>(() => Promise.resolve(success(null)));
    show({ library: library({ lastEdit: { edit: 'e1', act: 'delete-annotation' } }), actions: actions({ undo }) });
    expect(screen.getByText('Note deleted.')).toBeTruthy();
    fireEvent.click(button('Undo'));
    expect(undo).toHaveBeenCalledWith('e1');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Undone.'));
  });

  it('can be hidden until the next act', () => {
    const { update } = show({ library: library({ lastEdit: { edit: 'e1', act: 'tag-article' } }) });
    fireEvent.click(button('Dismiss'));
    expect(screen.queryByText('Article tags changed.')).toBeNull();
    update({ library: library({ lastEdit: { edit: 'e2', act: 'tag-article' } }) });
    expect(screen.getByText('Article tags changed.')).toBeTruthy();
  });

  it('says why it could not be done', async () => {
    show({
      library: library({ lastEdit: { edit: 'e1', act: 'edit-annotation' } }),
      actions: actions(failing('undo', 'conflict')),
    });
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en('problem.conflict')));
  });
});

describe('export', () => {
  it.each([
    [false, true],
    [true, false],
  ])('hands nothing out before it is known what is kept (known: %s)', (known, disabled) => {
    show({ library: library({ known, saved: null }) });
    expect(button('To a file')).toHaveProperty('disabled', disabled);
  });

  it('hands over what was chosen and says that it was done', async () => {
    const run = vi.fn<PanelActions['export']>(() => Promise.resolve({ done: 'file', name: 'talks.json' } as const));
    show({ actions: actions({ export: run }) });
    fireEvent.change(screen.getByRole('combobox', { name: 'Format' }), { target: { value: 'json' } });
    fireEvent.click(button('To a file'));
    expect(run).toHaveBeenCalledWith({ what: 'article', format: 'json', to: 'file' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('talks.json'));
  });

  it('offers everything alone while this article is not kept', () => {
    const run = vi.fn<PanelActions['export']>(() => Promise.resolve({ done: 'clipboard' } as const));
    show({ library: library({ saved: null }), actions: actions({ export: run }) });
    fireEvent.click(button('Copy'));
    expect(run).toHaveBeenCalledWith({ what: 'everything', format: 'markdown', to: 'clipboard' });
  });

  it.each([
    [{ done: 'nothing-kept' } as const, /Nothing has been saved/],
    [{ done: 'copy-refused' } as const, /did not allow copying/],
    [{ done: 'failed', problem: { code: 'unexpected', detail: '' } } as const, /./],
  ])('says why nothing came of it: %j', async (result, sentence) => {
    show({ actions: actions({ export: () => Promise.resolve(result) }) });
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(sentence));
  });
});

describe('switches', () => {
  it('shows and turns the marks', () => {
    const toggleMarks = vi.fn<PanelActions['toggleMarks']>();
    show({ actions: actions({ toggleMarks }) });
    const marks = screen.getByRole('switch', { name: 'Marks on the page' });
    expect(marks).toHaveProperty('checked', true);
    fireEvent.click(marks);
    expect(toggleMarks).toHaveBeenCalledOnce();
    expect(marks).toHaveProperty('checked', true);
  });

  it('asks for the site within the click, and shows it only when granted', async () => {
    let asked = false;
    const setAlways = vi.fn<PanelActions['setAlways']>(() => {
      asked = true;
      return Promise.resolve(false);
    });
    show({ site: { host: 'news.example', always: false }, actions: actions({ setAlways }) });
    const site = screen.getByRole('switch', { name: 'Always on news.example' });
    fireEvent.click(site);
    expect(asked).toBe(true);
    expect(setAlways).toHaveBeenCalledWith(true);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en('panel.siteRefused')));
    expect(site).toHaveProperty('checked', false);
  });

  it('gives the site back', async () => {
    const setAlways = vi.fn<PanelActions['setAlways']>(() => Promise.resolve(true));
    show({ site: { host: 'news.example', always: true }, actions: actions({ setAlways }) });
    fireEvent.click(screen.getByRole('switch', { name: 'Always on news.example' }));
    expect(setAlways).toHaveBeenCalledWith(false);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Access to news.example was withdrawn.'));
  });

  it('has no switch for a site that is read anyway', () => {
    show({ site: null });
    expect(screen.queryByRole('switch', { name: /Always/ })).toBeNull();
  });
});

describe('the texts', () => {
  it('come in Vietnamese as well', () => {
    show({ library: library({ saved: { ...saved, language: 'vi' } }) }, vietnamese);
    expect(screen.getAllByRole('tab').map((one) => one.textContent)).toEqual([
      'Ghi chú 0',
      'Quan chức 1',
      'Ngày tháng 2',
    ]);
    fireEvent.click(tab(/Quan chức/));
    expect(button(/Ana Ruiz/).textContent).toContain('Tây Ban Nha');
  });
});
