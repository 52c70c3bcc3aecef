/** How often lines stood on a site's articles, as fingerprints; no text. */
export interface Habits {
  /** Makes this device's fingerprints its own. */
  readonly salt: string;
  /** Fingerprints of the articles that were counted, the oldest first. */
  readonly articles: readonly string[];
  readonly lines: ReadonlyMap<string, Sightings>;
}

export interface Sightings {
  /** Articles on which the line stood; a correction by hand weighs as three. */
  readonly count: number;
  /** The reader took such a line out by hand. */
  readonly taught: boolean;
}

/** How often a line stood on the site's other articles. */
export interface HabitBook {
  readonly sightings: (text: string) => Sightings;
}
