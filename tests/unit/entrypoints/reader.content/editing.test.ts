// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationBody } from '../../../../annotations/schemas.ts';
import { DRAFT_DELAY } from '../../../../entrypoints/reader.content/drafting.ts';
import type { NoteMark } from '../../../../components/reader/mark.ts';
import { AUTUMN, createWorld, pageOf, RUIZ } from './world.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const body = (comment: string): AnnotationBody => ({ comment, tags: [], category: null });

/** A world in which a note was kept and its mark is known. */
async function withNote() {
  const world = createWorld();
  await world.session.ask();
  await world.editing.begin(AUTUMN);
  await world.editing.save(body('first'));
  const mark = world.session.marks.find((one): one is NoteMark => one.kind === 'note');
  if (mark === undefined) throw new Error('the note has no mark');
  return { ...world, mark };
}

describe('a new note', () => {
  it('is kept on its passage under an id made here', async () => {
    const { editing, library, editor, view, session } = createWorld();
    await editing.begin(AUTUMN);
    const { id, quote } = await editor();
    expect(quote).toBe('sign in the autumn');
    await editing.save(body('A promise'));
    expect(library.data('addAnnotation')).toEqual([
      {
        article: session.page.article,
        annotation: {
          id,
          comment: 'A promise',
          tags: [],
          category: null,
          target: expect.objectContaining({ quote: expect.objectContaining({ exact: 'sign in the autumn' }) }),
        },
      },
    ]);
    expect(await view()).toMatchObject({ opened: null, toast: { message: 'Note saved' } });
    expect(session.marks.filter(({ kind }) => kind === 'note')).toHaveLength(1);
  });

  it('shows its passage while it is written, and no longer', async () => {
    const { editing, painted } = createWorld();
    await editing.begin(AUTUMN);
    expect(painted.get('draft')).toEqual(['sign in the autumn']);
    await editing.save(body('x'));
    expect(painted.get('draft')).toEqual([]);
  });

  it('belongs to the article it was begun on when the page has become another', async () => {
    const pages = [pageOf(), pageOf(['Another story altogether.'], { address: 'https://news.example/other' })];
    const { editing, library, session } = createWorld({ page: () => pages.shift() ?? pageOf() });
    await editing.begin(AUTUMN);
    await session.readAgain();
    expect(session.page.article.address).toBe('https://news.example/other');
    await editing.save(body('Written while the page went on'));
    expect(library.data('addAnnotation')).toMatchObject([{ article: { address: 'https://news.example/talks' } }]);
  });
});

