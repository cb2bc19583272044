import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CorrectionSettings, type CorrectionSource } from '../../components/library/CorrectionSettings.tsx';
import { formatRoute, NOTHING_ASKED } from '../../components/library/route.ts';
import { SettingsSection } from '../../components/library/SettingsSection.tsx';
import { useTranslate } from '../../components/translate.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import type { Act } from './act.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { Unanswered } from './Unanswered.tsx';
import { useLast } from './use-last.ts';

export interface CorrectionsProps {
  readonly catalogue: Pick<Catalogue, 'corrections' | 'removeCorrection' | 'articleAt'>;
  readonly act: Act;
}

/** The corrections in force, with the articles they were said in. */
export function Corrections({ catalogue, act }: CorrectionsProps): JSX.Element {
  const t = useTranslate();
  const [inView, setInView] = useState<readonly string[]>([]);
  const corrections = useLiveQuery('corrections', () => catalogue.corrections(), []);
  const asked = inView.join('\n');
  const found = useLiveQuery('sources', () => sourcesOf(inView, catalogue), [asked]);
  const sources = useLast(found.value) ?? new Map<string, CorrectionSource>();
  const error = corrections.error ?? found.error;
  if (error !== undefined) {
    return (
      <SettingsSection name={t('library.settings.corrections.name')}>
        <Unanswered error={error} />
      </SettingsSection>
    );
  }
  return (
    <CorrectionSettings
      corrections={corrections.value?.toReversed() ?? null}
      sources={sources}
      onAddresses={(addresses) => setInView([...new Set(addresses)])}
      onTakeBack={({ id }) => void act(t('library.settings.corrections.takenBack'), catalogue.removeCorrection(id))}
    />
  );
}

async function sourcesOf(
  addresses: readonly string[],
  catalogue: Pick<Catalogue, 'articleAt'>,
): Promise<Map<string, CorrectionSource>> {
  const articles = await Promise.all(
    addresses.map((address) => catalogue.articleAt({ address, text: '', blocks: [] })),
  );
  return new Map(
    addresses.flatMap((address, index): [string, CorrectionSource][] => {
      const article = articles[index];
      if (article === undefined) return [];
      const href = formatRoute({ ...NOTHING_ASKED, view: 'articles', open: article.id });
      return [[address, { title: article.title, href }]];
    }),
  );
}
