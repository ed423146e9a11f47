import { i18n } from '@vaadin/hilla-react-i18n';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Language } from 'Frontend/lib/i18n';
import { FixedSession, type OwnMembership, type Session } from 'Frontend/lib/session';

const membership: OwnMembership = {
  membershipId: '0190-member',
  companyName: '阳光物业（示例）',
  estateId: '0190-estate',
  estateName: '阳光海岸（示例）',
  zone: 'Asia/Shanghai',
  role: 'DESK',
  departmentId: null,
  displayName: '林静',
};

/** Draws a screen for somebody in a role, in a language; `serve` must stand ready. */
export async function show(
  screen: ReactNode,
  {
    as = {},
    language = 'zh-CN',
    path = '/',
    route = '/',
  }: { as?: Partial<OwnMembership>; language?: Language; path?: string; route?: string } = {},
) {
  await i18n.configure({ language });
  document.documentElement.lang = language;
  const acting = { ...membership, ...as };
  const session: Session = {
    platformOperator: false,
    memberships: [acting],
    membership: acting,
    switchTo: () => undefined,
    refresh: () => undefined,
  };
  const router = createMemoryRouter(
    [
      { path: route, element: screen },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [path] },
  );
  return render(
    <FixedSession session={session}>
      <main>
        <RouterProvider router={router} />
      </main>
    </FixedSession>,
  );
}

/** Asks axe for anything that keeps people out, by WCAG 2 A and AA. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
