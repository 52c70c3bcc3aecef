import { defineBackground } from 'wxt/utils/define-background';
import { startAutoClean } from '../platform/auto-background';
import { showCopyOutcome } from '../platform/badge';
import { copyTab } from '../platform/copy-tab';
import { watchJoining } from '../platform/joining-line';
import { watchLightUp } from '../platform/light-up';
import { onCopyRequest } from '../platform/menus';
import { watchPendingJoin } from '../platform/pending-join';

export default defineBackground(() => {
  startAutoClean();
  watchLightUp();
  watchPendingJoin();
  watchJoining();
  onCopyRequest((tab) => void copyTab(tab).then((outcome) => showCopyOutcome(tab.id, outcome)));
});
