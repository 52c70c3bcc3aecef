import type { KeepWords } from '../../core/keep/types';

/** The Chinese words of kept files, for scripts and tests. */
export const KEEP_WORDS: KeepWords = {
  labels: {
    source: '来源',
    account: '账号',
    byline: '作者',
    published: '发布',
    link: '链接',
    joiner: '、',
    colon: '：',
  },
  contents: '目录',
  picture: '图片',
  film: '视频',
  untitled: '第 $1 篇',
  lang: 'zh-CN',
};
