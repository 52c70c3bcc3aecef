import { type HabitsActions, HabitsSection, type ReadBeforeActions } from './habits-section';
import { type OwnRulesActions, OwnRulesSection } from './own-rules-section';

interface Props {
  readonly rules: OwnRulesActions;
  readonly habits: HabitsActions;
  readonly again: ReadBeforeActions;
}

/** What the reader taught: rules, the lines of sites, and what was read. */
export const OwnSections = ({ rules, habits, again }: Props) => (
  <>
    <OwnRulesSection {...rules} />
    <HabitsSection habits={habits} again={again} />
  </>
);
