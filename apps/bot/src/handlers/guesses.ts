import { type Answers, type FormStep, stepOf } from '@cosell/cards';
import type { Draft } from '../store/store.ts';

/** The guesses of a draft that are left as they were read: what the seller has written over is their own. */
export const unedited = ({ guessed, answers }: Pick<Draft, 'guessed' | 'answers'>, typed: Answers): Draft['guessed'] =>
  guessed.filter((path) => typed[path] === undefined || typed[path] === answers[path]);

/** The guesses that remain when the seller has gone on from a step, and so has confirmed what stands there. */
export const confirmed = (guessed: Draft['guessed'], step: FormStep): Draft['guessed'] =>
  guessed.filter((path) => stepOf(path) !== step);
