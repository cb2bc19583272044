/**
 * The W3C Web Annotation vocabulary as far as our files use it, written from
 * the recommendations: the JSON-LD context they define, and the model's "must"
 * as a JSON schema.
 * Sources: https://www.w3.org/TR/annotation-vocab/, https://www.w3.org/TR/annotation-model/
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const node = (id: string) => ({ '@id': id, '@type': '@id' });
const vocabulary = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `${XSD}${type}` });

/** Terms that are not here make `jsonld` in safe mode refuse the file. */
export const CONTEXT_DOCUMENT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    SpecificResource: `${OA}SpecificResource`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    commenting: `${OA}commenting`,
    highlighting: `${OA}highlighting`,
    tagging: `${OA}tagging`,
    classifying: `${OA}classifying`,
    body: node(`${OA}hasBody`),
    target: node(`${OA}hasTarget`),
    source: node(`${OA}hasSource`),
    selector: node(`${OA}hasSelector`),
    motivation: vocabulary(`${OA}motivatedBy`),
    purpose: vocabulary(`${OA}hasPurpose`),
    items: { ...node(`${AS}items`), '@container': '@list' },
    partOf: node(`${AS}partOf`),
    first: node(`${AS}first`),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: typed(`${OA}start`, 'nonNegativeInteger'),
    end: typed(`${OA}end`, 'nonNegativeInteger'),
    created: typed(`${DCTERMS}created`, 'dateTime'),
    modified: typed(`${DCTERMS}modified`, 'dateTime'),
    total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
    startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
  },
};

const IRI = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
const INSTANT = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' };
const OFFSET = { type: 'integer', minimum: 0 };

/** https://www.w3.org/TR/annotation-model/#selectors */
const SELECTOR = {
  oneOf: [
    {
      type: 'object',
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      required: ['type', 'exact'],
    },
    {
      type: 'object',
      properties: { type: { const: 'TextPositionSelector' }, start: OFFSET, end: OFFSET },
      required: ['type', 'start', 'end'],
    },
  ],
};

const MOTIVATION = {
  enum: (
    'assessing bookmarking classifying commenting describing editing highlighting ' +
    'identifying linking moderating questioning replying tagging'
  ).split(' '),
};

/** https://www.w3.org/TR/annotation-model/#annotations: one context, one id, one or more targets. */
const ANNOTATION = {
  type: 'object',
  properties: {
    id: IRI,
    type: { const: 'Annotation' },
    motivation: MOTIVATION,
    created: INSTANT,
    modified: INSTANT,
    body: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          type: { const: 'TextualBody' },
          value: { type: 'string' },
          format: { type: 'string' },
          purpose: MOTIVATION,
        },
        required: ['value'],
      },
    },
    target: {
      type: 'object',
      properties: { type: { const: 'SpecificResource' }, source: IRI, selector: { type: 'array', items: SELECTOR } },
      required: ['source'],
    },
  },
  required: ['id', 'type', 'target'],
};

/** https://www.w3.org/TR/annotation-model/#collections */
export const COLLECTION_SCHEMA = {
  type: 'object',
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: IRI,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: OFFSET,
    first: {
      type: 'object',
      properties: {
        id: IRI,
        type: { const: 'AnnotationPage' },
        partOf: IRI,
        startIndex: OFFSET,
        items: { type: 'array', minItems: 1, items: ANNOTATION },
      },
      required: ['id', 'type', 'items'],
    },
  },
  required: ['@context', 'id', 'type'],
};
