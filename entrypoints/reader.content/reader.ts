import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageReading } from '../../article/read-page.ts';
import { watchPage } from '../../article/watch-page.ts';
import type { ReaderActions } from '../../components/reader/ReaderControls.tsx';
import { createPainter } from '../../highlights/painter.ts';
import { draftsOf, dropDraft, keepDraft, takeWantedDraft } from '../../messaging/drafts.ts';
import { onLibraryChange } from '../../messaging/library-changes.ts';
import { followPreference } from '../../messaging/preferences.ts';
import { askLibrary } from '../../messaging/send.ts';
import { Cards } from './cards.ts';
import { Correcting } from './correcting.ts';
import { Editing } from './editing.ts';
import { FocusKeeper } from './focus.ts';
import { rangesOf } from './geometry.ts';
import { lastingTexts } from './lasting-texts.ts';
import { layersOf } from './marks.ts';
import { createMount } from './mount.tsx';
import { watchPointer } from './pointer.ts';
import { answerRequests } from './requests.ts';
import { SelectedPassage } from './selected-passage.ts';
import { watchSelection } from './selection.ts';
import { Session } from './session.ts';
import { Settling } from './settling.ts';
import { Stage } from './stage.ts';
import { Undoing } from './undoing.ts';

/**
 * Marks an article and does what the reader asks of it, until `signal` aborts.
 *
 * @param readPage reads what stands in the document now: a page of the web, or a kept article in the library
 */
