import type { JSX } from 'preact';
import { useTranslate } from '../translate.tsx';

export interface ChosenCountProps {
  /** How many are chosen, in words. */
  readonly said: string;
  readonly chosen: number;
  /** How many of them the list does not show at present. */
  readonly notShown: number;
}

/** Says what an act on what is chosen will reach: also what a search or a filter hides. */
export function ChosenCount({ said, chosen, notShown }: ChosenCountProps): JSX.Element {
  const t = useTranslate();
  return <output>{notShown === 0 ? said : `${said}, ${t('library.selection.notShown', chosen, [notShown])}`}</output>;
}
