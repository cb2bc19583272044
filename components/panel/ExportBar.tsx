import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { useAnnounce } from './announcement.tsx';
import type { ExportOrder, ExportResult } from './panel-model.ts';
import { problemText } from '../controls/problem-text.ts';

export interface ExportBarProps {
  /** `ExportFormat.id` and its name, in the order offered. */
  readonly formats: readonly { readonly id: string; readonly name: string }[];
  /** The article is kept, so it can be exported by itself. */
  readonly articleKept: boolean;
  /** What is kept is not known yet: nothing is handed out until it is clear what. */
  readonly waiting: boolean;
  readonly onExport: (order: ExportOrder) => Promise<ExportResult>;
}

/** Hands notes back: this article's or all, in a format, to a file or the clipboard. */
export function ExportBar({ formats, articleKept, waiting, onExport }: ExportBarProps): JSX.Element {
  const t = useTranslate();
  const announce = useAnnounce();
  const [chosen, choose] = useState<ExportOrder['what']>('article');
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [busy, setBusy] = useState(false);
  const what = articleKept ? chosen : 'everything';

  const run = async (to: ExportOrder['to']) => {
    setBusy(true);
    const result = await onExport({ what, format, to });
    setBusy(false);
    switch (result.done) {
      case 'file':
        return announce(t('panel.written', [result.name]));
      case 'clipboard':
        return announce(t('panel.copied'));
      case 'nothing-kept':
        return announce(t('panel.nothingToExport'), 'problem');
      case 'copy-refused':
        return announce(t('panel.copyFailed'), 'problem');
      case 'failed':
        return announce(problemText(result.problem.code, t), 'problem');
    }
  };

  return (
    <fieldset class="panel-export">
      <legend class="panel-unseen">{t('panel.export')}</legend>
      <span class="panel-export-name" aria-hidden="true">
        {t('panel.export')}
      </span>
      <select
        class="panel-select"
        aria-label={t('panel.what')}
        value={what}
        onChange={(event) => choose(event.currentTarget.value === 'article' ? 'article' : 'everything')}
      >
        <option value="article" disabled={!articleKept}>
          {t('panel.thisArticle')}
        </option>
        <option value="everything">{t('panel.everything')}</option>
      </select>
      <select
        class="panel-select"
        aria-label={t('panel.format')}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value)}
      >
        {formats.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <span class="panel-export-acts">
        <Button disabled={waiting || busy} onPress={() => void run('file')}>
          {t('panel.toFile')}
        </Button>
        <Button disabled={waiting || busy} onPress={() => void run('clipboard')}>
          {t('panel.copy')}
        </Button>
      </span>
    </fieldset>
  );
}
