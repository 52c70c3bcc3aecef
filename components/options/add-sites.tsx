import { useState } from 'preact/hooks';
import type { ListedSite, ListingOutcome, SiteAnswer } from '../../core/types/settings';
import { type Messages, useMessages } from '../messages';

interface Props {
  /** What is on the list with its permission. */
  readonly listed: readonly ListedSite[];
  readonly parseSites: (text: string) => readonly SiteAnswer[];
  /** `name`: the publisher's, where the reader named one alone. */
  readonly onList: (patterns: readonly string[], name?: string) => Promise<ListingOutcome>;
}

/** How one part of what the reader typed went. */
interface Answered {
  readonly word: string;
  readonly state: 'added' | 'present' | 'unknown';
}

/** One field for hosts, addresses and publishers' names, mixed as they come. Each part is answered; what failed stays in it. */
export function AddSites({ listed, parseSites, onList }: Props) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const parsed = parseSites(text);
    const states = parsed.map((answer) => ({ word: answer.word, state: stateOf(answer, listed) }));
    const fresh = parsed.filter((answer) => stateOf(answer, listed) === 'added');
    const patterns = fresh.flatMap((answer) => answer.patterns);
    // Asked before anything else: browsers prompt only straight from the click.
    const outcome =
      patterns.length > 0 ? await onList(patterns, fresh.length === 1 ? fresh[0]?.name : undefined) : 'listed';
    setAnswers(outcome === 'listed' ? states : states.filter(({ state }) => state !== 'added'));
    if (outcome !== 'listed') return;
    setText(states.flatMap(({ word, state }) => (state === 'unknown' ? [word] : [])).join('\n'));
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
          aria-invalid={answers.some(({ state }) => state === 'unknown')}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void submit(event);
          }}
        />
        <button type="submit" class="button main" disabled={text.trim() === ''}>
          {t('sites_add')}
        </button>
      </div>
      <p class="hint" id="add-hint">
        {t('sites_add_hint')}
      </p>
      <Answers t={t} answers={answers} />
    </form>
  );
}

const stateOf = ({ patterns }: SiteAnswer, listed: readonly ListedSite[]): Answered['state'] => {
  if (patterns.length === 0) return 'unknown';
  return patterns.every((pattern) => listed.some((site) => site.pattern === pattern && !site.paused))
    ? 'present'
    : 'added';
};

/** Told one by one only where there is more to say than that the one thing was added. */
function Answers({ t, answers }: { readonly t: Messages['t']; readonly answers: readonly Answered[] }) {
  const telling = answers.length > 1 || answers.some(({ state }) => state !== 'added');
  return (
    <div role="status">
      {telling && (
        <ul class="answers">
          {answers.map(({ word, state }) => (
            <li key={word} data-state={state}>
              <span class="answer-word">{word}</span> {t(`sites_${state}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
