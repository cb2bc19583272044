import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/translate.tsx';
import type { TemplateFault } from '../../export/markdown-template.ts';

type Templates = typeof import('../../export/markdown-template.ts');

const KINDS = {
  'not-closed': 'notClosed',
  'not-opened': 'notOpened',
  'unknown-name': 'unknownName',
  'not-supported': 'notSupported',
} as const;

function faultText({ kind, name, line }: TemplateFault, t: Translate): string {
  return t(`library.export.fault.${KINDS[kind]}`, [String(line), name]);
}

/** The template Markdown is written by, and what is wrong with the reader's own; `null` until its code was fetched. */
export function useTemplate(own: string | null, t: Translate) {
  const [code, setCode] = useState<Templates | null>(null);
  useEffect(() => {
    const fetch = async () => setCode(await import('../../export/markdown-template.ts'));
    fetch().catch(console.error);
  }, []);
  if (code === null) return null;
  const fault = own === null ? null : code.templateFault(own);
  return { ours: code.DEFAULT_TEMPLATE, fault: fault === null ? null : faultText(fault, t) };
}
