import { useActions } from '../../state';
import { Dialog } from '../../ui/Dialog';
import { useDialogs, type ClaimStart } from '../shared/dialogs';
import { About } from './About';
import { emptyDraft } from './draft';
import { Field } from './Field';
import { faultsOf } from './faults';
import { FormFrame } from './FormFrame';
import { Said } from './Said';
import { useAdd } from './useAdd';
import { useForm } from './useForm';
import { formWords } from './words';

function Form({ start, close }: { start: ClaimStart; close: () => void }) {
  const actions = useActions();
  const form = useForm(
    { ...emptyDraft, ...start },
    {
      faultsOf,
      run: (draft) =>
        adding.mutate(draft, {
          onSuccess: (entity) => {
            actions.notify(entity === null ? formWords.added : formWords.addedEntity(entity.name));
            if (entity !== null) void actions.add(entity.id);
            close();
          },
        }),
    },
  );
  const adding = useAdd(form.set);
  const { draft, set, fault } = form;
  return (
    <FormFrame
      intro={formWords.intro}
      faults={form.faults}
      error={adding.error}
      isPending={adding.isPending}
      act={formWords.add}
      acting={formWords.adding}
      onSubmit={form.submit}
      close={close}
    >
      <About draft={draft} set={set} fault={fault} />
      <Said draft={draft} set={set} fault={fault} />
      <Field
        label={formWords.why}
        value={draft.why}
        onChange={(why) => set({ why })}
        most={600}
        lines={2}
      />
    </FormFrame>
  );
}

/** Adds one claim; for editors. What is missing or wrong is named when it is tried. */
export function ClaimForm() {
  const dialogs = useDialogs();
  const open = dialogs.open?.kind === 'claim' ? dialogs.open : null;
  return (
    <Dialog
      title={formWords.title}
      closeLabel={formWords.close}
      isOpen={open !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) dialogs.show(null);
      }}
    >
      <Form start={open?.start ?? {}} close={() => dialogs.show(null)} />
    </Dialog>
  );
}
