import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, useMessages } from './messages';
import type { PasteProblem } from './paste-problem';

interface Props {
  readonly text: string;
  readonly problem: PasteProblem | undefined;
  readonly onText: (text: string) => void;
  readonly onTidy: (text: string) => void;
  readonly onFile: (file: File) => void;
}

const SAYS: Readonly<Record<PasteProblem, MessageKey>> = {
  blank: 'paste_blank',
  nothing: 'paste_nothing',
  'too-large': 'paste_too_large',
  unreadable: 'paste_unreadable',
  'wrong-type': 'paste_wrong_type',
};

/** Where text goes in. What is pasted or dropped is tidied at once, what is typed at the button. */
export function PasteForm({ text, problem, onText, onTidy, onFile }: Props) {
  const { t } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  // The field is what the page is opened for.
  useLayoutEffect(() => field.current?.focus(), []);
  const input = (event: InputEvent) => {
    const value = field.current?.value ?? '';
    onText(value);
    if (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop') onTidy(value);
  };
  return (
    <main>
      <h1>{t('paste_title')}</h1>
      <label for="paste-text" class="paste-label">
        {t('paste_label')}
      </label>
      <p class="hint" id="paste-hint">
        {t('paste_hint')}
      </p>
      <textarea
        id="paste-text"
        class="field paste-text"
        data-part="paste-text"
        rows={12}
        aria-describedby={problem ? 'paste-problem paste-hint' : 'paste-hint'}
        aria-invalid={problem !== undefined}
        ref={field}
        value={text}
        onInput={input}
      />
      <div role="alert" data-part="status" data-state={problem ? 'failure' : 'ready'} data-reason={problem}>
        {problem && (
          <p class="problem" id="paste-problem">
            {t(SAYS[problem])}
          </p>
        )}
      </div>
      <p class="buttons">
        <button type="button" class="button main" data-action="tidy" onClick={() => onTidy(text)}>
          {t('paste_tidy')}
        </button>
        <FilePicker onFile={onFile} />
      </p>
    </main>
  );
}

function FilePicker({ onFile }: Pick<Props, 'onFile'>) {
  const { t } = useMessages();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" data-action="pick" onClick={() => picker.current?.click()}>
        {t('paste_pick')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".txt,.html,.htm,text/plain,text/html"
        hidden
        aria-label={t('paste_pick')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
