import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { Id } from '../graph/types';
import type { EntityName, Source } from './answers';
import { useApp } from './context';
import {
  AddClaimDocument,
  AddEntityDocument,
  AddSourceDocument,
  CorrectClaimDocument,
  RetractClaimDocument,
  SetCorrectionNoteDocument,
  UndoEditDocument,
  type AddClaimInput,
  type AddEntityInput,
  type AddSourceInput,
  type CorrectClaimInput,
} from './documents';
import type { Request } from './request';

/** Something to write, and why. An empty reason is none. */
export type Reasoned<T> = T & { readonly why: string };

const reason = (why: string): string | null => (why.trim() === '' ? null : why.trim());

/** One way of writing; it has succeeded once everything in sight shows it. */
const useEdit = <Asked, Result>(
  send: (request: Request, asked: Asked) => Promise<Result>,
): UseMutationResult<Result, Error, Asked> => {
  const { request, refresh } = useApp();
  return useMutation({
    mutationFn: (asked: Asked) => send(request, asked),
    onSuccess: () => refresh(),
  });
};

/** Adds a claim; for editors. */
export const useAddClaim = () =>
  useEdit((request, { input, why }: Reasoned<{ readonly input: AddClaimInput }>) =>
    request(AddClaimDocument, { input, why: reason(why) }),
  );

/** Adds an entity with the first claim about it; for editors. */
export const useAddEntity = () =>
  useEdit(
    async (
      request,
      { input, why }: Reasoned<{ readonly input: AddEntityInput }>,
    ): Promise<EntityName | null> =>
      (await request(AddEntityDocument, { input, why: reason(why) })).addEntity.entity,
  );

/** Adds a source, and tells the id of the edit that did; for editors. */
export const useAddSource = () =>
  useEdit(
    async (
      request,
      { input, why }: Reasoned<{ readonly input: AddSourceInput }>,
    ): Promise<{ source: Source | null; edit: Id }> => {
      const { source, edit } = (await request(AddSourceDocument, { input, why: reason(why) }))
        .addSource;
      return { source, edit: edit.id };
    },
  );

/** Replaces a claim by a corrected one; for editors. */
export const useCorrectClaim = () =>
  useEdit(
    (
      request,
      { id, input, why }: Reasoned<{ readonly id: Id; readonly input: CorrectClaimInput }>,
    ) => request(CorrectClaimDocument, { id, input, why: why.trim() }),
  );

/** Takes a claim back; for editors. */
export const useRetractClaim = () =>
  useEdit((request, { id, why }: Reasoned<{ readonly id: Id }>) =>
    request(RetractClaimDocument, { id, why: why.trim() }),
  );

/** Attaches a correction note to an entity; an empty text takes it away. For editors. */
export const useCorrectionNote = () =>
  useEdit(
    (request, { entity, text, why }: Reasoned<{ readonly entity: Id; readonly text: string }>) =>
      request(SetCorrectionNoteDocument, { entity, text: text.trim(), why: reason(why) }),
  );

/** Undoes one edit, which is an edit of its own; for editors. */
export const useUndoEdit = () =>
  useEdit((request, { id, why }: Reasoned<{ readonly id: Id }>) =>
    request(UndoEditDocument, { id, why: reason(why) }),
  );
