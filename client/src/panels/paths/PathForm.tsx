import { ArrowUpDown } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useActions, useOpening, usePaths, type PathRequest } from '../../state';
import { carryingStatuses, statusWords } from '../../graph/status';
import { IconButton } from '../../ui/IconButton';
import { LineSample } from '../../ui/LineSample';
import { Toggle } from '../../ui/Toggle';
import { Choice } from '../shared/Choice';
import { EntityPicker } from '../shared/EntityPicker';
import { usePhone } from '../shared/useMedia';
import { useEntityName } from '../shared/useEntityName';
import styles from './Paths.module.css';
import { usePathEnds } from './usePathEnds';
import { pathWords } from './words';

const LENGTHS = [2, 3, 4, 6, 8];
function Ends() {
  const { from, to, setEnds } = usePathEnds();
  const phone = usePhone();
  // An address may still bring both ends; a field that took the focus would keep the single keys.
  const asks = useOpening().state === 'ready' && !phone;
  const start = useEntityName(from);
  const end = useEntityName(to);
  const words = { placeholder: pathWords.placeholder, nothing: pathWords.nothingFound };
  return (
    <div className={styles.ends}>
      <EntityPicker
        {...words}
        label={pathWords.from}
        autoFocus={asks && from === null}
        value={start}
        onPick={(entity) => setEnds({ from: entity?.id ?? null, to })}
      />
      <EntityPicker
        {...words}
        label={pathWords.to}
        autoFocus={asks && from !== null && to === null}
        value={end}
        onPick={(entity) => setEnds({ from, to: entity?.id ?? null })}
      />
      <IconButton
        className={styles.swap ?? ''}
        label={pathWords.swap}
        shortcut="X"
        icon={<ArrowUpDown size={15} aria-hidden="true" />}
        isDisabled={from === null && to === null}
        onPress={() => setEnds({ from: to, to: from })}
      />
    </div>
  );
}

/** How long at most, how weak at worst, and whether kinship counts. */
function Options({ request }: { request: PathRequest }) {
  const actions = useActions();
  return (
    <>
      <div className={styles.options}>
        <div className={styles.option}>
          <span className={styles.optionLabel}>{pathWords.longest}</span>
          <ToggleButtonGroup
            aria-label={pathWords.longestLabel}
            className={styles.lengths ?? ''}
            disallowEmptySelection
            selectionMode="single"
            selectedKeys={[String(request.maxLength)]}
            onSelectionChange={(keys) =>
              actions.refinePaths({ maxLength: Number([...keys][0] ?? request.maxLength) })
            }
          >
            {LENGTHS.map((length) => (
              <ToggleButton key={length} id={String(length)}>
                {length}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
        <Choice
          label={pathWords.accept}
          value={request.minStatus}
          onChange={(minStatus) => actions.refinePaths({ minStatus })}
          items={carryingStatuses.map((status) => ({
            id: status,
            label: statusWords[status],
            sign: <LineSample status={status} width={34} />,
          }))}
        />
      </div>
      <Toggle
        isSelected={request.includeFamily}
        onChange={(includeFamily) => actions.refinePaths({ includeFamily })}
      >
        {pathWords.family}
      </Toggle>
    </>
  );
}

/** On a phone the two ends fold into one line once they are picked, so that the paths have room. */
function Folded({ request }: { request: PathRequest }) {
  const start = useEntityName(request.from);
  const end = useEntityName(request.to);
  return (
    <details className={styles.folded}>
      <summary className={styles.fold}>
        {pathWords.ends(start?.name ?? request.from, end?.name ?? request.to)}
      </summary>
      <div className={styles.form}>
        <Ends />
        <Options request={request} />
      </div>
    </details>
  );
}

/** From, to, how long at most, how weak at worst. */
export function PathForm() {
  const { request } = usePaths();
  const { from, to } = usePathEnds();
  const phone = usePhone();
  if (phone && request !== null && from !== null && to !== null)
    return <Folded request={request} />;
  return (
    <div className={styles.form}>
      <Ends />
      {request === null ? null : <Options request={request} />}
    </div>
  );
}
