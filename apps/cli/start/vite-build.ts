import { join } from 'node:path'
import { build } from 'vite'
import { rootFolder } from '../launch/root-folder.mjs'
import { compressFiles } from './compress-files.ts'

// A process of its own: the bundler's memory is gone when the server runs, and it can be stopped at any moment.
const web = join(rootFolder, 'apps', 'web')
const outDir = process.argv[2] ?? join(web, 'dist')
try {
  await build({
    root: web,
    configFile: join(web, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true },
  })
  await compressFiles(outDir)
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
