import { useEffect, useState } from 'preact/hooks';
import {
  onPreferenceChange,
  readPreference,
  type PreferenceName,
  type Preferences,
} from '../../messaging/preferences.ts';

/** A preference as it is now, wherever it is changed; `undefined` until it was read. */
export function usePreference<Name extends PreferenceName>(name: Name): Preferences[Name] | undefined {
  const [value, setValue] = useState<Preferences[Name]>();
  useEffect(() => {
    const abort = new AbortController();
    const set = (next: Preferences[Name]) => setValue(() => next);
    onPreferenceChange(name, set, abort.signal);
    const look = async () => {
      const stored = await readPreference(name);
      if (!abort.signal.aborted) set(stored);
    };
    void look();
    return () => abort.abort();
  }, []);
  return value;
}
