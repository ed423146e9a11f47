import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { offsetOf } from './places';
import { TemplateEditor } from './TemplateEditor';

const offer = { ClausesOnOffer: { templates: [{ id: 'jiayuan', version: 1, name: '嘉园', own: false, clauses: [] }] } };

test('names the place of what is wrong and leads there', async () => {
  serve({
    ...offer,
    TemplateText: { templateText: 'id: jiayuan\nwhen: "facts.colour"\n' },
    TemplateCheck: {
      templateCheck: {
        template: null,
        problems: [{ line: 2, column: 13, clause: 'JY-1', message: '条件里的“colour”没有。' }],
      },
    },
  });
  await show(<TemplateEditor />, { as: { role: 'HEAD_OFFICE' } });
  await page.getByRole('combobox').selectOptions('嘉园');
  await expect.element(page.getByRole('textbox', { name: /YAML/ })).toHaveValue('id: jiayuan\nwhen: "facts.colour"\n');
  await page.getByRole('button', { name: '检查' }).click();

  await expect.element(page.getByText('条件里的“colour”没有。')).toBeVisible();
  await page.getByRole('button', { name: '第 2 行第 13 列' }).click();
  await expect.element(page.getByRole('textbox', { name: /YAML/ })).toHaveFocus();
  await expect.element(page.getByRole('button', { name: '保存为新版本' })).not.toBeInTheDocument();
  await expectAccessible();
});

test('finds the offset of a line and a column', () => {
  expect(offsetOf('ab\ncde\nf', 1, 1)).toBe(0);
  expect(offsetOf('ab\ncde\nf', 2, 3)).toBe(5);
  expect(offsetOf('ab', 9, 9)).toBe(2);
});
