import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { STARTING_LOOKS } from '../../annotations/category.ts';
import { problemText } from '../../components/controls/problem-text.ts';
import { ArticlesView } from '../../components/library/ArticlesView.tsx';
import { LibraryFrame, type LibraryFrameProps } from '../../components/library/LibraryFrame.tsx';
import type { ArticleListActions } from '../../components/library/library-model.ts';
import { formatRoute, NOTHING_ASKED, type View } from '../../components/library/route.ts';
import { LooksContext } from '../../components/looks.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { EXPORT_FORMATS } from '../../export/registry.ts';
import { isLibraryHeld } from '../../messaging/library-work.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { problemOf } from '../../storage/problems.ts';
import { exportNotes } from '../popup/export-notes.ts';
import type { ExportPlaces } from './carry-out.ts';
import { Backup, type BackupProps } from './Backup.tsx';
import { useBackupDue } from '../popup/use-backup-due.ts';
import { Drafts, type DraftsProps } from './Drafts.tsx';
import { Export } from './Export.tsx';
import { Officials, type OfficialsProps } from './Officials.tsx';
import { OpenArticle, type OpenArticleProps } from './OpenArticle.tsx';
import { routeOfScope } from './scope-route.ts';
import { Reprints } from './Reprints.tsx';
import { Settings, type SettingsProps } from './Settings.tsx';
import { useLibraryHeld } from '../popup/use-library-held.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { useArticles } from './use-articles.ts';
import { Tags } from './Tags.tsx';
import { Timeline } from './Timeline.tsx';
import { ToldAbove } from './Unanswered.tsx';
import { useLast } from './use-last.ts';
import { useRoute } from './use-route.ts';
import { useWork } from './use-work.ts';

export interface LibrarySurfaceProps {
  readonly catalogue: Catalogue;
  readonly places: ExportPlaces;
  readonly readKept: OpenArticleProps['readKept'];
  readonly browser: SettingsProps['browser'] & BackupProps['browser'];
  readonly setting: SettingsProps['setting'];
  readonly persist: SettingsProps['persist'];
  /** Opens a page of the web in a tab of its own. */
  readonly openPage: DraftsProps['openPage'];
}

/** A view as it is gone to, with nothing asked of it. */
const hrefOf = (view: View) => formatRoute({ ...NOTHING_ASKED, view });

/** The group of articles that tell the story of this one. */
const reprintsHrefOf = (id: string) => formatRoute({ ...NOTHING_ASKED, view: 'reprints', open: id });

