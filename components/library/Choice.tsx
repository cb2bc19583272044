import type { JSX } from 'preact';

export interface ChoiceProps<Value extends string> {
  /** Left out where a `label` stands around it. */
  readonly label?: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, in a native list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { label, values, value, nameOf, onChoose } = props;
  return (
    <select
      class="library-select"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = values.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}
