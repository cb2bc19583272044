import type { JSX } from 'preact';

export interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  /** Called within the reader's gesture. */
  readonly onToggle: (on: boolean) => void;
}

// oxlint-disable jsx-a11y/role-has-required-aria-props -- `checked` is its state; ARIA in HTML forbids a second one
/** A native checkbox that looks and speaks like a switch; it shows `checked`, whatever was pressed. */
export function Switch({ label, checked, onToggle }: SwitchProps): JSX.Element {
  return (
    <label class="panel-switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        onClick={(event) => {
          // The state follows from what comes of it, not from the press.
          event.preventDefault();
          onToggle(!checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
