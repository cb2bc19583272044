import type { Correction } from '../../annotations/schemas.ts';
import type { DateMark, OfficialMark } from '../../components/reader/mark.ts';
import { formatDateValue } from '../../components/controls/date-value.ts';
import { officialKey } from '../../annotations/official-key.ts';
import { foldKey } from '../../text/fold.ts';
import { newId } from './new-id.ts';
import type { Undoing, UndoingWorld } from './undoing.ts';

/** The reader overrules what was found; it can be taken back. */
export class Correcting {
  readonly #world: UndoingWorld;
  readonly #undoing: Undoing;

  constructor(world: UndoingWorld, undoing: Undoing) {
    this.#world = world;
    this.#undoing = undoing;
  }

  async notOfficial(mark: OfficialMark): Promise<void> {
    await this.#add(
      { kind: 'not-official', ...this.#grounds(mark) },
      this.#world.t('reader.notOfficialDone', [mark.quote]),
    );
  }

  async officialIs(
    mark: OfficialMark,
    official: Extract<Correction, { kind: 'official-is' }>['official'],
  ): Promise<boolean> {
    return await this.#add(
      { kind: 'official-is', official, ...this.#grounds(mark) },
      this.#world.t('reader.readAs', [mark.quote, official.name]),
    );
  }

  /** One whom the library does not know is watched under the name as it is written. */
  async watch({ known, official }: OfficialMark, watched: boolean): Promise<void> {
    const { ask, t } = this.#world;
    const { name } = official;
    if (name === null) return;
    const key = known?.key ?? officialKey({ name }) ?? name;
    const outcome = await ask('watchPerson', { key, name: known === null ? name : null, watched });
    await this.#undoing.settle(outcome, t(watched ? 'reader.watchedDone' : 'reader.unwatchedDone', [name]));
  }

  /** @param value an ISO 8601 value, or `null`: it is not a date */
  async dateValue(mark: DateMark, value: string | null): Promise<boolean> {
    const { t } = this.#world;
    const done =
      value === null
        ? t('reader.notDateDone', [mark.quote])
        : t('reader.readAs', [mark.quote, formatDateValue(value, t)]);
    return await this.#add({ kind: 'date-value', value, ...this.#grounds(mark) }, done);
  }

  async #add(correction: Correction, done: string): Promise<boolean> {
    return await this.#undoing.settle(await this.#world.ask('addCorrection', correction), done);
  }

  #grounds({ mention }: OfficialMark | DateMark) {
    return {
      id: newId(),
      text: foldKey(mention.text),
      quote: mention.text,
      rule: mention.rule,
      address: this.#world.session.page.article.address,
      created: new Date().toISOString(),
    };
  }
}
