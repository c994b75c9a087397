import { STANCES } from '../../ui/stance';
import { StanceMark } from '../../ui/StanceMark';
import { Toggle } from '../../ui/Toggle';
import { Choice } from '../shared/Choice';
import { EntityPicker } from '../shared/EntityPicker';
import styles from './ClaimForm.module.css';
import { Field } from './Field';
import { SourcePicker } from './SourcePicker';
import type { Draft } from './draft';
import { formWords, type FaultOf } from './words';

interface SaidProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  /** What is wrong with a field, once it was tried. */
  fault: FaultOf;
}

function Dates({ draft, set, fault }: SaidProps) {
  const placeholder = formWords.datePlaceholder;
  return (
    <div className={styles.pair}>
      <Field
        label={formWords.from}
        fault={fault('from')}
        value={draft.from}
        onChange={(from) => set({ from })}
        placeholder={placeholder}
      />
      <Field
        label={formWords.to}
        fault={fault('to') ?? fault('order')}
        value={draft.to}
        onChange={(to) => set({ to })}
        placeholder={placeholder}
      />
    </div>
  );
}

/** Who says what, in which source, and when it held. */
export function Said({ draft, set, fault }: SaidProps) {
  return (
    <>
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
      <div className={styles.pair}>
        <SourcePicker
          value={draft.source}
          onPick={(source) => set({ source })}
          fault={fault('source')}
        />
        <Field
          label={formWords.locator}
          fault={fault('locator')}
          value={draft.locator}
          onChange={(locator) => set({ locator })}
          placeholder={formWords.locatorPlaceholder}
          most={200}
        />
      </div>
      <Field
        label={formWords.statement}
        fault={fault('statement')}
        value={draft.statement}
        onChange={(statement) => set({ statement })}
        most={600}
        lines={3}
      />
      <Field
        label={formWords.quotation}
        value={draft.quotation}
        onChange={(quotation) => set({ quotation })}
        most={300}
        lines={2}
      />
      <Dates draft={draft} set={set} fault={fault} />
      <Toggle isSelected={draft.sensitive} onChange={(sensitive) => set({ sensitive })}>
        {formWords.sensitive}
      </Toggle>
    </>
  );
}
