import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PersonQuery } from '../../annotations/catalogue.ts';
import { OfficialsView } from '../../components/library/OfficialsView.tsx';
import { PersonForm } from '../../components/library/PersonForm.tsx';
import { formatRoute, type PersonSet } from '../../components/library/route.ts';
import { useTranslate } from '../../components/translate.tsx';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { OpenPerson, type OpenPersonProps } from './OpenPerson.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useLast } from './use-last.ts';
import { useWindow } from './use-window.ts';

export type OfficialsProps = Omit<OpenPersonProps, 'person'>;

const SETS: Readonly<Record<PersonSet, Pick<PersonQuery, 'watched' | 'hidden'>>> = {
  listed: {},
  watched: { watched: true },
  hidden: { hidden: true },
};

/** The officials the route means, and the one that is open. */
export function Officials({ catalogue, route, go, act }: OfficialsProps): JSX.Element {
  const t = useTranslate();
  const { people: order, who, open } = route;
  const [adding, setAdding] = useState(false);
  const query: PersonQuery = { text: route.query.text, country: route.query.countries?.[0], ...SETS[who] };
  const subject = formatRoute({ ...route, open: null });
  const { offset, limit, showRange } = useWindow(subject);
  const page = useLiveQuery(
    subject,
    async () => ({ subject, offset, ...(await catalogue.people(query, order, { offset, limit })) }),
    [offset, limit],
  );
  const countries = useLiveQuery('countries', async () => (await catalogue.facets({})).countries, []);
  const [part, offered] = [useLast(page.value), useLast(countries.value)];
  const error = page.error ?? countries.error;
  if (error !== undefined) return <Unanswered error={error} />;
  return (
    <OfficialsView
      list={{
        query,
        who,
        order,
        part,
        countries: offered ?? [],
        open: adding ? '' : open,
      }}
      actions={{
        setQuery: ({ text, country }) =>
          go({ ...route, query: { text, countries: country === undefined ? undefined : [country] } }, 'replace'),
        setWho: (set) => go({ ...route, who: set, open: null }, 'replace'),
        add: () => setAdding(true),
        setOrder: (people) => go({ ...route, people }, 'replace'),
        showRange,
        hrefOf: (key) => formatRoute({ ...route, open: key }),
      }}
    >
      {adding ? (
        <section class="library-pane person" aria-label={t('library.officials.add')}>
          <PersonForm
            title={t('library.officials.add')}
            name=""
            country={null}
            spellings={[]}
            offices={[]}
            onSave={async (said) => {
              const outcome = catalogue.addPerson(said);
              const done = await act(t('library.officials.done.added', [said.name]), outcome);
              const result = await outcome;
              if (result.ok) go({ ...route, open: result.value.key }, 'go');
              return done;
            }}
            onLeave={() => setAdding(false)}
          />
        </section>
      ) : open === null ? (
        <p class="library-aside">{t('library.officials.pick')}</p>
      ) : (
        <OpenPerson key={open} person={open} catalogue={catalogue} route={route} go={go} act={act} />
      )}
    </OfficialsView>
  );
}
