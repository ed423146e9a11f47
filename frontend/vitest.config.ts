import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const frontend = fileURLToPath(new URL('src/main/frontend', import.meta.url));
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Vaadin's components need a real browser: the one of the system, or Playwright's own where there is none. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { Frontend: frontend } },
  publicDir: false,
  optimizeDeps: { entries: ['src/main/frontend/**/*.{ts,tsx}'], exclude: ['@vaadin/aura'] },
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
