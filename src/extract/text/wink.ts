import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

export interface RawToken {
  text: string;
  pos: string;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** No word is this long; the tokenizer's abbreviations take quadratic time on such. */
const ENDLESS = /\S{200,}/g;

/** "Obama's," would go into the tokenizer's memory as one word, and every "Obama's" of later texts would be one. */
const POSSESSIVE_STOP = /['’]s(?=[^\s\p{L}\p{N}])/giu;

/** Sentences of a text as wink-nlp reads them, each a list of tokens with parts of speech. */
export function readSentences(text: string): RawToken[][] {
  const doc = nlp.readDoc(text.replace(ENDLESS, (run) => ' '.repeat(run.length)).replace(POSSESSIVE_STOP, '$& '));
  const words = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  return spans.map(([first, last]) => {
    const sentence: RawToken[] = [];
    for (let i = first; i <= last; i++) sentence.push({ text: words[i]!, pos: tags[i]! });
    return sentence;
  });
}
