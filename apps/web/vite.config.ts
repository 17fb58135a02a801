import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import postcssPresetMantine from 'postcss-preset-mantine'
import { defineConfig } from 'vite'
import { offlineWorker } from './src/offline/offline-worker'

const oldestBrowsers = ['es2021', 'chrome96', 'edge96', 'firefox94', 'safari15']

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: `${import.meta.dirname}/src/routes`,
      generatedRouteTree: `${import.meta.dirname}/src/route-tree.gen.ts`,
      tmpDir: `${import.meta.dirname}/node_modules/.tanstack`,
      quoteStyle: 'single',
      semicolons: false,
    }),
    react(),
    offlineWorker(),
  ],
  css: { postcss: { plugins: [postcssPresetMantine()] } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': { target: 'http://127.0.0.1:4180', changeOrigin: false } },
  },
  build: {
    outDir: `${import.meta.dirname}/dist`,
    emptyOutDir: true,
    target: oldestBrowsers,
    assetsInlineLimit: 1024,
    rolldownOptions: {
      output: {
        // Mantine is left to natural splitting: one vendor chunk would drag every picker into the first load.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'tanstack', test: /node_modules\/@tanstack\// },
          ],
        },
      },
    },
  },
})
