import type { Draft } from './draft';
import type { FaultOf } from './words';

/** What every part of a form is given: the draft, how to change it, and what is wrong with its fields. */
export interface FormPart {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  /** What is wrong with a field, once it was tried. */
  fault: FaultOf;
}
