/** Once before all browser tests. */
import type { TestProject } from 'vitest/node';
import { beginFirefoxProfile } from '../../tools/browser/begun-profile.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of a profile that every Firefox of the tests begins with. */
    firefoxProfile: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const profile = await beginFirefoxProfile();
  project.provide('firefoxProfile', profile.folder);
  return () => profile.remove();
}
