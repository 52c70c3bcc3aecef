import type { World } from './world';

/** One thing that the extension does in Firefox. `run` throws where it does not. */
export interface Case {
  readonly name: string;
  run(world: World): Promise<void>;
  /** What must hold before, also in a new browser at the second try: makes it hold where it does not. */
  given?(world: World): Promise<void>;
}
