import type { CDPSession, Page } from '@playwright/test';

/** What the protocol tells of a node, as far as it is needed here. */
interface Node {
  readonly nodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

interface Control {
  readonly nodeId: number;
  readonly text: string;
}

/** Texts of the buttons in all elements of ours of a name (bar, fold, reader), whose shadow is closed to the page and to its selectors. */
export function controlsIn(tab: Page, host: string): Promise<string[]> {
  return withSession(tab, async (session) => (await controlsOf(session, host)).map(({ text }) => text));
}

/** All text in the elements of a name. */
export function shadowText(tab: Page, host: string): Promise<string> {
  return withSession(tab, async (session) =>
    (await insideOf(session, host)).map(({ nodeValue }) => nodeValue).join(''),
  );
}

/** Clicks the first control there with a text, as a reader does. @throws Error if there is none */
export async function pressIn(tab: Page, host: string, text: string): Promise<void> {
  const at = await withSession(tab, async (session) => {
    const found = (await controlsOf(session, host)).find((one) => one.text.includes(text));
    if (!found) throw new Error(`${host} has no control ${text}`);
    await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: found.nodeId });
    const boxOf = async () => (await session.send('DOM.getBoxModel', { nodeId: found.nodeId })).model;
    const lies = (await boxOf()).border[1] ?? 0;
    // To the middle, where nothing that floats at an edge lies over it.
    if (host === 'fold') await tab.evaluate((y) => scrollBy(0, y - innerHeight / 2), lies);
    const model = await boxOf();
    const [left = 0, top = 0] = model.border;
    return { x: left + model.width / 2, y: top + model.height / 2 };
  });
  await tab.mouse.click(at.x, at.y);
}

/** "Not on this site" in a page's bar, and the answer on the page of the extension that asks. */
export async function pauseFromBar(tab: Page): Promise<void> {
  await pressIn(tab, 'bar', '⋯');
  const asked = tab.context().waitForEvent('page');
  await pressIn(tab, 'bar', '此站不整理');
  const question = await asked;
  await question.locator('[data-action="pause"]').click();
  await question.locator('[data-part="status"]', { hasText: '已保存' }).waitFor();
  await question.close();
}

async function withSession<T>(tab: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await tab.context().newCDPSession(tab);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

async function controlsOf(session: CDPSession, host: string): Promise<Control[]> {
  return (await insideOf(session, host))
    .filter(({ localName }) => localName === 'button' || localName === 'summary')
    .map((node) => ({ nodeId: node.nodeId, text: textOf(node) }));
}

async function insideOf(session: CDPSession, host: string): Promise<Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = all(root).filter((node) => isOurs(node, host));
  return hosts.flatMap((node) => (node.shadowRoots ?? []).flatMap(all));
}

function isOurs({ attributes = [] }: Node, name: string): boolean {
  const at = attributes.indexOf('data-jingdu');
  return at >= 0 && attributes[at + 1] === name;
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: Node): string =>
  all(node)
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .trim();
