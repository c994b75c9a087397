import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

/**
 * To the server on this machine. It answers its own origin alone, so requests of the development
 * page pass as such; those of other pages keep their origin and are refused.
 */
const toServer: ProxyOptions = {
  target: server,
  changeOrigin: true,
  configure: (proxy) => {
    proxy.on('proxyReq', (outgoing, incoming) => {
      if (incoming.headers.origin === `http://${incoming.headers.host}`)
        outgoing.setHeader('origin', server);
    });
  },
};

export default defineConfig({
  plugins: [
    react(),
    // React Aria brings its words in thirty languages; the explorer speaks these.
    { ...optimizeLocales.vite({ locales: ['en-US', 'en-GB', 'ur-PK'] }), enforce: 'pre' },
  ],
  // GraphiQL comes from the server, built: its workers can't be bundled ahead of time.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    // Cytoscape with its layout is one script of this size; it comes after the page stands.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The explorer, and GraphiQL as a page of its own.
      input: { main: 'index.html', graphiql: 'graphiql.html' },
      // GraphiQL's modules carry a directive for a compiler that we don't run.
      onLog: (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log),
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': toServer, '/enter': toServer, '/graphiql': toServer },
  },
});
