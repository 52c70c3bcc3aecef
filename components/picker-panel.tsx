import { useLayoutEffect, useRef } from 'preact/hooks';
import { PICK_MODES, type PickMode, type PickScope, type PickView } from '../core/types/picking';
import { type MessageKey, useMessages } from './messages';

interface Props {
  readonly view: PickView;
  readonly onMode: (mode: PickMode) => void;
  readonly onWider: () => void;
  readonly onNarrower: () => void;
  readonly onTake: () => void;
  readonly onUndo: () => void;
  readonly onSave: (scope: PickScope) => void;
  /** Puts the panel to the other end of the window. */
  readonly onMove: () => void;
  readonly onLeave: () => void;
}

export const modeKey: Readonly<Record<PickMode | 'keep', MessageKey>> = {
  article: 'pick_article',
  strip: 'pick_strip',
  title: 'pick_title',
  byline: 'pick_byline',
  publishedTime: 'pick_time',
  keep: 'put_back',
};

const noteKey = {
  outside: 'pick_outside',
  unnamed: 'pick_unnamed',
  'put-back': 'pick_put_back',
  alike: 'pick_alike',
  'nothing-here': 'pick_nothing_here',
  failed: 'save_failed',
} as const;

const savedKey = {
  site: 'pick_saved_site',
  page: 'pick_saved_page',
  tab: 'pick_saved_tab',
  local: 'pick_saved_local',
  line: 'pick_unnamed',
} as const;

/** What the reader says, what came of it, and where it is to hold. */
export function PickerPanel(props: Props) {
  const { view, onMode, onMove, onLeave } = props;
  const { t } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <div class="panel" role="dialog" aria-label={t('pick_panel')} tabIndex={-1} ref={panel}>
      <div class="panel-head">
        <fieldset class="modes" aria-label={t('pick_modes')}>
          {PICK_MODES.map((mode, i) => (
            <button
              key={mode}
              type="button"
              class={`mode mode-${mode}`}
              aria-pressed={mode === view.mode}
              aria-keyshortcuts={String(i + 1)}
              data-pick={mode}
              disabled={view.saved !== undefined}
              onClick={() => onMode(mode)}
            >
              {t(modeKey[mode])}
            </button>
          ))}
        </fieldset>
        <button type="button" class="bare" aria-label={t('pick_move')} title={t('pick_move')} onClick={onMove}>
          ⇅
        </button>
        <button type="button" class="bare" aria-label={t('pick_leave')} title={t('pick_leave')} onClick={onLeave}>
          ✕
        </button>
      </div>
      <PickOutcome view={view} />
      {view.saved ? <SavedRow {...props} /> : <PickRow {...props} />}
    </div>
  );
}

/** The article as it would be now. */
function PickOutcome({ view }: { readonly view: PickView }) {
  const { t, number } = useMessages();
  const { result, note, saved, pointed, drafts } = view;
  const facts = [result.title, result.byline, result.published].filter((text) => text !== undefined && text !== '');
  const said = saved
    ? t(savedKey[saved], view.host)
    : note
      ? t(noteKey[note])
      : drafts === 0
        ? t('pick_hint')
        : undefined;
  return (
    <div class="outcome">
      <p class="facts" data-part="pick-result">
        {result.chars === 0 ? t('pick_no_article') : [...facts, t('length_cjk', number(result.chars))].join(' · ')}
      </p>
      <p class="said" role="status" data-part="pick-said">
        {said ?? pointed}
      </p>
    </div>
  );
}

function PickRow({ view, onWider, onNarrower, onTake, onUndo, onSave }: Props) {
  const { t } = useMessages();
  const none = view.drafts === 0;
  return (
    <div class="row">
      <button type="button" aria-keyshortcuts="ArrowUp" onClick={onWider}>
        {t('pick_wider')} <kbd>↑</kbd>
      </button>
      <button type="button" aria-keyshortcuts="ArrowDown" onClick={onNarrower}>
        {t('pick_narrower')} <kbd>↓</kbd>
      </button>
      <button type="button" aria-keyshortcuts="Enter" onClick={onTake}>
        {t('pick_take')} <kbd>↵</kbd>
      </button>
      <button type="button" data-action="undo" disabled={none} onClick={onUndo}>
        {t('undo')}
      </button>
      <span class="save">
        {!view.isPrivate && (
          <button type="button" data-action="save-page" disabled={none} onClick={() => onSave('page')}>
            {t('pick_save_page')}
          </button>
        )}
        <button type="button" class="main" data-action="save-site" disabled={none} onClick={() => onSave('site')}>
          {t(view.isPrivate ? 'pick_save_tab' : 'pick_save_site')}
        </button>
      </span>
    </div>
  );
}

function SavedRow({ onUndo, onLeave }: Props) {
  const { t } = useMessages();
  const done = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => done.current?.focus(), []);
  return (
    <div class="row">
      <button type="button" data-action="undo" onClick={onUndo}>
        {t('undo')}
      </button>
      <span class="save">
        <button type="button" class="main" data-action="done" ref={done} onClick={onLeave}>
          {t('pick_done')}
        </button>
      </span>
    </div>
  );
}
