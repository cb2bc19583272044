import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type {
  ArticleRow,
  OfficeClaim,
  Page,
  PersonDetail,
  PersonNote,
  PersonNotes,
} from '../../annotations/catalogue.ts';
import type { OfficeHeld } from '../../annotations/person.ts';
import { Button } from '../controls/Button.tsx';
import { formatDateValue } from '../controls/date-value.ts';
import { officeWords } from '../controls/office-words.ts';
import { useTranslate, type Translate } from '../translate.tsx';
import { AppearanceChart } from './AppearanceChart.tsx';
import { ArticleSummary } from './ArticleSummary.tsx';
import { PersonNoteList } from './PersonNoteList.tsx';

/** What is being done to the person, in a form of its own. */
export type PersonTask = 'edit' | 'merge' | 'split';

export interface PersonPageProps {
  readonly person: PersonDetail;
  /** The newest articles that name the person, and how many there are. */
  readonly articles: Page<ArticleRow>;
  /** The addresses of what is linked to, `#` included. */
  readonly hrefs: {
    readonly list: string;
    /** All their articles. */
    readonly articles: string;
    readonly export: string;
    readonly article: (id: string) => string;
    readonly person: (key: string) => string;
    readonly note: (note: PersonNote) => string;
  };
  /** `null` until they have been looked for. */
  readonly notes: PersonNotes | null;
  readonly actions: {
    readonly watch: (watched: boolean) => void;
    /** Opens a form. */
    readonly begin: (task: PersonTask) => void;
    readonly remove: () => void;
    /** Brings one back who was taken out of lists. */
    readonly unhide: () => void;
  };
  /** The form that is open. */
  readonly task: PersonTask | null;
  readonly form: ComponentChildren;
}

const TASKS = ['edit', 'merge', 'split'] as const;

/** What is known of one official: offices, appearances, spellings, companions, articles. */
export function PersonPage(props: PersonPageProps): JSX.Element {
  const { person, articles, hrefs, notes, actions, task, form } = props;
  const openers = useRef<Partial<Record<PersonTask, HTMLButtonElement | null>>>({});
  const last = useRef(task);
  useLayoutEffect(() => {
    // A form that closes takes the focus with it.
    if (task === null && last.current !== null) openers.current[last.current]?.focus();
    last.current = task;
  }, [task]);
  const t = useTranslate();
  const { name, offices, contradictions, spellings, companions, months, said, hidden } = person;
  const written = [...spellings, ...(said?.spellings ?? []).map((text) => ({ text, articles: 0 }))].filter(
    (one, index, all) => all.findIndex(({ text }) => text === one.text) === index,
  );
  const office = officeWords(person, t);
  return (
    <section class="library-pane person" aria-label={name}>
      <nav class="library-pane-nav">
        <a class="library-back" href={hrefs.list}>
          {t('library.back')}
        </a>
        <a href={hrefs.articles}>{t('library.officials.inArticles')}</a>
        <a href={hrefs.export}>{t('library.export.one')}</a>
      </nav>
      <header class="person-head">
        <h1 class="library-text-title">{name}</h1>
        {office !== '' && <p class="person-office">{office}</p>}
        {hidden && <p class="library-hint">{t('library.officials.hidden')}</p>}
        <div class="person-acts">
          <label class="library-facet-value person-watch">
            <input
              type="checkbox"
              checked={person.watched}
              onChange={(event) => actions.watch(event.currentTarget.checked)}
            />
            {t('reader.watch')}
          </label>
          {TASKS.map((one) => (
            <Button
              key={one}
              look="quiet"
              expanded={task === one}
              buttonRef={(button) => void (openers.current[one] = button)}
              onPress={() => actions.begin(one)}
            >
              {t(`library.officials.task.${one}`)}
            </Button>
          ))}
          {hidden ? (
            <Button look="quiet" onPress={actions.unhide}>
              {t('library.officials.unhide')}
            </Button>
          ) : (
            <Button look="danger" onPress={actions.remove}>
              {t('library.remove')}
            </Button>
          )}
        </div>
        {form}
        <AppearanceChart months={months} />
      </header>
      {contradictions.length > 0 && (
        <Part name={t('library.officials.contradictions')}>
          <ul class="person-contradictions">
            {contradictions.map((pair) => (
              <li key={pair.map(({ article }) => article).join()}>
                {pair.map((claim) => (
                  <Claim key={claim.article} claim={claim} href={hrefs.article(claim.article)} />
                ))}
              </li>
            ))}
          </ul>
          <p class="library-hint">{t('library.officials.contradictionsHint')}</p>
        </Part>
      )}
      {offices.length + (said?.offices.length ?? 0) > 0 && (
        <Part name={t('library.officials.offices')}>
          <ul class="person-offices">
            {said?.offices.map((one) => (
              <li key={`${officeWords(one, t)} ${one.from} ${one.to}`}>
                <span class="person-role">{officeWords(one, t)}</span>
                <span class="library-hint">
                  {[heldWords(one, t), t('library.officials.yours')].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
            {offices.map((one) => (
              <li key={one.holders.join()}>
                <span class="person-role">{officeWords(one, t)}</span>
                <span class="library-hint">
                  {formatDateValue(`${one.first}/${one.last}`, t)}
                  {' · '}
                  {t('library.articles', one.articles)}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {written.length > 1 && (
        <Part name={t('library.officials.spellings')}>
          <ul class="person-line">
            {written.map(({ text, articles: count }) => (
              <li key={text}>
                {text} <span class="library-hint">{count === 0 ? t('library.officials.yours') : count}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {notes !== null && (
        <Part name={t('library.officials.notes')}>
          <PersonNoteList notes={notes} hrefOf={hrefs.note} />
        </Part>
      )}
      {companions.length > 0 && (
        <Part name={t('library.officials.companions')}>
          <ul class="person-line">
            {companions.map((one) => (
              <li key={one.key}>
                <a href={hrefs.person(one.key)}>{one.name}</a> <span class="library-hint">{one.articles}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part name={t('library.articles', articles.total)}>
        <ul class="person-articles">
          {articles.rows.map((row) => (
            <li key={row.id} class="person-article">
              <ArticleSummary row={row} href={hrefs.article(row.id)} />
            </li>
          ))}
        </ul>
        {articles.total > articles.rows.length && (
          <p>
            <a href={hrefs.articles}>{t('library.showAll', [articles.total])}</a>
          </p>
        )}
      </Part>
    </section>
  );
}

/** From when to when an office was held, as far as the reader said. */
function heldWords({ from, to }: OfficeHeld, t: Translate): string {
  const [first, last] = [from, to].map((day) => (day === null ? null : formatDateValue(day, t)));
  if (from !== null && to !== null && from <= to) return formatDateValue(`${from}/${to}`, t);
  if (first !== null && first !== undefined) return t('library.officials.since', [first]);
  return last === null || last === undefined ? '' : t('library.officials.until', [last]);
}

function Part({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="person-part">
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function Claim({ claim, href }: { readonly claim: OfficeClaim; readonly href: string }): JSX.Element {
  const t = useTranslate();
  return (
    <p>
      <span class="person-role">{officeWords(claim, t)}</span>
      <span class="library-hint">
        <a href={href}>{claim.title === '' ? t('panel.noTitle') : claim.title}</a>
        {' · '}
        {[claim.outlet, formatDateValue(claim.day, t)].filter((part) => part !== null).join(' · ')}
      </span>
    </p>
  );
}
