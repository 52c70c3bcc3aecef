import { defineBackground } from 'wxt/utils/define-background';
import { startAutoClean } from '../platform/auto-background';
import { showCopyOutcome } from '../platform/badge';
import { copyTab } from '../platform/copy-tab';
import { onCopyRequest } from '../platform/menus';

export default defineBackground(() => {
  startAutoClean();
  onCopyRequest((tab) => void copyTab(tab).then((outcome) => showCopyOutcome(tab.id, outcome)));
});
