import type { Article } from '../../article/article.ts';
import type { Mark } from '../../components/reader/mark.ts';
import type { Category } from '../../annotations/category.ts';
import { dateLayers, noteLayers, officialLayers, type MarkLooks } from '../../annotations/mark-looks.ts';
import type { HighlightName } from '../../highlights/names.ts';
import type { KeptOfArticle, OpenedArticle } from '../../messaging/library-protocol.ts';
import type { Detection, OfficialMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';

/** Everything a page's marks are made of. */
export interface MarkSources extends Pick<KeptOfArticle, 'saved' | 'annotations' | 'anchors' | 'wordings'> {
  readonly article: Article;
  readonly detection: Detection;
  readonly known: OpenedArticle['known'];
}

/** Every mark of the page in text order; of those that begin together the longer first. Lost notes have none. */
export function marksOf({ article, detection, known, saved, annotations, anchors, wordings }: MarkSources): Mark[] {
  const officials = new Map(detection.officials.map((official) => [official.id, official]));
  const forms = formsByOfficial(detection);
  const marks: Mark[] = [];
  const published = saved?.published?.source === 'reader' ? saved.published : article.published;
  for (const mention of detection.mentions) {
    const { kind, start, end } = mention;
    const place = { key: `${kind}:${start}:${end}`, start, end, quote: article.text.slice(start, end) };
    if (mention.kind === 'date') {
      const fromPublication = mention.reference !== null && mention.reference === published?.date;
      marks.push({ ...place, kind: 'date', mention, fromPublication });
      continue;
    }
    const official = officials.get(mention.official);
    if (official === undefined) continue;
    const otherForms = (forms.get(official.id) ?? []).filter((text) => text !== place.quote && text !== official.name);
    marks.push({ ...place, kind: 'official', mention, official, otherForms, known: known[official.id] ?? null });
  }
  for (const annotation of annotations) {
    const anchor = anchors[annotation.id];
    if (anchor === undefined || anchor.state === 'lost') continue;
    const { state, start, end } = anchor;
    marks.push({
      kind: 'note',
      key: annotation.id,
      start,
      end,
      quote: article.text.slice(start, end),
      annotation,
      state,
      wording: wordings[annotation.id] ?? [],
    });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The different wordings of each official, in order of appearance. */
function formsByOfficial(detection: Detection): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  const mentions = detection.mentions.filter((mention): mention is OfficialMention => mention.kind === 'official');
  for (const { official, text } of mentions) {
    const known = forms.get(official) ?? [];
    if (!known.includes(text)) known.push(text);
    forms.set(official, known);
  }
  return forms;
}

/** The layers a mark is painted on. */
function layersOfMark(mark: Mark, looks: MarkLooks, categories: readonly Category[]): readonly HighlightName[] {
  if (mark.kind === 'official') return officialLayers(looks.official, mark.known?.watched === true);
  if (mark.kind === 'date') return dateLayers(looks.date);
  return noteLayers(looks.note, categories.find(({ id }) => id === mark.annotation.category) ?? null);
}

/** The spans of each layer that has any. */
export function layersOf(
  marks: readonly Mark[],
  looks: MarkLooks,
  categories: readonly Category[],
): Map<HighlightName, Span[]> {
  const layers = new Map<HighlightName, Span[]>();
  for (const mark of marks) {
    for (const layer of layersOfMark(mark, looks, categories)) {
      const spans = layers.get(layer);
      if (spans === undefined) layers.set(layer, [mark]);
      else spans.push(mark);
    }
  }
  return layers;
}
