import type { JSX } from 'preact';
import type { AlsoIn } from '../../annotations/catalogue.ts';
import { useTranslate } from '../translate.tsx';

export interface AlsoInLinkProps {
  readonly also: AlsoIn;
  /** The group of the article, `#` included. */
  readonly href: string;
  readonly inTabOrder?: boolean;
}

/** Where else the story of an article is told, and the way there. */
export function AlsoInLink({ also: { outlets, articles }, href, inTabOrder = true }: AlsoInLinkProps): JSX.Element {
  const t = useTranslate();
  return (
    <a class="library-also" href={href} tabIndex={inTabOrder ? 0 : -1}>
      {outlets > 0 ? t('library.reprints.alsoIn', outlets) : t('library.reprints.again', articles)}
    </a>
  );
}
