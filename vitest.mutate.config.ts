import { mergeConfig } from 'vitest/config';
import usual from './vitest.config';

/** What `npm run mutate` runs against each change: the tests of core's decisions, not those of pages and platforms. */
export default mergeConfig(usual, {
  test: {
    exclude: [
      'tests/{again,cite,components,convert,entrypoints,habits,house,import-rules,keep,listen,marks,own-rules,platform,redact,safety,scripts,serialize,shape,tidy}/**',
    ],
  },
});
