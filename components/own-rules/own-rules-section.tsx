import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TakenOver } from '../../core/import-rules/taken-over';
import type { OwnRule } from '../../core/types';
import { useMessages } from '../messages';
import type { OwnRuleEntry } from './own-rule-entry';
import { OwnRuleRow } from './own-rule-row';
import type { OnPreview } from './rule-preview';
import { TakeOver } from './take-over';

export interface OwnRulesActions {
  readonly load: () => Promise<readonly OwnRuleEntry[]>;
  readonly watch: (changed: () => void) => void;
  readonly put: (rules: readonly OwnRule[]) => Promise<unknown>;
  readonly remove: (rules: readonly OwnRule[]) => Promise<unknown>;
  /** Takes rules of other programs over. */
  readonly takeOver: (files: readonly File[]) => Promise<TakenOver>;
  /** Whether the browser can read a selector. */
  readonly parses: (selector: string) => boolean;
  /** Called straight from a click. */
  readonly preview: OnPreview;
}

interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

/** A list this long gets a search field. */
const SEARCHABLE = 12;

/** The rules that the reader made or took over: to be looked at, changed, switched off and deleted. */
export function OwnRulesSection({ load, watch, put, remove, takeOver, parses, preview }: OwnRulesActions) {
  const { t, number } = useMessages();
  const [entries, setEntries] = useState<readonly OwnRuleEntry[]>();
  const [said, setSaid] = useState<Said>();
  const [query, setQuery] = useState('');
  const reload = useCallback(() => void load().then(setEntries), [load]);
  useEffect(() => {
    reload();
    watch(reload);
  }, [reload, watch]);
  const report = (done: Promise<unknown>, text: string, undo: () => Promise<unknown>) =>
    void done.then(
      () => setSaid({ text, undo: () => void undo().then(() => setSaid({ text: t('undone') })) }),
      () => setSaid({ text: t('save_failed') }),
    );
  if (!entries) return null;
  const shown = entries.filter(({ name }) => name.includes(query.trim().toLowerCase()));
  return (
    <section aria-labelledby="own-rules-heading" data-part="own-rules">
      <h2 id="own-rules-heading">{t('own_rules')}</h2>
      <p class="hint">{t('own_rules_hint')}</p>
      {entries.length > SEARCHABLE && (
        <input
          type="search"
          class="field"
          aria-label={t('sites_search')}
          placeholder={t('sites_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <p class="count">{entries.length === 0 ? t('own_rules_none') : t('own_rules_count', number(shown.length))}</p>
      <RuleList entries={shown} {...{ parses, preview, put, remove, report }} />
      <TakeOver onFiles={(files) => takeOver(files).finally(reload)} />
      <p class="own-said" role="status" data-part="own-said">
        {said?.text}
        {said?.undo && (
          <button type="button" class="link-button" onClick={said.undo}>
            {t('undo')}
          </button>
        )}
      </p>
    </section>
  );
}

interface ListProps extends Pick<OwnRulesActions, 'parses' | 'preview' | 'put' | 'remove'> {
  readonly entries: readonly OwnRuleEntry[];
  readonly report: (done: Promise<unknown>, text: string, undo: () => Promise<unknown>) => void;
}

function RuleList({ entries, parses, preview, put, remove, report }: ListProps) {
  const { t } = useMessages();
  return (
    <ul class="own-rules">
      {entries.map((entry) => (
        <OwnRuleRow
          key={`${entry.name} ${entry.own.from ?? ''}`}
          entry={entry}
          parses={parses}
          onPreview={preview}
          onChange={(next) => report(put([next]), t('saved'), () => put([entry.own]))}
          onRemove={() => report(remove([entry.own]), t('own_rule_removed', entry.name), () => put([entry.own]))}
        />
      ))}
    </ul>
  );
}
