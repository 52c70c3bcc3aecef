import { expect, test } from './auto-fixtures';
import { PATIENCE } from './tidied';

test('the icon is lit on known portals while the options page says so, by one rule of the browser', async ({
  options,
  desk,
}) => {
  await options.bringToFront();
  const box = options.locator('[data-setting="lightUp"]');
  await box.click();
  await expect.poll(() => desk.iconRules(), PATIENCE).toEqual(['known-portals']);
  await expect(box).toBeChecked(PATIENCE);
  await box.click();
  await expect.poll(() => desk.iconRules(), PATIENCE).toBeUndefined();
  await expect(box).not.toBeChecked(PATIENCE);
  await box.click();
  await expect.poll(() => desk.iconRules(), PATIENCE).toEqual(['known-portals']);
});
