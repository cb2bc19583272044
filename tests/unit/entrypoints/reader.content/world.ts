import { vi } from 'vitest';
import type { Anchor } from '../../../../anchoring/target.ts';
import { STARTING_LOOKS } from '../../../../annotations/category.ts';
import { failure, success, type ProblemCode } from '../../../../annotations/outcome.ts';
import type { Annotation } from '../../../../annotations/schemas.ts';
import { LiveText } from '../../../../article/live-text.ts';
import type { PageReading } from '../../../../article/read-page.ts';
import { Editing } from '../../../../entrypoints/reader.content/editing.ts';
import { FocusKeeper } from '../../../../entrypoints/reader.content/focus.ts';
import { Session } from '../../../../entrypoints/reader.content/session.ts';
import { Settling } from '../../../../entrypoints/reader.content/settling.ts';
import { Stage } from '../../../../entrypoints/reader.content/stage.ts';
import { Undoing } from '../../../../entrypoints/reader.content/undoing.ts';
import type { Painter } from '../../../../highlights/painter.ts';
import type { Detection } from '../../../../mentions/mention.ts';
import type { askLibrary } from '../../../../messaging/send.ts';
import type { Draft } from '../../../../messaging/drafts.ts';
import { translateFrom } from '../../components/panel/translate.ts';

export const PARAGRAPHS = [
  'Foreign Minister Ana Ruiz opened the talks on Wednesday.',
  'Ruiz said both sides would sign in the autumn.',
];
export const TEXT = PARAGRAPHS.join('\n');
export const RUIZ = { start: 0, end: 25 };
export const AUTUMN = { start: TEXT.indexOf('sign in'), end: TEXT.indexOf('.', 60) };

export const DETECTION: Detection = {
  officials: [{ id: 'o1', name: 'Ana Ruiz', role: 'Foreign Minister', country: 'ES', former: false }],
  mentions: [
    { kind: 'official', ...RUIZ, text: TEXT.slice(0, 25), official: 'o1', form: 'titled', rule: 'title-name' },
    {
      kind: 'date',
      start: 43,
      end: 55,
      text: 'on Wednesday',
      value: '2025-04-02',
      alternatives: [],
      type: 'DATE',
      rule: 'weekday',
      reading: 'weekday-before',
      reference: '2025-04-04',
      anaphoric: false,
    },
    { kind: 'official', start: 57, end: 61, text: 'Ruiz', official: 'o1', form: 'short', rule: 'surname' },
  ],
};

/** Puts these paragraphs on the page and reads them as an article. */
export function pageOf(
  paragraphs: readonly string[] = PARAGRAPHS,
  rest: Partial<PageReading['article']> = {},
): PageReading {
  const container = document.createElement('article');
  document.body.replaceChildren(container);
  const raw = paragraphs.map((text) => {
    const element = document.createElement('p');
    const node = document.createTextNode(text);
    element.append(node);
    container.append(element);
    return { type: 'body' as const, text, element, linked: 0, runs: [{ node, offset: 0, at: 0, length: text.length }] };
  });
  const live = new LiveText(container, raw);
  return {
    status: 'article',
    live,
    article: {
      address: 'https://news.example/talks',
      title: 'Talks open',
      byline: null,
      outlet: null,
      language: 'en',
      published: { date: '2025-04-04', source: 'json-ld' },
      text: live.text,
      blocks: live.blocks,
      recipe: 'readability',
      ...rest,
    },
  };
}

/** A library in memory that answers as the background does; `refuse` makes the next of these requests fail. */
export class FakeLibrary {
  readonly annotations: Annotation[] = [];
  changes = 0;
  readonly refuse = new Map<string, ProblemCode>();
  readonly asked: { name: string; data: unknown }[] = [];

  readonly ask = vi.fn<(name: string, data?: unknown) => Promise<unknown>>(async (name, data) => {
    this.asked.push({ name, data });
    const code = this.refuse.get(name);
    if (code !== undefined) {
      this.refuse.delete(name);
      return failure(code);
    }
    return this.#answer(name, data);
  });

