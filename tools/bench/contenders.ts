/** Those who read the texts, each made ready in the process it runs in. What they answer is summed, so that nothing is optimised away. */
import { createRequire } from 'node:module';
import { makeEngine } from '../../src/engine/engine.ts';
import { readComposed } from '../composed.ts';
import { shippedPack } from '../shipped-pack.ts';
import { phraseExpressions } from './expressions.ts';

export type Reader = (text: string) => number;

interface Contender {
  /** Share of the texts that the slow ones are given; their time is scaled. */
  readonly share: number;
  make(): Reader;
}

const require = createRequire(import.meta.url);

export const contenders = {
  'bare pass': { share: 1, make: () => bare },
  'whole analysis': { share: 1, make: wholeAnalysis },
  'regular expressions': { share: 1 / 200, make: expressions },
  'wink-nlp, tokens only': { share: 1 / 4, make: () => wink([]) },
  'wink-nlp, its whole pipe': { share: 1 / 4, make: () => wink() },
  "natural's Bayes": { share: 1 / 4, make: bayes },
} as const satisfies Record<string, Contender>;

export type Name = keyof typeof contenders;

export function bare(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

export function wholeAnalysis(): Reader {
  const engine = makeEngine(shippedPack().knowledge);
  return (text) => engine.scan({ parts: { body: text } }).evidence.length;
}

function expressions(): Reader {
  const { all } = phraseExpressions(shippedPack().knowledge);
  return (text) => {
    const whole = text.normalize('NFC');
    let hits = 0;
    for (const expression of all) if (expression.test(whole)) hits++;
    return hits;
  };
}

function wink(pipe?: readonly string[]): Reader {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), pipe);
  return (text) => nlp.readDoc(text).tokens().length();
}

/** Alone, without the data base clients that the whole package loads. It learns from the composed samples. */
function bayes(): Reader {
  const Bayes = require('natural/lib/natural/classifiers/bayes_classifier.js');
  const classifier = new Bayes();
  for (const { post, isLure } of readComposed().flatMap(({ samples }) => samples))
    classifier.addDocument(post.parts.body, isLure ? 'lure' : 'benign');
  classifier.train();
  return (text) => classifier.classify(text).length;
}
