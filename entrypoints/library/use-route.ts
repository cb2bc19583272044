import { useLayoutEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from '../../components/library/route.ts';

/**
 * The route in the address, and the way to another. What is typed replaces the
 * entry in the browser's history; going somewhere makes a new one.
 */
export function useRoute(): readonly [Route, (route: Route, how: 'go' | 'replace') => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before anything else can run: an address that changes right after the first drawing is heard too.
  useLayoutEffect(() => {
    const onHash = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const go = (next: Route, how: 'go' | 'replace') => {
    const hash = formatRoute(next);
    if (how === 'go') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    setRoute(next);
  };
  return [route, go];
}
