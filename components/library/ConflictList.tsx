import type { JSX } from 'preact';
import type { LineKind } from '../../annotations/backup-lines.ts';
import { categoryName } from '../../annotations/category.ts';
import type { RecordDigest } from '../../annotations/restore.ts';
import { useTranslate, type Translate } from '../translate.tsx';
import { formatInstant } from './format-instant.ts';
import { LongList } from './LongList.tsx';
import { preferenceText } from './preference-text.ts';
import type { ShownConflict } from './transfer-model.ts';

const REASONS = {
  'library-newer': 'libraryNewer',
  'file-newer': 'fileNewer',
  'same-page': 'samePage',
  'no-article': 'noArticle',
  'deleted-here': 'deletedHere',
  'not-here': 'notHere',
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
            {t(`library.backup.kindOne.${kind}`)}: <q class="transfer-quote">{labelOf(kind, says, t)}</q>
          </p>
          <p class="library-hint">{t(`library.backup.conflict.${REASONS[reason]}`)}</p>
          <div class="transfer-versions">
            {here !== null && (
              <Version
                kind={kind}
                name={t('library.backup.versionHere')}
                instant={here}
                says={hereSays}
                stays={reason !== 'file-newer'}
              />
            )}
            <Version
              kind={kind}
              name={t('library.backup.versionThere')}
              instant={there}
              says={says}
              stays={reason === 'file-newer' || reason === 'not-here'}
            />
          </div>
        </>
      )}
    />
  );
}

/** Preferences and starting categories are called as the interface calls them, these until the reader names them. */
function labelOf(kind: LineKind, { label, preference }: RecordDigest, t: Translate): string {
  if (preference !== undefined) return t(`library.backup.preference.${preference.name}`);
  return kind === 'category' ? categoryName([], label, (starting) => t(`category.${starting}`)) : label;
}

interface VersionProps {
  readonly kind: LineKind;
  readonly name: string;
  readonly instant: string;
  readonly says: RecordDigest | null;
  readonly stays: boolean;
}

function Version({ kind, name, instant, says, stays }: VersionProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class={stays ? 'transfer-version transfer-version-stays' : 'transfer-version'}>
      <p class="library-hint">
        {name}, {formatInstant(instant, t)}
        {stays && ` · ${t('library.backup.stays')}`}
      </p>
      {says !== null && (
        <>
          <p class="transfer-quote">{labelOf(kind, says, t)}</p>
          {says.look !== undefined && (
            <p class="transfer-words">
              {t(`look.tint.${says.look.tint}`)}, {t(`look.shape.${says.look.shape}`)}
            </p>
          )}
          {says.preference !== undefined && <p class="transfer-words">{preferenceText(says.preference, t)}</p>}
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
