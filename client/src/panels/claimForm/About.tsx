import { Radio, RadioGroup } from 'react-aria-components';
import { properties, links } from '../../graph/vocabulary.generated';
import { linkTerm, propertyTerm, type PropertyName } from '../../graph/vocabulary';
import { Choice } from '../shared/Choice';
import { EntityPicker } from '../shared/EntityPicker';
import styles from './ClaimForm.module.css';
import { Field } from './Field';
import { fittingTypes, type Draft } from './draft';
import { formWords, type FaultOf } from './words';

interface PartProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  /** What is wrong with a field, once it was tried. */
  fault: FaultOf;
}

const picking = { placeholder: formWords.entityPlaceholder, nothing: formWords.nothing };

function LinkPart({ draft, set, fault }: PartProps) {
  return (
    <div className={styles.pair}>
      <Choice
        label={formWords.linkType}
        fault={fault('linkType')}
        placeholder={formWords.choose}
        value={draft.linkType}
        onChange={(linkType) => set({ linkType })}
        items={fittingTypes(draft.subject, draft.object, (type) => links[type]).map((type) => ({
          id: type,
          label: linkTerm(type).label,
        }))}
      />
      <EntityPicker
        {...picking}
        label={formWords.object}
        fault={fault('object')}
        value={draft.object}
        onPick={(object) => set({ object })}
      />
    </div>
  );
}

const fitting = (draft: Draft): PropertyName[] =>
  (Object.keys(properties) as PropertyName[]).filter((name) => {
    const kinds = properties[name].of;
    return kinds === null || draft.subject === null || kinds.includes(draft.subject.kind);
  });

function PropertyPart({ draft, set, fault }: PartProps) {
  return (
    <div className={styles.pair}>
      <Choice
        label={formWords.property}
        fault={fault('property')}
        placeholder={formWords.choose}
        value={draft.property}
        onChange={(property) => set({ property })}
        items={fitting(draft).map((name) => ({ id: name, label: propertyTerm(name).label }))}
      />
      <Field
        label={formWords.value}
        value={draft.value}
        onChange={(value) => set({ value })}
        fault={fault('value')}
      />
    </div>
  );
}

/** Whom the claim is about, and whether it is about a link or a property. */
export function About({ draft, set, fault }: PartProps) {
  return (
    <>
      <EntityPicker
        {...picking}
        label={formWords.subject}
        fault={fault('subject')}
        value={draft.subject}
        onPick={(subject) => set({ subject })}
      />
      <RadioGroup
        className={styles.radios ?? ''}
        aria-label={formWords.about}
        orientation="horizontal"
        value={draft.about}
        onChange={(about) => set({ about: about === 'property' ? 'property' : 'link' })}
      >
        <span>{formWords.about}</span>
        <Radio className={styles.radio ?? ''} value="link">
          {formWords.aboutLink}
        </Radio>
        <Radio className={styles.radio ?? ''} value="property">
          {formWords.aboutProperty}
        </Radio>
      </RadioGroup>
      {draft.about === 'link' ? (
        <LinkPart draft={draft} set={set} fault={fault} />
      ) : (
        <PropertyPart draft={draft} set={set} fault={fault} />
      )}
    </>
  );
}
