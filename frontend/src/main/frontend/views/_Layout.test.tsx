import { i18n } from '@vaadin/hilla-react-i18n';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../../test/frontend/show';
import { serve } from '../../../test/frontend/server';
import Home from './@index';
import Layout from './@layout';

const desk = {
  membershipId: 'desk-1',
  companyName: '阳光物业',
  estateId: 'e-1',
  estateName: '阳光海岸',
  zone: 'Asia/Shanghai',
  role: 'DESK',
  departmentId: null,
  displayName: '林静',
};
const home = { ...desk, membershipId: 'home-1', estateName: '翠湖花园', role: 'OCCUPANT', displayName: '林静' };

async function open(language = 'zh-CN') {
  await i18n.configure({ language });
  document.documentElement.lang = language;
  const router = createMemoryRouter([
    {
      element: <Layout />,
      children: [
        { path: '/', element: <Home /> },
        { path: '/desk', element: <h1>inbox</h1> },
        { path: '/desk/intake', element: <h1>intake</h1> },
        { path: '/occupant', element: <h1>my cases</h1> },
      ],
    },
  ]);
  return render(<RouterProvider router={router} />);
}

const me = (memberships: readonly object[]) => ({ me: { platformOperator: false, memberships, current: null } });

test('shows the way in to somebody who is not logged in', async () => {
  serve({ Me: { errors: [{ message: 'no', extensions: { code: 'UNAUTHORIZED' } }] } });
  await open();
  await expect.element(page.getByRole('button', { name: '登录' })).toBeVisible();
  await expectAccessible();
});

test('leads the desk to its cases and names only its own areas', async () => {
  serve({ Me: me([desk]) });
  await open();
  await expect.element(page.getByRole('heading', { name: 'inbox' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: '回访' })).toBeVisible();
  expect(page.getByRole('link', { name: '审批' }).elements()).toHaveLength(0);
  await expectAccessible();
});

test('switches to another membership and names it in the next request', async () => {
  serve({ Me: me([desk, home]) });
  await open();
  await page.getByLabelText('当前身份').selectOptions('home-1');
  await expect.element(page.getByRole('heading', { name: 'my cases' })).toBeVisible();
  expect(sessionStorage.getItem('huiyin.membership')).toBe('home-1');
});

test('tells somebody without a membership where to enter the code', async () => {
  serve({ Me: me([]) });
  await open('en');
  await expect.element(page.getByRole('link', { name: 'Enter a code' })).toBeVisible();
  await expectAccessible();
});

test('goes to an area by its key, and to none that is not there', async () => {
  serve({ Me: me([desk]) });
  await open();
  await expect.element(page.getByRole('heading', { name: 'inbox' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: '登记' })).toHaveAttribute('aria-keyshortcuts', 'Alt+2');
  await userEvent.keyboard('{Alt>}0{/Alt}');
  await expect.element(page.getByRole('heading', { name: 'inbox' })).toBeVisible();
  await userEvent.keyboard('{Alt>}2{/Alt}');
  await expect.element(page.getByRole('heading', { name: 'intake' })).toBeVisible();
});