describe('a save that fails', () => {
  it.each([
    ['storage-full', /disk/],
    ['storage-refused', /storage/],
    ['invalid', /could not be accepted/],
    ['unexpected', /wrong/],
    ['disconnected', /What you typed is kept/],
  ] as const)('with %s says so in a sentence and leaves the editor open', async (code, sentence) => {
    const { editing, library, editor, drafts } = createWorld();
    await editing.begin(AUTUMN);
    library.refuse.set('addAnnotation', code);
    await editing.save(body('Kept'));
    expect(await editor()).toMatchObject({ saving: false, problem: expect.stringMatching(sentence) });
    expect([...drafts.kept.values()]).toMatchObject([{ comment: 'Kept' }]);
  });

  it('can be tried again under the same id, so that nothing is kept twice', async () => {
    const { editing, library, view, drafts } = createWorld();
    await editing.begin(AUTUMN);
    library.refuse.set('addAnnotation', 'storage-full');
    await editing.save(body('Once'));
    await editing.save(body('Once'));
    const ids = library.data('addAnnotation').map((data) => (data as { annotation: { id: string } }).annotation.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect((await view()).opened).toBeNull();
    expect(drafts.kept.size).toBe(0);
  });

  it('tells a reader whom an update cut off to copy the text', async () => {
    const { editing, library, editor } = createWorld({ connected: false });
    await editing.begin(AUTUMN);
    library.refuse.set('addAnnotation', 'disconnected');
    await editing.save(body('Typed after the update'));
    expect((await editor()).problem).toMatch(/Copy your text/);
  });
});

describe('a kept note', () => {
  it('is edited as the version that was read, and can be taken back', async () => {
    const { editing, library, mark, view } = await withNote();
    await editing.edit(mark);
    await editing.save(body('second'));
    expect(library.data('editAnnotation')).toEqual([{ id: mark.key, modified: '1', body: body('second') }]);
    (await view()).toast?.action?.onPress();
    await vi.runAllTimersAsync();
    expect(library.data('undo')).toEqual([{ edit: 'edit-editAnnotation' }]);
  });

  it('that was deleted elsewhere is kept anew at the second try', async () => {
    const { editing, library, mark, editor } = await withNote();
    await editing.edit(mark);
    library.annotations.length = 0;
    library.refuse.set('editAnnotation', 'gone');
    await editing.save(body('second'));
    expect((await editor()).problem).toMatch(/no longer/);
    await editing.save(body('second'));
    expect(library.data('addAnnotation')).toMatchObject([{}, { annotation: { id: mark.key, comment: 'second' } }]);
  });

  it('that was changed elsewhere is overwritten only at the second try', async () => {
    const { editing, library, mark, editor } = await withNote();
    await editing.edit(mark);
    library.annotations[0] = { ...mark.annotation, comment: 'other words', modified: '2' };
    library.refuse.set('editAnnotation', 'conflict');
    await editing.save(body('second'));
    expect((await editor()).problem).toMatch(/another window/);
    await editing.save(body('second'));
    expect(library.data('editAnnotation')).toMatchObject([{ modified: '1' }, { modified: '2' }]);
  });

  it('is deleted with a way back', async () => {
    const { editing, mark, view } = await withNote();
    await editing.remove(mark.key);
    expect((await view()).toast).toMatchObject({ message: 'Note deleted', action: { label: 'Undo' } });
  });
});

describe('a draft', () => {
  it('is kept a moment after the last key, not at each', async () => {
    const { editing, drafts } = createWorld();
    await editing.begin(AUTUMN);
    editing.typed(body('A'));
    editing.typed(body('Ab'));
    expect(drafts.kept.size).toBe(0);
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY);
    expect([...drafts.kept.values()]).toMatchObject([{ comment: 'Ab', address: 'https://news.example/talks' }]);
  });

  it('is kept when the editor is left, however long ago the last key was', async () => {
    const { editing, drafts, view } = createWorld();
    await editing.begin(AUTUMN);
    editing.typed(body('Half a thought'));
    await vi.advanceTimersByTimeAsync(10 * DRAFT_DELAY);
    editing.leave();
    expect([...drafts.kept.values()]).toMatchObject([{ comment: 'Half a thought' }]);
    expect(await view()).toMatchObject({ opened: null, toast: { message: 'Draft kept' } });
  });

  it('is one press away when another selection closed the editor over it', async () => {
    const { editing, editor, view, drafts } = createWorld();
    await editing.begin(AUTUMN);
    editing.typed(body('Half a thought'));
    const { id } = await editor();
    editing.leave();
    const { toast } = await view();
    expect(toast?.action?.label).toBe('Continue writing');
    toast?.action?.onPress();
    await vi.runAllTimersAsync();
    expect(await editor()).toMatchObject({ id, initial: { comment: 'Half a thought' } });
    await editing.save(body('A whole thought'));
    expect(drafts.kept.size).toBe(0);
  });

  it('is offered although a newer one belongs to a note that was deleted since', async () => {
    const { editing, drafts, view } = createWorld();
    await editing.begin(AUTUMN);
    editing.typed(body('Half a thought'));
    editing.leave();
    const [older] = drafts.kept.values();
    if (older === undefined) throw new Error('no draft was kept');
    const orphan = { ...older, id: 'gone', target: null, modified: '2025-04-05T08:00:00.000Z' };
    drafts.kept.clear();
    for (const draft of [orphan, older]) drafts.kept.set(draft.id, draft);
    await editing.offerDraft();
    expect((await view()).toast).toMatchObject({ message: 'You have an unsaved note on “sign in the autumn”' });
  });

  it('opens by itself when it was asked for in the library', async () => {
    // jsdom lays nothing out.
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    const { editing, editor, drafts } = createWorld();
    expect(await editing.resume()).toBe(false);
    await editing.begin(AUTUMN);
    editing.typed(body('Half a thought'));
    editing.leave();
    [drafts.wanted = null] = drafts.kept.keys();
    expect(await editing.resume()).toBe(true);
    expect(await editor()).toMatchObject({ quote: 'sign in the autumn', initial: { comment: 'Half a thought' } });
  });

  it('comes back when the same passage is noted again, and on no other', async () => {
    const { editing, editor } = createWorld();
    await editing.begin(AUTUMN);
    editing.typed(body('Half a thought'));
    editing.leave();
    await editing.begin(RUIZ);
    expect((await editor()).initial.comment).toBe('');
    editing.leave();
    await editing.begin(AUTUMN);
    expect((await editor()).initial.comment).toBe('Half a thought');
  });

  it('is offered when the page is opened again', async () => {
    const { editing, editor, view } = createWorld();
    await editing.begin(AUTUMN);
    editing.typed(body('Half a thought'));
    editing.leave();
    await editing.offerDraft();
    const { toast } = await view();
    expect(toast).toMatchObject({ message: 'You have an unsaved note on “sign in the autumn”' });
    toast?.action?.onPress();
    await vi.runAllTimersAsync();
    expect((await editor()).initial.comment).toBe('Half a thought');
  });

  it('is none when nothing was written, or all of it taken away', async () => {
    const { editing, drafts } = createWorld();
    await editing.begin(AUTUMN);
    editing.leave();
    await editing.begin(AUTUMN);
    editing.typed(body('x'));
    await vi.runAllTimersAsync();
    editing.typed(body(''));
    editing.leave();
    await vi.runAllTimersAsync();
    expect(drafts.kept.size).toBe(0);
  });

  it('is kept when the page is left or the script is stopped in the middle of a word', async () => {
    const { editing, drafts, stop } = createWorld();
    await editing.begin(AUTUMN);
    editing.typed(body('in the mid'));
    stop.abort();
    await vi.runAllTimersAsync();
    expect([...drafts.kept.values()]).toMatchObject([{ comment: 'in the mid' }]);
  });

  it('that cannot be kept is told of while there is time to copy it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { editing, drafts, editor, link } = createWorld();
    await editing.begin(AUTUMN);
    drafts.broken = true;
    link.connected = false;
    editing.typed(body('Four pages'));
    await vi.runAllTimersAsync();
    expect((await editor()).problem).toMatch(/Copy your text/);
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('being replaced after an update of the extension', () => {
  it('waits for the reader to copy what can be kept nowhere else', async () => {
    const { editing, editor, link } = createWorld();
    const gone = vi.fn<() => void>();
    await editing.begin(AUTUMN);
    editing.typed(body('Four pages'));
    link.connected = false;
    editing.whenSafe(gone);
    expect((await editor()).problem).toMatch(/Copy your text/);
    expect(gone).not.toHaveBeenCalled();
    editing.leave();
    expect(gone).toHaveBeenCalledOnce();
  });

  it.each([
    ['nothing is being written', async () => {}],
    ['nothing was typed', async ({ editing }: ReturnType<typeof createWorld>) => editing.begin(AUTUMN)],
  ])('does not wait when %s', async (_, prepare) => {
    const world = createWorld({ connected: false });
    await prepare(world);
    const gone = vi.fn<() => void>();
    world.editing.whenSafe(gone);
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('a highlight', () => {
  it('is kept without a word, and its toast takes it back', async () => {
    const { editing, library, view } = createWorld();
    await editing.highlight(AUTUMN);
    expect(library.data('addAnnotation')).toMatchObject([{ annotation: { comment: '', tags: [], category: null } }]);
    (await view()).toast?.action?.onPress();
    await vi.runAllTimersAsync();
    expect(library.data('deleteAnnotation')).toHaveLength(1);
  });

  it('that was not kept is told of', async () => {
    const { editing, library, view } = createWorld();
    library.refuse.set('addAnnotation', 'storage-full');
    await editing.highlight(AUTUMN);
    expect((await view()).toast?.message).toMatch(/disk/);
  });
});
