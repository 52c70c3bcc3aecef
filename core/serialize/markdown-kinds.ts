import type TurndownService from 'turndown';
import { codeText, languageOf } from './code-text';
import { formulaText, isDisplayed, isFormula } from './formula-text';

/** A fence longer than any inside it (CommonMark, fenced code blocks). */
function fenced(pre: Element): string {
  const code = codeText(pre);
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${languageOf(pre)}\n${code}\n${fence}\n\n`;
}

/** Dollars are what Obsidian, GitHub and Pandoc know; inside them nothing is escaped. */
function formula(el: Element): string {
  const text = formulaText(el);
  return isDisplayed(el) ? `\n\n$$\n${text}\n$$\n\n` : `$${text}$`;
}

const raised = (content: string, node: Node): string =>
  content.trim() === '' ? content : `<${node.nodeName.toLowerCase()}>${content}</${node.nodeName.toLowerCase()}>`;

/** Formulas, code, sound notes, raised and lowered signs in Markdown. Sound notes are text: few programs show ruby. */
export function addKinds(service: TurndownService): void {
  // as: in each, the filter lets only elements through
  service.addRule('formula', { filter: isFormula, replacement: (_, node) => formula(node as HTMLElement) });
  service.addRule('code', { filter: 'pre', replacement: (_, node) => fenced(node as HTMLElement) });
  service.addRule('soundNote', {
    filter: 'rt',
    replacement: (content) => (content.trim() ? `（${content.trim()}）` : ''),
  });
  service.addRule('soundNoteBrackets', { filter: 'rp', replacement: () => '' });
  service.addRule('script', { filter: ['sub', 'sup'], replacement: (content, node) => raised(content, node) });
}
