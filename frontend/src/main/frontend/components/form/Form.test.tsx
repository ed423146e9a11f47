import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import type { UserError } from 'Frontend/lib/userErrors';
import { Form } from './Form';
import type { Field } from './fields';

const options = [{ value: 'A', label: 'First' }];
const fields: readonly Field[] = [
  { kind: 'line', name: 'line', label: 'Line' },
  { kind: 'text', name: 'text', label: 'Text' },
  { kind: 'choice', name: 'choice', label: 'Choice', options },
  { kind: 'search', name: 'search', label: 'Search', options },
  { kind: 'pick', name: 'pick', label: 'Pick', options },
  { kind: 'yes', name: 'yes', label: 'Yes' },
  { kind: 'instant', name: 'instant', label: 'Instant' },
  { kind: 'day', name: 'day', label: 'Day' },
  { kind: 'number', name: 'number', label: 'Number', least: 1, most: 9 },
  { kind: 'photos', name: 'photos', label: 'Photos', most: 3 },
  { kind: 'secret', name: 'secret', label: 'Secret' },
];

const wrongAt = (name: string): UserError => ({
  message: `Wrong ${name}.`,
  path: ['input', name],
  code: 'test',
  __typename: 'InputError',
});

test('shows each error at its field, whatever the field is', async () => {
  serve({});
  await show(
    <main>
      <Form
        fields={fields}
        submitLabel="Send"
        busy={false}
        failure={undefined}
        errors={[...fields.map(({ name }) => wrongAt(name)), wrongAt('elsewhere')]}
        onSubmit={vi.fn()}
      />
    </main>,
    { language: 'en' },
  );
  for (const { name } of fields) await expect.element(page.getByText(`Wrong ${name}.`)).toBeVisible();
  await expect.element(page.getByText('Wrong elsewhere.')).toBeVisible();
  await expectAccessible();
});
