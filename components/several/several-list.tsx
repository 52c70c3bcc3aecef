import type { Item, States } from '../../core/keep/several';
import { Icon } from '../icons';
import { useMessages } from '../messages';
import { reasonSaid } from './reason-said';

interface Props {
  readonly items: readonly Item[];
  readonly states: States;
  /** Undefined once the reading has begun. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly onChoose: (id: string, on: boolean) => void;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname || url : url);

/** The pages, each with how it stands. */
export function SeveralList({ items, states, chosen, onChoose }: Props) {
  return (
    <ul class="several-list" data-part="several-list">
      {items.map((item) =>
        chosen ? (
          <li key={item.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(item.id)}
                onChange={(event) => onChoose(item.id, event.currentTarget.checked)}
              />
              <span>
                {item.title}
                <small>{hostOf(item.url)}</small>
              </span>
            </label>
          </li>
        ) : (
          <Standing key={item.id} item={item} states={states} />
        ),
      )}
    </ul>
  );
}

function Standing({ item, states }: { readonly item: Item; readonly states: States }) {
  const messages = useMessages();
  const { t } = messages;
  const state = states.get(item.id) ?? { is: 'waiting' as const };
  const title = (state.is === 'done' && state.found.article.stories[0]?.metadata.title?.value) || item.title;
  const said = state.is === 'failed' ? reasonSaid(state.reason, messages) : t(`several_is_${state.is}`);
  return (
    <li data-state={state.is} data-reason={state.is === 'failed' ? state.reason : undefined}>
      <span class="several-mark">
        {state.is === 'done' && <Icon name="check" />}
        {state.is === 'failed' && <Icon name="warning" />}
      </span>
      <a href={item.url} target="_blank" rel="noreferrer">
        {title}
      </a>
      <small>
        {hostOf(item.url)} · {said}
      </small>
    </li>
  );
}
