import type { JSX } from 'preact';
import type { PersonQuery } from '../../annotations/catalogue.ts';
import { OfficialsView } from '../../components/library/OfficialsView.tsx';
import { PersonPage } from '../../components/library/PersonPage.tsx';
import { formatRoute, NOTHING_ASKED, type Route } from '../../components/library/route.ts';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { useLast } from './use-last.ts';
import { useWindow } from './use-window.ts';

export interface OfficialsProps {
  readonly catalogue: Catalogue;
  readonly route: Route;
  readonly go: (route: Route, how: 'go' | 'replace') => void;
}

/** The officials the route means, and the one that is open. */
export function Officials({ catalogue, route, go }: OfficialsProps): JSX.Element {
  const t = useTranslate();
  const { people: order, open } = route;
  const query: PersonQuery = { text: route.query.text, country: route.query.countries?.[0] };
  const subject = formatRoute({ ...route, open: null });
  const { offset, limit, showRange } = useWindow(subject);
  const page = useLiveQuery(
    subject,
    async () => ({ subject, offset, ...(await catalogue.people(query, order, { offset, limit })) }),
    [offset, limit],
  );
  const countries = useLiveQuery('countries', async () => (await catalogue.facets({})).countries, []);
  return (
    <OfficialsView
      list={{ query, order, part: useLast(page.value), countries: useLast(countries.value) ?? [], open }}
      actions={{
        setQuery: ({ text, country }) =>
          go({ ...route, query: { text, countries: country === undefined ? undefined : [country] } }, 'replace'),
        setOrder: (people) => go({ ...route, people }, 'replace'),
        showRange,
        hrefOf: (key) => formatRoute({ ...route, open: key }),
      }}
    >
      {open === null ? (
        <p class="library-aside">{t('library.officials.pick')}</p>
      ) : (
        <OpenPerson key={open} person={open} catalogue={catalogue} route={route} />
      )}
    </OfficialsView>
  );
}

const ARTICLES_SHOWN = 20;

interface OpenPersonProps {
  /** `PersonRow.key`. */
  readonly person: string;
  readonly catalogue: Catalogue;
  readonly route: Route;
}

function OpenPerson({ person, catalogue, route }: OpenPersonProps): JSX.Element {
  const t = useTranslate();
  const query = { officials: [person], shelf: 'all' } as const;
  const { value } = useLiveQuery(
    person,
    async () => ({
      detail: await catalogue.person(person),
      articles: await catalogue.articles(query, NOTHING_ASKED.order, { offset: 0, limit: ARTICLES_SHOWN }),
    }),
    [],
  );
  if (value === undefined) return <div class="library-aside" />;
  const { detail, articles } = value;
  if (detail === undefined) return <p class="library-aside">{t('library.officials.gone')}</p>;
  const inArticles: Route = { ...NOTHING_ASKED, view: 'articles', query };
  return (
    <PersonPage
      person={detail}
      articles={articles}
      hrefs={{
        list: formatRoute({ ...route, open: null }),
        articles: formatRoute(inArticles),
        article: (open) => formatRoute({ ...inArticles, open }),
        person: (open) => formatRoute({ ...route, open }),
      }}
    />
  );
}
