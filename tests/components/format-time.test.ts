import { describe, expect, it } from 'vitest';
import { formatTime, zoneLabel } from '../../components/format-time';

const at = (minutes: number) => {
  const now = new Date();
  now.getTimezoneOffset = () => -minutes;
  return now;
};
const BEIJING = at(480);

describe('formatTime', () => {
  it.each([
    ['zh-CN', '2025年6月18日 07:30'],
    ['zh-TW', '2025年6月18日 07:30'],
    ['en', 'June 18, 2025 at 07:30'],
  ])('in %s', (lang, shown) => {
    expect(formatTime({ iso: '2025-06-18T07:30:00+08:00', precision: 'minute' }, lang)).toBe(shown);
  });

  it('shows no time that the page does not show', () => {
    expect(formatTime({ iso: '2025-06-18', precision: 'day' }, 'zh-CN')).toBe('2025年6月18日');
    expect(formatTime({ iso: '2025-06-18T00:00:00+08:00', precision: 'day' }, 'zh-CN')).toBe('2025年6月18日');
  });

  it('keeps the page’s clock, without seconds and without its zone', () => {
    expect(formatTime({ iso: '2025-06-18T07:30:05-03:30', precision: 'second' }, 'zh-CN')).toBe('2025年6月18日 07:30');
  });

  it('shows what is no date as it stands', () => {
    expect(formatTime({ iso: '2025-13-99', precision: 'day' }, 'zh-CN')).toBe('2025-13-99');
  });
});

describe('zoneOf', () => {
  it('names the zone of the page’s clock to readers elsewhere', () => {
    expect(zoneLabel({ iso: '2025-06-18T07:30:00+08:00', precision: 'minute' }, at(0))).toBe('UTC+8');
    expect(zoneLabel({ iso: '2025-06-18T07:30:05-03:30', precision: 'second' }, BEIJING)).toBe('UTC−3:30');
    expect(zoneLabel({ iso: '2025-06-18T07:30:00+08:00', precision: 'minute' }, BEIJING)).toBeUndefined();
    expect(zoneLabel({ iso: '2025-06-18', precision: 'day' }, at(0))).toBeUndefined();
  });
});
