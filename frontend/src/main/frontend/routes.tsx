import { RouterConfigurationBuilder } from '@vaadin/hilla-file-router/runtime.js';
import fileRoutes from 'Frontend/generated/file-routes';

/** Screens come from the file system alone; who may see data is the server's business. */
export const { router, routes } = new RouterConfigurationBuilder().withFileRoutes(fileRoutes).build();
