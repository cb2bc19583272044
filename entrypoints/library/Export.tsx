import type { JSX } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportScope } from '../../annotations/export-scope.ts';
import { ExportView } from '../../components/library/ExportView.tsx';
import type { CalendarDate, ExportSettings, FormatGroup, Preview } from '../../components/library/export-model.ts';
import type { Route } from '../../components/library/route.ts';
import type { Going } from '../../components/library/transfer-model.ts';
import { problemText } from '../../components/controls/problem-text.ts';
import { LooksContext } from '../../components/looks.tsx';
import { useTranslate, type Translate } from '../../components/translate.tsx';
import { GROUPINGS, type ExportFormat, type ExportOptions } from '../../export/format.ts';
import { htmlText } from '../../export/html-text.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';
import { withCategories } from '../../export/texts.ts';
import { writePreference } from '../../messaging/preferences.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { problemOf } from '../../storage/problems.ts';
import type { ExportPlaces } from './carry-out.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { usePreference } from '../popup/use-preference.ts';
import { idsWithin, partsOfScope } from './export-contents.ts';
import { formatGroups } from './format-groups.ts';
import { PREVIEWED, previewOf } from './preview.ts';
import { routeOfScope, scopeOfRoute } from './scope-route.ts';
import { Unanswered } from './Unanswered.tsx';
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

  const meant = useLiveQuery(subject, () => idsWithin(catalogue, scope), []);
  const ids = meant.value ?? null;
  const { categories } = useContext(LooksContext);
  const offered = useLiveQuery(
    'choices',
    async () => ({
      people: (await catalogue.people({}, 'articles', { offset: 0, limit: MOST_PEOPLE })).rows,
      tags: await catalogue.tags(),
    }),
    [],
  );
  const choices = useLast(offered.value);
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
    const part = { scope, ids };
    abort.current = new AbortController();
    const { signal } = abort.current;
    setGoing({ done: 0, total: null });
    try {
      const { writeFile, writeText } = await import('./write-export.ts');
      const total = ids.length * (chosen.passes ?? 1);
      let passed = 0;
      const progress = (done: number | null) => {
        if (done === null) passed += ids.length;
        const all = passed + (done ?? 0);
        setGoing({ done: all, total: done === null && all >= total ? null : total });
      };
      if (to === 'file') {
        const { name, file } = await writeFile(catalogue, part, chosen, options, { signal, progress });
        places.saveFile(name, chosen.mediaType, file);
        return say(t('library.done.exported', [name]));
      }
      const { text } = await writeText(catalogue, part, chosen, options, { signal, progress });
      if (to === 'print') return setPrinting(printed(text, chosen.mediaType));
      const asHtml = chosen.rich && { ...chosen, stream: chosen.rich };
      const rich = asHtml && (await writeText(catalogue, part, asHtml, options, { signal })).text;
      return say(await copied(text, chosen.mediaType === 'text/html' ? text : rich, places, t));
    } catch (error) {
      say(signal.aborted ? t('library.export.stopped') : problemText(problemOf(error).code, t));
    } finally {
      if (abort.current.signal === signal) setGoing(null);
    }
  };

  const error = meant.error ?? offered.error;
  if (error !== undefined) return <Unanswered error={error} />;
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

async function copied(text: string, rich: string | undefined, places: ExportPlaces, t: Translate): Promise<string> {
  try {
    await places.copy(text, rich);
    return t('panel.copied');
  } catch {
    return t('panel.copyFailed');
  }
}

/** What is written as a page that can be printed. */
function printed(text: string, mediaType: string): string {
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
      const isAll = first.length === ids.length;
      const within: ExportScope = isAll || scope.by !== 'everything' ? scope : { by: 'articles', ids: first };
      const parts = partsOfScope(catalogue, within, first, new Date().toISOString());
      const made = await previewOf(format, parts, isAll, options);
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
  const [dates, setDates] = useState<readonly CalendarDate[] | null>(null);
  useEffect(() => {
    let stale = false;
    const look = async () => {
      if (ids === null || ids.length > DATES_OF) return setDates(null);
      const { calendarDates } = await import('../../export/calendar.ts');
      const found = await calendarDates(partsOfScope(catalogue, scope, ids, new Date().toISOString()));
      return stale ? undefined : setDates(found);
    };
    look().catch(console.error);
    return () => {
      stale = true;
    };
  }, [ids]);
  return dates;
}
