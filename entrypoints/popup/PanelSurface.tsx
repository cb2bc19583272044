import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel.tsx';
import type { NoteDraft, PanelActions, PanelSite } from '../../components/panel/panel-model.ts';
import { LooksContext } from '../../components/looks.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { STARTING_LOOKS } from '../../annotations/category.ts';
import { describeTarget } from '../../anchoring/describe-target.ts';
import { textMark } from '../../annotations/fingerprint.ts';
import { failure } from '../../annotations/outcome.ts';
import { unseenChanges } from '../../annotations/text-changes.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';
import type { dropDraft, draftsOf, keepDraft } from '../../messaging/drafts.ts';
import type { Library } from '../../storage/library.ts';
import { problemOf } from '../../storage/problems.ts';
import { articleState, watchedIn } from './article-state.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { ExportPlaces } from '../library/carry-out.ts';
import { exportNotes, type WithCatalogue } from './export-notes.ts';
import { isAlways, setAlways, siteOf } from './site-access.ts';
import { useBackupDue } from './use-backup-due.ts';
import { useLibraryHeld } from './use-library-held.ts';
import { useLiveQuery } from './use-live-query.ts';
import { watchPage, type PageWatch, type TabPage } from './watch-page.ts';
import type { World } from './world.ts';

export interface PanelSurfaceProps {
  readonly tabId: number;
  /** Opened by a click on the icon, which lets us look into the tab. */
  readonly byIcon: boolean;
  readonly world: World;
  readonly library: Library;
  readonly drafts: { draftsOf: typeof draftsOf; keepDraft: typeof keepDraft; dropDraft: typeof dropDraft };
  /** What exports read. */
  readonly withCatalogue: WithCatalogue;
  readonly places: ExportPlaces;
  readonly openLibrary: PanelActions['openLibrary'];
  readonly openBackup: PanelActions['openBackup'];
  readonly openInTab: PanelActions['openInTab'];
  readonly goToPage: PanelActions['goToPage'];
  readonly dock: PanelActions['dock'];
  /** Gives the page to the reader, who has something to do there; `null` where it is in sight anyway. */
  readonly leaveForPage: (() => void) | null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The review panel of one tab: what the page says, what the library holds, and the acts on both. */
export function PanelSurface(props: PanelSurfaceProps): JSX.Element {
  const t = useTranslate();
  const { tabId, byIcon, world, library, places, openInTab, goToPage, dock } = props;
  const [page, setPage] = useState<TabPage>({ situation: 'looking', reading: null, address: null });
  const watch = useRef<PageWatch | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    watch.current = watchPage({ id: tabId, byIcon }, world, setPage, abort.signal);
    return () => abort.abort();
  }, [tabId]);

  const { reading } = page;
  const article = reading !== null && reading.status !== 'waiting' ? reading.article : null;
  const address = article?.address ?? page.address;
  const identity = article ?? (address === null ? null : { address, text: '', blocks: [] });
  const state = useLiveQuery(address, () => articleState(library, identity), [identity?.text]);
  const watched = useLiveQuery(address, () => watchedIn(library, reading), [reading?.detection]).value;
  const drafts = useDrafts(props.drafts, address);
  const [site, refreshSite] = useSite(page.address, world);
  const backupDue = useBackupDue(library);
  const held = useLibraryHeld(world.isLibraryHeld);
  const saved = state.value?.saved ?? null;

  const changes = useMemo(
    () => (saved === null || article === null ? [] : unseenChanges(saved, article)),
    [saved?.text, saved?.seen, article?.text],
  );

  const actions: PanelActions = {
    look: () => watch.current?.look(),
    reload: () => void world.browser.tabs.reload(tabId),
    reveal: async (passage) => {
      const found = (await world.reader.reveal(tabId, passage).catch(() => null)) ?? false;
      if (!found) watch.current?.look();
      return found;
    },
    toggleMarks: () => {
      const toggled = world.reader.toggleMarks(tabId);
      void toggled.finally(() => watch.current?.look());
    },
    save: async () =>
      reading === null ? failure('gone') : await library.saveArticle(reading.article, reading.detection),
    remove: async () => (saved === null ? failure('gone') : await library.deleteArticle(saved.id)),
    tagArticle: async (tags) => {
      if (saved !== null) return await library.tagArticle(saved.id, tags);
      if (reading === null) return failure('gone');
      const kept = await library.saveArticle(reading.article, reading.detection);
      return kept.ok ? await library.tagArticle(kept.value.id, tags) : kept;
    },
    editNote: (id, modified, body) => library.editAnnotation(id, modified, body),
    deleteNote: (id) => library.deleteAnnotation(id),
    acceptWording: async ({ id, modified }, place) => {
      if (article === null) return failure('gone');
      return await library.settleAnnotation(id, modified, {
        target: describeTarget(article.text, place, article.blocks),
      });
    },
    declineWording: ({ id, modified, target }, declined) =>
      library.settleAnnotation(id, modified, { target, declined }),
    attach: async (annotation) => {
      const begun = (await world.reader.attach(tabId, annotation).catch(() => null)) ?? false;
      if (begun) props.leaveForPage?.();
      return begun;
    },
    seeChanges: async () =>
      saved === null || article === null ? failure('gone') : await library.seeChanges(saved.id, textMark(article.text)),
    correctArticle: async (particulars) => {
      if (saved !== null) return await library.correctArticle(saved.id, particulars);
      if (reading === null) return failure('gone');
      const kept = await library.saveArticle(reading.article, reading.detection);
      return kept.ok ? await library.correctArticle(kept.value.id, particulars) : kept;
    },
    removeCorrection: (id) => library.removeCorrection(id),
    undo: (edit) => library.undo(edit),
    keepDraft: drafts.keep,
    dropDraft: drafts.drop,
    export: ({ what, ...order }) =>
      exportNotes(
        what === 'everything' ? { by: what } : { by: 'articles', ids: saved === null ? [] : [saved.id] },
        order,
        props.withCatalogue,
        places,
      ),
    setAlways: (on) => {
      if (site === null) return Promise.resolve(false);
      const asked = setAlways(site, on, world);
      return asked.finally(() => void refreshSite());
    },
    openLibrary: props.openLibrary,
    openBackup: props.openBackup,
    openInTab,
    goToPage,
    dock,
  };

  return (
    <LooksContext.Provider value={state.value?.looks ?? STARTING_LOOKS}>
      <Panel
        page={page}
        library={{
          known: state.value !== undefined && (article !== null || saved !== null),
          saved,
          notes: state.value?.notes ?? [],
          tags: state.value?.tags ?? [],
          lastEdit: state.value?.lastEdit ?? null,
          watched: watched ?? NOBODY,
          changes,
          corrections: state.value?.corrections ?? [],
          problem: state.error !== undefined ? problemOf(state.error) : held ? { code: 'busy', detail: '' } : null,
        }}
        drafts={drafts.typed}
        site={site}
        backupDue={backupDue}
        formats={EXPORT_FORMATS.map(({ id }) => ({ id, name: t(`panel.formats.${id}`) }))}
        actions={actions}
      />
    </LooksContext.Provider>
  );
}

