import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the settings under its name. */
export function SettingsSection({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class="library-section" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {children}
    </section>
  );
}
