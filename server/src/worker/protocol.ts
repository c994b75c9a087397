/** What the server and its graph thread say to each other. */
import type {
  ChangesAnswer,
  ChangesRequest,
  CountsAnswer,
  CountsRequest,
  PathAnswer,
  PathRequest,
} from '../paths/index.js';
import type { Touched } from '../projection/index.js';
import type { Page } from '../projection/read.js';

export interface Counts {
  readonly entities: number;
  readonly links: number;
  readonly bytes: number;
}

/** A job for the thread. Jobs are done one by one, in the order in which they were sent. */
export type Job =
  /** Pages that follow build a projection beside the one that answers, until `finish`. */
  | { readonly do: 'begin' }
  | { readonly do: 'page'; readonly page: Page }
  | { readonly do: 'finish' }
  | { readonly do: 'patch'; readonly touched: Touched }
  | ({ readonly do: 'paths'; readonly request: PathRequest } & Bounded)
  | ({ readonly do: 'changes'; readonly request: ChangesRequest } & Bounded)
  | ({ readonly do: 'countsOn'; readonly request: CountsRequest } & Bounded);

/** When a walk over the graph has to end. */
export interface Bounds {
  readonly deadline: number;
  /** One shared number: the walk ends once it is not 0, also while the thread is busy with it. */
  readonly cancel: Int32Array<SharedArrayBuffer>;
}

export interface Bounded extends Bounds {
  /** Links that may be looked at. */
  readonly work: number;
}

/** What each job answers. */
export interface Answers {
  begin: null;
  page: null;
  finish: Counts;
  /** Null when the projection must be built anew. */
  patch: Counts | null;
  paths: PathAnswer;
  changes: ChangesAnswer;
  countsOn: CountsAnswer;
}

export interface Asked {
  readonly id: number;
  readonly job: Job;
}

export type Answered =
  | { readonly id: number; readonly answer: Answers[Job['do']] }
  | { readonly id: number; readonly error: string };
