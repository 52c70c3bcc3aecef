import { useState } from 'preact/hooks';
import { BrandBar } from '../brand-bar';
import { useMessages } from '../messages';

interface Props {
  /** Asks the browser; called straight from the click. @returns whether the reader said yes */
  readonly onAsk: () => Promise<boolean>;
}

/** Before anything else: which pages are open, the browser tells only after its own question. */
export function AskTabs({ onAsk }: Props) {
  const { t } = useMessages();
  const [refused, setRefused] = useState(false);
  return (
    <div class="several">
      <BrandBar place={[t('several_title')]} />
      <main>
        <h1>{t('several_title')}</h1>
        <p class="hint">{t('several_ask_hint')}</p>
        <button
          type="button"
          class="button main"
          data-action="see-tabs"
          onClick={() => void onAsk().then((yes) => setRefused(!yes))}
        >
          {t('several_ask')}
        </button>
        <p class={refused ? 'problem' : ''} role="status" data-part="status">
          {refused && t('listing_refused')}
        </p>
      </main>
    </div>
  );
}

/** Nothing to read: the job was saved long ago, or never was. */
export function SeveralGone() {
  const { t } = useMessages();
  return (
    <div class="several">
      <BrandBar place={[t('several_title')]} />
      <main>
        <h1>{t('several_title')}</h1>
        <p role="alert" data-part="status" data-state="failure">
          {t('several_gone')}
        </p>
      </main>
    </div>
  );
}
