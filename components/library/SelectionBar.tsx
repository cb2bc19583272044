import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { TagInput } from '../controls/TagInput.tsx';
import { useTranslate } from '../translate.tsx';
import { ChosenCount } from './ChosenCount.tsx';
import type { FormatChoice } from './library-model.ts';

export interface SelectionBarProps {
  readonly count: number;
  /** How many of them a search or a filter hides. */
  readonly notShown: number;
  /** Of all that are listed. */
  readonly total: number;
  /** Tags of the articles listed, most used first. */
  readonly tags: readonly string[];
  /** The list is that of what was put away. */
  readonly archived: boolean;
  readonly formats: readonly FormatChoice[];
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onTag: (change: { add: readonly string[]; remove: readonly string[] }) => void;
  readonly onArchive: (archived: boolean) => void;
  readonly onRemove: () => void;
  readonly onExport: (format: string) => void;
  readonly onExportMore: () => void;
}

/** What can be done to the articles chosen. Nothing asks twice: all of it can be taken back. */
export function SelectionBar(props: SelectionBarProps): JSX.Element {
  const t = useTranslate();
  const { count, notShown, total, tags, archived, formats } = props;
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  return (
    <section class="library-selection" aria-label={t('library.selection.name')}>
      <div class="library-selection-line">
        <ChosenCount said={t('library.selection.count', count)} chosen={count} notShown={notShown} />
        {count - notShown < total && (
          <Button look="quiet" onPress={props.onAll}>
            {t('library.selection.all', [total])}
          </Button>
        )}
        <Button look="quiet" onPress={props.onNone}>
          {t('library.selection.none')}
        </Button>
      </div>
      <div class="library-selection-line">
        <TagInput
          label={t('library.selection.tag')}
          tags={[]}
          suggestions={tags}
          onChange={(added) => props.onTag({ add: added, remove: [] })}
        />
        {tags.length > 0 && (
          <select
            class="library-select"
            aria-label={t('library.selection.untag')}
            value=""
            onChange={(event) => {
              const tag = event.currentTarget.value;
              event.currentTarget.value = '';
              if (tag !== '') props.onTag({ add: [], remove: [tag] });
            }}
          >
            <option value="">{t('library.selection.untag')}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        )}
      </div>
      <div class="library-selection-line">
        <select
          class="library-select"
          aria-label={t('panel.format')}
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value)}
        >
          {formats.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Button onPress={() => props.onExport(format)}>{t('panel.export')}</Button>
        <Button look="quiet" onPress={props.onExportMore}>
          {t('library.export.more')}
        </Button>
        <Button onPress={() => props.onArchive(!archived)}>
          {t(archived ? 'library.selection.unarchive' : 'library.selection.archive')}
        </Button>
        <Button look="danger" onPress={props.onRemove}>
          {t('library.selection.remove')}
        </Button>
      </div>
    </section>
  );
}
