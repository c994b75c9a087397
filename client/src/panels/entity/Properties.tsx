import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { EntityDetails } from '../../state';
import { propertyTerm } from '../../graph/vocabulary';
import { ClaimList } from '../evidence/ClaimList';
import panel from '../shared/Panel.module.css';
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

function Fact({ property }: { property: Property }) {
  const [isOpen, setOpen] = useState(false);
  const { label } = propertyTerm(property.name);
  const count = property.claims.length;
  const claims = property.conflicting ? entityWords.differ(count) : words.claims(count);
  return (
    <div>
      <div className={styles.fact}>
        <span className={styles.term}>{label}</span>
        <span className={styles.values}>
          {saidOf(property).map(({ voice, values }) => (
            <span key={voice} className={styles.values}>
              <Values values={values} />
              <span className={styles.said}>{voice}</span>
            </span>
          ))}
        </span>
        <Button
          className={styles.count ?? ''}
          aria-expanded={isOpen}
          aria-label={entityWords.propertyClaims(label, claims)}
          onPress={() => setOpen(!isOpen)}
        >
          {claims}
        </Button>
      </div>
      {isOpen ? (
        <div className={styles.claims}>
          <ClaimList claims={property.claims} head={false} />
        </div>
      ) : null}
    </div>
  );
}

/** Properties of an entity: each value with who says so, whether claims differ, and all of them. */
export function Properties({ properties }: { properties: readonly Property[] }) {
  const shown = properties.filter(({ name }) => name !== 'alias');
  if (shown.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{entityWords.facts}</h3>
      {shown.map((property) => (
        <Fact key={property.name} property={property} />
      ))}
    </section>
  );
}
