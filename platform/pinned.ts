import { browser } from 'wxt/browser';

/** Whether our button is on the toolbar; undefined where the browser does not tell. */
export async function isPinned(): Promise<boolean | undefined> {
  const ask: unknown = Reflect.get(browser.action, 'getUserSettings');
  if (typeof ask !== 'function') return undefined;
  const settings: unknown = await ask.call(browser.action);
  const told: unknown = typeof settings === 'object' && settings !== null && Reflect.get(settings, 'isOnToolbar');
  return typeof told === 'boolean' ? told : undefined;
}
