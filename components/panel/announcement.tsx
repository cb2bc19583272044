import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says a sentence at the foot of the panel, to eyes and to screen readers. */
export type Announce = (sentence: string, kind?: 'word' | 'problem') => void;

const nowhere: Announce = () => {
  throw new Error('a part of the panel was rendered outside <Panel>');
};

export const AnnounceContext = createContext<Announce>(nowhere);

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
