import type { JSX } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportScope } from '../../annotations/export-scope.ts';
import type { LibraryContents } from '../../annotations/library-contents.ts';
import { ExportView } from '../../components/library/ExportView.tsx';
import type { ExportSettings, FormatGroup, Preview } from '../../components/library/export-model.ts';
import type { Route } from '../../components/library/route.ts';
import type { Going } from '../../components/library/transfer-model.ts';
import { problemText } from '../../components/controls/problem-text.ts';
import { LooksContext } from '../../components/looks.tsx';
import { useTranslate, type Translate } from '../../components/translate.tsx';
import { GROUPINGS, type ExportFormat, type ExportOptions, type Written } from '../../export/format.ts';
import { htmlText } from '../../export/html-text.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';
import { withCategories } from '../../export/texts.ts';
import { writePreference } from '../../messaging/preferences.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { problemOf } from '../../storage/problems.ts';
import { fileName, type ExportPlaces } from '../popup/export-notes.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { usePreference } from '../popup/use-preference.ts';
import { contentsOfScope, idsWithin, PART, partsOfScope } from './export-contents.ts';
import { formatGroups } from './format-groups.ts';
import { paceOf } from './pace.ts';
import { PREVIEWED, previewOf } from './preview.ts';
import { routeOfScope, scopeOfRoute } from './scope-route.ts';
import { useLast } from './use-last.ts';
import { useTemplate } from './use-template.ts';

export interface ExportProps {
  readonly catalogue: Catalogue;
  readonly route: Route;
  readonly go: (route: Route, how: 'go' | 'replace') => void;
  readonly places: ExportPlaces;
  readonly say: (message: string) => void;
}

/** Of more articles than this, dates are not listed one by one. */
const DATES_OF = 300;

/** Officials offered by name; a link from their own page leads to any other. */
const MOST_PEOPLE = 500;

type Settings = Omit<ExportSettings, 'template'>;

const SETTINGS: Settings = { byteOrderMark: false, groupBy: GROUPINGS[0], datesFrom: null, without: new Set() };

/** The export page: what the address means of the library, in the format chosen. */
export function Export({ catalogue, route, go, places, say }: ExportProps): JSX.Element {
  const t = useTranslate();
  const scope = scopeOfRoute(route);
  const subject = JSON.stringify(scope);
  const groups = useMemo(() => formatGroups(t), []);
  const [formatId, setFormat] = useState<string>('markdown');
  const [settings, setSettings] = useState(SETTINGS);
  const [going, setGoing] = useState<Going | null>(null);
  const [printing, setPrinting] = useState<string | null>(null);
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);

  const ids = useLiveQuery(subject, () => idsWithin(catalogue, scope), []).value ?? null;
  const { categories } = useContext(LooksContext);
  const choices = useLast(
    useLiveQuery(
      'choices',
      async () => ({
        people: (await catalogue.people({}, 'articles', { offset: 0, limit: MOST_PEOPLE })).rows,
        tags: await catalogue.tags(),
      }),
      [],
    ).value,
  );
  const title = useLiveQuery(
    subject,
    async () => (scope.by === 'articles' ? (await catalogue.article(scope.ids[0] ?? ''))?.title : undefined),
    [],
  ).value;
  const own = usePreference('markdownTemplate') ?? null;
  const template = useTemplate(own, t);

  const format = formatOf(groups, formatId);
  const options: ExportOptions = {
    texts: withCategories(places.texts, categories),
    byteOrderMark: settings.byteOrderMark,
    groupBy: GROUPINGS.find((one) => one === settings.groupBy),
    ...(own !== null && template?.fault === null && { template: own }),
    datesFrom: settings.datesFrom ?? undefined,
    withoutDates: settings.without,
  };
  const preview = usePreview(catalogue, scope, ids, format.id, options, [settings, own, template?.fault]);
  const dates = useDates(catalogue, scope, format.takes.includes('dates') ? ids : null);

  const run = async (to: 'file' | 'clipboard' | 'print') => {
    const chosen: ExportFormat | undefined = EXPORT_FORMATS.find(({ id }) => id === format.id);
    if (ids === null || chosen === undefined) return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setGoing({ done: 0, total: null });
    try {
      if (chosen.id === 'backup' && scope.by === 'everything' && to === 'file') {
        const { writeBackup } = await import('./write-backup.ts');
        const {
          name,
          file,
          damaged: _,
          ...written
        } = await writeBackup(catalogue, new Date(), signal, (done) => setGoing({ done, total: ids.length }));
        places.saveFile(name, file.type, file);
        await writePreference('lastBackup', written);
        return say(t('library.done.exported', [name]));
      }
      const name = (of: Pick<LibraryContents, 'articles' | 'exported'>) =>
        fileName(of, scope.by === 'everything' ? 'everything' : ids, chosen.extension);
      if (chosen.stream !== undefined && to === 'file' && ids.length > PART) {
        const { writeStreamed } = await import('./write-streamed.ts');
        const parts = partsOfScope(catalogue, scope, ids);
        const { file, exported } = await writeStreamed(chosen.stream, parts, options, signal, (done) =>
          setGoing({ done, total: ids.length }),
        );
        const called = name({ articles: [], exported });
        places.saveFile(called, chosen.mediaType, file);
        return say(t('library.done.exported', [called]));
      }
      const contents = await contentsOfScope(catalogue, scope, ids);
      const pace = paceOf(signal, (done, total) => setGoing({ done, total }));
      const written = await chosen.write(contents, { ...options, pace });
      signal.throwIfAborted();
      if (to === 'print') return setPrinting(printed(written, chosen.mediaType));
      if (to === 'file') {
        const called = name(contents);
        places.saveFile(called, chosen.mediaType, written);
        return say(t('library.done.exported', [called]));
      }
      const rich = chosen.rich === undefined ? undefined : await chosen.rich(contents, options);
      return say(await copied(written, chosen.mediaType === 'text/html' ? String(written) : rich, places, t));
    } catch (error) {
      say(signal.aborted ? t('library.export.stopped') : problemText(problemOf(error).code, t));
    } finally {
      if (abort.current.signal === signal) setGoing(null);
    }
  };

  return (
    <ExportView
      list={{
        scope,
        articles: ids?.length ?? null,
        title: title ?? null,
        groups,
        format,
        settings: { ...settings, template: own },
        groupings: GROUPINGS,
        officials: choices?.people.map(({ key, name, articles }) => ({ value: key, label: name, articles })) ?? [],
        tags: choices?.tags.map(({ tag }) => tag) ?? [],
        template,
        dates,
        preview,
        going,
        printing,
      }}
      actions={{
        setScope: (next) => go(routeOfScope(next), 'replace'),
        setFormat,
        set: ({ template: typed, ...rest }) => {
          if (typed !== undefined) void writePreference('markdownTemplate', typed);
          setSettings((before) => ({ ...before, ...rest }));
        },
        run: (to) => void run(to),
        cancel: () => abort.current.abort(),
        printed: () => setPrinting(null),
      }}
    />
  );
}

