/**
 * The class alone: the package's index brings `isProbablyReaderable` along,
 * which we never ask and a page would pay for. With the steps of its work that
 * `pruned-readability.ts` does otherwise.
 */
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Documented } from '@mozilla/readability';
  export default class Readability<T> extends Documented<T> {
    protected _articleByline: string | null | undefined;
    protected _prepDocument(): void;
    protected _isValidByline(node: Element, name: string): boolean;
    protected _isProbablyVisible(node: Element): boolean;
    protected _cleanStyles(content: Element): void;
    protected _postProcessContent(content: Element): void;
  }
}
