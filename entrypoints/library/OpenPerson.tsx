import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PersonForm } from '../../components/library/PersonForm.tsx';
import { PersonMerge } from '../../components/library/PersonMerge.tsx';
import { PersonPage, type PersonTask } from '../../components/library/PersonPage.tsx';
import { PersonSplit } from '../../components/library/PersonSplit.tsx';
import { formatRoute, NOTHING_ASKED, type Route } from '../../components/library/route.ts';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import type { Act } from './act.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { routeOfScope } from './scope-route.ts';
import { Unanswered } from './Unanswered.tsx';

const ARTICLES_SHOWN = 20;
/** To choose from, when a person is split. */
const ARTICLES_OFFERED = 200;
const NOTES_SHOWN = 20;
const OTHERS_SHOWN = 20;

export interface OpenPersonProps {
  /** `PersonRow.key`. */
  readonly person: string;
  readonly catalogue: Catalogue;
  readonly route: Route;
  readonly go: (route: Route, how: 'go' | 'replace') => void;
  readonly act: Act;
}

/** One person: what the library knows and what the reader says, and the forms in which it is said. */
export function OpenPerson({ person, catalogue, route, go, act }: OpenPersonProps): JSX.Element {
  const t = useTranslate();
  const [task, setTask] = useState<PersonTask | null>(null);
  const [sought, seek] = useState('');
  const query = { officials: [person], shelf: 'all' } as const;
  const limit = task === 'split' ? ARTICLES_OFFERED : ARTICLES_SHOWN;
  const known = useLiveQuery(
    person,
    async () => ({
      detail: await catalogue.person(person),
      articles: await catalogue.articles(query, NOTHING_ASKED.order, { offset: 0, limit }),
    }),
    [limit],
  );
  const notes = useLiveQuery(person, () => catalogue.personNotes(person, NOTES_SHOWN), []);
  const others = useLiveQuery(
    `${person} ${task}`,
    async () =>
      task !== 'merge' || sought.trim() === ''
        ? []
        : (await catalogue.people({ text: sought }, 'articles', { offset: 0, limit: OTHERS_SHOWN })).rows,
    [sought],
  );
  const error = known.error ?? notes.error ?? others.error;
  if (error !== undefined) return <Unanswered error={error} />;
  if (known.value === undefined) return <div class="library-aside" />;
  const { detail, articles } = known.value;
  if (detail === undefined) return <p class="library-aside">{t('library.officials.gone')}</p>;
  const inArticles: Route = { ...NOTHING_ASKED, view: 'articles', query };
  const leave = () => setTask(null);
  const { said } = detail;
  return (
    <PersonPage
      person={detail}
      articles={{ ...articles, rows: articles.rows.slice(0, ARTICLES_SHOWN) }}
      notes={notes.value ?? null}
      hrefs={{
        list: formatRoute({ ...route, open: null }),
        articles: formatRoute(inArticles),
        export: formatRoute(routeOfScope({ by: 'official', key: person })),
        article: (open) => formatRoute({ ...inArticles, open }),
        person: (open) => formatRoute({ ...route, open }),
        note: ({ article, place }) => formatRoute({ ...inArticles, open: article, at: place }),
      }}
      actions={{
        watch: (watched) =>
          void act(
            t(watched ? 'reader.watchedDone' : 'reader.unwatchedDone', [detail.name]),
            catalogue.setPerson(person, { watched }),
          ),
        begin: (one) => {
          seek('');
          setTask(task === one ? null : one);
        },
        remove: () => {
          void act(t('library.done.removed'), catalogue.removePerson(person));
          go({ ...route, open: null }, 'go');
        },
        unhide: () => void act(t('library.officials.done.unhidden'), catalogue.setPerson(person, { hidden: false })),
      }}
      task={task}
      form={
        <>
          {task === 'edit' && (
            <PersonForm
              title={t('library.officials.form.edit', [detail.name])}
              name={detail.name}
              country={said?.country ?? null}
              spellings={said?.spellings ?? []}
              offices={said?.offices ?? []}
              onSave={({ name, ...rest }) =>
                act(
                  t('library.officials.done.changed'),
                  // A name left as articles write it goes on following them.
                  catalogue.setPerson(person, { ...rest, name: name === detail.name ? (said?.name ?? null) : name }),
                )
              }
              onLeave={leave}
            />
          )}
          {task === 'merge' && (
            <PersonMerge
              person={detail}
              text={sought}
              others={(others.value ?? []).filter(({ key }) => key !== person)}
              onText={seek}
              onMerge={({ key, name }) => {
                leave();
                void act(t('library.officials.done.merged', [name]), (options) =>
                  catalogue.mergePersons(person, key, options),
                );
              }}
              onLeave={leave}
            />
          )}
          {task === 'split' && (
            <PersonSplit
              person={detail}
              articles={articles.rows}
              onSplit={(choice) => {
                leave();
                void act(t('library.officials.done.split'), (options) =>
                  catalogue.splitPerson(person, choice, options),
                );
              }}
              onLeave={leave}
            />
          )}
        </>
      }
    />
  );
}