function formatOf(groups: readonly FormatGroup[], id: string) {
  const formats = groups.flatMap((group) => group.formats);
  const format = formats.find((one) => one.id === id) ?? formats[0];
  if (format === undefined) throw new Error('no export formats');
  return format;
}

async function copied(written: Written, rich: string | undefined, places: ExportPlaces, t: Translate): Promise<string> {
  if (typeof written !== 'string') return t('panel.copyFailed');
  try {
    await places.copy(written, rich);
    return t('panel.copied');
  } catch {
    return t('panel.copyFailed');
  }
}

/** What is written as a page that can be printed. */
function printed(written: Written, mediaType: string): string {
  const text = typeof written === 'string' ? written : '';
  if (mediaType === 'text/html') return text;
  return `<!doctype html><style>pre { white-space: pre-wrap; font: 11pt/1.5 ui-monospace, monospace }</style><pre>${htmlText(text)}</pre>`;
}

function usePreview(
  catalogue: Catalogue,
  scope: ExportScope,
  ids: readonly string[] | null,
  format: string,
  options: ExportOptions,
  inputs: readonly unknown[],
): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let stale = false;
    const make = async () => {
      if (ids === null) return;
      const first = ids.slice(0, PREVIEWED);
      const contents = await contentsOfScope(catalogue, scope, first);
      const made = await previewOf(format, contents, first.length === ids.length, options);
      if (!stale) setPreview(made);
    };
    make().catch(console.error);
    return () => {
      stale = true;
    };
  }, [ids, format, ...inputs]);
  return preview;
}

function useDates(catalogue: Catalogue, scope: ExportScope, ids: readonly string[] | null) {
  const [dates, setDates] = useState<ReturnType<typeof import('../../export/calendar.ts').calendarDates> | null>(null);
  useEffect(() => {
    let stale = false;
    const look = async () => {
      if (ids === null || ids.length > DATES_OF) return setDates(null);
      const { calendarDates } = await import('../../export/calendar.ts');
      const found = calendarDates(await contentsOfScope(catalogue, scope, ids));
      return stale ? undefined : setDates(found);
    };
    look().catch(console.error);
    return () => {
      stale = true;
    };
  }, [ids]);
  return dates;
}
