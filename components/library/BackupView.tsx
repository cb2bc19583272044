import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Progress } from '../controls/Progress.tsx';
import { useTranslate } from '../translate.tsx';
import { FilePlanView } from './FilePlanView.tsx';
import { formatInstant } from './format-instant.ts';
import { REMINDERS, type Going, type Incoming, type LastBackup, type Reminder } from './transfer-model.ts';

export interface BackupViewProps {
  /** `null` when none was written yet. */
  readonly last: LastBackup | null;
  /** The backup being written; `null` while none is. */
  readonly going: Going | null;
  readonly reminder: Reminder;
  /** Written by itself when one is due. */
  readonly automatic: boolean;
  readonly incoming: Incoming;
  /** Something that was taken in before can be taken back. */
  readonly undoable: boolean;
  readonly actions: {
    readonly backUp: () => void;
    readonly cancel: () => void;
    readonly setReminder: (days: Reminder) => void;
    readonly setAutomatic: (on: boolean) => void;
    readonly take: (file: File) => void;
    /** Carries the plan out. */
    readonly carryOut: (options: { readonly watch: boolean }) => void;
    readonly undo: () => void;
    /** Lays the file aside. */
    readonly leave: () => void;
  };
}

/** The library going out whole, and files coming in. */
export function BackupView(props: BackupViewProps): JSX.Element {
  const t = useTranslate();
  const { last, going, reminder, automatic, incoming, undoable, actions } = props;
  return (
    <div class="library-settings">
      <section class="library-section" aria-labelledby="backup-out">
        <h2 id="backup-out">{t('library.backup.out')}</h2>
        <p>{t('library.backup.outWhat')}</p>
        <p class="library-hint">
          {last === null
            ? t('library.backup.never')
            : t('library.backup.last', [
                formatInstant(last.at, t),
                t('library.articles', last.articles),
                t('library.notes', last.notes),
              ])}
        </p>
        {going === null ? (
          <Button look="primary" onPress={actions.backUp}>
            {t('library.backup.now')}
          </Button>
        ) : (
          <Progress label={t('library.backup.writing')} {...going} onCancel={actions.cancel} />
        )}
        <label class="library-sort">
          <span>{t('library.backup.remind')}</span>
          <select
            class="library-select"
            value={reminder}
            onChange={(event) => {
              const days = REMINDERS.find((one) => one === Number(event.currentTarget.value));
              if (days !== undefined) actions.setReminder(days);
            }}
          >
            {REMINDERS.map((days) => (
              <option key={days} value={days}>
                {days === 0 ? t('library.backup.noReminder') : t('library.backup.days', days)}
              </option>
            ))}
          </select>
        </label>
        <label class="library-facet-value">
          <input
            type="checkbox"
            checked={automatic}
            disabled={reminder === 0}
            aria-describedby="backup-automatic"
            onChange={(event) => actions.setAutomatic(event.currentTarget.checked)}
          />
          {t('library.backup.automatic')}
        </label>
        <p class="library-hint" id="backup-automatic">
          {t('library.backup.automaticWhy')}
        </p>
      </section>
      <section class="library-section" aria-labelledby="backup-in">
        <h2 id="backup-in">{t('library.backup.in')}</h2>
        <p>{t('library.backup.inWhat')}</p>
        <IncomingFile incoming={incoming} undoable={undoable} actions={actions} />
      </section>
    </div>
  );
}

function IncomingFile({
  incoming,
  undoable,
  actions,
}: Pick<BackupViewProps, 'incoming' | 'undoable' | 'actions'>): JSX.Element {
  const t = useTranslate();
  switch (incoming.step) {
    case 'none':
      return (
        <>
          <FileDrop onFile={actions.take} />
          {undoable && (
            <div class="transfer-acts">
              <span>{t('library.backup.undoable')}</span>
              <Button onPress={actions.undo}>{t('form.undo')}</Button>
            </div>
          )}
        </>
      );
    case 'reading':
      return (
        <Progress label={t('library.backup.reading', [incoming.name])} {...incoming.going} onCancel={actions.cancel} />
      );
    case 'taking':
    case 'takingBack':
    case 'ordering':
      return (
        <>
          <Progress
            label={t(`library.backup.${incoming.step}`, [incoming.name])}
            {...incoming.going}
            onCancel={actions.cancel}
          />
          <p class="library-hint">{t('library.backup.whileWriting')}</p>
        </>
      );
    case 'refused':
      return (
        <>
          <div class="problem transfer-problem" role="alert">
            <p>{incoming.sentence}</p>
            <p>
              <code>{incoming.detail}</code>
            </p>
          </div>
          <FileDrop onFile={actions.take} />
        </>
      );
    case 'planned':
      return (
        <FilePlanView name={incoming.name} plan={incoming.plan} carryOut={actions.carryOut} leave={actions.leave} />
      );
    case 'done':
      return (
        <>
          <output>{incoming.sentence}</output>
          <div class="transfer-acts">
            {!incoming.undone && <Button onPress={actions.undo}>{t('form.undo')}</Button>}
            <Button look="quiet" onPress={actions.leave}>
              {t('library.backup.another')}
            </Button>
          </div>
        </>
      );
  }
}

const ACCEPTED = '.jsonl,.json,.jsonld,.csv,.tsv,.txt,application/json,text/csv';

function FileDrop({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'transfer-drop transfer-drop-over' : 'transfer-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <Button onPress={() => input.current?.click()}>{t('library.backup.choose')}</Button>
      <span class="library-hint">{t('library.backup.drop')}</span>
      <input
        ref={input}
        type="file"
        class="spoken-label"
        tabIndex={-1}
        aria-label={t('library.backup.choose')}
        accept={ACCEPTED}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
