import { describe, expect, it } from 'vitest';
import { fold } from '../../core/facts/fold';
import type { InfoText } from '../../core/facts/info-text';
import { namesAtHead, namesAtTail, signature } from '../../core/facts/reporters';

const line = (text: string): InfoText => ({ text, plain: fold(text) });

describe('names in datelines', () => {
  it.each([
    ['本报记者 王小明 文/图', ['王小明']],
    ['本报讯 记者王小明报道:3月21日，全市会议召开。', ['王小明']],
    ['新京报讯（记者 王小明）11月25日，记者登录网页发现。', ['王小明']],
    ['某社巴黎12月9日电（记者王小明）法国9日再次爆发罢工。', ['王小明']],
    ['（某央社記者溫書香台北21日電）行政院今天表示，', ['溫書香']],
    ['（某央社記者溫書香瓦倫西亞12日專電）台灣作家今天，', ['溫書香']],
    ['聯合報 記者林書香／即時報導', ['林書香']],
    ['【环球某报特约记者 李小佳】国际组织10日称，', ['李小佳']],
    ['【文/某某者网 陈小佳】据报道，', ['陈小佳']],
    ['【文/某某者网专栏作者 王文】', ['王文']],
    ['《某镜》作者 周小纯', ['周小纯']],
    ['文丨某能亮特约评论员 韩涵', ['韩涵']],
    ['某端新闻·某某商报记者马小峰/文受访者供图', ['马小峰']],
    ['某经记者 李星 张北 某经编辑 裴小如', ['李星', '张北']],
    ['某声在线9月26日讯(记者 赖泳 刘玉锋 潘小平 康蒙)秋分时节，', ['赖泳', '刘玉锋', '潘小平', '康蒙']],
    ['本报记者 王乐文 方 敏', ['王乐文', '方敏']],
    ['【某訊快報／陳書香】某公司最新發布的報告指出，', ['陳書香']],
    ['某居财经 李小和 发自广州', ['李小和']],
    ['据某社拉萨电（记者 格桑边觉）记者近日获悉，', ['格桑边觉']],
  ])('%s', (text, names) => {
    expect(namesAtHead(line(text))).toEqual(names);
  });

  it.each([
    ['某京报记者 彭小冲 山东某县报道', ['彭小冲']],
    ['整合 某某日报·某某点记者 徐睿翔', ['徐睿翔']],
    ['享年54岁，代表作有《朋友》等。（某某晚报记者成长）', ['成长']],
    ['（总台某视记者 奚小霓 张赛）', ['奚小霓', '张赛']],
    ['(作者：方敏北京大学经济学院教授)', ['方敏']],
    ['[记者王小明／台北報導]', ['王小明']],
    ['警方已報請相驗，釐清死因。（王小明／台中報導）', ['王小明']],
  ])('%s at the end', (text, names) => {
    expect(namesAtTail(line(text))).toEqual(names);
  });

  it.each([
    '华某网记者从公安分局了解到，9月7日，市民途经一写字楼时险些被砸中。',
    '记者上午向好友核实，歌手于今天凌晨去世。',
    '资料图：故宫博物院院长。中新社记者 刘小关 摄',
    '（刘小通摄）',
    '本报记者获悉，全市会议召开。',
    '（记者注：此处为化名）',
    '记者节',
    '小花母亲供图',
  ])('%s names nobody', (text) => {
    expect(namesAtHead(line(text))).toEqual([]);
    expect(namesAtTail(line(text))).toEqual([]);
  });

  it('reads a signature only if it is a full name', () => {
    expect(signature(line('活动将先后举行。（张巨峰）'))).toEqual(['张巨峰']);
    expect(signature(line('活动将先后举行。（完）'))).toEqual([]);
    expect(signature(line('活动将先后举行。（上海证券报）'))).toEqual([]);
  });
});
