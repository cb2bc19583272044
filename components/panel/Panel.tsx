import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../annotations/schemas.ts';
import { correctedArticle } from '../../annotations/saved-article.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { AnnounceContext, type Announce } from './announcement.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { DateList, datesOf } from './DateList.tsx';
import { ExportBar } from './ExportBar.tsx';
import { NoteList } from './NoteList.tsx';
import { OfficialList, officialsOf } from './OfficialList.tsx';
import type { NoteDraft, PanelActions, PanelLibrary, PanelPage, PanelSite } from './panel-model.ts';
import { problemText } from '../controls/problem-text.ts';
import { SituationNote } from './SituationNote.tsx';
import { Story } from './Story.tsx';
import { Switch } from './Switch.tsx';
import { Tabs } from './Tabs.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useFootHeight } from './use-foot-height.ts';

export interface PanelProps {
  readonly page: PanelPage;
  readonly library: PanelLibrary;
  /** `null` until they have been looked up. */
  readonly drafts: readonly NoteDraft[] | null;
  /** `null` where "always on this site" makes no sense: a named news site, a browser page. */
  readonly site: PanelSite | null;
  /** How many days old the last backup is, or the oldest article where there is none; `null`: none is due. */
  readonly backupDue: { readonly days: number; readonly never: boolean } | null;
  readonly formats: readonly { readonly id: string; readonly name: string }[];
  readonly actions: PanelActions;
}

/** Milliseconds. */
const SAID_FOR = 8_000;

/** The review panel: one article with its notes, officials and dates. The popup and the side panel show it. */
export function Panel({ page, library, drafts, site, backupDue, formats, actions }: PanelProps): JSX.Element {
  const t = useTranslate();
  const foot = useFootHeight();
  const [said, setSaid] = useState({ sentence: '', kind: 'word', count: 0 });
  const announce = useMemo<Announce>(
    () =>
      (sentence, kind = 'word') =>
        setSaid((last) => ({ sentence, kind, count: last.count + 1 })),
    [],
  );
  // A word of success is not for keeping; why something failed stays until the next word.
  useEffect(() => {
    if (said.kind === 'problem' || said.sentence === '') return;
    const timer = setTimeout(() => announce(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const { situation } = page;
  // What the reader set outranks what was read.
  const reading = useMemo(
    () => page.reading && { ...page.reading, article: correctedArticle(page.reading.article, library.saved) },
    [page.reading, library.saved],
  );
  const article = reading?.article ?? library.saved;
  const readable = situation === 'article' || situation === 'page';
  const people = useMemo(() => (reading === null ? [] : officialsOf(reading)), [reading]);
  const dates = useMemo(() => (reading === null ? [] : datesOf(reading)), [reading]);
  const unread = <p class="panel-empty">{t('panel.empty.unread')}</p>;

  const corrections = (fits: (kind: Correction['kind']) => boolean) => (
    <CorrectionList
      corrections={library.corrections.filter(({ kind }) => fits(kind))}
      addresses={library.saved?.addresses ?? (article === null ? [] : [article.address])}
      actions={actions}
    />
  );

  const setAlways = async (host: string, on: boolean) => {
    const done = await actions.setAlways(on);
    if (!done) announce(t('panel.siteRefused'), 'problem');
    else announce(t(on ? 'panel.siteGranted' : 'panel.siteWithdrawn', [host]));
  };

  return (
    <AnnounceContext.Provider value={announce}>
      <main class="panel" aria-label={t('panel.title')}>
        {article !== null && situation !== 'waiting' && (
          <ArticleHeader
            article={article}
            saved={library.saved}
            known={library.known}
            canSave={readable}
            suggestions={library.tags}
            actions={actions}
          />
        )}
        <div class="panel-states" aria-live="polite">
          {situation !== 'article' && <SituationNote situation={situation} actions={actions} />}
          {library.problem !== null && (
            <p class="problem panel-library-problem">{problemText(library.problem.code, t)}</p>
          )}
        </div>
        {reading !== null && library.changes.length > 0 && (
          <Story changes={library.changes} notes={library.notes} reading={reading} actions={actions} />
        )}
        {(readable || library.saved !== null) && (
          <Tabs
            label={t('panel.review')}
            tabs={[
              {
                id: 'notes',
                name: t('panel.notes'),
                count: library.known ? library.notes.length : null,
                keep: true,
                content: drafts !== null && library.known && (
                  <NoteList
                    key={library.saved?.id ?? ''}
                    notes={library.notes}
                    reading={reading}
                    language={article?.language ?? null}
                    drafts={drafts}
                    suggestions={library.tags}
                    actions={actions}
                  />
                ),
              },
              {
                id: 'officials',
                name: t('panel.officials'),
                count: reading === null ? null : people.length,
                content: (
                  <>
                    {reading === null ? (
                      unread
                    ) : (
                      <OfficialList reading={reading} watched={library.watched} reveal={actions.reveal} />
                    )}
                    {corrections((kind) => kind !== 'date-value')}
                  </>
                ),
              },
              {
                id: 'dates',
                name: t('panel.dates'),
                count: reading === null ? null : dates.length,
                content: (
                  <>
                    {reading === null ? unread : <DateList reading={reading} reveal={actions.reveal} />}
                    {corrections((kind) => kind === 'date-value')}
                  </>
                ),
              },
            ]}
          />
        )}
        <footer ref={foot} class="panel-footer">
          <UndoBar lastEdit={library.lastEdit} undo={actions.undo} />
          <output class={`panel-said panel-said-${said.kind}`}>
            {/* A new key makes the same sentence, said twice, heard twice. */}
            <span key={said.count}>{said.sentence}</span>
          </output>
          <ExportBar
            formats={formats}
            articleKept={library.saved !== null}
            waiting={situation === 'looking' || (page.reading !== null && !library.known)}
            onExport={actions.export}
          />
          {backupDue !== null && (
            <p class="panel-due">
              {t(backupDue.never ? 'library.backup.dueNever' : 'library.backup.due', backupDue.days)}{' '}
              <Button look="quiet" onPress={actions.openBackup}>
                {t('library.backup.out')}
              </Button>
            </p>
          )}
          <div class="panel-ways">
            {reading !== null && (
              <Switch label={t('panel.marks')} checked={reading.marksShown} onToggle={actions.toggleMarks} />
            )}
            {site !== null && (
              <Switch
                label={t('panel.site', [site.host])}
                checked={site.always}
                onToggle={(on) => void setAlways(site.host, on)}
              />
            )}
            <Button look="quiet" onPress={actions.openLibrary}>
              {t('panel.openLibrary')}
            </Button>
          </div>
        </footer>
      </main>
    </AnnounceContext.Provider>
  );
}
