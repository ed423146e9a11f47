import { defineConfig, type PluginOption, type UserConfig } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const CHECKER = 'vite-plugin-checker';

/**
 * Vaadin's build without its type checker: on a fresh checkout it starts while the router still writes `file-routes.ts`, and
 * then fails by chance. Types are checked by `npm run typecheck`, once the routes are there.
 */
export default defineConfig((env) => {
  const config = overrideVaadinConfig(() => ({}))(env) as UserConfig;
  return { ...config, plugins: ((config.plugins ?? []).flat(Infinity) as PluginOption[]).filter(isKept) };
});

function isKept(plugin: PluginOption): boolean {
  return !(plugin && typeof plugin === 'object' && 'name' in plugin && plugin.name === CHECKER);
}
