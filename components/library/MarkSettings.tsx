import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import {
  DATE_FORMS,
  dateLayers,
  LINE_COLOURS,
  NOTE_STRENGTHS,
  noteLayers,
  OFFICIAL_FORMS,
  officialLayers,
  type LineColour,
  type MarkLooks,
} from '../../annotations/mark-looks.ts';
import { useTranslate } from '../translate.tsx';
import { SettingsSection } from './SettingsSection.tsx';

export interface MarkSettingsProps {
  readonly shown: boolean;
  readonly onShown: (shown: boolean) => void;
  readonly looks: MarkLooks;
  readonly onLooks: (looks: MarkLooks) => void;
  /**
   * Paints what was drawn: every element with `data-layers` has the names of
   * its highlights there, separated by spaces, and one text node.
   */
  readonly onDrawn: (root: HTMLElement) => void;
}

/** A category's look, for the example of a note that has one. */
const EXAMPLE = { tint: 'teal', shape: 'flag' } as const;

/** Which marks are shown and how they look; choices and example are painted as pages are. */
export function MarkSettings({ shown, onShown, looks, onLooks, onDrawn }: MarkSettingsProps): JSX.Element {
  const t = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current !== null) onDrawn(root.current);
  });
  const { official, date, note } = looks;
  return (
    <SettingsSection name={t('library.settings.marks')}>
      <label class="library-facet-value">
        <input type="checkbox" checked={shown} onChange={(event) => onShown(event.currentTarget.checked)} />
        {t('library.settings.marksShown')}
      </label>
      <p class="library-hint">{t('library.settings.marksHint')}</p>
      <div class="mark-looks" ref={root}>
        <Example looks={looks} />
        <Kind
          name={t('library.settings.look.officials')}
          shown={official.shown}
          onShown={(on) => onLooks({ ...looks, official: { ...official, shown: on } })}
        >
          <Choices
            name={t('library.settings.look.line')}
            options={OFFICIAL_FORMS}
            chosen={official.form}
            textOf={(form) => t(`library.settings.look.${form}`)}
            layersOf={(form) => officialLayers({ ...official, form }, false)}
            onChoose={(form) => onLooks({ ...looks, official: { ...official, form } })}
          />
          <Colours
            chosen={official.colour}
            layersOf={(colour) => officialLayers({ ...official, colour }, official.form === 'hidden')}
            onChoose={(colour) => onLooks({ ...looks, official: { ...official, colour } })}
          />
          <p class="library-hint">{t('library.settings.look.watchedHint')}</p>
        </Kind>
        <Kind
          name={t('library.settings.look.dates')}
          shown={date.shown}
          onShown={(on) => onLooks({ ...looks, date: { ...date, shown: on } })}
        >
          <Choices
            name={t('library.settings.look.line')}
            options={DATE_FORMS}
            chosen={date.form}
            textOf={(form) => t(`library.settings.look.${form}`)}
            layersOf={(form) => dateLayers({ ...date, form })}
            onChoose={(form) => onLooks({ ...looks, date: { ...date, form } })}
          />
          {date.form !== 'hidden' && (
            <Colours
              chosen={date.colour}
              layersOf={(colour) => dateLayers({ ...date, colour })}
              onChoose={(colour) => onLooks({ ...looks, date: { ...date, colour } })}
            />
          )}
        </Kind>
        <Kind
          name={t('library.settings.look.notes')}
          shown={note.shown}
          onShown={(on) => onLooks({ ...looks, note: { ...note, shown: on } })}
        >
          <Choices
            name={t('library.settings.look.ground')}
            options={NOTE_STRENGTHS}
            chosen={note.strength}
            textOf={(strength) => t(`library.settings.look.${strength}`)}
            layersOf={(strength) => noteLayers({ ...note, strength }, null)}
            onChoose={(strength) => onLooks({ ...looks, note: { ...note, strength } })}
          />
        </Kind>
      </div>
    </SettingsSection>
  );
}

/** A sentence with one mark of each kind. */
function Example({ looks: { official, date, note } }: Pick<MarkSettingsProps, 'looks'>): JSX.Element {
  const t = useTranslate();
  const none: readonly string[] = [];
  const parts = {
    official: official.shown ? officialLayers(official, false) : none,
    watched: official.shown ? officialLayers(official, true) : none,
    date: date.shown ? dateLayers(date) : none,
    note: note.shown ? noteLayers(note, null) : none,
    category: note.shown ? noteLayers(note, EXAMPLE) : none,
  };
  const mark = (part: keyof typeof parts) => (
    <Sample layers={parts[part]}>{t(`library.settings.example.${part}`)}</Sample>
  );
  return (
    <figure class="mark-example" aria-label={t('library.settings.example.name')}>
      <p>
        {mark('official')} {t('library.settings.example.met')} {mark('watched')} {mark('date')}.{' '}
        {t('library.settings.example.both')} {mark('note')} {t('library.settings.example.and')} {mark('category')}.
      </p>
    </figure>
  );
}

function Sample({ layers, children }: { readonly layers: readonly string[]; readonly children: string }): JSX.Element {
  return <span data-layers={layers.join(' ')}>{children}</span>;
}

function Kind(props: {
  readonly name: string;
  readonly shown: boolean;
  readonly onShown: (shown: boolean) => void;
  readonly children: JSX.Element | readonly (JSX.Element | false)[];
}): JSX.Element {
  const { name, shown, onShown, children } = props;
  return (
    <div class="mark-kind">
      <label class="library-facet-value mark-kind-name">
        <input type="checkbox" checked={shown} onChange={(event) => onShown(event.currentTarget.checked)} />
        {name}
      </label>
      {shown && children}
    </div>
  );
}

function Colours(props: {
  readonly chosen: LineColour;
  readonly layersOf: (colour: LineColour) => readonly string[];
  readonly onChoose: (colour: LineColour) => void;
}): JSX.Element {
  const t = useTranslate();
  return (
    <Choices
      {...props}
      name={t('library.settings.look.colour')}
      options={LINE_COLOURS}
      textOf={(colour) => t(`library.settings.look.${colour}`)}
    />
  );
}

/** One of a few, each shown as it would look. */
function Choices<Value extends string>(props: {
  readonly name: string;
  readonly options: readonly Value[];
  readonly chosen: Value;
  readonly textOf: (value: Value) => string;
  readonly layersOf: (value: Value) => readonly string[];
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  const { name, options, chosen, textOf, layersOf, onChoose } = props;
  const group = useId();
  return (
    <fieldset class="look-choices">
      <legend>{name}</legend>
      {options.map((value) => (
        <label key={value} class="look-choice look-plain">
          <input
            type="radio"
            class="hidden-input"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <Sample layers={layersOf(value)}>{textOf(value)}</Sample>
        </label>
      ))}
    </fieldset>
  );
}
