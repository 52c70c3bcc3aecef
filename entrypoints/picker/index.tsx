import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MessagesProvider } from '../../components/messages';
import { modeKey, PickerPanel } from '../../components/picker-panel';
import type { PickView } from '../../core/types/picking';
import { loadOwn } from '../../platform/bring-own';
import { theEngine } from '../../platform/engine';
import { bringTexts } from '../../platform/kept-texts';
import { Picker } from '../../platform/picker/picker';
import { pickerPlace } from '../../platform/picker/picker-place';
import { uiMessages } from '../../platform/ui-messages';
import pickerCss from './picker.css?inline';

declare global {
  /** The picker that stands over the page now. */
  var jingduPicker: Picker | undefined;
}

/** Runs in the page's isolated world after engine.ts, when the reader wants to choose by hand. */
export default defineUnlistedScript(async () => {
  globalThis.jingduPicker?.leave();
  await Promise.all([loadOwn(), bringTexts()]);
  const messages = uiMessages();
  const place = pickerPlace(pickerCss, messages.lang, () => globalThis.jingduPicker?.leave());
  const draw = (view: PickView) =>
    render(
      <MessagesProvider value={messages}>
        <PickerPanel
          view={view}
          onMode={(mode) => globalThis.jingduPicker?.actions.mode(mode)}
          onWider={() => globalThis.jingduPicker?.actions.wider()}
          onNarrower={() => globalThis.jingduPicker?.actions.narrower()}
          onTake={() => globalThis.jingduPicker?.actions.take()}
          onUndo={() => globalThis.jingduPicker?.actions.undo()}
          onSave={(scope) => globalThis.jingduPicker?.actions.save(scope)}
          onMove={place.move}
          onLeave={() => globalThis.jingduPicker?.actions.leave()}
        />
      </MessagesProvider>,
      place.panel,
    );
  const left = () => {
    render(null, place.panel);
    place.remove();
    globalThis.jingduPicker = undefined;
  };
  globalThis.jingduPicker = new Picker(theEngine(), place, draw, left, (mode) => messages.t(modeKey[mode]));
});
