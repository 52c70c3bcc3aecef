import { useState } from 'preact/hooks';
import type { Publisher } from '../../core/types/settings';
import { useMessages } from '../messages';

interface Props {
  readonly publishers: readonly Publisher[];
  readonly parseHosts: (text: string) => { readonly patterns: readonly string[]; readonly refused: readonly string[] };
  /** `name`: the publisher's, where the reader named one. */
  readonly onList: (patterns: readonly string[], name?: string) => void;
}

/** One field for a host, a publisher's name, or a whole pasted list. */
export function AddSites({ publishers, parseHosts, onList }: Props) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    const publisher = publishers.find(({ name, id }) => name === text.trim() || id === text.trim());
    const parsed = publisher ? { patterns: publisher.hosts, refused: [] } : parseHosts(text);
    setRefused(parsed.refused);
    if (parsed.patterns.length === 0) return;
    onList(parsed.patterns, publisher?.name);
    setText('');
  };
  return (
    <form class="add-sites" onSubmit={submit}>
      <label for="add-site">{t('sites_add_label')}</label>
      <div class="add-row">
        <textarea
          id="add-site"
          class="field"
          rows={1}
          value={text}
          placeholder="www.example.com"
          spellcheck={false}
          aria-describedby="add-hint"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
          }}
        />
        <button type="submit" class="button main" disabled={text.trim() === ''}>
          {t('sites_add')}
        </button>
      </div>
      <p class="hint" id="add-hint">
        {t('sites_add_hint')}
      </p>
      {refused.length > 0 && (
        <p class="problem" role="alert">
          {t('sites_not_hosts', refused.slice(0, 5).join('、'))}
        </p>
      )}
    </form>
  );
}
