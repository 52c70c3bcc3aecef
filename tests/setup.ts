import { options } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The browser's stand-in, to stay: all files of a worker share one world, and WXT's stub goes with the first `vi.unstubAllGlobals()`.
vi.unstubAllGlobals();
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

// Preact's own wait for a frame ends in `cancelAnimationFrame`, which is gone when a file's last effect is due after its world.
options.requestAnimationFrame = (flush) => setTimeout(flush);
