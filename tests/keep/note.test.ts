import { describe, expect, it } from 'vitest';
import { noteText, obsidianAddress } from '../../core/keep/note';
import { field, keptOf, METADATA, toolsWith } from './tools';

const KEPT = keptOf('<p>一</p>');
const SETTINGS = { vault: '', folder: '', pattern: '{{published}} {{title}}', template: '' };
const partsOf = (address: string) => Object.fromEntries(new URLSearchParams(address.split('?')[1]));

describe('a note', () => {
  it('holds properties and content', () => {
    expect(noteText(KEPT, '{{properties}}\n\n{{content}}', toolsWith())).toMatch(
      /^---\ntitle: "茶馆里的“新”&旧"\n[\s\S]*\n---\n\n# 茶馆里的“新”&旧\n\n一条街的二十年\n\n一$/,
    );
    expect(noteText(KEPT, '{{title}}（{{source}}，{{published}}）\n{{url}}', toolsWith())).toBe(
      '茶馆里的“新”&旧（云城日报，2025-06-18）\nhttps://www.example.com/a/1.html',
    );
  });
  it('has properties of its own that no value breaks out of', () => {
    const bad = keptOf([{ ...METADATA, title: field('"x"\nadmin: true\n---\n# y') }, '<p>一</p>']);
    const template =
      '---\ntitle: "{{title}}"\nname: {{title}}\ndate: {{published}}\ntags:\n  - {{source}}\n---\n{{content}}';
    const [, head = ''] = noteText(bad, template, toolsWith()).split('---\n');
    expect(head).toBe(
      'title: "\\"x\\"\\nadmin: true\\n---\\n# y"\nname: "\\"x\\"\\nadmin: true\\n---\\n# y"\ndate: 2025-06-18\ntags:\n  - "云城日报"\n',
    );
  });
});

describe("Obsidian's address", () => {
  it('names vault, folder and note, and where the text is', () => {
    const settings = { ...SETTINGS, vault: '我的 库', folder: '剪报/{{published}}/' };
    const address = obsidianAddress(KEPT, settings, undefined, toolsWith());
    expect(address).toMatch(/^obsidian:\/\/new\?vault=/);
    expect(partsOf(address)).toEqual({
      vault: '我的 库',
      file: '剪报/2025-06-18/2025-06-18 茶馆里的“新”&旧',
      clipboard: '',
    });
    expect(partsOf(obsidianAddress(KEPT, SETTINGS, '# 一 & 二', toolsWith()))).toEqual({
      file: '2025-06-18 茶馆里的“新”&旧',
      content: '# 一 & 二',
    });
  });
  it('leaves no vault and holds no sign that links are made of', () => {
    const bad = keptOf([{ title: field('../[[a#b^c]]|d') }, '<p>一</p>']);
    const settings = { ...SETTINGS, folder: '../..//.obsidian/x' };
    expect(partsOf(obsidianAddress(bad, settings, '', toolsWith())).file).toBe('obsidian/x/- a b c -d');
  });
});
