import { Checkbox } from 'react-aria-components';
import { useEntityDetails, useLinkEvidence, type Claim } from '../../state';
import { speaksAgainst } from '../../ui/stance';
import styles from './ClaimForm.module.css';
import { endOf, type Draft } from './draft';
import type { FormPart } from './formPart';
import { formWords } from './words';

/** Claims on exactly what the draft is about. */
function useAnswerable(draft: Draft): readonly Claim[] {
  const [subject, object] = [endOf(draft, 'subject'), endOf(draft, 'object')];
  const isLink = draft.about === 'link';
  const known = isLink && subject !== null && object !== null && draft.linkType !== null;
  const link = useLinkEvidence(known ? `${subject.id}~${draft.linkType ?? ''}~${object.id}` : null);
  const entity = useEntityDetails(isLink ? null : (subject?.id ?? null));
  const claims = isLink
    ? link.state === 'ready'
      ? link.data.claims
      : []
    : entity.state === 'ready'
      ? (entity.data.properties.find(({ name }) => name === draft.property)?.claims ?? [])
      : [];
  return claims.filter(({ stance, withdrawn }) => !speaksAgainst(stance) && withdrawn === null);
}

const isOwn = (claim: Claim, { speaker }: Draft): boolean =>
  (claim.statedBy?.id ?? null) === (speaker?.id ?? null);

/** Which claims a denial or retraction answers: at least one on the same link or property. */
export function Answers({ draft, set, fault }: FormPart) {
  const claims = useAnswerable(draft);
  const takesBack = draft.stance === 'RETRACTS';
  const offered = takesBack ? claims.filter((claim) => isOwn(claim, draft)) : claims;
  const toggle = (id: string, on: boolean) =>
    set({ answers: on ? [...draft.answers, id] : draft.answers.filter((other) => other !== id) });
  return (
    <fieldset
      className={styles.inset}
      data-invalid={fault('answers') === undefined ? undefined : true}
    >
      <legend>
        {formWords.answers} <span className={styles.faults}>{fault('answers')}</span>
      </legend>
      {offered.length === 0 ? <p className={styles.intro}>{formWords.answersNone}</p> : null}
      {takesBack ? <p className={styles.intro}>{formWords.answersOwn}</p> : null}
      {offered.map(({ id, statement, speaker }) => (
        <Checkbox
          key={id}
          className={styles.tick ?? ''}
          isSelected={draft.answers.includes(id)}
          onChange={(on) => toggle(id, on)}
        >
          <span className={styles.box} aria-hidden="true" />
          <span>
            <b>{speaker}</b> {statement}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
