import type { ComponentChildren, JSX } from 'preact';
import { useTagLook } from '../looks.tsx';
import { LookShape } from './LookShape.tsx';

export interface TagProps {
  readonly tag: string;
  /** `li` in a list of tags. */
  readonly as?: 'span' | 'li';
  /** What can be done with it, behind its name. */
  readonly children?: ComponentChildren;
}

/** A tag, in the look that the reader gave it. */
export function Tag({ tag, as: Element = 'span', children }: TagProps): JSX.Element {
  const look = useTagLook(tag);
  return (
    <Element class="tag" data-tint={look?.tint}>
      {look !== null && <LookShape shape={look.shape} />}
      {tag}
      {children}
    </Element>
  );
}
