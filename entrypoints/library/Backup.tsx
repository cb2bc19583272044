import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupView } from '../../components/library/BackupView.tsx';
import type { Going, Incoming, Reminder } from '../../components/library/transfer-model.ts';
import { problemText } from '../../components/controls/problem-text.ts';
import { useTranslate } from '../../components/translate.tsx';
import { writePreference } from '../../messaging/preferences.ts';
import { holdingLibrary } from '../../messaging/library-work.ts';
import type { ActProgress } from '../../storage/act-options.ts';
import { changesTo, takePreferences, untakePreferences } from '../../messaging/travelling-preferences.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import type { JournalEntry } from '../../storage/journal.ts';
import { problemOf } from '../../storage/problems.ts';
import type { ExportPlaces } from './carry-out.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { usePreference } from '../popup/use-preference.ts';
import { DOWNLOADS, type AutomaticBrowser } from './automatic-backup.ts';
import type { PlannedFile } from './incoming-file.ts';
import { sparingly } from './sparingly.ts';

export interface BackupProps {
  readonly catalogue: Catalogue;
  readonly places: Pick<ExportPlaces, 'saveFile'>;
  readonly browser: Pick<AutomaticBrowser, 'permissions'>;
  readonly say: (message: string) => void;
}

/** The backup page: what is written, what is taken in, and how far both are. */
export function Backup({ catalogue, places, browser, say }: BackupProps): JSX.Element {
  const t = useTranslate();
  const last = usePreference('lastBackup');
  const reminder = usePreference('backupReminder');
  const automatic = usePreference('automaticBackup');
  const [going, setGoing] = useState<Going | null>(null);
  const [incoming, setIncoming] = useState<Incoming>({ step: 'none' });
  const planned = useRef<PlannedFile | null>(null);
  const taken = useRef<TakenIn | null>(null);
  const undoable = useLiveQuery('taken', () => lastTaken(catalogue), []).value !== undefined;
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);

  const begin = () => {
    abort.current.abort();
    abort.current = new AbortController();
    return abort.current.signal;
  };

  const backUp = async () => {
    const signal = begin();
    try {
      const { articles: total } = await catalogue.storageUse();
      setGoing({ done: 0, total });
      const draw = sparingly((done: number) => setGoing({ done, total }));
      const { writeBackup } = await import('./write-backup.ts');
      const { name, file, damaged, ...written } = await writeBackup(catalogue, new Date(), signal, draw);
      places.saveFile(name, file.type, file);
      await writePreference('lastBackup', written);
      const sentence = t('library.done.exported', [name]);
      say(damaged === 0 ? sentence : `${sentence} ${t('library.backup.withoutDamaged', damaged)}`);
    } catch (error) {
      say(signal.aborted ? t('library.backup.stopped') : problemText(problemOf(error).code, t));
    } finally {
      if (abort.current.signal === signal) setGoing(null);
    }
  };

  const refused = (name: string, signal: AbortSignal, error: unknown) => {
    if (signal.aborted) return setIncoming({ step: 'none' });
    const { code, detail } = problemOf(error);
    const sentence = code === 'invalid' ? t('library.backup.refused') : problemText(code, t);
    return setIncoming({ step: 'refused', name, sentence, detail });
  };

  const take = async (file: File) => {
    const signal = begin();
    const { name } = file;
    const show = (done: number) => setIncoming({ step: 'reading', name, going: { done, total: file.size } });
    show(0);
    try {
      const { planFile } = await import('./incoming-file.ts');
      planned.current = await planFile(file, catalogue, new Date(), { signal, progress: sparingly(show) });
      setIncoming({ step: 'planned', name, plan: planned.current.plan });
    } catch (error) {
      refused(name, signal, error);
    }
  };

  /** Shows how far the writing is. `writes`: of so many records, where storage does not know it itself. */
  const showing = (first: 'taking' | 'takingBack', name: string, writes: number | null) => {
    const draw = ({ step, done, total }: ActProgress) => {
      const far = { done, total: total ?? writes };
      setIncoming({ step: step === 'records' ? first : 'ordering', name, going: far });
    };
    return { progress: sparingly(draw), begin: () => draw({ step: 'records', done: 0, total: null }) };
  };

  const carryOut = async (options: { readonly watch: boolean }) => {
    if (planned.current === null || incoming.step !== 'planned') return;
    const { name } = incoming;
    const { act, writes, takeIn, preferences } = planned.current;
    const signal = begin();
    const { progress, begin: show } = showing('taking', name, writes);
    show();
    const changes = await changesTo(preferences);
    const outcome = await holdingLibrary(() =>
      catalogue.takeIn(act, takeIn(options), { signal, progress, preferences: changes }),
    );
    if (!outcome.ok) {
      const { code, detail } = outcome.problem;
      if (signal.aborted) {
        say(t('library.backup.stopped'));
        return setIncoming({ step: 'planned', name, plan: planned.current.plan });
      }
      const sentence = code === 'invalid' ? t('library.backup.refused') : problemText(code, t);
      return setIncoming({ step: 'refused', name, sentence, detail });
    }
    taken.current = { edit: outcome.value.edit, preferences: changes };
    // After the library: what is refused there changes no preference either.
    try {
      await takePreferences(changes);
    } catch (error) {
      say(problemText(problemOf(error).code, t));
    }
    setIncoming({ step: 'done', name, sentence: t('library.backup.done', [name]), undone: false });
  };

  const undo = async () => {
    // Of one taken in before, the journal is asked now: what it said when this was drawn may be old.
    const act = incoming.step === 'done' ? taken.current : await lastTaken(catalogue);
    if (act === null || act === undefined) return;
    const name = incoming.step === 'done' ? incoming.name : t('library.backup.lastFile');
    const signal = begin();
    const { progress, begin: show } = showing('takingBack', name, null);
    show();
    const outcome = await holdingLibrary(() => catalogue.undo(act.edit, { signal, progress }));
    if (!outcome.ok && signal.aborted) {
      say(t('library.backup.stopped'));
      return setIncoming(incoming);
    }
    if (outcome.ok) await untakePreferences(act.preferences);
    const sentence = outcome.ok ? t('library.done.undone') : problemText(outcome.problem.code, t);
    setIncoming({ step: 'done', name, sentence, undone: true });
  };

  const setAutomatic = async (on: boolean) => {
    // Asked for in the click itself, or the browser refuses; withdrawn when it is not needed any more.
    const granted = on ? await browser.permissions.request(DOWNLOADS) : await browser.permissions.remove(DOWNLOADS);
    if (on && !granted) return say(t('library.backup.automaticRefused'));
    await writePreference('automaticBackup', on);
  };

  return (
    <BackupView
      last={last ?? null}
      going={going}
      reminder={reminder ?? 30}
      automatic={automatic ?? false}
      incoming={incoming}
      undoable={undoable}
      actions={{
        backUp: () => void backUp(),
        cancel: () => abort.current.abort(),
        setReminder: (days: Reminder) => void writePreference('backupReminder', days),
        setAutomatic: (on) => void setAutomatic(on),
        take: (file) => void take(file),
        carryOut: (options) => void carryOut(options),
        undo: () => void undo(),
        leave: () => {
          planned.current = null;
          setIncoming({ step: 'none' });
        },
      }}
    />
  );
}

/** So many acts back a file that was taken in is still offered to be taken back. */
const ACTS_BACK = 20;

type TakenIn = Pick<JournalEntry, 'edit' | 'preferences'>;

async function lastTaken(catalogue: Catalogue): Promise<TakenIn | undefined> {
  const acts = await catalogue.edits(ACTS_BACK);
  return acts.find(({ act, undone }) => !undone && (act === 'restore' || act === 'import'));
}
