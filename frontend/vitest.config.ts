import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const frontend = fileURLToPath(new URL('src/main/frontend', import.meta.url));
const chromium = process.env['HUIYIN_CHROMIUM'] ?? '/usr/bin/chromium';

/** What screens import from packages: bundled beforehand, since a package found later would reload the running test. */
const packages = new Set(
  globSync('{src/main/frontend,src/test/frontend}/**/*.{ts,tsx}', { exclude: ['src/main/frontend/generated/**'] })
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^(?:import|\} from)\b.*?'((?:@\w|[a-z])[^']*)';$/gm)])
    .map((match) => match[1] ?? '')
    .filter((name) => !/^(?:vitest|@vaadin\/aura|@vaadin\/hilla-file-router)/.test(name)),
);

/** Vaadin's components need a real browser: the one of the system, or Playwright's own where there is none. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { Frontend: frontend } },
  publicDir: false,
  optimizeDeps: {
    include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', ...packages],
    exclude: ['vitest-browser-react'],
  },
  test: {
    include: ['src/main/frontend/**/*.test.{ts,tsx}', 'src/test/frontend/**/*.test.{ts,tsx}'],
    exclude: ['src/main/frontend/generated/**'],
    setupFiles: ['src/test/frontend/setup.ts'],
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 900 },
      provider: playwright({
        launchOptions: existsSync(chromium) ? { executablePath: chromium, args: ['--no-sandbox'] } : {},
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
