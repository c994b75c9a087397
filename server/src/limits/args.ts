import { BadInputError } from '../errors.js';

/** A page size: whole, from 1 to `max`. */
export function pageSize(
  name: string,
  given: number | null | undefined,
  { max, usual }: { max: number; usual: number },
): number {
  const size = given ?? usual;
  if (!Number.isInteger(size) || size < 1 || size > max) {
    throw new BadInputError(`“${name}” must be from 1 to ${max}, and is ${size}.`);
  }
  return size;
}

/** A list of ids, each once, in their order. */
export function idList(name: string, given: readonly string[], max: number): string[] {
  const ids = [...new Set(given)];
  if (ids.length > max) {
    throw new BadInputError(`“${name}” may have ${max} ids at most, and has ${ids.length}.`);
  }
  for (const id of ids) checkId(name, id);
  return ids;
}

/** Ids are short words; what is longer can't be one and must not reach a log or an index. */
export function checkId(name: string, id: string): string {
  if (id.length === 0 || id.length > 500) {
    throw new BadInputError(`“${name}” must have 1 to 500 characters, and has ${id.length}.`);
  }
  return id;
}

/** An empty list of filters means the same as none. */
export function filterList<T>(given: readonly T[] | null | undefined): readonly T[] | null {
  return given && given.length > 0 ? [...new Set(given)] : null;
}

/** Trimmed text of at most `max` characters; null when it is empty or not given. */
export function shortText(
  name: string,
  given: string | null | undefined,
  max: number,
): string | null {
  const text = given?.trim() ?? '';
  if (text.length > max) {
    throw new BadInputError(
      `“${name}” may have ${max} characters at most, and has ${text.length}.`,
    );
  }
  return text === '' ? null : text;
}
