import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonRow } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { officeWords } from '../controls/office-words.ts';
import { useTranslate } from '../translate.tsx';
import { useEscape } from './use-escape.ts';

export interface PersonMergeProps {
  readonly person: PersonRow;
  /** What is looked for, and the others who fit. */
  readonly text: string;
  readonly others: readonly PersonRow[];
  readonly onText: (text: string) => void;
  readonly onMerge: (other: PersonRow) => void;
  readonly onLeave: () => void;
}

/** Chooses who is the same person as this one, and shows what will be one before it is. */
export function PersonMerge({ person, text, others, onText, onMerge, onLeave }: PersonMergeProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const form = useEscape(onLeave);
  const articlesOf = ({ articles }: PersonRow) => t('library.articles', articles);
  const [chosen, choose] = useState<PersonRow | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="person-form"
      ref={form}
      aria-label={t('library.officials.merge.title', [person.name])}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onMerge(chosen);
      }}
    >
      <h2>{t('library.officials.merge.title', [person.name])}</h2>
      <Field
        label={t('library.officials.merge.search')}
        type="search"
        fieldRef={field}
        value={text}
        onText={(typed) => {
          choose(null);
          onText(typed);
        }}
      />
      {others.length > 0 ? (
        <fieldset class="person-choice">
          <legend>{t('library.officials.merge.choose')}</legend>
          {others.map((one) => (
            <label key={one.key} class="person-choice-row">
              <input type="radio" name={id} checked={chosen?.key === one.key} onChange={() => choose(one)} />
              <span>
                {one.name}{' '}
                <span class="library-hint">
                  {[officeWords(one, t), articlesOf(one)].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p class="library-hint">{t(text === '' ? 'library.officials.merge.type' : 'library.officials.noneFits')}</p>
      )}
      <p aria-live="polite">
        {chosen !== null &&
          t('library.officials.merge.preview', [chosen.name, person.name, articlesOf(chosen), articlesOf(person)])}
      </p>
      <div class="actions">
        <button type="submit" class="button button-primary" disabled={chosen === null}>
          {t('library.officials.merge.do')}
        </button>
        <Button look="quiet" onPress={onLeave}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
