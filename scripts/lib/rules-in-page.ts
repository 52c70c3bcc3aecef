import path from 'node:path';
import { bundle } from './bundle';
import type { PageBrowser, Served } from './page-browser';
import { type Switch, switchable } from './switchable';

const NAME = 'jingduOutcome';
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs in a page: an engine anew for each set of what is off, and what of it was asked and said yes. */
const HARNESS = `globalThis.jingduRules = {
  sites: true, off: new Set(), said: new Set(),
  one(key, make) { return this.off.has(key) ? [] : [make()]; },
  says(key, yes) { if (this.off.has(key)) return false; if (yes) this.said.add(key); return yes; },
  run(off) {
    this.off = new Set(off); this.said = new Set();
    return this.make()(this.sites);
  },
  first(selectors) {
    const [exec, matched] = [RegExp.prototype.exec, new Set()];
    RegExp.prototype.exec = function (text) { const found = exec.call(this, text); if (found) matched.add(this.source); return found; };
    this.base = this.run([]);
    RegExp.prototype.exec = exec;
    const names = [...document.querySelectorAll('[class],[id]')].map((el) => \`\${el.id} \${el.getAttribute('class')}\`).join(' ');
    return { found: selectors.filter((one) => document.querySelector(one)), matched: [...matched], names: names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z]+/g, '-'), rules: this.base.rules, said: [...this.said], html: document.documentElement.outerHTML + document.documentElement.textContent.normalize('NFKC') };
  },
  same(off) { try { return this.run(off).shown === this.base.shown; } catch { return false; } },
};`;

/** What a page says of the rules before any is switched off. */
export interface First {
  readonly rules: readonly string[];
  readonly said: readonly string[];
  /** Sources of the patterns that matched something. */
  readonly matched: readonly string[];
  /** Shared selectors that find something. */
  readonly found: readonly string[];
  /** The words of classes and ids, joined by `-`. */
  readonly names: string;
  readonly html: string;
}

/** The engine with all its switches, in real pages. */
export class RulesInPage {
  private constructor(
    private readonly browser: PageBrowser,
    private readonly script: string,
    readonly switches: readonly Switch[],
  ) {}

  static async in(browser: PageBrowser, sites: boolean): Promise<RulesInPage> {
    const found: Switch[] = [];
    const engine = await bundle(path.join(import.meta.dirname, 'in-page/outcome.ts'), NAME, [switchable(ROOT, found)]);
    const unique = new Map(found.map((one) => [one.key, one]));
    const script = `${HARNESS}\n;jingduRules.make = () => { ${engine}\n;return ${NAME}; };jingduRules.sites = ${sites};`;
    return new RulesInPage(browser, script, [...unique.values()]);
  }

  async open(page: Served): Promise<First> {
    await this.browser.open(page);
    const selectors = this.switches.filter(({ kind }) => kind === 'selector').map(({ text }) => text);
    return this.browser.run<First>({
      sources: [this.script],
      expression: `jingduRules.first(${JSON.stringify(selectors)})`,
      world: NAME,
    });
  }

  /** Whether the page comes out the same without these. */
  same(off: readonly string[]): Promise<boolean> {
    return this.browser.run<boolean>({
      sources: [],
      expression: `jingduRules.same(${JSON.stringify(off)})`,
      world: NAME,
    });
  }
}
