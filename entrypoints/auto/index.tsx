import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { autoLabels } from '../../platform/auto/auto-labels';
import { AutoPage } from '../../platform/auto/auto-page';
import { pageSettings, skipPage, watchPageSettings } from '../../platform/auto/page-settings';
import { loadOwn } from '../../platform/bring-own';
import { theEngine } from '../../platform/engine';
import { isAlive, onAsked, tellBackground } from '../../platform/messages';
import { readerOver } from './reader-over';

/** Registered at run time for the listed hosts alone (platform/auto-registration.ts); runs from document_start, after engine.ts. */
export default defineUnlistedScript(() => {
  const engine = theEngine();
  const page = new AutoPage({
    engine,
    rules: engine.rulesFor(location.host),
    load: () => loadOwn().then(() => pageSettings(location.hostname)),
    onSettings: watchPageSettings,
    report: (state) => void tellBackground('page-report', state),
    openReader: readerOver(engine.sanitizer.fragment),
    skipPage: (skip) => skipPage(location.href, skip),
    askPause: () => tellBackground('ask-pause'),
    alive: isAlive,
    labels: autoLabels(),
  });
  onAsked((name, to) => (name === 'page-switch' ? page.switchTo(to) : page.state));
  void page.start();
});
