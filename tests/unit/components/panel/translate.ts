import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Translate } from '../../../../components/translate.tsx';

/** The texts of a locale file, looked up as the browser does it; an unknown key throws. */
export async function translateFrom(locale: 'en' | 'vi'): Promise<Translate> {
  const file = join(import.meta.dirname, `../../../../locales/${locale}.yml`);
  const messages = generateChromeMessages(await parseMessagesFile(file));
  const translate = (key: string, ...rest: (number | readonly (string | number)[])[]) => {
    const found = messages[key.replaceAll('.', '_')]?.message;
    if (found === undefined) throw new Error(`no text ${key} in ${locale}.yml`);
    const count = rest.find((one) => typeof one === 'number');
    const values = rest.find((one) => typeof one === 'object') ?? (count === undefined ? [] : [count]);
    const forms = found.split(' | ');
    // Three forms are those of none, of one and of more; two are those of one and of more.
    const at = forms.length === 3 ? Math.min(count ?? 0, 2) : count === 1 ? 0 : forms.length - 1;
    const form = count === undefined ? found : forms[at];
    return (form ?? found).replace(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''));
  };
  return translate as Translate;
}
