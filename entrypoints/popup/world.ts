import type { WxtBrowser } from 'wxt/browser';
import type { askReader } from '../../messaging/send.ts';
import type { onLibraryChange } from '../../messaging/library-changes.ts';

/** What the panel's page needs of the browser and of the other surfaces, as one value that tests can stand in for. */
export interface World {
  readonly browser: Pick<WxtBrowser, 'tabs' | 'scripting' | 'permissions'>;
  readonly askReader: typeof askReader;
  readonly onLibraryChange: typeof onLibraryChange;
}
