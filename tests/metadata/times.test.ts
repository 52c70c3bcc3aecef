import { describe, expect, it } from 'vitest';
import { fold } from '../../core/metadata/fold';
import { findTimes, toTime } from '../../core/metadata/times';

const NOW = new Date('2026-11-23T10:30:00+08:00');
const read = (text: string) =>
  findTimes(fold(text), NOW).map((found) =>
    found.year === undefined ? `-${found.month}-${found.day}` : toTime(found)?.iso,
  );

describe('findTimes', () => {
  it.each([
    ['2024年5月20日 14:05', '2024-05-20T14:05:00+08:00'],
    ['2019年06月15日08:18 来源：', '2019-06-15T08:18:00+08:00'],
    ['2021-01-20 04:29:4439健康网', '2021-01-20T04:29:44+08:00'],
    ['２０２４－０５－２０　１４：０５', '2024-05-20T14:05:00+08:00'],
    ['2023.05.12', '2023-05-12'],
    ['2005.08.26 05:39', '2005-08-26T05:39:00+08:00'],
    ['2023/2/21 21:20', '2023-02-21T21:20:00+08:00'],
    ['2024-5-3 9:07', '2024-05-03T09:07:00+08:00'],
    ['18-03-08 23:16', '2018-03-08T23:16:00+08:00'],
    ['2024年5月22日週三 上午8:21', '2024-05-22T08:21:00+08:00'],
    ['2024年5月22日 星期三 下午3:05', '2024-05-22T15:05:00+08:00'],
    ['2024年5月22日（星期三）中午12:30', '2024-05-22T12:30:00+08:00'],
    ['2024-05-22 12:05 AM', '2024-05-22T00:05:00+08:00'],
    ['2024年5月22日8时5分', undefined],
    ['2024年5月22日8时05分', '2024-05-22T08:05:00+08:00'],
    ['民國114年5月20日', '2025-05-20'],
    ['二〇二四年五月二十一日', '2024-05-21'],
    ['二○二四年十月三日', '2024-10-03'],
    ['2024-05-20T06:33:26.000Z', '2024-05-20T14:33:26+08:00'],
    ['2024-05-20T14:33:26+09:00', '2024-05-20T13:33:26+08:00'],
    ['Fri, 20 May 2024 06:33:00 GMT', '2024-05-20T14:33:00+08:00'],
    ['May 3, 2024', '2024-05-03'],
    ['昨天 08:05', '2026-11-22T08:05:00+08:00'],
    ['昨天', '2026-11-22'],
    ['前天 23:10', '2026-11-21T23:10:00+08:00'],
    ['今天 09:00', '2026-11-23T09:00:00+08:00'],
    ['3小时前', '2026-11-23T07:30:00+08:00'],
    ['25分钟前', '2026-11-23T10:05:00+08:00'],
    ['半小时前', '2026-11-23T10:00:00+08:00'],
    ['2天前', '2026-11-21'],
    ['刚刚', '2026-11-23T10:30:00+08:00'],
  ])('reads %s', (text, iso) => {
    if (iso) expect(read(text)[0]).toBe(iso);
    else expect(read(text)[0]).toBe('2024-05-22');
  });

  it('leaves the year of a short form open', () => {
    expect(read('05-20 14:05')).toEqual(['-5-20']);
    expect(read('5月20日 14:05')).toEqual(['-5-20']);
  });

  it.each(['5月20日', '3-2', '24小时', '20分', '2024', '1920.5', '版本 10.11.12', '第 3-4 节', '12345-67-89'])(
    'finds no time in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('finds both times of a line in order', () => {
    expect(read('2023/2/21 21:20（2/21 22:08 更新）')).toEqual(['2023-02-21T21:20:00+08:00', '-2-21']);
  });

  it('keeps the precision shown', () => {
    expect(toTime(findTimes('2024-05-20 14:05:09', NOW)[0] ?? { year: 1, month: 1, day: 1 })?.precision).toBe('second');
    expect(toTime(findTimes('2024-05-20 14:05', NOW)[0] ?? { year: 1, month: 1, day: 1 })?.precision).toBe('minute');
    expect(toTime(findTimes('2024-05-20', NOW)[0] ?? { year: 1, month: 1, day: 1 })?.precision).toBe('day');
  });

  it('does not slow down on long digits and dashes', () => {
    const started = performance.now();
    findTimes(`${'1-'.repeat(20_000)} ${'2024年'.repeat(5_000)}`, NOW);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
