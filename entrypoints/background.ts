import { defineBackground } from 'wxt/utils/define-background';
import { startAutoClean } from '../platform/auto-background';
import { showCopyOutcome } from '../platform/badge';
import { copyTab } from '../platform/copy-tab';
import { watchJoining } from '../platform/joining-line';
import { watchLightUp } from '../platform/light-up';
import { watchRefusal } from '../platform/listing-refusal';
import { onRequest } from '../platform/menus';
import { openPicker } from '../platform/open-picker';
import { watchPendingJoin } from '../platform/pending-join';
import { watchJobs } from '../platform/several-job';
import { focusBar, toggleTab } from '../platform/tidy-tab';

export default defineBackground(() => {
  startAutoClean();
  watchRefusal();
  watchLightUp();
  watchPendingJoin();
  watchJoining();
  watchJobs();
  onRequest((request, tab) => {
    if (request === 'tidy') void toggleTab(tab);
    else if (request === 'pick') void openPicker(tab);
    else if (request === 'bar') void focusBar(tab);
    else void copyTab(tab).then((outcome) => showCopyOutcome(tab.id, outcome));
  });
});