/** What was typed for notes of the article at `address` and not saved, and where what is typed goes. */
function useDrafts(store: PanelSurfaceProps['drafts'], address: string | null) {
  const [typed, setTyped] = useState<{ address: string; drafts: readonly NoteDraft[] } | null>(null);
  const keeper = useMemo(() => createDraftKeeper<Parameters<typeof keepDraft>[0]>(store, console.error), []);
  useEffect(() => {
    if (address === null) return;
    let stale = false;
    const look = async () => {
      const all = await store.draftsOf(address).catch((error: unknown) => {
        console.error(error);
        return [];
      });
      if (!stale) setTyped({ address, drafts: all.flatMap(noteDraftOf) });
    };
    void look();
    return () => {
      stale = true;
    };
  }, [address]);
  const change = (note: string, drafts: readonly NoteDraft[]) =>
    setTyped((last) => last && { ...last, drafts: [...last.drafts.filter((draft) => draft.note !== note), ...drafts] });
  return {
    typed: typed !== null && typed.address === address ? typed.drafts : null,
    keep: (draft: NoteDraft) => {
      if (address === null) return;
      const { note, modified, body } = draft;
      keeper.keep({ id: note, address, target: null, modified, ...body, tags: [...body.tags] });
      change(note, [draft]);
    },
    drop: (note: string) => {
      keeper.drop(note);
      change(note, []);
    },
  };
}

type StoredDraft = Awaited<ReturnType<typeof draftsOf>>[number];

/** A draft of a kept note; drafts of new notes belong to the page, where their passage is. */
function noteDraftOf({ id, modified, comment, tags, category }: StoredDraft): NoteDraft[] {
  return modified === null ? [] : [{ note: id, modified, body: { comment, tags: [...tags], category } }];
}

/** The site of the page and whether it is always read; refreshed when the browser's permissions change. */
function useSite(address: string | null, world: World) {
  const [always, setAlwaysShown] = useState<{ origin: string; always: boolean } | null>(null);
  const site = useMemo(() => siteOf(address), [address]);
  const refresh = async () => {
    if (site === null) return;
    setAlwaysShown({ origin: site.origin, always: await isAlways(site, world) });
  };
  useEffect(() => {
    void refresh();
    const { onAdded, onRemoved } = world.browser.permissions;
    const changed = () => void refresh();
    onAdded.addListener(changed);
    onRemoved.addListener(changed);
    return () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    };
  }, [site?.origin]);
  const shown: (PanelSite & { readonly origin: string }) | null =
    site !== null && always !== null && always.origin === site.origin ? { ...site, always: always.always } : null;
  return [shown, refresh] as const;
}
