import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface NameFieldProps {
  readonly label: string;
  /** The one it has; empty for what has none yet. */
  readonly name: string;
  /** Typed already, to be taken or changed. */
  readonly suggestion?: string;
  /** What the button says, for what is typed. */
  readonly action: (name: string) => string;
  /** Neither empty nor the name it has. */
  readonly onName: (name: string) => void;
  /** Escape, or nothing new typed. */
  readonly onLeave: () => void;
}

/** As `tagSchema` and `categorySchema` have it. */
const LONGEST = 100;

/** A name typed in its place: Enter keeps it, Escape leaves it as it was. */
export function NameField({ label, name, suggestion = name, action, onName, onLeave }: NameFieldProps): JSX.Element {
  const [typed, setTyped] = useState(suggestion);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const next = typed.trim();
  return (
    <form
      class="name-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (next === '' || next === name) onLeave();
        else onName(next);
      }}
    >
      <input
        class="library-search-field"
        aria-label={label}
        maxLength={LONGEST}
        value={typed}
        ref={field}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onLeave();
        }}
      />
      <button type="submit" class="button button-primary" disabled={next === ''}>
        {action(next)}
      </button>
    </form>
  );
}
