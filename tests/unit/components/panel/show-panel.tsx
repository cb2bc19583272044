import { render } from '@testing-library/preact';
import { Panel, type PanelProps } from '../../../../components/panel/Panel.tsx';
import { TranslateContext, type Translate } from '../../../../components/translate.tsx';
import { actions, library, reading } from './samples.ts';

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView ??= () => {};

/** Renders the panel of the sample article; `update` gives it other properties, as a surface would. */
export function showPanel(t: Translate, props: Partial<PanelProps> = {}) {
  const whole: PanelProps = {
    page: { situation: 'article', reading },
    library: library(),
    drafts: [],
    site: null,
    backupDue: null,
    formats: [
      { id: 'markdown', name: 'Markdown' },
      { id: 'json', name: 'JSON' },
    ],
    actions: actions(),
    ...props,
  };
  const tree = (more: Partial<PanelProps>) => (
    <TranslateContext.Provider value={t}>
      <Panel {...whole} {...more} />
    </TranslateContext.Provider>
  );
  const { rerender } = render(tree({}));
  return { update: (more: Partial<PanelProps>) => rerender(tree(more)) };
}
