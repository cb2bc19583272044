import type { ComponentChildren, JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';

export interface MenuProps {
  readonly label: string;
  /** Its button, which takes the focus back from what a choice opened. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly children: ComponentChildren;
}

/** A few quiet acts behind one button: a disclosure, closed by Escape, by a choice, or by leaving it. */
export function Menu({ label, opener, children }: MenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: Event) => {
      if (!(event.target instanceof Node) || root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget) !== true) setOpen(false);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from any of its buttons
    <div class="panel-menu" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <Button look="quiet" label={label} expanded={open} buttonRef={opener} onPress={() => setOpen(!open)}>
        <span aria-hidden="true">⋯</span>
      </Button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the clicks are its buttons' own
        <div
          class="panel-menu-items"
          onClick={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
