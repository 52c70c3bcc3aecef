import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { autoLabels } from '../../platform/auto/auto-labels';
import { AutoPage } from '../../platform/auto/auto-page';
import { keptPlace } from '../../platform/auto/kept-place';
import { pageSettings, skipPage, watchPageSettings } from '../../platform/auto/page-settings';
import { loadHabits, loadOwn } from '../../platform/bring-own';
import { copyFound } from '../../platform/copy-found';
import { theEngine } from '../../platform/engine';
import { bringTexts } from '../../platform/kept-texts';
import { learning } from '../../platform/learn-article';
import { isAlive, onAsked, tellBackground } from '../../platform/messages';
import { readerHere } from './reader-here';
import { readerOver } from './reader-over';

declare global {
  /** Whether the script that runs in this isolated world is of an extension that is still there. */
  var jingduAutoAlive: (() => boolean) | undefined;
}

/**
 * Registered at run time for the listed hosts (platform/auto-registration.ts), where it runs from document_start, after
 * engine.ts; run in open pages as well, once their site is listed or their reader asks. Once a page, whoever runs it. Where
 * the popup left an article, it is shown over the page, and that is all.
 */
export default defineUnlistedScript(() => {
  const engine = theEngine();
  if (readerHere(engine.sanitizer.fragment) || globalThis.jingduAutoAlive?.()) return;
  globalThis.jingduAutoAlive = isAlive;
  const place = keptPlace();
  const page = new AutoPage({
    engine: learning(engine),
    rules: engine.rulesFor(location.host),
    place,
    copy: copyFound(engine.sanitizer.fragment),
    load: () =>
      Promise.all([loadOwn(), loadHabits(), place.ready, bringTexts()]).then(() => pageSettings(location.hostname)),
    onSettings: watchPageSettings,
    report: (state) => void tellBackground('page-report', state),
    openReader: readerOver(engine.sanitizer.fragment),
    skipPage: (skip) => skipPage(location.href, skip),
    askPause: () => tellBackground('ask-pause'),
    pick: () => tellBackground('ask-pick'),
    alive: isAlive,
    labels: autoLabels,
  });
  const ready = page.start();
  onAsked(
    {
      state: () => page.state,
      switchTo: (to) => page.switchTo(to),
      say: (what) => page.say(what),
      focusBar: () => page.focusBar(),
    },
    ready,
  );
});
