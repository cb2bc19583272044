import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

export interface KeyHelpProps {
  readonly onClose: () => void;
}

const KEYS = [
  ['/', 'search'],
  ['↓ ↑ · j k', 'step'],
  ['Home · End', 'ends'],
  ['Enter', 'open'],
  ['x · Space', 'choose'],
  ['Shift + x', 'chooseRange'],
  ['Alt + ←', 'back'],
  ['?', 'help'],
] as const;

/** The keys of the library, over everything until it is closed. */
export function KeyHelp({ onClose }: KeyHelpProps): JSX.Element {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="library-keys" aria-labelledby="library-keys-name" ref={dialog} onClose={onClose}>
      <h2 id="library-keys-name">{t('library.keys.name')}</h2>
      <dl>
        {KEYS.map(([keys, act]) => (
          <div key={act}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`library.keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <Button look="primary" onPress={() => dialog.current?.close()}>
        {t('form.close')}
      </Button>
    </dialog>
  );
}
