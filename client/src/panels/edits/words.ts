import { counted, figure } from '../shared/words';

/** Who made an edit: the log knows an editor at this machine from a program with a token. */
const authors: Readonly<Record<string, string>> = {
  editor: 'an editor',
  program: 'a program',
};

const author = (by: string): string => authors[by] ?? by;

/** Words of the log of edits, and of what editors do beside writing claims. */
export const editWords = {
  log: 'Log of edits',
  whole: 'Log of all edits',
  logIntro:
    'Every change that editors made, newest first: who, when, what, and why. Nothing is ever taken out of it; an undo is an entry of its own.',
  close: 'Close the log',
  what: 'the log of edits',
  none: 'Nothing was edited yet',
  noneHint: 'What stands in the built-in graph and in imported lists is no edit.',
  noneOf: 'No editor has changed anything here',
  noneOfHint: 'What is shown came with the built-in graph or with an imported list.',
  shown: (shown: number, all: number) =>
    all === 1 ? '1 edit' : `${figure(shown)} of ${figure(all)} edits, newest first`,
  older: 'Show older edits',
  loading: 'Loading…',
  by: (by: string) => `by ${author(by)}`,
  why: (why: string) => `Why: ${why}`,
  noWhy: 'no reason given',
  fields: counted('field', 'fields'),
  nothing: 'nothing',
  undoes: (summary: string) => `Undoes: ${summary}`,
  undone: (by: string, at: string) => `Undone by ${author(by)}, ${at}`,
  undo: 'Undo',
  undoTitle: 'Undo this edit?',
  undoHint: 'That is an edit of its own: the log keeps both.',
  undoNow: 'Undo the edit',
  undoing: 'Undoing…',
  undoneNow: 'Edit undone',
  whyOptional: 'Why, if there is more to say',
  retractTitle: 'Take a claim back',
  retractClose: 'Close without taking it back',
  retractIntro:
    'It stays readable, struck, with your reason, and supports nothing any more. The log can undo it.',
  retractWhy: 'Why, for the log and for readers',
  whyMissing: 'Say why.',
  takeBack: 'Take back',
  takingBack: 'Taking back…',
  takenBack: 'Claim taken back',
  effectFetching: 'Looking what it does to the link…',
  effect: {
    only: (sentence: string, status: string) =>
      `It is the only claim that still supports this: “${sentence}”. The link will read “${status}”, and no path will use it.`,
    more: (left: number, strongest: string) =>
      left === 1
        ? `1 other claim goes on supporting the link: ${strongest}.`
        : `${figure(left)} other claims go on supporting the link, strongest of them: ${strongest}.`,
    denial: 'The link loses a claim against it; whether it is still contested is worked out anew.',
    property: (label: string, name: string, left: number) =>
      left === 0
        ? `It is the only claim on ${label.toLowerCase()} of ${name}: none will be held.`
        : `${left === 1 ? '1 other claim' : `${figure(left)} other claims`} on ${label.toLowerCase()} of ${name} ${left === 1 ? 'stays' : 'stay'}.`,
  },
  noteTitle: 'Correction note',
  noteClose: 'Close without changing the note',
  noteIntro: (name: string) =>
    `Every reader sees it on top of what is told of ${name}. An empty note takes it away.`,
  noteText: 'The note',
  noteWhy: 'Why, for the log',
  noteSave: 'Attach the note',
  noteRemove: 'Take the note away',
  noteSaving: 'Saving…',
  noteSaved: 'Correction note attached',
  noteRemoved: 'Correction note taken away',
} as const;
