import { ArrowLeftRight } from 'lucide-react';
import { useActions, useDisagreementCount } from '../../state';
import { Button } from '../../ui/Button';
import styles from './Disagreements.module.css';
import { disagreementWords } from './words';

/** In the panel of an entity: how many disagreements touch it; a press goes to them. */
export function DisagreementsLink({ id }: { id: string }) {
  const actions = useActions();
  const count = useDisagreementCount(id);
  if (count === null || count === 0) return null;
  return (
    <Button look="quiet" className={styles.to} onPress={() => actions.showDisagreements(id)}>
      <ArrowLeftRight size={14} aria-hidden="true" />
      {disagreementWords.count(count)}
    </Button>
  );
}
