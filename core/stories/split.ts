import type { Metadata } from '../types';

/** A story before it is made safe: its own metadata and its part of the snapshot. */
export interface Part {
  readonly metadata: Metadata;
  readonly root: Element;
}

/** Splits a content root that holds several articles. Most hold one. */
export function split(root: Element, metadata: Metadata): readonly Part[] {
  return [{ metadata, root }];
}
