import { ClaimForm } from '../claimForm/ClaimForm';
import { CorrectForm } from '../claimForm/CorrectForm';
import { LogDialog } from './LogDialog';
import { NoteDialog } from './NoteDialog';
import { RetractDialog } from './RetractDialog';

/** Everything that editors write in, and the log that everybody reads. */
export function EditDialogs() {
  return (
    <>
      <ClaimForm />
      <CorrectForm />
      <RetractDialog />
      <NoteDialog />
      <LogDialog />
    </>
  );
}
