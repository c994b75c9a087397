import type { Field } from '../entry.js';
import { birth } from './births.js';
import { comments } from './comments.js';
import { identityDocument } from './documents.js';
import { updates } from './listing.js';
import { alias, originalScript } from './names.js';
import { address, birthPlace } from './places.js';
import { designation, gender, nationality, title } from './texts.js';

/** Read elsewhere: the head of the entry and its listing. */
const elsewhere: Field = () => undefined;

/** Kept nowhere: the list's own numbering and sorting, which say nothing about anybody. */
const bookkeeping: Field = (_, entry) => entry.count('bookkeeping elements left out');

/** Every element of an entry that the list is known to have; any other is counted as unknown. */
export const FIELDS: Readonly<Record<string, Field>> = {
  FIRST_NAME: elsewhere,
  SECOND_NAME: elsewhere,
  THIRD_NAME: elsewhere,
  FOURTH_NAME: elsewhere,
  UN_LIST_TYPE: elsewhere,
  REFERENCE_NUMBER: elsewhere,
  LISTED_ON: elsewhere,
  DELISTED_ON: elsewhere,
  NAME_ORIGINAL_SCRIPT: originalScript,
  INDIVIDUAL_ALIAS: alias,
  ENTITY_ALIAS: alias,
  GENDER: gender,
  TITLE: title,
  DESIGNATION: designation,
  NATIONALITY: nationality,
  NATIONALITY2: nationality,
  COMMENTS1: comments,
  LAST_DAY_UPDATED: updates,
  INDIVIDUAL_ADDRESS: address,
  ENTITY_ADDRESS: address,
  INDIVIDUAL_DATE_OF_BIRTH: birth,
  INDIVIDUAL_PLACE_OF_BIRTH: birthPlace,
  INDIVIDUAL_DOCUMENT: identityDocument,
  DATAID: bookkeeping,
  VERSIONNUM: bookkeeping,
  LIST_TYPE: bookkeeping,
  SORT_KEY: bookkeeping,
  SORT_KEY_LAST_MOD: bookkeeping,
};
