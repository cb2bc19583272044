import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useTranslate } from '../translate.tsx';

export interface SearchFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The field the `/` key goes to, wherever it stands. */
export const SEARCH_FIELD = 'library-search';

/** Searches as it is typed. A word that an input method is still putting together is not yet searched for. */
export function SearchField({ text, onText }: SearchFieldProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <search class="library-search">
      <label class="spoken-label" for={SEARCH_FIELD}>
        {t('library.search')}
      </label>
      <input
        id={SEARCH_FIELD}
        type="search"
        class="library-search-field"
        placeholder={t('library.search')}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          if (!event.isComposing) onText(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onText(event.currentTarget.value)}
      />
      <p class="library-search-hint" id={`${id}-hint`}>
        {t('library.searchHint')}
      </p>
    </search>
  );
}
