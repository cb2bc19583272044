import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Particulars } from '../../annotations/schemas.ts';
import type { Article } from '../../article/article.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useTranslate } from '../translate.tsx';

export interface ParticularsFormProps {
  readonly article: Article;
  /** Only what the reader changed. What was typed stands until the form is taken away. */
  readonly onSave: (particulars: Particulars) => Promise<void>;
  readonly onClose: () => void;
}

/** Puts right what an article is called, where it stands and when it came out. What is left empty stays as it was read. */
export function ParticularsForm({ article, onSave, onClose }: ParticularsFormProps): JSX.Element {
  const t = useTranslate();
  const first = useRef<HTMLInputElement>(null);
  const was = { title: article.title, outlet: article.outlet ?? '', published: article.published?.date ?? '' };
  const [typed, setTyped] = useState(was);
  const [saving, setSaving] = useState(false);
  useEffect(() => first.current?.focus(), []);

  const save = async () => {
    const changed = (['title', 'outlet', 'published'] as const).flatMap((field) => {
      const value = typed[field].trim();
      return value === '' || value === was[field] ? [] : [[field, value]];
    });
    if (changed.length === 0) return onClose();
    setSaving(true);
    await onSave(Object.fromEntries(changed));
    setSaving(false);
  };
  const field = (name: keyof typeof was, type: 'text' | 'date') => (
    <Field
      label={t(`panel.particulars.${name}`)}
      type={type}
      {...(type === 'text' && { maxLength: 2_000 })}
      value={typed[name]}
      {...(name === 'title' && { fieldRef: first })}
      onText={(text) => setTyped({ ...typed, [name]: text })}
    />
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves from any of its fields
    <form
      class="panel-particulars"
      aria-label={t('panel.correct')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) void save();
      }}
    >
      {field('title', 'text')}
      {field('outlet', 'text')}
      {field('published', 'date')}
      <div class="actions">
        <button type="submit" class="button button-primary">
          {t(saving ? 'form.saving' : 'form.save')}
        </button>
        <Button look="quiet" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
