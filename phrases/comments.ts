import type { PhraseFile } from '../core/types';

export default {
  kind: 'comments',
  rules: [
    {
      id: 'heading',
      seen: ["readers' comments"],
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:网友|热门|最热|最新|全部|所有|精彩|精选|用户|我要|我来|发表|发布|写|查看|热)?(?:评论|留言|跟贴|跟帖|网评|說兩句|说两句|评论区|評論|留言板)\\s*(?:区|列表|广场)?\\s*[:(]?\\s*\\d*\\s*[条个)]?\\s*(?:条?评论)?(?:刷新|更多)?\\s*>*$',
      maxLength: 18,
      opens: 'comments',
      examples: ['热门评论 7条', '全部评论', '我来说两句', '网友评论', '评论(0)'],
      counterExamples: ['评论员文章', '网友评论说，这才是好列车。'],
    },
    {
      id: 'buttons',
      seen: ["readers' comments"],
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?=.*[顶踩赞复报与论])(?:查看|回复|举报|分享|收藏|评论|条评论|人参与|参与|登录|发表|刷新|表情|最新|最热|顶|踩|赞|[\\s\\d|/+:,.()-])+$',
      maxLength: 50,
      weak: true,
      examples: ['+1顶71', '|回复', '回复 踩7 赞247 收藏', '0人参与， 0条评论', '查看回复 6 举报'],
      counterExamples: ['回复函', '参与者', '2024'],
    },
  ],
} satisfies PhraseFile;
