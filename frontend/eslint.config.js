import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const zone = (files, forbidden, message) => ({
  files,
  ignores: ['**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'target',
      'types.d.ts',
      'vite.config.ts',
      'vite.generated.ts',
      'src/main/frontend/generated',
      'src/main/frontend/graphql',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      jsxA11y.flatConfigs.recommended,
      reactHooks.configs.flat['recommended-latest'],
    ],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-globals': ['error', { name: 'localStorage', message: 'Nothing personal stays in the browser.' }],
    },
  },
  { files: ['scripts/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  zone(
    ['src/main/frontend/lib/**'],
    ['Frontend/views/**', 'Frontend/features/**', 'Frontend/components/**', '../views/**', '../features/**'],
    'lib/ stands below screens and widgets.',
  ),
  zone(
    ['src/main/frontend/components/**'],
    ['Frontend/views/**', 'Frontend/features/**', '../views/**', '../features/**'],
    'Widgets know no screen.',
  ),
  zone(
    ['src/main/frontend/features/**'],
    ['Frontend/views/**', '**/views/**'],
    'Screens use features, never the reverse.',
  ),
  zone(
    ['src/main/frontend/views/*/**'],
    ['Frontend/views/**', '../../*', '../../*/**'],
    'A view imports nothing from views of another role: put it into features/.',
  ),
  zone(
    ['src/main/frontend/views/*/*'],
    ['Frontend/views/**', '../*', '../*/**'],
    'A view imports nothing from views of another role: put it into features/.',
  ),
);
