import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { NotedArticle } from '../../annotations/take-over.ts';
import { Comparison } from '../../components/library/Comparison.tsx';
import { NoteOffers } from '../../components/library/NoteOffers.tsx';
import { ReprintPage } from '../../components/library/ReprintPage.tsx';
import { formatRoute, NOTHING_ASKED, type Route } from '../../components/library/route.ts';
import { namesOfPair, tellingName } from '../../components/library/telling-name.ts';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import type { Act } from './act.ts';
import { Unanswered } from './Unanswered.tsx';
import { useOffers } from './use-offers.ts';

export interface ReprintsProps {
  readonly catalogue: Catalogue;
  readonly route: Route;
  readonly go: (route: Route, how: 'go' | 'replace') => void;
  readonly act: Act;
}

export interface OpenReprintsProps extends ReprintsProps {
  /** `SavedArticle.id` of one of the group. */
  readonly id: string;
}

const NOBODY: readonly NotedArticle[] = [];

/** The group of an article with the texts and notes of all of it. */
async function readGroup(catalogue: Catalogue, id: string) {
  const group = await catalogue.reprintsOf(id);
  const noted = await Promise.all(
    (group?.articles ?? []).map(async (row) => {
      const [article, notes] = await Promise.all([catalogue.article(row.id), catalogue.annotationsOf(row.id)]);
      return article === undefined ? [] : [{ article, notes }];
    }),
  );
  return { articles: group?.articles ?? [], noted: noted.flat() };
}

/** The page of one story told more than once: two of its articles beside each other, and the notes they could share. */
export function OpenReprints({ id, catalogue, route, go, act }: OpenReprintsProps): JSX.Element {
  const t = useTranslate();
  const { value, error } = useLiveQuery(id, () => readGroup(catalogue, id), []);
  const noted = value?.noted ?? NOBODY;
  const offers = useOffers(noted);
  const byId = useMemo(() => new Map(noted.map((one) => [one.article.id, one.article])), [noted]);
  const listHref = formatRoute({ ...route, open: null, chosen: [] });
  if (error !== undefined) return <Unanswered error={error} />;
  if (value === undefined) return <div class="library-aside" />;
  const { articles } = value;
  // The earliest and the next, unless the address says which two.
  const chosen = route.chosen.filter((one) => byId.has(one));
  const [one, other] = [...new Set([...chosen, ...articles.map((row) => row.id)])];
  const [first, second] = [byId.get(one ?? ''), byId.get(other ?? '')];
  if (first === undefined || second === undefined) {
    return (
      <p class="library-aside">
        <span>
          {t('library.reprints.gone')} <a href={listHref}>{t('library.back')}</a>
        </span>
      </p>
    );
  }
  const nameOf = (article: string) => {
    const row = articles.find((each) => each.id === article);
    return row === undefined ? '' : tellingName(row, t);
  };
  const offered = offers.map(({ note, taken }) => ({
    key: taken.id,
    quote: taken.target.quote.exact,
    comment: note.comment,
    tags: note.tags,
    from: nameOf(note.article),
    to: nameOf(taken.to),
    language: byId.get(taken.to)?.language ?? null,
    taken,
  }));
  const row = (article: string) => articles.find((each) => each.id === article);
  const [firstRow, secondRow] = [row(first.id), row(second.id)];
  return (
    <ReprintPage
      articles={articles}
      pair={[first.id, second.id]}
      onPair={(pair) => go({ ...route, chosen: pair }, 'replace')}
      listHref={listHref}
      hrefOf={(article) => formatRoute({ ...NOTHING_ASKED, view: 'articles', query: { shelf: 'all' }, open: article })}
      offers={
        <NoteOffers
          offers={offered}
          onTake={(some) => {
            const keys = new Set(some.map(({ key }) => key));
            const taken = offered.filter(({ key }) => keys.has(key)).map((offer) => offer.taken);
            void act(t('library.reprints.taken', taken.length), catalogue.takeOver(taken));
          }}
        />
      }
    >
      {firstRow !== undefined && secondRow !== undefined && (
        <Comparison
          key={`${first.id} ${second.id}`}
          first={first}
          second={second}
          names={namesOfPair(firstRow, secondRow, t)}
          language={second.language}
        />
      )}
    </ReprintPage>
  );
}
