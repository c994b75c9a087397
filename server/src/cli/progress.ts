import type { ImportProgress } from '@frontgraph/seed';
import { SingleBar } from 'cli-progress';
import { figure, tell } from './terminal.js';

/** Shows how far an import is. Whatever it reports as written is kept, whatever happens next. */
export interface ProgressView {
  show(progress: ImportProgress): void;
  end(): void;
}

const PHASES: Record<ImportProgress['phase'], string> = {
  check: 'checking',
  entities: 'sources and entities',
  claims: 'claims',
};

/** A bar on a terminal; plain lines in a log, one for each step of two per cent. */
export function progressView(): ProgressView {
  return process.stderr.isTTY ? bar() : lines();
}

function bar(): ProgressView {
  const view = new SingleBar({
    format: '{bar} {percentage}% {phase}, {read} read, {written} written',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  view.start(100, 0, { phase: PHASES.check, read: 0, written: 0 });
  return {
    show: ({ phase, share, read, written }) =>
      view.update(Math.floor((share ?? 0) * 100), {
        phase: PHASES[phase],
        read: figure(read),
        written: figure(written),
      }),
    end: () => view.stop(),
  };
}

function lines(): ProgressView {
  let last = '';
  return {
    show: ({ phase, share, read, written }) => {
      // The last batch of a phase is written after all of it was read.
      const end = share === 1 ? written : '';
      const step = `${phase} ${Math.floor((share ?? 0) * 50)} ${end}`;
      if (step === last) return;
      last = step;
      const part = share === null ? '' : ` ${Math.floor(share * 100)}%`;
      tell(`${PHASES[phase]}${part}: ${figure(read)} read, ${figure(written)} written`);
    },
    end: () => undefined,
  };
}
