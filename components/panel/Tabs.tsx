import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** Shown beside the name; `null` while it is not known. */
  readonly count: number | null;
  /** Kept in the document while another tab is shown, so that what is typed there stays. */
  readonly keep?: boolean;
  readonly content: ComponentChildren;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Tabs that follow the arrow keys at once.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs({ label, tabs }: TabsProps): JSX.Element {
  const id = useId();
  const [selected, select] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);

  const show = (index: number) => {
    select(index);
    // A list begins at its beginning, however far down the last one was.
    if (top.current !== null && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const next = step(selected, tabs.length);
    show(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <>
      <div ref={top} />
      <div class="panel-tabs" role="tablist" aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-controls={`${id}-${tab.id}-panel`}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => show(index)}
          >
            {tab.name} {tab.count !== null && <span class="panel-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          class="panel-page"
          role="tabpanel"
          id={`${id}-${tab.id}-panel`}
          aria-labelledby={`${id}-${tab.id}`}
          tabIndex={0}
          hidden={index !== selected}
        >
          {(tab.keep === true || index === selected) && tab.content}
        </div>
      ))}
    </>
  );
}
