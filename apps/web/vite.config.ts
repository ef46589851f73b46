import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The text face is on every page: the browser may fetch it before it has read the styles. */
function preloadTextFace(): Plugin {
  return {
    name: 'preload-text-face',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => name.includes('instrument-sans-latin-wght'));
        if (!file) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

const api = process.env.BIDWELL_API ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react(), preloadTextFace()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    manifest: true,
    // `light-dark()` is left as written: these are the first browsers that know it.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  server: { proxy: { '/graphql': api, '/api': api } },
});
