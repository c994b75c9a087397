import { ArrowUpDown } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useActions, usePaths, type PathRequest } from '../../state';
import type { LinkStatus } from '../../graph/types';
import { statusWords } from '../../graph/status';
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
/** Denied and retracted links never carry a path. */
const CARRYING: readonly LinkStatus[] = [
  'DESIGNATED',
  'ASSERTED',
  'REPORTED',
  'ALLEGED',
  'DISPUTED',
];

function Ends() {
  const { from, to, setEnds } = usePathEnds();
  const phone = usePhone();
  const start = useEntityName(from);
  const end = useEntityName(to);
  const words = { placeholder: pathWords.placeholder, nothing: pathWords.nothingFound };
  return (
    <div className={styles.ends}>
      <EntityPicker
        {...words}
        label={pathWords.from}
        autoFocus={!phone && from === null}
        value={start}
        onPick={(entity) => setEnds({ from: entity?.id ?? null, to })}
      />
      <EntityPicker
        {...words}
        label={pathWords.to}
        autoFocus={!phone && from !== null && to === null}
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
  const phone = usePhone();
  const options = (
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
          items={CARRYING.map((status) => ({
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
  if (!phone) return options;
  return (
    <details>
      <summary className={styles.fold}>{pathWords.options}</summary>
      <div className={styles.form}>{options}</div>
    </details>
  );
}

/** From, to, how long at most, how weak at worst. */
export function PathForm() {
  const { request } = usePaths();
  return (
    <div className={styles.form}>
      <Ends />
      {request === null ? null : <Options request={request} />}
    </div>
  );
}
