/**
 * What we use of docx, for `tsconfig.pure.json` alone: its own types bring
 * Node's into every file that sees them. `tsconfig.json` checks the same calls
 * against the real ones.
 */
export declare const Paragraph: new (options: {
  readonly text?: string;
  readonly children?: readonly object[];
  readonly heading?: string;
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly spacing?: { readonly after: number };
}) => Paragraph;
export type Paragraph = object;
export declare const TextRun: new (options: {
  readonly text: string;
  readonly italics: boolean;
  readonly size: number;
}) => object;
export declare const Document: new (options: object) => object;
export declare const HeadingLevel: { readonly TITLE: 'Title'; readonly HEADING_1: 'Heading1' };
export declare const Packer: { toArrayBuffer(document: object): Promise<ArrayBuffer> };
