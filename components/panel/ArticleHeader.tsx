import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '../../annotations/schemas.ts';
import type { Article } from '../../article/article.ts';
import { Button } from '../controls/Button.tsx';
import { formatDay } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import { TagInput } from '../controls/TagInput.tsx';
import { useTranslate } from '../translate.tsx';
import { Menu } from './Menu.tsx';
import { useAct } from './use-act.ts';
import { ParticularsForm } from './ParticularsForm.tsx';
import type { PanelActions } from './panel-model.ts';

export interface ArticleHeaderProps {
  readonly article: Article;
  readonly saved: SavedArticle | null;
  /** False until the library has answered: whether it is saved is not known. */
  readonly known: boolean;
  /** The page is there and can be kept. */
  readonly canSave: boolean;
  readonly suggestions: readonly string[];
  readonly actions: PanelActions;
}

/** Which article this is, whether it is kept, and under which tags. */
export function ArticleHeader(props: ArticleHeaderProps): JSX.Element {
  const t = useTranslate();
  const act = useAct();
  const [saving, setSaving] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const { article, saved, actions } = props;

  const save = async () => {
    setSaving(true);
    await act(actions.save(), t('panel.articleSaved'));
    setSaving(false);
  };
  const closeForm = () => {
    setCorrecting(false);
    menu.current?.focus();
  };
  const { openInTab, goToPage, dock } = actions;

  return (
    <header class="panel-header">
      <div class="panel-headline">
        <p class="panel-source">
          <span class="panel-outlet">{article.outlet ?? hostOf(article.address)}</span>
          {' · '}
          {article.published === null ? (
            t('panel.noDate')
          ) : (
            <time dateTime={article.published.date}>{formatDay(article.published.date, t)}</time>
          )}
        </p>
        <div class="panel-state">
          {saved !== null && <span class="panel-saved">{t('panel.saved')}</span>}
          {saved === null && props.known && !correcting && (
            <Button look="primary" disabled={!props.canSave || saving} onPress={() => void save()}>
              {saving ? t('panel.saving') : t('panel.save')}
            </Button>
          )}
          {(props.canSave || saved !== null || openInTab !== null || goToPage !== null || dock !== null) && (
            <Menu label={t('panel.more')} opener={menu}>
              {props.known && (props.canSave || saved !== null) && (
                <Button look="quiet" onPress={() => setCorrecting(true)}>
                  {t('panel.correct')}
                </Button>
              )}
              {dock !== null && (
                <Button look="quiet" onPress={dock}>
                  {t('panel.dock')}
                </Button>
              )}
              {openInTab !== null && (
                <Button look="quiet" onPress={openInTab}>
                  {t('panel.openInTab')}
                </Button>
              )}
              {goToPage !== null && (
                <Button look="quiet" onPress={goToPage}>
                  {t('panel.goToPage')}
                </Button>
              )}
              {saved !== null && (
                <Button look="danger" onPress={() => void act(actions.remove())}>
                  {t('panel.remove')}
                </Button>
              )}
            </Menu>
          )}
        </div>
      </div>
      {correcting && (
        <ParticularsForm
          article={article}
          onSave={async (particulars) => {
            if (await act(actions.correctArticle(particulars))) closeForm();
          }}
          onClose={closeForm}
        />
      )}
      <h1 class="panel-title" lang={article.language ?? undefined}>
        {article.title === '' ? t('panel.noTitle') : article.title}
      </h1>
      {props.known && (props.canSave || saved !== null) && (
        <div class="panel-tags">
          <TagInput
            label={t('panel.articleTags')}
            tags={saved?.tags ?? []}
            suggestions={props.suggestions}
            onChange={(tags) => void act(actions.tagArticle(tags))}
          />
        </div>
      )}
    </header>
  );
}
