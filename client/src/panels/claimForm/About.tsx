import { Radio, RadioGroup } from 'react-aria-components';
import { properties, links } from '../../graph/vocabulary.generated';
import { linkTerm, propertyTerm, type PropertyName } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { Choice } from '../shared/Choice';
import { EntityPicker } from '../shared/EntityPicker';
import styles from './ClaimForm.module.css';
import { endOf, fittingTypes, type Draft } from './draft';
import type { FormPart } from './formPart';
import { emptyEntity, type End } from './entityDraft';
import { NewEntity } from './NewEntity';
import { formWords } from './words';

/** One end of the claim: picked from the graph, or new. Only one end can be new. */
function EndPart(props: FormPart & { end: End; label: string }) {
  const { draft, set, fault, end, label } = props;
  const { newEntity } = draft;
  if (newEntity?.end === end) return <NewEntity {...props} entity={newEntity} />;
  return (
    <div className={styles.end}>
      <EntityPicker
        label={label}
        placeholder={formWords.entityPlaceholder}
        nothing={formWords.nothing}
        fault={fault(end)}
        value={draft[end]}
        onPick={(entity) => set({ [end]: entity })}
      />
      {newEntity === null ? (
        <Button
          look="quiet"
          className={styles.instead ?? ''}
          onPress={() => set({ newEntity: emptyEntity(end), [end]: null })}
        >
          {formWords.newEntity}
        </Button>
      ) : null}
    </div>
  );
}

function LinkPart(props: FormPart) {
  const { draft, set, fault } = props;
  const types = fittingTypes(
    endOf(draft, 'subject'),
    endOf(draft, 'object'),
    (type) => links[type],
  );
  return (
    <>
      <Choice
        label={formWords.linkType}
        fault={fault('linkType')}
        placeholder={formWords.choose}
        value={draft.linkType}
        onChange={(linkType) => set({ linkType, answers: [] })}
        items={types.map((type) => ({ id: type, label: linkTerm(type).label }))}
      />
      <EndPart {...props} end="object" label={formWords.object} />
    </>
  );
}

const fitting = (draft: Draft): PropertyName[] =>
  (Object.keys(properties) as PropertyName[]).filter((name) => {
    const kinds = properties[name].of;
    const subject = endOf(draft, 'subject');
    return kinds === null || subject === null || kinds.includes(subject.kind);
  });

function PropertyPart({ draft, set, fault }: FormPart) {
  return (
    <Choice
      label={formWords.property}
      fault={fault('property')}
      placeholder={formWords.choose}
      value={draft.property}
      onChange={(property) => set({ property, answers: [] })}
      items={fitting(draft).map((name) => ({ id: name, label: propertyTerm(name).label }))}
    />
  );
}

/** Whom the claim is about, and whether it is about a link or a property. */
export function About(props: FormPart) {
  const { draft, set } = props;
  return (
    <>
      <EndPart {...props} end="subject" label={formWords.subject} />
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
      {draft.about === 'link' ? <LinkPart {...props} /> : <PropertyPart {...props} />}
    </>
  );
}
