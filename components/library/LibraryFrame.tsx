import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Progress, type ProgressProps } from '../controls/Progress.tsx';
import { Toast, type ToastProps } from '../controls/Toast.tsx';
import { useTranslate } from '../translate.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { VIEWS, type View } from './route.ts';
import { SEARCH_FIELD } from './SearchField.tsx';

export interface LibraryFrameProps {
  readonly view: View;
  /** The address of a view, `#` included. */
  readonly hrefOf: (view: View) => string;
  /** Something to be reminded of, in a quiet line; `null`: nothing. */
  readonly reminder: ComponentChildren;
  readonly problem: string | null;
  /** A long act under way, which comes before what was done last; `null`: none. */
  readonly work: ProgressProps | null;
  readonly toast: (Pick<ToastProps, 'message' | 'action'> & { readonly key: number }) | null;
  readonly onCloseToast: () => void;
  readonly children: ComponentChildren;
}

/** In these a letter is typed, not a command given. */
const TYPED_IN = 'input, textarea, select, [contenteditable]';

/** What stands around every view: the way to the others, what was just done, and the keys. */
export function LibraryFrame(props: LibraryFrameProps): JSX.Element {
  const t = useTranslate();
  const { view, hrefOf, problem, work, toast } = props;
  const [help, showHelp] = useState(false);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches(TYPED_IN);
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') showHelp(true);
      else if (event.key === '/') document.getElementById(SEARCH_FIELD)?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div class="library">
      <header class="library-header">
        <button type="button" class="library-skip" onClick={() => main.current?.focus()}>
          {t('library.skip')}
        </button>
        <span class="library-name">{t('extName')}</span>
        <nav class="library-views" aria-label={t('library.views')}>
          {VIEWS.map((one) => (
            <a
              key={one}
              href={hrefOf(one)}
              aria-current={one === view ? 'page' : undefined}
              data-name={t(`library.view.${one}`)}
            >
              {t(`library.view.${one}`)}
            </a>
          ))}
        </nav>
        <Button look="quiet" label={t('library.keys.name')} onPress={() => showHelp(true)}>
          <span aria-hidden="true">?</span>
        </Button>
      </header>
      {props.reminder !== null && <p class="library-reminder">{props.reminder}</p>}
      {problem !== null && (
        <p class="problem library-problem" role="alert">
          {problem}
        </p>
      )}
      <main class="library-main" ref={main} tabIndex={-1} aria-label={t(`library.view.${view}`)}>
        <h1 class="spoken-label">{t(`library.view.${view}`)}</h1>
        {props.children}
      </main>
      <div class="library-toast" aria-live="polite">
        {work !== null && (
          <div class="toast">
            <Progress {...work} />
          </div>
        )}
        {work === null && toast !== null && (
          <Toast key={toast.key} message={toast.message} action={toast.action} onClose={props.onCloseToast} />
        )}
      </div>
      {help && <KeyHelp onClose={() => showHelp(false)} />}
    </div>
  );
}
