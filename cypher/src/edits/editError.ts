/** An edit that can't be done: in words for whoever asked for it. Nothing of it was kept. */
export class EditError extends Error {
  constructor(
    readonly code: 'NOT_FOUND' | 'CONFLICT',
    message: string,
  ) {
    super(message);
    this.name = 'EditError';
  }
}
