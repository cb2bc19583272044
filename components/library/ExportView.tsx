import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { Progress } from '../controls/Progress.tsx';
import { useTranslate } from '../translate.tsx';
import type { ExportActions, ExportList } from './export-model.ts';
import { ExportOptionFields } from './ExportOptionFields.tsx';
import { ExportScopeFields } from './ExportScopeFields.tsx';
import { PageFrame } from './PageFrame.tsx';

export interface ExportViewProps {
  readonly list: ExportList;
  readonly actions: ExportActions;
}

/** Notes on their way out: what, in which format, and how it will look. */
export function ExportView({ list, actions }: ExportViewProps): JSX.Element {
  const t = useTranslate();
  const { format, groups, preview, going, articles, template, printing } = list;
  const faulty = format.takes.includes('template') && template?.fault !== null && template !== null;
  const idle = articles === null || articles === 0 || faulty;
  return (
    <div class="library-columns export">
      <div class="export-form">
        <ExportScopeFields list={list} actions={actions} />
        <label class="export-field">
          <span>{t('panel.format')}</span>
          <select
            class="library-select"
            value={format.id}
            onChange={(event) => actions.setFormat(event.currentTarget.value)}
          >
            {groups.map(({ name, formats }) => (
              <optgroup key={name} label={name}>
                {formats.map(({ id, name: called }) => (
                  <option key={id} value={id}>
                    {called}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <ExportOptionFields list={list} actions={actions} />
        <p class="library-hint" aria-live="polite">
          {articles === null ? '' : t('library.export.of', [t('library.articles', articles)])}
        </p>
        {going === null ? (
          <div class="transfer-acts">
            <Button look="primary" disabled={idle} onPress={() => actions.run('file')}>
              {t('panel.toFile')}
            </Button>
            {!format.binary && (
              <Button disabled={idle} onPress={() => actions.run('clipboard')}>
                {t('panel.copy')}
              </Button>
            )}
            {format.printable && (
              <Button disabled={idle} onPress={() => actions.run('print')}>
                {t('library.export.print')}
              </Button>
            )}
          </div>
        ) : (
          <Progress label={t('library.export.writing')} {...going} onCancel={actions.cancel} />
        )}
      </div>
      <section class="export-preview" aria-label={t('library.export.preview')}>
        {preview !== null && (
          <>
            {preview.kind === 'page' ? (
              <PageFrame class="export-page" title={t('library.export.preview')} html={preview.text} />
            ) : (
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
              <pre class="export-text" tabIndex={0}>
                {preview.text}
              </pre>
            )}
            {preview.cut && <p class="library-hint">{t('library.export.cut')}</p>}
          </>
        )}
      </section>
      {printing !== null && (
        <PageFrame
          class="export-printed"
          title={t('library.export.print')}
          html={printing}
          onReady={(page) => {
            page.print();
            actions.printed();
          }}
        />
      )}
    </div>
  );
}
