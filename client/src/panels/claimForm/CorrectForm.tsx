import { useActions, useClaim, useCorrectClaim, type Claim } from '../../state';
import { linkTerm, propertyTerm } from '../../graph/vocabulary';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { useDialogs } from '../shared/dialogs';
import { RemoteView } from '../shared/RemoteView';
import styles from './ClaimForm.module.css';
import { changesOf, correctionFaults, toCorrection, type Change } from './correction';
import { draftOf } from './draft';
import { Field } from './Field';
import { FormFrame } from './FormFrame';
import { Said } from './Said';
import { useForm } from './useForm';
import { formWords } from './words';

/** What the claim is about stays: a claim about something else is another claim. */
function Target({ claim: { subject, linkType, object, property } }: { claim: Claim }) {
  const about =
    linkType === null
      ? property === null
        ? ''
        : propertyTerm(property).label
      : `${linkTerm(linkType).label} ${object?.name ?? ''}`;
  return (
    <p className={styles.target}>
      <b dir="auto">{subject.name}</b> <span dir="auto">{about}</span>
    </p>
  );
}

/** What would change, before and after. */
function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <section className={styles.changes} aria-label={formWords.changes}>
      <h3>{formWords.changes}</h3>
      {changes.length === 0 ? <p>{formWords.noChanges}</p> : null}
      <dl>
        {changes.map(({ label, before, after }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <del>{before ?? formWords.none}</del> <ins>{after ?? formWords.none}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Form({ claim, close }: { claim: Claim; close: () => void }) {
  const actions = useActions();
  const correcting = useCorrectClaim();
  const form = useForm(draftOf(claim), {
    faultsOf: (draft) => correctionFaults(claim, draft),
    run: (draft) =>
      correcting.mutate(
        { id: claim.id, input: toCorrection(claim, draft), why: draft.why },
        {
          onSuccess: () => {
            actions.notify(formWords.corrected);
            close();
          },
        },
      ),
  });
  const { draft, set, fault } = form;
  return (
    <FormFrame
      intro={formWords.correctIntro}
      faults={form.faults}
      error={correcting.error}
      isPending={correcting.isPending}
      act={formWords.correct}
      acting={formWords.correcting}
      onSubmit={form.submit}
      close={close}
    >
      <Target claim={claim} />
      <Said draft={draft} set={set} fault={fault} correcting />
      <Changes changes={changesOf(claim, draft)} />
      <Field
        label={formWords.why}
        placeholder={formWords.whyHint}
        fault={fault('why')}
        value={draft.why}
        onChange={(why) => set({ why })}
        most={600}
        lines={2}
      />
    </FormFrame>
  );
}

function Loaded({ id, close }: { id: string; close: () => void }) {
  return (
    <RemoteView remote={useClaim(id)} what={formWords.what} empty={<Note title={formWords.gone} />}>
      {(claim) => <Form key={claim.id} claim={claim} close={close} />}
    </RemoteView>
  );
}

/** Corrects one claim; for editors. The form starts from the claim and shows what would change. */
export function CorrectForm() {
  const dialogs = useDialogs();
  const open = dialogs.open?.kind === 'correct' ? dialogs.open : null;
  return (
    <Dialog
      title={formWords.correctTitle}
      closeLabel={formWords.closeCorrection}
      isOpen={open !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) dialogs.show(null);
      }}
    >
      {open === null ? null : <Loaded id={open.id} close={() => dialogs.show(null)} />}
    </Dialog>
  );
}
