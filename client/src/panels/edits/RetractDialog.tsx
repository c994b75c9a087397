import { useState } from 'react';
import {
  useActions,
  useEntityDetails,
  useLinkEvidence,
  useRetractClaim,
  type Claim,
} from '../../state';
import { propertyTerm } from '../../graph/vocabulary';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../claimForm/Field';
import { datesInWords } from '../shared/dates';
import { useDialogs } from '../shared/dialogs';
import { ReasonForm } from './ReasonForm';
import { effectOnLink, effectOnProperty } from './effect';
import styles from './Edits.module.css';
import { editWords } from './words';

/** What it will do to the link or the property. */
function useEffectWords(claim: Claim): string {
  const link = useLinkEvidence(claim.linkId);
  const entity = useEntityDetails(claim.property === null ? null : claim.subject.id);
  if (link.state === 'ready') return effectOnLink(claim, link.data);
  if (claim.property !== null && entity.state === 'ready') {
    const { label } = propertyTerm(claim.property);
    const { claims = [] } =
      entity.data.properties.find(({ name }) => name === claim.property) ?? {};
    return effectOnProperty(claim, { claims, label });
  }
  return link.state === 'loading' || entity.state === 'loading' ? editWords.effectFetching : '';
}

function Retract({ claim, close }: { claim: Claim; close: () => void }) {
  const actions = useActions();
  const retracting = useRetractClaim();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const missing = why.trim() === '';
  const effect = useEffectWords(claim);
  const retract = () => {
    setTried(true);
    if (missing) return;
    retracting.mutate(
      { id: claim.id, why },
      {
        onSuccess: () => {
          actions.notify(editWords.takenBack);
          close();
        },
      },
    );
  };
  return (
    <ReasonForm
      intro={editWords.retractIntro}
      act={retracting.isPending ? editWords.takingBack : editWords.takeBack}
      isPending={retracting.isPending}
      error={retracting.error}
      onSubmit={retract}
      close={close}
    >
      <blockquote className={styles.claim}>
        {claim.statement} <span>{claim.speaker}</span>
      </blockquote>
      <p>{datesInWords(effect)}</p>
      <Field
        label={editWords.retractWhy}
        fault={tried && missing ? editWords.whyMissing : undefined}
        value={why}
        onChange={setWhy}
        most={600}
        lines={2}
      />
    </ReasonForm>
  );
}

/** Takes one claim back; for editors. Says what that does before it is done. */
export function RetractDialog() {
  const dialogs = useDialogs();
  const open = dialogs.open?.kind === 'retract' ? dialogs.open : null;
  const close = () => dialogs.show(null);
  return (
    <Dialog
      title={editWords.retractTitle}
      closeLabel={editWords.retractClose}
      isOpen={open !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      {open === null ? null : <Retract claim={open.claim} close={close} />}
    </Dialog>
  );
}
