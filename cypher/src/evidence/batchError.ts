/** A batch that can't be written: every problem, in words. Nothing of it was kept. */
export class BatchError extends Error {
  constructor(readonly problems: readonly string[]) {
    const shown = problems.slice(0, 20).join('\n');
    const more = problems.length > 20 ? `\n… and ${problems.length - 20} more` : '';
    super(`The batch can't be written:\n${shown}${more}`);
    this.name = 'BatchError';
  }
}
