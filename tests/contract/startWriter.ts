import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WriterTask } from './writerProcess.js';

export interface RunningWriter {
  process: ChildProcess;
  /** Rounds acknowledged so far. */
  acknowledged: number[];
  ended: Promise<{ code: number | null }>;
}

/** Starts a process that writes; see writerProcess.ts. `onRound` is told of each acknowledgement. */
export function startWriter(
  task: WriterTask,
  onRound: (round: number) => void = () => undefined,
): RunningWriter {
  const process = fork(fileURLToPath(new URL('./writerProcess.ts', import.meta.url)), {
    execArgv: ['--conditions=source', '--import', 'tsx'],
  });
  const acknowledged: number[] = [];
  process.on('message', (round: number) => {
    acknowledged.push(round);
    onRound(round);
  });
  process.send(task);
  const ended = new Promise<{ code: number | null }>((resolve) =>
    process.on('exit', (code) => resolve({ code })),
  );
  return { process, acknowledged, ended };
}
