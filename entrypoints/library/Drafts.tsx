import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '../../components/controls/host-of.ts';
import { DraftList, type UnfinishedNote } from '../../components/library/DraftList.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { allDrafts, dropDraft, keepDraft, onDraftsChange, wantDraft, type Draft } from '../../messaging/drafts.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { Unanswered } from './Unanswered.tsx';
import { useLast } from './use-last.ts';

export interface DraftsProps {
  readonly catalogue: Pick<Catalogue, 'articleAt' | 'record'>;
  /** Opens a kept article anew, which then asks for the draft that is wanted. */
  readonly openKept: (article: string) => void;
  /** Opens a page that is not kept. */
  readonly openPage: (address: string) => void;
  readonly say: (message: string, action?: { label: string; onPress: () => void }) => void;
}

/** An unfinished note with where it goes on. */
interface Found extends UnfinishedNote {
  readonly draft: Draft;
  /** `null` while its page is not kept. */
  readonly article: { readonly id: string; readonly address: string } | null;
}

/** The drafts there are, on whatever page or surface they were typed. */
export function Drafts({ catalogue, openKept, openPage, say }: DraftsProps): JSX.Element | null {
  const t = useTranslate();
  const drafts = useDrafts();
  const asked = useLiveQuery(drafts, () => Promise.all(drafts.map((draft) => find(draft, catalogue))), []);
  const found = useLast(asked.value);
  const withId = (id: string) => found?.find((one) => one.id === id);

  const goOn = async (id: string) => {
    const one = withId(id);
    if (one === undefined) return;
    const { draft, article } = one;
    await wantDraft(id, article?.address ?? draft.address);
    if (article === null) openPage(draft.address);
    else openKept(article.id);
  };
  const discard = async (id: string) => {
    const draft = withId(id)?.draft;
    if (draft === undefined) return;
    await dropDraft(id);
    const onPress = () => void keepDraft(draft, new Date(draft.kept));
    say(t('library.drafts.discarded'), { label: t('form.undo'), onPress });
  };
  if (asked.error !== undefined) return <Unanswered error={asked.error} />;
  return <DraftList notes={found ?? []} onContinue={(id) => void goOn(id)} onDiscard={(id) => void discard(id)} />;
}

async function find(draft: Draft, catalogue: DraftsProps['catalogue']): Promise<Found> {
  const { id, address, target, comment, tags, kept } = draft;
  const article = await catalogue.articleAt({ address, text: '', blocks: [] });
  const note = target === null ? await catalogue.record('annotation', id) : undefined;
  const passage = target ?? (note?.kind === 'annotation' ? note.value.target : null);
  return {
    id,
    quote: passage?.quote.exact ?? null,
    comment,
    tags,
    title: article?.title ?? hostOf(address),
    kept,
    draft,
    article: article === undefined ? null : { id: article.id, address: article.address },
  };
}

const NONE: readonly Draft[] = [];

function useDrafts(): readonly Draft[] {
  const [drafts, setDrafts] = useState(NONE);
  useEffect(() => {
    const abort = new AbortController();
    const look = async () => {
      const all = await allDrafts();
      if (!abort.signal.aborted) setDrafts(all);
    };
    onDraftsChange(() => void look(), abort.signal);
    void look();
    return () => abort.abort();
  }, []);
  return drafts;
}
