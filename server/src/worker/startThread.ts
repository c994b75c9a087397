import { Worker } from 'node:worker_threads';

/**
 * Starts the sibling module `thread`. From sources (tests, `npm run dev`) it needs tsx, which a
 * thread does not take from an `--import` flag as a process does, so that it registers by itself.
 */
export function startThread(workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./thread.js', import.meta.url), { workerData });
  }
  const thread = new URL('./thread.ts', import.meta.url).href;
  const code = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(thread)});
  });`;
  return new Worker(code, { eval: true, workerData, execArgv: ['--conditions=source'] });
}
