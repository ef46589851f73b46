import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { trustDocuments } from './trusted-documents.mjs';

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

/** Compresses once, as hard as it goes, what the server would otherwise compress for every reader. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(js|css|html)$/.test(file))) {
        const text = readFileSync(join(dir, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text, { params }));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}

const api = process.env.BIDWELL_API ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [trustDocuments(), react(), preloadTextFace(), precompress()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    manifest: true,
    // `light-dark()` is left as written: these are the first browsers that know it.
    rolldownOptions: {
      output: {
        // What every page needs comes in few files; what Mantine or a chart needs stays apart.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            {
              name: 'door',
              test: /src\/graphql\/(?!client|stale)|node_modules\/(@urql\/core|@0no-co|wonka|urql)\//,
              priority: 1,
            },
            { name: 'kit', test: /src\/ui\/(?!menu|dialog|tabs|multi-select|mantine|chart|csv|.*link)/ },
          ],
        },
      },
    },
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  server: { proxy: { '/graphql': api, '/api': api } },
});
