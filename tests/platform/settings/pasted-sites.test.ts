import { describe, expect, it } from 'vitest';
import { sitesFromPasted } from '../../../platform/settings/pasted-sites';

const PUBLISHERS = [
  { id: 'sohu', name: '搜狐', hosts: ['.sohu.com'] },
  { id: 'scmp', name: 'South China Morning Post', hosts: ['.scmp.example', '.scmp-pages.example'] },
];
const patternsOf = (text: string) => sitesFromPasted(text, PUBLISHERS).map(({ patterns }) => patterns.join(' '));
const unknown = (text: string) =>
  sitesFromPasted(text, PUBLISHERS).flatMap(({ word, patterns }) => (patterns.length === 0 ? [word] : []));

describe('a pasted list of sites', () => {
  it('mixes hosts, addresses, domains and names', () => {
    const text =
      'www.paper.example, https://www.daily.example/a/1_2\n搜狐\n*.people.com.cn；news.example:8080 south china morning post';
    expect(patternsOf(text.replace(' south', '\nsouth'))).toEqual([
      'www.paper.example',
      'www.daily.example',
      '.sohu.com',
      '.people.com.cn',
      'news.example',
      '.scmp.example .scmp-pages.example',
    ]);
  });

  it('takes each once, however it is told', () => {
    expect(patternsOf('搜狐 sohu\n搜狐，www.paper.example/a www.paper.example/b')).toEqual([
      '.sohu.com',
      'www.paper.example',
    ]);
  });

  it('names what is neither', () => {
    expect(unknown('搜狐\n某某晚报 ftp://x.example a.example\n没有这家')).toEqual([
      '某某晚报',
      'ftp://x.example',
      '没有这家',
    ]);
  });
});
