import { useState } from 'preact/hooks';
import type { ListedSite } from '../../core/types/settings';
import { BrandBar } from '../brand-bar';
import { useMessages } from '../messages';
import { DataSection } from './data-section';
import { KeepSection } from './keep-section';
import { KeysSection } from './keys-section';
import { LookSection } from './look-section';
import type { OptionsProps } from './options-props';
import { PasteSection } from './paste-section';
import { PauseQuestion } from './pause-question';
import { SiteSection } from './site-section';
import { SkippedSection } from './skipped-section';
import { type Toast, useSaving } from './use-saving';

/** All settings on one page. Every change is saved at once, and can be undone. */
export function OptionsApp(props: OptionsProps) {
  const { t } = useMessages();
  const saving = useSaving(props);
  const { toast } = saving;
  const setLight = props.onLightUp;
  const [answered, setAnswered] = useState(false);
  const asked = answered ? undefined : props.pauseAsked;
  const answer = (site: ListedSite, pause: boolean) => {
    setAnswered(true);
    if (pause) saving.site({ ...site, paused: true });
  };
  return (
    <div class="options">
      <BrandBar place={[]} />
      <main>
        <h1>{t('options_title')}</h1>
        {asked && <PauseQuestion host={asked.pattern} onAnswer={(pause) => answer(asked, pause)} />}
        <SiteSection
          sites={props.sites}
          parseSites={props.parseSites}
          onList={saving.list}
          onChange={saving.site}
          onRemove={saving.remove}
        />
        {props.ownRules}
        <SkippedSection pages={props.skippedPages} onForget={saving.unskip} />
        <LookSection
          preferences={saving.shown}
          lit={props.lit}
          onChange={saving.preferences}
          onLightUp={setLight && ((on) => saving.lightUp(on, setLight))}
        />
        <KeepSection preferences={saving.shown} onChange={saving.preferences} />
        <KeysSection
          shortcuts={props.shortcuts}
          single={{ on: saving.shown.singleKeys, set: (singleKeys) => saving.preferences({ singleKeys }) }}
          onEdit={props.onEditKeys}
        />
        <PasteSection onOpen={props.onPaste} />
        <DataSection
          onExport={props.onExport}
          onImport={saving.load}
          onReset={() => saving.preferences(props.defaults)}
        />
      </main>
      <ToastLine toast={toast} />
    </div>
  );
}

/** What the last change was, and the way back. */
function ToastLine({ toast }: { readonly toast: Toast | undefined }) {
  const { t } = useMessages();
  return (
    <div class="toast" role="status" data-part="status">
      {toast?.text}
      {toast?.undo && (
        <button type="button" class="link-button" onClick={toast.undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
