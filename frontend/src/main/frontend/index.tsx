import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from 'Frontend/lib/i18n';
import { App } from 'Frontend/App';

const outlet = document.getElementById('outlet');
if (outlet) {
  void startTexts().then(() => createRoot(outlet).render(createElement(App)));
}
