import { type HabitsActions, HabitsSection } from './habits-section';
import { type OwnRulesActions, OwnRulesSection } from './own-rules-section';

/** What the reader taught: rules, and the lines of sites. */
export const OwnSections = ({ rules, habits }: { readonly rules: OwnRulesActions; readonly habits: HabitsActions }) => (
  <>
    <OwnRulesSection {...rules} />
    <HabitsSection {...habits} />
  </>
);
