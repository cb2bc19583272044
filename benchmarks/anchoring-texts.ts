/** Long texts, seeded, from words of our own: an article and what may become of it between two visits. */

const WORDS = `minister ambassador delegation visit talks trade treaty border river province school fund meeting seminar
   cooperation partnership agreement development security culture tourism investment energy climate health science
   region council assembly committee government people capital office statement session friendship exchange
   praised proposed discussed signed welcomed affirmed noted thanked received hosted opened attended
   strong traditional bilateral comprehensive effective regular joint sustainable digital peaceful
   the a of in on with for and between during after towards both many several`.split(/\s+/);

/** Numbers from 0 to 1, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function makeSentence(random: () => number): string {
  const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? 'word';
  const words = Array.from({ length: 12 + Math.floor(random() * 16) }, pick);
  const name = `Mr. ${String.fromCharCode(65 + Math.floor(random() * 26))}${pick()}`;
  words.splice(2, 0, name, `on ${1 + Math.floor(random() * 28)} July`);
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** What is measured: a text and what became of it. */
export interface Revision {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const join = (all: readonly string[]): string =>
  all.map((sentence, index) => (sentence === '' ? '' : sentence + (index % 3 === 2 ? '\n' : ' '))).join('');
const reworded = (sentence: string): string => sentence.replace(/ \w+ (\w+)\.$/, ' shared $1.');

/** A text of about so many characters, three sentences a paragraph, in every state it may be found in. */
export function makeRevisions(characters: number): Revision[] {
  const random = seededRandom(20_260_101);
  const sentences: string[] = [];
  for (let length = 0; length < characters; length += sentences.at(-1)?.length ?? 0) {
    sentences.push(makeSentence(random));
  }
  const before = join(sentences);
  const above = `${Array.from({ length: 5 }, () => makeSentence(random)).join(' ')}\n`;
  const one = 'The two sides agreed on Monday to deepen the friendship between both peoples. ';
  const repeated = one.repeat(Math.ceil(characters / one.length));
  const edited = sentences.map((sentence, index) => {
    if (index % 20 === 7) return '';
    return index % 10 === 3 ? reworded(sentence) : sentence;
  });
  return [
    { name: 'a tenth of the sentences reworded, a twentieth gone', before, after: above + join(edited) },
    {
      name: 'every second sentence reworded',
      before,
      after: join(sentences.map((s, at) => (at % 2 ? reworded(s) : s))),
    },
    { name: 'every sentence reworded', before, after: above + join(sentences.map(reworded)) },
    { name: 'another story', before, after: join(sentences.map(() => makeSentence(random))) },
    { name: 'one sentence repeated', before: repeated, after: `${above}${repeated.replace('Monday', 'Friday')}` },
  ];
}
