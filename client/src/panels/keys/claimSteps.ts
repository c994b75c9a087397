const rows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('#ledger [data-claim]'),
];

/** Gives the focus to the next or previous claim of the ledger, from the one that has it. */
export function stepClaim(by: 1 | -1): void {
  const all = rows();
  const focused = document.activeElement?.closest<HTMLElement>('[data-claim]') ?? null;
  const at = focused === null ? -1 : all.indexOf(focused);
  const next = at < 0 ? (by === 1 ? 0 : all.length - 1) : at + by;
  const row = all[Math.min(Math.max(next, 0), all.length - 1)];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** Folds the open claim that has the focus, else the last open one. @returns whether one was open */
export function foldClaim(): boolean {
  const open = rows().filter((row) => row.getAttribute('aria-expanded') === 'true');
  const own = open.find((row) => row.closest('li')?.contains(document.activeElement));
  const row = own ?? open.at(-1);
  row?.click();
  row?.focus();
  return row !== undefined;
}

/** Cites the open claim that has the focus, else what the ledger is about. */
export function pressCite(): void {
  const row = document.activeElement?.closest('#ledger li') ?? null;
  const own = row?.querySelector<HTMLElement>('[data-cite-claim]');
  (own ?? document.querySelector<HTMLElement>('#ledger [data-cite]'))?.click();
}