/** The library page: what the address asks for, what the library holds of it, and the acts on it. */
export function LibrarySurface(props: LibrarySurfaceProps): JSX.Element {
  const { catalogue, places, readKept, browser, setting, persist, openPage } = props;
  const t = useTranslate();
  const [route, go] = useRoute();
  const [toast, setToast] = useState<LibraryFrameProps['toast']>(null);
  /** Counts up to read the open article anew. */
  const [opening, reopen] = useState(0);
  const due = useBackupDue(catalogue);
  const { list, error, showRange } = useArticles(catalogue, route);
  const { work, run } = useWork();
  const held = useLibraryHeld(isLibraryHeld) && route.view !== 'backup' && work === null;

  const looks = useLast(useLiveQuery('looks', () => catalogue.looks(), []).value) ?? STARTING_LOOKS;

  const say = (message: string, action?: { label: string; onPress: () => void }) =>
    setToast((last) => ({ message, action, key: (last?.key ?? 0) + 1 }));
  const undo = async (edit: string) => {
    const outcome = await run(t('library.doing.undo'), (options) => catalogue.undo(edit, options));
    if (outcome === null) say(t('library.backup.stopped'), undoing(edit));
    else say(outcome.ok ? t('library.done.undone') : problemText(outcome.problem.code, t));
  };
  const undoing = (edit: string) => ({ label: t('form.undo'), onPress: () => void undo(edit) });
  /** Waits for an act and says how it went, with the way back. One that may take long is given what watches and stops it. */
  const act: OfficialsProps['act'] = async (done, outcome, doing = t('library.doing.change')) => {
    const result = typeof outcome === 'function' ? await run(doing, outcome) : await outcome;
    if (result === null) {
      say(t('library.backup.stopped'));
      return false;
    }
    if (!result.ok) {
      say(problemText(result.problem.code, t));
      return false;
    }
    say(done, undoing(result.value.edit));
    return true;
  };

  const actions: ArticleListActions = {
    setQuery: (query) => go({ ...route, query }, 'replace'),
    setOrder: (order) => go({ ...route, order }, 'replace'),
    showRange,
    hrefOf: (id) => formatRoute({ ...route, open: id, at: null }),
    reprintsHrefOf,
    exportMore: (ids) => go(routeOfScope({ by: 'articles', ids }), 'go'),
    allIds: () => catalogue.articleIds(route.query, route.order),
    tag: (ids, change) => void act(t('library.done.tagged'), (options) => catalogue.tagArticles(ids, change, options)),
    archive: (ids, archived) =>
      void act(t(archived ? 'library.done.archived' : 'library.done.unarchived'), (options) =>
        catalogue.archiveArticles(ids, archived, options),
      ),
    remove: (ids) =>
      void act(
        t('library.done.removed'),
        (options) => catalogue.deleteArticles(ids, options),
        t('library.doing.remove', ids.length),
      ),
    export: async (ids, format) => {
      const result = await exportNotes(
        { by: 'articles', ids },
        { format, to: 'file' },
        (read) => read(catalogue),
        places,
      );
      if (result.done === 'file') say(t('library.done.exported', [result.name]));
      else if (result.done === 'failed') say(problemText(result.problem.code, t));
      else say(t('library.done.nothing'));
    },
  };

  const opened =
    route.open === null ? (
      <p class="library-aside">{t('library.pick')}</p>
    ) : (
      <OpenArticle
        key={opening}
        id={route.open}
        catalogue={catalogue}
        readKept={readKept}
        place={route.at}
        listHref={formatRoute({ ...route, open: null, at: null })}
        exportHref={formatRoute(routeOfScope({ by: 'articles', ids: [route.open] }))}
        reprintsHref={reprintsHrefOf(route.open)}
        actions={{
          tag: (tags) => void act(t('library.done.tagged'), catalogue.tagArticle(route.open ?? '', tags)),
          archive: (archived) => actions.archive([route.open ?? ''], archived),
          remove: () => {
            actions.remove([route.open ?? '']);
            go({ ...route, open: null, at: null }, 'go');
          },
        }}
      />
    );

  return (
    <LooksContext.Provider value={looks}>
      <LibraryFrame
        view={route.view}
        hrefOf={hrefOf}
        reminder={
          held ? (
            problemText('busy', t)
          ) : due === null || route.view === 'backup' ? null : (
            <>
              {t(due.never ? 'library.backup.dueNever' : 'library.backup.due', due.days)}{' '}
              <a href={hrefOf('backup')}>{t('library.backup.out')}</a>
            </>
          )
        }
        problem={error === undefined ? null : problemText(problemOf(error).code, t)}
        work={work}
        toast={toast}
        onCloseToast={() => setToast(null)}
      >
        <ToldAbove.Provider value={error !== undefined}>
          {route.view === 'articles' && (
            <ArticlesView
              list={list}
              actions={actions}
              formats={EXPORT_FORMATS.map(({ id }) => ({ id, name: t(`panel.formats.${id}`) }))}
              notice={
                <Drafts
                  catalogue={catalogue}
                  openKept={(id) => {
                    go({ ...route, open: id, at: null }, 'go');
                    reopen(opening + 1);
                  }}
                  openPage={openPage}
                  say={say}
                />
              }
            >
              {opened}
            </ArticlesView>
          )}
          {route.view === 'officials' && <Officials catalogue={catalogue} route={route} go={go} act={act} />}
          {route.view === 'timeline' && (
            <Timeline catalogue={catalogue} route={route} go={go} facets={list.facets}>
              {opened}
            </Timeline>
          )}
          {route.view === 'reprints' && <Reprints catalogue={catalogue} route={route} go={go} act={act} />}
          {route.view === 'tags' && <Tags catalogue={catalogue} act={act} />}
          {route.view === 'export' && <Export catalogue={catalogue} route={route} go={go} places={places} say={say} />}
          {route.view === 'backup' && <Backup catalogue={catalogue} places={places} browser={browser} say={say} />}
          {route.view === 'settings' && (
            <Settings catalogue={catalogue} browser={browser} setting={setting} persist={persist} say={say} act={act} />
          )}
        </ToldAbove.Provider>
      </LibraryFrame>
    </LooksContext.Provider>
  );
}
