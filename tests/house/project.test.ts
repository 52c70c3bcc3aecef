// @vitest-environment node
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, fromRoot } from './sources';

const json = (file: string): Record<string, unknown> => JSON.parse(fs.readFileSync(fromRoot(file), 'utf8'));

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: fromRoot() }).toString().split('\0').filter(Boolean);

describe('dependencies', () => {
  it('are pinned exactly', () => {
    const { dependencies, devDependencies } = json('package.json');
    const loose = Object.entries({ ...Object(dependencies), ...Object(devDependencies) }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it('are all used', () => {
    const { dependencies, devDependencies } = json('package.json');
    const all = Object.keys({ ...Object(dependencies), ...Object(devDependencies) });
    const texts = tracked
      .filter((file) => /\.(?:tsx?|mjs|json)$/.test(file) && !/^package(?:-lock)?\.json$/.test(file))
      .filter((file) => fs.existsSync(fromRoot(file)))
      .map((file) => fs.readFileSync(fromRoot(file), 'utf8'));
    const named = (name: string) =>
      texts.some((text) => ["'", '"', '/'].some((before) => text.includes(before + name)));
    // Types belong to a package of that name; those of Node come with it.
    const owner = (name: string) => name.replace(/^@types\//, '');
    expect(all.map(owner).filter((name) => name !== 'node' && !named(name))).toEqual([]);
  });
});

describe('locales', () => {
  const locales = filesIn('locales').filter((file) => file.endsWith('.json'));
  it('have the same keys, each with a text', () => {
    expect(locales.length).toBeGreaterThanOrEqual(3);
    const keys = Object.keys(json('locales/zh_CN.json')).sort();
    for (const file of locales) {
      expect(Object.keys(json(file)).sort(), file).toEqual(keys);
      expect(
        Object.entries(json(file)).filter(([, text]) => text === ''),
        file,
      ).toEqual([]);
    }
  });
  it('take the same values', () => {
    const holes = (text: unknown) =>
      JSON.stringify(text)
        .match(/\$\d/g)
        ?.sort()
        .filter((hole, i, all) => all.indexOf(hole) === i) ?? [];
    const chinese = json('locales/zh_CN.json');
    for (const file of locales)
      for (const [key, text] of Object.entries(json(file)))
        expect(holes(text), `${file}: ${key}`).toEqual(holes(chinese[key]));
  });
});

describe('what is kept in the project', () => {
  it('is nothing built, saved or private', () => {
    expect(
      tracked.filter((file) =>
        /^(?:node_modules|\.output|\.wxt|results|corpus)\/|\.(?:pem|key|zip|crx|xpi)$/.test(file),
      ),
    ).toEqual([]);
  });
  it('is small: no file over 300 KB but the lock', () => {
    const large = tracked.filter(
      (file) =>
        file !== 'package-lock.json' && fs.existsSync(fromRoot(file)) && fs.statSync(fromRoot(file)).size > 300_000,
    );
    expect(large).toEqual([]);
  });
});
