import createDOMPurify from 'dompurify';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSanitizer } from '../../core/sanitize';
import { autoLabels } from '../../platform/auto/auto-labels';
import { AutoPage } from '../../platform/auto/auto-page';
import { pageSettings, pauseSite, skipPage, watchPageSettings } from '../../platform/auto/page-settings';
import { onAsked, tellBackground } from '../../platform/messages';
import { rulesFor } from '../../platform/page-rules';
import { readerOver } from './reader-over';

/** Registered at run time for the listed hosts alone (platform/auto-registration.ts); runs from document_start. */
export default defineUnlistedScript(() => {
  const sanitizer = createSanitizer(createDOMPurify(window));
  const page = new AutoPage({
    rules: rulesFor(location.host),
    sanitizer,
    load: () => pageSettings(location.hostname),
    onSettings: watchPageSettings,
    report: (state) => void tellBackground('page-report', state),
    openReader: readerOver(sanitizer.fragment),
    skipPage: (skip) => skipPage(location.href, skip),
    pauseSite: () => pauseSite(location.hostname, true),
    labels: autoLabels(),
  });
  onAsked((name, to) => (name === 'page-switch' ? page.switchTo(to) : page.now()));
  void page.start();
});
