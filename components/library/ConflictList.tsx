import type { JSX } from 'preact';
import type { RecordDigest } from '../../annotations/restore.ts';
import { useTranslate } from '../translate.tsx';
import { formatInstant } from './format-instant.ts';
import { LongList } from './LongList.tsx';
import type { ShownConflict } from './transfer-model.ts';

const REASONS = {
  'library-newer': 'libraryNewer',
  'file-newer': 'fileNewer',
  'same-page': 'samePage',
  'no-article': 'noArticle',
} as const;

/** Where file and library disagree, with both versions and which of them stays. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly ShownConflict[] }): JSX.Element {
  const t = useTranslate();
  return (
    <LongList
      label={t('library.backup.conflicts')}
      rows={conflicts}
      render={({ kind, reason, here, there, says, hereSays }) => (
        <>
          <p>
            {t(`library.backup.kindOne.${kind}`)}: <q class="transfer-quote">{says.label}</q>
          </p>
          <p class="library-hint">{t(`library.backup.conflict.${REASONS[reason]}`)}</p>
          <div class="transfer-versions">
            {here !== null && (
              <Version
                name={t('library.backup.versionHere')}
                instant={here}
                says={hereSays}
                stays={reason !== 'file-newer'}
              />
            )}
            <Version
              name={t('library.backup.versionThere')}
              instant={there}
              says={says}
              stays={reason === 'file-newer'}
            />
          </div>
        </>
      )}
    />
  );
}

interface VersionProps {
  readonly name: string;
  readonly instant: string;
  readonly says: RecordDigest | null;
  readonly stays: boolean;
}

function Version({ name, instant, says, stays }: VersionProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class={stays ? 'transfer-version transfer-version-stays' : 'transfer-version'}>
      <p class="library-hint">
        {name}, {formatInstant(instant, t)}
        {stays && ` · ${t('library.backup.stays')}`}
      </p>
      {says !== null && (
        <>
          <p class="transfer-quote">{says.label}</p>
          {says.words !== '' && <p class="transfer-words">{says.words}</p>}
          {says.tags.length > 0 && (
            <ul class="transfer-tags">
              {says.tags.map((tag) => (
                <li key={tag} class="tag">
                  {tag}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
