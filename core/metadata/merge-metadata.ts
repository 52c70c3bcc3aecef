import type { Metadata } from '../types';

/**
 * What the page says and what its removed lines said. The page's word counts, but editors add up:
 * the bar names the portal's (责任编辑), the text's last line the paper's (编辑 刘某).
 */
export function mergeMetadata(read: Metadata, lifted: Metadata): Metadata {
  const names = new Set([...(lifted.editor?.value ?? []), ...(read.editor?.value ?? [])]);
  const from = (read.editor ?? lifted.editor)?.from;
  return { ...lifted, ...read, ...(from !== undefined && { editor: { value: [...names], from } }) };
}
