/** A voice that can read out. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** False: what it reads goes to somebody else's computer. */
  readonly local: boolean;
}

/** What reads out, as the view needs it. */
export interface Speech {
  /** Of a language (BCP 47 tag), the nearest first. */
  readonly voices: (lang: string) => Promise<readonly Voice[]>;
  /** @returns how it ended. Rejects where the voice failed */
  readonly speak: (text: string, voiceId: string, rate: number) => Promise<'ended' | 'stopped'>;
  readonly stop: () => void;
}

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
export type Rate = (typeof RATES)[number];
