/** Where letters belong to what has the focus: fields, and lists that seek by letters. */
const TAKES_LETTERS =
  'input:not([type="range"]), textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"], [role="textbox"], [role="listbox"], [role="menu"]';

/** The sheet is a list for screen readers, but its letters are shortcuts. */
const SHEET = '[data-testid="graph-sheet"]';

/** Whether a key press is typing, or belongs to an open dialog or menu. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"]') !== null) return true;
  return target.closest(TAKES_LETTERS) !== null && target.closest(SHEET) === null;
}
