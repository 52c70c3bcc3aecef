// Bundled for a page of its own: the bar with its list, as a page shows it, but open to those who look for what is wrong in it.
import en from '../../../locales/en.json';
import zhCN from '../../../locales/zh_CN.json';
import zhTW from '../../../locales/zh_TW.json';
import { autoLabels } from '../../../platform/auto/auto-labels';
import { showTidyBar, type TidyBar } from '../../../platform/auto/tidy-bar';
import { setTexts } from '../../../platform/ui-messages';

const TEXTS = { zh_CN: zhCN, zh_TW: zhTW, en };
const ACTIONS = ['copy', 'reader', 'original', 'not-page', 'not-site'] as const;
/** More than the list has room for. */
const ITEMS = 16;

let shown: TidyBar | undefined;

/** Shows it anew in a language. */
export default function showBar(language: keyof typeof TEXTS): void {
  setTexts(TEXTS[language]);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  shown?.remove();
  const { bar, folds } = autoLabels();
  const text = '江景新房，即买即住，欢迎垂询'.repeat(3);
  const items = Array.from({ length: ITEMS }, (_, n) => ({
    id: `o${n}`,
    what: folds.kind('ad'),
    text,
    shown: n === 1,
  }));
  const place = { read: () => undefined, keep: () => undefined };
  const nothing = () => undefined;
  shown = showTidyBar({ labels: bar, offers: ACTIONS, run: nothing, place, removed: () => items, show: nothing });
  Element.prototype.attachShadow = attach;
}
