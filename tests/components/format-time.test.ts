import { describe, expect, it } from 'vitest';
import { formatTime } from '../../components/format-time';

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
    expect(formatTime({ iso: '2025-06-18T07:30:00+08:00', precision: 'minute' }, lang, BEIJING)).toBe(shown);
  });

  it('shows no time that the page does not show', () => {
    expect(formatTime({ iso: '2025-06-18', precision: 'day' }, 'zh-CN', BEIJING)).toBe('2025年6月18日');
    expect(formatTime({ iso: '2025-06-18T00:00:00+08:00', precision: 'day' }, 'zh-CN', BEIJING)).toBe('2025年6月18日');
  });

  it('keeps the page’s clock and names its zone to readers elsewhere', () => {
    expect(formatTime({ iso: '2025-06-18T07:30:00+08:00', precision: 'minute' }, 'zh-CN', at(0))).toBe(
      '2025年6月18日 07:30 (UTC+8)',
    );
    expect(formatTime({ iso: '2025-06-18T07:30:05-03:30', precision: 'second' }, 'zh-CN', at(480))).toBe(
      '2025年6月18日 07:30 (UTC−3:30)',
    );
  });

  it('shows what is no date as it stands', () => {
    expect(formatTime({ iso: '2025-13-99', precision: 'day' }, 'zh-CN')).toBe('2025-13-99');
  });
});
