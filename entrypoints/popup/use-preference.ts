import { useEffect, useState } from 'preact/hooks';
import { followPreference, type PreferenceName, type Preferences } from '../../messaging/preferences.ts';

/** A preference as it is now, wherever it is changed; `undefined` until it was read. */
export function usePreference<Name extends PreferenceName>(name: Name): Preferences[Name] | undefined {
  const [value, setValue] = useState<Preferences[Name]>();
  useEffect(() => {
    const abort = new AbortController();
    followPreference(name, (next) => setValue(() => next), abort.signal);
    return () => abort.abort();
  }, []);
  return value;
}
