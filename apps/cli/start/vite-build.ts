import { join } from 'node:path'
import { build } from 'vite'
import { rootFolder } from '../launch/root-folder.mjs'

// A process of its own: the bundler's memory is gone when the server runs, and it can be stopped at any moment.
const web = join(rootFolder, 'apps', 'web')
await build({
  root: web,
  configFile: join(web, 'vite.config.ts'),
  mode: 'production',
  logLevel: 'warn',
  build: { outDir: process.argv[2] ?? join(web, 'dist'), emptyOutDir: true },
})
