import type { JSX } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';

export interface SearchFieldProps {
  readonly label: string;
  /** How more can be asked for; shown while the field has the focus. */
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The field the `/` key goes to, wherever it stands. */
export const SEARCH_FIELD = 'library-search';

/** Searches as it is typed. A word that an input method is still putting together is not yet searched for. */
export function SearchField({ label, hint, text, onText }: SearchFieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState(text);
  // Before the next key: an effect after it would take its letter away again.
  useLayoutEffect(() => setTyped(text), [text]);
  return (
    <search class="library-search">
      <label class="spoken-label" for={SEARCH_FIELD}>
        {label}
      </label>
      <input
        id={SEARCH_FIELD}
        type="search"
        class="library-search-field"
        placeholder={label}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          if (!event.isComposing) onText(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onText(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="library-search-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </search>
  );
}