  #answer(name: string, data: unknown): unknown {
    switch (name) {
      case 'openArticle': {
        const { text } = data as { text: string };
        const anchors = Object.fromEntries(
          this.annotations.map(({ id, target }): [string, Anchor] => {
            const { start, end } = target.position;
            return [
              id,
              text.slice(start, end) === target.quote.exact ? { state: 'exact', start, end } : { state: 'lost' },
            ];
          }),
        );
        const kept = success({
          saved: null,
          annotations: [...this.annotations],
          anchors,
          wordings: {},
          changes: this.changes,
        });
        return success({ detection: DETECTION, known: {}, kept, looks: STARTING_LOOKS });
      }
      case 'addAnnotation': {
        const { annotation } = data as { annotation: Annotation };
        const kept: Annotation = { ...annotation, article: 'a', state: 'exact', created: '1', modified: '1' };
        this.annotations.push(kept);
        return success(kept);
      }
      case 'listTags':
        return success(['aid']);
      case 'locate':
        return success({ state: 'lost' });
      default:
        return success({ edit: `edit-${name}` });
    }
  }

  /** What was asked under this name, in order. */
  data(name: string): unknown[] {
    return this.asked.filter((one) => one.name === name).map((one) => one.data);
  }
}

/** Drafts in memory. */
export class FakeDrafts {
  readonly kept = new Map<string, Draft>();
  broken = false;
  readonly of = async (address: string) => [...this.kept.values()].filter((draft) => draft.address === address);
  readonly keep = async (draft: Omit<Draft, 'kept'>) => {
    if (this.broken) throw new Error('Extension context invalidated.');
    this.kept.set(draft.id, { ...draft, kept: '2025-04-05T08:00:00.000Z' });
  };
  /** The draft asked for elsewhere. */
  wanted: string | null = null;
  readonly takeWanted = async () => this.kept.get(this.wanted ?? '') ?? null;
  readonly drop = async (id: string) => {
    this.kept.delete(id);
  };
}

const t = await translateFrom('en');

/** Everything the page's logic works with, without a browser: what it shows is in `stage`, what it painted in `painted`. */
export function createWorld({
  page = pageOf,
  connected = true,
}: { page?: () => PageReading; connected?: boolean } = {}) {
  const stop = new AbortController();
  const library = new FakeLibrary();
  const drafts = new FakeDrafts();
  const painted = new Map<string, string[]>();
  const painter: Painter = {
    paint: (name, ranges) =>
      void painted.set(
        name,
        [...ranges].map((range) => String(range)),
      ),
    paintOnly: () => {},
    clear: () => painted.clear(),
  };
  const link = { connected };
  const ask = library.ask as unknown as typeof askLibrary;
  const views: Parameters<ConstructorParameters<typeof Stage>[0]>[0][] = [];
  const stage = new Stage((view) => views.push(view));
  const session = new Session(
    { ask, readPage: page },
    () => {},
    () => {},
    stop.signal,
  );
  const undoing = new Undoing({ session, stage, ask, t });
  const settling = new Settling({ session, stage, ask, t }, undoing);
  const focus = new FocusKeeper(() => null);
  const editing = new Editing(
    { session, stage, painter, focus, undoing, ask, t, drafts, connected: () => link.connected },
    stop.signal,
  );
  const view = async () => {
    await Promise.resolve();
    const last = views.at(-1);
    if (last === undefined) throw new Error('nothing was shown');
    return last;
  };
  /** The editor, which must be open. */
  const editor = async () => {
    const { opened } = await view();
    if (opened?.kind !== 'editor') throw new Error(`no editor is open, but ${opened?.kind}`);
    return opened;
  };
  return {
    stop,
    library,
    drafts,
    painted,
    painter,
    link,
    ask,
    stage,
    session,
    undoing,
    settling,
    focus,
    editing,
    view,
    editor,
    t,
  };
}
