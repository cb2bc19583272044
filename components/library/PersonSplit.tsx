import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRow, OfficeSeen, PersonDetail } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { formatDateValue } from '../controls/date-value.ts';
import { officeWords } from '../controls/office-words.ts';
import { useTranslate } from '../translate.tsx';
import { useEscape } from './use-escape.ts';

/** What is the other person's. */
export interface SplitChoice {
  readonly holders: readonly string[];
  readonly articles: readonly string[];
  readonly name: string | null;
}

export interface PersonSplitProps {
  readonly person: PersonDetail;
  /** Their newest articles. */
  readonly articles: readonly ArticleRow[];
  readonly onSplit: (choice: SplitChoice) => void;
  readonly onLeave: () => void;
}

const toggled = <Item,>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item];

/** Chooses which offices, or which articles, are another person's of the same name. */
export function PersonSplit({ person, articles, onSplit, onLeave }: PersonSplitProps): JSX.Element {
  const t = useTranslate();
  const form = useEscape(onLeave);
  const [offices, setOffices] = useState<readonly OfficeSeen[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const none = offices.length + chosen.length === 0;
  const everything = offices.length === person.offices.length && offices.length > 0;
  const count = offices.reduce((sum, office) => sum + office.articles, 0) + chosen.length;
  return (
    <form
      class="person-form"
      ref={form}
      aria-label={t('library.officials.split.title', [person.name])}
      onSubmit={(event) => {
        event.preventDefault();
        if (none || everything) return;
        const holders = offices.flatMap((office) => office.holders);
        onSplit({ holders, articles: chosen, name: name.trim() === '' ? null : name.trim() });
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('library.officials.split.title', [person.name])}
      </h2>
      <p class="library-hint">{t('library.officials.split.hint')}</p>
      {person.offices.length > 0 && (
        <fieldset class="person-choice">
          <legend>{t('library.officials.split.offices')}</legend>
          {person.offices.map((office) => (
            <label key={office.holders.join()} class="person-choice-row">
              <input
                type="checkbox"
                checked={offices.includes(office)}
                onChange={() => setOffices(toggled(offices, office))}
              />
              <span>
                {officeWords(office, t)} <span class="library-hint">{t('library.articles', office.articles)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="person-choice">
        <legend>{t('library.officials.split.articles')}</legend>
        {articles.map((row) => (
          <label key={row.id} class="person-choice-row">
            <input
              type="checkbox"
              checked={chosen.includes(row.id)}
              onChange={() => setChosen(toggled(chosen, row.id))}
            />
            <span>
              {row.title === '' ? t('panel.noTitle') : row.title}{' '}
              <span class="library-hint">
                {[row.outlet, row.published === null ? null : formatDateValue(row.published, t)]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label={t('library.officials.split.name')}
        maxLength={300}
        placeholder={person.name}
        value={name}
        onText={setName}
      />
      <p aria-live="polite">
        {everything ? t('library.officials.split.everything') : none ? '' : t('library.officials.split.preview', count)}
      </p>
      <div class="actions">
        <button type="submit" class="button button-primary" disabled={none || everything}>
          {t('library.officials.split.do')}
        </button>
        <Button look="quiet" onPress={onLeave}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
