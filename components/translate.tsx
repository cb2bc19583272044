import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

/** Looks up an interface text: the signature of `i18n.t`, whose keys are those of `locales/en.yml`. */
export type Translate = (typeof i18n)['t'];

const missing: Translate = () => {
  throw new Error('a component was rendered outside <TranslateContext.Provider>');
};

/** Components take their texts from here, so that they know no browser API and tests can pass their own. */
export const TranslateContext = createContext<Translate>(missing);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
