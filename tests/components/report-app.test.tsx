import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ReportApp, type ToldReport } from '../../components/report-app';
import { click, mount, parse, part } from './mount';

const told: ToldReport = {
  host: 'news.paper.example',
  elements: 1200,
  characters: 3400,
  words: ['责任编辑'],
  shown: '<h1>甲乙丙</h1><p onclick="x()">丁戊己<script>x()</script></p>',
  source: '<!-- jingdu-report {} -->\n<p>丁戊己</p>',
};

describe('the page of a report', () => {
  it('shows what is in it before it is saved, and nothing of it can be pressed', async () => {
    const place = await mount(<ReportApp load={async () => told} onSave={() => ''} parse={parse} />);
    expect(part(place, 'report-facts')?.textContent).toMatch(/news\.paper\.example.*1,200.*3,400.*责任编辑/s);
    const shown = part(place, 'report-shown');
    expect(shown?.hasAttribute('inert')).toBe(true);
    expect(shown?.innerHTML).toBe('<h1>甲乙丙</h1><p>丁戊己</p>');
    expect(place.querySelector<HTMLTextAreaElement>('.report-source textarea')?.value).toBe(told.source);
  });

  it('saves it with what the reader says of it, and tells the name', async () => {
    const onSave = vi.fn(() => 'jingdu-report.html');
    const place = await mount(<ReportApp load={async () => told} onSave={onSave} parse={parse} />);
    const note = place.querySelector('textarea');
    await act(async () => {
      if (note) note.value = '少了最后一段';
      note?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(place.querySelector('[data-action=save]'));
    expect(onSave).toHaveBeenCalledWith('少了最后一段');
    expect(place.querySelector('[role=status]')?.textContent).toContain('jingdu-report.html');
  });

  it('says so where the tab is gone', async () => {
    const place = await mount(<ReportApp load={async () => undefined} onSave={() => ''} parse={parse} />);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('读不到这一页');
  });
});
