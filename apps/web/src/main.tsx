import '@fontsource-variable/instrument-sans/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/wordmark.css';
import { askSession, wasSignedIn } from './graphql/session';

/**
 * Signed in and signed out are two clients: the sign-in page loads neither the router nor the cache. Who came back is
 * guessed from the last visit, so that the likely one loads while the server is asked.
 */
const app = () => import('./app/start');
const signIn = () => import('./app/start-signed-out');
const root = document.getElementById('root') as HTMLElement;

if (wasSignedIn()) void app();
const session = await askSession();
if (session.state === 'signed-in') (await app()).start(root, session.viewer);
else (await signIn()).start(root, session.state);
