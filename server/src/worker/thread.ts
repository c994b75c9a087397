/**
 * The thread that holds the projection and runs the walks, so that a heavy search never stalls the
 * server. It knows no store: pages come in by message, answers are ids.
 */
import { parentPort, workerData } from 'node:worker_threads';
import {
  changesBetween,
  countsOn,
  Scratch,
  shortestPaths,
  type BudgetOptions,
} from '../paths/index.js';
import {
  memoryOf,
  patch,
  ProjectionBuilder,
  type Projection,
  type Terms,
  type Touched,
} from '../projection/index.js';
import type { Page } from '../projection/read.js';
import type { Answered, Answers, Asked, Bounded, Counts, Job } from './protocol.js';

const terms = workerData as Terms;
const scratch = new Scratch();
let projection: Projection | null = null;
let builder: ProjectionBuilder | null = null;

function answer(job: Job): Answers[Job['do']] {
  switch (job.do) {
    case 'begin':
      builder = new ProjectionBuilder(terms);
      return null;
    case 'page':
      return addPage(job.page);
    case 'finish':
      return finish();
    case 'patch':
      return applyPatch(job.touched);
    case 'paths':
      return shortestPaths(standing(), job.request, { ...bounds(job), scratch });
    case 'changes':
      return changesBetween(standing(), job.request, bounds(job));
    case 'countsOn':
      return countsOn(standing(), job.request, bounds(job));
  }
}

function addPage(page: Page): null {
  if (page.of === 'entities') building().addEntities(page.page);
  else building().addLinks(page.page);
  return null;
}

function finish(): Counts {
  projection = building().finish();
  builder = null;
  return countsOf(projection);
}

function applyPatch(touched: Touched): Counts | null {
  const patched = patch(standing(), touched);
  if (!patched) return null;
  projection = patched;
  return countsOf(patched);
}

function bounds({ work, deadline, cancel }: Bounded): BudgetOptions {
  return { work, deadline, cancelled: () => Atomics.load(cancel, 0) !== 0 };
}

function countsOf(shape: Projection): Counts {
  return { entities: shape.entityCount, links: shape.linkCount, bytes: memoryOf(shape) };
}

function building(): ProjectionBuilder {
  if (!builder) throw new Error('A page came before its beginning.');
  return builder;
}

function standing(): Projection {
  if (!projection) throw new Error('A question came before the projection.');
  return projection;
}

parentPort?.on('message', ({ id, job }: Asked) => {
  let answered: Answered;
  try {
    answered = { id, answer: answer(job) };
  } catch (error) {
    answered = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answered);
});
