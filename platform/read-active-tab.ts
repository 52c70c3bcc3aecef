import type { ParseSafe } from '../core/compose';
import type { Outcome } from '../core/types';
import { activeTab } from './active-tab';
import { noTab } from './extract-tab';
import { extractAndLearn } from './learn-article';
import { showsSample } from './sample-article';

/**
 * Reads the tab whose toolbar button was clicked.
 * @param standsAt is told its address before anything of it is shown
 * @param parse makes what was found safe, so that its lines may be learned
 * @param anyway without asking whether it is an article
 */
export const readActiveTab =
  (standsAt: (address: string) => void, parse: ParseSafe) =>
  async (anyway: boolean): Promise<Outcome> => {
    const tab = await activeTab();
    standsAt(tab?.url ?? '');
    if (!tab) return noTab;
    if (!showsSample(tab)) return extractAndLearn(tab, anyway, parse);
    // The engine is in this script then, which no other page needs.
    const { readSample } = await import('./read-sample');
    return (await readSample()) ?? noTab;
  };
