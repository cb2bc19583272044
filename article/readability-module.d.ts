/** The class alone: the package's index brings `isProbablyReaderable` along, which we never ask and a page would pay for. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  export default Readability;
}
