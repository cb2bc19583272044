import type { ComponentChildren, JSX, Ref } from 'preact';

export interface ButtonProps {
  /** `primary` for the one thing most wanted here, `danger` for what takes something away, `quiet` for the rest. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly onPress: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  /** Says more than the visible words do; also the tooltip. */
  readonly label?: string;
  /** Makes it a toggle. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A native button in the house's look: 28 px high or more, visible focus. */
export function Button(props: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button button-${props.look ?? 'plain'}`}
      ref={props.buttonRef ?? null}
      disabled={props.disabled ?? false}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
