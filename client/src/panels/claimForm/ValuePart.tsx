import { propertyTerm } from '../../graph/vocabulary';
import { Choice } from '../shared/Choice';
import styles from './ClaimForm.module.css';
import { Field } from './Field';
import { hasAmount, type Draft, type Qualifier } from './draft';
import type { FormPart } from './formPart';
import { formWords } from './words';

const QUALIFIERS = Object.keys(formWords.qualifiers) as Qualifier[];

const isDate = ({ about, property }: Draft): boolean =>
  about === 'property' && property !== null && propertyTerm(property).value === 'date';

/** A number as the source gives it, with its unit and how it is meant. */
export function AmountPart({ draft, set, fault }: FormPart) {
  return (
    <div className={styles.three}>
      <Choice
        label={formWords.qualifier}
        value={draft.qualifier}
        onChange={(qualifier) => set({ qualifier })}
        items={QUALIFIERS.map((id) => ({ id, label: formWords.qualifiers[id] }))}
      />
      <Field
        label={formWords.amount}
        fault={fault('amount')}
        value={draft.amount}
        onChange={(amount) => set({ amount })}
      />
      <Field
        label={formWords.unit}
        placeholder={formWords.unitPlaceholder}
        value={draft.unit}
        onChange={(unit) => set({ unit })}
      />
    </div>
  );
}

/** The value that a claim gives: a text, a date, or a number beside its text. */
export function ValuePart(props: FormPart) {
  const { draft, set, fault } = props;
  return (
    <>
      <Field
        label={formWords.value}
        fault={fault('value')}
        placeholder={isDate(draft) ? formWords.dayPlaceholder : ''}
        value={draft.value}
        onChange={(value) => set({ value })}
      />
      {hasAmount(draft) ? <AmountPart {...props} /> : null}
    </>
  );
}
