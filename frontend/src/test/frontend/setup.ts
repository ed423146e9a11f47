import '@vaadin/aura/aura.css';
import '../../main/resources/META-INF/resources/styles.css';
import { afterEach, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});
