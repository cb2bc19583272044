import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  /** `text` when it is not said. */
  readonly type?: 'text' | 'search' | 'date';
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly required?: boolean;
  /** In code units. */
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly fieldRef?: Ref<HTMLInputElement>;
}

/** One line of text, or a day, under its label. */
export function Field({ label, type = 'text', onText, fieldRef, ...input }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        {...(type === 'date' ? { type } : type === 'search' ? { type } : { type })}
        class="field"
        ref={fieldRef ?? null}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
