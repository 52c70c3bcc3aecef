import type { AutoParts } from '../../platform/auto/auto-page';
export const readerOver =
  (_parse: unknown): AutoParts['openReader'] =>
  (_r, _c) =>
  () =>
    undefined;
