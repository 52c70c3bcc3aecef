import type { World } from './world';

/** One thing that the extension does in Firefox. `run` throws where it does not. */
export interface Case {
  readonly name: string;
  run(world: World): Promise<void>;
}
