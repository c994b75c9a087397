import { Paperclip } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useActions, useAttachFile, useEditor, type Source } from '../../state';
import { Button } from '../../ui/Button';
import panel from '../shared/Panel.module.css';
import { sourceWords } from './words';

/** Types of files that a source can have. */
const TYPES = [
  ...['application/pdf', 'application/json', 'application/xml', 'image/jpeg', 'image/png'],
  ...['text/csv', 'text/html', 'text/plain', 'text/xml'],
];

/** Keeps the file that was read, so that others can check what it said; for editors. */
export function AttachFile({ source }: { source: Source }) {
  const actions = useActions();
  const attaching = useAttachFile();
  if (!useEditor()) return null;
  const attach = (file: File | null | undefined) => {
    if (file == null) return;
    attaching.mutate(
      { source: source.id, file, why: '' },
      { onSuccess: () => actions.notify(sourceWords.attached(file.name)) },
    );
  };
  return (
    <div className={panel.line}>
      <FileTrigger acceptedFileTypes={TYPES} onSelect={(files) => attach(files?.item(0))}>
        <Button isDisabled={attaching.isPending}>
          <Paperclip size={14} aria-hidden="true" />
          {source.hasFile ? sourceWords.replaceFile : sourceWords.attachFile}
        </Button>
      </FileTrigger>
      <span role="alert" className={panel.trouble}>
        {attaching.error?.message}
      </span>
    </div>
  );
}