export function startReader(readPage: () => PageReading, signal: AbortSignal): void {
  const t = lastingTexts(i18n.t);
  const ask = askLibrary;
  let marksShown = true;
  let listening: Promise<void> | undefined;
  let watched: Element | undefined;
  let watching = new AbortController();

  const painter = createPainter(signal);
  const stage = new Stage((view) => {
    // A mark is current as long as its card is open.
    if (view.opened?.kind !== 'card') painter.paint('current', []);
    mount.show(view);
  });
  const session = new Session(
    { ask, readPage },
    () => paint(),
    (code) => undoing.tell(t(code === 'storage-newer' ? 'problem.storageNewer' : 'reader.unread')),
    signal,
  );
  const focus = new FocusKeeper(() => mount.focused());
  const undoing = new Undoing({ session, stage, ask, t });
  const correcting = new Correcting({ session, stage, ask, t }, undoing);
  const cards = new Cards({ session, stage, painter, focus, undoing, t });
  const editing = new Editing(
    {
      session,
      stage,
      painter,
      focus,
      undoing,
      ask,
      t,
      drafts: { of: draftsOf, keep: keepDraft, drop: dropDraft, takeWanted: takeWantedDraft },
      connected: () => browser.runtime?.id !== undefined,
    },
    signal,
  );
  const settling = new Settling({ session, stage, ask, t }, undoing);
  const selected = new SelectedPassage({ session, stage, editing, undoing, settling, focus, t });
  const openPanel = () => void ask('openPanel').then((reply) => undoing.tellProblem(reply));

  const actions: ReaderActions = {
    onHighlight: () => selected.highlight(),
    onNoteSelection: () => selected.note('comment'),
    onTagSelection: () => selected.note('tags'),
    onNote: (mark) => void editing.begin(mark),
    // The card of a mark that is to go does not stand over what is read next until the library has answered.
    onNotOfficial: (mark) => {
      cards.close();
      void correcting.notOfficial(mark);
    },
    onOfficialIs: (mark, official) => correcting.officialIs(mark, official),
    onWatch: (mark, on) => void correcting.watch(mark, on),
    onDateValue: (mark, value) => {
      if (value === null) cards.close();
      return correcting.dateValue(mark, value);
    },
    onEdit: (mark) => void editing.edit(mark),
    onDelete: (mark) => {
      cards.close();
      void editing.remove(mark.annotation.id);
    },
    onShow: (mark) => cards.show(mark),
    onListFocus: (mark) => cards.goTo(mark, false),
    onListPress: (mark) => cards.goTo(mark, true),
    onAccept: (mark) => void settling.accept(mark),
    onDecline: (mark) => void settling.decline(mark),
    onAttach: (note) => settling.begin(note.id),
    onLeaveAttaching: () => settling.cancel(),
    onOpenPanel: openPanel,
    onDraft: (body) => editing.typed(body),
    onSave: (body) => void editing.save(body),
    onCloseEditor: () => editing.leave(),
    onCloseToast: () => stage.set({ toast: null }),
  };
  const controls = new AbortController();
  const mount = createMount(actions, t, controls.signal);
  signal.addEventListener('abort', () => editing.whenSafe(() => controls.abort()), { once: true });

  const paint = () => {
    if (signal.aborted) return;
    const { live } = session.page;
    const layers = layersOf(marksShown ? session.marks : [], session.markLooks, session.looks.categories);
    painter.paintOnly(
      new Map([...layers].map(([layer, spans]) => [layer, spans.flatMap((span) => rangesOf(live, span))])),
    );
    void editing.paint();
    cards.refresh();
    stage.set({
      awake: true,
      marks: session.marks,
      officials: session.detection.officials,
      lost: session.lost,
      changes: session.kept.changes,
      looks: session.looks,
    });
  };
  const showMarks = (shown: boolean) => {
    if (shown === marksShown) return;
    marksShown = shown;
    if (!shown) cards.close();
    paint();
    stage.say(t(shown ? 'reader.marksShown' : 'reader.marksHidden'));
  };

  /** What costs something: not before there is an article, or a wish of the reader. */
  const listen = (): Promise<void> => (listening ??= startListening());
  const startListening = async (): Promise<void> => {
    watch();
    watchPointer(
      {
        hitsAt: (x, y) => (marksShown ? cards.hitsAt(x, y) : []),
        pointedAt: (hits, x, y) => stage.opened?.kind !== 'toolbar' && cards.open(hits, { at: { x, y } }),
        left: () => mount.focused() === null && cards.close(),
        pressedElsewhere: () => cards.close(),
      },
      mount.isOurs,
      signal,
    );
    watchSelection(selected, mount.isOurs, signal);
    for (const leaving of ['pagehide', 'blur'] as const)
      addEventListener(leaving, () => editing.keepDraft(), { signal });
    addEventListener('keydown', onKey, { signal, capture: true });
    onLibraryChange((articles) => {
      const kept = session.kept.saved?.id;
      if (kept === undefined || articles.length === 0 || articles.includes(kept)) void session.ask();
    }, signal);
    await session.ask();
    tellStory();
    if (!(await editing.resume())) stage.whenFree(() => void editing.offerDraft());
  };
  /** What happened to the article since it was kept, said once. */
  const tellStory = (): void => {
    const { changes } = session.kept;
    const lost = session.lost.filter(({ declined }) => declined === undefined).length;
    const parts = [changes > 0 && t('reader.pageChanged', [changes]), lost > 0 && t('reader.notesLost', [lost])];
    const message = parts.filter((part) => part !== false).join(' ');
    if (message === '') return;
    stage.set({ toast: { message, action: { label: t('reader.seeChanges'), onPress: openPanel }, stay: 20_000 } });
  };
  /** Watches what was read. The same container keeps its watch, which asks ever less often on pages that never rest. */
  const watch = (): void => {
    const { container } = session.page.live;
    if (container === watched) return;
    watched = container;
    watching.abort();
    watching = new AbortController();
    watchPage(container, {
      signal: AbortSignal.any([signal, watching.signal]),
      changed: () => {
        void follow();
      },
    });
  };
  const follow = async (): Promise<void> => {
    await session.readAgain();
    if (session.awake) void listen();
    watch();
  };
  const onKey = (event: KeyboardEvent) => {
    // The way into a toolbar that editors have in common; the page keeps the keys while none of ours is open.
    const entered = event.key === 'F10' && event.altKey && selected.enter();
    if (entered || (event.key === 'Escape' && escape(event))) event.preventDefault();
  };
  /** @returns whether it closed something of ours. Our editor hears the key itself while it has the focus. */
  const escape = (event: KeyboardEvent): boolean => {
    const kind = stage.opened?.kind;
    if (kind === undefined) {
      const wasAttaching = settling.isAttaching;
      settling.cancel();
      return wasAttaching;
    }
    if (kind === 'editor' && mount.isOurs(event)) return false;
    cards.close();
    selected.escape();
    editing.leave();
    return true;
  };

  followPreference('marksShown', showMarks, signal);
  followPreference('markLooks', (looks) => session.showAs(looks), signal);
  if (session.awake) void listen();
  else if (session.page.status === 'waiting') watch();
  answerRequests(
    {
      session,
      painter,
      cards,
      selected,
      settling,
      showMarks,
      marksShown: () => marksShown,
      wake: async () => {
        session.wake();
        if (session.page.status !== 'article') await session.readAgain();
        await listen();
      },
    },
    signal,
  );
}
