export { answerHeld, answerReported, begunBy, dayOf, surer, weaker } from './answer.js';
export type { DayAnswer, Held, ReportedSpan } from './answer.js';
export { FIRST_OF_ALL_DAYS, firstDay, isCalendarDate, LAST_OF_ALL_DAYS, lastDay } from './days.js';
export { about, between, isPartialDate, toEdtf } from './edtf.js';
export { parseDate } from './parse.js';
export { firstPossibleDay, lastPossibleDay } from './possible.js';
