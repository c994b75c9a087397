/** The day that something is asked for; both times are ISO days, null = whenever. */
export interface Day {
  readonly asOf: string | null;
  readonly reportedBy: string | null;
  /** Leaves out what only possibly held or was possibly reported. */
  readonly certain: boolean;
}

/** Whether something held, or had been reported, on a day. */
export type DayAnswer = 'yes' | 'possibly' | 'no';

/** The same text for the same day. */
export function dayKey({ asOf, reportedBy, certain }: Day): string {
  return `${asOf ?? ''} ${reportedBy ?? ''} ${certain ? 'certain' : ''}`;
}
