import { useState } from 'react';
import { Quote } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { EntityDetails } from '../../state';
import { propertyTerm } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { ClaimList } from '../evidence/ClaimList';
import { citeProperty } from '../shared/cite';
import panel from '../shared/Panel.module.css';
import { useCopy } from '../shared/useCopy';
import { useTaken } from '../shared/useTaken';
import { words } from '../shared/words';
import styles from './EntityPanel.module.css';
import { saidOf } from './values';
import { entityWords } from './words';

type Property = EntityDetails['properties'][number];

/** Short values stand on one line, parted by points; long ones on lines of their own. */
const SHORT = 24;

function Values({ values }: { values: readonly string[] }) {
  const short = values.every((value) => value.length <= SHORT);
  return (
    <span className={short ? styles.valuesInline : styles.values}>
      {values.map((value) => (
        <bdi key={value}>{value}</bdi>
      ))}
    </span>
  );
}

function Fact({ of, property }: { of: string; property: Property }) {
  const [isOpen, setOpen] = useState(false);
  const copy = useCopy();
  const taken = useTaken();
  const { label } = propertyTerm(property.name);
  const count = property.claims.length;
  const said = saidOf(property);
  const sentence = entityWords.propertyOf(
    of,
    label,
    said.map(({ values, voice }) => `${values.join(', ')}, ${voice}`),
  );
  const claims = property.conflicting ? entityWords.differ(count) : words.claims(count);
  return (
    <div>
      <div className={styles.fact}>
        <span className={styles.term}>{label}</span>
        <span className={styles.values}>
          {said.map(({ voice, values }) => (
            <span key={voice} className={styles.values}>
              <Values values={values} />
              <span className={styles.said}>{voice}</span>
            </span>
          ))}
        </span>
        <AriaButton
          className={styles.count ?? ''}
          aria-expanded={isOpen}
          aria-label={entityWords.propertyClaims(label, claims)}
          onPress={() => setOpen(!isOpen)}
        >
          {claims}
        </AriaButton>
      </div>
      {isOpen ? (
        <div className={styles.claims}>
          <ClaimList claims={property.claims} head={false} />
          <Button
            look="quiet"
            className={styles.cite ?? ''}
            onPress={() => copy(citeProperty({ sentence, claims: property.claims }, taken()))}
          >
            <Quote size={14} aria-hidden="true" />
            {entityWords.citeProperty(label)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface PropertiesProps {
  /** Name of the entity, for citations. */
  of: string;
  properties: readonly Property[];
}

/** Properties of an entity: each value with who says so, whether claims differ, and all of them. */
export function Properties({ of, properties }: PropertiesProps) {
  const shown = properties.filter(({ name }) => name !== 'alias');
  if (shown.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{entityWords.facts}</h3>
      {shown.map((property) => (
        <Fact key={property.name} of={of} property={property} />
      ))}
    </section>
  );
}
