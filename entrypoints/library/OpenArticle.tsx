import type { JSX } from 'preact';
import { AlsoInLink } from '../../components/library/AlsoInLink.tsx';
import { ArticlePane, type ArticlePaneProps } from '../../components/library/ArticlePane.tsx';
import { Button } from '../../components/controls/Button.tsx';
import { TagInput } from '../../components/controls/TagInput.tsx';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { Unanswered } from './Unanswered.tsx';

export interface OpenArticleProps {
  /** `SavedArticle.id`. */
  readonly id: string;
  readonly catalogue: Catalogue;
  /** Puts the reader over the text of a kept article, and gives the way to take it off. */
  readonly readKept: ArticlePaneProps['onText'];
  /** The passage to be shown. */
  readonly place: ArticlePaneProps['place'];
  readonly listHref: string;
  readonly exportHref: string;
  readonly reprintsHref: string;
  readonly actions: {
    readonly tag: (tags: readonly string[]) => void;
    readonly archive: (archived: boolean) => void;
    readonly remove: () => void;
  };
}

/** The kept article that is open, with its tags and the acts on it. */
export function OpenArticle(props: OpenArticleProps): JSX.Element {
  const t = useTranslate();
  const { id, catalogue, readKept, place, listHref, exportHref, reprintsHref, actions } = props;
  const { value, error } = useLiveQuery(
    id,
    async () => ({
      article: await catalogue.article(id),
      tags: (await catalogue.tags()).map(({ tag }) => tag),
      also: (await catalogue.alsoIn([id]))[0] ?? null,
    }),
    [],
  );
  if (error !== undefined) return <Unanswered error={error} />;
  if (value === undefined) return <div class="library-aside" />;
  const { article, tags, also } = value;
  if (article === undefined) return <p class="library-aside">{t('library.gone')}</p>;
  const archived = article.archived !== undefined;
  return (
    <ArticlePane
      key={id}
      article={article}
      onText={readKept}
      place={place}
      listHref={listHref}
      also={also === null ? undefined : <AlsoInLink also={also} href={reprintsHref} />}
    >
      <div class="library-pane-acts">
        <TagInput label={t('library.articleTags')} tags={article.tags} suggestions={tags} onChange={actions.tag} />
        <Button look="quiet" onPress={() => actions.archive(!archived)}>
          {t(archived ? 'library.unarchive' : 'library.archive')}
        </Button>
        <a href={exportHref}>{t('library.export.one')}</a>
        <Button look="danger" onPress={actions.remove}>
          {t('library.remove')}
        </Button>
      </div>
    </ArticlePane>
  );
}
