import type { Resolvers } from '../../generated/resolvers.js';

/** The names of the API beside the words of the store. */
export const enums = {
  Stance: {
    DESIGNATES: 'designates',
    ASSERTS: 'asserts',
    REPORTS: 'reports',
    ALLEGES: 'alleges',
    DENIES: 'denies',
    RETRACTS: 'retracts',
  },
  LinkStatus: {
    DESIGNATED: 'designated',
    ASSERTED: 'asserted',
    REPORTED: 'reported',
    ALLEGED: 'alleged',
    DISPUTED: 'disputed',
    DENIED: 'denied',
    RETRACTED: 'retracted',
  },
  Contester: { PARTY: 'party', INDEPENDENT: 'independent', BOTH: 'both' },
  Direction: { OUT: 'out', IN: 'in', BOTH: 'both' },
  DatePrecision: {
    YEAR: 'year',
    MONTH: 'month',
    DAY: 'day',
    CIRCA: 'circa',
    BEFORE: 'before',
    AFTER: 'after',
    INTERVAL: 'interval',
  },
  DayAnswer: { YES: 'yes', POSSIBLY: 'possibly', NO: 'no' },
  EditAction: {
    ADD_CLAIM: 'addClaim',
    CORRECT_CLAIM: 'correctClaim',
    RETRACT_CLAIM: 'retractClaim',
    ADD_SOURCE: 'addSource',
    ADD_ENTITY: 'addEntity',
    CORRECTION_NOTE: 'correctionNote',
    ATTACH_FILE: 'attachFile',
    UNDO: 'undo',
  },
  Qualifier: { EXACT: 'exact', UP_TO: 'upTo', AT_LEAST: 'atLeast', ABOUT: 'about' },
} satisfies Resolvers;
