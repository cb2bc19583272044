import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../translate.tsx';
import { Tag } from './Tag.tsx';
import { matchingTags, withTag } from './tag-matching.ts';
import { usePress } from './use-press.ts';

export interface TagInputProps {
  readonly tags: readonly string[];
  /** Tags in use, most used first. */
  readonly suggestions: readonly string[];
  readonly onChange: (tags: string[]) => void;
  /** Named after what is tagged when `form.tags` would not tell; also for screen readers. */
  readonly label?: string;
  readonly takeFocus?: boolean;
}

// oxlint-disable jsx-a11y/prefer-tag-over-role -- <datalist> matches with diacritics only and looks foreign on every page
/**
 * Tags as removable chips and a combobox. Enter or comma adds what is typed (or
 * the suggestion chosen with the arrows), Backspace in an empty field takes the
 * last one away, Escape closes the suggestions first. Leaving the field keeps
 * what was typed.
 */
export function TagInput({ tags, suggestions, onChange, label, takeFocus }: TagInputProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const { ref, putOff } = usePress<HTMLDivElement>();
  const offered = held ?? (open ? matchingTags(typed, suggestions, tags) : []);

  const add = (tag: string) => {
    const next = withTag(tags, tag, suggestions);
    if (next.length !== tags.length) onChange(next);
    setTyped('');
    setActive(-1);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      // What holds the field may be about to save: the tag still being typed belongs to it.
      if (event.key === 'Enter') add(typed);
      return;
    }
    const chosen = offered[active];
    if ((event.key === 'Enter' || event.key === ',') && (typed.trim() !== '' || chosen !== undefined)) {
      event.preventDefault();
      add(chosen ?? typed);
    } else if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && suggestions.length > 0) {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = (open ? offered : matchingTags(typed, suggestions, tags)).length;
      // One place more than there are suggestions: none chosen.
      setActive((current) => ((current + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape' && offered.length > 0) {
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Escape') {
      add(typed);
    }
  };

  return (
    <div class="tag-input" ref={ref}>
      <label class="label" for={`${id}-field`}>
        {label ?? t('form.tags')}
      </label>
      <div class="tag-field">
        {tags.map((tag) => (
          <Tag key={tag} tag={tag}>
            <button
              type="button"
              class="tag-remove"
              aria-label={t('form.removeTag', [tag])}
              title={t('form.removeTag', [tag])}
              onClick={() => onChange(tags.filter((one) => one !== tag))}
            >
              ×
            </button>
          </Tag>
        ))}
        <input
          id={`${id}-field`}
          class="tag-text"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={t('form.tagsPlaceholder')}
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 && active < offered.length ? `${id}-${active}` : undefined}
          value={typed}
          ref={(field) => {
            if (takeFocus === true && field !== null && !field.dataset['focused']) {
              field.dataset['focused'] = 'yes';
              field.focus();
            }
          }}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            // What is pressed must not move away before the press ends: it would be no click.
            if (putOff(() => setHeld(null))) setHeld(offered);
            setOpen(false);
            if (typed.trim() !== '') add(typed);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={`${id}-list`}
        class="tag-suggestions"
        role="listbox"
        aria-label={t('form.tagSuggestions')}
        hidden={offered.length === 0}
      >
        {offered.map((tag, index) => (
          <div
            key={tag}
            id={`${id}-${index}`}
            class="tag tag-offered"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Before the field loses focus, which would close the list.
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
