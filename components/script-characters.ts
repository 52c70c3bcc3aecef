/** Frequent characters that are written differently in the two scripts, in the same order. */
export const SIMPLIFIED: ReadonlySet<string> = new Set('这国会时来说们个为学对发经过还进动问关间长门开见车东业电书话');
export const TRADITIONAL: ReadonlySet<string> = new Set('這國會時來說們個為學對發經過還進動問關間長門開見車東業電書話');
