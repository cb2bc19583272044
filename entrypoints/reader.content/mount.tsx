import { render } from 'preact';
import controlsStyles from '../../components/controls/controls.css?inline';
import { ReaderControls, type ReaderActions, type ReaderView } from '../../components/reader/ReaderControls.tsx';
import readerStyles from '../../components/reader/reader.css?inline';
import tokens from '../../components/tokens.css?inline';
import { TranslateContext, type Translate } from '../../components/translate.tsx';

/** The name of the one element of ours in a page. */
const HOST_NAME = 'aide-memoire';

/** What a page must not hear of: shortcuts of the page would act on what is typed in our fields. */
const PRIVATE_EVENTS = (
  'keydown keypress keyup beforeinput input change compositionstart compositionend cut copy paste submit ' +
  'focusin focusout pointerdown pointerup mousedown mouseup click dblclick touchstart touchend'
).split(' ');

/** Where our controls are shown. */
export interface Mount {
  readonly show: (view: ReaderView) => void;
  /** True for events from our controls, wherever they are heard. */
  readonly isOurs: (event: Event) => boolean;
  /** The element within our controls that has the focus. */
  readonly focused: () => HTMLElement | null;
}

/**
 * Our controls in one closed shadow root, whose host joins the page when there
 * is something to show and leaves it with the signal.
 */
export function createMount(actions: ReaderActions, t: Translate, signal: AbortSignal): Mount {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let surface: HTMLElement | undefined;

  const build = (): HTMLElement => {
    // A version that an update killed could not take its host along; where the reader types, it waits to be copied from.
    for (const left of document.querySelectorAll(`:root > ${HOST_NAME}`)) {
      if (left !== document.activeElement) left.remove();
    }
    host = document.createElement(HOST_NAME);
    root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + controlsStyles + readerStyles);
    root.adoptedStyleSheets = [sheet];
    const element = document.createElement('div');
    element.className = HOST_NAME;
    element.lang = t('form.locale');
    root.append(element);
    for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
    return element;
  };

  signal.addEventListener(
    'abort',
    () => {
      if (surface !== undefined) render(null, surface);
      host?.remove();
    },
    { once: true },
  );

  return {
    show(view) {
      if (signal.aborted) return;
      if (surface === undefined && !view.awake && view.opened === null && view.toast === null) return;
      surface ??= build();
      // Some pages replace everything they have; ours comes back with the next thing to show.
      if (host !== undefined && !host.isConnected) document.documentElement.append(host);
      render(
        <TranslateContext.Provider value={t}>
          <ReaderControls view={view} {...actions} />
        </TranslateContext.Provider>,
        surface,
      );
    },
    isOurs: (event) => host !== undefined && event.composedPath().includes(host),
    focused: () => (root?.activeElement instanceof HTMLElement ? root.activeElement : null),
  };
}
