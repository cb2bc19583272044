import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from '../../components/library/route.ts';

/**
 * The route in the address, and the way to another. What is typed replaces the
 * entry in the browser's history; going somewhere makes a new one.
 */
export function useRoute(): readonly [Route, (route: Route, how: 'go' | 'replace') => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
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
