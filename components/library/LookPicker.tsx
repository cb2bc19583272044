import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { SHAPES, TINTS, type Look } from '../../annotations/look.ts';
import { LookShape } from '../controls/LookShape.tsx';
import { useTranslate } from '../translate.tsx';

export interface LookPickerProps {
  /** `null`: plain. */
  readonly look: Look | null;
  /** It may be without a look. */
  readonly mayBePlain: boolean;
  readonly onChange: (look: Look | null) => void;
}

const BEGIN: Look = { tint: 'blue', shape: 'star' };

/** A tint and a shape, each one of a few: native radio buttons, so that the arrow keys work as everywhere. */
export function LookPicker({ look, mayBePlain, onChange }: LookPickerProps): JSX.Element {
  const t = useTranslate();
  const group = useId();
  const next = look ?? BEGIN;
  return (
    <div class="look-picker">
      <fieldset class="look-choices">
        <legend>{t('look.tintName')}</legend>
        {mayBePlain && (
          <label class="look-choice look-plain" data-tint="none">
            <input
              type="radio"
              class="hidden-input"
              name={`${group}-tint`}
              checked={look === null}
              onChange={() => onChange(null)}
            />
            {t('look.plain')}
          </label>
        )}
        {TINTS.map((tint) => (
          <label key={tint} class="look-choice" data-tint={tint} title={t(`look.tint.${tint}`)}>
            <input
              type="radio"
              class="hidden-input"
              name={`${group}-tint`}
              aria-label={t(`look.tint.${tint}`)}
              checked={look?.tint === tint}
              onChange={() => onChange({ ...next, tint })}
            />
          </label>
        ))}
      </fieldset>
      <fieldset class="look-choices">
        <legend>{t('look.shapeName')}</legend>
        {SHAPES.map((shape) => (
          <label key={shape} class="look-choice" data-tint={look?.tint ?? 'none'} title={t(`look.shape.${shape}`)}>
            <input
              type="radio"
              class="hidden-input"
              name={`${group}-shape`}
              aria-label={t(`look.shape.${shape}`)}
              checked={look?.shape === shape}
              onChange={() => onChange({ ...next, shape })}
            />
            <LookShape shape={shape} />
          </label>
        ))}
      </fieldset>
    </div>
  );
}
