import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LINE_KINDS } from '../../annotations/backup-lines.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { ConflictList } from './ConflictList.tsx';
import { formatInstant } from './format-instant.ts';
import { LongList } from './LongList.tsx';
import type { FilePlan } from './transfer-model.ts';

export interface FilePlanViewProps {
  /** Of the file. */
  readonly name: string;
  readonly plan: FilePlan;
  readonly carryOut: (options: { readonly watch: boolean }) => void;
  readonly leave: () => void;
}

/** What a file would do, before it does it. */
export function FilePlanView({ name, plan, carryOut, leave }: FilePlanViewProps): JSX.Element {
  const t = useTranslate();
  const [watch, setWatch] = useState(false);
  const writes = writesOf(plan);
  return (
    <div class="transfer-plan">
      <h3>{name}</h3>
      {plan.kind === 'restore' && <RestorePlanView plan={plan} />}
      {plan.kind === 'notes' && <NotesPlanView plan={plan} />}
      {plan.kind === 'officials' && <OfficialsPlanView plan={plan} watch={watch} setWatch={setWatch} />}
      <p>{t(writes === 0 ? 'library.backup.nothingNew' : 'library.backup.notYet')}</p>
      <div class="transfer-acts">
        {writes > 0 && (
          <Button look="primary" onPress={() => carryOut({ watch })}>
            {t(plan.kind === 'restore' ? 'library.backup.restore' : 'library.backup.import')}
          </Button>
        )}
        <Button look="quiet" onPress={leave}>
          {t('library.backup.leave')}
        </Button>
      </div>
    </div>
  );
}

/** How many records the plan would write. */
function writesOf(plan: FilePlan): number {
  if (plan.kind === 'notes') return plan.notes.length;
  if (plan.kind === 'officials') return plan.officials.length;
  return Object.values(plan.counts).reduce((sum, { add, replace }) => sum + add + replace, 0);
}

const REASONS = { invalid: 'invalid', 'no-quote': 'noQuote', 'no-address': 'noAddress' } as const;

type Of<Kind extends FilePlan['kind']> = { readonly plan: Extract<FilePlan, { kind: Kind }> };

const ACTS = ['add', 'replace', 'keep', 'same', 'skip'] as const;

function RestorePlanView({ plan: { exported, counts, conflicts } }: Of<'restore'>): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <p>{t('library.backup.writtenOn', [formatInstant(exported, t)])}</p>
      <table class="transfer-counts">
        <thead>
          <tr>
            <th scope="col">{t('library.backup.records')}</th>
            {ACTS.map((act) => (
              <th key={act} scope="col">
                {t(`library.backup.act.${act}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINE_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`library.backup.kind.${kind}`)}</th>
              {ACTS.map((act) => (
                <td key={act}>{counts[kind][act]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="library-hint">{t('library.backup.mergeRule')}</p>
      {conflicts.length > 0 && <ConflictList conflicts={conflicts} />}
    </>
  );
}

function NotesPlanView({ plan: { notes, known, refused, passedOver } }: Of<'notes'>): JSX.Element {
  const t = useTranslate();
  const lost = notes.filter(({ state }) => state === 'lost').length;
  return (
    <>
      <p>
        {[
          t('library.backup.notesFound', notes.length),
          ...(lost > 0 ? [t('library.backup.notesLost', lost)] : []),
          ...(known > 0 ? [t('library.backup.notesKnown', known)] : []),
        ].join(' ')}
      </p>
      <LongList
        label={t('library.backup.whereNotesGo')}
        rows={notes}
        render={({ quote, comment, title, state }) => (
          <>
            <q class="transfer-quote">{quote}</q>
            {comment !== '' && <p class="transfer-words">{comment}</p>}
            <p class="library-hint">
              {title} · {t(`library.backup.place.${state}`)}
            </p>
          </>
        )}
      />
      {refused.length + passedOver.length > 0 && (
        <LongList
          label={t('library.backup.notTaken')}
          rows={[
            ...passedOver.map(({ place, reason }) => [place, t(`library.backup.reason.${REASONS[reason]}`)] as const),
            ...refused.map((quote) => [quote, t('library.backup.reason.refused')] as const),
          ]}
          render={([place, reason]) => (
            <>
              <code>{place}</code> {reason}
            </>
          )}
        />
      )}
    </>
  );
}

function OfficialsPlanView({
  plan: { officials, passedOver },
  watch,
  setWatch,
}: Of<'officials'> & { readonly watch: boolean; readonly setWatch: (watch: boolean) => void }): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <p>{t('library.officials.count', officials.length)}</p>
      <LongList
        label={t('library.view.officials')}
        rows={officials}
        render={({ name, offices, known }) => (
          <>
            <span class="transfer-quote">{name}</span>
            <p class="library-hint">{[...offices, ...(known ? [t('library.backup.knownPerson')] : [])].join(' · ')}</p>
          </>
        )}
      />
      {passedOver.length > 0 && <p>{t('library.backup.linesWithoutName', [passedOver.slice(0, 50).join(', ')])}</p>}
      <label class="library-facet-value">
        <input type="checkbox" checked={watch} onChange={(event) => setWatch(event.currentTarget.checked)} />
        {t('library.backup.watchThem')}
      </label>
    </>
  );
}
