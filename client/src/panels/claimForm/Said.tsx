import { STANCES } from '../../ui/stance';
import { StanceMark } from '../../ui/StanceMark';
import { Toggle } from '../../ui/Toggle';
import { Choice } from '../shared/Choice';
import { partialDateWords } from '../shared/dates';
import { EntityPicker } from '../shared/EntityPicker';
import { Answers } from './Answers';
import { Citing } from './Citing';
import styles from './ClaimForm.module.css';
import { readDate } from './dates';
import { mustAnswer } from './draft';
import { Field } from './Field';
import type { FormPart } from './formPart';
import { AmountPart, ValuePart } from './ValuePart';
import { Where, type WhereProps } from './Where';
import { formWords } from './words';

/** How a date was read, where its words say more than what was typed. */
function echo(text: string): string | undefined {
  const date = readDate(text);
  return date ? formWords.read(partialDateWords(date)) : undefined;
}

function Dates({ draft, set, fault }: FormPart) {
  const placeholder = formWords.datePlaceholder;
  return (
    <div className={styles.pair}>
      <Field
        label={formWords.from}
        fault={fault('from')}
        value={draft.from}
        onChange={(from) => set({ from })}
        placeholder={placeholder}
        echo={echo(draft.from)}
      />
      <Field
        label={formWords.to}
        fault={fault('to') ?? fault('order')}
        value={draft.to}
        onChange={(to) => set({ to })}
        placeholder={placeholder}
        echo={echo(draft.to)}
      />
    </div>
  );
}

function Speaker({ draft, set, fault }: FormPart) {
  return (
    <div className={styles.pair}>
      <Choice
        label={formWords.stance}
        fault={fault('stance')}
        placeholder={formWords.choose}
        value={draft.stance}
        onChange={(stance) => set({ stance })}
        items={STANCES.map((stance) => ({
          id: stance,
          label: formWords.stances[stance],
          sign: <StanceMark stance={stance} />,
        }))}
      />
      <EntityPicker
        label={formWords.speaker}
        placeholder={formWords.speakerHint}
        nothing={formWords.nothing}
        value={draft.speaker}
        onPick={(speaker) => set({ speaker })}
      />
    </div>
  );
}

/** What many a claim does without. */
function More(props: FormPart) {
  const { draft, set } = props;
  return (
    <details className={styles.more}>
      <summary>{formWords.more}</summary>
      <Field
        label={formWords.quotation}
        value={draft.quotation}
        onChange={(quotation) => set({ quotation })}
        most={300}
        lines={2}
      />
      <Field
        label={formWords.role}
        placeholder={formWords.rolePlaceholder}
        value={draft.role}
        onChange={(role) => set({ role })}
      />
      {draft.about === 'link' ? (
        <>
          <ValuePart {...props} />
          {draft.value !== '' && draft.amount === '' ? <AmountPart {...props} /> : null}
        </>
      ) : null}
      <Citing {...props} />
    </details>
  );
}

/** Who says what, in which source, and when it held. */
export function Said(props: WhereProps) {
  const { draft, set, fault } = props;
  return (
    <>
      {draft.about === 'property' ? <ValuePart {...props} /> : null}
      <Speaker {...props} />
      {mustAnswer(draft) ? <Answers {...props} /> : null}
      <Where {...props} />
      <Field
        label={formWords.statement}
        fault={fault('statement')}
        value={draft.statement}
        onChange={(statement) => set({ statement })}
        most={600}
        lines={3}
      />
      <Dates {...props} />
      <More {...props} />
      <Toggle isSelected={draft.sensitive} onChange={(sensitive) => set({ sensitive })}>
        {formWords.sensitive}
      </Toggle>
    </>
  );
}
