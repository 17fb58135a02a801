import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { rootFolder } from './launch/root-folder.mjs'

// Compiled code is kept between runs: later starts spend no time on what has not changed.
enableCompileCache(join(rootFolder, 'node_modules', '.cache', 'dondoc-compiled'))

const { runProgram } = await import('./program.ts')
process.exitCode = await runProgram(process.argv.slice(2))
// Normally nothing keeps the process alive now; should something be left open, it must not hold the terminal.
setTimeout(() => process.exit(), 2000).unref()
