/** Gives the focus to the handle on the time when it held; on a comparison, to the earlier day. */
export function goToTime(): void {
  document.querySelector<HTMLElement>('[data-time] input[type="range"]')?.focus();
}
