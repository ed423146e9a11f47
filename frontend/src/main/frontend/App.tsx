import { RouterProvider } from 'react-router';
import { router } from 'Frontend/routes';
import { useLanguage } from 'Frontend/lib/i18n';

/** The whole app; another language draws every screen anew, so that texts of the server come anew too. */
export function App() {
  const language = useLanguage();
  return <RouterProvider key={language} router={router} />;
}
