import type { ComponentChildren, JSX } from 'preact';
import type { ArticleRow, OfficeClaim, Page, PersonDetail } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { officeWords } from '../controls/office-words.ts';
import { useTranslate } from '../translate.tsx';
import { AppearanceChart } from './AppearanceChart.tsx';
import { ArticleSummary } from './ArticleSummary.tsx';

export interface PersonPageProps {
  readonly person: PersonDetail;
  /** The newest articles that name the person, and how many there are. */
  readonly articles: Page<ArticleRow>;
  /** The addresses of what is linked to, `#` included. */
  readonly hrefs: {
    readonly list: string;
    /** All their articles. */
    readonly articles: string;
    readonly article: (id: string) => string;
    readonly person: (key: string) => string;
  };
}

/** What is known of one official: offices, appearances, spellings, companions, articles. */
export function PersonPage({ person, articles, hrefs }: PersonPageProps): JSX.Element {
  const t = useTranslate();
  const { name, offices, contradictions, spellings, companions, months } = person;
  const office = officeWords(person, t);
  return (
    <section class="library-pane person" aria-label={name}>
      <nav class="library-pane-nav">
        <a class="library-back" href={hrefs.list}>
          {t('library.back')}
        </a>
        <a href={hrefs.articles}>{t('library.officials.inArticles')}</a>
      </nav>
      <header class="person-head">
        <h1 class="library-text-title">{name}</h1>
        {office !== '' && <p class="person-office">{office}</p>}
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
      {offices.length > 0 && (
        <Part name={t('library.officials.offices')}>
          <ul class="person-offices">
            {offices.map((one) => (
              <li key={`${officeWords(one, t)} ${one.first}`}>
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
      {spellings.length > 1 && (
        <Part name={t('library.officials.spellings')}>
          <ul class="person-line">
            {spellings.map(({ text, articles: count }) => (
              <li key={text}>
                {text} <span class="library-hint">{count}</span>
              </li>
            ))}
          </ul>
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
