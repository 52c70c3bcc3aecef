import { honest } from '../../core/dom/unclobbered';

/**
 * Style sheets of ours in a page, by name. Adopted sheets change no node of the page and are not subject to its
 * Content-Security-Policy; where a browser does not let extensions adopt sheets, a style element stands in.
 */
export class PageStyles {
  private readonly sheets = new Map<string, () => void>();

  constructor(private readonly root: Document | ShadowRoot) {}

  has(name: string): boolean {
    return this.sheets.has(name);
  }

  set(name: string, css: string): void {
    this.drop(name);
    if (css !== '') this.sheets.set(name, adopt(this.root, css) ?? append(this.root, css));
  }

  drop(name: string): void {
    this.sheets.get(name)?.();
    this.sheets.delete(name);
  }

  clear(): void {
    for (const name of [...this.sheets.keys()]) this.drop(name);
  }
}

/** @returns how to take it off again, or undefined where the browser refuses */
function adopt(root: Document | ShadowRoot, css: string): (() => void) | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const own = honest(root);
    own.adoptedStyleSheets = [...own.adoptedStyleSheets, sheet];
    if (![...own.adoptedStyleSheets].includes(sheet)) return undefined;
    return () => {
      own.adoptedStyleSheets = [...own.adoptedStyleSheets].filter((one) => one !== sheet);
    };
  } catch {
    return undefined; // Firefox: a content script may not adopt sheets in a page's document
  }
}

function append(root: Document | ShadowRoot, css: string): () => void {
  const doc = honest(honest(root).ownerDocument ?? (root as Document)); // as: only documents have no owner
  const style = doc.createElement('style');
  (root instanceof ShadowRoot ? root : doc.documentElement).append(style);
  // Rule by rule through the object model: a page's policy forbids text in style elements, not this.
  for (const rule of css.split(/(?<=\})\s*\n/)) insert(style.sheet, rule);
  return () => style.remove();
}

function insert(sheet: CSSStyleSheet | null, rule: string): void {
  try {
    if (rule.trim() !== '') sheet?.insertRule(rule, sheet.cssRules.length);
  } catch {
    // a selector this browser cannot parse loses only its own rule
  }
}
