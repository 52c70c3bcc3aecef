import path from 'node:path';
import type { Result } from '../../core/types';
import { bundle } from './bundle';
import type { PageBrowser } from './page-browser';
import type { Shown } from './shown-in-page';

const NAME = 'jingduShown';
const BLANK = {
  url: 'https://popup.example/',
  body: Buffer.from('<!doctype html><title>popup</title>'),
  charset: 'utf-8',
};

/** What popup and clipboard make of a result: `show(result)`, which leaves the page that is open. */
export async function shower(browser: PageBrowser): Promise<(result: Result) => Promise<Shown>> {
  const script = await bundle(path.join(import.meta.dirname, 'shown-in-page.tsx'), NAME);
  return async (result) => {
    await browser.open(BLANK);
    return browser.run<Shown>({ sources: [script], expression: `${NAME}(${JSON.stringify(result)})` });
  };
}
